import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Code points a letter can show: those with a glyph in one of the font files of a folder. */
export type Letterdekking = ReadonlySet<number>;

/**
 * Reads the character maps of all `.ttf` files in `map`. PDF/UA-1 and PDF/A-2a forbid a missing
 * glyph, so what is not in here has to be replaced before a letter is set.
 */
export function leesLetterdekking(map: string): Letterdekking {
  const dekking = new Set<number>();
  for (const bestand of readdirSync(map).filter((naam) => naam.endsWith('.ttf'))) {
    const bytes = readFileSync(join(map, bestand));
    leesCmap(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), dekking);
  }
  return dekking;
}

function leesCmap(font: DataView, dekking: Set<number>): void {
  const cmap = vindTabel(font, 'cmap');
  if (cmap === undefined) return;
  const aantal = font.getUint16(cmap + 2);
  for (let i = 0; i < aantal; i += 1) {
    const subtabel = cmap + font.getUint32(cmap + 4 + 8 * i + 4);
    const formaat = font.getUint16(subtabel);
    if (formaat === 4) leesFormaat4(font, subtabel, dekking);
    if (formaat === 12) leesFormaat12(font, subtabel, dekking);
  }
}

function vindTabel(font: DataView, naam: string): number | undefined {
  const aantal = font.getUint16(4);
  for (let i = 0; i < aantal; i += 1) {
    const plek = 12 + 16 * i;
    const merk = [0, 1, 2, 3].map((j) => String.fromCharCode(font.getUint8(plek + j))).join('');
    if (merk === naam) return font.getUint32(plek + 8);
  }
  return undefined;
}

/** OpenType cmap format 4: segments of the Basic Multilingual Plane. */
function leesFormaat4(font: DataView, begin: number, dekking: Set<number>): void {
  const breedte = font.getUint16(begin + 6);
  const eind = begin + 14;
  const start = eind + breedte + 2;
  const delta = start + breedte;
  const bereik = delta + breedte;
  for (let s = 0; s < breedte; s += 2) {
    const van = font.getUint16(start + s);
    const tot = font.getUint16(eind + s);
    const verschuiving = font.getUint16(bereik + s);
    for (let punt = van; punt <= tot && punt !== 0xffff; punt += 1) {
      const index = verschuiving === 0 ? punt : font.getUint16(bereik + s + verschuiving + 2 * (punt - van));
      const leeg = verschuiving !== 0 && index === 0;
      if (!leeg && ((index + font.getUint16(delta + s)) & 0xffff) !== 0) dekking.add(punt);
    }
  }
}

/** OpenType cmap format 12: groups over all planes. */
function leesFormaat12(font: DataView, begin: number, dekking: Set<number>): void {
  const groepen = font.getUint32(begin + 12);
  for (let i = 0; i < groepen; i += 1) {
    const groep = begin + 16 + 12 * i;
    const tot = font.getUint32(groep + 4);
    for (let punt = font.getUint32(groep); punt <= tot; punt += 1) dekking.add(punt);
  }
}
