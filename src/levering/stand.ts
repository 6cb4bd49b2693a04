import { geldendeOnderdelen } from '../bezwaar/besluiten.ts';
import type { VervangendOnderdeel } from '../bezwaar/gebeurtenissen.ts';
import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Stopreden } from './gebeurtenissen.ts';
import type { Levering, TotLevering, Verloop } from './toestand.ts';
import { huidigeLevering, verloopVan, wachtOpBeurt } from './toestand.ts';

/** Where the help of one granted part stands. */
export const LEVERINGSTANDEN = [
  'nietOpgedragen',
  'pgbNogNiet',
  'wachtOpAntwoord',
  'geweigerd',
  'wachtOpStart',
  'loopt',
  'onderbroken',
  'elders',
  'gestopt',
  'gesloten',
] as const;
export type Leveringstand = (typeof LEVERINGSTANDEN)[number];

/** A granted part with what came of it. */
export interface Leveringsdeel {
  readonly onderdeel: VervangendOnderdeel;
  readonly stand: Leveringstand;
  /** Since when it stands like that. */
  readonly sinds: Datum;
  readonly levering: Levering | undefined;
  readonly verloop: Verloop | undefined;
}

/** Nobody gets help yet, or not any more while it was not meant to end: somebody has to see it. */
export const ZONDER_HULP: readonly Leveringstand[] = [
  'nietOpgedragen',
  'pgbNogNiet',
  'wachtOpAntwoord',
  'geweigerd',
  'wachtOpStart',
  'elders',
];

/** Decided on and made known, or nothing yet. */
export function toegekendOp({ besluit }: TotLevering): Datum | undefined {
  return besluit.bekendgemaakt?.op;
}

/** Every granted part, from the day the decision was made known. */
export function leveringsdelen(t: TotLevering): readonly Leveringsdeel[] {
  const bekend = toegekendOp(t);
  if (bekend === undefined) return [];
  return geldendeOnderdelen(t)
    .filter(({ beslissing }) => beslissing !== 'afwijzen')
    .map((onderdeel) => {
      const levering = huidigeLevering(t, onderdeel.gevraagd);
      const verloop = verloopVan(t, onderdeel.gevraagd);
      return { onderdeel, levering, verloop, ...standIn(t, { onderdeel, levering, verloop }, bekend) };
    });
}

/** The granted part with this id. */
export function vindDeel(t: TotLevering, onderdeel: OnderdeelId): Leveringsdeel | undefined {
  return leveringsdelen(t).find((deel) => deel.onderdeel.gevraagd === onderdeel);
}

/** Who takes over help that still runs elsewhere: asked, or accepted. One for a part at most. */
export function opvolgersdelen(t: TotLevering): readonly Leveringsdeel[] {
  return leveringsdelen(t).flatMap(({ onderdeel, verloop }): readonly Leveringsdeel[] => {
    const levering = t.levering.leveringen.findLast(
      (l) =>
        l.opdracht.onderdeel === onderdeel.gevraagd &&
        (l.stand === 'opgedragen' || l.stand === 'aangenomen') &&
        wachtOpBeurt(t, l),
    );
    if (!levering) return [];
    const stand = levering.stand === 'opgedragen' ? 'wachtOpAntwoord' : 'wachtOpStart';
    return [{ onderdeel, levering, verloop, stand, sinds: levering.sinds }];
  });
}

/** What delivers or is waited for, and who takes over. */
export const metOpvolgers = (t: TotLevering): readonly Leveringsdeel[] => [
  ...leveringsdelen(t),
  ...opvolgersdelen(t),
];

/** Who takes over this part. */
export function opvolgerVan(t: TotLevering, onderdeel: OnderdeelId): Leveringsdeel | undefined {
  return opvolgersdelen(t).find((deel) => deel.onderdeel.gevraagd === onderdeel);
}

/** Died or moved away: nobody waits for it any more. */
function standIn(
  { levering: { gesloten } }: TotLevering,
  { onderdeel, levering, verloop }: Pick<Leveringsdeel, 'onderdeel' | 'levering' | 'verloop'>,
  bekend: Datum,
): Pick<Leveringsdeel, 'stand' | 'sinds'> {
  const zelf = standVan(onderdeel, levering, verloop, bekend);
  return gesloten && ZONDER_HULP.includes(zelf.stand) ? { stand: 'gesloten', sinds: gesloten.op } : zelf;
}

function standVan(
  { vorm }: VervangendOnderdeel,
  levering: Levering | undefined,
  verloop: Verloop | undefined,
  bekend: Datum,
): { readonly stand: Leveringstand; readonly sinds: Datum } {
  if (verloop?.gestopt === null) return { stand: 'loopt', sinds: verloop.gestartOp };
  // A new assignment after a stop counts from the day it was given.
  const nieuw = levering !== undefined && levering.id !== verloop?.levering;
  if (verloop?.gestopt && !nieuw) return naStop(verloop.gestopt);
  if (levering === undefined)
    return { stand: vorm === 'pgb' ? 'pgbNogNiet' : 'nietOpgedragen', sinds: bekend };
  if (levering.stand === 'geweigerd') return { stand: 'geweigerd', sinds: levering.sinds };
  return {
    stand: levering.stand === 'opgedragen' ? 'wachtOpAntwoord' : 'wachtOpStart',
    sinds: levering.sinds,
  };
}

/** Somebody else goes on with it. */
const MET_ANDER: readonly Stopreden[] = ['aanbiederStopt', 'overgedragen'];

function naStop({ reden, op, inwoner }: NonNullable<Verloop['gestopt']>) {
  if (reden === 'tijdelijk') return { stand: 'onderbroken', sinds: op } as const;
  // The provider said that it could stop, and the resident that it could not.
  const stand = MET_ANDER.includes(reden) || inwoner === 'kloptNiet' ? 'elders' : 'gestopt';
  return { stand, sinds: op } as const;
}

/** The first day on which a provider lets somebody wait: what begins later, was planned. */
export const wachtVanaf = ({ op, ingang }: Pick<Levering['opdracht'], 'op' | 'ingang'>): Datum =>
  ingang !== null && ingang > op ? ingang : op;

/** From when the resident waits: since the decision, or the first day of the grant when that comes later; or since the help was lost. */
export function wachtSinds(deel: Leveringsdeel, bekend: Datum): Datum {
  return deel.verloop?.gestopt?.op ?? wachtVanaf({ op: bekend, ingang: deel.onderdeel.ingang });
}
