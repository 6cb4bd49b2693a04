import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { DoorbraakBlokkadesVastleggen } from './blokkades.ts';
import { doorbraakBlokkadesVastleggen } from './blokkades.ts';
import type { DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import type { DoorbraakKostenSchatten } from './kostenschatten.ts';
import { doorbraakKostenSchatten } from './kostenschatten.ts';
import type { DoorbraakOptiesWegen } from './opties.ts';
import { doorbraakOptiesWegen } from './opties.ts';
import type { DoorbraakPerspectiefVastleggen } from './perspectief.ts';
import { doorbraakPerspectiefVastleggen } from './perspectief.ts';
import type { DoorbraakplanBesluiten } from './planbesluiten.ts';
import { doorbraakplanBesluiten } from './planbesluiten.ts';
import type { DoorbraakplanVaststellen } from './planvaststellen.ts';
import { doorbraakplanVaststellen } from './planvaststellen.ts';
import type { TotDoorbraak } from './toestand.ts';
import type { DoorbraakVerkennen } from './verkennen.ts';
import { doorbraakVerkennen } from './verkennen.ts';
import type { DoorbraakactieBijwerken, DoorbraakBeeindigen, DoorbraakEvalueren } from './volgen.ts';
import { doorbraakactieBijwerken, doorbraakBeeindigen, doorbraakEvalueren } from './volgen.ts';
import type { DoorbraakplanEscaleren, DoorbraakplanVoorleggen } from './voorleggen.ts';
import { doorbraakplanEscaleren, doorbraakplanVoorleggen } from './voorleggen.ts';

export type DoorbraakOpdracht =
  | DoorbraakVerkennen
  | DoorbraakPerspectiefVastleggen
  | DoorbraakBlokkadesVastleggen
  | DoorbraakOptiesWegen
  | DoorbraakKostenSchatten
  | DoorbraakplanVaststellen
  | DoorbraakplanVoorleggen
  | DoorbraakplanEscaleren
  | DoorbraakplanBesluiten
  | DoorbraakactieBijwerken
  | DoorbraakEvalueren
  | DoorbraakBeeindigen;

export const doorbraakHandelingen: Handelingen<
  DoorbraakOpdracht,
  TotDoorbraak,
  DoorbraakGebeurtenis,
  LokaleRegels
> = {
  doorbraakVerkennen,
  doorbraakPerspectiefVastleggen,
  doorbraakBlokkadesVastleggen,
  doorbraakOptiesWegen,
  doorbraakKostenSchatten,
  doorbraakplanVaststellen,
  doorbraakplanVoorleggen,
  doorbraakplanEscaleren,
  doorbraakplanBesluiten,
  doorbraakactieBijwerken,
  doorbraakEvalueren,
  doorbraakBeeindigen,
};
