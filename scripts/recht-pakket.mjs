/**
 * Makes the package @omkeer/recht in dist/recht (or in the folder given): the terms of the law with
 * their reckoning, as modules with types, for use in other systems. Not published.
 */
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const huis = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const doel = path.resolve(process.argv[2] ?? path.join(huis, 'dist/recht'));

/** The law and the words it is written in; the compiler takes along what these reach. */
async function bronnen() {
  const map = path.join(huis, 'src/recht');
  const namen = await readdir(map, { recursive: true });
  return namen.filter((naam) => /(?<!\.spec)\.ts$/.test(naam)).map((naam) => path.join(map, naam));
}

function compileer(bestanden) {
  const programma = ts.createProgram(bestanden, {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: path.join(huis, 'src'),
    outDir: doel,
  });
  const { diagnostics } = programma.emit(undefined, (bestand, tekst) => {
    // The compiler rewrites addresses in modules, not in declarations; older compilers want them too.
    const klaar = bestand.endsWith('.d.ts') ? tekst.replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'") : tekst;
    ts.sys.writeFile(bestand, klaar);
  });
  const fouten = [...ts.getPreEmitDiagnostics(programma), ...diagnostics];
  if (fouten.length === 0) return;
  const wie = { getCurrentDirectory: () => huis, getCanonicalFileName: (n) => n, getNewLine: () => '\n' };
  throw new Error(ts.formatDiagnostics(fouten, wie));
}

async function pakket() {
  const eigen = JSON.parse(await readFile(path.join(huis, 'package.json'), 'utf8'));
  const module = (map) => ({ types: `./${map}/*.d.ts`, default: `./${map}/*.js` });
  return {
    name: '@omkeer/recht',
    version: eigen.version,
    description: 'De termijnen van het sociaal domein, stap voor stap uitgerekend.',
    license: eigen.license,
    type: 'module',
    engines: eigen.engines,
    sideEffects: false,
    exports: {
      '.': { types: './recht/termijnantwoord.d.ts', default: './recht/termijnantwoord.js' },
      './kern/*': module('kern'),
      './*': module('recht'),
    },
    dependencies: { 'temporal-polyfill': eigen.dependencies['temporal-polyfill'] },
  };
}

await rm(doel, { recursive: true, force: true });
await mkdir(doel, { recursive: true });
compileer(await bronnen());
await writeFile(path.join(doel, 'package.json'), `${JSON.stringify(await pakket(), null, 2)}\n`);
await cp(path.join(huis, 'scripts/recht-pakket.md'), path.join(doel, 'README.md'));
await cp(path.join(huis, 'LICENSE'), path.join(doel, 'LICENSE'));
console.log(`@omkeer/recht staat in ${path.relative(process.cwd(), doel) || '.'}.`);
