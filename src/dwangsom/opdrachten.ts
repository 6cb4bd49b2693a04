import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { DwangsomGebeurtenis } from './gebeurtenissen.ts';
import type { IngebrekestellingVastleggen } from './ingebrekestelling.ts';
import { ingebrekestellingVastleggen } from './ingebrekestelling.ts';
import type { TotDwangsom } from './toestand.ts';
import type { DwangsomVaststellen } from './vaststellen.ts';
import { dwangsomVaststellen } from './vaststellen.ts';

export type DwangsomOpdracht = IngebrekestellingVastleggen | DwangsomVaststellen;

export const dwangsomHandelingen: Handelingen<
  DwangsomOpdracht,
  TotDwangsom,
  DwangsomGebeurtenis,
  LokaleRegels
> = { ingebrekestellingVastleggen, dwangsomVaststellen };
