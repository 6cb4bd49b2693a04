import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Bijeenkomst, Overlegreeks } from '../overleg/reeks.ts';
import { bijeenkomsten } from '../overleg/reeks.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { BILAL, code, FATIMA, NOOR, PRIYA, SANNE } from './spelersrol.ts';

/** The weekly casuïstiekoverleg of the demo, on Tuesdays. */
export function demoreeks(vandaag: Datum): Overlegreeks {
  return {
    reeks: code('demo-casuistiek'),
    regel: {
      naam: 'Casuïstiekoverleg Wmo',
      weekdag: 2,
      tijd: '09:30',
      plaats: 'Stadskantoor, kamer 2.14',
      vanaf: plusDagen(vandaag, -90),
      leden: [
        { persoon: BILAL.wie.id, gebied: 'wmo', waarom: 'Brengt casussen in uit Noord.' },
        { persoon: FATIMA.wie.id, gebied: 'wmo', waarom: 'Kent de dagbesteding in Zuid.' },
        { persoon: SANNE.id, gebied: 'wmo', waarom: 'Weet wat er aan de voorkant binnenkomt.' },
        { persoon: PRIYA.id, gebied: 'wmo', waarom: 'Kijkt mee naar ruimte in de regels.' },
        { persoon: NOOR.id, gebied: 'jeugdwet', waarom: 'Denkt mee als er kinderen zijn.' },
      ],
    },
    afgelast: new Map(),
    totEnMet: null,
  };
}

type Kalenderregels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;

/** The first meeting after this day that takes place. @throws Error when there is none in half a year. */
export function overlegNa(dag: Datum, vandaag: Datum, regels: Kalenderregels): Bijeenkomst {
  const gevonden = bijeenkomsten(demoreeks(vandaag), plusDagen(dag, 1), 26, regels).find(
    ({ vervalt }) => vervalt === null,
  );
  if (!gevonden) throw new Error(`geen overleg na ${dag}`);
  return gevonden;
}
