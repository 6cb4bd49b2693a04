import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import { leesGevraagd, magBeantwoorden } from './antwoord.ts';
import type { Berichtfeit } from './bericht.ts';
import type { Toezegging } from './honorering.ts';
import type { Lezer } from './lezer.ts';
import type { Wanneer } from './opslag.ts';
import { openBericht } from './opslag.ts';
import { sluitAf, verzoekstand } from './verzoek.ts';

/** Requests of one client and provider that wait, at once; one at a time is the rule (TR374). */
const MEESTE = 50;

/** What was said to be assigned to this client at this provider, oldest first. Holds those requests. */
export async function leesToezeggingen(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  client: string,
  aanbieder: string,
): Promise<readonly Toezegging[]> {
  const rijen = await vraag<{ readonly id: string }>(
    trx,
    `SELECT b.id FROM iwmobericht b JOIN iwmostand s ON s.gemeente = b.gemeente AND s.bericht = b.id
     WHERE b.gemeente = $1 AND b.client = $2 AND b.richting = 'in' AND b.afzender = $3 AND b.soort IN ('315', '317')
       AND s.fase IN ('teVerwerken', 'wachtOpMens') ORDER BY b.op, b.id LIMIT ${MEESTE}`,
    [gemeente, client, aanbieder],
  );
  const toezeggingen: Toezegging[] = [];
  for (const { id } of rijen) {
    const geopend = await openBericht(trx, gemeente, id);
    if (geopend === undefined || !magBeantwoorden(geopend)) continue;
    const { rij, feiten } = geopend;
    if (!feiten.some(({ feit }) => feit.soort === 'toegezegd')) continue;
    for (const gevraagd of await leesGevraagd(lezer, trx, gemeente, id))
      if (verzoekstand(feiten, gevraagd.verzoek) === 'toegezegd')
        toezeggingen.push({ bericht: id, soort: rij.soort === '315' ? '315' : '317', gevraagd });
  }
  return toezeggingen;
}

/** The 301 that answers them stands in the ledger: that is the last answer (TR374). */
export async function legToewijzingVast(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  toezeggingen: readonly Toezegging[],
  bericht: string,
  wie: Wanneer,
): Promise<void> {
  for (const id of new Set(toezeggingen.map((een) => een.bericht))) {
    const geopend = await openBericht(trx, gemeente, id);
    const nieuw = toezeggingen
      .filter((een) => een.bericht === id)
      .map(({ gevraagd }): Berichtfeit => ({ soort: 'toegewezen', verzoek: gevraagd.verzoek, bericht }));
    await geopend?.schrijf(sluitAf(await leesGevraagd(lezer, trx, gemeente, id), geopend.feiten, nieuw), wie);
  }
}
