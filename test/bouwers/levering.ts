import type { DossierToestand } from '../../src/dossier/toestand.ts';
import { evolve } from '../../src/dossier/toestand.ts';
import { bedrag } from '../../src/kern/bedrag.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Context } from '../../src/kern/decider.ts';
import type { OnderdeelId, Toewijzingssleutel } from '../../src/kern/ids.ts';
import { leesToewijzingssleutel, volgendOnderdeel } from '../../src/kern/ids.ts';
import type { Aanbieder } from '../../src/levering/aanbieder.ts';
import type { LeveringOpdracht } from '../../src/levering/opdrachten.ts';
import { leveringHandelingen } from '../../src/levering/opdrachten.ts';
import type { LeveringOpdragen } from '../../src/levering/opdragen.ts';
import type { OpvolgerRegelen } from '../../src/levering/opvolgen.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { bekendgemaakteToekenning, HULP, klantmanager } from './besluit.ts';
import { heelDossier } from './dossier.ts';
import { lokaleCode } from './regels.ts';
import { contextVoor, na } from './stap.ts';

/** The first assignment. */
export const LV1: OnderdeelId = volgendOnderdeel('LV', 0);
export const LV2: OnderdeelId = volgendOnderdeel('LV', 1);
/** Another provider. */
export const ANDER = lokaleCode('anderehulp');
/** The help runs, and somebody looks for who takes it over. */
export const OPVOLGDAG: Datum = datum('2026-06-15');
/** The decision was made known the Thursday before; the Monday after somebody asks a provider. */
export const OPDRAAGDAG: Datum = datum('2026-04-20');

export function toewijzingssleutel(nr = 0): Toewijzingssleutel {
  const sleutel = leesToewijzingssleutel(`toewijzing-van-de-proef-${nr}`);
  if (sleutel === undefined) throw new Error(`geen sleutel: ${nr}`);
  return sleutel;
}

/** Has a contract for domestic help in the whole municipality, and room. */
export function aanbieder(anders: Partial<Aanbieder> = {}): Aanbieder {
  return {
    code: lokaleCode('thuishulp'),
    naam: 'Thuishulp Voorbeeld',
    agb: '12345678',
    telefoon: '046 123 45 67',
    email: 'planning@thuishulp.example',
    contractVan: datum('2025-01-01'),
    contractTm: datum('2028-12-31'),
    gebieden: [],
    producten: [
      {
        voorziening: lokaleCode('huishoudelijke-hulp'),
        tarief: bedrag(3_500),
        capaciteit: 40,
        iwmo: { categorie: '01', code: '01A01' },
      },
    ],
    stops: [],
    sluitOp: null,
    ...anders,
  };
}

/** Granted and made known; nobody was asked yet. */
export function teLeveren(): DossierToestand {
  return heelDossier(bekendgemaakteToekenning());
}

export function leveringOpdragen(anders: Partial<Omit<LeveringOpdragen, 'soort'>> = {}): LeveringOpdragen {
  return {
    soort: 'leveringOpdragen',
    sleutel: toewijzingssleutel(),
    onderdeel: HULP,
    aanbieder: lokaleCode('thuishulp'),
    toelichting: 'Bel ’s middags: mevrouw loopt langzaam naar de telefoon.',
    opgezocht: aanbieder(),
    ...anders,
  };
}

/** Somebody of the provider. */
export function planner(vandaag: Datum = OPDRAAGDAG): Context<LokaleRegels> {
  return contextVoor('aanbieder', { id: 'planner', vandaag });
}

export function naLevering(
  t: DossierToestand,
  opdracht: LeveringOpdracht,
  context: Context<LokaleRegels> = klantmanager(OPDRAAGDAG),
): DossierToestand {
  return na({ handelingen: leveringHandelingen, evolve }, t, opdracht, context);
}

/** Asked, no answer yet. */
export function opgedragen(): DossierToestand {
  return naLevering(teLeveren(), leveringOpdragen());
}

/** Accepted, on the waiting list until `verwachteStart`; without it nobody knows. */
export function aangenomen(verwachteStart: Datum | null = datum('2026-05-18')): DossierToestand {
  return naLevering(
    opgedragen(),
    { soort: 'leveringAannemen', levering: LV1, verwachteStart, toelichting: 'Er is een wachtlijst.' },
    planner(),
  );
}

/** The help began on this day. */
export function begonnen(op: Datum = datum('2026-05-18')): DossierToestand {
  return naLevering(aangenomen(), { soort: 'hulpStarten', onderdeel: HULP, op }, planner(op));
}

/** Another provider takes over the help that runs, the day after July. */
export function opvolgerRegelen(anders: Partial<Omit<OpvolgerRegelen, 'soort'>> = {}): OpvolgerRegelen {
  return {
    soort: 'opvolgerRegelen',
    sleutel: toewijzingssleutel(1),
    onderdeel: HULP,
    aanbieder: ANDER,
    reden: 'aanbiederStopt',
    laatsteDag: datum('2026-07-31'),
    begin: datum('2026-08-01'),
    woorden: 'Als het maar een vaste hulp is.',
    toelichting: '',
    opgezocht: aanbieder({ code: ANDER, naam: 'Andere Hulp' }),
    ...anders,
  };
}

/** The help runs, and who takes over was asked. */
export function metOpvolger(anders: Partial<Omit<OpvolgerRegelen, 'soort'>> = {}): DossierToestand {
  return naLevering(begonnen(), opvolgerRegelen(anders), klantmanager(OPVOLGDAG));
}
