import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { leesDossier, maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { datumLang } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode, OnderdeelId } from '../kern/ids.ts';
import { leesDossierId, leesOnderdeelId, leesPersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { Bericht } from '../ui/bericht.tsx';
import { veldfoutenUit } from '../ui/formulier.tsx';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { leesFormulier, leesVelden, maakVelden, veld } from '../ui/velden.ts';
import { AdviesGeslotenPagina, AdviesvraagPagina } from './adviseur.tsx';
import type { Advieslinks } from './advieslink.ts';
import { zAdvies } from './adviesvelden.tsx';
import { adviesGesloten, LINK_ONGELDIG } from './adviescontrole.ts';
import { adviesRoutespaden } from './paden.ts';
import { BEHANDELAARS } from './rollen.ts';
import type { Advies } from './toestand.ts';

interface Open {
  readonly id: DossierId;
  readonly advies: Advies;
  readonly wie: Wie;
}
type Geopend = { readonly open: Open } | { readonly dicht: Weigering };

/** The adviser's page, public with the secret, and the page where the klantmanager finds the link. */
export function adviesRoutes(
  kamer: Kamer,
  web: Web,
  gemeente: Gemeentecode,
  links: Advieslinks,
  /** Own address: never what the request says it is, for the link goes to somebody else. */
  basis: URL,
): void {
  kamer.get(
    adviesRoutespaden.antwoorden,
    { recht: 'openbaar', audit: { leest: 'onderzoeken' }, doel: 'advies geven' },
    async (c) => {
      const geopend = await openVraag(c, web, gemeente, links);
      if ('dicht' in geopend) return gesloten(c, web, geopend.dicht);
      const { id, advies, wie } = geopend.open;
      await c.var.gelezen(id, { lezer: { gemeente, ...wie } });
      const waarden = maakVelden({ adviseur: advies.adviseur });
      return c.html(vraagpagina(c, web, advies, { waarden, sleutel: nieuweSleutel() }));
    },
  );

  kamer.post(
    adviesRoutespaden.antwoorden,
    { recht: 'openbaar', audit: { schrijft: 'onderzoeken' } },
    async (c) => {
      const geopend = await openVraag(c, web, gemeente, links);
      if ('dicht' in geopend) return gesloten(c, web, geopend.dicht);
      const { id, advies, wie } = geopend.open;
      const waarden = leesVelden((await c.req.formData()).entries());
      const sleutel = leesSleutel(veld(waarden, 'sleutel'));
      const gelezen = leesFormulier(z.object(zAdvies), waarden);
      if (!gelezen.gelukt)
        return c.html(vraagpagina(c, web, advies, { waarden, sleutel, fouten: gelezen.fouten }), 422);
      const uitkomst = await voerOpdrachtUit(
        web.omgeving,
        { gemeente, dossier: id, wie, namens: null, sleutel },
        { soort: 'adviesLeveren', id: advies.id, link: advies.link, document: null, ...gelezen.waarde },
      );
      if (uitkomst.gelukt) return c.redirect(c.req.path, 303);
      const { weigeringen } = uitkomst;
      return c.html(
        vraagpagina(c, web, advies, {
          waarden,
          sleutel,
          fouten: veldfoutenUit(weigeringen),
          weigeringen: weigeringen.filter((w) => w.veld === undefined),
        }),
        422,
      );
    },
  );

  kamer.get(
    adviesRoutespaden.link,
    { recht: BEHANDELAARS, audit: { leest: 'onderzoeken' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierIn(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { id, dossier } = ingezien;
      const nr = leesOnderdeelId(c.req.param('advies'));
      const advies = dossier.toestand.onderzoek.adviezen.find((a) => a.id === nr);
      const zaak = { gemeente: gebruiker.gemeente, dossier: id };
      const pad = advies && links.pad(zaak, advies);
      return c.html(
        <Pagina kader={web.kader(c, gebruiker)} titel="Link voor de adviseur">
          {advies && pad ? (
            <Linkuitleg advies={advies} adres={new URL(pad, basis).href} />
          ) : (
            <Leegte titel="Deze adviesvraag staat niet in dit dossier." />
          )}
          <Knoppenrij>
            <KnopLink href={dossierPaden.pagina(id)}>Terug naar het dossier</KnopLink>
          </Knoppenrij>
        </Pagina>,
        advies ? 200 : 404,
      );
    },
  );
}

function Linkuitleg({ advies, adres }: { advies: Advies; adres: string }) {
  return (
    <>
      <Bericht soort="letop" titel="Geef deze link alleen aan de adviseur">
        <p>
          Voor {advies.adviseur || advies.organisatie}, {advies.email}. Wie de link heeft, ziet de vraag en
          kan antwoorden, tot en met {datumLang(advies.linkTotEnMet)}.
        </p>
      </Bericht>
      <p>
        <code>{adres}</code>
      </p>
    </>
  );
}

/** The dossier and the question behind this link, or why it stays shut. A wrong link tells nothing. */
async function openVraag(
  c: Verzoek<(typeof adviesRoutespaden)['antwoorden']>,
  web: Web,
  gemeente: Gemeentecode,
  links: Advieslinks,
): Promise<Geopend> {
  // The page holds data about a person: not for caches or search engines.
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  const id = leesDossierId(c.req.param('dossier'));
  const nr = leesOnderdeelId(c.req.param('advies'));
  const dossier = id && (await leesDossier(web.omgeving, gemeente, id));
  const advies = dossier?.toestand.onderzoek.adviezen.find((a) => a.id === nr);
  const wie = adviseur(nr);
  if (!id || !dossier || !advies || !wie) return { dicht: LINK_ONGELDIG };
  if (!links.klopt({ gemeente, dossier: id }, advies, c.req.param('geheim'))) return { dicht: LINK_ONGELDIG };
  const { vandaag } = maakContext(web.omgeving, gemeente, wie);
  const dicht = adviesGesloten(dossier.toestand, advies.id, advies.link, vandaag);
  return dicht ? { dicht } : { open: { id, advies, wie } };
}

/** An adviser has no account: known by the question, within the dossier. */
function adviseur(advies: OnderdeelId | undefined): Wie | undefined {
  const id = advies && leesPersoonId(`adviseur-${advies.toLowerCase()}`);
  return id && { id, rol: 'adviseur' };
}

function gesloten(c: Verzoek, web: Web, weigering: Weigering): Response | Promise<Response> {
  const status = weigering.code === 'adviesAlGeleverd' ? 200 : weigering === LINK_ONGELDIG ? 404 : 410;
  return c.html(<AdviesGeslotenPagina kader={web.kader(c, null)} weigering={weigering} />, status);
}

function vraagpagina(
  c: Verzoek,
  web: Web,
  advies: Advies,
  p: Pick<Parameters<typeof AdviesvraagPagina>[0], 'waarden' | 'sleutel'> &
    Partial<Pick<Parameters<typeof AdviesvraagPagina>[0], 'fouten' | 'weigeringen'>>,
) {
  return (
    <AdviesvraagPagina
      kader={web.kader(c, null)}
      vraag={advies}
      actie={c.req.path}
      sleutel={p.sleutel}
      waarden={p.waarden}
      fouten={p.fouten ?? {}}
      weigeringen={p.weigeringen ?? []}
    />
  );
}
