import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Bedrag } from './bedrag.ts';
import { datum } from './datum.ts';
import type { Datum } from './datum.ts';
import type { Feitelijk, Gebeurtenis } from './feit.ts';
import type { OnderdeelId } from './ids.ts';

type Kanaal = 'post' | 'telefoon';
interface Feiten {
  readonly op: Datum;
  readonly kanaal: Kanaal;
  readonly gesprek: OnderdeelId | null;
  readonly bedrag: Bedrag;
  readonly akkoord: boolean;
  readonly delen: readonly { readonly id: OnderdeelId; readonly aantal?: number }[];
}

describe('feiten van een gebeurtenis', () => {
  it('zijn codes, datums, nummers en bedragen: die blijven wat ze zijn (AVG 17)', () => {
    expectTypeOf<Feitelijk<Feiten>>().toEqualTypeOf<Feiten>();
    expectTypeOf<Feitelijk<Kanaal>>().toEqualTypeOf<Kanaal>();
    expectTypeOf<Feitelijk<boolean | null>>().toEqualTypeOf<boolean | null>();
  });

  it('zijn nooit vrije tekst, ook niet diep verstopt (AVG 17; Wmo 5.3.5)', () => {
    expectTypeOf<Feitelijk<string>>().toBeNever();
    expectTypeOf<Feitelijk<{ naam: string }>['naam']>().toBeNever();
    expectTypeOf<Feitelijk<readonly { naam: string }[]>[number]['naam']>().toBeNever();
    expectTypeOf<Feitelijk<{ naam: string | null }>['naam']>().toEqualTypeOf<null>();
  });

  it('compileren niet met een naam erin (AVG 17; Wmo 5.3.5)', () => {
    type Gebeld = Gebeurtenis<'gebeld', { op: Datum; met: string }, { naam: string }>;
    const op = datum('2026-03-02');
    // @ts-expect-error a plain string is no fact: it belongs in `inhoud`
    const fout: Gebeld = { soort: 'gebeld', feiten: { op, met: 'Jansen' }, inhoud: { naam: 'Jansen' } };
    expect(fout.soort).toBe('gebeld');
  });

  it('staan los van de inhoud, die wel tekst mag zijn en anders leeg is (Wmo 5.3.5)', () => {
    type Gemeld = Gebeurtenis<'gemeld', { op: Datum }, { hulpvraag: string }>;
    const gemeld: Gemeld = {
      soort: 'gemeld',
      feiten: { op: datum('2026-03-02') },
      inhoud: { hulpvraag: 'Ik kan de trap niet meer op.' },
    };
    expect(gemeld.inhoud.hulpvraag).toContain('trap');
    expectTypeOf<Gebeurtenis<'gesloten', { op: Datum }>['inhoud']>().toBeNull();
  });
});
