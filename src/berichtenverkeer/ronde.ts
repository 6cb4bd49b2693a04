import type { Omgeving } from '../dossier/omgeving.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import { databaseWeg, inGemeente, vraag } from '../platform/database.ts';
import { zonderInhoud } from '../platform/taken.ts';
import { teLaat } from './bericht.ts';
import type { Lezer } from './lezer.ts';
import { neemOp } from './ontvangst.ts';
import { metBericht } from './opslag.ts';
import type { Berichtenpoort } from './poort.ts';
import { maakRetour } from './retour.ts';
import { magRetourBeslissen } from './retourbesluit.ts';

/** Of which municipality the folder is. */
export interface Rondedelen {
  readonly gemeente: Gemeentecode;
  readonly poort: Berichtenpoort;
  readonly lezer: Lezer;
}

const MINUUT = 60_000;
const PER_KEER = 500;

/** One look at the folder, and at the clocks. */
export async function berichtenronde(omgeving: Omgeving, delen: Rondedelen): Promise<void> {
  const { gemeente, poort, lezer } = delen;
  if (poort.ingesteld) await alleenIk(omgeving, gemeente, () => leesAlles(omgeving, delen));
  for (const eigen of omgeving.inrichtingen.keys()) {
    await stuurOpLaatsteDag(omgeving, lezer, eigen);
    await merkTeLaat(omgeving, eigen);
  }
}

/** Of two processes that look at the same folder one does; what it took, the other would find half done. */
async function alleenIk(
  { db }: Pick<Omgeving, 'db'>,
  gemeente: Gemeentecode,
  werk: () => Promise<void>,
): Promise<void> {
  await inGemeente(db, gemeente, async (trx) => {
    const [slot] = await vraag<{ readonly mijn: boolean }>(
      trx,
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 34)) AS mijn',
      [`berichtenmap ${gemeente}`],
    );
    if (slot?.mijn === true) await werk();
  });
}

/** A file leaves the folder when it stands in the ledger, not before: what breaks off comes again, as a replay. */
async function leesAlles(omgeving: Omgeving, { gemeente, poort, lezer }: Rondedelen): Promise<void> {
  for await (const bestand of poort.lees()) {
    if ('mislukt' in bestand) {
      omgeving.log.warn({ fout: bestand.mislukt }, 'een bestand met een bericht kan niet worden gelezen');
      continue;
    }
    try {
      const { id, hoe, dubbel } = await neemOp(omgeving, gemeente, bestand, {
        langs: 'map',
        door: OMKEER,
        greep: bestand.greep,
        envelop: poort.envelop,
        lezer,
      });
      omgeving.log.info({ bericht: id, hoe }, 'bericht ontvangen');
      await poort.gelezen(bestand.greep, { dubbel });
    } catch (fout) {
      if (databaseWeg(fout)) throw fout;
      omgeving.log.error({ fout: zonderInhoud(fout) }, 'een bericht kon niet worden opgenomen');
    }
  }
}

/**
 * On its last day the return message to a start or stop that waits goes as good (OP090). No rule was broken, which is what
 * it says (IV028); what waits is our own work, and a person had the time to refuse it with a code.
 */
async function stuurOpLaatsteDag(
  { db, klok }: Pick<Omgeving, 'db' | 'klok'>,
  lezer: Lezer,
  gemeente: Gemeentecode,
): Promise<void> {
  const op = klok.nu();
  const wachtend = await inGemeente(db, gemeente, (trx) =>
    vraag<{ readonly bericht: string }>(
      trx,
      `SELECT bericht FROM iwmostand WHERE gemeente = $1 AND uiterlijk <= $2 AND richting = 'in'
         AND soort IN ('305', '307') AND fase = 'wachtOpMens' ORDER BY uiterlijk LIMIT ${PER_KEER}`,
      [gemeente, datumVan(op)],
    ),
  );
  for (const { bericht } of wachtend)
    await metBericht(db, gemeente, bericht, async (geopend, trx) => {
      if (magRetourBeslissen(geopend))
        await maakRetour(lezer, trx, gemeente, geopend, [], { door: OMKEER, op });
    });
}

/** Writes down that a last day passed, so that it stands with what a person has to do. */
async function merkTeLaat(
  { db, klok }: Pick<Omgeving, 'db' | 'klok'>,
  gemeente: Gemeentecode,
): Promise<void> {
  const op = klok.nu();
  const vandaag = datumVan(op);
  for (const id of await verlopen({ db }, gemeente, vandaag))
    await metBericht(db, gemeente, id, ({ stand, schrijf }) =>
      schrijf(
        teLaat(stand, vandaag)
          .filter(({ gemeld }) => !gemeld)
          .map(({ wat, uiterlijk }) => ({ soort: 'verlopen', wat, uiterlijk })),
        { door: OMKEER, op },
      ),
    );
}

async function verlopen(
  { db }: Pick<Omgeving, 'db'>,
  gemeente: Gemeentecode,
  vandaag: Datum,
): Promise<readonly string[]> {
  const rijen = await inGemeente(db, gemeente, (trx) =>
    vraag<{ readonly bericht: string }>(
      trx,
      `SELECT bericht FROM iwmostand WHERE gemeente = $1 AND uiterlijk < $2 ORDER BY uiterlijk LIMIT ${PER_KEER}`,
      [gemeente, vandaag],
    ),
  );
  return rijen.map(({ bericht }) => bericht);
}

/** Looks every minute. Gives the way to stop, which lets the round that is busy end. */
export function beginBerichtenronde(omgeving: Omgeving, delen: Rondedelen): () => Promise<void> {
  let bezig = Promise.resolve();
  let loopt = false;
  const kijk = (): void => {
    if (loopt) return;
    loopt = true;
    bezig = berichtenronde(omgeving, delen)
      .catch((fout: unknown) => {
        omgeving.log.warn({ fout: zonderInhoud(fout) }, 'de berichten zijn niet nagekeken');
      })
      .finally(() => {
        loopt = false;
      });
  };
  kijk();
  const wekker = setInterval(kijk, MINUUT);
  return () => {
    clearInterval(wekker);
    return bezig;
  };
}
