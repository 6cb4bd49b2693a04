import { sturingPaden } from '../sturing/paden.ts';
import type { Bladsoort } from '../platform/rekenblad.ts';
import type { Prognosefiguur } from './namen.ts';

/** Below Sturing: both belong to who steers. */
export const prognosePaden = {
  overzicht: sturingPaden.prognose,
  prognose: (id: string) => `/sturing/prognose/${id}`,
  bestand: (id: string, figuur: Prognosefiguur, soort: Bladsoort | 'svg') =>
    `/sturing/prognose/${id}/bestand/${figuur}/${soort}`,
  formatie: sturingPaden.formatie,
  formatiebestand: (soort: Bladsoort | 'svg') => `/sturing/formatie/bestand/${soort}`,
  intrekken: (nr: number) => `/sturing/formatie/${nr}/intrekken`,
} as const;

export const prognoseRoutepaden = {
  prognose: '/sturing/prognose/:prognose',
  bestand: '/sturing/prognose/:prognose/bestand/:figuur/:soort',
  formatiebestand: '/sturing/formatie/bestand/:soort',
  intrekken: '/sturing/formatie/:wijziging/intrekken',
} as const;
