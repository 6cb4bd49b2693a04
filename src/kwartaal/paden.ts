import { sturingPaden } from '../sturing/paden.ts';
import type { Rapportdeelcode } from './gebeurtenissen.ts';

export const STUKSOORTEN = ['pdf', 'html', 'ods'] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];

/** `code` is `2026-3`. */
export const kwartaalPaden = {
  overzicht: sturingPaden.kwartaalrapporten,
  rapport: (code: string) => `/sturing/kwartaal/${code}`,
  versie: (code: string, nummer: number) => `/sturing/kwartaal/${code}/versie/${nummer}`,
  bestand: (code: string, nummer: number, soort: Stuksoort) =>
    `/sturing/kwartaal/${code}/versie/${nummer}/${soort}`,
  toelichting: (code: string, deel: Rapportdeelcode) => `/sturing/kwartaal/${code}/toelichting/${deel}`,
  verversen: (code: string) => `/sturing/kwartaal/${code}/verversen`,
  vaststellen: (code: string) => `/sturing/kwartaal/${code}/vaststellen`,
  /** From the report as it was read: `gezien` is the number of its last fact. */
  vaststellenNa: (code: string, gezien: number) => `/sturing/kwartaal/${code}/vaststellen?gezien=${gezien}`,
  nieuw: (code: string) => `/sturing/kwartaal/${code}/nieuw`,
} as const;

export const kwartaalRoutepaden = {
  rapport: '/sturing/kwartaal/:kwartaal',
  versie: '/sturing/kwartaal/:kwartaal/versie/:versie',
  bestand: '/sturing/kwartaal/:kwartaal/versie/:versie/:soort',
  toelichting: '/sturing/kwartaal/:kwartaal/toelichting/:deel',
  verversen: '/sturing/kwartaal/:kwartaal/verversen',
  vaststellen: '/sturing/kwartaal/:kwartaal/vaststellen',
  nieuw: '/sturing/kwartaal/:kwartaal/nieuw',
} as const;
