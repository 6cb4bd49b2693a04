import { createHash } from 'node:crypto';
import { leesBsn } from '../kern/bsn.ts';
import {
  type Gemeentecode,
  leesGemeentecode,
  leesLokaleCode,
  leesPersoonId,
  OMKEER,
  type PersoonId,
} from '../kern/ids.ts';
import { leesRol, ROLNAAM, type Rol } from '../kern/rollen.ts';
import { geweigerd, gelukt, type Uitkomst, type Weigering } from '../kern/uitkomst.ts';
import { belangenconflict } from './belangenconflict.ts';
import { type Gebruiker, isBurger } from './gebruiker.ts';

/** Where the login service tells what: claim names, or dotted paths into nested claims. */
export interface Claimpaden {
  readonly id: string;
  readonly rol: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly namensBsn: string;
  readonly team: string;
  /** For which provider somebody of the role aanbieder works: its code in the register. */
  readonly aanbieder: string;
  /** How sure the login service is of who this is. */
  readonly niveau: string;
}

export const CLAIMPADEN: Claimpaden = {
  id: 'sub',
  rol: 'omkeer.rol',
  naam: 'name',
  gemeente: 'omkeer.gemeente',
  bsn: 'urn:nl:bsn',
  namensBsn: 'omkeer.namensBsn',
  team: 'omkeer.team',
  aanbieder: 'omkeer.aanbieder',
  niveau: 'acr',
};

export interface Claimregels {
  readonly paden: Claimpaden;
  /** Municipalities this installation serves. */
  readonly gemeenten: readonly Gemeentecode[];
  /** The login service's own role names: `{ 'WMO-consulent': 'klantmanager' }`. */
  readonly rolnamen: Readonly<Record<string, Rol>>;
  /** Levels of assurance with which a resident gets in, in the login service's own words. None set: no resident does. */
  readonly niveaus: readonly string[];
}

export type Claims = Readonly<Record<string, unknown>>;

/** Claim with exactly this name, else the dotted path into nested claims. */
export function claim(claims: Claims, pad: string): unknown {
  if (Object.hasOwn(claims, pad)) return claims[pad];
  return pad.split('.').reduce<unknown>((waarde, stap) => {
    const verder = typeof waarde === 'object' && waarde !== null && Object.hasOwn(waarde, stap);
    return verder ? (waarde as Claims)[stap] : undefined;
  }, claims);
}

/**
 * The person that the login service describes. Refuses with the name of the claim that is missing or
 * unknown. With several roles `gekozen` decides; without it one refusal `kiesRol` a role, in `veld`.
 */
export function gebruikerUitClaims(
  claims: Claims,
  regels: Claimregels,
  issuer: string,
  gekozen: Rol | null,
): Uitkomst<Gebruiker> {
  const { paden } = regels;
  const rol = leesRolclaim(claims, regels, gekozen);
  if (!rol.gelukt) return rol;
  const conflict = rol.waarde === 'fg' && belangenconflict(rollenUitClaims(claims, regels), paden.rol);
  if (conflict) return geweigerd(conflict);
  const id = persoonId(claim(claims, paden.id), issuer, paden.id);
  if (!id.gelukt) return id;

  const gemeente = leesGemeentecode(alsTekst(claim(claims, paden.gemeente)) ?? '');
  if (gemeente === undefined) return geweigerd(fout(paden.gemeente, claim(claims, paden.gemeente)));
  if (!regels.gemeenten.includes(gemeente)) return geweigerd(andereGemeente(paden.gemeente));

  const naam = alsTekst(claim(claims, paden.naam));
  if (naam === undefined) return geweigerd(fout(paden.naam, undefined));

  const burger = isBurger(rol.waarde);
  const zwak = burger ? teZwak(alsTekst(claim(claims, paden.niveau)), regels) : undefined;
  if (zwak !== undefined) return geweigerd(zwak);
  const bsn = burger ? leesBsn(alsTekst(claim(claims, paden.bsn)) ?? '') : null;
  if (bsn === undefined) return geweigerd(fout(paden.bsn, claim(claims, paden.bsn)));
  const namens = burger ? alsTekst(claim(claims, paden.namensBsn)) : undefined;
  const namensBsn = namens === undefined ? null : leesBsn(namens);
  if (namensBsn === undefined) return geweigerd(fout(paden.namensBsn, namens));
  const teamtekst = alsTekst(claim(claims, paden.team));
  const team = teamtekst === undefined ? null : leesLokaleCode(teamtekst);
  if (team === undefined) return geweigerd(fout(paden.team, teamtekst));

  // A provider sees its own assignments and no one else's: without knowing which, nobody gets in (Wmo 5.3.3).
  const aanbiedertekst = rol.waarde === 'aanbieder' ? alsTekst(claim(claims, paden.aanbieder)) : null;
  const aanbieder = aanbiedertekst === null ? null : leesLokaleCode(aanbiedertekst ?? '');
  if (aanbieder === undefined) return geweigerd(fout(paden.aanbieder, aanbiedertekst));

  return gelukt({
    id: id.waarde,
    rol: rol.waarde,
    naam: naam.slice(0, 200),
    gemeente,
    bsn,
    namensBsn,
    team,
    aanbieder,
  });
}

/** Roles a person may log in with; `systeem` is Omkeer itself and never a person. */
export function rollenUitClaims(claims: Claims, regels: Claimregels): readonly Rol[] {
  const waarde = claim(claims, regels.paden.rol);
  const teksten = (Array.isArray(waarde) ? waarde : [waarde]).map(alsTekst).filter((t) => t !== undefined);
  const rollen = teksten.map((t) => (Object.hasOwn(regels.rolnamen, t) ? regels.rolnamen[t] : leesRol(t)));
  return [...new Set(rollen.filter((rol) => rol !== undefined && rol !== 'systeem'))];
}

function leesRolclaim(claims: Claims, regels: Claimregels, gekozen: Rol | null): Uitkomst<Rol> {
  const rollen = rollenUitClaims(claims, regels);
  const [eerste, ...meer] = rollen;
  if (eerste === undefined) return geweigerd(fout(regels.paden.rol, claim(claims, regels.paden.rol)));
  if (gekozen !== null && rollen.includes(gekozen)) return gelukt(gekozen);
  return meer.length === 0 ? gelukt(eerste) : geweigerd(keuze(eerste), ...meer.map(keuze));
}

function keuze(rol: Rol): Weigering {
  return {
    code: 'kiesRol',
    reden: `U kunt inloggen als ${ROLNAAM[rol]}.`,
    artikel: 'BIO2 8.03.02',
    uitweg: 'Kies met welke rol u nu werkt.',
    veld: rol,
  };
}

/** Under these the journal knows Omkeer itself, and other systems: a person with that name gets another id. */
const isVoorbehouden = (tekst: string): boolean => tekst === OMKEER || tekst.startsWith('koppeling.');

/**
 * The subject as person id. One that does not fit our form gets a stable id of its own. A BSN as
 * subject is refused: a person id stands in the journal for ever, a BSN may not (avg.md § 5).
 */
function persoonId(waarde: unknown, issuer: string, pad: string): Uitkomst<PersoonId> {
  const tekst = alsTekst(waarde);
  if (tekst === undefined) return geweigerd(fout(pad, waarde));
  if (leesBsn(tekst) !== undefined) {
    return geweigerd({
      code: 'claimIsBsn',
      reden: `De inlogdienst geeft in ${pad} een burgerservicenummer.`,
      artikel: 'Wabb 10, 11',
      uitweg: 'De beheerder kan de inlogdienst een pseudoniem laten geven.',
    });
  }
  const afgeleid = createHash('sha256').update(`${issuer} ${tekst}`).digest('hex').slice(0, 32);
  const eigen = isVoorbehouden(tekst) ? undefined : leesPersoonId(tekst);
  return gelukt(eigen ?? (leesPersoonId(`p-${afgeleid}`) as PersoonId));
}

function alsTekst(waarde: unknown): string | undefined {
  const tekst = typeof waarde === 'number' ? String(waarde) : waarde;
  return typeof tekst === 'string' && tekst.trim() !== '' ? tekst.trim() : undefined;
}

function fout(pad: string, waarde: unknown): Weigering {
  const ontbreekt = waarde === undefined || waarde === null || waarde === '';
  return {
    code: ontbreekt ? 'claimOntbreekt' : 'claimOnbekend',
    reden: ontbreekt
      ? `De inlogdienst geeft het gegeven ${pad} niet door.`
      : `De inlogdienst geeft in ${pad} een waarde die Omkeer niet kent.`,
    artikel: 'Omkeer',
    uitweg: 'Geef dit door aan de beheerder van uw gemeente.',
    veld: pad,
  };
}

/** A resident's file asks for more than a password; how much more is what the municipality set (AVG 32). */
function teZwak(niveau: string | undefined, { niveaus, paden }: Claimregels): Weigering | undefined {
  if (niveau !== undefined && niveaus.includes(niveau)) return undefined;
  if (niveaus.length === 0)
    return {
      code: 'niveauNietIngesteld',
      reden: 'De gemeente heeft nog niet ingesteld hoe zeker het moet zijn wie er inlogt.',
      artikel: 'AVG 32',
      uitweg: 'Bel de gemeente. De beheerder kan dit instellen.',
      veld: paden.niveau,
    };
  return {
    code: 'niveauTeLaag',
    reden: 'De manier waarop u inlogde, is voor deze gegevens niet veilig genoeg.',
    artikel: 'AVG 32',
    uitweg:
      'Log opnieuw in op een sterkere manier, bijvoorbeeld met een app en uw identiteitsbewijs. Lukt dat niet? Bel de gemeente: aan de telefoon en op papier kan alles ook.',
    veld: paden.niveau,
  };
}

function andereGemeente(pad: string): Weigering {
  return {
    code: 'andereGemeente',
    reden: 'Uw gemeente werkt niet met deze Omkeer.',
    artikel: 'Omkeer',
    uitweg: 'Controleer het adres, of geef dit door aan de beheerder van uw gemeente.',
    veld: pad,
  };
}
