import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { alsApp, STIL } from '../../test/hulp/journaal.ts';
import { verifieerAlles } from '../journaal/verifieer.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { GELIJKGESTELD } from '../recht/kalender.ts';
import { herrekenwerkers } from './herrekenen.ts';
import { herlaadKalenders, voegDagToe } from './kalenderdagen.ts';
import { haalInrichting, type Omgeving } from './omgeving.ts';
import { tijdlijnregel } from './tijdlijn.ts';
import { leesDossier } from './uitvoeren.ts';

/** The Monday on which six weeks after BEGINDAG end (Wmo 2.3.2 lid 1). */
const DAG = datum('2026-04-13');
const DINSDAG = plusDagen(DAG, 1);
const WOENSDAG = plusDagen(DAG, 2);

let huis: Dossierhuis;
let ander: Omgeving;
let loper: Takenloper;

beforeAll(async () => {
  huis = await maakDossierhuis();
  // Another process on the same database.
  ander = { ...huis.omgeving, inrichtingen: new Map(huis.omgeving.inrichtingen) };
  loper = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers: herrekenwerkers(ander, 3) });
});
afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});

const voegToe = (dag: Datum, besluit = 'Besluit van 3 februari 2026.') =>
  voegDagToe(huis.omgeving, huis.inrichting.gemeente, persoonId('beheer'), {
    datum: dag,
    besluit,
    bron: 'Stb. 2026, 1',
  });

async function uiterlijk(dossier: DossierId): Promise<readonly (string | null)[]> {
  return inGemeente(huis.omgeving.db, huis.inrichting.gemeente, async (trx) => {
    const rij = await trx
      .selectFrom('dossier')
      .select('uiterlijk')
      .where('dossier', '=', dossier)
      .executeTakeFirstOrThrow();
    const klok = await trx
      .selectFrom('klok')
      .select('uiterlijk')
      .where('dossier', '=', dossier)
      .where('soort', '=', 'onderzoek')
      .executeTakeFirstOrThrow();
    return [rij.uiterlijk, klok.uiterlijk];
  });
}

async function herrekend(dossier: DossierId) {
  const { keten } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
  return keten.gebeurtenissen.filter((g) => g.soort === 'termijnHerrekend');
}

const stand = (omgeving: Omgeving) =>
  alsApp<{ dag: string; gedaan: boolean; termijnen: number | null }>(
    omgeving.pool,
    huis.inrichting.gemeente,
    'SELECT dag, gedaan_op IS NOT NULL AS gedaan, termijnen FROM herrekening ORDER BY dag, dossier',
  );

describe('een dag die bij koninklijk besluit gelijk is gesteld (Atw 3 lid 3)', () => {
  it('verschuift de termijn van een open dossier, met de reden in het dossier; andere blijven (Atw 1)', async () => {
    huis.zetKlok(BEGINDAG);
    const geraakt = await huis.meld();
    const ingetrokken = await huis.meld();
    await huis.doe(ingetrokken, 'screener', { soort: 'meldingIntrekken', reden: 'Niet meer nodig.' });
    huis.zetKlok(plusDagen(BEGINDAG, 2));
    const later = await huis.meld();
    expect([await uiterlijk(geraakt), await uiterlijk(later)]).toEqual([
      [DAG, DAG],
      [WOENSDAG, WOENSDAG],
    ]);

    expect(await voegToe(DAG)).toBe(true);
    // The page does not wait: the term stands until the job has run.
    expect(await uiterlijk(geraakt)).toEqual([DAG, DAG]);
    expect(await stand(huis.omgeving)).toEqual([{ dag: DAG, gedaan: false, termijnen: null }]);
    await loper.verwerkAlles();

    expect(await uiterlijk(geraakt)).toEqual([DINSDAG, DINSDAG]);
    expect(await uiterlijk(later)).toEqual([WOENSDAG, WOENSDAG]);
    expect(await stand(huis.omgeving)).toEqual([{ dag: DAG, gedaan: true, termijnen: 1 }]);
    const [feit, ...meer] = await herrekend(geraakt);
    expect(meer).toEqual([]);
    expect(feit).toMatchObject({
      feiten: { termijn: 'wmoOnderzoek', van: DAG, naar: DINSDAG, dag: DAG },
      inhoud: { besluit: 'Besluit van 3 februari 2026.' },
      door: { id: 'omkeer', rol: 'systeem' },
    });
    expect(feit && tijdlijnregel(feit).titel).toBe('Termijn opnieuw berekend');
    expect([await herrekend(later), await herrekend(ingetrokken)]).toEqual([[], []]);
    expect((await verifieerAlles(huis.eigenaar)).fouten).toEqual([]);
  });

  it('geldt in elk proces, na herladen; een kalender zonder nieuwe dag blijft dezelfde (Atw 3 lid 3)', async () => {
    const vers: Omgeving = {
      ...huis.omgeving,
      inrichtingen: new Map([[huis.inrichting.gemeente, huis.inrichting]]),
    };
    const vrij = () => haalInrichting(vers, huis.inrichting.gemeente).regels.kalender.vrijeDag(DAG);
    expect(vrij()).toBeUndefined();
    await herlaadKalenders(vers);
    expect(vrij()).toBe(GELIJKGESTELD);
    const eerst = haalInrichting(vers, huis.inrichting.gemeente);
    await herlaadKalenders(vers);
    expect(haalInrichting(vers, huis.inrichting.gemeente)).toBe(eerst);
  });

  it('weigert dezelfde dag een tweede keer, en rekent dan niets opnieuw (Atw 3 lid 3)', async () => {
    expect(await voegToe(DAG, 'Een ander besluit.')).toBe(false);
    await loper.verwerkAlles();
    expect((await stand(huis.omgeving)).length).toBe(1);
  });

  it('een tweede dag erachter schuift verder; wat daarna begint, rekent er meteen mee (Atw 1, 3 lid 3)', async () => {
    const dossier = await huis.meld({ ontvangenOp: BEGINDAG });
    expect(await uiterlijk(dossier)).toEqual([DINSDAG, DINSDAG]);
    // Both before the job runs: each keeps its own part of the way.
    await voegToe(DINSDAG, 'Besluit van 4 februari 2026.');
    await voegToe(WOENSDAG, 'Besluit van 5 februari 2026.');
    huis.zetKlok(plusDagen(BEGINDAG, 3));
    const nieuw = await huis.meld({ ontvangenOp: BEGINDAG });
    await loper.verwerkAlles();
    const DONDERDAG = plusDagen(DAG, 3);
    expect([await uiterlijk(dossier), await uiterlijk(nieuw)]).toEqual([
      [DONDERDAG, DONDERDAG],
      [DONDERDAG, DONDERDAG],
    ]);
    expect((await herrekend(dossier)).map(({ feiten }) => [feiten.van, feiten.naar])).toEqual([
      [DINSDAG, WOENSDAG],
      [WOENSDAG, DONDERDAG],
    ]);
    expect(await herrekend(nieuw)).toEqual([]);
    expect((await verifieerAlles(huis.eigenaar)).fouten).toEqual([]);
  });

  it('rekent meer dossiers dan een deel groot is, en geen twee keer (Atw 3 lid 3)', async () => {
    huis.zetKlok(plusDagen(BEGINDAG, 7));
    const dossiers: DossierId[] = [];
    for (let i = 0; i < 7; i++) dossiers.push(await huis.meld());
    await voegToe(datum('2026-04-20'));
    await loper.verwerkAlles();
    const feiten = await Promise.all(dossiers.map(herrekend));
    expect(feiten.map((f) => f.length)).toEqual(dossiers.map(() => 1));
  });

  it('blijft: de app kan een dag toevoegen, niet wijzigen of weghalen (BIO2 8.03.02)', async () => {
    const rechten = await huis.eigenaar.query<{ recht: string }>(
      "SELECT privilege_type AS recht FROM information_schema.role_table_grants WHERE table_name = 'gelijkgestelde_dag' AND grantee = 'omkeer_app' ORDER BY 1",
    );
    expect(rechten.rows.map((r) => r.recht)).toEqual(['INSERT', 'SELECT']);
  });
});
