import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MEESTE_BYTES } from '../koppelvlakken/iwmo/xml.ts';
import { foutcode } from '../platform/database.ts';
import type { Berichtenpoort, Binnengekomen } from './poort.ts';
import { GEEN_POORT } from './poort.ts';

const MAPPEN = ['in', 'uit', 'klaar'] as const;
/** At a time; the rest comes in the next round. */
const PER_KEER = 200;
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
        .sort()
        .slice(0, PER_KEER);
      for (const naam of namen) {
        const gelezen = await leesBestand(plek('in', naam), naam, meesteBytes);
        if (gelezen) yield gelezen;
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
      const half = plek('uit', `.${naam}.tmp`);
      try {
        await writeFile(half, bytes, { flush: true });
        await rename(half, plek('uit', naam));
      } catch (fout) {
        await rm(half, { force: true });
        throw fout;
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
    // No link: it would show any file that we can read.
    const bestand = await open(pad, constants.O_RDONLY | constants.O_NOFOLLOW);
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

async function bestaat(pad: string): Promise<boolean> {
  try {
    await access(pad);
    return true;
  } catch {
    return false;
  }
}
