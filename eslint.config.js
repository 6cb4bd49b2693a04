// The rules of the house that a linter can see. The fences between the rooms are in .dependency-cruiser.cjs.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PROEVEN = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.itest.ts', '**/*.e2e.ts'];
const DOMEIN = [
  'src/kern/**/*.ts',
  'src/recht/**/*.ts',
  'src/*/gebeurtenissen.ts',
  'src/*/toestand.ts',
  'src/*/opdrachten.ts',
  'src/koppelvlakken/iwmo/**/*.ts',
];

const GEEN_OMGEVING = {
  object: 'process',
  property: 'env',
  message: 'Only main.ts and the other programs read the environment; take the setting as a parameter.',
};
const GEEN_MOCK = ['mock', 'doMock', 'hoisted'].map((property) => ({
  object: 'vi',
  property,
  message: 'No mocks of our own modules: write a real fake as a typed record of functions.',
}));
const TESTTITEL = 'CallExpression[callee.name=/^(describe|it|test)$/] >';
const GEEN_SHOULD = [
  `${TESTTITEL} Literal.arguments:first-child[value=/\\bshould\\b/i]`,
  `${TESTTITEL} TemplateLiteral.arguments:first-child > TemplateElement[value.raw=/\\bshould\\b/i]`,
].map((selector) => ({ selector, message: 'A test title is a fact: what it does, and the article.' }));
const DOM_GEBEURTENIS = 'blur|change|click|error|focus|input|load|submit|toggle|(key|mouse|pointer)\\w+';
const GEEN_INLINE = [
  {
    selector: `JSXAttribute[name.name=/^(style|dangerouslySetInnerHTML|on(${DOM_GEBEURTENIS}))$/i]`,
    message: 'The content security policy forbids inline style and script: use a class or an island.',
  },
];
const GEEN_DOORGEEFLUIK = ['ExportAllDeclaration', 'ExportNamedDeclaration[specifiers.length>0]'].map(
  (selector) => ({ selector, message: 'No barrels: import a name from the file where it is made.' }),
);
const GEEN_DEFAULT = {
  restrictDefaultExports: {
    direct: true,
    named: true,
    defaultFrom: true,
    namedFrom: true,
    namespaceFrom: true,
  },
};
const DOMEIN_HEEFT_NIET = ['Date', 'performance', 'setTimeout', 'setInterval', 'fetch', 'crypto', 'process'];

/** What TypeScript does not see already. */
const FOUTEN = [
  'eqeqeq',
  'no-alert',
  'no-case-declarations',
  'no-cond-assign',
  'no-console',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-constructor-return',
  'no-control-regex',
  'no-debugger',
  'no-dupe-else-if',
  'no-else-return',
  'no-empty',
  'no-empty-character-class',
  'no-irregular-whitespace',
  'no-lonely-if',
  'no-misleading-character-class',
  'no-param-reassign',
  'no-regex-spaces',
  'no-self-assign',
  'no-self-compare',
  'no-sparse-arrays',
  'no-unneeded-ternary',
  'no-unreachable-loop',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-useless-backreference',
  'no-useless-catch',
  'no-useless-computed-key',
  'no-useless-escape',
  'no-useless-rename',
  'no-useless-return',
  'no-var',
  'object-shorthand',
];

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'coverage/', 'reports/', '.stryker-tmp/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...Object.fromEntries(FOUTEN.map((regel) => [regel, 'error'])),
      // What a callback reads before it gets its value cannot be a const.
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'no-restricted-exports': ['error', GEEN_DEFAULT],
      'no-restricted-properties': ['error', GEEN_OMGEVING, ...GEEN_MOCK],
      'no-restricted-syntax': ['error', ...GEEN_SHOULD, ...GEEN_INLINE, ...GEEN_DOORGEEFLUIK],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.eilanden.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          caughtErrorsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          varsIgnorePattern: '^_',
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // Slow, and there are no enums here.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What we hand around are records of functions; the few classes keep to themselves.
      '@typescript-eslint/unbound-method': 'off',
      // It asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    name: 'no clock, no chance and no outside in the domain',
    files: DOMEIN,
    ignores: PROEVEN,
    rules: {
      'no-restricted-globals': [
        'error',
        ...DOMEIN_HEEFT_NIET.map((name) => ({
          name,
          message: 'The domain has no clock, no chance and no outside: take the value as a parameter.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        GEEN_OMGEVING,
        { object: 'Math', property: 'random', message: 'The domain has no chance: take the value.' },
        { object: 'Temporal', property: 'Now', message: 'The domain has no clock: take today.' },
      ],
    },
  },
  {
    name: 'programs read the environment; the embedded PostgreSQL hands it down to its processes',
    files: [
      'src/main.ts',
      'src/journaal/verifieer-cli.ts',
      'src/termijnen/omkeer-cli.ts',
      'src/platform/ingebed-server.ts',
      'test/hulp/*.ts',
      'e2e/*.ts',
      'bench/*.ts',
      'vitest.mutatie.config.ts',
    ],
    rules: { 'no-restricted-properties': ['error', ...GEEN_MOCK], 'no-console': 'off' },
  },
  {
    name: 'names that TypeScript asks for: the types of JSX are those of Hono',
    files: ['src/ui/jsx/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...GEEN_SHOULD] },
  },
  {
    name: 'generated from the law: as long as the law is',
    files: ['src/recht/lijst/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'dictionaries: as long as there is to say',
    files: ['src/ui/talen/woordenboek/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'tests: as many facts as there are, and matchers of any',
    files: PROEVEN,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    name: 'the demo provider writes its pages outside Hono, and holds back one warning of its library',
    files: ['src/toegang/demo-idp.tsx'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-base-to-string': 'off' },
  },
  {
    name: 'scripts are programs',
    files: ['**/*.mjs'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off', 'no-unused-vars': 'error' },
  },
  {
    name: 'tools ask for a default export',
    files: ['*.config.*', 'test/hulp/postgres.ts', 'e2e/opzet.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
