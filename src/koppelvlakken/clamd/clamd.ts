import { connect } from 'node:net';
import type { Socket } from 'node:net';

export type Scanuitslag =
  | { readonly soort: 'schoon' }
  /** `naam` is the scanner's own name for what it found. */
  | { readonly soort: 'besmet'; readonly naam: string }
  /** Not reachable, too slow, or it could not look at this file. */
  | { readonly soort: 'geenAntwoord'; readonly waarom: string };

/** The way to a malware scanner of the municipality. */
export interface Virusscanner {
  /** False when no scanner is set: then nothing is asked. */
  readonly ingesteld: boolean;
  keur(bytes: Uint8Array): Promise<Scanuitslag>;
}

/** Largest piece clamd is sent at once. */
const STUK_BYTES = 64 * 1024;
const WACHT_MS = 30_000;

/**
 * Speaks to ClamAV's daemon in its own protocol: INSTREAM, over `tcp://host:3310` or `unix:///run/clamd.sock`.
 * @throws TypeError for an address that is neither.
 */
export function maakVirusscanner(adres: string | undefined, wacht = WACHT_MS): Virusscanner {
  if (adres === undefined) return { ingesteld: false, keur: () => Promise.resolve({ soort: 'schoon' }) };
  const verbind = verbinder(new URL(adres));
  return {
    ingesteld: true,
    async keur(bytes) {
      try {
        return leesUitslag(await vraag(verbind(), bytes, wacht));
      } catch (fout) {
        return { soort: 'geenAntwoord', waarom: fout instanceof Error ? fout.message : 'onbekend' };
      }
    },
  };
}

function verbinder(adres: URL): () => Socket {
  if (adres.protocol === 'unix:') return () => connect(adres.pathname);
  if (adres.protocol !== 'tcp:') throw new TypeError(`geen adres van clamd: ${adres.protocol}`);
  const host = adres.hostname.replace(/^\[|\]$/g, '');
  return () => connect(Number(adres.port || '3310'), host);
}

/** One question on its own connection: everything clamd answers until it hangs up. */
function vraag(verbinding: Socket, bytes: Uint8Array, wacht: number): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let antwoord = '';
    // Of the whole question, not of each silence: a scanner that drips keeps nobody waiting.
    const teLang = setTimeout(() => verbinding.destroy(new Error('geen antwoord op tijd')), wacht);
    verbinding.setEncoding('utf8');
    verbinding.on('data', (deel: string) => (antwoord += deel));
    verbinding.on('error', mislukt);
    verbinding.on('close', () => {
      clearTimeout(teLang);
      klaar(antwoord);
    });
    verbinding.on('connect', () => {
      for (const deel of berichten(bytes)) verbinding.write(deel);
    });
  });
}

function* berichten(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for (let plaats = 0; plaats < bytes.byteLength; plaats += STUK_BYTES) {
    const deel = bytes.subarray(plaats, plaats + STUK_BYTES);
    yield lengte(deel.byteLength);
    yield deel;
  }
  yield lengte(0);
}

function lengte(aantal: number): Uint8Array {
  const vier = Buffer.alloc(4);
  vier.writeUInt32BE(aantal);
  return vier;
}

/** `stream: OK`, `stream: Win.Test.EICAR_HDB-1 FOUND`, or an error. Anything unknown is no clean bill. */
function leesUitslag(antwoord: string): Scanuitslag {
  const regel = antwoord.replaceAll('\0', '').trim();
  if (regel === 'stream: OK') return { soort: 'schoon' };
  const naam = /^stream: (.+) FOUND$/.exec(regel)?.[1];
  if (naam !== undefined) return { soort: 'besmet', naam };
  return { soort: 'geenAntwoord', waarom: regel === '' ? 'verbinding verbroken' : regel.slice(0, 100) };
}
