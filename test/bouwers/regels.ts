import { bedrag } from '../../src/kern/bedrag.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Gemeentecode, LokaleCode } from '../../src/kern/ids.ts';
import { leesGemeentecode, leesLokaleCode } from '../../src/kern/ids.ts';
import { STANDAARD_KALENDER } from '../../src/recht/kalender.ts';
import type { EigenRegel, LokaleRegels, Mandaatregel } from '../../src/recht/lokaal.ts';
import { STANDAARD_UITLEG } from '../../src/recht/uitleg.ts';
import type { Raadsdoel, Verordeningsversie } from '../../src/recht/verordeningsversie.ts';

/** A municipality for tests: every choice made, nothing out of the ordinary. */
export function voorbeeldRegels(anders: Partial<LokaleRegels> = {}): LokaleRegels {
  return { ...VOORBEELD, ...anders };
}

/** A rule of the municipality itself, in force all of 2026. */
export function eigenRegel(anders: Partial<EigenRegel> = {}): EigenRegel {
  return {
    code: lokaleCode('hardheid'),
    soort: 'verordening',
    wet: 'wmo',
    naam: 'Verordening Voorbeeld',
    artikel: 'Verordening 22',
    tekst: 'Het college wijkt af als toepassing onredelijk uitpakt.',
    ruimte: 'hardheidsclausule',
    geldtVanaf: datum('2026-01-01'),
    geldtTotEnMet: datum('2026-12-31'),
    bron: 'Gemeenteblad 2025, 1',
    ...anders,
  };
}

/** Adopted, and in force from 2026 on. */
export function verordeningsversie(anders: Partial<Verordeningsversie> = {}): Verordeningsversie {
  return {
    code: lokaleCode('v2026'),
    naam: 'Verordening Voorbeeld 2026',
    stand: 'vastgesteld',
    geldtVanaf: datum('2026-01-01'),
    geldtTotEnMet: null,
    bron: 'Gemeenteblad 2025, 1',
    openbaar: false,
    doelen: [],
    wijzigingen: [],
    ...anders,
  };
}

export function raadsdoel(doel: string, gewicht: number): Raadsdoel {
  return { doel: lokaleCode(doel), gewicht, toelichting: '' };
}

/** A code from the municipality's own data. @throws Error for text that is no code. */
export function lokaleCode(tekst: string): LokaleCode {
  return moet(leesLokaleCode(tekst), tekst);
}

export function gemeentecode(tekst: string): Gemeentecode {
  return moet(leesGemeentecode(tekst), tekst);
}

const MANDAAT: readonly Mandaatregel[] = [
  { uitkomst: 'toekenning', tweedePaarOgen: false, rollen: ['klantmanager', 'teamleider'] },
  {
    uitkomst: 'toekenning',
    vanafPerJaar: bedrag(1_000_000),
    tweedePaarOgen: true,
    rollen: ['klantmanager', 'teamleider'],
  },
  { uitkomst: 'toekenning', vanafPerJaar: bedrag(5_000_000), tweedePaarOgen: true, rollen: ['teamleider'] },
  { uitkomst: 'gedeeltelijk', tweedePaarOgen: true, rollen: ['klantmanager', 'teamleider'] },
  { uitkomst: 'afwijzing', tweedePaarOgen: true, rollen: ['klantmanager', 'teamleider'] },
  { uitkomst: 'buitenBehandeling', tweedePaarOgen: false, rollen: ['klantmanager', 'teamleider'] },
  { uitkomst: 'spoed', tweedePaarOgen: false, rollen: ['screener', 'klantmanager', 'teamleider'] },
  { uitkomst: 'dwangsom', tweedePaarOgen: false, rollen: ['teamleider', 'jurist'] },
  { uitkomst: 'bezwaar', tweedePaarOgen: false, rollen: ['teamleider', 'jurist'] },
  { uitkomst: 'gegevens', tweedePaarOgen: false, rollen: ['teamleider', 'jurist'] },
  { uitkomst: 'herziening', tweedePaarOgen: false, rollen: ['teamleider'] },
  { uitkomst: 'opVerzoek', tweedePaarOgen: false, rollen: ['klantmanager', 'teamleider'] },
];

const VOORBEELD: LokaleRegels = {
  eigenRegels: [],
  gemeente: gemeentecode('9999'),
  kalender: STANDAARD_KALENDER,
  uitleg: STANDAARD_UITLEG,
  afwijzing: { belpogingen: 3, belplicht: true, artikel: 'Beleidsregels 3.8' },
  hersteltermijnDagen: 14,
  mandaat: MANDAAT,
  normen: {
    herbeoordelingDagen: { acuut: 1, spoed: 2, urgent: 7, regulier: 21, versneld: 14 },
    spoedUren: 24,
    wachtlijstWeken: 4,
    heronderzoekSignaalWeken: 16,
    heronderzoekStartWeken: 8,
    waarschuwenBij: [50, 75, 90],
  },
  eigenBijdrage: [
    {
      vanaf: datum('2023-01-01'),
      perMaand: bedrag(1900),
      geverifieerd: true,
      bron: 'gemeentelijke websites',
    },
    {
      vanaf: datum('2024-01-01'),
      perMaand: bedrag(2060),
      geverifieerd: true,
      bron: 'gemeentelijke websites',
    },
    {
      vanaf: datum('2025-01-01'),
      perMaand: bedrag(2100),
      geverifieerd: true,
      bron: 'gemeente.nu, maart 2025',
    },
  ],
  effectdoelen: [
    { code: lokaleCode('langer-thuis'), naam: 'Langer veilig thuis wonen', thema: 'thuisEnNetwerk' },
    { code: lokaleCode('meedoen'), naam: 'Weer onder de mensen komen', thema: 'meedoen' },
    { code: lokaleCode('mantelzorg'), naam: 'De mantelzorger houdt het vol', thema: 'thuisEnNetwerk' },
  ],
  voorzieningen: [
    {
      code: lokaleCode('huishoudelijke-hulp'),
      naam: 'Huishoudelijke ondersteuning',
      soort: 'maatwerk',
      categorie: 'huishouden',
      eenheid: 'uur',
      eigenBijdrage: true,
      artikelVerordening: 'Verordening 4.1',
    },
    {
      code: lokaleCode('scootmobiel'),
      naam: 'Scootmobiel',
      soort: 'maatwerk',
      categorie: 'vervoer',
      eenheid: 'stuk',
      eigenBijdrage: true,
      artikelVerordening: 'Verordening 4.5',
    },
    {
      code: lokaleCode('begeleiding'),
      naam: 'Individuele begeleiding',
      soort: 'maatwerk',
      categorie: 'begeleiding',
      eenheid: 'uur',
      eigenBijdrage: true,
      artikelVerordening: 'Verordening 4.2',
    },
    {
      code: lokaleCode('rolstoel'),
      naam: 'Rolstoel',
      soort: 'maatwerk',
      categorie: 'vervoer',
      eenheid: 'stuk',
      eigenBijdrage: false,
      artikelVerordening: 'Verordening 4.6',
    },
    {
      code: lokaleCode('open-inloop'),
      naam: 'Open inloop',
      soort: 'algemeen',
      categorie: 'ontmoeting',
      eenheid: 'bezoek',
      eigenBijdrage: false,
      artikelVerordening: 'Verordening 3.1',
    },
    {
      code: lokaleCode('collectief-vervoer'),
      naam: 'Collectief vervoer',
      soort: 'collectief',
      categorie: 'vervoer',
      eenheid: 'rit',
      eigenBijdrage: false,
      artikelVerordening: 'Verordening 3.4',
    },
  ],
  bezwaarMetCommissie: true,
  kleinsteGroep: 5,
};

function moet<T>(waarde: T | undefined, tekst: string): T {
  if (waarde === undefined) throw new Error(`geen code: ${tekst}`);
  return waarde;
}
