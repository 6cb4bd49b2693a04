/**
 * Service worker of the page at the table (ADR 0024). It keeps the shell, which is the same for everybody, and
 * nothing of a person: what was taken along lies encrypted elsewhere. The server says before it what to keep.
 */
interface Dienst {
  /** Addresses of the shell; the page itself is the first. */
  readonly SCHIL: readonly string[];
  /** Changes with any of it. */
  readonly VERSIE: string;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(soort: 'install' | 'activate', bij: (g: Wachtend) => void): void;
  addEventListener(soort: 'fetch', bij: (g: Vraag) => void): void;
}

interface Wachtend {
  waitUntil(werk: Promise<unknown>): void;
}

interface Vraag {
  readonly request: Request;
  respondWith(antwoord: Promise<Response>): void;
}

const dienst = self as unknown as Dienst;
const KASTEN = 'omkeer-tafel-';
const KAST = `${KASTEN}${dienst.VERSIE}`;
const [PAGINA = ''] = dienst.SCHIL;
const BEGIN = '/tafel';

async function zetKlaar(): Promise<void> {
  const kast = await caches.open(KAST);
  await kast.addAll(dienst.SCHIL.map((pad) => new Request(pad, { cache: 'reload' })));
  await dienst.skipWaiting();
}

async function ruimOp(): Promise<void> {
  const namen = await caches.keys();
  await Promise.all(namen.filter((n) => n.startsWith(KASTEN) && n !== KAST).map((n) => caches.delete(n)));
  await dienst.clients.claim();
}

async function uitKast(pad: string, vraag: Request): Promise<Response> {
  const kast = await caches.open(KAST);
  return (await kast.match(pad)) ?? fetch(vraag);
}

async function metNet(vraag: Request): Promise<Response> {
  try {
    return await fetch(vraag);
  } catch {
    return uitKast(PAGINA, vraag);
  }
}

dienst.addEventListener('install', (g) => g.waitUntil(zetKlaar()));
dienst.addEventListener('activate', (g) => g.waitUntil(ruimOp()));
dienst.addEventListener('fetch', (g) => {
  const { pathname, origin } = new URL(g.request.url);
  if (g.request.method !== 'GET' || origin !== location.origin) return;
  if (g.request.mode === 'navigate' && pathname === BEGIN) g.respondWith(metNet(g.request));
  else if (dienst.SCHIL.includes(pathname)) g.respondWith(uitKast(pathname, g.request));
});
