import type { Kanaal } from '../../melding/gebeurtenissen.ts';
import type { Urgentie } from '../../screening/gebeurtenissen.ts';
import type { Loting } from '../../platform/loting.ts';
import type { Behandelaar } from '../spelersrol.ts';
import { ANOUK, BILAL, FATIMA, JOOST, LOTTE, MARIT, RIK } from '../spelersrol.ts';
import type { Vraagsoort } from './soorten.ts';

/** How a dossier goes, drawn in advance. Days count from the melding. */
export interface Lot {
  readonly kanaal: Kanaal;
  readonly urgentie: Exclude<Urgentie, 'acuut'>;
  readonly einde: 'onderzoek' | 'ingetrokken' | 'doorgezonden' | 'afgesloten' | 'doorverwezen';
  readonly uitkomst: 'toekennen' | 'gedeeltelijk' | 'afwijzen' | 'zonderAanvraag' | 'aanvraagIngetrokken';
  readonly toets: boolean;
  readonly advies: boolean;
  readonly aanvulling: boolean;
  readonly plan: boolean;
  readonly aan: Behandelaar;
  readonly dagen: Lotdagen;
}

export interface Lotdagen {
  readonly screening: number;
  readonly toedeling: number;
  readonly gesprek: number;
  readonly verslag: number;
  readonly aanvraag: number;
  readonly besluit: number;
  readonly bekend: number;
}

const WERKUREN: readonly (readonly [Behandelaar, number])[] = [
  [BILAL, 32],
  [ANOUK, 36],
  [JOOST, 28],
  [FATIMA, 36],
  [LOTTE, 24],
  [RIK, 32],
  [MARIT, 36],
];
const UREN = WERKUREN.reduce((som, [, uren]) => som + uren, 0);

/** Median days to the report, and how wide it spreads: a quarter takes longer than the six weeks. */
const VERSLAG = { spoed: 20, urgent: 24, regulier: 34, versneld: 15 } as const;
const SPREIDING = 0.36;
/** Median days from aanvraag to decision; more than a fifth takes longer than two weeks. */
const BESLUIT = 10;

/** @param jaar years since the begin, with a fraction. */
export function trekLot(soort: Vraagsoort, jaar: number, loting: Loting): Lot {
  const urgentie = loting.gewogen({ regulier: 80, versneld: 10, urgent: 8.5, spoed: 1.5 });
  const advies = soort.advies && urgentie !== 'versneld' && loting.kans(0.4);
  return {
    kanaal: loting.gewogen({ website: 38, telefoon: 34, email: 12, balie: 8, post: 8 }),
    urgentie,
    einde:
      urgentie === 'spoed'
        ? 'onderzoek'
        : loting.gewogen({ onderzoek: 81, afgesloten: 11, doorverwezen: 4, ingetrokken: 3, doorgezonden: 1 }),
    uitkomst: loting.gewogen({
      toekennen: 76,
      gedeeltelijk: 6,
      afwijzen: 5,
      // A temporary provision is followed by a decision.
      zonderAanvraag: urgentie === 'spoed' ? 0 : 12,
      aanvraagIngetrokken: 1,
    }),
    toets: urgentie !== 'versneld' && loting.kans(0.05),
    advies,
    aanvulling: loting.kans(0.05),
    plan: loting.kans(0.06),
    aan: kiesBehandelaar(loting),
    dagen: trekDagen(urgentie, drukte(jaar) * (advies ? 1.25 : 1), loting),
  };
}

/** The backlog grew in the second year and was worked off since. */
function drukte(jaar: number): number {
  return 1 + 0.22 * Math.max(0, 1 - Math.abs(jaar - 1.6) / 0.9) - 0.04 * jaar;
}

function trekDagen(urgentie: Lot['urgentie'], drukte: number, loting: Loting): Lotdagen {
  const snel = urgentie === 'spoed' || urgentie === 'urgent';
  const screening = snel ? loting.tussen(0, 1) : loting.tussen(0, 4);
  const toedeling = screening + (snel ? 0 : loting.tussen(0, 6));
  const verslag = Math.max(toedeling + 7, scheef(VERSLAG[urgentie] * drukte, SPREIDING, loting));
  const gesprek = Math.max(toedeling + 2, Math.round(verslag * (0.4 + 0.25 * loting.getal())));
  const aanvraag = verslag + scheef(7, 0.5, loting);
  const besluit = aanvraag + Math.max(3, scheef(BESLUIT, 0.45, loting));
  return { screening, toedeling, gesprek, verslag, aanvraag, besluit, bekend: besluit + loting.tussen(0, 2) };
}

function kiesBehandelaar(loting: Loting): Behandelaar {
  let rest = loting.getal() * UREN;
  return (WERKUREN.find(([, uren]) => (rest -= uren) < 0) ?? WERKUREN[0] ?? [BILAL, 0])[0];
}

/** Skewed like durations are: log-normal around this median, whole days. */
function scheef(mediaan: number, spreiding: number, loting: Loting): number {
  const normaal = Math.sqrt(-2 * Math.log(1 - loting.getal())) * Math.cos(2 * Math.PI * loting.getal());
  return Math.round(mediaan * Math.exp(spreiding * normaal));
}
