import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LangeEerst } from './e2e/volgorde.ts';

export default defineConfig({
  test: {
    // No module keeps anything between tests, so the files of a worker share what they import.
    isolate: false,
    // What the compiler made of a file is kept by its content: the next project, and the next run, need not ask again.
    experimental: {
      fsModuleCache: true,
      fsModuleCachePath: path.join(import.meta.dirname, 'node_modules/.cache/vitest'),
    },
    sequence: { sequencer: LangeEerst },
    projects: [
      {
        extends: true,
        test: {
          name: 'eenheid',
          include: ['src/**/*.spec.ts', 'src/**/*.spec.tsx', 'test/bouwwerk/**/*.spec.ts'],
          // Properties walk through many cases: on a busy machine that is long, and no fault.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integratie',
          include: ['src/**/*.itest.ts', 'test/**/*.itest.ts'],
          globalSetup: ['test/hulp/postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['e2e/opzet.ts'],
          // A whole job on a busy machine; nothing waits for this.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
  esbuild: { jsx: 'automatic', jsxImportSource: '#jsx' },
});
