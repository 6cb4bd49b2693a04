import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { IEDER, leesEersteMaand, leesRooster, leesTellingen } from '../doorlooptijd/queries.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import type { Plaatjesmaker } from '../platform/plaatje.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { bezwaarfiguur } from './bezwaarfiguur.tsx';
import { doorlooptijdfiguur, kernfiguur, signaalfiguur } from './duurfiguren.tsx';
import type { Figuur } from './figuur.ts';
import { jaar, kwartalen, maanden } from './figuur.ts';
import { figuurbestand } from './figuurbestand.ts';
import { hulpwachtfiguur, zonderhulpfiguur } from './hulpfiguur.tsx';
import { Lijstpagina } from './lijstpagina.tsx';
import { leesLijstvraag, leesPlaats } from './lijstvraag.ts';
import { STUURDERS } from './namen.ts';
import { Sturingspagina, Vergelijkpagina } from './pagina.tsx';
import { sturingPaden, sturingRoutepaden } from './paden.ts';
import { leesAchterliggend, leesVerlopen, leesZonderHulp } from './queries.ts';
import { stroomfiguur } from './stroomfiguur.tsx';
import { vergelijkfiguur, vergelijkmaten } from './vergelijkfiguur.tsx';
import { ouderdomfiguur, uitkomstfiguur, voorraadfiguur, wachtfiguur } from './voorraadfiguren.tsx';
import type { Sturingsvraag } from './vraag.ts';
import { leesSturingsvraag, waardenVan } from './vraag.ts';
import { leesErnaast, metStroom, roosterdimensies } from './zicht.ts';

const STUREN = { recht: STUURDERS, audit: { leest: 'sturen' } } as const;
const OP_DE_PAGINA = 100;

/**
 * In the order in which one asks: how long, where, is it real, what lies there, why, and what came of it.
 * The flow has a line of its own: what comes before it and after it are pairs.
 */
const BUREAU = [
  kernfiguur,
  doorlooptijdfiguur,
  stroomfiguur,
  signaalfiguur,
  voorraadfiguur,
  ouderdomfiguur,
  zonderhulpfiguur,
  wachtfiguur,
  hulpwachtfiguur,
  uitkomstfiguur,
  bezwaarfiguur,
] as const;

interface Gevraagd {
  readonly inrichting: Inrichting;
  readonly vraag: Sturingsvraag;
  readonly vandaag: Datum;
  readonly kleinsteGroep: number;
}

/** The desk of who steers; no figure is by person. */
export function sturingRoutes(kamer: Kamer, web: Web, plaatjes: Plaatjesmaker): void {
  function gevraagd(c: Verzoek, wie: Gebruiker): Gevraagd {
    const inrichting = haalInrichting(web.omgeving, wie.gemeente);
    return {
      inrichting,
      vraag: leesSturingsvraag(c.req.query(), inrichting),
      vandaag: datumVan(web.omgeving.klok.nu()),
      // Control may see each dossier, and so each number; but what is made to be taken along is for others.
      kleinsteGroep: wie.rol === 'controller' ? 1 : inrichting.regels.kleinsteGroep,
    };
  }

  /** Months and quarters tell of each other, so as far back as either. */
  const sindsVan = (g: Gevraagd): Datum =>
    [kwartalen(g)[0]?.van, maanden(g)[0]?.van].flatMap((dag) => dag ?? []).sort()[0] ?? g.vandaag;

  /** The first month of Omkeer, where it lies within what is shown. */
  async function begonnen({ gemeente }: Gebruiker, toont: Datum): Promise<Datum | null> {
    const maand = await inGemeente(web.omgeving.db, gemeente, (trx) => leesEersteMaand(trx, gemeente));
    return maand !== null && maand > toont ? maand : null;
  }

  async function bureau({ gemeente }: Gebruiker, g: Gevraagd): Promise<readonly Figuur[]> {
    const { keuze } = g.vraag;
    const sinds = sindsVan(g);
    const gelezen = await inGemeente(web.omgeving.db, gemeente, async (trx) => ({
      tellingen: await leesTellingen(trx, gemeente, keuze, sinds),
      zonderHulp: await leesZonderHulp(trx, gemeente, keuze, g.vandaag),
      verlopen: await leesVerlopen(trx, gemeente, keuze, g.vandaag),
      ernaast: await leesErnaast(trx, gemeente, g, sinds),
    }));
    const stand = { ...g, regels: g.inrichting.regels, ...gelezen };
    return BUREAU.filter((maak) => maak !== stroomfiguur || metStroom(g)).map((maak) => maak(stand));
  }

  async function vergeleken({ gemeente }: Gebruiker, g: Gevraagd): Promise<readonly Figuur[]> {
    const { keuze, per } = g.vraag;
    const gelezen = await inGemeente(web.omgeving.db, gemeente, (trx) =>
      leesRooster(trx, gemeente, roosterdimensies(keuze, per), vergelijkmaten(g.vraag), sindsVan(g)),
    );
    const ernaast = gelezen.map((een) => ({ ...een, zonderHulp: [], verlopen: [] }));
    return [vergelijkfiguur({ ...g, ernaast, regels: g.inrichting.regels }, waardenVan(per, g.inrichting))];
  }

  kamer.get(sturingPaden.sturing, STUREN, async (c, wie) => {
    const g = gevraagd(c, wie);
    const begin = await begonnen(wie, sindsVan(g));
    return c.html(
      <Sturingspagina kader={web.kader(c, wie)} {...g} begin={begin} figuren={await bureau(wie, g)} />,
    );
  });

  /**
   * Of what is compared, all values: one that was chosen on the page before does not count here. It is made to be
   * taken along to college and council, so shielded whoever makes it.
   */
  function teVergelijken(c: Verzoek, wie: Gebruiker): Gevraagd {
    const g = gevraagd(c, wie);
    const { keuze, per } = g.vraag;
    const { kleinsteGroep } = g.inrichting.regels;
    return { ...g, kleinsteGroep, vraag: { ...g.vraag, keuze: { ...keuze, [per]: IEDER } } };
  }

  kamer.get(sturingRoutepaden.vergelijken, STUREN, async (c, wie) => {
    const g = teVergelijken(c, wie);
    const begin = await begonnen(wie, jaar(g).van);
    return c.html(
      <Vergelijkpagina kader={web.kader(c, wie)} {...g} begin={begin} figuren={await vergeleken(wie, g)} />,
    );
  });

  kamer.get(sturingRoutepaden.dossiers, STUREN, async (c, wie) => {
    const vraag = leesLijstvraag(c.req.query(), haalInrichting(web.omgeving, wie.gemeente));
    if (vraag === undefined) return c.redirect(sturingPaden.sturing, 303);
    const na = leesPlaats(c.req.query('na') ?? '', vraag);
    const vandaag = datumVan(web.omgeving.klok.nu());
    const blad = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesAchterliggend(trx, inzageFilter(wie), { vraag, vandaag, na, hoogstens: OP_DE_PAGINA }),
    );
    for (const { dossier } of blad.regels) await c.var.gelezen(dossier);
    return c.html(
      <Lijstpagina kader={web.kader(c, wie)} vraag={vraag} na={na} vandaag={vandaag} {...blad} />,
    );
  });

  kamer.get(sturingRoutepaden.bestand, STUREN, async (c, wie) => {
    const code = c.req.param('figuur');
    const g = code === 'vergelijken' ? teVergelijken(c, wie) : gevraagd(c, wie);
    const figuren = code === 'vergelijken' ? await vergeleken(wie, g) : await bureau(wie, g);
    return figuurbestand(
      c,
      figuren.find((f) => f.code === code),
      g.vandaag,
      plaatjes,
      g.kleinsteGroep === 1,
    );
  });
}
