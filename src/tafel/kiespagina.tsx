import { padVan } from '../dossier/formulieren.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVoluit } from '../kern/datum.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { wanneer } from '../ui/weergave.ts';
import { werkvoorraadPaden } from '../werkvoorraad/paden.ts';
import { Doe } from './doe.tsx';
import type { Mee } from './mee-queries.ts';
import { tafelPaden } from './paden.ts';
import { Codekaart } from './schil.tsx';

interface Props {
  readonly kader: Kader;
  readonly mee: readonly Mee[];
  readonly vandaag: Datum;
}

/** What can be taken along today: the appointments, and what was opened. */
export function Kiespagina({ kader, mee, vandaag }: Props) {
  return (
    <Pagina
      kader={kader}
      titel="Meenemen naar het gesprek"
      inleiding={<p>{datumVoluit(vandaag)}. Wat u meeneemt, werkt aan tafel ook zonder internet.</p>}
      pad={[{ tekst: 'Mijn dag', href: werkvoorraadPaden.dag }]}
    >
      <div class="omk-tafel__zonder" data-zonder>
        <Bericht soort="letop" titel="Meenemen heeft JavaScript nodig">
          <p>Zonder JavaScript legt u het gesprek vast met het formulier; de weg daarheen staat hieronder.</p>
        </Bericht>
      </div>
      <div class="omk-tafel" data-tafel="kies">
        <div data-bericht role="status"></div>
        <Codekaart />
        <Kaart titel="Uw dossiers van vandaag" soort="nadruk">
          {mee.length === 0 ? (
            <Leegte
              titel="Vandaag staat er geen gesprek, en u opende nog geen dossier."
              actie={<KnopLink href={werkvoorraadPaden.dag}>Naar Mijn dag</KnopLink>}
            >
              <p>Open eerst het dossier dat mee moet; dan staat het hier.</p>
            </Leegte>
          ) : (
            <ul class="omk-tafel__mee">
              {mee.map((m) => (
                <Regel mee={m} />
              ))}
            </ul>
          )}
        </Kaart>
        <Uitklap titel="Zo is het beveiligd">
          <ul>
            <li>Op het apparaat staat alles versleuteld. De sleutel hoort bij uw inlog van nu.</li>
            <li>Uitloggen wist het. Staat er nog iets dat niet is verstuurd, dan zeggen wij dat eerst.</li>
            <li>Tien uur na het inloggen wist de pagina alles, ook wat niet is verstuurd.</li>
            <li>
              Neem alleen mee wat u vandaag nodig hebt, en gebruik de schermvergrendeling van het apparaat.
            </li>
          </ul>
        </Uitklap>
      </div>
    </Pagina>
  );
}

function Regel({ mee: { dossier, naam, afspraak } }: { mee: Mee }) {
  return (
    <li data-rij={dossier}>
      <div>
        <p class="omk-tafel__naam">{naam}</p>
        <p class="omk-zacht">{afspraak === null ? 'vandaag geopend' : `gesprek: ${wanneer(afspraak)}`}</p>
        <p data-rijstand role="status"></p>
      </div>
      <div class="omk-tafel__knoppen">
        <Doe soort="primair" wat="meenemen" over={dossier} verborgen>
          Meenemen<span class="omk-onzichtbaar"> van {naam}</span>
        </Doe>
        <a class="utrecht-link utrecht-link--html-a" href={tafelPaden.aanTafel(dossier)} data-open hidden>
          Aan tafel<span class="omk-onzichtbaar"> met {naam}</span>
        </a>
        <Link
          href={dossierPaden.opdracht(dossier, padVan('gesprekVastleggen') ?? '')}
          toelichting={`van ${naam}`}
        >
          Formulier met internet
        </Link>
      </div>
    </li>
  );
}
