import type { Hand } from '../hand.ts';
import { lees, staOp } from '../hand.ts';

const FACTOREN = [
  ['Is er geweld, dwaalgevaar, brandgevaar, gevaar voor zelfdoding of huiselijk geweld?', 'Nee'],
  ['Gaat de gezondheid achteruit, worden medicijnen geweigerd of is er ondervoeding?', 'Onbekend'],
  ['Zijn er kinderen of andere kwetsbare mensen in huis voor wie dit een risico is?', 'Nee'],
  ['Is er verwaarlozing, vervuiling of overlast (Vangnet OGGZ, wijkagent, bemoeizorg)?', 'Nee'],
  ['Dreigt ontruiming, afsluiting van energie of water, of is er geen inkomen?', 'Nee'],
  ['Is er niemand die vandaag kijkt of helpt?', 'Nee'],
] as const;

/** From the queue: all eight factors, the urgency with its reasons. */
export async function beoordeelUrgentie(hand: Hand, naam: string): Promise<void> {
  await hand.naar('/screening');
  await hand.volg(`Beoordelen voor ${naam}`);
  // Taken over from the melding: the carer cannot go on. A person looks whether that is right.
  await vulUrgentieIn(hand, 'Urgent', 'Ja');
}

/** The same by the address of the form. */
export async function legUrgentieVast(hand: Hand, nummer: string, urgentie: string): Promise<void> {
  await hand.naar(`/dossiers/${nummer}/urgentie`);
  await vulUrgentieIn(hand, urgentie, 'Nee');
}

async function vulUrgentieIn(hand: Hand, urgentie: string, teZwaar: string): Promise<void> {
  const { page } = hand;
  await staOp(page, 'Urgentie beoordelen');
  for (const [vraag, antwoord] of FACTOREN) await hand.kies(vraag, antwoord);
  await hand.kies('Is de last te zwaar voor de inwoner of de mantelzorger?', teZwaar);
  await hand.kies('Loopt het uit de hand als er zes weken niets gebeurt?', 'Ja');
  await hand.vul('Wat speelt er? (tijd)', 'De dochter zegt dat zij het nog een maand volhoudt.');
  await hand.vul('Van wie weet u dat? (tijd)', 'Dochter, aan de telefoon');
  await hand.kies('Hoe urgent is deze melding?', urgentie);
  await hand.vul(
    'Waarom deze urgentie?',
    'De mantelzorger dreigt weg te vallen. Overlegd met de teamleider.',
  );
  await hand.druk('Urgentie vastleggen');
  await lees(page, 'Urgentie beoordelen: vastgelegd.');
}

/** Assigns by the proposal page, to whom one wants. */
export async function deelToe(hand: Hand, naam: string, aan: string): Promise<void> {
  const { page } = hand;
  await hand.naar('/screening');
  await hand.volg(`Toedelen voor ${naam}`);
  await staOp(page, 'Toedelen');
  await hand.selecteer(`Aan wie? (${naam})`, aan);
  await hand.vul(`Toelichting (${naam})`, 'Kent de familie van een eerder gesprek.');
  await hand.druk('Toedelen');
  await lees(page, `toegedeeld aan ${aan}`);
}
