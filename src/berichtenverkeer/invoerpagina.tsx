import { Formulier } from '../ui/formulier.tsx';
import { Bestand } from '../ui/invoer.tsx';
import type { Kader, Verwijzing } from '../ui/kader.ts';
import { Knop } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { berichtPaden } from './paden.ts';

export const BERICHTENPAD: Verwijzing = { tekst: 'Berichten met aanbieders', href: berichtPaden.lijst };

/** A file that came in another way goes the same way as one from the folder. */
export function Berichtinvoer({ kader, fout }: { readonly kader: Kader; readonly fout: string | undefined }) {
  return (
    <Pagina
      kader={kader}
      titel="Bestand invoeren"
      pad={[BERICHTENPAD]}
      inleiding={
        <p>
          Voor een bericht dat niet via de map kwam. Het wordt net zo bewaard, gelezen en verwerkt. Klopt er
          iets niet, dan staat er welke regel en waar.
        </p>
      }
      fouten={fout === undefined ? {} : { bestand: fout }}
    >
      <Formulier actie={berichtPaden.invoeren} metBestand label="Een bericht invoeren">
        <Bestand
          naam="bestand"
          label="Bestand"
          hulp="Een iWmo-bericht (xml), hoogstens 25 MB."
          soorten=".xml,text/xml,application/xml"
          fout={fout}
        />
        <Knop>Invoeren</Knop>
      </Formulier>
    </Pagina>
  );
}
