import type { Datum } from '../kern/datum.ts';
import { datumVoluit } from '../kern/datum.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Opschorting } from '../recht/opschorting.ts';
import { opschortingAanvulling } from '../recht/opschorting.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import { betreffendBesluit } from './besluiten.ts';
import type {
  Beroep,
  BeslissingOpBezwaar,
  Bezwaar,
  Herstelverzoek,
  Hoorzitting,
  TotBezwaar,
} from './toestand.ts';

export function laatsteBeslissing(b: Bezwaar): BeslissingOpBezwaar | undefined {
  return b.beslissingen.at(-1);
}

/** Revoked after objection, so that what it changed is as it was (Awb 7:11 lid 2); not as long as a judge wants it decided anew. */
export function isHerroepen(t: TotBezwaar, besluit: OnderdeelId): boolean {
  return t.bezwaar.bezwaren.some(
    (b) => b.besluit === besluit && laatsteBeslissing(b)?.herroept === true && !teBeslissen(b),
  );
}

/** The judgment that sent the last decision back to us, if one did. */
function terugverwezen(b: Bezwaar): Beroep['uitspraak'] | undefined {
  const laatste = laatsteBeslissing(b);
  const uitspraak = b.beroepen.findLast(
    (x) => x.beslissing === (laatste?.id ?? null) && x.uitspraak,
  )?.uitspraak;
  return laatste && uitspraak?.gevolg === 'opnieuwBeslissen' ? uitspraak : undefined;
}

/** Somebody must still decide on it: nothing decided yet, or a judge wants it done anew. */
export function teBeslissen(b: Bezwaar): boolean {
  if (b.ingetrokken || b.doorgezonden) return false;
  return b.beslissingen.length === 0 || terugverwezen(b) !== undefined;
}

export function lopendeBeroepen(b: Bezwaar): readonly Beroep[] {
  return b.beroepen.filter((beroep) => beroep.uitspraak === null);
}

export function openBezwaren(t: TotBezwaar): readonly Bezwaar[] {
  return t.bezwaar.bezwaren.filter(teBeslissen);
}

/** Objection or appeal is going on: then who handles it may see the dossier. */
export function bezwaarLoopt(t: TotBezwaar): boolean {
  return t.bezwaar.bezwaren.some((b) => teBeslissen(b) || lopendeBeroepen(b).length > 0);
}

/** Who decided on an objection: they may see what became of it (Wmo 5.3.3). */
export function bezwaarbeslissers(t: TotBezwaar): readonly PersoonId[] {
  return t.bezwaar.bezwaren.flatMap((b) => b.beslissingen.map(({ door }) => door.id));
}

export function vindBezwaar(t: TotBezwaar, id: OnderdeelId): Bezwaar | undefined {
  return t.bezwaar.bezwaren.find((b) => b.id === id);
}

export function openHerstel(b: Bezwaar): Herstelverzoek | undefined {
  return b.herstel.find((h) => h.antwoord === null);
}

/** Planned, not held yet; a later invitation takes the place of an earlier one. */
export function geplandeZitting(b: Bezwaar): Hoorzitting | undefined {
  const laatste = b.zittingen.at(-1);
  return laatste?.gehouden === null ? laatste : undefined;
}

export function isGehoord(b: Bezwaar): boolean {
  return b.zittingen.some((z) => z.gehouden !== null);
}

/** Asking why it is late is no defect: only repair lets the term stand still (Awb 7:10 lid 2, 6:6). */
export function bezwaaropschortingen(b: Bezwaar, regels: LokaleRegels): readonly Opschorting[] {
  return b.herstel
    .filter((h) => h.ontbreekt.some((gebrek) => gebrek !== 'redenTeLaat'))
    .map((h) =>
      opschortingAanvulling(
        {
          uitnodiging: h.op,
          hersteltermijnTm: h.hersteltermijnTotEnMet,
          aangevuldOp: h.antwoord?.ontvangenOp,
        },
        regels.uitleg,
        'opBezwaarVerzuim',
      ),
    );
}

/**
 * Until when to decide: six or twelve weeks from the day after the time to object is over (Awb 7:10). Undefined as long
 * as no decision was made known.
 */
export function beslistermijnBezwaar(
  t: TotBezwaar,
  b: Bezwaar,
  regels: LokaleRegels,
): Berekening | undefined {
  const uitspraak = terugverwezen(b);
  if (uitspraak?.opnieuwUiterlijk) return naUitspraak(uitspraak.op, uitspraak.opnieuwUiterlijk);
  const bekendOp = betreffendBesluit(t, b)?.bekendOp ?? null;
  if (bekendOp === null) return undefined;
  const begin = kaleTermijn('awbBezwaarIndienen', bekendOp, regels).uiterlijk;
  const som = bereken(
    {
      termijn: b.metCommissie ? 'awbBezwaarBeslissenCommissie' : 'awbBezwaarBeslissen',
      begin,
      opschortingen: bezwaaropschortingen(b, regels),
      ...(b.uitstel.some((u) => u.grond === 'verdaging') && {
        verlenging: { aantal: 6, eenheid: 'weken' } as const,
      }),
    },
    regels.kalender,
    regels.uitleg,
  );
  return metInstemming(som, b);
}

/** Further with consent: until the day that was agreed (Awb 7:10 lid 4). */
function metInstemming(som: Berekening, b: Bezwaar): Berekening {
  const tot = b.uitstel
    .filter((u) => u.grond !== 'verdaging')
    .map((u) => u.tot)
    .sort()
    .at(-1);
  if (tot === undefined || tot <= som.uiterlijk) return som;
  const stap = {
    tekst: `Verder uitgesteld tot en met ${datumVoluit(tot)}.`,
    datum: tot,
    artikel: 'Awb 7:10 lid 4',
  };
  return { ...som, uiterlijk: tot, stappen: [...som.stappen, stap] };
}

function naUitspraak(op: Datum, dag: Datum): Berekening {
  return {
    termijn: 'awbBezwaarBeslissen',
    wet: 'awb',
    artikel: 'Awb 8:72 lid 4',
    begin: op,
    dagEen: op,
    ruweEinddatum: dag,
    uiterlijk: dag,
    oorspronkelijk: dag,
    opgeschorteDagen: 0,
    stappen: [
      {
        tekst: `De rechter wil een nieuw besluit, uiterlijk ${datumVoluit(dag)}.`,
        datum: dag,
        artikel: 'Awb 8:72 lid 4',
      },
    ],
  };
}

/** Where one objection stands. */
export type Bezwaarstap =
  | 'doorzenden'
  | 'herstellen'
  | 'horen'
  | 'zitting'
  | 'advies'
  | 'beslissen'
  | 'beroepStukken'
  | 'uitspraak'
  | 'klaar';

export function bezwaarstap(b: Bezwaar): Bezwaarstap {
  if (!teBeslissen(b)) {
    const [beroep] = lopendeBeroepen(b);
    if (!beroep) return 'klaar';
    return beroep.stukkenOp === null ? 'beroepStukken' : 'uitspraak';
  }
  if (b.tegen === 'nietTijdig') return 'doorzenden';
  if (openHerstel(b)) return 'herstellen';
  if (!isGehoord(b) && !b.afgezien) return geplandeZitting(b) ? 'zitting' : 'horen';
  return b.metCommissie && !b.advies && !b.afgezien ? 'advies' : 'beslissen';
}
