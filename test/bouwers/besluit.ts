import type { BelpogingVastleggen } from '../../src/besluit/bellen.ts';
import type { BeoordelingVastleggen } from '../../src/besluit/beoordeling.ts';
import type { BesluitGebeurtenis, Criterium, CriteriumOordeel } from '../../src/besluit/gebeurtenissen.ts';
import { CRITERIA } from '../../src/besluit/gebeurtenissen.ts';
import type { Onderdeelbesluit, OnderdeelTekst } from '../../src/besluit/gebeurtenissen.ts';
import type { BesluitNemen } from '../../src/besluit/nemen.ts';
import type { BesluitOpdracht } from '../../src/besluit/opdrachten.ts';
import { besluitHandelingen } from '../../src/besluit/opdrachten.ts';
import type { BesluitTerugnemen } from '../../src/besluit/terugnemen.ts';
import type { BesluitToestand, TotBesluit } from '../../src/besluit/toestand.ts';
import { evolveBesluit } from '../../src/besluit/toestand.ts';
import type { BesluitToetsen } from '../../src/besluit/toetsen.ts';
import type { BesluitVoorbereiden } from '../../src/besluit/voorbereiden.ts';
import { bedrag } from '../../src/kern/bedrag.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { OnderdeelId } from '../../src/kern/ids.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { lokaleCode } from './regels.ts';
import { contextVoor, na } from './stap.ts';
import type { AanvraagAnders } from './besluit-aanvraag.ts';
import { GEVRAAGDE_HULP, aangevraagd } from './besluit-aanvraag.ts';

/** What is decided on, unless said otherwise. */
export const HULP = GEVRAAGDE_HULP.id;
export const BESLUITDAG: Datum = datum('2026-04-16');

/** Bilal treats the dossier and prepares. */
export function klantmanager(vandaag: Datum = BESLUITDAG, id = 'bilal'): Context<LokaleRegels> {
  return contextVoor('klantmanager', { id, vandaag });
}
export function teamleider(vandaag: Datum = BESLUITDAG): Context<LokaleRegels> {
  return contextVoor('teamleider', { id: 'petra', vandaag });
}
export function jurist(vandaag: Datum = BESLUITDAG): Context<LokaleRegels> {
  return contextVoor('jurist', { id: 'joost', vandaag });
}

/** Everything is met, unless said otherwise. */
export function beoordelingVastleggen(
  anders: Partial<Record<Criterium, CriteriumOordeel['oordeel']>> = {},
): BeoordelingVastleggen {
  return {
    soort: 'beoordelingVastleggen',
    criteria: CRITERIA.map((criterium) => ({ criterium, oordeel: anders[criterium] ?? 'voldoet' })),
    toelichtingen: Object.keys(anders).flatMap((naam) => {
      const criterium = CRITERIA.find((c) => c === naam);
      return criterium ? [{ criterium, tekst: 'De buurtploeg doet dit elke week, zonder wachttijd.' }] : [];
    }),
  };
}

export function onderdeel(anders: Partial<Onderdeelbesluit> = {}): Onderdeelbesluit {
  return {
    gevraagd: HULP,
    beslissing: 'toekennen',
    voorziening: lokaleCode('huishoudelijke-hulp'),
    vorm: 'natura',
    ingang: datum('2026-05-01'),
    einde: datum('2028-04-30'),
    omvang: 2,
    per: 'week',
    bedragPerJaar: bedrag(350_000),
    eigenBijdrage: true,
    effecten: [],
    ...anders,
  };
}

export function tekst(anders: Partial<OnderdeelTekst> = {}): OnderdeelTekst {
  return {
    gevraagd: HULP,
    doel: 'U woont in een schoon huis en houdt energie over voor uw man.',
    motivering: 'U kunt het zware werk niet zelf doen en niemand in huis kan het overnemen.',
    aanbieder: 'Thuishulp Voorbeeld',
    hoeStarten: 'Thuishulp Voorbeeld belt u binnen een week.',
    voorliggend: 'De buurtploeg: die doet elke week de ramen en de tuin.',
    nietToegekend: 'Hulp bij de ramen en de tuin',
    ...anders,
  };
}

export function besluitVoorbereiden(
  anders: Partial<Omit<BesluitVoorbereiden, 'soort'>> = {},
): BesluitVoorbereiden {
  return {
    soort: 'besluitVoorbereiden',
    onderdelen: [onderdeel()],
    teksten: [tekst()],
    heronderzoekOp: datum('2028-02-15'),
    feiten: 'U bent 76 jaar en woont samen met uw man. Uw man heeft zelf zorg nodig.',
    onderzoeksstappen: {
      hulpvraag: 'U vraagt hulp bij het zware werk in huis.',
      problemen: 'U bent snel moe en kunt niet bukken.',
      nodig: 'Twee uur hulp per week.',
      eigenMogelijkheden: 'U kookt zelf. Uw dochter doet de was.',
      maatwerk: 'Het zware werk blijft over.',
    },
    afweging: 'Zonder hulp raakt u overbelast. Dat weegt zwaarder dan de kosten.',
    adviezen: '',
    toetsstappen: null,
    voorwaarden: '',
    ...anders,
  };
}

export const AFGEWEZEN: Onderdeelbesluit = onderdeel({ beslissing: 'afwijzen' });

export function afwijzingVoorbereiden(
  anders: Partial<Omit<BesluitVoorbereiden, 'soort'>> = {},
): BesluitVoorbereiden {
  return besluitVoorbereiden({ onderdelen: [AFGEWEZEN], heronderzoekOp: null, ...anders });
}

export function belpogingVastleggen(
  anders: Partial<Omit<BelpogingVastleggen, 'soort'>> = {},
): BelpogingVastleggen {
  return {
    soort: 'belpogingVastleggen',
    op: BESLUITDAG,
    bereikt: true,
    weergave: 'Verteld dat wij de hulp afwijzen, en waarom de buurtploeg genoeg is.',
    reactie: 'Mevrouw vindt het jammer, maar begrijpt het.',
    ...anders,
  };
}

export function besluitToetsen(t: TotBesluit, anders: Partial<BesluitToetsen> = {}): BesluitToetsen {
  return { soort: 'besluitToetsen', besluit: conceptId(t), akkoord: true, opmerking: '', ...anders };
}

export function besluitNemen(t: TotBesluit, anders: Partial<BesluitNemen> = {}): BesluitNemen {
  return {
    soort: 'besluitNemen',
    besluit: conceptId(t),
    ondertekenaar: 'P. van den Berg',
    functie: 'teamleider Wmo',
    ...anders,
  };
}

export function besluitTerugnemen(t: TotBesluit, anders: Partial<BesluitTerugnemen> = {}): BesluitTerugnemen {
  return {
    soort: 'besluitTerugnemen',
    besluit: conceptId(t),
    reden: 'De ingangsdatum klopt niet met wat met mevrouw is afgesproken.',
    ...anders,
  };
}

/** The newest concept. Without one an id that does not exist. */
function conceptId(t: TotBesluit): OnderdeelId {
  return t.besluit.concept?.id ?? volgendOnderdeel('B', 98);
}

const STAP = {
  handelingen: besluitHandelingen,
  evolve: (t: TotBesluit, g: Vastgelegd<BesluitGebeurtenis>): TotBesluit => ({
    ...t,
    besluit: evolveBesluit(t.besluit, g),
  }),
};

/** One more opdracht of this step; keeps the states of the others. */
export function naBesluit<T extends TotBesluit>(
  t: T,
  opdracht: BesluitOpdracht,
  context: Context<LokaleRegels> = klantmanager(),
): T {
  const besluit: BesluitToestand = na(STAP, t, opdracht, context).besluit;
  return { ...t, besluit };
}

/** All criteria are met. */
export function beoordeeld(anders: AanvraagAnders = {}): TotBesluit {
  return naBesluit(aangevraagd(anders), beoordelingVastleggen());
}

/** A grant lies ready. */
export function conceptToekenning(anders: AanvraagAnders = {}): TotBesluit {
  return naBesluit(beoordeeld(anders), besluitVoorbereiden());
}

/** What is asked for exists as a general facility. */
export function beoordeeldMetVoorliggend(anders: AanvraagAnders = {}): TotBesluit {
  return naBesluit(aangevraagd(anders), beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }));
}

/** A refusal lies ready; nobody called, nobody looked along. */
export function conceptAfwijzing(anders: AanvraagAnders = {}): TotBesluit {
  return naBesluit(beoordeeldMetVoorliggend(anders), afwijzingVoorbereiden());
}

/** The resident was called and the teamleider agrees: only taking the decision is left. */
export function afwijzingKlaar(anders: AanvraagAnders = {}): TotBesluit {
  const gebeld = naBesluit(conceptAfwijzing(anders), belpogingVastleggen());
  return naBesluit(gebeld, besluitToetsen(gebeld), teamleider());
}

export function genomenToekenning(anders: AanvraagAnders = {}): TotBesluit {
  const t = conceptToekenning(anders);
  return naBesluit(t, besluitNemen(t));
}

export function genomenAfwijzing(anders: AanvraagAnders = {}): TotBesluit {
  const t = afwijzingKlaar(anders);
  return naBesluit(t, besluitNemen(t));
}

export function bekendgemaakteToekenning(anders: AanvraagAnders = {}): TotBesluit {
  return naBesluit(genomenToekenning(anders), { soort: 'besluitBekendmaken', op: BESLUITDAG, via: 'post' });
}

export function buitenBehandelingVoorbereiden(): BesluitVoorbereiden {
  return besluitVoorbereiden({
    onderdelen: [onderdeel({ beslissing: 'buitenBehandeling' })],
    heronderzoekOp: null,
    afweging: '',
  });
}
