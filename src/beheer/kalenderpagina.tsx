import { datumVoluit } from '../kern/datum.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { aantal, wanneer } from '../ui/weergave.ts';
import { LAATST, VROEGST } from './gelijkstelling.ts';
import type { Kalenderregel } from './kalender-queries.ts';
import { beheerPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: readonly Kalenderregel[];
  readonly waarden: Velden;
  readonly fouten?: Veldfouten | undefined;
  readonly meldingen: readonly Melding[];
}

/** The days that are free by royal decree, and the form to add one. */
export function Kalenderpagina({ kader, regels, waarden, fouten, meldingen }: Props) {
  const wacht = regels.reduce((som, { toegevoegd }) => som + (toegevoegd?.wacht ?? 0), 0);
  return (
    <Pagina
      kader={kader}
      bureau="Beheer"
      titel="Kalender"
      inleiding={
        <p>
          Een termijn eindigt niet op een zaterdag, een zondag of een feestdag (Atw 1). Een koninklijk besluit
          kan een andere dag daarmee gelijkstellen (Atw 3 lid 3). Met die dagen rekent Omkeer ook.
        </p>
      }
      fouten={fouten}
      meldingen={meldingen}
      breed
    >
      {wacht > 0 ? (
        <Bericht soort="info">
          <p>
            {aantal(wacht, 'dossier wacht', 'dossiers wachten')} nog op het opnieuw rekenen. Dat gaat vanzelf;
            iedereen kan doorwerken. Vernieuw deze pagina om te zien hoe ver het is.
          </p>
        </Bericht>
      ) : null}
      <Kaart titel="Dag toevoegen">
        <Bericht soort="letop">
          <p>
            Termijnen die op deze dag zouden eindigen, krijgen een nieuwe laatste dag, in alle open dossiers.
            Een dag die is toegevoegd, kan er niet meer uit.
          </p>
        </Bericht>
        <Formulier actie={beheerPaden.kalender} label="Dag toevoegen">
          <Datumveld
            naam="dag"
            label="Dag"
            waarde={veld(waarden, 'dag')}
            fout={fouten?.['dag']}
            vroegst={VROEGST}
            uiterlijk={LAATST}
          />
          <Tekstveld
            naam="besluit"
            label="Koninklijk besluit"
            hulp="Met de datum, zoals: Besluit van 3 maart 2029. Dit komt in het dossier te staan."
            waarde={veld(waarden, 'besluit')}
            fout={fouten?.['besluit']}
            maxlengte={300}
          />
          <Tekstveld
            naam="bron"
            label="Bron"
            hulp="Waar het besluit staat, zoals: Staatsblad 2029, 123."
            waarde={veld(waarden, 'bron')}
            fout={fouten?.['bron']}
            maxlengte={300}
          />
          <Knop>Dag toevoegen</Knop>
        </Formulier>
      </Kaart>
      <Kaart titel="Gelijkgestelde dagen">
        <Tabel
          bijschrift="Gelijkgestelde dagen"
          bijschriftVerborgen
          rijen={regels}
          kolommen={[
            { kop: 'Dag', rijkop: true, cel: (r) => datumVoluit(r.dag) },
            { kop: 'Besluit en bron', cel: (r) => (r.besluit === null ? r.bron : `${r.besluit}; ${r.bron}`) },
            { kop: 'Herkomst', cel: herkomst },
            { kop: 'Dossiers opnieuw gerekend', cel: gerekend },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

const HERKOMST: Readonly<Record<Kalenderregel['herkomst'], string>> = {
  omkeer: 'Meegeleverd met Omkeer',
  inrichting: 'Inrichting van de gemeente',
  toegevoegd: 'Toegevoegd',
};

function herkomst({ herkomst: h, toegevoegd }: Kalenderregel): string {
  return toegevoegd ? `${HERKOMST[h]} door ${toegevoegd.door}, ${wanneer(toegevoegd.op)}` : HERKOMST[h];
}

function gerekend({ toegevoegd }: Kalenderregel): string {
  if (!toegevoegd) return '';
  const { herrekend, wacht } = toegevoegd;
  const gedaan = herrekend === 0 ? 'Geen termijn verschoven' : aantal(herrekend, 'dossier', 'dossiers');
  if (wacht === 0) return gedaan;
  return herrekend === 0 ? `Nog ${wacht} te gaan` : `${gedaan}, nog ${wacht} te gaan`;
}
