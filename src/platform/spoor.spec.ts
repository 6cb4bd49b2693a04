import { describe, expect, it } from 'vitest';
import { huidigSpoor, maakSpoor, metSpoor } from './spoor.ts';

const NU = '2026-03-02T09:00:00.000Z';
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('het spoor van een verzoek (W3C Trace Context)', () => {
  it('gaat verder met dat van de aanroeper', () => {
    expect(maakSpoor(`00-${TRACE}-00f067aa0ba902b7-01`, NU)).toEqual({
      trace_id: TRACE,
      parent_span_id: '00f067aa0ba902b7',
      begin: NU,
    });
  });

  it.each([
    undefined,
    '',
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${TRACE}-0000000000000000-01`,
    `00-${TRACE.toUpperCase()}-00f067aa0ba902b7-01`,
    `00-${TRACE}-00f067aa0ba902b7-01 `,
  ])('begint opnieuw als dat niet klopt: %s', (kop) => {
    const spoor = maakSpoor(kop, NU);
    expect(spoor.trace_id).toMatch(/^[0-9a-f]{32}$/);
    expect([spoor.trace_id === TRACE, spoor.parent_span_id]).toEqual([false, null]);
  });

  it('is overal in een verzoek hetzelfde, en daarbuiten telkens een ander', async () => {
    const spoor = maakSpoor(undefined, NU);
    const later = await metSpoor(spoor, async () => {
      await Promise.resolve();
      return huidigSpoor(NU);
    });
    expect(later).toBe(spoor);
    expect(huidigSpoor(NU).trace_id).not.toBe(huidigSpoor(NU).trace_id);
  });
});
