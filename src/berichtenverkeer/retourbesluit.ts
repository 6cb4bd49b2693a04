import type { Gemeentecode } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import { leesBericht } from '../koppelvlakken/iwmo/lees.ts';
import { RETOURTEKST } from '../koppelvlakken/iwmo/retourtekst.ts';
import type { Trx } from '../platform/database.ts';
import type { Regelfout, Uitslag } from './bericht.ts';
import type { Retourregels } from './leeswerk.ts';
import type { Lezer } from './lezer.ts';
import { handelAf } from './mens.ts';
import type { Berichtrij, Geopend, Wanneer } from './opslag.ts';
import { leesBytes } from './opslag.ts';
import { maakRetour, moetRetour } from './retour.ts';

/** Why a person may refuse a start or a stop: against earlier messages, which Omkeer does not check (WJ001). */
export const AFKEURCODES: Readonly<Partial<Record<string, readonly string[]>>> = {
  '305': ['9019', '9063', '9071', '9074', '9326'],
  '307': ['9019', '9063', '9069', '9074', '9413', '9414', '9415'],
};

export interface Retourbesluit {
  readonly uitslag: Uitslag;
  /** Which start or stop, from 1. */
  readonly regel: number;
  readonly code: string;
}

/** More than this nobody picks from a list: then the number of the place is typed. */
const MEESTE_OM_TE_KIEZEN = 200;

export async function leesRetourregels(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<Retourregels> {
  const bytes = (await leesBytes(trx, gemeente, id)) ?? new Uint8Array();
  return lezer.lees('retourregels', bytes, { meeste: MEESTE_OM_TE_KIEZEN });
}

const REGELPAD: Readonly<Record<string, string>> = {
  '305': '/Bericht/Client/StartProducten/StartProduct',
  '307': '/Bericht/Client/StopProducten/StopProduct',
};

/** Which assignment stands where in a 301. */
export async function leesToewijzingnummers(
  trx: Trx,
  gemeente: Gemeentecode,
  { id, soort, grootte }: Berichtrij,
): Promise<ReadonlyMap<string, number>> {
  if (soort !== '301' || grootte === 0) return new Map();
  const gelezen = leesBericht((await leesBytes(trx, gemeente, id)) ?? new Uint8Array());
  const bericht = gelezen.gelukt ? gelezen.waarde.bericht : undefined;
  const producten = bericht?.soort === '301' ? bericht.Client.ToegewezenProducten : [];
  return new Map(
    producten.map((p, i) => [
      `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${i + 1}]`,
      p.ToewijzingNummer,
    ]),
  );
}

/** May a person say now what the return message says? Else it goes by itself, or went. */
export function magRetourBeslissen({ rij, stand }: Pick<Geopend, 'rij' | 'stand'>): boolean {
  return (
    AFKEURCODES[rij.soort ?? ''] !== undefined && stand.fase === 'wachtOpMens' && moetRetour({ rij, stand })
  );
}

/**
 * A person looked at a start or stop that waits. Good: the message keeps to the rules, and what waits is our own work.
 * Refused: all of it (IV032), so not when something of it was done already.
 */
export async function beslisRetour(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  geopend: Geopend,
  regels: Pick<Retourregels, 'aantal'>,
  { uitslag, regel, code }: Retourbesluit,
  { wie, sleutel }: { readonly wie: Wanneer; readonly sleutel: string },
): Promise<Uitkomst<null>> {
  if (!magRetourBeslissen(geopend)) return geweigerd(NIET_MEER);
  if (uitslag === 'goed') {
    const gemaakt = await maakRetour(lezer, trx, gemeente, geopend, [], wie, sleutel);
    return gemaakt ? gelukt(null) : geweigerd(NIET_TE_MAKEN);
  }
  const plek = regel >= 1 && regel <= regels.aantal ? REGELPAD[geopend.rij.soort ?? ''] : undefined;
  const mag = AFKEURCODES[geopend.rij.soort ?? '']?.includes(code) === true;
  if (plek === undefined || !mag) return geweigerd(plek === undefined ? WELKE_REGEL : WELKE_CODE);
  if (geopend.stand.regels.size > 0) return geweigerd(AL_GEDAAN);
  const fout: Regelfout = {
    code,
    reden: `Afgekeurd door een medewerker: ${RETOURTEKST[code] ?? code}`,
    artikel: 'iWmo 3.2 IV032',
    uitweg: 'De aanbieder verbetert het en stuurt een nieuw bericht.',
    veld: `${plek}[${regel}]`,
    retourcode: code,
  };
  const gemaakt = await maakRetour(lezer, trx, gemeente, geopend, [{ ...fout, niveau: 3 }], wie, sleutel);
  if (!gemaakt) return geweigerd(NIET_TE_MAKEN);
  await geopend.schrijf(
    [
      { soort: 'afgekeurd', fouten: [fout] },
      { soort: 'afgehandeld', reden: 'Afgekeurd met een retourbericht.' },
    ],
    wie,
  );
  return gelukt(null);
}

/** Settled in another way; the return message that we still owe goes with it: no rule was broken (OP090, IV028). */
export async function rondAfDoorMens(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  geopend: Geopend,
  reden: string,
  { wie, sleutel }: { readonly wie: Wanneer; readonly sleutel: string },
): Promise<Uitkomst<null>> {
  const besluit = handelAf(geopend.stand, reden);
  if (!besluit.gelukt) return besluit;
  if (magRetourBeslissen(geopend)) await maakRetour(lezer, trx, gemeente, geopend, [], wie);
  await geopend.schrijf(besluit.waarde, wie, sleutel);
  return gelukt(null);
}

const NIET_MEER: Weigering = {
  code: 'retourNietNodig',
  reden: 'Het retourbericht op dit bericht is er al, of gaat vanzelf.',
  artikel: 'iWmo 3.2 IV028',
  uitweg: 'Kijk in de tijdlijn.',
};
const NIET_TE_MAKEN: Weigering = {
  code: 'retourNietTeMaken',
  reden: 'Dit retourbericht kan niet worden gemaakt. Er is niets vastgelegd.',
  artikel: 'iWmo 3.2 OP090x2',
  uitweg: 'Bel de aanbieder, en leg hier vast wat u afsprak.',
};
const WELKE_REGEL: Weigering = {
  code: 'welkeRegel',
  reden: 'Er staat niet welke start of stop u afkeurt.',
  artikel: 'iWmo 3.2 IV028',
  uitweg: 'Kies er een uit de lijst.',
  veld: 'regel',
};
const WELKE_CODE: Weigering = {
  code: 'codeOntbreekt',
  reden: 'Er staat niet waarom u het afkeurt.',
  artikel: 'iWmo 3.2 IV032',
  uitweg: 'Kies een code uit de lijst.',
  veld: 'retourcode',
};
const AL_GEDAAN: Weigering = {
  code: 'regelsAlGedaan',
  reden: 'Een deel van dit bericht is al verwerkt. Een retourbericht keurt altijd het hele bericht af.',
  artikel: 'iWmo 3.2 IV032',
  uitweg: 'Keur het goed en bel de aanbieder over de rest.',
  veld: 'uitslag',
};
