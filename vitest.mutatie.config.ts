import { defineConfig } from 'vitest/config';

/** For Stryker: only the fast specs of what is mutated. */
export default defineConfig({
  test: {
    include: [
      'src/{kern,recht,melding,screening,onderzoek,toets,verslag,aanvraag,besluit,dwangsom}/**/*.spec.ts',
      'src/dossier/opdrachten.spec.ts',
    ],
  },
  esbuild: { jsx: 'automatic', jsxImportSource: '#jsx' },
});
