import { dossierPaden } from '../dossier/paden.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { verwachtingKort, verwachtingtekst } from '../levering/verwachtingtekst.ts';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal, datumDichtbij } from '../ui/weergave.ts';
import type { Wachtregel } from './wachtlijst.ts';
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
  readonly vandaag: Datum;
}

const RANGNAAM = ['spoed', 'urgent', 'regulier'] as const;

export const rangnaam = (rang: number): string => RANGNAAM[rang] ?? 'regulier';

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
          Wachten is geen reden om een besluit uit te stellen.
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
            kolommen={kolommen(p)}
          />
          <Bladeren {...p} />
        </>
      )}
    </Pagina>
  );
}

/** On paper the fields are gone: there it says what was chosen. */
function Telregel({ totaal, nog, wachtlijst, vandaag, vraag, ...p }: Props) {
  const eerste = totaal - nog + 1;
  const gekozen = keuzes({ ...p, vraag }).flatMap(({ label, opties, waarde }) => {
    const optie = opties.find((o) => o.waarde === waarde);
    return optie ? [`${label.toLowerCase()}: ${optie.tekst}`] : [];
  });
  return (
    <p role="status">
      {aantal(totaal, 'keer', 'keer')} hulp toegekend en nog niet begonnen
      {gekozen.length === 0 ? '' : ` (${gekozen.join('; ')})`}, op {datumLang(vandaag)}.
      {totaal > wachtlijst.length
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
          Volgende (nog {verder})
        </KnopLink>
      ) : null}
      {na === null ? null : (
        <KnopLink href={leveringPaden.wachtlijstBlad(filter, null)}>Naar het begin</KnopLink>
      )}
    </Knoppenrij>
  );
}

/** What the list can be narrowed to. Where a resident lives is not known here: a team stands for its area. */
function keuzes({
  vraag: { filter },
  aanbieders,
  inrichting,
}: Pick<Props, 'vraag' | 'aanbieders' | 'inrichting'>) {
  return [
    {
      naam: 'aanbieder',
      label: 'Aanbieder',
      leeg: 'Alle, en waar nog niemand is gevraagd',
      opties: aanbieders.map(({ code, naam }) => ({ waarde: code as string, tekst: naam })),
      waarde: filter.aanbieder ?? '',
    },
    {
      naam: 'voorziening',
      label: 'Hulp',
      leeg: 'Alles',
      opties: inrichting.regels.voorzieningen
        .filter(({ soort }) => soort === 'maatwerk')
        .map(({ code, naam }) => ({ waarde: code as string, tekst: naam })),
      waarde: filter.voorziening ?? '',
    },
    {
      naam: 'team',
      label: 'Team of gebied',
      leeg: 'Alle',
      opties: inrichting.teams.map(({ code, naam }) => ({ waarde: code as string, tekst: naam })),
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

function kolommen({ inrichting, namen, vandaag }: Props): readonly Kolom<Wachtregel>[] {
  const inwoner: readonly Kolom<Wachtregel>[] =
    namen.size === 0
      ? []
      : [
          {
            kop: 'Inwoner',
            cel: (r) => {
              const naam = namen.get(r.dossier);
              return naam === undefined ? (
                <span class="omk-zacht omk-alleen-breed">niet in uw dossiers</span>
              ) : (
                <Link href={`${dossierPaden.pagina(r.dossier)}#levering`}>{naam}</Link>
              );
            },
          },
        ];
  const meer: readonly Kolom<Wachtregel>[] = [
    {
      kop: 'Waarop',
      cel: (r) => (
        <>
          {r.aanbiedernaam ?? 'nog geen aanbieder'}
          <p class="omk-zacht">{LEVERINGSTANDNAAM[r.stand]}</p>
        </>
      ),
    },
    { kop: 'Verwachte start', cel: (r) => verwacht(r, vandaag) },
    { kop: 'Tot die tijd', cel: (r) => (r.overbrugd ? 'overbrugging geregeld' : 'niets geregeld') },
    {
      kop: 'Kan eerder',
      cel: (r) =>
        r.eerder.length === 0 ? (
          <span class="omk-zacht">niemand met een contract</span>
        ) : (
          <Eerder keuzes={r.eerder} />
        ),
    },
  ];
  return [
    { kop: 'Hulp', rijkop: true, cel: (r) => voorzieningnaam(r.voorziening, inrichting.regels) },
    {
      kop: 'Urgentie',
      cel: (r) => (
        <Label
          soort={r.rang === 0 ? 'gevaar' : r.rang === 1 ? 'letop' : 'neutraal'}
          tekst={rangnaam(r.rang)}
        />
      ),
    },
    {
      kop: 'Wacht sinds',
      cel: (r) => (
        <>
          {datumLang(r.wachtSinds)} <span class="omk-zacht">({weken(r.wachtSinds, vandaag)})</span>
        </>
      ),
    },
    ...inwoner,
    ...meer.map((kolom) => ({ ...kolom, alleen: 'breed' as const })),
    {
      kop: 'Meer',
      kopVerborgen: true,
      alleen: 'smal',
      cel: (r) => (
        <Uitklap klein titel={r.aanbiedernaam ?? 'nog geen aanbieder'}>
          <Samenvatting regels={meer.map(({ kop, cel }) => ({ term: kop, waarde: cel(r) }))} />
        </Uitklap>
      ),
    },
  ];
}

/** The soonest; the others fold. */
function Eerder({ keuzes: [eerste, ...rest] }: { readonly keuzes: Wachtregel['eerder'] }) {
  const zin = ({ aanbieder, verwachting }: Wachtregel['eerder'][number]) => (
    <p>
      {aanbieder.naam}: {verwachtingKort(verwachting)}
    </p>
  );
  return (
    <>
      {eerste ? zin(eerste) : null}
      {rest.length === 0 ? null : (
        <Uitklap klein titel={`en nog ${aantal(rest.length, 'aanbieder', 'aanbieders')}`}>
          {rest.map(zin)}
        </Uitklap>
      )}
    </>
  );
}

function verwacht({ verwachting }: Wachtregel, vandaag: Datum): string {
  if (verwachting.soort === 'nietGevraagd') return 'nog niemand gevraagd';
  if (verwachting.soort !== 'toegezegd') return verwachtingtekst(verwachting);
  return verwachting.op < vandaag
    ? `${datumLang(verwachting.op)}: die dag is voorbij`
    : `${datumDichtbij(verwachting.op, vandaag)}, zegt de aanbieder`;
}

function weken(sinds: Datum, vandaag: Datum): string {
  const heel = Math.floor(dagenTussen(sinds, vandaag) / 7);
  return heel === 0 ? 'minder dan een week' : aantal(heel, 'week', 'weken');
}
