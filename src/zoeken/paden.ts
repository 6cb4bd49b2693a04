import type { Rol } from '../kern/rollen.ts';

/** Addresses of searching. What is searched for never stands in one: it is posted, and kept under `vraag`. */
export const zoekPaden = {
  zoeken: '/zoeken',
  recent: '/zoeken/recent',
  vraag: (id: string) => `/zoeken/vraag/${id}`,
  bsn: (id: string) => `/zoeken/bsn/${id}`,
} as const;

/** The same as patterns for mounting. */
export const zoekRoutepaden = { vraag: '/zoeken/vraag/:vraag', bsn: '/zoeken/bsn/:vraag' } as const;

/** Employees with dossiers. What each finds is decided by need-to-know. */
export const ZOEKERS: readonly Rol[] = [
  'screener',
  'klantmanager',
  'administratie',
  'jurist',
  'teamleider',
  'controller',
];
