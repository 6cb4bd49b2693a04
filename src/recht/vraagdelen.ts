import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, leesDatum } from '../kern/datum.ts';
import { leesMoment } from '../kern/moment.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { Lengte } from './termijn.ts';

/** Years the calendar is made for. */
const EERSTE_DAG = '1900-01-01';
const LAATSTE_DAG = '2100-12-31';

/** A day as it was asked: by its date, or as a moment that falls on a Dutch day (Awb 2:20). */
export interface GevraagdeDag {
  readonly op: Datum;
  /** Present when a time was given. */
  readonly moment?: { readonly op: Tijdstip; readonly tweemaal: boolean };
}

/** A refusal of what was typed in one field. */
export function invoerfout(veld: string, code: string, reden: string, uitweg: string): Weigering {
  return { code, reden, artikel: 'Omkeer', uitweg, veld };
}

/** A date or a moment in text. Says whether it is no date at all, does not exist, or lies outside the calendar. */
export function leesDag(tekst: string, veld: string): Uitkomst<GevraagdeDag> {
  const alsMoment = leesMoment(tekst);
  const dag =
    alsMoment.soort === 'moment'
      ? { op: datumVan(alsMoment.op), moment: { op: alsMoment.op, tweemaal: alsMoment.tweemaal } }
      : vanDatum(tekst);
  if (alsMoment.soort === 'bestaatNiet') {
    return geweigerd(
      invoerfout(
        veld,
        'tijdBestaatNiet',
        `${tekst} bestaat niet: dan gaat de klok een uur vooruit.`,
        'Kies een andere tijd, of zet de afstand tot UTC erbij.',
      ),
    );
  }
  if (dag === undefined) return geweigerd(geenDatum(tekst, veld));
  if (dag.op >= EERSTE_DAG && dag.op <= LAATSTE_DAG) return gelukt(dag);
  return geweigerd(
    invoerfout(
      veld,
      'datumBuitenKalender',
      `${tekst} ligt buiten de kalender.`,
      'Kies een dag van 1900 tot en met 2100.',
    ),
  );
}

function vanDatum(tekst: string): GevraagdeDag | undefined {
  const op = leesDatum(tekst);
  return op === undefined ? undefined : { op };
}

function geenDatum(tekst: string, veld: string): Weigering {
  if (tekst === '')
    return invoerfout(veld, 'dagOntbreekt', 'Er is geen dag gegeven.', 'Geef een dag, zoals 2027-03-11.');
  const lijktErop = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(tekst);
  return lijktErop
    ? invoerfout(veld, 'datumBestaatNiet', `${tekst} bestaat niet.`, 'Kies een dag die op de kalender staat.')
    : invoerfout(
        veld,
        'geenDatum',
        `‘${tekst}’ is geen datum.`,
        'Schrijf jaar, maand en dag, zoals 2027-03-11.',
      );
}

/** A whole number from `minst` to `hoogst`. */
export function leesAantal(
  tekst: string,
  veld: string,
  grenzen: { readonly minst: number; readonly hoogst: number },
): Uitkomst<number> {
  const aantal = /^-?\d{1,9}$/.test(tekst) ? Number(tekst) : undefined;
  if (aantal !== undefined && aantal >= grenzen.minst && aantal <= grenzen.hoogst) return gelukt(aantal);
  return geweigerd(
    invoerfout(
      veld,
      aantal === undefined ? 'geenGetal' : 'getalBuitenGrens',
      aantal === undefined ? `‘${tekst}’ is geen heel getal.` : `${aantal} kan hier niet.`,
      `Kies een heel getal van ${grenzen.minst} tot en met ${grenzen.hoogst}.`,
    ),
  );
}

const ISO: Readonly<Record<string, Lengte['eenheid']>> = { D: 'dagen', W: 'weken', M: 'maanden', Y: 'jaren' };
const WOORDEN: Readonly<Record<string, Lengte['eenheid']>> = {
  dag: 'dagen',
  dagen: 'dagen',
  werkdag: 'werkdagen',
  werkdagen: 'werkdagen',
  week: 'weken',
  weken: 'weken',
  maand: 'maanden',
  maanden: 'maanden',
  jaar: 'jaren',
  jaren: 'jaren',
};

/** `P6W`, `6 weken`, or `6` in the unit that is usual here. */
export function leesLengte(tekst: string, veld: string, gewoon: Lengte['eenheid']): Uitkomst<Lengte> {
  const [, isoAantal, letter = ''] = /^P(\d{1,3})([DWMY])$/.exec(tekst) ?? [];
  const [, aantal = isoAantal, woord] = /^(\d{1,3}) ?([a-z]+)?$/.exec(tekst) ?? [];
  const eenheid =
    isoAantal === undefined && woord === undefined ? gewoon : (ISO[letter] ?? WOORDEN[woord ?? '']);
  if (aantal !== undefined && Number(aantal) > 0 && eenheid !== undefined) {
    return gelukt({ aantal: Number(aantal), eenheid });
  }
  return geweigerd(
    invoerfout(veld, 'geenLengte', `‘${tekst}’ is geen lengte.`, 'Schrijf een lengte als ‘6 weken’ of P6W.'),
  );
}
