import type { Datum, Tijdstip } from './datum.ts';
import type { PersoonId } from './ids.ts';
import type { Rol } from './rollen.ts';
import { ROLNAAM } from './rollen.ts';
import type { Uitkomst, Weigering } from './uitkomst.ts';
import { geweigerd } from './uitkomst.ts';

/** Who acts; `namens` is the resident for whom a representative or an employee acts. */
export interface Wie {
  readonly id: PersoonId;
  readonly rol: Rol;
}

/** A gebeurtenis as it stands in the journal. */
export type Vastgelegd<G> = G & {
  readonly nr: number;
  readonly door: Wie;
  readonly namens: PersoonId | null;
  readonly op: Tijdstip;
};

/** Everything from outside that a decision may look at. No clock, no randomness: values. */
export interface Context<Regels> {
  readonly vandaag: Datum;
  readonly nu: Tijdstip;
  readonly wie: Wie;
  readonly regels: Regels;
}

/**
 * One opdracht of a step: whose it is, whether it may be done now, and what happens then.
 * Buttons, API and server use the same entry.
 */
export interface Handeling<Opdracht, Toestand, G, Regels> {
  /** On the button: `Urgentie vaststellen`. */
  readonly titel: string;
  readonly artikel: string;
  readonly rollen: readonly Rol[];
  /** May this be done now, before anything is filled in? */
  mag(toestand: Toestand, context: Context<Regels>): Weigering | undefined;
  /** Only called when `mag` refuses nothing. */
  decide(opdracht: Opdracht, toestand: Toestand, context: Context<Regels>): Uitkomst<readonly G[]>;
}

/** A step's opdrachten: one entry for each kind, complete by type. */
export type Handelingen<O extends { readonly soort: string }, Toestand, G, Regels> = {
  readonly [S in O['soort']]: Handeling<Extract<O, { readonly soort: S }>, Toestand, G, Regels>;
};

/** Why this person may not do this now, or undefined. */
export function toegestaan<T, Regels>(
  handeling: Pick<Handeling<never, T, unknown, Regels>, 'titel' | 'artikel' | 'rollen' | 'mag'>,
  toestand: T,
  context: Context<Regels>,
): Weigering | undefined {
  if (!handeling.rollen.includes(context.wie.rol)) {
    const namen = handeling.rollen.map((rol) => ROLNAAM[rol]).join(', ');
    return {
      code: 'andereRol',
      reden: `${handeling.titel}: dit doet ${namen}.`,
      artikel: handeling.artikel,
      uitweg: 'Vraag een collega met deze rol.',
    };
  }
  return handeling.mag(toestand, context);
}

/** Runs one opdracht: role, moment, content. */
export function voerUit<O extends { readonly soort: string }, T, G, Regels>(
  handelingen: Handelingen<O, T, G, Regels>,
  opdracht: O,
  toestand: T,
  context: Context<Regels>,
): Uitkomst<readonly G[]> {
  // The mapped type guarantees the entry takes exactly this kind of opdracht.
  const handeling = handelingen[opdracht.soort as O['soort']] as unknown as Handeling<O, T, G, Regels>;
  const weigering = toegestaan(handeling, toestand, context);
  return weigering ? geweigerd(weigering) : handeling.decide(opdracht, toestand, context);
}
