import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { bezwaarklok } from './bezwaarklok.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';

function dagen(bekendgemaaktOp: string, bezwaarMetCommissie: boolean) {
  const regels = { kalender: STANDAARD_KALENDER, uitleg: STANDAARD_UITLEG, bezwaarMetCommissie };
  const { indienen, beslissen, naVerdagen } = bezwaarklok(datum(bekendgemaaktOp), regels);
  return [indienen, beslissen, naVerdagen].map(({ uiterlijk }) => uiterlijk);
}

describe('de klokken van een bezwaar', () => {
  it('lopen met een commissie twaalf weken, na de bezwaartermijn (Awb 7:10 lid 1)', () => {
    expect(dagen('2026-04-17', true)).toEqual(['2026-05-29', '2026-08-21', '2026-10-02']);
  });

  it('lopen zonder commissie zes weken, vanaf het verschoven einde van de bezwaartermijn (Awb 7:10 lid 1, vb19, vb21)', () => {
    expect(dagen('2026-04-02', false)).toEqual(['2026-05-18', '2026-06-29', '2026-08-10']);
  });
});
