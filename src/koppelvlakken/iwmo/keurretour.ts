import type { Berichtfout } from './fout.ts';
import { overtreding } from './keur.ts';
import type { Retourverband } from './regels/retour.ts';
import { RETOURREGELS } from './regels/retour.ts';

/** Every way in which a return message is none to this message. */
export function keurRetour(verband: Retourverband): readonly Berichtfout[] {
  return RETOURREGELS.filter((regel) => regel.breekt(verband)).map((regel) =>
    overtreding({ ...regel, niveau: 3 }, regel.veld),
  );
}
