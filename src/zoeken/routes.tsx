import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { datumVan } from '../kern/datum.ts';
import type { Database } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import { bewaarZoekvraag, vindZoekvraag } from './opslag.ts';
import { ZOEKERS, zoekPaden, zoekRoutepaden } from './paden.ts';
import type { Dossierregel, Tekstregel } from './queries.ts';
import {
  laatstGeopend,
  leesNaDossier,
  leesNaTekst,
  maakNaDossier,
  maakNaTekst,
  zoekDossiers,
  zoekTeksten,
} from './queries.ts';
import { type Blad, Zoekpagina, type Zoekuitkomst } from './zoekpagina.tsx';
import { leesZoekvraag, type Zoekvraag } from './zoekvraag.ts';

const PER_BLAD = 20;
const HOOGSTENS_TEKENS = 200;
const ZOEKEN = { recht: ZOEKERS, audit: { leest: 'zoeken' } } as const;

const FOUT: Partial<Record<Zoekvraag['soort'], string>> = {
  geenBsn:
    'Dit is geen geldig burgerservicenummer: de cijfers kloppen niet met elkaar. Kijk of er een verkeerd staat.',
  geenDatum: 'Deze datum bestaat niet. Schrijf een geboortedatum als 12-5-1949.',
};

/**
 * Finding a dossier. Everything is posted, so that no name and no BSN gets into an address, a history or
 * a log of a proxy; the result has an address of its own, so that Back and Reload work.
 */
export function zoekRoutes(kamer: Kamer, web: Web): void {
  kamer.get(zoekPaden.zoeken, ZOEKEN, async (c, wie) => toonLeeg(web, c, wie));

  kamer.get(zoekPaden.recent, ZOEKEN, async (c, wie) => {
    const recent = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => laatstGeopend(trx, wie));
    c.var.getoond(recent.map(({ dossier }) => dossier));
    return c.json(
      recent.map((r) => ({ href: dossierPaden.pagina(r.dossier), tekst: r.naam, bij: r.dossier })),
    );
  });

  kamer.post(zoekPaden.zoeken, ZOEKEN, async (c, wie) => {
    const getypt = veld(leesVelden((await c.req.formData()).entries()), 'q').slice(0, HOOGSTENS_TEKENS);
    const vraag = lees(web, getypt);
    const fout = FOUT[vraag.soort];
    if (fout !== undefined) return toonFout(web, c, wie, vraag.soort === 'geenBsn' ? '' : getypt, fout);
    if (vraag.soort === 'leeg') return c.redirect(zoekPaden.zoeken, 303);
    const id = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      bewaarZoekvraag(trx, wie, getypt, web.omgeving.klok.nu()),
    );
    return c.redirect(vraag.soort === 'bsn' ? zoekPaden.bsn(id) : zoekPaden.vraag(id), 303);
  });

  kamer.get(zoekRoutepaden.vraag, ZOEKEN, async (c, wie) => toonUitkomst(web, c, wie, c.req.param('vraag')));
  kamer.get(zoekRoutepaden.bsn, { recht: ZOEKERS, audit: { leest: 'zoekenOpBsn' } }, async (c, wie) =>
    toonUitkomst(web, c, wie, c.req.param('vraag')),
  );
}

function lees(web: Web, getypt: string): Zoekvraag {
  return leesZoekvraag(getypt, datumVan(web.omgeving.klok.nu()));
}

function basis(web: Web, c: Verzoek, wie: Gebruiker) {
  return { kader: web.kader(c, wie), inrichting: haalInrichting(web.omgeving, wie.gemeente) };
}

async function toonLeeg(web: Web, c: Verzoek, wie: Gebruiker, letop?: string): Promise<Response> {
  const recent = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => laatstGeopend(trx, wie));
  c.var.getoond(recent.map(({ dossier }) => dossier));
  return c.html(
    <Zoekpagina {...basis(web, c, wie)} getypt="" recent={recent} {...(letop ? { letop } : {})} />,
    letop ? 404 : 200,
  );
}

async function toonFout(web: Web, c: Verzoek, wie: Gebruiker, getypt: string, q: string): Promise<Response> {
  return c.html(<Zoekpagina {...basis(web, c, wie)} getypt={getypt} fouten={{ q }} recent={[]} />, 422);
}

async function toonUitkomst(web: Web, c: Verzoek, wie: Gebruiker, id: string): Promise<Response> {
  const getypt = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindZoekvraag(trx, wie, id));
  if (getypt === undefined)
    return toonLeeg(web, c, wie, 'Deze zoekvraag is er niet meer. Typ opnieuw wat u zoekt.');
  const vraag = lees(web, getypt);
  const eigen = vraag.soort === 'bsn' ? zoekPaden.bsn(id) : zoekPaden.vraag(id);
  // A BSN is searched under its own activity, whichever address was typed.
  if (c.req.path !== eigen) return c.redirect(eigen, 303);
  const { db } = web.omgeving;
  const uitkomst = await zoek(db, wie, vraag, eigen, c.req.query());
  const recent = await inGemeente(db, wie.gemeente, (trx) => laatstGeopend(trx, wie));
  c.var.getoond(recent.map(({ dossier }) => dossier));
  const gevonden = [...(uitkomst.dossiers?.regels ?? []), ...(uitkomst.teksten?.regels ?? [])];
  const perDossier = new Map(gevonden.map(({ dossier, grond }) => [dossier, grond]));
  for (const [dossier, grond] of perDossier) await c.var.gelezen(dossier, grond ? { grond } : {});
  return c.html(
    <Zoekpagina
      {...basis(web, c, wie)}
      getypt={vraag.soort === 'bsn' ? '' : getypt}
      uitkomst={uitkomst}
      recent={recent}
    />,
  );
}

/** The first page of both sections, or a later page of one of them. */
async function zoek(
  db: Database,
  wie: Gebruiker,
  vraag: Zoekvraag,
  eigen: string,
  query: Readonly<Record<string, string>>,
): Promise<Zoekuitkomst> {
  const naDossier = leesNaDossier(query['na']);
  const naTekst = leesNaTekst(query['naTekst']);
  const hoogstens = PER_BLAD + 1;
  const dossiers =
    naTekst === null ? await zoekDossiers(db, wie, vraag, { hoogstens, na: naDossier }) : undefined;
  const teksten =
    naDossier === null ? await zoekTeksten(db, wie, vraag, { hoogstens, na: naTekst }) : undefined;
  return {
    dossiers: dossiers && blad(dossiers, (r: Dossierregel) => `${eigen}?na=${maakNaDossier(r)}`),
    teksten: teksten && {
      ...blad(teksten.regels, (r: Tekstregel) => `${eigen}?naTekst=${maakNaTekst(r)}`),
      vol: teksten.vol,
    },
    eerste: naDossier === null && naTekst === null ? undefined : eigen,
  };
}

function blad<R>(gelezen: readonly R[], adres: (laatste: R) => string): Blad<R> {
  const regels = gelezen.slice(0, PER_BLAD);
  const laatste = regels.at(-1);
  return { regels, verder: laatste && gelezen.length > PER_BLAD ? adres(laatste) : undefined };
}
