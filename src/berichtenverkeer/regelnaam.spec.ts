import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { regelnaam, REGELNAAM } from './regelnaam.ts';

const SRC = path.join(import.meta.dirname, '..');
const MAPPEN = ['koppelvlakken/iwmo', 'koppelvlakken/iwmo/regels', 'koppelvlakken/ggk'];
const BESTANDEN = ['oordeel', 'retourontvangst', 'envelop', 'toegewezen'].map(
  (naam) => `berichtenverkeer/${naam}.ts`,
);

/** Every code that a fault of a message can have, as it stands in the source. */
function codes(): readonly string[] {
  const bestanden = MAPPEN.flatMap((map) =>
    readdirSync(path.join(SRC, map))
      .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.spec.ts'))
      .map((naam) => `${map}/${naam}`),
  ).concat(BESTANDEN);
  const maakt =
    /\b(?:\w*fout|weiger|afkeur|verband|regel|nietUitTeDrukken)\(\s*'([A-Za-z]\w*)'|\bcode: '([A-Za-z]\w*)'/g;
  return bestanden.flatMap((bestand) =>
    [...readFileSync(path.join(SRC, bestand), 'utf8').matchAll(maakt)].flatMap(
      ([, eerste, tweede]) => eerste ?? tweede ?? [],
    ),
  );
}

describe('hoe een regel heet', () => {
  it('elke code die een bericht kan krijgen, is er een van de standaard of heeft woorden', () => {
    const alle = [...new Set(codes())];
    expect(alle.length).toBeGreaterThan(100);
    expect(alle.filter((code) => regelnaam(code) === 'Regel van Omkeer')).toEqual([]);
  });

  it('een code van de standaard blijft zoals de aanbieder haar ook kent, een eigen code wordt niet getoond', () => {
    for (const code of ['TR134', 'OP090x4', 'COD467', 'WJ001', 'RS028', '9019'])
      expect(regelnaam(code)).toBe(code);
    for (const naam of Object.values(REGELNAAM))
      expect(naam.replace('iWmo', 'Wmo')).not.toMatch(/[a-z][A-Z]|^[a-z]/);
    expect(regelnaam('andereGemeente')).toBe('Andere gemeente');
    expect(regelnaam('woonplaatsOntbreekt')).toBe('Gegeven ontbreekt');
    expect(regelnaam('ietsNieuws')).toBe('Regel van Omkeer');
  });
});
