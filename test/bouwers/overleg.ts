import type { Datum } from '../../src/kern/datum.ts';
import { datum, tijdstip } from '../../src/kern/datum.ts';
import type { Context } from '../../src/kern/decider.ts';
import type { OnderdeelId, Overlegsleutel } from '../../src/kern/ids.ts';
import { leesLokaleCode, leesOverlegsleutel, volgendOnderdeel } from '../../src/kern/ids.ts';
import type { OverlegOpdracht } from '../../src/overleg/opdrachten.ts';
import { overlegHandelingen } from '../../src/overleg/opdrachten.ts';
import type { TotOverleg } from '../../src/overleg/toestand.ts';
import { evolveOverleg } from '../../src/overleg/toestand.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { heelDossier } from './dossier.ts';
import { contextVoor, na, persoonId } from './stap.ts';
import { getoetst } from './toets.ts';
import { PEDRO } from './toets-pedro.ts';

type Opdracht<S extends OverlegOpdracht['soort']> = Extract<OverlegOpdracht, { readonly soort: S }>;

/** A Tuesday; the case is brought in on the Friday before. */
export const OVERLEGDAG: Datum = datum('2026-04-14');
export const INBRENGDAG: Datum = datum('2026-04-10');
export const OT1: OnderdeelId = volgendOnderdeel('OT', 0);

/** @throws Error when it is none. */
export function overlegsleutel(nr = 0): Overlegsleutel {
  const gelezen = leesOverlegsleutel(`overleg-van-de-proef-${nr}`);
  if (!gelezen) throw new Error('geen sleutel');
  return gelezen;
}

export function casusInbrengen(anders: Partial<Opdracht<'casusInbrengen'>> = {}): Opdracht<'casusInbrengen'> {
  const reeks = leesLokaleCode('dinsdag');
  if (!reeks) throw new Error('geen reeks');
  return {
    soort: 'casusInbrengen',
    sleutel: overlegsleutel(),
    reeks,
    dag: OVERLEGDAG,
    tafel: {
      begin: tijdstip(`${OVERLEGDAG}T07:30:00Z`),
      leden: [
        { persoon: persoonId('fatima'), gebied: 'wmo' },
        { persoon: persoonId('noor'), gebied: 'jeugdwet' },
        { persoon: persoonId('samira'), gebied: 'wgs' },
      ],
    },
    doel: 'meedenken',
    vraag: 'Hoe helpen wij de inwoner aan een vast ritme?',
    casus: 'De inwoner wil weer buiten komen, maar houdt afspraken moeilijk vol.',
    nagelezen: true,
    collegas: [],
    ...anders,
  };
}

export function overlegtoegangGeven(
  anders: Partial<Opdracht<'overlegtoegangGeven'>> = {},
): Opdracht<'overlegtoegangGeven'> {
  return {
    soort: 'overlegtoegangGeven',
    persoon: persoonId('fatima'),
    delen: ['hulpvraag'],
    waarom: 'Zij kent de dagbesteding en moet de vraag zelf lezen.',
    ...anders,
  };
}

export function casusBespreken(anders: Partial<Opdracht<'casusBespreken'>> = {}): Opdracht<'casusBespreken'> {
  return {
    soort: 'casusBespreken',
    op: OVERLEGDAG,
    urgentie: 'nietBesproken',
    leerpunt: 'geen',
    regelsoort: null,
    regel: '',
    dilemma: 'Zelf kiezen of op weg geholpen worden.',
    advies: 'Begin met een vaste ochtend en bouw die op.',
    geleerd: '',
    collegas: [],
    ...anders,
  };
}

export function klantmanagerOp(vandaag: Datum): Context<LokaleRegels> {
  return contextVoor('klantmanager', { vandaag, id: 'bilal' });
}

export function naOverleg(
  t: TotOverleg,
  opdracht: OverlegOpdracht,
  context: Context<LokaleRegels> = klantmanagerOp(INBRENGDAG),
): TotOverleg {
  const stap = {
    handelingen: overlegHandelingen,
    evolve: (s: TotOverleg, g: Parameters<typeof evolveOverleg>[1]): TotOverleg => ({
      ...s,
      overleg: evolveOverleg(s.overleg, g),
    }),
  };
  return na(stap, t, opdracht, context);
}

/** On the agenda, without a name. */
export function ingebracht(): TotOverleg {
  return naOverleg(heelDossier(getoetst(PEDRO)), casusInbrengen());
}

/** And discussed. */
export function besproken(anders: Partial<Opdracht<'casusBespreken'>> = {}): TotOverleg {
  return naOverleg(ingebracht(), casusBespreken(anders), klantmanagerOp(OVERLEGDAG));
}
