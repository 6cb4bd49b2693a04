import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { besluiten } from './gevallen/besluit.ts';
import { bezwaren } from './gevallen/bezwaar.ts';
import { bijzonder } from './gevallen/bijzonder.ts';
import { aanDeDeur } from './gevallen/deur.ts';
import { instroom } from './gevallen/instroom.ts';
import { doorbraken } from './gevallen/doorbraak.ts';
import { maakGevalmaker } from './gevallen/kader.ts';
import { leveringen } from './gevallen/leveringen.ts';
import { maria } from './gevallen/maria.ts';
import { oefenen } from './gevallen/oefenen.ts';
import { onderzoek } from './gevallen/onderzoek.ts';
import { overleggen } from './gevallen/overleg.ts';
import { pedro } from './gevallen/pedro.ts';
import { scootmobiel } from './gevallen/scootmobiel.ts';
import { termijnen } from './gevallen/termijnen.ts';
import { voortzettingen } from './gevallen/voortzetting.ts';
import { maakLoting } from '../platform/loting.ts';
import type { BijDemoFout, Verloop } from './verloop.ts';
import { GOOI, speelVeilig } from './verloop.ts';

/** Fixed, so that references in the manual stay right within a year. */
const ZAAD = 2015;

const GROEPEN = [
  maria,
  pedro,
  scootmobiel,
  instroom,
  aanDeDeur,
  onderzoek,
  besluiten,
  termijnen,
  bijzonder,
  bezwaren,
  doorbraken,
  oefenen,
  overleggen,
  // Goes on with what the others were granted.
  leveringen,
  voortzettingen,
];

/** The worked-out cases, one or more in every status, with dates that follow from today. */
export function demoGevallen(
  regels: LokaleRegels,
  vandaag: Datum,
  bijFout: BijDemoFout = GOOI,
): readonly Verloop[] {
  const maker = maakGevalmaker(regels, vandaag, maakLoting(ZAAD).bytes);
  for (const groep of GROEPEN) speelVeilig(() => groep(maker), bijFout);
  return maker.gemaakt.map(({ speler }) => speler).filter(({ stappen }) => stappen.length > 0);
}
