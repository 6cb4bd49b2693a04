import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import type { BerichtVan } from '../koppelvlakken/iwmo/berichten.ts';
import { bouwDeclaratieantwoord } from '../koppelvlakken/iwmo/declaratieantwoord.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import { leesBestand } from '../koppelvlakken/iwmo/ontvangst.ts';
import { prestaties } from '../koppelvlakken/iwmo/regels/gezicht.ts';
import type { Retourfout } from '../koppelvlakken/iwmo/retouroordeel.ts';
import type { Trx } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { beoordeelGelezen } from './oordeel.ts';
import type { Geopend, Wanneer } from './opslag.ts';
import { leesBytes } from './opslag.ts';
import { maakRetour, moetRetour } from './retour.ts';
import type { Rekenregels } from './termijn.ts';

/** A declaration that waits for its answer (IV087): what the rules refuse of it now, and what they leave. */
export interface Declaratiestand {
  readonly declaratie: BerichtVan<'323'>;
  readonly fouten: readonly Berichtfout[];
  /** Clients that were not held against what was assigned. */
  readonly nietVergeleken: number;
  /** In eurocents, credit below zero; null when there are too many faults to answer by message. */
  readonly bedragen: {
    readonly ingediend: number;
    readonly toegekend: number;
    readonly geweigerd: number;
  } | null;
}

export interface Regelomgeving {
  readonly gemeente: Gemeentecode;
  readonly vandaag: Datum;
  readonly regels: Rekenregels & Pick<LokaleRegels, 'toewijzingenElders'>;
}

/** Undefined for what is no declaration that waits for an answer. */
export async function leesDeclaratie(
  trx: Trx,
  bij: Regelomgeving,
  { rij, stand }: Pick<Geopend, 'rij' | 'stand'>,
): Promise<Declaratiestand | undefined> {
  if (rij.soort !== '323' || !moetRetour({ rij, stand })) return undefined;
  const bytes = (await leesBytes(trx, bij.gemeente, rij.id)) ?? new Uint8Array();
  const gelezen = leesBestand(bytes);
  if (gelezen.soort !== 'gelezen' || gelezen.bericht.soort !== '323') return undefined;
  const declaratie = gelezen.bericht;
  const oordeel = await beoordeelGelezen(trx, bij, gelezen, bytes);
  const fouten = oordeel.soort === 'afgekeurd' ? oordeel.fouten : [];
  return {
    declaratie,
    fouten,
    nietVergeleken: oordeel.nietVergeleken,
    bedragen: bedragenVan(declaratie, fouten, bij.vandaag),
  };
}

function bedragenVan(
  declaratie: BerichtVan<'323'>,
  fouten: readonly Berichtfout[],
  dagtekening: Datum,
): Declaratiestand['bedragen'] {
  const proef = bouwDeclaratieantwoord(declaratie, fouten, { identificatie: 'proef', dagtekening });
  const antwoord = proef.gelukt ? proef.waarde.bericht.DeclaratieAntwoord : undefined;
  if (antwoord === undefined) return null;
  const centen = (t: typeof antwoord.TotaalIngediendBedrag) =>
    t.DebetCredit === 'C' ? -t.TotaalBedrag : t.TotaalBedrag;
  return {
    ingediend: centen(antwoord.TotaalIngediendBedrag),
    toegekend: centen(antwoord.TotaalToegekendBedrag),
    geweigerd: (antwoord.Clienten ?? []).reduce((tot, { Prestaties }) => tot + Prestaties.length, 0),
  };
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
  trx: Trx,
  bij: Regelomgeving,
  geopend: Geopend,
  tekst: string,
  { wie, sleutel }: { readonly wie: Wanneer; readonly sleutel: string },
): Promise<Uitkomst<null>> {
  const stand = await leesDeclaratie(trx, bij, geopend);
  if (stand === undefined) return geweigerd(NIET_MEER);
  const eigen = leesAfwijzingen(stand.declaratie, tekst);
  if (!eigen.gelukt) return eigen;
  const gemaakt = await maakRetour(
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
function leesAfwijzingen(declaratie: BerichtVan<'323'>, tekst: string): Uitkomst<readonly Retourfout[]> {
  const opNummer = new Map(prestaties(declaratie).map((p) => [p.ProductReferentie.ReferentieNummer, p.pad]));
  const afwijzingen: Retourfout[] = [];
  for (const regel of tekst.split(/\r?\n/)) {
    if (regel.trim() === '') continue;
    const [, nummer = '', retourcode = ''] = /^(.*\S)\s+(\S+)$/.exec(regel.trim()) ?? [];
    const veld = opNummer.get(nummer);
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
