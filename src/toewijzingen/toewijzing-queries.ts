import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import { datum, plusWeken } from '../kern/datum.ts';
import type { DossierId, LokaleCode, Toewijzingssleutel } from '../kern/ids.ts';
import { leesDossierId, leesLokaleCode, leesToewijzingssleutel } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import { NAZICHT_WEKEN } from './aanbiederbeeld.ts';

/** To answer, accepted and not begun, running and soon to end, running, and over. What ends is also among what runs. */
export const GROEPEN = ['nieuw', 'wachtlijst', 'eindigt', 'lopend', 'afgelopen'] as const;
export type Groep = (typeof GROEPEN)[number];

/** One line of a provider's list. */
export interface Toewijzingsregel {
  readonly sleutel: Toewijzingssleutel;
  readonly dossier: DossierId;
  /** Null when only the page itself says it: a vertrouwelijk dossier, or it is over for this provider. */
  readonly naam: string | null;
  /** There is a page behind it. */
  readonly open: boolean;
  readonly voorziening: LokaleCode;
  readonly stand: string;
  readonly wachtSinds: Datum;
  readonly opgedragenOp: Datum;
  readonly verwachteStart: Datum | null;
  readonly gestartOp: Datum | null;
  readonly gestoptOp: Datum | null;
  readonly einde: Datum | null;
}

export interface Toewijzingen {
  readonly regels: Readonly<Record<Groep, readonly Toewijzingsregel[]>>;
  /** There are more of these than the list shows. */
  readonly meer: readonly Groep[];
}

/** On one page. */
export const HOOGSTENS = 100;

type Eb = ExpressionBuilder<Tabellen, 'levering' | 'dossier'>;

const loopt = (eb: Eb) =>
  eb.or([
    eb.and([eb('actueel', '=', true), eb('stand', 'in', ['loopt', 'onderbroken'])]),
    // The decision was replaced, the help did not stop by itself.
    eb.and([eb('actueel', '=', false), eb('gestart_op', 'is not', null), eb('gestopt_op', 'is', null)]),
  ]);

/**
 * The assignments of one provider. Urgent ones stand first where somebody waits; why is not said. `eindigtVoor`: the last
 * day that is soon.
 */
export async function leesToewijzingen(
  trx: Trx,
  aanbieder: LokaleCode,
  dagen: { readonly vandaag: Datum; readonly eindigtVoor: Datum },
  overslaan: number,
): Promise<Toewijzingen> {
  const { vandaag, eindigtVoor } = dagen;
  const alle = () =>
    trx
      .selectFrom('levering')
      .innerJoin('dossier', (j) =>
        j
          .onRef('dossier.gemeente', '=', 'levering.gemeente')
          .onRef('dossier.dossier', '=', 'levering.dossier'),
      )
      .where('aanbieder', '=', aanbieder)
      .where('sleutel', 'is not', null)
      // Past the granted period there is nothing to deliver, only a while to tell how it went; of what was not told to
      // have stopped, until that is told.
      .where((eb) =>
        eb.or([
          eb('einde', 'is', null),
          eb('einde', '>=', plusWeken(vandaag, -NAZICHT_WEKEN)),
          eb.and([eb('gestart_op', 'is not', null), eb('gestopt_op', 'is', null)]),
        ]),
      );
  const wachtend = (stand: string) =>
    alle()
      // Also of who takes over: its turn has not come.
      .where((eb) => eb.or([eb('actueel', '=', true), eb('begin_op', 'is not', null)]))
      .where('stand', '=', stand)
      .where((eb) => eb.or([eb('einde', 'is', null), eb('einde', '>=', vandaag)]))
      .orderBy('rang')
      .orderBy('wacht_sinds')
      .orderBy('sleutel');
  const vanaf = plusWeken(vandaag, -NAZICHT_WEKEN);
  const per: Readonly<Record<Groep, readonly Toewijzingsregel[]>> = {
    nieuw: await regels(wachtend('wachtOpAntwoord')),
    wachtlijst: await regels(wachtend('wachtOpStart')),
    eindigt: await regels(
      alle()
        // As the index has it: a provider with tens of thousands of people reads only these.
        .where(sql<boolean>`actueel AND stand IN ('loopt', 'onderbroken')`)
        .where('einde', '>=', vandaag)
        .where('einde', '<=', eindigtVoor)
        .orderBy('einde')
        .orderBy('sleutel'),
    ),
    lopend: await regels(
      alle()
        .where(loopt)
        .orderBy(sql`case when vertrouwelijk then '' else naam_zoek end`)
        .orderBy('sleutel')
        .offset(overslaan),
    ),
    afgelopen: await regels(
      alle()
        .where((eb) => eb.not(loopt(eb)))
        .where((eb) =>
          eb.or([
            eb.and([eb('actueel', '=', false), eb('begin_op', 'is', null)]),
            eb('stand', 'not in', ['wachtOpAntwoord', 'wachtOpStart']),
          ]),
        )
        .where(sql<Datum>`coalesce(gestopt_op, opgedragen_op)`, '>=', vanaf)
        .orderBy(sql`coalesce(gestopt_op, opgedragen_op)`, 'desc')
        .orderBy('sleutel'),
    ),
  };
  return {
    regels: {
      nieuw: per.nieuw.slice(0, HOOGSTENS),
      wachtlijst: per.wachtlijst.slice(0, HOOGSTENS),
      eindigt: per.eindigt.slice(0, HOOGSTENS),
      lopend: per.lopend.slice(0, HOOGSTENS),
      afgelopen: per.afgelopen.slice(0, HOOGSTENS),
    },
    meer: GROEPEN.filter((groep) => per[groep].length > HOOGSTENS),
  };
}

type Vraag = SelectQueryBuilder<Tabellen, 'levering' | 'dossier', object>;

async function regels(vraag: Vraag): Promise<readonly Toewijzingsregel[]> {
  const rijen = await vraag
    .limit(HOOGSTENS + 1)
    .select([
      'sleutel',
      'levering.dossier',
      'naam',
      'vertrouwelijk',
      'actueel',
      'voorziening',
      'stand',
      'wacht_sinds',
      'opgedragen_op',
      'verwachte_start',
      'gestart_op',
      'gestopt_op',
      'einde',
      'begin_op',
    ])
    .execute();
  return rijen.flatMap((rij) => {
    const sleutel = leesToewijzingssleutel(rij.sleutel ?? '');
    const dossier = leesDossierId(rij.dossier);
    const voorziening = leesLokaleCode(rij.voorziening);
    if (!sleutel || !dossier || !voorziening || rij.opgedragen_op === null) return [];
    const wachtOpBeurt = !rij.actueel && ['wachtOpAntwoord', 'wachtOpStart'].includes(rij.stand);
    const open =
      wachtOpBeurt || rij.actueel
        ? rij.stand !== 'geweigerd'
        : rij.gestart_op !== null && rij.gestopt_op === null;
    return [
      {
        sleutel,
        dossier,
        naam: open && !rij.vertrouwelijk ? rij.naam : null,
        open,
        voorziening,
        stand: rij.stand,
        wachtSinds: datum(rij.wacht_sinds),
        opgedragenOp: datum(rij.opgedragen_op),
        verwachteStart: dag(rij.verwachte_start ?? (rij.gestart_op === null ? rij.begin_op : null)),
        gestartOp: dag(rij.gestart_op),
        gestoptOp: dag(rij.gestopt_op),
        einde: dag(rij.einde),
      },
    ];
  });
}

const dag = (tekst: string | null): Datum | null => (tekst === null ? null : datum(tekst));

/** The dossier behind an assignment of this provider. */
export async function vindToewijzing(
  trx: Trx,
  aanbieder: LokaleCode,
  sleutel: Toewijzingssleutel,
): Promise<DossierId | undefined> {
  const rij = await trx
    .selectFrom('levering')
    .where('sleutel', '=', sleutel)
    .where('aanbieder', '=', aanbieder)
    .select('dossier')
    .executeTakeFirst();
  return rij && leesDossierId(rij.dossier);
}
