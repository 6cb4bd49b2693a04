import { verifyWithJwks } from 'hono/jwt';
import { z } from 'zod';
import { type Gemeentecode, leesGemeentecode, leesPersoonId } from '../kern/ids.ts';
import { geweigerd, gelukt, type Uitkomst, type Weigering } from '../kern/uitkomst.ts';
import { claim, type Claims } from './claims.ts';
import type { Gebruiker } from './gebruiker.ts';

/** What a machine may do through the API; a route names the one that opens it. */
export const SCOPES = ['dossier:lezen', 'melding:schrijven', 'werk:lezen', 'document:lezen'] as const;
export type Scope = (typeof SCOPES)[number];

/** Another system of the municipality, known by its client id. Acts as `systeem`, never as a person. */
export interface Machine {
  readonly gebruiker: Gebruiker;
  readonly scopes: readonly Scope[];
}

export interface Machinetoegang {
  /** The machine behind a bearer token (RFC 9068), or why it is not accepted. */
  lees(token: string): Promise<Uitkomst<Machine>>;
}

export interface Machineregels {
  readonly issuer: string;
  /** What the token must have been made for: the address of our API. */
  readonly audience: string;
  /** Dotted path of the claim that holds the municipality. */
  readonly gemeentepad: string;
  readonly gemeenten: readonly Gemeentecode[];
  /** Address of the issuer's keys, from its discovery document. Throws when it cannot be reached. */
  readonly sleuteladres: () => Promise<string>;
}

/** Signatures accepted; never a shared secret, never none. */
const ALGORITMEN = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;

const tokenschema = z.object({
  client_id: z.string().min(1),
  scope: z.string().default(''),
  // A token without an end would live for ever; the library only checks an end that is there.
  exp: z.number(),
});

export function maakMachinetoegang(
  regels: Machineregels,
  melding: (wat: string, fout: unknown) => void,
): Machinetoegang {
  const sleutels = sleutelbos(regels.sleuteladres);

  /** What these keys have proved, so that a machine's thousand requests cost one proof. Gone with the keys. */
  const bewezen = new WeakMap<Sleutels, Map<string, Claims>>();

  async function controleer(token: string): Promise<Claims> {
    const keys = await sleutels.haal();
    const bekend = bewezen.get(keys) ?? new Map<string, Claims>();
    bewezen.set(keys, bekend);
    const eerder = bekend.get(token);
    if (eerder !== undefined && Number(eerder['exp']) > Date.now() / 1_000) return eerder;
    const claims = await bewijs(token, keys);
    if (bekend.size >= HOOGSTENS_BEKEND) bekend.clear();
    bekend.set(token, claims);
    return claims;
  }

  async function bewijs(token: string, keys: Sleutels): Promise<Claims> {
    const verification = { iss: regels.issuer, aud: regels.audience, typ: 'at+jwt', iat: false };
    const opties = { allowedAlgorithms: ALGORITMEN, verification };
    try {
      return await verifyWithJwks(token, { keys, ...opties });
    } catch (fout) {
      // The library's word for a key it does not know: the issuer may have a new one.
      const nieuw = naamVan(fout) === 'JwtTokenInvalid' ? await sleutels.ververs() : undefined;
      if (nieuw === undefined) throw fout;
      return verifyWithJwks(token, { keys: nieuw, ...opties });
    }
  }

  return {
    async lees(token) {
      let claims: Claims;
      try {
        claims = await controleer(token);
      } catch (fout) {
        // Only the name: the library's messages quote the token.
        melding('toegangstoken geweigerd', naamVan(fout));
        return geweigerd(fout instanceof SleutelsWeg ? INLOGDIENST_WEG : TOKEN_ONGELDIG);
      }
      const gelezen = tokenschema.safeParse(claims);
      if (!gelezen.success) return geweigerd(TOKEN_ONGELDIG);
      const id = leesPersoonId(`koppeling.${gelezen.data.client_id.toLowerCase()}`);
      const code = claim(claims, regels.gemeentepad);
      const gemeente = typeof code === 'string' ? leesGemeentecode(code) : undefined;
      if (id === undefined || gemeente === undefined || !regels.gemeenten.includes(gemeente)) {
        return geweigerd({ ...TOKEN_ONGELDIG, code: 'tokenZonderGemeente', veld: regels.gemeentepad });
      }
      const gevraagd = gelezen.data.scope.split(' ');
      return gelukt({
        gebruiker: {
          id,
          rol: 'systeem',
          naam: gelezen.data.client_id,
          gemeente,
          bsn: null,
          namensBsn: null,
          aanbieder: null,
          team: null,
        },
        scopes: SCOPES.filter((scope) => gevraagd.includes(scope)),
      });
    },
  };
}

const TOKEN_ONGELDIG: Weigering = {
  code: 'tokenOngeldig',
  reden: 'Het toegangstoken is niet geldig.',
  artikel: 'RFC 6750 § 3.1',
  uitweg: 'Vraag een nieuw token aan (client credentials) voor deze API.',
};

const INLOGDIENST_WEG: Weigering = {
  code: 'inlogdienstWeg',
  reden: 'De inlogdienst is niet bereikbaar; het token kan niet worden gecontroleerd.',
  artikel: 'Omkeer',
  uitweg: 'Probeer het over een minuut opnieuw.',
};

class SleutelsWeg extends Error {
  override readonly name = 'SleutelsWeg';
}

const tekst = z.string().exactOptional();
const sleutelschema = z.object({
  keys: z.array(
    z.object({ kty: z.string(), kid: tekst, alg: tekst, crv: tekst, x: tekst, y: tekst, n: tekst, e: tekst }),
  ),
});
type Sleutels = z.infer<typeof sleutelschema>['keys'];

/** Tokens remembered as proved; machines are few, and each has one token at a time. */
const HOOGSTENS_BEKEND = 1_000;
/** A key that the issuer withdrew is trusted no longer than this. */
const HOUDBAAR_MS = 600_000;
/** Least time between two fetches: someone sending rubbish cannot make us hammer the issuer. */
const AFKOELEN_MS = 30_000;

function sleutelbos(adres: () => Promise<string>) {
  let bewaard: { readonly sleutels: Sleutels; readonly op: number } | undefined;
  const ouderdom = () => performance.now() - (bewaard?.op ?? Number.NEGATIVE_INFINITY);

  async function ophalen(): Promise<Sleutels> {
    try {
      const antwoord = await fetch(await adres(), { signal: AbortSignal.timeout(10_000) });
      if (!antwoord.ok) throw new Error(`status ${antwoord.status}`);
      const { keys } = sleutelschema.parse(await antwoord.json());
      bewaard = { sleutels: keys, op: performance.now() };
      return keys;
    } catch (fout) {
      throw new SleutelsWeg('de sleutels van de inlogdienst zijn niet op te halen', { cause: fout });
    }
  }

  return {
    haal: async () =>
      bewaard !== undefined && ouderdom() < HOUDBAAR_MS ? bewaard.sleutels : await ophalen(),
    /** The keys anew, or undefined when they were fetched just now. */
    ververs: async () => (ouderdom() > AFKOELEN_MS ? await ophalen() : undefined),
  };
}

function naamVan(fout: unknown): string {
  return fout instanceof Error ? fout.name : 'onbekend';
}
