import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import { verwachtingtekst } from '../levering/verwachtingtekst.ts';
import type { Rekenblad } from '../platform/rekenblad.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { rangnaam } from './wachtkolommen.tsx';
import type { Wachtregel } from './wachtlijst.ts';

/** The waiting list to work with: no dossier, no name; still each line is somebody, so it is not passed on. */
export function wachtlijstBlad(lijst: readonly Wachtregel[], regels: LokaleRegels): Rekenblad {
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
      r.overbrugd ? 'ja' : 'nee',
      r.eerder.map(({ aanbieder }) => aanbieder.naam).join(', '),
    ]),
  };
}
