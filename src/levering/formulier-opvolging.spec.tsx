import { describe, expect, it } from 'vitest';
import { HULP, klantmanager, onderdeel } from '../../test/bouwers/besluit.ts';
import {
  LV1,
  LV2,
  leveringOpdragen,
  metOpvolger,
  naLevering,
  OPVOLGDAG,
  opvolgerRegelen,
  planner,
  teLeveren,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { datum } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { voerUit } from '../kern/decider.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { opvolgingVerzetten } from './formulier-opvolging.tsx';
import { leveringFormulieren } from './formulieren.tsx';
import { leveringHandelingen } from './opdrachten.ts';
import { opvolgersdelen } from './stand.ts';

const TWEEDE = volgendOnderdeel('GV', 1);
const context = klantmanager(OPVOLGDAG);

/** Two parts were granted; of both the help runs, and goes over. */
function tweeOpvolgers(): DossierToestand {
  const een = teLeveren();
  const { concept } = een.besluit;
  if (!concept) throw new Error('geen besluit');
  const onderdelen = [onderdeel(), onderdeel({ gevraagd: TWEEDE })];
  const besloten: DossierToestand = {
    ...een,
    besluit: { ...een.besluit, concept: { ...concept, feiten: { ...concept.feiten, onderdelen } } },
  };
  const overgaand = (t: DossierToestand, deel: OnderdeelId, nr: number): DossierToestand => {
    const sleutel = toewijzingssleutel(nr);
    const begin = datum('2026-05-18');
    const gevraagd = naLevering(t, leveringOpdragen({ onderdeel: deel, sleutel }));
    const loopt = naLevering(gevraagd, { soort: 'hulpStarten', onderdeel: deel, op: begin }, planner(begin));
    return naLevering(
      loopt,
      opvolgerRegelen({ onderdeel: deel, sleutel: toewijzingssleutel(nr + 1) }),
      context,
    );
  };
  return overgaand(overgaand(besloten, HULP, 0), TWEEDE, 2);
}

describe('Overgang verzetten', () => {
  it('vult de afgesproken dagen in als er een overgang is (contractstandaard Wmo 3.7)', () => {
    const waarden = opvolgingVerzetten.begin(metOpvolger(), context);
    expect([veld(waarden, 'laatsteDag'), veld(waarden, 'begin')]).toEqual(['2026-07-31', '2026-08-01']);
  });

  it('vult geen dagen in zolang niet is gekozen om welke van twee het gaat', () => {
    const t = tweeOpvolgers();
    expect(opvolgersdelen(t)).toHaveLength(2);
    expect(opvolgingVerzetten.begin(t, context)).toEqual(maakVelden({}));
  });
});

describe('Opdracht intrekken', () => {
  const formulier = leveringFormulieren.find(({ soort }) => soort === 'leveringIntrekken');
  const velden = (toestand: DossierToestand): string =>
    String(<>{formulier?.velden({ toestand, context, waarden: maakVelden({}), fouten: {}, namen: {} })}</>);
  const geweigerd = naLevering(
    metOpvolger(),
    { soort: 'leveringWeigeren', levering: LV2, reden: 'geenPlaats', toelichting: 'Wij zitten vol.' },
    planner(OPVOLGDAG),
  );

  it('biedt de opvolger aan die weigerde, en legt die terzijde (Wmo 2.6.3)', () => {
    expect(velden(geweigerd)).toContain(`value="${LV2}"`);
    expect(velden(geweigerd)).toContain('zou het overnemen');
    const gelezen = formulier?.lees(
      maakVelden({ onderdeel: LV2, reden: 'De inwoner blijft.' }),
      geweigerd,
      context,
    );
    if (!gelezen?.gelukt) throw new Error('niet gelezen');
    expect(voerUit(leveringHandelingen, gelezen.waarde, geweigerd, context)).toMatchObject({
      gelukt: true,
      waarde: [{ soort: 'leveringIngetrokken', feiten: { levering: LV2 } }],
    });
  });

  it('biedt niet aan wie de hulp nu geeft, en wel een opvolger die nog moet antwoorden', () => {
    expect(velden(metOpvolger())).toContain(`value="${LV2}"`);
    for (const t of [metOpvolger(), geweigerd]) {
      expect(velden(t)).not.toContain(`value="${LV1}"`);
      expect(velden(t)).not.toContain(`value="${HULP}"`);
    }
  });
});
