import { beslistermijn } from '../aanvraag/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVan } from '../kern/datum.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eersteVerzoek } from '../verslag/toestand.ts';
import type { Status } from './fase.ts';
import { waarIs } from './fase.ts';
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

/** One part of the work: since when, and once done: until when and how many calendar days that took. */
export interface Werkduur {
  readonly deel: Werkdeel;
  readonly begin: Datum;
  readonly klaarOp: Datum | null;
  readonly dagen: number | null;
}

/** What was done in this dossier and what is going on now; a part that did not happen is left out. */
export function werkduren(t: DossierToestand, regels: LokaleRegels): readonly Werkduur[] {
  const begin = beginVan(t);
  const nu = huidigDeel(waarIs(t, regels).status);
  // Days on which the clock stood still were not ours.
  const stil = beslistermijn(t.aanvraag, regels)?.opgeschorteDagen ?? 0;
  const klaar: Readonly<Record<Werkdeel, Datum | undefined>> = {
    verdelen: begin.onderzoeken,
    onderzoeken: begin.toetsen ?? t.verslag.verslagen[0]?.op,
    toetsen: begin.verslagMaken,
    verslagMaken: t.verslag.verslagen[0]?.op,
    beslissen: begin.verzenden,
    verzenden: t.besluit.bekendgemaakt?.op,
  };
  return WERKDELEN.flatMap((deel): readonly Werkduur[] => {
    const van = begin[deel];
    if (van === undefined) return [];
    if (deel === nu) return [{ deel, begin: van, klaarOp: null, dagen: null }];
    const tot = klaar[deel];
    if (tot === undefined || tot < van) return [];
    const dagen = dagenTussen(van, tot) - (deel === 'beslissen' ? stil : 0);
    return [{ deel, begin: van, klaarOp: tot, dagen: Math.max(0, dagen) }];
  });
}

/** When each part began, as far as it did. */
function beginVan(t: DossierToestand): Readonly<Record<Werkdeel, Datum | undefined>> {
  const toedeling = t.screening.toedelingen[0];
  const { start, uitkomst } = t.toets;
  return {
    verdelen: eersteOntvangst(t.melding),
    onderzoeken: toedeling && datumVan(toedeling.op),
    toetsen: start ? datumVan(start.op) : undefined,
    verslagMaken: uitkomst.gesloten ? datumVan(uitkomst.gesloten.op) : undefined,
    beslissen: t.aanvraag.aanvraag?.ontvangenOp ?? eersteVerzoek(t)?.ontvangenOp,
    verzenden: t.besluit.genomen?.op,
  };
}

/** The part that a dossier with this status is in, or undefined when it is not our turn or all is done. */
export function huidigDeel(status: Status): Werkdeel | undefined {
  switch (status) {
    case 'signaal':
    case 'wilNiet':
    case 'nieuw':
    case 'teVerdelen':
      return 'verdelen';
    case 'inOnderzoek':
    case 'wachtOpAdvies':
      return 'onderzoeken';
    case 'inToets':
      return 'toetsen';
    case 'verslagOpTeMaken':
      return 'verslagMaken';
    case 'aanvraagInvullen':
    case 'aanvraagBeoordelen':
    case 'wachtOpAanvulling':
    case 'nietAangevuld':
    case 'conceptBesluit':
    case 'tweedePaarOgen':
    case 'eersteBellen':
      return 'beslissen';
    case 'teVerzenden':
      return 'verzenden';
    case 'verslagBijInwoner':
    case 'dwangsomVaststellen':
    case 'bekendgemaakt':
    case 'bezwaarDoorzenden':
    case 'bezwaarHerstellen':
    case 'bezwaarHoren':
    case 'hoorzittingGepland':
    case 'wachtOpCommissie':
    case 'bezwaarBeslissen':
    case 'beroepStukken':
    case 'wachtOpUitspraak':
    case 'ingetrokken':
    case 'aanvraagIngetrokken':
    case 'samengevoegd':
    case 'doorgezonden':
    case 'doorverwezen':
    case 'afgeslotenMetAdvies':
    case 'afgeslotenZonderAanvraag':
      return undefined;
  }
}
