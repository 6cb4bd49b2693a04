import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AfsluitenMetAdvies } from './afsluiting.ts';
import { afsluitenMetAdvies } from './afsluiting.ts';
import type { Doorverwijzen, DoorverwijzingBevestigen } from './doorverwijzing.ts';
import { doorverwijzen, doorverwijzingBevestigen } from './doorverwijzing.ts';
import type { DoorverwijzingBeeindigen } from './doorverwijzing-einde.ts';
import { doorverwijzingBeeindigen } from './doorverwijzing-einde.ts';
import type { ScreeningGebeurtenis } from './gebeurtenissen.ts';
import type { JuristRaadplegen, RaadplegingBeantwoorden, RaadplegingBeeindigen } from './raadpleging.ts';
import { juristRaadplegen, raadplegingBeantwoorden, raadplegingBeeindigen } from './raadpleging.ts';
import type { SpoedvoorzieningTreffen } from './spoedvoorziening.ts';
import { spoedvoorzieningTreffen } from './spoedvoorziening.ts';
import type { Oppakken, Teruggeven, Toedelen, Vervangen } from './toedeling.ts';
import { oppakken, teruggeven, toedelen, vervangen } from './toedeling.ts';
import type { TotScreening } from './toestand.ts';
import type { UrgentieBeoordelen } from './urgentie.ts';
import { urgentieBeoordelen } from './urgentie.ts';

export type ScreeningOpdracht =
  | UrgentieBeoordelen
  | SpoedvoorzieningTreffen
  | Doorverwijzen
  | DoorverwijzingBevestigen
  | DoorverwijzingBeeindigen
  | AfsluitenMetAdvies
  | Toedelen
  | Oppakken
  | Teruggeven
  | Vervangen
  | JuristRaadplegen
  | RaadplegingBeantwoorden
  | RaadplegingBeeindigen;

export const screeningHandelingen: Handelingen<
  ScreeningOpdracht,
  TotScreening,
  ScreeningGebeurtenis,
  LokaleRegels
> = {
  urgentieBeoordelen,
  spoedvoorzieningTreffen,
  doorverwijzen,
  doorverwijzingBevestigen,
  doorverwijzingBeeindigen,
  afsluitenMetAdvies,
  toedelen,
  oppakken,
  teruggeven,
  vervangen,
  juristRaadplegen,
  raadplegingBeantwoorden,
  raadplegingBeeindigen,
};
