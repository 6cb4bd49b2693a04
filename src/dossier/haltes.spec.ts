import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genomenAfwijzing, klantmanager } from '../../test/bouwers/besluit.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import {
  begonnen,
  LV1,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
} from '../../test/bouwers/levering.ts';
import { gemeldDossier, ingetrokkenDossier } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { wandel, wandeling } from '../../test/bouwers/wandeling.ts';
import { dagenTussen, datum } from '../kern/datum.ts';
import { doorlooptijdrij } from './doorlooptijdrij.ts';
import type { Maat } from './meting.ts';
import { HALTES } from './meting.ts';
import type { DossierToestand } from './toestand.ts';

const regels = voorbeeldRegels();
const weg = (t: DossierToestand): readonly string[] =>
  (doorlooptijdrij(t, regels, [])?.metingen ?? [])
    .filter(({ maat }) => isHalte(maat))
    .map(({ maat }) => maat.slice(maat.indexOf(':') + 1));
const isHalte = (maat: Maat): boolean => maat.startsWith('halte:') || maat.startsWith('vertrek:');

describe('waar een melding staat op weg naar hulp', () => {
  it('is na de ontvangst de screening, tot zij is toegedeeld (Wmo 2.3.2 lid 1)', () => {
    expect(weg(heelDossier(gemeldDossier()))).toEqual(['screenen']);
  });

  it('is na een intrekking nergens meer, met de halte waar het ophield (Wmo 2.3.2 lid 9)', () => {
    expect(weg(heelDossier(ingetrokkenDossier()))).toEqual(['screenen:ingetrokken']);
  });

  it('is na een besluit dat bekend is de opdracht, dan de aanbieder, tot de eerste dag met hulp (Wmo 2.6.3)', () => {
    expect(weg(teLeveren()).at(-1)).toBe('opdragen');
    expect(weg(opgedragen()).slice(-2)).toEqual(['opdragen:aanbieder', 'aanbieder']);
    expect(weg(begonnen()).slice(-2)).toEqual(['opdragen:aanbieder', 'aanbieder:hulp']);
  });

  it('is na een weigering weer bij de gemeente, vanaf het besluit (Wmo 2.6.3)', () => {
    const geweigerd = naLevering(
      opgedragen(),
      { soort: 'leveringWeigeren', levering: LV1, reden: 'geenPlaats', toelichting: 'Vol.' },
      planner(OPDRAAGDAG),
    );
    expect(weg(geweigerd).at(-1)).toBe('opdragen');
  });

  it('houdt op bij wie overleed voordat de hulp begon (Wmo 2.3.10)', () => {
    const op = datum('2026-05-04');
    const gesloten = naLevering(
      opgedragen(),
      { soort: 'leveringSluiten', op, reden: 'overleden', toelichting: 'Volgens de BRP.' },
      klantmanager(op),
    );
    expect(weg(gesloten).at(-1)).toBe('aanbieder:overleden');
  });

  it('houdt op bij een besluit dat niets toekent, op de dag dat het bekend is (Wmo 2.3.5 lid 3)', () => {
    const genomen = heelDossier(genomenAfwijzing());
    expect(weg(genomen).at(-1)).toBe('verzenden');
    const op = genomen.besluit.genomen?.op ?? datum('2026-05-04');
    const bekendgemaakt = teLeveren().besluit.bekendgemaakt;
    const bekend = {
      ...genomen,
      besluit: { ...genomen.besluit, bekendgemaakt: bekendgemaakt && { ...bekendgemaakt, op } },
    };
    expect(weg(bekend).at(-1)).toBe('verzenden:afgewezen');
  });
});

describe('na elke reeks opdrachten', () => {
  it('staat een dossier op een halte of is het vertrokken, en sluiten de dagen aan vanaf de melding (sturing § 2: tijdBlokkade)', () => {
    fc.assert(
      fc.property(wandeling, (w) => {
        wandel(w, ({ na }) => {
          const rij = doorlooptijdrij(na.t, regels, na.keten);
          if (!rij || rij.metingen.length === 0) return;
          const verblijf = rij.metingen.filter(({ maat }) => isHalte(maat));
          const delen = verblijf.map(({ maat }) => maat.split(':'));
          const plekken = delen.map(([, halte]) => HALTES.findIndex((h) => h === halte));
          expect(delen[0]?.[1]).toBe('screenen');
          expect(plekken).toEqual([...new Set(plekken)].sort((a, b) => a - b));
          // Where one goes, the next begins.
          expect(delen.slice(0, -1).map(([, , naar]) => naar)).toEqual(
            delen.slice(1).map(([, halte]) => halte),
          );
          const laatste = delen.at(-1) ?? [];
          const staat = laatste[0] === 'halte';
          expect(delen.slice(0, -1).every(([soort]) => soort === 'vertrek')).toBe(true);
          if (rij.open) expect(staat).toBe(true);
          if (!staat) expect(HALTES.find((h) => h === laatste[2])).toBeUndefined();
          const dagen = verblijf.reduce((som, m) => som + (m.dagen ?? 0), 0);
          const eind = verblijf.at(-1)?.op ?? rij.begin;
          if (eind >= rij.begin) expect(dagen).toBe(dagenTussen(rij.begin, eind));
        });
      }),
      { numRuns: 60 },
    );
  });
});
