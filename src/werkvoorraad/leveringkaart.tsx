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
import type { Leveringgroep, Leveringlijst, Leveringpunten, Leveringregel } from './levering-queries.ts';
import { werkvoorraadPaden } from './paden.ts';

/** Lines of a card, and names of one provider in it; the rest stands in the list. */
export const HOOGSTENS_LEVERING = 20;

export const GROEPNAAM: Readonly<Record<Leveringgroep, string>> = {
  zonder: 'Besluit, nog geen hulp',
  eindigt: 'De hulp loopt, en stopt bij deze aanbieder',
};

/** How many there are, as far as anybody counted: `20` or `100+`. */
const hoeveel = ({ regels, meer }: Leveringlijst): string => `${regels.length}${meer ? '+' : ''}`;

/** Which of them stand in the cards. */
export function opDeKaart({ zonder, eindigt }: Leveringpunten): readonly Leveringregel[] {
  const { een, samen } = perAanbieder(eindigt.regels);
  return [kort(zonder.regels), kort(een), ...samen.map(({ mensen }) => kort(mensen))].flat();
}

const kort = (regels: readonly Leveringregel[]) => regels.slice(0, HOOGSTENS_LEVERING);

/** Who has a decision and no help, or help that ends with its provider; nothing when nobody is. */
export function Leveringkaart({ punten, vandaag }: { punten: Leveringpunten; vandaag: Datum }) {
  const { zonder, eindigt } = punten;
  return (
    <>
      {zonder.regels.length === 0 ? null : (
        <Kaart titel={GROEPNAAM.zonder} id="levering" soort="nadruk">
          <Leveringregels regels={kort(zonder.regels)} vandaag={vandaag} />
          <Rest groep="zonder" lijst={zonder} getoond={kort(zonder.regels).length} />
          <p>
            <Link href={leveringPaden.wachtlijst}>De hele wachtlijst</Link>
          </p>
        </Kaart>
      )}
      {eindigt.regels.length === 0 ? null : <Eindigt lijst={eindigt} vandaag={vandaag} />}
    </>
  );
}

function Eindigt({ lijst, vandaag }: { lijst: Leveringlijst; vandaag: Datum }) {
  const { een, samen } = perAanbieder(lijst.regels);
  const getoond = [een, ...samen.map(({ mensen }) => mensen)].reduce((som, r) => som + kort(r).length, 0);
  return (
    <Kaart titel={GROEPNAAM.eindigt} id="levering-eindigt" soort="nadruk">
      {een.length === 0 ? null : <Leveringregels regels={kort(een)} vandaag={vandaag} />}
      {samen.map(({ einde, mensen }) => (
        <>
          <p>
            {lijst.meer ? 'Minstens ' : ''}
            {aantal(mensen.length, 'mens', 'mensen')}: {eindtekst(einde, vandaag)}.
          </p>
          <Uitklap
            titel={
              mensen.length > HOOGSTENS_LEVERING
                ? `De eerste ${HOOGSTENS_LEVERING} namen bij ${einde.naam}`
                : `De namen bij ${einde.naam}`
            }
            klein
          >
            <ul class="omk-linklijst">
              {kort(mensen).map((regel) => (
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
      <Rest groep="eindigt" lijst={lijst} getoond={getoond} />
    </Kaart>
  );
}

/** Where the others are that do not stand in the card. */
function Rest(p: { groep: Leveringgroep; lijst: Leveringlijst; getoond: number }) {
  if (!p.lijst.meer && p.getoond >= p.lijst.regels.length) return null;
  return (
    <p>
      Hier staan er {p.getoond} van de {hoeveel(p.lijst)}.{' '}
      <Link href={werkvoorraadPaden.leveringBlad(p.groep)} toelichting={GROEPNAAM[p.groep]}>
        Bekijk ze allemaal
      </Link>
    </p>
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

export function Leveringregels({ regels, vandaag }: { regels: readonly Leveringregel[]; vandaag: Datum }) {
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
