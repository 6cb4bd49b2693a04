import process from 'node:process';
import { defineConfig } from 'vitest/config';

const kamer = process.env['MUTATIE_KAMER'] ?? 'kern';

/** For Stryker: the specs of the room that is mutated. */
export default defineConfig({
  test: { include: [`src/${kamer}/**/*.spec.{ts,tsx}`] },
  esbuild: { jsx: 'automatic', jsxImportSource: '#jsx' },
});
