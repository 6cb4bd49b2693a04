import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { eindtekst } from '../levering/aanbiedereinde.ts';
import { PUNTNAAM } from '../levering/namen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { datumDichtbij } from '../ui/weergave.ts';
import type { Leveringregel } from './levering-queries.ts';
import { HOOGSTENS_LEVERING } from './levering-queries.ts';

/** Who has a decision and no help, or help that ends with its provider; nothing when nobody is. */
export function Leveringkaart({ regels, vandaag }: { regels: readonly Leveringregel[]; vandaag: Datum }) {
  const getoond = regels.slice(0, HOOGSTENS_LEVERING);
  const zonder = getoond.filter((regel) => regel.zonder);
  const eindigt = getoond.filter((regel) => !regel.zonder);
  const meer = regels.length > HOOGSTENS_LEVERING;
  const aanbieders = new Map(eindigt.flatMap(({ einde }) => (einde ? [[einde.aanbieder, einde]] : [])));
  return (
    <>
      {zonder.length === 0 ? null : (
        <Kaart titel="Besluit, nog geen hulp" id="levering" soort="nadruk">
          <Regels regels={zonder} vandaag={vandaag} />
          <p>
            <Link href={leveringPaden.wachtlijst}>
              {meer ? 'Er zijn er meer: de hele wachtlijst' : 'De hele wachtlijst'}
            </Link>
          </p>
        </Kaart>
      )}
      {eindigt.length === 0 ? null : (
        <Kaart titel="De hulp loopt, en stopt bij deze aanbieder" id="levering-eindigt" soort="nadruk">
          <Regels regels={eindigt} vandaag={vandaag} />
          {[...aanbieders.values()].map(({ aanbieder, naam }) => (
            <p>
              <Link href={leveringPaden.bijAanbieder(aanbieder)}>Iedereen bij {naam}</Link>
            </p>
          ))}
        </Kaart>
      )}
    </>
  );
}

function Regels({ regels, vandaag }: { regels: readonly Leveringregel[]; vandaag: Datum }) {
  return (
    <ul class="omk-linklijst">
      {regels.map(({ dossier, naam, soorten, vanaf, einde }) => (
        <li>
          <Link href={`${dossierPaden.pagina(dossier)}#levering`}>{naam}</Link>
          <span>
            {soorten
              .map((soort) =>
                soort === 'aanbiederEindigt' && einde ? eindtekst(einde, vandaag) : PUNTNAAM[soort],
              )
              .join('; ')}
            , sinds {datumDichtbij(vanaf, vandaag)}
          </span>
        </li>
      ))}
    </ul>
  );
}
