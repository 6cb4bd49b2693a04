import { describe, expect, it } from 'vitest';
import { aangenomen, LV1, OPDRAAGDAG, toewijzingssleutel } from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import { vindLevering } from '../levering/toestand.ts';
import { aanbiederbeeld } from './aanbiederbeeld.ts';
import { NuDoen } from './nudoen.tsx';

const START = datum('2026-05-18');

function tekst(vandaag: Datum): string {
  const t = aangenomen(START);
  const levering = vindLevering(t, LV1);
  const beeld = levering && aanbiederbeeld(t, levering, vandaag);
  if (!beeld?.open) throw new Error('dicht');
  return String(<NuDoen beeld={beeld} sleutel={toewijzingssleutel()} regels={voorbeeldRegels()} />);
}

describe('wat de aanbieder nu kan doen (contractstandaard Wmo 3.5)', () => {
  it('vraagt om de echte start of een nieuwe dag als de verwachte dag voorbij is', () => {
    expect(tekst(OPDRAAGDAG)).toContain('U verwacht te beginnen op 18 mei 2026.');
    const voorbij = tekst(datum('2026-05-19'));
    expect(voorbij).not.toContain('U verwacht te beginnen');
    expect(voorbij).toContain('De dag waarop u verwachtte te beginnen is voorbij: 18 mei 2026');
    expect(voorbij).toContain('Geef dan een nieuwe dag door bij Verwachte start bijwerken.');
  });
});
