import type { Bericht } from './berichten.ts';
import { RETOURCODE } from './codes.ts';
import type { Berichtfout, Berichtuitkomst } from './fout.ts';
import { AFGEKAPT, tenzijFouten, vormfout } from './fout.ts';
import { klassenIn } from './klassen.ts';
import type { Retourcode } from './retourberichten.ts';

/** Refused by a rule within the message (level 2). */
export const TECHNISCH = '0001';
export const GEEN_OPMERKING = '0200';
export const NIET_BEOORDEELD = '0233';
/** The whole declaration is awarded. */
export const GEHEEL_TOEGEWEZEN = '8001';

/** What a fault has to tell for a return message: where, at which level it was found, and its code. */
export type Retourfout = Pick<Berichtfout, 'code' | 'veld' | 'niveau'> & {
  readonly retourcode?: string | undefined;
};

/** What a return message says, by the level at which faults were found (IV028, IV032, IV088). */
export type Retouroordeel =
  | { readonly soort: 'goed' }
  /** The header only, with these codes. */
  | { readonly soort: 'kop'; readonly codes: readonly Retourcode[] }
  /** Each class by its path; `afgekapt`: further faults were not looked for. */
  | {
      readonly soort: 'klassen';
      readonly codes: ReadonlyMap<string, readonly Retourcode[]>;
      readonly afgekapt: boolean;
    };

const HEADER = '/Bericht/Header';

export function retouroordeel(
  bericht: Bericht,
  fouten: readonly Retourfout[],
): Berichtuitkomst<Retouroordeel> {
  const echte = fouten.filter(({ code }) => code !== AFGEKAPT);
  const zonder = echte.filter((fout) => codeVan(fout) === undefined);
  return tenzijFouten(zonder.map(geenCode), () => oordeelOver(bericht, echte, echte.length < fouten.length));
}

function oordeelOver(bericht: Bericht, fouten: readonly Retourfout[], afgekapt: boolean): Retouroordeel {
  if (fouten.length === 0) return { soort: 'goed' };
  if (fouten.some(({ niveau }) => niveau === 2)) return { soort: 'kop', codes: [TECHNISCH] };
  const klassen = new Set([...klassenIn(bericht)].map(({ pad }) => pad));
  const codes = new Map<string, readonly Retourcode[]>();
  for (const fout of fouten) {
    const code = codeVan(fout);
    const pad = klasseVan(fout.veld, klassen);
    if (code !== undefined) codes.set(pad, [...new Set([...(codes.get(pad) ?? []), code])]);
  }
  const kop = codes.get(HEADER);
  return kop === undefined ? { soort: 'klassen', codes, afgekapt } : { soort: 'kop', codes: kop };
}

/** The class that an element stands in. What stands in none is about the whole. */
function klasseVan(veld: string, klassen: ReadonlySet<string>): string {
  if (klassen.has(veld)) return veld;
  const ouder = veld.slice(0, veld.lastIndexOf('/'));
  return ouder === '' ? HEADER : klasseVan(ouder, klassen);
}

function codeVan({ niveau, retourcode }: Retourfout): Retourcode | undefined {
  return niveau === 1 ? undefined : RETOURCODE.codes.find((code) => code === retourcode);
}

/** Level 1, or no rule of the standard: there is no return message that says so (OP090x2). */
function geenCode({ code, veld }: Retourfout): Berichtfout {
  return vormfout(
    code,
    veld,
    'Van deze fout kan geen retourbericht worden gemaakt: zij heeft geen retourcode.',
    'Meld het de afzender op een andere manier (OP090x2).',
  );
}
