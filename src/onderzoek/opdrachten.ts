import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import type { AdviesOpdracht } from './opdrachten-advies.ts';
import { adviesHandelingen } from './opdrachten-advies.ts';
import type { AdviesmailOpdracht } from './opdrachten-adviesmail.ts';
import { adviesmailHandelingen } from './opdrachten-adviesmail.ts';
import type { AfspraakOpdracht } from './opdrachten-afspraak.ts';
import { afspraakHandelingen } from './opdrachten-afspraak.ts';
import type { GegevensOpdracht } from './opdrachten-gegevens.ts';
import { gegevensHandelingen } from './opdrachten-gegevens.ts';
import type { GesprekOpdracht } from './opdrachten-gesprek.ts';
import { gesprekHandelingen } from './opdrachten-gesprek.ts';
import type { OndersteuningOpdracht } from './opdrachten-ondersteuning.ts';
import { ondersteuningHandelingen } from './opdrachten-ondersteuning.ts';
import type { ToestemmingOpdracht } from './opdrachten-toestemming.ts';
import { toestemmingHandelingen } from './opdrachten-toestemming.ts';
import type { VerstrekkingOpdracht } from './opdrachten-verstrekken.ts';
import { verstrekkingHandelingen } from './opdrachten-verstrekken.ts';
import type { WensOpdracht } from './opdrachten-wens.ts';
import { wensHandelingen } from './opdrachten-wens.ts';
import type { TotOnderzoek } from './toestand.ts';

export type OnderzoekOpdracht =
  | GegevensOpdracht
  | ToestemmingOpdracht
  | AfspraakOpdracht
  | WensOpdracht
  | OndersteuningOpdracht
  | GesprekOpdracht
  | AdviesOpdracht
  | AdviesmailOpdracht
  | VerstrekkingOpdracht;

/** The investigation after the melding (Wmo 2.3.2 lid 4-7), in the order of the work. */
export const onderzoekHandelingen: Handelingen<
  OnderzoekOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  ...gegevensHandelingen,
  ...toestemmingHandelingen,
  ...afspraakHandelingen,
  ...wensHandelingen,
  ...ondersteuningHandelingen,
  ...gesprekHandelingen,
  ...adviesHandelingen,
  ...adviesmailHandelingen,
  ...verstrekkingHandelingen,
};
