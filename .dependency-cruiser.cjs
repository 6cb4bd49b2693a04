/**
 * The fences of the house: who may know whom. ARCHITECTURE.md tells why. Every rule is proven to bite by a planted
 * fault in test/bouwwerk/hekken.spec.ts. A new room gets its place by adding its name to one of the lists below;
 * a room in no list is itself a violation.
 */

/** The order of the law is the order of the imports: a step knows the ones before it, never the ones after it. */
const ORDE = [
  'kern',
  'recht',
  'melding',
  'screening',
  'contact',
  'onderzoek',
  'toets',
  'verslag',
  'aanvraag',
  'besluit',
  'dwangsom',
  'bezwaar',
  'doorbraak',
  'terugblik',
  'rechten',
  'overleg',
  'levering',
  'voortzetting',
];

/** Rooms below and beside the steps, each with all the rooms it may know besides itself. */
const KENT = {
  platform: ['kern'],
  ui: ['kern'],
  journaal: ['kern', 'platform'],
  brieven: ['kern'],
  gemeente: ['kern', 'recht', 'brieven'],
  koppelvlakken: ['kern', 'platform'],
  toegang: ['kern', 'platform', 'ui'],
  termijnen: ['kern', 'recht', 'ui', 'toegang'],
  wetten: ['kern', 'recht', 'ui', 'toegang'],
  // Below `dossier`: who is to deliver is looked up here when something was granted.
  contracten: ['kern', 'recht', 'levering', 'platform', 'ui', 'gemeente', 'toegang'],
  dossier: [
    ...ORDE,
    'platform',
    'ui',
    'journaal',
    'brieven',
    'gemeente',
    'koppelvlakken',
    'toegang',
    'termijnen',
    'contracten',
  ],
};

/** Rooms on top: they may know everything but each other's makers, main.ts and app.ts. */
const BOVEN = [
  'werkvoorraad',
  'tafel',
  'signalen',
  'zoeken',
  'vergelijkbaar',
  'doorlooptijd',
  'sturing',
  'kwartaal',
  'prognose',
  'verordening',
  'intervisie',
  'aanbod',
  'wachtlijst',
  'berichtenverkeer',
  'bewaren',
  'toezicht',
  'mijn',
  'toewijzingen',
  'beheer',
  'api',
  'demo',
];

/** Programs, and what runs in the browser: everything else must be reached from here. */
const PROGRAMMAS = [
  '^src/main\\.ts$',
  '^src/prognose/werker\\.ts$',
  '^src/berichtenverkeer/leeswerker\\.ts$',
  '^src/journaal/verifieer-cli\\.ts$',
  '^src/termijnen/omkeer-cli\\.ts$',
];

/** What other systems use as a package: it may be ahead of its users here. */
const PAKKETTEN = ['^src/recht/', '^src/koppelvlakken/iwmo/'];
const INGANGEN = [...PROGRAMMAS, '^src/ui/(?:eilanden|jsx)/[^/]+\\.ts$'];

const PROEF = '\\.(?:spec|itest)\\.tsx?$';
const STAPPEN = ORDE.slice(2);
const een = (namen) => `(?:${namen.join('|')})`;

/** In a step only the routes meet the web and the store; queries may read it. */
const ROUTES = `^src/${een(STAPPEN)}/(?:routes[^/]*|[^/]+-routes)\\.tsx?$`;
const QUERIES = `^src/${een(STAPPEN)}/(?:queries|[^/]+-queries)\\.ts$`;
const DOMEIN = [`^src/${een(['kern', 'recht'])}/`, '^src/[^/]+/(?:gebeurtenissen|toestand|opdrachten)\\.ts$'];

const orde = ORDE.slice(0, -1).map((kamer, plaats) => ({
  name: `orde-${kamer}`,
  comment: `${kamer} comes before these rooms in the procedure, so it cannot know them.`,
  severity: 'error',
  from: { path: `^src/${kamer}/` },
  to: { path: `^src/${een(ORDE.slice(plaats + 1))}/` },
}));

const kent = Object.entries(KENT).map(([kamer, kamers]) => ({
  name: `kent-${kamer}`,
  comment: `${kamer} may only know: ${kamers.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${kamer}/`, pathNot: [PROEF, ...PROGRAMMAS] },
  to: { path: '^src/', pathNot: `^src/${een([kamer, ...kamers])}/` },
}));

const domein = [
  {
    name: 'domein-kent-alleen-domein',
    comment:
      'Facts, state, decisions and the law reach nothing but each other: no page, letter, store or login.',
    severity: 'error',
    from: { path: DOMEIN, pathNot: [PROEF, '^src/(?:dossier|kwartaal)/'] },
    to: { path: '^src/', pathNot: `^src/${een(ORDE)}/`, reachable: true },
  },
  {
    name: 'domein-dossier-kent-alleen-domein',
    comment:
      'The composed facts, state and decisions, and those of a report, are as pure as those of the steps.',
    severity: 'error',
    from: { path: '^src/(?:dossier|kwartaal)/(?:gebeurtenissen|toestand|opdrachten)\\.ts$' },
    to: { path: '^src/', pathNot: `^src/${een([...ORDE, 'dossier', 'kwartaal'])}/`, reachable: true },
  },
  {
    name: 'domein-zonder-node-en-pakketten',
    comment: 'No Node and no package in the domain; temporal-polyfill alone, for the calendar.',
    severity: 'error',
    from: { path: DOMEIN, pathNot: PROEF },
    to: { path: '.', pathNot: ['^src/', 'node_modules/temporal-(?:polyfill|spec)/'], reachable: true },
  },
  {
    name: 'kalender-alleen-in-kern',
    comment: 'Dates are branded ISO texts (ADR 0004); Temporal stays behind kern/datum.ts and recht/uren.ts.',
    severity: 'error',
    from: { path: `^src/${een(ORDE)}/`, pathNot: ['^src/kern/', '^src/recht/uren\\.ts$', PROEF] },
    to: { path: 'node_modules/temporal-polyfill/' },
  },
];

const stappen = [
  {
    name: 'stap-buiten-de-routes-zonder-web-en-opslag',
    comment: 'Of a step only routes*.tsx and *-routes.tsx know dossier/, toegang/, platform/ and journaal/.',
    severity: 'error',
    from: { path: `^src/${een(STAPPEN)}/`, pathNot: [ROUTES, QUERIES, PROEF] },
    to: { path: '^src/(?:dossier|toegang|platform|journaal)/' },
  },
  {
    name: 'stap-queries-lezen-alleen',
    comment: 'A read query asks platform/ and toegang/; what acts on a dossier stands in the routes.',
    severity: 'error',
    from: { path: QUERIES },
    to: { path: '^src/(?:dossier|journaal)/' },
  },
  {
    name: 'stap-kent-brieven-en-gemeente-van-vorm',
    comment: 'A step fills the data contract of a letter and reads what it is given: types, no code.',
    severity: 'error',
    from: { path: `^src/${een(STAPPEN)}/`, pathNot: [ROUTES, PROEF] },
    to: { path: '^src/(?:brieven|gemeente)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'stap-kent-bovenbouw-niet',
    comment: 'What is built on top of the steps may change without touching them.',
    severity: 'error',
    from: { path: `^src/${een(ORDE)}/`, pathNot: PROEF },
    to: { path: `^src/${een([...BOVEN, 'koppelvlakken'])}/` },
  },
];

const huis = [
  {
    name: 'onbekende-kamer',
    comment: 'Every room has a place in the lists of .dependency-cruiser.cjs.',
    severity: 'error',
    from: { path: '^src/[^/]+/', pathNot: `^src/${een([...ORDE, ...Object.keys(KENT), ...BOVEN])}/` },
    to: {},
  },
  {
    name: 'niemand-kent-main',
    comment: 'main.ts wires the parts; whoever imports it starts the server.',
    severity: 'error',
    from: {},
    to: { path: '^src/main\\.ts$' },
  },
  {
    name: 'kamer-kent-de-voordeur-niet',
    comment: 'The files beside main.ts put the rooms together; a room gets what it needs as a parameter.',
    severity: 'error',
    from: { path: '^src/[^/]+/', pathNot: [PROEF, ...PROGRAMMAS] },
    to: { path: '^src/[^/]+\\.tsx?$', pathNot: '^src/main\\.ts$' },
  },
  {
    name: 'geen-kring',
    comment: 'No circle of imports, not of types either.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'geen-wees',
    comment: 'A file that knows nobody and is known by nobody does nothing.',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: [PROEF, ...INGANGEN] },
    to: {},
  },
  {
    name: 'bereikbaar-vanaf-een-ingang',
    comment:
      'What no program reaches is dead, also when a test still uses it. A package may be ahead of its users.',
    severity: 'error',
    from: { path: INGANGEN },
    to: { path: '^src/', pathNot: [PROEF, ...PAKKETTEN, ...INGANGEN], reachable: false },
  },
  {
    name: 'geen-verzamelmap',
    comment: 'A name says what a thing is about; a drawer for the rest says nothing.',
    severity: 'error',
    from: {},
    to: { path: '/(?:utils?|helpers?|common|shared)(?:/|\\.tsx?$)', pathNot: 'node_modules/' },
  },
  {
    name: 'geen-proef-in-productie',
    comment:
      'What runs imports no test and nothing made for tests. The demo alone shares the builders of named states.',
    severity: 'error',
    from: { path: '^src/', pathNot: [PROEF, '^src/demo/'] },
    to: { path: [PROEF, '^(?:test|e2e|bench)/'] },
  },
  {
    name: 'demo-deelt-alleen-bouwers',
    comment: 'Builders serve tests and demo; nothing else of the tests does.',
    severity: 'error',
    from: { path: '^src/demo/', pathNot: PROEF },
    to: { path: [PROEF, '^(?:test|e2e|bench)/'], pathNot: '^test/bouwers/' },
  },
  {
    name: 'geen-ontwikkelpakket-in-productie',
    comment: 'What runs stands in dependencies; devDependencies are not installed in the image.',
    severity: 'error',
    from: { path: '^src/', pathNot: PROEF },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-optional', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'onvindbaar',
    comment: 'An import that resolves to nothing.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...orde, ...kent, ...domein, ...stappen, ...huis],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a room that needs a type of another one knows it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'require', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
