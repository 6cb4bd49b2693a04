// How long a message takes to make (form, rules and XML) and to receive (read, rules), each kind in turn after
// warm-up; a declaration of a big month; the longest file that may come in; and how long pages wait for a large one. Wall-clock time, one after another.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Lezer } from '../src/berichtenverkeer/lezer.ts';
import { GROOT_VANAF, maakLezer } from '../src/berichtenverkeer/lezer.ts';
import { leesBsn } from '../src/kern/bsn.ts';
import type { Bericht } from '../src/koppelvlakken/iwmo/berichten.ts';
import { BERICHTSOORTEN } from '../src/koppelvlakken/iwmo/berichten.ts';
import { ontvang } from '../src/koppelvlakken/iwmo/ontvangst.ts';
import { schrijfBericht } from '../src/koppelvlakken/iwmo/schrijf.ts';
import { MEESTE_BYTES } from '../src/koppelvlakken/iwmo/xml.ts';
import { GOEDE_BERICHTEN, met } from '../test/bouwers/iwmo.ts';

const WARM = 200;
const KEER = 500;

function maak(bericht: Bericht): Buffer {
  const xml = schrijfBericht(bericht);
  if (!xml.gelukt) throw new Error(xml.weigeringen[0].reden);
  return Buffer.from(xml.waarde);
}

/** A month of one provider: so many clients, each with one prestatie. */
function declaratie(clienten: number): Bericht {
  const [eerste] = GOEDE_BERICHTEN['323'].Declaratie.Clienten[0]?.Prestaties ?? [];
  const lijst = Array.from({ length: clienten }, (_, i) => ({
    Bsn: BSNS[i],
    Prestaties: [{ ...eerste, ProductReferentie: { ReferentieNummer: `P${i}` }, ToewijzingNummer: i }],
  }));
  const totaal = { TotaalBedrag: 45_000 * clienten, DebetCredit: 'D' };
  return met(GOEDE_BERICHTEN['323'], {
    'Declaratie/Clienten': lijst,
    'Declaratie/TotaalIngediendBedrag': totaal,
  });
}

/** Invented numbers of the range for tests, 9999xxxxx, that pass the elfproef. */
const BSNS = Array.from({ length: 100_000 }, (_, i) => leesBsn(String(999_900_000 + i))).flatMap(
  (bsn) => bsn ?? [],
);

function meet(doe: () => void): number {
  const begin = performance.now();
  doe();
  return performance.now() - begin;
}

const deel = (ms: readonly number[], p: number): number =>
  ms.toSorted((a, b) => a - b)[Math.floor(ms.length * p)] ?? Number.NaN;

const rijen = BERICHTSOORTEN.map((soort) => {
  const bericht = GOEDE_BERICHTEN[soort];
  const bron = maak(bericht);
  for (let i = 0; i < WARM; i++) ontvang(maak(bericht));
  const maken = Array.from({ length: KEER }, () => meet(() => maak(bericht)));
  const lezen = Array.from({ length: KEER }, () => meet(() => ontvang(bron)));
  const tijd = (ms: readonly number[]) => `${deel(ms, 0.5).toFixed(2)} / ${deel(ms, 0.95).toFixed(2)}`;
  return `| ${soort} | ${(bron.byteLength / 1024).toFixed(1)} | ${tijd(maken)} | ${tijd(lezen)} |`;
});

const groot = declaratie(1_000);
const bron = maak(groot);
const maken = meet(() => maak(groot));
const lezen = meet(() => {
  if (ontvang(bron).soort !== 'goed') throw new Error('niet goed');
});
// Nothing but elements that no message has, up to the last byte that is allowed.
const kop = maak(GOEDE_BERICHTEN['305']).toString().split('<wmo305:Header>')[0] ?? '';
const kwaad = Buffer.from(`${kop}${'<x/>'.repeat((MEESTE_BYTES - kop.length - 20) / 4)}</wmo305:Bericht>`);
const langst = meet(() => ontvang(kwaad));

/** As large as a message may well be: nobody starts so much, and it is permitted. */
const START = GOEDE_BERICHTEN['305'];
const grootste = maak(
  met(START, {
    'Client/StartProducten': Array.from({ length: 48_000 }, (_, i) => ({
      ...START.Client.StartProducten[0],
      ToewijzingNummer: i + 1,
    })),
  }),
);

/** Milliseconds that it takes, and the longest that a timer of 1 ms was late meanwhile: so long a page waits. */
async function houdtOp(lezer: Lezer): Promise<string> {
  await lezer.lees('retourregels', grootste, { meeste: 1 });
  const begin = performance.now();
  let vorige = begin;
  let langste = 0;
  const tik = (): void => {
    const nu = performance.now();
    langste = Math.max(langste, nu - vorige);
    vorige = nu;
  };
  const tikker = setInterval(tik, 1);
  await lezer.lees('lees', grootste, null);
  const bij = { gemeente: START.Header.Ontvanger };
  const { fouten } = await lezer.lees('oordeel', grootste, {
    bij,
    momenten: [new Map([[START.Client.Bsn, []]])],
  });
  const kop = { identificatie: 'R1', dagtekening: START.Header.BerichtIdentificatie.Dagtekening };
  await lezer.lees('retour', grootste, { fouten, kop });
  tik();
  clearInterval(tikker);
  await lezer.sluit();
  return `${((vorige - begin) / 1_000).toFixed(1)} s | ${langste.toFixed(0)} ms`;
}
const opDraad = maakLezer(new URL(`file://${path.resolve('dist/berichtwerker.js')}`));
const opgehouden = { hier: await houdtOp(maakLezer(null)), draad: await houdtOp(opDraad) };
// The largest that is still read among the pages.
const lager = Math.floor((GROOT_VANAF / grootste.byteLength) * 48_000) - 1;
const netKlein = maak(
  met(START, {
    'Client/StartProducten': Array.from({ length: lager }, (_, i) => ({
      ...START.Client.StartProducten[0],
      ToewijzingNummer: i + 1,
    })),
  }),
);
const klein = Array.from({ length: 50 }, () => meet(() => ontvang(netKlein)));

const tekst = `# iWmo

Written by \`node bench/iwmo.mjs\` on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model ?? ''}, one message after another, ${KEER} of each after ${WARM}
to warm up. Made: form, rules, XML. Received: bytes to a judged message, without the official XSDs.

| message | kB | made, ms p50 / p95 | received, ms p50 / p95 |
|---|---|---|---|
${rijen.join('\n')}

A declaration of 1,000 clients (${(bron.byteLength / 1024 / 1024).toFixed(1)} MB): made in ${maken.toFixed(0)} ms, received in ${lezen.toFixed(0)} ms.
A file of 25 MB with nothing but elements that do not belong there is refused in ${(langst / 1_000).toFixed(1)} s.

A start (305) of 48,000 products (${(grootste.byteLength / 1024 / 1024).toFixed(1)} MB) that is refused in 1,000 places: read, judged and its return message made,
and how long a page waits at most meanwhile.

| where | takes | a page waits |
|---|---|---|
| among the pages, as before | ${opgehouden.hier} |
| in the thread of \`lezer.ts\` | ${opgehouden.draad} |

What is smaller than ${GROOT_VANAF / 1024} kB is still read among the pages: ${deel(klein, 0.5).toFixed(0)} ms, p95 ${deel(klein, 0.95).toFixed(0)} ms, for the largest of those.
Memory of the process at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB.
`;
writeFileSync('bench/iwmo.md', tekst);
process.stdout.write(tekst);
