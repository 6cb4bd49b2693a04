import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bezwaarMaken } from '../../test/bouwers/bezwaar.ts';
import { MEVROUW_X } from '../../test/bouwers/melding.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  HB1,
  heronderzoekStarten,
  herzieningBesluiten,
  herzieningVoornemen,
  situatiewijzigingMelden,
  SW1,
  VH1,
  voortzettingAfronden,
  wijzigingTerzijdeLeggen,
  zienswijzeVastleggen,
} from '../../test/bouwers/voortzetting.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { speelToegekend } from '../../test/hulp/toegekend.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { lopendeHulp } from '../voortzetting/hulp.ts';
import { leesAflopend } from './aflopend-queries.ts';
import type { Afloopvraag } from './afloopvraag.ts';
import { aflopendRoutes } from './aflopendroutes.tsx';
import { dagRoutes } from './dagroutes.tsx';
import { werkvoorraadPaden } from './paden.ts';

const BILAL = { id: 'bilal', rol: 'klantmanager' } as const;
let huis: Dossierhuis;
let web: Webhuis;
let dossier: DossierId;
let einde: Datum;

const toestand = async (id: DossierId = dossier) =>
  (await leesDossier(huis.omgeving, huis.inrichting.gemeente, id)).toestand;

beforeAll(async () => {
  huis = await maakDossierhuis();
  web = maakWebhuis(huis);
  aflopendRoutes(web.kamer, web.web);
  dagRoutes(web.kamer, web.web);
  dossier = await speelToegekend(huis);
  einde = lopendeHulp(await toestand())[0]?.einde ?? datum('1900-01-01');
});
afterAll(() => huis.sluit());

const pagina = async (pad: string, wie: Parameters<Webhuis['vraag']>[0] = BILAL) =>
  (await web.vraag(wie, pad)).text();
const punten = async () =>
  (
    await huis.eigenaar.query<{ soort: string; dag: string; stand: string }>(
      'SELECT soort, dag::text, stand FROM voortzettingspunt ORDER BY soort',
    )
  ).rows;
const NAAM = MEVROUW_X.achternaam;

describe('de lijst van hulp die afloopt', () => {
  it('toont hulp vanaf 26 weken voor de laatste dag, met de stap en wat nu (Wmo 2.3.9)', async () => {
    huis.zetKlok(plusDagen(plusWeken(einde, -26), -1));
    expect(await pagina('/aflopend')).not.toContain(NAAM);
    huis.zetKlok(plusWeken(einde, -26));
    expect(await pagina('/aflopend')).toContain(NAAM);
    expect(await pagina('/aflopend?trap=vroeg')).toContain(NAAM);
    huis.zetKlok(plusWeken(einde, -10));
    expect(await pagina('/aflopend?trap=signaal')).toContain('Bel de inwoner');
    expect(await pagina('/aflopend?trap=start')).not.toContain(NAAM);
  });

  it('is van de behandelaar zelf: een andere klantmanager ziet het niet (Wmo 5.3.3)', async () => {
    expect(await pagina('/aflopend', { id: 'anouk', rol: 'klantmanager' })).not.toContain(NAAM);
    expect(await pagina('/aflopend', { id: 'petra', rol: 'teamleider' })).not.toContain(NAAM);
  });

  it('is voor de teamleider het hele team, en niet dat van een ander (Wmo 5.3.3)', async () => {
    const { gemeente, regels } = huis.inrichting;
    const eigen = (await toestand()).screening.behandelaar?.team ?? null;
    const vandaag = plusWeken(einde, -10);
    const vraag = { trap: null, ookGeregeld: false, jaar: null, na: null };
    const lees = (team: typeof eigen) =>
      inGemeente(huis.omgeving.db, gemeente, (trx) =>
        leesAflopend(
          trx,
          {
            id: persoonId('petra'),
            rol: 'teamleider',
            naam: 'Petra',
            gemeente,
            bsn: null,
            namensBsn: null,
            aanbieder: null,
            team,
          },
          vraag,
          { vandaag, regels, hoogstens: 10 },
        ),
      );
    expect((await lees(eigen)).map((r) => [r.dossier, r.behandelaar, r.trap])).toEqual([
      [dossier, 'bilal', 'signaal'],
    ]);
    expect(await lees(lokaleCode('ander-team'))).toEqual([]);
  });

  it('gaat als bestand mee, met dezelfde keuze (Omkeer)', async () => {
    const antwoord = await web.vraag(BILAL, '/aflopend/bestand.csv?trap=signaal');
    expect(antwoord.headers.get('content-type')).toContain('text/csv');
    expect(await antwoord.text()).toContain(dossier);
    expect(await pagina('/aflopend/bestand.csv?trap=start')).not.toContain(dossier);
  });

  it('leest een adres dat niet klopt als geen keuze (Omkeer)', async () => {
    expect(await pagina('/aflopend?trap=zomaar&na=gisteren_hier')).toContain(NAAM);
  });

  it('vergeet nooit wat afliep terwijl niemand keek, hoe lang ook geleden (Wmo 2.3.9)', async () => {
    huis.zetKlok(plusWeken(einde, 150));
    for (const pad of [
      '/aflopend',
      '/aflopend?trap=voorbij',
      `/aflopend?trap=voorbij&jaar=${einde.slice(0, 4)}`,
    ]) {
      const html = await pagina(pad);
      expect(html).toContain(NAAM);
      expect(html).toContain('De laatste dag is voorbij: 1');
    }
    expect(await pagina('/aflopend?trap=voorbij&jaar=2020')).not.toContain(NAAM);
    expect(await pagina('/aflopend', { id: 'anouk', rol: 'klantmanager' })).not.toContain('voorbij: 1');
    huis.zetKlok(plusWeken(einde, -10));
  });

  it('zet onderaan wat langer voorbij is, wie het laatst afliep eerst, en bladert daar doorheen (Wmo 2.3.9)', async () => {
    await huis.eigenaar.query(
      `INSERT INTO voortzettingspunt (gemeente, dossier, soort, onderdeel, dag, voorziening, vorm, stand)
       SELECT gemeente, dossier, 'einde', 'GV' || n, $1::date - n * 100, voorziening, vorm, 'nogNiets'
       FROM voortzettingspunt, generate_series(2, 6) AS n WHERE soort = 'einde' AND onderdeel = 'GV1'`,
      [einde],
    );
    const { gemeente, regels } = huis.inrichting;
    const vandaag = plusWeken(einde, -10);
    const wie = {
      id: persoonId('bilal'),
      rol: 'klantmanager',
      naam: 'Bilal',
      gemeente,
      bsn: null,
      namensBsn: null,
      aanbieder: null,
      team: null,
    } as const;
    const lees = async (trap: 'voorbij' | null) => {
      const gezien: string[] = [];
      let na: Afloopvraag['na'] = null;
      for (;;) {
        const vraag: Pick<Afloopvraag, 'trap' | 'ookGeregeld' | 'jaar' | 'na'> = {
          trap,
          ookGeregeld: false,
          jaar: null,
          na,
        };
        const blad = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
          leesAflopend(trx, wie, vraag, { vandaag, regels, hoogstens: 2 }),
        );
        const laatste = blad.at(-1);
        if (!laatste) return gezien;
        gezien.push(...blad.map(({ onderdeel }) => onderdeel));
        na = { dag: laatste.einde, dossier: laatste.dossier, onderdeel: laatste.onderdeel };
      }
    };
    expect(await lees(null)).toEqual(['GV1', 'GV2', 'GV3', 'GV4', 'GV5', 'GV6']);
    expect(await lees('voorbij')).toEqual(['GV2', 'GV3', 'GV4', 'GV5', 'GV6']);
    await huis.eigenaar.query("DELETE FROM voortzettingspunt WHERE onderdeel <> 'GV1'");
  });

  it('staat op Mijn dag, met wat er in wacht (Wmo 2.3.8, 2.3.9)', async () => {
    const vandaag = plusWeken(einde, -10);
    huis.zetKlok(vandaag);
    await huis.doe(dossier, 'klantmanager', situatiewijzigingMelden({ op: vandaag }), 'bilal');
    const dag = await pagina(werkvoorraadPaden.dag);
    expect(dag).toContain('Hulp die afloopt');
    expect(dag).toContain('nog niet bekeken');
  });

  it('verliest daar wat terzijde is gelegd; het antwoord staat in het dossier (Wmo 2.3.9, Awb 3:2)', async () => {
    const { id } = (await toestand()).voortzetting.wijzigingen.at(-1) ?? { id: SW1 };
    await huis.doe(dossier, 'klantmanager', wijzigingTerzijdeLeggen({ wijziging: id }), 'bilal');
    expect(await pagina(werkvoorraadPaden.dag)).not.toContain('nog niet bekeken');
    expect((await punten()).map(({ soort }) => soort)).toEqual(['einde']);
  });

  it('wordt bij herbouwen precies zoals hij stap voor stap werd (Omkeer: leestabellen)', async () => {
    await huis.doe(dossier, 'klantmanager', heronderzoekStarten(), 'bilal');
    const onderdelen = lopendeHulp(await toestand()).map(({ gevraagd }) => gevraagd);
    const voornemen = herzieningVoornemen({ onderdelen, ingang: plusWeken(einde, -2) });
    await huis.doe(dossier, 'klantmanager', voornemen, 'bilal');
    await huis.doe(dossier, 'klantmanager', { soort: 'zienswijzeVragen' }, 'bilal');
    const eerst = await punten();
    expect(eerst.map(({ soort, stand }) => [soort, stand])).toEqual([
      ['einde', 'bezig'],
      ['heronderzoek', 'bezig'],
      ['zienswijze', 'bezig'],
    ]);
    await huis.eigenaar.query('DELETE FROM voortzettingspunt');
    await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
    expect(await punten()).toEqual(eerst);
    await huis.doe(
      dossier,
      'klantmanager',
      { soort: 'voornemenLatenVervallen', reden: 'Blijft nodig.' },
      'bilal',
    );
  });
});

describe('verder met een nieuwe melding', () => {
  it('weigert een nummer dat niet van deze inwoner is, en schrijft dan niets (Wmo 5.3.3)', async () => {
    const vreemd = await huis.meld({
      inhoud: { inwoner: { ...MEVROUW_X, bsn: null, achternaam: 'Anders' } },
    });
    for (const vervolg of [dossier, vreemd, 'W26-ZZZZ-ZZZZ' as DossierId]) {
      const uitkomst = await huis.probeer(
        dossier,
        'klantmanager',
        voortzettingAfronden({ vervolg }),
        'bilal',
      );
      expect(weigeringscodes(uitkomst)).toEqual(['anderDossierOnbekend']);
    }
    expect((await toestand()).voortzetting.heronderzoeken.at(-1)?.afgerond).toBeNull();
    expect((await toestand(vreemd)).voortzetting.gekoppeld).toBeNull();
  });

  it('noemt in beide dossiers het andere, en dan is het einde geregeld (Wmo 2.3.2 lid 1, 2.3.9)', async () => {
    const vervolg = await huis.meld();
    await huis.doe(dossier, 'klantmanager', voortzettingAfronden({ vervolg }), 'bilal');
    expect((await toestand()).voortzetting.heronderzoeken.at(-1)?.afgerond?.vervolg).toBe(vervolg);
    expect((await toestand(vervolg)).voortzetting.gekoppeld?.van).toBe(dossier);
    expect(await pagina('/aflopend')).not.toContain(NAAM);
    expect(await pagina('/aflopend?geregeld=ja')).toContain('geregeld');
  });
});

describe('een vervolg dat zonder besluit eindigt', () => {
  it('zet de hulp terug in de lijst, tot er een vervolg is dat loopt (Wmo 2.3.9)', async () => {
    const vervolg = (await toestand()).voortzetting.heronderzoeken.at(-1)?.afgerond?.vervolg ?? dossier;
    await huis.doe(vervolg, 'screener', { soort: 'meldingIntrekken', reden: 'Toch niet nodig.' });
    expect((await toestand()).voortzetting.vervolgen).toMatchObject([{ vervolg, stand: 'zonderBesluit' }]);
    expect(await pagina('/aflopend')).toContain(NAAM);
    await huis.doe(dossier, 'klantmanager', heronderzoekStarten(), 'bilal');
    const uitkomst = await huis.probeer(dossier, 'klantmanager', voortzettingAfronden({ vervolg }), 'bilal');
    expect(weigeringscodes(uitkomst)).toEqual(['anderDossierOnbekend']);
    const nieuw = await huis.meld();
    await huis.doe(dossier, 'klantmanager', voortzettingAfronden({ vervolg: nieuw }), 'bilal');
    expect(await pagina('/aflopend')).not.toContain(NAAM);
  });
});

describe('bezwaar tegen het intrekken van hulp', () => {
  it('komt binnen, krijgt een brief en een termijn, en staat in het register (Awb 6:14, 7:1, 7:10)', async () => {
    const vandaag = plusWeken(einde, -10);
    const onderdelen = lopendeHulp(await toestand()).map(({ gevraagd }) => gevraagd);
    const voornemen = herzieningVoornemen({ onderdelen, ingang: plusWeken(einde, -2) });
    await huis.doe(dossier, 'klantmanager', voornemen, 'bilal');
    await huis.doe(dossier, 'klantmanager', { soort: 'zienswijzeVragen' }, 'bilal');
    await huis.doe(dossier, 'klantmanager', zienswijzeVastleggen({ op: vandaag }), 'bilal');
    const { id } = (await toestand()).voortzetting.voornemens.at(-1) ?? { id: VH1 };
    await huis.doe(dossier, 'teamleider', herzieningBesluiten({ voornemen: id }), 'petra');
    const klok = async (soort: string) =>
      (
        await huis.eigenaar.query<{ onderdeel: string }>(
          'SELECT onderdeel FROM klok WHERE dossier = $1 AND soort = $2',
          [dossier, soort],
        )
      ).rows;
    // Of what is done no clock stands in the lists.
    expect(await klok('bezwaarBeslissing')).toEqual([]);
    const dag = plusDagen(vandaag, 7);
    huis.zetKlok(dag);
    const bezwaar = bezwaarMaken({ tegen: HB1, kanaal: 'balie', ontvangenOp: dag });
    const { nieuw } = await huis.doe(dossier, 'klantmanager', bezwaar, 'bilal');
    expect(nieuw[0]?.feiten).toMatchObject({ tegen: 'herziening', besluit: 'HB1', tijdigheid: 'opTijd' });
    expect(await klok('bezwaarBeslissing')).toEqual([{ onderdeel: 'BZ1' }]);
    const { rows } = await huis.eigenaar.query('SELECT tegen, uitkomst FROM bezwaar WHERE dossier = $1', [
      dossier,
    ]);
    expect(rows).toContainEqual({ tegen: 'herziening', uitkomst: null });
  });
});
