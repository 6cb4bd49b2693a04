import type pg from 'pg';
import { leesrij } from '../dossier/leesrij.ts';
import { takenBij } from '../dossier/taken.ts';
import { legeKeten, verzegel } from '../journaal/journaal.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Verloop } from './verloop.ts';

const JOURNAAL = `
  INSERT INTO journaal (gemeente, dossier, nr, soort, versie, feiten, inhoud, digest, door, namens, op, vorige, zegel)
  SELECT $1, r.dossier, r.nr, r.soort, r.versie, r.feiten, r.inhoud, r.digest, r.door, r.namens, r.op, r.vorige, r.zegel
  FROM jsonb_to_recordset($2) AS r(dossier text, nr integer, soort text, versie smallint, feiten jsonb, inhoud jsonb,
    digest text, door text, namens text, op timestamptz, vorige text, zegel text)`;
const DOSSIER = 'SELECT count(leestabellen_schrijf(rij)) FROM jsonb_array_elements($1) AS rij';
const UITGAAND = `
  INSERT INTO uitgaand (gemeente, taak, gegevens, op)
  SELECT $1, r.taak, r.gegevens, r.op FROM jsonb_to_recordset($2) AS r(taak text, gegevens jsonb, op timestamptz)`;

/** What is written of one dossier: the same rows as one opdracht at a time would leave. */
export type Verlooprijen = ReturnType<typeof rijenVan>;

export function rijenVan(verloop: Verloop, gemeente: Gemeentecode, regels: LokaleRegels) {
  let keten = legeKeten(verloop.dossier);
  let op = verloop.stappen[0]?.op;
  const taken = [];
  const journaal = [];
  for (const { wie, op: moment, gebeurtenissen } of verloop.stappen) {
    const rijen = verzegel({ keten, gebeurtenissen, wie, namens: null, op: moment, leesrij: {} });
    taken.push(
      ...takenBij(
        verloop.dossier,
        gebeurtenissen.map((g, i) => ({ soort: g.soort, nr: keten.nr + 1 + i })),
      ).map((taak) => ({ ...taak, op: moment })),
    );
    journaal.push(...rijen.map((rij) => ({ ...rij, dossier: verloop.dossier })));
    keten = { ...keten, nr: keten.nr + rijen.length, zegel: rijen.at(-1)?.zegel ?? keten.zegel };
    op = moment;
  }
  if (op === undefined) throw new Error(`dossier ${verloop.dossier} zonder gebeurtenissen`);
  const vastgelegd = verloop.stappen.flatMap((stap) =>
    stap.gebeurtenissen.map((g) => ({ ...g, door: stap.wie, namens: null, op: stap.op })),
  );
  const feiten = vastgelegd.map((g, i) => ({ ...g, nr: i + 1 }));
  const sleutel = { gemeente, dossier: verloop.dossier, nr: keten.nr, op, journaal: feiten };
  return { journaal, taken, dossier: leesrij(sleutel, verloop.toestand, regels) };
}

/**
 * Writes whole dossiers in a few round trips, on a client in a transaction with `app.gemeente` set.
 * Letters are only ordered with `brieven`.
 */
export async function schrijfVerlopen(
  client: pg.PoolClient,
  gemeente: Gemeentecode,
  rijen: readonly Verlooprijen[],
  { brieven }: { readonly brieven: boolean },
): Promise<void> {
  const journaal = JSON.stringify(rijen.flatMap((r) => r.journaal));
  const dossiers = JSON.stringify(rijen.map((r) => r.dossier));
  // Plans made when the tables were empty would read them from end to end for every row that refers to another.
  await client.query('DISCARD PLANS');
  await client.query(JOURNAAL, [gemeente, journaal]);
  await client.query(DOSSIER, [dossiers]);
  if (brieven) await client.query(UITGAAND, [gemeente, JSON.stringify(rijen.flatMap((r) => r.taken))]);
}
