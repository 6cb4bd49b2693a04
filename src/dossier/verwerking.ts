import type { Verwerking } from '../journaal/journaal.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { huidigSpoor } from '../platform/spoor.ts';
import type { Activiteit } from '../toegang/activiteiten.ts';
import { REGISTERVERSIE } from '../toegang/activiteiten.ts';
import type { DossierGebeurtenis, Stap } from './gebeurtenissen.ts';
import { STAP_VAN } from './gebeurtenissen.ts';

export const ACTIVITEIT_VAN: Readonly<Record<Stap, Activiteit>> = {
  melding: 'meldingRegistreren',
  screening: 'screenen',
  contact: 'berichtenWisselen',
  onderzoek: 'onderzoeken',
  toets: 'toetsen',
  verslag: 'verslagMaken',
  aanvraag: 'aanvraagBehandelen',
  besluit: 'besluiten',
  dwangsom: 'besluiten',
  bezwaar: 'bezwaarBehandelen',
  doorbraak: 'doorbreken',
  terugblik: 'terugkijken',
  rechten: 'gegevensrechten',
  overleg: 'overleggen',
  levering: 'leveren',
  voortzetting: 'heroverwegen',
};

/** What is written into the Logboek Dataverwerkingen with these facts: every opdracht, of a person or of a job. */
export function verwerkingVan(
  gebeurtenissen: readonly DossierGebeurtenis[],
  nu: Tijdstip,
): Verwerking | undefined {
  const [eerste] = gebeurtenissen;
  if (eerste === undefined) return undefined;
  return { ...huidigSpoor(nu), activiteit: ACTIVITEIT_VAN[STAP_VAN[eerste.soort]], versie: REGISTERVERSIE };
}
