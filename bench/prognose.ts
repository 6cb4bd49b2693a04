/* How long a forecast takes, and what pages notice of it: run by prognose.mjs. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { vulDemo } from '../src/demo/vul.ts';
import { laadInrichting } from '../src/gemeente/laden.ts';
import { datumVan, plusMaanden } from '../src/kern/datum.ts';
import { inGemeente } from '../src/platform/database.ts';
import { SYSTEEMKLOK } from '../src/platform/klok.ts';
import { migreer } from '../src/platform/migraties.ts';
import { raak } from '../src/prognose/treffers.ts';
import { formatieVan, urenOp } from '../src/prognose/formatie.ts';
import { leerZaken, maakModel } from '../src/prognose/ijking.ts';
import { leerInstroom } from '../src/prognose/instroom.ts';
import type { Model } from '../src/prognose/model.ts';
import type { Bronnen } from '../src/prognose/omstandigheid.ts';
import { peildagen, watOnzekerIs } from '../src/prognose/omstandigheid.ts';
import { maakPrognose, RUNS } from '../src/prognose/prognose.ts';
import { leesBron, leesTermijnen } from '../src/prognose/queries.ts';
import { maakRekenaar } from '../src/prognose/rekenaar.ts';
import { UITKOMSTMATEN } from '../src/prognose/samenvatten.ts';
import { bekendScenario, SCENARIOS, ZOALS_NU } from '../src/prognose/scenario.ts';
import { trapweken } from '../src/voortzetting/aflopend.ts';
import { duur, iemand, maakBenchhuis, verdeling } from './huis.ts';

const WEKEN = 26;
/** Reports a year of a municipality of a hundred thousand. */
const GROTER = 2_500;
const url = process.env['DATABASE_URL'] ?? '';

await migreer(url, 'migrations');
const inrichting = await laadInrichting('inrichting/voorbeeld');
const { gemeente, regels } = inrichting;
const huis = await maakBenchhuis(url, new Map([[gemeente, inrichting]]));
await vulDemo(huis.omgeving);
const vandaag = datumVan(SYSTEEMKLOK.nu());
const { vroeg } = trapweken(regels);
const bron = await inGemeente(huis.db, gemeente, (trx) => leesBron(trx, gemeente, vandaag, vroeg));
const instroom = leerInstroom(bron);
const geleerd = leerZaken(bron, regels.kleinsteGroep);
const demo = maakModel({
  begin: vandaag,
  dagen: WEKEN * 7,
  geleerd,
  voorraad: bron.voorraad,
  instroom: instroom.op,
  uren: (dag) => urenOp(dag, inrichting, [], formatieVan(regels), regels.kalender),
  gewoneUren: (dag) => urenOp(dag, inrichting, [], formatieVan(regels), regels.kalender),
  formatie: formatieVan(regels),
  regels,
  scenario: ZOALS_NU,
  verlengingen: () => 0,
  onzeker: watOnzekerIs(bron, instroom, geleerd),
  drukte: null,
});
const rekenaar = maakRekenaar(new URL(`file://${path.resolve('dist/prognosewerker.js')}`));
const drukte = await rekenaar.drukte(demo, 1);
const keer = GROTER / (instroom.perMaand * 12);
const groter: Model = {
  ...demo,
  drukte: drukte && { inHanden: drukte.inHanden * keer },
  instroom: demo.instroom.map((n) => n * keer),
  voorraad: Array.from(
    { length: Math.round(demo.voorraad.length * keer) },
    (_, i) => demo.voorraad[i % demo.voorraad.length],
  ).flatMap((z) => z ?? []),
};
const koekje = await huis.koekje(iemand(gemeente, 'klantmanager', 'bilal', 'noord'));
const pagina = async (): Promise<void> => {
  await (await huis.app.request('/dag', { headers: { cookie: koekje } })).text();
};
const draai = (model: Model): Promise<unknown> =>
  rekenaar.draai({
    model,
    zaad: 1,
    runs: RUNS,
    grenzen: Array.from({ length: WEKEN }, (_, i) => (i + 1) * 7),
    meld: () => undefined,
  });

/** Pages asked one after the other, for as long as `werk` goes on. */
async function intussen(werk: Promise<unknown>): Promise<readonly number[]> {
  const stand = { klaar: false };
  void werk.finally(() => (stand.klaar = true));
  const tijden: number[] = [];
  while (!stand.klaar) tijden.push(await duur(pagina));
  return tijden;
}
for (let i = 0; i < 40; i++) await pagina();
await draai(groter);
const [zonder, met]: [number[], number[]] = [[], []];
const duren: [number[], number[]] = [[], []];
for (let ronde = 0; ronde < 5; ronde++) {
  for (let i = 0; i < 60; i++) zonder.push(await duur(pagina));
  for (const [welke, model] of [{ ...demo, drukte }, groter].entries()) {
    const begin = performance.now();
    const werk = draai(model);
    met.push(...(await intussen(werk)));
    duren[welke]?.push(performance.now() - begin);
  }
}
const op = peildagen(vandaag);
const bronnen = await inGemeente(huis.db, gemeente, async (trx): Promise<Bronnen> => ({
  nu: bron,
  eenJaar: await leesBron(trx, gemeente, op.eenJaar, vroeg),
  tweeJaar: await leesBron(trx, gemeente, op.tweeJaar, vroeg),
  termijnen: await leesTermijnen(trx, gemeente, op.eenJaar, op.nu),
}));
const overEenMaand = plusMaanden(vandaag, 1);
const vierNaastElkaar = SCENARIOS.slice(0, 4).map((code) => bekendScenario(code, overEenMaand));
const beginHeel = performance.now();
const { terugtoets } = await maakPrognose(
  { rekenaar, inrichting, wijzigingen: [], bronnen, meld: () => undefined },
  { vandaag, weken: WEKEN, scenarios: vierNaastElkaar, zaad: 1 },
);
const heel = (performance.now() - beginHeel) / 1_000;
const geraakt = terugtoets ? raak(terugtoets) : { binnen: 0, van: 0 };
for (const [i, vak] of (terugtoets?.werkelijk ?? []).entries())
  console.log(
    terugtoets?.maanden[i]?.van,
    UITKOMSTMATEN.map((maat) => {
      const band = terugtoets?.voorspeld[maat][i];
      return `${maat} ${vak[maat]?.toFixed(0) ?? '-'} (${band?.laag.toFixed(0) ?? '-'} to ${band?.hoog.toFixed(0) ?? '-'})`;
    }).join(', '),
  );
const midden = (ms: readonly number[]): string => (verdeling(ms).p50 / 1_000).toFixed(1);
const [a, b] = [verdeling(zonder), verdeling(met)];
const tekst = `# Forecasts

Written by \`node bench/prognose.mjs\` on ${new Date().toISOString().slice(0, 10)}. ${process.env['DATABASE_VERSIE'] ?? ''}; ${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}.

| ${RUNS} simulations of ${WEKEN} weeks, in a thread, pages being asked all the time | seconds, middle of 5 | goal |
|---|---|---|
| the demo: ${Math.round(instroom.perMaand * 12).toLocaleString('en-GB')} meldingen a year, ${demo.voorraad.length} dossiers there | **${midden(duren[0])}** | < 5 |
| ${GROTER.toLocaleString('en-GB')} meldingen a year, ${groter.voorraad.length} dossiers there | **${midden(duren[1])}** | < 5 |
| the demo, the whole button: as it goes, four scenarios beside it, and last year held against what came | **${heel.toFixed(1)}** | |

| Mijn dag of a klantmanager, one after the other | p50 ms | p95 ms |
|---|---|---|
| nothing beside it | ${a.p50.toFixed(1)} | ${a.p95.toFixed(1)} |
| while simulations run | ${b.p50.toFixed(1)} | ${b.p95.toFixed(1)} |

The forecast of a year ago beside what came, in the demo: ${geraakt.binnen} of ${geraakt.van} outcomes (four measures, twelve months) within
the limits; ${Math.round(geraakt.van * 0.8)} is what a good forecast has. The demo draws another history on each day that it is made, so this says
something of one day only: on four other days and with two seeds it went from 30 to 41 (from 31 to 43 before holidays slowed a
forecast: in the demo work goes on in weeks with holidays), and the page says its own.

The database, the pages and the simulations share two cores here.
`;
console.log(tekst);
if (!process.argv.includes('--droog')) writeFileSync(path.join('bench', 'prognose.md'), tekst);
await rekenaar.sluit();
await huis.sluit();
