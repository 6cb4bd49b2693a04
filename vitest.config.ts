import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No module keeps anything between tests, so the files of a worker share what they import.
    isolate: false,
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
