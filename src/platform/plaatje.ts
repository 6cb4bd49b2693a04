import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Draws what is drawn in lines as points, for who can put only such a picture in a text or a presentation. */
export interface Plaatjesmaker {
  /** `svg` stands on its own: with its size, its colours and no links. */
  png(svg: string): Promise<Uint8Array>;
}

/** Wide enough for a sheet of paper. */
const BREEDTE = 1600;

/** The program can be begun once in a process. */
let begonnen: Promise<void> | undefined;

async function begin(): Promise<void> {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(program));
}

async function leesLetters(map: string): Promise<readonly Uint8Array[]> {
  const namen = (await readdir(map)).filter((naam) => naam.startsWith('NotoSans-'));
  return Promise.all(namen.map((naam) => readFile(path.join(map, naam))));
}

/** `lettertypenMap` holds the letters of our own letters: no machine's own are looked at. */
export function maakPlaatjesmaker({ lettertypenMap }: { readonly lettertypenMap: string }): Plaatjesmaker {
  let letters: Promise<readonly Uint8Array[]> | undefined;
  return {
    async png(svg) {
      await (begonnen ??= begin());
      const fontBuffers = [...(await (letters ??= leesLetters(lettertypenMap)))];
      const plaatje = new Resvg(svg, {
        background: '#fff',
        fitTo: { mode: 'width', value: BREEDTE },
        font: { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
      });
      try {
        return plaatje.render().asPng();
      } finally {
        plaatje.free();
      }
    },
  };
}
