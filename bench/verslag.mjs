// Writes bench/README.md from one run.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const heel = (getal) => Math.round(getal).toLocaleString('en-GB');
const kort = (getal) => getal.toFixed(getal < 10 ? 1 : 0);
const kB = (bytes) => (bytes / 1000).toFixed(1);
const EERSTE_KB = 60;
const DAARNA_KB = 10;

function rij({ naam, doel, verbindingen, ons, hand, kaal }) {
  const deel = ons.perSeconde / hand.perSeconde;
  return `| ${naam} | ${verbindingen} | ${heel(ons.perSeconde)} | ${kort(ons.p95)} | ${heel(hand.perSeconde)} | ${kort(hand.p95)} | ${heel(kaal.perSeconde)} | **${deel.toFixed(2)}** | ${doel} ${deel >= doel ? '✓' : '✗'} |`;
}

/** True when every goal was reached. */
export function schrijfVerslag(verslag, schrijf) {
  const { metingen, gewicht, seconden, dossiers, feiten, postgres, machine } = verslag;
  const tekst = `# Benchmark

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. One run, on one machine that was also doing
the asking and the storing: only the ratios say something, not the absolute figures.

- Machine: ${machine}
- Database: ${postgres}, ${heel(dossiers)} dossiers of the demo municipality
- Command: \`npm run bench\`; ${seconden} s a measurement after a warm-up, the three servers in turn

## Requests per second

| what | connections | Omkeer/s | p95 ms | hand-written/s | p95 ms | bare Node/s | Omkeer ÷ hand-written | goal |
|---|---|---|---|---|---|---|---|---|
${metingen.map(rij).join('\n')}

- **Omkeer** is the whole application as \`assemble\` makes it. *Melding registreren* is \`POST /api/v1/meldingen\` with
  a machine's token: checked by signature, validated, decided by the law's deciders with all terms reckoned, two sealed
  facts, read row and letter job in one transaction. *Dossier openen* is the HTML file page of ${feiten} facts: session,
  row-level security, the file folded from its journal, what may be done now and why the rest may not, and a line in
  the log of who read what. *Werklijst van 50* is the HTML work list with the same.
- **Hand-written** (\`handgeschreven.mjs\`) is Hono and pg with the same SQL, and returns JSON: no token to check, no
  law, no page.
- **Bare Node** (\`kaal.mjs\`) gives the same bytes from memory.
- Letters are made by the job queue, which does not run here; nobody asks for compression in this part.

## Weight of a page over the wire (gzip, with headers)

| page | first visit, kB | after, kB | HTML uncompressed, kB | goal |
|---|---|---|---|---|
${gewicht.map((g) => `| ${g.naam} | ${kB(g.eerste)} | ${kB(g.daarna)} | ${kB(g.los)} | ≤ ${EERSTE_KB} / ≤ ${DAARNA_KB} ${licht(g) ? '✓' : '✗'} |`).join('\n')}

First visit: the page with its stylesheet, scripts and pictures. After: the page alone; the rest is kept for a year.
`;
  console.log(tekst);
  if (schrijf) writeFileSync(path.join(import.meta.dirname, 'README.md'), tekst);
  return metingen.every((m) => m.ons.perSeconde / m.hand.perSeconde >= m.doel) && gewicht.every(licht);
}

function licht({ eerste, daarna }) {
  return eerste <= EERSTE_KB * 1000 && daarna <= DAARNA_KB * 1000;
}
