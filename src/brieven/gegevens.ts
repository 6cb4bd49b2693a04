import type {
  MededelingTermijn,
  Opschortingsbericht,
  OntvangstbevestigingAanvraag,
  UitnodigingAanvullen,
} from './gegevensAanvraag.ts';
import type { Beschikking, Spoedbesluit } from './gegevensBesluit.ts';
import type { Doorbraakplanstuk } from './gegevensDoorbraak.ts';
import type {
  BeslissingOpBezwaarBrief,
  HerstelBezwaar,
  OntvangstbevestigingBezwaar,
  UitnodigingHoorzitting,
  VerdagingBezwaar,
} from './gegevensBezwaar.ts';
import type {
  AanvraagMogelijk,
  Dwangsombeschikking,
  OntvangstbevestigingIngebrekestelling,
} from './gegevensDwangsom.ts';
import type { Dossierexport } from './gegevensExport.ts';
import type { Kwartaalrapportstuk } from './gegevensKwartaal.ts';
import type {
  Afsluiting,
  Doorverwijzing,
  OntvangstbevestigingMelding,
  UitnodigingGesprek,
} from './gegevensMelding.ts';
import type {
  BesluitGegevensverzoek,
  OntvangstbevestigingGegevensverzoek,
  OpheffingBeperking,
  VerlengingGegevensverzoek,
} from './gegevensRechten.ts';
import type { Verordeningsstuk } from './gegevensVerordening.ts';
import type { Verslag } from './gegevensVerslag.ts';
import type { Herzieningsbesluit, StopOpVerzoek, VoornemenHerziening } from './gegevensVoortzetting.ts';

/**
 * Everything a letter says that is not fixed text. Ready values: sentences, names, dates.
 * Nothing in here is read as markup; `null` means "leave this sentence out".
 */
export type BriefGegevens =
  | OntvangstbevestigingMelding
  | UitnodigingGesprek
  | Afsluiting
  | Doorverwijzing
  | Verslag
  | OntvangstbevestigingAanvraag
  | UitnodigingAanvullen
  | MededelingTermijn
  | Opschortingsbericht
  | Beschikking
  | Spoedbesluit
  | AanvraagMogelijk
  | OntvangstbevestigingIngebrekestelling
  | Dwangsombeschikking
  | OntvangstbevestigingBezwaar
  | HerstelBezwaar
  | UitnodigingHoorzitting
  | VerdagingBezwaar
  | BeslissingOpBezwaarBrief
  | OntvangstbevestigingGegevensverzoek
  | VerlengingGegevensverzoek
  | BesluitGegevensverzoek
  | OpheffingBeperking
  | VoornemenHerziening
  | Herzieningsbesluit
  | StopOpVerzoek
  | Doorbraakplanstuk
  | Verordeningsstuk
  | Kwartaalrapportstuk
  | Dossierexport;

/** Also the name of the template: `sjablonen/<soort>.typ`. */
export type Briefsoort = BriefGegevens['brief'];

export const BRIEFSOORTEN = [
  'ontvangstbevestigingMelding',
  'uitnodigingGesprek',
  'afsluiting',
  'doorverwijzing',
  'verslag',
  'ontvangstbevestigingAanvraag',
  'uitnodigingAanvullen',
  'mededelingTermijn',
  'opschorting',
  'beschikking',
  'spoedbesluit',
  'aanvraagMogelijk',
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
  'voornemenHerziening',
  'herzieningsbesluit',
  'stopOpVerzoek',
  'doorbraakplan',
  'verordeningsstuk',
  'kwartaalrapport',
  'dossierexport',
] as const satisfies readonly Briefsoort[];
