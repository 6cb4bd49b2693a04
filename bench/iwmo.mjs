// Measures how long iWmo messages take to make, to read and to judge. Writes bench/iwmo.md.
//   node bench/iwmo.mjs
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bouw } from './bouw.mjs';

process.chdir(path.dirname(import.meta.dirname));
await import(pathToFileURL(await bouw('iwmo')).href);
