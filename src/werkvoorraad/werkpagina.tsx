import type { Fase } from '../dossier/fase.ts';
import { FASEN } from '../dossier/fase.ts';
import { FASENAAM, STATUSNAAM, WACHTNAAM } from '../dossier/namen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { overlegPaden } from '../overleg/paden.ts';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Selectie, Vinkje } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { UrgentieLabel } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import type { Veldfouten } from '../ui/velden.ts';
import { datumDichtbij, getal, wanneer } from '../ui/weergave.ts';
import type { Contactregel } from './contact-queries.ts';
import { Contactkaart } from './contactkaart.tsx';
import type { Leveringpunten } from './levering-queries.ts';
import { Leveringkaart } from './leveringkaart.tsx';
import { EigenWeergave, KOLOMNAAM, Lijsttabs } from './lijstkeuzes.tsx';
import type { Lijsttab } from './lijsttab.ts';
import { tabsleutel } from './lijsttab.ts';
import type { Lijstkolom } from './lijstvraag.ts';
import { schrijfLijstvraag } from './lijstvraag.ts';
import type { Lijstvraag } from './lijst-queries.ts';
import { SORTEERSLEUTELS, TELT_TOT } from './lijst-queries.ts';
import { werkvoorraadPaden } from './paden.ts';
import type { Werkregel } from './queries.ts';
import { Tekstenkaarten } from './tekstenkaart.tsx';
import type { Verzoekregel } from './verzoek-queries.ts';
import { Verzoekenkaart } from './verzoekenkaart.tsx';
import type { Tekstregel } from './tekst-queries.ts';
import type { BewaardFilter } from './weergave-opslag.ts';

interface Props {
  readonly kader: Kader;
  readonly titel: string;
  readonly uitleg: string;
  readonly regels: readonly Werkregel[];
  /** With the order in which the lines stand. */
  readonly vraag: Lijstvraag;
  /** Not the order that was asked for: too many have this name. */
  readonly opNaam: boolean;
  readonly tabs: readonly Lijsttab[];
  readonly aantallen: ReadonlyMap<string, number>;
  /** Undefined: counted to the end. */
  readonly geteldTot: number | undefined;
  readonly kolommen: readonly Lijstkolom[];
  readonly filters: readonly BewaardFilter[];
  readonly inrichting: Inrichting;
  readonly vandaag: Datum;
  /** Place of the next page, when there is one. */
  readonly volgende: string | undefined;
  /** Whose dossiers: hides the column when they are all one's own. */
  readonly toonBehandelaar: boolean;
  /** Residents who wait for an answer of this person. */
  readonly contact: readonly Contactregel[];
  /** Texts for colleagues that wait for this person. */
  readonly teksten: readonly Tekstregel[];
  readonly levering: Leveringpunten;
  readonly verzoeken: readonly Verzoekregel[];
  /** Can sit at the table of a casuïstiekoverleg. */
  readonly overlegt: boolean;
  /** May look at the list of help that ends. */
  readonly afloop: boolean;
  readonly meldingen?: readonly Melding[] | undefined;
  readonly fouten?: Veldfouten | undefined;
  readonly filternaam?: string | undefined;
}

/** The work of this person, in the order in which it has to be done or was asked for. */
export function Werkpagina(p: Props) {
  const { filter, tab } = p.vraag;
  const gezocht = filter.zoek !== '' || filter.fase !== null || tab.soort !== 'alles';
  return (
    <Pagina
      kader={p.kader}
      titel={p.titel}
      inleiding={<p>{p.uitleg}</p>}
      acties={
        <>
          {p.overlegt ? (
            <KnopLink href={overlegPaden.overzicht} soort="secundair">
              Casuïstiekoverleg
            </KnopLink>
          ) : null}
          {p.afloop ? (
            <KnopLink href={werkvoorraadPaden.aflopend} soort="secundair">
              Hulp die afloopt
            </KnopLink>
          ) : null}
        </>
      }
      meldingen={p.meldingen}
      fouten={p.fouten}
      breed
    >
      <Contactkaart regels={p.contact} vandaag={p.vandaag} />
      <Leveringkaart punten={p.levering} vandaag={p.vandaag} />
      <Verzoekenkaart verzoeken={p.verzoeken} vandaag={p.vandaag} />
      <Tekstenkaarten teksten={p.teksten} vandaag={p.vandaag} />
      <Lijsttabs tabs={p.tabs} aantallen={p.aantallen} geteldTot={p.geteldTot} vraag={p.vraag} />
      <Filter vraag={p.vraag} />
      {p.opNaam ? (
        <p role="status">
          Meer dan {getal(TELT_TOT)} dossiers passen bij deze naam. Ze staan op naam; met meer letters van de
          naam wordt de lijst korter.
        </p>
      ) : null}
      <Tabel
        bijschrift={p.titel}
        bijschriftVerborgen
        toetsen
        kolommen={kolommen(p)}
        rijen={p.regels}
        sortering={{
          ...p.vraag.sortering,
          href: (op, richting) => adres({ ...p.vraag, sortering: leesSortering(op, richting) }),
        }}
        leeg={
          <Leegte titel={gezocht ? 'Niets gevonden.' : 'Er ligt hier niets voor u.'}>
            <p>
              {gezocht
                ? 'Zoek op het begin van de achternaam, of op het hele dossiernummer. U ziet alleen dossiers die u nodig hebt voor uw taak.'
                : 'Nieuw werk komt hier vanzelf te staan als het aan u wordt toegedeeld.'}
            </p>
          </Leegte>
        }
      />
      {p.volgende ? (
        <Knoppenrij>
          <KnopLink href={adres(p.vraag, p.volgende)} soort="secundair">
            Volgende
          </KnopLink>
        </Knoppenrij>
      ) : null}
      <EigenWeergave
        vraag={p.vraag}
        kolommen={p.kolommen}
        filters={p.filters}
        fouten={p.fouten}
        naam={p.filternaam}
      />
    </Pagina>
  );
}

const adres = (vraag: Lijstvraag, na?: string): string =>
  werkvoorraadPaden.werkMet(schrijfLijstvraag(vraag, na));

function leesSortering(op: string, richting: 'op' | 'af'): Lijstvraag['sortering'] {
  return { op: SORTEERSLEUTELS.find((s) => s === op) ?? 'volgorde', richting };
}

function Filter({ vraag: { filter, tab, sortering } }: { vraag: Lijstvraag }) {
  const fasen = FASEN.filter((f) => f !== 'afgesloten');
  return (
    <Formulier actie={werkvoorraadPaden.werk} methode="get" opEenRij label="Filter">
      {tab.soort === 'alles' ? null : <Verborgen naam="toon" waarde={tabsleutel(tab)} />}
      {sortering.op === 'volgorde' ? null : <Verborgen naam="sorteer" waarde={sortering.op} />}
      {sortering.richting === 'op' ? null : <Verborgen naam="richting" waarde={sortering.richting} />}
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
        leeg={false}
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
  const cel: Readonly<Record<Lijstkolom, Omit<Kolom<Werkregel>, 'kop'>>> = {
    urgentie: { sorteer: 'volgorde', cel: (r) => <UrgentieLabel urgentie={r.urgentie ?? undefined} /> },
    status: { cel: (r) => STATUSNAAM[r.status] },
    wachtOp: { cel: (r) => <span class="omk-heel">{WACHTNAAM[r.wachtOp]}</span> },
    uiterlijk: { sorteer: 'uiterlijk', cel: (r) => <Uiterlijk regel={r} vandaag={p.vandaag} /> },
    afspraak: { cel: (r) => (r.volgendeAfspraak ? wanneer(r.volgendeAfspraak) : <Geen />) },
    ontvangen: { sorteer: 'ontvangen', cel: (r) => datumLang(r.ontvangenOp) },
    herbeoordelen: {
      cel: (r) => (r.herbeoordelenOp ? datumDichtbij(r.herbeoordelenOp, p.vandaag) : <Geen />),
    },
    hulpvraag: { cel: (r) => <span dir="auto">{kort(r.hulpvraag)}</span> },
    behandelaar: { cel: (r) => (r.behandelaar ? naamVan(p.inrichting, r.behandelaar) : 'nog niemand') },
  };
  return [
    {
      kop: 'Inwoner',
      rijkop: true,
      sorteer: 'naam',
      cel: (r) => <Link href={dossierPaden.pagina(r.dossier)}>{r.naam}</Link>,
    },
    ...p.kolommen
      .filter((kolom) => kolom !== 'behandelaar' || p.toonBehandelaar)
      .map((kolom) => ({ kop: KOLOMNAAM[kolom], ...cel[kolom] })),
  ];
}

/** An empty cell on a narrow screen is a word with nothing behind it. */
function Geen() {
  return <span class="omk-zacht">geen</span>;
}

const VRAAG_LENGTE = 80;

function kort(tekst: string): string {
  const tekens = Array.from(tekst);
  return tekens.length > VRAAG_LENGTE ? `${tekens.slice(0, VRAAG_LENGTE).join('').trimEnd()}…` : tekst;
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
