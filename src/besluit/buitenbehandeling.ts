import { buitenBehandelingstermijn } from '../aanvraag/buitenbehandeling.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { TotBesluit } from './toestand.ts';

/** Why this aanvraag may not be left out of treatment today (Awb 4:5 lid 1 and 4), or undefined. */
export function magNietBuitenBehandeling(
  t: TotBesluit,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
  vandaag: Datum,
): Weigering | undefined {
  const laatste = t.aanvraag.aanvullingen.at(-1);
  const laatsteDag = buitenBehandelingstermijn(t, regels)?.uiterlijk;
  if (!laatste || laatsteDag === undefined)
    return {
      code: 'nietUitgenodigd',
      reden: 'De inwoner heeft nog geen kans gekregen om de aanvraag aan te vullen.',
      artikel: 'Awb 4:5 lid 1',
      uitweg: 'Vraag eerst schriftelijk om aanvulling, met een termijn.',
    };
  if (laatste.ontvangen?.volledig)
    return {
      code: 'aanvraagVolledig',
      reden: `De aanvraag is op ${datumLang(laatste.ontvangen.op)} compleet gemaakt.`,
      artikel: 'Awb 4:5 lid 1',
      uitweg: 'Beslis inhoudelijk op de aanvraag.',
    };
  if (!laatste.ontvangen && vandaag <= laatste.hersteltermijnTotEnMet) return hersteltermijnLoopt(t, vandaag);
  if (vandaag > laatsteDag)
    return {
      code: 'vierWekenVoorbij',
      reden: `Niet in behandeling nemen kon tot en met ${datumLang(laatsteDag)}.`,
      artikel: 'Awb 4:5 lid 4',
      uitweg: 'Beslis inhoudelijk op de aanvraag.',
    };
  return undefined;
}

/** The resident may still complete the aanvraag: no refusal and no leaving out before that day. */
export function hersteltermijnLoopt(t: TotBesluit, vandaag: Datum): Weigering | undefined {
  const laatste = t.aanvraag.aanvullingen.at(-1);
  return laatste && !laatste.ontvangen && vandaag <= laatste.hersteltermijnTotEnMet
    ? {
        code: 'hersteltermijnLoopt',
        reden: `De inwoner kan de aanvraag nog aanvullen tot en met ${datumLang(laatste.hersteltermijnTotEnMet)}.`,
        artikel: 'Awb 4:5 lid 1',
        uitweg: 'Wacht op de aanvulling of op het einde van deze termijn.',
      }
    : undefined;
}

/** The decision to leave out was taken but not sent within four weeks: only a decision on the content helps. */
export function buitenBehandelingVervallen(t: TotBesluit, ctx: Context<LokaleRegels>): boolean {
  return (
    t.besluit.genomen?.uitkomst === 'buitenBehandeling' &&
    t.besluit.bekendgemaakt === null &&
    magNietBuitenBehandeling(t, ctx.regels, ctx.vandaag) !== undefined
  );
}
