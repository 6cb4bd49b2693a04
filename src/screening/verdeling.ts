import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { URGENTIES } from './gebeurtenissen.ts';
import type { Bezetting, TeVerdelen, Voorstelregel } from './voorstel.ts';
import { eersteKeus, stelToedelingVoor } from './voorstel.ts';

export interface DossierTeVerdelen extends TeVerdelen {
  readonly dossier: DossierId;
}

export interface Verdeelvoorstel {
  readonly dossier: DossierId;
  readonly voorstel: readonly Voorstelregel[];
}

/**
 * A proposal for several dossiers at once: the most urgent first, then the shortest term. What is
 * proposed for one weighs on the desk of that klantmanager for the next, so nobody gets them all.
 */
export function verdeel(invoer: {
  readonly klantmanagers: readonly Bezetting[];
  readonly dossiers: readonly DossierTeVerdelen[];
  readonly vandaag: Datum;
}): readonly Verdeelvoorstel[] {
  let bezetting = invoer.klantmanagers;
  return [...invoer.dossiers].sort(eerst).map((dossier) => {
    const voorstel = stelToedelingVoor({ klantmanagers: bezetting, dossier, vandaag: invoer.vandaag });
    const keus = eersteKeus(voorstel);
    bezetting = bezetting.map((wie) => (wie.id === keus?.id ? metEenErbij(wie) : wie));
    return { dossier: dossier.dossier, voorstel };
  });
}

function eerst(a: DossierTeVerdelen, b: DossierTeVerdelen): number {
  const urgentie = URGENTIES.indexOf(a.urgentie) - URGENTIES.indexOf(b.urgentie);
  if (urgentie !== 0) return urgentie;
  if (a.uiterlijk !== b.uiterlijk) return a.uiterlijk < b.uiterlijk ? -1 : 1;
  return a.dossier < b.dossier ? -1 : 1;
}

function metEenErbij(wie: Bezetting): Bezetting {
  return { ...wie, lopend: [...wie.lopend, { fase: 'onderzoek', aantal: 1 }] };
}
