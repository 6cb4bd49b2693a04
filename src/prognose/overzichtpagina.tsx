import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { STURINGSPAD } from '../kwartaal/overzichtpagina.tsx';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Vinkje, Vinkjes } from '../ui/keuzes.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { wanneer } from '../ui/weergave.ts';
import { SCENARIOUITLEG } from './namen.ts';
import type { Prognose } from './opslag.ts';
import { prognosePaden } from './paden.ts';
import { scenarioMetZin } from './scenariotekst.ts';
import { bekendScenario, MEESTE_WEKEN, MINSTE_WEKEN, SCENARIOS } from './scenario.ts';

interface Props {
  readonly kader: Kader;
  readonly vandaag: Datum;
  readonly prognoses: readonly Prognose[];
  readonly sleutel: string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
}

const EIGEN = [
  'naam',
  'meldingen',
  'urenErbij',
  'erbijVanaf',
  'urenWeg',
  'wegVanaf',
  'telefonisch',
  'verlengingTelefonisch',
] as const;

function stand({ uitkomst, fout, voortgang }: Prognose): string {
  if (uitkomst) return 'klaar';
  if (fout !== null) return 'mislukt';
  return voortgang === 0 ? 'wacht op zijn beurt' : `${voortgang}%`;
}

/** What would happen if: chosen here, reckoned beside the pages. */
export function Prognoseoverzicht(p: Props) {
  const { waarden, fouten } = p;
  const van = (naam: string) => ({ naam, waarde: veld(waarden, naam), fout: fouten[naam] });
  return (
    <Pagina
      kader={p.kader}
      titel="Vooruitkijken"
      pad={[STURINGSPAD]}
      inleiding={
        <p>
          Wat gebeurt er de komende maanden met wachten en voorraad, en wat verandert daaraan als u iets
          verandert? Omkeer speelt uw gemeente honderden keren na, met uw eigen geschiedenis: hoeveel er
          binnenkomt, hoe lang elke stap duurde en wat er nu ligt. Het is een verwachting, geen belofte: er
          staat altijd bij hoe ver het uiteen kan lopen, en of het vorig jaar had geklopt.
        </p>
      }
      fouten={fouten}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Kaart titel="Wat wilt u vergelijken?">
        <Formulier actie={prognosePaden.overzicht} sleutel={p.sleutel}>
          <Vinkjes
            naam="scenario"
            label="Naast hoe het nu gaat"
            hulp="Niets kiezen mag: dan ziet u alleen hoe het nu gaat."
            nietVerplicht
            opties={SCENARIOS.map((code) => ({
              waarde: code,
              tekst: bekendScenario(code, p.vandaag).naam,
              hulp: SCENARIOUITLEG[code],
            }))}
            waarden={veldLijst(waarden, 'scenario')}
            fout={fouten['scenario']}
          />
          <Uitklap
            titel="Een eigen wat-als"
            klein
            open={EIGEN.some((naam) => fouten[naam] !== undefined || veld(waarden, naam) !== '')}
          >
            <Tekstveld
              {...van('naam')}
              label="Naam"
              hulp="Bijvoorbeeld: vacature ingevuld in maart."
              nietVerplicht
            />
            <Tekstveld
              {...van('meldingen')}
              label="Meer of minder meldingen, in procent"
              hulp="Bijvoorbeeld 15, of -10 als er minder komen."
              nietVerplicht
            />
            <Tekstveld {...van('urenErbij')} label="Uren per week erbij" nietVerplicht />
            <Datumveld
              {...van('erbijVanaf')}
              label="Erbij vanaf"
              vroegst={p.vandaag}
              nodig="als er uren bij komen"
            />
            <Tekstveld {...van('urenWeg')} label="Deel van de uren dat weggaat, in procent" nietVerplicht />
            <Datumveld
              {...van('wegVanaf')}
              label="Weg vanaf"
              vroegst={p.vandaag}
              nodig="als er uren weggaan"
            />
            <Vinkje
              naam="vervangen"
              tekst="Na een kwartaal zijn er nieuwe mensen voor in de plaats"
              aan={veld(waarden, 'vervangen') !== ''}
            />
            <Tekstveld {...van('telefonisch')} label="Deel dat telefonisch gaat, in procent" nietVerplicht />
            <Tekstveld
              {...van('verlengingTelefonisch')}
              label="Deel van de verlengingen dat telefonisch gaat, in procent"
              nietVerplicht
            />
            <Vinkje naam="dagelijks" tekst="Elke dag screenen" aan={veld(waarden, 'dagelijks') !== ''} />
          </Uitklap>
          <Tekstveld
            {...van('weken')}
            label="Hoeveel weken vooruit?"
            tekens={4}
            hulp={`Van ${MINSTE_WEKEN} tot ${MEESTE_WEKEN}. Hoe verder, hoe onzekerder.`}
          />
          <Knop>Doorrekenen</Knop>
        </Formulier>
      </Kaart>
      <Kaart titel="Eerder doorgerekend">
        <Tabel
          bijschrift="Eerdere prognoses, de nieuwste eerst"
          bijschriftVerborgen
          rijen={p.prognoses}
          leeg={
            <Leegte titel="Er is nog niets doorgerekend.">
              <p>Kies hierboven wat u wilt vergelijken, of reken door hoe het nu gaat.</p>
            </Leegte>
          }
          kolommen={[
            {
              kop: 'Gemaakt',
              rijkop: true,
              cel: ({ id, op }) => <Link href={prognosePaden.prognose(id)}>{wanneer(op)}</Link>,
            },
            {
              kop: 'Vergeleken',
              cel: ({ invoer }) =>
                ['Zoals het nu gaat', ...invoer.scenarios.map(scenarioMetZin)].map((tekst) => <p>{tekst}</p>),
            },
            {
              kop: 'Vooruit',
              cel: ({ invoer }) => `${invoer.weken} weken vanaf ${datumLang(invoer.vandaag)}`,
            },
            {
              kop: 'Stand',
              cel: stand,
            },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}
