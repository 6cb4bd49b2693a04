import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { ruimConceptenOp } from '../toegang/concept.ts';
import { plusMinuten } from '../toegang/sessie.ts';
import { ruimSessiesOp } from '../toegang/sessieopslag.ts';
import type { Fase, Status } from './fase.ts';
import { bestel, herlaadKalenders, KALENDERTAAK, leesToegevoegd } from './kalenderdagen.ts';
import type { Omgeving } from './omgeving.ts';
import { leesDossier, maakContext, voerOpdrachtUit } from './uitvoeren.ts';
import { vanzelf } from './vanzelf.ts';

/** What the passing of days does in the dossiers: once at the start and then once a day. */
export interface Dagronde {
  start(): void;
  /** Lets a round that is under way finish. */
  stop(): Promise<void>;
  /** Now, whatever was done before; how many things happened. */
  ronde(): Promise<number>;
}

const SYSTEEM: Wie = { id: OMKEER, rol: 'systeem' };
/** How often is looked whether a new day has begun, and whether another process added a day to the calendar. */
const RUST = 60_000;
/** In minutes. */
const EEN_DAG = 24 * 60;

const WACHT: readonly Status[] = ['wachtOpAanvulling'];
/** Before the aanvraag `uiterlijk` is the end of the six weeks. */
const MELDINGSFASE: readonly Fase[] = ['melding', 'screening', 'onderzoek', 'toets', 'verslag'];

export function maakDagronde(omgeving: Omgeving): Dagronde {
  let gedaan: Datum | undefined;
  let bezig: Promise<unknown> = Promise.resolve();
  let wekker: NodeJS.Timeout | undefined;

  async function ronde(): Promise<number> {
    let aantal = 0;
    for (const gemeente of omgeving.inrichtingen.keys()) aantal += await inDezeGemeente(omgeving, gemeente);
    return aantal;
  }

  async function kijk(): Promise<void> {
    const vandaag = datumVan(omgeving.klok.nu());
    try {
      await herlaadKalenders(omgeving);
      if (gedaan === vandaag) return;
      const aantal = await ronde();
      gedaan = vandaag;
      if (aantal > 0) omgeving.log.info({ aantal }, 'dagronde gedaan');
    } catch (fout) {
      // The database may be away: the next look tries again.
      omgeving.log.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'dagronde niet gelukt');
    }
  }

  return {
    start() {
      bezig = kijk();
      wekker = setInterval(() => {
        bezig = bezig.then(kijk);
      }, RUST);
      wekker.unref();
    },
    async stop() {
      clearInterval(wekker);
      await bezig;
    },
    ronde,
  };
}

async function inDezeGemeente(omgeving: Omgeving, gemeente: Gemeentecode): Promise<number> {
  const vandaag = datumVan(omgeving.klok.nu());
  await ruimOp(omgeving, gemeente);
  await kijkKalenderNa(omgeving, gemeente);
  let aantal = 0;
  for (const dossier of await aanDeBeurt(omgeving, gemeente, vandaag)) {
    const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
    if (keten.vernietigd) continue;
    for (const opdracht of vanzelf(toestand, maakContext(omgeving, gemeente, SYSTEEM))) {
      // Two processes, or a second start on the same day: the key makes it happen once.
      const sleutel = `vanzelf:${opdracht.soort}:${dossier}:${vandaag}`;
      const uitkomst = await voerOpdrachtUit(
        omgeving,
        { gemeente, dossier, wie: SYSTEEM, namens: null, sleutel },
        opdracht,
      );
      if (uitkomst.gelukt) aantal += uitkomst.waarde.nieuw.length;
    }
  }
  return aantal;
}

/** Drafts that nobody touched for thirty days, and sessions that ended a day ago (AVG 5 lid 1 onder e). */
async function ruimOp({ db, klok }: Omgeving, gemeente: Gemeentecode): Promise<void> {
  await inGemeente(db, gemeente, async (trx) => {
    await ruimConceptenOp(trx);
    await ruimSessiesOp(trx, plusMinuten(klok.nu(), -EEN_DAG));
  });
}

/** What a slow request wrote with the calendar of before, after the lists were done, is put right within a day. */
async function kijkKalenderNa(omgeving: Omgeving, gemeente: Gemeentecode): Promise<void> {
  const sinds = plusMinuten(omgeving.klok.nu(), -2 * EEN_DAG);
  for (const { datum: dag, op } of await inGemeente(omgeving.db, gemeente, leesToegevoegd))
    if (op >= sinds) await bestel(omgeving, gemeente, KALENDERTAAK, dag);
}

/** Only dossiers in which something may be due: the read table knows which. */
async function aanDeBeurt(
  { db }: Omgeving,
  gemeente: Gemeentecode,
  vandaag: Datum,
): Promise<readonly DossierId[]> {
  const rijen = await inGemeente(db, gemeente, (trx) =>
    trx
      .selectFrom('dossier')
      .select('dossier')
      .where('gemeente', '=', gemeente)
      .where('open', '=', true)
      .where((eb) =>
        eb.or([
          eb('status', 'in', WACHT),
          eb.and([eb('fase', 'in', MELDINGSFASE), eb('uiterlijk', '<', vandaag)]),
        ]),
      )
      .orderBy('dossier')
      .execute(),
  );
  return rijen.map(({ dossier }) => dossier as DossierId);
}
