import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { BERICHTSOORTEN } from '../../src/koppelvlakken/iwmo/berichten.ts';
import { ELK_BERICHT, ELKE_SOORT } from '../../src/koppelvlakken/iwmo/retourberichten.ts';
import { ANTWOORDREGELS } from '../../src/koppelvlakken/iwmo/regels/antwoord.ts';
import { RETOURREGELS } from '../../src/koppelvlakken/iwmo/regels/retour.ts';
import { REGELS } from '../../src/koppelvlakken/iwmo/regels/lijst.ts';
import { GEDEKT, NIET_GETOETST } from './iwmo-niet-getoetst.ts';
import { VERVOLGREGELS } from '../../src/koppelvlakken/iwmo/regels/vervolg.ts';
import type { Inhoud } from '../../src/koppelvlakken/iwmo/soorten.ts';
import { inhoudVan } from '../../src/koppelvlakken/iwmo/soorten.ts';
import { IWMOBRON } from '../hulp/iwmobron.ts';

const DOEL = path.resolve(import.meta.dirname, '../../docs/iwmo-regels.md');

const VORMREGELS = ['CS015', 'CS025', 'CS319', 'OP179'];
const codelijsten = [...new Set(ELKE_SOORT.flatMap((soort) => lijstenIn(ELK_BERICHT[soort])))].sort();
const nietGetoetst = NIET_GETOETST.flatMap(({ codes }) => codes);
const getoetst = [...REGELS, ...VERVOLGREGELS, ...ANTWOORDREGELS, ...RETOURREGELS].map(({ code }) => code);

function lijstenIn(inhoud: Inhoud): readonly string[] {
  if (inhoud.soort === 'code') return [inhoud.lijst];
  if (inhoud.soort === 'lijst') return lijstenIn(inhoud.deel);
  if (inhoud.soort !== 'groep') return [];
  return Object.values(inhoud.velden).flatMap((veld) => {
    const binnen = inhoudVan(veld);
    return binnen ? lijstenIn(binnen) : [];
  });
}

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regels = [kop, kop.map(() => '---'), ...rijen];
  return regels.map((cellen) => `| ${cellen.join(' | ')} |`).join('\n');
}

const bladzijde = `# Rules of iWmo 3.2

Which rules of the standard [the iWmo library](iwmo.md) checks, in our own words, and which it does not. Written by \`test/bouwwerk/iwmo-regels.spec.ts\` from the rules themselves; after a change: \`npx vitest run --project eenheid test/bouwwerk/iwmo-regels -u\`. The words of the standard are at istandaarden.nl under the same codes.

## Checked in a message

Level 2: in the message itself; the return message says 0001. Level 3: against earlier messages. Level 4: against something else. Levels 3 and 4 only as far as the caller gives what they ask (\`Omstandigheden\`).

${tabel(
  ['rule', 'messages', 'level', 'return code', 'what must hold'],
  REGELS.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((regel) => [
    regel.code,
    regel.berichten.join(', '),
    String(regel.niveau),
    regel.retourcode ?? '',
    regel.eis,
  ]),
)}

## Checked when a 301 is made

${tabel(
  ['rule', 'what must hold'],
  VERVOLGREGELS.map(({ code, eis }) => [code, eis]),
)}

## Checked when a 319 is made

Against the requests of this provider about this client, and what was answered and assigned before.

${tabel(
  ['rule', 'return code', 'what must hold'],
  ANTWOORDREGELS.map(({ code, retourcode, eis }) => [code, retourcode ?? '', eis]),
)}

## Checked in a return message (302, 320)

Beside the message of ours that it answers. How we make one ourselves (IV028, OP065, IV032) is in \`retourbericht.ts\`, the answer to a declaration (IV087, IV088, TR342) in \`declaratieantwoord.ts\`.

${tabel(
  ['rule', 'what must hold'],
  RETOURREGELS.map(({ code, eis }) => [code, eis]),
)}

## The form

Every element, its order, how often it may stand, its length and its kind, as the XSDs have them (of return messages: as the published tables have them): restrictions RS001 to RS048, ${VORMREGELS.join(', ')}, and the code lists ${codelijsten.join(', ')}.

## Held by another rule or by the form

${tabel(
  ['rule', 'by'],
  Object.entries(GEDEKT).map(([code, door]) => [code, door]),
)}

## Not checked

${tabel(
  ['rules', 'why not'],
  NIET_GETOETST.map(({ codes, waarom }) => [codes.join(', '), waarom]),
)}
`;

describe('docs/iwmo-regels.md', () => {
  it('zegt welke regels worden getoetst, en van de andere waarom niet', async () => {
    const opmaak = await resolveConfig(DOEL);

    await expect(await format(bladzijde, { ...opmaak, parser: 'markdown' })).toMatchFileSnapshot(DOEL);
  });

  it('noemt geen regel als getoetst en als niet getoetst', () => {
    const elders = [...nietGetoetst, ...Object.keys(GEDEKT)];

    expect(elders.filter((code) => getoetst.includes(code))).toEqual([]);
    expect(elders.filter((code, plaats) => elders.indexOf(code) !== plaats)).toEqual([]);
  });

  it.skipIf(IWMOBRON === undefined)('noemt elke regel die de standaard over deze berichten heeft', () => {
    const map = path.join(IWMOBRON?.map ?? '', 'regels');
    const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' });
    const uitNamen = bestanden.flatMap((naam) => /(?:TR|OP|IV)\d{3}(?:x\d)?/.exec(path.basename(naam)) ?? []);
    const tabelregels = readFileSync(
      path.join(map, 'condities-constraints/CD_CS_RS_per_dataelement.md'),
      'utf8',
    )
      .split('\n')
      .filter((regel) => BERICHTSOORTEN.some((soort) => regel.startsWith(`| WMO${soort} `)));
    const uitTabel = tabelregels.flatMap((regel) => /\b(?:CD|CS)\d{3}\b/.exec(regel) ?? []);
    const bekend = new Set([...getoetst, ...VORMREGELS, ...nietGetoetst, ...Object.keys(GEDEKT)]);

    expect(new Set([...uitNamen, ...uitTabel]).size).toBeGreaterThan(150);
    expect([...new Set([...uitNamen, ...uitTabel])].filter((code) => !bekend.has(code))).toEqual([]);
  });
});
