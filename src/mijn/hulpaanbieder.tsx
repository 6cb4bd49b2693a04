import type { Child } from 'hono/jsx';
import type { Aanbiederstand } from '../dossier/aanbiederstand.ts';
import { eindeVan } from '../dossier/leveringpunten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { Wachtaanbod } from '../levering/aanbod.ts';
import { aanbodVoor, houdtPlaats } from '../levering/aanbod.ts';
import { aanbodzin, overbruggingszin } from '../levering/aanbodzin.ts';
import { eersteDagZonder, eindeBij } from '../levering/aanbiedereinde.ts';
import { eersteEinde } from '../levering/opvolging.ts';
import type { Leveringsdeel } from '../levering/stand.ts';
import { Bericht } from '../ui/bericht.tsx';
import { dag } from '../ui/talen/dag.ts';
import { Nederlands } from '../ui/talen/vertaald.tsx';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { wanneer } from './hulpwoorden.ts';

interface Props {
  readonly deel: Leveringsdeel;
  readonly toestand: DossierToestand;
  readonly aanbiederstand: Aanbiederstand;
  readonly vandaag: Datum;
  /** The reader looks along with the resident. */
  readonly mee: boolean;
}

/** A contract that comes to its end is mostly renewed: only who closes, or is gone, is told of. */
export function AanbiederStopt({ deel, toestand, aanbiederstand, vandaag }: Props) {
  const { gevraagd, einde: tot } = deel.onderdeel;
  const tm = eindeVan(toestand, gevraagd, tot);
  // With who takes over arranged, that is told instead.
  const eerst = deel.levering ? eersteEinde(toestand, deel.levering, tm) : tm;
  const einde = eindeBij(deel, eerst, aanbiederstand.einden);
  if (!einde || vandaag < einde.vanaf) return null;
  if (einde.waardoor === 'contract' && vandaag <= einde.laatsteDag) return null;
  const stopt =
    einde.waardoor === 'product' ? (
      zegMet('{aanbieder} stopt met deze hulp.', { aanbieder: <bdi>{einde.naam}</bdi> })
    ) : (
      <>
        {zegMet('{aanbieder} stopt. Vanaf {datum} geeft deze aanbieder geen hulp meer.', {
          aanbieder: <bdi>{einde.naam}</bdi>,
          datum: dag(eersteDagZonder(einde)),
        })}
      </>
    );
  return (
    <p>
      {stopt} {zeg('Wij zoeken op tijd een andere aanbieder voor deze hulp.')}
    </p>
  );
}

/** As long as no answer was given: the choice is the resident's (Wmo 2.3.5). */
export function Aangeboden(p: Props & { readonly antwoorden: Child | undefined }) {
  const aanbiedingen = aanbodVoor(p.toestand, p.deel);
  if (aanbiedingen.length === 0) return null;
  return (
    <Bericht soort="letop" titel={zeg('Wij bieden iets aan')}>
      {aanbiedingen.map((aanbod) => (
        <>
          {aanbod.soort === 'aanbieder' ? (
            <AndereAangeboden {...p} aanbod={aanbod} />
          ) : (
            <Overbruggingsaanbod {...p} aanbod={aanbod} />
          )}
          {aanbod.wens === 'belMij' ? <p>{zeg('Wij bellen over dit aanbod.')}</p> : null}
        </>
      ))}
      <p>
        {zeg('Nee zeggen kost niets.')}{' '}
        {aanbiedingen.every((aanbod) => houdtPlaats(p.toestand, aanbod)) ? (
          <>{zeg('De plaats op de wachtlijst blijft.')} </>
        ) : null}
        {p.antwoorden || p.mee ? null : zeg('Wat kiest u? Laat het ons weten.')}
      </p>
      {p.antwoorden}
    </Bericht>
  );
}

type Soort<S extends Wachtaanbod['soort']> = Extract<Wachtaanbod, { readonly soort: S }>;

/** Who, from when and what that is based on, and what stays as it is. */
function AndereAangeboden({ aanbod, mee, aanbiederstand }: Props & { readonly aanbod: Soort<'aanbieder'> }) {
  const aanbieder = <bdi>{aanbod.naam}</bdi>;
  return (
    <>
      <p>
        {mee
          ? zegMet('Wij hebben de inwoner een andere aanbieder aangeboden: {aanbieder}.', { aanbieder })
          : zegMet('Wij hebben u een andere aanbieder aangeboden: {aanbieder}.', { aanbieder })}{' '}
        {mee
          ? zeg('Daar kan de hulp misschien eerder beginnen. De inwoner mag kiezen.')
          : zeg('Daar kan de hulp misschien eerder beginnen. U mag kiezen.')}
      </p>
      <p>
        {wanneer(aanbiederstand.aangeboden.get(aanbod.onderdeel)) ??
          zeg('Wij weten niet zeker wanneer de hulp daar begint.')}
      </p>
      <p>{aanbodzin(aanbod)}</p>
    </>
  );
}

/** What it is, the resident reads; who looks along hears that there is something. */
function Overbruggingsaanbod({ aanbod, mee }: Props & { readonly aanbod: Soort<'overbrugging'> }) {
  return (
    <>
      <p>{overbruggingszin(aanbod)}</p>
      {mee ? null : (
        <blockquote class="omk-citaat" dir="auto">
          <Nederlands>{aanbod.omschrijving}</Nederlands>
        </blockquote>
      )}
      <p>{zeg('Dit blijft hetzelfde: ons besluit, en het recht op de hulp zelf.')}</p>
    </>
  );
}
