import { sql } from 'kysely';
import { z } from 'zod';
import type { Status } from '../dossier/fase.ts';
import { HEROPENBAAR } from '../dossier/toegangsrij.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Database, Trx } from '../platform/database.ts';
import { vraag as stelVraag } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { type Grond, grondVan, inzageFilter } from '../toegang/inzage.ts';
import { naamtreden, tekstvraag } from './treden.ts';
import type { Zoekvraag } from './zoekvraag.ts';

/** A dossier that was found, and why this person may see it. */
export interface Zoekregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly status: Status;
  readonly behandelaar: PersoonId | null;
  readonly grond: Grond | undefined;
}

/** Which step of `naamtreden` found it; 0-based. */
export interface Dossierregel extends Zoekregel {
  readonly trede: number;
}

export interface Tekstregel extends Zoekregel {
  readonly deel: string;
  readonly tekst: string;
  /** What was looked for, as the Dutch stemmer sees it. */
  readonly stammen: readonly string[];
}

/** Where a page goes on: after this dossier, found by this step. */
export interface NaDossier {
  readonly trede: number;
  readonly dossier: DossierId;
}

export interface NaTekst {
  readonly dossier: DossierId;
  readonly deel: string;
}

interface Rij {
  readonly grond: string;
  readonly dossier: string;
  readonly naam: string;
  readonly geboortedatum: string;
  readonly status: string;
  readonly behandelaar: string | null;
}

interface Tekstrij extends Rij {
  readonly deel: string;
  readonly tekst: string;
  readonly stammen: readonly string[];
  readonly aantal: number;
}

/** The read table is only written by `leesrij`, so its codes are the types it was made from. */
function alsRegel(rij: Rij): Zoekregel {
  return {
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    geboortedatum: rij.geboortedatum as Datum,
    status: rij.status as Status,
    behandelaar: rij.behandelaar as PersoonId | null,
    grond: grondVan(rij.grond),
  };
}

/** What the database looks for; undefined when this question is not about dossiers. */
function databasevraag(wie: Gebruiker, vraag: Zoekvraag): object | undefined {
  switch (vraag.soort) {
    case 'nummer':
      return { nummers: [vraag.dossier] };
    case 'bsn':
      return { bsn: vraag.bsn };
    case 'gewoon': {
      const { geboortedatum, namen } = vraag;
      if (geboortedatum === null && namen.length === 0) return undefined;
      return {
        ...(geboortedatum === null ? {} : { geboortedatum }),
        ...(namen.length === 0 ? {} : { treden: naamtreden(wie.gemeente, namen) }),
      };
    }
    case 'leeg':
    case 'geenBsn':
    case 'geenDatum':
      return undefined;
  }
}

/** The need-to-know of this person as the type `zoek_inzage` has it: per ground by whom or which team it is held. */
function inzageVan(wie: Gebruiker): string {
  const gronden = inzageFilter(wie).een.map((v) => [
    v.soort,
    'persoon' in v ? v.persoon : 'team' in v ? v.team : true,
  ]);
  return JSON.stringify({ ...Object.fromEntries(gronden), heropenbaar: HEROPENBAAR });
}

interface Bladzijde<Na> {
  readonly hoogstens: number;
  readonly na: Na | null;
}

const ZOEK_DOSSIERS = 'SELECT * FROM zoek_dossiers($1, $2, $3, $4, $5, $6)';
const ZOEK_TEKSTEN = 'SELECT * FROM zoek_teksten($1, $2, $3, $4, $5, $6, $7)';

/** Dossiers this person may see: by number, BSN, birth date and name, the best first. */
export async function zoekDossiers(
  db: Database,
  wie: Gebruiker,
  vraag: Zoekvraag,
  { na, hoogstens }: Bladzijde<NaDossier>,
): Promise<readonly Dossierregel[]> {
  const gevraagd = databasevraag(wie, vraag);
  if (gevraagd === undefined) return [];
  const rijen = await stelVraag<Rij & { readonly trede: number }>(db, ZOEK_DOSSIERS, [
    wie.gemeente,
    inzageVan(wie),
    JSON.stringify(gevraagd),
    na === null ? null : na.trede + 1,
    na?.dossier ?? null,
    hoogstens,
  ]);
  return rijen.map((rij) => ({ ...alsRegel(rij), trede: rij.trede - 1 }));
}

/** Only this many of the newest are weighed against each other: ranking a common word costs more than it tells. */
const TEKSTGRENS = 200;

export interface Tekstvondst {
  readonly regels: readonly Tekstregel[];
  /** There were at least `TEKSTGRENS`. */
  readonly vol: boolean;
}

/** Places in files this person may see where all words stand. */
export async function zoekTeksten(
  db: Database,
  wie: Gebruiker,
  vraag: Zoekvraag,
  { na, hoogstens }: Bladzijde<NaTekst>,
): Promise<Tekstvondst> {
  const woorden = vraag.soort === 'gewoon' && vraag.geboortedatum === null ? tekstvraag(vraag.woorden) : '';
  if (woorden === '') return { regels: [], vol: false };
  const rijen = await stelVraag<Tekstrij>(db, ZOEK_TEKSTEN, [
    wie.gemeente,
    inzageVan(wie),
    woorden,
    TEKSTGRENS,
    na?.dossier ?? null,
    na?.deel ?? null,
    hoogstens,
  ]);
  return {
    regels: rijen.map((rij) => ({
      ...alsRegel(rij),
      deel: rij.deel,
      tekst: rij.tekst,
      stammen: rij.stammen,
    })),
    vol: (rijen[0]?.aantal ?? 0) >= TEKSTGRENS,
  };
}

const RECENT = 8;
/** So far back in the log of this person. */
const RECENT_UIT = 200;

/** The dossiers this person opened last and still may see, the last one first. */
export async function laatstGeopend(trx: Trx, wie: Gebruiker): Promise<readonly Zoekregel[]> {
  const { rows } = await sql<{ readonly dossier: string }>`
    select dossier from (
      select dossier, nr from leeslog
      where gemeente = ${wie.gemeente} and persoon = ${wie.id} and activiteit = 'dossierInzien' and resultaat = 'gelezen'
      order by nr desc limit ${RECENT_UIT}) as geopend
    where dossier is not null group by dossier order by max(nr) desc limit ${RECENT}
  `.execute(trx);
  if (rows.length === 0) return [];
  const nummers = rows.map((rij) => rij.dossier);
  const gevonden = await stelVraag<Rij>(trx, ZOEK_DOSSIERS, [
    wie.gemeente,
    inzageVan(wie),
    JSON.stringify({ nummers }),
    null,
    null,
    RECENT,
  ]);
  return nummers.flatMap((nummer) => gevonden.filter((rij) => rij.dossier === nummer).map(alsRegel));
}

const zNummer = z.string().transform((tekst, c) => leesDossierId(tekst) ?? (c.addIssue('nummer'), z.NEVER));
const zNaDossier = z.tuple([z.coerce.number().int().min(0).max(9), zNummer]);
const zNaTekst = z.tuple([zNummer, z.string().regex(/^[a-z]{1,20}(-[A-Z]+\d+)?$/)]);

export const maakNaDossier = (r: Dossierregel): string => `${r.trede}_${r.dossier}`;
export const maakNaTekst = (r: Tekstregel): string => `${r.dossier}_${r.deel}`;

/** Null for a place that cannot be read: the first page. */
export function leesNaDossier(tekst: string | undefined): NaDossier | null {
  const gelezen = zNaDossier.safeParse(tekst?.split('_'));
  return gelezen.success ? { trede: gelezen.data[0], dossier: gelezen.data[1] } : null;
}

export function leesNaTekst(tekst: string | undefined): NaTekst | null {
  const gelezen = zNaTekst.safeParse(tekst?.split('_'));
  return gelezen.success ? { dossier: gelezen.data[0], deel: gelezen.data[1] } : null;
}
