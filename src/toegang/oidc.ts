import * as oidc from 'openid-client';
import type { Rol } from '../kern/rollen.ts';
import { gelukt, geweigerd, type Uitkomst, type Weigering } from '../kern/uitkomst.ts';
import { type Claimregels, type Claims, claim, gebruikerUitClaims, rollenUitClaims } from './claims.ts';
import { type Gebruiker, isBurger } from './gebruiker.ts';
import { type Poging, POGING_SECONDEN } from './inlogpoging.ts';
import { toegangPaden } from './paden.ts';

export interface OidcInstelling {
  readonly issuer: URL;
  readonly client: string;
  /** Null for a public client (PKCE only). */
  readonly geheim: string | null;
  /** Space separated, with `openid`. */
  readonly scope: string;
  readonly claims: Claimregels;
  /** Own address: the redirect URI is made from it. */
  readonly basis: URL;
  /**
   * Ask for the password at every login, so that single sign-on cannot revive a session that fell silent.
   * The service must then give `auth_time`; where it cannot, or SSO is wanted, turn this off.
   */
  readonly opnieuwAanmelden: boolean;
  /** Allow a login service over plain http: only for the demo and on a closed network. */
  readonly onbeveiligd: boolean;
}

export interface Aanmelding {
  readonly gebruiker: Gebruiker;
  /** For logout at the login service; null when it holds a BSN, for it travels in an address. */
  readonly idToken: string | null;
}

export interface Inlogdienst {
  /** Starts a login: where to send the browser, and what it must bring back. */
  begin(terug: string, rol: Rol | null): Promise<Uitkomst<{ readonly naar: URL; readonly poging: Poging }>>;
  /** Ends a login with the query the login service sent back. */
  voltooi(vraag: string, poging: Poging): Promise<Uitkomst<Aanmelding>>;
  /** Where to log out there too, or null when that cannot be done. */
  uitlogadres(idToken: string | null): Promise<URL | null>;
}

/** What went wrong behind a refusal, for the technical log. Never claims or tokens. */
export type OidcMelding = (wat: string, fout: unknown) => void;

const WACHT_SECONDEN = 10;

/** Login with OpenID Connect: code flow with PKCE, state and nonce. Discovery at first use, again after failure. */
export function maakInlogdienst(instelling: OidcInstelling, melding: OidcMelding): Inlogdienst {
  const { basis, client, scope } = instelling;
  const { niveaus } = instelling.claims;
  const terugadres = new URL(toegangPaden.terug, basis).href;
  const vindt = ontdekking(instelling);

  async function metDienst<T>(
    werk: (dienst: oidc.Configuration) => Promise<Uitkomst<T>>,
  ): Promise<Uitkomst<T>> {
    let dienst: oidc.Configuration;
    try {
      dienst = await vindt();
    } catch (fout) {
      melding('inlogdienst onbereikbaar', fout);
      return geweigerd(DIENST_WEG);
    }
    return werk(dienst);
  }

  return {
    begin: (terug, rol) =>
      metDienst(async (dienst) => {
        const poging: Poging = {
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
          verifier: oidc.randomPKCECodeVerifier(),
          terug,
          rol,
        };
        const naar = oidc.buildAuthorizationUrl(dienst, {
          redirect_uri: terugadres,
          scope,
          state: poging.state,
          nonce: poging.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(poging.verifier),
          code_challenge_method: 'S256',
          ...(niveaus.length > 0 ? { acr_values: niveaus.join(' ') } : {}),
          ...(instelling.opnieuwAanmelden ? opnieuw(rol) : {}),
        });
        return gelukt({ naar, poging });
      }),

    voltooi: (vraag, poging) =>
      metDienst(async (dienst) => {
        const adres = new URL(terugadres);
        adres.search = vraag;
        if (adres.searchParams.get('state') !== poging.state) return geweigerd(ANDERE_POGING);
        try {
          const tokens = await oidc.authorizationCodeGrant(dienst, adres, {
            expectedState: poging.state,
            expectedNonce: poging.nonce,
            pkceCodeVerifier: poging.verifier,
            ...(instelling.opnieuwAanmelden ? { maxAge: POGING_SECONDEN } : {}),
          });
          const idClaims: Claims = { ...tokens.claims() };
          const alle = await metUserinfo(dienst, tokens.access_token, idClaims, instelling.claims);
          const gebruiker = gebruikerUitClaims(alle, instelling.claims, instelling.issuer.href, poging.rol);
          const idToken = claim(idClaims, instelling.claims.paden.bsn) === undefined ? tokens.id_token : null;
          return gebruiker.gelukt
            ? gelukt({ gebruiker: gebruiker.waarde, idToken: idToken ?? null })
            : gebruiker;
        } catch (fout) {
          melding('inloggen mislukt', fout);
          return geweigerd(weigeringBij(fout));
        }
      }),

    uitlogadres: async (idToken) => {
      try {
        const dienst = await vindt();
        if (dienst.serverMetadata().end_session_endpoint === undefined) return null;
        const naar = new URL(toegangPaden.uitgelogd, basis).href;
        const hint = idToken === null ? { client_id: client } : { id_token_hint: idToken };
        return oidc.buildEndSessionUrl(dienst, { post_logout_redirect_uri: naar, ...hint });
      } catch (fout) {
        melding('uitloggen bij de inlogdienst kan niet', fout);
        return null;
      }
    },
  };
}

/** A choice of role follows a login of just now: that one need not be repeated. `max_age` is checked afterwards. */
function opnieuw(rol: Rol | null) {
  return { max_age: String(POGING_SECONDEN), ...(rol === null ? { prompt: 'login' } : {}) };
}

/** Discovers once; a failure is forgotten, so the next attempt tries again. */
export function ontdekking(
  instelling: Pick<OidcInstelling, 'issuer' | 'client' | 'geheim' | 'onbeveiligd'>,
): () => Promise<oidc.Configuration> {
  let bezig: Promise<oidc.Configuration> | undefined;
  return async () => {
    bezig ??= oidc.discovery(
      instelling.issuer,
      instelling.client,
      undefined,
      instelling.geheim === null ? oidc.None() : oidc.ClientSecretBasic(instelling.geheim),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; demo only
      { timeout: WACHT_SECONDEN, execute: instelling.onbeveiligd ? [oidc.allowInsecureRequests] : [] },
    );
    try {
      return await bezig;
    } catch (fout) {
      bezig = undefined;
      throw fout;
    }
  };
}

/** Many services put little in the id_token; what is missing is asked at the userinfo endpoint. */
async function metUserinfo(
  dienst: oidc.Configuration,
  token: string,
  claims: Claims,
  regels: Claimregels,
): Promise<Claims> {
  const { paden } = regels;
  const nodig = [paden.rol, paden.naam, paden.gemeente];
  if (rollenUitClaims(claims, regels).some(isBurger)) nodig.push(paden.bsn, paden.niveau);
  const compleet = nodig.every((pad) => claim(claims, pad) !== undefined);
  const sub = claims['sub'];
  if (compleet || dienst.serverMetadata().userinfo_endpoint === undefined || typeof sub !== 'string')
    return claims;
  return { ...(await oidc.fetchUserInfo(dienst, token, sub)), ...claims };
}

const DIENST_WEG: Weigering = {
  code: 'inlogdienstWeg',
  reden: 'De inlogdienst is op dit moment niet bereikbaar.',
  artikel: 'Omkeer',
  uitweg: 'Probeer het over een paar minuten opnieuw. Wat u had bewaard, blijft bewaard.',
};

const ANDERE_POGING: Weigering = {
  code: 'anderePoging',
  reden: 'Dit antwoord van de inlogdienst hoort niet bij uw poging om in te loggen.',
  artikel: 'Omkeer',
  uitweg: 'Log opnieuw in. Gebruik daarvoor een tabblad.',
};

function weigeringBij(fout: unknown): Weigering {
  if (fout instanceof oidc.AuthorizationResponseError && fout.error === 'access_denied') {
    return {
      code: 'afgebroken',
      reden: 'U hebt het inloggen afgebroken.',
      artikel: 'Omkeer',
      uitweg: 'Log opnieuw in als u verder wilt.',
    };
  }
  if (fout instanceof oidc.ClientError && fout.code === 'OAUTH_TIMEOUT') return DIENST_WEG;
  if (fout instanceof TypeError) return DIENST_WEG;
  return {
    code: 'inloggenMislukt',
    reden: 'Het inloggen is niet gelukt.',
    artikel: 'Omkeer',
    uitweg: 'Log opnieuw in. Lukt het weer niet, bel dan de gemeente.',
  };
}
