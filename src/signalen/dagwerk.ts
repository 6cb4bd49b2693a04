import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Mail, Mailbericht } from '../koppelvlakken/mail/mail.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan, leesDatum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import { leesPersoonId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { ongelezenPerPersoon, werkSignalenBij } from './opslag.ts';
import { isMaildag } from './termijnsignaal.ts';

const TAAK = 'signalen';
const MAILTAAK = 'signaalmail';

/** Orders the work of today, once for each municipality, whoever asks and how often. */
export async function bestelDagwerk(omgeving: Omgeving, ook: readonly string[] = []): Promise<void> {
  const taken = [TAAK, ...ook];
  const nu = omgeving.klok.nu();
  const dag = datumVan(nu);
  for (const gemeente of omgeving.inrichtingen.keys())
    await inGemeente(omgeving.db, gemeente, async (trx) => {
      const nieuw = await trx
        .insertInto('dagwerk')
        .values(taken.map((taak) => ({ gemeente, dag, taak })))
        .onConflict((dubbel) => dubbel.doNothing())
        .returning('taak')
        .execute();
      if (nieuw.length === 0) return;
      await trx
        .insertInto('uitgaand')
        .values(nieuw.map(({ taak }) => ({ gemeente, taak, gegevens: JSON.stringify({ dag }), op: nu })))
        .execute();
    });
}

const MINUTEN_5 = 5 * 60_000;

/** Looks every five minutes whether a new day began. `ook`: the daily jobs of other rooms. Gives the way to stop. */
export function beginDagwerk(
  omgeving: Omgeving,
  melding: (wat: string, fout: unknown) => void,
  ook: readonly string[],
): () => void {
  const kijk = (): void => {
    bestelDagwerk(omgeving, ook).catch((fout: unknown) => {
      melding('dagwerk niet besteld', fout);
    });
  };
  kijk();
  const wekker = setInterval(kijk, MINUTEN_5);
  return () => {
    clearInterval(wekker);
  };
}

const zDag = z.string().transform((tekst, c): Datum => {
  const gelezen = leesDatum(tekst);
  if (gelezen) return gelezen;
  c.addIssue('geen dag');
  return z.NEVER;
});
const zPersoon = z.string().transform((tekst, c): PersoonId => {
  const gelezen = leesPersoonId(tekst);
  if (gelezen) return gelezen;
  c.addIssue('geen persoon');
  return z.NEVER;
});
const zSignalen = z.object({ dag: zDag });
const zMail = z.object({ dag: zDag, persoon: zPersoon });

/** The jobs of this room, by name. */
export function signaalwerkers(omgeving: Omgeving, mail: Mail): Readonly<Record<string, Werker>> {
  return { [TAAK]: signaalwerker(omgeving, mail), [MAILTAAK]: mailwerker(omgeving, mail) };
}

/** Signals of one day; and on a working day a note to everyone who has unread ones. */
function signaalwerker(omgeving: Omgeving, mail: Mail): Werker {
  return async (gemeente, gegevens) => {
    const { dag } = zSignalen.parse(gegevens);
    const inrichting = haalInrichting(omgeving, gemeente);
    await inGemeente(omgeving.db, gemeente, async (trx) => {
      await werkSignalenBij(trx, inrichting, dag);
      if (!mail.ingesteld || !isMaildag(dag, inrichting.regels)) return;
      const personen = [...(await ongelezenPerPersoon(trx, inrichting)).keys()];
      const rijen = personen
        .filter((persoon) => emailVan(inrichting, persoon) !== undefined)
        .map((persoon) => ({
          gemeente,
          taak: MAILTAAK,
          gegevens: JSON.stringify({ dag, persoon }),
          op: omgeving.klok.nu(),
        }));
      if (rijen.length > 0) await trx.insertInto('uitgaand').values(rijen).execute();
    });
  };
}

function mailwerker(omgeving: Omgeving, mail: Mail): Werker {
  return async (gemeente, gegevens) => {
    const { persoon } = zMail.parse(gegevens);
    const inrichting = haalInrichting(omgeving, gemeente);
    const aan = emailVan(inrichting, persoon);
    if (aan === undefined) return;
    const perPersoon = await inGemeente(omgeving.db, gemeente, (trx) => ongelezenPerPersoon(trx, inrichting));
    const dossiers = perPersoon.get(persoon) ?? [];
    if (dossiers.length > 0) await mail.stuur(samenvatting(aan, dossiers));
  };
}

function emailVan(inrichting: Inrichting, persoon: PersoonId): string | undefined {
  return inrichting.medewerkers.find((m) => m.id === persoon)?.email;
}

/** Dossier numbers only: mail is a postcard. */
function samenvatting(aan: string, dossiers: readonly DossierId[]): Mailbericht {
  const aantal = dossiers.length;
  return {
    aan,
    onderwerp: aantal === 1 ? '1 dossier met een signaal' : `${aantal} dossiers met een signaal`,
    tekst: [
      'Bij deze dossiers komt een termijn dichtbij, of is iets nog niet gedaan:',
      '',
      ...dossiers.map((dossier) => `- ${dossier}`),
      '',
      'Log in op Omkeer en kijk bij Signalen wat er aan de hand is.',
    ].join('\n'),
  };
}
