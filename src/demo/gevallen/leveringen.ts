import type { Datum } from '../../kern/datum.ts';
import { datumVan, plusDagen } from '../../kern/datum.ts';
import type { Wie } from '../../kern/decider.ts';
import type { OnderdeelId } from '../../kern/ids.ts';
import { leesToewijzingssleutel, volgendOnderdeel } from '../../kern/ids.ts';
import type { Aanbieder } from '../../levering/aanbieder.ts';
import type { LeveringOpdracht } from '../../levering/opdrachten.ts';
import type { Leveringsdeel } from '../../levering/stand.ts';
import { leveringsdelen, toegekendOp } from '../../levering/stand.ts';
import { PLANNER } from '../levering.ts';
import { AANBIEDER_KEES } from '../personen.ts';
import { code, KEES_ZELF } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

/** The first and only assignment in each of these. */
const LEVERING: OnderdeelId = volgendOnderdeel('LV', 0);

/** Who does what with it, so many days after the assignment. */
type Vervolg = readonly (readonly [
  na: number,
  opdracht: (dag: Datum, onderdeel: OnderdeelId) => LeveringOpdracht,
])[];

const aannemen =
  (over: number | null, toelichting: string) =>
  (dag: Datum): LeveringOpdracht => ({
    soort: 'leveringAannemen',
    levering: LEVERING,
    verwachteStart: over === null ? null : plusDagen(dag, over),
    toelichting,
  });
const starten = (op: Datum, onderdeel: OnderdeelId): LeveringOpdracht => ({
  soort: 'hulpStarten',
  onderdeel,
  op,
});

/** It closes soon: who gets help there and who waits there needs another. */
const SLUIT = { code: code('hulp-aan-huis-voorbeeld'), naam: 'Hulp aan Huis Voorbeeld' } as const;

/** What became of each that was granted, the newest decision first; the ones after it nobody gave out yet. */
const VERVOLG: readonly {
  readonly toelichting: string;
  readonly daarna: Vervolg;
  /** Default Kees. */
  readonly bij?: typeof SLUIT;
}[] = [
  { toelichting: 'Bel liever ’s middags: ’s morgens is er vaak bezoek.', daarna: [] },
  {
    toelichting: 'Er is een hond in huis. Die gaat in de keuken als u belt voor u komt.',
    daarna: [[3, aannemen(null, 'Er is nu geen medewerker vrij. Zodra er een plek komt, bellen wij.')]],
  },
  { toelichting: '', daarna: [[2, aannemen(60, 'Wij hebben een wachtlijst van ongeveer acht weken.')]] },
  {
    toelichting: 'De sleutel ligt bij de buren op nummer 12.',
    daarna: [
      [1, aannemen(10, '')],
      [12, starten],
    ],
  },
  {
    toelichting: 'Graag een vaste hulp.',
    daarna: [
      [2, aannemen(14, '')],
      [16, starten],
      [
        30,
        () => ({
          soort: 'voortgangMelden',
          levering: LEVERING,
          tekst: 'Het gaat goed. Er komt elke week dezelfde hulp en het huis is op orde.',
        }),
      ],
    ],
  },
  {
    toelichting: '',
    bij: SLUIT,
    daarna: [
      [2, aannemen(12, '')],
      [14, starten],
    ],
  },
  {
    toelichting: 'Graag op een vaste dag.',
    bij: SLUIT,
    daarna: [[3, aannemen(null, 'Er is een wachtlijst; wij bellen zodra er plaats is.')]],
  },
];

/** Help that was granted, as Zorggroep De Linde got it: to answer, on the waiting list, and running; two elsewhere. */
export function leveringen({ gemaakt }: Gevalmaker): readonly Geval[] {
  const teLeveren = gemaakt
    .flatMap((geval) => {
      const [deel] = leveringsdelen(geval.speler.toestand);
      return deel?.stand === 'nietOpgedragen' && deel.onderdeel.einde !== null && isRecent(geval)
        ? [{ geval, deel }]
        : [];
    })
    .sort((a, b) => (a.deel.sinds < b.deel.sinds ? 1 : -1));
  return VERVOLG.flatMap((wat, i) => {
    const gevonden = teLeveren[i];
    return gevonden ? [speel(gevonden.geval, gevonden.deel, wat)] : [];
  });
}

/** Maria's help of years ago is not told here. */
function isRecent({ speler, dagen }: Geval): boolean {
  const bekend = toegekendOp(speler.toestand);
  return bekend !== undefined && bekend > plusDagen(dagen.vandaag, -300);
}

function speel(
  geval: Geval,
  { onderdeel }: Leveringsdeel,
  { toelichting, daarna, bij }: (typeof VERVOLG)[number],
): Geval {
  const { speler } = geval;
  const sleutel = leesToewijzingssleutel(`demo-${speler.dossier.toLowerCase()}-toewijzing`);
  const behandelaar = speler.toestand.screening.behandelaar?.persoon;
  if (!sleutel || !behandelaar) throw new Error(`${speler.dossier}: niet te leveren`);
  const klantmanager: Wie = { id: behandelaar, rol: 'klantmanager' };
  const { gevraagd, voorziening } = onderdeel;
  const begin = laatsteDag(geval);
  const op = (na: number): Datum => {
    const dag = plusDagen(begin, na);
    const gisteren = plusDagen(geval.dagen.vandaag, -1);
    return dag > gisteren ? gisteren : dag;
  };
  speler.doe(klantmanager, op(1), {
    soort: 'leveringOpdragen',
    sleutel,
    onderdeel: gevraagd,
    aanbieder: bij?.code ?? AANBIEDER_KEES,
    toelichting,
    opgezocht: { ...deLinde(voorziening, op(1)), ...bij },
  });
  for (const [na, opdracht] of daarna) {
    const dag = op(1 + na);
    speler.doe(bij ? PLANNER : KEES_ZELF, dag, opdracht(dag, gevraagd));
  }
  return geval;
}

function laatsteDag({ speler, dagen }: Geval): Datum {
  const laatste = speler.stappen.at(-1);
  return laatste ? datumVan(laatste.op) : dagen.begin;
}

/** As the register had it that day. */
function deLinde(voorziening: Leveringsdeel['onderdeel']['voorziening'], dag: Datum): Aanbieder {
  return {
    code: AANBIEDER_KEES,
    naam: 'Zorggroep De Linde',
    agb: null,
    telefoon: '088 000 8100',
    email: 'planning@zorggroep-de-linde.example',
    contractVan: plusDagen(dag, -200),
    contractTm: null,
    gebieden: [],
    producten: [{ voorziening, tarief: null, capaciteit: null, iwmo: null }],
    stops: [],
    sluitOp: null,
  };
}
