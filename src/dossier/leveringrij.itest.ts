import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aanbieder } from '../../test/bouwers/levering.ts';
import { MEVROUW_X, meldingDoen } from '../../test/bouwers/melding.ts';
import { BEGINDAG, persoonId, weigeringscodes } from '../../test/bouwers/stap.ts';
import type { Etappe } from '../../test/bouwers/wandelroutes.ts';
import { TOT_TOEKENNING } from '../../test/bouwers/wandelroutes.ts';
import { bron } from '../../test/bouwers/willekeurig-bron.ts';
import { plausibel } from '../../test/bouwers/willekeurig.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { schrijfContractfeiten } from '../contracten/opslag.ts';
import { ALLES, leesTellingen } from '../doorlooptijd/queries.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { leveringsdelen } from '../levering/stand.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { leesZonderHulp } from '../sturing/queries.ts';
import { herbouwDossiers } from './herbouwen.ts';
import { leesDossier } from './uitvoeren.ts';

let huis: Dossierhuis;
let dag: Datum = BEGINDAG;
beforeAll(async () => {
  huis = await maakDossierhuis();
});
afterAll(() => huis.sluit());

const PERSOON: Partial<Record<Rol, string>> = { klantmanager: 'bilal', screener: 'sanne' };
const toestand = async (dossier: DossierId) =>
  (await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier)).toestand;

/** Each opdracht as somebody could give it; the first choice that is lawful. */
async function loop(dossier: DossierId, etappes: readonly Etappe[]): Promise<void> {
  for (const [rol, soort, zaad = 0, dagen = 1] of etappes) {
    dag = plusDagen(dag, dagen);
    huis.zetKlok(dag);
    const t = await toestand(dossier);
    for (let keuze = zaad; ; keuze++) {
      const opdracht =
        soort === 'meldingDoen'
          ? meldingDoen({ ontvangenOp: dag, inhoud: { inwoner: { ...MEVROUW_X, bsn: null } } })
          : plausibel(soort, bron(t, dag, keuze));
      const uitkomst = await huis.probeer(dossier, rol, opdracht, PERSOON[rol] ?? rol);
      if (uitkomst.gelukt) break;
      if (keuze > zaad + 100) throw new Error(`${soort}: ${weigeringscodes(uitkomst).join()}`);
    }
  }
}

async function rijen(): Promise<unknown> {
  const lees = async (tabel: string, volgorde: string) =>
    (await huis.eigenaar.query(`SELECT * FROM ${tabel} ORDER BY ${volgorde}`)).rows as readonly unknown[];
  return [
    await lees('levering', 'dossier, onderdeel, levering'),
    await lees('leveringpunt', 'dossier, onderdeel, soort'),
    await lees('doorlooptijd', 'dossier'),
  ];
}

async function herbouwdIsBijgehouden(): Promise<void> {
  const bijgehouden = await rijen();
  await huis.eigenaar.query(
    "UPDATE levering SET stand = 'fout', wacht_sinds = '2000-01-01', actueel = false",
  );
  await huis.eigenaar.query('DELETE FROM leveringpunt');
  await huis.eigenaar.query("UPDATE doorlooptijd SET metingen = '[]'");
  // Rebuilding does not depend on the day.
  huis.zetKlok(plusDagen(dag, 400));
  await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
  huis.zetKlok(dag);
  expect(await rijen()).toEqual(bijgehouden);
}

describe('wat de lijsten van levering weten', () => {
  it('is na elke stap herbouwd gelijk aan bijgehouden, en telt tot de hulp er is (Wmo 2.6.3, huis: journaal)', async () => {
    const { gemeente } = huis.inrichting;
    const dossier = nieuwDossierId(BEGINDAG);
    await loop(dossier, TOT_TOEKENNING);
    const { voorziening, ingang } = leveringsdelen(await toestand(dossier))[0]?.onderdeel ?? {};
    const { code, producten, stops: _stops, sluitOp: _sluitOp, ...gegevens } = aanbieder();
    const [product] = producten;
    if (!product || !ingang || voorziening === undefined) throw new Error('niets toegekend');
    await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      schrijfContractfeiten(
        trx,
        gemeente,
        code,
        [
          { soort: 'aanbiederGezet', gegevens },
          { soort: 'productGezet', product: { voorziening, tarief: product.tarief, iwmo: product.iwmo } },
        ],
        { door: persoonId('cas'), op: huis.omgeving.klok.nu() },
      ),
    );
    const wachtend = () =>
      inGemeente(huis.omgeving.db, gemeente, (trx) => leesZonderHulp(trx, gemeente, ALLES, dag));
    // Granted from a later day on: until then nobody waits.
    expect(ingang > dag).toBe(true);
    expect(await wachtend()).toEqual([]);
    dag = ingang;
    expect(await wachtend()).toEqual([{ stand: 'nietOpgedragen', sinds: ingang, aantal: 1 }]);
    await herbouwdIsBijgehouden();

    await loop(dossier, [['klantmanager', 'leveringOpdragen', 0, 3]]);
    const opgedragen = dag;
    await loop(dossier, [['aanbieder', 'leveringAannemen']]);
    expect(await wachtend()).toEqual([{ stand: 'wachtOpStart', sinds: ingang, aantal: 1 }]);
    await herbouwdIsBijgehouden();

    await loop(dossier, [['aanbieder', 'hulpStarten', 0, 20]]);
    expect(await wachtend()).toEqual([]);
    await herbouwdIsBijgehouden();
    const tellingen = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      leesTellingen(trx, gemeente, ALLES, BEGINDAG),
    );
    const dagen = (maat: 'totHulp' | 'aanbieder') =>
      [...(tellingen.get(maat)?.values() ?? [])].flatMap((per) => [...per]);
    const { rows } = await huis.eigenaar.query<{ begin: Datum }>('SELECT begin::text FROM doorlooptijd');
    expect(dagen('aanbieder')).toEqual([[String(dagenTussen(opgedragen, dag)), 1]]);
    expect(dagen('totHulp')).toEqual([[String(dagenTussen(rows[0]?.begin ?? dag, dag)), 1]]);
  });
});
