import { datum, plusDagen } from '../../src/kern/datum.ts';
import type { Datum } from '../../src/kern/datum.ts';
import type { Context } from '../../src/kern/decider.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { GegevensverzoekBeslissen } from '../../src/rechten/beslissen.ts';
import type { Gegevensrecht } from '../../src/rechten/gebeurtenissen.ts';
import type { RechtenOpdracht } from '../../src/rechten/opdrachten.ts';
import { rechtenHandelingen } from '../../src/rechten/opdrachten.ts';
import type { TotRechten } from '../../src/rechten/toestand.ts';
import { evolveRechten } from '../../src/rechten/toestand.ts';
import type { GegevensverzoekVastleggen } from '../../src/rechten/vragen.ts';
import { bekendgemaakteToekenning, klantmanager } from './besluit.ts';
import { heelDossier } from './dossier.ts';
import { ingetrokkenDossier } from './melding.ts';
import { contextVoor, na } from './stap.ts';

/** A Thursday, long after the decision in the file. */
export const VERZOEKDAG: Datum = datum('2026-07-16');
/** A month later, whatever day that is: the Algemene termijnenwet does not hold for the AVG. */
export const ANTWOORD_TM: Datum = datum('2026-08-16');
export const VERLENGD_TM: Datum = datum('2026-10-16');
export const VZ1 = volgendOnderdeel('VZ', 0);

/** Somebody whose decision was sent, and who asked nothing yet. */
export const zonderVerzoek = (): TotRechten => heelDossier(bekendgemaakteToekenning());

/** By letter, and called back to know who asks. */
export function gegevensverzoekVastleggen(
  recht: Gegevensrecht = 'afschrift',
  anders: Partial<Omit<GegevensverzoekVastleggen, 'soort' | 'recht'>> = {},
): GegevensverzoekVastleggen {
  return {
    soort: 'gegevensverzoekVastleggen',
    recht,
    ontvangenOp: VERZOEKDAG,
    kanaal: 'post',
    verzoeker: 'inwoner',
    identiteit: 'terugbellen',
    tekst: 'Ik wil graag zien wat u over mij hebt opgeschreven.',
    ...anders,
  };
}

export function gegevensverzoekBeslissen(
  anders: Partial<Omit<GegevensverzoekBeslissen, 'soort'>> = {},
): GegevensverzoekBeslissen {
  return {
    soort: 'gegevensverzoekBeslissen',
    verzoek: VZ1,
    uitkomst: 'toegewezen',
    grond: null,
    identiteit: null,
    motivering: '',
    ondertekenaar: 'P. Ramdin',
    functie: 'jurist',
    ...anders,
  };
}

export const juristOp = (vandaag: Datum = plusDagen(VERZOEKDAG, 7)): Context<LokaleRegels> =>
  contextVoor('jurist', { id: 'priya', vandaag });

export function naRechten(
  t: TotRechten,
  opdracht: RechtenOpdracht,
  context: Context<LokaleRegels> = juristOp(),
): TotRechten {
  const stap = {
    handelingen: rechtenHandelingen,
    evolve: (s: TotRechten, g: Parameters<typeof evolveRechten>[1]): TotRechten => ({
      ...s,
      rechten: evolveRechten(s.rechten, g),
    }),
  };
  return na(stap, t, opdracht, context);
}

/** One request, not decided on. */
export function gevraagd(
  recht: Gegevensrecht = 'afschrift',
  anders: Parameters<typeof gegevensverzoekVastleggen>[1] = {},
  t: TotRechten = zonderVerzoek(),
): TotRechten {
  return naRechten(t, gegevensverzoekVastleggen(recht, anders), klantmanager(VERZOEKDAG));
}

/** And given. */
export function toegewezen(recht: Gegevensrecht = 'afschrift'): TotRechten {
  return naRechten(gevraagd(recht), gegevensverzoekBeslissen());
}

/** Somebody who stopped long ago asks that the whole file goes. */
export const vernietigingGevraagd = (): TotRechten =>
  gevraagd('vernietiging', {}, heelDossier(ingetrokkenDossier()));

/** And may have that. */
export const vernietigingGegund = (): TotRechten =>
  naRechten(vernietigingGevraagd(), gegevensverzoekBeslissen());
