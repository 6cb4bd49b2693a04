import type { z } from 'zod';
import type { Child } from 'hono/jsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';

export interface VraagProps {
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  /** Among other questions on one page: then its label is no heading. */
  readonly tussenAndere?: boolean;
}

/** One page of the form: its question, its fields, and how they are checked. */
export interface Vraag {
  readonly code: string;
  readonly titel: KaleTekst;
  readonly schema: z.ZodType;
  /** Only asked when this holds. */
  nodig?(waarden: Velden): boolean;
  velden(props: VraagProps): Child;
  /** Names of the fields, for the summary and for carrying them along. */
  readonly namen: readonly string[];
}

export const voorAnder = (waarden: Velden): boolean => !['', 'zelf'].includes(veld(waarden, 'melder'));
