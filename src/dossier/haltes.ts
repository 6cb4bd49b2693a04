import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import { leveringsdelen } from '../levering/stand.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { waarZonderBezwaar } from './fase.ts';
import { eersteHulp } from './hulpwacht.ts';
import type { Bestemming, Dossiereinde, Halte } from './meting.ts';
import { HALTES } from './meting.ts';
import type { DossierToestand } from './toestand.ts';
import { wachtendVerzoek } from './vervolg.ts';
import { huidigDeel } from './werkduur.ts';

/** When the question was answered, and how. */
export interface Einde {
  readonly soort: Dossiereinde;
  readonly op: Datum;
}

/** One halte on the way of a dossier; the days join up, from the melding on. */
export type Verblijf = {
  readonly halte: Halte;
  readonly van: Datum;
} & (
  | { readonly tot: Datum; readonly naar: Bestemming }
  /** It stands there now. */
  | { readonly tot: null; readonly naar: null }
);

export const aanvraagOp = (t: DossierToestand): Datum | undefined =>
  t.aanvraag.aanvraag?.ontvangenOp ?? wachtendVerzoek(t)?.ontvangenOp;

export const toedelingOp = ({ screening }: DossierToestand): Datum | undefined => {
  const eerste = screening.toedelingen[0];
  return eerste && datumVan(eerste.op);
};

export const eersteGesprekOp = ({ onderzoek }: DossierToestand): Datum | undefined =>
  onderzoek.gesprekken.map(({ feiten }) => feiten.op).sort()[0];

/**
 * Where the melding stood, from its receipt to the first day with help or until it left. A halte that was reached after
 * a later one was passed over, as is one that was never reached: its days are those of the halte before.
 */
export function verblijven(
  t: DossierToestand,
  regels: LokaleRegels,
  begin: Datum,
  einde: Einde | undefined,
): readonly Verblijf[] {
  const slot = slotVan(t, einde);
  const aankomst = aankomsten(t, begin);
  const laatste = slot ? HALTES.length - 1 : HALTES.indexOf(huidigeHalte(t, regels));
  let later = slot?.op;
  let naar: Bestemming | null = slot?.naar ?? null;
  const terug: Verblijf[] = [];
  for (const halte of HALTES.slice(0, laatste + 1).reverse()) {
    const staatHier = naar === null;
    const zelf = aankomst[halte] ?? (staatHier ? begin : undefined);
    if (zelf === undefined) continue;
    const van = zelf < begin ? begin : zelf;
    if (halte !== 'screenen' && later !== undefined && van > later) continue;
    const tot = later !== undefined && later < begin ? begin : later;
    terug.push(
      tot === undefined || naar === null ? { halte, van, tot: null, naar: null } : { halte, van, tot, naar },
    );
    later = van;
    naar = halte;
  }
  return terug.reverse();
}

function aankomsten(t: DossierToestand, begin: Datum): Readonly<Record<Halte, Datum | undefined>> {
  const toegedeeld = toedelingOp(t);
  const gesprek = eersteGesprekOp(t);
  const { start, uitkomst } = t.toets;
  return {
    screenen: begin,
    eersteGesprek: toegedeeld,
    // Who spoke before it was assigned, waited for no conversation after.
    onderzoeken:
      gesprek !== undefined && toegedeeld !== undefined && gesprek < toegedeeld ? toegedeeld : gesprek,
    toetsen: start ? datumVan(start.op) : undefined,
    verslagMaken: uitkomst.gesloten ? datumVan(uitkomst.gesloten.op) : undefined,
    reactie: t.verslag.verslagen[0]?.op,
    beslissen: aanvraagOp(t),
    verzenden: t.besluit.genomen?.op,
    opdragen:
      leveringsdelen(t).length > 0 && !t.voortzetting.gekoppeld ? t.besluit.bekendgemaakt?.op : undefined,
    aanbieder: t.voortzetting.gekoppeld ? undefined : opgedragenOp(t),
  };
}

/**
 * Of the first assignment that stands, or stood when death or a move ended the waiting; not before the decision. After
 * a refusal it is our turn again.
 */
function opgedragenOp({ levering, besluit }: DossierToestand): Datum | undefined {
  const { gesloten, leveringen } = levering;
  const bekend = besluit.bekendgemaakt?.op;
  const op = leveringen
    .filter(
      ({ stand, sinds }) =>
        stand === 'opgedragen' ||
        stand === 'aangenomen' ||
        (stand === 'ingetrokken' && gesloten !== null && sinds >= gesloten.op),
    )
    .map(({ opdracht }) => opdracht.op)
    .sort()[0];
  return op !== undefined && bekend !== undefined && op < bekend ? bekend : op;
}

interface Slot {
  readonly naar: Bestemming;
  readonly op: Datum;
}

/** How it left; undefined while it stands somewhere, also after the decision when the help has not begun. */
function slotVan(t: DossierToestand, einde: Einde | undefined): Slot | undefined {
  if (einde === undefined) return undefined;
  const { soort, op } = einde;
  if (soort !== 'besluit') return { naar: soort, op };
  const naBesluit = (dag: Datum): Datum => (dag < op ? op : dag);
  const hulp = eersteHulp(t.levering);
  if (hulp && !t.voortzetting.gekoppeld) return { naar: 'hulp', op: naBesluit(hulp.eersteDag) };
  if (leveringsdelen(t).length === 0) {
    const naar = t.besluit.genomen?.uitkomst === 'buitenBehandeling' ? 'buitenBehandeling' : 'afgewezen';
    return { naar, op };
  }
  // Who has the help goes on with it; does it not begin by its day, then it stands with who waits for help.
  if (t.voortzetting.gekoppeld) return { naar: 'hulp', op };
  const { gesloten } = t.levering;
  return gesloten ? { naar: gesloten.reden, op: naBesluit(gesloten.op) } : undefined;
}

/** As the lists say where it is. */
function huidigeHalte(t: DossierToestand, regels: LokaleRegels): Halte {
  if (t.besluit.bekendgemaakt) return opgedragenOp(t) === undefined ? 'opdragen' : 'aanbieder';
  const { status } = waarZonderBezwaar(t, regels);
  if (status === 'verslagBijInwoner') return 'reactie';
  const deel = huidigDeel(status);
  if (deel === 'verdelen') return 'screenen';
  if (deel !== undefined && deel !== 'onderzoeken') return deel;
  // Handed over and not confirmed yet: it stands where it stood.
  if (deel === undefined && toedelingOp(t) === undefined) return 'screenen';
  return eersteGesprekOp(t) === undefined ? 'eersteGesprek' : 'onderzoeken';
}
