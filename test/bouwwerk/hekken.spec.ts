import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HUIS = path.resolve(import.meta.dirname, '../..');
const planten = mkdtempSync(path.join(tmpdir(), 'omkeer-hekken-'));
let opties: ICruiseOptions;

beforeAll(async () => {
  opties = await extractDepcruiseOptions(path.join(HUIS, '.dependency-cruiser.cjs'));
});
afterAll(() => {
  rmSync(planten, { recursive: true, force: true });
});

async function loopNa(map: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { ...opties, baseDir: map });
  if (typeof output === 'string') throw new Error('geen uitslag van dependency-cruiser');
  return output;
}

type Boom = Readonly<Record<string, string>>;

/** Writes a small house with a fault in it and returns the rules that bite. */
async function bijters(naam: string, boom: Boom): Promise<readonly string[]> {
  const map = mkdtempSync(path.join(planten, `${naam}-`));
  const bestanden = { 'package.json': MANIFEST, ...PAKKETTEN, 'src/main.ts': '', ...boom };
  for (const [bestand, inhoud] of Object.entries(bestanden)) {
    mkdirSync(path.dirname(path.join(map, bestand)), { recursive: true });
    writeFileSync(path.join(map, bestand), inhoud);
  }
  const { summary } = await loopNa(map);
  return summary.violations.map(({ rule }) => rule.name);
}

const MANIFEST = JSON.stringify({
  dependencies: { zod: '*', 'temporal-polyfill': '*' },
  devDependencies: { vitest: '*' },
});
const PAKKETTEN = Object.fromEntries(
  ['zod', 'temporal-polyfill', 'vitest', 'zonder-manifest'].map((pakket) => [
    `node_modules/${pakket}/index.js`,
    'export const a = 1;',
  ]),
);

/** One import from a file to another, and that other file; `soort` is `type` for a type only. */
function ken(van: string, naar: string, soort: 'waarde' | 'type' = 'waarde'): Boom {
  const eigen = naar.startsWith('src/') || naar.startsWith('test/');
  const pad = path.posix.relative(path.posix.dirname(van), naar);
  const doel = eigen ? (pad.startsWith('.') ? pad : `./${pad}`) : naar;
  const import_ = soort === 'type' ? 'import type { A }' : 'import { a }';
  return {
    [van]: `${import_} from '${doel}';\n${soort === 'type' ? 'export type B = A;' : 'export const b = a;'}\n`,
    ...(eigen ? { [naar]: 'export const a = 1;\nexport type A = 1;\n' } : {}),
  };
}

/** What must be refused: the rule, the fault in words, the tree. */
const PLANTEN: readonly (readonly [regel: string, fout: string, boom: Boom])[] = [
  ['orde-kern', 'kern kent recht', ken('src/kern/datum.ts', 'src/recht/termijnen.ts')],
  ['orde-recht', 'recht kent een stap, als type', ken('src/recht/a.ts', 'src/melding/toestand.ts', 'type')],
  ['orde-melding', 'melding kent screening', ken('src/melding/brief.ts', 'src/screening/namen.ts')],
  ['orde-screening', 'screening kent onderzoek', ken('src/screening/a.ts', 'src/onderzoek/toestand.ts')],
  ['orde-contact', 'contact kent onderzoek', ken('src/contact/a.ts', 'src/onderzoek/toestand.ts')],
  ['orde-onderzoek', 'onderzoek kent toets', ken('src/onderzoek/a.ts', 'src/toets/toestand.ts', 'type')],
  ['orde-toets', 'toets kent verslag', ken('src/toets/weergave.tsx', 'src/verslag/namen.ts')],
  ['orde-verslag', 'verslag kent aanvraag', ken('src/verslag/opdrachten.ts', 'src/aanvraag/toestand.ts')],
  ['orde-besluit', 'besluit kent dwangsom', ken('src/besluit/a.ts', 'src/dwangsom/toestand.ts', 'type')],
  ['orde-dwangsom', 'dwangsom kent bezwaar', ken('src/dwangsom/a.ts', 'src/bezwaar/toestand.ts', 'type')],
  [
    'orde-doorbraak',
    'doorbraak kent terugblik',
    ken('src/doorbraak/a.ts', 'src/terugblik/toestand.ts', 'type'),
  ],
  ['orde-terugblik', 'terugblik kent rechten', ken('src/terugblik/a.ts', 'src/rechten/toestand.ts', 'type')],
  ['orde-rechten', 'rechten kent overleg', ken('src/rechten/a.ts', 'src/overleg/toestand.ts', 'type')],
  [
    'orde-levering',
    'levering kent voortzetting',
    ken('src/levering/a.ts', 'src/voortzetting/toestand.ts', 'type'),
  ],
  ['orde-overleg', 'overleg kent levering', ken('src/overleg/a.ts', 'src/levering/toestand.ts', 'type')],
  [
    'orde-overleg',
    'overleg kent voortzetting',
    ken('src/overleg/a.ts', 'src/voortzetting/toestand.ts', 'type'),
  ],
  ['orde-bezwaar', 'bezwaar kent doorbraak', ken('src/bezwaar/a.ts', 'src/doorbraak/toestand.ts', 'type')],
  ['orde-aanvraag', 'aanvraag kent besluit', ken('src/aanvraag/routes.tsx', 'src/besluit/paden.ts')],
  ['orde-kern', 'een spec van kern kent melding', ken('src/kern/a.spec.ts', 'src/melding/toestand.ts')],

  ['kent-platform', 'platform kent een stap', ken('src/platform/taken.ts', 'src/melding/gebeurtenissen.ts')],
  ['kent-ui', 'ui kent recht', ken('src/ui/termijn.tsx', 'src/recht/termijnen.ts', 'type')],
  [
    'kent-journaal',
    'journaal kent een stap',
    ken('src/journaal/a.ts', 'src/melding/gebeurtenissen.ts', 'type'),
  ],
  ['kent-brieven', 'brieven kent besluit', ken('src/brieven/render.ts', 'src/besluit/toestand.ts')],
  ['kent-gemeente', 'gemeente kent dossier', ken('src/gemeente/laden.ts', 'src/dossier/fase.ts')],
  [
    'kent-koppelvlakken',
    'mail kent dossier',
    ken('src/koppelvlakken/mail/mail.ts', 'src/dossier/brieven.ts'),
  ],
  ['kent-toegang', 'toegang kent dossier', ken('src/toegang/inzage.ts', 'src/dossier/leesrij.ts')],
  ['kent-termijnen', 'termijnen kent dossier', ken('src/termijnen/routes.tsx', 'src/dossier/inzien.tsx')],
  ['kent-wetten', 'wetten kent dossier', ken('src/wetten/routes.tsx', 'src/dossier/inzien.tsx')],
  [
    'kent-contracten',
    'contracten kent dossier',
    ken('src/contracten/routes.tsx', 'src/dossier/inzien.tsx', 'type'),
  ],
  ['kent-dossier', 'dossier kent werkvoorraad', ken('src/dossier/routes.tsx', 'src/werkvoorraad/paden.ts')],

  ['domein-kent-alleen-domein', 'feiten kennen ui', ken('src/toets/gebeurtenissen.ts', 'src/ui/kaart.tsx')],
  [
    'domein-kent-alleen-domein',
    'opdrachten bereiken het journaal langs een omweg',
    {
      ...ken('src/melding/opdrachten.ts', 'src/melding/weigeringen.ts'),
      ...ken('src/melding/weigeringen.ts', 'src/journaal/journaal.ts'),
    },
  ],
  [
    'domein-dossier-kent-alleen-domein',
    'de samengestelde opdrachten kennen toegang',
    ken('src/dossier/opdrachten.ts', 'src/toegang/gebruiker.ts', 'type'),
  ],
  ['domein-zonder-node-en-pakketten', 'kern kent node:crypto', ken('src/kern/ids.ts', 'node:crypto')],
  ['domein-zonder-node-en-pakketten', 'opdrachten kennen zod', ken('src/besluit/opdrachten.ts', 'zod')],
  [
    'domein-zonder-node-en-pakketten',
    'toestand bereikt fs langs een omweg',
    {
      ...ken('src/verslag/toestand.ts', 'src/verslag/lezen.ts'),
      ...ken('src/verslag/lezen.ts', 'node:fs'),
    },
  ],
  ['kalender-alleen-in-kern', 'een stap kent Temporal', ken('src/toets/namen.ts', 'temporal-polyfill')],

  [
    'stap-buiten-de-routes-zonder-web-en-opslag',
    'een weergave kent toegang',
    ken('src/melding/weergave.tsx', 'src/toegang/gebruiker.ts', 'type'),
  ],
  [
    'stap-buiten-de-routes-zonder-web-en-opslag',
    'een brief kent platform',
    ken('src/besluit/brief.ts', 'src/platform/klok.ts'),
  ],
  [
    'stap-queries-lezen-alleen',
    'een query voert een opdracht uit',
    ken('src/screening/wachtrij-queries.ts', 'src/dossier/uitvoeren.ts'),
  ],
  [
    'stap-kent-brieven-en-gemeente-van-vorm',
    'een brief maakt zelf de pdf',
    ken('src/verslag/brief.ts', 'src/brieven/render.ts'),
  ],
  [
    'stap-kent-brieven-en-gemeente-van-vorm',
    'een formulier laadt de inrichting',
    ken('src/melding/formulieren.tsx', 'src/gemeente/laden.ts'),
  ],
  ['stap-kent-bovenbouw-niet', 'een stap kent de api', ken('src/besluit/routes.tsx', 'src/api/paden.ts')],
  [
    'stap-kent-bovenbouw-niet',
    'een besluit verstuurt zelf een iWmo-bericht',
    ken('src/besluit/a.ts', 'src/berichtenverkeer/toewijzing.ts'),
  ],
  [
    'stap-kent-bovenbouw-niet',
    'een stap verstuurt mail',
    ken('src/melding/a.ts', 'src/koppelvlakken/mail/mail.ts'),
  ],

  ['onbekende-kamer', 'een kamer die in geen lijst staat', ken('src/heronderzoek/a.ts', 'src/kern/datum.ts')],
  ['niemand-kent-main', 'app kent main', ken('src/app.ts', 'src/main.ts')],
  ['kamer-kent-de-voordeur-niet', 'beheer kent app', ken('src/beheer/routes.tsx', 'src/app.ts')],
  [
    'geen-kring',
    'twee bestanden kennen elkaar als type',
    {
      'src/toets/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
      'src/toets/b.ts': "import type { A } from './a.ts';\nexport type B = A;\n",
    },
  ],
  ['geen-wees', 'een bestand dat niemand kent', { 'src/mijn/los.ts': 'export const a = 1;\n' }],
  [
    'bereikbaar-vanaf-een-ingang',
    'twee bestanden die geen programma bereikt',
    ken('src/mijn/los.ts', 'src/mijn/ander.ts'),
  ],
  ['geen-verzamelmap', 'een map utils', ken('src/mijn/routes.tsx', 'src/mijn/utils/tekst.ts')],
  ['geen-verzamelmap', 'een bestand helpers.ts', ken('src/ui/kaart.tsx', 'src/ui/helpers.ts')],
  ['geen-proef-in-productie', 'een kamer kent een bouwer', ken('src/mijn/a.ts', 'test/bouwers/melding.ts')],
  ['demo-deelt-alleen-bouwers', 'de demo kent een proefhuis', ken('src/demo/vul.ts', 'test/hulp/webhuis.ts')],
  ['geen-ontwikkelpakket-in-productie', 'een kamer kent vitest', ken('src/platform/a.ts', 'vitest')],
  [
    'geen-ontwikkelpakket-in-productie',
    'een kamer kent een pakket dat niet in package.json staat',
    ken('src/platform/a.ts', 'zonder-manifest'),
  ],
  [
    'onvindbaar',
    'een import van niets',
    { 'src/mijn/a.ts': "import { a } from './weg.ts';\nexport const b = a;\n" },
  ],
];

describe('de hekken van het huis', () => {
  it(
    'staan om alle kamers: geen overtreding, en de bestanden zijn echt gelezen',
    { timeout: 60_000 },
    async () => {
      const { modules, summary } = await loopNa(HUIS);

      expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
      expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(150);
      expect(summary.totalDependenciesCruised).toBeGreaterThan(1000);
    },
  );

  it('hebben elk een proef die laat zien dat ze bijten', () => {
    const regels = (opties.ruleSet?.forbidden ?? []).map(({ name }) => name);

    expect(regels.length).toBeGreaterThan(25);
    expect(new Set(PLANTEN.map(([regel]) => regel))).toEqual(new Set(regels));
  });

  it.each(PLANTEN)('%s bijt: %s', async (regel, _fout, boom) => {
    expect(await bijters(regel, boom)).toContain(regel);
  });

  it.each<readonly [string, Boom]>([
    ['een latere stap kent een eerdere', ken('src/besluit/opdrachten.ts', 'src/melding/toestand.ts')],
    ['kern kent de kalender', ken('src/kern/datum.ts', 'temporal-polyfill')],
    ['de routes van een stap kennen het dossier', ken('src/melding/routes.tsx', 'src/dossier/paden.ts')],
    ['de routes van de adviseur ook', ken('src/onderzoek/adviseur-routes.tsx', 'src/toegang/route.ts')],
    [
      'een brief kent de vorm van zijn gegevens',
      ken('src/toets/brief.ts', 'src/brieven/gegevens.ts', 'type'),
    ],
    ['een spec kent vitest', ken('src/toets/a.spec.ts', 'vitest')],
    ['de demo kent een bouwer', ken('src/demo/vul.ts', 'test/bouwers/toets.ts')],
    ['een spec kent een bouwer', ken('src/toets/a.spec.ts', 'test/bouwers/toets.ts')],
  ])('laten door: %s', async (_wat, boom) => {
    const ingang = Object.keys(boom)[0] ?? '';
    const via = ingang.endsWith('.spec.ts') ? {} : { 'src/main.ts': `import './${ingang.slice(4)}';\n` };

    expect(await bijters('goed', { ...boom, ...via })).toEqual([]);
  });
});
