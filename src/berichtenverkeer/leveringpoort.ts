import { leesAanbieders, vindAanbieder } from '../contracten/register-queries.ts';
import { dossiersVan, heeftGeheimAdres } from '../dossier/geheimadres.ts';
import { eindeVan } from '../dossier/leveringpunten.ts';
import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import type { Bsn } from '../kern/bsn.ts';
import { leesBsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, LokaleCode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { Aanbieder, Aanbiederproduct } from '../levering/aanbieder.ts';
import { opvolgerVan } from '../levering/stand.ts';
import type { Levering } from '../levering/toestand.ts';
import { huidigeLevering, vindLevering, verloopVan } from '../levering/toestand.ts';
import { inGemeente } from '../platform/database.ts';
import { clientgegevens } from './clientgegevens.ts';
import { geefNummers, nummersleutel, vindNummer } from './nummers.ts';
import type { Leveringpoort, Melder, Toewijzing } from './poort.ts';
import { stopVan } from './stopreden.ts';
import type { Lopenddeel } from './toegewezen.ts';
import { isVerwijderdDeel, lopendeDelen, tegenVorige, toegewezenProduct } from './toegewezen.ts';
import { toewijzingsdelen } from './toewijzingsdelen.ts';

/** Starts and stops are done in the dossier as anybody would record them; what is assigned is read from there. */
export function maakLeveringpoort(omgeving: Omgeving): Leveringpoort {
  return {
    start: (gemeente, melder, { toewijzingsnummer, op }) =>
      bijNummer(omgeving, gemeente, melder, toewijzingsnummer, (dossier, levering, deel) =>
        start(dossier, levering, deel, op),
      ),
    stop: (gemeente, melder, { toewijzingsnummer, op, redencode }) =>
      bijNummer(omgeving, gemeente, melder, toewijzingsnummer, (dossier, levering, deel) =>
        stop(dossier, levering, deel, op, redencode),
      ),
    toewijzingen: (gemeente, client, aanbieder, vorige) =>
      leesToewijzingen(omgeving, gemeente, { client, aanbieder, vorige }),
    client: async (gemeente, dossier) => {
      const { toestand } = await leesDossier(omgeving, gemeente, dossier);
      const { melding } = toestand.melding;
      if (!melding) return geweigerd(GEEN_DOSSIER);
      // A 301 cannot go without the address of where somebody lives (TR061).
      return (await heeftGeheimAdres(omgeving, gemeente, dossier, melding.inwoner.bsn))
        ? geweigerd(GEHEIM_ADRES)
        : clientgegevens(melding.inwoner);
    },
    adresGeheim: (gemeente, dossier, client) =>
      heeftGeheimAdres(omgeving, gemeente, dossier, client === null ? null : (leesBsn(client) ?? null)),
  };
}

/** What is left to record; undefined when it stands there already. */
type Besluit = Uitkomst<DossierOpdracht | undefined>;

async function bijNummer(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  melder: Melder,
  nummer: number,
  besluit: (dossier: Dossier, levering: Levering, deel: string) => Besluit,
): Promise<Uitkomst<unknown>> {
  const gevonden = await inGemeente(omgeving.db, gemeente, (trx) => vindNummer(trx, gemeente, nummer));
  if (!gevonden) return geweigerd(NUMMER_ONBEKEND);
  const dossier = await leesDossier(omgeving, gemeente, gevonden.dossier);
  const levering = vindLevering(dossier.toestand, gevonden.levering);
  if (!levering || !(await gaatErover(omgeving, gemeente, melder, dossier, levering)))
    return geweigerd(NUMMER_ONBEKEND);
  const besloten = besluit(dossier, levering, gevonden.deel);
  if (!besloten.gelukt || besloten.waarde === undefined) return besloten;
  const { nr } = dossier.keten;
  const uitkomst = await voerOpdrachtUit(
    omgeving,
    {
      gemeente,
      dossier: gevonden.dossier,
      wie: { id: OMKEER, rol: 'systeem' },
      namens: melder.namens,
      sleutel: null,
      // It is done on what was looked at.
      tenzij: ({ keten }) => keten.nr !== nr,
    },
    besloten.waarde,
  );
  // The queue tries again, and looks again.
  if (!uitkomst.gelukt && uitkomst.weigeringen.some(({ code }) => code === 'intussenVeranderd'))
    throw new Error('in het dossier is intussen iets vastgelegd');
  return uitkomst;
}

/**
 * Numbers count up, and can be guessed: only who was given this one says something of it, and only of this resident.
 * The refusal is that of a number that was never given, so that nobody learns whose it is.
 */
async function gaatErover(
  { db, klok }: Omgeving,
  gemeente: Gemeentecode,
  { afzender, bsn }: Melder,
  { toestand }: Dossier,
  { opdracht }: Levering,
): Promise<boolean> {
  const aanbieder = await inGemeente(db, gemeente, (trx) =>
    vindAanbieder(trx, gemeente, opdracht.aanbieder, datumVan(klok.nu())),
  );
  return aanbieder?.agb === afzender && toestand.melding.melding?.inwoner.bsn === bsn;
}

/** The stretches of this assignment, and which of them a message is about. */
function deelIn({ keten }: Dossier, { id }: Levering, deel: string) {
  const delen = (toewijzingsdelen(keten.gebeurtenissen).get(id) ?? []).filter((d) => !isVerwijderdDeel(d));
  const dit = delen.find((d) => d.deel === deel);
  return { dit, vervolgd: dit !== undefined && delen.some(({ van }) => van > dit.van) };
}

function start(dossier: Dossier, levering: Levering, deel: string, op: Datum): Besluit {
  const { keten, toestand } = dossier;
  const { onderdeel } = levering.opdracht;
  if (
    keten.gebeurtenissen.some(
      (g) => g.soort === 'hulpGestart' && g.feiten.levering === levering.id && g.feiten.op === op,
    )
  )
    return gelukt(undefined);
  // Takes over: its start ends the help at the one before it.
  if (opvolgerVan(toestand, onderdeel)?.levering?.id === levering.id)
    return gelukt({ soort: 'hulpStarten', onderdeel, levering: levering.id, op });
  if (huidigeLevering(toestand, onderdeel)?.id !== levering.id) return geweigerd(ANDERE_LEVERING);
  if (verloopVan(toestand, onderdeel)?.gestopt === null)
    // The help ran already, and goes on under another number: it did not begin anew.
    return deel !== '' && deelIn(dossier, levering, deel).dit?.van === op
      ? gelukt(undefined)
      : geweigerd(ANDERE_DAG);
  return gelukt({ soort: 'hulpStarten', onderdeel, op });
}

/** The provider ends a number because we gave another one for what comes after it (WMO588). */
const DOOR_WIJZIGING: readonly string[] = ['36', '37'];

function stop(dossier: Dossier, levering: Levering, deel: string, op: Datum, redencode: string): Besluit {
  const { keten, toestand } = dossier;
  const { onderdeel } = levering.opdracht;
  if (DOOR_WIJZIGING.includes(redencode) && deelIn(dossier, levering, deel).vervolgd)
    return gelukt(undefined);
  if (
    keten.gebeurtenissen.some(
      (g) => g.soort === 'hulpGestopt' && g.feiten.levering === levering.id && g.feiten.op === op,
    )
  )
    return gelukt(undefined);
  const verloop = verloopVan(toestand, onderdeel);
  if (verloop && verloop.levering !== levering.id) return geweigerd(ANDERE_LEVERING);
  const einde = eindeVan(toestand, onderdeel, levering.opdracht.einde);
  return gelukt({ soort: 'hulpStoppen', onderdeel, op, ...stopVan(redencode, op, einde) });
}

interface Vraag {
  readonly client: Bsn;
  readonly aanbieder: string;
  readonly vorige: readonly Toewijzing[];
}

/** The municipality's whole relation with one provider about one client, over all dossiers of that client. */
async function leesToewijzingen(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  { client, aanbieder, vorige }: Vraag,
): Promise<Uitkomst<readonly Toewijzing[]>> {
  const vandaag = datumVan(omgeving.klok.nu());
  const { regels } = haalInrichting(omgeving, gemeente);
  const { aanbieders, dossiers } = await inGemeente(omgeving.db, gemeente, async (trx) => ({
    aanbieders: (await leesAanbieders(trx, gemeente, vandaag)).filter(({ agb }) => agb === aanbieder),
    dossiers: await dossiersVan(trx, gemeente, client),
  }));
  const toewijzingen: Toewijzing[] = [];
  const redenen: Weigering[] = [];
  for (const dossier of dossiers) {
    const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
    const delen = toewijzingsdelen(keten.gebeurtenissen);
    const hier = toestand.levering.leveringen.flatMap((levering) => {
      const iwmo = berichtproduct(aanbieders, levering.opdracht);
      const eigen = lopendeDelen(levering, delen.get(levering.id) ?? [], keten.gebeurtenissen);
      return iwmo ? eigen.map((deel) => ({ levering, deel, iwmo })) : [];
    });
    const nummers = await nummersVoor(omgeving, gemeente, dossier, hier);
    for (const { levering, deel, iwmo } of hier) {
      const nummer = nummers.get(nummersleutel({ levering: levering.id, deel: deel.deel }));
      if (nummer === undefined) continue;
      const product = toegewezenProduct(levering, deel, nummer, iwmo, regels);
      if (product.gelukt) toewijzingen.push(...tegenVorige(product.waarde, vorige, vandaag));
      else redenen.push(...product.weigeringen);
    }
  }
  const [eerste, ...meer] = redenen;
  return eerste ? geweigerd(eerste, ...meer) : gelukt(toewijzingen);
}

/** How messages name what this provider delivers; undefined when no messages are sent about it. */
export function berichtproduct(
  aanbieders: readonly Aanbieder[],
  { aanbieder, voorziening }: { readonly aanbieder: LokaleCode; readonly voorziening: LokaleCode },
): NonNullable<Aanbiederproduct['iwmo']> | undefined {
  const gevonden = aanbieders.find(({ code }) => code === aanbieder);
  return gevonden?.producten.find((p) => p.voorziening === voorziening)?.iwmo ?? undefined;
}

/** What was taken back or refused before anybody was told needs no number. */
function nummersVoor(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  dossier: DossierId,
  hier: readonly { readonly levering: Levering; readonly deel: Lopenddeel }[],
): Promise<ReadonlyMap<string, number>> {
  const geldend = hier.flatMap(({ levering, deel }) =>
    isVerwijderdDeel(deel) ? [] : [{ levering: levering.id, deel: deel.deel }],
  );
  return inGemeente(omgeving.db, gemeente, (trx) => geefNummers(trx, gemeente, dossier, geldend));
}

const NUMMER_ONBEKEND: Weigering = {
  code: 'toewijzingOnbekend',
  reden: 'Dit toewijzingsnummer heeft de gemeente niet gegeven.',
  artikel: 'iWmo 3.2 TR019',
  uitweg: 'Vraag de aanbieder om welke toewijzing het gaat, en leg het in het dossier vast.',
};

const GEEN_DOSSIER: Weigering = {
  code: 'dossierWeg',
  reden: 'Dit dossier is er niet, of de inhoud is vernietigd.',
  artikel: 'Wmo 5.3.4',
  uitweg: 'Er is niets meer te sturen; leg vast dat het is afgehandeld.',
};

export const GEHEIM_ADRES: Weigering = {
  code: 'geheimAdres',
  reden: 'Het adres van deze inwoner is geheim, en een toewijzing kan niet zonder adres weg.',
  artikel: 'Wmo 5.3.3, iWmo 3.2 TR061',
  uitweg:
    'Bel de aanbieder, en spreek met de inwoner af wat die mag weten. Leg daarna vast dat het is afgehandeld.',
  veld: '/Bericht/Client/Contactgegevens',
};

const ANDERE_LEVERING: Weigering = {
  code: 'andereLevering',
  reden: 'Deze hulp is intussen aan een ander opgedragen, of de opdracht is ingetrokken.',
  artikel: 'Wmo 2.6.3',
  uitweg: 'Bel de aanbieder: wie levert de hulp nu? Leg dat in het dossier vast.',
};

const ANDERE_DAG: Weigering = {
  code: 'alBegonnen',
  reden: 'Volgens het dossier loopt deze hulp al, vanaf een andere dag.',
  artikel: 'Wmo 2.6.3',
  uitweg: 'Vraag de aanbieder welke dag klopt, en verbeter die zo nodig in het dossier.',
};
