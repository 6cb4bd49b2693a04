// Holds forecasts against invented histories of which the truth is known. Without a database. Writes bench/prognoseproef.md.
//   node scripts/bouw.mjs && node bench/prognoseproef.mjs [--droog]
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bouw } from './bouw.mjs';

process.chdir(path.dirname(import.meta.dirname));
const program = await bouw('prognoseproef');
const kind = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = await new Promise((klaar) => kind.once('close', klaar));
