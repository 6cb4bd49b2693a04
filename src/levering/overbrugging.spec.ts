import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import { aangenomen, LV1, naLevering, OPDRAAGDAG, planner } from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { leveringrijen } from '../dossier/leveringrij.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { isOverbrugd, overbruggingtekst } from './overbrugging.ts';
import { leveringpunten, nuNodig } from './punten.ts';

const regels = voorbeeldRegels();
const TM = plusDagen(OPDRAAGDAG, 40);
const regel = (t: DossierToestand, totEnMet: Datum | null, vanaf = OPDRAAGDAG) =>
  naLevering(
    t,
    {
      soort: 'overbruggingRegelen',
      onderdeel: HULP,
      vorm: 'netwerk',
      vanaf,
      totEnMet,
      omschrijving: 'De dochter komt op zaterdag.',
    },
    klantmanager(vanaf),
  );
const gevraagd = (t: DossierToestand, op: Datum) =>
  nuNodig(leveringpunten(t, regels), op).some(({ soort }) => soort === 'overbruggingEindigt');
const rij = (t: DossierToestand) => {
  const dossier = leesDossierId('W26-7K3M-Q9TX');
  if (!dossier) throw new Error('geen dossiernummer');
  const { leveringen = [] } = leveringrijen({ gemeente: '9999' as Gemeentecode, dossier }, t, regels);
  return leveringen.find(({ levering }) => levering === LV1);
};

describe('overbrugging die eindigt (contractstandaard Wmo 3.7, 3.8)', () => {
  it('vraagt een week voor de laatste dag hoe het verder gaat, en daarna ook', () => {
    const t = regel(aangenomen(null), TM);
    expect(gevraagd(t, plusDagen(TM, -8))).toBe(false);
    for (const dagen of [-7, 0, 1, 60]) expect(gevraagd(t, plusDagen(TM, dagen))).toBe(true);
    expect(rij(t)).toMatchObject({ overbrugd: true, overbrugd_tm: TM });
  });

  it('vraagt niets meer als er weer iets is geregeld, of als de hulp begon', () => {
    const t = regel(aangenomen(null), TM);
    const verder = plusDagen(TM, 2);
    expect(gevraagd(regel(t, null, verder), plusDagen(TM, 60))).toBe(false);
    const later = regel(t, plusDagen(TM, 30), verder);
    expect([gevraagd(later, plusDagen(TM, 5)), gevraagd(later, plusDagen(TM, 25))]).toEqual([false, true]);
    const begon = naLevering(t, { soort: 'hulpStarten', onderdeel: HULP, op: verder }, planner(verder));
    expect(gevraagd(begon, plusDagen(TM, 5))).toBe(false);
    // Lost again: what carried until that help began, carries nobody now.
    const weg = naLevering(
      begon,
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: plusDagen(verder, 20),
        reden: 'aanbiederStopt',
        hervattenOp: null,
        toelichting: 'De aanbieder stopt.',
      },
      planner(plusDagen(verder, 20)),
    );
    expect(rij(weg)).toMatchObject({ stand: 'elders', overbrugd: false, overbrugd_tm: null });
    expect(gevraagd(weg, plusDagen(TM, 60))).toBe(false);
  });

  it('vraagt niets zonder laatste dag, en niet vooraf als de hulp daarop aansluit', () => {
    expect(gevraagd(regel(aangenomen(null), null), plusDagen(TM, 200))).toBe(false);
    const start = plusDagen(TM, 1);
    const t = regel(aangenomen(start), TM);
    expect([TM, start].map((dag) => gevraagd(t, dag))).toEqual([false, false]);
    expect(gevraagd(t, plusDagen(start, 1))).toBe(true);
  });

  it('staat op de wachtlijst met de laatste dag, en is er daarna niet meer', () => {
    const tot = { overbrugd: true, overbrugdTm: datum('2026-12-09') };
    const zinnen = [datum('2026-12-09'), datum('2026-12-10')].map((dag) => overbruggingtekst(tot, dag));
    expect(zinnen).toEqual([
      'overbrugd tot en met 9 december 2026',
      'niets geregeld (overbrugging liep tot en met 9 december 2026)',
    ]);
    expect(isOverbrugd(tot, datum('2026-12-10'))).toBe(false);
    expect(overbruggingtekst({ overbrugd: true, overbrugdTm: null }, TM)).toBe('overbrugging geregeld');
    expect(overbruggingtekst({ overbrugd: false, overbrugdTm: null }, TM)).toBe('niets geregeld');
  });
});
