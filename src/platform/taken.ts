import type { Logger } from 'pino';
import type { Gemeentecode } from '../kern/ids.ts';
import { maakPool } from './database.ts';
import { maakRij, type Rij, type Taakregel } from './taakrij.ts';

export type Werker = (gemeente: Gemeentecode, gegevens: unknown) => Promise<void>;

/** Runs the jobs that were written together with the facts. */
export interface Takenloper {
  start(): Promise<void>;
  /** Lets the running job finish. */
  stop(): Promise<void>;
  /** Until nothing is left, without waiting between attempts. */
  verwerkAlles(): Promise<void>;
  /** Everything not done yet: waiting, running and failed, oldest first. No content. */
  openstaand(gemeente: Gemeentecode): Promise<readonly Taakregel[]>;
  mislukt(gemeente: Gemeentecode): Promise<readonly Taakregel[]>;
  /** False when there is no failed job with this id in this municipality. */
  opnieuw(gemeente: Gemeentecode, id: string): Promise<boolean>;
}

export interface Takendelen {
  /** The owner's connection: pg-boss keeps its own schema. */
  readonly eigenaarUrl: string;
  readonly log: Logger;
  /** By the name of the job. Jobs of other names stay where they are. */
  readonly werkers: Readonly<Record<string, Werker>>;
  /** Pause between two looks, in milliseconds. */
  readonly rust?: number;
}

/**
 * Jobs stand in `uitgaand` until they are moved to pg-boss, in one transaction: none is lost and
 * none runs twice, also with several processes. A failing job is tried again five times, then it
 * stays visible as failed. A database that is away is waited for.
 */
export function maakTakenloper({ eigenaarUrl, log, werkers, rust = 1_000 }: Takendelen): Takenloper {
  const pool = maakPool(eigenaarUrl, {
    max: 3,
    melding: (fout) => log.warn({ fout: fout.message }, 'databaseverbinding van de taken weg'),
  });
  const rij: Rij = maakRij(pool, Object.keys(werkers), (fout) =>
    log.warn({ fout: fout.message }, 'takenrij meldt een fout'),
  );
  let stoppen = false;
  let lus: Promise<void> = Promise.resolve();
  let wekker: (() => void) | undefined;

  async function ronde(meteen: boolean): Promise<number> {
    let gedaan = await rij.haalOver();
    for (const [taak, werker] of Object.entries(werkers)) {
      for (const { id, gemeente, gegevens } of await rij.pak(taak, meteen)) {
        await voerUit(taak, id, () => werker(gemeente, gegevens));
        gedaan += 1;
      }
    }
    return gedaan;
  }

  async function voerUit(taak: string, id: string, doe: () => Promise<void>): Promise<void> {
    try {
      await doe();
    } catch (fout) {
      const melding = zonderInhoud(fout);
      log.error({ taak, id, fout: melding }, 'taak mislukt');
      await rij.mislukte(taak, id, melding);
      return;
    }
    await rij.klaar(taak, id);
  }

  async function loop(): Promise<void> {
    let weg = false;
    while (!stoppen) {
      let gedaan = 0;
      try {
        gedaan = await ronde(false);
        if (weg) log.info('de taken lopen weer');
        weg = false;
      } catch (fout) {
        if (!weg) log.warn({ fout: zonderInhoud(fout) }, 'de taken wachten op de database');
        weg = true;
      }
      if (gedaan === 0) await slaap(rust);
    }
  }

  /** Not at all when `stop` was called meanwhile. */
  function slaap(ms: number): Promise<void> {
    if (stoppen) return Promise.resolve();
    return new Promise((klaar) => {
      const timer = setTimeout(klaar, ms);
      wekker = () => {
        clearTimeout(timer);
        klaar();
      };
    });
  }

  return {
    async start() {
      await rij.open();
      lus = loop();
    },
    async stop() {
      stoppen = true;
      wekker?.();
      await lus;
      await rij.sluit();
      await pool.end();
    },
    async verwerkAlles() {
      await rij.open();
      while ((await ronde(true)) > 0);
    },
    openstaand: (gemeente) => rij.openstaand(gemeente),
    async mislukt(gemeente) {
      return (await rij.openstaand(gemeente)).filter((r) => r.stand === 'mislukt');
    },
    opnieuw: (gemeente, id) => rij.opnieuw(gemeente, id),
  };
}

/** What went wrong, without what a person typed: a code of the database, or the first line without long numbers. */
export function zonderInhoud(fout: unknown): string {
  if (!(fout instanceof Error)) return 'onbekende fout';
  if ('code' in fout && typeof fout.code === 'string') return `${fout.name} ${fout.code}`;
  const [eerste = ''] = fout.message.split('\n');
  return eerste.replace(/\d{8,}/g, '…').slice(0, 200);
}
