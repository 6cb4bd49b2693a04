import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan, leesDatum, maandLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesFormulier, leesVelden, veld, zKeuze, zTekst } from '../ui/velden.ts';
import { vindLekUit } from './datalek-opslag.ts';
import { naarDossier, toezichtPaden, toezichtPatronen } from './paden.ts';
import { LEKLEZERS, MEDEWERKERS, STEEKPROEFBEOORDELAARS, STEEKPROEFLEZERS, TREKKERS } from './rollen.ts';
import type { Leesstap, Steekproefregel } from './steekproef.ts';
import { maandenTotNu, tegenAntwoord, tegenOordeel, zietRegel } from './steekproef.ts';
import {
  eersteLeesdag,
  klopt,
  leesRegels,
  leesSteekproeven,
  legLeesstapVast,
  trekSteekproef,
} from './steekproef-opslag.ts';
import { Steekproefmaand, Steekproefoverzicht } from './steekproef-pagina.tsx';
import { Leesvraag, Leesvragen, Regelpagina } from './steekproef-regelpagina.tsx';
import { bestelToezichtmail, LEESVRAAGMAIL } from './toezichtmail.ts';

const LEZEN = { recht: STEEKPROEFLEZERS, audit: { leest: 'controleren' } } as const;
/** Whoever works here may be asked. */
const GEVRAAGD = { recht: MEDEWERKERS, audit: { leest: 'controleren' } } as const;

const zOordeel = z.object({
  stap: zKeuze(['inOrde', 'vraag', 'nietInOrde'], 'Kies of dit nodig was.'),
  tekst: zTekst('Schrijf op waarom, of wat uw vraag is.', 2_000),
});
const zAntwoord = z.object({ tekst: zTekst('Schrijf op waarom u dit dossier las.', 2_000) });

/** Each month a sample of what was read: drawn, judged, asked about and answered (BIO2 8.15.06). */
export function steekproefRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.steekproeven, LEZEN, (c, wie) => toonOverzicht(web, c, wie));
  kamer.post(toezichtPaden.steekproeven, { recht: TREKKERS, audit: { schrijft: 'controleren' } }, (c, wie) =>
    trek(web, c, wie),
  );
  kamer.get(toezichtPatronen.steekproef, LEZEN, (c, wie) => toonMaand(web, c, wie));
  kamer.get(toezichtPatronen.steekproefregel, LEZEN, (c, wie) =>
    metRegel(web, c, wie, zietRegel, (regel) => toonRegel(web, c, wie, regel, {})),
  );
  kamer.post(
    toezichtPatronen.steekproefregel,
    { recht: STEEKPROEFBEOORDELAARS, audit: { schrijft: 'controleren' } },
    (c, wie) => metRegel(web, c, wie, zietRegel, (regel) => oordeel(web, c, wie, regel)),
  );

  kamer.get(toezichtPaden.leesvragen, GEVRAAGD, async (c, wie) => {
    const alle = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesRegels(trx, wie.gemeente, { lezer: wie.id }),
    );
    const regels = alle.filter(isGevraagd);
    c.var.getoond(regels.map(({ dossier }) => dossier));
    const meldingen = gedaan(c, 'Uw antwoord is vastgelegd. De controller leest het.');
    return c.html(<Leesvragen kader={web.kader(c, wie)} regels={regels} meldingen={meldingen} />);
  });
  kamer.get(toezichtPatronen.leesvraag, GEVRAAGD, (c, wie) =>
    metRegel(web, c, wie, isAanMij, (regel) => toonVraag(web, c, wie, regel, {})),
  );
  kamer.post(
    toezichtPatronen.leesvraag,
    { recht: MEDEWERKERS, audit: { schrijft: 'controleren' } },
    (c, wie) => metRegel(web, c, wie, isAanMij, (regel) => antwoord(web, c, wie, regel)),
  );
}

const isGevraagd = ({ stappen }: Steekproefregel): boolean => stappen.some(({ stap }) => stap === 'vraag');
const isAanMij = (wie: Gebruiker, regel: Steekproefregel): boolean =>
  regel.lezer === wie.id && isGevraagd(regel);

const gedaan = (c: Verzoek, tekst: string) =>
  c.req.query('gedaan') === 'ja' ? [{ soort: 'goed', tekst } as const] : [];

async function toonOverzicht(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const { gemeente } = wie;
  const vandaag = datumVan(web.omgeving.klok.nu());
  const [maanden, alle] = await inGemeente(web.omgeving.db, gemeente, async (trx) => [
    maandenTotNu(await eersteLeesdag(trx, gemeente), vandaag),
    await leesSteekproeven(trx, gemeente),
  ]);
  const trekt = TREKKERS.includes(wie.rol);
  const steekproeven = alle
    .map((s) => ({ ...s, regels: s.regels.filter((regel) => zietRegel(wie, regel)) }))
    .filter(({ regels }) => trekt || regels.length > 0);
  return c.html(
    <Steekproefoverzicht
      kader={web.kader(c, wie)}
      maanden={maanden}
      steekproeven={steekproeven}
      trekt={trekt}
      zietAlles={wie.rol !== 'teamleider'}
      meldingen={[]}
    />,
  );
}

/** Only a month that is over, and that has a log: a later line could not be drawn any more. */
async function trek(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const { gemeente } = wie;
  const maand = leesDatum(veld(leesVelden((await c.req.formData()).entries()), 'maand'));
  const op = web.omgeving.klok.nu();
  const getrokken = await inGemeente(web.omgeving.db, gemeente, async (trx) => {
    const maanden = maandenTotNu(await eersteLeesdag(trx, gemeente), datumVan(op));
    if (maand === undefined || !maanden.includes(maand)) return false;
    await trekSteekproef(trx, gemeente, { maand, zaad: randomBytes(16).toString('hex'), door: wie.id, op });
    return true;
  });
  if (!getrokken || maand === undefined) return c.redirect(toezichtPaden.steekproeven, 303);
  return c.redirect(`${toezichtPaden.steekproef(maand)}?gedaan=ja`, 303);
}

async function toonMaand(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const { gemeente } = wie;
  const maand = leesDatum(c.req.param('maand') ?? '');
  if (maand === undefined) return c.notFound();
  const gevonden = await inGemeente(web.omgeving.db, gemeente, async (trx) => {
    const [steekproef] = await leesSteekproeven(trx, gemeente, maand);
    return steekproef && { steekproef, klopt: await klopt(trx, gemeente, steekproef) };
  });
  if (!gevonden) return c.notFound();
  const regels = gevonden.steekproef.regels.filter((regel) => zietRegel(wie, regel));
  c.var.getoond(regels.map(({ dossier }) => dossier));
  return c.html(
    <Steekproefmaand
      kader={web.kader(c, wie)}
      inrichting={haalInrichting(web.omgeving, gemeente)}
      {...gevonden}
      regels={regels}
      meldingen={gedaan(c, `De steekproef van ${maandLang(maand)} is getrokken.`)}
    />,
  );
}

async function metRegel(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  mag: (wie: Gebruiker, regel: Steekproefregel) => boolean,
  doe: (regel: Steekproefregel) => Response | Promise<Response>,
): Promise<Response> {
  const maand = leesDatum(c.req.param('maand') ?? '');
  if (maand === undefined) return c.notFound();
  const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesRegels(trx, wie.gemeente, { maand }),
  );
  const regel = regels.find(({ plaats }) => String(plaats) === c.req.param('plaats'));
  if (!regel || !mag(wie, regel)) return c.notFound();
  c.var.getoond([regel.dossier]);
  return doe(regel);
}

interface Terug {
  readonly ingevuld?: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
}

async function toonRegel(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  regel: Steekproefregel,
  { ingevuld = {}, fouten, weigeringen = [] }: Terug,
): Promise<Response> {
  const tegen = tegenOordeel(wie, regel, 'inOrde');
  const lek = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindLekUit(trx, wie.gemeente, regel));
  return c.html(
    <Regelpagina
      kader={web.kader(c, wie)}
      inrichting={haalInrichting(web.omgeving, wie.gemeente)}
      regel={regel}
      mag={tegen.length === 0}
      anders={weigeringen.length > 0 ? undefined : tegen.find(({ code }) => code !== 'alBeoordeeld')}
      lek={lek}
      leestLek={LEKLEZERS.includes(wie.rol)}
      naarDossier={naarDossier(wie.rol)}
      waarden={ingevuld}
      fouten={fouten}
      weigeringen={weigeringen}
      meldingen={gedaan(c, 'Het is vastgelegd.')}
    />,
    fouten ? 422 : weigeringen.length > 0 ? 409 : 200,
  );
}

function toonVraag(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  regel: Steekproefregel,
  { ingevuld = {}, fouten, weigeringen = [] }: Terug,
): Response | Promise<Response> {
  return c.html(
    <Leesvraag
      kader={web.kader(c, wie)}
      inrichting={haalInrichting(web.omgeving, wie.gemeente)}
      regel={regel}
      waarden={ingevuld}
      fouten={fouten}
      weigeringen={weigeringen}
    />,
    fouten ? 422 : weigeringen.length > 0 ? 409 : 200,
  );
}

async function oordeel(web: Web, c: Verzoek, wie: Gebruiker, regel: Steekproefregel): Promise<Response> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesFormulier(zOordeel, ingevuld);
  if (!gelezen.gelukt) return toonRegel(web, c, wie, regel, { ingevuld, fouten: gelezen.fouten });
  const weigeringen = tegenOordeel(wie, regel, gelezen.waarde.stap);
  if (weigeringen.length > 0) return toonRegel(web, c, wie, regel, { ingevuld, weigeringen });
  const gelukt = await legVast(web, wie, regel, ingevuld, gelezen.waarde);
  if (!gelukt) return toonRegel(web, c, wie, regel, { ingevuld, weigeringen: [INTUSSEN] });
  return c.redirect(`${toezichtPaden.steekproefregel(regel.maand, regel.plaats)}?gedaan=ja`, 303);
}

async function antwoord(web: Web, c: Verzoek, wie: Gebruiker, regel: Steekproefregel): Promise<Response> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesFormulier(zAntwoord, ingevuld);
  if (!gelezen.gelukt) return toonVraag(web, c, wie, regel, { ingevuld, fouten: gelezen.fouten });
  const weigeringen = tegenAntwoord(regel);
  if (weigeringen.length > 0) return toonVraag(web, c, wie, regel, { ingevuld, weigeringen });
  const gelukt = await legVast(web, wie, regel, ingevuld, { stap: 'antwoord', ...gelezen.waarde });
  if (!gelukt) return toonVraag(web, c, wie, regel, { ingevuld, weigeringen: [INTUSSEN] });
  return c.redirect(`${toezichtPaden.leesvragen}?gedaan=ja`, 303);
}

/** False when something came in between what was seen and now. Who is asked something gets a mail with it. */
async function legVast(
  web: Web,
  wie: Gebruiker,
  regel: Steekproefregel,
  ingevuld: Velden,
  stap: Pick<Leesstap, 'stap' | 'tekst'>,
): Promise<boolean> {
  if (veld(ingevuld, 'na') !== String(regel.stappen.length)) return false;
  const op = web.omgeving.klok.nu();
  return inGemeente(web.omgeving.db, wie.gemeente, async (trx) => {
    if (!(await legLeesstapVast(trx, wie.gemeente, regel, { ...stap, door: wie.id, op }))) return false;
    if (stap.stap === 'vraag')
      await bestelToezichtmail(trx, wie.gemeente, LEESVRAAGMAIL, { persoon: regel.lezer }, op);
    return true;
  });
}

const INTUSSEN: Weigering = {
  code: 'intussenGewijzigd',
  reden: 'Er is intussen iets bij deze regel vastgelegd.',
  artikel: 'Omkeer',
  uitweg: 'Kijk wat er bij kwam, en leg het dan vast.',
};
