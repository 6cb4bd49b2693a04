import type { Server } from 'node:http';

/** Answers what is being answered, then lets the database go. A second signal does not interrupt that. */
export function stopNetjes(server: Server, sluit: () => Promise<void>): void {
  let bezig = false;
  const stop = (): void => {
    if (bezig) return;
    bezig = true;
    // The database's own process does not keep this one alive; the timer does until it has stopped.
    const wacht = setInterval(() => undefined, 1_000);
    server.close(() => {
      void sluit().finally(() => {
        clearInterval(wacht);
        process.exit(0);
      });
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
