import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { STAP_VAN } from '../../src/dossier/gebeurtenissen.ts';
import { HANDELINGEN, OPDRACHTSOORTEN } from '../../src/dossier/opdrachten.ts';
import { ROLLEN } from '../../src/kern/rollen.ts';

const HUIS = path.resolve(import.meta.dirname, '../..');

function bestanden(map: string): readonly string[] {
  return readdirSync(path.join(HUIS, map), { recursive: true, encoding: 'utf8' }).map(
    (bestand) => `${map}/${bestand.replaceAll(path.sep, '/')}`,
  );
}
const lees = (bestand: string): string => readFileSync(path.join(HUIS, bestand), 'utf8');

const PROEF = /\.(?:spec|itest|e2e)\.tsx?$/;
const STAPPEN = [...new Set(Object.values(STAP_VAN))];
const bronnen = bestanden('src').filter((bestand) => /\.tsx?$/.test(bestand));
const proeven = [...bronnen, ...bestanden('test'), ...bestanden('e2e')].filter((bestand) =>
  PROEF.test(bestand),
);

describe('het domein', () => {
  const instelling = ts.readConfigFile(path.join(HUIS, 'tsconfig.domein.json'), (bestand) =>
    ts.sys.readFile(bestand),
  );
  const project = ts.parseJsonConfigFileContent(instelling.config, ts.sys, HUIS);

  it('wordt helemaal zonder Node en zonder browser gecompileerd', () => {
    const moet = bronnen.filter(
      (bestand) =>
        !PROEF.test(bestand) &&
        /^src\/(?:(?:kern|recht)\/.+|[^/]+\/(?:gebeurtenissen|toestand|opdrachten))\.ts$/.test(bestand),
    );
    const gecompileerd = project.fileNames.map((bestand) =>
      path.relative(HUIS, bestand).replaceAll(path.sep, '/'),
    );

    expect(moet.length).toBeGreaterThan(40);
    expect(moet.filter((bestand) => !gecompileerd.includes(bestand))).toEqual([]);
    expect(project.options.types).toEqual([]);
    expect(project.options.lib).toEqual(['lib.es2023.d.ts']);
  });

  it('geeft elke gebeurtenis een plaats bij haar eigen stap', () => {
    const soorten = STAPPEN.flatMap((stap) =>
      bronnen
        .filter((bestand) => bestand.startsWith(`src/${stap}/`) && !PROEF.test(bestand))
        .flatMap((bestand) => [...lees(bestand).matchAll(/= Gebeurtenis<\s*'(\w+)'/g)])
        .map(([, soort]) => [soort, stap]),
    );

    expect(soorten.length).toBeGreaterThan(50);
    expect(Object.fromEntries(soorten)).toEqual(STAP_VAN);
  });

  it('geeft elke opdracht een eigen titel, een artikel en iemand die haar mag doen', () => {
    const zonder = OPDRACHTSOORTEN.filter((soort) => {
      const { titel, artikel, rollen } = HANDELINGEN[soort];
      return (
        titel === '' || artikel === '' || rollen.length === 0 || rollen.some((rol) => !ROLLEN.includes(rol))
      );
    });
    const titels = OPDRACHTSOORTEN.map((soort) => HANDELINGEN[soort].titel);

    expect(OPDRACHTSOORTEN.length).toBeGreaterThan(50);
    expect(zonder).toEqual([]);
    expect(new Set(titels).size).toBe(titels.length);
  });

  it('noemt een bron bij de naam die haar lezers kennen, niet bij die van onze aantekeningen', () => {
    // Articles are shown on every page and in letters; `SEED-S` is the note of the municipality of Stein.
    expect(bronnen.filter((bestand) => lees(bestand).includes('SEED'))).toEqual([]);
  });

  it('heeft voor elke opdracht een spec in de kamer van haar stap', () => {
    const specs = STAPPEN.map((stap) =>
      proeven
        .filter((bestand) => bestand.startsWith(`src/${stap}/`))
        .map(lees)
        .join('\n'),
    ).join('\n');

    expect(OPDRACHTSOORTEN.filter((soort) => !new RegExp(`\\b${soort}\\b`).test(specs))).toEqual([]);
  });
});

/** Every test of a file, with the words of the describes around it. */
function titelsVan(bestand: string): readonly Titel[] {
  const bron = ts.createSourceFile(bestand, lees(bestand), ts.ScriptTarget.Latest, true);
  const gevonden: Titel[] = [];
  const loop = (knoop: ts.Node, rond: string): void => {
    const eigen = ts.isCallExpression(knoop) ? titelVan(knoop) : undefined;
    if (eigen?.van === 'it' || eigen?.van === 'test') gevonden.push({ bestand, rond, titel: eigen.tekst });
    const binnen = eigen?.van === 'describe' ? `${rond} > ${eigen.tekst}` : rond;
    knoop.forEachChild((kind) => {
      loop(kind, binnen);
    });
  };
  loop(bron, '');
  return gevonden;
}

interface Titel {
  readonly bestand: string;
  readonly rond: string;
  readonly titel: string;
}

/** `it('…')`, `it.each(…)('…')`, `describe.skipIf(…)('…')`. */
function titelVan(aanroep: ts.CallExpression): { readonly van: string; readonly tekst: string } | undefined {
  let wie: ts.Expression = aanroep.expression;
  while (ts.isCallExpression(wie) || ts.isPropertyAccessExpression(wie)) wie = wie.expression;
  const [eerste] = aanroep.arguments;
  if (!ts.isIdentifier(wie) || eerste === undefined) return undefined;
  if (ts.isStringLiteralLike(eerste)) return { van: wie.text, tekst: eerste.text };
  return ts.isTemplateExpression(eerste) ? { van: wie.text, tekst: eerste.getText() } : undefined;
}

const ARTIKEL =
  /\([^()]*(?:Wmo|Awb|AVG|Atw|Wabb|Jeugdwet|Participatiewet|Archiefwet|BIO2|CRvB|Beleidsregels|Stein|Omgekeerde Toets|Omkeer|procedure|mandaat)[^()]*\)/;

describe('de titels van de proeven', { timeout: 30_000 }, () => {
  const titels = proeven.flatMap(titelsVan);

  it('zijn feiten, geen wensen en geen zinnen met een punt', () => {
    expect(titels.length).toBeGreaterThan(700);

    const fout = titels.filter(({ titel }) => /\bshould\b|\.$|^\s|\s$/.test(titel) || titel === '');
    expect(fout.map(({ bestand, titel }) => `${bestand}: ${titel}`)).toEqual([]);
  });

  it('komen binnen een bestand maar één keer voor', () => {
    const sleutels = titels.map(({ bestand, rond, titel }) => `${bestand}${rond} > ${titel}`);

    expect(sleutels.filter((sleutel, plaats) => sleutels.indexOf(sleutel) !== plaats)).toEqual([]);
  });

  it('noemen bij elke weigering van een opdracht het artikel', () => {
    const weigeringen = titels.filter(
      ({ bestand, titel }) =>
        STAPPEN.some((stap) => bestand.startsWith(`src/${stap}/opdrachten`)) && titel.startsWith('weigert'),
    );

    expect(weigeringen.length).toBeGreaterThan(40);
    expect(
      weigeringen
        .filter(({ titel }) => !ARTIKEL.test(titel))
        .map(({ bestand, titel }) => `${bestand}: ${titel}`),
    ).toEqual([]);
  });
});
