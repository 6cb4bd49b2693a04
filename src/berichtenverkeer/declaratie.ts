import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import type { Retourfout } from '../koppelvlakken/iwmo/retouroordeel.ts';
import type { Trx } from '../platform/database.ts';
import type { Declaratiebedragen } from './leeswerk.ts';
import type { Lezer } from './lezer.ts';
import type { Regelomgeving } from './oordeel.ts';
import { leesOordeelvraag } from './oordeel.ts';
import type { Geopend, Wanneer } from './opslag.ts';
import { leesBytes } from './opslag.ts';
import { maakRetour, moetRetour } from './retour.ts';

/** A declaration that waits for its answer (IV087): what the rules refuse of it now, and what they leave. */
export interface Declaratiestand {
  readonly fouten: readonly Berichtfout[];
  /** Clients that were not held against what was assigned. */
  readonly nietVergeleken: number;
  readonly bedragen: Declaratiebedragen;
}

/** Undefined for what is no declaration that waits for an answer. */
export async function leesDeclaratie(
  lezer: Lezer,
  trx: Trx,
  bij: Regelomgeving,
  { rij, stand }: Pick<Geopend, 'rij' | 'stand'>,
): Promise<Declaratiestand | undefined> {
  if (rij.soort !== '323' || !moetRetour({ rij, stand })) return undefined;
  const bytes = (await leesBytes(trx, bij.gemeente, rij.id)) ?? new Uint8Array();
  const gelezen = await lezer.lees('lees', bytes, null);
  if (gelezen.soort !== 'gelezen' || gelezen.kop.soort !== '323') return undefined;
  const { vraag, nietVergeleken } = await leesOordeelvraag(trx, bij, gelezen.kop, bytes);
  const { fouten } = await lezer.lees('oordeel', bytes, vraag);
  const bedragen = await lezer.lees('bedragen', bytes, { fouten, dagtekening: bij.vandaag });
  return { fouten, nietVergeleken, bedragen };
}

/** Why a person may refuse a prestatie that the rules here leave (WJ001). */
// prettier-ignore
export const PRESTATIECODES: readonly string[] = [
  '0611', '8017', '8021', '8187', '9307', '9308', '9319', '9321', '9322', '9338', '9339', '9340', '9341', '9346',
  '9369', '9384', '9387', '9388', '9389', '9390',
];

/**
 * Awards a declaration: what the rules refuse and what this person refuses goes back with its codes, the rest is awarded
 * (IV087). That is the answer to the provider; nothing is paid by it.
 */
export async function antwoordOpDeclaratie(
  lezer: Lezer,
  trx: Trx,
  bij: Regelomgeving,
  geopend: Geopend,
  tekst: string,
  { wie, sleutel }: { readonly wie: Wanneer; readonly sleutel: string },
): Promise<Uitkomst<null>> {
  const stand = await leesDeclaratie(lezer, trx, bij, geopend);
  if (stand === undefined) return geweigerd(NIET_MEER);
  const eigen = await leesAfwijzingen(
    lezer,
    (await leesBytes(trx, bij.gemeente, geopend.rij.id)) ?? new Uint8Array(),
    tekst,
  );
  if (!eigen.gelukt) return eigen;
  const gemaakt = await maakRetour(
    lezer,
    trx,
    bij.gemeente,
    geopend,
    [...stand.fouten, ...eigen.waarde],
    wie,
    sleutel,
  );
  return gemaakt ? gelukt(null) : geweigerd(NIET_TE_MAKEN);
}

/** One line for each: the number of the prestatie, a space, and a code. */
async function leesAfwijzingen(
  lezer: Lezer,
  bytes: Uint8Array,
  tekst: string,
): Promise<Uitkomst<readonly Retourfout[]>> {
  const gevraagd = tekst.split(/\r?\n/).flatMap((regel) => {
    if (regel.trim() === '') return [];
    const [, nummer = '', retourcode = ''] = /^(.*\S)\s+(\S+)$/.exec(regel.trim()) ?? [];
    return [{ nummer, retourcode }];
  });
  if (gevraagd.length === 0) return gelukt([]);
  const plekken = await lezer.lees(
    'prestaties',
    bytes,
    gevraagd.map(({ nummer }) => nummer),
  );
  const afwijzingen: Retourfout[] = [];
  for (const { nummer, retourcode } of gevraagd) {
    const veld = plekken.get(nummer);
    if (veld === undefined || !PRESTATIECODES.includes(retourcode))
      return geweigerd(veld === undefined ? ONBEKENDE_PRESTATIE : ONBEKENDE_CODE);
    afwijzingen.push({ code: 'mens', veld, niveau: 3, retourcode });
  }
  return gelukt(afwijzingen);
}

const NIET_MEER: Weigering = {
  code: 'nietTeBeantwoorden',
  reden: 'Op deze declaratie is al geantwoord.',
  artikel: 'iWmo 3.2 IV087',
  uitweg: 'Kijk in de tijdlijn.',
};
const NIET_TE_MAKEN: Weigering = {
  code: 'teVeelFouten',
  reden: 'Er zijn zo veel fouten dat niet alles is beoordeeld.',
  artikel: 'iWmo 3.2 IV087',
  uitweg: 'Bel de aanbieder, en laat de declaratie in delen sturen.',
};
const ONBEKENDE_PRESTATIE: Weigering = {
  code: 'prestatieOnbekend',
  reden: 'Er staat een nummer dat niet in deze declaratie staat.',
  artikel: 'iWmo 3.2 TR366',
  uitweg: 'Schrijf op elke regel het nummer van een prestatie, een spatie en een code.',
  veld: 'afwijzingen',
};
const ONBEKENDE_CODE: Weigering = {
  code: 'codeOnbekend',
  reden: 'Er staat een code die niet bij een prestatie hoort.',
  artikel: 'iWmo 3.2 IV088',
  uitweg: 'Kies een code uit de lijst, en zet die achter het nummer.',
  veld: 'afwijzingen',
};
