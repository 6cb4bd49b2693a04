import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Tijdstip } from '../kern/datum.ts';
import { leesRol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { type Database, inGemeente, type Trx } from '../platform/database.ts';
import type { Kader } from '../ui/kader.ts';
import { ACTIVITEITEN } from './activiteiten.ts';
import type { Gebruiker } from './gebruiker.ts';
import { leesPoging, POGING_SECONDEN, pogingTekst } from './inlogpoging.ts';
import { schrijfLeeslog } from './leeslog.ts';
import type { Aanmelding, Inlogdienst } from './oidc.ts';
import type { Verzoek } from './omgeving.ts';
import { toegangPaden } from './paden.ts';
import {
  GeenToegang,
  InloggenMislukt,
  SessieVerlopen,
  Uitgelogd,
  UitgelogdBijVersturen,
  Uitloggen,
} from './paginas.tsx';
import type { Kamer } from './route.ts';
import {
  koekjenaam,
  koekjeopties,
  koekjeTekst,
  nieuwKoekje,
  sessieId,
  type Sessie,
  type Sessieregels,
} from './sessie.ts';
import { openSessie, sluitSessie, sluitSessiesVan } from './sessieopslag.ts';
import { veiligTerug } from './terug.ts';
import type { Getypt } from './toelating.ts';

export interface Toegangsdelen {
  readonly db: Database;
  readonly nu: () => Tijdstip;
  readonly basis: URL;
  readonly sessieregels: Sessieregels;
  readonly inlogdienst: Inlogdienst;
  readonly kader: (c: Verzoek) => Kader;
}

const VRIJ = { recht: 'openbaar', audit: 'geen' } as const;

/** Login, logout, and what one sees when a session has ended. */
export function toegangRoutes(kamer: Kamer, delen: Toegangsdelen): void {
  const { basis, inlogdienst } = delen;
  const pogingnaam = koekjenaam(basis, 'omkeer-inloggen');
  const opties = koekjeopties(basis);

  function mislukt(c: Verzoek, terug: string, weigeringen: readonly Weigering[]) {
    const code = weigeringen[0]?.code;
    const status = code === 'inlogdienstWeg' ? 503 : code === 'kiesRol' ? 200 : 403;
    c.header('Cache-Control', 'no-store');
    if (status === 503) c.header('Retry-After', '60');
    return c.html(<InloggenMislukt kader={delen.kader(c)} weigeringen={weigeringen} terug={terug} />, status);
  }

  kamer.get(toegangPaden.inloggen, VRIJ, async (c) => {
    const terug = veiligTerug(c.req.query('terug'));
    const begin = await inlogdienst.begin(terug, leesRol(c.req.query('rol') ?? '') ?? null);
    if (!begin.gelukt) return mislukt(c, terug, begin.weigeringen);
    setCookie(c, pogingnaam, pogingTekst(begin.waarde.poging), { ...opties, maxAge: POGING_SECONDEN });
    c.header('Cache-Control', 'no-store');
    return c.redirect(begin.waarde.naar.href, 303);
  });

  kamer.get(toegangPaden.terug, VRIJ, async (c, gebruiker) => {
    const poging = leesPoging(getCookie(c, pogingnaam));
    deleteCookie(c, pogingnaam, opties);
    if (poging === undefined) {
      // Back button or a second tab: whoever is logged in already just goes on.
      return gebruiker === null ? mislukt(c, '/', [POGING_WEG]) : c.redirect('/', 303);
    }
    const uitkomst = await inlogdienst.voltooi(new URL(c.req.url).search, poging);
    if (!uitkomst.gelukt) return mislukt(c, poging.terug, uitkomst.weigeringen);
    await opent(c, uitkomst.waarde, delen);
    return c.redirect(poging.terug, 303);
  });

  kamer.get(toegangPaden.verlopen, VRIJ, (c) => {
    const terug = veiligTerug(c.req.query('terug'));
    return c.html(<SessieVerlopen kader={delen.kader(c)} terug={terug} />);
  });

  kamer.get(toegangPaden.uitloggen, { recht: 'ingelogd', audit: 'geen' }, (c) =>
    c.html(<Uitloggen kader={delen.kader(c)} />),
  );

  kamer.post(toegangPaden.uitloggen, VRIJ, (c) =>
    sluit(c, delen, (trx, sessie) => sluitSessie(trx, sessie.id)),
  );

  kamer.post(toegangPaden.overal, VRIJ, (c) =>
    sluit(c, delen, async (trx, sessie) => {
      const idToken = await sluitSessie(trx, sessie.id);
      await sluitSessiesVan(trx, sessie.gebruiker.id);
      return idToken;
    }),
  );

  kamer.get(toegangPaden.uitgelogd, VRIJ, (c) => c.html(<Uitgelogd kader={delen.kader(c)} />));
}

/** For `maakToelating`: the page that says no. */
export function weigerpagina(kader: Toegangsdelen['kader']) {
  return (c: Verzoek, status: 403, weigering: Weigering): Response | Promise<Response> =>
    c.html(<GeenToegang kader={kader(c)} weigering={weigering} />, status, { 'Cache-Control': 'no-store' });
}

/** For `maakToelating`: the page that gives back what was typed. */
export function getyptpagina(kader: Toegangsdelen['kader']) {
  return (c: Verzoek, getypt: Getypt): Response | Promise<Response> =>
    c.html(<UitgelogdBijVersturen kader={kader(c)} {...getypt} />, 401, { 'Cache-Control': 'no-store' });
}

/** A new token at every login (session fixation); the session this browser had is ended. */
async function opent(c: Verzoek, { gebruiker, idToken }: Aanmelding, delen: Toegangsdelen): Promise<void> {
  const koekje = nieuwKoekje(gebruiker.gemeente);
  const oude = c.var.sessie;
  if (oude !== null) await inGemeente(delen.db, oude.gebruiker.gemeente, (trx) => sluitSessie(trx, oude.id));
  await inGemeente(delen.db, gebruiker.gemeente, async (trx) => {
    const nu = delen.nu();
    await openSessie(trx, { id: sessieId(koekje), gebruiker, nu, regels: delen.sessieregels, idToken });
    await logAanmelding(trx, gebruiker, nu);
  });
  setCookie(c, koekjenaam(delen.basis, 'omkeer'), koekjeTekst(koekje), koekjeopties(delen.basis));
}

async function sluit(
  c: Verzoek,
  delen: Toegangsdelen,
  werk: (trx: Trx, sessie: Sessie) => Promise<string | null>,
): Promise<Response> {
  const sessie = c.var.sessie;
  deleteCookie(c, koekjenaam(delen.basis, 'omkeer'), koekjeopties(delen.basis));
  if (sessie === null) return c.redirect(toegangPaden.uitgelogd, 303);
  const idToken = await inGemeente(delen.db, sessie.gebruiker.gemeente, (trx) => werk(trx, sessie));
  const daar = await delen.inlogdienst.uitlogadres(idToken);
  return c.redirect(daar?.href ?? toegangPaden.uitgelogd, 303);
}

function logAanmelding(trx: Trx, gebruiker: Gebruiker, op: Tijdstip): Promise<void> {
  const { gemeente, id: persoon, rol } = gebruiker;
  const vast = {
    herkomst: 'scherm',
    dossier: null,
    activiteit: 'inloggen',
    grond: null,
    resultaat: 'gelukt',
  } as const;
  return schrijfLeeslog(trx, [{ gemeente, op, persoon, rol, doel: ACTIVITEITEN.inloggen.doel, ...vast }]);
}

const POGING_WEG: Weigering = {
  code: 'pogingWeg',
  reden: 'Uw poging om in te loggen is verlopen, of uw browser bewaart geen cookies.',
  artikel: 'Omkeer',
  uitweg: 'Sta cookies toe voor deze site en log opnieuw in.',
};
