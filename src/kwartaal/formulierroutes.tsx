import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, leesVelden, maakVelden, veld, zTekst } from '../ui/velden.ts';
import { Nieuweversiepagina, TEKENS, Toelichtingpagina, Vaststelpagina } from './formulierpaginas.tsx';
import { INTUSSEN_GEWIJZIGD, RAPPORTMAKERS, RAPPORTVASTSTELLERS } from './opdrachten.ts';
import { kwartaalPaden, kwartaalRoutepaden } from './paden.ts';
import type { Gevonden, Rapporttoegang } from './rapporttoegang.tsx';
import { toelichtingBij } from './toestand.ts';

const MAKEN = { recht: RAPPORTMAKERS, audit: { schrijft: 'sturen' } } as const;
const MAKEN_ZIEN = { recht: RAPPORTMAKERS, audit: { leest: 'sturen' } } as const;
const VASTSTELLEN = { recht: RAPPORTVASTSTELLERS, audit: { schrijft: 'sturen' } } as const;
const VASTSTELLEN_ZIEN = { recht: RAPPORTVASTSTELLERS, audit: { leest: 'sturen' } } as const;

const zToelichting = z.object({
  oorzaak: zTekst('Schrijf op hoe dat komt.', TEKENS),
  maatregel: zTekst('Schrijf op wat u eraan doet, of waarom niets.', TEKENS),
});
const zNieuw = z.object({ wijziging: zTekst('Schrijf op wat er verandert en waarom.', TEKENS) });

/** What comes back to a form that did not go through. */
interface Terug {
  readonly ingevuld?: Velden;
  readonly weigeringen?: readonly Weigering[];
  readonly fouten?: Veldfouten;
}

function terugna(weigeringen: readonly Weigering[], ingevuld: Velden): Terug {
  return {
    ingevuld,
    fouten: veldfoutenUit(weigeringen),
    weigeringen: weigeringen.filter(({ veld: van }) => van === undefined),
  };
}

/** What a person does with the report: count again, explain, approve, begin a new version. */
export function rapportformulierRoutes(kamer: Kamer, web: Web, toegang: Rapporttoegang): void {
  const { met, voer } = toegang;
  kamer.post(kwartaalRoutepaden.verversen, MAKEN, (c, wie) =>
    met(c, wie, async ({ code, vak }) => {
      // Refused when it was approved meanwhile: the report says so itself.
      await voer(wie, vak, { soort: 'rapportVerversen' });
      return c.redirect(kwartaalPaden.rapport(code), 303);
    }),
  );
  toelichtingRoutes(kamer, web, toegang);
  vaststelRoutes(kamer, web, toegang);
  nieuweVersieRoutes(kamer, web, toegang);
}

function toelichtingRoutes(kamer: Kamer, web: Web, { met, voer, geenRapport }: Rapporttoegang): void {
  const toonFormulier = (
    c: Verzoek,
    wie: Gebruiker,
    { toestand, laatste }: Gevonden,
    deelcode: string,
    terug: Terug,
  ) => {
    const deel = laatste.cijfers.delen.find(({ code }) => code === deelcode);
    if (deel === undefined) return geenRapport(c, wie);
    const staat = toelichtingBij(laatste, deel.code);
    const begin = maakVelden({ oorzaak: staat?.oorzaak, maatregel: staat?.maatregel });
    const { fouten = {}, weigeringen = [] } = terug;
    const fout = Object.keys(fouten).length + weigeringen.length > 0;
    // What was written meanwhile stands beside it now; until then it was not seen.
    const ingehaald = weigeringen.some(({ code }) => code === 'intussenToegelicht');
    const gezien = terug.ingevuld && !ingehaald ? veld(terug.ingevuld, 'gezien') : String(staat?.nr ?? 0);
    return c.html(
      <Toelichtingpagina
        kader={web.kader(c, wie)}
        inrichting={haalInrichting(web.omgeving, wie.gemeente)}
        toestand={toestand}
        deel={deel}
        gezien={gezien}
        intussen={ingehaald ? staat : undefined}
        waarden={terug.ingevuld ?? begin}
        fouten={fouten}
        weigeringen={weigeringen}
      />,
      fout ? 422 : 200,
    );
  };
  kamer.get(kwartaalRoutepaden.toelichting, MAKEN_ZIEN, (c, wie) =>
    met(c, wie, (g) =>
      g.laatste.vastgesteld === null
        ? toonFormulier(c, wie, g, c.req.param('deel'), {})
        : c.redirect(kwartaalPaden.rapport(g.code), 303),
    ),
  );
  kamer.post(kwartaalRoutepaden.toelichting, MAKEN, (c, wie) =>
    met(c, wie, async (g) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const deel = g.laatste.cijfers.delen.find(({ code }) => code === c.req.param('deel'))?.code;
      if (deel === undefined) return geenRapport(c, wie);
      const gelezen = leesFormulier(zToelichting, ingevuld);
      if (!gelezen.gelukt) return toonFormulier(c, wie, g, deel, { ingevuld, fouten: gelezen.fouten });
      const gezien = Number(veld(ingevuld, 'gezien'));
      const uitkomst = await voer(wie, g.vak, {
        soort: 'rapportToelichten',
        deel,
        ...gelezen.waarde,
        gezien,
      });
      if (uitkomst.gelukt) return c.redirect(`${kwartaalPaden.rapport(g.code)}#${deel}`, 303);
      return toonFormulier(c, wie, g, deel, terugna(uitkomst.weigeringen, ingevuld));
    }),
  );
}

function vaststelRoutes(kamer: Kamer, web: Web, { met, voer }: Rapporttoegang): void {
  const toonFormulier = (
    c: Verzoek,
    wie: Gebruiker,
    { toestand, laatste }: Gevonden,
    gezien: number,
    weigeringen: readonly Weigering[],
  ) =>
    c.html(
      <Vaststelpagina
        kader={web.kader(c, wie)}
        toestand={toestand}
        versie={laatste}
        gezien={gezien}
        weigeringen={weigeringen}
      />,
      weigeringen.length > 0 ? 409 : 200,
    );

  // Only from the report as it was read: what was seen comes along, and stays what it was until it is read again.
  kamer.get(kwartaalRoutepaden.vaststellen, VASTSTELLEN_ZIEN, (c, wie) =>
    met(c, wie, (g) => {
      const gezien = Number(c.req.query('gezien') ?? 0);
      return g.laatste.vastgesteld === null && gezien > 0
        ? toonFormulier(c, wie, g, gezien, gezien === g.toestand.nr ? [] : [INTUSSEN_GEWIJZIGD])
        : c.redirect(kwartaalPaden.rapport(g.code), 303);
    }),
  );
  kamer.post(kwartaalRoutepaden.vaststellen, VASTSTELLEN, (c, wie) =>
    met(c, wie, async (g) => {
      const gezien = Number(veld(leesVelden((await c.req.formData()).entries()), 'gezien'));
      const uitkomst = await voer(wie, g.vak, { soort: 'rapportVaststellen', gezien });
      return uitkomst.gelukt
        ? c.redirect(kwartaalPaden.rapport(g.code), 303)
        : toonFormulier(c, wie, g, gezien, uitkomst.weigeringen);
    }),
  );
}

function nieuweVersieRoutes(kamer: Kamer, web: Web, { met, voer }: Rapporttoegang): void {
  const toonFormulier = (c: Verzoek, wie: Gebruiker, { toestand }: Gevonden, terug: Terug) => {
    const { fouten = {}, weigeringen = [] } = terug;
    return c.html(
      <Nieuweversiepagina
        kader={web.kader(c, wie)}
        toestand={toestand}
        waarden={terug.ingevuld ?? {}}
        fouten={fouten}
        weigeringen={weigeringen}
      />,
      Object.keys(fouten).length + weigeringen.length > 0 ? 422 : 200,
    );
  };

  kamer.get(kwartaalRoutepaden.nieuw, MAKEN_ZIEN, (c, wie) =>
    met(c, wie, (g) =>
      g.laatste.vastgesteld === null
        ? c.redirect(kwartaalPaden.rapport(g.code), 303)
        : toonFormulier(c, wie, g, {}),
    ),
  );
  kamer.post(kwartaalRoutepaden.nieuw, MAKEN, (c, wie) =>
    met(c, wie, async (g) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const gelezen = leesFormulier(zNieuw, ingevuld);
      if (!gelezen.gelukt) return toonFormulier(c, wie, g, { ingevuld, fouten: gelezen.fouten });
      const uitkomst = await voer(wie, g.vak, { soort: 'rapportVernieuwen', ...gelezen.waarde });
      if (uitkomst.gelukt) return c.redirect(kwartaalPaden.rapport(g.code), 303);
      return toonFormulier(c, wie, g, terugna(uitkomst.weigeringen, ingevuld));
    }),
  );
}
