// Makes docs/dpia.md from the tables the code uses. Run after a change of them: node scripts/dpia.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

// Inside the house, so that packages are found.
const map = mkdtempSync(path.join('node_modules', '.dpia-'));
try {
  const uit = path.resolve(map, 'dpia.mjs');
  await esbuild.build({
    entryPoints: ['test/bouwwerk/dpia.ts'],
    outfile: uit,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { dpia } = await import(pathToFileURL(uit).href);
  writeFileSync('docs/dpia.md', dpia());
} finally {
  rmSync(map, { recursive: true });
}
