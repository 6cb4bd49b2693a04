import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { KwartaalGebeurtenis } from './gebeurtenissen.ts';
import type { KwartaalToestand } from './toestand.ts';
import { beginKwartaal, evolveKwartaal } from './toestand.ts';

/** The report of one quarter as its facts tell it. */
export async function leesKwartaalrapport(
  trx: Trx,
  gemeente: Gemeentecode,
  kwartaal: Datum,
): Promise<KwartaalToestand> {
  const rijen = await trx
    .selectFrom('kwartaalrapport')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .where('kwartaal', '=', kwartaal)
    .orderBy('nr')
    .execute();
  return rijen
    .map(
      // Only `schrijfKwartaalrapport` puts something there.
      ({ soort, gegevens, nr, door, rol, op }) =>
        ({
          ...(gegevens as object),
          soort,
          nr,
          door: { id: door as PersoonId, rol: rol as Rol },
          namens: null,
          op: tijdstip(op),
        }) as Vastgelegd<KwartaalGebeurtenis>,
    )
    .reduce(evolveKwartaal, beginKwartaal(kwartaal));
}

/** Adds facts after the last one; who was first has the number, and the second one fails on it (23505). */
export async function schrijfKwartaalrapport(
  trx: Trx,
  gemeente: Gemeentecode,
  { kwartaal, nr }: Pick<KwartaalToestand, 'kwartaal' | 'nr'>,
  gebeurtenissen: readonly KwartaalGebeurtenis[],
  { wie, op }: { readonly wie: Wie; readonly op: Tijdstip },
): Promise<void> {
  for (const [i, { soort, ...gegevens }] of gebeurtenissen.entries())
    await trx
      .insertInto('kwartaalrapport')
      .values({
        gemeente,
        kwartaal,
        nr: nr + 1 + i,
        soort,
        gegevens: JSON.stringify(gegevens),
        door: wie.id,
        rol: wie.rol,
        op,
      })
      .execute();
}

/** The same report twice: on paper, and as a page that stands by itself. */
export interface Stukken {
  readonly pdf: Uint8Array;
  readonly vingerafdruk: string;
  /** Null for what was approved before it was kept. */
  readonly html: Uint8Array | null;
  readonly htmlVingerafdruk: string | null;
}

/** The files of the version that was approved with this fact. */
export async function bewaarStuk(
  trx: Trx,
  gemeente: Gemeentecode,
  { kwartaal, nr }: Pick<KwartaalToestand, 'kwartaal' | 'nr'>,
  { pdf, vingerafdruk, html, htmlVingerafdruk }: Stukken,
): Promise<void> {
  await trx
    .insertInto('kwartaalstuk')
    .values({
      ...{ gemeente, kwartaal, nr, vingerafdruk },
      pdf: Buffer.from(pdf),
      html: html && Buffer.from(html),
      html_vingerafdruk: htmlVingerafdruk,
    })
    .execute();
}

export async function leesStuk(
  trx: Trx,
  gemeente: Gemeentecode,
  kwartaal: Datum,
  nr: number,
): Promise<Stukken | undefined> {
  return trx
    .selectFrom('kwartaalstuk')
    .select(['pdf', 'vingerafdruk', 'html', 'html_vingerafdruk as htmlVingerafdruk'])
    .where('gemeente', '=', gemeente)
    .where('kwartaal', '=', kwartaal)
    .where('nr', '=', nr)
    .executeTakeFirst();
}

/** One line of the overview. */
export interface Rapportregel {
  readonly kwartaal: Datum;
  readonly versies: number;
  readonly vastgesteldOp: Tijdstip | null;
  readonly laatstOp: Tijdstip;
}

/** All quarters of which there is a report, the newest first; without reading the figures. */
export async function leesRapportregels(trx: Trx, gemeente: Gemeentecode): Promise<readonly Rapportregel[]> {
  const rijen = await vraag<{ kwartaal: string; versies: number; laatste: string; op: string }>(
    trx,
    `SELECT kwartaal, count(*) FILTER (WHERE soort = 'rapportOpgesteld')::integer AS versies,
       (array_agg(soort ORDER BY nr DESC))[1] AS laatste, max(op) AS op
     FROM kwartaalrapport WHERE gemeente = $1 GROUP BY kwartaal ORDER BY kwartaal DESC`,
    [gemeente],
  );
  return rijen.map(({ kwartaal, versies, laatste, op }) => ({
    kwartaal: datum(kwartaal),
    versies,
    vastgesteldOp: laatste === 'rapportVastgesteld' ? tijdstip(op) : null,
    laatstOp: tijdstip(op),
  }));
}
