import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { namenOmUitTeKiezen } from '../gemeente/inrichting.ts';
import { datumLang, datumVan, leesDatum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { leesLokaleCode, leesPersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import {
  leesFormulier,
  leesVelden,
  maakVelden,
  veld,
  zDatum,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import { OVERLEGGEBIEDEN } from './gebeurtenissen.ts';
import { DichtPagina, NIET_AAN_TAFEL } from './overlegpagina.tsx';
import { leesReeksen, vindBijeenkomst, voegReeksfeitToe } from './overleg-queries.ts';
import { overlegPaden, overlegRoutes } from './paden.ts';
import type { Overlegreeks, Reeksfeit, Reekslid, Reeksregel } from './reeks.ts';
import { afgelastEisen, reeksEisen } from './reeks.ts';
import { Afgelastpagina, Reekspagina, Stoppagina } from './reekspagina.tsx';
import { OVERLEGLEDEN } from './toegang.ts';

const RECHT: readonly Rol[] = ['teamleider'];
const LEDEN_HOOGSTENS = 12;

const zRegel = z.object({
  naam: zTekst('Geef het overleg een naam.', 80),
  weekdag: zKeuze(['1', '2', '3', '4', '5'], 'Kies op welke dag.'),
  tijd: zTekst('Vul in hoe laat het begint.', 5),
  plaats: zTekst('Vul in waar het overleg is.', 120),
  vanaf: zDatum('Vul in vanaf wanneer.'),
});

const zLid = z.object({ gebied: zKeuze(OVERLEGGEBIEDEN, 'Kies een terrein.'), waarom: zTekstOfLeeg(300) });

/** The series of meetings: a teamleider makes, changes, cancels and ends them. No resident stands in it. */
export function reeksRoutes(kamer: Kamer, web: Web): void {
  const leest = { recht: RECHT, audit: 'geen' } as const;
  kamer.get(overlegPaden.nieuweReeks, leest, (c, wie) =>
    toonReeks(web, c, wie, undefined, maakVelden({ vanaf: datumVan(web.omgeving.klok.nu()) }), {}),
  );
  kamer.post(overlegPaden.nieuweReeks, leest, (c, wie) => zet(web, c, wie, undefined));
  kamer.get(overlegRoutes.reeks, leest, async (c, wie) => {
    const reeks = await vind(web, c, wie);
    return reeks ? toonReeks(web, c, wie, reeks, veldenVan(reeks.regel), {}) : dicht(web, c, wie);
  });
  kamer.post(overlegRoutes.reeks, leest, async (c, wie) => {
    const reeks = await vind(web, c, wie);
    return reeks ? zet(web, c, wie, reeks) : dicht(web, c, wie);
  });
  kamer.get(overlegRoutes.stoppen, leest, (c, wie) => stop(web, c, wie, undefined));
  kamer.post(overlegRoutes.stoppen, leest, async (c, wie) =>
    stop(web, c, wie, leesVelden((await c.req.formData()).entries())),
  );
  kamer.get(overlegRoutes.afgelasten, leest, (c, wie) => afgelasten(web, c, wie, undefined));
  kamer.post(overlegRoutes.afgelasten, leest, async (c, wie) =>
    afgelasten(web, c, wie, leesVelden((await c.req.formData()).entries())),
  );
}

function dicht(web: Web, c: Verzoek, wie: Gebruiker): Response | Promise<Response> {
  return c.html(<DichtPagina kader={web.kader(c, wie)} weigering={NIET_AAN_TAFEL} />, 404);
}

async function vind(web: Web, c: Verzoek, wie: Gebruiker): Promise<Overlegreeks | undefined> {
  const reeksen = await inGemeente(web.omgeving.db, wie.gemeente, leesReeksen);
  return reeksen.find(({ reeks }) => reeks === c.req.param('reeks'));
}

function voegToe(web: Web, wie: Gebruiker, reeks: LokaleCode, feit: Reeksfeit): Promise<void> {
  return inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    voegReeksfeitToe(trx, { gemeente: wie.gemeente, reeks, feit, door: wie.id, op: web.omgeving.klok.nu() }),
  );
}

async function zet(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  bestaand: Overlegreeks | undefined,
): Promise<Response> {
  const ingevuld = aaneen(leesVelden((await c.req.formData()).entries()));
  const gelezen = leesRegel(ingevuld);
  if (!gelezen.gelukt) return toonReeks(web, c, wie, bestaand, ingevuld, gelezen.fouten);
  const { medewerkers } = haalInrichting(web.omgeving, wie.gemeente);
  const kiesbaar = medewerkers.filter(({ rol }) => OVERLEGLEDEN.includes(rol));
  const weigeringen = reeksEisen(gelezen.waarde, kiesbaar).filter((w) => w !== undefined);
  if (weigeringen.length > 0) return toonReeks(web, c, wie, bestaand, ingevuld, veldfoutenUit(weigeringen));
  // From the key of the form: sent twice it is one series.
  const nieuw = leesLokaleCode(
    `r${veld(ingevuld, 'sleutel')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 40)}`,
  );
  const reeks = bestaand?.reeks ?? nieuw;
  if (reeks) await voegToe(web, wie, reeks, { soort: 'reeksGezet', regel: gelezen.waarde });
  return c.redirect(overlegPaden.overzicht, 303);
}

/** Rows without a person are left out, so that what is refused stands at the row one sees. */
function aaneen(ingevuld: Velden): Velden {
  const gewoon = Object.entries(ingevuld).filter(([naam]) => !naam.startsWith('lid.'));
  const rijen = Array.from({ length: LEDEN_HOOGSTENS }, (_, i) => ({
    persoon: veld(ingevuld, `lid.${i}.persoon`),
    gebied: veld(ingevuld, `lid.${i}.gebied`),
    waarom: veld(ingevuld, `lid.${i}.waarom`),
  })).filter(({ persoon }) => persoon !== '');
  return { ...Object.fromEntries(gewoon), ...ledenvelden(rijen) };
}

function ledenvelden(rijen: readonly Readonly<Record<'persoon' | 'gebied' | 'waarom', string>>[]): Velden {
  return maakVelden(
    Object.fromEntries(
      rijen.flatMap(({ persoon, gebied, waarom }, i) => [
        [`lid.${i}.persoon`, persoon],
        [`lid.${i}.gebied`, gebied],
        [`lid.${i}.waarom`, waarom],
      ]),
    ),
  );
}

function leesRegel(ingevuld: Velden): Gelezen<Reeksregel> {
  const gelezen = leesFormulier(zRegel, ingevuld);
  const fouten: Record<string, string> = gelezen.gelukt ? {} : { ...gelezen.fouten };
  const leden: Reekslid[] = [];
  for (let i = 0; veld(ingevuld, `lid.${i}.persoon`) !== ''; i += 1) {
    const persoon = leesPersoonId(veld(ingevuld, `lid.${i}.persoon`));
    const lid = leesFormulier(zLid, {
      gebied: ingevuld[`lid.${i}.gebied`] ?? [],
      waarom: ingevuld[`lid.${i}.waarom`] ?? [],
    });
    if (persoon && lid.gelukt) leden.push({ persoon, ...lid.waarde });
    else fouten[`lid.${i}.persoon`] = 'Kies een collega en een terrein uit de lijst.';
  }
  if (!gelezen.gelukt || Object.keys(fouten).length > 0) return { gelukt: false, fouten };
  return { gelukt: true, waarde: { ...gelezen.waarde, weekdag: Number(gelezen.waarde.weekdag), leden } };
}

function veldenVan({ naam, weekdag, tijd, plaats, vanaf, leden }: Reeksregel): Velden {
  return { ...maakVelden({ naam, weekdag: String(weekdag), tijd, plaats, vanaf }), ...ledenvelden(leden) };
}

function toonReeks(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  reeks: Overlegreeks | undefined,
  waarden: Velden,
  fouten: Veldfouten,
): Response | Promise<Response> {
  const ingevuld = Object.keys(waarden).filter((naam) => naam.endsWith('.persoon')).length;
  return c.html(
    <Reekspagina
      kader={web.kader(c, wie)}
      titel={reeks ? `${reeks.regel.naam} aanpassen` : 'Nieuwe reeks overleggen'}
      actie={c.req.path}
      sleutel={veld(waarden, 'sleutel') || nieuweSleutel()}
      waarden={waarden}
      fouten={fouten}
      rijen={Math.min(LEDEN_HOOGSTENS, Math.max(4, ingevuld + 2))}
      namen={namenOmUitTeKiezen(haalInrichting(web.omgeving, wie.gemeente), OVERLEGLEDEN)}
      stoppen={reeks ? overlegPaden.stoppen(reeks.reeks) : null}
    />,
    Object.keys(fouten).length > 0 ? 422 : 200,
  );
}

async function stop(web: Web, c: Verzoek, wie: Gebruiker, ingevuld: Velden | undefined): Promise<Response> {
  const reeks = await vind(web, c, wie);
  if (!reeks) return dicht(web, c, wie);
  const vandaag = datumVan(web.omgeving.klok.nu());
  const gelezen =
    ingevuld && leesFormulier(z.object({ totEnMet: zDatum('Vul de laatste dag in.') }), ingevuld);
  const verleden: Veldfouten =
    gelezen?.gelukt && gelezen.waarde.totEnMet < vandaag
      ? { totEnMet: 'Kies vandaag of een dag daarna.' }
      : {};
  const fouten = gelezen && !gelezen.gelukt ? gelezen.fouten : verleden;
  if (gelezen?.gelukt && Object.keys(fouten).length === 0) {
    await voegToe(web, wie, reeks.reeks, { soort: 'reeksGestopt', ...gelezen.waarde });
    return c.redirect(overlegPaden.overzicht, 303);
  }
  return c.html(
    <Stoppagina
      kader={web.kader(c, wie)}
      titel={`${reeks.regel.naam} stoppen`}
      actie={c.req.path}
      waarden={ingevuld ?? maakVelden({ totEnMet: vandaag })}
      fouten={fouten}
    />,
    ingevuld ? 422 : 200,
  );
}

async function afgelasten(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  ingevuld: Velden | undefined,
): Promise<Response> {
  const { regels } = haalInrichting(web.omgeving, wie.gemeente);
  const code = leesLokaleCode(c.req.param('reeks') ?? '');
  const dag = leesDatum(c.req.param('dag') ?? '');
  if (!code || !dag) return dicht(web, c, wie);
  const b = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindBijeenkomst(trx, code, dag, regels));
  if (!b) return dicht(web, c, wie);
  const reden = ingevuld ? veld(ingevuld, 'reden').slice(0, 300) : '';
  const weigeringen: readonly Weigering[] = ingevuld
    ? afgelastEisen(b, reden, datumVan(web.omgeving.klok.nu())).filter((w) => w !== undefined)
    : [];
  if (ingevuld && weigeringen.length === 0) {
    await voegToe(web, wie, code, { soort: 'bijeenkomstAfgelast', dag, reden });
    return c.redirect(overlegPaden.bijeenkomst(code, dag), 303);
  }
  return c.html(
    <Afgelastpagina
      kader={web.kader(c, wie)}
      titel={`Overleg van ${datumLang(dag)} afgelasten`}
      actie={c.req.path}
      waarden={ingevuld ?? {}}
      fouten={veldfoutenUit(weigeringen)}
      weigeringen={weigeringen.filter((w) => w.veld === undefined)}
      pad={{ tekst: `${b.naam}, ${datumLang(dag)}`, href: overlegPaden.bijeenkomst(code, dag) }}
    />,
    ingevuld ? 422 : 200,
  );
}
