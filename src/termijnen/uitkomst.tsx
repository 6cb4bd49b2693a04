import { datum, datumVoluit, tijdstip, tijdstipVoluit } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import type { Kalender } from '../recht/kalender.ts';
import { opgeschorteDagen } from '../recht/opschorting.ts';
import type { Termijnantwoord } from '../recht/termijnantwoord.ts';
import type { Termijn } from '../recht/termijn.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Rekenstappen } from '../ui/termijn.tsx';
import { Kalenderbeeld } from './kalenderbeeld.tsx';
import { maandenVan } from './maanden.ts';
import { termijnenPaden } from './paden.ts';

interface Props {
  readonly van: Termijn;
  readonly antwoord: Termijnantwoord;
  readonly kalender: Kalender;
  /** The question as it stands in the address. */
  readonly vraag: string;
}

/** The last day, how it came about, what is open to doubt, and the picture. */
export function Termijnuitkomst({ van, antwoord, kalender, vraag }: Props) {
  const { uiterlijk } = antwoord;
  const uit = uiterlijk === null ? undefined : datum(uiterlijk.slice(0, 10));
  return (
    <>
      <Kaart titel="Uitkomst" soort="nadruk">
        <p class="omk-uitkomst">{uitkomstTekst(van, antwoord)}</p>
        {antwoord.oorspronkelijk !== null && antwoord.oorspronkelijk !== uiterlijk ? (
          <p>
            Zonder stilstand en verlenging was dat {datumVoluit(datum(antwoord.oorspronkelijk.slice(0, 10)))}.
          </p>
        ) : null}
        <h3 class="utrecht-heading-3">Zo is dit gerekend</h3>
        <Rekenstappen stappen={antwoord.stappen.map(({ tekst, artikel }) => ({ tekst, artikel }))} />
        {van.gevolg.tekst === undefined ? null : <p>{van.gevolg.tekst}</p>}
        <p class="omk-niet-afdrukken">
          <Link href={termijnenPaden.alsData(van.id, vraag)}>Deze uitkomst als data (JSON)</Link>
        </p>
      </Kaart>
      {antwoord.voorbehoud.length > 0 ? (
        <Bericht soort="info" titel="Wat niet vaststaat">
          <ul>
            {antwoord.voorbehoud.map((tekst) => (
              <li>{tekst}</li>
            ))}
          </ul>
        </Bericht>
      ) : null}
      {uit === undefined ? null : (
        <Kaart titel="Op de kalender">
          {antwoord.opgeschorteDagen > 0 && antwoord.opschortingen.length === 0 ? (
            <p>Van de dagen stilstand is niet bekend welke het waren; zij staan niet op de kalender.</p>
          ) : null}
          <Kalenderbeeld beeld={maandenVan(tijdvakVan(antwoord, uit), kalender)} />
        </Kaart>
      )}
    </>
  );
}

function tijdvakVan(antwoord: Termijnantwoord, uiterlijk: Datum) {
  return {
    begin: datum(antwoord.begin.slice(0, 10)),
    dagEen: antwoord.dagEen,
    uiterlijk,
    stil: opgeschorteDagen(antwoord.opschortingen).filter((dag) => dag <= uiterlijk),
  };
}

function uitkomstTekst(van: Termijn, { uiterlijk, zonderEinddatum, stappen }: Termijnantwoord): string {
  if (uiterlijk === null) {
    return zonderEinddatum === 'onverwijld' ? 'Meteen' : 'De wet noemt geen laatste dag';
  }
  if (van.eenheid === 'uren') return `Uiterlijk ${tijdstipVoluit(tijdstip(uiterlijk))}`;
  // The last step says it in the words that fit this term: to keep until, not further back than.
  return stappen.at(-1)?.tekst.replace(/\.$/, '') ?? '';
}
