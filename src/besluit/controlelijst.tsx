import { Controlelijst } from '../ui/controlelijst.tsx';
import type { Controlepunt } from './inhoudscontrole.ts';

/** What the decision must contain: met, or what is missing with its way out. */
export function Inhoudscontrolelijst({ punten }: { punten: readonly Controlepunt[] }) {
  return (
    <Controlelijst
      regels={punten.map(({ naam, artikel, ontbreekt }) => ({
        naam,
        artikel,
        ontbreekt: ontbreekt.map(({ reden, uitweg }) => `${reden} ${uitweg}`),
      }))}
    />
  );
}
