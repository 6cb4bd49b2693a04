import type { Onderdeelbesluit } from '../besluit/gebeurtenissen.ts';
import { eindeVan } from '../dossier/leveringpunten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { LokaleCode, PersoonId } from '../kern/ids.ts';
import type { LeveringOpdracht } from '../levering/opdrachten.ts';
import type { Leveringsdeel, Leveringstand } from '../levering/stand.ts';
import { laatsteDagVoor } from '../levering/opvolging.ts';
import { metOpvolgers } from '../levering/stand.ts';
import type { Levering, TotLevering, Verloop } from '../levering/toestand.ts';
import { verloopVan } from '../levering/toestand.ts';
import { LEVERINGVORMEN } from '../levering/vormen.tsx';
import type { Adres } from '../melding/adres.ts';
import type { InwonerGegevens, Bereikwijze } from '../melding/gebeurtenissen.ts';
import { isAdresGeheim } from '../melding/toestand.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { Effect } from '../toets/waarden.ts';
import { laterDan, lopendeHulp, zoOp } from '../voortzetting/hulp.ts';

/** How long a provider can still tell how it went; afterwards it has no task for which it needs to know who it was. */
export const NAZICHT_WEKEN = 13;

/** Why a provider does not get to see an assignment any more. `vervallen`: the decision changed, or another took over. */
export type Sluiting = 'ingetrokken' | 'geweigerd' | 'vervallen' | 'gestopt';

/** That it ended, and nothing of the resident. */
export interface GeslotenBeeld {
  readonly open: false;
  readonly waarom: Sluiting;
  /** Of one that was taken back: what we wrote to the provider. */
  readonly reden: string;
}

/** To visit and to call somebody. */
export interface Bereik {
  /** Null when it is secret: then the municipality tells it by telephone. */
  readonly adres: Adres | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly liefst: Bereikwijze;
  readonly taal: string;
  readonly tolkNodig: boolean;
}

export interface OpenBeeld {
  readonly open: true;
  readonly stand: Leveringstand;
  readonly sinds: Datum;
  readonly aanspreekvorm: NonNullable<InwonerGegevens['aanspreekvorm']>;
  readonly naam: string;
  readonly geboortedatum: Datum;
  /** Null once the help stopped. */
  readonly bereik: Bereik | null;
  /** Whom the provider calls. */
  readonly behandelaar: PersoonId | null;
  readonly voorziening: LokaleCode;
  readonly omvang: Pick<Onderdeelbesluit, 'omvang' | 'per'>;
  /** What was decided about the days to come. */
  readonly straks: readonly (OpenBeeld['omvang'] & { readonly vanaf: Datum })[];
  readonly ingang: Datum | null;
  readonly einde: Datum | null;
  /** That day is over. */
  readonly naEinde: boolean;
  /** Granted otherwise after the assignment was given. */
  readonly gewijzigd: boolean;
  /** Not granted any more, while the help goes on. */
  readonly nietMeerToegekend: boolean;
  /** The effects this help is granted for. */
  readonly doelen: readonly Pick<Effect, 'tekst' | 'meetbaar'>[];
  /** From this day somebody else gives the help, or it was given elsewhere until then; who that is, is not for here. */
  readonly laatsteDag: Datum | null;
  readonly eersteDag: Datum | null;
  readonly opgedragenOp: Datum;
  readonly toelichting: string;
  /** What the provider said with its last answer. */
  readonly antwoord: string;
  readonly verwachteStart: Datum | null;
  /** Not begun, and the day on which the provider itself expected to begin is over. */
  readonly startVoorbij: boolean;
  /** Why the provider expects another day than before, in its own words. */
  readonly verzet: { readonly op: Datum; readonly tekst: string } | null;
  readonly verloop: {
    readonly eersteDag: Datum;
    readonly gestartOp: Datum;
    /** Without the text: staff may have written it. */
    readonly gestopt: Pick<NonNullable<Verloop['gestopt']>, 'op' | 'reden' | 'hervattenOp'> | null;
  } | null;
  /** In the provider's own words; what staff wrote is not in it. */
  readonly voortgang: readonly {
    readonly op: Datum;
    readonly tekst: string;
    /** The last day that it announced. */
    readonly stoptOp: Datum | undefined;
  }[];
  /** What the provider can do now. */
  readonly kan: readonly LeveringOpdracht['soort'][];
}

export type Aanbiederbeeld = OpenBeeld | GeslotenBeeld;

/** All that a provider sees of an assignment: what it needs to deliver that one part, and nothing beside it (Wmo 5.2.1). */
export function aanbiederbeeld(t: DossierToestand, levering: Levering, vandaag: Datum): Aanbiederbeeld {
  const deel = metOpvolgers(t).find((d) => d.levering?.id === levering.id);
  const verloop = verloopVan(t, levering.opdracht.onderdeel);
  const eigen = verloop?.levering === levering.id ? verloop : undefined;
  const einde = eindeVan(t, levering.opdracht.onderdeel, levering.opdracht.einde);
  const waarom = gesloten(levering, deel, eigen, vandaag) ?? naEinde(einde, eigen, vandaag);
  if (waarom !== undefined)
    return { open: false, waarom, reden: waarom === 'ingetrokken' ? levering.antwoord : '' };
  const { inwoner } = haalMelding(t);
  // Running without a part that is granted: only stopping is left.
  const stand = deel?.stand ?? 'loopt';
  const naDag = einde !== null && einde < vandaag;
  const voorbij = (deel !== undefined && NA_AFLOOP.includes(stand)) || naDag;
  const langVoorbij = einde !== null && plusWeken(einde, NAZICHT_WEKEN) < vandaag;
  const { opdracht } = levering;
  const toegekend = deel?.onderdeel ?? opdracht;
  const hulp = lopendeHulp(t).find(({ gevraagd }) => gevraagd === opdracht.onderdeel);
  const nu = hulp && deel ? zoOp(hulp, vandaag) : toegekend;
  const straks = hulp && deel && !voorbij ? laterDan(hulp, vandaag) : [];
  return {
    open: true,
    stand,
    sinds: deel?.sinds ?? eigen?.gestartOp ?? levering.sinds,
    aanspreekvorm: inwoner.aanspreekvorm ?? 'geen',
    naam: `${inwoner.voornamen} ${inwoner.achternaam}`.trim(),
    geboortedatum: inwoner.geboortedatum,
    bereik: voorbij ? null : bereik(t),
    behandelaar: t.screening.behandelaar?.persoon ?? null,
    voorziening: toegekend.voorziening,
    omvang: { omvang: nu.omvang, per: nu.per },
    straks: straks.flatMap(({ van, omvang, per }) => (van === null ? [] : [{ vanaf: van, omvang, per }])),
    ingang: toegekend.ingang,
    einde,
    naEinde: naDag,
    gewijzigd:
      deel !== undefined && (straks.length > 0 || isGewijzigd({ ...deel.onderdeel, ...nu, einde }, opdracht)),
    nietMeerToegekend: deel === undefined,
    doelen: voorbij ? [] : doelen(t, levering),
    laatsteDag: laatsteDagVoor(t, levering),
    eersteDag: eigen ? null : (levering.opvolging?.begin ?? null),
    opgedragenOp: opdracht.op,
    toelichting: levering.toelichting,
    antwoord: levering.antwoordDoor === 'aanbieder' ? levering.antwoord : '',
    verwachteStart: levering.verwachteStart,
    startVoorbij:
      stand === 'wachtOpStart' && levering.verwachteStart !== null && levering.verwachteStart < vandaag,
    verzet:
      levering.verzet?.door === 'aanbieder'
        ? { op: levering.verzet.op, tekst: levering.verzet.woorden }
        : null,
    verloop: eigen ? verloopbeeld(eigen) : null,
    voortgang: levering.voortgang
      .filter(({ door }) => door === 'aanbieder')
      .map(({ op, tekst, stoptOp }) => ({ op, tekst, stoptOp })),
    // Long over, only that it stopped is left to tell.
    kan:
      deel && !langVoorbij
        ? LEVERINGVORMEN.filter(({ standen }) => standen.includes(stand)).map(({ soort }) => soort)
        : ['hulpStoppen'],
  };
}

function verloopbeeld({ eersteDag, gestartOp, gestopt }: Verloop): NonNullable<OpenBeeld['verloop']> {
  return {
    eersteDag,
    gestartOp,
    gestopt: gestopt && { op: gestopt.op, reden: gestopt.reden, hervattenOp: gestopt.hervattenOp },
  };
}

const NA_AFLOOP: readonly Leveringstand[] = ['gestopt', 'elders'];

/** Why it is over for this provider, or undefined as long as it has something to do with it. */
function gesloten(
  levering: Levering,
  deel: Leveringsdeel | undefined,
  verloop: Verloop | undefined,
  vandaag: Datum,
): Sluiting | undefined {
  if (levering.stand === 'ingetrokken' || levering.stand === 'geweigerd') return levering.stand;
  const gestopt = verloop?.gestopt;
  if (verloop && !gestopt) return undefined;
  if (!deel) return levering.gestartOp === null ? 'vervallen' : 'gestopt';
  return gestopt && NA_AFLOOP.includes(deel.stand) && plusWeken(gestopt.op, NAZICHT_WEKEN) < vandaag
    ? 'gestopt'
    : undefined;
}

/** Past the granted period nothing has to be delivered: a while to tell how it went, or until it is told that it stopped. */
function naEinde(einde: Datum | null, verloop: Verloop | undefined, vandaag: Datum): Sluiting | undefined {
  if (einde === null || einde >= vandaag) return undefined;
  if (verloop === undefined) return 'vervallen';
  if (verloop.gestopt === null) return undefined;
  return plusWeken(einde, NAZICHT_WEKEN) < vandaag ? 'gestopt' : undefined;
}

function bereik(t: TotLevering): Bereik {
  const { inwoner, bereikbaarVia, inhoud, feiten } = haalMelding(t);
  return {
    adres: isAdresGeheim(t.melding) ? null : inwoner.adres,
    telefoon: inwoner.telefoon,
    email: inwoner.email,
    liefst: bereikbaarVia,
    taal: inhoud.taal,
    tolkNodig: feiten.tolkNodig,
  };
}

/** Only those that the decision tied to this part: the others are about other help. */
function doelen(t: TotLevering, { opdracht }: Levering): OpenBeeld['doelen'] {
  const onderdeel = t.besluit.concept?.feiten.onderdelen.find((o) => o.gevraagd === opdracht.onderdeel);
  return (t.toets.effect.gesloten?.waarde.effecten ?? [])
    .filter(({ id }) => onderdeel?.effecten.includes(id))
    .map(({ tekst, meetbaar }) => ({ tekst, meetbaar }));
}

function isGewijzigd(
  nu: Pick<Onderdeelbesluit, 'omvang' | 'per' | 'ingang' | 'einde' | 'voorziening'>,
  toen: Levering['opdracht'],
): boolean {
  return (
    nu.voorziening !== toen.voorziening ||
    nu.omvang !== toen.omvang ||
    nu.per !== toen.per ||
    nu.ingang !== toen.ingang ||
    nu.einde !== toen.einde
  );
}
