import type { Hand } from '../hand.ts';
import { lees, staOp } from '../hand.ts';
import { begin, legVast } from './onderzoeken.ts';

/** The report as it is composed, read and sent. */
export async function verstuurVerslag(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Verslag versturen');
  await hand.kies('Wat komt er uit het onderzoek?', 'Een maatwerkvoorziening past');
  await legVast(hand, 'Verslag versturen', 'Verslag versturen');
}

export const VERBETERING = 'Mijn dochter komt niet elke dag, maar vijf dagen in de week.';

/** On the resident's own pages: adds to the report, and signs it with the request for a provision. */
export async function vulAanEnOnderteken(hand: Hand, nummer: string): Promise<void> {
  const { page } = hand;
  await hand.naar(`/mijn/${nummer}`);
  await hand.volg('Iets verbeteren of aanvullen in het verslag');
  await hand.vul('Wat moet er beter of anders?', VERBETERING);
  await hand.druk('Toevoegen');
  await lees(page, VERBETERING);
  await hand.volg('Verslag ondertekenen');
  await hand.kies('Wat vindt u van het verslag?', 'Ik ben het eens met het verslag');
  await hand.vink('Ja, ik vraag een maatwerkvoorziening aan');
  await hand.druk('Ondertekenen');
  await staOp(page, 'Mijn hulpvraag');
}
