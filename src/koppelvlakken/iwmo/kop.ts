import type { Datum } from '../../kern/datum.ts';

export interface Kopgegevens {
  /** Four digits of a municipality, or eight of a provider (AGB). */
  readonly afzender: string;
  readonly ontvanger: string;
  /** Never used before for a message of this kind by this sender (TR056). */
  readonly identificatie: string;
  readonly dagtekening: Datum;
}

/** The versions that stand in the XSDs of iWmo 3.2 (IV034). */
const XSD_VERSIE = '1.0.0';
export const XSDVERSIES = { BasisschemaXsdVersie: XSD_VERSIE, BerichtXsdVersie: XSD_VERSIE } as const;

/** The header of a message: `maakKop('482', …)` for a 319. The compiler says which code a message has. */
export function maakKop<const C extends string>(berichtcode: C, gegevens: Kopgegevens) {
  return {
    BerichtCode: berichtcode,
    BerichtVersie: '3',
    BerichtSubversie: '2',
    Afzender: gegevens.afzender,
    Ontvanger: gegevens.ontvanger,
    BerichtIdentificatie: {
      Identificatie: gegevens.identificatie,
      Dagtekening: gegevens.dagtekening,
    },
    XsdVersie: XSDVERSIES,
  } as const;
}
