import type { Datum } from '../kern/datum.ts';
import { datumVoluit, plusDagen } from '../kern/datum.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import {
  DWANGSOMTARIEF,
  DWANGSOM_MAXIMUM_DAGEN,
  DWANGSOM_UITZONDERINGEN,
  dwangsomTot,
  respijtNa,
} from './dwangsom.ts';
import type { Dwangsom, DwangsomUitzondering, Respijt } from './dwangsom.ts';
import type { Kalender } from './kalender.ts';
import type { Stap } from './stap.ts';
import { lengteTekst } from './stap.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import { invoerfout, leesDag } from './vraagdelen.ts';

/** What can be asked about a penalty for not deciding in time. */
export const DWANGSOMVELDEN = ['beslistermijn', 'ingebrekestelling', 'bekend', 'uitzondering'] as const;
export type RuweDwangsomvraag = Readonly<Partial<Record<(typeof DWANGSOMVELDEN)[number], string>>>;

interface Dwangsomvraag {
  readonly beslistermijnTm: Datum;
  readonly ontvangenOp: Datum;
  readonly bekend: Datum | undefined;
  readonly uitzondering: DwangsomUitzondering | undefined;
}

/** One line of the ledger: days at the same amount. */
export interface Dwangsomregel {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
  readonly centenPerDag: number;
  readonly centen: number;
}

/** Does the notice of default work, since when, and how much is due; day by day in the ledger. */
export interface Dwangsomantwoord {
  /** False for a notice that came too early, or after the decision. */
  readonly werkt: boolean;
  readonly respijtTm: Datum | null;
  readonly eersteDwangsomdag: Datum | null;
  readonly laatsteDwangsomdag: Datum | null;
  /** Null as long as no decision is known: then the ledger shows the whole run. */
  readonly dagen: number | null;
  readonly centen: number | null;
  readonly vaststellenUiterlijk: Datum | null;
  readonly regels: readonly Dwangsomregel[];
  readonly stappen: readonly Stap[];
}

/** Reads the question and answers it; all that is wrong at once. */
export function beantwoordDwangsomvraag(
  ruw: RuweDwangsomvraag,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Uitkomst<Dwangsomantwoord> {
  const gelezen = leesDwangsomvraag(ruw);
  if (!gelezen.gelukt) return gelezen;
  const vraag = gelezen.waarde;
  const respijt = respijtNa(vraag, kalender, keuzes);
  if (!respijt.gelukt) return gelukt(zonderWerking(vraag, respijt.weigeringen[0]));
  if (vraag.bekend !== undefined && vraag.bekend <= vraag.ontvangenOp) {
    return gelukt(zonderWerking(vraag, alBekend(vraag.bekend)));
  }
  return gelukt(metWerking(vraag, respijt.waarde, kalender, keuzes));
}

function leesDwangsomvraag(ruw: RuweDwangsomvraag): Uitkomst<Dwangsomvraag> {
  const veld = (naam: keyof RuweDwangsomvraag): string => ruw[naam]?.trim() ?? '';
  const dag = (naam: keyof RuweDwangsomvraag) => leesDag(veld(naam), naam);
  const [beslistermijn, ontvangen] = [dag('beslistermijn'), dag('ingebrekestelling')];
  const bekend = veld('bekend') === '' ? undefined : dag('bekend');
  const uitzondering = leesUitzondering(veld('uitzondering'));
  const weigeringen: readonly Weigering[] = [
    ...[beslistermijn, ontvangen, bekend].flatMap((deel) =>
      deel === undefined || deel.gelukt ? [] : deel.weigeringen,
    ),
    ...(veld('uitzondering') === '' || uitzondering !== undefined ? [] : [ONBEKENDE_UITZONDERING]),
  ];
  const [eerste, ...meer] = weigeringen;
  if (eerste !== undefined || !beslistermijn.gelukt || !ontvangen.gelukt) {
    return geweigerd(eerste ?? ONBEKENDE_UITZONDERING, ...meer);
  }
  return gelukt({
    beslistermijnTm: beslistermijn.waarde.op,
    ontvangenOp: ontvangen.waarde.op,
    bekend: bekend?.gelukt === true ? bekend.waarde.op : undefined,
    uitzondering,
  });
}

const UITZONDERINGEN = Object.keys(DWANGSOM_UITZONDERINGEN) as readonly DwangsomUitzondering[];

function leesUitzondering(tekst: string): DwangsomUitzondering | undefined {
  return UITZONDERINGEN.find((code) => code === tekst);
}

const ONBEKENDE_UITZONDERING = invoerfout(
  'uitzondering',
  'onbekendeUitzondering',
  'Deze uitzondering kent de wet niet (Awb 4:17 lid 5).',
  `Kies ${UITZONDERINGEN.join(', ')}.`,
);

function alBekend(bekend: Datum): Weigering {
  return {
    code: 'besluitAlBekend',
    reden: `Het besluit was toen al bekend: op ${datumVoluit(bekend)}.`,
    artikel: 'Awb 4:17 lid 1',
    uitweg: 'Stuur het besluit nog eens toe.',
  };
}

function zonderWerking({ ontvangenOp }: Dwangsomvraag, { reden, artikel }: Weigering): Dwangsomantwoord {
  return {
    werkt: false,
    respijtTm: null,
    eersteDwangsomdag: null,
    laatsteDwangsomdag: null,
    dagen: 0,
    centen: 0,
    vaststellenUiterlijk: null,
    regels: [],
    stappen: [
      { tekst: `Ingebrekestelling ontvangen op ${datumVoluit(ontvangenOp)}.`, datum: ontvangenOp, artikel },
      { tekst: `Zij heeft geen gevolg. ${reden}`, datum: ontvangenOp, artikel },
    ],
  };
}

function metWerking(
  vraag: Dwangsomvraag,
  respijt: Respijt,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Dwangsomantwoord {
  const { bekend, uitzondering } = vraag;
  const som = bekend === undefined ? undefined : dwangsomTot(respijt, bekend, kalender, keuzes, uitzondering);
  const regels =
    uitzondering === undefined
      ? dwangsomregels(respijt.eersteDwangsomdag, som?.dagen ?? DWANGSOM_MAXIMUM_DAGEN)
      : [];
  return {
    werkt: true,
    ...respijt,
    dagen: som?.dagen ?? (uitzondering === undefined ? null : 0),
    centen: som?.bedrag ?? (uitzondering === undefined ? null : 0),
    vaststellenUiterlijk: som?.vaststellenUiterlijk ?? null,
    regels,
    stappen: [...stappenRespijt(vraag, respijt), ...stappenBedrag(vraag, respijt, som)],
  };
}

/** So many days from the first one, a line for each amount (Awb 4:17 lid 2). */
function dwangsomregels(eersteDag: Datum, dagen: number): readonly Dwangsomregel[] {
  let voorbij = 0;
  return DWANGSOMTARIEF.flatMap((trede) => {
    const aantal = Math.min(trede.dagen, dagen - voorbij);
    if (aantal <= 0) return [];
    const van = plusDagen(eersteDag, voorbij);
    voorbij += aantal;
    return [
      {
        van,
        totEnMet: plusDagen(van, aantal - 1),
        dagen: aantal,
        centenPerDag: trede.perDag,
        centen: aantal * trede.perDag,
      },
    ];
  });
}

function stappenRespijt({ ontvangenOp, beslistermijnTm }: Dwangsomvraag, respijt: Respijt): readonly Stap[] {
  const { respijtTm, eersteDwangsomdag } = respijt;
  return [
    {
      tekst: `De beslistermijn liep tot en met ${datumVoluit(beslistermijnTm)}.`,
      datum: beslistermijnTm,
      artikel: 'Awb 4:17 lid 1',
    },
    {
      tekst: `Ingebrekestelling ontvangen op ${datumVoluit(ontvangenOp)}. Twee weken later is ${datumVoluit(respijtTm)}.`,
      datum: respijtTm,
      artikel: 'Awb 4:17 lid 3',
    },
    {
      tekst: `De eerste dwangsomdag is ${datumVoluit(eersteDwangsomdag)}. Vanaf die dag kan ook beroep worden ingesteld.`,
      datum: eersteDwangsomdag,
      artikel: 'Awb 4:17 lid 3; 6:12 lid 2',
    },
  ];
}

function stappenBedrag(
  { bekend, uitzondering }: Dwangsomvraag,
  { laatsteDwangsomdag }: Respijt,
  som: Dwangsom | undefined,
): readonly Stap[] {
  if (uitzondering !== undefined) {
    const reden = DWANGSOM_UITZONDERINGEN[uitzondering];
    return [
      { tekst: `Er is geen dwangsom: ${reden}.`, datum: laatsteDwangsomdag, artikel: 'Awb 4:17 lid 5' },
    ];
  }
  if (som === undefined || bekend === undefined) {
    const tekst = `Zonder besluit loopt de dwangsom tot en met ${datumVoluit(laatsteDwangsomdag)}.`;
    return [{ tekst, datum: laatsteDwangsomdag, artikel: 'Awb 4:17 lid 1' }];
  }
  const dagen = lengteTekst({ aantal: som.dagen, eenheid: 'dagen' });
  return [
    {
      tekst: `Het besluit werd bekend op ${datumVoluit(bekend)}. Die dag telt niet mee: ${dagen} in gebreke.`,
      datum: bekend,
      artikel: 'Awb 4:17 lid 1-2',
    },
    ...(som.vaststellenUiterlijk
      ? [
          {
            tekst: `Het bedrag wordt bij besluit vastgesteld, uiterlijk ${datumVoluit(som.vaststellenUiterlijk)}.`,
            datum: som.vaststellenUiterlijk,
            artikel: 'Awb 4:18',
          },
        ]
      : []),
  ];
}
