import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { getal } from '../ui/weergave.ts';
import type { Rapportcel, Rapportcijfers } from './gebeurtenissen.ts';

/** As it reads; a file has the bare numbers. */
export function celTekst(cel: Rapportcel): string {
  if (cel === null) return '–';
  if (typeof cel === 'string') return cel;
  if (typeof cel === 'number') return Number.isInteger(cel) ? getal(cel) : String(cel).replace('.', ',');
  return bedragTekst(bedrag(cel.centen));
}

/** Something to count or weigh, not a word: a column with one of these is set to the right. */
export const isTelbaar = (cel: Rapportcel): boolean =>
  cel !== null && (typeof cel !== 'string' || cel.endsWith('%'));

/** A figure that reads otherwise than in the version before. */
export interface Cijferverschil {
  readonly deel: string;
  readonly cijfer: string;
  readonly was: string;
  readonly wordt: string;
}

/** What changed in the figures from one version to the next; a line that came or went counts too. */
export function verschillen(oud: Rapportcijfers, nieuw: Rapportcijfers): readonly Cijferverschil[] {
  const toen = new Map(cellen(oud).map(({ sleutel, ...cel }) => [sleutel, cel]));
  const nu = new Map(cellen(nieuw).map(({ sleutel, ...cel }) => [sleutel, cel]));
  return [...new Set([...nu.keys(), ...toen.keys()])].flatMap((sleutel) => {
    const [was, wordt] = [toen.get(sleutel), nu.get(sleutel)];
    const een = wordt ?? was;
    if (een === undefined || was?.tekst === wordt?.tekst) return [];
    return [
      {
        deel: een.deel,
        cijfer: een.cijfer,
        was: was?.tekst ?? 'stond er niet',
        wordt: wordt?.tekst ?? 'staat er niet meer',
      },
    ];
  });
}

function cellen({ delen }: Rapportcijfers) {
  return delen.flatMap(({ titel: deel, tabellen }) =>
    tabellen.flatMap(({ titel, kolommen, rijen }) =>
      rijen.flatMap(({ kop, cellen: rij }) =>
        rij.map((cel, i) => {
          const cijfer = `${titel}: ${kop}, ${kolommen[i + 1] ?? ''}`;
          return { sleutel: `${deel} ${cijfer}`, deel, cijfer, tekst: celTekst(cel) };
        }),
      ),
    ),
  );
}
