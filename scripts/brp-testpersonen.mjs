/**
 * Makes src/demo/brp/testpersonen.json from the public test set of RvIG (Haal Centraal, EUPL-1.2): the people the
 * demo's own BRP knows, as the API for persons 2.7.0 answers. Run once for each new test set:
 * `node scripts/brp-testpersonen.mjs <testset-persoonslijsten.csv>`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const [, , bron] = process.argv;
if (!bron) throw new Error('noem het bestand met de testset');
const doel = path.join(import.meta.dirname, '../src/demo/brp/testpersonen.json');

const regels = (await readFile(bron, 'utf8'))
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/)
  .map((r) => r.split(';'));
const kop = regels[0] ?? [];
/** The first column with this number is the current one. */
const plaats = (nummer) => kop.indexOf(nummer);
const elfproef = (bsn) => [...bsn].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;

function datum(tekst) {
  if (!tekst) return undefined;
  const [jaar, maand, dag] = [tekst.slice(0, 4), tekst.slice(4, 6), tekst.slice(6, 8)];
  const langFormaat = tekst;
  if (jaar === '0000') return { type: 'DatumOnbekend', langFormaat: 'onbekend' };
  if (maand === '00') return { type: 'JaarDatum', jaar: Number(jaar), langFormaat: jaar };
  if (dag === '00') return { type: 'JaarMaandDatum', jaar: Number(jaar), maand: Number(maand), langFormaat };
  return { type: 'Datum', datum: `${jaar}-${maand}-${dag}`, langFormaat };
}

const hoofdletter = (tekst) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** As `adressering.gebruikInLopendeTekst`: how somebody is named in a sentence. */
function lopendeTekst(v) {
  const eigen = [v('01.02.30'), v('01.02.40')].filter(Boolean).join(' ');
  const partner = [v('05.02.30'), v('05.02.40')].filter(Boolean).join(' ');
  const naam =
    {
      P: partner || eigen,
      V: partner ? `${partner}-${eigen}` : eigen,
      N: partner ? `${eigen}-${partner}` : eigen,
    }[v('01.61.10')] ?? eigen;
  const aanhef = { M: 'de heer ', V: 'mevrouw ' }[v('01.04.10')];
  return aanhef ? aanhef + hoofdletter(naam) : naam;
}

function verblijfplaats(v) {
  if (v('08.13.10'))
    return { type: 'VerblijfplaatsBuitenland', verblijfadres: { regel1: v('08.13.30') || undefined } };
  const straat = v('08.11.15') || v('08.11.10');
  if (!straat || !v('08.11.60')) return { type: 'VerblijfplaatsOnbekend' };
  return {
    type: 'Adres',
    verblijfadres: {
      officieleStraatnaam: v('08.11.15') || undefined,
      korteStraatnaam: v('08.11.10') || undefined,
      huisnummer: Number(v('08.11.20')),
      huisletter: v('08.11.30') || undefined,
      huisnummertoevoeging: v('08.11.40') || undefined,
      postcode: v('08.11.60') || undefined,
      woonplaats: v('08.11.70') || undefined,
    },
    ...(v('08.83.10') ? { inOnderzoek: { type: true } } : {}),
  };
}

const OPSCHORTING = {
  O: 'overlijden',
  E: 'emigratie',
  M: 'ministerieel besluit',
  R: 'pl is aangelegd in de rni',
  F: 'fout',
};

function persoon(rij) {
  const v = (nummer) => rij[plaats(nummer)] ?? '';
  const reden = v('07.67.20');
  return {
    burgerservicenummer: v('01.01.20'),
    naam: {
      voornamen: v('01.02.10') || undefined,
      voorvoegsel: v('01.02.30') || undefined,
      geslachtsnaam: v('01.02.40') || undefined,
    },
    adressering: { gebruikInLopendeTekst: lopendeTekst(v) },
    geboorte: { datum: datum(v('01.03.10')) },
    gemeenteVanInschrijving: { code: v('08.09.10') || undefined },
    verblijfplaats: verblijfplaats(v),
    ...(v('07.70.10') && v('07.70.10') !== '0' ? { geheimhoudingPersoonsgegevens: true } : {}),
    ...(reden
      ? {
          opschortingBijhouding: {
            reden: { code: reden, omschrijving: OPSCHORTING[reden] },
            datum: datum(v('07.67.10')),
          },
        }
      : {}),
  };
}

const gezien = new Set();
const personen = regels
  .slice(1)
  .filter((rij) => {
    const bsn = rij[plaats('01.01.20')] ?? '';
    if (!/^\d{9}$/.test(bsn) || !elfproef(bsn) || gezien.has(bsn)) return false;
    gezien.add(bsn);
    return true;
  })
  .map(persoon);
/** Everybody with something to notice, and every eighth of the others. */
const opvallend = (p) =>
  p.geheimhoudingPersoonsgegevens ||
  p.opschortingBijhouding ||
  p.verblijfplaats.inOnderzoek ||
  p.geboorte.datum?.type !== 'Datum';
const keuze = personen.filter((p, i) => (opvallend(p) ? i % 4 === 0 : i % 8 === 0));
await writeFile(doel, `[\n${keuze.map((p) => `  ${JSON.stringify(p)}`).join(',\n')}\n]\n`);
console.log(`${keuze.length} van ${personen.length} testpersonen in ${path.relative(process.cwd(), doel)}`);
