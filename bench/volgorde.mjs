// Proves the order of the day: the same simulated years and people, worked off first in first out, by deadline, and
// in the order of src/werkvoorraad/dagorde.ts. Writes bench/volgorde.md.
//   node bench/volgorde.mjs
//   JAREN=3 node bench/volgorde.mjs --droog   fewer years, and writes nothing
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bouw } from './bouw.mjs';

process.chdir(path.dirname(import.meta.dirname));
await import(pathToFileURL(await bouw('volgorde')).href);
