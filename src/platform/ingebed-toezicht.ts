import { setTimeout as wait } from 'node:timers/promises';
import { startServer, stopServer, type Installation, type Server } from './ingebed-server.ts';
import type { Slot } from './ingebed-slot.ts';

interface Charge {
  readonly at: Installation;
  readonly settings: Readonly<Record<string, string>>;
  readonly slot: Slot;
  melding(tekst: string): void;
}

const PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/** Tries until the server runs again on the port that its clients know, or until `signal` says to give up. */
async function restart(charge: Charge, port: number, signal: AbortSignal): Promise<Server | undefined> {
  const givenUp = () => signal.aborted;
  for (let pause = PAUSE; !givenUp(); pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      await wait(pause, undefined, { signal });
      return await startServer(charge.at, port, charge.settings);
    } catch (error) {
      if (!givenUp()) charge.melding(error instanceof Error ? error.message : String(error));
    }
  }
  return undefined;
}

/**
 * Keeps a server running until `stop`: when it dies by itself (killed, disk full) it is started again on the
 * same port, so the application recovers without a restart. When Node exits without `stop` it is told to stop.
 */
export function supervise(charge: Charge, first: Server): { stop(): Promise<void> } {
  const { at, melding, slot } = charge;
  const ending = new AbortController();
  const isEnding = () => ending.signal.aborted;
  let current: Server | undefined = first;

  const onExit = () => {
    slot.free();
    if (current === undefined) return;
    try {
      process.kill(current.pid, 'SIGINT');
    } catch {
      // It was gone already.
    }
  };
  process.once('exit', onExit);

  const watching = (async () => {
    while (current !== undefined) {
      await current.ended;
      current = undefined;
      if (isEnding()) return;
      melding('De databaseserver is onverwacht gestopt en wordt opnieuw gestart.');
      current = await restart(charge, first.port, ending.signal);
      if (current !== undefined) melding('De databaseserver draait weer.');
      if (current !== undefined && isEnding()) await stopServer(at, current.pid);
    }
  })();

  async function end(): Promise<void> {
    ending.abort();
    // The server does not keep Node running, and its end may be told a moment after it is gone: until then this does.
    const awake = setInterval(() => undefined, 1_000);
    try {
      if (current !== undefined) await stopServer(at, current.pid);
      await watching;
    } finally {
      clearInterval(awake);
      process.off('exit', onExit);
      slot.free();
    }
  }

  let ended: Promise<void> | undefined;
  return { stop: () => (ended ??= end()) };
}
