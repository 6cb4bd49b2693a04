import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interaction, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Kader } from '../ui/kader.ts';
import { demoInstelling, type DemoOpties } from './demo-instelling.ts';
import { DemoBericht, WieBentU } from './demo-paginas.tsx';
import { DEMO_NIVEAU } from './demo-personen.ts';
import { kopregelsVoor } from './kopregels.ts';
import { toegangPaden } from './paden.ts';

export interface DemoIdp {
  /** Is this request for the demo login service? */
  readonly hoort: (req: IncomingMessage) => boolean;
  /** Node http handler for what `hoort`; everything else goes to the app. */
  readonly behandel: (req: IncomingMessage, res: ServerResponse) => void;
}

export type DemoIdpOpties = DemoOpties & {
  readonly kader: Kader;
  readonly melding: (wat: string, fout: unknown) => void;
};

/**
 * A real OpenID Connect provider in the same process, with a page of people instead of passwords.
 * For the demo and the tests only: whoever reaches it can be anyone.
 */
export async function maakDemoIdp(opties: DemoIdpOpties): Promise<DemoIdp> {
  const { basis, voorvoegsel, kader, melding } = opties;
  const provider = await maakProvider(opties);
  const naarProvider = provider.callback();
  const kopregels = kopregelsVoor({ basis, formulierdoelen: [] });
  const wiePad = new RegExp(`^${voorvoegsel}/wie/[A-Za-z0-9_-]+$`);

  async function wie(req: IncomingMessage, res: ServerResponse, pad: string): Promise<void> {
    const persoon = req.method === 'POST' ? (await leesFormulier(req)).get('persoon') : null;
    // Throws when the login has expired or belongs to another browser.
    const interactie = await provider.interactionDetails(req, res);
    const gekozen = opties.personen.find((p) => p.id === persoon);
    if (gekozen) {
      if (interactie.session?.accountId !== persoon) await vergeetVorige(provider, interactie);
      const login = { accountId: gekozen.id, acr: gekozen.niveau ?? DEMO_NIVEAU, remember: false };
      await provider.interactionFinished(req, res, { login });
      return;
    }
    stuur(res, 200, String(<WieBentU kader={kader} actie={pad} personen={opties.personen} />));
  }

  return {
    hoort: (req) => req.url === voorvoegsel || (req.url?.startsWith(`${voorvoegsel}/`) ?? false),

    behandel: (req, res) => {
      for (const [naam, waarde] of kopregels) res.setHeader(naam, waarde);
      const pad = (req.url ?? '').split('?', 1)[0] ?? '';
      if (wiePad.test(pad)) {
        wie(req, res, pad).catch((fout: unknown) => {
          melding('demo: inloggen afgebroken', fout);
          if (!res.headersSent) stuur(res, 400, String(<Verlopen kader={kader} />));
        });
        return;
      }
      // As Express does for a mounted app; the provider derives its own addresses from the difference.
      Object.assign(req, { originalUrl: req.url });
      const rest = req.url?.slice(voorvoegsel.length) ?? '';
      req.url = rest === '' ? '/' : rest;
      naarProvider(req, res).catch((fout: unknown) => melding('demo: inlogdienst', fout));
    },
  };
}

async function maakProvider(opties: DemoIdpOpties): Promise<Provider> {
  const { kader, basis, voorvoegsel } = opties;
  const { Provider: OidcProvider } = await zonderRuntimewaarschuwing(() => import('oidc-provider'));
  const pagina = (ctx: KoaContextWithOIDC, titel: string, tekst: string) => {
    ctx.type = 'html';
    ctx.body = String(<DemoBericht kader={kader} titel={titel} tekst={tekst} />);
  };
  const provider = new OidcProvider(
    new URL(voorvoegsel, basis).href,
    demoInstelling(opties, {
      // A logout with a token from before a restart cannot be checked; our own session has ended already.
      fout: (ctx) => {
        if (ctx.path.endsWith('/session/end')) ctx.redirect(toegangPaden.uitgelogd);
        else pagina(ctx, 'Inloggen lukt niet', 'Begin opnieuw met inloggen vanaf de voorpagina.');
        return Promise.resolve();
      },
      uitloggen: async (ctx) => {
        await ctx.oidc.session?.destroy();
        ctx.redirect(toegangPaden.uitgelogd);
      },
      uitgelogd: (ctx) => {
        ctx.redirect(toegangPaden.uitgelogd);
        return Promise.resolve();
      },
    }),
  );
  // Behind a proxy that ends TLS the provider must trust what the proxy says about the address.
  provider.proxy = basis.protocol === 'https:';
  provider.use(zonderSessieUitloggen);
  return provider;
}

/** Someone else takes over: the library would log the first out with an inline script, which our policy forbids. */
async function vergeetVorige(provider: Provider, interactie: Interaction): Promise<void> {
  if (interactie.session === undefined) return;
  await (await provider.Session.findByUid(interactie.session.uid))?.destroy();
  interactie.session = undefined;
  await interactie.save(interactie.exp - Math.floor(Date.now() / 1000));
}

/** Nobody logged in there: the library would answer with an inline script, which our policy forbids. */
async function zonderSessieUitloggen(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (ctx.path.endsWith('/session/end') && ctx.method === 'GET' && ctx.status === 200) {
    ctx.redirect(toegangPaden.uitgelogd);
  }
}

/** The library warns on Node 20, where it works (our tests run on 20 and 24). Only that line is held back. */
async function zonderRuntimewaarschuwing<T>(laad: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  console.warn = (...woorden: unknown[]) => {
    if (!String(woorden[0]).includes('Unsupported runtime')) warn(...woorden);
  };
  try {
    return await laad();
  } finally {
    console.warn = warn;
  }
}

function Verlopen({ kader }: { kader: Kader }) {
  return (
    <DemoBericht
      kader={kader}
      titel="Deze inlogpagina is verlopen"
      tekst="Begin opnieuw vanaf de voorpagina."
    />
  );
}

function stuur(res: ServerResponse, status: number, html: string): void {
  res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(html);
}

/** A form of one field; more than 10 kB is not ours. */
async function leesFormulier(req: IncomingMessage): Promise<URLSearchParams> {
  let tekst = '';
  req.setEncoding('utf8');
  for await (const stuk of req) {
    tekst += String(stuk);
    if (tekst.length > 10_000) throw new Error('formulier te groot');
  }
  return new URLSearchParams(tekst);
}
