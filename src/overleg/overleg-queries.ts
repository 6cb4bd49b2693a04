import { z } from 'zod';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datum, leesDatum } from '../kern/datum.ts';
import type { DossierId, LokaleCode, Overlegsleutel, PersoonId } from '../kern/ids.ts';
import { leesDossierId, leesLokaleCode, leesOverlegsleutel, leesPersoonId } from '../kern/ids.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Overlegdoel } from './gebeurtenissen.ts';
import { OVERLEGDOELEN, OVERLEGGEBIEDEN } from './gebeurtenissen.ts';
import type { Bijeenkomst, Overlegreeks, Reeksfeit } from './reeks.ts';
import { bijeenkomstOp, vouwReeks } from './reeks.ts';

const gelezen = <T>(lees: (tekst: string) => T | undefined) =>
  z.string().transform((tekst, c): T => {
    const waarde = lees(tekst);
    if (waarde !== undefined) return waarde;
    c.addIssue('onleesbaar');
    return z.NEVER;
  });

const zFeit: z.ZodType<Reeksfeit> = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('reeksGezet'),
    regel: z.object({
      naam: z.string(),
      weekdag: z.int().min(1).max(7),
      tijd: z.string(),
      plaats: z.string(),
      vanaf: gelezen<Datum>(leesDatum),
      leden: z.array(
        z.object({
          persoon: gelezen<PersoonId>(leesPersoonId),
          gebied: z.enum(OVERLEGGEBIEDEN),
          waarom: z.string(),
        }),
      ),
    }),
  }),
  z.object({
    soort: z.literal('bijeenkomstAfgelast'),
    dag: gelezen<Datum>(leesDatum),
    reden: z.string(),
  }),
  z.object({ soort: z.literal('reeksGestopt'), totEnMet: gelezen<Datum>(leesDatum) }),
]);

/** Every series of the municipality, as its facts make it; the first made comes first. */
export async function leesReeksen(trx: Trx): Promise<readonly Overlegreeks[]> {
  const rijen = await trx.selectFrom('overlegfeit').select(['reeks', 'feit']).orderBy('nr').execute();
  const reeksen = [...new Set(rijen.map(({ reeks }) => reeks))];
  return reeksen.flatMap((reeks) => {
    const feiten = rijen.filter((rij) => rij.reeks === reeks);
    const code = leesLokaleCode(reeks);
    const staat =
      code &&
      vouwReeks(
        code,
        feiten.map(({ feit }) => zFeit.parse(feit)),
      );
    return staat ? [staat] : [];
  });
}

export async function vindBijeenkomst(
  trx: Trx,
  reeks: LokaleCode,
  dag: Datum,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
): Promise<Bijeenkomst | undefined> {
  const gevonden = (await leesReeksen(trx)).find((r) => r.reeks === reeks);
  return gevonden && bijeenkomstOp(gevonden, dag, regels);
}

/** Adds a fact; what was before it stays. */
export async function voegReeksfeitToe(
  trx: Trx,
  wat: {
    readonly gemeente: Gemeentecode;
    readonly reeks: LokaleCode;
    readonly feit: Reeksfeit;
    readonly door: PersoonId;
    readonly op: Tijdstip;
  },
): Promise<void> {
  await trx
    .insertInto('overlegfeit')
    .values({ ...wat, feit: JSON.stringify(wat.feit) })
    .execute();
}

/** One case of an agenda: no text and nothing about a person. */
export interface Agendaregel {
  readonly dossier: DossierId;
  readonly sleutel: Overlegsleutel;
  readonly doel: Overlegdoel;
  readonly inbrenger: PersoonId | null;
  readonly stand: 'ingebracht' | 'teruggetrokken' | 'besproken';
  readonly metNaam: boolean;
}

const STANDEN = ['ingebracht', 'teruggetrokken', 'besproken'] as const;

/** What is on the table of this meeting, in the order in which it was brought in. */
export async function leesAgenda(trx: Trx, reeks: LokaleCode, dag: Datum): Promise<readonly Agendaregel[]> {
  const rijen = await trx
    .selectFrom('overlegcasus')
    .where('reeks', '=', reeks)
    .where('dag', '=', dag)
    .where('stand', '<>', 'teruggetrokken')
    .orderBy('dossier')
    .orderBy('onderdeel')
    .select(['dossier', 'sleutel', 'doel', 'inbrenger', 'stand', 'met_naam'])
    .execute();
  return rijen.flatMap((rij) => {
    const dossier = leesDossierId(rij.dossier);
    const sleutel = leesOverlegsleutel(rij.sleutel);
    const doel = OVERLEGDOELEN.find((d) => d === rij.doel);
    const stand = STANDEN.find((s) => s === rij.stand);
    return dossier && sleutel && doel && stand
      ? [
          {
            dossier,
            sleutel,
            doel,
            stand,
            inbrenger: leesPersoonId(rij.inbrenger) ?? null,
            metNaam: rij.met_naam,
          },
        ]
      : [];
  });
}

/** How many cases each meeting has, by `reeks dag`. */
export async function telCasussen(trx: Trx, vanaf: Datum): Promise<ReadonlyMap<string, number>> {
  const rijen = await trx
    .selectFrom('overlegcasus')
    .where('dag', '>=', vanaf)
    .where('stand', '<>', 'teruggetrokken')
    .groupBy(['reeks', 'dag'])
    .select(({ fn }) => ['reeks', 'dag', fn.countAll<number>().as('aantal')])
    .execute();
  return new Map(rijen.map(({ reeks, dag, aantal }) => [`${reeks} ${dag}`, aantal]));
}

/** Where a case is on the table. */
export async function vindCasus(
  trx: Trx,
  sleutel: Overlegsleutel,
): Promise<{ readonly dossier: DossierId; readonly reeks: LokaleCode; readonly dag: Datum } | undefined> {
  const rij = await trx
    .selectFrom('overlegcasus')
    .where('sleutel', '=', sleutel)
    .select(['dossier', 'reeks', 'dag'])
    .executeTakeFirst();
  const dossier = rij && leesDossierId(rij.dossier);
  const reeks = rij && leesLokaleCode(rij.reeks);
  return dossier && reeks ? { dossier, reeks, dag: datum(rij.dag) } : undefined;
}
