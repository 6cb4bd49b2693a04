import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import { leveringPaden } from '../levering/paden.ts';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal, getal } from '../ui/weergave.ts';
import { NIET_DOORGEVEN, WAAROM_ELKE_REGEL } from './elkeregel.ts';
import { RANGNAAM, wachtkolommen } from './wachtkolommen.tsx';
import type { Wachtregel } from './wachtlijst.ts';
import { TELT_TOT } from './wachtlijst-queries.ts';
import type { Wachtvraag } from './wachtvraag.ts';
import { schrijfPlaats } from './wachtvraag.ts';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly wachtlijst: readonly Wachtregel[];
  readonly totaal: number;
  /** From this page on. */
  readonly nog: number;
  readonly vraag: Wachtvraag;
  readonly aanbieders: readonly Aanbieder[];
  /** Of the dossiers that this reader may see; a contractmanager sees none. */
  readonly namen: ReadonlyMap<DossierId, string>;
  /** May offer another provider. */
  readonly magAanbieden: boolean;
  readonly vandaag: Datum;
}

/** Everybody with a decision and no help: by urgency, then by who waits longest. */
export function Wachtlijstpagina(p: Props) {
  const { wachtlijst } = p;
  const { filter } = p.vraag;
  const gefilterd = Object.values(filter).some((keuze) => keuze !== null);
  return (
    <Pagina
      kader={p.kader}
      titel="Wachtlijst"
      breed
      inleiding={
        <p>
          Wie een besluit heeft en nog geen hulp. Eerst wie het dringendst is, dan wie het langst wacht.
          Wachten is geen reden om een besluit uit te stellen. Elke regel staat er, ook als het er weinig
          zijn, want {WAAROM_ELKE_REGEL}. {NIET_DOORGEVEN}
        </p>
      }
      acties={<KnopLink href={leveringPaden.wachtlijstBestand(filter)}>Lijst als bestand (csv)</KnopLink>}
    >
      <Filter {...p} />
      {wachtlijst.length === 0 ? (
        <Leegte
          titel={gefilterd ? 'Hierbij wacht niemand.' : 'Niemand wacht op hulp.'}
          actie={
            gefilterd || p.vraag.na !== null ? (
              <KnopLink href={leveringPaden.wachtlijst}>Alles tonen</KnopLink>
            ) : undefined
          }
        >
          <p>Zodra een besluit is verstuurd en de hulp nog niet is begonnen, staat het hier.</p>
        </Leegte>
      ) : (
        <>
          <Telregel {...p} />
          <Tabel
            bijschrift="Wie op hulp wacht, in volgorde"
            bijschriftVerborgen
            toetsen
            schuift
            dicht
            rijen={wachtlijst}
            kolommen={wachtkolommen(p)}
          />
          <Bladeren {...p} />
        </>
      )}
    </Pagina>
  );
}

/** On paper the fields are gone: there it says what was chosen. */
function Telregel({ totaal, nog, wachtlijst, vandaag, vraag, ...p }: Props) {
  // Of more than are counted the place is known on the first page only.
  const heel = totaal <= TELT_TOT;
  const eerste = vraag.na === null ? 1 : totaal - nog + 1;
  const gekozen = keuzes({ ...p, vraag }).flatMap(({ label, opties, waarde }) => {
    const optie = opties.find((o) => o.waarde === waarde);
    return optie ? [`${label.toLowerCase()}: ${optie.tekst}`] : [];
  });
  return (
    <p role="status">
      {heel ? aantal(totaal, 'keer', 'keer') : `Meer dan ${getal(TELT_TOT)} keer`} hulp toegekend en nog niet
      begonnen
      {gekozen.length === 0 ? '' : ` (${gekozen.join('; ')})`}, op {datumLang(vandaag)}.
      {(heel || vraag.na === null) && totaal > wachtlijst.length
        ? ` Hier staan nummer ${eerste} tot en met ${eerste + wachtlijst.length - 1}.`
        : ''}
    </p>
  );
}

function Bladeren({ nog, wachtlijst, vraag: { filter, na } }: Props) {
  const verder = nog - wachtlijst.length;
  if (na === null && verder <= 0) return null;
  return (
    <Knoppenrij>
      {verder > 0 ? (
        <KnopLink href={leveringPaden.wachtlijstBlad(filter, schrijfPlaats(wachtlijst, na))}>
          Volgende{nog > TELT_TOT ? '' : ` (nog ${verder})`}
        </KnopLink>
      ) : null}
      {na === null ? null : (
        <KnopLink href={leveringPaden.wachtlijstBlad(filter, null)}>Naar het begin</KnopLink>
      )}
    </Knoppenrij>
  );
}

interface Keuzeveld {
  readonly naam: string;
  readonly label: string;
  readonly leeg: string;
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
  readonly waarde: string;
}

/** What the list can be narrowed to. Where a resident lives is not known here: a team stands for its area. */
function keuzes({
  vraag: { filter },
  aanbieders,
  inrichting,
}: Pick<Props, 'vraag' | 'aanbieders' | 'inrichting'>): readonly Keuzeveld[] {
  return [
    {
      naam: 'aanbieder',
      label: 'Aanbieder',
      leeg: 'Alle, en waar nog niemand is gevraagd',
      opties: aanbieders.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
      waarde: filter.aanbieder ?? '',
    },
    {
      naam: 'voorziening',
      label: 'Hulp',
      leeg: 'Alles',
      opties: inrichting.regels.voorzieningen
        .filter(({ soort }) => soort === 'maatwerk')
        .map(({ code, naam }) => ({ waarde: code, tekst: naam })),
      waarde: filter.voorziening ?? '',
    },
    {
      naam: 'team',
      label: 'Team of gebied',
      leeg: 'Alle',
      opties: inrichting.teams.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
      waarde: filter.team ?? '',
    },
    {
      naam: 'rang',
      label: 'Urgentie',
      leeg: 'Alle',
      opties: RANGNAAM.map((tekst, rang) => ({ waarde: String(rang), tekst })),
      waarde: filter.rang === null ? '' : String(filter.rang),
    },
  ];
}

function Filter(p: Props) {
  return (
    <Formulier actie={leveringPaden.wachtlijst} methode="get" label="Wachtlijst filteren" opEenRij>
      {keuzes(p).map((keuze) => (
        <Selectie {...keuze} />
      ))}
      <Knop>Tonen</Knop>
    </Formulier>
  );
}
