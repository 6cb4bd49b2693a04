import type { Web } from '../dossier/inzien.tsx';
import { toegangsrijVan } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, leesDatum, plusWeken } from '../kern/datum.ts';
import { leesLokaleCode, leesOverlegsleutel } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Grond } from '../toegang/inzage.ts';
import { magInzien } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Besprokenbeeld } from './beeld.ts';
import { besprokenbeeld, casusbeeld } from './beeld.ts';
import { Casuspagina } from './casuspagina.tsx';
import type { Overleggrond } from './gebeurtenissen.ts';
import {
  Bijeenkomstpagina,
  DichtPagina,
  NIET_AAN_TAFEL,
  Overzichtpagina,
  Verslagpagina,
} from './overlegpagina.tsx';
import { leesAgenda, leesReeksen, telCasussen, vindBijeenkomst, vindCasus } from './overleg-queries.ts';
import { overlegPaden, overlegRoutes } from './paden.ts';
import type { Bijeenkomst } from './reeks.ts';
import { bijeenkomsten, isLid } from './reeks.ts';
import { geenOverlegtoegang, OVERLEGLEDEN, toegangVan, vanTafel } from './toegang.ts';

/** How far one looks ahead and back, in weeks. */
const VOORUIT = 6;
const TERUG = 4;

const GROND_VAN: Readonly<Record<Overleggrond, Grond>> = {
  taak: 'overlegTaak',
  toestemming: 'overlegToestemming',
  wgs8d: 'overlegWgs8d',
};

const regelt = ({ rol }: Gebruiker): boolean => rol === 'teamleider';

/** Who sits at a table sees its agenda, the cases on it as far as shared, and its minutes. Nothing opens a dossier. */
export function overlegRoutesAan(kamer: Kamer, web: Web): void {
  const leest = { recht: OVERLEGLEDEN, audit: { leest: 'overleggen' } } as const;
  kamer.get(overlegPaden.overzicht, leest, (c, wie) => overzicht(web, c, wie));
  kamer.get(overlegRoutes.bijeenkomst, leest, (c, wie) => agenda(web, c, wie));
  kamer.get(overlegRoutes.verslag, leest, (c, wie) => verslag(web, c, wie));
  kamer.get(overlegRoutes.casus, leest, (c, wie) => casus(web, c, wie));
}

async function overzicht(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const { regels } = haalInrichting(web.omgeving, wie.gemeente);
  const vandaag = datumVan(web.omgeving.klok.nu());
  const [reeksen, telling] = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => [
    await leesReeksen(trx),
    await telCasussen(trx, vandaag),
  ]);
  const zichtbaar = (b: Bijeenkomst): boolean => regelt(wie) || isLid(b, wie.id);
  const komend = opDag(reeksen.flatMap((r) => bijeenkomsten(r, vandaag, VOORUIT, regels))).filter(zichtbaar);
  const geweest = opDag(reeksen.flatMap((r) => bijeenkomsten(r, vandaag, -TERUG, regels)))
    .filter((b) => zichtbaar(b) && b.vervalt === null)
    .toReversed();
  return c.html(
    <Overzichtpagina
      kader={web.kader(c, wie)}
      komend={komend.map((b) => ({ bijeenkomst: b, casussen: telling.get(`${b.reeks} ${b.dag}`) ?? 0 }))}
      geweest={geweest}
      intervisie={wie.rol !== 'deelnemer'}
      reeksen={regelt(wie) ? reeksen : null}
    />,
  );
}

function opDag(rij: readonly Bijeenkomst[]): readonly Bijeenkomst[] {
  return rij.toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
}

/** The meeting in the path, when this person sits there or arranges it. */
async function zieBijeenkomst(web: Web, c: Verzoek, wie: Gebruiker): Promise<Bijeenkomst | undefined> {
  const reeks = leesLokaleCode(c.req.param('reeks') ?? '');
  const dag: Datum | undefined = leesDatum(c.req.param('dag') ?? '');
  if (!reeks || !dag) return undefined;
  const { regels } = haalInrichting(web.omgeving, wie.gemeente);
  const b = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    vindBijeenkomst(trx, reeks, dag, regels),
  );
  return b && (regelt(wie) || isLid(b, wie.id)) ? b : undefined;
}

async function agenda(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const bijeenkomst = await zieBijeenkomst(web, c, wie);
  if (!bijeenkomst) return dicht(web, c, wie);
  const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesAgenda(trx, bijeenkomst.reeks, bijeenkomst.dag),
  );
  return c.html(
    <Bijeenkomstpagina
      kader={web.kader(c, wie)}
      bijeenkomst={bijeenkomst}
      agenda={regels}
      namen={namenVan(haalInrichting(web.omgeving, wie.gemeente))}
      vandaag={datumVan(web.omgeving.klok.nu())}
      aanTafel={isLid(bijeenkomst, wie.id)}
      regelt={regelt(wie)}
    />,
  );
}

async function verslag(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const bijeenkomst = await zieBijeenkomst(web, c, wie);
  if (!bijeenkomst) return dicht(web, c, wie);
  const rijen = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesAgenda(trx, bijeenkomst.reeks, bijeenkomst.dag),
  );
  const { medewerkers } = haalInrichting(web.omgeving, wie.gemeente);
  const besproken: Besprokenbeeld[] = [];
  for (const { dossier, sleutel } of rijen.filter(({ stand }) => stand === 'besproken')) {
    const { toestand } = await leesDossier(web.omgeving, wie.gemeente, dossier);
    const gevonden = toestand.overleg.casussen.find((x) => x.sleutel === sleutel);
    const beeld =
      gevonden && !toestand.melding.vertrouwelijk
        ? besprokenbeeld(toestand, gevonden, medewerkers)
        : undefined;
    if (!beeld) continue;
    await c.var.gelezen(dossier, { grond: 'overlegZonderNaam' });
    besproken.push(beeld);
  }
  return c.html(<Verslagpagina kader={web.kader(c, wie)} bijeenkomst={bijeenkomst} besproken={besproken} />);
}

async function casus(web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const { omgeving } = web;
  const nu = omgeving.klok.nu();
  const { regels, medewerkers } = haalInrichting(omgeving, wie.gemeente);
  const sleutel = leesOverlegsleutel(c.req.param('sleutel') ?? '');
  const plek = sleutel && (await inGemeente(omgeving.db, wie.gemeente, (trx) => vindCasus(trx, sleutel)));
  if (!plek) return dicht(web, c, wie);
  const tafel = await inGemeente(omgeving.db, wie.gemeente, (trx) =>
    vindBijeenkomst(trx, plek.reeks, plek.dag, regels),
  );
  const dossier = await leesDossier(omgeving, wie.gemeente, plek.dossier);
  const { toestand } = dossier;
  const gevonden = toestand.overleg.casussen.find((x) => x.sleutel === sleutel);
  const rij = toegangsrijVan(web, wie, dossier);
  if (!gevonden || !rij) return dicht(web, c, wie);
  // Who left the table since, or a meeting that was cancelled: then nobody looks along either.
  const aanTafel =
    tafel?.vervalt === null && isLid(tafel, wie.id) && isLid({ leden: gevonden.leden }, wie.id);
  const inzage = magInzien(wie, rij);
  const toegang = aanTafel ? toegangVan(gevonden, wie.id) : undefined;
  const nietOpen = toegang && geenOverlegtoegang(toestand, gevonden, toegang, nu);
  const open = toegang && !nietOpen ? toegang : undefined;
  if (!aanTafel && !inzage.mag) {
    await c.var.gelezen(plek.dossier);
    return dicht(web, c, wie);
  }
  const aanDeTafel = open ? GROND_VAN[open.grond] : 'overlegZonderNaam';
  await c.var.gelezen(plek.dossier, { grond: aanTafel || !inzage.mag ? aanDeTafel : inzage.grond });
  const voorbij = vanTafel(toestand, gevonden, nu);
  if (voorbij) return dicht(web, c, wie, voorbij);
  return c.html(
    <Casuspagina
      kader={web.kader(c, wie)}
      beeld={casusbeeld(toestand, gevonden, open, medewerkers)}
      nietOpen={nietOpen}
      bijeenkomst={
        aanTafel
          ? {
              tekst: `Agenda van ${datumLang(plek.dag)}`,
              href: overlegPaden.bijeenkomst(plek.reeks, plek.dag),
            }
          : { tekst: 'Uw overleggen', href: overlegPaden.overzicht }
      }
    />,
  );
}

function dicht(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  weigering: Weigering = NIET_AAN_TAFEL,
): Response | Promise<Response> {
  return c.html(<DichtPagina kader={web.kader(c, wie)} weigering={weigering} />, 404);
}

/** The meetings that a case can still be brought in for. */
export async function teKiezen(web: Web, wie: Gebruiker): Promise<readonly Bijeenkomst[]> {
  const { regels } = haalInrichting(web.omgeving, wie.gemeente);
  const vandaag = datumVan(web.omgeving.klok.nu());
  const reeksen = await inGemeente(web.omgeving.db, wie.gemeente, leesReeksen);
  return opDag(reeksen.flatMap((r) => bijeenkomsten(r, vandaag, VOORUIT, regels))).filter(
    (b) => b.vervalt === null && b.dag <= plusWeken(vandaag, VOORUIT),
  );
}
