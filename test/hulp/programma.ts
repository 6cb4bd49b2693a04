import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const HUIS = path.resolve(import.meta.dirname, '../..');
const draai = promisify(execFile);

/** `npm test` has built before; this is for who runs one file in a fresh clone. */
export async function bouw(): Promise<void> {
  if (existsSync(path.join(HUIS, 'dist/main.js'))) return;
  await draai(process.execPath, ['scripts/bouw.mjs'], { cwd: HUIS });
}

/**
 * The built program, which must end by itself: its exit code, and what it said to whoever started it.
 * Without the demo nothing is filled; its login service is only asked when somebody logs in.
 */
export async function startVergeefs(
  instelling: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly tekst: string }> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DEMO: 'off',
    OIDC_ISSUER: 'https://inloggen.example',
    OIDC_CLIENT_ID: 'omkeer',
    ...instelling,
  };
  try {
    await draai(process.execPath, ['dist/main.js'], { cwd: HUIS, env, timeout: 25_000 });
  } catch (fout) {
    const { code, stderr } = fout as { readonly code: number; readonly stderr: string };
    return { code, tekst: stderr.trim() };
  }
  throw new Error('het programma eindigde zonder fout');
}
