import type { Tijdvak } from '../doorlooptijd/reken.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { sturingPaden } from '../sturing/paden.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wanneer } from '../ui/weergave.ts';
import { kwartaalcode, kwartaalVanaf, naamVanKwartaal } from './kwartaal.ts';
import type { Rapportregel } from './opslag.ts';
import { kwartaalPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: readonly Rapportregel[];
  /** Quarters that are over and have no report yet, the newest first; null for who may not make one. */
  readonly teMaken: readonly Tijdvak[] | null;
  readonly weigeringen: readonly Weigering[];
}

export const STURINGSPAD = { tekst: 'Sturing', href: sturingPaden.sturing };

/** All reports, and the one click that makes the next one. */
export function Rapportoverzicht({ kader, regels, teMaken, weigeringen }: Props) {
  return (
    <Pagina
      kader={kader}
      titel="Kwartaalrapporten"
      pad={[STURINGSPAD]}
      inleiding={
        <p>
          Wat u aan college en gemeenteraad vertelt over een kwartaal: cijfers met hun definitie, beelden,
          oorzaken en maatregelen. Een teamleider maakt het concept, een controller stelt het vast.
        </p>
      }
    >
      <Weigeringen weigeringen={weigeringen} />
      {teMaken === null ? null : <Maken teMaken={teMaken} />}
      <Kaart titel="Gemaakte rapporten">
        <Tabel
          bijschrift="Kwartaalrapporten, het nieuwste eerst"
          bijschriftVerborgen
          rijen={regels}
          leeg={
            <Leegte
              titel="Er is nog geen kwartaalrapport."
              actie={<KnopLink href={sturingPaden.sturing}>Terug naar Sturing</KnopLink>}
            >
              <p>Een teamleider maakt het concept van een kwartaal dat voorbij is.</p>
            </Leegte>
          }
          kolommen={[
            {
              kop: 'Kwartaal',
              rijkop: true,
              cel: ({ kwartaal }) => {
                const vak = kwartaalVanaf(kwartaal);
                return <Link href={kwartaalPaden.rapport(kwartaalcode(vak))}>{naamVanKwartaal(vak)}</Link>;
              },
            },
            {
              kop: 'Stand',
              cel: ({ vastgesteldOp }) =>
                vastgesteldOp === null ? (
                  <Label soort="letop" tekst="Concept" />
                ) : (
                  <Label soort="goed" tekst="Vastgesteld" />
                ),
            },
            { kop: 'Versie', getal: true, cel: ({ versies }) => versies },
            { kop: 'Laatste wijziging', cel: ({ laatstOp }) => wanneer(laatstOp) },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

function Maken({ teMaken }: { teMaken: readonly Tijdvak[] }) {
  if (teMaken.length === 0)
    return (
      <Kaart titel="Een nieuw rapport">
        <p>
          Van elk van de laatste acht kwartalen is er al een rapport. Een nieuwe versie maakt u in het rapport
          zelf.
        </p>
      </Kaart>
    );
  return (
    <Kaart titel="Een nieuw rapport" soort="nadruk">
      <Formulier actie={kwartaalPaden.overzicht} label="Concept maken">
        <Selectie
          naam="kwartaal"
          label="Kwartaal"
          hulp="Alleen een kwartaal dat voorbij is. Omkeer telt de dossiers en maakt het concept; u schrijft daarna de toelichting."
          leeg={false}
          opties={teMaken.map((vak) => ({ waarde: kwartaalcode(vak), tekst: naamVanKwartaal(vak) }))}
        />
        <Knop>Concept maken</Knop>
      </Formulier>
    </Kaart>
  );
}
