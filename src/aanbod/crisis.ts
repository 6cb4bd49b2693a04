import { zoekvorm } from '../kern/zoekvorm.ts';

/*
 * Words with which people say that it cannot wait: somebody thinks of dying, is hurt or threatened, hears what is not
 * there, or is in danger now. Whole phrases, not words: a page is turned over too, and one lives on benefit. When in
 * doubt they are taken for a cry for help; a line too many costs less than a line too few.
 */

/** Between the words of a phrase: `ik wil ECHT NIET MEER leven`. */
const TUSSEN = String.raw`(?:\w+ ){0,2}`;
const IEMAND =
  '(?:mij|me|mn|ons|hem|haar|hen|elkaar|iedereen|(?:mijn|m|onze|zijn|haar|de|het|een|ons) (?:kind|kinderen|kleinkind|kleinkinderen|baby|zoon|zoontje|dochter|dochtertje|moeder|vader|mama|papa|vrouw|man|partner|vriendin|vriend|oma|opa|zus|zusje|broer|broertje|buurvrouw|buurman))';
const WIE =
  '(?:hij|zij|ze|man|vrouw|vriend|vriendin|partner|ex|vader|moeder|stiefvader|stiefmoeder|papa|mama|zoon|dochter|broer|zus|oom|kleinzoon|buurman|buurvrouw|kind|kleinkind|iemand)';
const ZICH = '(?:mezelf|mijzelf|zichzelf|me zelf|mij zelf|zich zelf|jezelf)';
const WAPEN = '(?:mes|pistool|wapen|vuurwapen|geweer|bijl|machete)';
const KLAP = '(?:sla|slaat|slaan|sloeg|schopt|schoppen|stompt|trapt|wurgt|bijt|knijpt|mept|misbruikt)';
const NAASTE =
  '(?:ex|man|vrouw|vriend|vriendin|partner|vader|moeder|stiefvader|stiefmoeder|zoon|dochter|broer|oom|ouders|familie|schoonfamilie|kleinzoon|verzorger|begeleider|hem|haar)';

const ZELFDODING: readonly string[] = [
  'zelfmoord(?!preventie)',
  'zelfdoding',
  'suicid',
  'levensmoe',
  'automutilatie',
  String.raw`(?:wil|wilt|willen|wou|wilde|wens) ${TUSSEN}dood\b(?! (?:hout|blad|gewicht|dier))(?! voor)`,
  'dood wil',
  'dood willen',
  String.raw`(?:was|ben) ik maar dood|dat ik dood was|liever dood|beter dood`,
  String.raw`wil(?:t|len|de)? (?:echt |gewoon |zo |eigenlijk )*(?:niet|nooit) (?:meer )?(?:zo )?(?:verder )?leven\b(?! (?:van|op|in|met|bij|als|volgens) )`,
  String.raw`niet meer (?:verder )?(?:te )?leven\b(?! (?:van|op|in|met|bij|als|volgens) )`,
  'niet meer (?:willen )?leven wil',
  String.raw`(?:wil|wou) er (?:gewoon |echt )?niet meer zijn`,
  String.raw`(?:niet|nooit) meer wakker worden`,
  String.raw`(?:einde?|punt) ${TUSSEN}(?:aan|achter|van) ${TUSSEN}(?:leven|maken|maak)\b`,
  String.raw`maak ${TUSSEN}einde? aan`,
  String.raw`van kant (?:te )?mak|${ZICH} ${TUSSEN}kant`,
  String.raw`${ZICH} ${TUSSEN}(?:iets|wat) aan ?(?:te )?(?:doen|doet|doe)`,
  String.raw`(?:doe|doet|deed) ${ZICH} ${TUSSEN}(?:iets |wat )?(?:aan|pijn)`,
  String.raw`snij(?:d|dt|den)? ${TUSSEN}(?:${ZICH}|in (?:mijn|haar|zijn) (?:arm|been|pols))`,
  String.raw`${ZICH} ${TUSSEN}(?:snijden|ophangen|verdrinken|doden|pijn)`,
  'voor (?:de|een) trein (?:spring|gooi|gaan|lopen|stap)',
  'van (?:de|een|het) (?:brug|flat|dak|balkon) (?:af )?spring',
  String.raw`(?:geen|niet) ${TUSSEN}zin ${TUSSEN}(?:in|van) (?:het |mijn )?leven\b`,
  String.raw`leven ${TUSSEN}(?:geen|niet) ${TUSSEN}(?:zin|nut|waarde)\b`,
  'leven (?:is )?niet (?:meer )?waard',
  'klaar met (?:het |mijn )?leven',
  String.raw`(?:zie|ziet|zien) (?:het |leven )*${TUSSEN}niet meer (?:zo )?zitten`,
  'niet meer zie zitten',
  'zie het (?:allemaal )?niet zitten$',
  '(?:zie|ziet|heb|heeft) geen (?:enkele )?uitweg',
  '^ik kan (?:het )?(?:echt |gewoon )?niet meer$',
  'hoeft (?:het )?voor (?:mij|hem|haar) niet meer',
  'beter af zonder (?:mij|me)',
  'pillen (?:geslikt|ingenomen)|overdosis',
];

const GEWELD: readonly string[] = [
  String.raw`${KLAP} ${TUSSEN}${IEMAND}\b(?! (?:op de schouder|rond|rondje|over het hoofd|nog))`,
  String.raw`${WIE} ${TUSSEN}(?:slaat|slaan|sloeg|schopt|stompt)(?:$| en (?:slaat|schopt|stompt|bijt|schreeuwt|scheldt)| als | altijd$| weer$| soms$| vaak$)`,
  String.raw`${WIE} (?:mij|me|ons|haar|hem) ${TUSSEN}(?:slaat|sloeg|schopt|stompt|mishandelt|bedreigt)`,
  String.raw`(?<!vlucht )(?<!alarm )(?<!hand )\b(?:ge)?(?:geslagen|geschopt|gestompt|gewurgd|gestoken)\b`,
  'mishandel',
  'huiselijk geweld|geweld thuis|thuis geweld|eergeweld|eerwraak|uithuwelijk|loverboy|gedwongen (?:huwelijk|trouwen)|moet trouwen',
  'verkracht|aangerand|aanranding|incest|seksueel misbruik|misbruikt',
  String.raw`\b(?:bedreigt|bedreigd|bedreiging)`,
  String.raw`\bstalk`,
  'gewelddadig|agressief tegen',
  String.raw`(?:durf|durft|durven) ${TUSSEN}?niet ${TUSSEN}?naar huis`,
  String.raw`(?:durf|durft) ${TUSSEN}thuis`,
  String.raw`bang ${TUSSEN}thuis|thuis ${TUSSEN}bang|bang om naar huis`,
  String.raw`bang voor (?:mijn |m n |zijn |haar |onze )?${NAASTE}(?:$| (?!zijn |haar |gezondheid|toekomst|val))`,
  String.raw`niet (?:meer )?veilig(?: ${TUSSEN}(?:thuis|bij)|$)|onveilig (?:thuis|bij)|(?:thuis|voel me|voelt zich) ${TUSSEN}(?:onveilig|niet (?:meer )?veilig)`,
  String.raw`(?:sluit|houdt|zit) ${TUSSEN}op ?gesloten|sluit (?:mij|me|haar|hem) op`,
  String.raw`mag ${TUSSEN}niet ${TUSSEN}(?:naar buiten|weg) van (?:mijn|m n) `,
  String.raw`(?:kind|kinderen|baby|kleinkind|moeder|vader|oma|opa|vrouw|man) ${TUSSEN}verwaarloos|verwaarlozing van`,
  String.raw`(?:zit|zitten|raakt) ${TUSSEN}aan (?:mijn|m n|mijn|haar) (?:kind|dochter|zoon|lichaam)|zit aan mij\b`,
];

const GEVAAR: readonly string[] = [
  String.raw`${WIE} (?:\w+ )?(?:heeft|had|pakt|pakte|trekt|staat|loopt|komt|zwaait|dreigt|stond|zit) ${TUSSEN}${WAPEN}\b(?! (?:nodig|en vork))`,
  String.raw`(?:heeft|met) een ${WAPEN} ${TUSSEN}(?:bij zich|in (?:zijn|haar) hand)`,
  String.raw`(?:met|een) ${WAPEN} ${TUSSEN}(?:bedreig|dreig|achterna)|gewapend`,
  'vermoorden|vermoord(?:t)? (?:me|mij|ons|haar|hem)|doodmaken|doodslaan|doodsteken|dood (?:te )?maken|afmaken als',
  String.raw`maakt (?:me|mij|ons|haar|hem) (?:dood|af)`,
  String.raw`steekt (?:me|mij|ons|haar|hem) neer|neergestoken`,
  'bewusteloos|ademt niet|haalt geen adem|huis staat in brand|brand in huis',
];

const VERWARD: readonly string[] = [
  String.raw`\b(?:hoor|hoort|horen) (?:\w+ ){0,3}?stemmen(?! van de)`,
  'stemmen (?:in|uit) (?:mijn|zijn|haar|het|m n) hoofd',
  'stemmen (?:hoor|hoort|horen)',
  'psychose|psychotisch|waanbeeld|waanidee|hallucin|schizofre',
  String.raw`(?:zie|ziet) ${TUSSEN}(?:dingen|mensen|dieren) die er niet (?:zijn|is)`,
];

/** The same in the other languages of the page, only what leaves no doubt. */
const ANDERE_TALEN: readonly string[] = [
  String.raw`want(?:s)? to die|kill (?:myself|himself|herself|me)|suicide|end my life|not want to live|don t want to live|do not want to live`,
  String.raw`(?:hits|beats|hurts|hit|beat) (?:me|my|her|him|us)\b|domestic (?:violence|abuse)|being (?:abused|beaten)|afraid (?:to go home|of my)|scared (?:to go home|of my)|has a (?:knife|gun)|hear(?:ing)? voices`,
  'olmek istiyorum|yasamak istemiyorum|intihar|kendimi oldur|beni dovuyor|dayak|siddet|bicagi var|sesler duyuyorum|eve gitmeye korkuyorum',
  'chce umrzec|nie chce (?:juz )?zyc|samoboj|zabic sie|bije (?:mnie|moje|dziec)|przemoc|ma noz|slysze glosy|boje sie (?:isc do domu|wrocic do domu|meza)',
  'хочу (?:померти|вмерти|умереть)|не хочу (?:бідьше |більше |больше )?(?:жити|жить)|самогуб|самоубий|суицид|б є мене|бьет меня|бє мене|насильств|насилие|має ніж|чую голоси|боюся (?:йти|повертатися) додому',
  'اريد ان اموت|اريد الموت|لا اريد ان اعيش|انتحار|انتحر|يضربني|يضرب (?:ابني|بنتي|اطفالي|اولادي)|عنف|معه سكين|اسمع اصوات|اخاف (?:ان اعود|العودة) ال',
];

const vorm = (tekst: string): string => zoekvorm(tekst).replaceAll('ı', 'i');
// The patterns in other scripts go through the same as what is typed: й is и with a sign.
const zonderTekens = (patroon: string): string => patroon.normalize('NFKD').replaceAll(/\p{M}/gu, '');
const PATROON = new RegExp(
  [...ZELFDODING, ...GEWELD, ...GEVAAR, ...VERWARD, ...ANDERE_TALEN.map(zonderTekens)]
    .map((p) => `(?:${p})`)
    .join('|'),
  'u',
);

/** Does this say that it cannot wait? At most a few hundred letters. */
export const isCrisis = (q: string): boolean => PATROON.test(vorm(q));
