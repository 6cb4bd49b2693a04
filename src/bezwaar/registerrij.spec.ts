import { describe, expect, it } from 'vitest';
import {
  BESLISDAG,
  bezwaarMaken,
  geadviseerd,
  inBezwaar,
  naBezwaar,
  opBezwaarBeslist,
  opBezwaarBeslissen,
  priya,
} from '../../test/bouwers/bezwaar.ts';
import type { TotBezwaar } from './toestand.ts';
import { bezwaarregisterrij } from './registerrij.ts';

const rijen = (t: TotBezwaar) => t.bezwaar.bezwaren.map(bezwaarregisterrij);

describe('het bezwaarregister', () => {
  it('telt een bezwaar dat loopt met de redenen van de inwoner (Awb 6:5)', () => {
    const { gronden } = bezwaarMaken();
    expect(rijen(inBezwaar())).toMatchObject([
      { gronden, uitkomst: null, uit_op: null, op_tijd: null, beroep: null },
    ]);
  });

  it('telt na de beslissing waar die over ging, en of zij op tijd was (Awb 7:10, 7:11)', () => {
    const t = geadviseerd();
    const beslist = naBezwaar(
      t,
      { ...opBezwaarBeslissen(t), gronden: ['motivering', 'omvang'] },
      priya(BESLISDAG),
    );
    expect(rijen(beslist)).toMatchObject([
      { gronden: ['motivering', 'omvang'], uit_op: BESLISDAG, op_tijd: true },
    ]);
    expect(rijen(opBezwaarBeslist())[0]?.uitkomst).toBe('gegrond');
  });

  it('telt wat zonder beslissing eindigde als ingetrokken, en beroep tot de rechter sprak als lopend (Awb 6:21, 8:1)', () => {
    const [b] = inBezwaar().bezwaar.bezwaren;
    if (!b) throw new Error('geen bezwaar');
    const ingetrokken = { ...b, ingetrokken: { bezwaar: b.id, op: BESLISDAG, kanaal: 'post', weergave: '' } };
    expect(bezwaarregisterrij(ingetrokken as never)).toMatchObject({
      uitkomst: 'ingetrokken',
      uit_op: BESLISDAG,
      op_tijd: null,
    });
    const beroep = { uitspraak: null };
    expect(bezwaarregisterrij({ ...b, beroepen: [beroep] } as never).beroep).toBe('loopt');
    const gewonnen = { uitspraak: { uitkomst: 'gegrond' } };
    expect(bezwaarregisterrij({ ...b, beroepen: [beroep, gewonnen] } as never).beroep).toBe('gegrond');
  });
});
