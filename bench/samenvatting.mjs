// What bench/landelijk.md found, in short, for bench/README.md: both pages are written by their own command.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HIER = import.meta.dirname;
const [BEGIN, EIND] = ['<!-- landelijk -->', '<!-- /landelijk -->'];

/** The part of the page between its marks, made from the table of the other. */
export function landelijk() {
  const pagina = readFileSync(path.join(HIER, 'landelijk.md'), 'utf8');
  const rijen = pagina
    .split('\n')
    .filter((regel) => regel.startsWith('| ') && !regel.startsWith('| what'))
    .map((regel) => regel.split('|').map((cel) => cel.trim()))
    .map(([, wat, , klein, , groot, deel]) => `| ${wat} | ${klein} | ${groot} | ${deel} |`);
  const [, wanneer = ''] = /Written by `[^`]*` on (\S+):/.exec(pagina) ?? [];
  return `${BEGIN}

| page, ${wanneer} | 12,900 dossiers: p95 ms | 1,204,000: p95 ms | ÷, goal ≤ 1.2 |
|---|---|---|---|
${rijen.join('\n')}

${EIND}`;
}

/** Puts it in the page that is there. */
export function zetLandelijk() {
  const bestand = path.join(HIER, 'README.md');
  const tekst = readFileSync(bestand, 'utf8');
  const van = tekst.indexOf(BEGIN);
  if (van < 0) return;
  const tot = tekst.indexOf(EIND) + EIND.length;
  writeFileSync(bestand, `${tekst.slice(0, van)}${landelijk()}${tekst.slice(tot)}`);
}
