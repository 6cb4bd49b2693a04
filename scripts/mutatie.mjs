// Mutation tests of the pure domain, room by room: `npm run mutatie`, or `npm run mutatie -- kern recht`.
// Each room is held against its own specs. Ends with a line for each room; fails when one is below its bound.
import { spawn } from 'node:child_process';
import path from 'node:path';

const KAMERS = [
  'kern',
  'recht',
  'melding',
  'screening',
  'contact',
  'onderzoek',
  'toets',
  'verslag',
  'aanvraag',
  'besluit',
  'dwangsom',
  'bezwaar',
  'doorbraak',
  'terugblik',
  'rechten',
  'overleg',
  'voortzetting',
  'koppelvlakken/iwmo/regels',
];
const gevraagd = process.argv.slice(2);

function muteer(kamer) {
  const stryker = path.join('node_modules', '.bin', 'stryker');
  const kind = spawn(process.execPath, [stryker, 'run'], {
    env: { ...process.env, MUTATIE_KAMER: kamer },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let tekst = '';
  kind.stdout.setEncoding('utf8').on('data', (stuk) => {
    tekst += stuk;
    process.stdout.write(stuk);
  });
  return new Promise((klaar) => {
    kind.once('close', (code) => {
      const [, gedood = '?'] = /^All files\s*\|\s*([\d.]+)/m.exec(tekst) ?? [];
      klaar({ kamer, gedood, goed: code === 0 });
    });
  });
}

const uitkomsten = [];
for (const kamer of gevraagd.length > 0 ? gevraagd : KAMERS) uitkomsten.push(await muteer(kamer));
for (const { kamer, gedood, goed } of uitkomsten)
  console.log(`${kamer}: ${gedood}% gedood${goed ? '' : ', te weinig'}`);
process.exitCode = uitkomsten.every(({ goed }) => goed) ? 0 : 1;
