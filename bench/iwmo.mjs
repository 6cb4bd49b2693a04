// Measures how long iWmo messages take to make, to read and to judge. Writes bench/iwmo.md.
//   node bench/iwmo.mjs
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bouw } from './bouw.mjs';

process.chdir(path.dirname(import.meta.dirname));
// The thread that reads large messages is measured as it is built.
execFileSync(process.execPath, ['scripts/bouw.mjs'], { stdio: 'inherit' });
await import(pathToFileURL(await bouw('iwmo')).href);
