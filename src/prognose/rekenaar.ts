import { availableParallelism } from 'node:os';
import { setImmediate as straks } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Drukte, Model } from './model.ts';
import type { Rekenantwoord, Rekentaak } from './rekentaak.ts';
import { doeRekentaak } from './rekentaak.ts';
import type { Gespeeldvak } from './samenvatten.ts';

/** Reckons without keeping anybody waiting for a page. */
export interface Rekenaar {
  /** As `meetDrukte`. */
  drukte(model: Model, zaad: number): Promise<Drukte | null>;
  /** So many simulations with seeds that follow on `zaad`; `meld` after each portion, with how many are done. */
  draai(p: {
    readonly model: Model;
    readonly zaad: number;
    readonly runs: number;
    readonly grenzen: readonly number[];
    readonly meld: (klaar: number) => void;
  }): Promise<readonly (readonly Gespeeldvak[])[]>;
  sluit(): Promise<void>;
}

/** Small enough to see it move, large enough not to count for much. */
const PORTIE = 10;

type Doe = (taak: Rekentaak) => Promise<Rekenantwoord>;

/**
 * With the built program of `werker.ts`: on threads that begin with the first question, one less than there are cores.
 * Without: here, in portions.
 */
export function maakRekenaar(programma: URL | null): Rekenaar {
  let draden: readonly Draad[] = [];
  /** One that failed does not come back: then all begin anew. */
  const doen = (): readonly Doe[] => {
    if (programma === null) return [hier];
    if (draden.length === 0 || draden.some(({ stuk }) => stuk())) {
      for (const { stop } of draden) void stop();
      draden = maakDraden(programma);
    }
    return draden.map(({ doe }) => doe);
  };
  return {
    async drukte(model, zaad) {
      const [doe = hier] = doen();
      const antwoord = await doe({ soort: 'drukte', model, zaad });
      return antwoord.soort === 'drukte' ? antwoord.drukte : null;
    },
    async draai({ model, zaad, runs, grenzen, meld }) {
      const porties = Array.from({ length: Math.ceil(runs / PORTIE) }, (_, i) =>
        Array.from({ length: Math.min(PORTIE, runs - i * PORTIE) }, (__, n) => zaad + i * PORTIE + n),
      );
      const uit: (readonly (readonly Gespeeldvak[])[])[] = [];
      let [volgende, klaar] = [0, 0];
      const werk = async (opDraad: Doe): Promise<void> => {
        for (let i = volgende++; i < porties.length; i = volgende++) {
          const zaden = porties[i] ?? [];
          const antwoord = await opDraad({ soort: 'draai', model, zaden, grenzen });
          if (antwoord.soort === 'draai') uit[i] = antwoord.runs;
          klaar += zaden.length;
          meld(klaar);
        }
      };
      await Promise.all(doen().map(werk));
      return uit.flat();
    },
    async sluit() {
      await Promise.all(draden.map(({ stop }) => stop()));
      draden = [];
    },
  };
}

async function hier(taak: Rekentaak): Promise<Rekenantwoord> {
  await straks();
  return doeRekentaak(taak);
}

interface Draad {
  readonly doe: Doe;
  readonly stuk: () => boolean;
  readonly stop: () => Promise<unknown>;
}

function maakDraden(programma: URL): readonly Draad[] {
  return Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => {
    const draad = new Worker(programma);
    let stuk = false;
    draad.on('error', () => (stuk = true));
    draad.on('exit', () => (stuk = true));
    draad.unref();
    const vraag = (taak: Rekentaak): Promise<Rekenantwoord> =>
      new Promise((goed, fout) => {
        if (stuk) {
          fout(new Error('de draad stopte'));
          return;
        }
        const af = (): void => {
          draad.off('message', klaar);
          draad.off('error', mislukt);
          draad.off('exit', weg);
        };
        const klaar = (antwoord: Rekenantwoord): void => {
          af();
          goed(antwoord);
        };
        const mislukt = (waarom: unknown): void => {
          af();
          fout(waarom instanceof Error ? waarom : new Error(String(waarom)));
        };
        const weg = (): void => {
          mislukt('de draad stopte');
        };
        draad.once('message', klaar);
        draad.once('error', mislukt);
        draad.once('exit', weg);
        draad.postMessage(taak);
      });
    // One question at a time: an answer does not say whose it is, and municipalities share the threads.
    let vorige: Promise<unknown> = Promise.resolve();
    return {
      stuk: () => stuk,
      stop: () => draad.terminate(),
      doe: (taak) => {
        const antwoord = vorige.then(() => vraag(taak));
        vorige = antwoord.catch(() => undefined);
        return antwoord;
      },
    };
  });
}
