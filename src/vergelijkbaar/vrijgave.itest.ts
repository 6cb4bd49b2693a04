import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bezwaarMaken } from '../../test/bouwers/bezwaar.ts';
import { meldingDoen, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { BEGINDAG, weigeringscodes } from '../../test/bouwers/stap.ts';
import { tekstBeoordelen, tekstVoorstellen } from '../../test/bouwers/terugblik.ts';
import { ROUTES } from '../../test/bouwers/wandelroutes.ts';
import { bron } from '../../test/bouwers/willekeurig-bron.ts';
import { plausibel } from '../../test/bouwers/willekeurig.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import { gevalrij } from '../dossier/gevalrij.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { deeltGroep } from '../dossier/vergelijkbaar.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { dagRoutes } from '../werkvoorraad/dagroutes.tsx';
import { werkvoorraadRoutes } from '../werkvoorraad/routes.tsx';
import { registerRoutes } from './registerroutes.tsx';
import { vergelijkRoutes } from './routes.tsx';

const PERSOON: Partial<Record<Rol, string>> = { klantmanager: 'bilal', screener: 'sanne' };
const BILAL = { id: 'bilal', rol: 'klantmanager' } as const;
/** Another than who looked along with the decisions, and so sees them anyway. */
const PRIYA = { id: 'priya', rol: 'jurist' } as const;
const TEKST = tekstVoorstellen().tekst;
/** So many decided cases like each other, with the one from which is looked. */
const GEVALLEN = 6;

let huis: Dossierhuis;
let web: Webhuis;
let dossiers: readonly DossierId[];
const [hier, daar] = [0, 1].map((i) => () => dossiers[i] as DossierId) as [() => DossierId, () => DossierId];

async function doe(dossier: DossierId, rol: Rol, opdracht: DossierOpdracht): Promise<void> {
  await huis.doe(dossier, rol, opdracht, PERSOON[rol] ?? rol);
}

/** Nobody of another area works in this municipality. */
const SAMEN: readonly string[] = ['deelnemerUitnodigen', 'inbrengGeven', 'uitnodigingIntrekken'];

/** From a melding to a decision that was sent, with a toets: the first of the ways through the work. */
async function besloten(nr: number): Promise<DossierId> {
  const dossier = nieuwDossierId(BEGINDAG);
  let dag = BEGINDAG;
  for (const [rol, soort, zaad = 0, dagen = 1] of ROUTES[0] ?? []) {
    if (SAMEN.includes(soort)) continue;
    dag = plusDagen(dag, dagen);
    huis.zetKlok(dag);
    const inwoner = { ...MEVROUW_X, bsn: null, achternaam: `Geheimnaam${nr}` };
    const begin = meldingDoen({ ontvangenOp: dag, inhoud: { inwoner } });
    const t = await toestand(dossier);
    // Not every choice is lawful at every moment: the first that is.
    for (let keuze = zaad; ; keuze++) {
      const opdracht = soort === 'meldingDoen' ? begin : plausibel(soort, bron(t, dag, keuze));
      const uitkomst = await huis.probeer(dossier, rol, opdracht, PERSOON[rol] ?? rol);
      if (uitkomst.gelukt) break;
      if (keuze > zaad + 100) throw new Error(`${soort}: ${weigeringscodes(uitkomst).join()}`);
    }
    if (soort === 'besluitBekendmaken') break;
  }
  return dossier;
}

beforeAll(async () => {
  huis = await maakDossierhuis();
  web = maakWebhuis(huis);
  vergelijkRoutes(web.kamer, web.web);
  registerRoutes(web.kamer, web.web);
  werkvoorraadRoutes(web.kamer, web.web);
  dagRoutes(web.kamer, web.web);
  const klaar: DossierId[] = [];
  for (let nr = 0; nr < GEVALLEN; nr++) klaar.push(await besloten(nr));
  dossiers = klaar;
});
afterAll(() => huis.sluit());

const pagina = async (pad: string, wie: Parameters<Webhuis['vraag']>[0] = BILAL) =>
  (await web.vraag(wie, pad)).text();
const vergelijk = () => pagina(`/dossiers/${hier()}/vergelijkbaar`);
const toestand = async (dossier: DossierId) =>
  (await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier)).toestand;
const geefVrij = async () => huis.doe(daar(), PRIYA.rol, tekstBeoordelen(await toestand(daar())), PRIYA.id);

describe('een vrijgegeven tekst', () => {
  it('wordt geweigerd als te weinig inwoners zo’n geval hebben (AVG 4 onder 1)', async () => {
    const { gemeente } = huis.inrichting;
    expect(await deeltGroep(huis.omgeving.db, gemeente, daar(), GEVALLEN)).toBe(true);
    expect(await deeltGroep(huis.omgeving.db, gemeente, daar(), GEVALLEN + 1)).toBe(false);
    await huis.eigenaar.query(
      `UPDATE geval SET kenmerken = kenmerken || '{"huishouden":["metKinderen"]}' WHERE dossier = $1`,
      [daar()],
    );
    const uitkomst = await huis.probeer(daar(), 'klantmanager', tekstVoorstellen(), 'bilal');
    expect(weigeringscodes(uitkomst)).toEqual(['groepTeKlein']);
    await herbouwDossiers(huis.omgeving, gemeente);
  });

  it('wordt geweigerd met de naam van een collega erin, die alleen de gemeente kent (AVG 4 onder 1)', async () => {
    const collega = huis.inrichting.medewerkers[0]?.naam ?? '';
    const tekst = `${collega} hielp mee.`;
    const uitkomst = await huis.probeer(daar(), 'klantmanager', tekstVoorstellen({ tekst }), 'bilal');
    expect(weigeringscodes(uitkomst)).toEqual(['tekstHerkenbaar']);
  });

  it('wacht op een jurist, die hem op de werkplek vindt en het dossier zolang mag zien (Wmo 5.3.3)', async () => {
    expect(await pagina('/werk', PRIYA)).not.toContain('Teksten om vrij te geven');
    await doe(daar(), 'klantmanager', tekstVoorstellen());
    const werk = await pagina('/werk', PRIYA);
    expect(werk).toContain('Teksten om vrij te geven');
    expect(werk).toContain(`/dossiers/${daar()}/tekst-vrijgeven`);
    expect((await web.vraag(PRIYA, `/dossiers/${daar()}/vergelijkbaar`)).status).toBe(200);
    expect((await web.vraag(PRIYA, `/dossiers/${hier()}/vergelijkbaar`)).status).toBe(404);
    expect(await pagina('/werk')).not.toContain('Teksten om vrij te geven');
    expect(await vergelijk()).not.toContain(TEKST);
  });

  it('staat daarna bij een gelijkend geval, zonder naam, nummer of dag (AVG 5 lid 1 onder c)', async () => {
    await geefVrij();
    const html = await vergelijk();
    expect(html).toContain(TEKST);
    expect(html).toMatch(/Vrijgegeven tekst, \de kwartaal 2026/);
    expect(html).not.toContain(daar());
    expect(html).not.toMatch(/Geheimnaam[1-9]/);
    expect(await pagina('/werk', PRIYA)).not.toContain('Teksten om vrij te geven');
  });

  it('staat ook na opnieuw opbouwen in de leestabel, net als bijgehouden (huis: journaal)', async () => {
    const rijen = async () =>
      (await huis.eigenaar.query<Record<string, unknown>>('SELECT * FROM geval ORDER BY dossier')).rows;
    const bijgehouden = await rijen();
    expect(bijgehouden.filter(({ vrijgegeven }) => vrijgegeven === TEKST)).toHaveLength(1);
    await huis.eigenaar.query("UPDATE geval SET vrijgegeven = 'fout', schrijver = 'fout'");
    await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
    expect(await rijen()).toEqual(bijgehouden);
  });

  it('staat in het maatwerkregister van wie dat mag zien (Gemeentewet 213)', async () => {
    await huis.eigenaar.query("UPDATE geval SET keuze = 'maatwerk'");
    expect(await pagina('/maatwerkregister', { id: 'thomas', rol: 'controller' })).toContain(TEKST);
  });

  it('is weg zolang bezwaar loopt, en komt daarna terug (Awb 7:11)', async () => {
    await doe(daar(), 'inwoner', bezwaarMaken({ ontvangenOp: datumVan(huis.omgeving.klok.nu()) }));
    expect(await vergelijk()).not.toContain(TEKST);
    const bezwaar = (await toestand(daar())).bezwaar.bezwaren[0]?.id;
    if (!bezwaar) throw new Error('geen bezwaar');
    await doe(daar(), 'inwoner', { soort: 'bezwaarIntrekken', bezwaar, wijze: 'schriftelijk', reden: '' });
    expect(await vergelijk()).toContain(TEKST);
  });

  it('is meteen weg na intrekken (AVG 17)', async () => {
    await doe(daar(), 'klantmanager', { soort: 'tekstIntrekken', reden: 'Een collega herkende iemand.' });
    expect(await vergelijk()).not.toContain(TEKST);
  });

  it('die terugkomt, staat op Mijn dag van wie hem schreef, tot er een nieuwe is (Awb 3:46)', async () => {
    expect(await pagina('/dag')).not.toContain('Teksten die terugkwamen');
    await doe(daar(), 'klantmanager', tekstVoorstellen());
    const terug = tekstBeoordelen(await toestand(daar()), { akkoord: false, reden: 'Noem het beroep niet.' });
    await huis.doe(daar(), PRIYA.rol, terug, PRIYA.id);
    expect(await pagina('/dag')).toContain(`/dossiers/${daar()}/tekst-voorstellen`);
    expect(await pagina('/werk', PRIYA)).not.toContain('Teksten');
    await doe(daar(), 'klantmanager', tekstVoorstellen());
    expect(await pagina('/dag')).not.toContain('Teksten die terugkwamen');
  });

  it('is weg als het dossier is vernietigd (Wmo 5.3.4)', async () => {
    await geefVrij();
    expect(await vergelijk()).toContain(TEKST);
    await huis.eigenaar.query("SELECT vernietig_dossier($1, $2, 'bewaartermijn', 'b')", [
      huis.inrichting.gemeente,
      daar(),
    ]);
    await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
    expect(await vergelijk()).not.toContain(TEKST);
  });

  it('elke kolom van een geval wordt bijgewerkt, ook een latere (huis: journaal)', async () => {
    const kolommen = Object.keys(gevalrij(await toestand(hier())) ?? {});
    const { rows } = await huis.eigenaar.query<{ kolom: string; functie: string }>(
      `SELECT column_name AS kolom, pg_get_functiondef('geval_schrijf(jsonb)'::regprocedure) AS functie
       FROM information_schema.columns WHERE table_name = 'geval' AND column_name NOT IN ('gemeente', 'dossier')`,
    );
    expect(rows.map(({ kolom }) => kolom).sort()).toEqual(kolommen.sort());
    expect(rows.filter(({ kolom, functie }) => !functie.includes(`${kolom} = excluded.${kolom}`))).toEqual(
      [],
    );
  });
});
