import { Tekstveld } from '../ui/invoer.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';

/** Who has no task in a dossier says which it is by its number: to look for a name would tell whose there are. */
export function Dossiernummerveld({ waarden, fouten }: { waarden: Velden; fouten: Veldfouten | undefined }) {
  return (
    <Tekstveld
      naam="dossier"
      label="Nummer van het dossier"
      hulp="Bijvoorbeeld W26-7K3M-Q9TX. Zoeken op naam kan hier niet."
      tekens={20}
      waarde={veld(waarden, 'dossier')}
      fout={fouten?.['dossier']}
    />
  );
}
