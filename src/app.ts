import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { apiRoutes } from './api/routes.ts';
import { beheerRoutes } from './beheer/routes.tsx';
import { berichtenverkeerRoutes } from './berichtenverkeer/routes.tsx';
import type { Lezer } from './berichtenverkeer/lezer.ts';
import { maakLezer } from './berichtenverkeer/lezer.ts';
import type { Berichtenpoort } from './berichtenverkeer/poort.ts';
import { bewaarRoutes } from './bewaren/routes.tsx';
import { brpRoutes } from './dossier/brproutes.tsx';
import { documentRoutes } from './dossier/documentroutes.tsx';
import type { Web } from './dossier/inzien.tsx';
import { haalInrichting, type Omgeving as Werkomgeving } from './dossier/omgeving.ts';
import { kondigOpdrachtenAan } from './dossier/opdrachtroutes.tsx';
import { dossierRoutesAan, geluktMelding } from './dossier/routes.tsx';
import { type Kaderdelen, maakKader } from './kader.ts';
import { bezwaarregisterRoutes } from './bezwaar/register-routes.tsx';
import { knelpuntRoutes } from './doorbraak/knelpunt-routes.tsx';
import { doorbraakRoutesAan } from './doorbraak/routes.tsx';
import { meldingRoutes } from './melding/routes.tsx';
import { mijnRoutes } from './mijn/routes.tsx';
import { adviesRoutes } from './onderzoek/adviseur-routes.tsx';
import type { Advieslinks } from './onderzoek/advieslink.ts';
import type { Plaatjesmaker } from './platform/plaatje.ts';
import type { Takenloper } from './platform/taken.ts';
import type { Briefmaker } from './brieven/render.ts';
import type { Virusscanner } from './koppelvlakken/clamd/clamd.ts';
import { screeningRoutes } from './screening/routes.tsx';
import { termijnenRoutes } from './termijnen/routes.tsx';
import { maakBewaking } from './toegang/bewaking.ts';
import { kopregels } from './toegang/kopregels.ts';
import type { Machinetoegang } from './toegang/machine.ts';
import type { Inlogdienst } from './toegang/oidc.ts';
import type { Omgeving, Verzoek } from './toegang/omgeving.ts';
import { type Kamer, maakKamer } from './toegang/route.ts';
import { getyptpagina, toegangRoutes, weigerpagina } from './toegang/routes.tsx';
import { SESSIEREGELS } from './toegang/sessie.ts';
import { maakToelating } from './toegang/toelating.ts';
import { datumVan } from './kern/datum.ts';
import { Proeflap } from './ui/proeflap.tsx';
import { ProeflapVraag } from './ui/proeflap-formulier.tsx';
import { toezichtRoutes } from './toezicht/routes.tsx';
import { signaalRoutes } from './signalen/routes.tsx';
import { onthoudTaal, taalkeuze } from './taalkeuze.ts';
import { aanbodRoutes } from './aanbod/routes.tsx';
import { contractRoutes } from './contracten/routes.tsx';
import { prognoseRoutes } from './prognose/routes.tsx';
import type { Rekenplaats } from './prognose/uitvoeren.ts';
import { maakRekenplaats } from './prognose/uitvoeren.ts';
import { kwartaalRoutes } from './kwartaal/routes.tsx';
import { sturingRoutes } from './sturing/routes.tsx';
import { registerwijzer } from './registers.tsx';
import { voorRoutes } from './voorpagina.tsx';
import { aflopendRoutes } from './werkvoorraad/aflopendroutes.tsx';
import { dagRoutes } from './werkvoorraad/dagroutes.tsx';
import { leveringlijstRoutes } from './werkvoorraad/leveringroutes.tsx';
import { werkvoorraadRoutes } from './werkvoorraad/routes.tsx';
import { tafelRoutes } from './tafel/routes.tsx';
import { toewijzingRoutes } from './toewijzingen/routes.tsx';
import { uitnodigingRoutes } from './toets/uitnodiging-routes.tsx';
import { foutafhandeling, nietGevonden } from './fouten.tsx';
import { paginabytes } from './paginabytes.ts';
import { conceptRoutes } from './toegang/conceptroutes.ts';
import { verordeningRoutes } from './verordening/routes.tsx';
import { wettenRoutes } from './wetten/routes.tsx';
import { registerRoutes } from './vergelijkbaar/registerroutes.tsx';
import { vergelijkRoutes } from './vergelijkbaar/routes.tsx';
import { zoekRoutes } from './zoeken/routes.tsx';
import { bijAanbiederRoutes, leveringBijAanbieder } from './wachtlijst/aanbiederroutes.tsx';
import { wachtlijstRoutes } from './wachtlijst/routes.tsx';
import { aanbiedRoutes } from './levering/aanbied-routes.tsx';
import { opvolgRoutes } from './levering/opvolg-routes.tsx';
import { opdraagRoutes } from './levering/opdraag-routes.tsx';
import { intervisieRoutesAan } from './intervisie/routes.tsx';
import { inbrengRoutes } from './overleg/inbreng-routes.tsx';
import { reeksRoutes } from './overleg/reeks-routes.tsx';
import { overlegRoutesAan } from './overleg/routes.tsx';

export interface Delen extends Kaderdelen {
  readonly omgeving: Werkomgeving;
  /** Own address, as the browser sees it. */
  readonly basis: URL;
  /** Folder with the built stylesheet and islands. */
  readonly publiek: string;
  readonly inlogdienst: Inlogdienst;
  readonly machines: Machinetoegang | null;
  /** Origins that logging out may go to. */
  readonly formulierdoelen: readonly string[];
  readonly takenloper: Takenloper;
  readonly briefmaker: Briefmaker;
  readonly plaatjesmaker: Plaatjesmaker;
  readonly virusscanner: Virusscanner;
  readonly advieslinks: Advieslinks;
  /** How messages with providers come and go. */
  readonly berichtenpoort: Berichtenpoort;
  /** Without it large messages are read in between the pages. */
  readonly berichtlezer?: Lezer;
  /** Without it the forecasts are reckoned in between the pages. */
  readonly rekenplaats?: Rekenplaats;
}

/** Puts the whole application together. The server and the tests both use it. */
export function assemble(delen: Delen): { readonly app: Hono<Omgeving>; readonly kamer: Kamer } {
  const { omgeving, basis } = delen;
  const kader = maakKader(delen);
  const web: Web = {
    omgeving,
    kader: (c, gebruiker) => ({
      ...kader(c.req.path, gebruiker, c.var.sessie ?? undefined),
      meldingen: gebruiker ? geluktMelding(c.req.query('gelukt'), gebruiker.rol) : [],
      talen: taalkeuze(c, gebruiker, basis),
    }),
  };
  const app = new Hono<Omgeving>();
  const nu = () => omgeving.klok.nu();

  app.use('*', kopregels({ basis, formulierdoelen: delen.formulierdoelen }));
  app.use(
    '/publiek/*',
    serveStatic({
      root: delen.publiek,
      rewriteRequestPath: (p) => p.replace('/publiek', ''),
      precompressed: true,
      onFound: bewaarLang,
    }),
  );
  app.use('*', paginabytes);
  app.use('*', onthoudTaal(basis));

  const toelating = maakToelating({
    db: omgeving.db,
    nu,
    basis,
    sessieregels: SESSIEREGELS,
    machines: delen.machines,
    weigerpagina: weigerpagina((c) => web.kader(c, c.var.gebruiker)),
    getyptpagina: getyptpagina((c) => web.kader(c, c.var.gebruiker)),
  });
  const kamer = maakKamer(app, maakBewaking({ db: omgeving.db, nu, toelating }));

  voorRoutes(kamer, web, haalInrichting(omgeving, delen.standaard));
  toegangRoutes(kamer, {
    db: omgeving.db,
    nu,
    basis,
    sessieregels: SESSIEREGELS,
    inlogdienst: delen.inlogdienst,
    kader: (c) => web.kader(c, c.var.gebruiker),
  });
  termijnenRoutes(kamer, {
    kader: (c, gebruiker) => web.kader(c, gebruiker),
    regels: (gebruiker) => haalInrichting(omgeving, gebruiker?.gemeente ?? delen.standaard).regels,
  });
  wettenRoutes(kamer, {
    kader: (c, gebruiker) => web.kader(c, gebruiker),
    regels: (gebruiker) => haalInrichting(omgeving, gebruiker?.gemeente ?? delen.standaard).regels,
    vandaag: () => datumVan(nu()),
  });
  conceptRoutes(kamer, { db: omgeving.db, nu });
  meldingRoutes(kamer, web, delen.standaard);
  screeningRoutes(kamer, web);
  dagRoutes(kamer, web);
  leveringlijstRoutes(kamer, web);
  aflopendRoutes(kamer, web);
  tafelRoutes(kamer, web);
  werkvoorraadRoutes(kamer, web);
  zoekRoutes(kamer, web);
  vergelijkRoutes(kamer, web);
  registerRoutes(kamer, web);
  verordeningRoutes(kamer, web, delen.standaard, delen.briefmaker);
  signaalRoutes(kamer, web);
  mijnRoutes(kamer, web);
  adviesRoutes(kamer, web, delen.standaard, delen.advieslinks, basis);
  uitnodigingRoutes(kamer, web);
  toewijzingRoutes(kamer, web);
  brpRoutes(kamer, web);
  documentRoutes(kamer, web, delen.briefmaker);
  beheerRoutes(kamer, web, delen.takenloper);
  bewaarRoutes(kamer, web);
  toezichtRoutes(kamer, web);
  kondigOpdrachtenAan(kamer, web, delen.virusscanner);
  registerwijzer(kamer, web);
  knelpuntRoutes(kamer, web);
  bezwaarregisterRoutes(kamer, web);
  sturingRoutes(kamer, web, delen.plaatjesmaker);
  kwartaalRoutes(kamer, web, delen.briefmaker);
  aanbodRoutes(kamer, web, delen.standaard);
  contractRoutes(kamer, {
    db: omgeving.db,
    nu,
    kader: web.kader,
    inrichting: (gemeente) => haalInrichting(omgeving, gemeente),
    levering: (trx, wie, aanbieder) => leveringBijAanbieder(web, trx, wie, aanbieder),
  });
  berichtenverkeerRoutes(kamer, web, delen.berichtenpoort, delen.berichtlezer ?? maakLezer(null));
  prognoseRoutes(kamer, web, delen.rekenplaats ?? maakRekenplaats(null), delen.plaatjesmaker);
  doorbraakRoutesAan(kamer, web, delen.briefmaker);
  overlegRoutesAan(kamer, web);
  reeksRoutes(kamer, web);
  inbrengRoutes(kamer, web);
  opdraagRoutes(kamer, web);
  aanbiedRoutes(kamer, web);
  opvolgRoutes(kamer, web);
  wachtlijstRoutes(kamer, web);
  bijAanbiederRoutes(kamer, web);
  intervisieRoutesAan(kamer, web);
  dossierRoutesAan(kamer, web);
  apiRoutes(app, kamer, web);

  if (delen.demo) {
    kamer.get('/proeflap', { recht: 'openbaar', audit: 'geen' }, (c, gebruiker) =>
      c.html(Proeflap({ kader: web.kader(c, gebruiker), vandaag: datumVan(omgeving.klok.nu()) })),
    );
    kamer.get('/proeflap/vraag', { recht: 'openbaar', audit: 'geen' }, (c, gebruiker) =>
      c.html(ProeflapVraag({ kader: web.kader(c, gebruiker), fout: c.req.query('fout') !== undefined })),
    );
  }

  app.notFound((c: Verzoek) => nietGevonden(c, web));
  app.onError((fout, c: Verzoek) => foutafhandeling(fout, c, web));
  return { app, kamer };
}

/** Names of built files change with their content. */
function bewaarLang(_pad: string, c: { header(naam: string, waarde: string): void }): void {
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
}
