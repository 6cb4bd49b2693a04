// Writes bench/README.md from one run.
import { landelijk } from './samenvatting.mjs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const heel = (getal) => Math.round(getal).toLocaleString('en-GB');
const kort = (getal) => getal.toFixed(getal < 10 ? 1 : 0);
const kB = (bytes) => (bytes / 1000).toFixed(1);
const EERSTE_KB = 60;
const DAARNA_KB = 10;

const TERMIJNEN = 100_000;
const VULLEN = 15;

function rij({ naam, doel, verbindingen, ons, hand, kaal, klein, deel, laagste, hoogste }) {
  const spreiding = `${laagste.toFixed(2)} - ${hoogste.toFixed(2)}`;
  const cellen = [
    naam,
    verbindingen,
    heel(ons.perSeconde),
    kort(ons.p95),
    heel(hand.perSeconde),
    kort(hand.p95),
    heel(kaal.perSeconde),
    `**${deel.toFixed(2)}**`,
    spreiding,
    `${doel} ${deel >= doel ? '✓' : '✗'}`,
    klein ? heel(klein.perSeconde) : '',
  ];
  return `| ${cellen.join(' | ')} |`;
}

/** True when every goal was reached. */
export function schrijfVerslag(verslag, schrijf) {
  const { metingen, gewicht, termijnen, drukte, rondes, beurt, dossiers, vullen, feiten, postgres, machine } =
    verslag;
  const tekst = `# Benchmark

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. One run, on one machine that was also doing
the asking and the storing: only the ratios say something, not the absolute figures.

- Machine: ${machine}
- Load of the machine over the last five minutes of the run: ${drukte.toFixed(1)}
- Database: ${postgres}, ${heel(dossiers)} dossiers of the demo municipality
- Command: \`npm run bench\`; after a warm-up of 6 s with 16 connections ${rondes} rounds in which Omkeer and the hand-written server take turns of
  ${beurt} s (A B B A). Every figure is the middle one of the rounds, the ratio too; beside it the lowest and the highest

## Requests per second

| what | connections | Omkeer/s | p95 ms | hand-written/s | p95 ms | bare Node/s | Omkeer ÷ hand-written | rounds | goal | Omkeer/s compressed |
|---|---|---|---|---|---|---|---|---|---|---|
${metingen.map(rij).join('\n')}

- **Omkeer** is the whole application as \`assemble\` makes it; where people log in is a program of its own, as at every
  municipality. *Melding registreren* is \`POST /api/v1/meldingen\` with
  a machine's token: checked by signature, validated, decided by the law's deciders with all terms reckoned, two sealed
  facts, read row and letter job in one transaction. *Dossier openen* is the HTML file page of ${feiten} facts: session,
  row-level security, the file folded from its journal, what may be done now and why the rest may not, and a line in
  the log of who read what. *Werklijst van 50* is the HTML work list with the same.
- **Hand-written** (\`handgeschreven.mjs\`) is Hono and pg with the same SQL, and returns JSON: no token to check, no
  law, no page.
- **Bare Node** (\`kaal.mjs\`) gives the same bytes from memory.
- Letters are made by the job queue, which does not run here. Nobody asks for compression, except in the last column:
  there the page is compressed as every browser asks it.

## Weight of a page over the wire (compressed as a browser asks it, with headers)

| page | first visit, kB | after, kB | HTML uncompressed, kB | goal |
|---|---|---|---|---|
${gewicht.map((g) => `| ${g.naam} | ${kB(g.eerste)} | ${kB(g.daarna)} | ${kB(g.los)} | ≤ ${EERSTE_KB} / ≤ ${DAARNA_KB} ${licht(g) ? '✓' : '✗'} |`).join('\n')}

First visit: the page with its stylesheet, scripts and pictures. After: the page alone; the rest is kept for a year.

## Terms

One core reckons **${heel(termijnen.perSeconde)} terms a second** (goal ${heel(TERMIJNEN)} ${termijnen.perSeconde >= TERMIJNEN ? '✓' : '✗'}): all ${termijnen.termijnen} terms of the list in turn,
each time from another day, one in ten with a suspension, every one with its reckoning in words (${termijnen.stappen.toFixed(1)} steps on average).
CPU seconds, by \`bench/termijnen.ts\`.

## The demo municipality

${heel(dossiers)} dossiers, three years of history, each by the same deciders as in daily work, were played and written in
**${vullen.toFixed(1)} s** (goal ${VULLEN} s ${vullen < VULLEN ? '✓' : '✗'}).

## The whole country a year

One municipality with every dossier of the Netherlands beside one of an ordinary size, in one database; how, and what
is not measured, in [its own page](landelijk.md).

${landelijk()}

## The others

Each has its own command and writes its own page: [searching](zoeken.md), [the calendar](kalender.md),
[letters](brieven.md), [the desk](werkplek.md), [comparable cases](vergelijkbaar.md),
[the order of the day](volgorde.md), [iWmo](iwmo.md), [forecasts](prognose.md) and [how often they come true](prognoseproef.md), [1.2 million dossiers](landelijk.md).
`;
  console.log(tekst);
  if (schrijf) writeFileSync(path.join(import.meta.dirname, 'README.md'), tekst);
  return (
    metingen.every((m) => m.deel >= m.doel) &&
    gewicht.every(licht) &&
    termijnen.perSeconde >= TERMIJNEN &&
    vullen < VULLEN
  );
}

function licht({ eerste, daarna }) {
  return eerste <= EERSTE_KB * 1000 && daarna <= DAARNA_KB * 1000;
}
