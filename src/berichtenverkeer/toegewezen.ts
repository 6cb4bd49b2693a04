import type { Vastgelegd } from '../kern/decider.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, plusJaren, tijdVan } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { PRODUCTCATEGORIE } from '../koppelvlakken/iwmo/codes.ts';
import { geldtNog, inhoudVan, verwijderd } from '../koppelvlakken/iwmo/regels/vervolg.ts';
import type { Aanbiederproduct } from '../levering/aanbieder.ts';
import type { Stopreden } from '../levering/gebeurtenissen.ts';
import type { Levering } from '../levering/toestand.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { Toewijzingsdeel } from './deel.ts';
import { VERWIJDERD } from './deel.ts';

type Omvang = NonNullable<ToegewezenProduct['Omvang']>;
type Eenheid = Omvang['Eenheid'];
type RedenWijziging = NonNullable<ToegewezenProduct['RedenWijziging']>;
type Gebeurtenissen = readonly Vastgelegd<DossierGebeurtenis>[];

/** How the municipality's list of provisions names a unit, and which code that is (WJ756). A day is no etmaal. */
const EENHEDEN: ReadonlyMap<string, Eenheid> = new Map([
  ['minuut', '01'],
  ['uur', '04'],
  ['etmaal', '14'],
  ['dagdeel', '16'],
  ['stuk', '82'],
]);

/** Why an assignment ends sooner (WMO002). Of what has no reason of its own the assignment is made shorter. */
const REDEN_EINDE: Readonly<Partial<Record<Stopreden, RedenWijziging>>> = {
  overleden: '02',
  wlz: '06',
  verhuisd: '07',
  aanbiederStopt: '09',
  overgedragen: '09',
};
const VERKORT: RedenWijziging = '05';
const ANDERE_AANBIEDER: RedenWijziging = '09';

/** With the reason of a stop as well. */
export type Lopenddeel = Omit<Toewijzingsdeel, 'reden'> & { readonly reden: RedenWijziging | null };

interface Einde {
  readonly op: Datum | 'ingang';
  readonly reden: RedenWijziging;
  /** When that was recorded: the assignment changed then (IV013). */
  readonly sinds: Tijdstip;
}

/**
 * The stretches of an assignment with what became of it: not after the last day, and taken back whole when it never
 * began (reason 13).
 */
export function lopendeDelen(
  levering: Levering,
  delen: readonly Toewijzingsdeel[],
  gebeurtenissen: Gebeurtenissen,
): readonly Lopenddeel[] {
  const einde = eindeVan(levering, gebeurtenissen);
  if (einde === undefined) return delen;
  return delen.map((d): Lopenddeel => {
    if (einde.op === 'ingang' || d.van > einde.op)
      return d.reden === VERWIJDERD ? d : { ...d, tm: d.van, reden: VERWIJDERD, sinds: einde.sinds };
    return d.tm === null || d.tm > einde.op
      ? { ...d, tm: einde.op, reden: einde.reden, sinds: einde.sinds }
      : d;
  });
}

/** One stretch as a provider is told it. */
export function toegewezenProduct(
  { opdracht: { voorziening } }: Levering,
  deel: Lopenddeel,
  nummer: number,
  iwmo: NonNullable<Aanbiederproduct['iwmo']>,
  regels: LokaleRegels,
): Uitkomst<ToegewezenProduct> {
  const omvang = omvangVan(voorziening, deel, regels);
  const product = productVan(iwmo);
  if (!omvang.gelukt) return omvang;
  if (!product.gelukt) return product;
  return gelukt({
    ToewijzingNummer: nummer,
    Product: product.waarde,
    Toewijzingsdatum: datumVan(deel.sinds),
    Toewijzingstijd: tijdVan(deel.sinds),
    Ingangsdatum: deel.van,
    ...(deel.tm !== null && { Einddatum: deel.tm }),
    ...(deel.reden !== null && { RedenWijziging: deel.reden }),
    Omvang: omvang.waarde,
  });
}

export function isVerwijderdDeel({ reden }: Lopenddeel): boolean {
  return reden === VERWIJDERD;
}

/**
 * Beside what was told of this number last (IV099): why it changed only when it changed. What is over or was never told is
 * left out, except days that are past and were not told: who delivered on those could not declare them.
 */
export function tegenVorige(
  nu: ToegewezenProduct,
  vorige: readonly ToegewezenProduct[],
  vandaag: Datum,
): readonly ToegewezenProduct[] {
  const { RedenWijziging, ...kaal } = nu;
  const eerder = vorige.find(({ ToewijzingNummer }) => ToewijzingNummer === nu.ToewijzingNummer);
  if (eerder === undefined) {
    const achteraf = RedenWijziging === undefined && nu.Toewijzingsdatum > einde(nu);
    return geldtNog(nu, vandaag) || achteraf ? [kaal] : [];
  }
  if (verwijderd(eerder)) return [];
  const langer = !verwijderd(nu) && einde(nu) > einde(eerder);
  if (!geldtNog(nu, vandaag) && !geldtNog(eerder, vandaag) && !langer) return [];
  if (inhoudVan(nu) !== inhoudVan(eerder)) return [nu];
  const { Toewijzingsdatum, Toewijzingstijd } = eerder;
  return [{ ...kaal, Toewijzingsdatum, Toewijzingstijd }];
}

const einde = ({ Einddatum }: ToegewezenProduct): string => Einddatum ?? '9999';

function eindeVan(levering: Levering, gebeurtenissen: Gebeurtenissen): Einde | undefined {
  const { id, opdracht } = levering;
  for (const g of gebeurtenissen.toReversed()) {
    if (g.soort === 'leveringIngetrokken' || g.soort === 'leveringGeweigerd') {
      if (g.feiten.levering === id) return { op: 'ingang', reden: VERWIJDERD, sinds: g.op };
    } else if (g.soort === 'hulpGestopt' && g.feiten.levering === id && levering.gestoptOp !== null) {
      if (g.feiten.reden !== 'tijdelijk')
        return { op: g.feiten.op, reden: REDEN_EINDE[g.feiten.reden] ?? VERKORT, sinds: g.op };
      // Interrupted, and another was asked meanwhile: it does not go on here.
      const ander = gebeurtenissen.find(
        (n) => n.soort === 'leveringOpgedragen' && n.nr > g.nr && n.feiten.onderdeel === opdracht.onderdeel,
      );
      return ander && { op: g.feiten.op, reden: ANDERE_AANBIEDER, sinds: ander.op };
    }
  }
  return undefined;
}

function omvangVan(
  voorziening: LokaleCode,
  { omvang, per, van, tm }: Lopenddeel,
  regels: LokaleRegels,
): Uitkomst<Omvang> {
  const soort = vindVoorziening(voorziening, regels);
  const naam = soort?.naam ?? voorziening;
  const eenheid = EENHEDEN.get(soort?.eenheid ?? '');
  if (eenheid === undefined)
    return nietUitTeDrukken(
      'eenheidOnbekend',
      `Van ${naam} is de eenheid (${soort?.eenheid ?? 'niet ingevuld'}) er geen die berichten kennen.`,
    );
  if (omvang === null || per === null)
    return nietUitTeDrukken('omvangOntbreekt', `Van ${naam} is geen omvang toegekend.`);
  // Over the whole period; what is granted per year is that only within one year.
  const heel = tm !== null && tm < plusJaren(van, 1);
  if (per === 'jaar' && !heel)
    return nietUitTeDrukken(
      'perJaar',
      `Van ${naam} is een omvang per jaar toegekend; berichten kennen die alleen voor hoogstens een jaar.`,
    );
  const Frequentie = per === 'week' ? '2' : per === 'maand' ? '4' : '6';
  if (Number.isInteger(omvang)) return gelukt({ Volume: omvang, Eenheid: eenheid, Frequentie });
  const minuten = Math.round(omvang * 60 * 1_000) / 1_000;
  if (eenheid === '04' && Number.isInteger(minuten))
    return gelukt({ Volume: minuten, Eenheid: '01', Frequentie });
  return nietUitTeDrukken(
    'omvangGebroken',
    `Van ${naam} is ${String(omvang).replace('.', ',')} ${soort?.eenheid ?? ''} toegekend; berichten kennen alleen hele aantallen.`,
  );
}

function nietUitTeDrukken(code: string, reden: string): Uitkomst<never> {
  return geweigerd({
    code,
    reden,
    artikel: 'iWmo 3.2 CD041',
    uitweg: 'Spreek het anders af met de aanbieder, en leg hier vast dat het is afgehandeld.',
    veld: '/Bericht/Client/ToegewezenProducten',
  });
}

const GEEN_CATEGORIE: Weigering = {
  code: 'productcategorieOnbekend',
  reden: 'De productcategorie in het register bestaat niet in iWmo 3.2.',
  artikel: 'iWmo 3.2 WMO020',
  uitweg: 'Verbeter het product bij de aanbieder in Contracten.',
  veld: '/Bericht/Client/ToegewezenProducten',
};

function productVan({
  categorie,
  code,
}: NonNullable<Aanbiederproduct['iwmo']>): Uitkomst<NonNullable<ToegewezenProduct['Product']>> {
  const Categorie = PRODUCTCATEGORIE.codes.find((c) => c === categorie);
  return Categorie === undefined ? geweigerd(GEEN_CATEGORIE) : gelukt({ Categorie, Code: code });
}
