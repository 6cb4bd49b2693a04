// Load from a process of its own, over raw keep-alive connections: HTTP/1.1 as bytes, so that the one who asks
// costs as little as can be. Configuration as JSON in the first argument; the result as JSON on stdout.
import { connect } from 'node:net';

const { poort, verbindingen, seconden, opwarmen, methode, pad, koppen, lijf } = JSON.parse(
  process.argv[2] ?? '{}',
);

/** `{{n}}` becomes a number that was not used before (up to a hundred a millisecond), always twelve digits. */
let teller = (Date.now() * 100) % 1e12;
const uniek = (tekst) => tekst.replaceAll('{{n}}', String((teller += 1)).padStart(12, '0'));

function verzoek() {
  const inhoud = uniek(lijf ?? '');
  const regels = [
    `${methode} ${pad} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${uniek(waarde)}`),
    ...(inhoud ? [`Content-Length: ${Buffer.byteLength(inhoud)}`] : []),
  ];
  return `${regels.join('\r\n')}\r\n\r\n${inhoud}`;
}

/** Length of the first answer in `buffer`, or undefined while it is not complete. */
function eindeVan(buffer) {
  const kop = buffer.indexOf('\r\n\r\n');
  if (kop < 0) return undefined;
  const tekst = buffer.toString('latin1', 0, kop);
  const lengte = /\r\ncontent-length: *(\d+)/i.exec(tekst)?.[1];
  if (lengte !== undefined)
    return buffer.length >= kop + 4 + Number(lengte) ? kop + 4 + Number(lengte) : undefined;
  if (!/\r\ntransfer-encoding: *chunked/i.test(tekst)) return kop + 4;
  const slot = buffer.indexOf('\r\n0\r\n\r\n', kop + 2);
  return slot < 0 ? undefined : slot + 7;
}

let meet = false;
let klaar = false;
let bytes = 0;
let fouten = 0;
const tijden = [];

function verbind() {
  return new Promise((einde, mislukt) => {
    const lijn = connect(poort, '127.0.0.1');
    lijn.setNoDelay(true);
    let buffer = Buffer.alloc(0);
    let begin = 0;
    const vraag = () => {
      begin = performance.now();
      lijn.write(verzoek());
    };
    lijn.on('connect', vraag);
    lijn.on('data', (stuk) => {
      buffer = buffer.length === 0 ? stuk : Buffer.concat([buffer, stuk]);
      const lengte = eindeVan(buffer);
      if (lengte === undefined) return;
      const goed = /^HTTP\/1\.1 20\d/.test(buffer.toString('latin1', 0, 12));
      if (!goed) fouten += 1;
      if (meet) {
        tijden.push(performance.now() - begin);
        bytes += lengte;
      }
      buffer = buffer.subarray(lengte);
      if (klaar) {
        lijn.end();
        einde();
      } else vraag();
    });
    lijn.on('error', mislukt);
    lijn.on('close', () => (klaar ? einde() : mislukt(new Error('verbinding gesloten'))));
  });
}

const lijnen = Array.from({ length: verbindingen }, verbind);
await new Promise((verder) => setTimeout(verder, opwarmen * 1000));
fouten = 0;
meet = true;
const begin = performance.now();
await new Promise((verder) => setTimeout(verder, seconden * 1000));
const duur = (performance.now() - begin) / 1000;
meet = false;
klaar = true;
await Promise.all(lijnen);
tijden.sort((a, b) => a - b);
const op = (deel) => tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * deel))] ?? 0;
console.log(
  JSON.stringify({
    perSeconde: tijden.length / duur,
    p50: op(0.5),
    p95: op(0.95),
    bytes: bytes / Math.max(tijden.length, 1),
    fouten,
  }),
);
