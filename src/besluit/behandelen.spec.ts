import { describe, expect, it } from 'vitest';
import {
  beoordeeld,
  beoordelingVastleggen,
  besluitVoorbereiden,
  teamleider,
} from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import { besluitHandelingen } from './opdrachten.ts';
import type { TotBesluit } from './toestand.ts';

const petra = teamleider();
function vanPetra(t: TotBesluit): TotBesluit {
  const { behandelaar } = t.screening;
  if (!behandelaar) throw new Error('bouwer zonder behandelaar');
  return { ...t, screening: { ...t.screening, behandelaar: { ...behandelaar, persoon: petra.wie.id } } };
}

describe('een teamleider', () => {
  it('beoordeelt en bereidt voor in een dossier dat zij zelf behandelt (Awb 10:3)', () => {
    expect(
      gebeurd(voerUit(besluitHandelingen, beoordelingVastleggen(), vanPetra(aangevraagd()), petra)),
    ).toHaveLength(1);
    expect(
      gebeurd(voerUit(besluitHandelingen, besluitVoorbereiden(), vanPetra(beoordeeld()), petra)),
    ).toHaveLength(1);
  });

  it('doet dat niet in een dossier van een ander: dan kijkt zij mee (Awb 10:3)', () => {
    for (const o of [beoordelingVastleggen(), besluitVoorbereiden()])
      expect(weigeringscodes(voerUit(besluitHandelingen, o, beoordeeld(), petra))).toEqual([
        'nietBehandelaar',
      ]);
  });

  it('kijkt daarna niet ook zelf mee (Awb 10:3)', () => {
    const t = vanPetra(beoordeeld());
    const [g] = gebeurd(voerUit(besluitHandelingen, besluitVoorbereiden(), t, petra));
    expect(g?.soort).toBe('besluitVoorbereid');
  });
});
