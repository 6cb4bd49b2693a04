import { datumLang } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { haalGrondwaarde } from '../recht/grondwaarden.ts';
import { SOORT_REGEL_NAAM } from '../recht/ruimte.ts';
import type { WetCode } from '../recht/wetten.ts';
import { WETTEN, ZEVEN_WETTEN } from '../recht/wetten.ts';
import type { RolWaarde, Toetsstap } from './gebeurtenissen.ts';
import {
  INBRENGNAAM,
  PARTIJNAAM,
  RICHTINGNAAM,
  TERMIJNNAAM,
  TOETSUITKOMSTNAAM,
  uitgenodigdeTekst,
  WIJZENAAM,
} from './namen.ts';
import type { Bevestiging, ToetsToestand } from './toestand.ts';
import type { Belemmering, Effect, Ethiekstap, GewogenWaarde, Grondwaardenstap, Optie } from './waarden.ts';

/** Who the sentences are written to: the resident (a letter) or a reader of the file. */
export type Aanspreking = 'u' | 'inwoner';

/** One sentence or a few that belong together, and the step they come from. */
export interface ToetsZin {
  readonly stap: Toetsstap | 'uitkomst';
  readonly tekst: string;
}

const WOORDEN = {
  u: {
    wil: 'U wilt',
    zei: 'U zei',
    bevestigde: 'U bevestigde',
    herkent: 'U herkent',
    vindt: 'U vindt hiervan',
  },
  inwoner: {
    wil: 'De inwoner wil',
    zei: 'De inwoner zei',
    bevestigde: 'De inwoner bevestigde',
    herkent: 'De inwoner herkent',
    vindt: 'De inwoner vindt hiervan',
  },
} as const;

/** The text with one full stop behind it, or inside what is quoted. */
export function metPunt(tekst: string): string {
  const kaal = tekst.trim();
  return /[.!?…]’?$/.test(kaal) ? kaal : `${kaal}.`;
}

/** The first letter small, for the middle of a sentence. For our own texts only: a name keeps its capital. */
function klein(tekst: string): string {
  return /^\p{Lu}\p{Ll}/u.test(tekst) ? `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}` : tekst;
}

function effectZin(effect: Effect, wie: Aanspreking): string {
  return [
    `${WOORDEN[wie].wil} bereiken: ‘${effect.tekst}’.`,
    `Dat is te merken aan: ${metPunt(effect.meetbaar)}`,
    `Op ${datumLang(effect.toetsdatum)} kijken wij of het gelukt is.`,
  ].join(' ');
}

function antwoordZin(antwoord: Bevestiging, wie: Aanspreking): string {
  const wanneer = `op ${datumLang(antwoord.op)} ${WIJZENAAM[antwoord.wijze]}`;
  const woorden = WOORDEN[wie];
  const reactie = antwoord.reactie === '' ? '' : ` ${woorden.zei}: ‘${antwoord.reactie}’`;
  return antwoord.bevestigd
    ? `${woorden.bevestigde} dit ${wanneer}.${reactie}`
    : `${woorden.herkent} dit niet (${wanneer}).${reactie}`;
}

const ROLZIN: Readonly<Record<Exclude<RolWaarde, 'nietVanToepassing'>, string>> = {
  dient: 'Dit past bij wat de wet wil',
  onderDruk: 'Dit staat onder druk',
};

function waardeZin(waarde: GewogenWaarde, rol: keyof typeof ROLZIN): string {
  const { tekst, artikelen } = haalGrondwaarde(waarde.code);
  return `${ROLZIN[rol]}: ${klein(tekst)} (${artikelen}). ${metPunt(waarde.toelichting)}`;
}

/** Laws of which every value is not applicable, with the reason that was given. */
export function wettenZonderRol(
  waarden: readonly GewogenWaarde[],
): readonly { readonly wet: WetCode; readonly reden: string }[] {
  return ZEVEN_WETTEN.flatMap((wet) => {
    const eigen = waarden.filter(({ code }) => haalGrondwaarde(code).wet === wet);
    if (eigen.length === 0 || eigen.some(({ rol }) => rol !== 'nietVanToepassing')) return [];
    return [{ wet, reden: eigen.find(({ toelichting }) => toelichting !== '')?.toelichting ?? '' }];
  });
}

function grondwaardenZinnen(stap: Grondwaardenstap): readonly string[] {
  const met = (rol: keyof typeof ROLZIN): readonly string[] =>
    stap.waarden.filter((waarde) => waarde.rol === rol).map((waarde) => waardeZin(waarde, rol));
  const zonder = wettenZonderRol(stap.waarden).map(({ wet, reden }) => `${WETTEN[wet].kort} (${reden})`);
  return [
    ...met('dient'),
    ...met('onderDruk'),
    ...(zonder.length === 0 ? [] : [`Ook bekeken, maar hier zonder rol: ${zonder.join(', ')}.`]),
    `Als wij niets doen: ${metPunt(stap.bijNietsDoen)}`,
    `Bij de standaard: ${metPunt(stap.bijStandaard)}`,
  ];
}

function optieZin(optie: Optie): string {
  const gevolgen = optie.gevolgen.map(
    ({ voor, termijn, richting, tekst }) =>
      `Voor ${PARTIJNAAM[voor]} ${TERMIJNNAAM[termijn]}, ${RICHTINGNAAM[richting]}: ${metPunt(tekst)}`,
  );
  return [`Vergeleken: ‘${optie.naam}’.`, ...gevolgen].join(' ');
}

function ethiekZinnen(stap: Ethiekstap, wie: Aanspreking): readonly string[] {
  return [
    ...stap.opties.map(optieZin),
    `Zo leggen wij dit uit aan iemand in dezelfde situatie: ${metPunt(stap.buurman)}`,
    `Over verwijt: ${metPunt(stap.verwijtbaarheid)}`,
    `Mag en past het? ${metPunt(stap.legitimiteit)} Wie staat erachter? ${metPunt(stap.betrokkenheid)} Wat kost het en wat levert het op? ${metPunt(stap.rendement)}`,
    ...stap.minderheidsstandpunten.map((tekst) => `Anders gezien: ${metPunt(tekst)}`),
    ...stap.overgenomen.map(
      ({ tekst, antwoord }) => `Anders gezien door een ${metPunt(tekst)} Ons antwoord: ${metPunt(antwoord)}`,
    ),
    ...stap.vergelijkbareGevallen.map(
      ({ tekst, onderscheid }) => `Vergeleken met: ${metPunt(tekst)} ${metPunt(onderscheid)}`,
    ),
    `${WOORDEN[wie].vindt}: ‘${stap.reactieInwoner}’`,
  ];
}

/** Who thought along, by area and part played; names are for inside the file. */
function meegedacht({ uitnodigingen }: ToetsToestand): readonly string[] {
  const wie = uitnodigingen
    .filter(({ inbreng }) => inbreng.length > 0)
    .map((u) => {
      const oordeel = u.inbreng.findLast((i) => i.oordeel !== null)?.oordeel;
      return oordeel ? `${uitgenodigdeTekst(u)} (${INBRENGNAAM[oordeel]})` : uitgenodigdeTekst(u);
    });
  return wie.length === 0 ? [] : [`Wie meedachten: ${wie.join('; ')}.`];
}

function belemmeringZin({ tekst, soort, artikel, ruimte, bron }: Belemmering): string {
  const waar = soort === 'werkproces' ? bron : artikel;
  const staat = `In de weg staat: ${tekst} (${SOORT_REGEL_NAAM[soort].toLowerCase()}: ${waar}).`;
  return ruimte === '' ? staat : `${staat} De ruimte: ${metPunt(ruimte)}`;
}

/**
 * The toets as sentences, in the order of the steps, for the report and the motivation of the
 * decision (Awb 3:46). Only closed steps speak.
 */
export function toetsZinnen(toets: ToetsToestand, wie: Aanspreking = 'inwoner'): readonly ToetsZin[] {
  const van = (stap: ToetsZin['stap'], teksten: readonly string[]): readonly ToetsZin[] =>
    teksten.map((tekst) => ({ stap, tekst }));
  const effect = toets.effect.gesloten?.waarde;
  const antwoord = toets.bevestiging.gesloten?.waarde;
  const waarden = toets.grondwaarden.gesloten?.waarde;
  const ethiek = toets.ethiek.gesloten?.waarde;
  const rand = toets.randvoorwaarden.gesloten?.waarde;
  return [
    ...van('effect', effect?.effecten.map((e) => effectZin(e, wie)) ?? []),
    ...van('effect', antwoord ? [antwoordZin(antwoord, wie)] : []),
    ...van('grondwaarden', waarden ? grondwaardenZinnen(waarden) : []),
    ...van('ethiek', ethiek ? ethiekZinnen(ethiek, wie) : []),
    ...van('ethiek', meegedacht(toets)),
    ...van('randvoorwaarden', rand?.belemmeringen.map(belemmeringZin) ?? []),
    ...van('randvoorwaarden', rand?.voorwaarden.map((tekst) => `Voorwaarde: ${metPunt(tekst)}`) ?? []),
    ...van('randvoorwaarden', rand ? [`Bevoegd om te besluiten: ${ROLNAAM[rand.bevoegd]}.`] : []),
    ...van('uitkomst', uitkomstZinnen(toets)),
  ];
}

function uitkomstZinnen(toets: ToetsToestand): readonly string[] {
  const uitkomst = toets.uitkomst.gesloten?.waarde;
  if (!uitkomst) return [];
  const optie = toets.ethiek.gesloten?.waarde.opties.find(({ id }) => id === uitkomst.optie);
  const ingang = uitkomst.ingangsdatum ? `Dit gaat in op ${datumLang(uitkomst.ingangsdatum)}. ` : '';
  return [
    `De uitkomst: ${klein(TOETSUITKOMSTNAAM[uitkomst.keuze])}. De keuze is ‘${optie?.naam ?? ''}’.`,
    metPunt(uitkomst.motivering),
    ...(uitkomst.onderscheid
      ? [`Anders dan in gevallen die hierop lijken: ${metPunt(uitkomst.onderscheid)}`]
      : []),
    `${ingang}Op ${datumLang(uitkomst.evaluatiedatum)} kijken wij samen terug.`,
  ];
}

/**
 * A first text for the motivation, from what was weighed: what the resident wants, what it serves
 * and the room. A person goes on from here.
 */
export function voorzetMotivering(toets: ToetsToestand): string {
  const effecten = toets.effect.gesloten?.waarde.effecten.map(({ tekst }) => `‘${tekst}’`) ?? [];
  const waarden = toets.grondwaarden.gesloten?.waarde.waarden ?? [];
  const dient = waarden
    .filter(({ rol }) => rol === 'dient')
    .map(({ code }) => `${klein(haalGrondwaarde(code).tekst)} (${haalGrondwaarde(code).artikelen})`);
  const ruimte = (toets.randvoorwaarden.gesloten?.waarde.belemmeringen ?? [])
    .filter(({ soort, ruimte: tekst }) => soort !== 'werkproces' && tekst !== '')
    .map(({ artikel, ruimte: tekst }) => `${artikel}: ${tekst}`);
  return [
    effecten.length > 0 ? `Het gaat om dit effect: ${effecten.join(' en ')}.` : '',
    dient.length > 0 ? `Dat past bij wat de wet wil: ${dient.join('; ')}.` : '',
    ruimte.length > 0 ? `De ruimte daarvoor: ${metPunt(ruimte.join('; '))}` : '',
  ]
    .filter((zin) => zin !== '')
    .join('\n');
}
