import type { Rol } from '../kern/rollen.ts';
import { isBurger } from '../toegang/gebruiker.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import { HANDELINGEN } from './opdrachten.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';

/** What a resident can do, in the words of a resident; the order is the order of the procedure. */
const WOORDEN: Partial<Record<Opdrachtsoort, KaleTekst>> = {
  berichtSchrijven: 'Bericht schrijven',
  persoonlijkPlanInleveren: 'Persoonlijk plan geven',
  stukToevoegen: 'Een document toevoegen',
  clientondersteuningVragen: 'Om een cliëntondersteuner vragen',
  gesprekBevestigen: 'Ik kom naar de afspraak',
  gesprekswensGeven: 'Iets anders vragen voor het gesprek',
  gesprekAfzeggen: 'Afspraak afzeggen',
  correctieToevoegen: 'Iets verbeteren of aanvullen in het verslag',
  verslagOndertekenen: 'Verslag ondertekenen',
  aanvraagDoen: 'Voorziening aanvragen',
  aanvullingOntvangen: 'Ontbrekende informatie geven',
  uitstelInstemmen: 'Instemmen met uitstel',
  toestemmingVastleggen: 'Toestemming geven',
  toestemmingIntrekken: 'Toestemming intrekken',
  betrokkeneToelaten: 'Iemand laten meekijken',
  betrokkeneVerwijderen: 'Iemand niet meer laten meekijken',
  ingebrekestellingVastleggen: 'Zijn wij te laat? Vraag ons om snel te beslissen',
  effectbeeldGeven: 'Zeggen of de hulp werkt',
  situatiewijzigingMelden: 'Een verandering doorgeven',
  zienswijzeVastleggen: 'Reageren op ons voornemen',
  aanbodBeantwoorden: 'Antwoorden op ons aanbod',
  bezwaarMaken: 'Bezwaar maken',
  bezwaarHerstellen: 'Uw bezwaar aanvullen',
  bezwaarIntrekken: 'Bezwaar intrekken',
  gegevensverzoekVastleggen: 'Iets vragen over uw gegevens',
  gegevensverzoekIntrekken: 'Uw vraag over gegevens intrekken',
  aanvraagIntrekken: 'Aanvraag intrekken',
  meldingIntrekken: 'Hulpvraag intrekken',
};

/** What a resident's own page offers. */
export const VOOR_INWONERS = Object.keys(WOORDEN) as readonly Opdrachtsoort[];

/** How an opdracht is called to this reader: the law's word for who works here, plain words for a resident. */
export function opdrachtnaam(soort: Opdrachtsoort, rol: Rol): string {
  return (isBurger(rol) ? WOORDEN[soort] : undefined) ?? HANDELINGEN[soort].titel;
}
