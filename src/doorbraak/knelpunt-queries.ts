import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesPersoonId } from '../kern/ids.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { Transaction } from 'kysely';
import type { Tabellen } from '../platform/tabellen.ts';
import type { Blokkadesoort } from './gebeurtenissen.ts';
import { BLOKKADESOORTEN } from './gebeurtenissen.ts';
import type { Knelpuntstatus } from './register.ts';
import { KNELPUNTSTATUSSEN } from './register.ts';

export interface Registerregel {
  readonly sleutel: string;
  readonly naam: string;
  readonly soort: Blokkadesoort | null;
  readonly zaken: number;
  /** Of all these dossiers together, in cents; null when none is known. */
  readonly bedrag: number | null;
  readonly stand: {
    readonly status: Knelpuntstatus;
    readonly notitie: string;
    readonly door: PersoonId | null;
    readonly op: Tijdstip;
  } | null;
}

/** So many rules at most, those with the most dossiers first. */
const HOOGSTENS = 200;

/** Every rule that stands in the way somewhere, with the newest status. A dossier counts once for a rule. */
export async function leesRegister(
  trx: Transaction<Tabellen>,
  gemeente: Gemeentecode,
): Promise<readonly Registerregel[]> {
  const perDossier = trx
    .selectFrom('knelpunt')
    .where('gemeente', '=', gemeente)
    .groupBy(['sleutel', 'dossier'])
    .select(({ fn }) => [
      'sleutel',
      fn.max('naam').as('naam'),
      fn.max('soort').as('soort'),
      fn.max('bedrag').as('bedrag'),
    ]);
  const regels = await trx
    .selectFrom(perDossier.as('d'))
    .groupBy('d.sleutel')
    .select(({ fn }) => [
      'd.sleutel',
      fn.max('d.naam').as('naam'),
      fn.max('d.soort').as('soort'),
      fn.countAll<string>().as('zaken'),
      fn.sum<string | null>('d.bedrag').as('bedrag'),
    ])
    .orderBy('zaken', 'desc')
    .orderBy('d.sleutel')
    .limit(HOOGSTENS)
    .execute();
  const standen = await trx
    .selectFrom('knelpuntstatus')
    .where('gemeente', '=', gemeente)
    .distinctOn('sleutel')
    .orderBy('sleutel')
    .orderBy('nr', 'desc')
    .select(['sleutel', 'status', 'notitie', 'door', 'op'])
    .execute();
  return regels.map(({ sleutel, naam, soort, zaken, bedrag }) => {
    const stand = standen.find((s) => s.sleutel === sleutel);
    const status = KNELPUNTSTATUSSEN.find((s) => s === stand?.status);
    return {
      sleutel,
      naam,
      soort: BLOKKADESOORTEN.find((s) => s === soort) ?? null,
      zaken: Number(zaken),
      bedrag: bedrag === null ? null : Number(bedrag),
      stand:
        stand && status
          ? {
              status,
              notitie: stand.notitie,
              door: leesPersoonId(stand.door) ?? null,
              op: tijdstip(stand.op),
            }
          : null,
    };
  });
}

/** A person sends a bottleneck somewhere; what was set before stays. */
export async function zetStatus(
  trx: Transaction<Tabellen>,
  wat: {
    readonly gemeente: Gemeentecode;
    readonly sleutel: string;
    readonly status: Knelpuntstatus;
    readonly notitie: string;
    readonly door: PersoonId;
    readonly op: Tijdstip;
  },
): Promise<void> {
  await trx.insertInto('knelpuntstatus').values(wat).execute();
}
