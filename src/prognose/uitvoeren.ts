import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { trapweken } from '../voortzetting/aflopend.ts';
import { leesWijzigingen, werkBij } from './opslag.ts';
import type { Prognoseinvoer } from './prognose.ts';
import { peildagen } from './omstandigheid.ts';
import { maakPrognose } from './prognose.ts';
import { leesBron, leesTermijnen } from './queries.ts';
import type { Rekenaar } from './rekenaar.ts';
import { maakRekenaar } from './rekenaar.ts';
import type { Wachtrij } from './wachtrij.ts';
import { maakWachtrij, TEGELIJK } from './wachtrij.ts';

/** Where forecasts are made: one of it in a process, so that its limit counts for everybody. */
export interface Rekenplaats {
  readonly rekenaar: Rekenaar;
  readonly wachtrij: Wachtrij;
}

/** With the program of a thread that reckons beside the pages; without it here. */
export const maakRekenplaats = (programma: URL | null): Rekenplaats => ({
  rekenaar: maakRekenaar(programma),
  wachtrij: maakWachtrij(TEGELIJK),
});

interface Rekenwerk extends Rekenplaats {
  readonly omgeving: Omgeving;
}

/** Percent at which it begins; 0 is waiting. Kept, so that every process can say so. */
const BEGONNEN = 1;

/** Makes a forecast that was put there when there is room, and tells how far it is; over when that is done. */
export function reken(
  w: Rekenwerk,
  gemeente: Gemeentecode,
  id: string,
  invoer: Prognoseinvoer,
): Promise<void> {
  return new Promise((klaar) => {
    w.wachtrij.erbij({
      werk: () => doorrekenen(w, gemeente, id, invoer).finally(klaar),
      leeft: () => void zet(w, gemeente, id, { voortgang: 0 }).catch(() => undefined),
    });
  });
}

type Stand = Omit<Parameters<typeof werkBij>[3], 'bijgewerkt'>;

const zet = ({ omgeving: { db, klok } }: Rekenwerk, gemeente: Gemeentecode, id: string, stand: Stand) =>
  inGemeente(db, gemeente, (trx) => werkBij(trx, gemeente, id, { ...stand, bijgewerkt: klok.nu() }));

/** Tells how far it is at most every few percent, and always how it ended. */
async function doorrekenen(
  w: Rekenwerk,
  gemeente: Gemeentecode,
  id: string,
  invoer: Prognoseinvoer,
): Promise<void> {
  const { omgeving, rekenaar, wachtrij } = w;
  let gemeld = BEGONNEN;
  let wacht: Promise<void> = Promise.resolve();
  try {
    await zet(w, gemeente, id, { voortgang: BEGONNEN });
    const op = peildagen(invoer.vandaag);
    const inrichting = haalInrichting(omgeving, gemeente);
    const { vroeg } = trapweken(inrichting.regels);
    const [bronnen, wijzigingen] = await inGemeente(omgeving.db, gemeente, async (trx) => [
      {
        nu: await leesBron(trx, gemeente, op.nu, vroeg),
        eenJaar: await leesBron(trx, gemeente, op.eenJaar, vroeg),
        tweeJaar: await leesBron(trx, gemeente, op.tweeJaar, vroeg),
        termijnen: await leesTermijnen(trx, gemeente, op.eenJaar, op.nu),
      },
      await leesWijzigingen(trx, gemeente, invoer.vandaag),
    ]);
    const uitkomst = await maakPrognose(
      {
        rekenaar,
        inrichting,
        wijzigingen,
        bronnen,
        meld: (procent) => {
          if (procent < gemeld + 5) return;
          gemeld = procent;
          wachtrij.roer();
          wacht = wacht.then(() => zet(w, gemeente, id, { voortgang: procent })).catch(() => undefined);
        },
      },
      invoer,
    );
    await wacht;
    await zet(w, gemeente, id, { voortgang: 100, uitkomst });
  } catch (fout) {
    omgeving.log.warn({ fout: String(fout) }, 'prognose');
    await wacht;
    await zet(w, gemeente, id, {
      voortgang: gemeld,
      fout: 'Er ging iets mis bij het rekenen. De beheerder vindt het in het logboek.',
    }).catch(() => undefined);
  }
}
