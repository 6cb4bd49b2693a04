import type pg from 'pg';
import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datum, datumVan, plusDagen, tijdstip } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

/**
 * Messages of providers that belong to no dossier go after the term of the municipality (AVG 5 lid 1 onder e), with
 * proof. Nobody approves it: no dossier, no decision and no request hangs on them. Without a term nothing goes.
 */
export async function vernietigLosseBerichten(
  omgeving: Pick<Omgeving, 'klok' | 'inrichtingen' | 'log'>,
  vernietiger: pg.Pool,
  gemeente: Gemeentecode,
): Promise<void> {
  const { losseBerichtenDagen: dagen, declaratieberichtenDagen } =
    haalInrichting(omgeving, gemeente).regels.bewaren ?? {};
  if (dagen === undefined) return;
  const vandaag = datumVan(omgeving.klok.nu());
  const voor = plusDagen(vandaag, -dagen);
  const declaraties =
    declaratieberichtenDagen === undefined ? null : plusDagen(vandaag, -declaratieberichtenDagen);
  let aantal = 0;
  for (;;) {
    const { rows } = await vernietiger.query<{ readonly n: number }>(
      'SELECT vernietig_losse_berichten($1, $2, $3, $4) AS n',
      [gemeente, dagen, voor, declaraties],
    );
    const n = rows[0]?.n ?? 0;
    if (n === 0) break;
    aantal += n;
  }
  if (aantal > 0) omgeving.log.info({ aantal }, 'berichten zonder dossier vernietigd');
}

/** One time that messages went. */
export interface Berichtenbewijs {
  readonly op: Tijdstip;
  readonly dagen: number;
  readonly aantal: number;
  readonly van: Datum;
  readonly totEnMet: Datum;
  /** By kind; `onleesbaar` for what could not be read. */
  readonly weg: Readonly<Record<string, number>>;
  /** When the files of the database were written anew. */
  readonly opgeschoondOp: Tijdstip | null;
}

interface Rij {
  readonly op: string;
  readonly dagen: number;
  readonly aantal: number;
  readonly van: string;
  readonly tot_en_met: string;
  readonly weg: unknown;
  readonly opgeschoond_op: string | null;
}

const zWeg = z.record(z.string(), z.number());
const moment = (tekst: string): Tijdstip => tijdstip(new Date(tekst).toISOString());

/** The newest first. */
export async function leesBewijzen(
  trx: Trx,
  gemeente: Gemeentecode,
  hoogstens: number,
): Promise<readonly Berichtenbewijs[]> {
  const rijen = await vraag<Rij>(
    trx,
    `SELECT op, dagen, aantal, van::text, tot_en_met::text, weg, opgeschoond_op FROM berichtvernietiging
     WHERE gemeente = $1 ORDER BY nr DESC LIMIT $2`,
    [gemeente, hoogstens],
  );
  return rijen.map((r) => ({
    op: moment(r.op),
    dagen: r.dagen,
    aantal: r.aantal,
    van: datum(r.van),
    totEnMet: datum(r.tot_en_met),
    weg: zWeg.parse(r.weg),
    opgeschoondOp: r.opgeschoond_op === null ? null : moment(r.opgeschoond_op),
  }));
}
