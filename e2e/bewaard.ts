import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

export const HOME = path.resolve(import.meta.dirname, '..');
/** What a next run need not make or look at again; `npm ci` empties it. */
const CACHE = path.join(HOME, 'node_modules', '.cache');

/** Pictures of what went wrong. */
export const BEELDEN_VAN_FOUTEN = path.join(CACHE, 'e2e');
/** The data of a server with the whole demo in it. */
export const DEMO = path.join(CACHE, 'e2e-demo');
/** For each page in which axe found nothing an empty file. */
export const GOED = path.join(CACHE, 'e2e-goed');

const EEN_DAG = 24 * 3_600_000;

/** Most pages show days: those of yesterday do not come back. */
export function ruimGoedOp(): void {
  mkdirSync(GOED, { recursive: true });
  for (const file of readdirSync(GOED).map((name) => path.join(GOED, name)))
    if (statSync(file).mtimeMs < Date.now() - EEN_DAG) rmSync(file, { force: true });
}
