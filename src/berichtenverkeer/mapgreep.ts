import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { foutcode } from '../platform/database.ts';
import { veiligeNaam } from './bestandsnaam.ts';
import type { Binnengekomen } from './poort.ts';

/**
 * A file that was taken out of `in/` lies alone in a folder of its own, which only we can open: who put it down cannot
 * put something else in its place. The name of that folder is the claim; it stays the same when we fall and begin again.
 */
export interface Greep {
  readonly id: string;
  readonly naam: string;
}

const GREEP = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isGreep = (tekst: string): boolean => GREEP.test(tekst);

/** What was taken before and did not get to its place: we fell, or it could not be read. Empty folders are cleared. */
export async function leesGrepen(map: string): Promise<readonly Greep[]> {
  const grepen: Greep[] = [];
  for (const id of (await readdir(map)).filter(isGreep).sort()) {
    const naam = await naamIn(path.join(map, id));
    if (naam !== undefined) grepen.push({ id, naam });
    else await rmdir(path.join(map, id)).catch(() => undefined);
  }
  return grepen;
}

async function naamIn(greep: string): Promise<string | undefined> {
  try {
    return (await readdir(greep))[0];
  } catch {
    return undefined;
  }
}

/**
 * Takes a file: one step of the file system, so that of two who want it one gets it. Undefined when it is not there any
 * more. The name is given in bytes: not every name of a file is text.
 */
export async function grijp(uit: string, naam: Buffer, map: string): Promise<Greep | undefined> {
  const greep = { id: randomUUID(), naam: veiligeNaam(naam.toString('utf8')) };
  const plek = path.join(map, greep.id);
  await mkdir(plek, { mode: 0o700 });
  try {
    await rename(Buffer.concat([Buffer.from(uit + path.sep), naam]), path.join(plek, greep.naam));
    return greep;
  } catch (fout) {
    await rmdir(plek).catch(() => undefined);
    if (foutcode(fout) === 'ENOENT') return undefined;
    throw fout;
  }
}

/** Tells one content of a file from another, without its content. */
const kenmerkVan = ({ ino, size, mtimeMs }: Stats): string => `${ino} ${size} ${mtimeMs}`;

interface Gelezen {
  readonly bestand: Binnengekomen;
  /** To see later whether somebody wrote in it after it was read. */
  readonly kenmerk: string;
}

/**
 * Reads what was taken, from one handle: what is looked at is what is read. Undefined when somebody still writes in it,
 * or it has a second name; then the next round looks again.
 */
export async function leesGreep(
  map: string,
  { id, naam }: Greep,
  meesteBytes: number,
  bleefGekoppeld: boolean,
): Promise<Gelezen | 'gekoppeld' | undefined> {
  const basis = { naam, greep: id };
  try {
    // No link: it would show any file that we can read. No waiting: a pipe would be open for as long as nobody writes.
    const vlaggen = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const bestand = await open(path.join(map, id, naam), vlaggen);
    try {
      const voor = await bestand.stat();
      if (!voor.isFile())
        return { bestand: { ...basis, geweigerd: 'geenBestand' }, kenmerk: kenmerkVan(voor) };
      // Under its other name somebody can still change it; and it may be a file that was never meant for us.
      if (voor.nlink > 1)
        return bleefGekoppeld
          ? { bestand: { ...basis, geweigerd: 'tweedeNaam' }, kenmerk: kenmerkVan(voor) }
          : 'gekoppeld';
      if (voor.size > meesteBytes)
        return { bestand: { ...basis, teGroot: voor.size }, kenmerk: kenmerkVan(voor) };
      const bytes = await leesAlles(bestand, voor.size);
      const na = kenmerkVan(await bestand.stat());
      return bytes && na === kenmerkVan(voor) ? { bestand: { ...basis, bytes }, kenmerk: na } : undefined;
    } finally {
      await bestand.close();
    }
  } catch (fout) {
    const code = foutcode(fout);
    if (code === 'ENOENT') return undefined;
    if (code === 'ELOOP' || code === 'ENXIO')
      return { bestand: { ...basis, geweigerd: 'geenBestand' }, kenmerk: await kenmerkOp(map, { id, naam }) };
    return { bestand: { ...basis, mislukt: code ?? 'onbekend' }, kenmerk: '' };
  }
}

/** Undefined when it became shorter meanwhile. */
async function leesAlles(bestand: FileHandle, lengte: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(lengte);
  let gelezen = 0;
  while (gelezen < lengte) {
    const { bytesRead } = await bestand.read(bytes, gelezen, lengte - gelezen, gelezen);
    if (bytesRead === 0) return undefined;
    gelezen += bytesRead;
  }
  return bytes;
}

/** Of the file itself, not of what it points to; empty when it is not there. */
export async function kenmerkOp(map: string, { id, naam }: Greep): Promise<string> {
  try {
    return kenmerkVan(await lstat(path.join(map, id, naam)));
  } catch {
    return '';
  }
}

/** Puts it where it stays. What lies there under that name is never written over. */
export async function brengWeg(map: string, { id, naam }: Greep, naar: string): Promise<void> {
  const bezet = await bestaat(path.join(naar, naam));
  await rename(path.join(map, id, naam), path.join(naar, bezet ? `${id}-${naam}` : naam));
  await rmdir(path.join(map, id));
}

export async function gooiWeg(map: string, { id }: Greep): Promise<void> {
  await rm(path.join(map, id), { recursive: true, force: true });
}

export async function bestaat(pad: string): Promise<boolean> {
  try {
    await lstat(pad);
    return true;
  } catch {
    return false;
  }
}
