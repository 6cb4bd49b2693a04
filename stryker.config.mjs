import process from 'node:process';

/** One room at a time, against its own specs: `npm run mutatie` runs them all, `npm run mutatie -- kern` one. */
const kamer = process.env.MUTATIE_KAMER ?? 'kern';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutatie.config.ts', related: false },
  mutate: [
    `src/${kamer}/**/*.ts`,
    // What decides, not what it is asked with or says it in: words, addresses, letters, forms, routes and queries.
    '!src/**/{namen,veldnamen,onderdeelvelden,paden,brief*,gebeurtenissen}.ts',
    '!src/**/{lees,vraag,*-lezen,*routes,*-queries}.ts',
    '!src/recht/{lijst/**,*-lijst.ts}',
    '!src/**/*.{spec,itest}.ts',
  ],
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: kamer === 'recht' ? 90 : 80 },
};
