import { plusDagen, plusJaren } from '../../kern/datum.ts';
import { inwoner } from '../bouwstenen.ts';
import { BILAL } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { totOplossingen } from './lijn.ts';
import { pedrocasus } from './pedro.ts';
import { MARKTCASUS } from './scootmobiel.ts';

/** Pedro and the scootmobiel at the door of the toets, for who wants to walk the method: the answers stand beside them. */
export function oefenen(m: Gevalmaker): readonly Geval[] {
  const geval = m.maak(20);
  const pedro = inwoner(
    ['heer', 'Pedro', 'Oefenaar'],
    plusDagen(plusJaren(geval.dagen.vandaag, -19), -70),
    '999990512',
    ['Oefenpad', '1', '1234 CK'],
    { telefoon: '06 00 00 10 90' },
  );
  const johanna = inwoner(
    ['mevrouw', 'Johanna', 'Oefenaar'],
    '1946-02-20',
    '999990524',
    ['Oefenpad', '2', '1234 CL'],
    { telefoon: '06 00 00 10 91' },
  );
  return [
    totOplossingen(geval, pedrocasus(pedro), 9, 1),
    totOplossingen(m.maak(22), { ...MARKTCASUS, inwoner: johanna, aan: BILAL }, 11),
  ];
}
