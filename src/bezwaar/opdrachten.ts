import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { BeroepstukkenVerzenden, BeroepVastleggen, UitspraakVastleggen } from './beroep.ts';
import { beroepstukkenVerzenden, beroepVastleggen, uitspraakVastleggen } from './beroep.ts';
import type { OpBezwaarBeslissen } from './beslisopdracht.ts';
import { opBezwaarBeslissen } from './beslissen.ts';
import type { BezwaarcontactVastleggen } from './contact.ts';
import { bezwaarcontactVastleggen } from './contact.ts';
import type { BezwaarDoorzenden, BezwaarIntrekken } from './einde.ts';
import { bezwaarDoorzenden, bezwaarIntrekken } from './einde.ts';
import type { BezwaarGebeurtenis } from './gebeurtenissen.ts';
import type { BezwaarherstelVragen, BezwaarHerstellen } from './herstel.ts';
import { bezwaarherstelVragen, bezwaarHerstellen } from './herstel.ts';
import type {
  CommissieadviesVastleggen,
  HoorzittingPlannen,
  HoorzittingVastleggen,
  VanHorenAfzien,
} from './horen.ts';
import {
  commissieadviesVastleggen,
  hoorzittingPlannen,
  hoorzittingVastleggen,
  vanHorenAfzien,
} from './horen.ts';
import type { BezwaarMaken } from './ontvangen.ts';
import { bezwaarMaken } from './ontvangen.ts';
import type { TotBezwaar } from './toestand.ts';
import type { BezwaarVerdagen } from './uitstel.ts';
import { bezwaarVerdagen } from './uitstel.ts';

export type BezwaarOpdracht =
  | BezwaarMaken
  | BezwaarcontactVastleggen
  | BezwaarherstelVragen
  | BezwaarHerstellen
  | BezwaarVerdagen
  | HoorzittingPlannen
  | VanHorenAfzien
  | HoorzittingVastleggen
  | CommissieadviesVastleggen
  | OpBezwaarBeslissen
  | BezwaarDoorzenden
  | BezwaarIntrekken
  | BeroepVastleggen
  | BeroepstukkenVerzenden
  | UitspraakVastleggen;

/** In the order of the procedure. */
export const bezwaarHandelingen: Handelingen<BezwaarOpdracht, TotBezwaar, BezwaarGebeurtenis, LokaleRegels> =
  {
    bezwaarMaken,
    bezwaarcontactVastleggen,
    bezwaarherstelVragen,
    bezwaarHerstellen,
    bezwaarVerdagen,
    hoorzittingPlannen,
    vanHorenAfzien,
    hoorzittingVastleggen,
    commissieadviesVastleggen,
    opBezwaarBeslissen,
    bezwaarDoorzenden,
    bezwaarIntrekken,
    beroepVastleggen,
    beroepstukkenVerzenden,
    uitspraakVastleggen,
  };
