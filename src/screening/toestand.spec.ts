import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gemeldDossier } from '../../test/bouwers/melding.ts';
import {
  BILAL,
  SANNE,
  afsluitenMetAdvies,
  doorverwijzen,
  doorverwijzingBevestigen,
  ongescreend,
  spoedvoorzieningTreffen,
  toedelen,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { ScreeningGebeurtenis } from './gebeurtenissen.ts';
import { URGENTIES } from './gebeurtenissen.ts';
import type { ScreeningOpdracht } from './opdrachten.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';
import { evolveScreening, huidigeUrgentie } from './toestand.ts';

type Zet = (vandaag: Datum) => ScreeningOpdracht;

const eenZet: fc.Arbitrary<Zet> = fc.oneof(
  fc.constantFrom(...URGENTIES).map(
    (urgentie): Zet =>
      (vandaag) =>
        urgentieBeoordelen({ vandaag, urgentie }),
  ),
  fc.integer({ min: 1, max: 100 }).map(
    (dagen): Zet =>
      (vandaag) =>
        spoedvoorzieningTreffen({ vandaag, einde: plusDagen(vandaag, dagen) }),
  ),
  fc.boolean().map(
    (heleMelding): Zet =>
      (vandaag) =>
        doorverwijzen({ vandaag, heleMelding }),
  ),
  fc.integer({ min: 0, max: 2 }).map(
    (n): Zet =>
      (op) =>
        doorverwijzingBevestigen(volgendOnderdeel('DV', n), { op }),
  ),
  fc.constant<Zet>((vandaag) => afsluitenMetAdvies({ vandaag })),
  fc.constantFrom(BILAL, SANNE).map(
    (aan): Zet =>
      () =>
        toedelen({ aan, voorgesteld: null }),
  ),
  fc.constant<Zet>(() => ({ soort: 'teruggeven', reden: 'Te druk.' })),
  fc.constant<Zet>((vandaag) => ({
    soort: 'vervangen',
    vervanger: SANNE,
    van: vandaag,
    totEnMet: plusDagen(vandaag, 7),
  })),
);

interface Verloop {
  readonly t: TotScreening;
  readonly gebeurd: readonly ScreeningGebeurtenis[];
}

/** One opdracht a day; refused ones change nothing. */
function speel(zetten: readonly Zet[]): Verloop {
  return zetten.reduce<Verloop>(
    ({ t, gebeurd }, zet, dag) => {
      const vandaag = plusDagen(BEGINDAG, dag);
      const context = contextVoor('screener', { vandaag });
      const uitkomst = voerUit(screeningHandelingen, zet(vandaag), t, context);
      if (!uitkomst.gelukt) return { t, gebeurd };
      const screening = vastgelegd(uitkomst.waarde, context).reduce(evolveScreening, t.screening);
      return { t: { ...t, screening }, gebeurd: [...gebeurd, ...uitkomst.waarde] };
    },
    { t: ongescreend(gemeldDossier()), gebeurd: [] },
  );
}

const altijd = (klopt: (verloop: Verloop) => void) => {
  fc.assert(fc.property(fc.array(eenZet, { maxLength: 20 }), (zetten) => klopt(speel(zetten))));
};

describe('screening na elke reeks opdrachten', () => {
  it('bewaart elke beoordeling, met een eigen nummer (procedure 2)', () => {
    altijd(({ t, gebeurd }) => {
      const beoordeeld = gebeurd.filter((g) => g.soort === 'urgentieBeoordeeld');
      expect(t.screening.beoordelingen.map((b) => b.urgentie)).toEqual(
        beoordeeld.map((g) => g.feiten.urgentie),
      );
      expect(huidigeUrgentie(t.screening)).toBe(beoordeeld.at(-1)?.feiten.urgentie);
      const ids = gebeurd.flatMap((g) =>
        'id' in g.feiten && g.soort !== 'doorverwijzingBevestigd' ? [g.feiten.id] : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('heeft geen tijdelijke voorziening zonder einddatum binnen twaalf weken (Wmo 2.3.3)', () => {
    altijd(({ t }) => {
      for (const v of t.screening.tijdelijkeVoorzieningen) {
        expect(v.einde > v.ingang).toBe(true);
        expect(v.einde <= plusDagen(v.ingang, 84)).toBe(true);
        expect(v.bezwaarUiterlijk > v.besluitdatum).toBe(true);
      }
    });
  });

  it('sluit nooit met een open doorverwijzing of bij spoed (procedure 13; Wmo 2.3.3)', () => {
    altijd(({ t }) => {
      if (!t.screening.afsluiting) return;
      expect(t.screening.doorverwijzingen.every((d) => d.bevestigd !== null)).toBe(true);
      expect(['spoed', 'acuut']).not.toContain(huidigeUrgentie(t.screening));
    });
  });

  it('heeft geen behandelaar zonder beoordeling en geen vervanger zonder behandelaar (Wmo 2.3.3)', () => {
    altijd(({ t: { screening } }) => {
      if (screening.behandelaar) expect(screening.beoordelingen.length).toBeGreaterThan(0);
      else expect(screening.vervangingen).toEqual([]);
      expect(screening.toedelingen.at(-1)?.teruggegeven === null).toBe(screening.behandelaar !== null);
    });
  });
});
