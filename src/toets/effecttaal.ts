/*
 * What an effect sentence is (omgekeerde-toets.md § 2 step 1): a person and what that person does
 * or is, never a product. Words only: whether it is true is for the conversation.
 */

/** Products that people ask for by name, also where the municipality calls them otherwise. */
const PRODUCTWOORDEN = [
  'scootmobiel',
  'traplift',
  'rolstoel',
  'douchestoel',
  'woningaanpassing',
  'hulp bij het huishouden',
  'hulp in het huishouden',
  'huishoudelijke hulp',
  'huishoudelijke ondersteuning',
  'poetshulp',
  'thuishulp',
  'dagbesteding',
  'taxipas',
  'pgb',
] as const;

const VRAGEN: readonly { readonly bij: RegExp; readonly vraag: string }[] = [
  {
    bij: /scootmobiel|vervoer|taxi|rolstoel|fiets/,
    vraag: 'Waar wil de inwoner naartoe, en wie of wat is daar belangrijk?',
  },
  { bij: /lift|woning|douche|bad|toilet/, vraag: 'Wat wil de inwoner in huis weer zelf kunnen?' },
  {
    bij: /huishoud|hulp|poets/,
    vraag: 'Hoe ziet een huis eruit waarin het goed gaat, en wat kan de inwoner daar zelf aan doen?',
  },
  {
    bij: /dagbesteding|inloop|maatje|buddy/,
    vraag: 'Wat maakt een dag goed: mensen zien, iets doen, of rust voor wie thuis zorgt?',
  },
  { bij: /begeleiding|coach/, vraag: 'Wat lukt dan weer, en waaraan merkt de inwoner dat?' },
];

/** The question behind a wish for a product. */
export function vraagAchter(product: string): string {
  const klein = product.toLowerCase();
  return VRAGEN.find(({ bij }) => bij.test(klein))?.vraag ?? 'Wat wil de inwoner daarmee kunnen of bereiken?';
}

/** What someone already has (`mijn rolstoel`) is no wish. */
const WAT_ER_AL_IS = '(?<!\\b(?:mijn|zijn|haar|hun|onze|uw) )';

/**
 * The provision that is named in the sentence, or undefined. `voorzieningen` are the names the
 * municipality uses; what stands between brackets in a name does not count.
 */
export function genoemdProduct(zin: string, voorzieningen: readonly string[]): string | undefined {
  const namen = [...voorzieningen, ...PRODUCTWOORDEN].map((naam) => naam.replace(/\s*\(.*\)/, '').trim());
  return namen.find((naam) => {
    if (naam.length < 3) return false;
    const letterlijk = naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`${WAT_ER_AL_IS}(?<!\\p{L})${letterlijk}(?:s|en)?(?!\\p{L})`, 'iu').test(zin);
  });
}

const PERSONEN = new Set([
  ...['ik', 'mij', 'me', 'mijn', "m'n", 'wij', 'we', 'ons', 'onze', 'u', 'hij', 'zij', 'ze', 'zijn', 'haar'],
  ...['mevrouw', 'meneer', 'de heer', 'inwoner', 'gezin', 'kind', 'kinderen', 'zoon', 'dochter', 'partner'],
  ...['man', 'vrouw', 'moeder', 'vader', 'ouders', 'oma', 'opa', 'broer', 'zus', 'mantelzorger'],
]);

function woorden(tekst: string): readonly string[] {
  return tekst.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}

/** Does the sentence say about whom it is? `namen` are the names known in the dossier. */
export function noemtPersoon(zin: string, namen: readonly string[]): boolean {
  // The list of words is Dutch: another script is not judged.
  if (!/\p{Script=Latin}/u.test(zin)) return true;
  const bekend = new Set(namen.flatMap(woorden).filter((woord) => woord.length > 1));
  return woorden(zin).some((woord) => PERSONEN.has(woord) || bekend.has(woord));
}

/** Three words at least: someone, a verb, and something about it. `Meer contact` is a theme. */
export function isZin(tekst: string): boolean {
  return !/\p{Script=Latin}/u.test(tekst) || woorden(tekst).length >= 3;
}
