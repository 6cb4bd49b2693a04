// Makes src/recht/termijnen-lijst.ts and src/recht/lijst/*.ts from inrichting/bronnen/termijnen.yaml.
// Run after a change of that file: node scripts/maak-recht.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const BRON = 'inrichting/bronnen/termijnen.yaml';
const DOEL = 'src/recht';
const KOP = `// Made by scripts/maak-recht.mjs from ${BRON}: change that file, not this one.\n`;
/** The two documents that Omkeer comes from, as a reader knows them. */
const DOCUMENTEN = {
  'SEED-S': 'Notitie doorlooptijden (gemeente Stein)',
  'SEED-G': 'Raadsinformatiebrief omgekeerd werken (gemeente Geertruidenberg)',
};
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** One file for each law; the ids of a law begin alike. */
const BESTANDEN = {
  wmo: ['wmo', 'stein', 'vt'],
  awb: ['awb'],
  'jeugd-en-school': ['jw', 'lpw', 'po'],
  inkomen: ['pw', 'wgs', 'wi'],
  gegevens: ['avg', 'archief'],
};

const { termijnen } = parse(
  Object.entries(DOCUMENTEN).reduce(
    (tekst, [code, titel]) => tekst.replaceAll(code, titel),
    readFileSync(BRON, 'utf8'),
  ),
);

function lengte(bron) {
  const aantal = bron?.lengte ?? undefined;
  return aantal === undefined ? undefined : { aantal, eenheid: bron.eenheid };
}

function vasteDag(tekst) {
  const [, dag, maand] = /^voor (\d+) (\w+)$/.exec(tekst) ?? [];
  if (!MAANDEN.includes(maand)) throw new Error(`geen vaste dag: ${tekst}`);
  return { maand: MAANDEN.indexOf(maand) + 1, dag: Number(dag) };
}

function herhaling(bron) {
  if (bron === undefined) return undefined;
  if (bron.jaarlijks) return { jaarlijksVoor: vasteDag(bron.jaarlijks) };
  return { elke: { aantal: bron.elke, eenheid: bron.eenheid } };
}

function vanTermijn(t) {
  const { mogelijk, artikel, toelichting } = t.verlengbaar;
  return {
    id: t.id,
    wet: t.wet,
    artikel: t.artikel.replace(/^geen; /, ''),
    omschrijving: t.omschrijving,
    soort: t.soort,
    actor: t.actor,
    begintBij: t.begintBij,
    telVanaf: t.telVanaf,
    lengte: t.lengte,
    eenheid: t.eenheid,
    uiterlijkVoor: t.uiterlijk && vasteDag(t.uiterlijk),
    standaardAdvies: lengte(t.standaardAdvies),
    herhaling: herhaling(t.herhaling),
    atw: t.atw,
    verlengbaar: { mogelijk, artikel, lengte: lengte(t.verlengbaar), toelichting },
    opschortbaar: t.opschortbaar,
    gevolg: t.gevolg,
    verificatie: t.verificatie,
    bron: t.bron,
  };
}

async function schrijf(pad, tekst) {
  const opmaak = await resolveConfig(pad);
  writeFileSync(pad, await format(KOP + tekst, { ...opmaak, parser: 'typescript' }));
}

function naamVan(bestand) {
  return `TERMIJNEN_${bestand.toUpperCase().replaceAll('-', '_')}`;
}

mkdirSync(`${DOEL}/lijst`, { recursive: true });
let geteld = 0;
for (const [bestand, voorvoegsels] of Object.entries(BESTANDEN)) {
  const eigen = termijnen.filter((t) => voorvoegsels.some((v) => new RegExp(`^${v}[A-Z]`).test(t.id)));
  geteld += eigen.length;
  const inhoud = JSON.stringify(Object.fromEntries(eigen.map((t) => [t.id, vanTermijn(t)])), null, 2);
  await schrijf(
    `${DOEL}/lijst/${bestand}.ts`,
    `import type { Termijn } from '../termijn.ts';\n\nexport const ${naamVan(bestand)} = ${inhoud} as const satisfies Readonly<Record<string, Termijn>>;\n`,
  );
}
if (geteld !== termijnen.length) throw new Error(`${geteld} van ${termijnen.length} termijnen ingedeeld`);

await schrijf(
  `${DOEL}/termijnen-lijst.ts`,
  `${Object.keys(BESTANDEN)
    .map((b) => `import { ${naamVan(b)} } from './lijst/${b}.ts';`)
    .join('\n')}

/** Every term of the law that Omkeer knows. */
export const TERMIJNEN = {${Object.keys(BESTANDEN)
    .map((b) => `...${naamVan(b)}`)
    .join(',')}} as const;

export type TermijnId = keyof typeof TERMIJNEN;
`,
);
