import type { Child } from 'hono/jsx';
import type { Bijlage } from '../kern/bijlage.ts';
import type { Context } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Gelezen, Velden, Veldfouten } from './velden.ts';

/** What the fields of an opdracht's form get to see. */
export interface VeldenProps<Tot, Regels> {
  readonly toestand: Tot;
  readonly context: Context<Regels>;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  /** Names of employees etc., for choices: code -> name. */
  readonly namen: Readonly<Record<string, string>>;
  /** Of who fills it in: who signs need not type it. */
  readonly eigenNaam?: string;
}

/**
 * One opdracht as a page: `dossier/` mounts it at `/dossiers/:dossier/<pad>` with GET and POST,
 * checks the right and the moment, shows refusals, saves drafts and redirects after success.
 */
export interface OpdrachtFormulier<O extends { readonly soort: string }, Tot, Regels> {
  readonly soort: O['soort'];
  /** Last part of the address: `urgentie`. */
  readonly pad: string;
  /** Text on the send button: `Urgentie vastleggen`. */
  readonly knop: string;
  /** Autosave unsent text (long forms). */
  readonly concept: boolean;
  /** Name of the field with an uploaded file, for a form that has one. */
  readonly bestand?: string;
  /** Of whom the names are given to choose from; by default who treats dossiers. */
  readonly kiesUit?: readonly Rol[];
  /** What a resident reads in it can be said in other languages too. */
  readonly meertalig?: true;
  /** What is already known is filled in. */
  begin(toestand: Tot, context: Context<Regels>): Velden;
  /** `bijlage` is the file that was looked through; only the server makes it, never a field. */
  lees(ingevuld: Velden, toestand: Tot, context: Context<Regels>, bijlage?: Bijlage): Gelezen<O>;
  velden(props: VeldenProps<Tot, Regels>): Child;
}

/** A line in the timeline of the file. */
export interface Tijdlijnregel {
  readonly titel: string;
  readonly tekst?: string;
}
