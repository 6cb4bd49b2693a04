import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { link, lstat, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MEESTE_BYTES } from '../koppelvlakken/iwmo/xml.ts';
import { foutcode } from '../platform/database.ts';
import type { Berichtenpoort, Binnengekomen } from './poort.ts';
import { GEEN_POORT } from './poort.ts';

const MAPPEN = ['in', 'uit', 'klaar'] as const;
/** Read at a time; the rest comes in the next round. What cannot be read holds up nobody behind it. */
const PER_KEER = 200;
const ZONDER_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
const LANGSTE_NAAM = 120;
/** Being written, or of the system itself. */
const NOG_NIET = /^\.|\.(?:tmp|part|deel|filepart)$/i;

/** A name that is safe to write, to show and to log, whatever it was. */
export function veiligeNaam(naam: string): string {
  const schoon = path
    .basename(naam.replaceAll('\\', '/'))
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '_');
  return schoon.length <= LANGSTE_NAAM ? schoon || '_' : `${schoon.slice(0, 80)}_${schoon.slice(-39)}`;
}

/**
 * Messages by way of a folder with `in/`, `uit/` and `klaar/`. What others put in `in/` they write under a name ending
 * in `.tmp` and rename, as we do in `uit/`; what moves while it is read is left for the next round.
 */
export function maakMappoort(map: string | undefined, meesteBytes = MEESTE_BYTES): Berichtenpoort {
  if (map === undefined) return GEEN_POORT;
  const wortel = path.resolve(map);
  const plek = (deel: (typeof MAPPEN)[number], naam = ''): string => path.join(wortel, deel, naam);
  const maakMappen = async (): Promise<void> => {
    for (const deel of MAPPEN) await mkdir(plek(deel), { recursive: true });
  };

  return {
    ingesteld: true,
    async *lees() {
      await maakMappen();
      const namen = (await readdir(plek('in'), { withFileTypes: true }))
        .filter((stuk) => stuk.isFile() && !NOG_NIET.test(stuk.name))
        .map(({ name }) => name)
        .sort();
      let gelezen = 0;
      for (const naam of namen) {
        const bestand = await leesBestand(plek('in', naam), naam, meesteBytes);
        if (!bestand) continue;
        yield bestand;
        if (!('mislukt' in bestand)) gelezen += 1;
        if (gelezen >= PER_KEER) return;
      }
    },
    async gelezen(naam) {
      if (naam !== path.basename(naam) || naam === '..') throw new TypeError('geen naam van een bestand');
      const bezet = await bestaat(plek('klaar', naam));
      await rename(plek('in', naam), plek('klaar', bezet ? `${randomUUID()}-${naam}` : naam));
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

/** Undefined when it is still being written, or somebody took it away. */
async function leesBestand(
  pad: string,
  naam: string,
  meesteBytes: number,
): Promise<Binnengekomen | undefined> {
  try {
    // No link: it would show any file that we can read. No waiting: a pipe would be open for as long as nobody writes.
    const bestand = await open(pad, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const voor = await bestand.stat();
      if (!voor.isFile()) return undefined;
      if (voor.size > meesteBytes) return { naam, teGroot: voor.size };
      const bytes = new Uint8Array(voor.size);
      const { bytesRead } = await bestand.read(bytes, 0, voor.size, 0);
      const na = await bestand.stat();
      const rustig = bytesRead === voor.size && na.size === voor.size && na.mtimeMs === voor.mtimeMs;
      return rustig ? { naam, bytes } : undefined;
    } finally {
      await bestand.close();
    }
  } catch (fout) {
    const code = foutcode(fout);
    if (code === 'ENOENT' || code === 'ELOOP') return undefined;
    return { naam, mislukt: code ?? 'onbekend' };
  }
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

async function bestaat(pad: string): Promise<boolean> {
  try {
    await lstat(pad);
    return true;
  } catch {
    return false;
  }
}
