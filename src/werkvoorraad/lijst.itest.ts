import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gesprekPlannen } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { procentVerstreken } from '../recht/voortgang.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { leesLijst, SORTEERSLEUTELS, TELT_TOT, telTabs } from './lijst-queries.ts';
import { lijsttabs, tabsleutel } from './lijsttab.ts';
import { leesLijstvraag } from './lijstvraag.ts';
import { werkvoorraadRoutes } from './routes.tsx';
import {
  bewaarFilter,
  bewaarKolommen,
  leesWeergave,
  verwijderFilter,
  type Weergavevan,
} from './weergave-opslag.ts';

let huis: Dossierhuis;
let web: Webhuis;
const begonnen = new Map<DossierId, Datum>();
const TABS = lijsttabs([50, 75, 90]);

function als(rol: Gebruiker['rol'], id: string = rol): Gebruiker {
  const { gemeente } = huis.inrichting;
  return {
    id: persoonId(id),
    rol,
    naam: id,
    gemeente,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: null,
  };
}

const inHuis = <T>(werk: Parameters<typeof inGemeente<T>>[2]): Promise<T> =>
  inGemeente(huis.omgeving.db, huis.inrichting.gemeente, werk);

async function lijst(vraag: Readonly<Record<string, string>>, dag: Datum, hoogstens = 100, na?: string) {
  const inzage = inzageFilter(als('controller'));
  return inHuis((trx) => leesLijst(trx, inzage, leesLijstvraag(vraag, TABS), dag, { hoogstens, na }));
}

const ids = async (vraag: Readonly<Record<string, string>>, dag: Datum): Promise<readonly DossierId[]> =>
  (await lijst(vraag, dag)).regels.map((r) => r.dossier);

beforeAll(async () => {
  huis = await maakDossierhuis();
  web = maakWebhuis(huis);
  werkvoorraadRoutes(web.kamer, web.web);
  for (const [i, naam] of ['Zandstra', 'Aarts', 'Mol', 'Mol', 'Bos', 'Één'].entries()) {
    const dag = plusDagen(BEGINDAG, 7 * i);
    huis.zetKlok(dag);
    const dossier = await huis.meld();
    begonnen.set(dossier, dag);
    await huis.doe(
      dossier,
      'screener',
      urgentieBeoordelen({ vandaag: dag, urgentie: i === 2 ? 'urgent' : 'regulier' }),
    );
    await huis.doe(dossier, 'screener', toedelen());
    if (i % 2 === 0) await huis.doe(dossier, 'klantmanager', gesprekPlannen({ vandaag: dag }), 'bilal');
    await huis.eigenaar.query('UPDATE dossier SET naam_zoek = $2 WHERE dossier = $1', [
      dossier,
      naam.toLowerCase(),
    ]);
  }
});
afterAll(() => huis.sluit());

const DAGEN = [0, 10, 21, 35, 40, 42, 50, 90].map((n) => plusDagen(BEGINDAG, n));

describe('de delen van een lijst', () => {
  it('tellen precies wat de lijst toont, op elke dag en met elk filter (sturing: telling is lijst)', async () => {
    const inzage = inzageFilter(als('controller'));
    for (const dag of DAGEN)
      for (const anders of [{}, { fase: 'onderzoek' }, { zoek: 'mol' }, { gesloten: 'ja' }]) {
        const { filter } = leesLijstvraag(anders, TABS);
        const aantallen = await inHuis((trx) => telTabs(trx, inzage, filter, TABS, dag));
        for (const tab of TABS) {
          const toon = tabsleutel(tab);
          const getoond = await ids({ ...anders, toon }, dag);
          expect([dag, toon, getoond.length]).toEqual([dag, toon, aantallen.get(toon)]);
        }
      }
  });

  it('zeggen hetzelfde als de rekenregel: te laat, en 50, 75 en 90% van de termijn (Wmo 2.3.2 lid 1)', async () => {
    const { regels } = huis.inrichting;
    for (const dag of DAGEN) {
      const laat: DossierId[] = [];
      const risico = new Map<number, DossierId[]>([50, 75, 90].map((p) => [p, []]));
      for (const [dossier, begin] of begonnen) {
        const einde = uiterlijk('wmoOnderzoek', begin, regels);
        if (einde < dag) laat.push(dossier);
        else
          for (const [p, lijst] of risico)
            if (procentVerstreken({ dagEen: plusDagen(begin, 1), uiterlijk: einde }, dag) >= p)
              lijst.push(dossier);
      }
      expect([...(await ids({ toon: 'telaat' }, dag))].sort()).toEqual(laat.sort());
      for (const [p, dossiers] of risico)
        expect([...(await ids({ toon: `risico-${p}` }, dag))].sort()).toEqual(dossiers.sort());
    }
  });

  it('vinden wie nog niet is gesproken en welke urgentie opnieuw moet worden bekeken (Stein 3.2, 3.3)', async () => {
    const alle = [...begonnen.keys()];
    const zonder = await ids({ toon: 'zonderContact' }, BEGINDAG);
    expect([...zonder].sort()).toEqual(alle.filter((_, i) => i % 2 === 1).sort());
    expect(await ids({ toon: 'herbeoordelen' }, BEGINDAG)).toEqual([]);
    expect(await ids({ toon: 'herbeoordelen' }, plusDagen(BEGINDAG, 400))).toHaveLength(alle.length);
  });
});

describe('een lijst van de hele gemeente', () => {
  it('telt niet verder dan iemand leest, en zegt dat er meer zijn (product, werklijst)', async () => {
    const { gemeente } = huis.inrichting;
    const [eerste] = begonnen.keys();
    const rij = "jsonb_build_object('dossier', 'W26-0000-Z' || lpad(n::text, 3, '0'))";
    const alle = `generate_series(0, ${TELT_TOT + 20}) AS n WHERE x.gemeente = $1 AND x.dossier = $2`;
    for (const tabel of ['dossier', 'klok'])
      await huis.eigenaar.query(
        `INSERT INTO ${tabel} SELECT (jsonb_populate_record(x, ${rij})).* FROM ${tabel} x, ${alle}`,
        [gemeente, eerste],
      );
    try {
      const tel = (rol: 'controller' | 'klantmanager', dag: Datum, id: string = rol) =>
        inHuis((trx) => telTabs(trx, inzageFilter(als(rol, id)), leesLijstvraag({}, TABS).filter, TABS, dag));
      const geteld = await tel('controller', plusDagen(BEGINDAG, 90));
      expect([geteld.get('alles'), geteld.get('telaat')]).toEqual([TELT_TOT + 1, TELT_TOT + 1]);
      expect((await tel('klantmanager', plusDagen(BEGINDAG, 90), 'bilal')).get('alles')).toBeGreaterThan(
        TELT_TOT + 20,
      );
      const pagina = await (await web.vraag({ id: 'controller', rol: 'controller' }, '/werk')).text();
      expect(pagina).toContain(`${TELT_TOT}+`);
    } finally {
      await huis.eigenaar.query("DELETE FROM dossier WHERE dossier LIKE 'W26-0000-Z%'");
    }
  });
});

/** What list and count are held against: every row of the municipality, and the rule of who may see it. */
interface Heel {
  readonly dossier: string;
  readonly fase: string;
  readonly open: boolean;
  readonly behandelaar: string | null;
  readonly vertrouwelijk: boolean;
}

describe('een lijst die uit delen is samengesteld', () => {
  const GENOEG = 45;
  beforeAll(async () => {
    const [eerste] = begonnen.keys();
    // Of everything some: open, helped and closed, of nobody, of the screener and of somebody else, and some vertrouwelijk.
    await huis.eigenaar.query(
      `INSERT INTO dossier SELECT (jsonb_populate_record(x, jsonb_build_object(
         'dossier', 'W26-0000-Y' || lpad(n::text, 3, '0'),
         'fase', (ARRAY['screening', 'uitvoering', 'afgesloten'])[1 + n % 3], 'open', n % 3 = 0,
         'status', (ARRAY['teVerdelen', 'bekendgemaakt', 'afgeslotenMetAdvies'])[1 + n % 3],
         'behandelaar', (ARRAY[null, 'screener', 'bilal'])[1 + n / 3 % 3], 'vertrouwelijk', n % 11 = 0, 'bewaker', null,
         'urgentie', (ARRAY['spoed', 'urgent', 'regulier', null])[1 + n % 4],
         'uiterlijk', CASE WHEN n % 3 = 0 AND n % 2 = 0 THEN date '2026-03-01' + n % 5 END,
         'ontvangen_op', date '2026-01-01' + n % 7, 'naam_zoek', 'zelfde ' || n % 4))).*
       FROM dossier x, generate_series(0, ${GENOEG - 1}) AS n WHERE x.dossier = $1`,
      [eerste],
    );
  });
  afterAll(() => huis.eigenaar.query("DELETE FROM dossier WHERE dossier LIKE 'W26-0000-Y%'"));

  const ZIET: Readonly<Record<'controller' | 'screener', (rij: Heel) => boolean>> = {
    controller: () => true,
    screener: (rij) => rij.behandelaar === 'screener' || (rij.behandelaar === null && !rij.vertrouwelijk),
  };
  it.each(
    (['controller', 'screener'] as const).flatMap((rol) =>
      SORTEERSLEUTELS.flatMap((s) => [[rol, s, 'op'] as const, [rol, s, 'af'] as const]),
    ),
  )(
    'geeft %s op %s (%s) ieder die hij mag zien een keer, in bladzijden dezelfde als in een keer (BIO2 8.03.02)',
    async (rol, sorteer, richting) => {
      const inzage = inzageFilter(als(rol));
      const { rows } = await huis.eigenaar.query<Heel>(
        'SELECT dossier, fase, open, behandelaar, vertrouwelijk FROM dossier WHERE gemeente = $1',
        [huis.inrichting.gemeente],
      );
      for (const anders of [
        {},
        { gesloten: 'ja' },
        { gesloten: 'ja', fase: 'uitvoering' },
        { fase: 'uitvoering' },
      ]) {
        const vraag = leesLijstvraag({ ...anders, sorteer, richting }, TABS);
        const lees = (hoogstens: number, na?: string) =>
          inHuis((trx) => leesLijst(trx, inzage, vraag, BEGINDAG, { hoogstens, na }));
        const heel = (await lees(200)).regels.map((r) => r.dossier);
        const verwacht = rows.filter(
          (rij) =>
            ZIET[rol](rij) &&
            (rij.open || vraag.filter.ookGesloten) &&
            (vraag.filter.fase === null || vraag.filter.fase === rij.fase),
        );
        expect(heel.toSorted()).toEqual(verwacht.map((rij) => rij.dossier).toSorted());
        const gezien: DossierId[] = [];
        let na: string | undefined;
        do {
          const blad = await lees(7, na);
          gezien.push(...blad.regels.map((r) => r.dossier));
          na = blad.volgende;
        } while (na !== undefined);
        expect(gezien).toEqual(heel);
        const geteld = await inHuis((trx) => telTabs(trx, inzage, vraag.filter, TABS, BEGINDAG));
        expect(geteld.get('alles')).toBe(verwacht.length);
      }
    },
  );

  it('staat op naam en zonder getal bij de delen als er te veel zo heten, en anders in de gevraagde volgorde', async () => {
    const vraag = { zoek: 'zelfde', gesloten: 'ja', sorteer: 'ontvangen', richting: 'af' } as const;
    const inzage = inzageFilter(als('controller'));
    const tel = () =>
      inHuis((trx) => telTabs(trx, inzage, leesLijstvraag(vraag, TABS).filter, TABS, BEGINDAG));
    expect((await lijst(vraag, BEGINDAG)).sortering).toEqual({ op: 'ontvangen', richting: 'af' });
    expect([...(await tel()).keys()]).toEqual(TABS.map(tabsleutel));
    const [eerste] = begonnen.keys();
    await huis.eigenaar.query(
      `INSERT INTO dossier SELECT (jsonb_populate_record(x, jsonb_build_object(
         'dossier', 'W26-0000-Y' || (900 + n)::text, 'naam_zoek', 'zelfde x'))).*
       FROM dossier x, generate_series(0, 99) AS n WHERE x.dossier = $1`,
      [eerste],
    );
    const veel = await lijst(vraag, BEGINDAG, 50);
    expect([veel.sortering, veel.regels.length]).toEqual([{ op: 'naam', richting: 'op' }, 50]);
    expect([...(await tel())]).toEqual([['alles', TELT_TOT + 1]]);
    const pagina = await (
      await web.vraag({ id: 'controller', rol: 'controller' }, '/werk?zoek=zelfde&gesloten=ja')
    ).text();
    expect(pagina).toContain('Meer dan 100 dossiers passen bij deze naam');
  });
});

describe('sorteren en bladeren', () => {
  it.each(SORTEERSLEUTELS.flatMap((s) => [[s, 'op'] as const, [s, 'af'] as const]))(
    'op %s (%s): bladzijden van twee geven samen alles, elk een keer en in de goede volgorde (Omkeer)',
    async (sorteer, richting) => {
      const vraag = { sorteer, richting };
      const heel = await ids(vraag, BEGINDAG);
      const gezien: DossierId[] = [];
      let na: string | undefined;
      do {
        const blad = await lijst(vraag, BEGINDAG, 2, na);
        gezien.push(...blad.regels.map((r) => r.dossier));
        na = blad.volgende;
      } while (na !== undefined);
      expect(gezien).toEqual(heel);
      expect([...heel].sort()).toEqual([...begonnen.keys()].sort());
      const andersom = await ids({ sorteer, richting: richting === 'op' ? 'af' : 'op' }, BEGINDAG);
      expect(andersom).toEqual(heel.toReversed());
    },
  );

  it('een plaats die niet klopt, is de eerste bladzijde en geen fout (Omkeer)', async () => {
    const eerste = await ids({ sorteer: 'ontvangen' }, BEGINDAG);
    const raar = ['', 'x', '%%', Buffer.from('["2026-02-30","W26"]').toString('base64url')];
    for (const na of [...raar, Buffer.from('["1","2","3"]').toString('base64url')]) {
      const { regels } = await lijst({ sorteer: 'ontvangen' }, BEGINDAG, 100, na);
      expect(regels.map((r) => r.dossier)).toEqual(eerste);
    }
  });
});

describe('een eigen weergave', () => {
  it('ziet en verandert alleen wie haar maakte (AVG 32)', async () => {
    const van = (id: string): Weergavevan => ({
      gemeente: huis.inrichting.gemeente,
      persoon: persoonId(id),
      lijst: 'werk',
    });
    const nu = huis.omgeving.klok.nu();
    await inHuis((trx) => bewaarFilter(trx, van('bilal'), { naam: 'Laat', vraag: 'toon=telaat' }, nu));
    await inHuis((trx) => bewaarKolommen(trx, van('bilal'), ['urgentie', 'hulpvraag'], nu));
    expect(await inHuis((trx) => leesWeergave(trx, van('bilal')))).toEqual({
      kolommen: ['urgentie', 'hulpvraag'],
      filters: [{ naam: 'Laat', vraag: 'toon=telaat' }],
    });
    expect(await inHuis((trx) => leesWeergave(trx, van('anouk')))).toEqual({
      kolommen: undefined,
      filters: [],
    });
    await inHuis((trx) => verwijderFilter(trx, van('anouk'), 'Laat'));
    await inHuis((trx) => bewaarFilter(trx, van('bilal'), { naam: 'Laat', vraag: 'fase=toets' }, nu));
    const weer = await inHuis((trx) => leesWeergave(trx, van('bilal')));
    expect(weer.filters).toEqual([{ naam: 'Laat', vraag: 'fase=toets' }]);
    const { rows } = await huis.app.query('SELECT * FROM lijstweergave');
    expect(rows).toEqual([]);
  });

  it('staat op de pagina: delen met aantallen, kolommen en bewaarde filters (product)', async () => {
    huis.zetKlok(datum('2026-04-20'));
    const html = await (await web.vraag({ id: 'bilal', rol: 'klantmanager' }, '/werk?toon=telaat')).text();
    for (const tekst of ['Te laat', 'Termijn voor 75% voorbij', 'Hulpvraag', 'href="/werk?fase=toets"'])
      expect(html).toContain(tekst);
    expect(html).not.toContain('data-label="Wacht op"');
  });
});
