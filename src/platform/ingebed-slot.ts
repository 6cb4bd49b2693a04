import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { errnoOf, GegevensmapFout } from './ingebed-fout.ts';
import { processStart } from './ingebed-proces.ts';

/** The hold of one Node process on a data directory. */
export interface Slot {
  /** Lets go; harmless when called again. */
  free(): void;
}

const slotForm = z.object({ pid: z.number(), start: z.string() });

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The live process that a lock file names, or undefined when that process is gone. */
function liveHolder(text: string): number | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const holder = slotForm.safeParse(json);
  if (!holder.success) return undefined;
  return processStart(holder.data.pid) === holder.data.start ? holder.data.pid : undefined;
}

function inUse(map: string, pid: number): GegevensmapFout {
  return new GegevensmapFout(
    'in-gebruik',
    `De gegevensmap ${map} is in gebruik door proces ${pid}. Stop dat proces, of kies met DATA_DIR een andere map.`,
  );
}

/** Links `own` to `file`; false when `file` exists already. A link is made whole or not at all. */
function tryLink(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead process's lock away, and gives it back when another process was quicker. */
function clearStale(file: string, own: string, map: string): void {
  const aside = `${own}.oud`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  const holder = liveHolder(readText(aside) ?? '');
  if (holder !== undefined) tryLink(aside, file);
  rmSync(aside, { force: true });
  if (holder !== undefined) throw inUse(map, holder);
}

/**
 * Claims `directory` for this process by a lock file with process number and start time, so that a number used
 * again by the system is not mistaken for the process that died.
 * @throws GegevensmapFout `in-gebruik` when a live process holds it. `map` is the name the user knows it by.
 */
export function takeSlot(directory: string, map: string): Slot {
  const file = path.join(directory, 'slot.json');
  const own = path.join(directory, `slot.${process.pid}`);
  const text = JSON.stringify({ pid: process.pid, start: processStart(process.pid) ?? '' });
  writeFileSync(own, text, { mode: 0o644 });
  try {
    while (!tryLink(own, file)) {
      const found = readText(file);
      if (found === undefined) continue;
      const holder = liveHolder(found);
      if (holder !== undefined) throw inUse(map, holder);
      clearStale(file, own, map);
    }
  } finally {
    rmSync(own, { force: true });
  }
  let held = true;
  return {
    free() {
      if (held && readText(file) === text) rmSync(file, { force: true });
      held = false;
    },
  };
}
