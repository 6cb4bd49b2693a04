import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { GegevensverzoekBeslissen } from './beslissen.ts';
import { gegevensverzoekBeslissen } from './beslissen.ts';
import type { BeperkingOpheffen, GegevensverzoekIntrekken } from './einde.ts';
import { beperkingOpheffen, gegevensverzoekIntrekken } from './einde.ts';
import type { RechtenGebeurtenis } from './gebeurtenissen.ts';
import type { TotRechten } from './toestand.ts';
import type { GegevensverzoekUitvoeren } from './uitvoeren.ts';
import { gegevensverzoekUitvoeren } from './uitvoeren.ts';
import type { GegevensverzoekVerlengen } from './verlengen.ts';
import { gegevensverzoekVerlengen } from './verlengen.ts';
import type { GegevensverzoekVastleggen } from './vragen.ts';
import { gegevensverzoekVastleggen } from './vragen.ts';

export type RechtenOpdracht =
  | GegevensverzoekVastleggen
  | GegevensverzoekVerlengen
  | GegevensverzoekBeslissen
  | GegevensverzoekUitvoeren
  | GegevensverzoekIntrekken
  | BeperkingOpheffen;

export const rechtenHandelingen: Handelingen<RechtenOpdracht, TotRechten, RechtenGebeurtenis, LokaleRegels> =
  {
    gegevensverzoekVastleggen,
    gegevensverzoekBeslissen,
    gegevensverzoekUitvoeren,
    gegevensverzoekVerlengen,
    gegevensverzoekIntrekken,
    beperkingOpheffen,
  };
