import type { Status } from '../dossier/fase.ts';
import type { Rol } from '../kern/rollen.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';
import { zeg } from '../ui/talen/zeg.ts';
import type { Hulpontbreekt } from './hulpwoorden.ts';

/** Where it stands, in plain words for a resident (B1). */
const STATUS_VOOR_INWONER = {
  signaal: 'Iemand heeft voor u hulp gevraagd. Wij nemen eerst contact met u op.',
  wilNiet: 'U wilt nu geen hulp. Wij willen er nog een keer met u over praten.',
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
  bezwaarDoorzenden: 'Wij sturen uw bezwaar door naar wie erover beslist.',
  bezwaarHerstellen: 'Wij hebben uw bezwaar. Wij wachten nog op informatie van u.',
  bezwaarHoren: 'Wij hebben uw bezwaar. Wij nodigen u uit om erover te vertellen.',
  hoorzittingGepland: 'U bent uitgenodigd om over uw bezwaar te vertellen.',
  wachtOpCommissie: 'De commissie geeft ons advies over uw bezwaar.',
  bezwaarBeslissen: 'Wij beslissen op uw bezwaar.',
  beroepStukken: 'De rechter behandelt uw beroep. Wij sturen de stukken.',
  wachtOpUitspraak: 'Wij wachten op de uitspraak van de rechter.',
  ingetrokken: 'U hebt uw vraag ingetrokken.',
  aanvraagIngetrokken: 'U hebt uw aanvraag ingetrokken. U kunt altijd opnieuw aanvragen.',
  samengevoegd: 'Uw vraag gaat verder bij uw eerdere hulpvraag.',
  doorgezonden: 'Wij hebben uw vraag doorgestuurd.',
  doorverwezen: 'Een andere organisatie helpt u verder.',
  afgeslotenMetAdvies: 'Afgesloten, met informatie en advies.',
  afgeslotenZonderAanvraag: 'Afgesloten zonder aanvraag. U kunt altijd nog een aanvraag doen.',
} as const satisfies Readonly<Record<Status, KaleTekst>>;

/** The same for who looks along: the question and the decision are the resident's. */
const STATUS_VOOR_MEEKIJKER = {
  ...STATUS_VOOR_INWONER,
  signaal: 'Iemand heeft voor deze persoon hulp gevraagd. Wij nemen eerst zelf contact op.',
  nieuw: 'Wij hebben de vraag ontvangen en lezen hem.',
  teVerdelen: 'Wij zoeken een medewerker voor deze vraag.',
  inOnderzoek: 'Een medewerker zoekt uit wat er nodig is.',
  verslagBijInwoner: 'Het verslag is klaar. De inwoner kan het lezen en erop reageren.',
  aanvraagInvullen: 'Wij hebben het verzoek ontvangen en maken er een aanvraag van.',
  aanvraagBeoordelen: 'Wij beoordelen de aanvraag.',
  wachtOpAanvulling: 'Wij wachten op informatie van de inwoner.',
  nietAangevuld: 'De tijd om de aanvraag aan te vullen is voorbij. Wij gaan verder met de aanvraag.',
  conceptBesluit: 'Wij maken het besluit.',
  tweedePaarOgen: 'Een collega leest het besluit na.',
  eersteBellen: 'Wij bellen de inwoner over het besluit.',
  teVerzenden: 'Het besluit is genomen en wordt verstuurd.',
  bekendgemaakt: 'Er is een besluit.',
  bezwaarDoorzenden: 'Wij sturen het bezwaar door naar wie erover beslist.',
  bezwaarHerstellen: 'Wij hebben het bezwaar en wachten op informatie van de inwoner.',
  bezwaarHoren: 'Wij hebben het bezwaar. Wij nodigen de inwoner uit om erover te vertellen.',
  hoorzittingGepland: 'De inwoner is uitgenodigd om over het bezwaar te vertellen.',
  wachtOpCommissie: 'De commissie geeft ons advies over het bezwaar.',
  bezwaarBeslissen: 'Wij beslissen op het bezwaar.',
  beroepStukken: 'De rechter behandelt het beroep. Wij sturen de stukken.',
  ingetrokken: 'De vraag is ingetrokken.',
  aanvraagIngetrokken: 'De aanvraag is ingetrokken. De inwoner kan altijd opnieuw aanvragen.',
  samengevoegd: 'Deze vraag gaat verder bij een eerdere hulpvraag.',
  doorgezonden: 'Wij hebben de vraag doorgestuurd.',
  doorverwezen: 'Een andere organisatie helpt verder.',
  afgeslotenZonderAanvraag: 'Afgesloten zonder aanvraag. De inwoner kan altijd nog een aanvraag doen.',
} as const satisfies Readonly<Record<Status, KaleTekst>>;

/** What is expected of the resident now, or undefined when it is the municipality's turn. */
const WAT_U_KUNT_DOEN: Partial<Record<Status, KaleTekst>> = {
  verslagBijInwoner:
    'Lees het verslag. U mag verbeteringen en aanvullingen toevoegen. Onderteken het daarna. Wilt u een voorziening aanvragen? Kruis dat aan.',
  nietAangevuld:
    'Hebt u de informatie nog? Stuur die dan zo snel mogelijk. Wij beslissen nu op wat wij hebben.',
  wachtOpAanvulling: 'Stuur ons wat er nog ontbreekt. In de brief staat wat dat is.',
  bezwaarHerstellen: 'Stuur ons wat er nog ontbreekt aan uw bezwaar. In de brief staat wat dat is.',
  hoorzittingGepland:
    'Kom vertellen waarom u het niet eens bent met ons besluit. U mag iemand meenemen, en vooraf stukken sturen. Dag en plaats staan hieronder.',
};

/** The carer adds to the report, but does not sign: that is for the resident or a representative. */
const WAT_EEN_MEEKIJKER_KAN: Partial<Record<Status, KaleTekst>> = {
  verslagBijInwoner:
    'U mag het verslag lezen en er verbeteringen en aanvullingen bij zetten. Ondertekenen en een voorziening aanvragen doet de inwoner zelf, of iemand die de inwoner vertegenwoordigt.',
  wachtOpAanvulling:
    'De inwoner stuurt ons wat er nog ontbreekt. In de brief staat wat dat is. U mag helpen.',
};

/** Who signs and applies: the resident, and who represents one. A carer looks along. */
export const kijktMee = (rol: Rol): boolean => rol === 'mantelzorger';

/** Decided, and not done: what was granted is not there yet. */
const BESLUIT_ZONDER_HULP = {
  alles: 'U hebt een besluit gekregen. De hulp is nog niet begonnen.',
  deel: 'U hebt een besluit gekregen. Nog niet alle hulp is er.',
} as const satisfies Readonly<Record<Hulpontbreekt, KaleTekst>>;
const BESLUIT_ZONDER_HULP_MEEKIJKER = {
  alles: 'Er is een besluit. De hulp is nog niet begonnen.',
  deel: 'Er is een besluit. Nog niet alle hulp is er.',
} as const satisfies Readonly<Record<Hulpontbreekt, KaleTekst>>;

/** `ontbreekt` where it is known what came of the decision. */
export function statusVoor(rol: Rol, status: Status, ontbreekt?: Hulpontbreekt): string {
  const mee = kijktMee(rol);
  if (status === 'bekendgemaakt' && ontbreekt !== undefined)
    return zeg((mee ? BESLUIT_ZONDER_HULP_MEEKIJKER : BESLUIT_ZONDER_HULP)[ontbreekt]);
  return zeg((mee ? STATUS_VOOR_MEEKIJKER : STATUS_VOOR_INWONER)[status]);
}

export function watKanIkDoen(rol: Rol, status: Status): string | undefined {
  const doen = (kijktMee(rol) ? WAT_EEN_MEEKIJKER_KAN : WAT_U_KUNT_DOEN)[status];
  return doen && zeg(doen);
}
