/** One month of something that is counted: the logarithm of it, and how far chance alone may put that beside the truth. */
export interface Meetpunt {
  /** Null: not known of that month. */
  readonly waarde: number | null;
  /** Variance of `waarde` by chance. */
  readonly ruis: number;
}

/** One way in which the past can have come about; in logarithms, months as unit of time. */
export interface Mogelijk {
  /** Where it stands now, and how much it grows in a month. */
  readonly niveau: number;
  readonly groei: number;
  /** Standard deviations of these two, and how they hang together (a correlation). */
  readonly onzeker: number;
  readonly groeiOnzeker: number;
  readonly samenhang: number;
  /** Standard deviation of how far the level walks in a month, beside its growth. */
  readonly stap: number;
  /** Standard deviation of what the growth of a month changes in a month. */
  readonly bocht: number;
  /** Standard deviation of what one month has beside its level, above chance. */
  readonly maand: number;
}

const STAPPEN = [0, 0.01, 0.02, 0.03, 0.045, 0.06, 0.08, 0.11, 0.15];
const MAANDEN = [0, 0.02, 0.04, 0.06, 0.09, 0.13, 0.18, 0.25];
const BOCHTEN = [0, 0.0025, 0.005, 0.01, 0.02];

/** What is likely before anything was counted: standard deviations, in logarithms and months. */
export interface Gewoon {
  readonly stap: number;
  readonly bocht: number;
  readonly maand: number;
  /** How much one municipality grows beside another. */
  readonly groei: number;
}

/** What is left of growth after a year: what grew, seldom goes on as it went (an own estimate). */
const GROEI_BLIJFT = 0.25;
const AANTAL = 50;

/**
 * How a level that walks and grows can have made these months (local linear trend, Kalman filter), the oldest
 * first. Fifty ways, each as likely as the next: of all sizes of step, bend and monthly noise as many as the months and
 * the usual make likely. A simulation takes one, so that what is not known for sure is not reckoned with as if it were.
 */
export function leerNiveau(punten: readonly Meetpunt[], gewoon: Gewoon): readonly Mogelijk[] {
  if (punten.every(({ waarde }) => waarde === null)) return [];
  const wegen = STAPPEN.flatMap((stap) =>
    MAANDEN.flatMap((maand) => BOCHTEN.map((bocht) => filter(punten, { stap, maand, bocht }, gewoon))),
  );
  const beste = Math.max(...wegen.map(({ kans }) => kans));
  return gelijkeKansen(
    wegen.map(({ weg, kans }) => [weg, Math.exp(kans - beste)]),
    AANTAL,
  );
}

/** So many of these that each stands for as much weight as the next. */
export function gelijkeKansen<T>(
  gewogen: readonly (readonly [waarde: T, gewicht: number])[],
  aantal: number,
): readonly T[] {
  const som = gewogen.reduce((totaal, [, gewicht]) => totaal + gewicht, 0);
  let tot = 0;
  const grenzen = gewogen.map(([waarde, gewicht]) => [waarde, (tot += gewicht)] as const);
  return Array.from({ length: aantal }, (_, i) =>
    grenzen.find(([, grens]) => grens > ((i + 0.5) / aantal) * som),
  ).flatMap((gevonden) => (gevonden ? [gevonden[0]] : []));
}

/** Where the level stands after these months, and the logarithm of how likely they were with this step and noise. */
function filter(
  punten: readonly Meetpunt[],
  { stap, maand, bocht }: Pick<Mogelijk, 'stap' | 'maand' | 'bocht'>,
  gewoon: Gewoon,
): { readonly weg: Mogelijk; readonly kans: number } {
  let [niveau, groei] = [0, 0];
  // Variance of the level, of both together, and of the growth.
  let [pn, png, pg] = [0, 0, gewoon.groei ** 2];
  let begonnen = false;
  let kans = -0.5 * ((stap / gewoon.stap) ** 2 + (maand / gewoon.maand) ** 2 + (bocht / gewoon.bocht) ** 2);
  const maandVerder = (): void => {
    niveau += groei;
    [pn, png, pg] = [pn + 2 * png + pg + stap ** 2, png + pg, pg + bocht ** 2];
  };
  for (const { waarde, ruis } of punten) {
    if (begonnen) maandVerder();
    if (waarde === null) continue;
    const breed = ruis + maand ** 2;
    if (!begonnen) {
      // The first says where it begins, not whether it walks.
      [niveau, pn, begonnen] = [waarde, breed, true];
      continue;
    }
    const samen = pn + breed;
    const verschil = waarde - niveau;
    kans -= 0.5 * (Math.log(samen) + verschil ** 2 / samen);
    const [kn, kg] = [pn / samen, png / samen];
    niveau += kn * verschil;
    groei += kg * verschil;
    [pn, png, pg] = [pn * (1 - kn), png * (1 - kn), pg - kg * png];
  }
  // The last whole month lies behind today.
  maandVerder();
  const [onzeker, groeiOnzeker] = [Math.sqrt(pn), Math.sqrt(pg)];
  const samenhang = Math.max(-1, Math.min(1, png / Math.max(onzeker * groeiOnzeker, Number.EPSILON)));
  return { weg: { niveau, groei, onzeker, groeiOnzeker, samenhang, stap, bocht, maand }, kans };
}

/** The middle of where it can stand, and of how it can grow. */
export const middenVan = (wegen: readonly Mogelijk[], wat: 'niveau' | 'groei'): number =>
  wegen.reduce((som, weg) => som + weg[wat], 0) / Math.max(1, wegen.length);

/** What is left of the growth of today after so many years. */
export const overVanGroei = (jaren: number): number => Math.pow(GROEI_BLIJFT, jaren);

/** How many whole years of growth there are in so many years from today. */
export const uitgedoofd = (jaren: number): number => (1 - overVanGroei(jaren)) / -Math.log(GROEI_BLIJFT);
