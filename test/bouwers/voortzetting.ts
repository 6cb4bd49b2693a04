import type { DossierToestand } from '../../src/dossier/toestand.ts';
import { evolve } from '../../src/dossier/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { DossierId } from '../../src/kern/ids.ts';
import { leesDossierId, volgendOnderdeel } from '../../src/kern/ids.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { VOORTZETTINGSFEITEN } from '../../src/voortzetting/gebeurtenissen.ts';
import type { Hulpwijziging, VoortzettingGebeurtenis } from '../../src/voortzetting/gebeurtenissen.ts';
import type { VoortzettingOpdracht } from '../../src/voortzetting/opdrachten.ts';
import { voortzettingHandelingen } from '../../src/voortzetting/opdrachten.ts';
import { bekendgemaakteToekenning, HULP, onderdeel } from './besluit.ts';
import { GEVRAAGDE_BEGELEIDING } from './besluit-aanvraag.ts';
import { heelDossier } from './dossier.ts';
import { contextVoor, na } from './stap.ts';

type Opdracht<S extends VoortzettingOpdracht['soort']> = Extract<VoortzettingOpdracht, { readonly soort: S }>;

/** Granted from 1 May 2026 to 30 April 2028; twelve weeks before the end, a Monday. */
export const HULP_EINDE: Datum = datum('2028-04-30');
export const HERONDERZOEKDAG: Datum = datum('2028-02-07');
export const VH1 = volgendOnderdeel('VH', 0);
export const VH2 = volgendOnderdeel('VH', 1);
export const SW1 = volgendOnderdeel('SW', 0);
export const BV1 = volgendOnderdeel('BV', 0);
export const HB1 = volgendOnderdeel('HB', 0);

/** @throws Error when it is none. */
export function dossiernummer(tekst = 'W28-7K3M-Q9TX'): DossierId {
  const id = leesDossierId(tekst);
  if (!id) throw new Error(`geen dossiernummer: ${tekst}`);
  return id;
}

export const klantmanagerOp = (vandaag: Datum = HERONDERZOEKDAG): Context<LokaleRegels> =>
  contextVoor('klantmanager', { id: 'bilal', vandaag });
export const teamleiderOp = (vandaag: Datum): Context<LokaleRegels> =>
  contextVoor('teamleider', { id: 'petra', vandaag });

export function heronderzoekStarten(
  anders: Partial<Opdracht<'heronderzoekStarten'>> = {},
): Opdracht<'heronderzoekStarten'> {
  return {
    soort: 'heronderzoekStarten',
    aanleiding: 'eindeIndicatie',
    onderdelen: [HULP],
    toelichting: '',
    ...anders,
  };
}

export function situatiewijzigingMelden(
  anders: Partial<Opdracht<'situatiewijzigingMelden'>> = {},
): Opdracht<'situatiewijzigingMelden'> {
  return {
    soort: 'situatiewijzigingMelden',
    op: HERONDERZOEKDAG,
    door: 'inwoner',
    tekst: 'Mijn man is overleden. Ik sta er nu alleen voor.',
    ...anders,
  };
}

/** All is known and nothing changed: by telephone. */
export function voortzettingBeoordelen(
  anders: Partial<Opdracht<'voortzettingBeoordelen'>> = {},
): Opdracht<'voortzettingBeoordelen'> {
  return {
    soort: 'voortzettingBeoordelen',
    antwoorden: VOORTZETTINGSFEITEN.map((feit) => ({ feit, antwoord: 'ja' })),
    gesprokenOp: HERONDERZOEKDAG,
    voorgelicht: true,
    pgbVerteld: true,
    mantelzorger: 'geen',
    weg: 'telefonisch',
    redenen: 'Alles is bekend uit het vorige onderzoek en mevrouw bevestigt dat niets is veranderd.',
    woordenInwoner: 'Zonder de hulp red ik het niet. Het gaat goed zo.',
    ...anders,
  };
}

export function voortzettingAfronden(
  anders: Partial<Opdracht<'voortzettingAfronden'>> = {},
): Opdracht<'voortzettingAfronden'> {
  return {
    soort: 'voortzettingAfronden',
    uitkomst: 'nieuweMelding',
    vervolg: dossiernummer(),
    contact: 'Mevrouw zegt aan de telefoon dat zij verder wil met de hulp.',
    motivering: 'Mevrouw wil verder met dezelfde hulp.',
    ...anders,
  };
}

export function hulpBeeindigen(anders: Partial<Opdracht<'hulpBeeindigen'>> = {}): Opdracht<'hulpBeeindigen'> {
  return {
    soort: 'hulpBeeindigen',
    gevraagdOp: HERONDERZOEKDAG,
    wijze: 'telefoon',
    door: 'inwoner',
    onderdelen: [HULP],
    laatsteDag: datum('2028-02-29'),
    woordenInwoner: 'Mijn dochter komt bij mij wonen. Ik heb de hulp niet meer nodig.',
    besproken: 'Met mevrouw en haar dochter besproken hoe zij het samen doen.',
    gevolgenVerteld: true,
    ondersteuningAangeboden: true,
    ondertekenaar: 'B. Yilmaz',
    functie: 'klantmanager Wmo',
    ...anders,
  };
}

export function wijzigingTerzijdeLeggen(
  anders: Partial<Opdracht<'wijzigingTerzijdeLeggen'>> = {},
): Opdracht<'wijzigingTerzijdeLeggen'> {
  return {
    soort: 'wijzigingTerzijdeLeggen',
    wijziging: SW1,
    reden: 'Mevrouw gesproken: de hulp is nog genoeg, en zij wil die zo houden.',
    antwoord: 'Wij spraken u op 7 februari. Uw hulp blijft zoals die is.',
    ...anders,
  };
}

/** One hour a week instead of two, until the same day. */
export function hulpwijziging(anders: Partial<Hulpwijziging> = {}): Hulpwijziging {
  return { onderdeel: HULP, omvang: 1, per: 'week', einde: HULP_EINDE, bedragPerJaar: null, ...anders };
}

export function herzieningVoornemen(
  anders: Partial<Opdracht<'herzieningVoornemen'>> = {},
): Opdracht<'herzieningVoornemen'> {
  return {
    soort: 'herzieningVoornemen',
    herziening: 'intrekken',
    grond: 'nietAangewezen',
    onderdelen: [HULP],
    ingang: datum('2028-03-20'),
    wordt: anders.herziening === 'wijzigen' ? [hulpwijziging()] : [],
    alleenBeleid: false,
    gevolg: 'U krijgt vanaf 20 maart geen hulp bij het huishouden meer.',
    motivering: 'Uw dochter woont sinds januari bij u en doet het zware werk.',
    terugwerkend: '',
    ...anders,
  };
}

export function zienswijzeVastleggen(
  anders: Partial<Opdracht<'zienswijzeVastleggen'>> = {},
): Opdracht<'zienswijzeVastleggen'> {
  return {
    soort: 'zienswijzeVastleggen',
    op: HERONDERZOEKDAG,
    vorm: 'mondeling',
    tekst: 'Mijn dochter werkt overdag. Ik ben bang dat het te veel voor haar wordt.',
    nogMeer: false,
    ...anders,
  };
}

export function herzieningBesluiten(
  anders: Partial<Opdracht<'herzieningBesluiten'>> = {},
): Opdracht<'herzieningBesluiten'> {
  return {
    soort: 'herzieningBesluiten',
    voornemen: VH1,
    motivering: 'Uw dochter kan en wil het zware werk doen. De hulp is niet meer nodig.',
    reactieZienswijze: 'U bent bang voor overbelasting. Uw dochter zegt dat het in het weekend goed lukt.',
    ondertekenaar: 'P. van den Berg',
    functie: 'teamleider Wmo',
    ...anders,
  };
}

export function terugvorderingOverwegen(
  anders: Partial<Opdracht<'terugvorderingOverwegen'>> = {},
): Opdracht<'terugvorderingOverwegen'> {
  return {
    soort: 'terugvorderingOverwegen',
    besluit: HB1,
    opzet: false,
    terugvorderen: false,
    motivering: 'Mevrouw wist niet dat zij dit moest melden.',
    ...anders,
  };
}

const STAP = {
  handelingen: voortzettingHandelingen,
  evolve: (t: DossierToestand, g: Vastgelegd<VoortzettingGebeurtenis>): DossierToestand => evolve(t, g),
};

export function naVoortzetting(
  t: DossierToestand,
  opdracht: VoortzettingOpdracht,
  context: Context<LokaleRegels> = klantmanagerOp(),
): DossierToestand {
  return na(STAP, t, opdracht, context);
}

/** Two hours a week until the end of April 2028. */
export function toegekend(): DossierToestand {
  return heelDossier(bekendgemaakteToekenning());
}

/** Later than the first: begeleiding until the end of April 2031. */
export const LATER_DEEL = GEVRAAGDE_BEGELEIDING.id;
const LATER_EINDE: Datum = datum('2031-04-30');

/** Help at home until the end of April 2028, begeleiding until the end of April 2031. */
export function tweeDelen(): DossierToestand {
  const t = toegekend();
  const { concept } = t.besluit;
  if (!concept) throw new Error('geen besluit');
  const { id: gevraagd, voorziening } = GEVRAAGDE_BEGELEIDING;
  const erbij = onderdeel({ gevraagd, voorziening, einde: LATER_EINDE });
  const feiten = { ...concept.feiten, onderdelen: [...concept.feiten.onderdelen, erbij] };
  return { ...t, besluit: { ...t.besluit, concept: { ...concept, feiten } } };
}

export function wijzigingGemeld(): DossierToestand {
  return naVoortzetting(toegekend(), situatiewijzigingMelden());
}

export function inHeronderzoek(anders: Partial<Opdracht<'heronderzoekStarten'>> = {}): DossierToestand {
  return naVoortzetting(toegekend(), heronderzoekStarten(anders));
}

/** The intention lies ready; nobody told the resident. */
export function metVoornemen(anders: Partial<Opdracht<'herzieningVoornemen'>> = {}): DossierToestand {
  return naVoortzetting(toegekend(), herzieningVoornemen(anders));
}

/** Sent, and asked what the resident thinks: until 21 February 2028. */
export function zienswijzeGevraagd(anders: Partial<Opdracht<'herzieningVoornemen'>> = {}): DossierToestand {
  return naVoortzetting(metVoornemen(anders), { soort: 'zienswijzeVragen' });
}

export function gehoord(anders: Partial<Opdracht<'herzieningVoornemen'>> = {}): DossierToestand {
  return naVoortzetting(zienswijzeGevraagd(anders), zienswijzeVastleggen());
}

/** Withdrawn from 20 March 2028, unless said otherwise. */
export function ingetrokken(anders: Partial<Opdracht<'herzieningVoornemen'>> = {}): DossierToestand {
  return naVoortzetting(gehoord(anders), herzieningBesluiten(), teamleiderOp(HERONDERZOEKDAG));
}
