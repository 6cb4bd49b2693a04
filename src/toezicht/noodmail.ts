import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Mail } from '../koppelvlakken/mail/mail.ts';
import type { Werker } from '../platform/taken.ts';

export const NOODMAIL = 'noodinzagemail';

const zGegevens = z.object({ persoon: z.string() });

/** Tells who leads that somebody broke the glass: not who, and not for which dossier. Mail is a postcard. */
export function noodmailer(omgeving: Omgeving, mail: Mail): Readonly<Record<string, Werker>> {
  return {
    [NOODMAIL]: async (gemeente, gegevens) => {
      if (!mail.ingesteld) return;
      const { persoon } = zGegevens.parse(gegevens);
      for (const aan of leidinggevenden(haalInrichting(omgeving, gemeente), persoon))
        await mail.stuur({
          aan,
          onderwerp: 'Noodinzage: wilt u deze beoordelen?',
          tekst:
            'Een medewerker heeft noodinzage gebruikt.\n\nLog in op Omkeer en kijk bij Toezicht wie, waarom en of het nodig was.',
        });
    },
  };
}

/** The teamleiders of this person's team; of who is in no team all of them. Without one with an address: the controllers. */
export function leidinggevenden(
  { medewerkers }: Pick<Inrichting, 'medewerkers'>,
  persoon: string,
): readonly string[] {
  const team = medewerkers.find(({ id }) => id === persoon)?.team ?? null;
  const adressen = (rol: 'teamleider' | 'controller'): readonly string[] =>
    medewerkers.flatMap((m) =>
      m.rol === rol &&
      m.id !== persoon &&
      m.email !== undefined &&
      (rol === 'controller' || team === null || m.team === team)
        ? [m.email]
        : [],
    );
  const leiders = adressen('teamleider');
  return leiders.length > 0 ? leiders : adressen('controller');
}
