import { padVan } from '../dossier/formulieren.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { datumDichtbij } from '../ui/weergave.ts';
import { Eersteregels } from './eersteregels.tsx';
import type { Tekstregel } from './tekst-queries.ts';

const WAT = {
  vrijgeven: {
    titel: 'Teksten om vrij te geven',
    uitleg: 'Een collega wil van deze gevallen laten leren. Lees of te zien is om wie het gaat.',
    soort: 'tekstBeoordelen',
    wanneer: 'voorgesteld',
  },
  herschrijven: {
    titel: 'Teksten die terugkwamen',
    uitleg: 'Aan uw tekst voor collega’s moet nog iets anders. Wat, staat bij het formulier.',
    soort: 'tekstVoorstellen',
    wanneer: 'teruggewezen',
  },
} as const;

/** Texts for colleagues that wait for this person; nothing when there are none. */
export function Tekstenkaarten({
  teksten,
  vandaag,
}: {
  readonly teksten: readonly Tekstregel[];
  readonly vandaag: Datum;
}) {
  return (
    <>
      {(['vrijgeven', 'herschrijven'] as const).map((wat) => {
        const regels = teksten.filter((regel) => regel.wat === wat);
        const { titel, uitleg, soort, wanneer } = WAT[wat];
        return regels.length === 0 ? null : (
          <Kaart titel={titel} id={`teksten-${wat}`} soort="nadruk">
            <p class="omk-zacht">{uitleg}</p>
            <ul class="omk-linklijst">
              {regels.map(({ dossier, naam, sinds }) => (
                <li>
                  <Link href={dossierPaden.opdracht(dossier, padVan(soort) ?? '')}>{naam}</Link>
                  <span>
                    {wanneer} {datumDichtbij(sinds, vandaag)}
                  </span>
                </li>
              ))}
            </ul>
            <Eersteregels regels={teksten} />
          </Kaart>
        );
      })}
    </>
  );
}
