import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { zGelezen } from '../ui/velden.ts';
import type { DoorbraakOpdracht } from './opdrachten.ts';
import type { TotDoorbraak } from './toestand.ts';

export type Formulier<O extends DoorbraakOpdracht> = OpdrachtFormulier<O, TotDoorbraak, LokaleRegels>;
export type Props = VeldenProps<TotDoorbraak, LokaleRegels>;

/** One of the codes, or null when nothing was chosen: the decider says what that means. */
export function kiesUit<C extends string>(codes: readonly C[], fout: string) {
  return zGelezen<C | null>((tekst) => (tekst === '' ? null : codes.find((code) => code === tekst)), fout);
}

/** A whole number as typed, or null when left empty. */
export function getalOfLeeg(fout: string) {
  return zGelezen<number | null>(
    (tekst) => (tekst === '' ? null : /^\d{1,4}$/.test(tekst) ? Number(tekst) : undefined),
    fout,
  );
}
