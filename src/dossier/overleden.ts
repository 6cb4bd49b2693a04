import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { BriefSoort } from '../melding/briefsoorten.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { briefBij } from './briefbij.ts';
import type { DossierToestand } from './toestand.ts';

/** As a person recorded it after looking; a message of a provider alone is not enough. */
export function isOverleden({ levering }: DossierToestand): boolean {
  return levering.gesloten?.reden === 'overleden';
}

/** What the heirs go on with, and what must be answered: objection, money, requests about data. Nothing else is sent. */
const NAAR_ERVEN: ReadonlySet<BriefSoort> = new Set([
  'ontvangstbevestigingIngebrekestelling',
  'dwangsombeschikking',
  'ontvangstbevestigingBezwaar',
  'herstelBezwaar',
  'uitnodigingHoorzitting',
  'verdagingBezwaar',
  'beslissingOpBezwaar',
  'ontvangstbevestigingGegevensverzoek',
  'verlengingGegevensverzoek',
  'besluitGegevensverzoek',
  'opheffingBeperking',
]);

export const magNaarErven = (brief: BriefSoort): boolean => NAAR_ERVEN.has(brief);

/** Refused when it would send a letter to who died; else what was decided. */
export function naOverlijden(
  gebeurtenissen: readonly DossierGebeurtenis[],
  t: DossierToestand,
): Uitkomst<readonly DossierGebeurtenis[]> {
  const brieven = isOverleden(t) ? gebeurtenissen.flatMap(({ soort }) => briefBij(soort) ?? []) : [];
  return brieven.every(magNaarErven) ? gelukt(gebeurtenissen) : geweigerd(GEEN_BRIEF);
}

const GEEN_BRIEF: Weigering = {
  code: 'inwonerOverleden',
  reden: 'De inwoner is overleden. Er gaat geen brief meer naar de inwoner.',
  artikel: 'Awb 3:2, 3:41',
  uitweg:
    'Bel de contactpersoon of schrijf zelf aan de erven, en leg dat contact vast. Is de inwoner niet overleden? Open de levering dan weer.',
};
