import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { InwonerGegevens } from '../melding/gebeurtenissen.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';

/*
 * What in a text tells who it is about (avg.md § 4: without a name is free, if nobody can be known by it). What the
 * dossier knows is found; what a small town knows is not: that a person reads the text stays necessary.
 * kern/herkenbaar.ts guards what many read for years, and counts a name in small letters too. Here one colleague reads
 * for some weeks, and every text of the toets passes: `een groot gezin` must stay readable when the name is De Groot.
 */

/** In place of what was taken out. */
const WEGGELATEN = '[…]';

/** Between the parts of a surname; nobody is known by these. */
const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  'van de den der het ten ter te in op aan bij voor tot uit el al ben bin di da la le du von zu'.split(' '),
);

/** Whoever it is: an address, a number, a house or a dossier. */
const ALTIJD: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}])(?:\+31|0031|0)(?:[\s.()-]*\d){9}(?!\d)/gu,
  /(?<!\d)\d{9}(?!\d)/gu,
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]\d{2}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![\p{L}\p{N}])/gu,
];

const letterlijk = (tekst: string): string => tekst.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Not inside another word. */
function los(patroon: string, vlaggen: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patroon})(?![\p{L}\p{N}])`, vlaggen);
}

/** Also as somebody writes it who leaves the accents out. */
function zonderAccenten(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A name as a whole in any case, and each part of it as a name: with its capital. In small letters a part is a word
 * like any other (`wil`, `jong`, `best`).
 */
function namen(naam: string): readonly RegExp[] {
  const heel = naam.trim().replace(/\s+/g, ' ');
  if (heel === '') return [];
  const vormen = [...new Set([heel.normalize('NFC'), zonderAccenten(heel)])];
  const delen = vormen
    .flatMap((vorm) => vorm.split(/[\s\-–/,.()]+/u))
    .filter((deel) => deel.length > 1 && !TUSSENVOEGSELS.has(deel.toLocaleLowerCase('nl')))
    .flatMap((deel) => [
      deel,
      deel.charAt(0).toLocaleUpperCase('nl') + deel.slice(1),
      deel.toLocaleUpperCase('nl'),
    ]);
  return [
    ...vormen.filter((vorm) => vorm.includes(' ')).map((vorm) => los(letterlijk(vorm), 'giu')),
    ...vormen.filter((vorm) => !vorm.includes(' ')).map((vorm) => los(letterlijk(vorm), 'gu')),
    ...[...new Set(delen)].map((deel) => los(letterlijk(deel), 'gu')),
  ];
}

/** The digits in this order, whatever stands between them. */
function cijfers(nummer: string | null, minstens: number): readonly RegExp[] {
  const kaal = (nummer ?? '').replace(/\D/g, '');
  return kaal.length < minstens
    ? []
    : [new RegExp(String.raw`(?<!\d)${kaal.replace(/\d(?=\d)/g, String.raw`$&[\s.()/-]*`)}(?!\d)`, 'gu')];
}

/** `12-3-1980`, `1980-03-12`, `12 maart 1980`. */
function geboren(dag: Datum): readonly RegExp[] {
  const [jaar = '', maand = '', dagnummer = ''] = dag.split('-');
  const [d, m] = [String(Number(dagnummer)), String(Number(maand))];
  const [, maandnaam = ''] = datumLang(dag).split(' ');
  return [
    los(`0?${d}[-/. ]0?${m}[-/. ](?:${jaar}|${jaar.slice(2)})`, 'gu'),
    los(`${jaar}[-/. ]?${maand}[-/. ]?${dagnummer}`, 'gu'),
    los(`0?${d}[ -](?:${maandnaam}|${maandnaam.slice(0, 3)}\\.?)(?:[ -]${jaar})?`, 'giu'),
  ];
}

function adres({ straat, huisnummer, woonplaats, postcode }: InwonerGegevens['adres']): readonly RegExp[] {
  const huis = huisnummer.trim();
  const metNummer = straat.trim() !== '' && huis !== '' ? `${straat.trim()} ${huis}` : '';
  return [
    ...(metNummer === '' ? [] : [los(letterlijk(metNummer), 'giu')]),
    ...namen(straat),
    ...namen(woonplaats),
    ...(postcode.trim() === '' ? [] : [los(letterlijk(postcode.trim()), 'giu')]),
  ];
}

/** The names of the resident. */
function eigenNamen({ voornamen, achternaam, geboortenaam }: InwonerGegevens): readonly RegExp[] {
  return [`${voornamen} ${achternaam}`, voornamen, achternaam, geboortenaam ?? ''].flatMap(namen);
}

/** The people around the resident, as the dossier knows them. */
function anderen({ melding, onderzoek }: TotOnderzoek): readonly RegExp[] {
  const melders = [melding.melding?.melder, ...melding.latereMeldingen.map(({ melder }) => melder)];
  return [
    ...melders.flatMap((m) => (m ? [...namen(m.naam), ...cijfers(m.telefoon, 6)] : [])),
    ...melding.betrokkenen.flatMap(({ naam, bsn }) => [...namen(naam), ...cijfers(bsn, 8)]),
    ...(onderzoek.huishouden?.personen ?? []).flatMap(({ naam }) => namen(naam)),
    ...namen(onderzoek.clientondersteuning?.naam ?? ''),
    ...onderzoek.adviezen.flatMap(({ adviseur }) => namen(adviseur)),
  ];
}

/** Everything that tells who this dossier is about; without the resident's own names for who may know them. */
export function herkenbaars(t: TotOnderzoek, magNaam: boolean): readonly RegExp[] {
  const inwoner = t.melding.melding?.inwoner;
  return [
    ...ALTIJD,
    ...(inwoner
      ? [
          ...(magNaam ? [] : eigenNamen(inwoner)),
          ...adres(inwoner.adres),
          ...geboren(inwoner.geboortedatum),
          ...cijfers(inwoner.bsn, 8),
          ...cijfers(inwoner.telefoon, 6),
        ]
      : []),
    ...anderen(t),
  ];
}

/** What of it stands in this text, each once, as it is written there. */
export function vindHerkenbaars(tekst: string, patronen: readonly RegExp[]): readonly string[] {
  const nfc = tekst.normalize('NFC');
  const gevonden = patronen.flatMap((patroon) => nfc.match(patroon) ?? []);
  const uniek = [...new Set(gevonden)];
  // `Maria` says nothing more beside `Maria Xanders`.
  return uniek.filter((deel) => !uniek.some((ander) => ander !== deel && ander.includes(deel)));
}

/** The text with `[…]` in place of it. */
export function zonderHerkenbaars(tekst: string, patronen: readonly RegExp[]): string {
  return patronen.reduce((over, patroon) => over.replace(patroon, WEGGELATEN), tekst.normalize('NFC'));
}
