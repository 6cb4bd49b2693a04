import { herbouwLeestabel } from '../journaal/herbouw.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { leesrij } from './leesrij.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import { vouw } from './toestand.ts';

/** Makes the read table of one municipality anew; the result is the same as when it was kept up step by step. */
export async function herbouwDossiers(omgeving: Omgeving, gemeente: Gemeentecode): Promise<number> {
  const { regels } = haalInrichting(omgeving, gemeente);
  return herbouwLeestabel<DossierGebeurtenis>(omgeving.pool, gemeente, (keten) => {
    const laatste = keten.gebeurtenissen.at(-1);
    if (!laatste) throw new Error(`dossier ${keten.dossier} zonder gebeurtenissen`);
    const sleutel = { gemeente, dossier: keten.dossier, nr: keten.nr, op: laatste.op };
    return leesrij(sleutel, vouw(keten.gebeurtenissen), regels);
  });
}
