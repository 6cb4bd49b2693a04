import type { ContactOpdracht } from '../contact/opdrachten.ts';
import { contactHandelingen } from '../contact/opdrachten.ts';
import type { DoorbraakOpdracht } from '../doorbraak/opdrachten.ts';
import { doorbraakHandelingen } from '../doorbraak/opdrachten.ts';
import type { LeveringOpdracht } from '../levering/opdrachten.ts';
import { leveringHandelingen } from '../levering/opdrachten.ts';
import type { RechtenOpdracht } from '../rechten/opdrachten.ts';
import { rechtenHandelingen } from '../rechten/opdrachten.ts';
import type { VoortzettingOpdracht } from '../voortzetting/opdrachten.ts';
import { voortzettingHandelingen } from '../voortzetting/opdrachten.ts';

/** A breakthrough that runs, goes on: a plan is carried out after the decision as well. */
const LOPENDE_DOORBRAAK = (Object.keys(doorbraakHandelingen) as readonly DoorbraakOpdracht['soort'][]).filter(
  (soort) => soort !== 'doorbraakVerkennen',
);

const CONTACT = Object.keys(contactHandelingen) as readonly ContactOpdracht['soort'][];

/**
 * What still goes on when a dossier is closed: letters are filed, the right to apply stays (Wmo 2.3.2
 * lid 9), and so do correcting (AVG 16; Beleidsregels 3.6), taking back consent (AVG 7 lid 3) and being helped, for objection too (Awb 2:1).
 * A document that comes in late is filed as well.
 */
export const NA_SLUITING = new Set([
  'briefVastleggen',
  'stukToevoegen',
  'aanvraagDoen',
  'doorverwijzingBevestigen',
  'doorverwijzingBeeindigen',
  'toestemmingIntrekken',
  // To the provider, the CAK or the SVB is given after the decision (Wmo 5.2.1).
  'gegevensVerstrekken',
  // Also to read a decision with, or to object (Wmo 2.2.4).
  'clientondersteuningVragen',
  'clientondersteuningVastleggen',
  'inwonerCorrigeren',
  'correctieToevoegen',
  'reactieGeven',
  'betrokkeneToelaten',
  'betrokkeneVerwijderen',
  // Late is late, also after the decision went out or the aanvraag was withdrawn (Awb 4:17, 4:18).
  'ingebrekestellingVastleggen',
  'dwangsomVaststellen',
  // A question about help that was given, or refused, comes afterwards.
  ...CONTACT,
  ...LOPENDE_DOORBRAAK,
  // Delivering begins with the decision; until the help is there, somebody keeps seeing it.
  ...(Object.keys(leveringHandelingen) as readonly LeveringOpdracht['soort'][]),
  // The effect shows when the work is done.
  'effectbeeldGeven',
  'effectTerugkijken',
  // And so does what a colleague can learn of it.
  'tekstVoorstellen',
  'tekstBeoordelen',
  'tekstIntrekken',
  // An address can become secret at any moment (Wmo 5.3.3): help runs on after the decision, and so do messages about it.
  'adresGeheimMaken',
  'adresGeheimOpheffen',
  // A right to one's own data stays as long as there are data.
  ...(Object.keys(rechtenHandelingen) as readonly RechtenOpdracht['soort'][]),
  // What was said at the table is recorded, and what was shared can be taken back.
  'casusTerugtrekken',
  'overlegtoegangIntrekken',
  'casusBespreken',
  'overlegadviesWegen',
  // Help that was decided on goes on, changes or stops while the dossier itself is done (Wmo 2.3.9, 2.3.10).
  ...(Object.keys(voortzettingHandelingen) as readonly VoortzettingOpdracht['soort'][]),
] as const);
