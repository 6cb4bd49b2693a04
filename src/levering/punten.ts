import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { ruwEinde } from '../recht/tellen.ts';
import type { Lengte } from '../recht/termijn.ts';
import type { Aanbiedereinde, Aanbiedereinden } from './aanbiedereinde.ts';
import { eindeBij } from './aanbiedereinde.ts';
import { overbruggingVraagtVanaf } from './overbrugging.ts';
import { geweigerdeOpvolger, laatsteDagBijVorige, openGaten } from './opvolging.ts';
import type { Puntsoort } from './puntsoorten.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen, metOpvolgers, opvolgerVan, toegekendOp, wachtSinds, ZONDER_HULP } from './stand.ts';
import type { TotLevering } from './toestand.ts';
import { isOnbevestigd } from './stopbevestiging.ts';
import { WACHTEND } from './wachten.ts';
import type { Wachtverwachting } from './wachttijd.ts';

/** Something somebody has to look at because a decision is there and the help is not. */
export interface Leveringpunt {
  readonly onderdeel: OnderdeelId;
  readonly soort: Puntsoort;
  /** From this day it asks for somebody. */
  readonly vanaf: Datum;
  /** Last day of the granted period; null without an end. Afterwards it asks nothing. */
  readonly tm: Datum | null;
  /** Of `aanbiederEindigt`: which provider, and until when it delivers. */
  readonly einde?: Aanbiedereinde;
}

/** What asks for somebody on this day. */
export function nuNodig(punten: readonly Leveringpunt[], vandaag: Datum): readonly Leveringpunt[] {
  return punten.filter(({ vanaf, tm }) => vanaf <= vandaag && (tm === null || vandaag <= tm));
}

/** Working days within which a provider answers, when the municipality set none. No law names it. */
const ANTWOORD_WERKDAGEN = 5;
/** Weeks of waiting after which somebody asks the resident how it goes, when the municipality set none. */
const CONTACT_WEKEN = 3;

export const antwoordtermijn = ({ normen }: Pick<LokaleRegels, 'normen'>): Lengte => ({
  aantal: normen.leveringAntwoordWerkdagen ?? ANTWOORD_WERKDAGEN,
  eenheid: 'werkdagen',
});

export function antwoordVerwachtOp(opgedragenOp: Datum, regels: LokaleRegels): Datum {
  return ruwEinde(opgedragenOp, antwoordtermijn(regels), 'dagNa', regels.kalender, regels.uitleg);
}

export const contactweken = ({ normen }: Pick<LokaleRegels, 'normen'>): number =>
  normen.wachtcontactWeken ?? CONTACT_WEKEN;

/** Everything that asks for somebody, now or later; each part that is granted and not delivered has at least one. */
export function leveringpunten(
  t: TotLevering,
  regels: LokaleRegels,
  /** Last day of the grant as it holds now, when something came after the delivery. */
  totEnMet: (deel: Leveringsdeel) => Datum | null = ({ onderdeel }) => onderdeel.einde,
): readonly Leveringpunt[] {
  const bekend = toegekendOp(t);
  if (bekend === undefined) return [];
  const toegekend = leveringsdelen(t).map((deel) => ({
    ...deel,
    onderdeel: { ...deel.onderdeel, einde: totEnMet(deel) },
  }));
  return [
    ...toegekend.flatMap((deel) => [
      ...puntenVan(t, deel, bekend, regels),
      ...opvolgpunten(t, deel, regels),
      ...vanInwoner(t, deel),
    ]),
    ...nietMeerToegekend(t, toegekend),
  ];
}

function puntenVan(
  t: TotLevering,
  deel: Leveringsdeel,
  bekend: Datum,
  regels: LokaleRegels,
): readonly Leveringpunt[] {
  const { gevraagd: onderdeel, einde: tm } = deel.onderdeel;
  const punt = (soort: Puntsoort, vanaf: Datum): Leveringpunt => ({ onderdeel, soort, vanaf, tm });
  const eindigt = overbruggingVraagtVanaf(t, deel);
  return [
    ...vanStand(t, deel, regels).map(([soort, vanaf]) => punt(soort, vanaf)),
    ...wachten(t, deel, bekend, regels, punt),
    ...(eindigt ? [punt('overbruggingEindigt', eindigt)] : []),
  ];
}

/** What the next one has to do, and from when. */
function vanStand(
  t: TotLevering,
  deel: Leveringsdeel,
  regels: LokaleRegels,
): readonly (readonly [Puntsoort, Datum])[] {
  const { stand, sinds, levering, onderdeel } = deel;
  switch (stand) {
    case 'nietOpgedragen':
      return [['opdragen', sinds]];
    case 'geweigerd':
    case 'elders':
      return [['opnieuwOpdragen', sinds], ...naStopBijVorige(t, deel)];
    case 'wachtOpAntwoord':
      return [['antwoord', plusDagen(antwoordVerwachtOp(sinds, regels), 1)], ...naStopBijVorige(t, deel)];
    case 'wachtOpStart':
      return [
        ...(levering?.verwachteStart
          ? [['startVoorbij', plusDagen(levering.verwachteStart, 1)] as const]
          : []),
        ...naStopBijVorige(t, deel),
      ];
    case 'pgbNogNiet':
      return [['pgbStart', onderdeel.ingang !== null && onderdeel.ingang > sinds ? onderdeel.ingang : sinds]];
    case 'onderbroken':
      return [['hervatten', hervattenOp(deel)]];
    case 'gestopt':
      return naGestopt(t, deel);
    case 'loopt':
    case 'gesloten':
      return [];
  }
}

/** Help goes over to another: until it did, somebody sees that it has to, and the days on which nobody helps. */
function opvolgpunten(
  t: TotLevering,
  { onderdeel: { gevraagd: onderdeel, einde: tm } }: Leveringsdeel,
  regels: LokaleRegels,
): readonly Leveringpunt[] {
  const punt = (soort: Puntsoort, vanaf: Datum): Leveringpunt => ({ onderdeel, soort, vanaf, tm });
  const { levering, stand, sinds } = opvolgerVan(t, onderdeel) ?? {};
  const geweigerd = geweigerdeOpvolger(t, onderdeel);
  return [
    ...(levering?.opvolging
      ? [punt('overgang', plusDagen(laatsteDagBijVorige(t, levering.opvolging), 1))]
      : []),
    ...(stand === 'wachtOpAntwoord' && sinds
      ? [punt('antwoord', plusDagen(antwoordVerwachtOp(sinds, regels), 1))]
      : []),
    ...(geweigerd ? [punt('opvolgerZoeken', geweigerd.sinds)] : []),
    ...openGaten(t)
      .filter((gat) => gat.onderdeel === onderdeel)
      .map((gat) => punt('gat', gat.sinds)),
  ];
}

/** The resident answered without us: somebody reads it, and rings back. */
function vanInwoner(t: TotLevering, { onderdeel, stand }: Leveringsdeel): readonly Leveringpunt[] {
  const { gevraagd, einde: tm } = onderdeel;
  if (!WACHTEND.includes(stand) && !opvolgerVan(t, gevraagd)) return [];
  return t.levering.zelfBeantwoord
    .filter((z) => z.onderdeel === gevraagd)
    .map(({ op }) => ({ onderdeel: gevraagd, soort: 'aanbodBeantwoord', vanaf: op, tm }));
}

/** One part ended by death or a move: the rest of the dossier does not follow by itself, a person looks (Wmo 1.2.1). */
function naGestopt(
  t: TotLevering,
  { verloop, onderdeel }: Leveringsdeel,
): readonly (readonly [Puntsoort, Datum])[] {
  // Looked at already.
  if (!verloop?.gestopt || t.levering.gesloten) return [];
  const { reden, op } = verloop.gestopt;
  if (reden === 'overleden' || reden === 'verhuisd') return [['sluiten', op]];
  return isOnbevestigd(verloop, onderdeel.einde) ? [['stopBekijken', op]] : [];
}

/** Stopped while another was asked already: that one would still come to who died, moved, or needs it no more. */
function naStopBijVorige(t: TotLevering, deel: Leveringsdeel): ReturnType<typeof naGestopt> {
  const { levering, verloop } = deel;
  const { leveringen } = t.levering;
  const gevraagd = leveringen.findIndex(({ id }) => id === levering?.id);
  const daarna = !verloop?.gestopt || gevraagd < 0 || gevraagd >= verloop.gestopt.opdrachten;
  return daarna || verloop.levering === levering?.id ? [] : naGestopt(t, deel);
}

/** Who waits is asked how it goes, and after the norm somebody looks whether it can wait (procedure.md § 12b). */
function wachten(
  t: TotLevering,
  deel: Leveringsdeel,
  bekend: Datum,
  regels: LokaleRegels,
  punt: (soort: Puntsoort, vanaf: Datum) => Leveringpunt,
): readonly Leveringpunt[] {
  if (deel.stand === 'onderbroken') return tijdensOnderbreking(t, deel, regels, punt);
  if (!ZONDER_HULP.includes(deel.stand)) return [];
  const begin = wachtSinds(deel, bekend);
  const { wachtcontacten, herbeoordelingen } = t.levering;
  return [
    punt('wachtcontact', plusWeken(laatste(wachtcontacten, deel, begin), contactweken(regels))),
    punt('herbeoordelen', plusWeken(laatste(herbeoordelingen, deel, begin), regels.normen.wachtlijstWeken)),
  ];
}

/** The day on which it is looked at whether the help goes on: never after the grant, when nobody would look. */
function hervattenOp({ sinds, verloop, onderdeel: { einde } }: Leveringsdeel): Datum {
  const op = verloop?.gestopt?.hervattenOp ?? sinds;
  return einde !== null && op > einde ? einde : op;
}

/** Interrupted for longer than somebody waits without being asked how it goes: until it goes on, that holds here too. */
function tijdensOnderbreking(
  t: TotLevering,
  deel: Leveringsdeel,
  regels: LokaleRegels,
  punt: (soort: Puntsoort, vanaf: Datum) => Leveringpunt,
): readonly Leveringpunt[] {
  const begin = deel.verloop?.gestopt?.op ?? deel.sinds;
  const vragen = plusWeken(laatste(t.levering.wachtcontacten, deel, begin), contactweken(regels));
  return vragen < hervattenOp(deel) ? [punt('wachtcontact', vragen)] : [];
}

/** The last day on which it was done since the waiting began, or that beginning. */
function laatste(
  gedaan: readonly { readonly onderdeel: OnderdeelId; readonly op: Datum }[],
  { onderdeel }: Leveringsdeel,
  begin: Datum,
): Datum {
  return gedaan
    .filter((g) => g.onderdeel === onderdeel.gevraagd)
    .reduce((laatst, { op }) => (op > laatst ? op : laatst), begin);
}

/** A decision that was replaced by one without this part: the help does not end by itself (Awb 7:11). */
function nietMeerToegekend(t: TotLevering, toegekend: readonly Leveringsdeel[]): readonly Leveringpunt[] {
  return t.levering.verloop
    .filter((v) => v.gestopt === null && !toegekend.some((d) => d.onderdeel.gevraagd === v.onderdeel))
    .map((v) => ({ onderdeel: v.onderdeel, soort: 'beeindigen', vanaf: v.gestartOp, tm: null }));
}

/**
 * Who is at a provider that ends needs another one by then (contractstandaard Wmo 3.7). Not the journal knows it but the
 * register, looked at when the points are read (`werkvoorraad/levering-queries.ts` says the same in one query).
 */
export function eindpunten(
  t: TotLevering,
  einden: Aanbiedereinden,
  totEnMet: (deel: Leveringsdeel) => Datum | null,
): readonly Leveringpunt[] {
  const punten = metOpvolgers(t)
    .flatMap((deel): readonly Leveringpunt[] => {
      const tm = totEnMet(deel);
      const einde = eindeBij(deel, tm, einden);
      if (!einde || !deel.levering) return [];
      const { op } = deel.levering.opdracht;
      const vanaf = op > einde.vanaf ? op : einde.vanaf;
      return [{ onderdeel: deel.onderdeel.gevraagd, soort: 'aanbiederEindigt', vanaf, tm, einde }];
    })
    .toSorted((a, b) => a.vanaf.localeCompare(b.vanaf));
  // Of two for one part what asks first; on one day who has the help now.
  return punten.filter((punt, i) => punten.findIndex((p) => p.onderdeel === punt.onderdeel) === i);
}

/** By now the help mostly had begun at this provider: nobody knows when, and somebody phones (contractstandaard Wmo 3.8). */
export function langerpunten(
  t: TotLevering,
  verwachtingen: ReadonlyMap<OnderdeelId, Wachtverwachting>,
): readonly Leveringpunt[] {
  return leveringsdelen(t).flatMap(({ onderdeel }): readonly Leveringpunt[] => {
    const verwacht = verwachtingen.get(onderdeel.gevraagd);
    if (verwacht?.soort !== 'langer') return [];
    const vanaf = plusDagen(verwacht.gewoonlijkTot, 1);
    return [{ onderdeel: onderdeel.gevraagd, soort: 'langerWachten', vanaf, tm: onderdeel.einde }];
  });
}
