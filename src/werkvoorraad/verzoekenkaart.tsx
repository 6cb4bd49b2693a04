import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { RECHTNAAM } from '../rechten/namen.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import { Eersteregels } from './eersteregels.tsx';
import type { Verzoekregel } from './verzoek-queries.ts';

/** Requests about data that somebody here must answer or carry out; nothing when there are none. */
export function Verzoekenkaart({
  verzoeken,
  vandaag,
}: {
  readonly verzoeken: readonly Verzoekregel[];
  readonly vandaag: Datum;
}) {
  if (verzoeken.length === 0) return null;
  return (
    <Kaart titel="Verzoeken over gegevens" id="gegevensverzoeken" soort="nadruk">
      <p class="omk-zacht">
        Beslissen en uitvoeren binnen een maand na ontvangst. <Artikel tekst="AVG 12 lid 3; UAVG 34" />
      </p>
      <ul class="omk-linklijst">
        {verzoeken.map(({ dossier, naam, recht, uiterlijk }) => (
          <li>
            <Link href={`${dossierPaden.pagina(dossier)}#rechten`}>{naam}</Link>
            <span>
              {RECHTNAAM[recht].naam}, uiterlijk {datumLang(uiterlijk)}{' '}
              <TermijnLabel uiterlijk={uiterlijk} vandaag={vandaag} />
            </span>
          </li>
        ))}
      </ul>
      <Eersteregels regels={verzoeken} />
    </Kaart>
  );
}
