#!/usr/bin/env node
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import type { Gemeentekeuze } from './opdrachtregel.ts';
import { omkeer } from './opdrachtregel.ts';

/** Beside `dist/`, where this program is built. */
const INRICHTING = path.join(path.dirname(import.meta.dirname), 'inrichting');

/** Every folder with the data of a municipality. */
async function namenIn(map: string): Promise<readonly string[]> {
  const bestanden = await readdir(map, { recursive: true }).catch(() => []);
  return bestanden
    .filter((bestand) => path.basename(bestand) === 'gemeente.yaml')
    .map((bestand) => path.dirname(bestand))
    .sort();
}

const gemeenten: Gemeentekeuze = {
  namen: await namenIn(INRICHTING),
  async laad(naam) {
    // Only who asks for a municipality waits for its files.
    const { InrichtingFout, laadInrichting } = await import('../gemeente/laden.ts');
    try {
      const inrichting = await laadInrichting(path.join(INRICHTING, naam));
      const { kalender, uitleg } = inrichting.regels;
      return gelukt({ naam: inrichting.naam, kalender, uitleg });
    } catch (fout) {
      if (!(fout instanceof InrichtingFout)) throw fout;
      return geweigerd({
        code: 'inrichtingKloptNiet',
        reden: fout.message,
        artikel: 'Omkeer',
        uitweg: 'Herstel de inrichting.',
        veld: 'gemeente',
      });
    }
  },
};

/** `npx omkeer termijn wmoOnderzoek 2027-03-11`: the law's clock on the command line. */
const { code, uit, fout } = await omkeer(process.argv.slice(2), gemeenten);
if (uit !== '') console.log(uit);
if (fout !== '') console.error(fout);
process.exitCode = code;
