import type { Halte, Maat, Uitgang } from '../dossier/meting.ts';
import { HALTES, UITGANGEN } from '../dossier/meting.ts';
import type { Aantallen } from '../doorlooptijd/queries.ts';
import { LOPEND } from '../doorlooptijd/queries.ts';
import { perDag, spreiding } from '../doorlooptijd/reken.ts';
import type { Getoond } from '../doorlooptijd/scherm.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { getal } from '../ui/weergave.ts';
import type { Stand } from './figuur.ts';
import { inVak, jaar, normVan, telIn } from './figuur.ts';
import { binnenmaten, langsmaten, uitmaten, verdermaten } from './lijstvraag.ts';
import { zichtOp } from './zicht.ts';

/** Why to look here; in words, as a colour says it to not everybody. */
export type Merk =
  /** The greatest part of what the law gives for this part of the way. */
  | { readonly soort: 'termijn'; readonly dagen: number; readonly norm: number }
  /** Longer still, where no law says how long it may take. */
  | { readonly soort: 'langst' }
  /** More came in than went out; null where one of both is not shown. */
  | { readonly soort: 'oploopt'; readonly binnen: number; readonly weg: number | null };

/** One halte: what stands there today, and what came and went in the last four quarters; as it may be shown. */
export interface Haltestand {
  readonly halte: Halte;
  readonly nu: Getoond;
  /** Days within which half of what stands there came. */
  readonly oud: number | null;
  readonly binnen: Getoond;
  /** Went from a halte before it to one after it. */
  readonly langs: Getoond;
  readonly verder: Getoond;
  readonly eruit: Getoond;
  /** Of all that left, whichever way. */
  readonly mediaan: number | null;
  readonly p90: number | null;
  /** Those that anybody took. */
  readonly uitgangen: readonly { readonly uitgang: Uitgang; readonly aantal: Getoond }[];
  readonly merken: readonly Merk[];
}

export interface Stroom {
  readonly haltes: readonly Haltestand[];
  /** Reached the end of the way. */
  readonly hulp: Getoond;
}

/** Fewer are no pattern, also for who may see each of them. */
const MINSTENS = 5;

/** Less is coming and going as usual. */
const OPVALLEND = 0.05;

interface Geteld {
  readonly halte: Halte;
  readonly nu: number;
  readonly oud: number | null;
  readonly binnen: number;
  readonly langs: number;
  readonly verder: number;
  readonly uit: readonly number[];
  readonly eruit: number;
  readonly mediaan: number | null;
  readonly p90: number | null;
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** Where a melding stands on its way to help, where it gets stuck and where it leaves (sturing § 2: tijdBlokkade). */
export function stroomVan(s: Stand): Stroom {
  const geteld = HALTES.map((halte) => telHalte(s, halte));
  const zicht = stroomzicht(s);
  const merken = merkenVan(s, geteld, zicht);
  return {
    hulp: zicht.hulp,
    haltes: geteld.map((h, i) => {
      const {
        nu = WEGGELATEN,
        binnen = WEGGELATEN,
        langs = WEGGELATEN,
        verder = WEGGELATEN,
        eruit = WEGGELATEN,
        uit = [],
      } = zicht.haltes[i] ?? {};
      const genoeg =
        h.verder + h.eruit >= s.kleinsteGroep && [verder, eruit].some((n) => typeof n === 'number' && n > 0);
      return {
        halte: h.halte,
        nu,
        oud: typeof nu === 'number' ? h.oud : null,
        binnen,
        langs,
        verder,
        eruit,
        mediaan: genoeg ? h.mediaan : null,
        p90: genoeg ? h.p90 : null,
        uitgangen: UITGANGEN.flatMap((uitgang, u) => {
          const aantal = uit[u] ?? WEGGELATEN;
          return aantal === 0 ? [] : [{ uitgang, aantal: typeof eruit === 'number' ? aantal : WEGGELATEN }];
        }),
        merken: merken.get(h.halte) ?? [],
      };
    }),
  };
}

const PER_HALTE = ['nu', 'binnen', 'langs', 'verder', 'eruit'] as const;

interface Stroomzicht {
  readonly hulp: Getoond;
  readonly haltes: readonly (Pick<Haltestand, (typeof PER_HALTE)[number]> & {
    readonly uit: readonly Getoond[];
  })[];
}

/**
 * How many stand there is known of all haltes together, and how many left each way too: that is how it ended. What goes on
 * after a halte, or past it, comes in at the next or passes that too.
 */
function stroomzicht(s: Stand): Stroomzicht {
  const breed = PER_HALTE.length + UITGANGEN.length;
  const halte = (h: number, wat: (typeof PER_HALTE)[number]): number => h * breed + PER_HALTE.indexOf(wat);
  const uitgang = (h: number, u: number): number => h * breed + PER_HALTE.length + u;
  const einde = (i: number): number => HALTES.length * breed + i;
  const [allen, allenUit, hulp] = [
    einde(UITGANGEN.length),
    einde(UITGANGEN.length + 1),
    einde(UITGANGEN.length + 2),
  ];
  const zicht = zichtOp(
    s,
    (deel) => {
      const per = HALTES.map((welke) => telHalte({ ...s, ...deel }, welke));
      return [
        ...per.flatMap((h) => [...PER_HALTE.map((wat) => h[wat]), ...h.uit]),
        ...UITGANGEN.map((_, u) => som(per.map(({ uit }) => uit[u] ?? 0))),
        som(per.map(({ nu }) => nu)),
        som(per.map(({ eruit }) => eruit)),
        som(binnenmaten('hulp').map((maat) => telIn(deel.tellingen, maat, jaar(s)))),
      ];
    },
    [
      { geheel: [allen], delen: HALTES.map((_, h) => halte(h, 'nu')) },
      ...HALTES.map((_, h) => ({
        geheel: [halte(h, 'verder'), halte(h, 'langs')],
        delen: h + 1 < HALTES.length ? [halte(h + 1, 'binnen'), halte(h + 1, 'langs')] : [hulp],
      })),
      { geheel: [allenUit], delen: HALTES.map((_, h) => halte(h, 'eruit')) },
      ...HALTES.map((_, h) => ({
        geheel: [halte(h, 'eruit')],
        delen: UITGANGEN.map((_uit, u) => uitgang(h, u)),
      })),
      ...UITGANGEN.map((_, u) => ({ geheel: [einde(u)], delen: HALTES.map((_halte, h) => uitgang(h, u)) })),
    ],
  );
  const op = (i: number): Getoond => zicht[i] ?? WEGGELATEN;
  return {
    hulp: op(hulp),
    haltes: HALTES.map((_, h) => ({
      nu: op(halte(h, 'nu')),
      binnen: op(halte(h, 'binnen')),
      langs: op(halte(h, 'langs')),
      verder: op(halte(h, 'verder')),
      eruit: op(halte(h, 'eruit')),
      uit: UITGANGEN.map((_uit, u) => op(uitgang(h, u))),
    })),
  };
}

function telHalte(s: Stand, halte: Halte): Geteld {
  const vak = jaar(s);
  const tel = (maat: Maat): number => telIn(s.tellingen, maat, vak);
  const duren = [...verdermaten(halte), ...uitmaten(halte)].flatMap((maat) => inVak(s.tellingen, maat, vak));
  const { mediaan, p90 } = spreiding(perDag(duren));
  const hier = spreiding(perDag([nogHier(s, halte)], s.vandaag));
  const uit = uitmaten(halte).map(tel);
  return {
    halte,
    nu: hier.aantal,
    // What begins to count tomorrow, waits no day yet.
    oud: hier.mediaan === null ? null : Math.max(0, hier.mediaan),
    binnen: som(binnenmaten(halte).map(tel)),
    langs: som(langsmaten(halte).map(tel)),
    verder: som(verdermaten(halte).map(tel)),
    uit,
    eruit: som(uit),
    mediaan,
    p90,
  };
}

/** Per first day; what ran out while it waited is off. */
function nogHier({ tellingen, verlopen }: Stand, halte: Halte): Aantallen {
  const hier = new Map(tellingen.get(`halte:${halte}`)?.get(LOPEND) ?? []);
  for (const { maat, sinds, aantal } of verlopen)
    if (maat === `halte:${halte}`) hier.set(sinds, (hier.get(sinds) ?? 0) - aantal);
  return new Map([...hier].filter(([, n]) => n > 0));
}

/** The term of the law that runs there; null where none does. */
function normHier({ regels, vandaag }: Stand, halte: Halte): number | null {
  if (halte === 'beslissen' || halte === 'verzenden') return normVan('beslissing', regels, vandaag);
  const voorVerslag = HALTES.indexOf(halte) < HALTES.indexOf('reactie');
  return voorVerslag ? normVan('onderzoek', regels, vandaag) : null;
}

function merkenVan(
  s: Stand,
  geteld: readonly Geteld[],
  zicht: Stroomzicht,
): ReadonlyMap<Halte, readonly Merk[]> {
  const genoeg = Math.max(s.kleinsteGroep, MINSTENS);
  const hoogste = <T extends { readonly maatstaf: number }>(alle: readonly T[]): T | undefined =>
    alle.toSorted((a, b) => b.maatstaf - a.maatstaf)[0];
  const gemeten = geteld.flatMap(({ halte, verder, eruit, mediaan }) =>
    mediaan === null || mediaan === 0 || verder + eruit < genoeg ? [] : [{ halte, dagen: mediaan }],
  );
  const termijn = hoogste(
    gemeten.flatMap(({ halte, dagen }) => {
      const norm = normHier(s, halte);
      return norm === null ? [] : [{ halte, dagen, norm, maatstaf: dagen / norm }];
    }),
  );
  const langst = hoogste(
    gemeten.flatMap(({ halte, dagen }) =>
      normHier(s, halte) === null && dagen > (termijn?.dagen ?? 0) ? [{ halte, maatstaf: dagen }] : [],
    ),
  );
  const oploopt = hoogste(
    geteld
      .map((h) => ({ ...h, maatstaf: h.binnen - h.verder - h.eruit }))
      .filter((h) => h.maatstaf >= Math.max(genoeg, h.binnen * OPVALLEND)),
  );
  const weg = oploopt && oploopt.verder + oploopt.eruit;
  const open = oploopt && zicht.haltes[HALTES.indexOf(oploopt.halte)];
  const noembaar = open && [open.binnen, open.verder, open.eruit].every((n) => typeof n === 'number');
  const merken: readonly (readonly [Halte, Merk])[] = [
    ...(termijn
      ? [[termijn.halte, { soort: 'termijn', dagen: termijn.dagen, norm: termijn.norm }] as const]
      : []),
    ...(langst ? [[langst.halte, { soort: 'langst' }] as const] : []),
    ...(oploopt && weg !== undefined
      ? [
          [
            oploopt.halte,
            { soort: 'oploopt', binnen: oploopt.binnen, weg: noembaar === true ? weg : null },
          ] as const,
        ]
      : []),
  ];
  return new Map(HALTES.map((halte) => [halte, merken.filter(([h]) => h === halte).map(([, merk]) => merk)]));
}

/** Short enough for one line of the picture on a phone. */
export function merktekst(merk: Merk): string {
  switch (merk.soort) {
    case 'termijn':
      return `Meest van de termijn: ${getal(merk.dagen)} van ${getal(merk.norm)} dagen`;
    case 'langst':
      return 'Duurt het langst (geen termijn)';
    case 'oploopt':
      return merk.weg === null
        ? 'Loopt op: meer erin dan eruit'
        : `Loopt op: ${getal(merk.binnen)} erin, ${getal(merk.weg)} eruit`;
  }
}
