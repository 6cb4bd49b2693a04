import { dossierPaden } from '../dossier/paden.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import { TE_WISSELEN } from '../levering/aanbieden.ts';
import { overbruggingtekst } from '../levering/overbrugging.ts';
import { leveringPaden } from '../levering/paden.ts';
import { plaatstekst, verwachtingKort, wachttekst } from '../levering/verwachtingtekst.ts';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Wachtregel } from './wachtlijst.ts';

export const RANGNAAM = ['spoed', 'urgent', 'regulier'] as const;

export const rangnaam = (rang: number): string => RANGNAAM[rang] ?? 'regulier';

interface Kolomprops {
  readonly inrichting: Inrichting;
  /** Of the dossiers that this reader may see; a contractmanager sees none. */
  readonly namen: ReadonlyMap<DossierId, string>;
  /** May offer another provider. */
  readonly magAanbieden: boolean;
  readonly vandaag: Datum;
}

/** What counts; on a phone the rest folds under who it waits for. */
export function wachtkolommen(p: Kolomprops): readonly Kolom<Wachtregel>[] {
  const { inrichting, namen, vandaag } = p;
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
          {r.beantwoord && namen.has(r.dossier) ? (
            <Label soort="letop" tekst="de inwoner antwoordde op een aanbod" />
          ) : null}
        </>
      ),
    },
    { kop: 'Verwachte start', cel: (r) => wachttekst(r.verwachting, vandaag) },
    { kop: 'Tot die tijd', cel: (r) => overbruggingtekst(r, vandaag) },
    {
      kop: 'Kan eerder',
      cel: (r) =>
        r.eerder.length === 0 ? <span class="omk-zacht">{geenEerder(r)}</span> : <Eerder keuzes={r.eerder} />,
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
    ...biedAan(p),
  ];
}

/** Who buys the help with a pgb chooses for themselves. */
export function geenEerder({ stand, contract }: Pick<Wachtregel, 'stand' | 'contract'>): string {
  if (stand === 'pgbNogNiet') return 'de inwoner koopt zelf in';
  return contract ? 'niemand eerder' : 'niemand met een contract';
}

/** The soonest; the others fold. */
function Eerder({ keuzes: [eerste, ...rest] }: { readonly keuzes: Wachtregel['eerder'] }) {
  const zin = ({ aanbieder, verwachting, ...plaats }: Wachtregel['eerder'][number]) => {
    const vrij = plaatstekst(plaats);
    return (
      <p>
        {aanbieder.naam}: {verwachtingKort(verwachting)}
        {vrij === '' ? null : ` (${vrij})`}
      </p>
    );
  };
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

/** For who may open the dossier and keeps the delivery: the list is to be acted on. */
function biedAan({ namen, magAanbieden }: Kolomprops): readonly Kolom<Wachtregel>[] {
  if (!magAanbieden || namen.size === 0) return [];
  return [
    {
      kop: 'Doen',
      kopVerborgen: true,
      cel: (r) => {
        const naam = namen.get(r.dossier);
        if (naam === undefined || !TE_WISSELEN.includes(r.stand)) return null;
        if (r.eerder.length === 0 && r.verwachting.soort !== 'niemand') return null;
        return (
          <Link href={leveringPaden.aanbieden(r.dossier, r.onderdeel)} toelichting={`aan ${naam}`}>
            Bied een andere aanbieder aan
          </Link>
        );
      },
    },
  ];
}

function weken(sinds: Datum, vandaag: Datum): string {
  const heel = Math.floor(dagenTussen(sinds, vandaag) / 7);
  return heel === 0 ? 'minder dan een week' : aantal(heel, 'week', 'weken');
}
