import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen, plusWeken } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { TotOnderzoek } from '../../src/onderzoek/toestand.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { TotToets } from '../../src/toets/toestand.ts';
import { BEGIN_TOETS } from '../../src/toets/toestand.ts';
import type { CorrectieToevoegen } from '../../src/verslag/correctie.ts';
import type { VerslagGebeurtenis, Voorzieningkeuze } from '../../src/verslag/gebeurtenissen.ts';
import type { VerslagOndertekenen } from '../../src/verslag/ondertekenen.ts';
import type { VerslagOpdracht } from '../../src/verslag/opdrachten.ts';
import { verslagHandelingen } from '../../src/verslag/opdrachten.ts';
import { stelVerslagOp } from '../../src/verslag/opstellen.ts';
import type { TotVerslag } from '../../src/verslag/toestand.ts';
import { BEGIN_VERSLAG, evolveVerslag } from '../../src/verslag/toestand.ts';
import type { VerslagVerzenden } from '../../src/verslag/verzenden.ts';
import { bilal, naOnderzoek, onderzochtDossier, oplossingOverwegen, vingerafdruk } from './onderzoek.ts';
import { lokaleCode, voorbeeldRegels } from './regels.ts';
import { BEGINDAG, contextVoor, na } from './stap.ts';

/** Three weeks after the melding: the report goes out. */
export const VERSLAGDAG: Datum = plusWeken(BEGINDAG, 3);
/** A week later it comes back. */
export const TEKENDAG: Datum = plusDagen(VERSLAGDAG, 7);

/** The resident, logged in. */
export function inwoner(vandaag: Datum = TEKENDAG): Context<LokaleRegels> {
  return contextVoor('inwoner', { vandaag });
}

/** Post and counter: records on behalf. */
export function administratie(vandaag: Datum = TEKENDAG): Context<LokaleRegels> {
  return contextVoor('administratie', { vandaag });
}

/** Investigated; personal guidance was found fitting. No report yet. */
export function zonderVerslag(onderzoek: TotOnderzoek = onderzochtDossier()): TotVerslag {
  const passend = oplossingOverwegen({
    oplossingsoort: 'maatwerkvoorziening',
    voorziening: lokaleCode('begeleiding'),
    passend: 'ja',
    tekst: 'Iemand die twee keer per week meeloopt, geeft mevrouw rust.',
  });
  return zonderVerslagNa({ ...naOnderzoek(onderzoek, passend), toets: BEGIN_TOETS });
}

/** The same, from a dossier with its own toets. */
export function zonderVerslagNa(t: TotToets): TotVerslag {
  return { ...t, verslag: BEGIN_VERSLAG };
}

/** The report as it is composed, untouched. */
export function verslagVerzenden(
  t: TotVerslag,
  anders: Partial<Omit<VerslagVerzenden, 'soort'>> = {},
): VerslagVerzenden {
  return {
    soort: 'verslagVerzenden',
    delen: stelVerslagOp(t, voorbeeldRegels(), VERSLAGDAG).map(({ deel, tekst }) => ({ deel, tekst })),
    advies: 'maatwerkvoorziening',
    vingerafdruk: vingerafdruk('a'),
    redenNieuweUitgave: '',
    ...anders,
  };
}

export function correctieToevoegen(
  anders: Partial<Omit<CorrectieToevoegen, 'soort'>> = {},
): CorrectieToevoegen {
  return {
    soort: 'correctieToevoegen',
    deel: 'situatie',
    ontvangenOp: TEKENDAG,
    van: 'inwoner',
    tekst: 'Mijn dochter komt op zaterdag, niet op zondag.',
    ...anders,
  };
}

export const BEGELEIDING_IN_NATURA: Voorzieningkeuze = {
  voorziening: lokaleCode('begeleiding'),
  vorm: 'natura',
  omschrijving: 'Twee keer per week',
  motiveringPgb: '',
};

/** Agreed, through the portal, without asking for anything. */
export function verslagOndertekenen(
  anders: Partial<Omit<VerslagOndertekenen, 'soort'>> = {},
): VerslagOndertekenen {
  return {
    soort: 'verslagOndertekenen',
    keuze: 'akkoord',
    metVerzoekOmMaatwerk: false,
    ontvangenOp: TEKENDAG,
    via: 'portaal',
    opmerking: '',
    ...anders,
  };
}

const STAP = {
  handelingen: verslagHandelingen,
  evolve: (t: TotVerslag, g: Vastgelegd<VerslagGebeurtenis>): TotVerslag => ({
    ...t,
    verslag: evolveVerslag(t.verslag, g),
  }),
};

/** One more opdracht of this step; keeps the states of later steps. */
export function naVerslag<T extends TotVerslag>(
  t: T,
  opdracht: VerslagOpdracht,
  context: Context<LokaleRegels> = bilal(VERSLAGDAG),
): T {
  return { ...t, verslag: na(STAP, t, opdracht, context).verslag };
}

/** The report was sent on `VERSLAGDAG`. */
export function verzondenDossier(anders: Partial<Omit<VerslagVerzenden, 'soort'>> = {}): TotVerslag {
  const t = zonderVerslag();
  return naVerslag(t, verslagVerzenden(t, anders));
}

/** The resident added something to it. */
export function gecorrigeerdDossier(): TotVerslag {
  return naVerslag(verzondenDossier(), correctieToevoegen(), inwoner());
}

/** Signed through the portal with a request: the report is an aanvraag. */
export function getekendMetVerzoek(anders: Partial<Omit<VerslagOndertekenen, 'soort'>> = {}): TotVerslag {
  const opdracht = verslagOndertekenen({
    metVerzoekOmMaatwerk: true,
    gevraagd: [BEGELEIDING_IN_NATURA],
    ...anders,
  });
  return naVerslag(verzondenDossier(), opdracht, inwoner());
}
