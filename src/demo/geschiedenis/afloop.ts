import { dagenTussen } from '../../kern/datum.ts';
import type { Wie } from '../../kern/decider.ts';
import type { Stopreden } from '../../levering/gebeurtenissen.ts';
import { lopendeHulp } from '../../voortzetting/hulp.ts';
import type { Geval } from '../gevallen/kader.ts';
import { PLANNER } from '../levering.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';

/** Of one in so many that ended nobody looked, and nobody said that it stopped. */
const VERGETEN = 28;
/** Days before the last one on which somebody begins to look. */
const BEGIN = 56;

/**
 * How help with a last day ended: looked at in time and stopped, or stopped earlier because it was not needed any more.
 * Nothing is drawn, as with the delivery.
 */
export function loopAf(d: Dossierlot): readonly Beurt[] {
  const { geval, lot } = d;
  const [hulp] = lopendeHulp(geval.speler.toestand);
  if (!hulp?.einde) return [];
  const zaad = lot.dagen.bekend * 3 + lot.dagen.verslag * 5 + lot.dagen.besluit;
  if (zaad % VERGETEN === 0) return [];
  const laatste = dagenTussen(geval.dagen.begin, hulp.einde);
  const { gevraagd } = hulp;
  if (zaad % 3 === 0) {
    const eerder = laatste - 10 - (zaad % 40);
    return [[eerder, (g) => stop(g, lot.aan.wie, eerder, EERDER[zaad % EERDER.length] ?? 'doelBereikt')]];
  }
  const begin = laatste - BEGIN + (zaad % 14);
  return [
    [
      begin,
      (g) =>
        g.doe(begin, lot.aan.wie, {
          soort: 'heronderzoekStarten',
          aanleiding: 'eindeIndicatie',
          onderdelen: [gevraagd],
          toelichting: '',
        }),
    ],
    [
      begin + 12,
      (g) =>
        g.doe(begin + 12, lot.aan.wie, {
          soort: 'voortzettingAfronden',
          uitkomst: 'stopt',
          vervolg: null,
          contact: 'Gebeld. De inwoner redt zich na de laatste dag met hulp uit de familie en van de buurt.',
          motivering: 'De hulp heeft gedaan waarvoor die was. Wordt het anders, dan meldt de inwoner zich.',
        }),
    ],
    [laatste + 5, (g) => stop(g, PLANNER, laatste + 5, 'eindeBesluit')],
  ];
}

const EERDER: readonly Stopreden[] = ['doelBereikt', 'inwonerWil', 'wlz', 'doelBereikt'];

function stop(g: Geval, wie: Wie, na: number, reden: Stopreden): void {
  const [hulp] = lopendeHulp(g.speler.toestand);
  if (!hulp?.einde || g.speler.toestand.levering.verloop.length === 0) return;
  const { gevraagd: onderdeel, einde } = hulp;
  g.doe(na, wie, (dag) => ({
    soort: 'hulpStoppen',
    onderdeel,
    op: dag < einde ? dag : einde,
    reden,
    hervattenOp: null,
    toelichting: '',
  }));
}
