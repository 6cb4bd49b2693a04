import type { Omgeving } from '../dossier/omgeving.ts';
import { datumVan, plusMaanden } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import { begin, leesPrognoses } from '../prognose/opslag.ts';
import { bekendScenario } from '../prognose/scenario.ts';
import type { Rekenplaats } from '../prognose/uitvoeren.ts';
import { reken } from '../prognose/uitvoeren.ts';
import { CARLA, kanSpelen } from './spelersrol.ts';

const WEKEN = 26;
/** The same figures each time the demo is made on the same day. */
const ZAAD = 2_026;

/**
 * One forecast with two what-ifs on the invented history, as a teamleider makes one. Hers, whom nobody logs in as, so
 * that it keeps nobody from making theirs. Does nothing twice.
 */
export async function vulPrognose(omgeving: Omgeving, plaats: Rekenplaats): Promise<void> {
  const vandaag = datumVan(omgeving.klok.nu());
  const overEenMaand = plusMaanden(vandaag, 1);
  const scenarios = [bekendScenario('erbij', overEenMaand), bekendScenario('telefonisch', overEenMaand)];
  const invoer = { vandaag, weken: WEKEN, scenarios, zaad: ZAAD };
  for (const inrichting of omgeving.inrichtingen.values()) {
    if (!kanSpelen(inrichting)) continue;
    const { gemeente } = inrichting;
    const begonnen = await inGemeente(omgeving.db, gemeente, async (trx) =>
      (await leesPrognoses(trx, gemeente)).length > 0
        ? 'bestaat'
        : begin(trx, gemeente, { id: 'voorbeeld', op: omgeving.klok.nu(), door: CARLA.id, invoer }),
    );
    if (begonnen === 'nieuw') await reken({ ...plaats, omgeving }, gemeente, 'voorbeeld', invoer);
  }
}
