import type { Bedrag } from '../kern/bedrag.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { aanhalingenVan, kaleAanhaling } from '../recht/aanhaling.ts';
import type { EigenRegel, LokaleRegels } from '../recht/lokaal.ts';
import type { Belemmering } from '../toets/waarden.ts';
import { optiebeeld } from './kosten.ts';
import type { Blokkadesoort } from './gebeurtenissen.ts';
import { BLOKKADE_KORT } from './namen.ts';
import type { DoorbraakToestand, TotDoorbraak } from './toestand.ts';

/** A rule that stands in the way in one dossier: the rule and whose it is, nothing about the person. */
export interface Knelpunt {
  readonly onderdeel: OnderdeelId;
  readonly uit: 'doorbraak' | 'toets' | 'overleg';
  readonly soort: Blokkadesoort;
  /** The same for the same rule in every dossier. */
  readonly sleutel: string;
  readonly naam: string;
  /** What going on as it is costs in twelve months, as far as known; null: nothing known. */
  readonly bedrag: Bedrag | null;
}

/** The rule as it was written down in a file. */
interface Gevonden {
  readonly id: OnderdeelId;
  readonly soort: Blokkadesoort;
  readonly regel: string | null;
  readonly artikel: string;
  readonly partij: string;
}

/** The same rule of the municipality, whether it was chosen from the list or written down by hand. */
function eigenRegelVan(gevonden: Gevonden, regels: readonly EigenRegel[]): EigenRegel | undefined {
  const plek = kaleAanhaling(gevonden.artikel || gevonden.partij);
  return (
    regels.find(({ code }) => code === gevonden.regel) ??
    regels.find(
      (regel) => regel.soort === gevonden.soort && Object.values(aanhalingenVan(regel)).includes(plek),
    )
  );
}

/** The rule as the register counts it: one of the municipality's own where it is one. */
export function knelpuntUit(
  gevonden: Gevonden,
  uit: Knelpunt['uit'],
  bedrag: Bedrag | null,
  regels: readonly EigenRegel[],
): Knelpunt {
  const { id: onderdeel, soort } = gevonden;
  const eigen = eigenRegelVan(gevonden, regels);
  if (eigen) {
    const naam = `${eigen.artikel ?? eigen.naam}: ${eigen.tekst}`;
    return { onderdeel, uit, soort: eigen.soort, sleutel: `regel:${eigen.code}`, naam, bedrag };
  }
  const naam =
    gevonden.artikel.trim() || `${BLOKKADE_KORT[soort]} van ${gevonden.partij.trim() || 'onbekend'}`;
  return { onderdeel, uit, soort, sleutel: `${soort}:${kaleAanhaling(naam)}`.slice(0, 300), naam, bedrag };
}

function kostenVanNu({ delen }: DoorbraakToestand): Bedrag | null {
  const nu = delen.opties.find(({ soort }) => soort === 'doormodderen');
  const bekend = nu && delen.kosten.some(({ optie, midden }) => optie === nu.id && midden !== null);
  return nu && bekend ? optiebeeld(delen.kosten, nu.id, 12).totaal.midden : null;
}

/** The article of the toets is that of the room; where the rule itself stands, or whose habit it is, is its source. */
function uitToets(b: Belemmering, soort: 'beleidsregel' | 'werkproces'): Gevonden {
  const staatIn = soort === 'beleidsregel' ? b.bron.trim() || b.artikel : '';
  return { id: b.id, soort, regel: null, artikel: staatIn, partij: b.bron };
}

/**
 * What this dossier gives to the register: the blockades of the breakthrough; without one, the policies and habits that
 * the Omgekeerde Toets found in the way in step 4.
 */
export function knelpuntenVan(
  t: TotDoorbraak,
  { eigenRegels }: Pick<LokaleRegels, 'eigenRegels'>,
): readonly Knelpunt[] {
  const { blokkades } = t.doorbraak.delen;
  if (blokkades) {
    const bedrag = kostenVanNu(t.doorbraak);
    return blokkades.blokkades.map((b) => knelpuntUit(b, 'doorbraak', bedrag, eigenRegels));
  }
  return (t.toets.randvoorwaarden.gesloten?.waarde.belemmeringen ?? []).flatMap((b) =>
    b.soort === 'beleidsregel' || b.soort === 'werkproces'
      ? [knelpuntUit(uitToets(b, b.soort), 'toets', null, eigenRegels)]
      : [],
  );
}
