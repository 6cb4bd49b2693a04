import { herbouwLeesrij, herbouwLeestabel } from '../journaal/herbouw.ts';
import type { Keten } from '../journaal/journaal.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { leesrij } from './leesrij.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import { vouw } from './toestand.ts';
import { laatsteWijziging } from './wijziging.ts';

/** Makes the read table of one municipality anew; the result is the same as when it was kept up step by step. */
export function herbouwDossiers(omgeving: Omgeving, gemeente: Gemeentecode): Promise<number> {
  return herbouwLeestabel(omgeving.pool, gemeente, rijen(omgeving, gemeente));
}

/** Makes the read rows of one dossier anew, with the calendar as it is now. */
export function herbouwDossier(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  dossier: DossierId,
): Promise<void> {
  return herbouwLeesrij(omgeving.pool, gemeente, dossier, rijen(omgeving, gemeente));
}

function rijen(omgeving: Omgeving, gemeente: Gemeentecode) {
  const { regels } = haalInrichting(omgeving, gemeente);
  return (keten: Keten<DossierGebeurtenis>) => {
    const laatste = keten.gebeurtenissen.at(-1);
    if (!laatste) throw new Error(`dossier ${keten.dossier} zonder gebeurtenissen`);
    const journaal = keten.gebeurtenissen;
    const gewijzigd = laatsteWijziging(journaal);
    const sleutel = { gemeente, dossier: keten.dossier, nr: keten.nr, op: laatste.op, gewijzigd, journaal };
    return leesrij(sleutel, vouw(journaal), regels);
  };
}
