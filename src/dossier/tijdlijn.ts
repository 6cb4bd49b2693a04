import { aanvraagTijdlijn } from '../aanvraag/weergave.tsx';
import { besluitTijdlijn } from '../besluit/weergave.tsx';
import { bezwaarTijdlijn } from '../bezwaar/tijdlijn.ts';
import { contactTijdlijn } from '../contact/weergave.tsx';
import { doorbraakTijdlijn } from '../doorbraak/weergave.tsx';
import { dwangsomTijdlijn } from '../dwangsom/weergave.tsx';
import type { Vastgelegd } from '../kern/decider.ts';
import { leveringTijdlijn } from '../levering/tijdlijn.ts';
import { meldingTijdlijn } from '../melding/weergave.tsx';
import { onderzoekTijdlijn } from '../onderzoek/weergave.tsx';
import { rechtenTijdlijn } from '../rechten/weergave.tsx';
import { overlegTijdlijn } from '../overleg/weergave.tsx';
import { screeningTijdlijn } from '../screening/weergave.tsx';
import { terugblikTijdlijn } from '../terugblik/weergave.tsx';
import { toetsTijdlijn } from '../toets/weergave.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { verslagTijdlijn } from '../verslag/weergave.tsx';
import { voortzettingTijdlijn } from '../voortzetting/tijdlijn.ts';
import type { DossierGebeurtenis, PerStap, Stap } from './gebeurtenissen.ts';
import { STAP_VAN } from './gebeurtenissen.ts';

const PER_STAP: { readonly [S in Stap]: (g: Vastgelegd<PerStap[S]>) => Tijdlijnregel } = {
  melding: meldingTijdlijn,
  screening: screeningTijdlijn,
  contact: contactTijdlijn,
  onderzoek: onderzoekTijdlijn,
  toets: toetsTijdlijn,
  verslag: verslagTijdlijn,
  aanvraag: aanvraagTijdlijn,
  besluit: besluitTijdlijn,
  dwangsom: dwangsomTijdlijn,
  bezwaar: bezwaarTijdlijn,
  doorbraak: doorbraakTijdlijn,
  terugblik: terugblikTijdlijn,
  rechten: rechtenTijdlijn,
  overleg: overlegTijdlijn,
  levering: leveringTijdlijn,
  voortzetting: voortzettingTijdlijn,
};

/** How one gebeurtenis reads in the timeline. */
export function tijdlijnregel(g: Vastgelegd<DossierGebeurtenis>): Tijdlijnregel {
  // STAP_VAN pairs each soort with its own step, which the compiler cannot follow through the lookup.
  const schrijf = PER_STAP[STAP_VAN[g.soort]] as (g: Vastgelegd<DossierGebeurtenis>) => Tijdlijnregel;
  return schrijf(g);
}
