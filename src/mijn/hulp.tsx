import type { Child } from 'hono/jsx';
import type { Aanbiederstand } from '../dossier/aanbiederstand.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import { eindeVan } from '../dossier/leveringpunten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Clientondersteuning } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { heeftOpvolger, voorzieningnaam } from '../levering/deelkeuze.tsx';
import { antwoordVerwachtOp, contactweken } from '../levering/punten.ts';
import type { Leveringsdeel } from '../levering/stand.ts';
import { leveringsdelen, ZONDER_HULP } from '../levering/stand.ts';
import { isWeersproken } from '../levering/stopbevestiging.ts';
import type { Levering, Verloop } from '../levering/toestand.ts';
import { WACHTEND } from '../levering/wachten.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { dag } from '../ui/talen/dag.ts';
import { Nederlands } from '../ui/talen/vertaald.tsx';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { Telefoon } from '../ui/telefoon.tsx';
import { Aangeboden, AanbiederStopt } from './hulpaanbieder.tsx';
import { Opvolging } from './hulpopvolging.tsx';
import { OVERBRUGGING_IN_WOORDEN, stopredenInWoorden, wanneer } from './hulpwoorden.ts';
import { Gestopt, laatsteDag, Weersproken } from './hulpgestopt.tsx';
import { TijdensWachten } from './tijdenswachten.tsx';

interface Props {
  readonly toestand: DossierToestand;
  /** Only for why a start was changed: that is written to be read here. */
  readonly gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[];
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  /** The reader looks along with the resident. */
  readonly mee: boolean;
  /** As the register of providers says it today. */
  readonly aanbiederstand: Aanbiederstand;
  /** Of the municipality; undefined when it did not say. */
  readonly telefoon: string | undefined;
  readonly clientondersteuning: Clientondersteuning | null;
  /** Where to write to us; undefined when this reader cannot now. */
  readonly schrijven: Child | undefined;
  /** Where to answer an offer; undefined when this reader cannot. */
  readonly antwoorden: Child | undefined;
}

/** What came of the decision, part by part: a decision is no help yet, and who waits wants to know for whom. */
export function HulpVanInwoner(p: Props) {
  // What was withdrawn, stopped or is over is told in the card about how long the help lasts.
  const delen = leveringsdelen(p.toestand).filter(({ onderdeel }) => {
    const einde = eindeVan(p.toestand, onderdeel.gevraagd, onderdeel.einde);
    return einde === null || p.vandaag <= einde;
  });
  if (delen.length === 0) return null;
  const wacht = delen.some(({ stand }) => ZONDER_HULP.includes(stand) && stand !== 'pgbNogNiet');
  const weken = contactweken(p.regels);
  return (
    <Kaart titel={p.mee ? zeg('De hulp') : zeg('Uw hulp')} id="hulp">
      {delen.map((deel) => (
        <Deel {...p} deel={deel} />
      ))}
      {wacht ? (
        <p>
          {weken === 1
            ? zeg('Tijdens het wachten bellen wij elke week om te vragen hoe het gaat.')
            : zeg('Tijdens het wachten bellen wij elke {n} weken om te vragen hoe het gaat.', {
                n: weken,
              })}{' '}
          {zeg('Ook wie lang wacht, houdt recht op deze hulp.')}
        </p>
      ) : null}
      {wacht ? <TijdensWachten {...p} /> : null}
      <p>
        {zeg('Gaat het niet goed met de hulp? Of duurt het te lang? Laat het ons weten.')}
        {p.telefoon === undefined ? null : (
          <> {zegMet('Bellen mag ook: {nummer}.', { nummer: <Telefoon nummer={p.telefoon} /> })}</>
        )}
      </p>
      {p.schrijven}
    </Kaart>
  );
}

function Deel(p: Props & { readonly deel: Leveringsdeel }) {
  const { onderdeel, stand, levering } = p.deel;
  const wie = levering && GEEFT.includes(stand) ? levering : undefined;
  const telefoon = wie && p.aanbiederstand.telefoons.get(wie.opdracht.aanbieder);
  return (
    <>
      <h3 class="utrecht-heading-3">
        <Nederlands>{voorzieningnaam(onderdeel.voorziening, p.regels)}</Nederlands>
      </h3>
      {hoeStaatHet(p)}
      <AanbiederStopt {...p} />
      <Opvolging {...p} />
      <Aangeboden {...p} />
      {wie ? (
        <Samenvatting
          regels={[
            { term: zeg('Wie geeft de hulp?'), waarde: <bdi>{wie.naam}</bdi> },
            ...(telefoon
              ? [{ term: zeg('Telefoon van de aanbieder'), waarde: <Telefoon nummer={telefoon} /> }]
              : []),
          ]}
        />
      ) : null}
      {WACHTEND.includes(stand) || heeftOpvolger(p.toestand)(p.deel) ? (
        <TotDieTijd {...p} onderdeel={onderdeel.gevraagd} />
      ) : null}
    </>
  );
}

/** There is somebody to call about it. */
const GEEFT: readonly Leveringsdeel['stand'][] = ['wachtOpStart', 'loopt', 'onderbroken'];

function hoeStaatHet(p: Props & { readonly deel: Leveringsdeel }): Child {
  const { onderdeel, stand, sinds, levering, verloop } = p.deel;
  switch (stand) {
    case 'nietOpgedragen':
      return <p>{zeg('Wij zoeken een aanbieder. Dat is de organisatie die de hulp geeft.')}</p>;
    case 'geweigerd':
      return <p>{zeg('De aanbieder die wij vroegen, kan deze hulp niet geven. Wij zoeken een andere.')}</p>;
    case 'elders':
      return verloop && isWeersproken(verloop) ? (
        <Weersproken verloop={verloop} mee={p.mee} />
      ) : (
        <p>
          {zeg('De aanbieder kan niet verder met deze hulp. Wij zoeken een andere.')}{' '}
          {verloop ? laatsteDag(verloop) : null}
        </p>
      );
    case 'pgbNogNiet':
      return (
        <p>
          {pgb(p.mee)} {zeg('Is de hulp begonnen? Laat ons weten sinds welke dag.')}
        </p>
      );
    case 'wachtOpAntwoord':
      return levering ? <Gevraagd {...p} levering={levering} sinds={sinds} /> : null;
    case 'wachtOpStart':
      return levering ? <Wachtlijst {...p} levering={levering} /> : null;
    case 'loopt':
      return verloop ? <Loopt {...p} verloop={verloop} /> : null;
    case 'onderbroken':
    case 'gestopt':
      return verloop ? (
        <Gestopt
          verloop={verloop}
          einde={eindeVan(p.toestand, onderdeel.gevraagd, onderdeel.einde)}
          mee={p.mee}
          toestand={p.toestand}
        />
      ) : null;
    case 'gesloten': {
      const gesloten = p.toestand.levering.gesloten;
      return gesloten ? (
        <p>
          {zeg('Deze hulp gaat niet door.')} {stopredenInWoorden(gesloten.reden, p.mee)}
        </p>
      ) : null;
    }
  }
}

const pgb = (mee: boolean): string =>
  mee
    ? zeg('De inwoner krijgt een persoonsgebonden budget (pgb) en koopt de hulp zelf in.')
    : zeg('U krijgt een persoonsgebonden budget (pgb). U koopt de hulp zelf in.');

function Gevraagd({
  levering,
  sinds,
  regels,
  vandaag,
  aanbiederstand,
}: Props & { levering: Levering; sinds: Datum }) {
  const uiterlijk = antwoordVerwachtOp(sinds, regels);
  const datum = dag(uiterlijk);
  return (
    <p>
      {zegMet('Op {datum} vroegen wij {aanbieder} om deze hulp te geven.', {
        datum: dag(levering.opdracht.op),
        aanbieder: <bdi>{levering.naam}</bdi>,
      })}{' '}
      {vandaag <= uiterlijk
        ? zeg('Wij verwachten uiterlijk {datum} een antwoord. Dat hebben wij als gemeente zo afgesproken.', {
            datum,
          })
        : zeg('Wij verwachtten uiterlijk {datum} een antwoord. Dat is er nog niet. Wij vragen ernaar.', {
            datum,
          })}{' '}
      {wanneer(aanbiederstand.verwachtingen.get(levering.opdracht.onderdeel))}
    </p>
  );
}

function Wachtlijst(p: Props & { levering: Levering }) {
  const { levering, gebeurtenissen, vandaag, mee } = p;
  const verwacht = wanneer(p.aanbiederstand.verwachtingen.get(levering.opdracht.onderdeel));
  const { verwachteStart } = levering;
  const waarom = waaromAnders(gebeurtenissen, levering.id);
  return (
    <>
      <p>
        {zegMet('{aanbieder} gaat deze hulp geven.', { aanbieder: <bdi>{levering.naam}</bdi> })}{' '}
        {verwachteStart !== null ? (
          toegezegd(verwachteStart, vandaag)
        ) : verwacht === undefined ? (
          nogNietBekend(mee)
        ) : (
          <>
            {mee ? zeg('De inwoner staat op de wachtlijst.') : zeg('U staat op de wachtlijst.')} {verwacht}
          </>
        )}
      </p>
      {waarom === undefined ? null : (
        <>
          <p>{zeg('Waarom begint de hulp op een andere dag?')}</p>
          <blockquote class="omk-citaat" dir="auto">
            <Nederlands>{waarom}</Nederlands>
          </blockquote>
        </>
      )}
    </>
  );
}

const toegezegd = (op: Datum, vandaag: Datum): string =>
  vandaag <= op
    ? zeg('De hulp begint naar verwachting op {datum}.', { datum: dag(op) })
    : zeg('De hulp zou op {datum} beginnen. Wij vragen de aanbieder hoe het staat.', { datum: dag(op) });

const nogNietBekend = (mee: boolean): string =>
  mee
    ? zeg('De inwoner staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.')
    : zeg('U staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.');

/** What was said with the acceptance is between provider and municipality; this was asked to be read here. */
function waaromAnders(gebeurtenissen: Props['gebeurtenissen'], id: OnderdeelId): string | undefined {
  const laatste = gebeurtenissen.findLast(
    (g) => (g.soort === 'startVerwacht' || g.soort === 'leveringAangenomen') && g.feiten.levering === id,
  );
  return laatste?.soort === 'startVerwacht' ? laatste.inhoud.toelichting : undefined;
}

function Loopt({ verloop, mee }: Props & { verloop: Verloop }) {
  return (
    <p>
      {zeg('De hulp is begonnen op {datum}.', { datum: dag(verloop.eersteDag) })}
      {verloop.eersteDag === verloop.gestartOp ? null : (
        <>
          {' '}
          {zeg('De hulp stopte even en gaat weer verder sinds {datum}.', { datum: dag(verloop.gestartOp) })}
        </>
      )}
      {verloop.levering === null ? <> {pgb(mee)}</> : null}
    </p>
  );
}

/** What was arranged, and with whom, is the resident's; who looks along hears that there is something. */
function TotDieTijd(p: Props & { readonly onderdeel: OnderdeelId }) {
  const laatste = p.toestand.levering.overbruggingen.findLast((b) => b.onderdeel === p.onderdeel);
  if (!laatste || (laatste.totEnMet !== null && laatste.totEnMet < p.vandaag)) return null;
  return (
    <>
      <p>
        {zeg(OVERBRUGGING_IN_WOORDEN[laatste.vorm])}
        {laatste.totEnMet === null ? null : (
          <> {zeg('Dat is geregeld tot en met {datum}.', { datum: dag(laatste.totEnMet) })}</>
        )}
      </p>
      {p.mee ? null : (
        <blockquote class="omk-citaat" dir="auto">
          <Nederlands>{laatste.omschrijving}</Nederlands>
        </blockquote>
      )}
    </>
  );
}
