import type { Dimensie, Keuze } from './queries.ts';
import { IEDER } from './queries.ts';
import type { Som } from './stelsel.ts';
import { verborgenUitSommen } from './stelsel.ts';

const DIMENSIES = ['team', 'voorziening', 'urgentie'] as const satisfies readonly Dimensie[];

/** One choice with its counts; each choice has them in the same order. */
export interface Roostercel {
  readonly keuze: Keuze;
  readonly getallen: readonly number[];
}

const sleutel = ({ team, voorziening, urgentie }: Keuze): string =>
  JSON.stringify([team, voorziening, urgentie]);
const gekozen = (keuze: Keuze): readonly Dimensie[] => DIMENSIES.filter((d) => keuze[d] !== IEDER);
/** The choices of which this one is a part. */
const erboven = (keuze: Keuze): readonly Keuze[] => gekozen(keuze).map((d) => ({ ...keuze, [d]: IEDER }));

/**
 * What may not be shown of each choice, when all choices can be opened one after the other (Wmo 5.3.6): the whole first,
 * then its parts, so that what is shown of a choice never depends on which other choices are looked at. `sommen` are the
 * sums within the counts of one choice. Where of the whole nothing can be shown, of its parts neither.
 */
export function verborgenInRooster(
  cellen: readonly Roostercel[],
  sommen: readonly Som[],
  kleinsteGroep: number,
): (keuze: Keuze) => readonly boolean[] {
  const besloten = new Map<string, { readonly cel: Roostercel; readonly weg: readonly boolean[] }>();
  const gesloten = new Set<string>();
  const soorten = [...new Set(cellen.map(({ keuze }) => soort(keuze)))].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  for (const deze of soorten) {
    const hier = cellen.filter(({ keuze }) => soort(keuze) === deze);
    // A page that names an empty choice and one that leaves it out hide the same of all others.
    const gevuld = hier.filter(({ getallen }) => getallen.some((n) => n > 0));
    // In a fixed order: of two as large it is always the same one that goes along.
    const laag = gevuld.toSorted((a, b) => (sleutel(a.keuze) < sleutel(b.keuze) ? -1 : 1));
    const dicht = hier.some(({ keuze }) => erboven(keuze).some((boven) => gesloten.has(soort(boven))));
    const weg = dicht ? undefined : laagVerborgen(laag, sommen, kleinsteGroep, besloten);
    if (weg === undefined) gesloten.add(deze);
    for (const [i, cel] of laag.entries())
      besloten.set(sleutel(cel.keuze), { cel, weg: weg?.[i] ?? cel.getallen.map(() => true) });
  }
  const breed = cellen[0]?.getallen.length ?? 0;
  const genoemd = new Set(cellen.map(({ keuze }) => sleutel(keuze)));
  const leeg = (keuze: Keuze): readonly boolean[] =>
    Array.from({ length: breed }, () => !genoemd.has(sleutel(keuze)) || gesloten.has(soort(keuze)));
  return (keuze) => besloten.get(sleutel(keuze))?.weg ?? leeg(keuze);
}

/** Which dimensions were chosen, a letter for each. */
const soort = (keuze: Keuze): string =>
  gekozen(keuze)
    .map((d) => d.charAt(0))
    .join('');

/** The choices of the same dimensions together, under what was decided of the whole; undefined when that cannot be. */
function laagVerborgen(
  laag: readonly Roostercel[],
  sommen: readonly Som[],
  kleinsteGroep: number,
  besloten: ReadonlyMap<string, { readonly cel: Roostercel; readonly weg: readonly boolean[] }>,
): readonly (readonly boolean[])[] | undefined {
  const breed = laag[0]?.getallen.length ?? 0;
  const getallen = laag.flatMap((cel) => cel.getallen);
  const vast = new Map<number, boolean>();
  const perGeheel = new Map<string, { readonly begin: number; readonly delen: number[] }>();
  for (const [plaats, { keuze }] of laag.entries())
    for (const boven of erboven(keuze)) {
      const geheel = besloten.get(sleutel(boven));
      if (!geheel) continue;
      const er = perGeheel.get(sleutel(boven)) ?? { begin: getallen.length, delen: [] };
      if (er.delen.length === 0) {
        geheel.weg.forEach((weg, i) => vast.set(er.begin + i, weg));
        getallen.push(...geheel.cel.getallen);
      }
      er.delen.push(plaats * breed);
      perGeheel.set(sleutel(boven), er);
    }
  const verschoven = (som: Som, met: number): Som => ({
    geheel: som.geheel.map((i) => i + met),
    delen: som.delen.map((i) => i + met),
  });
  const weg = verborgenUitSommen(
    {
      getallen,
      vast,
      sommen: [
        ...[...perGeheel.values()].flatMap(({ begin, delen }) =>
          Array.from({ length: breed }, (_, i) => ({ geheel: [begin + i], delen: delen.map((d) => d + i) })),
        ),
        ...laag.flatMap((_, plaats) => sommen.map((som) => verschoven(som, plaats * breed))),
      ],
    },
    kleinsteGroep,
  );
  return weg && laag.map((_, plaats) => weg.slice(plaats * breed, (plaats + 1) * breed));
}
