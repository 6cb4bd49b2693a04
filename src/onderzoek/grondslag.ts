import type { Datum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Herkomst } from './gegevenscodes.ts';
import type { GegevenVastgelegd } from './gebeurtenissen.ts';
import type { Grondslag, ToestemmingSoort } from './gegevenscodes.ts';
import { ALLEEN_MET_TOESTEMMING } from './gegevenscodes.ts';
import { BETREFTNAAM, GRONDSLAGNAAM, HERKOMSTNAAM, OVERNAAM } from './namen.ts';
import type { Toestemming, TotOnderzoek } from './toestand.ts';

export type GegevenOver = GegevenVastgelegd['feiten']['over'];

const BIJ_OVER: Readonly<Record<GegevenOver, Grondslag>> = {
  inwoner: 'wmo511lid1',
  huisgenoot: 'wmo511lid1',
  mantelzorger: 'wmo511lid2',
  netwerk: 'wmo511lid3',
};

/** Data from this origin only with recorded consent of the resident (Wmo 5.1.1 lid 4-5). */
export function vraagtToestemming(herkomst: Herkomst): boolean {
  return ALLEEN_MET_TOESTEMMING.some((h) => h === herkomst);
}

/** The ground that fits where a datum comes from and whom it is about (Wmo 5.1.1; avg.md § 2). */
export function grondslagBij(herkomst: Herkomst, over: GegevenOver): Grondslag {
  switch (herkomst) {
    case 'inwoner':
      return 'doorInwonerVerteld';
    case 'jeugdwet':
    case 'participatiewet':
    case 'wgs':
      return 'wmo511lid4';
    case 'zorgverzekeraar':
    case 'zorgaanbieder':
    case 'ciz':
      return 'wmo511lid5';
    case 'melder':
    case 'wmoDossier':
    case 'brp':
    case 'mantelzorger':
    case 'netwerk':
      return BIJ_OVER[over];
  }
}

/** What the resident told may also rest on the law itself (Wmo 5.1.1 lid 1-3). */
export function verkeerdeGrondslag(
  herkomst: Herkomst,
  over: GegevenOver,
  grondslag: Grondslag,
): Weigering | undefined {
  const past = grondslagBij(herkomst, over);
  if (grondslag === past || (herkomst === 'inwoner' && grondslag === BIJ_OVER[over])) return undefined;
  return {
    code: 'grondslagPastNiet',
    reden: `Een gegeven over ${OVERNAAM[over]}, van ${HERKOMSTNAAM[herkomst]}, rust niet op ${GRONDSLAGNAAM[grondslag]}.`,
    artikel: 'Wmo 5.1.1, AVG 6',
    uitweg: `Kies ${GRONDSLAGNAAM[past]}.`,
    veld: 'grondslag',
  };
}

/** Does this consent hold on this day? Withdrawal works at once (AVG 7 lid 3). */
export function geldtOp(toestemming: Toestemming, dag: Datum): boolean {
  return toestemming.ingetrokkenOp === null && toestemming.gegevenOp <= dag && dag <= toestemming.totEnMet;
}

/** The consent that holds on this day for this origin or receiver; the one that lasts longest. */
export function geldigeToestemming(
  t: TotOnderzoek,
  soort: ToestemmingSoort,
  betreft: Toestemming['betreft'],
  dag: Datum,
): Toestemming | undefined {
  return t.onderzoek.toestemmingen
    .filter((x) => x.toestemming === soort && x.betreft === betreft && geldtOp(x, dag))
    .reduce<Toestemming | undefined>(
      (langste, x) => (langste && langste.totEnMet >= x.totEnMet ? langste : x),
      undefined,
    );
}

/** The consent that held on a day in the past: what was given before a withdrawal stays lawful (AVG 7 lid 3). */
export function toestemmingOp(
  t: TotOnderzoek,
  soort: ToestemmingSoort,
  betreft: Toestemming['betreft'],
  dag: Datum,
): Toestemming | undefined {
  return t.onderzoek.toestemmingen.find(
    (x) =>
      x.toestemming === soort &&
      x.betreft === betreft &&
      x.gegevenOp <= dag &&
      dag <= x.totEnMet &&
      (x.ingetrokkenOp === null || dag < x.ingetrokkenOp),
  );
}

/** Why there is no ground to ask or give data: refused, withdrawn, expired or never asked. */
export function zonderToestemming(
  t: TotOnderzoek,
  betreft: Toestemming['betreft'],
  artikel: string,
  uitweg: string,
  veld?: string,
): Weigering {
  const eerdere = t.onderzoek.toestemmingen.filter((x) => x.toestemming === 'avg' && x.betreft === betreft);
  const geweigerd = t.onderzoek.geweigerdeToestemmingen.some(
    (x) => x.toestemming === 'avg' && x.betreft === betreft,
  );
  const waarom = eerdere.some((x) => x.ingetrokkenOp !== null)
    ? 'De toestemming is ingetrokken'
    : eerdere.length > 0
      ? 'De toestemming geldt niet meer'
      : geweigerd
        ? 'De inwoner heeft toestemming geweigerd'
        : 'Er is geen toestemming van de inwoner vastgelegd';
  return {
    code: 'geenToestemming',
    reden: `${waarom} voor: ${BETREFTNAAM[betreft]}.`,
    artikel,
    uitweg,
    ...(veld === undefined ? {} : { veld }),
  };
}
