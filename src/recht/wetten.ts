import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';

/** The seven laws of the Omgekeerde Toets, in the order of the matrix (wetten.md § 1). */
export const ZEVEN_WETTEN = ['wmo', 'jeugdwet', 'pw', 'wgs', 'wi2021', 'lpw', 'po'] as const;
export type WetCode = (typeof ZEVEN_WETTEN)[number];

/** Laws that go first or hold for every decision. */
export const OVERIGE_WETTEN = ['wlz', 'zvw', 'awb', 'atw'] as const;
export type OverigeWetCode = (typeof OVERIGE_WETTEN)[number];

export interface Wet {
  readonly naam: string;
  /** Short name as people cite it. */
  readonly kort: string;
  /** Identification on wetten.overheid.nl. */
  readonly bwb: string;
  readonly doel: string;
  readonly uitvoerder: string;
  /** Term for the decision, in words; the sums are in termijnen.ts. */
  readonly beslistermijn: string;
  /** From when the text that was read holds; null when that is not known of one text. */
  readonly geldtVanaf: Datum | null;
  /** Version that was read for this list. */
  readonly gelezen: string;
  /** False: check the articles on wetten.overheid.nl before a decision rests on them. */
  readonly geverifieerd: boolean;
}

/** The text of the law itself, as the government publishes it. */
export const wettekstAdres = (bwb: string): string => `https://wetten.overheid.nl/${bwb}`;

export const WETTEN: Readonly<Record<WetCode | OverigeWetCode, Wet>> = {
  wmo: {
    naam: 'Wet maatschappelijke ondersteuning 2015',
    kort: 'Wmo',
    bwb: 'BWBR0035362',
    doel: 'Meedoen, voor jezelf kunnen zorgen, veilig en langer thuis wonen. Als dat nodig is: beschermd wonen en opvang.',
    uitvoerder: 'college van burgemeester en wethouders',
    beslistermijn: '2 weken na de aanvraag, na een onderzoek van 6 weken',
    geldtVanaf: datum('2026-07-01'),
    gelezen: 'versie 1 juli 2026',
    geverifieerd: true,
  },
  jeugdwet: {
    naam: 'Jeugdwet',
    kort: 'Jeugdwet',
    bwb: 'BWBR0034925',
    doel: 'Gezond en veilig opgroeien, zelfstandig worden en meedoen, met hulp die past bij kind en gezin.',
    uitvoerder: 'college en gecertificeerde instelling',
    beslistermijn: '8 weken (Awb 4:13) of de termijn uit de verordening',
    geldtVanaf: datum('2026-01-01'),
    gelezen: 'versie 1 januari 2026, deels',
    geverifieerd: false,
  },
  pw: {
    naam: 'Participatiewet',
    kort: 'Participatiewet',
    bwb: 'BWBR0015703',
    doel: 'Een bestaansminimum voor wie dat zelf niet kan verdienen, en hulp naar werk of meedoen.',
    uitvoerder: 'college van burgemeester en wethouders',
    beslistermijn: '8 weken (Awb 4:13)',
    geldtVanaf: datum('2026-07-01'),
    gelezen: 'versie 1 juli 2026; artikelnummers en bedragen wijzigen nog door Participatiewet in balans',
    geverifieerd: true,
  },
  wgs: {
    naam: 'Wet gemeentelijke schuldhulpverlening',
    kort: 'Wgs',
    bwb: 'BWBR0031331',
    doel: 'Schulden oplossen of hanteerbaar maken, zodat iemand weer zeker is van zijn bestaan.',
    uitvoerder: 'college van burgemeester en wethouders',
    beslistermijn: 'hoogstens 8 weken na het eerste gesprek',
    geldtVanaf: datum('2026-07-01'),
    gelezen: 'versie 1 juli 2026',
    geverifieerd: true,
  },
  wi2021: {
    naam: 'Wet inburgering 2021',
    kort: 'Wet inburgering',
    bwb: 'BWBR0044770',
    doel: 'Snel en volwaardig meedoen, liefst met betaald werk, met een leerroute die past.',
    uitvoerder: 'college, samen met DUO',
    beslistermijn: 'persoonlijk plan inburgering binnen 10 weken',
    geldtVanaf: datum('2025-10-21'),
    gelezen: 'versie 21 oktober 2025 (Besluit inburgering: 2 april 2026), deels',
    geverifieerd: false,
  },
  lpw: {
    naam: 'Leerplichtwet 1969',
    kort: 'Leerplichtwet',
    bwb: 'BWBR0002628',
    doel: 'Elk kind gaat naar school of haalt een diploma waarmee het verder kan.',
    uitvoerder: 'college, leerplichtambtenaar en school',
    beslistermijn: '4 weken voor vervangende leerplicht (art. 3a)',
    geldtVanaf: null,
    gelezen: 'oude tekst; controleren',
    geverifieerd: false,
  },
  po: {
    naam: 'Passend onderwijs (WPO, WVO 2020 en WEC)',
    kort: 'Passend onderwijs',
    bwb: 'BWBR0003420',
    doel: 'Elk kind een passende plek op school; scholen regelen zelf de ondersteuning.',
    uitvoerder: 'schoolbestuur en samenwerkingsverband; de gemeente overlegt mee en beslist niet',
    beslistermijn: '6 weken over toelating, eenmaal 4 weken langer',
    geldtVanaf: null,
    gelezen: 'WPO versie 1 augustus 2014, controleren; WVO 2020 en WEC niet gelezen',
    geverifieerd: false,
  },
  wlz: {
    naam: 'Wet langdurige zorg',
    kort: 'Wlz',
    bwb: 'BWBR0035917',
    doel: 'Zorg voor wie blijvend toezicht of 24 uur per dag zorg dichtbij nodig heeft.',
    uitvoerder: 'CIZ en zorgkantoor',
    beslistermijn: 'niet van de gemeente',
    geldtVanaf: null,
    gelezen: 'enkele artikelen',
    geverifieerd: false,
  },
  zvw: {
    naam: 'Zorgverzekeringswet',
    kort: 'Zvw',
    bwb: 'BWBR0018450',
    doel: 'Genezing, verpleging en verzorging thuis, en medische hulpmiddelen.',
    uitvoerder: 'zorgverzekeraar',
    beslistermijn: 'niet van de gemeente',
    geldtVanaf: null,
    gelezen: 'enkele artikelen',
    geverifieerd: false,
  },
  awb: {
    naam: 'Algemene wet bestuursrecht',
    kort: 'Awb',
    bwb: 'BWBR0005537',
    doel: 'Zorgvuldig onderzoeken, belangen afwegen, goed uitleggen en op tijd beslissen.',
    uitvoerder: 'alle bestuursorganen',
    beslistermijn: '8 weken als de bijzondere wet niets noemt',
    geldtVanaf: datum('2026-01-01'),
    gelezen: 'afd. 2.3, 3:1-3:11 en 4:5-4:32 versie 2026; de rest versie 2021',
    geverifieerd: false,
  },
  atw: {
    naam: 'Algemene termijnenwet',
    kort: 'Atw',
    bwb: 'BWBR0002448',
    doel: 'Een termijn eindigt niet op een zaterdag, zondag of feestdag.',
    uitvoerder: 'iedereen',
    beslistermijn: 'geen',
    geldtVanaf: datum('2010-10-10'),
    gelezen: 'versie 10 oktober 2010',
    geverifieerd: true,
  },
};
