// What the database would tell of an invented municipality, on the day of the forecast and one and two years before.
import type { Meting } from '../src/dossier/meting.ts';
import { OP_TIJD } from '../src/dossier/meting.ts';
import type { Tellingen } from '../src/doorlooptijd/queries.ts';
import type { Datum } from '../src/kern/datum.ts';
import { plusDagen, plusMaanden, weekdag } from '../src/kern/datum.ts';
import { kaleTermijn } from '../src/recht/kaletermijn.ts';
import type { LokaleRegels } from '../src/recht/lokaal.ts';
import type { Bron, Termijnrij, Voorraadrij } from '../src/prognose/queries.ts';
import type { Bronnen } from '../src/prognose/omstandigheid.ts';
import type { Gang, Zaak } from './prognosegang.ts';
import { speel } from './prognosegang.ts';

type Regels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;
const JAREN = 3;
/** Three years until `vandaag`, as the database would tell them on that day, one year ago and two years ago. */
export function maakHistorie(
  gang: Gang,
  zaad: number,
  vandaag: Datum,
  regels: Regels,
  op: Readonly<Record<keyof Omit<Bronnen, 'termijnen'>, Datum>>,
): Bronnen {
  const zaken = speel(gang, zaad, plusMaanden(vandaag, -12 * JAREN), vandaag, regels.kalender);
  const rijen = zaken.map((zaak) => rijVan(zaak, plusMaanden(vandaag, -12 * JAREN), regels));
  const tellingen = tel(
    rijen.flatMap(({ metingen }) => metingen),
    vandaag,
  );
  const perUrgentie = new Map(
    (['spoed', 'urgent', 'regulier'] as const).map((u) => [
      u,
      tel(
        rijen.filter(({ urgentie }) => urgentie === u).flatMap(({ metingen }) => metingen),
        vandaag,
      ),
    ]),
  );
  const bron = (dag: Datum): Bron => ({
    op: dag,
    tellingen,
    perUrgentie,
    perVoorziening: new Map(),
    perWeekdag: [1, 2, 3, 4, 5, 6, 7].map(
      (w) =>
        rijen.filter(({ begin }) => begin < dag && begin >= plusMaanden(dag, -24) && weekdag(begin) === w)
          .length,
    ),
    eerste: rijen[0]?.begin ?? null,
    voorraad: rijen
      .filter(({ begin, klaar }) => begin < dag && (klaar === null || klaar >= dag))
      .map((rij) => opDag(rij, dag)),
    aflopend: [],
    afgelopen: { eindigden: 0, kwamenTerug: 0 },
  });
  return {
    nu: bron(op.nu),
    eenJaar: bron(op.eenJaar),
    tweeJaar: bron(op.tweeJaar),
    termijnen: rijen
      .filter(({ klaar }) => klaar === null || klaar >= op.eenJaar)
      .map(({ begin, verslag, aanvraag, klaar }): Termijnrij => ({
        begin,
        verslag,
        aanvraag,
        klaar,
        verslagOpTijd: false,
        besluitOpTijd: false,
      })),
  };
}

interface Rij {
  readonly begin: Datum;
  readonly urgentie: Zaak['urgentie'];
  readonly verdeeld: Datum | null;
  readonly onderzocht: Datum | null;
  readonly verslag: Datum | null;
  readonly aanvraag: Datum | null;
  readonly besloten: Datum | null;
  readonly klaar: Datum | null;
  readonly metingen: readonly Meting[];
}

/** As `doorlooptijdrij` tells of a dossier: who ends early passes the milestones that are left on that day. */
function rijVan(zaak: Zaak, begin: Datum, regels: Regels): Rij {
  const dag = (n: number | undefined): Datum | null => (n === undefined ? null : plusDagen(begin, n));
  const [d0, d1, d2, d3, d4, d5] = zaak.klaar;
  const eind = zaak.plaats >= zaak.duren.length ? zaak.klaar.at(-1) : undefined;
  const [verslag, aanvraag] = [d2 ?? eind, (zaak.einde === 'besluit' ? d3 : undefined) ?? eind];
  const gemeld = plusDagen(begin, zaak.begin);
  const duur = (maat: Meting['maat'], van: number | undefined, tot: number | undefined): readonly Meting[] =>
    van === undefined || tot === undefined ? [] : [{ maat, op: plusDagen(begin, tot), dagen: tot - van }];
  const punt = (maat: Meting['maat'], op: number | undefined): readonly Meting[] => duur(maat, op, op);
  const tijdig = (
    maat: Meting['maat'],
    termijn: 'wmoOnderzoek' | 'wmoBeslissing',
    van: number | undefined,
    tot: number | undefined,
  ): readonly Meting[] =>
    van === undefined
      ? []
      : duur(maat, van, tot).map((m) => ({
          ...m,
          dagen:
            m.op <= kaleTermijn(termijn, plusDagen(begin, van), regels).uiterlijk
              ? OP_TIJD.zonderOpschorting
              : OP_TIJD.teLaat,
        }));
  return {
    begin: gemeld,
    urgentie: zaak.urgentie,
    verdeeld: dag(d0),
    onderzocht: zaak.einde === 'metAdvies' ? null : dag(d1),
    verslag: dag(verslag),
    aanvraag: dag(aanvraag),
    besloten: dag(d4),
    klaar: dag(eind),
    metingen: [
      { maat: 'mijlpaal:gemeld', op: gemeld, dagen: 0 },
      ...punt('mijlpaal:verdeeld', d0),
      ...punt('mijlpaal:verslag', verslag),
      ...punt('mijlpaal:aanvraag', aanvraag),
      ...punt('mijlpaal:klaar', eind),
      ...punt(`einde:${zaak.einde}`, eind),
      ...duur('stap:verdelen', zaak.begin, d0),
      ...(zaak.einde === 'metAdvies'
        ? []
        : [...duur('stap:onderzoeken', d0, d1), ...duur('stap:verslagMaken', d1, d2)]),
      ...duur('onderzoek', zaak.begin, d2),
      ...tijdig('optijd:onderzoek', 'wmoOnderzoek', zaak.begin, d2),
      ...(zaak.einde === 'besluit'
        ? [
            ...duur('stap:reactie', d2, d3),
            ...duur('stap:beslissen', d3, d4),
            ...duur('stap:verzenden', d4, d5),
            ...duur('beslissing', d3, d5),
            ...tijdig('optijd:beslissing', 'wmoBeslissing', d3, d5),
          ]
        : []),
      ...(eind === undefined ? [] : duur('gewacht:gemeente', zaak.begin, eind)),
    ],
  };
}

/** As far as it had come on a day. */
function opDag(rij: Rij, dag: Datum): Voorraadrij {
  const tot = (op: Datum | null): Datum | null => (op !== null && op < dag ? op : null);
  return {
    begin: rij.begin,
    urgentie: rij.urgentie,
    verdeeld: tot(rij.verdeeld),
    onderzocht: null,
    getoetst: tot(rij.onderzocht),
    verslag: tot(rij.verslag),
    aanvraag: tot(rij.aanvraag),
    besloten: tot(rij.besloten),
    voorziening: '',
  };
}

function tel(metingen: readonly Meting[], vandaag: Datum): Tellingen {
  const uit = new Map<Meting['maat'], Map<Datum, Map<string, number>>>();
  for (const { maat, op, dagen } of metingen) {
    if (op >= vandaag) continue;
    const maand = `${op.slice(0, 8)}01` as Datum;
    const maanden = uit.get(maat) ?? new Map<Datum, Map<string, number>>();
    const per = maanden.get(maand) ?? new Map<string, number>();
    const sleutel = String(dagen ?? 0);
    per.set(sleutel, (per.get(sleutel) ?? 0) + 1);
    uit.set(maat, maanden.set(maand, per));
  }
  return uit;
}
