import type { Hono, MiddlewareHandler } from 'hono';
import type { Rol } from '../kern/rollen.ts';
import type { Activiteit } from './activiteiten.ts';
import type { Gebruiker } from './gebruiker.ts';
import type { Invoermaat } from './invoer.ts';
import type { Scope } from './machine.ts';
import type { Omgeving, Verzoek } from './omgeving.ts';

export type Recht = 'openbaar' | 'ingelogd' | readonly Rol[];
export type Audit = { readonly leest: Activiteit } | { readonly schrijft: Activiteit } | 'geen';
export type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What every route says where it is mounted: whose it is, and what it does with personal data. */
export interface Verklaring {
  readonly recht: Recht;
  /**
   * `leest`: every dossier shown goes into the log, refusals too; a path with `:dossier` by itself, else
   * through `c.var.gelezen`. `schrijft`: the journal is the record; only refusals are logged.
   * `geen`: touches no personal data.
   */
  readonly audit: Audit;
  /** Purpose in the log; by default that of the activity. */
  readonly doel?: string;
  /** Opens the route to a machine with this scope. */
  readonly scope?: Scope;
  /** Of what is sent; without it a form of text. */
  readonly invoer?: Invoermaat;
  /** Files and health checks: who asks is not looked up. Only with `openbaar`. */
  readonly zonderSessie?: true;
}

export interface Verklaard {
  readonly methode: Methode;
  readonly pad: string;
  readonly verklaring: Verklaring;
}

type Antwoord = Response | Promise<Response>;
type Ingelogd<P extends string> = (c: Verzoek<P>, gebruiker: Gebruiker) => Antwoord;
type Openbaar<P extends string> = (c: Verzoek<P>, gebruiker: Gebruiker | null) => Antwoord;

interface Aankondiging {
  <P extends string>(pad: P, verklaring: Verklaring & { readonly recht: 'openbaar' }, doe: Openbaar<P>): void;
  <P extends string>(
    pad: P,
    verklaring: Verklaring & { readonly recht: 'ingelogd' | readonly Rol[] },
    doe: Ingelogd<P>,
  ): void;
}

/** The only way to mount a route: with its declaration. */
export interface Kamer {
  readonly get: Aankondiging;
  readonly post: Aankondiging;
  readonly put: Aankondiging;
  readonly delete: Aankondiging;
  /** The guard alone, for a route that another library mounts (OpenAPI). */
  bewaker(methode: Methode, pad: string, verklaring: Verklaring): MiddlewareHandler<Omgeving>;
  readonly verklaringen: readonly Verklaard[];
}

/** Makes the guard that runs before and after a route: see `maakBewaking`. */
export type Bewaking = (verklaard: Verklaard) => MiddlewareHandler<Omgeving>;

/** @throws Error at start-up for a declaration that cannot be right. */
export function maakKamer(app: Hono<Omgeving>, bewaking: Bewaking): Kamer {
  const verklaringen: Verklaard[] = [];

  function bewaker(methode: Methode, pad: string, verklaring: Verklaring) {
    const verklaard = { methode, pad, verklaring };
    const bezwaar = bezwaarTegen(verklaard, verklaringen);
    if (bezwaar !== undefined) throw new Error(`${methode} ${pad}: ${bezwaar}`);
    verklaringen.push(verklaard);
    return bewaking(verklaard);
  }

  const kondigAan =
    (methode: Methode): Aankondiging =>
    <P extends string>(pad: P, verklaring: Verklaring, doe: Ingelogd<P>) => {
      // The guard lets nobody through without a login unless the route is openbaar, whose handler takes null.
      app.on(methode, [pad], bewaker(methode, pad, verklaring), (c) =>
        doe(c as Verzoek<P>, c.var.gebruiker as Gebruiker),
      );
    };

  return {
    get: kondigAan('GET'),
    post: kondigAan('POST'),
    put: kondigAan('PUT'),
    delete: kondigAan('DELETE'),
    bewaker,
    verklaringen,
  };
}

function bezwaarTegen(nieuw: Verklaard, bestaand: readonly Verklaard[]): string | undefined {
  const { recht, audit, zonderSessie } = nieuw.verklaring;
  if (bestaand.some((v) => v.methode === nieuw.methode && v.pad === nieuw.pad)) return 'tweemaal verklaard';
  if (Array.isArray(recht) && recht.length === 0) return 'geen enkele rol';
  if (zonderSessie && recht !== 'openbaar') return 'zonder sessie kan alleen wat openbaar is';
  if (audit === 'geen' && /:dossier\b/.test(nieuw.pad)) return 'een dossier zonder audit';
  return undefined;
}

/**
 * Routes of the app that nobody declared; must be empty. Middleware (mounted for all methods on a
 * path ending in `*`, taking `next`) is no route.
 */
export function onverklaardeRoutes(
  routes: readonly {
    readonly method: string;
    readonly path: string;
    readonly handler: { readonly length: number };
  }[],
  verklaringen: readonly Verklaard[],
): readonly string[] {
  const bekend = new Set(verklaringen.map((v) => `${v.methode} ${v.pad}`));
  const onbekend = routes
    .filter((r) => !(r.method === 'ALL' && r.path.endsWith('*') && r.handler.length >= 2))
    .map((r) => `${r.method} ${r.path}`)
    .filter((naam) => !bekend.has(naam));
  return [...new Set(onbekend)];
}
