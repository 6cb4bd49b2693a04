import { Temporal } from 'temporal-polyfill';
import type { Hand } from '../hand.ts';
import { lees, staOp, radios } from '../hand.ts';

/** A day from today, in the Netherlands, as a date field wants it. */
export function overDagen(dagen: number): string {
  return Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: dagen }).toString();
}

/** Opens a form of the dossier from the file page, by what is written on its button. */
export async function begin(hand: Hand, nummer: string, wat: string): Promise<void> {
  await hand.naar(`/dossiers/${nummer}`);
  await hand.volg(wat);
  await staOp(hand.page, wat);
}

/** Sends the form, and sees on the file page that it is recorded. */
export async function legVast(hand: Hand, knop: string, wat: string): Promise<void> {
  await hand.druk(knop);
  await lees(hand.page, `${wat}: vastgelegd.`);
}

export async function vooronderzoek(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Gegeven vastleggen');
  await hand.vul('Wat weten we?', 'Mevrouw had tot vorig jaar hulp bij het huishouden.');
  await hand.kies('Over wie gaat het?', 'De inwoner');
  await hand.selecteer('Waar komt het vandaan?', 'Eerder Wmo-dossier');
  await hand.selecteer('Wat voor gegeven is het?', 'Lopende voorziening');
  await legVast(hand, 'Gegeven vastleggen', 'Gegeven vastleggen');
}

export async function planGesprek(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Gesprek plannen');
  await hand.datum('Dag', overDagen(1));
  await hand.tijd('Tijd', '10:30');
  await legVast(hand, 'Gesprek plannen', 'Gesprek plannen');
}

/** Points on which the law wants findings, not a tick. */
const BEVINDINGEN = [
  [
    'Behoeften, persoonskenmerken en voorkeuren',
    'Mevrouw wil overdag onder de mensen zijn. Zij is graag buiten.',
  ],
  [
    'Eigen kracht en gebruikelijke hulp',
    'Zij kleedt en wast zichzelf. Koken lukt met hulp. Er zijn geen huisgenoten.',
  ],
  ['Sociaal netwerk', 'De buurvrouw drinkt elke week koffie. Meer kan zij niet doen.'],
  ['Wat de mantelzorger nodig heeft', 'De dochter heeft twee dagen in de week rust nodig.'],
] as const;
const UITGELEGD = [
  ['Algemene voorzieningen', 'De open inloop is besproken. Daar is geen vaste begeleiding.'],
  [
    'Collectieve voorzieningen en andere wetten',
    'Er is geen groepsvoorziening die past. De Wlz is niet aan de orde.',
  ],
  ['Wanneer iemand een maatwerkvoorziening krijgt', 'Uitgelegd waar de gemeente naar kijkt.'],
  ['Eigen bijdrage', 'Uitgelegd dat het CAK de rekening stuurt.'],
  ['Privacy', 'Uitgelegd welke gegevens wij vragen en waarom.'],
  ['Persoonsgebonden budget (pgb)', 'Uitgelegd. Mevrouw wil dat de gemeente het regelt.'],
] as const;

const PLAN_BESPROKEN = 'Is het persoonlijk plan besproken?';

/** The conversation at the kitchen table: the ten points, a life domain, the question behind the question. */
export async function voerGesprek(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Gesprek vastleggen');
  await hand.selecteer('Welk gesprek was dit?', 'Huisbezoek');
  await hand.datum('Dag', overDagen(0));
  await hand.kies('Wat voor gesprek?', 'Huisbezoek');
  await hand.vink('Inwoner');
  await hand.vink('Mantelzorger');
  await hand.vink('Ik heb verteld wat we al wisten en waar dat vandaan komt');
  for (const [punt, bevinding] of BEVINDINGEN) {
    await hand.kies(`${punt}: besproken?`, 'Besproken');
    await hand.vul(`Wat weten we nu? (${punt.toLowerCase()})`, bevinding);
  }
  for (const [punt, uitleg] of UITGELEGD) {
    await hand.kies(`${punt}: besproken?`, 'Besproken');
    await hand.vul(`Aantekening (${punt.toLowerCase()})`, uitleg);
  }
  await hand.kies('Werk en dagbesteding: hoe gaat het?', 'Probleem');
  await hand.vul('Hoe is het nu? (werk en dagbesteding)', 'Mevrouw zit de hele dag alleen thuis.');
  await hand.vul('Wat wil de inwoner? (werk en dagbesteding)', 'Overdag weer ergens heen.');
  await hand.vul(
    'Wat is er echt nodig?',
    'Weer een dag hebben met mensen om zich heen, zodat de dochter het volhoudt.',
  );
  // Asked of who gave one.
  if ((await radios(hand.page, PLAN_BESPROKEN).count()) > 0)
    await hand.kies(PLAN_BESPROKEN, 'Ja, het plan is besproken');
  await legVast(hand, 'Gesprek vastleggen', 'Gesprek vastleggen');
}

export async function stelIdentiteitVast(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Identiteit vaststellen');
  await hand.kies('Welk document hebt u gezien?', 'Identiteitskaart');
  await legVast(hand, 'Identiteit vaststellen', 'Identiteit vaststellen');
}

const OPLOSSINGEN = [
  ['Sociaal netwerk', '', 'Nee', 'De buurvrouw kan niet meer doen dan een uur in de week.'],
  [
    'Maatwerkvoorziening',
    'Dagbesteding',
    'Ja, dit is genoeg',
    'Twee dagen in een groep geeft ritme en rust.',
  ],
] as const;

/** First what comes before, then what remains (Wmo 2.3.5 lid 3). */
export async function overweegOplossingen(hand: Hand, nummer: string): Promise<void> {
  for (const [soort, voorziening, genoeg, waarom] of OPLOSSINGEN) {
    await begin(hand, nummer, 'Oplossing overwegen');
    await hand.kies('Wat voor oplossing is het?', soort);
    if (voorziening !== '') await hand.selecteer('Welke voorziening van de gemeente?', voorziening);
    await hand.kies('Is dit genoeg?', genoeg);
    await hand.vul('Waarom wel of niet?', waarom);
    await legVast(hand, 'Oplossing vastleggen', 'Oplossing overwegen');
  }
}

/** What the adviser sent by post. */
export async function ontvangAdvies(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Ontvangen advies vastleggen');
  await hand.vul('Naam van de adviseur', 'mevrouw H. Bakker');
  await hand.vul('Deskundigheid', 'Ergotherapeut');
  await hand.vul('Hoe is het onderzoek gedaan?', 'Met een huisbezoek.');
  await hand.vul('Het antwoord op de vraag', 'Een vaste groep past het best.');
  await legVast(hand, 'Advies vastleggen', 'Ontvangen advies vastleggen');
}
