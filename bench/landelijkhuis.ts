/* What is measured in one municipality of landelijk.ts, each under the name that it has in the table. */
import type { Inrichting } from '../src/gemeente/inrichting.ts';
import { datumVan } from '../src/kern/datum.ts';
import type { Gemeentecode } from '../src/kern/ids.ts';
import { leesLokaleCode } from '../src/kern/ids.ts';
import { voorbijeKwartalen } from '../src/kwartaal/kwartaal.ts';
import { leesRapportbron } from '../src/kwartaal/queries.ts';
import { stelSamen } from '../src/kwartaal/samenstellen.ts';
import { naamwoorden } from '../src/kern/zoekvorm.ts';
import { inGemeente } from '../src/platform/database.ts';
import { SYSTEEMKLOK } from '../src/platform/klok.ts';
import type { Gebruiker } from '../src/toegang/gebruiker.ts';
import { zoekDossiers, zoekTeksten } from '../src/zoeken/queries.ts';
import { leesZoekvraag } from '../src/zoeken/zoekvraag.ts';
import { iemand, moet, type Benchhuis } from './huis.ts';
import type { Doe } from './landelijkvulling.ts';
import { achternamen } from './zoekvulling.ts';

export interface Landelijk {
  readonly doe: Doe;
  readonly benchhuis: Benchhuis;
  readonly inrichtingen: ReadonlyMap<Gemeentecode, Inrichting>;
}

export interface Huis {
  readonly metingen: Readonly<Record<string, () => Promise<void>>>;
  readonly dossiers: number;
}

/** Everything that is measured in one municipality: the same copy's klantmanager, team and file in each. */
export async function maakHuis(
  { doe, benchhuis, inrichtingen }: Landelijk,
  gemeente: Gemeentecode,
  kopieen: number,
): Promise<Huis> {
  const { db } = benchhuis;
  const k = Math.min(kopieen - 1, 2);
  const { rows } = await doe(
    `SELECT dossier, behandelaar, team FROM dossier WHERE gemeente = $1 AND open AND behandelaar LIKE $2 AND team IS NOT NULL
     ORDER BY abs(nr - 25), right(dossier, 4) LIMIT 1`,
    [gemeente, `%-${k}`],
  );
  const [eigen] = rows as { dossier: string; behandelaar: string; team: string }[];
  const { dossier, behandelaar, team } = moet(eigen);
  // The middle one of this copy's providers by how much it was asked, and a dossier in which help runs.
  const { rows: leveringen } = await doe(
    `SELECT l.aanbieder, d.behandelaar, min(l.dossier) AS dossier FROM levering l JOIN dossier d USING (gemeente, dossier)
     WHERE l.gemeente = $1 AND l.aanbieder LIKE $2 AND d.behandelaar = $3 GROUP BY 1, 2 ORDER BY count(*) DESC, 1 LIMIT 1`,
    [gemeente, `%-${k}`, behandelaar],
  );
  const { aanbieder, dossier: metHulp } = moet(
    leveringen[0] as { aanbieder: string; dossier: string } | undefined,
  );
  const klantmanager = iemand(gemeente, 'klantmanager', behandelaar, team);
  const controller = iemand(gemeente, 'controller', 'bench-controller', null);
  const koekjes = {
    klantmanager: await benchhuis.koekje(klantmanager),
    teamleider: await benchhuis.koekje(iemand(gemeente, 'teamleider', 'bench-teamleider', team)),
    controller: await benchhuis.koekje(controller),
    screener: await benchhuis.koekje(iemand(gemeente, 'screener', 'bench-screener', null)),
    aanbieder: await benchhuis.koekje({
      ...iemand(gemeente, 'aanbieder', 'bench-aanbieder', null),
      aanbieder: moet(leesLokaleCode(moet(aanbieder))),
    }),
    contractmanager: await benchhuis.koekje(iemand(gemeente, 'contractmanager', 'bench-contracten', null)),
    administratie: await benchhuis.koekje(iemand(gemeente, 'administratie', 'bench-administratie', null)),
  };
  const pagina = (wie: keyof typeof koekjes, pad: string) => async (): Promise<void> => {
    const antwoord = await benchhuis.app.request(pad, { headers: { cookie: koekjes[wie] } });
    if (antwoord.status !== 200) throw new Error(`${gemeente} ${pad}: ${antwoord.status}`);
    await antwoord.text();
  };
  const vandaag = datumVan(SYSTEEMKLOK.nu());
  const zoek =
    (wie: Gebruiker, getypt: string, teksten = false) =>
    async (): Promise<void> => {
      const vraag = leesZoekvraag(getypt, vandaag);
      const blad = { hoogstens: 21, na: null };
      const { length } = teksten
        ? (await zoekTeksten(db, wie, vraag, blad)).regels
        : await zoekDossiers(db, wie, vraag, blad);
      if (length === 0) throw new Error(`${gemeente}: niets gevonden`);
    };
  const kwartaal = moet(voorbijeKwartalen(vandaag, 1)[0]);
  const vorig = `van=${kwartaal.van}&tot=${kwartaal.tot}`;
  const metingen: Readonly<Record<string, () => Promise<void>>> = {
    'klantmanager, Mijn dag': pagina('klantmanager', '/dag'),
    'klantmanager, Mijn dossiers': pagina('klantmanager', '/werk'),
    'controller, één dossier': pagina('controller', `/dossiers/${dossier}`),
    'controller, één dossier met hulp': pagina('controller', `/dossiers/${metHulp}`),
    'klantmanager, hulp die afloopt': pagina('klantmanager', '/aflopend'),
    'klantmanager, zoekt eigen dossier op naam': zoek(klantmanager, await naamVan(doe, gemeente, dossier)),
    'klantmanager, zoekt in teksten': zoek(klantmanager, 'hulp', true),
    'screener, wachtrij': pagina('screener', '/screening'),
    'screener, werk': pagina('screener', '/werk'),
    'teamleider, werklijst': pagina('teamleider', '/werk'),
    'teamleider, Sturing': pagina('teamleider', '/sturing'),
    'teamleider, vergelijken': pagina('teamleider', '/sturing/vergelijken'),
    'teamleider, dossiers achter een cijfer': pagina(
      'teamleider',
      `/sturing/dossiers?maat=onderzoek&${vorig}`,
    ),
    'controller, Sturing van één voorziening': pagina(
      'controller',
      `/sturing?voorziening=${moet(moet(inrichtingen.get(gemeente)).regels.voorzieningen.find((v) => v.soort === 'maatwerk')).code}`,
    ),
    'controller, dossiers achter een cijfer': pagina(
      'controller',
      `/sturing/dossiers?maat=onderzoek&${vorig}`,
    ),
    'controller, alle dossiers': pagina('controller', '/werk'),
    'controller, ook wat klaar is': pagina('controller', '/werk?gesloten=ja'),
    'controller, één fase': pagina('controller', '/werk?fase=onderzoek'),
    'controller, wie zo heet': pagina(
      'controller',
      `/werk?gesloten=ja&zoek=${naamwoorden(moet(achternamen[3])).join('+')}`,
    ),
    'controller, maatwerkregister': pagina('controller', '/maatwerkregister'),
    'controller, zoekt op nummer': zoek(controller, dossier),
    'controller, zoekt op geboortedatum': zoek(controller, await geborenOp(doe, gemeente, dossier)),
    'controller, zoekt op zeldzame naam': zoek(controller, moet(achternamen[4711])),
    'teamleider, wachtlijst': pagina('teamleider', '/wachtlijst'),
    'aanbieder, toewijzingen': pagina('aanbieder', '/toewijzingen'),
    'contractmanager, aanbieders': pagina('contractmanager', '/aanbieders'),
    'administratie, dossiers': pagina('administratie', '/werk'),
    'administratie, berichtenverkeer': pagina('administratie', '/berichten'),
    'administratie, alle berichten': pagina('administratie', '/berichten?deel=alles'),
    'kwartaalrapport tellen': async () => {
      await inGemeente(db, gemeente, async (trx) =>
        stelSamen(await leesRapportbron(trx, moet(inrichtingen.get(gemeente)), kwartaal, vandaag)),
      );
    },
  };
  const { rows: geteld } = await doe('SELECT count(*)::int AS n FROM dossier WHERE gemeente = $1', [
    gemeente,
  ]);
  return { metingen, dossiers: (geteld[0] as { n: number }).n };
}

async function naamVan(doe: Doe, gemeente: Gemeentecode, dossier: string): Promise<string> {
  const { rows } = await doe('SELECT naam FROM dossier WHERE gemeente = $1 AND dossier = $2', [
    gemeente,
    dossier,
  ]);
  return (rows[0] as { naam: string }).naam;
}

async function geborenOp(doe: Doe, gemeente: Gemeentecode, dossier: string): Promise<string> {
  const { rows } = await doe(
    "SELECT to_char(geboortedatum, 'FMDD-FMMM-YYYY') AS dag FROM dossier WHERE gemeente = $1 AND dossier = $2",
    [gemeente, dossier],
  );
  return (rows[0] as { dag: string }).dag;
}
