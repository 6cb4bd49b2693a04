import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAP_VAN } from '../../src/dossier/gebeurtenissen.ts';
import { OPDRACHTSOORTEN } from '../../src/dossier/opdrachten.ts';

const HUIS = path.resolve(import.meta.dirname, '../..');
const lijst = readFileSync(path.join(HUIS, 'BEGRIPPEN.md'), 'utf8');

const rijen = lijst
  .split('\n')
  .filter((regel) => regel.startsWith('| ') && !regel.startsWith('| begrip |'))
  .map((regel) => regel.split('|').map((cel) => cel.trim()));
const namenIn = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/`(\w+)`/g)].map(([, naam]) => naam ?? '');
const machinery = lijst.slice(lijst.indexOf('\n## Machinery'));
const namen = [...rijen.flatMap((rij) => namenIn(rij[5] ?? '')), ...namenIn(machinery)];

const bronnen = readdirSync(path.join(HUIS, 'src'), { recursive: true, encoding: 'utf8' })
  .map((bestand) => bestand.replaceAll(path.sep, '/'))
  .filter((bestand) => /\.tsx?$/.test(bestand) && !/\.(?:spec|itest)\.tsx?$/.test(bestand));

const UITVOER = /^export (?:async )?(?:class|const|function|interface|let|type) (\w+)/gm;

/** Law and words of the subject are domain; the generated lists of the law hold data, no names of their own. */
const domein = bronnen.filter((bestand) =>
  /^(?:kern|recht)\/[^/]+\.ts$|^(?!dossier\/)[^/]+\/(?:gebeurtenissen|toestand|opdrachten)\.ts$/.test(
    bestand,
  ),
);

/** Prettier puts every `export` at the start of a line, and the linter knows no other form than these. */
function uitvoerVan(bestand: string): readonly string[] {
  const tekst = readFileSync(path.join(HUIS, 'src', bestand), 'utf8');
  return [...tekst.matchAll(UITVOER)].map(([, naam]) => naam ?? '');
}

const domeinnamen = domein.flatMap((bestand) => uitvoerVan(bestand).map((naam) => [naam, bestand] as const));

describe('BEGRIPPEN.md', () => {
  it('noemt elke naam die kern, recht en de stappen uitvoeren', () => {
    expect(domein.length).toBeGreaterThan(40);
    expect(domeinnamen.length).toBeGreaterThan(350);

    const ontbreekt = domeinnamen.filter(([naam]) => !namen.includes(naam));
    expect(ontbreekt.map(([naam, bestand]) => `${naam} (src/${bestand})`)).toEqual([]);
  });

  it('noemt elke soort gebeurtenis en elke soort opdracht', () => {
    const soorten = [...Object.keys(STAP_VAN), ...OPDRACHTSOORTEN];
    expect(soorten.length).toBeGreaterThan(100);

    expect(soorten.filter((soort) => !namen.includes(soort))).toEqual([]);
  });

  it('noemt geen naam die niet meer in de code staat, en geen naam twee keer', () => {
    const bekend = new Set([...bronnen.flatMap(uitvoerVan), ...Object.keys(STAP_VAN), ...OPDRACHTSOORTEN]);

    expect(namen.filter((naam) => !bekend.has(naam))).toEqual([]);
    expect(namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats)).toEqual([]);
  });

  it('geeft bij elk begrip een betekenis, een meaning, een artikel en een naam', () => {
    expect(rijen.length).toBeGreaterThan(100);

    expect(rijen.filter((rij) => rij.length !== 7 || rij.slice(1, 6).some((cel) => cel === ''))).toEqual([]);
  });
});
