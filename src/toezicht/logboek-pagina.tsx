import { datumLang } from '../kern/datum.ts';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { IN_EEN_DEEL, type Dagtelling } from './logboek.ts';
import { toezichtPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly dagen: readonly Dagtelling[];
  readonly hoeveelDagen: number;
}

/** What was processed each day, to take along. */
export function Logboekpagina({ kader, dagen, hoeveelDagen }: Props) {
  return (
    <Pagina
      kader={kader}
      titel="Logboek Dataverwerkingen"
      pad={[{ tekst: 'Toezicht', href: toezichtPaden.bureau }]}
      inleiding={
        <p>
          Elke keer dat Omkeer gegevens van iemand toont of vastlegt, komt er per persoon een regel bij. Daar
          staat in waarvoor dat was, niet wie het deed en niet wat er stond.
        </p>
      }
    >
      <Kaart>
        <Tabel
          bijschrift={`De laatste ${hoeveelDagen} dagen`}
          rijen={dagen}
          leeg={<Leegte titel="Er is nog niets vastgelegd." />}
          kolommen={[
            { kop: 'Dag', rijkop: true, cel: ({ dag }) => datumLang(dag) },
            { kop: 'Regels', getal: true, cel: ({ aantal }) => aantal.toLocaleString('nl-NL') },
            { kop: 'Bestand', cel: (telling) => <Delen {...telling} /> },
          ]}
        />
      </Kaart>
      <Kaart titel="Zo leest u het" soort="rustig">
        <ul class="omk-lijst">
          <li>
            De bestanden zijn OTLP/JSON met de veldnamen van de standaard Logboek Dataverwerkingen. Een
            verzamelaar van de gemeente kan ze inlezen.
          </li>
          <li>
            Een persoon staat erin als een code (HMAC-SHA256), gemaakt met een geheime sleutel van deze
            installatie. Zonder die sleutel is een burgerservicenummer er niet uit te halen.
          </li>
          <li>
            Wie het was, staat in het leeslog of in het dossier, bij hetzelfde <code>trace_id</code>.
          </li>
        </ul>
      </Kaart>
    </Pagina>
  );
}

function Delen({ dag, aantal }: Dagtelling) {
  const delen = Array.from({ length: Math.ceil(aantal / IN_EEN_DEEL) }, (_, i) => i + 1);
  return (
    <>
      {delen.map((deel) => (
        <>
          <Link href={toezichtPaden.logboekdeel(dag, deel)} toelichting={datumLang(dag)}>
            {delen.length === 1 ? 'JSON' : `JSON, deel ${deel}`}
          </Link>{' '}
        </>
      ))}
    </>
  );
}
