import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startIngebed } from '../../src/platform/ingebed.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server on which the tests may make databases and roles: user, password, host, and a database to connect to. */
    postgresUrl: string;
  }
}

/** A crash of the machine loses nothing that a test needs. */
const THROW_AWAY = { fsync: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * One PostgreSQL server for the whole run: the one of OMKEER_TEST_DATABASE_URL (15 or later, a superuser), else
 * the embedded one in a temporary directory.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['OMKEER_TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('postgresUrl', given);
    return () => Promise.resolve();
  }
  const map = mkdtempSync(path.join(tmpdir(), 'omkeer-test-'));
  // Also when the server does not start, or the run is broken off.
  const remove = () => rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  // For the server's own user, when the tests run as root.
  chmodSync(map, 0o711);
  const server = await startIngebed({ map, melding: () => undefined, instellingen: THROW_AWAY });
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    remove();
  };
}
