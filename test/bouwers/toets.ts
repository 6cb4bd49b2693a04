import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { OnderdeelId } from '../../src/kern/ids.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import { LEEFGEBIEDEN } from '../../src/melding/gebeurtenissen.ts';
import { GESPREKSPUNTEN } from '../../src/onderzoek/gebeurtenissen.ts';
import type { GrondwaardeCode } from '../../src/recht/grondwaarden.ts';
import { GRONDWAARDEN } from '../../src/recht/grondwaarden.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { ToetsGebeurtenis } from '../../src/toets/gebeurtenissen.ts';
import type { ToetsOpdracht } from '../../src/toets/opdrachten.ts';
import { toetsHandelingen } from '../../src/toets/opdrachten.ts';
import type { TotToets } from '../../src/toets/toestand.ts';
import { BEGIN_TOETS, evolveToets } from '../../src/toets/toestand.ts';
import type { GewogenWaarde } from '../../src/toets/waarden.ts';
import type { MeldingAnders } from './melding.ts';
import {
  clientondersteuningVastleggen,
  gesprekVastleggen,
  identiteitVaststellen,
  naAlle,
  ononderzocht,
} from './onderzoek.ts';
import { toegedeeldDossier } from './screening.ts';
import { BEGINDAG, contextVoor, na } from './stap.ts';

type Opdracht<S extends ToetsOpdracht['soort']> = Extract<ToetsOpdracht, { readonly soort: S }>;

/** The opdrachten of one whole toets, in the order of the steps. */
export interface ToetsStappen {
  readonly starten: Opdracht<'toetsStarten'>;
  readonly effecten: Opdracht<'effectenVastleggen'>;
  readonly bevestigen: Opdracht<'effectenBevestigen'>;
  readonly grondwaarden: Opdracht<'grondwaardenWegen'>;
  readonly ethiek: Opdracht<'ethiekWegen'>;
  readonly randvoorwaarden: Opdracht<'randvoorwaardenBepalen'>;
  readonly afronden: Opdracht<'toetsAfronden'>;
}

/** A case from the sources as data; dates are reckoned from the day the toets begins. */
export interface Toetscasus {
  readonly naam: string;
  readonly melding: MeldingAnders;
  /** What came out of the conversation before the toets. */
  readonly gesprek: { readonly vraagAchterDeVraag: string; readonly situatie: string };
  stappen(begin: Datum): ToetsStappen;
}

export const E1: OnderdeelId = volgendOnderdeel('E', 0);
export const E2: OnderdeelId = volgendOnderdeel('E', 1);
export const E3: OnderdeelId = volgendOnderdeel('E', 2);
/** The options in the order of step 3: doing nothing, the standard, and the others. */
export const NIETS_DOEN: OnderdeelId = volgendOnderdeel('OP', 0);
export const STANDAARD: OnderdeelId = volgendOnderdeel('OP', 1);
export const DERDE_OPTIE: OnderdeelId = volgendOnderdeel('OP', 2);
export const VIERDE_OPTIE: OnderdeelId = volgendOnderdeel('OP', 3);

/** All seven laws: what is named, and the rest not applicable. */
export function gewogen(
  genoemd: Partial<Record<GrondwaardeCode, Omit<GewogenWaarde, 'code'>>>,
): readonly GewogenWaarde[] {
  return GRONDWAARDEN.map(({ code }) => ({
    code,
    ...(genoemd[code] ?? { rol: 'nietVanToepassing', effecten: [], toelichting: '' }),
  }));
}

export const dient = (toelichting: string, ...effecten: readonly OnderdeelId[]) =>
  ({ rol: 'dient', effecten, toelichting }) as const;
export const onderDruk = (toelichting: string, ...effecten: readonly OnderdeelId[]) =>
  ({ rol: 'onderDruk', effecten, toelichting }) as const;
export const nvt = (toelichting: string) =>
  ({ rol: 'nietVanToepassing', effecten: [], toelichting }) as const;

/** The toets begins two weeks after the melding. */
export const TOETSDAG: Datum = plusDagen(BEGINDAG, 14);

/** The klantmanager who has the dossier, `dagen` after the toets began. */
export function opToetsdag(dagen: number, begin: Datum = TOETSDAG): Context<LokaleRegels> {
  return contextVoor('klantmanager', { id: 'bilal', vandaag: plusDagen(begin, dagen) });
}

/** Reported, screened, given to Bilal and spoken to, with everything a report needs but the toets. */
export function voorDeToets(casus: Toetscasus, begin: Datum = TOETSDAG): TotToets {
  const vandaag = plusDagen(begin, -4);
  const melding = { ontvangenOp: plusDagen(begin, -14), ...casus.melding };
  const spelen = casus.melding.feiten?.leefgebieden ?? [];
  const gesprek = gesprekVastleggen({
    vandaag,
    feiten: {
      aanwezigen: ['inwoner'],
      leefgebieden: LEEFGEBIEDEN.map((gebied) => ({
        gebied,
        oordeel: spelen.includes(gebied) ? 'probleem' : 'gaatGoed',
      })),
    },
    inhoud: {
      aanwezigenToelichting: '',
      vraagAchterDeVraag: casus.gesprek.vraagAchterDeVraag,
      punten: GESPREKSPUNTEN.map((punt) => ({
        punt,
        tekst: punt === 'behoeften' ? casus.gesprek.situatie : 'Besproken.',
      })),
      leefgebieden: spelen.map((gebied) => ({
        gebied,
        situatie: casus.gesprek.situatie,
        gaatGoed: '',
        wens: '',
      })),
    },
  });
  const onderzocht = naAlle(
    ononderzocht(toegedeeldDossier({ melding, urgentie: 'regulier' })),
    [clientondersteuningVastleggen({ vandaag }), identiteitVaststellen({ vandaag }), gesprek],
    vandaag,
  );
  return { ...onderzocht, toets: BEGIN_TOETS };
}

const STAP = {
  handelingen: toetsHandelingen,
  evolve: (t: TotToets, g: Vastgelegd<ToetsGebeurtenis>): TotToets => ({
    ...t,
    toets: evolveToets(t.toets, g),
  }),
};

/** One more opdracht of this step; keeps the states of later steps. */
export function naToets<T extends TotToets>(
  t: T,
  opdracht: ToetsOpdracht,
  context: Context<LokaleRegels> = opToetsdag(0),
): T {
  return { ...t, toets: na(STAP, t, opdracht, context).toets };
}

const VOLGORDE = [
  'starten',
  'effecten',
  'bevestigen',
  'grondwaarden',
  'ethiek',
  'randvoorwaarden',
  'afronden',
] as const satisfies readonly (keyof ToetsStappen)[];

/** The case with all opdrachten up to and including `tot`, a day between each. */
export function getoetst(
  casus: Toetscasus,
  tot: keyof ToetsStappen = 'afronden',
  begin: Datum = TOETSDAG,
): TotToets {
  const stappen = casus.stappen(begin);
  return VOLGORDE.slice(0, VOLGORDE.indexOf(tot) + 1).reduce(
    (t, stap, dag) => naToets(t, stappen[stap], opToetsdag(dag, begin)),
    voorDeToets(casus, begin),
  );
}
