import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AfsluitenMetAdvies } from './afsluiting.ts';
import { afsluitenMetAdvies } from './afsluiting.ts';
import type { Doorverwijzen, DoorverwijzingBevestigen } from './doorverwijzing.ts';
import { doorverwijzen, doorverwijzingBevestigen } from './doorverwijzing.ts';
import type { ScreeningGebeurtenis } from './gebeurtenissen.ts';
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
  | AfsluitenMetAdvies
  | Toedelen
  | Oppakken
  | Teruggeven
  | Vervangen;

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
  afsluitenMetAdvies,
  toedelen,
  oppakken,
  teruggeven,
  vervangen,
};
