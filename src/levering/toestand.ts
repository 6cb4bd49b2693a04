import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { TotOverleg } from '../overleg/toestand.ts';
import type {
  AndereAanbiederAangeboden,
  HulpGestopt,
  LeveringGesloten,
  LeveringOpgedragen,
  Opvolging,
  OverbruggingAangeboden,
  OverbruggingGeregeld,
  Stopwoord,
  VoortgangGemeld,
  WachtcontactVastgelegd,
  WachtenHerbeoordeeld,
  Weigerreden,
} from './gebeurtenissen.ts';

export type Opdrachtstand = 'opgedragen' | 'aangenomen' | 'geweigerd' | 'ingetrokken';

/** One assignment to one provider. Whether the help runs is in `Verloop`. */
export interface Levering {
  readonly id: OnderdeelId;
  readonly opdracht: LeveringOpgedragen['feiten'];
  readonly naam: string;
  readonly toelichting: string;
  readonly stand: Opdrachtstand;
  /** Since when it stands like that. */
  readonly sinds: Datum;
  readonly weigerreden: Weigerreden | null;
  /** It was refused, and withdrawn afterwards: the refusal stays what it was, and nothing is asked of it any more. */
  readonly terzijde: boolean;
  /** Why it was refused or withdrawn, or what was said with the acceptance. */
  readonly antwoord: string;
  /** Who said that; null as long as nobody answered. */
  readonly antwoordDoor: Rol | null;
  readonly verwachteStart: Datum | null;
  /** Why it is expected on another day than before, said last; null as long as it did not change. */
  readonly verzet: { readonly op: Datum; readonly woorden: string; readonly door: Rol } | null;
  /** First day with help under this assignment. */
  readonly gestartOp: Datum | null;
  /** Last day with help, as long as it did not go on. */
  readonly gestoptOp: Datum | null;
  /** From whom it takes over, and when; null for one that began by itself. */
  readonly opvolging: Overname | null;
  /** `door`: what staff wrote about the help is not for the provider to read. */
  readonly voortgang: readonly (VoortgangGemeld['feiten'] &
    VoortgangGemeld['inhoud'] & { readonly door: Rol })[];
}

/** As it stands now. */
export interface Overname extends Opvolging {
  /** Since when what is expected of it is as it is. */
  readonly sinds: Datum;
  /** What the resident said of it. */
  readonly woorden: string;
}

/** When the help of one part ran. */
export interface Verloop {
  readonly onderdeel: OnderdeelId;
  /** Of the assignment under which it last started; null for a pgb. */
  readonly levering: OnderdeelId | null;
  /** The very first day. */
  readonly eersteDag: Datum;
  /** Of the period that runs, or ran last. */
  readonly gestartOp: Datum;
  readonly gestopt:
    | (HulpGestopt['feiten'] &
        HulpGestopt['inhoud'] & {
          readonly door: Rol;
          /** How many assignments there were: who was asked before it, was asked without knowing of it. */
          readonly opdrachten: number;
          /** What the resident says of it; null as long as nobody knows. */
          readonly inwoner: Exclude<Stopwoord, 'nogNiet'> | null;
        })
    | null;
}

/** Put on the table, or said of it. */
interface Gezegd {
  /** Who recorded it: the resident's own answer is looked at by somebody. */
  readonly door: Rol;
  /** Of the offer it is about: one that came in its place has another. */
  readonly volgnr: number;
}

export interface LeveringToestand {
  /** Oldest first. */
  readonly leveringen: readonly Levering[];
  readonly verloop: readonly Verloop[];
  readonly wachtcontacten: readonly (WachtcontactVastgelegd['feiten'] & WachtcontactVastgelegd['inhoud'])[];
  readonly overbruggingen: readonly (OverbruggingGeregeld['feiten'] & OverbruggingGeregeld['inhoud'])[];
  readonly herbeoordelingen: readonly (WachtenHerbeoordeeld['feiten'] & WachtenHerbeoordeeld['inhoud'])[];
  /** Other providers that were offered, oldest first. */
  readonly aangeboden: readonly (AndereAanbiederAangeboden['feiten'] &
    AndereAanbiederAangeboden['inhoud'] &
    Gezegd)[];
  /** What was offered to carry somebody until the help begins, oldest first. */
  readonly overbruggingsaanbod: readonly (OverbruggingAangeboden['feiten'] &
    OverbruggingAangeboden['inhoud'] &
    Gezegd)[];
  /** Answered on the own page, and nobody spoke the resident about it since. */
  readonly zelfBeantwoord: readonly { readonly onderdeel: OnderdeelId; readonly op: Datum }[];
  /** Died or moved away, as long as that stands. */
  readonly gesloten: (LeveringGesloten['feiten'] & LeveringGesloten['inhoud']) | null;
}

export interface TotLevering extends TotOverleg {
  readonly levering: LeveringToestand;
}

export const BEGIN_LEVERING: LeveringToestand = {
  leveringen: [],
  verloop: [],
  wachtcontacten: [],
  overbruggingen: [],
  herbeoordelingen: [],
  aangeboden: [],
  overbruggingsaanbod: [],
  zelfBeantwoord: [],
  gesloten: null,
};

type Overbrugging = Omit<OverbruggingGeregeld['feiten'], 'onderdeel' | 'op'> & OverbruggingGeregeld['inhoud'];

/** The same help on the same days. */
export const zelfdeOverbrugging = (a: Overbrugging, b: Overbrugging): boolean =>
  a.vorm === b.vorm && a.vanaf === b.vanaf && a.totEnMet === b.totEnMet && a.omschrijving === b.omschrijving;

/** What runs, and what was interrupted: that can turn out not to go on. */
export const teStoppen = ({ gestopt }: Verloop): boolean => gestopt === null || gestopt.reden === 'tijdelijk';

export function vindLevering(
  { levering }: Pick<TotLevering, 'levering'>,
  id: OnderdeelId,
): Levering | undefined {
  return levering.leveringen.find((l) => l.id === id);
}

/** Takes over from one that still has the help: its turn has not come. */
export function wachtOpBeurt(
  { levering: { verloop } }: Pick<TotLevering, 'levering'>,
  { opvolging }: Levering,
): boolean {
  return opvolging !== null && verloop.some((v) => v.levering === opvolging.levering && teStoppen(v));
}

/** Taken back, also after it was refused: it counts no more. */
export const isIngetrokken = ({ stand, terzijde }: Levering): boolean => stand === 'ingetrokken' || terzijde;

/** The assignment that counts for this part: the newest that was not taken back, and whose turn it is. */
export function huidigeLevering(
  t: Pick<TotLevering, 'levering'>,
  onderdeel: OnderdeelId,
): Levering | undefined {
  return t.levering.leveringen.findLast(
    (l) => l.opdracht.onderdeel === onderdeel && !isIngetrokken(l) && !wachtOpBeurt(t, l),
  );
}

export function verloopVan(
  { levering }: Pick<TotLevering, 'levering'>,
  onderdeel: OnderdeelId,
): Verloop | undefined {
  return levering.verloop.find((v) => v.onderdeel === onderdeel);
}
