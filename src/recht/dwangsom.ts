import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang, plusDagen } from '../kern/datum.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { Kalender } from './kalender.ts';
import { bereken } from './termijnen.ts';
import type { Uitlegkeuzes } from './uitleg.ts';

/** Amounts a day (Awb 4:17 lid 2); `dagen` is the length of the period. */
export const DWANGSOMTARIEF = [
  { dagen: 14, perDag: bedrag(2300) },
  { dagen: 14, perDag: bedrag(3500) },
  { dagen: 14, perDag: bedrag(4500) },
] as const;

/** R11: calendar days, without the Atw (Awb 4:17 lid 1). */
export const DWANGSOM_MAXIMUM_DAGEN = 42;

/** Why no dwangsom is due although the decision is late (Awb 4:17 lid 5). */
export const DWANGSOM_UITZONDERINGEN = {
  onredelijkLaat: 'de ingebrekestelling is onredelijk laat',
  geenBelanghebbende: 'de aanvrager is geen belanghebbende',
  kennelijk: 'de aanvraag is kennelijk niet-ontvankelijk of kennelijk ongegrond',
} as const;
export type DwangsomUitzondering = keyof typeof DWANGSOM_UITZONDERINGEN;

export interface Ingebrekestelling {
  /** Last day of the decision term on an aanvraag or bezwaar. A melding has none. */
  readonly beslistermijnTm: Datum;
  readonly ontvangenOp: Datum;
}

/** The two weeks after a valid notice of default, and what runs from then on. */
export interface Respijt {
  /** Last day on which a decision costs nothing (Awb 4:17 lid 3). */
  readonly respijtTm: Datum;
  /** From here the dwangsom runs, and the court can be asked (Awb 6:12 lid 2). */
  readonly eersteDwangsomdag: Datum;
  readonly laatsteDwangsomdag: Datum;
}

export interface Dwangsom extends Respijt {
  readonly dagen: number;
  readonly bedrag: Bedrag;
  /** Last day to set the amount by decision (Awb 4:18); undefined when nothing is due. */
  readonly vaststellenUiterlijk: Datum | undefined;
}

/** Is this a valid notice of default, and when does the dwangsom start? Too early has no effect. */
export function respijtNa(
  { beslistermijnTm, ontvangenOp }: Ingebrekestelling,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Uitkomst<Respijt> {
  if (ontvangenOp <= beslistermijnTm) {
    return geweigerd({
      code: 'ingebrekestellingTeVroeg',
      reden: `De beslistermijn loopt nog tot en met ${datumLang(beslistermijnTm)}.`,
      artikel: 'Awb 4:17 lid 3',
      uitweg: 'Bevestig de brief en leg uit dat een ingebrekestelling pas na die dag werkt.',
    });
  }
  const respijtTm = bereken(
    { termijn: 'awbIngebrekestelling', begin: ontvangenOp },
    kalender,
    keuzes,
  ).uiterlijk;
  const eersteDwangsomdag = plusDagen(respijtTm, 1);
  const looptijd = bereken({ termijn: 'awbDwangsomLooptijd', begin: eersteDwangsomdag }, kalender, keuzes);
  return gelukt({ respijtTm, eersteDwangsomdag, laatsteDwangsomdag: looptijd.uiterlijk });
}

/**
 * What is due when the decision became known on `bekendgemaaktOp`, or so far on `vandaag` when it
 * did not. The day it became known is not a day in default any more (own reading, like the first
 * day; neither was seen in case law).
 */
export function dwangsomTot(
  respijt: Respijt,
  bekendgemaaktOp: Datum,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
  uitzondering?: DwangsomUitzondering,
): Dwangsom {
  const dagen = uitzondering ? 0 : dagenInGebreke(respijt.eersteDwangsomdag, bekendgemaaktOp);
  return {
    ...respijt,
    dagen,
    bedrag: dwangsombedrag(dagen),
    vaststellenUiterlijk: dagen > 0 ? vaststellenUiterlijk(respijt, dagen, kalender, keuzes) : undefined,
  };
}

/** € 23 for each of the first 14 days, € 35 for the next 14, € 45 for the last 14 (Awb 4:17 lid 2). */
export function dwangsombedrag(dagen: number): Bedrag {
  const { centen } = DWANGSOMTARIEF.reduce(
    ({ centen, rest }, trede) => ({
      centen: centen + Math.min(rest, trede.dagen) * trede.perDag,
      rest: Math.max(0, rest - trede.dagen),
    }),
    { centen: 0, rest: dagen },
  );
  return bedrag(centen);
}

function dagenInGebreke(eersteDag: Datum, bekendgemaaktOp: Datum): number {
  return Math.min(DWANGSOM_MAXIMUM_DAGEN, Math.max(0, dagenTussen(eersteDag, bekendgemaaktOp)));
}

function vaststellenUiterlijk(
  { eersteDwangsomdag }: Respijt,
  dagen: number,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Datum {
  const laatste = plusDagen(eersteDwangsomdag, dagen - 1);
  return bereken({ termijn: 'awbDwangsomVaststellen', begin: laatste }, kalender, keuzes).uiterlijk;
}
