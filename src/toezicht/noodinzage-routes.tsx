import type { Web } from '../dossier/inzien.tsx';
import { toegangsrijVan } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { foutcode, inGemeente, type Trx } from '../platform/database.ts';
import { plusUren } from '../recht/uren.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { magInzien } from '../toegang/inzage.ts';
import {
  beoordeelNoodinzage,
  leesNoodinzagen,
  legNoodinzageVast,
  magInNood,
  NOODINZAGE_UREN,
  type Noodinzage,
  NOODROLLEN,
} from '../toegang/noodinzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesVelden } from '../ui/velden.ts';
import { NOODMAIL } from './noodmail.ts';
import {
  BLIJFT_DICHT,
  leesNoodaanvraag,
  leesNoodoordeel,
  magBeoordelen,
  vaak,
  zichtbaar,
} from './noodinzage.ts';
import { Noodoordeelpagina, Noodoverzicht, Noodvraag } from './noodinzage-pagina.tsx';
import { toezichtPaden, toezichtPatronen } from './paden.ts';
import { NOODBEOORDELAARS, NOODLEZERS } from './rollen.ts';

const BEOORDELEN = { recht: NOODLEZERS, audit: { leest: 'noodinzageBeoordelen' } } as const;
const HOOGSTENS = 200;

/** Breaking the glass for one dossier, and judging it afterwards (avg.md 11). */
export function noodinzageRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.vraagNood, { recht: NOODROLLEN, audit: { leest: 'noodinzage' } }, (c, wie) =>
    toonVraag(web, c, wie),
  );
  kamer.post(toezichtPaden.vraagNood, { recht: NOODROLLEN, audit: { schrijft: 'noodinzage' } }, (c, wie) =>
    vraag(web, c, wie),
  );

  kamer.get(toezichtPaden.noodinzagen, BEOORDELEN, async (c, wie) => {
    const inrichting = haalInrichting(web.omgeving, wie.gemeente);
    const alle = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesNoodinzagen(trx, wie.gemeente, { hoogstens: HOOGSTENS }),
    );
    const gezien = zichtbaar(wie, alle, inrichting);
    return c.html(
      <Noodoverzicht
        kader={web.kader(c, wie)}
        inrichting={inrichting}
        regels={gezien}
        beoordeelt={NOODBEOORDELAARS.includes(wie.rol)}
        vaak={vaak(gezien, datumVan(web.omgeving.klok.nu()))}
        meldingen={
          c.req.query('gedaan') === 'beoordeeld'
            ? [{ soort: 'goed', tekst: 'Uw oordeel is vastgelegd. De inwoner kan het lezen.' }]
            : []
        }
      />,
    );
  });

  kamer.get(toezichtPatronen.noodinzage, BEOORDELEN, (c, wie) =>
    metNoodinzage(web, c, wie, (n) => toonOordeel(web, c, wie, n, {})),
  );
  kamer.post(
    toezichtPatronen.noodinzage,
    { recht: NOODBEOORDELAARS, audit: { schrijft: 'noodinzageBeoordelen' } },
    (c, wie) => metNoodinzage(web, c, wie, (n) => oordeel(web, c, wie, n)),
  );
}

async function vraag(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesNoodaanvraag(ingevuld);
  if (!gelezen.gelukt) return toonVraag(web, c, wie, { ingevuld, fouten: gelezen.fouten });
  const { dossier, reden, toelichting } = gelezen.waarde;
  const gevonden = await leesDossier(web.omgeving, wie.gemeente, dossier);
  const rij = toegangsrijVan(web, wie, gevonden);
  // Who may see it anyway needs no glass broken.
  if (rij && magInzien(wie, rij).mag) return c.redirect(dossierPaden.pagina(dossier), 303);
  const nu = web.omgeving.klok.nu();
  const open = rij !== undefined && magInNood(rij);
  await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => {
    const tot = open ? plusUren(nu, NOODINZAGE_UREN) : null;
    await legNoodinzageVast(trx, wie, { dossier, reden, toelichting, op: nu, tot });
    await bestelMail(trx, web, wie);
  });
  web.omgeving.log.warn({ door: wie.id, open }, 'noodinzage');
  if (open) return c.redirect(dossierPaden.pagina(dossier), 303);
  // Also tells the resident of a vertrouwelijk dossier that somebody tried.
  await c.var.gelezen(dossier);
  return toonVraag(web, c, wie, { ingevuld, weigeringen: [BLIJFT_DICHT] });
}

/** Who leads the team hears it now, not when he happens to look. */
async function bestelMail(trx: Trx, { omgeving }: Web, { gemeente, id }: Gebruiker): Promise<void> {
  await trx
    .insertInto('uitgaand')
    .values({
      gemeente,
      taak: NOODMAIL,
      gegevens: JSON.stringify({ persoon: id }),
      op: omgeving.klok.nu(),
    })
    .execute();
}

interface Terug {
  readonly ingevuld?: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
}

function toonVraag(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  { ingevuld = {}, fouten, weigeringen = [] }: Terug = {},
): Response | Promise<Response> {
  return c.html(
    <Noodvraag kader={web.kader(c, wie)} waarden={ingevuld} fouten={fouten} weigeringen={weigeringen} />,
    fouten ? 422 : weigeringen.length > 0 ? 404 : 200,
  );
}

async function metNoodinzage(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  doe: (n: Noodinzage) => Promise<Response>,
): Promise<Response> {
  const tekst = c.req.param('nr') ?? '';
  const nr = /^[1-9]\d{0,14}$/.test(tekst) ? Number(tekst) : 0;
  const gevonden = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesNoodinzagen(trx, wie.gemeente, { hoogstens: 1, nr }),
  );
  const [een] = zichtbaar(wie, gevonden, haalInrichting(web.omgeving, wie.gemeente));
  if (!een) return c.notFound();
  if (een.tot !== null) await c.var.gelezen(een.dossier as DossierId);
  return doe(een);
}

async function toonOordeel(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  noodinzage: Noodinzage,
  { ingevuld = {}, fouten, weigeringen = [] }: Terug,
): Promise<Response> {
  const inrichting = haalInrichting(web.omgeving, wie.gemeente);
  return c.html(
    <Noodoordeelpagina
      kader={web.kader(c, wie)}
      inrichting={inrichting}
      noodinzage={noodinzage}
      mag={noodinzage.oordeel === null && magBeoordelen(wie, noodinzage.persoon, inrichting)}
      waarden={ingevuld}
      fouten={fouten}
      weigeringen={weigeringen}
    />,
    fouten ? 422 : weigeringen.length > 0 ? 409 : 200,
  );
}

async function oordeel(web: Web, c: Verzoek, wie: Gebruiker, noodinzage: Noodinzage): Promise<Response> {
  const { nr, persoon } = noodinzage;
  if (persoon === null || !magBeoordelen(wie, persoon, haalInrichting(web.omgeving, wie.gemeente)))
    return toonOordeel(web, c, wie, noodinzage, { weigeringen: [EIGEN] });
  if (noodinzage.oordeel !== null)
    return toonOordeel(web, c, wie, noodinzage, { weigeringen: [AL_BEOORDEELD] });
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesNoodoordeel(ingevuld);
  if (!gelezen.gelukt) return toonOordeel(web, c, wie, noodinzage, { ingevuld, fouten: gelezen.fouten });
  const op = web.omgeving.klok.nu();
  try {
    await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      beoordeelNoodinzage(trx, wie, { nr, persoon }, { ...gelezen.waarde, op }),
    );
  } catch (fout) {
    // Two at the same moment: the first stands.
    if (foutcode(fout) !== '23505') throw fout;
  }
  return c.redirect(toezichtPaden.noodGedaan, 303);
}

const EIGEN: Weigering = {
  code: 'eigenNoodinzage',
  reden: 'U beoordeelt uw eigen noodinzage niet.',
  artikel: 'BIO2 8.15.06',
  uitweg: 'Vraag de controller.',
};

const AL_BEOORDEELD: Weigering = {
  code: 'alBeoordeeld',
  reden: 'Deze noodinzage is al beoordeeld.',
  artikel: 'BIO2 8.15.06',
  uitweg: 'Het oordeel staat hieronder.',
};
