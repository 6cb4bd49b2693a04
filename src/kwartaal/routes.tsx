import type { Briefmaker } from '../brieven/render.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { BLADSOORTEN, maakOds } from '../platform/rekenblad.ts';
import { STUURDERS } from '../sturing/namen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { leesVelden, veld } from '../ui/velden.ts';
import { rapportbladen } from './blad.ts';
import { rapportformulierRoutes } from './formulierroutes.tsx';
import { kwartaalcode, leesKwartaal, voorbijeKwartalen } from './kwartaal.ts';
import { RAPPORTMAKERS } from './opdrachten.ts';
import type { Stukken } from './opslag.ts';
import { leesRapportregels, leesStuk } from './opslag.ts';
import { Rapportoverzicht, STURINGSPAD } from './overzichtpagina.tsx';
import { kwartaalPaden, kwartaalRoutepaden, STUKSOORTEN } from './paden.ts';
import { RAPPORTENPAD, Rapportpagina } from './rapportpagina.tsx';
import type { Gevonden } from './rapporttoegang.tsx';
import { maakRapporttoegang } from './rapporttoegang.tsx';
import type { Rapportversie } from './toestand.ts';
import { maakRapportpagina, maakRapportpdf, verschilMetVorige } from './uitvoeren.ts';

const LEZEN = { recht: STUURDERS, audit: { leest: 'sturen' } } as const;
const MAKEN = { recht: RAPPORTMAKERS, audit: { schrijft: 'sturen' } } as const;
/** So many quarters back a first report can be made. */
const TERUG = 8;

/** The report of a quarter: made, explained, approved, and read. */
export function kwartaalRoutes(kamer: Kamer, web: Web, briefmaker: Briefmaker): void {
  const toegang = maakRapporttoegang(web, briefmaker);
  const { werkVan, voer, met, geenRapport } = toegang;

  async function overzicht(c: Verzoek, wie: Gebruiker, weigeringen: readonly Weigering[]) {
    const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesRapportregels(trx, wie.gemeente),
    );
    const vandaag = datumVan(web.omgeving.klok.nu());
    const teMaken = voorbijeKwartalen(vandaag, TERUG).filter(
      ({ van }) => !regels.some(({ kwartaal }) => kwartaal === van),
    );
    return c.html(
      <Rapportoverzicht
        kader={web.kader(c, wie)}
        regels={regels}
        teMaken={RAPPORTMAKERS.includes(wie.rol) ? teMaken : null}
        weigeringen={weigeringen}
      />,
      weigeringen.length > 0 ? 422 : 200,
    );
  }

  kamer.get(kwartaalPaden.overzicht, LEZEN, (c, wie) => overzicht(c, wie, []));

  kamer.post(kwartaalPaden.overzicht, MAKEN, async (c, wie) => {
    const gekozen = veld(leesVelden((await c.req.formData()).entries()), 'kwartaal');
    const vak = leesKwartaal(gekozen);
    const uitkomst =
      vak === undefined ? geweigerd(GEEN_KWARTAAL) : await voer(wie, vak, { soort: 'rapportOpstellen' });
    if (vak !== undefined && (uitkomst.gelukt || uitkomst.weigeringen[0].code === 'alOpgesteld'))
      return c.redirect(kwartaalPaden.rapport(kwartaalcode(vak)), 303);
    return overzicht(c, wie, uitkomst.gelukt ? [] : uitkomst.weigeringen);
  });

  async function toon(c: Verzoek, wie: Gebruiker, gevonden: Gevonden, versie: Rapportversie) {
    const { toestand } = gevonden;
    const stuk = await bewaardeStukken(wie, gevonden, versie);
    return c.html(
      <Rapportpagina
        kader={web.kader(c, wie)}
        wie={wie}
        inrichting={haalInrichting(web.omgeving, wie.gemeente)}
        toestand={toestand}
        versie={versie}
        veranderd={verschilMetVorige(toestand, versie)}
        vingerafdruk={stuk?.vingerafdruk ?? null}
        htmlVingerafdruk={stuk?.htmlVingerafdruk ?? null}
      />,
    );
  }

  kamer.get(kwartaalRoutepaden.rapport, LEZEN, (c, wie) => met(c, wie, (g) => toon(c, wie, g, g.laatste)));

  const versieIn = (c: Verzoek, { toestand }: Gevonden): Rapportversie | undefined =>
    toestand.versies.find(({ nummer }) => String(nummer) === c.req.param('versie'));

  kamer.get(kwartaalRoutepaden.versie, LEZEN, (c, wie) =>
    met(c, wie, (g) => {
      const versie = versieIn(c, g);
      return versie === undefined ? geenRapport(c, wie) : toon(c, wie, g, versie);
    }),
  );

  kamer.get(kwartaalRoutepaden.bestand, LEZEN, (c, wie) =>
    met(c, wie, async (g) => {
      const versie = versieIn(c, g);
      const soort = STUKSOORTEN.find((s) => s === c.req.param('soort'));
      if (versie === undefined || soort === undefined) return geenRapport(c, wie);
      const naam = `kwartaalrapport-${g.code}-versie-${versie.nummer}${versie.vastgesteld ? '' : '-concept'}.${soort}`;
      if (soort === 'ods')
        return c.body(new Uint8Array(maakOds(rapportbladen(versie))), 200, {
          'Content-Type': BLADSOORTEN.ods,
          'Content-Disposition': `attachment; filename="${naam}"`,
        });
      const bewaard = await bewaardeStukken(wie, g, versie);
      if (soort === 'pdf') return pdf(c, wie, g, versie, naam, bewaard);
      // Taken along and not opened here, where its style would not be let in.
      return c.body(
        new Uint8Array(bewaard?.html ?? (await maakRapportpagina(werkVan(wie), g.toestand, versie))),
        200,
        {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Disposition': `attachment; filename="${naam}"`,
          ...NIET_BEWAREN,
        },
      );
    }),
  );

  function bewaardeStukken(
    wie: Gebruiker,
    { vak }: Gevonden,
    { vastgesteld }: Rapportversie,
  ): Promise<Stukken | undefined> {
    if (vastgesteld === null) return Promise.resolve(undefined);
    return inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesStuk(trx, wie.gemeente, vak.van, vastgesteld.nr),
    );
  }

  /** Of a version that was approved the very file; a draft is made while one waits. */
  async function pdf(
    c: Verzoek,
    wie: Gebruiker,
    g: Gevonden,
    versie: Rapportversie,
    naam: string,
    bewaard: Stukken | undefined,
  ) {
    const gemaakt = bewaard ? undefined : await maakRapportpdf(werkVan(wie), g.toestand, versie);
    if (gemaakt?.gelukt === false) {
      web.omgeving.log.error({ code: gemaakt.weigeringen[0].code }, 'kwartaalrapport niet gemaakt');
      return c.html(
        <Pagina kader={web.kader(c, wie)} titel="Kwartaalrapport" pad={[STURINGSPAD, RAPPORTENPAD]}>
          <Weigeringen weigeringen={gemaakt.weigeringen} />
        </Pagina>,
        500,
      );
    }
    return c.body(new Uint8Array(bewaard?.pdf ?? gemaakt?.waarde.pdf ?? []), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${naam}"`,
      ...NIET_BEWAREN,
    });
  }

  rapportformulierRoutes(kamer, web, toegang);
}

const NIET_BEWAREN = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' } as const;

const GEEN_KWARTAAL: Weigering = {
  code: 'geenKwartaal',
  reden: 'Er is geen kwartaal gekozen.',
  artikel: 'Omkeer',
  uitweg: 'Kies het kwartaal waarover het rapport gaat.',
  veld: 'kwartaal',
};
