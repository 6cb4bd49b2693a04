/** Mutation tests of the pure domain: `npm run mutatie`, or one room with `--mutate 'src/kern/*.ts'`. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutatie.config.ts' },
  mutate: [
    'src/{kern,recht}/**/*.ts',
    'src/{melding,screening,onderzoek,toets,verslag,aanvraag,besluit,dwangsom}/*.ts',
    '!src/**/{namen,paden,brief,gebeurtenissen}.ts',
    '!src/**/*-queries.ts',
    '!src/recht/{lijst/**,*-lijst.ts}',
    '!src/**/*.{spec,itest}.ts',
  ],
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker.json',
  reporters: ['clear-text', 'progress-append-only'],
  thresholds: { high: 90, low: 80, break: 80 },
};
