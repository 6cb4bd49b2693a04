import { eindeVan } from '../dossier/leveringpunten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { Overbruggingsvorm, Stopreden } from '../levering/gebeurtenissen.ts';
import { leveringsdelen, ZONDER_HULP } from '../levering/stand.ts';
import { wekenbereik } from '../levering/verwachtingtekst.ts';
import type { Wachtverwachting } from '../levering/wachttijd.ts';
import { dag } from '../ui/talen/dag.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';
import { zeg } from '../ui/talen/zeg.ts';

export const OVERBRUGGING_IN_WOORDEN = {
  kortVerblijf: 'Tot die tijd is er een plek om kort te logeren.',
  algemeneVoorziening: 'Tot die tijd is er hulp waar geen besluit voor nodig is.',
  netwerk: 'Tot die tijd helpen familie, vrienden of buren.',
  andereAanbieder: 'Tot die tijd helpt een andere aanbieder.',
  anders: 'Tot die tijd is er iets anders geregeld.',
} as const satisfies Readonly<Record<Overbruggingsvorm, KaleTekst>>;

const STOPREDEN_IN_WOORDEN = {
  doelBereikt: 'Het doel van de hulp is bereikt.',
  inwonerWil: 'U wilde de hulp niet meer.',
  verhuisd: 'U bent verhuisd.',
  overleden: 'De inwoner is overleden.',
  wlz: 'Hulp uit de Wet langdurige zorg (Wlz) neemt het over.',
  eindeBesluit: 'De periode uit het besluit is voorbij.',
  aanbiederStopt: 'De aanbieder kan niet verder met deze hulp. Wij zoeken een andere.',
  overgedragen: 'Een andere aanbieder neemt de hulp over.',
  // What was written with it is not meant for this page.
  anders: 'Wilt u weten waarom? Vraag het ons.',
} as const satisfies Readonly<Record<Exclude<Stopreden, 'tijdelijk'>, KaleTekst>>;

const STOPREDEN_VOOR_MEEKIJKER = {
  ...STOPREDEN_IN_WOORDEN,
  inwonerWil: 'De inwoner wilde de hulp niet meer.',
  verhuisd: 'De inwoner is verhuisd.',
} as const satisfies Readonly<Record<Exclude<Stopreden, 'tijdelijk'>, KaleTekst>>;

export const stopredenInWoorden = (reden: Exclude<Stopreden, 'tijdelijk'>, mee: boolean): string =>
  zeg((mee ? STOPREDEN_VOOR_MEEKIJKER : STOPREDEN_IN_WOORDEN)[reden]);

/**
 * Why it stopped, once we know it: that somebody died or moved is no fact here because a provider told it, nor before
 * the municipality looked and closed the rest (Wmo 1.2.1, AVG 5 lid 1 onder d).
 */
export function waaromGestopt(
  { levering: { gesloten } }: Pick<DossierToestand, 'levering'>,
  reden: Exclude<Stopreden, 'tijdelijk'>,
  mee: boolean,
): string {
  if (reden !== 'overleden' && reden !== 'verhuisd') return stopredenInWoorden(reden, mee);
  return gesloten
    ? stopredenInWoorden(gesloten.reden, mee)
    : zeg('Wij vragen na wat er is gebeurd. Klopt het niet dat de hulp is gestopt? Laat het ons weten.');
}

/** When the help may begin, with what that is based on; undefined when nobody knows. A promised day is told apart. */
export function wanneer(verwachting: Wachtverwachting | undefined): string | undefined {
  switch (verwachting?.soort) {
    case 'ervaring': {
      const { vroegst, laatst, vroegDagen, laatDagen } = verwachting;
      const tussen = zeg('De hulp begint waarschijnlijk tussen {van} en {tot}. Zeker is dat niet.', {
        van: dag(vroegst),
        tot: dag(laatst),
      });
      return `${tussen} ${gewoonlijk(vroegDagen, laatDagen)}`;
    }
    case 'gemeld':
      return zeg('De aanbieder zegt dat de hulp rond {datum} kan beginnen. Zeker is dat niet.', {
        datum: dag(verwachting.rond),
      });
    case 'langer':
      return zeg('Het wachten duurt langer dan gewoonlijk. Wij vragen de aanbieder hoe het staat.');
    case 'niemand':
      return zeg('Deze aanbieder kan nu niet met de hulp beginnen. Wij zoeken een andere.');
    case 'toegezegd':
    case 'nietGevraagd':
    case 'onbekend':
    case undefined:
      return undefined;
  }
}

function gewoonlijk(vroegDagen: number, laatDagen: number): string {
  const { van, tot } = wekenbereik(vroegDagen, laatDagen);
  if (tot === 1) return zeg('In het afgelopen half jaar begon de hulp hier meestal binnen een week.');
  return van === 0 || van === tot
    ? zeg('In het afgelopen half jaar begon de hulp hier meestal binnen {n} weken.', { n: tot })
    : zeg('In het afgelopen half jaar begon de hulp hier meestal na {van} tot {n} weken.', { van, n: tot });
}

/** A decision is no help yet: none of it began, or not all of it is there. */
export type Hulpontbreekt = 'alles' | 'deel';

/** What was withdrawn, stopped on request or is over, is not missed after its last day (Wmo 2.3.10). */
export function hulpOntbreekt(t: DossierToestand, vandaag: Datum): Hulpontbreekt | undefined {
  const delen = leveringsdelen(t).filter(({ onderdeel }) => {
    const einde = eindeVan(t, onderdeel.gevraagd, onderdeel.einde);
    return einde === null || vandaag <= einde;
  });
  const zonder = delen.filter(({ stand }) => ZONDER_HULP.includes(stand));
  if (zonder.length === 0) return undefined;
  return zonder.length === delen.length && delen.every(({ verloop }) => verloop === undefined)
    ? 'alles'
    : 'deel';
}
