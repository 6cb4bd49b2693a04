import type { Maat } from '../dossier/meting.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { maandenTot, perDag } from '../doorlooptijd/reken.ts';
import { inVak, telIn } from '../sturing/figuur.ts';
import { voorbij } from '../sturing/voorraadzicht.ts';
import type { Gewoon, Meetpunt, Mogelijk } from './niveau.ts';
import { gelijkeKansen, leerNiveau } from './niveau.ts';
import type { Bron } from './queries.ts';
import { MAANDEN_TERUG } from './queries.ts';

/** What the months tell of how long work takes, beside the mean of the last twelve. */
export interface Tempo {
  /** Logarithm of the days to the report, and of those from aanvraag to decision. Empty: as learned. */
  readonly onderzoek: readonly Mogelijk[];
  readonly beslissen: readonly Mogelijk[];
  /**
   * How strongly days follow the number of cases in hand: 0 not at all, 1 in proportion. Each as likely as the next;
   * evenly between the two when the months do not tell.
   */
  readonly volgt: readonly number[];
}

/**
 * Pace moves more than meldingen do: halving in a year, and backlogs of a third that are worked off in months, were seen
 * (sturing.md § 4: Goeree-Overflakkee, Den Helder). How much it moves here, the months say.
 */
const GEWOON: Gewoon = { stap: 0.05, bocht: 0.01, maand: 0.1, groei: 0.3 / 12 };
/** Nothing was finished: as far as one municipality lies beside another (an own estimate). */
const ONBEKEND: Mogelijk = { ...GEWOON, niveau: 0, groei: 0, onzeker: 0.3, groeiOnzeker: 0, samenhang: 0 };
/** Fewer finished in a month tell nothing of that month. */
const GENOEG_IN_MAAND = 3;
/** Fewer pairs of months tell nothing of what load does; between the two months of a pair lies a quarter. */
const GENOEG_PAREN = 8;
const PASSEN = 3;
/** In the first months of a history only what was quick is done already: they say nothing of the pace. */
const AANLOOP = 4;
const AANTAL = 20;

export function leerTempo({ op, tellingen }: Pick<Bron, 'op' | 'tellingen'>): Tempo {
  const alle = maandenTot(op, MAANDEN_TERUG + 1).slice(0, -1);
  const eerste = alle.findIndex((maand) => telIn(tellingen, 'mijlpaal:gemeld', maand) > 0);
  const maanden = alle.slice(eerste > 0 ? eerste + AANLOOP : 0);
  // Screening is a queue of its own: what it takes is no pace of the team.
  const verdelen = gemiddeldeIn(tellingen, 'stap:verdelen', {
    van: maanden.at(-12)?.van ?? op,
    tot: op,
  });
  const onderzoek = maandpunten(tellingen, 'onderzoek', maanden, verdelen?.midden ?? 0);
  const druk = maanden.map((maand, i) => logInHanden(tellingen, maand, maanden[i - 1]));
  const { helling, onzeker } = leerHelling(
    onderzoek.map(({ waarde }) => waarde),
    druk,
    maanden.map((_, i) => logGekomen(tellingen, maanden.slice(Math.max(0, i - 2), i + 1))),
  );
  const volgt = verdeling(helling, onzeker);
  const gemiddeld = volgt.reduce((som, n) => som + n, 0) / volgt.length;
  const deel = onzeker === null ? 0 : gemiddeld;
  return {
    // What load explains is played by the simulation itself.
    onderzoek: naastJaar(onderzoek.map((punt, i) => zonderDrukte(punt, druk[i] ?? null, deel))),
    beslissen: naastJaar(
      maandpunten(tellingen, 'beslissing', maanden, 0).map((punt, i) =>
        zonderDrukte(punt, druk[i] ?? null, deel),
      ),
    ),
    volgt,
  };
}

type Maandpunt = Meetpunt & { readonly aantal: number };

interface Gemiddelde {
  readonly aantal: number;
  readonly midden: number;
  readonly variantie: number;
}

function gemiddeldeIn(tellingen: Tellingen, maat: Maat, vak: Tijdvak): Gemiddelde | null {
  const dagen = perDag(inVak(tellingen, maat, vak));
  const aantal = dagen.reduce((som, [, n]) => som + n, 0);
  if (aantal === 0) return null;
  const midden = dagen.reduce((som, [dag, n]) => som + dag * n, 0) / aantal;
  const variantie = dagen.reduce((som, [dag, n]) => som + n * (dag - midden) ** 2, 0) / aantal;
  return { aantal, midden, variantie };
}

/** Of each month the mean days, as far as enough were finished; how far they spread is that of the whole. */
function maandpunten(
  tellingen: Tellingen,
  maat: Maat,
  maanden: readonly Tijdvak[],
  zonder: number,
): readonly Maandpunt[] {
  const [eerste, laatste] = [maanden[0], maanden.at(-1)];
  if (!eerste || !laatste) return [];
  const per = maanden.map((maand) => gemiddeldeIn(tellingen, maat, maand));
  const alles = gemiddeldeIn(tellingen, maat, {
    van: eerste.van,
    tot: laatste.tot,
  });
  return per.map((g) => {
    if (g === null || alles === null || g.aantal < GENOEG_IN_MAAND || g.midden <= 0)
      return { waarde: null, ruis: 1, aantal: 0 };
    const [dagen, gewoon] = [g.midden, alles.midden].map((n) => Math.max(n / 5, n - zonder));
    return {
      waarde: Math.log(dagen ?? 1),
      ruis: alles.variantie / (g.aantal * (gewoon ?? 1) ** 2),
      aantal: g.aantal,
    };
  });
}

/** Logarithm of what came in in a month and the two before it: what is worked on came in those. */
function logGekomen(tellingen: Tellingen, drie: readonly Tijdvak[]): number | null {
  const aantallen = drie.map((vak) => telIn(tellingen, 'mijlpaal:gemeld', vak));
  return drie.length < 3 || aantallen.includes(0) ? null : Math.log(aantallen.reduce((som, n) => som + n, 0));
}

/** Logarithm of what there was in hand on average in those two months. */
function logInHanden(tellingen: Tellingen, maand: Tijdvak, vorige: Tijdvak | undefined): number | null {
  if (vorige === undefined) return null;
  const [eerst, midden, laatst] = [vorige.van, maand.van, maand.tot].map(
    (dag) => voorbij(tellingen, 'verdeeld', dag) - voorbij(tellingen, 'klaar', dag),
  );
  const samen = ((eerst ?? 0) + 2 * (midden ?? 0) + (laatst ?? 0)) / 4;
  return samen <= 0 ? null : Math.log(samen);
}

/**
 * How much days go up with what there is in hand, from one quarter to the next: a trend of either does not count. Work
 * that goes slower leaves more in hand by itself, so only that part of it counts that came with the meldingen (an
 * instrumental variable).
 */
function leerHelling(
  dagen: readonly (number | null)[],
  inHanden: readonly (number | null)[],
  gekomen: readonly (number | null)[],
): { readonly helling: number; readonly onzeker: number | null } {
  const stappen = [dagen, inHanden, gekomen].map((reeks) =>
    reeks.map((nu, i) => {
      const eerder = reeks[i - PASSEN] ?? null;
      return nu === null || eerder === null ? null : nu - eerder;
    }),
  );
  const rijen = dagen.flatMap((_, i) => {
    const [y = null, x = null, z = null] = stappen.map((reeks) => reeks[i] ?? null);
    return y === null || x === null || z === null ? [] : [{ y, x, z }];
  });
  const som = (per: (rij: (typeof rijen)[number]) => number): number =>
    rijen.reduce((totaal, rij) => totaal + per(rij), 0);
  const samen = som(({ x, z }) => x * z);
  if (rijen.length < GENOEG_PAREN || samen <= 0) return { helling: 0, onzeker: null };
  const helling = som(({ y, z }) => y * z) / samen;
  const rest = som(({ y, x }) => (y - helling * x) ** 2) / (rijen.length - 1);
  // Pairs overlap: there are fewer of them than it seems.
  return { helling, onzeker: Math.sqrt(PASSEN * rest * som(({ z }) => z * z)) / samen };
}

/** Between 0 and 1, as likely as the months make each; before them every number is as likely as the next. */
function verdeling(helling: number, onzeker: number | null): readonly number[] {
  const rooster = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200);
  const logkans = rooster.map((b) =>
    onzeker === null ? 0 : -0.5 * ((b - helling) / Math.max(onzeker, 0.01)) ** 2,
  );
  const hoogste = Math.max(...logkans);
  return gelijkeKansen(
    rooster.map((b, i) => [b, Math.exp((logkans[i] ?? 0) - hoogste)]),
    AANTAL,
  );
}

const zonderDrukte = (punt: Maandpunt, druk: number | null, deel: number): Maandpunt =>
  punt.waarde === null || deel === 0
    ? punt
    : { ...punt, waarde: druk === null ? null : punt.waarde - deel * druk };

/** The ways in which the level can stand to the mean of the last twelve months, from which the rest was learned. */
function naastJaar(punten: readonly Maandpunt[]): readonly Mogelijk[] {
  const jaar = punten.slice(-12).filter(({ waarde }) => waarde !== null);
  const som = jaar.reduce((totaal, { aantal }) => totaal + aantal, 0);
  const midden =
    jaar.reduce((totaal, { waarde, aantal }) => totaal + aantal * Math.exp(waarde ?? 0), 0) / som;
  if (jaar.length === 0) return [ONBEKEND];
  return leerNiveau(punten, GEWOON).map((weg) => ({ ...weg, niveau: weg.niveau - Math.log(midden) }));
}
