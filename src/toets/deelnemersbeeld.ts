import type { Datum } from '../kern/datum.ts';
import type { GrondwaardeCode } from '../recht/grondwaarden.ts';
import { grondwaardenVan } from '../recht/grondwaarden.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { WetCode } from '../recht/wetten.ts';
import { magNaam } from './eisen-uitnodiging.ts';
import type { Inbrengoordeel, RolWaarde, Tegenspraak, Uitnodigingsgrond } from './gebeurtenissen.ts';
import { herkenbaars, zonderHerkenbaars } from './herkenbaar.ts';
import { vindplaats } from '../recht/aanhaling.ts';
import type { TotToets, Toetsuitnodiging } from './toestand.ts';
import type { Belemmering, Optie } from './waarden.ts';

/**
 * All that an invited colleague gets to see of a dossier, and nothing beside it (Wmo 5.3.3; avg.md § 4). Every text
 * went through the sieve: also what is written after the invitation names nobody.
 */
export interface Deelnemersbeeld {
  readonly gebied: WetCode;
  readonly tegenspraak: Tegenspraak | undefined;
  readonly grond: Uitnodigingsgrond;
  readonly totEnMet: Datum;
  /** Null where the invitation is without a name. */
  readonly naam: string | null;
  readonly waarom: string;
  readonly vraag: string;
  readonly effect: string;
  /** The effects changed after this was written. */
  readonly effectGewijzigd: boolean;
  /** The values of the own law, with what the toets says of them as far as it is. */
  readonly waarden: readonly {
    readonly code: GrondwaardeCode;
    readonly rol: RolWaarde | null;
    readonly toelichting: string;
  }[];
  readonly opties: readonly Pick<Optie, 'naam' | 'soort'>[];
  /** Rules of the own law that stand in the way. */
  readonly belemmeringen: readonly Pick<Belemmering, 'tekst' | 'soort' | 'ruimte' | 'artikel'>[];
  readonly inbreng: readonly {
    readonly op: Toetsuitnodiging['op'];
    readonly oordeel: Inbrengoordeel | null;
    readonly tekst: string;
    readonly eigenWet: string;
  }[];
}

/** How the laws are cited where a rule is written down. */
const AANHALING: Readonly<Record<WetCode, RegExp>> = {
  wmo: /\bWmo\b|maatschappelijke ondersteuning/i,
  jeugdwet: /\bJeugdwet\b|\bJw\b/i,
  pw: /\bParticipatiewet\b|\bPW\b/i,
  wgs: /\bWgs\b|schuldhulpverlening/i,
  wi2021: /\bWi ?2021\b|inburgering/i,
  lpw: /\bLpw\b|\bLeerplichtwet\b/i,
  po: /\bpassend onderwijs\b|\bWPO\b|\bWVO\b|\bWEC\b/i,
};

function hoortBij(
  { bron, artikel }: Belemmering,
  wet: WetCode,
  regels: Pick<LokaleRegels, 'eigenRegels'>,
): boolean {
  const eigen = regels.eigenRegels.find((regel) => vindplaats(regel) === bron);
  return eigen ? eigen.wet === wet : AANHALING[wet].test(`${artikel} ${bron}`);
}

export function deelnemersbeeld(
  t: TotToets,
  u: Toetsuitnodiging,
  regels: Pick<LokaleRegels, 'eigenRegels'>,
): Deelnemersbeeld {
  const metNaam = magNaam(u.grond);
  const patronen = herkenbaars(t, metNaam);
  const schoon = (tekst: string): string => zonderHerkenbaars(tekst, patronen);
  const { effect, grondwaarden, ethiek, randvoorwaarden } = t.toets;
  const inwoner = t.melding.melding?.inwoner;
  return {
    gebied: u.gebied,
    tegenspraak: u.tegenspraak,
    grond: u.grond,
    totEnMet: u.totEnMet,
    naam: metNaam && inwoner ? `${inwoner.voornamen} ${inwoner.achternaam}`.trim() : null,
    waarom: schoon(u.waarom),
    vraag: schoon(u.vraag),
    effect: schoon(u.effect),
    effectGewijzigd: effect.gesloten === null || effect.gesloten.op > u.op,
    waarden: grondwaardenVan(u.gebied).map(({ code }) => {
      const gewogen = grondwaarden.gesloten?.waarde.waarden.find((waarde) => waarde.code === code);
      return { code, rol: gewogen?.rol ?? null, toelichting: schoon(gewogen?.toelichting ?? '') };
    }),
    opties: (ethiek.gesloten?.waarde.opties ?? []).map(({ naam, soort }) => ({ naam: schoon(naam), soort })),
    belemmeringen: (randvoorwaarden.gesloten?.waarde.belemmeringen ?? [])
      .filter((belemmering) => hoortBij(belemmering, u.gebied, regels))
      .map(({ tekst, soort, ruimte, artikel }) => ({
        tekst: schoon(tekst),
        soort,
        ruimte: schoon(ruimte),
        artikel: schoon(artikel),
      })),
    inbreng: u.inbreng.map(({ op, oordeel, tekst, eigenWet }) => ({
      op,
      oordeel,
      tekst: schoon(tekst),
      eigenWet: schoon(eigenWet),
    })),
  };
}
