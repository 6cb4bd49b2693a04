import { datumVoluit } from '../kern/datum.ts';
import { DAGDEELNAAM } from './dagdelen.ts';
import type { GesprekswensGegeven } from './gebeurtenissen.ts';

type Wens = Pick<GesprekswensGegeven['feiten'], 'voorstellen' | 'tolk'> & GesprekswensGegeven['inhoud'];

/** What was asked for, in one line for whoever reads it. */
export function wensInWoorden(w: Wens): string {
  const wanneer = w.voorstellen.map(({ dag, dagdeel }) =>
    `${datumVoluit(dag)} ${DAGDEELNAAM[dagdeel]}`.trim(),
  );
  const tolk = w.taal === '' ? 'Graag een tolk.' : `Graag een tolk (${w.taal}).`;
  return [
    wanneer.length > 0 ? `Liever ${wanneer.join(', of ')}.` : '',
    w.plaats === '' ? '' : `Waar: ${w.plaats}.`,
    w.wieKomtMee === '' ? '' : `Wie komt mee: ${w.wieKomtMee}.`,
    w.tolk ? tolk : w.taal === '' ? '' : `Taal: ${w.taal}.`,
    w.reden === '' ? '' : `Reden: ${w.reden}`,
  ]
    .filter((deel) => deel !== '')
    .join(' ');
}
