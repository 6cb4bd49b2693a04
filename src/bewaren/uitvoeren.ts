import type pg from 'pg';
import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import { vernietigDossier } from '../journaal/vernietigen.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { beoordeelDossier } from './kandidaten.ts';
import { vernietigLosseBerichten } from './losseberichten.ts';
import { nogTeDoen, valtUit } from './opslag.ts';

export const VERNIETIGTAAK = 'vernietigen';
/** Ordered once a day (src/signalen/dagwerk.ts). */
export const LOSSE_BERICHTEN_TAAK = 'losseberichten';

const zTaak = z.object({ lijst: z.int().positive() });

/** The jobs of this room, by name. Takes the pool of the role that may destroy. */
export function vernietigwerkers(omgeving: Omgeving, vernietiger: pg.Pool): Readonly<Record<string, Werker>> {
  return {
    [VERNIETIGTAAK]: (gemeente, gegevens) =>
      voerLijstUit(omgeving, vernietiger, gemeente, zTaak.parse(gegevens).lijst),
    [LOSSE_BERICHTEN_TAAK]: (gemeente) => vernietigLosseBerichten(omgeving, vernietiger, gemeente),
  };
}

/**
 * Destroys what stands on a list that was begun, dossier by dossier, each looked at once more just before. Done again
 * it goes on where it broke off.
 */
export async function voerLijstUit(
  omgeving: Omgeving,
  vernietiger: pg.Pool,
  gemeente: Gemeentecode,
  lijst: number,
): Promise<void> {
  const dossiers = await inGemeente(omgeving.db, gemeente, (trx) => nogTeDoen(trx, lijst));
  let wacht = 0;
  for (const dossier of dossiers)
    if (!(await metEen(omgeving, vernietiger, gemeente, lijst, dossier))) wacht += 1;
  const gedaan = dossiers.length - wacht;
  omgeving.log.info({ lijst, dossiers: gedaan }, 'vernietigingslijst uitgevoerd');
  // The queue tries again; somebody is still busy with these.
  if (wacht > 0) throw new Error(`bij ${wacht} dossiers van lijst ${lijst} loopt nog een taak`);
}

/** How often a dossier is looked at again when something came in meanwhile. */
const POGINGEN = 3;

/** False when it must be tried again later. */
async function metEen(
  omgeving: Omgeving,
  vernietiger: pg.Pool,
  gemeente: Gemeentecode,
  lijst: number,
  dossier: DossierId,
): Promise<boolean> {
  const valUit = async (code: string, reden: string, artikel: string): Promise<true> => {
    const op = { gemeente, nu: omgeving.klok.nu() };
    await inGemeente(omgeving.db, gemeente, (trx) =>
      valtUit(trx, op, lijst, dossier, { code, reden, artikel }),
    );
    return true;
  };
  for (let poging = 1; poging <= POGINGEN; poging++) {
    const nu = await beoordeelDossier(omgeving, gemeente, dossier);
    if (nu === undefined) return valUit('nietAanwezig', 'Dit dossier was er niet meer.', 'Archiefwet 3');
    const [eerste] = nu.bezwaren;
    if (eerste)
      return valUit(
        eerste.code,
        nu.bezwaren.map(({ reden }) => reden).join(' '),
        [...new Set(nu.bezwaren.map(({ artikel }) => artikel))].join('; '),
      );
    switch (await vernietigDossier(vernietiger, gemeente, lijst, nu)) {
      case 'vernietigd':
      case 'wasVernietigd':
        return true;
      case 'taakLoopt':
        return false;
      case 'gewijzigd':
    }
  }
  return false;
}
