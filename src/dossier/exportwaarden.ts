import type { Blok, Gegeven } from '../brieven/kop.ts';
import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { datumLang, leesDatum, tijdstip, tijdstipVoluit } from '../kern/datum.ts';

/**
 * Left out: a BSN of anybody (the resident's own stands on top), what the list of documents says, and the address of
 * somebody's page.
 */
const WEGGELATEN: ReadonlySet<string> = new Set(['bsn', 'document', 'vingerafdruk', 'grootte', 'sleutel']);

/** Identifiers are Dutch words written together: `hersteltermijnTotEnMet` becomes `hersteltermijn tot en met`. */
export function inWoorden(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLocaleLowerCase('nl');
}

function alsLabel(sleutel: string): string {
  if (sleutel === 'id') return 'Nummer';
  const woorden = inWoorden(sleutel);
  return woorden.charAt(0).toLocaleUpperCase('nl') + woorden.slice(1);
}

type Veld = readonly [sleutel: string, waarde: unknown];

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function velden(waarde: Readonly<Record<string, unknown>>): readonly Veld[] {
  return Object.entries(waarde).filter(([sleutel, w]) => !WEGGELATEN.has(sleutel) && !isLeeg(w));
}

const BEDRAGEN: ReadonlySet<string> = new Set(['bedrag', 'laag', 'midden', 'hoog', 'gemeentegeld']);

/** Amounts are whole cents. */
function veldtekst(sleutel: string, waarde: unknown): string {
  const geld = sleutel.endsWith('PerJaar') || sleutel.endsWith('bedrag') || BEDRAGEN.has(sleutel);
  return geld && typeof waarde === 'number' ? bedragTekst(bedrag(waarde)) : inTekst(waarde);
}

function isLeeg(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.every(isLeeg);
  return waarde === undefined || waarde === null || waarde === '';
}

/** A code is one word that starts with a small letter; everything else is what somebody wrote. */
function tekstVan(tekst: string): string {
  const dag = leesDatum(tekst);
  if (dag) return datumLang(dag);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(tekst)) return tijdstipVoluit(tijdstip(tekst));
  return /^[a-z]+([A-Z][a-z]+)+$/.test(tekst) ? inWoorden(tekst) : tekst;
}

function inTekst(waarde: unknown): string {
  if (typeof waarde === 'string') return tekstVan(waarde);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return String(waarde);
  if (Array.isArray(waarde))
    return waarde
      .filter((w) => !isLeeg(w))
      .map(inTekst)
      .join('; ');
  if (!isObject(waarde)) return '';
  return velden(waarde)
    .map(([sleutel, w]) => `${inWoorden(sleutel)}: ${veldtekst(sleutel, w)}`)
    .join(', ');
}

/** A recorded value as readable blocks: single values first, each list of things as a table. */
export function inBlokken(waarde: Readonly<Record<string, unknown>>): readonly Blok[] {
  const regels: Gegeven[] = [];
  const blokken: Blok[] = [];
  for (const [sleutel, w] of velden(waarde)) {
    if (Array.isArray(w) && w.every(isObject)) blokken.push(...tabel(alsLabel(sleutel), w));
    else if (isObject(w))
      regels.push(
        ...velden(w).map(([s, x]) => ({
          label: `${alsLabel(sleutel)}: ${inWoorden(s)}`,
          waarde: veldtekst(s, x),
        })),
      );
    else regels.push({ label: alsLabel(sleutel), waarde: veldtekst(sleutel, w) });
  }
  return regels.length > 0 ? [{ soort: 'gegevens', regels }, ...blokken] : blokken;
}

/** Wide tables do not fit on paper: above four columns each thing becomes a list. */
const BREEDSTE = 4;

function tabel(naam: string, dingen: readonly Readonly<Record<string, unknown>>[]): readonly Blok[] {
  const sleutels = [...new Set(dingen.flatMap((d) => velden(d).map(([s]) => s)))];
  const titel: Blok = { soort: 'alinea', tekst: `${naam}:` };
  if (sleutels.length > BREEDSTE) return [titel, { soort: 'lijst', punten: dingen.map(inTekst) }];
  return [
    titel,
    {
      soort: 'tabel',
      kolommen: sleutels.map(alsLabel),
      rijen: dingen.map((d) => sleutels.map((s) => veldtekst(s, d[s]))),
    },
  ];
}
