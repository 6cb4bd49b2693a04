/* How often what came lay within the limits of a forecast, over invented histories of which the truth is known: run by
   prognoseproef.mjs. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { laadInrichting } from '../src/gemeente/laden.ts';
import { datum } from '../src/kern/datum.ts';
import { raak } from '../src/prognose/treffers.ts';
import type { Terugtoets } from '../src/prognose/prognose.ts';
import { peildagen } from '../src/prognose/omstandigheid.ts';
import { maakPrognose, RUNS } from '../src/prognose/prognose.ts';
import { maakRekenaar } from '../src/prognose/rekenaar.ts';
import type { Uitkomstmaat } from '../src/prognose/samenvatten.ts';
import { UITKOMSTMATEN } from '../src/prognose/samenvatten.ts';
import { GANGEN } from './prognosegang.ts';
import { maakHistorie } from './prognosehistorie.ts';

const KEER = Number(process.env['KEER'] ?? 8);
/** Others than while the forecast was made. */
const EERSTE_ZAAD = 50_000;
const VANDAAG = datum('2026-11-16');
const inrichting = await laadInrichting('inrichting/voorbeeld');
const rekenaar = maakRekenaar(new URL(`file://${path.resolve('dist/prognosewerker.js')}`));
const op = peildagen(VANDAAG);

async function toets(gang: (typeof GANGEN)[number], zaad: number): Promise<Terugtoets> {
  const bronnen = maakHistorie(gang, zaad, VANDAAG, inrichting.regels, op);
  const { terugtoets } = await maakPrognose(
    { rekenaar, inrichting, wijzigingen: [], bronnen, meld: () => undefined },
    { vandaag: VANDAAG, weken: 4, scenarios: [], zaad },
  );
  if (!terugtoets) throw new Error(`${gang.naam}: geen terugtoets`);
  return terugtoets;
}

const gemiddeld = (getallen: readonly number[]): number =>
  getallen.reduce((som, n) => som + n, 0) / Math.max(1, getallen.length);
/** Of each month: how wide the limits were, and where what came lay: below, within or above. */
const vakken = (toetsen: readonly Terugtoets[], maat: Uitkomstmaat) =>
  toetsen.flatMap(({ voorspeld, werkelijk }) =>
    werkelijk.flatMap((vak, i) => {
      const [band, waarde] = [voorspeld[maat][i] ?? null, vak[maat]];
      return band === null || waarde === null
        ? []
        : [
            {
              breed: band.hoog - band.laag,
              midden: band.midden,
              // What came beside the middle: above 0 when more came.
              naast: waarde - band.midden,
              onder: waarde < band.laag,
              boven: waarde > band.hoog,
            },
          ];
    }),
  );
const procent = (deel: number): string => `${Math.round(100 * deel)}%`;
const breedte = (toetsen: readonly Terugtoets[], maat: Uitkomstmaat): string => {
  const v = vakken(toetsen, maat);
  const breed = gemiddeld(v.map((x) => x.breed));
  return maat === 'voorraad' ? procent(breed / gemiddeld(v.map((x) => x.midden))) : breed.toFixed(0);
};
const regel = (naam: string, toetsen: readonly Terugtoets[]): string => {
  const geraakt = toetsen.map(raak);
  const per = geraakt.map(({ binnen, van }) => binnen / van);
  const alle =
    geraakt.reduce((som, { binnen }) => som + binnen, 0) / geraakt.reduce((som, { van }) => som + van, 0);
  const maten = UITKOMSTMATEN.map((maat) => {
    const v = vakken(toetsen, maat);
    const mis = gemiddeld(v.map(({ onder, boven }) => (onder || boven ? 1 : 0)));
    return `${procent(1 - mis)}, ${breedte(toetsen, maat)}`;
  });
  return `| ${naam} | **${procent(alle)}** | ${procent(Math.min(...per))} to ${procent(Math.max(...per))} | ${maten.join(' | ')} |`;
};

/** A forecast that leans to no side has as much above its middle as below it. */
const helling = (naam: string, toetsen: readonly Terugtoets[]): string =>
  `| ${naam} | ${UITKOMSTMATEN.map((maat) => {
    const v = vakken(toetsen, maat);
    const deel = gemiddeld(v.map(({ naast }) => (naast > 0 ? 1 : naast < 0 ? 0 : 0.5)));
    const verschil = gemiddeld(v.map(({ naast }) => naast));
    return `${procent(deel)}, ${verschil > 0 ? '+' : ''}${verschil.toFixed(1)}`;
  }).join(' | ')} |`;

const regels: string[] = [];
const hellingen: string[] = [];
const samen: Terugtoets[] = [];
for (const gang of GANGEN) {
  const toetsen: Terugtoets[] = [];
  for (let zaad = 1; zaad <= KEER; zaad++) toetsen.push(await toets(gang, EERSTE_ZAAD + zaad));
  samen.push(...toetsen);
  regels.push(regel(gang.naam, toetsen));
  hellingen.push(helling(gang.naam, toetsen));
  console.log(regels.at(-1));
  console.log(hellingen.at(-1));
  for (const maat of UITKOMSTMATEN) {
    const v = vakken(toetsen, maat);
    console.log(
      '   ',
      maat,
      'below',
      procent(gemiddeld(v.map((x) => (x.onder ? 1 : 0)))),
      'above',
      procent(gemiddeld(v.map((x) => (x.boven ? 1 : 0)))),
    );
  }
}
regels.push(regel('**all together**', samen));
hellingen.push(helling('**all together**', samen));
console.log(regels.at(-1));
console.log(hellingen.at(-1));
const tekst = `# Forecasts held against invented histories

Written by \`node bench/prognoseproef.mjs\`: ${GANGEN.length} kinds of municipality (\`prognosegang.ts\`), ${KEER} of each, three years of cases. Of each the
forecast that would have been made a year ago, ${RUNS} simulations, beside what came: four measures in twelve months. The limits are
meant for four in five, so 80% is good. What was not known then and could not be (the step that comes after) is in it.

The histories are made by a program of their own, that knows nothing of how the forecast reckons. While the forecast was made the
same kinds were looked at, with other seeds: they showed faults in it, and after the backlog was missed its growth was let bend
and its pace was let move more (ADR 0043). No number was fitted to them. That it leaned to the slow side was found by playing the learned
year again: a step the least bit slower cost a whole day, and steps of one case were drawn as if they had nothing to do with each
other, so that wholes came out that never were. With both mended a year played again gives back the shares and days it was learned from.

A forecast slows in weeks with holidays. Only in the last kind nobody works on them, nor in weekends; there that holds more within the
limits than not slowing (95% and 94%; of the decisions in time 93% and 87%) and leans less (stock +7.2 and +8.1). In the other ten work
goes on on holidays, so what the forecast takes off there is wrong: together they went from 88% to 83%, with limits as wide, where 80%
is meant.

| kind | within the limits | lowest to highest of the ${KEER} | reports in time: within, width in points | decisions in time | waiting: within, width in days | stock: within, width of the middle |
|---|---|---|---|---|---|---|
${regels.join('\n')}

Which way it leans: how often what came lay above the middle of the forecast (50% leans to no side), and how far on average.

| kind | reports in time, points | decisions in time, points | waiting, days | stock, dossiers |
|---|---|---|---|---|
${hellingen.join('\n')}

What came in twelve months hangs together: one municipality with 60% or 95% is no proof of anything, the lines together are.
`;
if (!process.argv.includes('--droog')) writeFileSync(path.join('bench', 'prognoseproef.md'), tekst);
await rekenaar.sluit();
