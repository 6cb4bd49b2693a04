import type { Datum } from '../kern/datum.ts';
import { plusJaren } from '../kern/datum.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { Verlenging } from '../recht/verlenging.ts';
import type { Gegevensrecht } from './gebeurtenissen.ts';
import type { Gegevensverzoek, TotRechten } from './toestand.ts';

type Regels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;
type MetRechten = Pick<TotRechten, 'rechten'>;

export type Verzoekstand = 'teBeslissen' | 'uitTeVoeren' | 'klaar' | 'ingetrokken';

/**
 * A restriction holds by the decision itself; the other rights ask that something is done. Who asked for destruction may
 * think better of it until it was done: then nothing is left to say it was.
 */
export function verzoekstand(verzoek: Gegevensverzoek): Verzoekstand {
  const { recht, ingetrokken, uitgevoerd } = verzoek;
  if (ingetrokken !== null) return 'ingetrokken';
  const uitkomst = geldendeUitkomst(verzoek);
  if (uitkomst === null) return 'teBeslissen';
  const gedaan = uitkomst === 'afgewezen' || uitgevoerd !== null || recht === 'beperking';
  return gedaan ? 'klaar' : 'uitTeVoeren';
}

/** As it holds now: what was decided on an objection took the place of what was decided first (Awb 7:11 lid 2). */
export function geldendeUitkomst({ besluit, naBezwaar }: Gegevensverzoek): Gegevensuitkomst | null {
  return (naBezwaar ?? besluit)?.uitkomst ?? null;
}

/** Since when a restriction holds; null when it was not given. */
export function beperktSinds({ recht, besluit, naBezwaar }: Gegevensverzoek): Datum | null {
  const gegeven = [besluit, naBezwaar].filter((x) => x !== null && x.uitkomst !== 'afgewezen');
  if (recht !== 'beperking' || (naBezwaar ?? besluit)?.uitkomst === 'afgewezen') return null;
  return gegeven[0]?.op ?? null;
}

const inStand =
  (stand: Verzoekstand) =>
  (t: MetRechten): readonly Gegevensverzoek[] =>
    t.rechten.verzoeken.filter((v) => verzoekstand(v) === stand);

export const teBeslissen = inStand('teBeslissen');
const uitvoerbaar = inStand('uitTeVoeren');

/** What a person does, and records that it was done. */
export function uitTeVoeren(t: MetRechten): readonly Gegevensverzoek[] {
  return uitvoerbaar(t).filter(({ recht }) => recht !== 'vernietiging');
}

/** Granted destruction that was not carried out: afterwards nothing of the request is left (Wmo 5.3.5). */
export function teVernietigen(t: MetRechten): readonly Gegevensverzoek[] {
  return uitvoerbaar(t).filter(({ recht }) => recht === 'vernietiging');
}

/** What who asked may still take back. */
export function intrekbaar(t: MetRechten): readonly Gegevensverzoek[] {
  return [...teBeslissen(t), ...teVernietigen(t)];
}

/** What was asked and is not done, oldest first. */
export function openVerzoeken(t: MetRechten): readonly Gegevensverzoek[] {
  return t.rechten.verzoeken.filter((v) => ['teBeslissen', 'uitTeVoeren'].includes(verzoekstand(v)));
}

export function vindVerzoek(t: MetRechten, id: OnderdeelId): Gegevensverzoek | undefined {
  return t.rechten.verzoeken.find((v) => v.id === id);
}

/** AVG 12 lid 3. */
const VERLENGING = { aantal: 2, eenheid: 'maanden' } as const satisfies Verlenging;

/**
 * The month of the AVG, also where the Wmo says as soon as possible (5.3.2): that is the outer bound. For destruction
 * the Wmo names a term of its own, in which it is also done (5.3.5).
 */
export function eersteTermijn(
  { recht, ontvangenOp }: Pick<Gegevensverzoek, 'recht' | 'ontvangenOp'>,
  regels: Regels,
): Berekening {
  return kaleTermijn(
    recht === 'vernietiging' ? 'wmoVernietigingsverzoek' : 'avgVerzoek',
    ontvangenOp,
    regels,
  );
}

/** After an objection the law names no day to do it by: the term of the request once more (own reading). */
export function gegevenstermijn(verzoek: Gegevensverzoek, regels: Regels): Berekening {
  const { recht, naBezwaar } = verzoek;
  if (naBezwaar) return eersteTermijn({ recht, ontvangenOp: naBezwaar.op }, regels);
  return verzoek.verlenging ? verlengdeTermijn(verzoek, regels) : eersteTermijn(verzoek, regels);
}

export function verlengdeTermijn({ ontvangenOp }: Gegevensverzoek, regels: Regels): Berekening {
  const invoer = { termijn: 'avgVerzoek', begin: ontvangenOp, verlenging: VERLENGING } as const;
  return bereken(invoer, regels.kalender, regels.uitleg);
}

/** Given, wholly or in part, and its end was not told yet (AVG 18 lid 3). */
export function opTeHeffen(t: MetRechten): readonly Gegevensverzoek[] {
  return t.rechten.verzoeken.filter((v) => isBeperkt(v) && v.opgeheven === null);
}

/** The restriction that holds on this day, also when its end was already told (AVG 18). */
export function geldendeBeperking(t: MetRechten, dag: Datum): Gegevensverzoek | undefined {
  return t.rechten.verzoeken.find((v) => isBeperkt(v) && (v.opgeheven === null || dag < v.opgeheven.vanaf));
}

const isBeperkt = (verzoek: Gegevensverzoek): boolean => beperktSinds(verzoek) !== null;

/** From which age the Wmo lets somebody ask this without a parent or guardian (Wmo 5.3.2, 5.3.5). */
export const ZELF_VANAF: Partial<
  Readonly<Record<Gegevensrecht, { leeftijd: number; woord: string; artikel: string }>>
> = {
  inzage: { leeftijd: 16, woord: 'zestien', artikel: 'Wmo 5.3.2' },
  afschrift: { leeftijd: 16, woord: 'zestien', artikel: 'Wmo 5.3.2' },
  vernietiging: { leeftijd: 12, woord: 'twaalf', artikel: 'Wmo 5.3.5' },
};

/** Asked by a child that may not ask it without a parent or guardian. */
export function vroegTeJong(t: TotRechten, { recht, verzoeker, ontvangenOp }: Gegevensverzoek): boolean {
  const vanaf = ZELF_VANAF[recht];
  if (verzoeker !== 'inwoner' || vanaf === undefined) return false;
  return plusJaren(haalMelding(t).inwoner.geboortedatum, vanaf.leeftijd) > ontvangenOp;
}

/** Who decided: they may look at the file again while it is open. */
export function gegevensbeslissers(t: MetRechten): readonly PersoonId[] {
  return t.rechten.verzoeken.flatMap(({ besluit }) => besluit?.door.id ?? []);
}

/** The refusal of what needs a request of some kind when there is none. */
export function geenVerzoek(reden: string, artikel = 'AVG 12 lid 3'): Weigering {
  return {
    code: 'geenGegevensverzoek',
    reden,
    artikel,
    uitweg: 'Kwam er een verzoek binnen? Leg dat eerst vast.',
  };
}

/** The request that was chosen is not one of these. */
export function verkeerdVerzoek(
  uit: readonly Gegevensverzoek[],
  id: OnderdeelId,
  artikel = 'AVG 12 lid 3',
): Weigering | undefined {
  if (uit.some((v) => v.id === id)) return undefined;
  return {
    code: 'anderVerzoek',
    reden: 'Bij dit verzoek kan dat niet of niet meer.',
    artikel,
    uitweg: 'Kies een ander verzoek uit de lijst.',
    veld: 'verzoek',
  };
}
