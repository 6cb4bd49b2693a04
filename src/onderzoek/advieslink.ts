import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DossierId, Gemeentecode, OnderdeelId } from '../kern/ids.ts';
import { adviesPaden } from './paden.ts';
import type { Advies } from './toestand.ts';

/** Of which dossier an advice is. */
export interface Advieszaak {
  readonly gemeente: Gemeentecode;
  readonly dossier: DossierId;
}

/**
 * Links that open one question for an adviser. The secret is made from the random mark in the journal
 * and a key only the server has: who reads the journal cannot open a link, and no secret is kept.
 */
export interface Advieslinks {
  /** Path of the page, for the message to the adviser. */
  pad(zaak: Advieszaak, advies: Pick<Advies, 'id' | 'link'>): string;
  klopt(zaak: Advieszaak, advies: Pick<Advies, 'id' | 'link'>, geheim: string): boolean;
}

/** Characters below which a key can be guessed. */
const KORTSTE_SLEUTEL = 32;

/** @throws RangeError for a key that is too short. */
export function maakAdvieslinks(sleutel: string): Advieslinks {
  if (sleutel.length < KORTSTE_SLEUTEL)
    throw new RangeError(`een sleutel van minder dan ${KORTSTE_SLEUTEL} tekens`);
  const geheimVan = (
    { gemeente, dossier }: Advieszaak,
    advies: { readonly id: OnderdeelId; readonly link: string },
  ): string =>
    createHmac('sha256', sleutel)
      .update(`advies/${gemeente}/${dossier}/${advies.id}/${advies.link}`)
      .digest('base64url');
  return {
    pad: (zaak, advies) => adviesPaden.antwoorden(zaak.dossier, advies.id, geheimVan(zaak, advies)),
    klopt(zaak, advies, geheim) {
      const goed = Buffer.from(geheimVan(zaak, advies));
      const gegeven = Buffer.from(geheim);
      return goed.length === gegeven.length && timingSafeEqual(goed, gegeven);
    },
  };
}
