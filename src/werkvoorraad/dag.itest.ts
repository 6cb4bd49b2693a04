import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gesprekPlannen } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import type { Urgentie } from '../screening/gebeurtenissen.ts';
import { bewaarConcept } from '../toegang/concept.ts';
import { dagRoutes } from './dagroutes.tsx';
import { leesGeleerd } from './dag-queries.ts';

const BILAL = { id: 'bilal', rol: 'klantmanager' } as const;
let huis: Dossierhuis;
let web: Webhuis;

async function toegedeeld(urgentie: Urgentie, aan = 'bilal'): Promise<DossierId> {
  const dossier = await huis.meld();
  await huis.doe(dossier, 'screener', urgentieBeoordelen({ urgentie }));
  const wie = persoonId(aan);
  await huis.doe(dossier, 'screener', toedelen({ aan: wie, voorgesteld: wie }));
  return dossier;
}

const pagina = async () => (await web.vraag(BILAL, '/dag')).text();

beforeAll(async () => {
  huis = await maakDossierhuis();
  huis.zetKlok(BEGINDAG);
  web = maakWebhuis(huis);
  dagRoutes(web.kamer, web.web);
});
afterAll(() => huis.sluit());

describe('Mijn dag', () => {
  it('is leeg en zegt wat te doen als er niets ligt (Omkeer)', async () => {
    const html = await pagina();
    expect(html).toContain('Er ligt nu niets voor u.');
    expect(html).toContain('Geen afspraken in de komende week.');
    expect(html).toContain('Er is niets waar u aan begon');
  });

  it('toont alleen eigen dossiers, in volgorde en met de reden erbij (Wmo 5.3.3, 2.3.3)', async () => {
    const regulier = await toegedeeld('regulier');
    const spoed = await toegedeeld('spoed');
    const vanAnouk = await toegedeeld('urgent', 'anouk');
    const html = await pagina();
    expect(html.indexOf(spoed)).toBeLessThan(html.indexOf(`/dossiers/${regulier}`));
    expect(html).toContain('tref meteen een tijdelijke voorziening');
    expect(html).toContain('Nog geen contact met de inwoner.');
    expect(html).not.toContain(vanAnouk);

    const stand = (await (await web.vraag(BILAL, '/dag/stand')).json()) as { dossiers: string[] };
    expect(stand.dossiers.sort()).toEqual([regulier, spoed].sort());
  });

  it('toont de afspraken van vandaag en wat nog vast te leggen is (Wmo 2.3.2 lid 1)', async () => {
    const dossier = await toegedeeld('regulier', 'bilal');
    await huis.doe(dossier, 'klantmanager', gesprekPlannen({ vandaag: BEGINDAG }), 'bilal');
    const html = await pagina();
    const afspraken = html.slice(html.indexOf('Afspraken</h2>'));
    expect(afspraken).toContain(dossier);
    huis.zetKlok(plusDagen(BEGINDAG, 30));
    expect(await pagina()).toContain('nog vast te leggen');
    huis.zetKlok(BEGINDAG);
  });

  it('toont eigen concepten met een link, en nooit die van een ander (AVG 32)', async () => {
    const [dossier] = (
      (await (await web.vraag(BILAL, '/dag/stand')).json()) as { dossiers: readonly string[] }
    ).dossiers;
    const sleutel = `/dossiers/${dossier ?? ''}/urgentie`;
    const { gemeente } = huis.inrichting;
    await inGemeente(huis.omgeving.db, gemeente, async (trx) => {
      const van = (id: string) => ({ gemeente, persoon: persoonId(id), sleutel });
      await bewaarConcept(trx, van('bilal'), { motivering: ['geheim'] }, huis.omgeving.klok.nu());
      const hulp = { ...van('anouk'), sleutel: '/meldingen/invoeren' };
      await bewaarConcept(trx, hulp, { x: ['y'] }, huis.omgeving.klok.nu());
    });
    const html = await pagina();
    expect(html).toContain(`href="${sleutel}"`);
    expect(html).not.toContain('geheim');
    expect(html).not.toContain('href="/meldingen/invoeren"');
  });

  it('leert alleen van afgeronde dossiers, en niet van een andere gemeente (Omkeer)', async () => {
    const { gemeente } = huis.inrichting;
    const geleerd = (code = gemeente) => inGemeente(huis.omgeving.db, code, leesGeleerd);
    expect(await geleerd()).toEqual([]);
    await huis.eigenaar.query(
      `INSERT INTO werkduur SELECT gemeente, dossier, d.deel, $1, $1, d.dagen
       FROM dossier CROSS JOIN (VALUES ('toetsen', 3), ('beslissen', 9)) AS d(deel, dagen)`,
      [BEGINDAG],
    );
    expect(await geleerd()).toEqual([
      { deel: 'toetsen', mediaan: 3, aantal: 4 },
      { deel: 'beslissen', mediaan: 9, aantal: 4 },
    ]);
    expect(await geleerd('0971' as typeof gemeente)).toEqual([]);
  });

  it('toont wanneer met de inwoner wordt teruggekeken, alleen van eigen dossiers en rond die dag (Omgekeerde Toets)', async () => {
    const [nu, later, vanAnouk] = [
      await toegedeeld('regulier'),
      await toegedeeld('regulier'),
      await toegedeeld('regulier', 'anouk'),
    ];
    const geval = async (dossier: DossierId, op: string) =>
      huis.eigenaar.query(
        `INSERT INTO geval SELECT gemeente, dossier, '{}', '0', 'maatwerk', 'toekennen', $2, 'bilal', '[]', '{}', null, null, null, $2, null, '[]', null, null, ''
         FROM dossier WHERE dossier = $1`,
        [dossier, op],
      );
    await geval(nu, plusDagen(BEGINDAG, 3));
    await geval(later, plusDagen(BEGINDAG, 30));
    await geval(vanAnouk, BEGINDAG);
    const html = await pagina();
    expect(html).toContain(`/dossiers/${nu}#terugblik`);
    expect(html).not.toContain(`/dossiers/${later}#terugblik`);
    expect(html).not.toContain(vanAnouk);
  });
});
