import type { Status } from '../dossier/fase.ts';

/** Where it stands, in plain words for a resident (B1). */
export const STATUS_VOOR_INWONER: Readonly<Record<Status, string>> = {
  signaal: 'Iemand heeft voor u hulp gevraagd. Wij nemen eerst contact met u op.',
  nieuw: 'Wij hebben uw vraag ontvangen en lezen hem.',
  teVerdelen: 'Wij zoeken een medewerker voor uw vraag.',
  inOnderzoek: 'Een medewerker zoekt met u uit wat u nodig hebt.',
  wachtOpAdvies: 'Wij wachten op advies van een deskundige.',
  inToets: 'Wij bekijken welke oplossingen passen.',
  verslagOpTeMaken: 'Wij schrijven het verslag van het onderzoek.',
  verslagBijInwoner: 'Uw verslag is klaar. Wilt u het lezen en uw reactie geven?',
  aanvraagInvullen: 'Wij hebben uw verzoek ontvangen en maken er een aanvraag van.',
  aanvraagBeoordelen: 'Wij beoordelen uw aanvraag.',
  wachtOpAanvulling: 'Wij wachten op informatie van u.',
  nietAangevuld: 'De tijd om uw aanvraag aan te vullen is voorbij. Wij gaan nu verder met uw aanvraag.',
  conceptBesluit: 'Wij maken uw besluit.',
  tweedePaarOgen: 'Een collega leest uw besluit na.',
  eersteBellen: 'Wij bellen u over uw besluit.',
  teVerzenden: 'Uw besluit is genomen en wordt verstuurd.',
  dwangsomVaststellen: 'Ons besluit was te laat. Wij stellen nog vast hoeveel dwangsom u krijgt.',
  bekendgemaakt: 'U hebt een besluit gekregen.',
  ingetrokken: 'U hebt uw vraag ingetrokken.',
  aanvraagIngetrokken: 'U hebt uw aanvraag ingetrokken. U kunt altijd opnieuw aanvragen.',
  samengevoegd: 'Uw vraag gaat verder bij uw eerdere hulpvraag.',
  doorgezonden: 'Wij hebben uw vraag doorgestuurd.',
  doorverwezen: 'Een andere organisatie helpt u verder.',
  afgeslotenMetAdvies: 'Afgesloten, met informatie en advies.',
  afgeslotenZonderAanvraag: 'Afgesloten zonder aanvraag. U kunt altijd nog een aanvraag doen.',
};

/** What is expected of the resident now, or undefined when it is the municipality's turn. */
export const WAT_U_KUNT_DOEN: Partial<Record<Status, string>> = {
  verslagBijInwoner:
    'Lees het verslag. U mag verbeteringen en aanvullingen toevoegen. Onderteken het daarna. Wilt u een voorziening aanvragen? Kruis dat aan.',
  nietAangevuld:
    'Hebt u de informatie nog? Stuur die dan zo snel mogelijk. Wij beslissen nu op wat wij hebben.',
  wachtOpAanvulling: 'Stuur ons wat er nog ontbreekt. In de brief staat wat dat is.',
};
