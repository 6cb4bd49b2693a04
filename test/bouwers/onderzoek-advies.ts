import type { TotOnderzoek } from '../../src/onderzoek/toestand.ts';
import {
  adviesLeveren,
  adviesVragen,
  naOnderzoek,
  ononderzocht,
  toestemmingVastleggen,
} from './onderzoek.ts';
import { contextVoor } from './stap.ts';

/** The resident agreed that an adviser gets data, for twelve weeks. */
export function metToestemming(t: TotOnderzoek = ononderzocht()): TotOnderzoek {
  return naOnderzoek(t, toestemmingVastleggen());
}

/** A medical advice was asked; the link holds three weeks. */
export function adviesGevraagdDossier(t: TotOnderzoek = ononderzocht()): TotOnderzoek {
  return naOnderzoek(metToestemming(t), adviesVragen());
}

/** The advice came in through the link. */
export function adviesOntvangenDossier(t: TotOnderzoek = ononderzocht()): TotOnderzoek {
  return naOnderzoek(adviesGevraagdDossier(t), adviesLeveren(), contextVoor('adviseur', { id: 'adviseur' }));
}
