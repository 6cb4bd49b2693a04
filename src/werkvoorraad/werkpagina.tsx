import type { Fase } from '../dossier/fase.ts';
import { FASEN } from '../dossier/fase.ts';
import { FASENAAM, STATUSNAAM, WACHTNAAM } from '../dossier/namen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Selectie, Vinkje } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { UrgentieLabel } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import { wanneer } from '../ui/weergave.ts';
import { werkvoorraadPaden } from './paden.ts';
import type { Werkfilter, Werkregel } from './queries.ts';

interface Props {
  readonly kader: Kader;
  readonly titel: string;
  readonly uitleg: string;
  readonly regels: readonly Werkregel[];
  readonly filter: Werkfilter;
  readonly inrichting: Inrichting;
  readonly vandaag: Datum;
  /** Address of the next page, when there is one. */
  readonly volgende: string | undefined;
  /** Whose dossiers: hides the column when they are all one's own. */
  readonly toonBehandelaar: boolean;
}

/** The work of this person, in the order in which it has to be done. */
export function Werkpagina(p: Props) {
  return (
    <Pagina kader={p.kader} titel={p.titel} inleiding={<p>{p.uitleg}</p>} breed>
      <Filter filter={p.filter} />
      <Tabel
        bijschrift={p.titel}
        bijschriftVerborgen
        kolommen={kolommen(p)}
        rijen={p.regels}
        leeg={
          <Leegte titel={p.filter.zoek === '' ? 'Er ligt hier niets voor u.' : 'Niets gevonden.'}>
            <p>
              {p.filter.zoek === ''
                ? 'Nieuw werk komt hier vanzelf te staan als het aan u wordt toegedeeld.'
                : 'Zoek op het begin van de achternaam, of op het hele dossiernummer. U ziet alleen dossiers die u nodig hebt voor uw taak.'}
            </p>
          </Leegte>
        }
      />
      {p.volgende ? (
        <Knoppenrij>
          <KnopLink href={p.volgende} soort="secundair">
            Volgende
          </KnopLink>
        </Knoppenrij>
      ) : null}
    </Pagina>
  );
}

function Filter({ filter }: { filter: Werkfilter }) {
  const fasen = FASEN.filter((f) => f !== 'afgesloten');
  return (
    <Formulier actie={werkvoorraadPaden.werk} methode="get" opEenRij label="Filter">
      <Tekstveld
        naam="zoek"
        label="Achternaam of dossiernummer"
        type="search"
        tekens={20}
        waarde={filter.zoek}
      />
      <Selectie
        naam="fase"
        label="Fase"
        opties={[
          { waarde: '', tekst: 'Alle fasen' },
          ...fasen.map((f: Fase) => ({ waarde: f, tekst: FASENAAM[f] })),
        ]}
        waarde={filter.fase ?? ''}
      />
      <Vinkje naam="gesloten" tekst="Ook afgesloten" aan={filter.ookGesloten} />
      <Knop soort="secundair">Zoeken</Knop>
    </Formulier>
  );
}

function kolommen(p: Props): readonly Kolom<Werkregel>[] {
  const behandelaar: Kolom<Werkregel> = {
    kop: 'Behandelaar',
    cel: (r) => (r.behandelaar ? naamVan(p.inrichting, r.behandelaar) : 'nog niemand'),
  };
  return [
    { kop: 'Inwoner', rijkop: true, cel: (r) => <Link href={dossierPaden.pagina(r.dossier)}>{r.naam}</Link> },
    { kop: 'Urgentie', cel: (r) => <UrgentieLabel urgentie={r.urgentie ?? undefined} /> },
    { kop: 'Waar staat het', cel: (r) => STATUSNAAM[r.status] },
    { kop: 'Wacht op', cel: (r) => <span class="omk-heel">{WACHTNAAM[r.wachtOp]}</span> },
    { kop: 'Uiterlijk', cel: (r) => <Uiterlijk regel={r} vandaag={p.vandaag} /> },
    { kop: 'Afspraak', cel: (r) => (r.volgendeAfspraak ? wanneer(r.volgendeAfspraak) : '') },
    ...(p.toonBehandelaar ? [behandelaar] : []),
  ];
}

/** Why a line stands where it stands: the day, and how long still. */
function Uiterlijk({ regel, vandaag }: { regel: Werkregel; vandaag: Datum }) {
  if (!regel.uiterlijk) return <span class="omk-zacht">geen termijn</span>;
  return (
    <>
      {datumLang(regel.uiterlijk)} <TermijnLabel uiterlijk={regel.uiterlijk} vandaag={vandaag} />
    </>
  );
}
