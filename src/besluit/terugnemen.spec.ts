import { describe, expect, it } from 'vitest';
import {
  bekendgemaakteToekenning,
  besluitNemen,
  besluitTerugnemen,
  besluitVoorbereiden,
  conceptToekenning,
  genomenAfwijzing,
  genomenToekenning,
  jurist,
  klantmanager,
  naBesluit,
} from '../../test/bouwers/besluit.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import type { BesluitOpdracht } from './opdrachten.ts';
import { besluitHandelingen } from './opdrachten.ts';
import type { TotBesluit } from './toestand.ts';

const doe = (t: TotBesluit, o: BesluitOpdracht, ctx = klantmanager()) =>
  voerUit(besluitHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));

describe('besluitTerugnemen', () => {
  it('legt een genomen besluit dat niemand kent weer open, met de reden (Awb 3:40)', () => {
    const t = genomenToekenning();
    expect(gebeurd(doe(t, besluitTerugnemen(t)))).toEqual([
      {
        soort: 'besluitTeruggenomen',
        feiten: { besluit: 'B1', op: '2026-04-16' },
        inhoud: { reden: 'De ingangsdatum klopt niet met wat met mevrouw is afgesproken.' },
      },
    ]);
    const terug = naBesluit(t, besluitTerugnemen(t));
    expect(terug.besluit.genomen).toBeNull();
    expect(terug.besluit.teruggenomen).toHaveLength(1);
  });

  it('laat daarna een ander besluit toe, en bekendmaken pas daarna (Awb 3:41)', () => {
    const t = genomenToekenning();
    expect(codes(t, besluitVoorbereiden({ afweging: 'Anders.' }))).toEqual(['alGenomen']);
    const terug = naBesluit(t, besluitTerugnemen(t));
    const bekend = { soort: 'besluitBekendmaken', op: klantmanager().vandaag, via: 'post' } as const;
    expect(codes(terug, bekend)).toEqual(['nogNietGenomen']);
    const anders = naBesluit(terug, besluitVoorbereiden({ afweging: 'Anders.' }));
    const opnieuw = naBesluit(anders, besluitNemen(anders));
    expect(opnieuw.besluit.genomen?.besluit).toBe('B2');
    expect(codes(opnieuw, bekend)).toEqual([]);
  });

  it('weigert als er niets is genomen of als het al bekend is (Awb 3:40, 3:41)', () => {
    const concept = conceptToekenning();
    expect(codes(concept, besluitTerugnemen(concept))).toEqual(['nogNietGenomen']);
    const bekend = bekendgemaakteToekenning();
    expect(codes(bekend, besluitTerugnemen(bekend))).toEqual(['alBekendgemaakt']);
  });

  it('weigert zonder reden en zonder mandaat, tegelijk (Awb 10:3)', () => {
    const t = genomenAfwijzing();
    expect(codes(t, besluitTerugnemen(t, { reden: ' ' }), jurist())).toEqual([
      'geenMandaat',
      'redenOntbreekt',
    ]);
  });

  it('zwijgt niet een tweede keer: dan is er niets meer om terug te nemen (Awb 3:40)', () => {
    const t = genomenToekenning();
    expect(codes(naBesluit(t, besluitTerugnemen(t)), besluitTerugnemen(t))).toEqual(['nogNietGenomen']);
  });
});
