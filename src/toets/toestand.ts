import type { Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';
import type {
  Deelnemer,
  DeelnemerUitgenodigd,
  EffectenBevestigd,
  InbrengGegeven,
  ToetsAfgerond,
  ToetsGebeurtenis,
  ToetsGestart,
  Toetsstap,
} from './gebeurtenissen.ts';
import { TOETSSTAPPEN } from './gebeurtenissen.ts';
import type { Effectstap, Ethiekstap, Grondwaardenstap, Randvoorwaardenstap } from './waarden.ts';
import { effectstap, ethiekstap, grondwaardenstap, randvoorwaardenstap } from './waarden.ts';

/** What was filled in, when and by whom: the time stamps against a "papieren toets". */
export interface Invulling<T> {
  readonly waarde: T;
  readonly nr: number;
  readonly op: Tijdstip;
  readonly door: Wie;
}

/** An earlier content, kept: replaced by a new one or opened again with a reason. */
export interface Vervallen<T> extends Invulling<T> {
  readonly vervallenOp: Tijdstip;
  /** Of the reopening; '' when it was replaced before the next step was done. */
  readonly reden: string;
}

export interface Stapstand<T> {
  /** The content that counts; null as long as the step is open. */
  readonly gesloten: Invulling<T> | null;
  /** Oldest first. */
  readonly geschiedenis: readonly Vervallen<T>[];
}

export type Bevestiging = EffectenBevestigd['feiten'] & EffectenBevestigd['inhoud'];
export type Toetsafronding = ToetsAfgerond['feiten'] & ToetsAfgerond['inhoud'];

export interface ToetsStart {
  readonly id: OnderdeelId;
  readonly aanleiding: ToetsGestart['feiten']['aanleiding'];
  readonly toelichting: string;
  readonly deelnemers: readonly Deelnemer[];
  readonly op: Tijdstip;
  readonly door: Wie;
}

export interface Heropening {
  readonly stap: Toetsstap;
  readonly reden: string;
  readonly op: Tijdstip;
  readonly door: Wie;
}

export type Inbreng = InbrengGegeven['feiten'] & InbrengGegeven['inhoud'] & { readonly op: Tijdstip };

/** A colleague who was invited, with what they said, oldest first. */
export type Toetsuitnodiging = DeelnemerUitgenodigd['feiten'] &
  DeelnemerUitgenodigd['inhoud'] & {
    readonly nr: number;
    readonly op: Tijdstip;
    readonly door: Wie;
    readonly ingetrokken: { readonly reden: string; readonly op: Tijdstip; readonly door: Wie } | null;
    readonly inbreng: readonly Inbreng[];
  };

export interface ToetsToestand {
  readonly start: ToetsStart | null;
  readonly effect: Stapstand<Effectstap>;
  /** The resident's answer to the effects that count now. */
  readonly bevestiging: Stapstand<Bevestiging>;
  readonly grondwaarden: Stapstand<Grondwaardenstap>;
  readonly ethiek: Stapstand<Ethiekstap>;
  readonly randvoorwaarden: Stapstand<Randvoorwaardenstap>;
  readonly uitkomst: Stapstand<Toetsafronding>;
  readonly heropeningen: readonly Heropening[];
  readonly uitnodigingen: readonly Toetsuitnodiging[];
}

export interface TotToets extends TotOnderzoek {
  readonly toets: ToetsToestand;
}

const OPEN = { gesloten: null, geschiedenis: [] };

export const BEGIN_TOETS: ToetsToestand = {
  start: null,
  effect: OPEN,
  bevestiging: OPEN,
  grondwaarden: OPEN,
  ethiek: OPEN,
  randvoorwaarden: OPEN,
  uitkomst: OPEN,
  heropeningen: [],
  uitnodigingen: [],
};

/** Where the toets stands: what can be filled in now. */
export type ToetsPlek = 'nietGestart' | Toetsstap | 'afronden' | 'klaar';

/** The first step that is open; `afronden` when the four are closed. */
export function huidigeStap(t: ToetsToestand): ToetsPlek {
  if (!t.start) return 'nietGestart';
  if (t.uitkomst.gesloten) return 'klaar';
  return TOETSSTAPPEN.find((stap) => !t[stap].gesloten) ?? 'afronden';
}

/** What counts now or, when the step is open again, what stood there last: to fill the form with. */
export function laatste<T>(stand: Stapstand<T>): T | undefined {
  return (stand.gesloten ?? stand.geschiedenis.at(-1))?.waarde;
}

type Moment = Pick<Vastgelegd<ToetsGebeurtenis>, 'nr' | 'op' | 'door'>;

function vervalt<T>(stand: Stapstand<T>, op: Tijdstip, reden: string): Stapstand<T> {
  if (!stand.gesloten) return stand;
  const vervallen = { ...stand.gesloten, vervallenOp: op, reden };
  return { gesloten: null, geschiedenis: [...stand.geschiedenis, vervallen] };
}

function sluit<T>(stand: Stapstand<T>, waarde: T, { nr, op, door }: Moment): Stapstand<T> {
  return { ...vervalt(stand, op, ''), gesloten: { waarde, nr, op, door } };
}

function heropen(
  t: ToetsToestand,
  g: Vastgelegd<Extract<ToetsGebeurtenis, { soort: 'toetsstapHeropend' }>>,
): ToetsToestand {
  const vanaf = TOETSSTAPPEN.indexOf(g.feiten.stap);
  const open = <T>(stap: Toetsstap, stand: Stapstand<T>): Stapstand<T> =>
    TOETSSTAPPEN.indexOf(stap) >= vanaf ? vervalt(stand, g.op, g.inhoud.reden) : stand;
  return {
    ...t,
    effect: open('effect', t.effect),
    bevestiging: open('effect', t.bevestiging),
    grondwaarden: open('grondwaarden', t.grondwaarden),
    ethiek: open('ethiek', t.ethiek),
    randvoorwaarden: open('randvoorwaarden', t.randvoorwaarden),
    uitkomst: vervalt(t.uitkomst, g.op, g.inhoud.reden),
    heropeningen: [...t.heropeningen, { stap: g.feiten.stap, reden: g.inhoud.reden, op: g.op, door: g.door }],
  };
}

/** The invitation as it becomes; the others stay. */
function bij(
  t: ToetsToestand,
  id: OnderdeelId,
  wordt: (u: Toetsuitnodiging) => Toetsuitnodiging,
): ToetsToestand {
  return { ...t, uitnodigingen: t.uitnodigingen.map((u) => (u.id === id ? wordt(u) : u)) };
}

export function evolveToets(t: ToetsToestand, g: Vastgelegd<ToetsGebeurtenis>): ToetsToestand {
  switch (g.soort) {
    case 'toetsGestart':
      return {
        ...t,
        start: {
          id: g.feiten.id,
          aanleiding: g.feiten.aanleiding,
          toelichting: g.inhoud.aanleiding,
          deelnemers: g.inhoud.deelnemers,
          op: g.op,
          door: g.door,
        },
      };
    case 'effectenVastgelegd':
      return {
        ...t,
        effect: sluit(t.effect, effectstap(g), g),
        // The resident confirmed other words.
        bevestiging: vervalt(t.bevestiging, g.op, ''),
      };
    case 'effectenBevestigd':
      return { ...t, bevestiging: sluit(t.bevestiging, { ...g.feiten, ...g.inhoud }, g) };
    case 'grondwaardenGewogen':
      return { ...t, grondwaarden: sluit(t.grondwaarden, grondwaardenstap(g), g) };
    case 'ethiekGewogen':
      return { ...t, ethiek: sluit(t.ethiek, ethiekstap(g), g) };
    case 'randvoorwaardenBepaald':
      return { ...t, randvoorwaarden: sluit(t.randvoorwaarden, randvoorwaardenstap(g), g) };
    case 'toetsAfgerond':
      return { ...t, uitkomst: sluit(t.uitkomst, { ...g.feiten, ...g.inhoud }, g) };
    case 'toetsstapHeropend':
      return heropen(t, g);
    case 'deelnemerUitgenodigd': {
      const { nr, op, door } = g;
      const nieuw = { ...g.feiten, ...g.inhoud, nr, op, door, ingetrokken: null, inbreng: [] };
      return { ...t, uitnodigingen: [...t.uitnodigingen, nieuw] };
    }
    case 'uitnodigingIngetrokken':
      return bij(t, g.feiten.id, (u) => ({
        ...u,
        ingetrokken: { reden: g.inhoud.reden, op: g.op, door: g.door },
      }));
    case 'inbrengGegeven':
      return bij(t, g.feiten.uitnodiging, (u) => ({
        ...u,
        inbreng: [...u.inbreng, { ...g.feiten, ...g.inhoud, op: g.op }],
      }));
  }
}
