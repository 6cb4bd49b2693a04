import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { besluiten } from './gevallen/besluit.ts';
import { aanDeDeur } from './gevallen/deur.ts';
import { instroom } from './gevallen/instroom.ts';
import { maakGevalmaker } from './gevallen/kader.ts';
import { maria } from './gevallen/maria.ts';
import { onderzoek } from './gevallen/onderzoek.ts';
import { pedro } from './gevallen/pedro.ts';
import { scootmobiel } from './gevallen/scootmobiel.ts';
import { maakLoting } from './loting.ts';
import type { Verloop } from './verloop.ts';

/** Fixed, so that references in the manual stay right within a year. */
const ZAAD = 2015;

/** The worked-out cases, one or more in every status, with dates that follow from today. */
export function demoGevallen(regels: LokaleRegels, vandaag: Datum): readonly Verloop[] {
  const maker = maakGevalmaker(regels, vandaag, maakLoting(ZAAD).bytes);
  return [
    ...maria(maker),
    pedro(maker),
    scootmobiel(maker),
    ...instroom(maker),
    ...aanDeDeur(maker),
    ...onderzoek(maker),
    ...besluiten(maker),
  ].map(({ speler }) => speler);
}
