import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Medewerker } from '../gemeente/inrichting.ts';
import type { Tijdstip } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Mail } from '../koppelvlakken/mail/mail.ts';
import type { Trx } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { noodmailer } from './noodmail.ts';

export const LEKMAIL = 'datalekmail';
export const LEESVRAAGMAIL = 'leesvraagmail';
export const RECHTENMAIL = 'rechtenmail';

const zPersoon = z.object({ persoon: z.string() });

/** In the transaction of what it tells about: with that, or not at all. */
export async function bestelToezichtmail(
  trx: Trx,
  gemeente: Gemeentecode,
  taak: typeof LEKMAIL | typeof LEESVRAAGMAIL | typeof RECHTENMAIL,
  gegevens: Readonly<Record<string, string>>,
  op: Tijdstip,
): Promise<void> {
  await trx
    .insertInto('uitgaand')
    .values({ gemeente, taak, gegevens: JSON.stringify(gegevens), op })
    .execute();
}

/** Tells who has to do something, and nothing about whom: mail is a postcard. */
export function toezichtmailer(omgeving: Omgeving, mail: Mail): Readonly<Record<string, Werker>> {
  const stuur = async (
    gemeente: Gemeentecode,
    aan: (m: Medewerker) => boolean,
    onderwerp: string,
    tekst: string,
  ): Promise<void> => {
    if (!mail.ingesteld) return;
    for (const m of haalInrichting(omgeving, gemeente).medewerkers)
      if (m.email !== undefined && aan(m)) await mail.stuur({ aan: m.email, onderwerp, tekst });
  };
  return {
    ...noodmailer(omgeving, mail),
    [LEKMAIL]: (gemeente) =>
      stuur(
        gemeente,
        // The FG is told in time, without having to handle it (AVG 38 lid 1).
        ({ rol }) => rol === 'controller' || rol === 'fg',
        'Datalek gemeld: de 72 uur lopen',
        'Een medewerker heeft een datalek gemeld.\n\nLog in op Omkeer en kijk bij Toezicht, Datalekken. Daar staat tot wanneer het gemeld kan worden.',
      ),
    [RECHTENMAIL]: (gemeente) =>
      stuur(
        gemeente,
        ({ rol }) => rol === 'beheerder',
        'Gevraagd: rechten van een medewerker intrekken',
        'Bij het beoordelen van de rechten is gevraagd rechten van een medewerker in te trekken.\n\nVraag de controller om wie het gaat. Pas daarna mensen.yaml en de inlogdienst aan.',
      ),
    [LEESVRAAGMAIL]: (gemeente, gegevens) => {
      const { persoon } = zPersoon.parse(gegevens);
      return stuur(
        gemeente,
        ({ id }) => id === persoon,
        'Een vraag over wat u las in Omkeer',
        'De controller heeft bij de maandelijkse steekproef een vraag aan u.\n\nLog in op Omkeer en kies onder uw naam: Vragen over wat ik las.',
      );
    },
  };
}
