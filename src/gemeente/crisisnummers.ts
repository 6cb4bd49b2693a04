import { z } from 'zod';
import { tekst } from './velden.ts';

/** Whom to call when it cannot wait. */
export interface Crisisnummers {
  readonly gevaar: string;
  /** 113 Zelfmoordpreventie: the short number, and the one that is free of charge. */
  readonly zelfdodingKort: string;
  readonly zelfdoding: string;
  readonly veiligThuis: string;
  /** Of this region; null: not told. */
  readonly huisartsenpost: string | null;
}

/**
 * The same in the whole country: 112 (www.112.nl), 113 and 0800 0113 (www.113.nl), 0800 2000 (www.veiligthuis.nl).
 * A municipality can write its own in `gemeente.yaml`; the huisartsenpost always is.
 */
export const LANDELIJKE_CRISISNUMMERS: Crisisnummers = {
  gevaar: '112',
  zelfdodingKort: '113',
  zelfdoding: '0800 0113',
  veiligThuis: '0800 2000',
  huisartsenpost: null,
};

const { gevaar, zelfdodingKort, zelfdoding, veiligThuis, huisartsenpost } = LANDELIJKE_CRISISNUMMERS;
export const crisisSchema = z
  .strictObject({
    gevaar: tekst.default(gevaar),
    zelfdodingKort: tekst.default(zelfdodingKort),
    zelfdoding: tekst.default(zelfdoding),
    veiligThuis: tekst.default(veiligThuis),
    huisartsenpost: tekst.nullable().default(huisartsenpost),
  })
  .default(LANDELIJKE_CRISISNUMMERS);
