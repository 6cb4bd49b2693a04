// The program that doodslaan.itest.ts runs in a process of its own, and that kills itself (SIGKILL) just before the
// n-th thing it does with the file system. Bundled by esbuild first.
// Arguments: the folder of messages, the ledger (a file, in place of the database), n.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { maakMappoort } from '../../src/berichtenverkeer/mappoort.ts';

const [, , map = '', administratie = '', tekst = '0'] = process.argv;
const dood = Number(tekst);
let stappen = 0;

function tel(): void {
  stappen += 1;
  if (stappen === dood) process.kill(process.pid, 'SIGKILL');
}

const WERK = ['chmod', 'lstat', 'mkdir', 'open', 'readdir', 'rename', 'rm', 'rmdir'] as const;
for (const naam of WERK) {
  const echt = promises[naam] as (...alles: readonly unknown[]) => Promise<unknown>;
  Object.assign(promises, {
    [naam]: (...alles: readonly unknown[]) => {
      tel();
      return echt(...alles);
    },
  });
}
syncBuiltinESMExports();

const poort = maakMappoort(map);
for await (const een of poort.lees()) {
  if (!('bytes' in een)) continue;
  const regel = `${een.greep} ${Buffer.from(een.bytes).toString()}`;
  const al = existsSync(administratie) ? readFileSync(administratie, 'utf8') : '';
  // As neemOp: the claim is the key.
  if (!al.includes(een.greep)) appendFileSync(administratie, `${regel}\n`);
  tel();
  await poort.gelezen(een.greep, { dubbel: false });
}
process.stdout.write(String(stappen));
