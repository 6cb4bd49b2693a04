import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan, leesDatum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { leesBladsoort } from '../platform/rekenblad.ts';
import { stuurBlad } from '../toegang/bestand.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesVelden, maakVelden, veld } from '../ui/velden.ts';
import { type Datalek, lekhandelingen, lekstand, type Lekstapsoort } from './datalek.ts';
import { lekblad } from './datalek-blad.ts';
import { leesLekhandeling, leesLekmelding, leesLekstapsoort } from './datalek-invoer.ts';
import { Lekgemeldpagina, Lekmeldpagina } from './datalek-meldpagina.tsx';
import { leesDatalekken, legLekmeldingVast, legLekstapVast } from './datalek-opslag.ts';
import { Lekoverzicht, Lekpagina } from './datalek-pagina.tsx';
import { bezwaarTegen } from './datalek-regels.ts';
import { Lekstappagina } from './datalek-stappagina.tsx';
import { tegenLekadvies } from './fg-advies.ts';
import { leesAdviezen } from './fg-advies-opslag.ts';
import { adviesvraag, legIngevuldAdviesVast } from './fg-advies-vraag.ts';
import { naarDossier, toezichtPaden, toezichtPatronen } from './paden.ts';
import { FGROLLEN, LEKBEHANDELAARS, LEKLEZERS, MEDEWERKERS, STEEKPROEFLEZERS } from './rollen.ts';
import { regelstand, type Steekproefregel, zietRegel } from './steekproef.ts';
import { leesRegels } from './steekproef-opslag.ts';
import { bestelToezichtmail, LEKMAIL } from './toezichtmail.ts';

const LEZEN = { recht: LEKLEZERS, audit: { leest: 'datalekBehandelen' } } as const;

/** Breaches: reported by everybody who works here, handled by who looks after privacy (avg.md 12). */
export function datalekRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    toezichtPaden.lekMelden,
    { recht: MEDEWERKERS, audit: { leest: 'datalekBehandelen' } },
    async (c, wie) => {
      const regel = await uitSteekproef(web, wie, maakVelden(c.req.query()));
      if (regel) c.var.getoond([regel.dossier]);
      const ingevuld = regel
        ? maakVelden({
            maand: regel.maand,
            plaats: String(regel.plaats),
            soort: 'onterechtGelezen',
            dossiers: regel.dossier,
          })
        : {};
      return toonMelden(web, c, wie, { ingevuld });
    },
  );
  kamer.post(
    toezichtPaden.lekMelden,
    { recht: MEDEWERKERS, audit: { schrijft: 'datalekBehandelen' } },
    (c, wie) => meld(web, c, wie),
  );
  kamer.get(toezichtPaden.lekGemeld, { recht: MEDEWERKERS, audit: 'geen' }, (c, wie) =>
    c.html(<Lekgemeldpagina kader={web.kader(c, wie)} leest={LEKLEZERS.includes(wie.rol)} />),
  );

  kamer.get(toezichtPaden.datalekken, LEZEN, async (c, wie) => {
    const lekken = await lees(web, wie);
    c.var.getoond(lekken.flatMap(({ melding }) => melding.dossiers));
    return c.html(<Lekoverzicht kader={web.kader(c, wie)} lekken={lekken} nu={web.omgeving.klok.nu()} />);
  });
  kamer.get(toezichtPatronen.datalekbestand, LEZEN, async (c, wie) => {
    const soort = leesBladsoort(c.req.param('soort'));
    if (!soort) return c.notFound();
    const nu = web.omgeving.klok.nu();
    return stuurBlad(c, lekblad(await lees(web, wie), nu), soort, `datalekken-${datumVan(nu)}`);
  });
  kamer.post(toezichtPatronen.lekadvies, { recht: FGROLLEN, audit: { schrijft: 'fgToezicht' } }, (c, wie) =>
    metLek(web, c, wie, (lek) => adviseer(web, c, wie, lek)),
  );
  kamer.get(toezichtPatronen.datalek, LEZEN, (c, wie) =>
    metLek(web, c, wie, (lek) => toonLek(web, c, wie, lek, [])),
  );
  kamer.get(toezichtPatronen.datalekstap, { ...LEZEN, recht: LEKBEHANDELAARS }, (c, wie) =>
    metLek(web, c, wie, (lek) => {
      const stap = leesLekstapsoort(c.req.param('stap'));
      if (!stap) return c.notFound();
      return lekhandelingen(lekstand(lek)).includes(stap)
        ? toonStap(web, c, wie, lek, stap, { ingevuld: begin(lek, stap) })
        : toonLek(web, c, wie, lek, [NIET_MEER]);
    }),
  );
  kamer.post(
    toezichtPatronen.datalekstap,
    { recht: LEKBEHANDELAARS, audit: { schrijft: 'datalekBehandelen' } },
    (c, wie) =>
      metLek(web, c, wie, (lek) => {
        const stap = leesLekstapsoort(c.req.param('stap'));
        return stap ? zetStap(web, c, wie, lek, stap) : c.notFound();
      }),
  );
}

interface Terug {
  readonly ingevuld: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
  /** Which steps came in between. */
  readonly intussen?: Datalek['stappen'];
}

function toonMelden(web: Web, c: Verzoek, wie: Gebruiker, { ingevuld, fouten }: Terug) {
  return c.html(
    <Lekmeldpagina
      kader={web.kader(c, wie)}
      sleutel={veld(ingevuld, 'sleutel') || nieuweSleutel()}
      waarden={ingevuld}
      fouten={fouten}
    />,
    fouten ? 422 : 200,
  );
}

async function meld(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const nu = web.omgeving.klok.nu();
  const gelezen = leesLekmelding(ingevuld, nu);
  if (!gelezen.gelukt) return toonMelden(web, c, wie, { ingevuld, fouten: gelezen.fouten });
  const sleutel = veld(ingevuld, 'sleutel') || nieuweSleutel();
  const regel = await uitSteekproef(web, wie, ingevuld);
  const uit = regel ? { maand: regel.maand, plaats: regel.plaats } : null;
  const nr = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => {
    const melding = { ...gelezen.waarde, uit, melder: wie.id, op: nu };
    const nieuw = await legLekmeldingVast(trx, wie.gemeente, sleutel, melding);
    await bestelToezichtmail(trx, wie.gemeente, LEKMAIL, {}, nu);
    return nieuw;
  });
  web.omgeving.log.warn({ door: wie.id, datalek: nr }, 'datalek gemeld');
  return c.redirect(toezichtPaden.lekGemeld, 303);
}

/** The line of the sample that was not in order; only who may report it as such comes from there. */
async function uitSteekproef(
  web: Web,
  wie: Gebruiker,
  ingevuld: Velden,
): Promise<Steekproefregel | undefined> {
  const maand = leesDatum(veld(ingevuld, 'maand'));
  if (maand === undefined || !STEEKPROEFLEZERS.includes(wie.rol)) return undefined;
  const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesRegels(trx, wie.gemeente, { maand }),
  );
  return regels.find(
    (regel) =>
      String(regel.plaats) === veld(ingevuld, 'plaats') &&
      zietRegel(wie, regel) &&
      regelstand(regel) === 'nietInOrde',
  );
}

function lees(web: Web, { gemeente }: Gebruiker, nr?: number): Promise<readonly Datalek[]> {
  return inGemeente(web.omgeving.db, gemeente, (trx) => leesDatalekken(trx, gemeente, nr));
}

async function metLek(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  doe: (lek: Datalek) => Response | Promise<Response>,
): Promise<Response> {
  const tekst = c.req.param('lek') ?? '';
  const [lek] = /^[1-9]\d{0,8}$/.test(tekst) ? await lees(web, wie, Number(tekst)) : [];
  if (!lek) return c.notFound();
  c.var.getoond(lek.melding.dossiers);
  return doe(lek);
}

/** With what the FG advised; the form to advise comes back as it was sent. */
async function toonLek(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  lek: Datalek,
  weigeringen: readonly Weigering[],
  terug?: Terug,
) {
  const { nr } = lek.melding;
  const adviezen = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesAdviezen(trx, wie.gemeente, { datalek: nr }),
  );
  return c.html(
    <Lekpagina
      kader={web.kader(c, wie)}
      inrichting={haalInrichting(web.omgeving, wie.gemeente)}
      lek={lek}
      nu={web.omgeving.klok.nu()}
      behandelt={LEKBEHANDELAARS.includes(wie.rol)}
      adviezen={adviezen}
      advies={adviesvraag(wie, toezichtPaden.lekadvies(nr), tegenLekadvies(wie, lek), terug)}
      naarDossier={naarDossier(wie.rol)}
      weigeringen={weigeringen}
      meldingen={c.req.query('gedaan') === 'ja' ? [{ soort: 'goed', tekst: 'Het is vastgelegd.' }] : []}
    />,
    terug?.fouten ? 422 : weigeringen.length > 0 ? 409 : 200,
  );
}

async function adviseer(web: Web, c: Verzoek, wie: Gebruiker, lek: Datalek): Promise<Response> {
  const tegen = tegenLekadvies(wie, lek);
  if (tegen.length > 0) return toonLek(web, c, wie, lek, tegen);
  const onderwerp = { soort: 'datalek', nr: lek.melding.nr } as const;
  const terug = await legIngevuldAdviesVast(web, c, wie, onderwerp);
  if (terug) return toonLek(web, c, wie, lek, [], terug);
  return c.redirect(`${toezichtPaden.datalek(lek.melding.nr)}?gedaan=ja`, 303);
}

/** What a form begins with: how much was seen of the breach, and what is known already. */
function begin(lek: Datalek, stap: Lekstapsoort): Velden {
  const { personen, gegevens } = lekstand(lek);
  return maakVelden({
    na: String(lek.stappen.length),
    ...(stap === 'beoordelen' && { personen: personen === null ? '' : String(personen), gegevens }),
  });
}

function toonStap(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  lek: Datalek,
  stap: Lekstapsoort,
  { ingevuld: waarden, fouten, weigeringen = [], intussen = [] }: Terug,
) {
  const kader = web.kader(c, wie);
  const inrichting = haalInrichting(web.omgeving, wie.gemeente);
  return c.html(
    <Lekstappagina {...{ kader, inrichting, lek, stap, waarden, fouten, weigeringen, intussen }} />,
    fouten ? 422 : weigeringen.length > 0 ? 409 : 200,
  );
}

async function zetStap(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  lek: Datalek,
  stap: Lekstapsoort,
): Promise<Response> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesLekhandeling(stap, ingevuld);
  if (!gelezen.gelukt) return toonStap(web, c, wie, lek, stap, { ingevuld, fouten: gelezen.fouten });
  const op = web.omgeving.klok.nu();
  const weigeringen = bezwaarTegen(lek, gelezen.waarde, op);
  if (weigeringen.length > 0) {
    const fouten = veldfoutenUit(weigeringen);
    return toonStap(web, c, wie, lek, stap, {
      ingevuld,
      weigeringen: weigeringen.filter((w) => w.veld === undefined),
      ...(Object.keys(fouten).length > 0 && { fouten }),
    });
  }
  const gelukt =
    veld(ingevuld, 'na') === String(lek.stappen.length) &&
    (await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      legLekstapVast(trx, wie.gemeente, lek, gelezen.waarde, { door: wie.id, op }),
    ));
  if (gelukt) return c.redirect(`${toezichtPaden.datalek(lek.melding.nr)}?gedaan=ja`, 303);
  return toonStap(web, c, wie, lek, stap, {
    ingevuld: { ...ingevuld, na: [String(lek.stappen.length)] },
    weigeringen: [INTUSSEN],
    intussen: lek.stappen.slice(Number(veld(ingevuld, 'na'))),
  });
}

const NIET_MEER: Weigering = {
  code: 'stapNietNu',
  reden: 'Deze stap kan nu niet.',
  artikel: 'AVG 33',
  uitweg: 'Hieronder staat wat wel kan.',
};

const INTUSSEN: Weigering = {
  code: 'intussenGewijzigd',
  reden: 'Er is intussen iets bij dit datalek vastgelegd.',
  artikel: 'Omkeer',
  uitweg: 'Kijk hieronder wat er bij kwam, en leg het dan vast.',
};
