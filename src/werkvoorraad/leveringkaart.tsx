import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { PUNTNAAM } from '../levering/namen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { datumDichtbij } from '../ui/weergave.ts';
import type { Leveringregel } from './levering-queries.ts';
import { HOOGSTENS_LEVERING } from './levering-queries.ts';

/** Who has a decision and no help, and what is needed now; nothing when nobody waits. */
export function Leveringkaart({ regels, vandaag }: { regels: readonly Leveringregel[]; vandaag: Datum }) {
  return regels.length === 0 ? null : (
    <Kaart titel="Besluit, nog geen hulp" id="levering" soort="nadruk">
      <ul class="omk-linklijst">
        {regels.slice(0, HOOGSTENS_LEVERING).map(({ dossier, naam, soorten, vanaf }) => (
          <li>
            <Link href={`${dossierPaden.pagina(dossier)}#levering`}>{naam}</Link>
            <span>
              {soorten.map((soort) => PUNTNAAM[soort]).join('; ')}, sinds {datumDichtbij(vanaf, vandaag)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={leveringPaden.wachtlijst}>
          {regels.length > HOOGSTENS_LEVERING ? 'Er zijn er meer: de hele wachtlijst' : 'De hele wachtlijst'}
        </Link>
      </p>
    </Kaart>
  );
}
