import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId, Uitnodigingssleutel } from '../kern/ids.ts';
import { leesUitnodigingssleutel } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import { leesFormulier, leesVelden, veld, zGelezen, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { deelnemersbeeld } from './deelnemersbeeld.ts';
import type { Inbrengoordeel } from './gebeurtenissen.ts';
import { INBRENGOORDELEN } from './gebeurtenissen.ts';
import { toetsPaden, toetsRoutes } from './paden.ts';
import type { Toetsuitnodiging } from './toestand.ts';
import { dichtOp, UITGENODIGDEN, vindUitnodiging } from './uitnodiging.ts';
import { leesUitnodigingen, vindUitgenodigdDossier } from './uitnodiging-queries.ts';
import { GeenUitnodigingPagina, Uitnodigingenpagina } from './uitnodigingenpagina.tsx';
import { GEEN_OORDEEL, Uitnodigingpagina } from './uitnodigingpagina.tsx';

const zInbreng = z.object({
  tekst: zTekst('Schrijf uw antwoord op.', 8_000),
  eigenWet: zTekstOfLeeg(4_000),
  oordeel: zGelezen<Inbrengoordeel | null>(
    (tekst) => (tekst === GEEN_OORDEEL ? null : INBRENGOORDELEN.find((oordeel) => oordeel === tekst)),
    'Kies of u het eens bent.',
  ),
});

interface Open {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly uitnodiging: Toetsuitnodiging;
}

/**
 * The page of an invited colleague. It stands beside the dossier and never opens it: the address is chance, the row in
 * the read table says whose it is, and what is shown is `deelnemersbeeld` alone.
 */
export function uitnodigingRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    toetsPaden.uitnodigingen,
    { recht: UITGENODIGDEN, audit: { leest: 'toetsen' }, doel: 'zien waarvoor men is uitgenodigd' },
    async (c, gebruiker) => {
      const vandaag = datumVan(web.omgeving.klok.nu());
      const regels = await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
        leesUitnodigingen(trx, gebruiker.id, vandaag),
      );
      return c.html(<Uitnodigingenpagina kader={web.kader(c, gebruiker)} regels={regels} />);
    },
  );

  kamer.get(
    toetsRoutes.uitnodiging,
    { recht: UITGENODIGDEN, audit: { leest: 'toetsen' } },
    async (c, gebruiker) => {
      const open = await openUitnodiging(web, c, gebruiker, leesUitnodigingssleutel(c.req.param('sleutel')));
      if (!open) return dicht(web, c, gebruiker);
      return c.html(pagina(web, c, gebruiker, open, { sleutel: nieuweSleutel() }));
    },
  );

  kamer.post(
    toetsRoutes.uitnodiging,
    { recht: UITGENODIGDEN, audit: { schrijft: 'toetsen' } },
    async (c, gebruiker) => {
      const open = await openUitnodiging(web, c, gebruiker, leesUitnodigingssleutel(c.req.param('sleutel')));
      if (!open) return dicht(web, c, gebruiker);
      const { id, uitnodiging } = open;
      const waarden = leesVelden((await c.req.formData()).entries());
      const sleutel = leesSleutel(veld(waarden, 'sleutel'));
      const gelezen = leesFormulier(zInbreng, waarden);
      if (!gelezen.gelukt)
        return c.html(pagina(web, c, gebruiker, open, { sleutel, waarden, fouten: gelezen.fouten }), 422);
      const uitkomst = await voerOpdrachtUit(
        web.omgeving,
        { gemeente: gebruiker.gemeente, dossier: id, wie: wieVan(gebruiker), namens: null, sleutel },
        { soort: 'inbrengGeven', uitnodiging: uitnodiging.id, ...gelezen.waarde },
      );
      if (uitkomst.gelukt) return c.redirect(`${c.req.path}?gelukt=inbrengGeven`, 303);
      const { weigeringen } = uitkomst;
      const fouten = veldfoutenUit(weigeringen);
      const overig = weigeringen.filter((w) => w.veld === undefined);
      return c.html(pagina(web, c, gebruiker, open, { sleutel, waarden, fouten, weigeringen: overig }), 422);
    },
  );
}

/** Undefined for what is not there, is over, or is somebody else's; a try at one that is over goes into the log. */
async function openUitnodiging(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  sleutel: Uitnodigingssleutel | undefined,
): Promise<Open | undefined> {
  const { omgeving } = web;
  const rij =
    sleutel &&
    (await inGemeente(omgeving.db, gebruiker.gemeente, (trx) =>
      vindUitgenodigdDossier(trx, gebruiker.id, sleutel),
    ));
  if (!sleutel || !rij) return undefined;
  await c.var.gelezen(rij.dossier, { grond: 'uitgenodigd' });
  if (!rij.open) return undefined;
  const dossier = await leesDossier(omgeving, gebruiker.gemeente, rij.dossier);
  const { toestand } = dossier;
  const uitnodiging = vindUitnodiging(toestand, sleutel, gebruiker.id);
  const vandaag = datumVan(omgeving.klok.nu());
  return uitnodiging && dichtOp(toestand, uitnodiging, vandaag) === undefined
    ? { id: rij.dossier, dossier, uitnodiging }
    : undefined;
}

function dicht(web: Web, c: Verzoek, gebruiker: Gebruiker): Response | Promise<Response> {
  return c.html(<GeenUitnodigingPagina kader={web.kader(c, gebruiker)} />, 404);
}

function pagina(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  { dossier: { toestand }, uitnodiging }: Open,
  p: Pick<Parameters<typeof Uitnodigingpagina>[0], 'sleutel'> &
    Partial<Pick<Parameters<typeof Uitnodigingpagina>[0], 'waarden' | 'fouten' | 'weigeringen'>>,
) {
  const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
  return (
    <Uitnodigingpagina
      kader={web.kader(c, gebruiker)}
      beeld={deelnemersbeeld(toestand, uitnodiging, inrichting.regels)}
      vrager={naamVan(inrichting, uitnodiging.door.id)}
      actie={c.req.path}
      sleutel={p.sleutel}
      waarden={p.waarden ?? {}}
      fouten={p.fouten ?? {}}
      weigeringen={p.weigeringen ?? []}
    />
  );
}
