import { BLADSOORTEN, type Bladsoort, maakBestand, type Rekenblad } from '../platform/rekenblad.ts';
import type { Verzoek } from './omgeving.ts';

/** A sheet to take along: `naam` without its ending, and without anything about a person. */
export async function stuurBlad(
  c: Verzoek,
  blad: Rekenblad,
  soort: Bladsoort,
  naam: string,
): Promise<Response> {
  return c.body(new Uint8Array(await maakBestand(blad, soort)), 200, {
    'Content-Type': BLADSOORTEN[soort],
    'Content-Disposition': `attachment; filename="${naam}.${soort}"`,
  });
}
