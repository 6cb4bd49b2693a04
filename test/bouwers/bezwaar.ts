import type { BeroepVastleggen, UitspraakVastleggen } from '../../src/bezwaar/beroep.ts';
import type { OpBezwaarBeslissen } from '../../src/bezwaar/beslisopdracht.ts';
import { geldendeOnderdelen } from '../../src/bezwaar/besluiten.ts';
import type { BezwaarcontactVastleggen } from '../../src/bezwaar/contact.ts';
import type { BezwaarGebeurtenis } from '../../src/bezwaar/gebeurtenissen.ts';
import type { BezwaarherstelVragen } from '../../src/bezwaar/herstel.ts';
import type { HoorzittingPlannen } from '../../src/bezwaar/horen.ts';
import type { BezwaarMaken } from '../../src/bezwaar/ontvangen.ts';
import type { BezwaarOpdracht } from '../../src/bezwaar/opdrachten.ts';
import { bezwaarHandelingen } from '../../src/bezwaar/opdrachten.ts';
import type { TotBezwaar } from '../../src/bezwaar/toestand.ts';
import { BEGIN_BEZWAAR, evolveBezwaar } from '../../src/bezwaar/toestand.ts';
import type { TotDwangsom } from '../../src/dwangsom/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum, tijdstip } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { OnderdeelId } from '../../src/kern/ids.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { bekendgemaakteToekenning } from './besluit.ts';
import { metDwangsom } from './dwangsom.ts';
import { contextVoor, na } from './stap.ts';

/** The decision of `bekendgemaakteToekenning` is of Thursday 16 April 2026. */
export const BEZWAAR_UITERLIJK: Datum = datum('2026-05-28');
export const BEZWAARDAG: Datum = datum('2026-05-11');
export const ZITTINGSDAG: Datum = datum('2026-06-18');
export const BESLISDAG: Datum = datum('2026-07-06');
/** Twelve weeks after 28 May. */
export const MET_COMMISSIE_TM: Datum = datum('2026-08-20');

export const BEZWAAR_1: OnderdeelId = volgendOnderdeel('BZ', 0);
export const BESLUIT_1: OnderdeelId = volgendOnderdeel('B', 0);

export const metBezwaar = (t: TotDwangsom): TotBezwaar => ({ ...t, bezwaar: BEGIN_BEZWAAR });
/** A decision that was sent, and nothing more. */
export const besloten = (): TotBezwaar => metBezwaar(metDwangsom(bekendgemaakteToekenning()));

export const priya = (vandaag: Datum = BEZWAARDAG, regels?: LokaleRegels): Context<LokaleRegels> =>
  contextVoor('jurist', { id: 'priya', vandaag, ...(regels && { regels }) });

const STAP = {
  handelingen: bezwaarHandelingen,
  evolve: (t: TotBezwaar, g: Vastgelegd<BezwaarGebeurtenis>): TotBezwaar => ({
    ...t,
    bezwaar: evolveBezwaar(t.bezwaar, g),
  }),
};

export function naBezwaar(
  t: TotBezwaar,
  opdracht: BezwaarOpdracht,
  context: Context<LokaleRegels> = priya(),
): TotBezwaar {
  return na(STAP, t, opdracht, context);
}

/** A letter by post, in time. */
export function bezwaarMaken(anders: Partial<Omit<BezwaarMaken, 'soort'>> = {}): BezwaarMaken {
  return {
    soort: 'bezwaarMaken',
    tegen: BESLUIT_1,
    kanaal: 'post',
    ontvangenOp: BEZWAARDAG,
    gepostOp: null,
    eldersOp: null,
    waar: '',
    gronden: ['zorgvuldigheid'],
    ondertekend: true,
    tekst: 'Twee uur is te weinig. U hebt niet gevraagd hoe het met mijn man gaat.',
    redenTeLaat: '',
    ...anders,
  };
}

export function bezwaarcontactVastleggen(
  anders: Partial<Omit<BezwaarcontactVastleggen, 'soort'>> = {},
): BezwaarcontactVastleggen {
  return {
    soort: 'bezwaarcontactVastleggen',
    bezwaar: BEZWAAR_1,
    op: BEZWAARDAG,
    wijze: 'telefoon',
    uitkomst: 'bezwaarBlijft',
    weergave: 'Mevrouw legde uit dat haar man achteruit is gegaan.',
    ...anders,
  };
}

export function bezwaarherstelVragen(
  anders: Partial<Omit<BezwaarherstelVragen, 'soort'>> = {},
): BezwaarherstelVragen {
  return {
    soort: 'bezwaarherstelVragen',
    bezwaar: BEZWAAR_1,
    ontbreekt: ['gronden'],
    hersteltermijnTotEnMet: datum('2026-06-22'),
    toelichting: 'Wilt u schrijven waarom u het niet eens bent met ons besluit?',
    ...anders,
  };
}

export function hoorzittingPlannen(
  anders: Partial<Omit<HoorzittingPlannen, 'soort'>> = {},
): HoorzittingPlannen {
  return {
    soort: 'hoorzittingPlannen',
    bezwaar: BEZWAAR_1,
    begin: tijdstip('2026-06-18T08:00:00Z'),
    plaats: 'Gemeentehuis, kamer 1.12',
    inzageplek: 'Aan de balie van het gemeentehuis, en in Mijn hulpvraag',
    ...anders,
  };
}

export const hoorzittingVastleggen = {
  soort: 'hoorzittingVastleggen',
  bezwaar: BEZWAAR_1,
  verschenen: true,
  aanwezig: 'Mevrouw en haar dochter; de commissie met drie leden.',
  verslag: 'Mevrouw vertelt dat haar man sinds de winter niet meer alleen kan zijn.',
} as const;

export const commissieadviesVastleggen = {
  soort: 'commissieadviesVastleggen',
  bezwaar: BEZWAAR_1,
  op: datum('2026-06-29'),
  strekking: 'gegrond',
  advies: 'De zorg van mevrouw voor haar man is niet onderzocht. Neem een nieuw besluit.',
} as const;

/** Founded, with four hours in the place of two. */
export function opBezwaarBeslissen(
  t: TotBezwaar,
  anders: Partial<Omit<OpBezwaarBeslissen, 'soort'>> = {},
): OpBezwaarBeslissen {
  return {
    soort: 'opBezwaarBeslissen',
    bezwaar: BEZWAAR_1,
    uitkomst: 'gegrond',
    nietOntvankelijk: null,
    gronden: ['zorgvuldigheid'],
    motivering: 'Wij hebben de zorg voor uw man niet meegewogen. Dat had wel gemoeten.',
    verschoonbaar: '',
    afwijking: '',
    nieuwBesluit: {
      onderdelen: geldendeOnderdelen(t).map((o) => ({ ...o, omvang: 4 })),
      bedrag: null,
      tekst: 'U krijgt vier uur hulp per week in plaats van twee.',
    },
    kosten: 'nietGevraagd',
    kostenbedrag: null,
    kostenuitleg: '',
    ondertekenaar: 'P. Ramdin',
    functie: 'jurist sociaal domein',
    ...anders,
  };
}

export function beroepVastleggen(anders: Partial<Omit<BeroepVastleggen, 'soort'>> = {}): BeroepVastleggen {
  return {
    soort: 'beroepVastleggen',
    bezwaar: BEZWAAR_1,
    rechter: 'rechtbank',
    door: 'inwoner',
    toegezondenOp: datum('2026-08-10'),
    zaaknummer: 'WMO 26/1234',
    gronden: 'Vier uur is nog steeds te weinig.',
    ...anders,
  };
}

export function uitspraakVastleggen(
  anders: Partial<Omit<UitspraakVastleggen, 'soort'>> = {},
): UitspraakVastleggen {
  return {
    soort: 'uitspraakVastleggen',
    beroep: volgendOnderdeel('BR', 0),
    op: datum('2026-11-02'),
    uitkomst: 'ongegrond',
    gevolg: 'geen',
    opnieuwUiterlijk: null,
    samenvatting: 'De rechtbank vindt dat vier uur genoeg is.',
    ...anders,
  };
}

export const inBezwaar = (anders: Partial<Omit<BezwaarMaken, 'soort'>> = {}): TotBezwaar =>
  naBezwaar(besloten(), bezwaarMaken(anders), priya(anders.ontvangenOp ?? BEZWAARDAG));

/** Invited, heard and advised on: ready to decide. */
export function gehoord(t: TotBezwaar = inBezwaar()): TotBezwaar {
  const gepland = naBezwaar(t, hoorzittingPlannen(), priya(datum('2026-06-01')));
  return naBezwaar(gepland, hoorzittingVastleggen, priya(ZITTINGSDAG));
}

export function geadviseerd(t: TotBezwaar = gehoord()): TotBezwaar {
  return naBezwaar(t, commissieadviesVastleggen, priya(datum('2026-06-30')));
}

export function opBezwaarBeslist(t: TotBezwaar = geadviseerd()): TotBezwaar {
  return naBezwaar(t, opBezwaarBeslissen(t), priya(BESLISDAG));
}
