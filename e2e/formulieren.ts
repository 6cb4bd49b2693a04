import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DossierFormulier } from '../src/dossier/formulieren.ts';
import type { Bezoek as Visite } from './browser.ts';
import { dossierWaarinMag } from './demodossiers.ts';
import type { Mens } from './inloggen.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { bekijk } from './verkennen.ts';

export const BURGERS = ['inwoner', 'mantelzorger'] as const satisfies readonly Mens[];
/** The first of these who may, does. */
export const MEDEWERKERS = [
  'klantmanager',
  'collega',
  'screener',
  'jurist',
  'teamleider',
] as const satisfies readonly Mens[];

/** Open once there is an answer to a request about data: rechten.e2e.ts looks at them there. */
export const NA_GEGEVENSBESLUIT = ['gegevensverzoek-uitgevoerd', 'beperking-opheffen'] as const;

/** Forms that open only when a dossier is driven on: toegankelijk-vervolg.e2e.ts does. */
export const GEDREVEN: readonly string[] = [
  'tijdelijke-voorziening',
  'oppakken',
  'gesprek-verzetten',
  'gesprek-afzeggen',
  'gesprek-bevestigen',
  'gesprekswens-beantwoorden',
  'toets-effect',
  'deelnemer-uitnodigen',
  'uitnodiging-intrekken',
  'toets-bevestigen',
  'toets-grondwaarden',
  'toets-gevolgen',
  'toets-randvoorwaarden',
  'toets-afronden',
  'advies-wegen',
];

/**
 * The round of the day does this for every dossier it is time for, soon after the start: whether its page is still
 * open then is chance. What it does stands in te-laat.e2e.ts.
 */
export const DAGRONDE = 'aanvraagrecht';

/** Open once a decision works, as in the history of the demo: maatwerk.e2e.ts looks at them there. */
export const NA_BESLUIT = [
  'terugkijken',
  'tekst-voorstellen',
  'tekst-vrijgeven',
  'tekst-intrekken',
  'eigen-beeld',
] as const;

/** Open once something was offered, or goes over to another: overgang.e2e.ts looks at them there. */
export const IN_LEVERING = ['aanbod-beantwoorden', 'overgang-verzetten'] as const;

export interface Bezoek {
  readonly wie: Mens;
  readonly adres: string;
  readonly vraagtIets: boolean;
}

/** Where these people can fill in this form now, in the worked-out cases of the demo. */
export function bezoeken(mensen: readonly Mens[], formulier: DossierFormulier): readonly Bezoek[] {
  if (formulier.pad === DAGRONDE) return [];
  return mensen.flatMap((wie) => {
    const open = dossierWaarinMag(wie, formulier);
    return open ? [{ ...open, wie, adres: `/dossiers/${open.dossier}/${formulier.pad}` }] : [];
  });
}

/** Looks at a form that must be open: as it comes, and sent wrongly. */
export async function ziet(page: Page, adres: string, versturen = true): Promise<void> {
  expect(await bekijk(page, adres, { versturen }), `${adres} staat open`).toBeDefined();
}

/** One visitor a person, each to all of their forms. */
export async function zietAlles(
  opent: (bezoek?: Visite) => Promise<Page>,
  alle: readonly Bezoek[],
  javascript: boolean,
): Promise<void> {
  for (const wie of new Set(alle.map((b) => b.wie))) {
    const page = await opent({ javascript });
    await loginAls(page, MENSEN[wie]);
    for (const { adres, vraagtIets } of alle.filter((b) => b.wie === wie))
      await ziet(page, adres, vraagtIets);
  }
}
