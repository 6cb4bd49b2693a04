import { setImmediate as straks } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { vormfout } from '../koppelvlakken/iwmo/fout.ts';
import type { Leesantwoord, Leesnaam, Leesvraag } from './leeswerk.ts';
import { doeLeeswerk } from './leeswerk.ts';

/** Reads and judges messages without keeping anybody waiting for a page. */
export interface Lezer {
  /** @throws LezenBrakAf when the thread that did it died, ran out of memory or took too long. */
  lees<N extends Leesnaam>(naam: N, bytes: Uint8Array, vraag: Leesvraag<N>): Promise<Leesantwoord<N>>;
  sluit(): Promise<void>;
}

export interface Leesopdracht<N extends Leesnaam = Leesnaam> {
  readonly naam: N;
  readonly bytes: Uint8Array;
  readonly vraag: Leesvraag<N>;
}

/**
 * From this size on it is done in the thread. A quarter of a MB is read and judged here in some 30 ms, which nobody feels,
 * and nearly every message has a few kB: a copy to a thread and back would cost more than it saves.
 */
export const GROOT_VANAF = 256 * 1024;

interface Leesgrenzen {
  /** Of the thread, beside what the parser of XML uses: what a message of 25 MB needs several times over. */
  readonly geheugenMb: number;
  /** The longest that one message may take. */
  readonly langst: number;
  /** After so long without work the thread ends, and gives its memory back. */
  readonly rust: number;
}
const GRENZEN: Leesgrenzen = { geheugenMb: 1_536, langst: 5 * 60_000, rust: 60_000 };

/** The thread stopped before it answered; the message is where it was. */
export class LezenBrakAf extends Error {}

/** Null when the thread stopped before it answered. */
export async function tenzijAfgebroken<T>(lees: () => Promise<T>): Promise<T | null> {
  try {
    return await lees();
  } catch (fout) {
    if (fout instanceof LezenBrakAf) return null;
    throw fout;
  }
}

export const LEZEN_BRAK_AF = {
  ...vormfout(
    'lezenBrakAf',
    '/Bericht',
    'Het lezen van dit bericht brak af: het duurde te lang of er was te weinig geheugen. Er is niets mee gedaan; het bestand is bewaard.',
    'Haal het bestand op en voer het nog eens in. Gebeurt het weer, laat de afzender het dan in delen sturen en zeg het de beheerder.',
  ),
  artikel: 'Omkeer',
};

/** With the built program of `leeswerker.ts`: what is large is read in a thread of its own. Without: everything here. */
export function maakLezer(programma: URL | null, grenzen: Partial<Leesgrenzen> = {}): Lezer {
  const draad = programma === null ? null : maakLeesdraad(programma, { ...GRENZEN, ...grenzen });
  return {
    async lees(naam, bytes, vraag) {
      if (bytes.byteLength < GROOT_VANAF) return doeLeeswerk(naam, bytes, vraag);
      if (draad !== null) return draad.doe({ naam, bytes, vraag });
      await straks();
      return doeLeeswerk(naam, bytes, vraag);
    },
    sluit: async () => {
      await draad?.stop();
    },
  };
}

/** One message at a time: two of the largest at once would need twice the memory, and are not done sooner. */
function maakLeesdraad(programma: URL, { geheugenMb, langst, rust }: Leesgrenzen) {
  let draad: Worker | undefined;
  let wekker: NodeJS.Timeout | undefined;
  let vorige: Promise<unknown> = Promise.resolve();
  const stop = async (): Promise<void> => {
    clearTimeout(wekker);
    await draad?.terminate();
  };
  const begin = (): Worker => {
    const nieuw = new Worker(programma, { resourceLimits: { maxOldGenerationSizeMb: geheugenMb } });
    // Without anybody who listens an error would end the process.
    nieuw.on('error', () => undefined);
    nieuw.on('exit', () => {
      if (draad === nieuw) draad = undefined;
    });
    nieuw.unref();
    return nieuw;
  };
  const vraag = <N extends Leesnaam>(opdracht: Leesopdracht<N>): Promise<Leesantwoord<N>> =>
    new Promise((goed, fout) => {
      clearTimeout(wekker);
      const deze = (draad ??= begin());
      const teLang = setTimeout(() => void deze.terminate(), langst);
      const af = (): void => {
        clearTimeout(teLang);
        deze.off('message', klaar);
        deze.off('error', mislukt);
        deze.off('exit', mislukt);
        wekker = setTimeout(() => void stop(), rust).unref();
      };
      const klaar = (antwoord: Leesantwoord<N>): void => {
        af();
        goed(antwoord);
      };
      // A thread that threw is gone before anybody asks it something else.
      const mislukt = (waarom: unknown): void => {
        af();
        if (draad === deze) draad = undefined;
        fout(new LezenBrakAf('de draad die leest, stopte', { cause: waarom }));
      };
      deze.once('message', klaar);
      deze.once('error', mislukt);
      deze.once('exit', mislukt);
      deze.postMessage(opdracht);
    });
  return {
    stop,
    doe: <N extends Leesnaam>(opdracht: Leesopdracht<N>): Promise<Leesantwoord<N>> => {
      const antwoord = vorige.then(() => vraag(opdracht));
      vorige = antwoord.catch(() => undefined);
      return antwoord;
    },
  };
}
