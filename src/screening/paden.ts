import type { DossierId } from '../kern/ids.ts';

/** Addresses of the desk Screening. No URL is written twice. */
export const screeningPaden = {
  wachtrij: '/screening',
  deel: (deel: string, vanaf = 0) => {
    const vraag = new URLSearchParams({
      ...(deel === 'alles' ? {} : { toon: deel }),
      ...(vanaf === 0 ? {} : { vanaf: String(vanaf) }),
    }).toString();
    return vraag === '' ? '/screening' : `/screening?${vraag}`;
  },
  /** For klantmanagers: dossiers that nobody has yet. */
  vrij: '/screening/vrij',
  /** Proposal for the chosen dossiers. */
  voorstel: (dossiers: readonly DossierId[]): string =>
    `/screening/toedelen?${dossiers.map((d) => `dossier=${d}`).join('&')}`,
  /** Without a choice: the proposal for all that wait for somebody. */
  toedelen: '/screening/toedelen',
  /** Which dossiers stand in these lists now, for a page that is open. */
  wachtrijStand: '/screening/stand',
  vrijStand: '/screening/vrij/stand',
} as const;
