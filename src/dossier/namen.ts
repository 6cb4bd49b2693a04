import type { Fase, Status, WachtOp } from './fase.ts';
import type { Kloksoort } from './klok.ts';

export const STATUSNAAM: Readonly<Record<Status, string>> = {
  signaal: 'Signaal: de inwoner weet er nog niet van',
  wilNiet: 'Inwoner wil het niet, er is gevaar: contact houden',
  nieuw: 'Nieuw: wacht op screening',
  teVerdelen: 'Gescreend: nog te verdelen',
  inOnderzoek: 'In onderzoek',
  wachtOpAdvies: 'In onderzoek: wacht op advies',
  inToets: 'In de Omgekeerde Toets',
  verslagOpTeMaken: 'Verslag op te maken',
  verslagBijInwoner: 'Verslag ligt bij de inwoner',
  aanvraagInvullen: 'Ondertekend met verzoek: aanvraag in te vullen',
  aanvraagBeoordelen: 'Aanvraag: te beoordelen',
  wachtOpAanvulling: 'Aanvraag: wacht op aanvulling',
  nietAangevuld: 'Aanvraag: niet aangevuld, nu te beslissen',
  conceptBesluit: 'Besluit in voorbereiding',
  tweedePaarOgen: 'Besluit: wacht op tweede paar ogen',
  eersteBellen: 'Besluit: eerst de inwoner bellen',
  teVerzenden: 'Besluit genomen: te verzenden',
  dwangsomVaststellen: 'Besluit te laat verstuurd: dwangsom vast te stellen',
  bekendgemaakt: 'Besluit bekendgemaakt',
  ingetrokken: 'Ingetrokken',
  aanvraagIngetrokken: 'Aanvraag ingetrokken',
  samengevoegd: 'Samengevoegd met een ander dossier',
  doorgezonden: 'Doorgezonden',
  doorverwezen: 'Doorverwezen',
  afgeslotenMetAdvies: 'Afgesloten met informatie en advies',
  afgeslotenZonderAanvraag: 'Afgesloten zonder aanvraag',
};

export const FASENAAM: Readonly<Record<Fase, string>> = {
  melding: 'Melding',
  screening: 'Screening',
  onderzoek: 'Onderzoek',
  toets: 'Omgekeerde Toets',
  verslag: 'Verslag',
  aanvraag: 'Aanvraag',
  besluit: 'Besluit',
  uitvoering: 'Uitvoering',
  afgesloten: 'Afgesloten',
};

export const WACHTNAAM: Readonly<Record<WachtOp, string>> = {
  gemeente: 'de gemeente',
  inwoner: 'de inwoner',
  adviseur: 'de adviseur',
  anderePartij: 'een andere partij',
  niemand: 'niemand',
};

export const KLOKNAAM: Readonly<Record<Kloksoort, string>> = {
  spoed: 'Spoed: tijdelijke voorziening treffen',
  respijt: 'Besluit zonder dwangsom kan nog',
  onderzoek: 'Onderzoek klaar, met verslag',
  beslissing: 'Beslissen op de aanvraag',
  dwangsom: 'Dwangsom vaststellen',
  mededeling: 'Meegedeelde nieuwe datum van het besluit',
  buitenBehandeling: 'Niet in behandeling nemen kan nog',
  hersteltermijn: 'Aanvraag aanvullen',
  tijdelijkeVoorziening: 'Tijdelijke voorziening loopt af',
  herbeoordeling: 'Urgentie opnieuw bekijken',
  eersteContact: 'Eerste contact met de inwoner',
  persoonlijkPlan: 'Persoonlijk plan inleveren',
  advies: 'Advies geven',
  terugkoppeling: 'Terugkoppeling van de overdracht',
  reactie: 'Reactie op het verslag',
  bezwaar: 'Bezwaar maken',
};
