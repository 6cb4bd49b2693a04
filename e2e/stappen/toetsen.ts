import type { Hand } from '../hand.ts';
import { begin, legVast, overDagen } from './onderzoeken.ts';

const EFFECT = 'Ik ben twee dagen in de week onder de mensen';

async function begint(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Omgekeerde Toets beginnen');
  await hand.kies('Waarom is de toets nodig?', 'Wij doen de toets bij elke zaak');
  await legVast(hand, 'Toets beginnen', 'Omgekeerde Toets beginnen');
}

async function stap1(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Stap 1: effecten vastleggen');
  await hand.vul('Effect 1: wat kan, doet of ervaart de inwoner straks?', EFFECT);
  await hand.vul('Waaraan merken wij dat effect 1 gelukt is?', 'Zij vertelt wie zij heeft gezien.');
  await hand.datum('Wanneer kijken wij of effect 1 gelukt is?', overDagen(90));
  await legVast(hand, 'Stap 1 vastleggen', 'Stap 1: effecten vastleggen');
  await begin(hand, nummer, 'Antwoord van de inwoner op de effecten');
  await hand.kies('Is dit wat de inwoner wil bereiken?', 'Ja, de inwoner herkent dit');
  await legVast(hand, 'Antwoord vastleggen', 'Antwoord van de inwoner op de effecten');
}

const ANDERE_WETTEN = [
  ['Speelt de Jeugdwet niet? Zeg kort waarom', 'Er zijn geen kinderen.'],
  ['Speelt de Participatiewet niet? Zeg kort waarom', 'Mevrouw heeft AOW.'],
  ['Speelt de Wgs niet? Zeg kort waarom', 'Nagevraagd: er zijn geen schulden.'],
  ['Speelt de Wet inburgering niet? Zeg kort waarom', 'Niet aan de orde.'],
  ['Speelt de Leerplichtwet niet? Zeg kort waarom', 'Niet aan de orde.'],
  ['Speelt Passend onderwijs niet? Zeg kort waarom', 'Niet aan de orde.'],
] as const;

export async function stap2(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Stap 2: grondwaarden wegen');
  await hand.vul('Speelt de Wmo niet? Zeg kort waarom', 'Wat hieronder niet is gekozen, speelt niet.');
  for (const [wet, reden] of ANDERE_WETTEN) await hand.vul(wet, reden);
  await hand.kies(await eersteWaarde(hand), 'Dient');
  await hand.vul('Waarom? (Wmo 1)', 'Zij doet weer mee.');
  await hand.vul('Wat gebeurt er met deze waarden als wij niets doen?', 'Mevrouw vereenzaamt verder.');
  await hand.vul('Wat gebeurt er met deze waarden als wij de standaard kiezen?', 'Zij doet weer mee.');
  await legVast(hand, 'Stap 2 vastleggen', 'Stap 2: grondwaarden wegen');
}

/** The first value of the Wmo, as the page words it. */
async function eersteWaarde({ page }: Hand): Promise<string> {
  return (
    await page
      .getByRole('radiogroup', { name: /^Wmo 1\. / })
      .locator('legend')
      .innerText()
  ).trim();
}

const OPTIES = [
  ['Wat houdt optie 2 in?', 'Dagbesteding, twee dagen in de week'],
  ['Wat houdt optie 3 in?', 'Elke dag naar de open inloop'],
  ['Wat doet optie 1 op korte termijn met de inwoner?', 'Zij blijft alleen thuis.'],
  ['Wat doet optie 1 op lange termijn met de inwoner?', 'Zij gaat achteruit en de dochter valt uit.'],
  ['Wat doet optie 2 op korte termijn met de inwoner?', 'Zij heeft twee dagen ritme en gezelschap.'],
  ['Wat doet optie 2 op lange termijn met de inwoner?', 'Zij kan thuis blijven wonen.'],
  ['Wat doet optie 3 op korte termijn met de inwoner?', 'Zij komt er zonder hulp niet.'],
  ['Wat doet optie 3 op lange termijn met de inwoner?', 'Onzeker, er is geen vaste begeleiding.'],
] as const;
const AFWEGING = [
  ['Hoe leggen wij dit uit aan de buurman in dezelfde situatie?', 'Wie dit meemaakt krijgt hetzelfde.'],
  ['Wat verwijten wij de inwoner, en kon de inwoner er iets aan doen?', 'Niets.'],
  ['Legitiem: waarom mogen wij dit doen, en past het?', 'Het past bij het doel van de Wmo.'],
  ['Betrokken: wie doen er mee en kunnen erachter staan?', 'Mevrouw, haar dochter en de klantmanager.'],
  ['Rendement: wat kost het nu, wat straks, en wie betaalt?', 'Minder dan opname, later.'],
  ['Wat vindt de inwoner van het voorstel?', 'Zij wil graag beginnen.'],
] as const;

/** The views of colleagues beside it are answered by `erbij`. */
export async function stap3(
  hand: Hand,
  nummer: string,
  erbij: (hand: Hand) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await begin(hand, nummer, 'Stap 3: gevolgen afwegen');
  for (const [vraag, antwoord] of OPTIES) await hand.vul(vraag, antwoord);
  for (const [vraag, antwoord] of AFWEGING) await hand.vul(vraag, antwoord);
  await hand.kies('Is er een verwijt?', 'Geen verwijt');
  await erbij(hand);
  await legVast(hand, 'Stap 3 vastleggen', 'Stap 3: gevolgen afwegen');
}

async function stap4(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Stap 4: randvoorwaarden bepalen');
  await hand.selecteer('Regel van de gemeente bij belemmering 1', 'Verordening 9');
  await hand.selecteer('Ruimte uit de lijst bij belemmering 1', 'Verordening 22');
  await hand.vul('Welke voorwaarden hangen wij eraan?', 'Na drie maanden kijken wij samen terug.');
  await hand.kies('Wie mag dit besluiten?', 'klantmanager');
  await legVast(hand, 'Stap 4 vastleggen', 'Stap 4: randvoorwaarden bepalen');
}

const TOETSMOTIVERING =
  'Twee dagen dagbesteding geven mevrouw ritme en gezelschap, en haar dochter rust. Een open inloop is zonder vaste begeleiding niet genoeg.';

async function rondAf(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Toets afronden');
  await hand.kies('Wat is de uitkomst?', 'De standaard past');
  await hand.kies('Welke optie uit stap 3?', 'Dagbesteding, twee dagen in de week');
  await hand.vul('Motivering', TOETSMOTIVERING);
  await legVast(hand, 'Toets afronden', 'Toets afronden');
}

/** Until the effects are there, with the resident's word on them. */
export async function beginToets(hand: Hand, nummer: string): Promise<void> {
  await begint(hand, nummer);
  await stap1(hand, nummer);
}

/** A colleague of another area is asked to contradict, without a name. */
export async function nodigUit(hand: Hand, nummer: string, totEnMet: string): Promise<void> {
  await begin(hand, nummer, 'Collega uitnodigen voor de toets');
  await hand.selecteer('Wie nodigt u uit?', 'Noor Haddad');
  await hand.selecteer('Vanuit welk terrein?', 'Schulden');
  await hand.selecteer('Vraagt u deze collega om tegen te spreken?', 'ja, op uitvoerbaarheid');
  await hand.datum('Tot en met wanneer kan deze collega meekijken?', totEnMet);
  await hand.vul('Waarom is deze collega nodig?', 'De dochter betaalt mee en dreigt vast te lopen.');
  await hand.vul('Wat vraagt u?', 'Wat gaat er mis als wij dit zo doen?');
  await legVast(hand, 'Collega uitnodigen', 'Collega uitnodigen voor de toets');
}

/** From the values to the outcome. */
export async function maakToetsAf(hand: Hand, nummer: string): Promise<void> {
  for (const stap of [stap2, stap3, stap4, rondAf]) await stap(hand, nummer);
}

/** The four steps, the resident's word on the effects, and the outcome. */
export async function doeToets(hand: Hand, nummer: string): Promise<void> {
  await beginToets(hand, nummer);
  await maakToetsAf(hand, nummer);
}
