import type { DwangsomGebeurtenis } from '../../src/dwangsom/gebeurtenissen.ts';
import type { IngebrekestellingVastleggen } from '../../src/dwangsom/ingebrekestelling.ts';
import type { DwangsomOpdracht } from '../../src/dwangsom/opdrachten.ts';
import { dwangsomHandelingen } from '../../src/dwangsom/opdrachten.ts';
import type { TotDwangsom } from '../../src/dwangsom/toestand.ts';
import { BEGIN_DWANGSOM, evolveDwangsom } from '../../src/dwangsom/toestand.ts';
import type { DwangsomVaststellen } from '../../src/dwangsom/vaststellen.ts';
import type { TotBesluit } from '../../src/besluit/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { besluitNemen, conceptToekenning, klantmanager, naBesluit } from './besluit.ts';
import { aangevraagd } from './besluit-aanvraag.ts';
import { contextVoor, na } from './stap.ts';

/** The decision term of `aangevraagd` ends on Tuesday 21 April 2026: this is the day after. */
export const INGEBREKEDAG: Datum = datum('2026-04-22');
/** Two weeks later. 5 May is Bevrijdingsdag, 6 May is an ordinary Wednesday. */
export const RESPIJT_TM: Datum = datum('2026-05-06');
export const EERSTE_DWANGSOMDAG: Datum = datum('2026-05-07');

export const metDwangsom = (t: TotBesluit): TotDwangsom => ({ ...t, dwangsom: BEGIN_DWANGSOM });

/** A letter by post. */
export function ingebrekestellingVastleggen(
  anders: Partial<Omit<IngebrekestellingVastleggen, 'soort'>> = {},
): IngebrekestellingVastleggen {
  return {
    soort: 'ingebrekestellingVastleggen',
    ontvangenOp: INGEBREKEDAG,
    kanaal: 'post',
    tekst: 'Ik wacht al weken op uw besluit. Ik stel u in gebreke.',
    ...anders,
  };
}

export function dwangsomVaststellen(
  anders: Partial<Omit<DwangsomVaststellen, 'soort'>> = {},
): DwangsomVaststellen {
  return {
    soort: 'dwangsomVaststellen',
    uitzondering: null,
    toelichting: '',
    ondertekenaar: 'P. van den Berg',
    functie: 'teamleider Wmo',
    ...anders,
  };
}

export const petra = (vandaag: Datum): Context<LokaleRegels> =>
  contextVoor('teamleider', { id: 'petra', vandaag });

const STAP = {
  handelingen: dwangsomHandelingen,
  evolve: (t: TotDwangsom, g: Vastgelegd<DwangsomGebeurtenis>): TotDwangsom => ({
    ...t,
    dwangsom: evolveDwangsom(t.dwangsom, g),
  }),
};

export function naDwangsom(
  t: TotDwangsom,
  opdracht: DwangsomOpdracht,
  context: Context<LokaleRegels> = klantmanager(INGEBREKEDAG),
): TotDwangsom {
  return na(STAP, t, opdracht, context);
}

/** Applied, nothing decided, and put in default the day after the term. */
export function inGebreke(t: TotBesluit = aangevraagd()): TotDwangsom {
  return naDwangsom(metDwangsom(t), ingebrekestellingVastleggen());
}

/** In default, and the decision was sent on this day after all. */
export function laatBesloten(op: Datum): TotDwangsom {
  const concept = conceptToekenning();
  const bekend = naBesluit(
    naBesluit(concept, besluitNemen(concept), klantmanager(op)),
    { soort: 'besluitBekendmaken', op, via: 'post' },
    klantmanager(op),
  );
  return { ...inGebreke(concept), besluit: bekend.besluit };
}
