import { plusWeken } from '../../kern/datum.ts';
import type { Effectoordeel } from '../../terugblik/gebeurtenissen.ts';
import type { Geval } from '../gevallen/kader.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';

/** Days after the decision is known: about the day that the toets agreed on. */
const NA = 112;

/** What most residents say, by how it went. */
const WOORDEN: Readonly<Record<Effectoordeel, { readonly inwoner: string; readonly medewerker: string }>> = {
  bereikt: { inwoner: 'Het lukt nu zoals ik wilde. Ik kan weer vooruit.', medewerker: '' },
  deels: {
    inwoner: 'Het gaat beter, maar niet elke week.',
    medewerker: 'De ondersteuning begon laat; met een vaste dag gaat het beter.',
  },
  niet: {
    inwoner: 'Het is niet geworden wat ik hoopte.',
    medewerker: 'De vraag blijkt een andere: wij zoeken opnieuw uit wat nodig is.',
  },
};

/** Of most decided cases with a toets somebody looked back; of the rest it still has to be done. */
export function kijkTerug(d: Dossierlot): readonly Beurt[] {
  const { bekend } = d.lot.dagen;
  // Not drawn: what is drawn after it would be another story.
  if (bekend % 5 === 0) return [];
  return [[bekend + NA, (g) => terugblik(d, g, bekend + NA)]];
}

function oordeelBij(bekend: number): Effectoordeel {
  const deel = bekend % 7;
  return deel === 6 ? 'niet' : deel >= 4 ? 'deels' : 'bereikt';
}

function terugblik({ lot }: Dossierlot, g: Geval, na: number): void {
  const { toets, terugblik: eerder } = g.speler.toestand;
  const effecten = toets.effect.gesloten?.waarde.effecten ?? [];
  if (!toets.uitkomst.gesloten || effecten.length === 0 || eerder.terugblikken.length > 0) return;
  const oordeel = oordeelBij(lot.dagen.bekend);
  const klaar = oordeel === 'bereikt';
  g.doe(na, lot.aan.wie, (op) => ({
    soort: 'effectTerugkijken',
    op,
    effecten: effecten.map(({ id }) => ({ effect: id, oordeel })),
    vervolg: klaar ? 'klaar' : oordeel === 'deels' ? 'doorgaan' : 'aanpassen',
    opnieuwOp: klaar ? null : plusWeken(op, 26),
    woordenInwoner: WOORDEN[oordeel].inwoner,
    woordenMedewerker: WOORDEN[oordeel].medewerker,
  }));
}
