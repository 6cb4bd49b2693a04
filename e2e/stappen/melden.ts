import { randomInt } from 'node:crypto';
import type { Hand } from '../hand.ts';
import { staOp } from '../hand.ts';

/** Who asks for help. The number is that of the demo's resident, so that she finds it back when she logs in. */
export interface Hulpvrager {
  readonly voornamen: string;
  readonly achternaam: string;
  readonly geboren: readonly [dag: string, maand: string, jaar: string];
  readonly bsn: string;
  readonly hulpvraag: string;
}

/** Of Maria Xanders, who can log in. */
const BSN_MARIA = '999990019';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export const naamVan = ({ voornamen, achternaam }: Hulpvrager): string => `${voornamen} ${achternaam}`;

/** Someone whose name nobody else in this run has, so that she is found in every list. */
export function hulpvrager(anders: Partial<Hulpvrager> = {}): Hulpvrager {
  return {
    voornamen: 'Maria',
    achternaam: `Xanders-${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`,
    geboren: ['27', '3', '1948'],
    bsn: BSN_MARIA,
    hulpvraag:
      'Sinds mijn man er niet meer is zit ik hele dagen alleen thuis. Mijn dochter komt elke dag en is doodmoe. Ik wil overdag weer ergens heen.',
    ...anders,
  };
}

/** The form on the website, from the first page to the reference number. */
export async function meldHulp(hand: Hand, wie: Hulpvrager): Promise<string> {
  await vulHulpvraagIn(hand, wie);
  await staOp(hand.page, 'Klopt dit?');
  await hand.druk('Versturen');
  await staOp(hand.page, 'Uw vraag is verstuurd');
  return nummerOp(hand);
}

/** Every question up to the summary. */
export async function vulHulpvraagIn(hand: Hand, wie: Hulpvrager): Promise<void> {
  const { page } = hand;
  await hand.naar('/');
  await hand.volg('Vraag stellen');
  await staOp(page, 'Voor wie vraagt u hulp?');
  await hand.kies('Voor wie vraagt u hulp?', 'Voor mijzelf');
  await hand.druk('Volgende');
  await hand.vul('Wat is er aan de hand?', wie.hulpvraag);
  await hand.druk('Volgende');
  await staOp(page, 'Waar heeft u last van?');
  await hand.vink('Werk en dagbesteding');
  await hand.vink('De mantelzorger houdt het niet meer vol');
  await hand.vul('Wie helpt er nu al?', 'Mijn dochter Lisa, elke dag.');
  await hand.druk('Volgende');
  await vulPersoonIn(hand, wie);
  await hand.druk('Volgende');
  await staOp(page, 'Wat is het adres?');
  await hand.vul('Straat', 'Dorpsstraat');
  await hand.vul('Huisnummer en toevoeging', '12a');
  await hand.vul('Postcode', '6171 AB');
  await hand.vul('Woonplaats', 'Voorbeeld');
  await hand.druk('Volgende');
  await staOp(page, 'Hoe kunnen wij contact opnemen?');
  await hand.vul('Telefoonnummer', '0611112222');
  await hand.kies('Hoe krijgt u het liefst bericht?', 'Per post');
  await hand.vul('Waar wilt u het liefst praten?', 'Thuis');
  await hand.druk('Volgende');
}

async function vulPersoonIn(hand: Hand, wie: Hulpvrager): Promise<void> {
  await staOp(hand.page, 'Om wie gaat het?');
  await hand.kies('Aanspreken als', 'Mevrouw');
  await hand.vul('Voornamen', wie.voornamen);
  await hand.vul('Achternaam', wie.achternaam);
  const [dag, maand, jaar] = wie.geboren;
  await hand.vul('Dag', dag);
  await hand.vul('Maand', maand);
  await hand.vul('Jaar', jaar);
  await hand.vul('Burgerservicenummer (BSN)', wie.bsn);
}

/** The reference number on the page that thanks. */
export async function nummerOp({ page }: Hand): Promise<string> {
  const tekst = await page.getByRole('status').innerText();
  const nummer = /Uw nummer is (\S+?)\.?\s/.exec(`${tekst} `)?.[1];
  if (nummer === undefined) throw new Error(`geen nummer in: ${tekst}`);
  return nummer;
}
