import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Toewijzingssleutel } from '../kern/ids.ts';
import { leveringPaden } from '../levering/paden.ts';
import { antwoordtermijn, antwoordVerwachtOp } from '../levering/punten.ts';
import { LEVERINGVORMEN } from '../levering/vormen.tsx';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { lengteTekst } from '../recht/stap.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import type { OpenBeeld } from './aanbiederbeeld.ts';
import { NAZICHT_WEKEN } from './aanbiederbeeld.ts';
import { knopwoord, VOORAL } from './woorden.ts';

interface Props {
  readonly sleutel: Toewijzingssleutel;
  readonly beeld: OpenBeeld;
  readonly regels: LokaleRegels;
}

/** What is asked of the provider at this moment, and what it can tell. */
export function NuDoen({ beeld, sleutel, regels }: Props) {
  const vooral = beeld.kan.find((soort) => soort === VOORAL[beeld.stand]) ?? beeld.kan[0];
  const vormen = LEVERINGVORMEN.filter(({ soort }) => beeld.kan.includes(soort));
  const opVolgorde = [
    ...vormen.filter(({ soort }) => soort === vooral),
    ...vormen.filter(({ soort }) => soort !== vooral),
  ];
  return (
    <Kaart titel="Wat u nu kunt doen" soort="nadruk">
      <Uitleg beeld={beeld} regels={regels} />
      <Knoppenrij>
        {opVolgorde.map(({ soort, pad, knop }) => (
          <KnopLink
            href={leveringPaden.vorm(sleutel, pad)}
            soort={soort === vooral ? 'primair' : 'secundair'}
          >
            {knopwoord(soort, beeld.stand) ?? knop}
          </KnopLink>
        ))}
      </Knoppenrij>
    </Kaart>
  );
}

function Uitleg({ beeld, regels }: Pick<Props, 'beeld' | 'regels'>) {
  if (beeld.nietMeerToegekend)
    return (
      <p>
        De gemeente heeft deze hulp niet meer toegekend. Overleg met de gemeente en leg vast wanneer u stopt.
      </p>
    );
  switch (beeld.stand) {
    case 'wachtOpAntwoord':
      return (
        <p>
          Laat uiterlijk {datumLang(antwoordVerwachtOp(beeld.sinds, regels))} weten of u deze hulp levert:
          {` ${lengteTekst(antwoordtermijn(regels))}`} nadat wij u de opdracht gaven. Weet u nog niet wanneer
          u kunt beginnen? Neem de opdracht dan aan en schrijf waarom.
          {beeld.eersteDag
            ? ` De hulp loopt nu bij een ander en gaat naar u over op ${datumLang(beeld.eersteDag)}.`
            : ''}
        </p>
      );
    case 'wachtOpStart':
      return beeld.startVoorbij && beeld.verwachteStart !== null ? (
        <Bericht
          soort="letop"
          titel={`De dag waarop u verwachtte te beginnen is voorbij: ${datumLang(beeld.verwachteStart)}`}
        >
          <p>
            Is de hulp begonnen? Leg de eerste dag vast. Nog niet? Geef dan een nieuwe dag door bij{' '}
            {knopwoord('startVerwachten', beeld.stand)}.
            {beeld.eersteDag ? '' : ' De inwoner wacht hierop, en leest dat ook.'}
          </p>
        </Bericht>
      ) : (
        <p>
          {beeld.verwachteStart === null
            ? 'Nog niet bekend is wanneer de hulp begint. '
            : `U verwacht te beginnen op ${datumLang(beeld.verwachteStart)}. `}
          {beeld.eersteDag
            ? 'Tot die dag krijgt de inwoner de hulp van een ander: houd de verwachting bij.'
            : 'De inwoner wacht hierop: houd de verwachting bij.'}
        </p>
      );
    case 'onderbroken':
      return <p>De hulp is tijdelijk gestopt. Leg vast wanneer die weer verdergaat.</p>;
    case 'gestopt':
    case 'elders':
      return (
        <p>
          U kunt nog vertellen hoe het ging. Deze pagina sluit {NAZICHT_WEKEN} weken na de laatste dag met
          hulp.
        </p>
      );
    case 'loopt':
      return beeld.naEinde ? (
        <p>
          De laatste dag is voorbij, en de hulp staat nog als lopend. Leg vast op welke dag zij stopte. Gaat
          de hulp door? Bel dan de gemeente: er is een nieuw besluit nodig.
        </p>
      ) : beeld.laatsteDag ? (
        <p>
          Afgesproken is dat een ander de hulp overneemt. Uw laatste dag is {datumLang(beeld.laatsteDag)}.
          Verandert dat? Bel de gemeente.
        </p>
      ) : (
        <Lopend stoptOp={beeld.voortgang.findLast(({ stoptOp }) => stoptOp)?.stoptOp} />
      );
    default:
      return <p>Vertel hoe het gaat als er iets verandert, en leg vast wanneer de hulp stopt.</p>;
  }
}

/** A stop that is to come is told now, so that somebody can take over (contractstandaard Wmo 3.7). */
function Lopend({ stoptOp }: { readonly stoptOp: Datum | undefined }) {
  return stoptOp ? (
    <p>
      U liet weten dat u stopt op {datumLang(stoptOp)}. De gemeente kijkt hoe het verdergaat. Leg op die dag
      vast dat de hulp stopt.
    </p>
  ) : (
    <p>
      Vertel hoe het gaat als er iets verandert, en leg vast wanneer de hulp stopt. Weet u al dat u gaat
      stoppen? Vertel dat nu, met de laatste dag: dan kan de gemeente een opvolger regelen.
    </p>
  );
}
