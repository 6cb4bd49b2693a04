/**
 * The results of the Selectielijst gemeenten en intergemeentelijke organen 2020 that a Wmo file can have. Copied from
 * VNG-Realisatie/referentielijsten-api, data/json/resultaten.json, commit 37f3336 (28 July 2025). That repository names
 * no licence and says its data are for reference only: a person must compare them with the list as it was adopted.
 */
export const SELECTIELIJST = {
  naam: 'Selectielijst gemeenten en intergemeentelijke organen 2020',
  bron: 'https://github.com/VNG-Realisatie/referentielijsten-api/blob/37f3336/data/json/resultaten.json',
  geverifieerd: false,
} as const;

/** One result: what the list says about destroying it. All have `waardering` vernietigen and no procestermijn. */
export interface Selectieresultaat {
  readonly procestype: string;
  readonly naam: string;
  /** As in the list: `P15Y`. */
  readonly bewaartermijn: 'P15Y' | 'P5Y' | 'P42D';
  readonly herkomst: string;
}

export const SELECTIERESULTATEN = {
  '3.1.5': {
    procestype: 'Plannen opstellen',
    naam: 'Vastgesteld: Plan van aanpak WMO cliënt',
    bewaartermijn: 'P15Y',
    herkomst: 'Wmo 5.3.4',
  },
  '3.3.1': {
    procestype: 'Plannen opstellen',
    naam: 'Afgebroken: Plan van aanpak Jeugdhulp of WMO cliënt',
    bewaartermijn: 'P42D',
    herkomst: 'Risicoanalyse',
  },
  '8.1.1': {
    procestype: 'Voorzieningen verstrekken',
    naam: 'Verstrekt: WMO voorziening',
    bewaartermijn: 'P15Y',
    herkomst: 'Wmo 5.3.4 en 5.3.5',
  },
  '8.2': {
    procestype: 'Voorzieningen verstrekken',
    naam: 'Geweigerd',
    bewaartermijn: 'P5Y',
    herkomst: 'Risicoanalyse',
  },
  '8.4.1': {
    procestype: 'Voorzieningen verstrekken',
    naam: 'Afgebroken: Voorziening in Sociale domein',
    bewaartermijn: 'P42D',
    herkomst: 'Risicoanalyse',
  },
} as const satisfies Readonly<Record<string, Selectieresultaat>>;

export type Selectiecode = keyof typeof SELECTIERESULTATEN;

export function leesSelectiecode(tekst: string): Selectiecode | undefined {
  return Object.hasOwn(SELECTIERESULTATEN, tekst) ? (tekst as Selectiecode) : undefined;
}
