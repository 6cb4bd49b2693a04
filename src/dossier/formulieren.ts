import { aanvraagFormulieren } from '../aanvraag/formulieren.tsx';
import { besluitFormulieren } from '../besluit/formulieren.tsx';
import { bezwaarFormulieren } from '../bezwaar/formulieren.tsx';
import { contactFormulieren } from '../contact/formulieren.tsx';
import { doorbraakFormulieren } from '../doorbraak/formulieren.tsx';
import { dwangsomFormulieren } from '../dwangsom/formulieren.tsx';
import { leveringFormulieren } from '../levering/formulieren.tsx';
import { leveringOpdrachtpad } from '../levering/paden.ts';
import { meldingFormulieren } from '../melding/formulieren.tsx';
import { onderzoekFormulieren } from '../onderzoek/formulieren.tsx';
import { overlegFormulieren } from '../overleg/formulieren.tsx';
import { overlegOpdrachtpad } from '../overleg/paden.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { rechtenFormulieren } from '../rechten/formulieren.tsx';
import { screeningFormulieren } from '../screening/formulieren.tsx';
import { terugblikFormulieren } from '../terugblik/formulieren.tsx';
import { toetsFormulieren } from '../toets/formulieren.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { verslagFormulieren } from '../verslag/formulieren.tsx';
import { voortzettingFormulieren } from '../voortzetting/formulieren.tsx';
import type { Stap } from './gebeurtenissen.ts';
import type { DossierOpdracht, Opdrachtsoort } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';

export type DossierFormulier = OpdrachtFormulier<DossierOpdracht, DossierToestand, LokaleRegels>;

interface MetStap {
  readonly stap: Stap;
  readonly formulier: DossierFormulier;
}

/** Every opdracht that a person fills in, with the step it belongs to. */
export const FORMULIEREN: readonly MetStap[] = [
  ...meldingFormulieren.map((formulier) => ({ stap: 'melding', formulier }) as const),
  ...screeningFormulieren.map((formulier) => ({ stap: 'screening', formulier }) as const),
  ...contactFormulieren.map((formulier) => ({ stap: 'contact', formulier }) as const),
  ...onderzoekFormulieren.map((formulier) => ({ stap: 'onderzoek', formulier }) as const),
  ...toetsFormulieren.map((formulier) => ({ stap: 'toets', formulier }) as const),
  ...verslagFormulieren.map((formulier) => ({ stap: 'verslag', formulier }) as const),
  ...aanvraagFormulieren.map((formulier) => ({ stap: 'aanvraag', formulier }) as const),
  ...besluitFormulieren.map((formulier) => ({ stap: 'besluit', formulier }) as const),
  ...dwangsomFormulieren.map((formulier) => ({ stap: 'dwangsom', formulier }) as const),
  ...bezwaarFormulieren.map((formulier) => ({ stap: 'bezwaar', formulier }) as const),
  ...doorbraakFormulieren.map((formulier) => ({ stap: 'doorbraak', formulier }) as const),
  ...terugblikFormulieren.map((formulier) => ({ stap: 'terugblik', formulier }) as const),
  ...rechtenFormulieren.map((formulier) => ({ stap: 'rechten', formulier }) as const),
  ...overlegFormulieren.map((formulier) => ({ stap: 'overleg', formulier }) as const),
  ...leveringFormulieren.map((formulier) => ({ stap: 'levering', formulier }) as const),
  ...voortzettingFormulieren.map((formulier) => ({ stap: 'voortzetting', formulier }) as const),
];

export function padVan(soort: Opdrachtsoort): string | undefined {
  // This one is filled in with the meetings that come: its page stands in the room itself.
  if (soort === 'casusInbrengen') return overlegOpdrachtpad.inbrengen;
  // And these with the providers that have a contract.
  if (soort === 'leveringOpdragen') return leveringOpdrachtpad.opdragen;
  if (soort === 'andereAanbiederAanbieden') return leveringOpdrachtpad.aanbieden;
  if (soort === 'opvolgerRegelen') return leveringOpdrachtpad.opvolgen;
  return FORMULIEREN.find(({ formulier }) => formulier.soort === soort)?.formulier.pad;
}
