import { ONTBREKENDNAAM, ONTBREKEND_WAAROM } from '../aanvraag/namen.ts';
import type { Aanvulling } from '../aanvraag/toestand.ts';
import type { BuitenBehandeling } from '../brieven/gegevensBesluit.ts';
import { datumLang } from '../kern/datum.ts';

/** What was missing and why it was needed (Awb 4:2, 4:5). */
export function ontbrekend({ ontbreekt, toelichting }: Aanvulling): BuitenBehandeling['ontbrak'] {
  return ontbreekt.map((code) => ({
    wat: code === 'gegevens' && toelichting !== '' ? toelichting : ONTBREKENDNAAM[code],
    waarom: ONTBREKEND_WAAROM[code],
  }));
}

export function reactieOpUitnodiging({ ontvangen }: Aanvulling): string {
  return ontvangen
    ? `Op ${datumLang(ontvangen.op)} kregen wij iets van u. Daarmee was de aanvraag nog niet compleet.`
    : 'Wij hebben daarna niets van u gekregen.';
}
