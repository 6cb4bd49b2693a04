import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { HOME, ruimGoedOp } from './bewaard.ts';
import { startServer } from './server.ts';
import { startGevuld } from './vulling.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the running demos, without a slash at the end. */
    servers: Servers;
  }
}

interface Servers {
  /** People work here: a dossier may have moved on. */
  readonly werk: string;
  /** Here everything stays where the demo put it: pages are looked at, and forms sent that are refused. */
  readonly kijk: string;
}

/** Builds, and runs the servers, each with its own demo. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  ruimGoedOp();
  await promisify(execFile)(process.execPath, ['scripts/bouw.mjs'], { cwd: HOME });
  const databases = await startGevuld();
  const started = await Promise.allSettled([startServer(databases.werk), startServer(databases.kijk)]);
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    await databases.stop();
  };
  const [werk, kijk] = servers;
  if (!werk || !kijk) {
    await stop();
    const why = started.filter((one) => one.status === 'rejected').map((one) => String(one.reason));
    throw new Error(why.join('\n'));
  }
  project.provide('servers', { werk: werk.basis, kijk: kijk.basis });
  return async () => {
    await stop();
    const failed = project.vitest.state.getCountOfFailedTests() > 0;
    const said = servers.flatMap(({ kept }) => kept);
    if (failed && said.length > 0) console.error(`De servers zeiden:\n${said.join('\n')}`);
  };
}
