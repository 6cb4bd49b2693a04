import type { Datum } from '../kern/datum.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import { isOverbrugd } from '../levering/overbrugging.ts';
import { plaatstekst, verwachtingtekst } from '../levering/verwachtingtekst.ts';
import type { Rekenblad } from '../platform/rekenblad.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { rangnaam } from './wachtkolommen.tsx';
import type { Wachtregel } from './wachtlijst.ts';

function eerdertekst(keuze: Wachtregel['eerder'][number]): string {
  const vrij = plaatstekst(keuze);
  return vrij === '' ? keuze.aanbieder.naam : `${keuze.aanbieder.naam} (${vrij})`;
}

/** The waiting list to work with: no dossier, no name; still each line is somebody, so it is not passed on. */
export function wachtlijstBlad(
  lijst: readonly Wachtregel[],
  regels: LokaleRegels,
  vandaag: Datum,
): Rekenblad {
  return {
    naam: 'Wachtlijst',
    kolommen: [
      'plaats',
      'hulp',
      'urgentie',
      'wacht sinds',
      'aanbieder',
      'stand',
      'toegezegde start',
      'verwachting',
      'overbrugging',
      'overbrugd tot en met',
      'kan eerder',
    ],
    rijen: lijst.map((r, i) => [
      i + 1,
      voorzieningnaam(r.voorziening, regels),
      rangnaam(r.rang),
      { dag: r.wachtSinds },
      r.aanbiedernaam ?? '',
      LEVERINGSTANDNAAM[r.stand],
      r.verwachting.soort === 'toegezegd' ? { dag: r.verwachting.op } : null,
      r.verwachting.soort === 'toegezegd' || r.verwachting.soort === 'nietGevraagd'
        ? ''
        : verwachtingtekst(r.verwachting),
      isOverbrugd(r, vandaag) ? 'ja' : 'nee',
      r.overbrugd && r.overbrugdTm !== null ? { dag: r.overbrugdTm } : null,
      r.eerder.map(eerdertekst).join(', '),
    ]),
  };
}
