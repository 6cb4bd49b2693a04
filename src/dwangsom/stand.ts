import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVoluit, plusDagen } from '../kern/datum.ts';
import type { Dwangsom } from '../recht/dwangsom.ts';
import {
  DWANGSOMTARIEF,
  DWANGSOM_MAXIMUM_DAGEN,
  dwangsomTot,
  dwangsombedrag,
  respijtNa,
} from '../recht/dwangsom.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Stap } from '../recht/stap.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { Ingebrekestellingbrief, TotDwangsom } from './toestand.ts';
import { geldigeIngebrekestelling, vastgesteldeDwangsom } from './toestand.ts';

type Regels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;

/** One rate and how many days of it count: 14 × € 23. */
export interface Dwangsomtrede {
  readonly dagen: number;
  readonly perDag: Bedrag;
  readonly samen: Bedrag;
}

/** The ledger of one dossier: what was said, what runs, what is due so far (Awb 4:17-4:18). */
export interface Dwangsomstand extends Dwangsom {
  readonly ingebrekestelling: Ingebrekestellingbrief;
  /** The two weeks with their reckoning. */
  readonly respijt: Berekening;
  /** Made known or withdrawn: from that day on no more is added. Null as long as neither happened. */
  readonly gestopt: Datum | null;
  /** Still adding a day every day. */
  readonly loopt: boolean;
  /** Nothing is added any more. */
  readonly klaar: boolean;
  readonly tredes: readonly Dwangsomtrede[];
  readonly maximum: Bedrag;
  /** When the amount must be set, with the reckoning; undefined while it is not known or nothing is due. */
  readonly vaststellen: Berekening | undefined;
  /** From notice to amount, step by step. */
  readonly stappen: readonly Stap[];
}

/** Where it stands at the beginning of `vandaag`, or undefined without a notice that works. */
export function dwangsomstand(t: TotDwangsom, regels: Regels, vandaag: Datum): Dwangsomstand | undefined {
  const ingebrekestelling = geldigeIngebrekestelling(t);
  if (!ingebrekestelling?.beslistermijnTm) return undefined;
  const { kalender, uitleg } = regels;
  const { beslistermijnTm, ontvangenOp } = ingebrekestelling;
  const bepaald = respijtNa({ beslistermijnTm, ontvangenOp }, kalender, uitleg);
  if (!bepaald.gelukt) return undefined;
  const gestopt = t.besluit.bekendgemaakt?.op ?? t.aanvraag.ingetrokkenOp;
  const som = dwangsomTot(bepaald.waarde, gestopt ?? vandaag, kalender, uitleg);
  const vol = som.dagen >= DWANGSOM_MAXIMUM_DAGEN;
  const respijt = bereken({ termijn: 'awbIngebrekestelling', begin: ontvangenOp }, kalender, uitleg);
  const klaar = gestopt !== null || vol;
  const tredes = tredesVan(som.dagen);
  return {
    ...som,
    ingebrekestelling,
    respijt,
    gestopt,
    loopt: !klaar && vandaag >= som.eersteDwangsomdag,
    klaar,
    tredes,
    maximum: dwangsombedrag(DWANGSOM_MAXIMUM_DAGEN),
    vaststellen: klaar && som.dagen > 0 ? vaststellenNa(laatsteDag(som), regels) : undefined,
    stappen: [...respijt.stappen, ...lopend(som, tredes), ...einde(som, gestopt)],
  };
}

/**
 * When the amount must be set if no decision comes: two weeks after the last day the penalty can run (Awb 4:18). It
 * begins that day, also while the decision itself is still owed.
 */
export function vaststellenZonderBesluit(t: TotDwangsom, regels: Regels): Berekening | undefined {
  const ontvangenOp = geldigeIngebrekestelling(t)?.ontvangenOp;
  const stand = ontvangenOp === undefined ? undefined : dwangsomstand(t, regels, ontvangenOp);
  if (stand?.gestopt !== null || vastgesteldeDwangsom(t)) return undefined;
  return vaststellenNa(laatsteDag({ ...stand, dagen: DWANGSOM_MAXIMUM_DAGEN }), regels);
}

/** The last day in default that counts. */
export function laatsteDag({
  eersteDwangsomdag,
  dagen,
}: Pick<Dwangsom, 'eersteDwangsomdag' | 'dagen'>): Datum {
  return plusDagen(eersteDwangsomdag, Math.max(0, dagen - 1));
}

function vaststellenNa(begin: Datum, { kalender, uitleg }: Regels): Berekening {
  return bereken({ termijn: 'awbDwangsomVaststellen', begin }, kalender, uitleg);
}

/** € 23 for the first fourteen days, then € 35, then € 45 (Awb 4:17 lid 2). */
export function tredesVan(dagen: number): readonly Dwangsomtrede[] {
  return DWANGSOMTARIEF.flatMap((trede, i) => {
    const eerder = DWANGSOMTARIEF.slice(0, i).reduce((som, t) => som + t.dagen, 0);
    const hier = Math.min(trede.dagen, Math.max(0, dagen - eerder));
    return hier === 0 ? [] : [{ dagen: hier, perDag: trede.perDag, samen: bedrag(hier * trede.perDag) }];
  });
}

function lopend(som: Dwangsom, tredes: readonly Dwangsomtrede[]): readonly Stap[] {
  const eerste: Stap = {
    tekst: `Vanaf ${datumVoluit(som.eersteDwangsomdag)} kost elke dag zonder besluit geld, hoogstens ${DWANGSOM_MAXIMUM_DAGEN} dagen.`,
    datum: som.eersteDwangsomdag,
    artikel: 'Awb 4:17 lid 1 en 3',
  };
  let dagen = 0;
  return [
    eerste,
    ...tredes.map((trede): Stap => {
      dagen += trede.dagen;
      return {
        tekst: `${trede.dagen} ${trede.dagen === 1 ? 'dag' : 'dagen'} × ${bedragTekst(trede.perDag)} = ${bedragTekst(trede.samen)}.`,
        datum: plusDagen(som.eersteDwangsomdag, dagen - 1),
        artikel: 'Awb 4:17 lid 2',
      };
    }),
  ];
}

function einde(som: Dwangsom, gestopt: Datum | null): readonly Stap[] {
  if (gestopt === null)
    return som.dagen < DWANGSOM_MAXIMUM_DAGEN
      ? []
      : [
          {
            tekst: `Na ${DWANGSOM_MAXIMUM_DAGEN} dagen komt er niets meer bij.`,
            datum: som.laatsteDwangsomdag,
            artikel: 'Awb 4:17 lid 1',
          },
        ];
  return [
    {
      tekst: `Op ${datumVoluit(gestopt)} hield het op; die dag telt niet meer mee.`,
      datum: gestopt,
      artikel: 'Awb 4:17 lid 1',
    },
  ];
}
