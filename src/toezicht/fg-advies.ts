import { z } from 'zod';
import type { Tijdstip } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, zTekst } from '../ui/velden.ts';
import type { Datalek } from './datalek.ts';

/** Beside what it stands: one breach, or the DPIA at a version of the register of processing (AVG 35 lid 2). */
export type Adviesonderwerp =
  { readonly soort: 'datalek'; readonly nr: number } | { readonly soort: 'dpia'; readonly versie: number };

/** What the FG advised; nobody changes it, a later advice stands beside it. */
export interface Fgadvies {
  readonly nr: number;
  readonly onderwerp: Adviesonderwerp;
  /** Empty once a dossier the breach is about was destroyed. */
  readonly tekst: string;
  readonly door: PersoonId;
  readonly op: Tijdstip;
}

const zAdvies = z.object({ tekst: zTekst('Schrijf op wat u adviseert, en waarom.', 8_000) });

export function leesAdvies(ingevuld: Velden): Gelezen<z.output<typeof zAdvies>> {
  return leesFormulier(zAdvies, ingevuld);
}

/** Everything against this person advising about this breach; closed or not, advice can be added. */
export function tegenLekadvies({ id }: Pick<Gebruiker, 'id'>, { stappen }: Datalek): readonly Weigering[] {
  return stappen.some(({ door }) => door === id) ? [ZELF_BEHANDELD] : [];
}

const ZELF_BEHANDELD: Weigering = {
  code: 'zelfBehandeld',
  reden: 'U hebt bij dit datalek zelf iets vastgelegd of besloten. Dan adviseert u er niet over.',
  artikel: 'AVG 38 lid 6',
  uitweg: 'Laat een andere functionaris gegevensbescherming hierover adviseren.',
};
