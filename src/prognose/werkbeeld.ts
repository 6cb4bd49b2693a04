import type { Inrichting } from '../gemeente/inrichting.ts';
import { perDag } from '../doorlooptijd/reken.ts';
import { dagensom, maandenTot } from '../doorlooptijd/reken.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, weekdag } from '../kern/datum.ts';
import { inVak, telIn } from '../sturing/figuur.ts';
import { waardenVan } from '../sturing/vraag.ts';
import type { Formatiewijziging } from './formatie.ts';
import { formatieVan, urenOp, urenPerZaak } from './formatie.ts';
import { leerInstroom } from './instroom.ts';
import type { Bron } from './queries.ts';

export interface Weekbeeld {
  readonly van: Datum;
  /** Hours that the team has for new hulpvragen. */
  readonly uren: number;
  /** Hours that what comes in asks: usual, and in a quiet and a busy week (four in five lie between). */
  readonly nodig: { readonly laag: number; readonly midden: number; readonly hoog: number };
  readonly meldingen: number;
}

export interface Gewicht {
  readonly naam: string;
  /** Times the days at our turn of a usual case; left out when too few. */
  readonly gewicht: number | typeof WEGGELATEN;
  readonly dossiers: number | typeof WEGGELATEN;
}

export interface Werkbeeld {
  readonly weken: readonly Weekbeeld[];
  readonly urenPerZaak: number;
  readonly gewichten: readonly Gewicht[];
  /** Little: stock, what comes in a week, and the weeks that follow from them. */
  readonly little: { readonly voorraad: number; readonly perWeek: number; readonly weken: number | null };
  /** Came and was finished in the last three whole months. */
  readonly stroom: { readonly nieuw: number; readonly klaar: number };
}

const WEKEN = 26;
/** Between these lie four in five weeks, of numbers that come by chance (Poisson). */
const BREEDTE = 1.28;
/** So many usual cases weigh along, so that a few odd ones do not make a weight. */
const MEEWEGEN = 20;

/** Hours there are and hours that are needed, week by week from this one on. */
export function maakWerkbeeld(
  bron: Bron,
  inrichting: Inrichting,
  wijzigingen: readonly Formatiewijziging[],
  kleinsteGroep: number,
  geleerdeUren: number | null,
): Werkbeeld {
  const { regels } = inrichting;
  const formatie = formatieVan(regels);
  const instroom = leerInstroom(bron);
  const perZaak = geleerdeUren ?? urenPerZaak(formatie);
  const maandag = plusDagen(bron.op, 1 - weekdag(bron.op));
  const som = (van: Datum, per: (dag: Datum) => number): number =>
    Array.from({ length: 7 }, (_, i) => per(plusDagen(van, i))).reduce((totaal, n) => totaal + n, 0);
  const weken = Array.from({ length: WEKEN }, (_, i): Weekbeeld => {
    const van = plusDagen(maandag, i * 7);
    const meldingen = som(van, instroom.op);
    const ruimte = BREEDTE * Math.sqrt(meldingen);
    return {
      van,
      meldingen,
      uren: som(van, (dag) => urenOp(dag, inrichting, wijzigingen, formatie, regels.kalender)),
      nodig: {
        laag: Math.max(0, meldingen - ruimte) * perZaak,
        midden: meldingen * perZaak,
        hoog: (meldingen + ruimte) * perZaak,
      },
    };
  });
  const kwartaal = maandenTot(bron.op, 4).slice(0, -1);
  const tel = (maat: 'mijlpaal:gemeld' | 'mijlpaal:klaar'): number =>
    kwartaal.reduce((totaal, vak) => totaal + telIn(bron.tellingen, maat, vak), 0);
  const perWeek = (instroom.perMaand * 12) / 52;
  return {
    weken,
    urenPerZaak: perZaak,
    gewichten: leerGewichten(bron, inrichting, kleinsteGroep),
    little: {
      voorraad: bron.voorraad.length,
      perWeek,
      weken: perWeek === 0 ? null : bron.voorraad.length / perWeek,
    },
    stroom: { nieuw: tel('mijlpaal:gemeld'), klaar: tel('mijlpaal:klaar') },
  };
}

/** How much more or less a kind of case asks: days at the municipality's turn, in the last twelve whole months. */
function leerGewichten(bron: Bron, inrichting: Inrichting, kleinsteGroep: number): readonly Gewicht[] {
  const vakken = maandenTot(bron.op, 13).slice(0, -1);
  const jaar = { van: vakken[0]?.van ?? bron.op, tot: vakken.at(-1)?.tot ?? bron.op };
  const van = (waarde: string): readonly [number, number] => {
    const per = inVak(bron.perVoorziening.get(waarde), 'gewacht:gemeente', jaar);
    return [perDag(per).reduce((n, [, keer]) => n + keer, 0), per.reduce((n, m) => n + dagensom(m), 0)];
  };
  const soorten = waardenVan('voorziening', inrichting).map(({ waarde, tekst }) => ({
    tekst,
    telling: van(waarde),
  }));
  const alle = soorten.reduce((som, { telling: [n] }) => som + n, 0);
  const dagen = soorten.reduce((som, { telling: [, d] }) => som + d, 0);
  if (alle === 0) return [];
  const gewoon = dagen / alle;
  return soorten
    .filter(({ telling: [n] }) => n > 0)
    .map(({ tekst, telling: [n, d] }) => ({
      naam: tekst,
      gewicht: n < kleinsteGroep ? WEGGELATEN : (d / gewoon + MEEWEGEN) / (n + MEEWEGEN),
      dossiers: n < kleinsteGroep ? WEGGELATEN : n,
    }));
}
