import type { Bijschrijving, Keten, Meegestuurd } from '../journaal/journaal.ts';
import { leesKeten, legeKeten, schrijf } from '../journaal/journaal.ts';
import { datumVan } from '../kern/datum.ts';
import type { Context, Vastgelegd, Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { metTeam } from '../screening/toedeling.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { ookIn, ookInEerder } from './anderdossier.ts';
import { leesrij } from './leesrij.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { besluitOver } from './opdrachten.ts';
import { zoekOp } from './opzoeken.ts';
import { takenBij } from './taken.ts';
import type { DossierToestand } from './toestand.ts';
import { BEGIN_DOSSIER, evolve, vouw } from './toestand.ts';
import { verwerkingVan } from './verwerking.ts';
import { laatsteWijziging } from './wijziging.ts';

export interface Uitvoering {
  readonly gemeente: Gemeentecode;
  readonly dossier: DossierId;
  readonly wie: Wie;
  readonly namens: PersoonId | null;
  /** The same key happens once: double click, retry, offline sync. */
  readonly sleutel: string | null;
  /** The file that the opdracht is about, filed together with its facts. */
  readonly document?: Omit<Meegestuurd, 'op'> | undefined;
  /** Not on this state of the dossier; asked again each time somebody else was first. */
  readonly tenzij?: ((dossier: Dossier) => boolean) | undefined;
}

export interface Uitgevoerd {
  readonly nr: number;
  readonly toestand: DossierToestand;
  readonly nieuw: readonly Vastgelegd<DossierGebeurtenis>[];
}

/** A dossier as it stands now. */
export interface Dossier {
  readonly keten: Keten<DossierGebeurtenis>;
  readonly toestand: DossierToestand;
}

/** How often an opdracht is decided again when somebody else was first. */
const POGINGEN = 6;

export async function leesDossier(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  dossier: DossierId,
): Promise<Dossier> {
  const keten = await leesKeten<DossierGebeurtenis>(omgeving.pool, gemeente, dossier);
  return { keten, toestand: keten.vernietigd ? vouw([]) : vouw(keten.gebeurtenissen) };
}

export function maakContext(omgeving: Omgeving, gemeente: Gemeentecode, wie: Wie): Context<LokaleRegels> {
  const nu = omgeving.klok.nu();
  return { nu, vandaag: datumVan(nu), wie, regels: haalInrichting(omgeving, gemeente).regels };
}

/**
 * Load, decide, append: the one way in which anything changes. On a version conflict the opdracht
 * is decided again on the new state. Throws only when the database fails; then nothing was written.
 */
export async function voerOpdrachtUit(
  omgeving: Omgeving,
  uitvoering: Uitvoering,
  opdracht: DossierOpdracht,
): Promise<Uitkomst<Uitgevoerd>> {
  const volledig = metTeam(opdracht, uitvoering.wie.id, teamVan(omgeving, uitvoering.gemeente));
  for (let poging = 0; poging < POGINGEN; poging++) {
    // A new number is nearly always new: it is only read when writing says that it was not.
    const ongelezen = poging === 0 && opdracht.soort === 'meldingDoen';
    const dossier = ongelezen
      ? { keten: legeKeten<DossierGebeurtenis>(uitvoering.dossier), toestand: BEGIN_DOSSIER }
      : await leesDossier(omgeving, uitvoering.gemeente, uitvoering.dossier);
    if (dossier.keten.vernietigd) return VERNIETIGD;
    const opgezocht = await zoekOp(omgeving, uitvoering, volledig, dossier.toestand);
    const uitkomst = await probeer(omgeving, uitvoering, opgezocht, dossier);
    if (uitkomst === 'opnieuw' || (ongelezen && uitkomst.gelukt && uitkomst.waarde.nieuw.length === 0))
      continue;
    return uitkomst;
  }
  return TE_DRUK;
}

/** People and teams are the municipality's data; deciders get them as values. */
function teamVan(omgeving: Omgeving, gemeente: Gemeentecode) {
  const { medewerkers } = haalInrichting(omgeving, gemeente);
  return (persoon: PersoonId): LokaleCode | null => medewerkers.find((m) => m.id === persoon)?.team ?? null;
}

const VERNIETIGD = geweigerd({
  code: 'dossierVernietigd',
  reden: 'De inhoud van dit dossier is vernietigd.',
  artikel: 'Wmo 5.3.4',
  uitweg: 'Leg een nieuwe melding vast als er weer hulp nodig is.',
});

const TE_DRUK = geweigerd({
  code: 'teDruk',
  reden: 'Anderen werken op dit moment in dit dossier.',
  artikel: 'Omkeer',
  uitweg: 'Wacht even en probeer het opnieuw. Je tekst staat er nog.',
});

async function probeer(
  omgeving: Omgeving,
  uitvoering: Uitvoering,
  opdracht: DossierOpdracht,
  huidig: Dossier,
): Promise<Uitkomst<Uitgevoerd> | 'opnieuw'> {
  const { keten, toestand } = huidig;
  const ongewijzigd = { gelukt: true, waarde: { nr: keten.nr, toestand, nieuw: [] } } as const;
  const besloten = uitvoering.tenzij?.(huidig)
    ? INTUSSEN_VERANDERD
    : bereid(omgeving, uitvoering, opdracht, huidig);
  if (!besloten.gelukt) return (await isGedaan(omgeving, uitvoering)) ? ongewijzigd : besloten;
  if (besloten.waarde.uitgevoerd.nieuw.length === 0) return ongewijzigd;

  const erbij = await inAnderDossier(omgeving, uitvoering, opdracht, toestand);
  if (!erbij.gelukt) return erbij;
  const eerder = await inEerderDossier(omgeving, uitvoering, toestand, besloten.waarde);
  const klaar = [besloten.waarde, ...erbij.waarde, ...eerder];
  const { gemeente, sleutel } = uitvoering;
  const document = uitvoering.document && { ...uitvoering.document, op: besloten.waarde.bijschrijving.op };
  const bijschrijvingen = klaar.map((k) => k.bijschrijving);
  const taken = klaar.flatMap((k) => takenBij(k.bijschrijving.keten.dossier, k.uitgevoerd.nieuw));
  switch (await schrijf(omgeving.pool, gemeente, sleutel, bijschrijvingen, taken, document)) {
    case 'geschreven':
      return { gelukt: true, waarde: besloten.waarde.uitgevoerd };
    case 'dubbel':
      return ongewijzigd;
    case 'versieconflict':
      return 'opnieuw';
  }
}

const INTUSSEN_VERANDERD = geweigerd({
  code: 'intussenVeranderd',
  reden: 'Intussen is in dit onderdeel iets vastgelegd.',
  artikel: 'Omkeer',
  uitweg: 'Kijk wat er nu staat en kies wat ervan moet blijven.',
});

interface Bereid {
  readonly uitgevoerd: Uitgevoerd;
  readonly bijschrijving: Bijschrijving<DossierGebeurtenis>;
}

/** Decides, and makes what has to be written. */
function bereid(
  omgeving: Omgeving,
  uitvoering: Uitvoering,
  opdracht: DossierOpdracht,
  { keten, toestand }: Dossier,
): Uitkomst<Bereid> {
  const context = maakContext(omgeving, uitvoering.gemeente, uitvoering.wie);
  const besloten = besluitOver(opdracht, toestand, context);
  if (!besloten.gelukt) return besloten;
  const gebeurtenissen = besloten.waarde;
  const nieuw = legVast(gebeurtenissen, keten, uitvoering, context);
  const later = nieuw.reduce(evolve, toestand);
  const nr = keten.nr + nieuw.length;
  const { gemeente, dossier, wie, namens } = uitvoering;
  const op = context.nu;
  const journaal = [...keten.gebeurtenissen, ...nieuw];
  const gewijzigd = laatsteWijziging(journaal);
  const verwerking = verwerkingVan(gebeurtenissen, op);
  const rij = leesrij({ gemeente, dossier, nr, op, gewijzigd, journaal }, later, context.regels);
  return gelukt({
    uitgevoerd: { nr, toestand: later, nieuw },
    bijschrijving: {
      keten,
      gebeurtenissen,
      wie,
      namens,
      op,
      leesrij: { ...rij },
      ...(verwerking && { verwerking }),
    },
  });
}

/** What is decided here has a counterpart in another dossier: written together or not at all. */
async function inAnderDossier(
  omgeving: Omgeving,
  uitvoering: Uitvoering,
  opdracht: DossierOpdracht,
  toestand: DossierToestand,
): Promise<Uitkomst<readonly Bereid[]>> {
  const { regels } = haalInrichting(omgeving, uitvoering.gemeente);
  const ook = ookIn(opdracht, toestand, uitvoering, regels);
  if (!ook) return gelukt([]);
  const ander =
    ook.dossier === uitvoering.dossier
      ? undefined
      : await leesDossier(omgeving, uitvoering.gemeente, ook.dossier);
  // The same answer for one that does not exist and one that this person has nothing to do with (Wmo 5.3.3).
  if (!ander || ander.keten.nr === 0 || ander.keten.vernietigd || !ook.mag(ander.toestand))
    return ook.onbekend;
  const erbij = bereid(omgeving, { ...uitvoering, dossier: ook.dossier }, ook.opdracht, ander);
  if (!erbij.gelukt) return erbij;
  return gelukt(erbij.waarde.uitgevoerd.nieuw.length === 0 ? [] : [erbij.waarde]);
}

/** The system tells the dossier from which help went on; that it cannot, holds nobody up here. */
async function inEerderDossier(
  omgeving: Omgeving,
  uitvoering: Uitvoering,
  toestand: DossierToestand,
  { uitgevoerd }: Bereid,
): Promise<readonly Bereid[]> {
  const { gemeente } = uitvoering;
  const { regels } = haalInrichting(omgeving, gemeente);
  const ook = ookInEerder(toestand, uitgevoerd.toestand, uitvoering.dossier, regels);
  if (!ook) return [];
  const ander = await leesDossier(omgeving, gemeente, ook.dossier);
  if (ander.keten.nr === 0 || ander.keten.vernietigd) return [];
  const wie: Wie = { id: OMKEER, rol: 'systeem' };
  const namens = { ...uitvoering, dossier: ook.dossier, wie, namens: null };
  const erbij = bereid(omgeving, namens, ook.opdracht, ander);
  return erbij.gelukt && erbij.waarde.uitgevoerd.nieuw.length > 0 ? [erbij.waarde] : [];
}

/** A second click may be refused by the state that the first one made: it was done, not refused. */
export async function isGedaan(
  { db }: Omgeving,
  { gemeente, sleutel }: Pick<Uitvoering, 'gemeente' | 'sleutel'>,
): Promise<boolean> {
  if (sleutel === null) return false;
  return inGemeente(db, gemeente, async (trx) => {
    const rij = await trx
      .selectFrom('sleutel')
      .select('nr')
      .where('gemeente', '=', gemeente)
      .where('sleutel', '=', sleutel)
      .executeTakeFirst();
    return rij !== undefined;
  });
}

function legVast(
  gebeurtenissen: readonly DossierGebeurtenis[],
  keten: Keten<DossierGebeurtenis>,
  { wie, namens }: Uitvoering,
  { nu }: Context<LokaleRegels>,
): readonly Vastgelegd<DossierGebeurtenis>[] {
  return gebeurtenissen.map((g, i) => ({ ...g, nr: keten.nr + 1 + i, door: wie, namens, op: nu }));
}
