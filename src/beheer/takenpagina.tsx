import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { Taakregel } from '../platform/taakrij.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal, wanneer } from '../ui/weergave.ts';
import { beheerPaden } from './paden.ts';
import { taakomschrijving } from './taakomschrijving.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: readonly Taakregel[];
  readonly meldingen: readonly Melding[];
  readonly nu: Tijdstip;
  /** Why no letter can be made: the municipality left something out that every letter says. */
  readonly brievenWachten: string | null;
}

const STAND: Readonly<Record<Taakregel['stand'], string>> = {
  wacht: 'Wacht',
  loopt: 'Loopt nu',
  opnieuw: 'Wordt opnieuw geprobeerd',
  mislukt: 'Mislukt',
};

/** What goes on in the background: waiting, running, failed. Shows kinds and numbers, never content. */
export function Takenpagina({ kader, regels, meldingen, nu, brievenWachten }: Props) {
  const mislukt = regels.filter((r) => r.stand === 'mislukt');
  const bezig = regels.filter((r) => r.stand !== 'mislukt');
  return (
    <Pagina
      kader={kader}
      bureau="Beheer"
      titel="Taken"
      inleiding={
        <p>
          Brieven en berichten worden op de achtergrond gemaakt. Stand van {wanneer(nu)}:{' '}
          {aantal(mislukt.length, 'mislukte taak', 'mislukte taken')}, {aantal(bezig.length, 'taak', 'taken')}{' '}
          in behandeling.
        </p>
      }
      meldingen={meldingen}
      breed
    >
      {brievenWachten === null ? null : (
        <Bericht soort="letop" titel="Er kan nog geen brief weg">
          <p>
            {brievenWachten} De taken blijven hieronder staan. Vul de bestanden van de gemeente aan, start
            Omkeer opnieuw en probeer ze daarna opnieuw.{' '}
            <Link href={beheerPaden.inrichting}>Bekijk wat nog niet is ingevuld</Link>.
          </p>
        </Bericht>
      )}
      <Kaart titel="Mislukt">
        {mislukt.length > 0 ? (
          <Bericht soort="letop">
            <p>
              Deze taken zijn zes keer geprobeerd. Los eerst de oorzaak op en probeer ze daarna opnieuw. Er is
              niets verloren en er wordt niets dubbel gemaakt.
            </p>
          </Bericht>
        ) : null}
        <Tabel
          bijschrift="Mislukte taken"
          bijschriftVerborgen
          rijen={mislukt}
          kolommen={[
            ...kolommen,
            { kop: 'Oorzaak', cel: (r) => r.fout ?? 'onbekend' },
            {
              kop: 'Opnieuw',
              kopVerborgen: true,
              cel: (r) => (
                <Formulier actie={beheerPaden.opnieuw(r.id)} label={`Opnieuw: ${metDossier(r)}`}>
                  <Knop soort="secundair">Opnieuw proberen</Knop>
                </Formulier>
              ),
            },
          ]}
          leeg={<Leegte titel="Er is geen mislukte taak." />}
        />
      </Kaart>
      <Kaart titel="In behandeling">
        <Tabel
          bijschrift="Taken in behandeling"
          bijschriftVerborgen
          rijen={bezig}
          kolommen={[
            ...kolommen,
            {
              kop: 'Stand',
              cel: (r) => <Label soort={r.stand === 'opnieuw' ? 'letop' : 'info'} tekst={STAND[r.stand]} />,
            },
          ]}
          leeg={
            <Leegte titel="Alles is gedaan.">
              <p>Nieuwe taken komen hier vanzelf bij en zijn meestal binnen een paar tellen klaar.</p>
            </Leegte>
          }
        />
      </Kaart>
      <Kaart titel="Lijsten">
        <p>
          Werkvoorraad en zoeken lezen uit een lijst die bij elke wijziging wordt bijgehouden. Klopt die lijst
          niet, bijvoorbeeld na het terugzetten van een reservekopie? Bouw hem dan opnieuw op uit de dossiers.
        </p>
        <Formulier actie={beheerPaden.herbouw} label="Lijsten opnieuw opbouwen">
          <Knop soort="secundair">Lijsten opnieuw opbouwen</Knop>
        </Formulier>
      </Kaart>
    </Pagina>
  );
}

const kolommen = [
  { kop: 'Taak', rijkop: true, cel: (r: Taakregel) => omschrijving(r) },
  { kop: 'Dossier', cel: (r: Taakregel) => taakomschrijving(r).dossier ?? '' },
  { kop: 'Sinds', cel: (r: Taakregel) => wanneer(tijdstip(r.op)) },
  { kop: 'Pogingen', getal: true, cel: (r: Taakregel) => r.pogingen + (r.stand === 'mislukt' ? 1 : 0) },
];

/** Two letters of one kind are told apart by ear too. */
function metDossier(r: Taakregel): string {
  const { naam, dossier } = taakomschrijving(r);
  return dossier === undefined ? naam : `${naam}, dossier ${dossier}`;
}

function omschrijving(r: Taakregel): string {
  return taakomschrijving(r).naam;
}
