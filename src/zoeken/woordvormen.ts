/** Forms of a word that the Dutch stemmer of PostgreSQL does not bring together and no rule does. */
const GROEPEN: readonly (readonly string[])[] = [
  ['kind', 'kinderen'],
  ['ei', 'eieren'],
  ['lid', 'leden'],
  ['stad', 'steden'],
  ['schip', 'schepen'],
  ['mogelijkheid', 'mogelijkheden'],
  ['moeilijkheid', 'moeilijkheden'],
  ['bezigheid', 'bezigheden'],
  ['dochter', 'dochters'],
  ['oma', 'omas', 'grootmoeder'],
  ['opa', 'opas', 'grootvader'],
  ['bed', 'bedden'],
  ['val', 'vallen', 'gevallen', 'viel'],
  ['verlies', 'verliezen', 'verloren', 'verloor'],
  ['lopen', 'loopt', 'liep', 'gelopen'],
  ['slapen', 'slaapt', 'sliep', 'geslapen'],
  ['eten', 'eet', 'gegeten'],
  ['geven', 'geeft', 'gaf', 'gegeven'],
  ['helpen', 'helpt', 'hielp', 'geholpen'],
  ['rijden', 'rijdt', 'reed', 'gereden'],
];

const BIJ_WOORD = new Map(GROEPEN.flatMap((groep) => groep.map((woord) => [woord, groep] as const)));

/**
 * Regular plurals that the stemmer takes apart: huis/huizen, brief/brieven, gezin/gezinnen. Both ways;
 * a form that does not exist is found nowhere and does no harm.
 */
const REGELS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou]|[lnr])zen$/, 's'],
  [/(?<=[aeiou]|[lnr])ven$/, 'f'],
  [/(?<=[aeiou]|[lnr])s$/, 'zen'],
  [/(?<=[aeiou]|[lnr])f$/, 'ven'],
  [/(?<=[aeiou])([bdfgklmnprst])\1en$/, '$1'],
  [/(?<=(?:^|[^aeiou])[aeiou])([bdfgklmnprst])$/, '$1$1en'],
];

/** The word as typed first, then its other forms. */
export function woordvormen(woord: string): readonly string[] {
  const afgeleid = REGELS.filter(([vorm]) => vorm.test(woord)).map(([vorm, naar]) =>
    woord.replace(vorm, naar),
  );
  return [...new Set([woord, ...(BIJ_WOORD.get(woord) ?? []), ...afgeleid])];
}
