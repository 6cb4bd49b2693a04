import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Aanbiedereinde } from '../levering/aanbiedereinde.ts';
import { eindesleutel, eindtekst } from '../levering/aanbiedereinde.ts';
import { PUNTNAAM } from '../levering/namen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Leveringregel } from './levering-queries.ts';
import { HOOGSTENS_LEVERING } from './levering-queries.ts';

/** Who has a decision and no help, or help that ends with its provider; nothing when nobody is. */
export function Leveringkaart({ regels, vandaag }: { regels: readonly Leveringregel[]; vandaag: Datum }) {
  const getoond = regels.slice(0, HOOGSTENS_LEVERING);
  const zonder = getoond.filter((regel) => regel.zonder);
  const eindigt = getoond.filter((regel) => !regel.zonder);
  const meer = regels.length > HOOGSTENS_LEVERING;
  const { een, samen } = perAanbieder(eindigt);
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
          {een.length === 0 ? null : <Regels regels={een} vandaag={vandaag} />}
          {samen.map(({ einde, mensen }) => (
            <>
              <p>
                {aantal(mensen.length, 'mens', 'mensen')}: {eindtekst(einde, vandaag)}.
              </p>
              <Uitklap titel={`De namen bij ${einde.naam}`} klein>
                <ul class="omk-linklijst">
                  {mensen.map((regel) => (
                    <li>
                      <Dossier regel={regel} />
                    </li>
                  ))}
                </ul>
              </Uitklap>
              <p>
                <Link href={leveringPaden.bijAanbieder(einde.aanbieder)}>Iedereen bij {einde.naam}</Link>
              </p>
            </>
          ))}
        </Kaart>
      )}
    </>
  );
}

/** Who needs another provider for one and the same reason is said together; who has more to do stands alone. */
function perAanbieder(regels: readonly Leveringregel[]) {
  const alleenEinde = ({ einde, soorten }: Leveringregel): boolean =>
    einde !== null && soorten.every((soort) => soort === 'aanbiederEindigt');
  const groepen = new Map<string, { readonly einde: Aanbiedereinde; readonly mensen: Leveringregel[] }>();
  for (const regel of regels) {
    if (regel.einde === null || !alleenEinde(regel)) continue;
    const sleutel = eindesleutel(regel.einde);
    const groep = groepen.get(sleutel) ?? { einde: regel.einde, mensen: [] };
    groepen.set(sleutel, { ...groep, mensen: [...groep.mensen, regel] });
  }
  return { een: regels.filter((regel) => !alleenEinde(regel)), samen: [...groepen.values()] };
}

function Regels({ regels, vandaag }: { regels: readonly Leveringregel[]; vandaag: Datum }) {
  return (
    <ul class="omk-linklijst">
      {regels.map((regel) => (
        <li>
          <Dossier regel={regel} />
          <span>
            Open sinds {datumLang(regel.vanaf)}:{' '}
            {regel.soorten
              .map((soort) =>
                soort === 'aanbiederEindigt' && regel.einde
                  ? eindtekst(regel.einde, vandaag)
                  : PUNTNAAM[soort],
              )
              .join('; ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Dossier({ regel: { dossier, naam } }: { regel: Leveringregel }) {
  return <Link href={`${dossierPaden.pagina(dossier)}#levering`}>{naam}</Link>;
}
