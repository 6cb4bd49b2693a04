import { describe, expect, it } from 'vitest';
import { gemeldDossier, ingetrokkenDossier } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { TotMelding } from '../melding/toestand.ts';
import { datum } from '../kern/datum.ts';
import { maakKalender, STANDAARD_KALENDER } from '../recht/kalender.ts';
import { BEGIN_DOSSIER } from './toestand.ts';
import { verschuivingen } from './verschuiving.ts';

const heel = (t: TotMelding) => ({ ...BEGIN_DOSSIER, melding: t.melding });
const DAG = datum('2026-04-13');
const met = maakKalender([{ datum: DAG, bron: 'Stb. 2026, 1' }]);
const regels = voorbeeldRegels({ kalender: met });
const kalenders = { zonder: STANDAARD_KALENDER, met };
const OPEN = heel(gemeldDossier());

describe('verschuivingen', () => {
  it('noemt de termijn die op de nieuwe vrije dag zou eindigen, en geen andere (Atw 1 lid 1, 3 lid 3)', () => {
    expect(verschuivingen(OPEN, OPEN, regels, kalenders)).toEqual([
      { termijn: 'wmoOnderzoek', van: '2026-04-13', naar: '2026-04-14' },
    ]);
  });

  it('zwijgt over wat begon toen de dag al bekend was, en over wat intussen ophield (Atw 3 lid 3)', () => {
    expect(verschuivingen(BEGIN_DOSSIER, OPEN, regels, kalenders)).toEqual([]);
    expect(verschuivingen(OPEN, heel(ingetrokkenDossier()), regels, kalenders)).toEqual([]);
  });

  it('zwijgt als de kalender niets verandert (Atw 3 lid 3)', () => {
    expect(verschuivingen(OPEN, OPEN, regels, { zonder: met, met })).toEqual([]);
  });
});
