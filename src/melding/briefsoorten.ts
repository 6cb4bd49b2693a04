/** The letters that can be filed in a dossier (procedure.md § 20). */
export const BRIEFSOORTEN = [
  'ontvangstbevestigingMelding',
  'uitnodigingGesprek',
  'verslag',
  'ontvangstbevestigingAanvraag',
  'uitnodigingAanvullen',
  'mededelingTermijn',
  'opschorting',
  'beschikking',
  'tijdelijkeVoorziening',
  'afsluiting',
  'doorverwijzing',
  'aanvraagMogelijk',
  'ontvangstbevestigingIngebrekestelling',
  'dwangsombeschikking',
  'ontvangstbevestigingBezwaar',
  'herstelBezwaar',
  'uitnodigingHoorzitting',
  'verdagingBezwaar',
  'beslissingOpBezwaar',
] as const;
export type BriefSoort = (typeof BRIEFSOORTEN)[number];
