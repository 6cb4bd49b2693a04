import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import type { Wachtfilter } from '../levering/paden.ts';
import { leveringPaden } from '../levering/paden.ts';
import { verwachtingKort, verwachtingtekst } from '../levering/verwachtingtekst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal, datumDichtbij, getal } from '../ui/weergave.ts';
import type { Wachtregel } from './wachtlijst.ts';
import { PER_WACHTBLAD, TELT_TOT } from './wachtlijst-queries.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: LokaleRegels;
  readonly wachtlijst: readonly Wachtregel[];
  readonly totaal: number;
  /** How many come before this page. */
  readonly vanaf: number;
  readonly filter: Wachtfilter;
  readonly aanbieders: readonly Aanbieder[];
  /** Of the dossiers that this reader may see; a contractmanager sees none. */
  readonly namen: ReadonlyMap<DossierId, string>;
  readonly vandaag: Datum;
}

const RANGNAAM = ['spoed', 'urgent', 'regulier'] as const;

export const rangnaam = (rang: number): string => RANGNAAM[rang] ?? 'regulier';

/** Everybody with a decision and no help: by urgency, then by who waits longest. */
export function Wachtlijstpagina(p: Props) {
  const { filter, wachtlijst } = p;
  const gefilterd = filter.aanbieder !== null || filter.voorziening !== null;
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
          actie={gefilterd ? <KnopLink href={leveringPaden.wachtlijst}>Alles tonen</KnopLink> : undefined}
        >
          <p>Zodra een besluit is verstuurd en de hulp nog niet is begonnen, staat het hier.</p>
        </Leegte>
      ) : (
        <>
          <p role="status">
            {p.totaal > TELT_TOT ? `Meer dan ${getal(TELT_TOT)} keer` : aantal(p.totaal, 'keer', 'keer')} hulp
            toegekend en nog niet begonnen.
            {p.totaal > wachtlijst.length
              ? ` Hier staan nummer ${p.vanaf + 1} tot en met ${p.vanaf + wachtlijst.length}.`
              : ''}
          </p>
          <Tabel
            bijschrift="Wie op hulp wacht, in volgorde"
            bijschriftVerborgen
            toetsen
            schuift
            rijen={wachtlijst}
            kolommen={kolommen(p)}
          />
          <Bladeren {...p} />
        </>
      )}
    </Pagina>
  );
}

function Bladeren({ vanaf, totaal, wachtlijst, filter }: Props) {
  const verder = vanaf + wachtlijst.length;
  const nog = totaal > TELT_TOT ? '' : ` (${totaal - verder})`;
  const meer = totaal > TELT_TOT ? wachtlijst.length === PER_WACHTBLAD : verder < totaal;
  return (
    <Knoppenrij>
      {vanaf > 0 ? (
        <KnopLink href={leveringPaden.wachtlijstBlad(filter, Math.max(0, vanaf - PER_WACHTBLAD))}>
          Vorige
        </KnopLink>
      ) : null}
      {meer ? <KnopLink href={leveringPaden.wachtlijstBlad(filter, verder)}>Volgende{nog}</KnopLink> : null}
    </Knoppenrij>
  );
}

function Filter({ filter, aanbieders, regels }: Props) {
  return (
    <Formulier actie={leveringPaden.wachtlijst} methode="get" label="Wachtlijst filteren">
      <Selectie
        naam="aanbieder"
        label="Aanbieder"
        leeg="Alle, en waar nog niemand is gevraagd"
        opties={aanbieders.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        waarde={filter.aanbieder ?? ''}
      />
      <Selectie
        naam="voorziening"
        label="Hulp"
        leeg="Alles"
        opties={regels.voorzieningen
          .filter(({ soort }) => soort === 'maatwerk')
          .map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        waarde={filter.voorziening ?? ''}
      />
      <Knop>Tonen</Knop>
    </Formulier>
  );
}

function kolommen({ regels, namen, vandaag }: Props): readonly Kolom<Wachtregel>[] {
  const inwoner: readonly Kolom<Wachtregel>[] =
    namen.size === 0
      ? []
      : [
          {
            kop: 'Inwoner',
            cel: (r) => {
              const naam = namen.get(r.dossier);
              return naam === undefined ? (
                <span class="omk-zacht">niet in uw dossiers</span>
              ) : (
                <Link href={`${dossierPaden.pagina(r.dossier)}#levering`}>{naam}</Link>
              );
            },
          },
        ];
  return [
    { kop: 'Hulp', rijkop: true, cel: (r) => voorzieningnaam(r.voorziening, regels) },
    ...inwoner,
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
          {datumLang(r.wachtSinds)}
          <p class="omk-zacht">{weken(r.wachtSinds, vandaag)}</p>
        </>
      ),
    },
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
          r.eerder.map(({ aanbieder, verwachting }) => (
            <p>
              {aanbieder.naam}: {verwachtingKort(verwachting)}
            </p>
          ))
        ),
    },
  ];
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
