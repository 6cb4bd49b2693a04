import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { toegangsrijVan } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { bewijsKeten } from '../journaal/bewijs.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { plusUren } from '../recht/uren.ts';
import { FGINZAGE_UREN, FGREDENEN, leesFginzagen, legFginzageVast } from '../toegang/fginzage.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { leesLeeslog } from '../toegang/leeslog.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesFormulier, leesVelden, maakVelden, zKeuze, zTekst } from '../ui/velden.ts';
import { Dossierspoor, Spoorvraag } from './dossierspoor-pagina.tsx';
import { Fginzagepagina } from './fginzage-pagina.tsx';
import { zDossiernummer } from './noodinzage.ts';
import { toezichtPaden, toezichtPatronen } from './paden.ts';
import { FGROLLEN } from './rollen.ts';

const LEEST = { recht: FGROLLEN, audit: { leest: 'fgToezicht' } } as const;
const SCHRIJFT = { recht: FGROLLEN, audit: { schrijft: 'fgToezicht' } } as const;
const HOOGSTENS = 200;

const zInzage = z.object({
  dossier: zDossiernummer,
  reden: zKeuze(FGREDENEN, 'Kies waarom u dit dossier moet lezen.'),
  toelichting: zTekst('Schrijf op wat u gaat nakijken.', 1_000),
});
const zSpoor = z.object({ dossier: zDossiernummer });

/** What the FG sees of one dossier: who read it, and with a reason what it says (AVG 38 lid 2). */
export function fgRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.fginzage, LEEST, (c, wie) =>
    toonInzage(web, c, wie, { ingevuld: maakVelden({ dossier: c.req.query('dossier') }) }),
  );
  kamer.post(toezichtPaden.fginzage, SCHRIJFT, (c, wie) => open(web, c, wie));

  kamer.get(toezichtPaden.dossiersporen, LEEST, (c, wie) => vraagSpoor(web, c, wie, { ingevuld: {} }));
  kamer.post(toezichtPaden.dossiersporen, SCHRIJFT, async (c, wie) => {
    const ingevuld = leesVelden((await c.req.formData()).entries());
    const gelezen = leesFormulier(zSpoor, ingevuld);
    return gelezen.gelukt
      ? c.redirect(toezichtPaden.dossierspoor(gelezen.waarde.dossier), 303)
      : vraagSpoor(web, c, wie, { ingevuld, fouten: gelezen.fouten });
  });
  kamer.get(toezichtPatronen.dossierspoor, LEEST, (c, wie) => toonSpoor(web, c, wie));
}

interface Terug {
  readonly ingevuld: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
}

const status = ({ fouten, weigeringen = [] }: Terug) => (fouten ? 422 : weigeringen.length > 0 ? 404 : 200);

async function toonInzage(web: Web, c: Verzoek, wie: Gebruiker, terug: Terug): Promise<Response> {
  const eerder = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => leesFginzagen(trx, wie, HOOGSTENS));
  return c.html(
    <Fginzagepagina
      kader={web.kader(c, wie)}
      eerder={eerder}
      nu={web.omgeving.klok.nu()}
      waarden={terug.ingevuld}
      fouten={terug.fouten}
      weigeringen={terug.weigeringen ?? []}
    />,
    status(terug),
  );
}

async function open(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesFormulier(zInzage, ingevuld);
  if (!gelezen.gelukt) return toonInzage(web, c, wie, { ingevuld, fouten: gelezen.fouten });
  const { dossier } = gelezen.waarde;
  if (!toegangsrijVan(web, wie, await leesDossier(web.omgeving, wie.gemeente, dossier)))
    return toonInzage(web, c, wie, { ingevuld, weigeringen: [GEEN_DOSSIER] });
  const op = web.omgeving.klok.nu();
  await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    legFginzageVast(trx, wie, { ...gelezen.waarde, op, tot: plusUren(op, FGINZAGE_UREN) }),
  );
  web.omgeving.log.info({ door: wie.id }, 'inzage door de functionaris gegevensbescherming');
  return c.redirect(dossierPaden.pagina(dossier), 303);
}

function vraagSpoor(web: Web, c: Verzoek, wie: Gebruiker, terug: Terug) {
  return c.html(
    <Spoorvraag
      kader={web.kader(c, wie)}
      waarden={terug.ingevuld}
      fouten={terug.fouten}
      weigeringen={terug.weigeringen ?? []}
    />,
    status(terug),
  );
}

async function toonSpoor(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const { gemeente } = wie;
  const id = leesDossierId(c.req.param('dossier') ?? '');
  const rij =
    id &&
    (await inGemeente(web.omgeving.db, gemeente, (trx) =>
      trx
        .selectFrom('dossier')
        .select('nr')
        .where('gemeente', '=', gemeente)
        .where('dossier', '=', id)
        .executeTakeFirst(),
    ));
  const bewijs = id && rij && (await bewijsKeten(web.omgeving.pool, gemeente, id, rij.nr));
  if (!id || !bewijs)
    return vraagSpoor(web, c, wie, {
      ingevuld: maakVelden({ dossier: id }),
      weigeringen: [GEEN_DOSSIER],
    });
  await c.var.gelezen(id, { grond: 'fgToezicht' });
  const regels = await inGemeente(web.omgeving.db, gemeente, (trx) =>
    leesLeeslog(trx, id, { hoogstens: HOOGSTENS }),
  );
  return c.html(
    <Dossierspoor
      kader={web.kader(c, wie)}
      inrichting={haalInrichting(web.omgeving, gemeente)}
      ik={wie}
      id={id}
      bewijs={bewijs}
      regels={regels}
      hoogstens={HOOGSTENS}
    />,
  );
}

/** The same whether there never was one or it was destroyed (Wmo 5.3.4). */
const GEEN_DOSSIER: Weigering = {
  code: 'geenDossier',
  reden: 'Er is geen dossier met dit nummer.',
  artikel: 'Wmo 5.3.3',
  uitweg:
    'Kijk of het nummer klopt. Van een vernietigd dossier is alleen de verklaring er nog; vraag de controller.',
};
