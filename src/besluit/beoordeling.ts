import type { Handeling } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { zelfde } from '../kern/canoniek.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { BEHANDELAARS } from '../onderzoek/rollen.ts';
import { magBehandelen } from './behandelen.ts';
import type {
  BeoordelingVastgelegd,
  BesluitGebeurtenis,
  Criterium,
  CriteriumOordeel,
} from './gebeurtenissen.ts';
import { CRITERIA } from './gebeurtenissen.ts';
import { CRITERIUMARTIKEL, CRITERIUMNAAM } from './namen.ts';
import type { TotBesluit } from './toestand.ts';
import { haalAanvraag } from './weigeringen.ts';

export interface BeoordelingVastleggen {
  readonly soort: 'beoordelingVastleggen';
  readonly criteria: readonly CriteriumOordeel[];
  readonly toelichtingen: BeoordelingVastgelegd['inhoud']['toelichtingen'];
}

/** What comes before a maatwerkvoorziening (Wmo 2.3.5 lid 3, 5 and 6). */
export const VOORLIGGEND: readonly Criterium[] = [
  'eigenKracht',
  'gebruikelijkeHulp',
  'mantelzorgEnNetwerk',
  'algemeenGebruikelijk',
  'algemeneVoorziening',
  'andereWet',
];

/** Every aanvraag answers these: they cannot be `not applicable`. */
export const ALTIJD: readonly Criterium[] = ['ingezetene', 'identiteit', 'beperking', 'passendeBijdrage'];

export const beoordelingVastleggen: Handeling<
  BeoordelingVastleggen,
  TotBesluit,
  BesluitGebeurtenis,
  LokaleRegels
> = {
  titel: 'Aanvraag beoordelen',
  artikel: 'Wmo 2.3.5 lid 3-6',
  rollen: BEHANDELAARS,
  mag: magBehandelen,
  decide: (o, t) =>
    tenzij([...CRITERIA.map((criterium) => ongeldigOordeel(criterium, o)), identiteitOnbekend(o, t)], () => {
      const gebeurtenis = beoordeling(o, haalAanvraag(t).id);
      const eerder = t.besluit.beoordeling;
      const nieuw = { criteria: gebeurtenis.feiten.criteria, ...gebeurtenis.inhoud };
      return zelfde(eerder, nieuw) ? [] : [gebeurtenis];
    }),
};

/** The judgement of one criterion, in the order of the law. */
function beoordeling(o: BeoordelingVastleggen, aanvraag: BeoordelingVastgelegd['feiten']['aanvraag']) {
  const inVolgorde = <T extends { readonly criterium: Criterium }>(rijen: readonly T[]): readonly T[] =>
    CRITERIA.flatMap((criterium) => rijen.find((rij) => rij.criterium === criterium) ?? []);
  const gebeurtenis: BeoordelingVastgelegd = {
    soort: 'beoordelingVastgelegd',
    feiten: { aanvraag, criteria: inVolgorde(o.criteria) },
    inhoud: { toelichtingen: inVolgorde(o.toelichtingen).filter(({ tekst }) => tekst.trim() !== '') },
  };
  return gebeurtenis;
}

function ongeldigOordeel(criterium: Criterium, o: BeoordelingVastleggen): Weigering | undefined {
  const oordelen = o.criteria.filter((c) => c.criterium === criterium);
  const [eerste] = oordelen;
  const basis = { artikel: CRITERIUMARTIKEL[criterium] };
  if (!eerste || oordelen.length > 1)
    return {
      ...basis,
      code: 'criteriumOntbreekt',
      reden: `Er is nog geen oordeel over: ${CRITERIUMNAAM[criterium]}.`,
      uitweg: 'Beoordeel elk criterium een keer.',
      veld: `criterium.${criterium}.oordeel`,
    };
  if (eerste.oordeel === 'nietVanToepassing' && ALTIJD.includes(criterium))
    return {
      ...basis,
      code: 'criteriumAltijdVanToepassing',
      reden: `Dit is altijd van toepassing: ${CRITERIUMNAAM[criterium]}.`,
      uitweg: 'Kies ja, deels of nee.',
      veld: `criterium.${criterium}.oordeel`,
    };
  const tekst = o.toelichtingen.find((c) => c.criterium === criterium)?.tekst ?? '';
  if ((eerste.oordeel === 'deels' || eerste.oordeel === 'voldoetNiet') && tekst.trim() === '')
    return {
      ...basis,
      code: 'toelichtingOntbreekt',
      reden: `Er staat nog niet waarom niet of deels: ${CRITERIUMNAAM[criterium]}.`,
      uitweg:
        criterium === 'andereWet'
          ? 'Weigeren om de Wlz kan, het hoeft niet. Schrijf op waarom het hier wel of niet redelijk is.'
          : 'Schrijf op waaruit dat blijkt.',
      veld: `criterium.${criterium}.tekst`,
    };
  return undefined;
}

function identiteitOnbekend(o: BeoordelingVastleggen, t: TotBesluit): Weigering | undefined {
  const oordeel = o.criteria.find(({ criterium }) => criterium === 'identiteit')?.oordeel;
  return oordeel === 'voldoet' && t.onderzoek.identiteit === null
    ? {
        code: 'identiteitNietVastgesteld',
        reden: 'De identiteit is in dit dossier nog niet vastgesteld.',
        artikel: 'Wmo 2.3.4',
        uitweg: 'Stel de identiteit vast aan de hand van een document, of kies een ander oordeel.',
        veld: 'criterium.identiteit.oordeel',
      }
    : undefined;
}
