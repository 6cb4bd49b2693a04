import type { OpenbaarCijfer } from './gebeurtenissen.ts';

/** Beside the table of what others published. */
export const OPENBAAR_UITLEG =
  'Anders gemeten, door anderen, en uit een ander jaar: een orde van grootte, geen norm en geen stand van nu.';

export const OPENBAARKOLOMMEN = ['Wat', 'Cijfer', 'Bron', 'Jaar'] as const;

const STATUSNAAM: Readonly<Record<NonNullable<OpenbaarCijfer['status']>, string>> = {
  voorlopig: 'voorlopig',
  naderVoorlopig: 'nader voorlopig',
  definitief: 'definitief',
};

/** Who said it, how far the figure is, and of how many: the GMSD is voluntary and comes in three rounds. */
export function bronTekst({ bron, status = null, dekking = '' }: OpenbaarCijfer): string {
  return [bron, ...(status === null ? [] : [STATUSNAAM[status]]), ...(dekking === '' ? [] : [dekking])].join(
    '; ',
  );
}

export const cijferrij = (c: OpenbaarCijfer): readonly string[] => [c.wat, c.cijfer, bronTekst(c), c.jaar];
