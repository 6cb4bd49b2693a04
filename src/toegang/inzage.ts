import type { Bsn } from '../kern/bsn.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { type Gebruiker, isMedewerker } from './gebruiker.ts';

export type Toegangsfase = 'melding' | 'aanvraag' | 'uitvoering' | 'bezwaar' | 'afgesloten';

/** What decides who may see a dossier. Made from the dossier's state by the room `dossier`. */
export interface DossierToegang {
  readonly gemeente: Gemeentecode;
  readonly fase: Toegangsfase;
  /** The resident. */
  readonly bsn: Bsn | null;
  readonly behandelaar: PersoonId | null;
  readonly vervanger: PersoonId | null;
  readonly eerdereBehandelaars: readonly PersoonId[];
  readonly team: LokaleCode | null;
  /** Recorded in the dossier as allowed to look along (Wmo 1.1.1 lid 2, 5.3.3). */
  readonly betrokkenen: readonly { readonly bsn: Bsn; readonly rol: 'vertegenwoordiger' | 'mantelzorger' }[];
  /** Asked for, or gave, the second pair of eyes on this decision or on a text for colleagues. */
  readonly tweedePaarOgen: readonly PersoonId[];
  /** A decision, or a text for colleagues, waits for a second pair of eyes. */
  readonly wachtOpTweedePaar: boolean;
  /** Own employees, their family, known persons (avg.md § 11 `streng`): only who handles it. */
  readonly vertrouwelijk: boolean;
  /** Who marked it vertrouwelijk: divides it and may lift it. */
  readonly bewaker: PersoonId | null;
  /** A question about this dossier waits for a jurist. */
  readonly juristGevraagd: boolean;
}

/** Why someone may see a dossier; stands in the log so that the resident can read it (NEN 7513). */
export const GRONDEN = {
  eigenDossier: 'het eigen dossier',
  gemachtigd: 'vastgelegd als betrokkene die mag meekijken',
  screening: 'nog geen behandelaar: screening en verdeling',
  post: 'post, balie en brieven van een lopend dossier',
  behandelaar: 'behandelaar',
  vervanger: 'vervanger van de behandelaar',
  eerdereBehandelaar: 'eerdere behandelaar, dossier nog niet afgesloten',
  tweedePaarOgen: 'tweede paar ogen bij een besluit of een tekst',
  bewaker: 'maakte het dossier vertrouwelijk en verdeelt het',
  geraadpleegd: 'gevraagd om juridisch advies',
  // Shows one toets on a page of its own, and opens no dossier: no Voorwaarde gives it.
  uitgenodigd: 'uitgenodigd voor de Omgekeerde Toets',
  // The same for a provider: one assignment on a page of its own (Wmo 5.2.1).
  levering: 'levert de toegekende hulp',
  // The same for the table of a casuïstiekoverleg.
  overlegZonderNaam: 'casuïstiekoverleg, zonder naam',
  overlegTaak: 'casuïstiekoverleg: nodig voor de eigen taak in het Wmo-team',
  overlegToestemming: 'casuïstiekoverleg, met toestemming van de inwoner',
  overlegWgs8d: 'casuïstiekoverleg: nodig voor schuldhulp (Wgs 8d)',
  bezwaar: 'behandeling van bezwaar, of van een verzoek over gegevens',
  // Opens for a screener until somebody judged: no Voorwaarde gives it, so no list and no search.
  urgentievraag: 'het casuïstiekoverleg vraagt om opnieuw naar de urgentie te kijken',
  team: 'dossier van het eigen team',
  controle: 'controle',
  // Opens one dossier for hours, to read only (toegang/noodinzage.ts): no Voorwaarde gives it, so no list and no search.
  noodinzage:
    'noodinzage: geen eigen taak in dit dossier, wel een dringende reden. Een leidinggevende beoordeelt dit',
  // The functionaris gegevensbescherming: to read, with a reason (toegang/fginzage.ts). No Voorwaarde gives these either.
  fgVraag:
    'functionaris gegevensbescherming: een vraag of klacht over het gebruik van gegevens (AVG 38 lid 4)',
  fgDatalek: 'functionaris gegevensbescherming: onderzoek naar een datalek (AVG 39 lid 1)',
  fgNaleving: 'functionaris gegevensbescherming: nagaan of de privacyregels zijn gevolgd (AVG 39 lid 1)',
  // Only who read and whether the chain is whole: shows nothing of the dossier itself.
  fgToezicht: 'functionaris gegevensbescherming: alleen wie er las, niet wat erin staat (AVG 39 lid 1)',
  koppeling: 'koppeling met recht op dossiers',
} as const;
export type Grond = keyof typeof GRONDEN;

export type Inzage =
  { readonly mag: true; readonly grond: Grond } | { readonly mag: false; readonly weigering: Weigering };

/**
 * Which dossiers a person may see in a list, as data: the same rule as `magInzien`, for SQL.
 * A list shows the rows for which one of the `gronden` holds, and never a vertrouwelijk one
 * except on the grounds in `STRENG`. Columns of the read table `dossier` are named behind each.
 */
export type Voorwaarde =
  /** `bsn = $bsn` */
  | { readonly soort: 'eigenBsn'; readonly bsn: Bsn }
  /** `$bsn` with this role among the betrokkenen; and `bsn = $namens` when logged in for one person. */
  | {
      readonly soort: 'betrokken';
      readonly bsn: Bsn;
      readonly rol: 'vertegenwoordiger' | 'mantelzorger';
      readonly namens: Bsn | null;
    }
  /** `fase <> 'afgesloten'`: who registers post finds the dossier it belongs to */
  | { readonly soort: 'post' }
  /** `behandelaar is null and fase <> 'afgesloten'` */
  | { readonly soort: 'onverdeeld' }
  /** `behandelaar = $persoon` */
  | { readonly soort: 'behandelaar'; readonly persoon: PersoonId }
  /** `vervanger = $persoon and fase <> 'afgesloten'` */
  | { readonly soort: 'vervanger'; readonly persoon: PersoonId }
  /** `$persoon = any(eerdere) and fase <> 'afgesloten'` */
  | { readonly soort: 'eerdereBehandelaar'; readonly persoon: PersoonId }
  /** `$persoon = any(tweede paar ogen) and fase <> 'afgesloten'` */
  | { readonly soort: 'tweedePaarGenoemd'; readonly persoon: PersoonId }
  /** `wacht op tweede paar and fase <> 'afgesloten'` */
  | { readonly soort: 'tweedePaarGevraagd' }
  /** `bewaker = $persoon and vertrouwelijk and fase <> 'afgesloten'` */
  | { readonly soort: 'bewaker'; readonly persoon: PersoonId }
  /** `jurist_gevraagd and fase <> 'afgesloten'` */
  | { readonly soort: 'geraadpleegd' }
  /** a clock of objection or appeal runs, or a request about data is not done */
  | { readonly soort: 'bezwaar' }
  /** `team = $team` */
  | { readonly soort: 'team'; readonly team: LokaleCode }
  /** every row of the municipality; each one read is logged with its purpose */
  | { readonly soort: 'controle' }
  /** every row of the municipality, by a machine with the scope */
  | { readonly soort: 'koppeling' };

export interface InzageFilter {
  readonly gemeente: Gemeentecode;
  /** In the order in which they count as the ground. Empty: sees nothing. */
  readonly een: readonly Voorwaarde[];
}

/** Grounds that also open a vertrouwelijk dossier; lists and search filter by it too: the resident's side, who handles it now, and control. */
export const STRENG: readonly Voorwaarde['soort'][] = [
  'eigenBsn',
  'betrokken',
  'behandelaar',
  'vervanger',
  'tweedePaarGenoemd',
  'bewaker',
  'controle',
];

/** The need-to-know table (BIO2 8.03.02, Wmo 5.3.3): per role the grounds on which a dossier opens. */
export function inzageFilter(gebruiker: Gebruiker): InzageFilter {
  return { gemeente: gebruiker.gemeente, een: voorwaarden(gebruiker) };
}

function voorwaarden(gebruiker: Gebruiker): readonly Voorwaarde[] {
  const { id: persoon, bsn, namensBsn: namens, team } = gebruiker;
  switch (gebruiker.rol) {
    case 'inwoner':
      return bsn === null ? [] : [{ soort: 'eigenBsn', bsn }];
    case 'vertegenwoordiger':
    case 'mantelzorger':
      return bsn === null ? [] : [{ soort: 'betrokken', bsn, rol: gebruiker.rol, namens }];
    case 'screener':
      return [...behandeling(persoon), { soort: 'onverdeeld' }, { soort: 'bewaker', persoon }];
    case 'klantmanager':
      return behandeling(persoon);
    case 'jurist':
      return [
        { soort: 'tweedePaarGenoemd', persoon },
        { soort: 'tweedePaarGevraagd' },
        { soort: 'geraadpleegd' },
        { soort: 'bezwaar' },
        { soort: 'eerdereBehandelaar', persoon },
      ];
    case 'teamleider':
      return [
        { soort: 'tweedePaarGenoemd', persoon },
        { soort: 'bewaker', persoon },
        ...(team === null ? [] : [{ soort: 'team', team } as const]),
      ];
    case 'controller':
      return [{ soort: 'controle' }];
    case 'systeem':
      return [{ soort: 'koppeling' }];
    case 'administratie':
      return [{ soort: 'post' }];
    case 'fg':
    case 'adviseur':
    case 'aanbieder':
    case 'contractmanager':
    case 'beheerder':
    case 'deelnemer':
      return [];
  }
}

function behandeling(persoon: PersoonId): readonly Voorwaarde[] {
  return [
    { soort: 'behandelaar', persoon },
    { soort: 'vervanger', persoon },
    { soort: 'tweedePaarGenoemd', persoon },
    { soort: 'eerdereBehandelaar', persoon },
  ];
}

/** Does this ground hold for this dossier? The municipality is checked by the caller. */
function voldoet(voorwaarde: Voorwaarde, rij: DossierToegang): boolean {
  const open = rij.fase !== 'afgesloten';
  if (rij.vertrouwelijk && !STRENG.includes(voorwaarde.soort)) return false;
  switch (voorwaarde.soort) {
    case 'eigenBsn':
      return rij.bsn === voorwaarde.bsn;
    case 'betrokken':
      return (
        (voorwaarde.namens === null || voorwaarde.namens === rij.bsn) &&
        rij.betrokkenen.some((b) => b.bsn === voorwaarde.bsn && b.rol === voorwaarde.rol)
      );
    case 'post':
      return open;
    case 'onverdeeld':
      return open && rij.behandelaar === null;
    case 'behandelaar':
      return rij.behandelaar === voorwaarde.persoon;
    case 'vervanger':
      return open && rij.vervanger === voorwaarde.persoon;
    case 'eerdereBehandelaar':
      return open && rij.eerdereBehandelaars.includes(voorwaarde.persoon);
    case 'tweedePaarGenoemd':
      return open && rij.tweedePaarOgen.includes(voorwaarde.persoon);
    case 'tweedePaarGevraagd':
      return open && rij.wachtOpTweedePaar;
    case 'bewaker':
      return open && rij.vertrouwelijk && rij.bewaker === voorwaarde.persoon;
    case 'geraadpleegd':
      return open && rij.juristGevraagd;
    case 'bezwaar':
      return rij.fase === 'bezwaar';
    case 'team':
      return rij.team === voorwaarde.team;
    case 'controle':
    case 'koppeling':
      return true;
  }
}

const GROND_VAN = {
  eigenBsn: 'eigenDossier',
  betrokken: 'gemachtigd',
  post: 'post',
  onverdeeld: 'screening',
  behandelaar: 'behandelaar',
  vervanger: 'vervanger',
  eerdereBehandelaar: 'eerdereBehandelaar',
  tweedePaarGenoemd: 'tweedePaarOgen',
  tweedePaarGevraagd: 'tweedePaarOgen',
  bewaker: 'bewaker',
  geraadpleegd: 'geraadpleegd',
  bezwaar: 'bezwaar',
  team: 'team',
  controle: 'controle',
  koppeling: 'koppeling',
} as const satisfies Readonly<Record<Voorwaarde['soort'], Grond>>;

/** The ground that a list gives for a row: the same words as at the door. */
export function grondVan(soort: string): Grond | undefined {
  return Object.hasOwn(GROND_VAN, soort) ? GROND_VAN[soort as Voorwaarde['soort']] : undefined;
}

/** May this person see this dossier, and on which ground? Need-to-know, not need-to-organise. */
export function magInzien(gebruiker: Gebruiker, rij: DossierToegang): Inzage {
  const filter = inzageFilter(gebruiker);
  const gevonden =
    filter.gemeente === rij.gemeente ? filter.een.find((voorwaarde) => voldoet(voorwaarde, rij)) : undefined;
  return gevonden === undefined
    ? { mag: false, weigering: geenInzage(gebruiker.rol) }
    : { mag: true, grond: GROND_VAN[gevonden.soort] };
}

/** The same words whether the dossier exists or not: a refusal tells nothing about the resident. */
export function geenInzage(rol: Rol): Weigering {
  if (isMedewerker(rol)) {
    return {
      code: 'geenInzage',
      reden: `Er is geen dossier met dit nummer, of u hebt het als ${ROLNAAM[rol]} niet nodig voor uw taak.`,
      artikel: 'Wmo 5.3.3, BIO2 8.03.02',
      uitweg:
        'Kijk of het nummer klopt. Hebt u het dossier toch nodig? Vraag de behandelaar of de werkverdeler om u als vervanger of tweede paar ogen toe te voegen.',
    };
  }
  return {
    code: 'geenInzage',
    reden: 'Er is geen dossier met dit nummer, of u mag het niet inzien.',
    artikel: 'Wmo 5.3.3',
    uitweg: 'Kijk of het nummer klopt. Denkt u dat u dit dossier wel mag zien? Bel de gemeente.',
  };
}
