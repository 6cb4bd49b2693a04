/** The fields of an offer as the heads of the file, in and out. */
export const KOLOMMEN = [
  'code',
  'naam',
  'organisatie',
  'soort',
  'omschrijving',
  'voorWie',
  'doelen',
  'leefgebieden',
  'gebieden',
  'plaatsen',
  'toegankelijk',
  'kosten',
  'meedoen',
  'telefoon',
  'website',
  'openbaar',
  'bron',
  'gecontroleerdOp',
] as const;
export type Kolom = (typeof KOLOMMEN)[number];

export interface Koppen {
  /** The columns that stand in the file, each with its place in a line. */
  readonly plaats: ReadonlyMap<Kolom, number>;
  readonly fouten: readonly string[];
}

/** The first line. What we do not know is refused by name: a mistyped head must not read as an absent column. */
export function leesKoppen(cellen: readonly string[]): Koppen {
  const namen = cellen.map((c) => c.trim());
  const plaats = new Map<Kolom, number>();
  const fouten: string[] = [];
  for (const [i, naam] of namen.entries()) {
    const kolom = KOLOMMEN.find((k) => k === naam);
    if (kolom !== undefined && plaats.has(kolom)) fouten.push(`De kolom ${kolom} staat er twee keer in.`);
    else if (kolom !== undefined) plaats.set(kolom, i);
    // An empty head is what a spreadsheet leaves behind the last column; with cells below it, the lines say so.
    else if (naam !== '')
      fouten.push(`De kolom ‘${naam.slice(0, 60)}’ kennen wij niet. Bedoelt u ${dichtstbij(naam)}?`);
  }
  if (!plaats.has('code')) fouten.push('Op de eerste regel ontbreekt de kolom code.');
  return { plaats, fouten };
}

const dichtstbij = (naam: string): Kolom =>
  KOLOMMEN.reduce((beste, kolom) => (verschilt(naam, kolom) < verschilt(naam, beste) ? kolom : beste));

/** How many letters have to be put in, left out or changed (Levenshtein), without capitals. */
function verschilt(a: string, b: string): number {
  const [van, naar] = [a.slice(0, 60).toLowerCase(), b.toLowerCase()];
  let vorige = Array.from({ length: naar.length + 1 }, (_, j) => j);
  for (const letter of van) {
    const rij = [(vorige[0] ?? 0) + 1];
    for (let j = 0; j < naar.length; j++)
      rij.push(
        Math.min(
          (vorige[j] ?? 0) + (letter === naar[j] ? 0 : 1),
          (vorige[j + 1] ?? 0) + 1,
          (rij[j] ?? 0) + 1,
        ),
      );
    vorige = rij;
  }
  return vorige.at(-1) ?? 0;
}
