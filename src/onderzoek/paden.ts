import type { DossierId, OnderdeelId } from '../kern/ids.ts';

/** Addresses of this step beside the forms of the file. */
export const adviesPaden = {
  /** The adviser's own page: public with the secret. */
  antwoorden: (dossier: DossierId, advies: OnderdeelId, geheim: string) =>
    `/advies/${dossier}/${advies}/${geheim}`,
  /** Where the klantmanager finds that link. */
  link: (dossier: DossierId, advies: OnderdeelId) => `/dossiers/${dossier}/adviezen/${advies}/link`,
} as const;

export const adviesRoutespaden = {
  antwoorden: '/advies/:dossier/:advies/:geheim',
  link: '/dossiers/:dossier/adviezen/:advies/link',
} as const;
