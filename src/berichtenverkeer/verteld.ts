import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, tijdstip } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { leesBericht } from '../koppelvlakken/iwmo/lees.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Berichtkop } from './leeswerk.ts';
import { leesBytes } from './opslag.ts';

/** A 301 that this provider got about this client. */
export interface Verteldbericht {
  readonly op: Tijdstip;
  readonly producten: readonly ToegewezenProduct[];
}

export interface Verteld {
  /** What was told to this provider: as it is now, and as it was at earlier moments that may count. */
  readonly momenten: readonly ReadonlyMap<string, readonly ToegewezenProduct[]>[];
  /** Clients about whom too much was told to look it all up: nothing is said of them. */
  readonly nietVergeleken: number;
}

/** Of one client; more was never told in a year of changes. */
const MEESTE_VAN_EEN = 100;
/** For one message: a declaration names thousands of clients, and a flood brings many. */
const MEESTE_IN_EEN = 2_000;
const CLIENTEN_PER_KEER = 50;
const MEESTE_MOMENTEN = 20;

/**
 * The assignments as they were told, now first, then before each message that left on this day or later: who wrote may
 * have known those or not. Of each number the last that was said counts, also when later messages are
 * silent about it because it is over.
 */
export function vertelStanden(
  berichten: readonly Verteldbericht[],
  vanaf: Datum,
): readonly (readonly ToegewezenProduct[])[] {
  const zeker = berichten.filter(({ op }) => datumVan(op) < vanaf).length;
  const aantallen = Array.from({ length: berichten.length - zeker + 1 }, (_, i) => berichten.length - i);
  const gekozen =
    aantallen.length <= MEESTE_MOMENTEN ? aantallen : [...aantallen.slice(0, MEESTE_MOMENTEN - 1), zeker];
  return gekozen.map((aantal) => laatstePerNummer(berichten.slice(0, aantal)));
}

/** Of each number the last that was said of it, oldest message first. */
export function laatstePerNummer(berichten: readonly Verteldbericht[]): readonly ToegewezenProduct[] {
  const opNummer = new Map<number, ToegewezenProduct>();
  for (const { producten } of berichten)
    for (const product of producten) opNummer.set(product.ToewijzingNummer, product);
  return [...opNummer.values()];
}

/**
 * What the sender of this message was told about its clients, and nothing of what others were told: a number of somebody
 * else is as unknown as one that was never given. Undefined for a message that is not about what was assigned, or not
 * for us.
 */
export async function leesVerteld(
  trx: Trx,
  gemeente: Gemeentecode,
  { Header, clienten }: Pick<Berichtkop, 'Header' | 'clienten'>,
  nogOnbekend: Datum,
): Promise<Verteld | undefined> {
  const { Afzender: aanbieder, Ontvanger, BerichtIdentificatie } = Header;
  const { Dagtekening } = BerichtIdentificatie;
  // The date is the sender's own: an older one opens no older assignments.
  const vanaf = Dagtekening > nogOnbekend ? Dagtekening : nogOnbekend;
  if (clienten.length === 0 || Ontvanger !== gemeente) return undefined;
  const standen = new Map<string, readonly (readonly ToegewezenProduct[])[]>();
  let over = MEESTE_IN_EEN;
  for (let i = 0; i < clienten.length && over > 0; i += CLIENTEN_PER_KEER) {
    const deze = clienten.slice(i, i + CLIENTEN_PER_KEER);
    const gestuurd = await leesGestuurd(trx, gemeente, aanbieder, deze);
    for (const client of deze) {
      const ids = gestuurd.get(client) ?? [];
      if (ids.length > Math.min(over, MEESTE_VAN_EEN)) continue;
      over -= ids.length;
      const berichten = await leesProducten(trx, gemeente, ids);
      standen.set(client, vertelStanden(berichten, vanaf));
    }
  }
  const aantal = Math.max(1, ...[...standen.values()].map(({ length }) => length));
  return {
    momenten: Array.from(
      { length: aantal },
      (_, i) => new Map([...standen].map(([bsn, van]) => [bsn, van[Math.min(i, van.length - 1)] ?? []])),
    ),
    nietVergeleken: clienten.length - standen.size,
  };
}

interface Gestuurd {
  readonly id: string;
  readonly op: Tijdstip;
}

/**
 * The 301s to this provider about each of these clients, oldest first. Those that were made count, for a number can be
 * told by telephone too; those that the provider refused do not.
 */
async function leesGestuurd(
  trx: Trx,
  gemeente: Gemeentecode,
  aanbieder: string,
  clienten: readonly string[],
): Promise<ReadonlyMap<string, readonly Gestuurd[]>> {
  const rijen = await vraag<Gestuurd & { readonly client: string }>(
    trx,
    `SELECT id, client, op FROM (
       SELECT b.id, b.client, b.op, row_number() OVER (PARTITION BY b.client ORDER BY b.op DESC) AS nr
       FROM iwmobericht b
       WHERE b.gemeente = $1 AND b.client = ANY ($2) AND b.richting = 'uit' AND b.soort = '301' AND b.ontvanger = $3
         AND b.grootte > 0 AND (
           SELECT f.feit->>'uitslag' FROM iwmoberichtfeit f
           WHERE f.gemeente = b.gemeente AND f.bericht = b.id AND f.feit->>'soort' = 'voldaan'
             AND f.feit->>'wat' = 'retour' ORDER BY f.op DESC, f.nr DESC LIMIT 1) IS DISTINCT FROM 'afgekeurd'
     ) alle WHERE nr <= ${MEESTE_VAN_EEN + 1} ORDER BY op, id`,
    [gemeente, clienten, aanbieder],
  );
  return new Map(clienten.map((client) => [client, rijen.filter((rij) => rij.client === client)]));
}

/** All that was told to this provider about this client. */
export async function leesVerteldOver(
  trx: Trx,
  gemeente: Gemeentecode,
  aanbieder: string,
  client: string,
): Promise<readonly Verteldbericht[]> {
  const gestuurd = await leesGestuurd(trx, gemeente, aanbieder, [client]);
  return leesProducten(trx, gemeente, gestuurd.get(client) ?? []);
}

async function leesProducten(
  trx: Trx,
  gemeente: Gemeentecode,
  gestuurd: readonly Gestuurd[],
): Promise<readonly Verteldbericht[]> {
  const berichten: Verteldbericht[] = [];
  for (const { id, op } of gestuurd) {
    const gelezen = leesBericht((await leesBytes(trx, gemeente, id)) ?? new Uint8Array());
    if (gelezen.gelukt && gelezen.waarde.bericht.soort === '301')
      berichten.push({ op: tijdstip(op), producten: gelezen.waarde.bericht.Client.ToegewezenProducten });
  }
  return berichten;
}
