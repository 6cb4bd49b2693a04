import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const stijlmap = new URL('./', import.meta.url);
const bronmap = new URL('../../', import.meta.url);

const css = readdirSync(stijlmap)
  .filter((bestand) => bestand.endsWith('.css'))
  .map((bestand) => readFileSync(new URL(bestand, stijlmap), 'utf8'))
  .join('\n');
const componenten = readdirSync(bronmap, { recursive: true, encoding: 'utf8' })
  // An island writes classes as well, and so does what it shares with a page.
  .filter((bestand) => /\.tsx$|eilanden.*\.ts$|ecogram\.ts$/.test(bestand) && !bestand.endsWith('.spec.tsx'))
  .map((bestand) => readFileSync(new URL(bestand, bronmap), 'utf8'))
  .join('\n');

/** A class that is composed, such as `omk-label--${soort}`, counts by its fixed part. */
function geschreven(klasse: string): boolean {
  const vast = klasse.split('--')[0] ?? klasse;
  return new RegExp(`\\b${klasse}(?![\\w-])`).test(componenten) || componenten.includes(`${vast}--\${`);
}

describe('stijl', () => {
  it('heeft geen regel voor een klasse die geen onderdeel schrijft', () => {
    const klassen = new Set(Array.from(css.matchAll(/\.(omk-[\w-]+)/g), (m) => m[1] ?? ''));
    expect([...klassen].filter((klasse) => !geschreven(klasse))).toEqual([]);
  });

  it('gebruikt geen --omk-token dat niet bestaat', () => {
    const gemaakt = new Set(Array.from(css.matchAll(/(--omk-[\w-]+)\s*:/g), (m) => m[1]));
    const gevraagd = Array.from(css.matchAll(/var\((--omk-[\w-]+)/g), (m) => m[1]);
    expect(gevraagd.filter((token) => !gemaakt.has(token))).toEqual([]);
  });

  it('bevat geen plaatjes in de tekst en niets van een andere server (Content-Security-Policy)', () => {
    expect(css).not.toMatch(/data:|https?:/);
  });
});
