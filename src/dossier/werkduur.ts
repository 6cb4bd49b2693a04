import { beslistermijn } from '../aanvraag/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVan } from '../kern/datum.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { DossierToestand } from './toestand.ts';

/** The parts of the work, in the order of the procedure. */
export const WERKDELEN = [
  'verdelen',
  'onderzoeken',
  'toetsen',
  'verslagMaken',
  'beslissen',
  'verzenden',
] as const;
export type Werkdeel = (typeof WERKDELEN)[number];

/** How many calendar days one part took, and when it was done. */
export interface Werkduur {
  readonly deel: Werkdeel;
  readonly klaarOp: Datum;
  readonly dagen: number;
}

/** What was done in this dossier and how long it took; a part that did not happen is left out. */
export function werkduren(t: DossierToestand, regels: LokaleRegels): readonly Werkduur[] {
  const ontvangen = eersteOntvangst(t.melding);
  const toedeling = t.screening.toedelingen[0];
  const verdeeld = toedeling && datumVan(toedeling.op);
  const toets = toetsdagen(t);
  const verslag = t.verslag.verslagen[0]?.op;
  const aanvraag = t.aanvraag.aanvraag?.ontvangenOp;
  const besloten = t.besluit.genomen?.op;
  const bekend = t.besluit.bekendgemaakt?.op;
  const stil = beslistermijn(t.aanvraag, regels)?.opgeschorteDagen ?? 0;
  return [
    deel('verdelen', ontvangen, verdeeld),
    deel('onderzoeken', verdeeld, toets?.begin ?? verslag),
    deel('toetsen', toets?.begin, toets?.klaar),
    deel('verslagMaken', toets?.klaar, verslag),
    // Days on which the clock stood still were not ours.
    deel('beslissen', aanvraag, besloten, stil),
    deel('verzenden', besloten, bekend),
  ].flat();
}

function toetsdagen(t: DossierToestand): { readonly begin: Datum; readonly klaar: Datum } | undefined {
  const { start, uitkomst } = t.toets;
  return start && uitkomst.gesloten
    ? { begin: datumVan(start.op), klaar: datumVan(uitkomst.gesloten.op) }
    : undefined;
}

function deel(naam: Werkdeel, van: Datum | undefined, tot: Datum | undefined, stil = 0): readonly Werkduur[] {
  if (van === undefined || tot === undefined || tot < van) return [];
  return [{ deel: naam, klaarOp: tot, dagen: Math.max(0, dagenTussen(van, tot) - stil) }];
}
