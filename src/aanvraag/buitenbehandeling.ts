import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { gelukt } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import { openAanvulling } from './aanvulling.ts';
import type { Aanvraaghandeling } from './lopend.ts';
import { lopendeAanvraag } from './lopend.ts';
import type { TotAanvraag } from './toestand.ts';

/** Nothing to fill in: the day after the last day says it all. */
export interface HersteltermijnAfsluiten {
  readonly soort: 'hersteltermijnAfsluiten';
}

/** Done by the system on the day after; so a lapsed time to complete never goes on waiting for the resident. */
export const hersteltermijnAfsluiten: Aanvraaghandeling<HersteltermijnAfsluiten> = {
  titel: 'Hersteltermijn afsluiten',
  artikel: 'Awb 4:5 lid 1 en 4',
  rollen: ['systeem'],
  mag(t, ctx) {
    const open = openAanvulling(t);
    return (
      lopendeAanvraag(t) ??
      (open && open.hersteltermijnTotEnMet < ctx.vandaag
        ? undefined
        : {
            code: 'hersteltermijnLoopt',
            reden: open
              ? `De inwoner kan aanvullen tot en met ${datumLang(open.hersteltermijnTotEnMet)}.`
              : 'Er is geen aanvulling gevraagd die nog moet komen.',
            artikel: 'Awb 4:5 lid 1',
            uitweg: 'Wacht het einde van de termijn af.',
          })
    );
  },
  decide(_o, t) {
    const open = openAanvulling(t);
    return gelukt(
      open && !open.verstreken
        ? [
            {
              soort: 'hersteltermijnVerstreken',
              feiten: { id: open.id, laatsteDag: open.hersteltermijnTotEnMet },
              inhoud: null,
            },
          ]
        : [],
    );
  },
};

/**
 * Until when leaving out of treatment can be made known (Awb 4:5 lid 4), or undefined when nobody was
 * invited. What comes in after the time to complete gives the municipality no new four weeks.
 */
export function buitenBehandelingstermijn(
  t: TotAanvraag,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
): Berekening | undefined {
  const laatste = t.aanvraag.aanvullingen.at(-1);
  if (!laatste) return undefined;
  const { hersteltermijnTotEnMet, ontvangen } = laatste;
  const begin = ontvangen && ontvangen.op < hersteltermijnTotEnMet ? ontvangen.op : hersteltermijnTotEnMet;
  return bereken({ termijn: 'awbBuitenBehandelingBekend', begin }, regels.kalender, regels.uitleg);
}

/** The clock of the four weeks while it runs: after the time to complete, or after an answer that was not enough. */
export function buitenBehandelingKanNog(
  t: TotAanvraag,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
  vandaag: Datum,
): Berekening | undefined {
  const laatste = t.aanvraag.aanvullingen.at(-1);
  const termijn = buitenBehandelingstermijn(t, regels);
  if (!laatste || !termijn || t.aanvraag.ingetrokkenOp !== null || laatste.ontvangen?.volledig)
    return undefined;
  if (!laatste.ontvangen && vandaag <= laatste.hersteltermijnTotEnMet) return undefined;
  return vandaag <= termijn.uiterlijk ? termijn : undefined;
}
