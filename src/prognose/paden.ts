import { sturingPaden } from '../sturing/paden.ts';
import type { Figuursoort } from '../sturing/figuurbestand.ts';
import type { Prognosefiguur } from './namen.ts';

/** Below Sturing: both belong to who steers. */
export const prognosePaden = {
  overzicht: sturingPaden.prognose,
  prognose: (id: string) => `/sturing/prognose/${id}`,
  bestand: (id: string, figuur: Prognosefiguur, soort: Figuursoort) =>
    `/sturing/prognose/${id}/bestand/${figuur}/${soort}`,
  formatie: sturingPaden.formatie,
  formatiebestand: (soort: Figuursoort) => `/sturing/formatie/bestand/${soort}`,
  intrekken: (nr: number) => `/sturing/formatie/${nr}/intrekken`,
} as const;

export const prognoseRoutepaden = {
  prognose: '/sturing/prognose/:prognose',
  bestand: '/sturing/prognose/:prognose/bestand/:figuur/:soort',
  formatiebestand: '/sturing/formatie/bestand/:soort',
  intrekken: '/sturing/formatie/:wijziging/intrekken',
} as const;
