import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { namenOmUitTeKiezen, namenVan } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import { leesPersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { DichtPagina } from '../overleg/overlegpagina.tsx';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import {
  leesFormulier,
  leesVelden,
  veldLijst,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import { dilemmaEisen, doetMee, METHODEN, uitkomstEisen } from './dilemma.ts';
import { Bibliotheekpagina, Dilemmapagina, Inbrengpagina } from './paginas.tsx';
import { intervisiePaden, intervisieRoutes } from './paden.ts';
import type { Dilemma } from './queries.ts';
import { brengIn, haalWeg, leesBibliotheek, leesKomend, rondAf, vindDilemma } from './queries.ts';

/** Who has cases of their own for the Wmo. */
const COLLEGAS: readonly Rol[] = ['klantmanager', 'screener', 'jurist', 'teamleider'];
/** No resident stands in it: there is nothing of anybody to log. */
const VERKLARING = { recht: COLLEGAS, audit: 'geen' } as const;

const zNieuw = z.object({
  titel: zTekst('Vul een paar woorden in.', 120),
  dilemma: zTekst('Schrijf op waar het schuurt.', 6_000),
  vraag: zTekst('Schrijf op wat u de anderen vraagt.', 1_000),
  methode: zKeuze(METHODEN, 'Kies hoe jullie het bespreken.'),
  dag: zDatum('Kies wanneer.'),
  gespreksleider: zGelezen(leesPersoonId, 'Kies wie het gesprek leidt.'),
  nagelezen: zVinkje(),
});

const zUitkomst = z.object({
  inzicht: zTekst('Schrijf op wat het gesprek opleverde.', 6_000),
  afspraak: zTekstOfLeeg(2_000),
});

/** Talking about a dilemma, apart from every dossier, and the library of what came of it. */
export function intervisieRoutesAan(kamer: Kamer, web: Web): void {
  kamer.get(intervisiePaden.bibliotheek, VERKLARING, async (c, wie) => {
    const q = (c.req.query('q') ?? '').trim().slice(0, 200);
    const [gevonden, komend] = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => [
      await leesBibliotheek(trx, q),
      await leesKomend(trx, wie.id),
    ]);
    return c.html(<Bibliotheekpagina kader={web.kader(c, wie)} q={q} gevonden={gevonden} komend={komend} />);
  });
  kamer.get(intervisiePaden.nieuw, VERKLARING, (c, wie) => toonNieuw(web, c, wie, {}, {}));
  kamer.post(intervisiePaden.nieuw, VERKLARING, (c, wie) => neemAan(web, c, wie));
  kamer.get(intervisieRoutes.dilemma, VERKLARING, async (c, wie) => {
    const gevonden = await vind(web, c, wie);
    return gevonden ? toonDilemma(web, c, wie, gevonden, {}, {}) : dicht(web, c, wie);
  });
  kamer.post(intervisieRoutes.uitkomst, VERKLARING, (c, wie) => legUitkomstVast(web, c, wie));
  kamer.post(intervisieRoutes.weghalen, { recht: ['teamleider'], audit: 'geen' }, async (c, wie) => {
    const gevonden = await vind(web, c, wie);
    if (!gevonden) return dicht(web, c, wie);
    const { zeker } = leesVelden((await c.req.formData()).entries());
    if (!zeker?.[0])
      return toonDilemma(web, c, wie, gevonden, {}, { zeker: 'Zet een vinkje als u het zeker weet.' });
    await inGemeente(web.omgeving.db, wie.gemeente, (trx) => haalWeg(trx, gevonden.nr));
    return c.redirect(intervisiePaden.bibliotheek, 303);
  });
}

/** In the library it is everybody's; before that of who takes part, and of the teamleider. */
async function vind(web: Web, c: Verzoek, wie: Gebruiker): Promise<Dilemma | undefined> {
  const nr = Number(c.req.param('nr'));
  if (!Number.isSafeInteger(nr)) return undefined;
  const gevonden = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindDilemma(trx, nr));
  if (!gevonden) return undefined;
  return gevonden.rollen === null || wie.rol === 'teamleider' || doetMee(gevonden.rollen, wie.id)
    ? gevonden
    : undefined;
}

async function neemAan(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesFormulier(zNieuw, ingevuld);
  if (!gelezen.gelukt) return toonNieuw(web, c, wie, ingevuld, gelezen.fouten);
  const { gespreksleider, ...rest } = gelezen.waarde;
  const { medewerkers } = haalInrichting(web.omgeving, wie.gemeente);
  const kiesbaar = medewerkers.filter(({ rol }) => COLLEGAS.includes(rol)).map(({ id }) => id);
  const meedenkers = kiesbaar.filter((id) => veldLijst(ingevuld, 'meedenkers').includes(id));
  const nieuw = { ...rest, rollen: { inbrenger: wie.id, gespreksleider, meedenkers } };
  const nu = web.omgeving.klok.nu();
  const weigeringen = dilemmaEisen(nieuw, medewerkers, datumVan(nu));
  if (weigeringen.length > 0 || !kiesbaar.includes(gespreksleider))
    return toonNieuw(web, c, wie, ingevuld, {
      ...(kiesbaar.includes(gespreksleider) ? {} : { gespreksleider: 'Kies iemand uit de lijst.' }),
      ...veldfoutenUit(weigeringen),
    });
  const nr = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => brengIn(trx, wie.gemeente, nieuw, nu));
  return c.redirect(intervisiePaden.dilemma(nr), 303);
}

async function legUitkomstVast(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const gevonden = await vind(web, c, wie);
  if (!gevonden) return dicht(web, c, wie);
  // Sent twice, or by two of them: what is in the library stays.
  if (gevonden.uitkomst) return c.redirect(intervisiePaden.dilemma(gevonden.nr), 303);
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesFormulier(zUitkomst, ingevuld);
  if (!gelezen.gelukt) return toonDilemma(web, c, wie, gevonden, ingevuld, gelezen.fouten);
  const { medewerkers } = haalInrichting(web.omgeving, wie.gemeente);
  const weigeringen = uitkomstEisen(gelezen.waarde, medewerkers);
  if (weigeringen.length > 0) return toonDilemma(web, c, wie, gevonden, ingevuld, veldfoutenUit(weigeringen));
  await inGemeente(web.omgeving.db, wie.gemeente, (trx) => rondAf(trx, gevonden.nr, gelezen.waarde));
  return c.redirect(intervisiePaden.dilemma(gevonden.nr), 303);
}

function toonNieuw(web: Web, c: Verzoek, wie: Gebruiker, waarden: Velden, fouten: Veldfouten) {
  const inrichting = haalInrichting(web.omgeving, wie.gemeente);
  return c.html(
    <Inbrengpagina
      kader={web.kader(c, wie)}
      waarden={waarden}
      fouten={fouten}
      namen={Object.fromEntries(
        Object.entries(namenOmUitTeKiezen(inrichting, COLLEGAS)).filter(([id]) => id !== wie.id),
      )}
      vandaag={datumVan(web.omgeving.klok.nu())}
    />,
    Object.keys(fouten).length > 0 ? 422 : 200,
  );
}

function toonDilemma(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  dilemma: Dilemma,
  waarden: Velden,
  fouten: Veldfouten,
) {
  return c.html(
    <Dilemmapagina
      kader={web.kader(c, wie)}
      dilemma={dilemma}
      namen={namenVan(haalInrichting(web.omgeving, wie.gemeente))}
      waarden={waarden}
      fouten={fouten}
      magWeghalen={wie.rol === 'teamleider'}
    />,
    Object.keys(fouten).length > 0 ? 422 : 200,
  );
}

function dicht(web: Web, c: Verzoek, wie: Gebruiker) {
  return c.html(
    <DichtPagina
      kader={web.kader(c, wie)}
      weigering={{
        code: 'geenDilemma',
        reden: 'Er is geen dilemma met dit adres, of u doet er niet aan mee.',
        artikel: 'Wmo 5.3.3',
        uitweg: 'Zoek in de bibliotheek van de intervisie.',
      }}
    />,
    404,
  );
}
