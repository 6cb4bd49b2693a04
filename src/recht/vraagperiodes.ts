import type { Datum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Opschorting } from './opschorting.ts';
import {
  OPSCHORTINGSGRONDEN,
  gebruikelijkeGrond,
  opschortenGeweigerd,
  opschortingTot,
} from './opschorting.ts';
import type { OpschortingsgrondCode, Termijn } from './termijn.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import { laatsteStilleDagBijAanvulling } from './uitleg.ts';
import type { GevraagdeDag } from './vraagdelen.ts';
import { invoerfout, leesDag } from './vraagdelen.ts';

const VELD = 'opschortingen';
const HOOGSTENS = 50;

/** Grounds that end when something comes in: the choice about that day holds for them (R8). */
const EINDIGT_BIJ_ONTVANGST: readonly OpschortingsgrondCode[] = [
  'opAanvulling',
  'opBuitenland',
  'opBezwaarVerzuim',
];

export interface GelezenPeriodes {
  readonly opschortingen: readonly Opschorting[];
  readonly weigeringen: readonly Weigering[];
}

/**
 * `opAanvulling:2027-03-15/2027-03-20,2027-04-01/2027-04-03`: from the first day that stands still
 * to the day the clock runs again, as the law writes it (`tot de dag waarop`, Awb 4:15 lid 1).
 */
export function leesPeriodes(
  tekst: string,
  van: Termijn,
  begin: Datum | undefined,
  keuzes: Uitlegkeuzes,
): GelezenPeriodes {
  const delen = tekst.split(',').map((deel) => deel.trim());
  if (delen.length > HOOGSTENS) {
    const reden = `Er staan ${delen.length} periodes.`;
    return geen([invoerfout(VELD, 'teVeelPeriodes', reden, `Geef er ten hoogste ${HOOGSTENS}.`)]);
  }
  const gelezen = delen.map((deel) => leesPeriode(deel, van, begin, keuzes));
  // Where nothing may stand still, one refusal says so for all periods.
  const eerste = van.opschortbaar.mogelijk === 'nee' ? [opschortenGeweigerd(van, 'opInstemming')] : [];
  const weigeringen = [
    ...eerste.filter((w) => w !== undefined).map((w) => ({ ...w, veld: VELD })),
    ...gelezen.flatMap((periode) => periode.weigeringen),
  ];
  return { opschortingen: gelezen.flatMap((periode) => periode.opschortingen), weigeringen };
}

function leesPeriode(
  deel: string,
  van: Termijn,
  begin: Datum | undefined,
  keuzes: Uitlegkeuzes,
): GelezenPeriodes {
  const [heel, grondtekst, eerste, tot] = /^(?:([A-Za-z]+):)?([^/]*)\/([^/]*)$/.exec(deel) ?? [];
  if (heel === undefined || eerste === undefined || tot === undefined) {
    return geen([
      invoerfout(
        VELD,
        'geenPeriode',
        `‘${deel}’ is geen periode.`,
        'Schrijf van/tot: 2027-03-15/2027-03-20.',
      ),
    ]);
  }
  const grond = grondtekst === undefined ? gebruikelijkeGrond(van) : leesGrond(grondtekst);
  const dagen = leesGrenzen(eerste, tot, begin);
  const weigeringen = [
    ...(grond === undefined ? [onbekendeGrond(grondtekst ?? '')] : grondGeweigerd(van, grond)),
    ...dagen.weigeringen,
  ];
  if (grond === undefined || dagen.grenzen === undefined || weigeringen.length > 0) return geen(weigeringen);
  return { opschortingen: [opschortingVan(grond, dagen.grenzen, keuzes)], weigeringen };
}

function opschortingVan(
  grond: OpschortingsgrondCode,
  [van, tot]: readonly [Datum, Datum],
  keuzes: Uitlegkeuzes,
): Opschorting {
  if (!EINDIGT_BIJ_ONTVANGST.includes(grond)) return opschortingTot(grond, van, tot);
  return { grond, van, totEnMet: laatsteStilleDagBijAanvulling(tot, keuzes) };
}

function leesGrenzen(eerste: string, tot: string, begin: Datum | undefined) {
  if (tot === '' || tot === '..') {
    return {
      grenzen: undefined,
      weigeringen: [
        ...leesDatumdeel(eerste).weigeringen,
        invoerfout(
          VELD,
          'opschortingOpen',
          'Deze opschorting heeft nog geen einde. Zolang de termijn stilstaat, is er geen laatste dag.',
          'Geef de dag waarop de termijn weer loopt, of de dag na de laatste dag om aan te vullen.',
        ),
      ],
    };
  }
  const [a, b] = [leesDatumdeel(eerste), leesDatumdeel(tot)];
  const weigeringen = [...a.weigeringen, ...b.weigeringen];
  if (a.dag === undefined || b.dag === undefined) return { grenzen: undefined, weigeringen };
  return {
    grenzen: [a.dag.op, b.dag.op] as const,
    weigeringen: [...weigeringen, ...volgordeFouten(a.dag.op, b.dag.op, begin)],
  };
}

function volgordeFouten(eerste: Datum, tot: Datum, begin: Datum | undefined): readonly Weigering[] {
  return [
    ...(eerste < tot
      ? []
      : [
          invoerfout(
            VELD,
            'eindeVoorBegin',
            `De opschorting loopt van ${eerste} tot ${tot}: dat is geen enkele dag.`,
            'Geef als tweede de dag waarop de termijn weer loopt; die telt zelf niet mee.',
          ),
        ]),
    ...(begin === undefined || eerste >= begin
      ? []
      : [
          {
            code: 'opschortingVoorBegin',
            reden: `De opschorting begint op ${eerste}, maar de termijn begint pas op ${begin}.`,
            artikel: 'Awb 4:15',
            uitweg: `Kies een eerste dag na ${begin}.`,
            veld: VELD,
          },
        ]),
  ];
}

function leesDatumdeel(tekst: string): {
  readonly dag: GevraagdeDag | undefined;
  readonly weigeringen: readonly Weigering[];
} {
  const gelezen = leesDag(tekst, VELD);
  return gelezen.gelukt
    ? { dag: gelezen.waarde, weigeringen: [] }
    : { dag: undefined, weigeringen: gelezen.weigeringen };
}

/** A period after the last day changes nothing: the term was over (R8). */
export function naEinde(opschortingen: readonly Opschorting[], uiterlijk: Datum): readonly Weigering[] {
  return opschortingen
    .filter(({ van }) => van > uiterlijk)
    .map(({ van }) => ({
      code: 'opschortingNaEinde',
      reden: `Op ${van} was de termijn al voorbij: de laatste dag was ${uiterlijk}.`,
      artikel: 'Awb 4:15',
      uitweg: `Laat deze periode weg, of kies een eerste dag tot en met ${uiterlijk}.`,
      veld: VELD,
    }));
}

function leesGrond(tekst: string): OpschortingsgrondCode | undefined {
  return GRONDCODES.find((code) => code === tekst);
}

const GRONDCODES = Object.keys(OPSCHORTINGSGRONDEN) as readonly OpschortingsgrondCode[];

function onbekendeGrond(tekst: string): Weigering {
  return invoerfout(
    VELD,
    'onbekendeGrond',
    `‘${tekst}’ is geen grond voor opschorting.`,
    `Kies ${GRONDCODES.join(', ')}.`,
  );
}

function grondGeweigerd(van: Termijn, grond: OpschortingsgrondCode): readonly Weigering[] {
  const weigering = van.opschortbaar.mogelijk === 'ja' ? opschortenGeweigerd(van, grond) : undefined;
  return weigering === undefined ? [] : [{ ...weigering, veld: VELD }];
}

function geen(weigeringen: readonly Weigering[]): GelezenPeriodes {
  return { opschortingen: [], weigeringen };
}
