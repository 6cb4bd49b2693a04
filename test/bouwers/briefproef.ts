import { fileURLToPath } from 'node:url';
import type { BriefGegevens } from '../../src/brieven/gegevens.ts';
import type { Huisstijl } from '../../src/brieven/huisstijl.ts';
import type { Briefmaker, BriefPdf, Doel } from '../../src/brieven/render.ts';
import { maakBriefmaker } from '../../src/brieven/render.ts';
import type { GelezenPdf } from '../hulp/pdf.ts';
import { leesPdf } from '../hulp/pdf.ts';
import { HUISSTIJL_MET_WAPEN } from './brieven.ts';

export const SJABLONEN = fileURLToPath(new URL('../../src/brieven/sjablonen', import.meta.url));

export interface Briefproef {
  readonly maker: Briefmaker;
  /** The letter, or an error that says why the letter was refused. */
  maak(gegevens: BriefGegevens, doel?: Doel, huisstijl?: Huisstijl): Promise<BriefPdf>;
  /** The letter read back. */
  lees(gegevens: BriefGegevens, doel?: Doel, huisstijl?: Huisstijl): Promise<GelezenPdf>;
}

/** The real templates with the demo house style. */
export function maakBriefproef(): Briefproef {
  const maker = maakBriefmaker({ sjablonenMap: SJABLONEN });
  const maak: Briefproef['maak'] = async (gegevens, doel = 'verzenden', huisstijl = HUISSTIJL_MET_WAPEN) => {
    const uitkomst = await maker.render(gegevens, huisstijl, doel);
    if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen[0].reden);
    return uitkomst.waarde;
  };
  return { maker, maak, lees: async (...argumenten) => leesPdf((await maak(...argumenten)).pdf) };
}
