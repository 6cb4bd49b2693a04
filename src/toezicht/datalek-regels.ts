import { datumVan, tijdstipVoluit, type Tijdstip } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { type Datalek, isGemeld, type Lekhandeling, lekstand, type Lekstand, lektermijn } from './datalek.ts';

/** Everything against this step, at once; empty when it can be taken. */
export function bezwaarTegen(lek: Datalek, h: Lekhandeling, nu: Tijdstip): readonly Weigering[] {
  const stand = lekstand(lek);
  if (stand.dicht !== (h.stap === 'heropenen')) return [stand.dicht ? IS_DICHT : IS_OPEN];
  switch (h.stap) {
    case 'beoordelen':
    case 'maatregel':
    case 'heropenen':
      return [];
    case 'apMelden':
      return tegenApMelden(lek, stand, h, nu);
    case 'apNietMelden':
      return [
        ...(stand.risico === 'onwaarschijnlijk'
          ? []
          : [stand.risico === null ? EERST_BEOORDELEN : MOET_NAAR_AP]),
        ...(isGemeld(stand.ap) ? [AL_GEMELD] : []),
      ];
    case 'inlichten':
      return h.ingelichtOp > datumVan(nu) ? [INGELICHT_LATER] : [];
    case 'nietInlichten':
      return [
        ...(stand.risico === null ? [EERST_BEOORDELEN] : []),
        ...(stand.betrokkenen === 'ingelicht' ? [AL_INGELICHT] : []),
        ...(stand.risico === 'hoog' && h.grond === null ? [GROND_NODIG] : []),
      ];
    case 'sluiten':
      return tegenSluiten(stand);
  }
}

function tegenApMelden(
  { melding }: Datalek,
  stand: Lekstand,
  { gemeldOp, tekst }: Extract<Lekhandeling, { readonly stap: 'apMelden' }>,
  nu: Tijdstip,
): readonly Weigering[] {
  const { uiterlijk, artikel } = lektermijn(melding);
  const laat = !isGemeld(stand.ap) && gemeldOp > uiterlijk;
  return [
    ...(gemeldOp > nu ? [GEMELD_LATER] : []),
    ...(gemeldOp < melding.bekendOp ? [GEMELD_EERDER] : []),
    ...(laat && tekst === ''
      ? [
          {
            code: 'redenTeLaat',
            reden: `Dit is na ${tijdstipVoluit(uiterlijk)}: later dan 72 uur.`,
            artikel,
            uitweg: 'Schrijf op waarom het later werd. Die reden gaat mee in de melding.',
            veld: 'tekst',
          },
        ]
      : []),
  ];
}

/** What is still missing before a breach can be closed. */
export function tegenSluiten(stand: Lekstand): readonly Weigering[] {
  return [
    ...(stand.risico === null ? [NIET_BEOORDEELD] : []),
    ...(stand.ap === null ? [GEEN_AP_BESLUIT] : []),
    ...(stand.risico === 'hoog' && stand.betrokkenen === null ? [NIET_INGELICHT] : []),
    ...(stand.maatregelen === 0 ? [GEEN_MAATREGEL] : []),
  ];
}

const IS_DICHT: Weigering = {
  code: 'lekIsDicht',
  reden: 'Dit datalek is afgesloten.',
  artikel: 'AVG 33 lid 5',
  uitweg: 'Heropen het eerst, met de reden.',
};

const IS_OPEN: Weigering = {
  code: 'lekIsOpen',
  reden: 'Dit datalek is nog open.',
  artikel: 'Omkeer',
  uitweg: 'Leg vast wat u weet; heropenen hoeft niet.',
};

const EERST_BEOORDELEN: Weigering = {
  code: 'eerstBeoordelen',
  reden: 'Het risico is nog niet beoordeeld.',
  artikel: 'AVG 33 lid 1',
  uitweg: 'Beoordeel eerst het risico.',
};

const MOET_NAAR_AP: Weigering = {
  code: 'moetNaarAp',
  reden: 'Niet melden mag alleen als een risico onwaarschijnlijk is.',
  artikel: 'AVG 33 lid 1',
  uitweg: 'Meld het bij de Autoriteit Persoonsgegevens, of beoordeel het risico opnieuw.',
};

const AL_GEMELD: Weigering = {
  code: 'alGemeld',
  reden: 'Dit datalek is al gemeld bij de Autoriteit Persoonsgegevens.',
  artikel: 'AVG 33 lid 1',
  uitweg: 'Trek de melding daar in als dat nodig is, en leg dat vast als maatregel.',
};

const GEMELD_LATER: Weigering = {
  code: 'gemeldInToekomst',
  reden: 'Dit moment moet nog komen.',
  artikel: 'Omkeer',
  uitweg: 'Vul in wanneer de melding is verstuurd.',
  veld: 'gemeldOp',
};

const GEMELD_EERDER: Weigering = {
  code: 'gemeldVoorOntdekking',
  reden: 'Dit is voordat het datalek bekend werd.',
  artikel: 'AVG 33 lid 1',
  uitweg: 'Kijk de dag en de tijd na.',
  veld: 'gemeldOp',
};

const INGELICHT_LATER: Weigering = {
  code: 'ingelichtInToekomst',
  reden: 'Deze dag moet nog komen.',
  artikel: 'Omkeer',
  uitweg: 'Vul in wanneer de mensen bericht kregen.',
  veld: 'ingelichtOp',
};

const AL_INGELICHT: Weigering = {
  code: 'alIngelicht',
  reden: 'De mensen om wie het gaat zijn al ingelicht.',
  artikel: 'AVG 34 lid 1',
  uitweg: 'Kregen niet alle mensen bericht? Leg dat vast als maatregel.',
};

const GROND_NODIG: Weigering = {
  code: 'grondNodig',
  reden: 'Bij een hoog risico krijgen mensen bericht, behalve in drie gevallen.',
  artikel: 'AVG 34 lid 3',
  uitweg: 'Kies welk geval dit is, of licht de mensen in.',
  veld: 'grond',
};

const NIET_BEOORDEELD: Weigering = {
  code: 'nietBeoordeeld',
  reden: 'Het risico is nog niet beoordeeld.',
  artikel: 'AVG 33 lid 1',
  uitweg: 'Beoordeel het risico.',
};

const GEEN_AP_BESLUIT: Weigering = {
  code: 'geenApBesluit',
  reden: 'Het is niet gemeld bij de Autoriteit Persoonsgegevens, en er staat niet waarom niet.',
  artikel: 'AVG 33 lid 1 en 5',
  uitweg: 'Meld het, of leg vast waarom een risico onwaarschijnlijk is.',
};

const NIET_INGELICHT: Weigering = {
  code: 'nietIngelicht',
  reden: 'Het risico is hoog, en de mensen om wie het gaat weten het nog niet.',
  artikel: 'AVG 34 lid 1',
  uitweg: 'Licht ze in, of leg vast waarom dat niet hoeft.',
};

const GEEN_MAATREGEL: Weigering = {
  code: 'geenMaatregel',
  reden: 'Er staat nog geen maatregel.',
  artikel: 'AVG 33 lid 5',
  uitweg: 'Leg vast wat er is gedaan, of waarom niets nodig was.',
};
