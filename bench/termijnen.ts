// How many terms one core reckons in a second: every term of the list that ends on a date, from other days each time,
// one in ten with a suspension. Prints one JSON line. CPU seconds, so that a busy machine says the same.
import { datum, plusDagen } from '../src/kern/datum.ts';
import { STANDAARD_KALENDER } from '../src/recht/kalender.ts';
import { TERMIJNEN, type TermijnId } from '../src/recht/termijnen-lijst.ts';
import { bereken } from '../src/recht/termijnen.ts';

const SECONDEN = 3;
const NUL = datum('1950-01-01');
const termijnen = Object.keys(TERMIJNEN) as TermijnId[];

let dag = 0;
let aantal = 0;
let stappen = 0;

/** All terms from one day that was not asked before. */
function ronde(): void {
  const begin = plusDagen(NUL, dag++ % 50_000);
  for (const [i, termijn] of termijnen.entries()) {
    const met = (i + dag) % 10 === 0;
    const opschortingen = met
      ? [{ grond: 'opAanvulling' as const, van: plusDagen(begin, 5), totEnMet: plusDagen(begin, 19) }]
      : [];
    stappen += bereken({ termijn, begin, opschortingen }, STANDAARD_KALENDER).stappen.length;
    aantal += 1;
  }
}

function seconden(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

for (const eind = seconden() + 1; seconden() < eind;) ronde();
aantal = 0;
stappen = 0;
const begin = seconden();
while (seconden() < begin + SECONDEN) ronde();
const perSeconde = aantal / (seconden() - begin);
process.stdout.write(
  `${JSON.stringify({ perSeconde, termijnen: termijnen.length, stappen: stappen / aantal })}\n`,
);
