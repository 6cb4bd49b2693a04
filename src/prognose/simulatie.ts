import type { Loting } from '../platform/loting.ts';
import { maakLoting } from '../platform/loting.ts';
import type { Histogram, Klaar, Model, Verloop } from './model.ts';
import { REACTIE, STAPPEN } from './model.ts';
import { trek } from './trekking.ts';

/** Of a visit and what follows from it, a telephone call asks this part. */
const TELEFONISCH_DEEL = 0.5;
/** However quiet it is: planning a conversation and writing a report go no quicker than this. */
const HOOGSTE_VAART = 1.5;
const VERSLAG = STAPPEN.indexOf('verslagMaken');
const VERZENDEN = STAPPEN.indexOf('verzenden');
const ONDERZOEKEN = STAPPEN.indexOf('onderzoeken');

interface Lopend {
  readonly gemeld: number;
  readonly rang: 0 | 1 | 2;
  readonly einde: 'vroeg' | 'verslag' | 'besluit';
  /** Calendar days of each step at the usual pace. */
  readonly duren: readonly number[];
  /** Of its kind; counts when it comes to a decision. */
  readonly gewicht: number;
  plaats: number;
  /** Days left of this step: first those of others, then our own. */
  vanAnderen: number;
  eigen: number;
  aanvraagOp: number | null;
}

/**
 * Days of a team as a whole. Cases come in by chance and take as long as cases did; the team's hours are shared among
 * all that it has in hand, so that work goes slower with more cases or fewer hours. Spoed and urgent go first: they
 * keep their pace. The same model and seed give the same outcome, and the luck of a day does not depend on what else
 * the model says, so that models can be compared.
 */
export function simuleer(geleerd: Model, zaad: number): Verloop {
  const getrokken = trek(geleerd, zaad);
  const model = { ...geleerd, vroegKlaar: getrokken.vroegKlaar, naarBesluit: getrokken.naarBesluit };
  const uit = {
    voorraad: [] as number[],
    inHanden: [] as number[],
    klaar: [] as number[],
    verslagen: [] as Klaar[],
    besluiten: [] as Klaar[],
    verstreken: { verslag: [] as number[], besluit: [] as number[] },
  };
  let lopend = model.voorraad.map((zaak, i): Lopend => {
    const loting = maakLoting(mengsel(zaad, -1, i));
    const nieuw = maakZaak(model, zaak.gemeld, loting);
    const stap = STAPPEN[zaak.plaats] ?? 'verzenden';
    const over = trekVanaf(model.duren[stap], -zaak.sinds, loting) - loting.getal();
    const dagen = stap === 'verdelen' ? (model.verdeeldIn ?? over) : over;
    const bezig: Lopend = {
      ...nieuw,
      rang: zaak.rang,
      einde: eindeVanaf(model, nieuw.einde, zaak, loting),
      aanvraagOp: zaak.aanvraagOp,
      gewicht: zaak.gewicht ?? nieuw.gewicht,
    };
    begin(model, bezig, zaak.plaats, dagen);
    return bezig;
  });
  for (let dag = 0; dag < model.dagen; dag++) {
    const inHanden = tel(lopend, wordtGewerkt);
    const vaart: Vaart = {
      druk: vaartVan(model, getrokken.volgt, dag, inHanden) * (model.werkdagen[dag] ?? 1),
      onderzoek: getrokken.onderzoek[dag] ?? 1,
      beslissen: getrokken.beslissen[dag] ?? 1,
    };
    // A day that is lived through is behind a case: on the first day none is, nor on the day it comes in.
    if (dag > 0) for (const zaak of lopend) ga(model, zaak, dag, vaart, uit);
    const bezig = lopend.filter(({ plaats }) => plaats < STAPPEN.length);
    uit.klaar.push(lopend.length - bezig.length);
    lopend = bezig;
    const verwacht = (model.instroom[dag] ?? 0) * (getrokken.instroom[dag] ?? 1);
    const erbij = poisson(verwacht, maakLoting(mengsel(zaad, dag, 0)));
    for (let n = 1; n <= erbij; n++) lopend.push(maakZaak(model, dag, maakLoting(mengsel(zaad, dag, n))));
    uit.verstreken.verslag.push(tel(lopend, (zaak) => verslagVerstrijkt(model, zaak, dag)));
    uit.verstreken.besluit.push(tel(lopend, (zaak) => besluitVerstrijkt(model, zaak, dag)));
    uit.voorraad.push(lopend.length);
    uit.inHanden.push(inHanden);
  }
  return uit;
}

/** What came this far did not end before: then it ends with or without an aanvraag, as often as others did. */
function eindeVanaf(
  { naarBesluit }: Model,
  getrokken: Lopend['einde'],
  { aanvraagOp, plaats }: Model['voorraad'][number],
  loting: Loting,
): Lopend['einde'] {
  if (aanvraagOp !== null) return 'besluit';
  if (getrokken !== 'vroeg' || plaats <= ONDERZOEKEN) return getrokken;
  return loting.getal() < naarBesluit ? 'besluit' : 'verslag';
}

/** Counts without a list: this runs for every case on every day. */
function tel(zaken: readonly Lopend[], als: (zaak: Lopend) => boolean): number {
  let aantal = 0;
  for (const zaak of zaken) if (als(zaak)) aantal += 1;
  return aantal;
}

/** Screening has people of its own, and the resident's turn is not ours. */
const eigenStap = (plaats: number): boolean => plaats !== 0 && plaats !== REACTIE;
const wordtGewerkt = ({ plaats, vanAnderen }: Lopend): boolean => eigenStap(plaats) && vanAnderen <= 0;

/** How quickly work goes: by what there is in hand, and beside that by the step. */
interface Vaart {
  readonly druk: number;
  readonly onderzoek: number;
  readonly beslissen: number;
}

/**
 * Fewer hours than usual are so much less work. More cases in hand than usual slow it as far as load did that in the
 * own history; more hours than usual do what fewer cases would, or as much as they could at most: so much more work.
 */
function vaartVan(
  { drukte, uren, gewoneUren, extraUren }: Model,
  volgt: number,
  dag: number,
  inHanden: number,
): number {
  if (drukte === null) return 1;
  const [hier, gewoon] = [uren[dag] ?? 0, gewoneUren[dag] ?? 0];
  const ruimte = gewoon > 0 ? hier / gewoon : hier > 0 ? 1 : 0;
  const naarVerhouding = extraUren === 'naarVerhouding';
  const druk = inHanden / Math.max(drukte.inHanden, 1) / (naarVerhouding ? 1 : Math.max(1, ruimte));
  const werk = Math.min(1, ruimte);
  return naarVerhouding && ruimte > 1
    ? Math.min(HOOGSTE_VAART, Math.pow(druk, -volgt) * ruimte)
    : Math.min(HOOGSTE_VAART, Math.pow(druk, -volgt)) * werk;
}

/** On the last day of its term it still lies there: late from now on, whenever it will be done. */
const verslagVerstrijkt = (
  { verslagUiterlijk, terug }: Model,
  { plaats, gemeld }: Lopend,
  dag: number,
): boolean => plaats <= VERSLAG && verslagUiterlijk[gemeld + terug] === dag;
const besluitVerstrijkt = (
  { besluitUiterlijk, terug }: Model,
  { aanvraagOp }: Lopend,
  dag: number,
): boolean => aanvraagOp !== null && besluitUiterlijk[aanvraagOp + terug] === dag;

type Uitvoer = Pick<{ verslagen: Klaar[]; besluiten: Klaar[] }, 'verslagen' | 'besluiten'>;

/** One day further; what is left of a day goes to the next step. */
function ga(model: Model, zaak: Lopend, dag: number, vaart: Vaart, uit: Uitvoer): void {
  let over = 1;
  while (over > 1e-9 && zaak.plaats < STAPPEN.length) {
    const tempo = zaak.plaats < REACTIE ? vaart.onderzoek : vaart.beslissen;
    if (zaak.vanAnderen > 0) {
      const gegaan = Math.min(over, zaak.vanAnderen / tempo);
      zaak.vanAnderen -= gegaan * tempo;
      if (zaak.vanAnderen < 1e-9) zaak.vanAnderen = 0;
      over -= gegaan;
      continue;
    }
    const druk = zaak.rang < 2 && vaart.druk > 0 ? Math.max(1, vaart.druk) : vaart.druk;
    const pas = eigenStap(zaak.plaats) ? druk * tempo : 1;
    if (zaak.eigen > over * pas + 1e-9) {
      zaak.eigen -= over * pas;
      return;
    }
    over -= pas === 0 ? 0 : zaak.eigen / pas;
    zaak.eigen = 0;
    rondAf(model, zaak, dag, uit);
  }
}

function rondAf(model: Model, zaak: Lopend, dag: number, { verslagen, besluiten }: Uitvoer): void {
  const { plaats } = zaak;
  const { verslagUiterlijk, besluitUiterlijk, terug } = model;
  if (plaats === VERSLAG) {
    const opTijd = dag <= (verslagUiterlijk[zaak.gemeld + terug] ?? dag);
    verslagen.push({ dag, dagen: dag - zaak.gemeld, opTijd });
  }
  if (plaats === REACTIE) zaak.aanvraagOp = dag;
  if (plaats === VERZENDEN && zaak.aanvraagOp !== null) {
    const opTijd = dag <= (besluitUiterlijk[zaak.aanvraagOp + terug] ?? dag);
    besluiten.push({ dag, dagen: dag - zaak.aanvraagOp, opTijd });
  }
  const klaar =
    (plaats === ONDERZOEKEN && zaak.einde === 'vroeg') || (plaats === REACTIE && zaak.einde === 'verslag');
  const volgende = klaar ? STAPPEN.length : plaats + 1;
  begin(model, zaak, volgende, zaak.duren[volgende] ?? 0);
}

function begin(model: Model, zaak: Lopend, plaats: number, dagen: number): void {
  zaak.plaats = plaats;
  zaak.vanAnderen = eigenStap(plaats) ? dagen * (1 - model.eigenDeel) : 0;
  const gewicht = eigenStap(plaats) && zaak.einde === 'besluit' ? zaak.gewicht : 1;
  zaak.eigen = (dagen - zaak.vanAnderen) * gewicht;
}

/** Everything that is chance in a case is drawn at once, always in the same order. */
function maakZaak(model: Model, gemeld: number, loting: Loting): Lopend {
  const [spoed, urgent] = model.urgentie;
  const dobbel = loting.getal();
  const rang = dobbel < spoed ? 0 : dobbel < spoed + urgent ? 1 : 2;
  // What lies there already came in before the first day: as on the first.
  const telefonisch = loting.getal() < (model.telefonisch[Math.max(0, gemeld)] ?? 0);
  const [vroeg, besluit] = [loting.getal(), loting.getal()];
  const einde = vroeg < model.vroegKlaar ? 'vroeg' : besluit < model.naarBesluit ? 'besluit' : 'verslag';
  const perStap = STAPPEN.map((stap) => trekDagen(model.duren[stap], loting));
  const gewicht = trekGewicht(model.gewichten, loting.getal());
  const duren = dagenPerStap(model, perStap, einde, loting).map(
    (dagen, plaats) => dagen * (telefonisch && eigenStap(plaats) && plaats < REACTIE ? TELEFONISCH_DEEL : 1),
  );
  const zaak: Lopend = {
    gemeld,
    rang,
    einde,
    duren,
    gewicht,
    plaats: 0,
    vanAnderen: 0,
    eigen: 0,
    aanvraagOp: null,
  };
  begin(model, zaak, 0, duren[0] ?? 0);
  return zaak;
}

/**
 * Days of each step so that the report comes as late as reports did: steps of one case hang together, so drawn apart
 * they would give other wholes than there were. Dividing keeps its own days, the steps after it share what is left. The
 * day on which something was done is not a whole one: without a part of it, going the least bit slower would cost a day.
 */
function dagenPerStap(
  { geheel, verdeeldIn }: Model,
  perStap: readonly number[],
  einde: Lopend['einde'],
  loting: Loting,
): readonly number[] {
  const [heel, deelVanDag] = [trekDagen(geheel, loting), loting.getal()];
  const verdelen = perStap[0] ?? 0;
  const samen = perStap.slice(ONDERZOEKEN, REACTIE).reduce((som, dagen) => som + dagen, 0);
  const vroeg = einde === 'vroeg';
  const hele = vroeg || geheel.length === 0 ? samen : Math.max(0, heel - verdelen);
  const over = Math.max(0, (vroeg ? hele / 2 : hele) - deelVanDag);
  return perStap.map((dagen, plaats) => {
    if (plaats === 0) return verdeeldIn ?? dagen;
    if (plaats >= REACTIE) return dagen;
    return samen > 0 ? (over * dagen) / samen : plaats === ONDERZOEKEN ? over : 0;
  });
}

/** Drawn from for every step of every case: added up once. */
const opgeteld = new WeakMap<Histogram, number>();
function totaalVan(histogram: Histogram): number {
  const bekend = opgeteld.get(histogram);
  if (bekend !== undefined) return bekend;
  const totaal = histogram.reduce((som, [, keer]) => som + keer, 0);
  opgeteld.set(histogram, totaal);
  return totaal;
}

function trekDagen(histogram: Histogram, loting: Loting): number {
  let rest = loting.getal() * totaalVan(histogram);
  for (const vak of histogram) {
    rest -= vak[1];
    if (rest < 0) return vak[0];
  }
  return 0;
}

function trekGewicht(gewichten: Model['gewichten'], getal: number): number {
  let rest = getal;
  return (gewichten.find(([aandeel]) => (rest -= aandeel) < 0) ?? gewichten.at(-1))?.[1] ?? 1;
}

/** Days still to go for what took so many already: as of the cases that took longer. */
function trekVanaf(histogram: Histogram, geweest: number, loting: Loting): number {
  const langer = histogram.filter(([dagen]) => dagen > geweest);
  // Longer than any before it: nobody knows, so a while.
  return langer.length === 0 ? 1 + loting.getal() * (geweest / 3) : trekDagen(langer, loting) - geweest;
}

/** Above it e to that power comes close to nothing. */
const VEEL = 300;

function poisson(gemiddelde: number, loting: Loting): number {
  if (gemiddelde > VEEL) return poisson(gemiddelde / 2, loting) + poisson(gemiddelde / 2, loting);
  const grens = Math.exp(-gemiddelde);
  let aantal = 0;
  for (let p = loting.getal(); p > grens; p *= loting.getal()) aantal += 1;
  return aantal;
}

/** One seed of three: neighbours give unlike numbers. */
function mengsel(zaad: number, dag: number, nummer: number): number {
  let som = Math.imul(zaad ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(dag + 1_000, 0xc2b2ae35);
  som = Math.imul(som ^ (som >>> 15), 0x2c1b3c6d) ^ Math.imul(nummer + 1, 0x27d4eb2f);
  return (som ^ (som >>> 13)) >>> 0;
}
