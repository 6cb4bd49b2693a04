import { ANTWOORDREGELS } from './regels/antwoord.ts';
import { REGELS } from './regels/lijst.ts';

/** Codes whose rule says what must hold; what was found is that it does not. */
const UIT_REGELS = [...REGELS, ...ANTWOORDREGELS].flatMap(({ retourcode, eis }) =>
  retourcode === undefined ? [] : [[retourcode, `niet voldaan aan: ${eis}`] as const],
);

/** What the codes of list WJ001 say, in our own words; the list itself is at istandaarden.nl. */
export const RETOURTEKST: Readonly<Record<string, string>> = {
  ...Object.fromEntries(UIT_REGELS),
  '0001': 'afgekeurd om technische redenen: het bericht klopt in zichzelf niet.',
  '0200': 'geen opmerking.',
  '0233': 'niet beoordeeld.',
  '0611': 'het tarief is niet dat van het contract.',
  '8001': 'de declaratie is geheel toegekend.',
  '8017': 'er is geen prestatie bekend die hiermee wordt teruggenomen.',
  '8187': 'de client is niet bekend, of dit hoort niet bij deze client.',
  '8214': 'de declaratieperiode volgt niet op de vorige.',
  '9056': 'deze identificatie is al gebruikt.',
  '9063': 'een eerder bericht waar dit bij hoort, is er niet.',
  '9069': 'er is geen start waar deze stop bij hoort.',
  '9071': 'de start kan niet worden ingetrokken: de hulp is al gestopt.',
  '9074': 'hetzelfde is al eerder gemeld.',
  '9321': 'het volume is meer dan is toegewezen.',
  '9322': 'alle volumes samen zijn meer dan is toegewezen.',
  '9326': 'de vorige levering is nog niet gestopt.',
  '9332': 'het toewijzingnummer is al van een andere toewijzing.',
  '9333': 'het declaratienummer is al gebruikt.',
  '9347': 'de referentie is al gebruikt.',
  '9366': 'deze prestatie staat in geen declaratie.',
  '9367': 'een waarde is anders dan in de declaratie.',
  '9369': 'alle bedragen samen zijn meer dan het budget.',
  '9374': 'er loopt al een verzoek over deze client.',
  '9379': 'de referentie is van geen verzoek van deze aanbieder.',
  '9385': 'op deze toewijzing is al gedeclareerd.',
  '9389': 'deze prestatie is al gedeclareerd en niet teruggenomen.',
  '9390': 'deze prestatie is al teruggenomen.',
  '9413': 'deze onderbreking is al gemeld.',
  '9414': 'de einddatum ligt voor die van de stop die al is gemeld.',
  '9415': 'de levering is al gestopt.',
  S329: 'de productcode hoort niet bij de categorie.',
};
