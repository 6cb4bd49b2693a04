import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import { zDossierId } from '../dossier/taken.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import { isAdresGeheim } from '../melding/toestand.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { metBericht } from './opslag.ts';

/** Ordered by what is recorded in a dossier (src/dossier/taken.ts). */
export const ADRESGEHEIMTAAK = 'adresgeheim';

const zTaak = z.object({ dossier: zDossierId, nr: z.number().int().positive() });

/**
 * An address became secret. A provider that got it before keeps it: the last 301 to each of them comes to stand with
 * what a person has to do. What is still to be sent, the sender holds back.
 */
export function adreswaker(omgeving: Omgeving): Werker {
  return async (gemeente, gegevens) => {
    const { dossier, nr } = zTaak.parse(gegevens);
    const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
    if (keten.vernietigd || !isAdresGeheim(toestand.melding)) return;
    const bsn = toestand.melding.melding?.inwoner.bsn ?? null;
    const sleutel = `geheim:${dossier}:${nr}`;
    const gehad = new Set<string>();
    for (const { id, ontvanger } of await toewijzingen(omgeving, gemeente, dossier, bsn)) {
      if (gehad.has(ontvanger)) continue;
      const ging = await metBericht(omgeving.db, gemeente, id, async ({ stand, feiten, schrijf }) => {
        // Handed over, whether or not we know that it came.
        if (stand.verzonden === 0 && stand.fase !== 'onzeker') return false;
        if (!feiten.some((feit) => feit.sleutel === sleutel))
          await schrijf([{ soort: 'adresGeheim' }], { door: OMKEER, op: omgeving.klok.nu() }, sleutel);
        return true;
      });
      if (ging === true) gehad.add(ontvanger);
    }
  };
}

/** The newest first. */
async function toewijzingen(
  { db }: Pick<Omgeving, 'db'>,
  gemeente: Gemeentecode,
  dossier: DossierId,
  client: string | null,
): Promise<readonly { readonly id: string; readonly ontvanger: string }[]> {
  return inGemeente(db, gemeente, (trx) =>
    vraag<{ readonly id: string; readonly ontvanger: string }>(
      trx,
      `SELECT id, ontvanger FROM iwmobericht WHERE gemeente = $1 AND richting = 'uit' AND soort = '301'
         AND ontvanger IS NOT NULL AND grootte > 0 AND (dossier = $2 OR client = $3) ORDER BY op DESC, id`,
      [gemeente, dossier, client],
    ),
  );
}
