import type { Inrichting } from '../gemeente/inrichting.ts';
import { maandenTot } from '../doorlooptijd/reken.ts';
import type { Getoond } from '../doorlooptijd/scherm.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, weekdag } from '../kern/datum.ts';
import { telIn } from '../sturing/figuur.ts';
import { waardenVan } from '../sturing/vraag.ts';
import type { Formatiewijziging } from './formatie.ts';
import { formatieVan, urenOp } from './formatie.ts';
import { gewichtVan, gewoneDagen, telSoorten } from './gewicht.ts';
import { leerInstroom } from './instroom.ts';
import type { Bron } from './queries.ts';
import type { Doorstroom, Zaakuren } from './urenperzaak.ts';
import { doorstroomIn, heleMaanden, zaakuren } from './urenperzaak.ts';

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
  readonly gewicht: Getoond;
  readonly dossiers: Getoond;
}

export interface Werkbeeld {
  readonly weken: readonly Weekbeeld[];
  readonly zaakuren: Zaakuren;
  /** What went through in a week of the last three whole months. */
  readonly laatst: Doorstroom;
  readonly gewichten: readonly Gewicht[];
  /** Little: stock, what comes in a week, and the weeks that follow from them. */
  readonly little: { readonly voorraad: number; readonly perWeek: number; readonly weken: number | null };
  /** Came and was finished in the last three whole months. */
  readonly stroom: { readonly nieuw: number; readonly klaar: number };
}

const WEKEN = 26;
/** Between these lie four in five weeks, of numbers that come by chance (Poisson). */
const BREEDTE = 1.28;

/** Hours there are and hours that are needed, week by week from this one on. */
export function maakWerkbeeld(
  bron: Bron,
  inrichting: Inrichting,
  wijzigingen: readonly Formatiewijziging[],
  kleinsteGroep: number,
): Werkbeeld {
  const { regels } = inrichting;
  const formatie = formatieVan(regels);
  const instroom = leerInstroom(bron);
  const uren = zaakuren(bron.tellingen, bron.op, inrichting);
  const perZaak = uren.uren;
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
    zaakuren: uren,
    laatst: doorstroomIn(bron.tellingen, heleMaanden(bron.op, 3), inrichting),
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
  const tellingen = telSoorten(bron);
  const soorten = waardenVan('voorziening', inrichting).map(({ waarde, tekst }) => ({
    tekst,
    telling: tellingen.find((t) => t.waarde === waarde) ?? { waarde, dossiers: 0, dagen: 0 },
  }));
  const gewoon = gewoneDagen(soorten.map(({ telling }) => telling));
  return soorten
    .filter(({ telling }) => telling.dossiers > 0)
    .map(({ tekst, telling }) => {
      const weg = telling.dossiers < kleinsteGroep;
      return {
        naam: tekst,
        gewicht: weg ? WEGGELATEN : gewichtVan(telling, gewoon),
        dossiers: weg ? WEGGELATEN : telling.dossiers,
      };
    });
}
