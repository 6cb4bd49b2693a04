// What a page weighs over the wire: as a browser asks for it, compressed, with everything it names.
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Bytes of the body as sent, and the text. */
function haal(poort, pad, koekje) {
  return new Promise((klaar, mislukt) => {
    const vraag = request(
      {
        port: poort,
        host: '127.0.0.1',
        path: pad,
        headers: { 'Accept-Encoding': 'gzip, deflate, br', ...(koekje ? { Cookie: koekje } : {}) },
      },
      (antwoord) => {
        const stukken = [];
        antwoord.on('data', (stuk) => stukken.push(stuk));
        antwoord.on('end', () => klaar({ antwoord, lijf: Buffer.concat(stukken) }));
      },
    );
    vraag.on('error', mislukt);
    vraag.end();
  });
}

async function lees(poort, pad, koekje) {
  const { antwoord, lijf } = await haal(poort, pad, koekje);
  if (antwoord.statusCode !== 200) throw new Error(`${pad}: ${antwoord.statusCode}`);
  const codering = antwoord.headers['content-encoding'];
  const kop = antwoord.rawHeaders.join('').length;
  const los = codering === 'br' ? brotliDecompressSync(lijf) : lijf;
  return { bytes: lijf.length + kop, tekst: (codering === 'gzip' ? gunzipSync(lijf) : los).toString() };
}

/** First visit: the page with its stylesheet, scripts and pictures. After: what is not kept for a year. */
export async function weeg({ poort, dossier, behandelaar, teamleider }) {
  const paginas = [
    ['Voorpagina', '/', undefined],
    ['Hulp vragen, eerste vraag', '/hulp-vragen', undefined],
    ['Werklijst van 50', '/werk', teamleider],
    ['Dossier', `/dossiers/${dossier}`, behandelaar],
  ];
  const uit = [];
  for (const [naam, pad, koekje] of paginas) {
    const pagina = await lees(poort, pad, koekje);
    const namen = [...pagina.tekst.matchAll(/(?:href|src)="(\/publiek\/[^"]+)"/g)].map((m) => m[1]);
    const delen = await Promise.all([...new Set(namen)].map((p) => lees(poort, p, undefined)));
    uit.push({
      naam,
      eerste: pagina.bytes + delen.reduce((som, d) => som + d.bytes, 0),
      daarna: pagina.bytes,
      los: Buffer.byteLength(pagina.tekst),
    });
  }
  return uit;
}
