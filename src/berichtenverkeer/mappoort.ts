import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MEESTE_BYTES } from '../koppelvlakken/iwmo/xml.ts';
import { foutcode } from '../platform/database.ts';
import { veiligeNaam } from './bestandsnaam.ts';
import type { Greep } from './mapgreep.ts';
import { bestaat, brengWeg, gooiWeg, grijp, isGreep, kenmerkOp, leesGreep, leesGrepen } from './mapgreep.ts';
import type { Berichtenenvelop, Berichtenpoort, Binnengekomen } from './poort.ts';
import { GEEN_POORT } from './poort.ts';

/** `bezig` is ours alone: what lies there was taken and is not in its place yet. */
const MAPPEN = { in: 0o770, uit: 0o770, klaar: 0o770, geweigerd: 0o770, bezig: 0o700 } as const;
type Deel = keyof typeof MAPPEN;
/** Read at a time; the rest comes in the next round. What cannot be read holds up nobody behind it. */
const PER_KEER = 200;
const BYTES_PER_KEER = 200_000_000;
const ZONDER_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
/** Being written, or of the system itself. */
const NOG_NIET = /^\.|\.(?:tmp|part|deel|filepart)$/i;

/**
 * Messages by way of a folder with `in/`, `uit/` and `klaar/`. What others put in `in/` they write under a name ending
 * in `.tmp` and rename, as we do in `uit/`. A file is first taken into `bezig/`, then read, and goes to `klaar/` or
 * `geweigerd/` when it stands in the ledger; what lies in `bezig/` after a fall comes first in the next round.
 */
export function maakMappoort(
  map: string | undefined,
  envelop?: Berichtenenvelop,
  meesteBytes = envelop?.meesteBytes ?? MEESTE_BYTES,
): Berichtenpoort {
  if (map === undefined) return GEEN_POORT;
  const wortel = path.resolve(map);
  const plek = (deel: Deel, naam = ''): string => path.join(wortel, deel, naam);
  const bezig = plek('bezig');
  const maakMappen = async (): Promise<void> => {
    for (const [deel, mode] of Object.entries(MAPPEN))
      await mkdir(path.join(wortel, deel), { recursive: true, mode });
    // Whoever made it.
    await chmod(bezig, MAPPEN.bezig);
  };
  /** What was read in this round, and how it looked then. */
  const gelezen = new Map<string, Greep & { readonly kenmerk: string; readonly naar: Deel }>();
  /** Had a second name when we looked last. */
  const gekoppeld = new Set<string>();

  async function* grepen(): AsyncIterable<Greep> {
    yield* await leesGrepen(bezig);
    const namen = (await readdir(plek('in'), { withFileTypes: true, encoding: 'buffer' }))
      .filter((stuk) => stuk.isFile() && !NOG_NIET.test(stuk.name.toString('utf8')))
      .map(({ name }) => name)
      .sort((a, b) => Buffer.compare(a, b));
    for (const naam of namen) {
      const greep = await grijp(plek('in'), naam, bezig);
      if (greep) yield greep;
    }
  }

  async function lees(greep: Greep): Promise<Binnengekomen | undefined> {
    const uit = await leesGreep(bezig, greep, meesteBytes, gekoppeld.has(greep.id));
    if (uit === 'gekoppeld') gekoppeld.add(greep.id);
    else gekoppeld.delete(greep.id);
    if (uit === undefined || uit === 'gekoppeld') return undefined;
    const naar = 'geweigerd' in uit.bestand ? 'geweigerd' : 'klaar';
    gelezen.set(greep.id, { ...greep, kenmerk: uit.kenmerk, naar });
    return uit.bestand;
  }

  return {
    ingesteld: true,
    ...(envelop && { envelop }),
    async *lees() {
      await maakMappen();
      gelezen.clear();
      let aantal = 0;
      let bytes = 0;
      for await (const greep of grepen()) {
        const bestand = await lees(greep);
        if (!bestand) continue;
        yield bestand;
        if ('bytes' in bestand) bytes += bestand.bytes.byteLength;
        if (!('mislukt' in bestand)) aantal += 1;
        if (aantal >= PER_KEER || bytes >= BYTES_PER_KEER) return;
      }
    },
    async gelezen(id, { dubbel }) {
      const greep = gelezen.get(id);
      if (!isGreep(id) || greep === undefined) throw new TypeError('geen bestand dat is gelezen');
      gelezen.delete(id);
      // Somebody wrote in it after it was read: the next round reads it anew, as other bytes.
      if ((await kenmerkOp(bezig, greep)) !== greep.kenmerk) return;
      if (dubbel) await gooiWeg(bezig, greep);
      else await brengWeg(bezig, greep, plek(greep.naar));
    },
    async verzend({ naam, bytes }) {
      if (naam !== veiligeNaam(naam)) throw new TypeError('geen naam voor een bestand');
      await maakMappen();
      // A name that nobody can lay a link under beforehand.
      const half = plek('uit', `.${randomUUID()}.tmp`);
      try {
        await writeFile(half, bytes, { flag: 'wx', mode: 0o640, flush: true });
        await zetNeer(half, plek('uit', naam));
      } finally {
        await rm(half, { force: true });
      }
    },
  };
}

/** @throws Error when there is a file of that name: it may be one that nobody fetched yet. */
async function zetNeer(half: string, doel: string): Promise<void> {
  try {
    await link(half, doel);
  } catch (fout) {
    // Some shares know no links; there a look comes before the move.
    if (!ZONDER_LINKS.has(foutcode(fout) ?? '') || (await bestaat(doel))) throw fout;
    await rename(half, doel);
  }
}
