import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { DEMO_NIVEAU, type DemoMachine, demoClaims, type DemoPersoon } from './demo-personen.ts';
import { DemoOpslag } from './demo-opslag.ts';
import { SCOPES } from './machine.ts';
import { toegangPaden } from './paden.ts';

export interface DemoOpties {
  /** Own address; the demo login service lives below it. */
  readonly basis: URL;
  /** `/demo-idp` */
  readonly voorvoegsel: string;
  readonly personen: readonly DemoPersoon[];
  readonly machines: readonly DemoMachine[];
  /** The one client for people, with the secret that our own side uses. */
  readonly client: string;
  readonly geheim: string;
  /** Whom machine tokens are for. */
  readonly audience: string;
}

const CLAIMS = ['name', 'omkeer', 'urn:nl:bsn'];

/** Everything the library asks for, so that none of its own pages or development defaults is ever used. */
export function demoInstelling(
  opties: DemoOpties,
  paginas: {
    readonly fout: (ctx: KoaContextWithOIDC) => Promise<void>;
    readonly uitloggen: (ctx: KoaContextWithOIDC) => Promise<void>;
    readonly uitgelogd: (ctx: KoaContextWithOIDC) => Promise<void>;
  },
): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const sleutel = {
    ...privateKey.export({ format: 'jwk' }),
    alg: 'ES256',
    use: 'sig',
    kid: 'demo',
    kty: 'EC',
  };
  return {
    adapter: DemoOpslag,
    clients: [mensen(opties), ...opties.machines.map(machineclient)],
    jwks: { keys: [sleutel] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid', ...SCOPES],
    claims: { openid: ['sub', 'acr', ...CLAIMS] },
    acrValues: [DEMO_NIVEAU],
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    extraClientMetadata: { properties: ['gemeente'] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      ClientCredentials: 600,
      Grant: 36_000,
      IdToken: 3_600,
      Interaction: 3_600,
      Session: 36_000,
    },
    interactions: { url: (_ctx, interactie) => `${opties.voorvoegsel}/wie/${interactie.uid}` },
    findAccount: (_ctx, sub) => {
      const persoon = opties.personen.find((p) => p.id === sub);
      return persoon && { accountId: persoon.id, claims: (gebruik: string) => demoClaims(persoon, gebruik) };
    },
    loadExistingGrant: alToegestaan,
    extraTokenClaims: (ctx) => {
      const gemeente = ctx.oidc.client?.['gemeente'];
      return typeof gemeente === 'string' ? { omkeer: { gemeente } } : undefined;
    },
    renderError: paginas.fout,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: paginas.uitloggen,
        postLogoutSuccessSource: paginas.uitgelogd,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx) => (isMachine(ctx) ? opties.audience : []),
        getResourceServerInfo: () => ({
          scope: SCOPES.join(' '),
          audience: opties.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
}

function mensen({ basis, client, geheim }: DemoOpties): ClientMetadata {
  return {
    client_id: client,
    client_secret: geheim,
    redirect_uris: [new URL(toegangPaden.terug, basis).href],
    post_logout_redirect_uris: [new URL(toegangPaden.uitgelogd, basis).href],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: 'ES256',
  };
}

function machineclient(machine: DemoMachine): ClientMetadata {
  return {
    client_id: machine.id,
    client_secret: machine.geheim,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    id_token_signed_response_alg: 'ES256',
    scope: machine.scopes.join(' '),
    gemeente: machine.gemeente,
  };
}

function isMachine(ctx: KoaContextWithOIDC): boolean {
  return ctx.oidc.client?.grantTypeAllowed('client_credentials') ?? false;
}

/** Nobody is asked for consent: the municipality is its own client (avg.md § 3: no false consent). */
async function alToegestaan(ctx: KoaContextWithOIDC) {
  const { client, account, provider } = ctx.oidc;
  if (client === undefined || account === undefined) return undefined;
  const toestemming = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  toestemming.addOIDCScope('openid');
  toestemming.addOIDCClaims(CLAIMS);
  await toestemming.save();
  return toestemming;
}
