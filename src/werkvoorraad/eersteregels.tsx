import { HOOGSTENS_REGELS } from './eigenpunten.ts';

/** Under a card that is full: nothing is forgotten, though it does not stand here yet. */
export const Eersteregels = ({ regels }: { readonly regels: readonly unknown[] }) =>
  regels.length < HOOGSTENS_REGELS ? null : (
    <p class="omk-zacht">
      Dit zijn de eerste {HOOGSTENS_REGELS}. Is er een klaar, dan komt de volgende erbij.
    </p>
  );
