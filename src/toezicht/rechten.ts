import { HANDELINGEN, OPDRACHTSOORTEN } from '../dossier/opdrachten.ts';
import type { Inrichting, Medewerker } from '../gemeente/inrichting.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { plusMaanden } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Mandaatregel } from '../recht/lokaal.ts';
import { ACTIVITEITEN, type Activiteit } from '../toegang/activiteiten.ts';
import { onverenigbaar } from '../toegang/belangenconflict.ts';
import { GRONDEN, grondVan, inzageFilter } from '../toegang/inzage.ts';
import type { Audit, Verklaard } from '../toegang/route.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { FG_KIJKT_TOE } from './rollen.ts';

/** What a person has by name, beside what comes with the role. */
export interface Opnaam {
  readonly behandelaar: number;
  readonly vervanger: number;
  readonly tweedePaar: number;
  readonly bewaker: number;
  /** Dossiers open with noodinzage now. */
  readonly noodinzage: number;
}

export const GEEN_OP_NAAM: Opnaam = {
  behandelaar: 0,
  vervanger: 0,
  tweedePaar: 0,
  bewaker: 0,
  noodinzage: 0,
};

/** What comes with a role, each taken from where the code itself asks it. */
export interface Rolrechten {
  /** On which grounds dossiers open (toegang/inzage.ts). */
  readonly gronden: readonly string[];
  readonly leest: readonly Activiteit[];
  readonly schrijft: readonly Activiteit[];
  readonly opdrachten: readonly { readonly titel: string; readonly artikel: string }[];
  readonly mandaat: readonly Mandaatregel[];
}

/** The rights of one employee: from the table of dossiers, the declared routes, the opdrachten and the mandate. */
export function rolrechten(
  { id, naam, rol, team }: Medewerker,
  { gemeente, regels }: Pick<Inrichting, 'gemeente' | 'regels'>,
  verklaringen: readonly Verklaard[],
): Rolrechten {
  const gebruiker: Gebruiker = { id, naam, rol, team, gemeente, bsn: null, namensBsn: null, aanbieder: null };
  const gronden = inzageFilter(gebruiker).een.flatMap(({ soort }) => grondVan(soort) ?? []);
  const eigen = verklaringen.filter(
    ({ verklaring: { recht } }) => Array.isArray(recht) && recht.includes(rol),
  );
  const alle = Object.keys(ACTIVITEITEN) as readonly Activiteit[];
  const met = (kies: (audit: Audit) => Activiteit | undefined): readonly Activiteit[] => {
    const gevonden = new Set(eigen.map(({ verklaring: { audit } }) => kies(audit)));
    return alle.filter((activiteit) => gevonden.has(activiteit));
  };
  return {
    gronden: [...new Set(gronden.map((grond) => GRONDEN[grond]))],
    leest: met((audit) => (audit !== 'geen' && 'leest' in audit ? audit.leest : undefined)),
    schrijft: met((audit) => (audit !== 'geen' && 'schrijft' in audit ? audit.schrijft : undefined)),
    opdrachten: OPDRACHTSOORTEN.map((soort) => HANDELINGEN[soort]).filter(({ rollen }) =>
      rollen.includes(rol),
    ),
    mandaat: regels.mandaat.filter(({ rollen }) => rollen.includes(rol)),
  };
}

/** Where the role was given. */
export function bronVan({ id, regel }: Medewerker): string {
  return regel === undefined ? `mensen.yaml, code ${id}` : `mensen.yaml, regel ${regel} (code ${id})`;
}

/** `2026-K4` */
export type Kwartaal = `${number}-K${1 | 2 | 3 | 4}`;

export function kwartaalVan(dag: Datum): Kwartaal {
  return `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}` as Kwartaal;
}

export function vorigKwartaal(dag: Datum): Kwartaal {
  return kwartaalVan(plusMaanden(`${dag.slice(0, 8)}01` as Datum, -3));
}

/** `het vierde kwartaal van 2026` */
export function kwartaalnaam(kwartaal: Kwartaal): string {
  const [jaar, k] = kwartaal.split('-K');
  return `het ${['eerste', 'tweede', 'derde', 'vierde'][Number(k) - 1] ?? ''} kwartaal van ${jaar ?? ''}`;
}

/** Somebody looked whether this person still needs what the role gives. */
export interface Rechtenbeoordeling {
  readonly kwartaal: Kwartaal;
  readonly persoon: PersoonId;
  readonly rol: Rol;
  readonly uitkomst: 'blijft' | 'intrekken';
  readonly reden: string;
  readonly door: PersoonId;
  readonly op: Tijdstip;
}

/** `overgeslagen`: nobody looked last quarter, though reviews had begun. */
export type Rechtenstand = 'teBeoordelen' | 'overgeslagen' | 'blijft' | 'intrekken';

export function rechtenstand(
  { id, rol }: Pick<Medewerker, 'id' | 'rol'>,
  alle: readonly Rechtenbeoordeling[],
  vandaag: Datum,
): Rechtenstand {
  const deze = kwartaalVan(vandaag);
  const vorig = vorigKwartaal(vandaag);
  const eigen = alle.filter((b) => b.persoon === id && b.rol === rol);
  const nu = eigen.find(({ kwartaal }) => kwartaal === deze);
  if (nu) return nu.uitkomst;
  const begonnen = alle.some(({ kwartaal }) => kwartaal <= vorig);
  return begonnen && !eigen.some(({ kwartaal }) => kwartaal === vorig) ? 'overgeslagen' : 'teBeoordelen';
}

/** Somebody who is FG and something else too: as mensen.yaml says, or as was used this quarter. */
export interface Belangenconflict {
  readonly persoon: PersoonId;
  readonly rollen: readonly Rol[];
}

/**
 * Who is FG and has another role of an employee (AVG 38 lid 6). One person with two codes is known by the same name or
 * mail address; with neither, by nobody.
 */
export function belangenconflicten(
  medewerkers: readonly Pick<Medewerker, 'id' | 'naam' | 'rol' | 'email'>[],
  gebruikt: readonly { readonly persoon: PersoonId; readonly rol: Rol }[],
): readonly Belangenconflict[] {
  const is = [...medewerkers.map(({ id, rol }) => ({ persoon: id, rol })), ...gebruikt];
  const fgs = new Set(is.filter(({ rol }) => rol === 'fg').map(({ persoon }) => persoon));
  return [...fgs].flatMap((persoon) => {
    const zelfde = zelfdePersoon(persoon, medewerkers);
    const rollen = onverenigbaar(is.filter((x) => zelfde.has(x.persoon)).map(({ rol }) => rol));
    return rollen.length === 0 ? [] : [{ persoon, rollen: [...new Set(rollen)] }];
  });
}

function zelfdePersoon(
  persoon: PersoonId,
  medewerkers: readonly Pick<Medewerker, 'id' | 'naam' | 'email'>[],
): ReadonlySet<PersoonId> {
  const een = medewerkers.find(({ id }) => id === persoon);
  const gelijk = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && a.toLowerCase() === b?.toLowerCase();
  const anderen = medewerkers.filter((m) => een && (gelijk(een.naam, m.naam) || gelijk(een.email, m.email)));
  return new Set([persoon, ...anderen.map(({ id }) => id)]);
}

/** Everything against this person reviewing that one now. */
export function tegenBeoordeling(
  wie: Pick<Gebruiker, 'id' | 'rol'>,
  medewerker: Pick<Medewerker, 'id' | 'rol'>,
  stand: Rechtenstand,
): readonly Weigering[] {
  if (wie.rol === 'fg') return [FG_KIJKT_TOE];
  return [
    ...(wie.id === medewerker.id ? [EIGEN_RECHTEN] : []),
    ...(wie.id !== medewerker.id && wie.rol !== 'controller' && medewerker.rol !== 'controller'
      ? [DOET_CONTROLLER]
      : []),
    ...(stand === 'blijft' || stand === 'intrekken' ? [AL_GEDAAN] : []),
  ];
}

const EIGEN_RECHTEN: Weigering = {
  code: 'eigenRechten',
  reden: 'U beoordeelt uw eigen rechten niet.',
  artikel: 'BIO2 5.18.02',
  uitweg: 'Een ander doet dit: van een controller een teamleider, van de rest de controller.',
};

const DOET_CONTROLLER: Weigering = {
  code: 'doetController',
  reden: 'De controller beoordeelt deze rechten.',
  artikel: 'BIO2 5.18.02',
  uitweg: 'Klopt er iets niet? Zeg het tegen de controller.',
};

const AL_GEDAAN: Weigering = {
  code: 'alGedaan',
  reden: 'Deze rechten zijn dit kwartaal al beoordeeld.',
  artikel: 'BIO2 5.18.02',
  uitweg: 'De uitkomst staat hieronder. Het volgende kwartaal kan het weer.',
};
