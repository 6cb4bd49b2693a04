import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { inhoudVan, verwijderd } from '../koppelvlakken/iwmo/regels/vervolg.ts';
import type { Gevraagd, Gevraagdproduct } from './verzoek.ts';

/** What a person said to assign, and was not assigned yet. `bericht` is the request. */
export interface Toezegging {
  readonly bericht: string;
  readonly soort: '315' | '317';
  readonly gevraagd: Gevraagd;
}

interface Gehonoreerd {
  readonly producten: readonly ToegewezenProduct[];
  readonly toezeggingen: readonly Toezegging[];
}

/**
 * Assignments that answer a request carry its reference, once (TR379, IV094, IV097). Of a 315 each product has its own:
 * the first new assignment of that product. A 317 is one whole (IV093): when everything it asks is there, all
 * assignments carry its reference; what it changed says that the provider asked (12).
 */
export function metReferenties(
  producten: readonly ToegewezenProduct[],
  vorige: readonly ToegewezenProduct[],
  toezeggingen: readonly Toezegging[],
): Gehonoreerd {
  return toezeggingen.reduce<Gehonoreerd>(
    (tot, toezegging) => {
      const na =
        toezegging.soort === '315'
          ? metToewijzing(tot.producten, vorige, toezegging.gevraagd)
          : metWijziging(tot.producten, vorige, toezegging.gevraagd);
      return na === undefined ? tot : { producten: na, toezeggingen: [...tot.toezeggingen, toezegging] };
    },
    { producten, toezeggingen: [] },
  );
}

function metToewijzing(
  producten: readonly ToegewezenProduct[],
  vorige: readonly ToegewezenProduct[],
  { referentie, wat: [vraag] }: Gevraagd,
): readonly ToegewezenProduct[] | undefined {
  const passend = producten.filter(
    (p) => p.ReferentieAanbieder === undefined && isNieuw(p, vorige) && past(vraag, p),
  );
  const gekozen = passend.find(({ Ingangsdatum }) => Ingangsdatum === vraag?.ingang) ?? passend[0];
  return gekozen && producten.map((p) => (p === gekozen ? { ...p, ReferentieAanbieder: referentie } : p));
}

/** Longer or shorter by a decision (WMO002); not by death, a move or another provider. */
const DOOR_BESLUIT: readonly string[] = ['04', '05'];
const VAN_AANBIEDER = '12';

function metWijziging(
  producten: readonly ToegewezenProduct[],
  vorige: readonly ToegewezenProduct[],
  { referentie, wat }: Gevraagd,
): readonly ToegewezenProduct[] | undefined {
  const teWijzigen = new Set(wat.flatMap((v) => (v.hoe === 'wijzigen' ? [v.toewijzingnummer] : [])));
  const gewijzigd = (p: ToegewezenProduct): boolean =>
    teWijzigen.has(p.ToewijzingNummer) && isGewijzigd(p, vorige);
  const alles = wat.every((v) => {
    if (v.hoe === 'wijzigen')
      return producten.some((p) => p.ToewijzingNummer === v.toewijzingnummer && gewijzigd(p));
    return v.hoe !== 'erbij' || producten.some((p) => isNieuw(p, vorige) && past(v, p));
  });
  if (!alles) return undefined;
  return producten.map((p) => ({
    ...p,
    ...(p.ReferentieAanbieder === undefined && { ReferentieAanbieder: referentie }),
    ...(gewijzigd(p) && { RedenWijziging: VAN_AANBIEDER }),
  }));
}

function isNieuw(p: ToegewezenProduct, vorige: readonly ToegewezenProduct[]): boolean {
  return !verwijderd(p) && !vorige.some(({ ToewijzingNummer }) => ToewijzingNummer === p.ToewijzingNummer);
}

function isGewijzigd(p: ToegewezenProduct, vorige: readonly ToegewezenProduct[]): boolean {
  const eerder = vorige.find(({ ToewijzingNummer }) => ToewijzingNummer === p.ToewijzingNummer);
  return (
    eerder !== undefined &&
    !verwijderd(p) &&
    DOOR_BESLUIT.includes(p.RedenWijziging ?? '') &&
    inhoudVan(p) !== inhoudVan(eerder)
  );
}

/** What was left open in the request may be filled in as the municipality does. */
function past(vraag: Gevraagdproduct | undefined, { Product }: ToegewezenProduct): boolean {
  const gevraagd = vraag?.product;
  return (
    gevraagd === undefined ||
    (gevraagd.Categorie === Product?.Categorie &&
      (gevraagd.Code === undefined || gevraagd.Code === Product.Code))
  );
}
