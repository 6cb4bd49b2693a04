import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Datum } from '../kern/datum.ts';
import { datumLang, tijdstipVoluit } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Effectdoel } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import {
  EffectBeeld,
  EthiekBeeld,
  GrondwaardenBeeld,
  RandvoorwaardenBeeld,
  UitkomstBeeld,
} from './beelden.tsx';
import { AANLEIDINGNAAM, deelnemerTekst, STAPNAAM, STAPNUMMER, stapTekst, WIJZENAAM } from './namen.ts';
import { NazienKaart } from './nazienlijst.tsx';
import { SamenKaart } from './samenkaart.tsx';
import type { Bevestiging, Invulling, Stapstand, ToetsStart, ToetsToestand, TotToets } from './toestand.ts';
import type { Toetsstap } from './gebeurtenissen.ts';
import type { Effect } from './waarden.ts';

type Namen = Readonly<Record<string, string>>;

/** `klantmanager B. Aksoy`, or the role alone when the name is not known here. */
function wieTekst(wie: Wie, namen: Namen): string {
  const naam = namen[wie.id];
  return naam === undefined ? ROLNAAM[wie.rol] : `${ROLNAAM[wie.rol]} ${naam}`;
}

interface Props {
  readonly toestand: TotToets;
  readonly vandaag: Datum;
  /** Names of employees by id. */
  readonly namen?: Namen | undefined;
  readonly effectdoelen?: readonly Effectdoel[] | undefined;
}

/**
 * The whole toets on one page, to read and to print: effects, values, options, room and outcome,
 * each with when and by whom. What was there before a reopening can be unfolded.
 */
export function ToetsOverzicht({ toestand, vandaag, namen = {}, effectdoelen }: Props) {
  const { toets } = toestand;
  if (!toets.start)
    return (
      <Leegte titel="De Omgekeerde Toets is nog niet begonnen">
        <p>Eerst het effect, dan de grondwaarden, de gevolgen en pas daarna de regels.</p>
      </Leegte>
    );
  const opties = toets.ethiek.gesloten?.waarde.opties ?? [];
  return (
    <>
      <Aanleiding start={toets.start} namen={namen} />
      <SamenKaart toestand={toestand} vandaag={vandaag} namen={namen} />
      <Stap
        stap="effect"
        stand={toets.effect}
        namen={namen}
        beeld={({ waarde }) => <EffectBeeld stap={waarde} effectdoelen={effectdoelen} />}
      >
        <AntwoordInwoner stand={toets.bevestiging} namen={namen} />
      </Stap>
      <Stap
        stap="grondwaarden"
        stand={toets.grondwaarden}
        namen={namen}
        beeld={(gewogen) => (
          <GrondwaardenBeeld stap={gewogen.waarde} effecten={effectenBij(toets, gewogen)} />
        )}
      />
      <Stap
        stap="ethiek"
        stand={toets.ethiek}
        namen={namen}
        beeld={({ waarde }) => <EthiekBeeld stap={waarde} gekozen={toets.uitkomst.gesloten?.waarde.optie} />}
      />
      <Stap
        stap="randvoorwaarden"
        stand={toets.randvoorwaarden}
        namen={namen}
        beeld={({ waarde }) => <RandvoorwaardenBeeld stap={waarde} />}
      />
      <Kaart titel="Uitkomst" id="toets-uitkomst" soort={toets.uitkomst.gesloten ? 'nadruk' : 'gewoon'}>
        {toets.uitkomst.gesloten ? (
          <>
            <UitkomstBeeld uitkomst={toets.uitkomst.gesloten.waarde} opties={opties} />
            <Stempel invulling={toets.uitkomst.gesloten} namen={namen} />
          </>
        ) : (
          <p class="omk-zacht">De uitkomst volgt als de vier stappen klaar zijn.</p>
        )}
      </Kaart>
      <NazienKaart toestand={toestand} />
      <Heropeningen toets={toets} namen={namen} />
    </>
  );
}

/** The effects that stood when this was filled in: also right for an earlier content. */
function effectenBij({ effect }: ToetsToestand, later: Invulling<unknown>): readonly Effect[] {
  const alle = [...effect.geschiedenis, ...(effect.gesloten ? [effect.gesloten] : [])];
  return alle.findLast(({ op }) => op <= later.op)?.waarde.effecten ?? [];
}

function Stempel({ invulling, namen }: { invulling: Invulling<unknown>; namen: Namen }) {
  return (
    <p class="omk-zacht">
      Vastgelegd op <time datetime={invulling.op}>{tijdstipVoluit(invulling.op)}</time> door{' '}
      {wieTekst(invulling.door, namen)}.
    </p>
  );
}

function Aanleiding({ start, namen }: { start: ToetsStart; namen: Namen }) {
  return (
    <Kaart titel="Aanleiding" soort="rustig">
      <Samenvatting
        regels={[
          { term: AANLEIDINGNAAM[start.aanleiding], waarde: start.toelichting },
          {
            term: 'Wie erbij waren',
            waarde: start.deelnemers
              .filter(({ aanwezig }) => aanwezig)
              .map(deelnemerTekst)
              .join('; '),
          },
          { term: 'Begonnen', waarde: `${tijdstipVoluit(start.op)}, ${wieTekst(start.door, namen)}` },
        ]}
      />
    </Kaart>
  );
}

type StapProps<T> = PropsWithChildren<{
  stap: Toetsstap;
  stand: Stapstand<T>;
  namen: Namen;
  beeld: (invulling: Invulling<T>) => Child;
}>;

function Stap<T>({ stap, stand, namen, beeld, children }: StapProps<T>) {
  return (
    <Kaart titel={`${STAPNUMMER[stap]}. ${STAPNAAM[stap]}`} id={`toets-${stap}`}>
      {stand.gesloten ? (
        <>
          {beeld(stand.gesloten)}
          <Stempel invulling={stand.gesloten} namen={namen} />
        </>
      ) : (
        <p class="omk-zacht">Deze stap staat open.</p>
      )}
      {children}
      {stand.geschiedenis.toReversed().map((eerder) => (
        <Uitklap klein titel={`Eerder ingevuld, vervallen op ${tijdstipVoluit(eerder.vervallenOp)}`}>
          {eerder.reden === '' ? null : <p dir="auto">Reden: {eerder.reden}</p>}
          {beeld(eerder)}
          <Stempel invulling={eerder} namen={namen} />
        </Uitklap>
      ))}
    </Kaart>
  );
}

export function antwoordTekst(antwoord: Bevestiging): string {
  const wanneer = `op ${datumLang(antwoord.op)} ${WIJZENAAM[antwoord.wijze]}`;
  return antwoord.bevestigd
    ? `De inwoner heeft de effecten bevestigd ${wanneer}.`
    : `De inwoner herkent de effecten niet (${wanneer}).`;
}

function AntwoordInwoner({ stand, namen }: { stand: Stapstand<Bevestiging>; namen: Namen }) {
  const antwoord = stand.gesloten;
  if (!antwoord) return <p>De inwoner heeft de effecten nog niet bevestigd.</p>;
  return (
    <Bericht soort={antwoord.waarde.bevestigd ? 'goed' : 'letop'}>
      <p>{antwoordTekst(antwoord.waarde)}</p>
      {antwoord.waarde.reactie === '' ? null : <p dir="auto">‘{antwoord.waarde.reactie}’</p>}
      <Stempel invulling={antwoord} namen={namen} />
    </Bericht>
  );
}

function Heropeningen({ toets, namen }: { toets: ToetsToestand; namen: Namen }) {
  if (toets.heropeningen.length === 0) return null;
  return (
    <Kaart titel="Teruggegaan" soort="rustig">
      <Samenvatting
        regels={toets.heropeningen.map(({ stap, reden, op, door }) => ({
          term: `Heropend: ${stapTekst(stap)}`,
          waarde: `${reden} (${tijdstipVoluit(op)}, ${wieTekst(door, namen)})`,
        }))}
      />
    </Kaart>
  );
}
