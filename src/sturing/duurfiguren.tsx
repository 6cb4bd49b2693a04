import type { Duurmaat, Maat } from '../dossier/meting.ts';
import { OP_TIJD } from '../dossier/meting.ts';
import type { Spreiding, Tijdvak } from '../doorlooptijd/reken.ts';
import { perDag, regelkaart, spreiding } from '../doorlooptijd/reken.ts';
import { afgeschermdGetal, deelTekst, WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import { Bandbeeld, Regelbeeld, Spanbeeld } from './beelden.tsx';
import { duurzicht } from './duurzicht.ts';
import type { Figuur, Stand } from './figuur.ts';
import {
  inVak,
  jaar,
  kwartaalnaam,
  kwartaalplaats,
  kwartalen,
  maanden,
  maandnaam,
  maandplaats,
  metKomma,
  normVan,
  spanzinnen,
} from './figuur.ts';
import type { Lijstvraag } from './lijstvraag.ts';
import { DUURMATEN, heeftTermijn, MAAT } from './namen.ts';
import type { Openmaat } from './overtermijn.ts';
import { roosterdimensies } from './zicht.ts';
import {
  laatVoor,
  openOver,
  OPEN_LIJST,
  OPEN_MATEN,
  OPEN_OVER_KOLOM,
  OPEN_OVER_UITLEG,
} from './overtermijn.ts';

const MEDIAAN =
  'Mediaan: de helft was binnen zoveel kalenderdagen klaar. 9 van de 10: binnen zoveel dagen was 90% klaar. Geteld in de maand waarin het klaar was.';
const OP_TIJD_UITLEG =
  'Op tijd: binnen de wettelijke termijn, verlengd tot de eerste werkdag als die in een weekend of op een feestdag eindigt (Algemene termijnenwet 1). Met opschorting: de dagen waarin de klok stilstond, tellen niet mee (Awb 4:15). Het onderzoek kan niet stilstaan (Wmo 2.3.2 lid 1).';

const DUURKOLOMMEN = ['Aantal', 'Mediaan (dagen)', '9 van de 10 (dagen)'] as const;
/** Of measures beside each other. */
export const OP_TIJD_KOLOMMEN = ['Op tijd', 'Op tijd met opschorting'] as const;
/** Of one measure: the term of the investigation cannot be suspended or extended (Wmo 2.3.2 lid 1). */
export const optijdkolommen = (maat: Duurmaat): readonly string[] =>
  maat === 'onderzoek' ? OP_TIJD_KOLOMMEN.slice(0, 1) : OP_TIJD_KOLOMMEN;

type Duurcel = string | number | null;

/** Median and slowest tenth as they may be shown. */
export function duurcellen({ mediaan, p90 }: Spreiding, getoond: number | string): readonly Duurcel[] {
  return typeof getoond === 'number' ? [getoond, mediaan, p90] : [getoond, null, null];
}

export const spreidingIn = (tellingen: Tellingen | undefined, maat: Maat, vak: Tijdvak): Spreiding =>
  spreiding(perDag(inVak(tellingen, maat, vak)));

/** Shares in time, without and with suspension; the second is nothing where the law knows none. */
export function optijdcellen(
  tellingen: Tellingen | undefined,
  maat: Duurmaat,
  vak: Tijdvak,
  { kleinsteGroep }: Pick<Stand, 'kleinsteGroep'>,
  getoond: number | string,
): readonly Duurcel[] {
  if (!heeftTermijn(maat)) return [null, null];
  if (typeof getoond !== 'number') return [WEGGELATEN, WEGGELATEN];
  const per = new Map(perDag(inVak(tellingen, `optijd:${maat}`, vak)));
  const zonder = per.get(OP_TIJD.zonderOpschorting) ?? 0;
  const met = per.get(OP_TIJD.metOpschorting) ?? 0;
  const geheel = zonder + met + (per.get(OP_TIJD.teLaat) ?? 0);
  if (maat === 'onderzoek') return [deelTekst(zonder + met, geheel, kleinsteGroep), null];
  // The difference between the two would tell how few there are.
  const apart = met === 0 || met >= kleinsteGroep;
  return [
    apart ? deelTekst(zonder, geheel, kleinsteGroep) : WEGGELATEN,
    deelTekst(zonder + met, geheel, kleinsteGroep),
  ];
}

/** In time as the law has it: with suspension where it knows one. */
export function optijdcel(...vraag: Parameters<typeof optijdcellen>): string | null {
  const [zonder = null, met = null] = optijdcellen(...vraag);
  const cel = vraag[1] === 'onderzoek' ? zonder : met;
  return typeof cel === 'string' ? cel : null;
}

const opent = (maat: Duurmaat): maat is Openmaat => OPEN_MATEN.some((m) => m === maat);
/** Of a part it could be taken from that of the whole: for who is shielded it stands with the whole only. */
function opencel({ tellingen, kleinsteGroep, vraag, vandaag, regels }: Stand, maat: Duurmaat): Duurcel {
  if (!opent(maat)) return null;
  if (kleinsteGroep > 1 && roosterdimensies(vraag.keuze).length > 0) return WEGGELATEN;
  return afgeschermdGetal(openOver(tellingen, maat, laatVoor(maat, vandaag, regels)), kleinsteGroep);
}
const openlijst = ({ vraag: { keuze }, vandaag, regels }: Stand, maat: Duurmaat): Lijstvraag | undefined =>
  opent(maat)
    ? { keuze, maat: OPEN_LIJST[maat], loopt: true, van: null, tot: laatVoor(maat, vandaag, regels) }
    : undefined;

/** All measures beside each other, of the last four quarters. */
export function kernfiguur(s: Stand): Figuur {
  const vak = jaar(s);
  const maten = DUURMATEN.map((maat) => ({ maat, ...spreidingIn(s.tellingen, maat, vak) }));
  const getoond = maten.map(({ maat }) => duurzicht(s, maat).jaar);
  const regels = maten.map(({ maat, mediaan, p90 }, i) =>
    typeof getoond[i] === 'number'
      ? { naam: MAAT[maat].naam, mediaan, p90 }
      : { naam: MAAT[maat].naam, mediaan: null, p90: null },
  );
  return {
    code: 'kern',
    titel: 'Hoe lang duurt het?',
    uitleg: `De laatste vier hele kwartalen, van ${kwartaalnaam(kwartalen(s)[4] ?? vak, s.vandaag)} tot en met ${kwartaalnaam(kwartalen(s)[7] ?? vak, s.vandaag)}.`,
    definitie: [
      ...DUURMATEN.map((maat) => `${MAAT[maat].naam}: ${MAAT[maat].definitie}`),
      MEDIAAN,
      OP_TIJD_UITLEG,
      `${OPEN_OVER_UITLEG} Het getal is van vandaag.`,
    ],
    legenda: [
      { kleur: 'merk', tekst: 'de helft was binnen zoveel dagen klaar' },
      { kleur: 'zacht', tekst: '9 van de 10 waren binnen zoveel dagen klaar' },
    ],
    kolommen: ['Maat', ...DUURKOLOMMEN, ...OP_TIJD_KOLOMMEN, OPEN_OVER_KOLOM],
    rijen: maten.map(({ maat, ...duur }, i) => ({
      kop: MAAT[maat].naam,
      cellen: [
        ...duurcellen(duur, getoond[i] ?? 0),
        ...optijdcellen(s.tellingen, maat, vak, s, getoond[i] ?? 0),
        opencel(s, maat),
      ],
      lijst: { keuze: s.vraag.keuze, maat, loopt: false, ...vak },
      lijsten: [undefined, undefined, undefined, undefined, undefined, openlijst(s, maat)],
    })),
    beeld: (bij) => (
      <Spanbeeld
        bij={bij}
        label={`Doorlooptijd per maat in dagen. ${spanzinnen(regels)}`}
        regels={regels}
        norm={null}
      />
    ),
  };
}

/** One measure over time. */
export function doorlooptijdfiguur(s: Stand): Figuur {
  const { maat, keuze } = s.vraag;
  const vakken = kwartalen(s);
  const duren = vakken.map((vak) => spreidingIn(s.tellingen, maat, vak));
  const getoond = duurzicht(s, maat).kwartalen;
  const norm = normVan(maat, s.regels, s.vandaag);
  const punten = vakken.map((vak, i) => ({
    ...kwartaalplaats(vak),
    mediaan: typeof getoond[i] === 'number' ? (duren[i]?.mediaan ?? null) : null,
    p90: typeof getoond[i] === 'number' ? (duren[i]?.p90 ?? null) : null,
  }));
  const [toen, laatste] = [punten.at(-6), punten.at(-2)];
  return {
    code: 'doorlooptijd',
    titel: `${MAAT[maat].naam}, per kwartaal`,
    uitleg: 'Wordt het sneller of trager, en voor iedereen of alleen voor de helft?',
    definitie: [MAAT[maat].definitie, MEDIAAN, OP_TIJD_UITLEG],
    legenda: [
      { kleur: 'merk', tekst: 'mediaan: de helft was binnen zoveel dagen klaar', vorm: 'lijn' },
      { kleur: 'grijs', tekst: '9 van de 10 waren binnen zoveel dagen klaar', vorm: 'streep' },
      ...(norm === null
        ? []
        : [{ kleur: 'accent', tekst: `de norm van de wet: ${norm} dagen`, vorm: 'grens' } as const]),
    ],
    kolommen: ['Kwartaal', ...DUURKOLOMMEN, ...optijdkolommen(maat)],
    rijen: vakken.map((vak, i) => ({
      kop: kwartaalnaam(vak, s.vandaag),
      cellen: [
        ...duurcellen(duren[i] ?? { aantal: 0, mediaan: null, p90: null }, getoond[i] ?? 0),
        ...optijdcellen(s.tellingen, maat, vak, s, getoond[i] ?? 0).slice(0, optijdkolommen(maat).length),
      ],
      lijst: { keuze, maat, loopt: false, ...vak },
    })),
    beeld: (bij) => (
      <Bandbeeld
        bij={bij}
        label={`${MAAT[maat].naam} per kwartaal, in dagen. ${laatste?.mediaan === undefined || laatste.mediaan === null ? 'Het laatste hele kwartaal is niet getoond' : `In het laatste hele kwartaal was de helft binnen ${laatste.mediaan} dagen klaar, en 9 van de 10 binnen ${laatste.p90 ?? 0} dagen${toen === undefined || toen.mediaan === null ? '' : `; een jaar eerder binnen ${toen.mediaan} en ${toen.p90 ?? 0} dagen`}`}.${norm === null ? '' : ` De norm is ${norm} dagen.`}`}
        punten={punten}
        norm={norm}
      />
    ),
  };
}

const SIGNAALTEKST = {
  boven: 'signaal: hoger dan toeval verklaart',
  onder: 'signaal: lager dan toeval verklaart',
  reeks: 'signaal: achtste maand op rij aan één kant van het gemiddelde',
} as const;

/** Is a difference a change, or chance? */
export function signaalfiguur(s: Stand): Figuur {
  const { maat, keuze } = s.vraag;
  // The month that goes on would be judged on its quickest cases.
  const vakken = maanden(s).slice(0, -1);
  const duren = vakken.map((vak) => spreidingIn(s.tellingen, maat, vak));
  const zicht = duurzicht(s, maat).maanden;
  const waarden = duren.map(({ mediaan }, i) =>
    typeof zicht.get(vakken[i]?.van ?? s.vandaag) === 'number' ? mediaan : null,
  );
  const kaart = regelkaart(waarden);
  const signalen = kaart?.signalen ?? [];
  const aantal = signalen.filter((signaal) => signaal !== null).length;
  const gemeten = kaart
    ? `Gemiddeld ${metKomma(kaart.gemiddelde)} dagen; door toeval tussen ${metKomma(kaart.onder)} en ${metKomma(kaart.boven)}.`
    : 'Er zijn nog geen acht maanden met genoeg dossiers: dan is toeval niet van verandering te scheiden.';
  const gevonden =
    aantal === 0
      ? 'Geen maand valt op: zoek geen oorzaak bij een enkele hoge of lage maand.'
      : `${aantal} ${aantal === 1 ? 'maand geeft' : 'maanden geven'} een signaal: daar is een oorzaak te zoeken.`;
  const bevinding = kaart ? gevonden : '';
  return {
    code: 'signaal',
    titel: 'Is er echt iets veranderd?',
    uitleg: `${MAAT[maat].naam}, mediaan per maand. ${gemeten} ${bevinding}`.trim(),
    definitie: [
      'Regelkaart (XmR): de grenzen zijn het gemiddelde plus en min 2,66 keer het gemiddelde verschil tussen twee opvolgende maanden. Wat erbinnen valt, is gewone schommeling.',
      'Een signaal is een maand buiten de grenzen, of de achtste maand op rij aan één kant van het gemiddelde. De lopende maand telt niet mee.',
      MAAT[maat].definitie,
    ],
    legenda: [
      { kleur: 'merk', tekst: 'mediaan van de maand, in dagen', vorm: 'lijn' },
      { kleur: 'licht', tekst: 'gewone schommeling, met het gemiddelde als lijn' },
      { kleur: 'accent', tekst: 'signaal', vorm: 'ruit' },
    ],
    kolommen: ['Maand', 'Aantal', 'Mediaan (dagen)', 'Wat het zegt'],
    rijen: vakken.map((vak, i) => {
      const signaal = signalen[i] ?? null;
      return {
        kop: maandnaam(vak, s.vandaag),
        cellen: [
          zicht.get(vak.van) ?? WEGGELATEN,
          waarden[i] ?? null,
          signaal === null
            ? (waarden[i] ?? null) === null || !kaart
              ? null
              : 'gewoon'
            : SIGNAALTEKST[signaal],
        ],
        lijst: { keuze, maat, loopt: false, ...vak },
      };
    }),
    beeld: (bij) => (
      <Regelbeeld
        bij={bij}
        label={`Regelkaart: ${MAAT[maat].naam}, mediaan per maand in dagen. ${gemeten} ${bevinding}`.trim()}
        punten={vakken.map((vak, i) => ({
          ...maandplaats(vak),
          waarde: waarden[i] ?? null,
          signaal: (signalen[i] ?? null) !== null,
        }))}
        grenzen={kaart}
      />
    ),
  };
}
