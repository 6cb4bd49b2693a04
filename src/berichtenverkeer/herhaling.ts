import type { Gemeentecode } from '../kern/ids.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import type { Kopopgave } from '../koppelvlakken/iwmo/kopopgave.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Berichtfeit, Langs, Regelfout } from './bericht.ts';
import type { NieuwBericht, Wanneer } from './opslag.ts';
import { openBericht, telHerhaling } from './opslag.ts';
import type { Envelopfeit } from './poort.ts';

export interface Opgenomen {
  readonly id: string;
  readonly hoe: 'nieuw' | 'herhaald';
  /** The same file stands in the ledger already. The same message in another envelope is another file. */
  readonly dubbel: boolean;
}

/** Of a file with more faults the first are kept: the file itself is there to look in. */
const MEESTE_FOUTEN = 100;

export function afkeuring(
  soort: 'afgekeurd' | 'onleesbaar',
  alle: readonly Berichtfout[],
  kop?: Kopopgave,
): Berichtfeit {
  const fouten = alle.slice(0, MEESTE_FOUTEN).map(({ niveau: _, ...fout }): Regelfout => fout);
  return soort === 'afgekeurd' ? { soort, fouten } : { soort, fouten, ...(kop && { kop }) };
}

/** So many times are written down one by one; after that they are counted. */
const HERHALINGEN_APART = 20;

/**
 * The same message came again. When it is the same file once more, because we fell before it was in its place, it did not
 * come again. A thousand times the same is no thousand facts: each would make every next one slower.
 */
export async function kwamWeer(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  {
    langs,
    naam,
    greep,
    envelop,
  }: {
    readonly langs: Langs;
    readonly naam: string;
    readonly greep: string | undefined;
    readonly envelop?: Envelopfeit | undefined;
  },
  wie: Wanneer,
): Promise<Opgenomen['hoe']> {
  const eerder = await openBericht(trx, gemeente, id);
  if (eerder === undefined) return 'herhaald';
  const zelf = eerder.feiten.find(({ sleutel }) => sleutel !== null && sleutel === greep);
  if (zelf) return zelf.feit.soort === 'ontvangen' ? 'nieuw' : 'herhaald';
  if (eerder.stand.herhalingen < HERHALINGEN_APART)
    await eerder.schrijf(
      [{ soort: 'herhaald', langs, bestand: naam, ...(envelop && { envelop }) }],
      wie,
      greep,
    );
  else await telHerhaling(trx, gemeente, id);
  return 'herhaald';
}

export async function zelfdeBytes(
  trx: Trx,
  gemeente: Gemeentecode,
  sha256: string,
): Promise<string | undefined> {
  const [rij] = await vraag<{ readonly id: string }>(
    trx,
    `SELECT id FROM iwmobericht WHERE gemeente = $1 AND richting = 'in' AND sha256 = $2`,
    [gemeente, sha256],
  );
  return rij?.id;
}

/** Is this the very file that is kept there? The same message may come in another envelope. */
export async function isZelfdeBestand(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const [rij] = await vraag<{ readonly gelijk: boolean }>(
    trx,
    'SELECT bytes = $3 AS gelijk FROM iwmobericht WHERE gemeente = $1 AND id = $2',
    [gemeente, id, Buffer.from(bytes)],
  );
  return rij?.gelijk === true;
}

export async function zelfdeIdentificatie(
  trx: Trx,
  gemeente: Gemeentecode,
  { soort, afzender, identificatie }: NieuwBericht,
): Promise<string | undefined> {
  const [rij] = await vraag<{ readonly id: string }>(
    trx,
    `SELECT id FROM iwmobericht WHERE gemeente = $1 AND richting = 'in' AND soort = $2 AND afzender = $3
       AND identificatie = $4 AND herhaling_van IS NULL`,
    [gemeente, soort, afzender, identificatie],
  );
  return rij?.id;
}
