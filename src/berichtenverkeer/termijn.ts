import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Berichtsoort } from '../koppelvlakken/iwmo/berichten.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { ruwEinde } from '../recht/tellen.ts';
import type { Berichtklok } from './bericht.ts';

export type Rekenregels = Pick<LokaleRegels, 'kalender' | 'uitleg' | 'normen'>;

/** OP090: the return message to any message. */
const RETOUR_WERKDAGEN = 3;
/** OP090x4: the answer to a declaration, and to nothing else. */
const DECLARATIE_WERKDAGEN = 10;

/** Last day for the return message to what came in, or went out, on this day. */
export function retourUiterlijk(op: Datum, regels: Rekenregels): Datum {
  return naWerkdagen(op, RETOUR_WERKDAGEN, regels);
}

/**
 * First day of which a message from us may not be known yet on this day: of an older one the return message had to be
 * here (OP090). No rule text of iWmo 3.2 says how old a 305, 307 or 323 may be when it comes, and OP080 gives no meaning
 * to when it does; so what a sender dates itself is not what decides which assignments count.
 */
export function nogOnbekendVanaf(vandaag: Datum, regels: Rekenregels): Datum {
  return eerdereDag(vandaag, vandaag, regels);
}

function eerdereDag(dag: Datum, vandaag: Datum, regels: Rekenregels): Datum {
  const ervoor = plusDagen(dag, -1);
  return retourUiterlijk(ervoor, regels) < vandaag ? dag : eerdereDag(ervoor, vandaag, regels);
}

/**
 * Last day for the answer to a message of this kind; undefined when there is no term. That for a request (315, 317) is
 * the municipality's own: none was found in the standard.
 */
export function antwoordUiterlijk(soort: Berichtsoort, op: Datum, regels: Rekenregels): Datum | undefined {
  const aantal =
    soort === '323'
      ? DECLARATIE_WERKDAGEN
      : soort === '315' || soort === '317'
        ? regels.normen.verzoekAntwoordWerkdagen
        : undefined;
  return aantal === undefined ? undefined : naWerkdagen(op, aantal, regels);
}

/** What a provider sends, and which clock ends when our return message went: a declaration has its own answer (OP090x4). */
const KLOK: Readonly<Partial<Record<Berichtsoort, Berichtklok>>> = {
  '305': 'retour',
  '307': 'retour',
  '315': 'retour',
  '317': 'retour',
  '323': 'antwoord',
};

/** Undefined: there is no return message of ours to this kind. */
export function retourklok(soort: string | null): Berichtklok | undefined {
  return Object.entries(KLOK).find(([een]) => een === soort)?.[1];
}

function naWerkdagen(op: Datum, aantal: number, { kalender, uitleg }: Rekenregels): Datum {
  return ruwEinde(op, { aantal, eenheid: 'werkdagen' }, 'dagNa', kalender, uitleg);
}
