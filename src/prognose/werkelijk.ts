import { OP_TIJD } from '../dossier/meting.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { perDag, spreiding } from '../doorlooptijd/reken.ts';
import type { Datum } from '../kern/datum.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { inVak } from '../sturing/figuur.ts';
import { voorbij } from '../sturing/voorraadzicht.ts';
import type { Termijn } from './model.ts';
import type { Termijnrij } from './queries.ts';
import type { Vakuitkomst } from './samenvatten.ts';
import { deelOpTijd } from './samenvatten.ts';

/** What came, by the definitions of the forecast; nothing of so few that somebody would be known by it. */
export function werkelijkIn(
  tellingen: Tellingen,
  verstreken: Readonly<Record<Termijn, readonly Datum[]>>,
  vak: Tijdvak,
  kleinsteGroep: number,
): Vakuitkomst {
  const deel = (maat: 'optijd:onderzoek' | 'optijd:beslissing', dagen: readonly Datum[]): number | null => {
    const teLaat = dagen.filter((dag) => dag >= vak.van && dag < vak.tot).length;
    const opTijd = perDag(inVak(tellingen, maat, vak))
      .filter(([hoe]) => hoe !== OP_TIJD.teLaat)
      .reduce((totaal, [, n]) => totaal + n, 0);
    return opTijd + teLaat < kleinsteGroep ? null : deelOpTijd(opTijd, teLaat);
  };
  const verslagen = spreiding(perDag(inVak(tellingen, 'onderzoek', vak)));
  const voorraad = voorbij(tellingen, 'gemeld', vak.tot) - voorbij(tellingen, 'klaar', vak.tot);
  return {
    voorraad: voorraad < kleinsteGroep ? null : voorraad,
    verslagOpTijd: deel('optijd:onderzoek', verstreken.verslag),
    besluitOpTijd: deel('optijd:beslissing', verstreken.besluit),
    wachten: verslagen.aantal < kleinsteGroep ? null : verslagen.mediaan,
  };
}

/**
 * On which days a term ended without what it was for (Wmo 2.3.2 lid 1, 2.3.5 lid 2), a day for each case. How long a
 * term was suspended is only known of what was done in time all the same: that does not count.
 */
export function verstrekenDagen(
  termijnen: readonly Termijnrij[],
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
): Readonly<Record<Termijn, readonly Datum[]>> {
  const dag = (
    termijn: 'wmoOnderzoek' | 'wmoBeslissing',
    begin: Datum | null,
    gedaan: Datum | null,
    opTijd: boolean,
  ): readonly Datum[] => {
    if (begin === null || opTijd) return [];
    const { uiterlijk } = kaleTermijn(termijn, begin, regels);
    return gedaan === null || gedaan > uiterlijk ? [uiterlijk] : [];
  };
  return {
    verslag: termijnen.flatMap((t) => dag('wmoOnderzoek', t.begin, t.verslag, t.verslagOpTijd)),
    besluit: termijnen.flatMap((t) => dag('wmoBeslissing', t.aanvraag, t.klaar, t.besluitOpTijd)),
  };
}
