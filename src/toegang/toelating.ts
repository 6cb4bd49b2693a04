import { deleteCookie, getCookie } from 'hono/cookie';
import type { Tijdstip } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { type Database, inGemeente } from '../platform/database.ts';
import { probleem, wilJson } from './antwoord.ts';
import { leesVelden, type Velden } from '../ui/velden.ts';
import { bewaarConcept } from './concept.ts';
import { heeftRol } from './gebruiker.ts';
import { isEigenVerzoek } from './herkomst.ts';
import { leesBegonnenFormulier } from './invoer.ts';
import type { Machinetoegang } from './machine.ts';
import type { Verzoek } from './omgeving.ts';
import { inloggenPad, verlopenPad } from './paden.ts';
import type { Verklaard, Verklaring } from './route.ts';
import {
  isAanrakingNodig,
  koekjenaam,
  koekjeopties,
  leesKoekje,
  type Sessie,
  type Sessieregels,
  sessiestand,
} from './sessie.ts';
import { raakSessieAan, vindSessie } from './sessieopslag.ts';
import { herkomstpagina, veiligTerug } from './terug.ts';

/** Undefined when the request may go on; else the answer that ends it. Sets `gebruiker` and `sessie`. */
export type Toelating = (c: Verzoek, verklaard: Verklaard) => Promise<Response | undefined>;

export interface Toelatingspoorten {
  readonly db: Database;
  readonly nu: () => Tijdstip;
  readonly basis: URL;
  readonly sessieregels: Sessieregels;
  /** Null when this installation has no API for machines. */
  readonly machines: Machinetoegang | null;
  /** The page that says no, with reason and way out. */
  readonly weigerpagina: (c: Verzoek, status: 403, weigering: Weigering) => Response | Promise<Response>;
  /** The page that gives back what was typed by who turned out to be logged out. */
  readonly getyptpagina: (c: Verzoek, getypt: Getypt) => Response | Promise<Response>;
}

/** A form that came in without a session. */
export interface Getypt {
  readonly velden: Velden;
  /** Path the form was sent to. */
  readonly actie: string;
  /** Own page it came from. */
  readonly terug: string;
  /** A file was sent along; that is not given back. */
  readonly metBestand: boolean;
}

export function maakToelating(poorten: Toelatingspoorten): Toelating {
  return async (c, { verklaring }) => {
    if (verklaring.zonderSessie) return undefined;
    const token = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    return token === undefined ? persoon(c, verklaring, poorten) : machine(c, token, verklaring, poorten);
  };
}

async function machine(c: Verzoek, token: string, { scope }: Verklaring, poorten: Toelatingspoorten) {
  if (poorten.machines === null || scope === undefined) return probleem(403, NIET_VOOR_MACHINES);
  const uitkomst = await poorten.machines.lees(token);
  if (!uitkomst.gelukt) {
    const [eerste] = uitkomst.weigeringen;
    if (eerste.code === 'inlogdienstWeg') return probleem(503, eerste, { 'Retry-After': '60' });
    return probleem(401, eerste, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
  }
  c.set('gebruiker', uitkomst.waarde.gebruiker);
  if (uitkomst.waarde.scopes.includes(scope)) return undefined;
  return probleem(403, scopeOntbreekt(scope), {
    'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"`,
  });
}

async function persoon(c: Verzoek, verklaring: Verklaring, poorten: Toelatingspoorten) {
  const naam = koekjenaam(poorten.basis, 'omkeer');
  const tekst = getCookie(c, naam);
  const eigen = isEigenVerzoek(
    {
      methode: c.req.method,
      secFetchSite: c.req.header('Sec-Fetch-Site'),
      origin: c.req.header('Origin'),
      referer: c.req.header('Referer'),
      koekje: tekst !== undefined,
    },
    poorten.basis,
  );
  if (!eigen) return weiger(c, VAN_ELDERS, poorten);

  const gevonden = tekst === undefined ? undefined : await zoekSessie(tekst, poorten);
  if (gevonden?.geldig) {
    c.set('sessie', gevonden.sessie);
    c.set('gebruiker', gevonden.sessie.gebruiker);
  } else if (tekst !== undefined) {
    deleteCookie(c, naam, koekjeopties(poorten.basis));
  }

  if (verklaring.recht === 'openbaar') return undefined;
  if (c.var.gebruiker === null) return naarInloggen(c, tekst !== undefined, gevonden?.sessie, poorten);
  if (verklaring.recht === 'ingelogd' || heeftRol(c.var.gebruiker, verklaring.recht)) return undefined;
  return weiger(c, andereRol(verklaring.recht.map((rol) => ROLNAAM[rol])), poorten);
}

/** Finds and keeps alive. A session that is no longer valid is never revived. */
async function zoekSessie(
  tekst: string,
  { db, nu, sessieregels }: Toelatingspoorten,
): Promise<{ readonly sessie: Sessie; readonly geldig: boolean } | undefined> {
  const koekje = leesKoekje(tekst);
  const sessie = koekje && (await vindSessie(db, koekje));
  if (sessie === undefined) return undefined;
  const moment = nu();
  const geldig = sessiestand(sessie, moment, sessieregels) === 'geldig';
  if (geldig && isAanrakingNodig(sessie, moment)) {
    await inGemeente(db, sessie.gebruiker.gemeente, (trx) => raakSessieAan(trx, sessie.id, moment));
  }
  return { sessie, geldig };
}

/**
 * Sends to the login, with the way back. Whoever was typing when the session ended keeps the text: it comes back in
 * the page, to the browser it was typed in and to nobody else (`isEigenVerzoek` has refused other sites). While the
 * session is still known it is also stored as the draft of that person, which can be read only after login.
 */
async function naarInloggen(
  c: Verzoek,
  hadKoekje: boolean,
  verlopen: Sessie | undefined,
  poorten: Toelatingspoorten,
): Promise<Response> {
  const lezen = c.req.method === 'GET' || c.req.method === 'HEAD';
  const getypt = lezen ? GEEN_FORMULIER : await leesGetypt(c);
  const ingevuld = Object.keys(getypt.velden).length > 0;
  if (ingevuld && verlopen !== undefined) await bewaarGetypt(c, getypt.velden, verlopen, poorten);
  if (wilJson(c)) return probleem(401, NIET_INGELOGD, { 'WWW-Authenticate': 'Bearer' });
  const hier = new URL(c.req.url);
  const terug = lezen
    ? veiligTerug(`${hier.pathname}${hier.search}`)
    : (herkomstpagina(c.req.header('Referer'), poorten.basis) ?? '/');
  if (ingevuld) return poorten.getyptpagina(c, { ...getypt, actie: `${hier.pathname}${hier.search}`, terug });
  return c.redirect(hadKoekje ? verlopenPad(terug) : inloggenPad(terug), 303);
}

async function bewaarGetypt(
  c: Verzoek,
  velden: Velden,
  { gebruiker }: Sessie,
  { db, nu }: Toelatingspoorten,
): Promise<void> {
  const van = { gemeente: gebruiker.gemeente, persoon: gebruiker.id, sleutel: c.req.path };
  await inGemeente(db, gebruiker.gemeente, (trx) => bewaarConcept(trx, van, velden, nu()));
}

const GEEN_FORMULIER: Pick<Getypt, 'velden' | 'metBestand'> = { velden: {}, metBestand: false };

/** Text fields of a posted form; of a file that came along no more is read than there is room for text. */
async function leesGetypt(c: Verzoek): Promise<typeof GEEN_FORMULIER> {
  const formulier = await leesBegonnenFormulier(c);
  if (formulier === undefined) return GEEN_FORMULIER;
  const paren = [...formulier.entries()];
  return {
    velden: leesVelden(paren),
    metBestand: paren.some(([, waarde]) => typeof waarde !== 'string' && waarde.size > 0),
  };
}

function weiger(c: Verzoek, weigering: Weigering, poorten: Toelatingspoorten) {
  return wilJson(c) ? probleem(403, weigering) : poorten.weigerpagina(c, 403, weigering);
}

const NIET_INGELOGD: Weigering = {
  code: 'nietIngelogd',
  reden: 'U bent niet (meer) ingelogd.',
  artikel: 'Omkeer',
  uitweg: 'Log opnieuw in. Een koppeling stuurt een toegangstoken mee.',
};

const VAN_ELDERS: Weigering = {
  code: 'vanElders',
  reden: 'Dit formulier is niet vanaf onze eigen pagina verstuurd.',
  artikel: 'Omkeer',
  uitweg: 'Open de pagina opnieuw via het adres van de gemeente en verstuur het formulier nog eens.',
};

const NIET_VOOR_MACHINES: Weigering = {
  code: 'nietVoorKoppelingen',
  reden: 'Deze pagina is er voor mensen, niet voor koppelingen.',
  artikel: 'Omkeer',
  uitweg: 'Gebruik de API onder /api/v1.',
};

function scopeOntbreekt(scope: string): Weigering {
  return {
    code: 'scopeOntbreekt',
    reden: `Dit token heeft het recht ${scope} niet.`,
    artikel: 'BIO2 8.03.02',
    uitweg: 'Vraag de beheerder om dit recht voor de koppeling, en daarna een nieuw token.',
  };
}

function andereRol(rollen: readonly string[]): Weigering {
  return {
    code: 'andereRol',
    reden: `Deze pagina is voor: ${rollen.join(', ')}.`,
    artikel: 'BIO2 8.03.02',
    uitweg: 'Hebt u deze rol ook? Log dan opnieuw in en kies die rol.',
  };
}
