// Measures how long a letter takes, as it goes into the file: checked as PDF/UA-1, written as PDF/A-2a.
// Writes bench/brieven.md.
//   node bench/brieven.mjs
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bouw } from './bouw.mjs';

process.chdir(path.dirname(import.meta.dirname));
await import(pathToFileURL(await bouw('brieven')).href);
