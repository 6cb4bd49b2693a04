import type { Inrichting } from '../gemeente/inrichting.ts';
import { datumLang } from '../kern/datum.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import { Knop, KnopLink } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { aantal } from '../ui/weergave.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { lijststand, type Lijstregel, type Vernietigingslijst } from './lijst.ts';
import { waarom } from './namen.ts';
import { Nummer } from './overzichtpagina.tsx';
import { bewaarPaden } from './paden.ts';
import { Verklaring } from './verklaring.tsx';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly lijst: Vernietigingslijst;
  /** What who looks may do now. */
  readonly mag: { readonly beoordelen: boolean; readonly beginnen: boolean };
  /** Why who would judge or begin may not. */
  readonly weigeringen: readonly Weigering[];
  readonly waarden: Velden;
  readonly fouten?: Veldfouten | undefined;
  readonly meldingen: readonly Melding[];
}

/** One list: what stands on it, who said what, and once it was carried out the certificate. */
export function Lijstpagina(p: Props) {
  const { lijst } = p;
  const stand = lijststand(lijst);
  const klaar = stand === 'vernietigd';
  return (
    <Pagina
      kader={p.kader}
      bureau="Beheer"
      titel={klaar ? `Verklaring van vernietiging ${lijst.lijst}` : `Vernietigingslijst ${lijst.lijst}`}
      pad={[{ tekst: 'Vernietigen', href: bewaarPaden.overzicht }]}
      fouten={p.fouten}
      meldingen={p.meldingen}
      breed
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {STANDTEKST[stand] ? (
        <Bericht soort="info">
          <p>{STANDTEKST[stand]}</p>
        </Bericht>
      ) : null}
      <Verklaring lijst={lijst} inrichting={p.inrichting} />
      {p.mag.beoordelen ? <Oordeelkaart {...p} /> : null}
      {p.mag.beginnen ? <Beginkaart {...p} /> : null}
      <Kaart titel="Dossiers">
        <Tabel
          bijschrift="Dossiers op deze lijst"
          bijschriftVerborgen
          rijen={lijst.regels}
          kolommen={[
            { kop: 'Dossier', rijkop: true, cel: (r) => <Nummer dossier={r.dossier} /> },
            { kop: 'Waarom', cel: (r) => waarom(r.resultaat, r.artikel) },
            { kop: 'Laatste wijziging', cel: (r) => datumLang(r.gewijzigd) },
            { kop: 'Mocht weg vanaf', cel: (r) => `${datumLang(r.vernietigenVanaf)} (${r.artikel})` },
            ...(lijst.start ? [{ kop: 'Uitkomst', cel: uitkomst }] : []),
          ]}
        />
      </Kaart>
      <KnopLink href={bewaarPaden.overzicht}>Naar alle lijsten</KnopLink>
    </Pagina>
  );
}

const STANDTEKST: Readonly<Record<ReturnType<typeof lijststand>, string | null>> = {
  wachtOpAkkoord: 'Een jurist of teamleider moet deze lijst nog beoordelen. Er is nog niets vernietigd.',
  nietAkkoord: 'Deze lijst gaat niet door. De dossiers kunnen op een volgende lijst komen.',
  klaarOmTeVernietigen: 'Er is akkoord. De beheerder kan de dossiers nu vernietigen.',
  bezig:
    'De dossiers worden een voor een vernietigd. Dat gaat vanzelf. Vernieuw deze pagina om te zien hoe ver het is.',
  vernietigd: null,
};

function uitkomst({ vernietigd, uitval }: Lijstregel): string {
  if (vernietigd) return 'Vernietigd';
  return uitval ? `Gebleven: ${uitval.reden} (${uitval.artikel})` : 'Nog te doen';
}

function Oordeelkaart({ lijst, waarden, fouten }: Props) {
  return (
    <Kaart titel="Uw oordeel" soort="nadruk">
      <p>
        Kijk of de termijn klopt en of u redenen kent om{' '}
        {lijst.regels.length === 1 ? 'het dossier' : 'een dossier'} te laten blijven. Net voor het vernietigen
        kijkt Omkeer elk dossier nog een keer na.
      </p>
      <Formulier actie={bewaarPaden.oordeel(lijst.lijst)} label="Uw oordeel">
        <Keuze
          naam="oordeel"
          label={`Mogen ${aantal(lijst.regels.length, 'dossier', 'dossiers')} worden vernietigd?`.replace(
            /^Mogen 1 dossier/,
            'Mag 1 dossier',
          )}
          opties={[
            { waarde: 'akkoord', tekst: 'Ja, akkoord' },
            { waarde: 'nietAkkoord', tekst: 'Nee, deze lijst gaat niet door' },
          ]}
          waarde={veld(waarden, 'oordeel')}
          fout={fouten?.['oordeel']}
        />
        <Tekstvlak
          naam="reden"
          label="Toelichting"
          nodig="als u niet akkoord gaat"
          hulp="Schrijf niets over een persoon: deze tekst blijft, ook na het vernietigen."
          waarde={veld(waarden, 'reden')}
          fout={fouten?.['reden']}
          regels={3}
        />
        <Knop>Oordeel vastleggen</Knop>
      </Formulier>
    </Kaart>
  );
}

function Beginkaart({ lijst, fouten }: Props) {
  return (
    <Kaart titel="Vernietigen" soort="nadruk">
      <Bericht soort="letop">
        <p>
          Van elk dossier verdwijnt alles wat over iemand gaat: inhoud, documenten, brieven, concepten en
          zoekwoorden. Dat is niet terug te draaien.
        </p>
      </Bericht>
      <Formulier actie={bewaarPaden.begin(lijst.lijst)} label="Vernietigen">
        <Vinkje naam="zeker" tekst="Ik weet dat dit niet terug te draaien is" fout={fouten?.['zeker']} />
        <Knop soort="gevaar">
          {lijst.regels.length === 1
            ? '1 dossier vernietigen'
            : `${lijst.regels.length} dossiers vernietigen`}
        </Knop>
      </Formulier>
    </Kaart>
  );
}
