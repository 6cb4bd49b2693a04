import path from 'node:path';
import { demoGevallen } from '../src/demo/gevallen.ts';
import { demoPersonen } from '../src/demo/personen.ts';
import type { Verloop } from '../src/demo/verloop.ts';
import type { Status } from '../src/dossier/fase.ts';
import { waarIs } from '../src/dossier/fase.ts';
import type { DossierFormulier } from '../src/dossier/formulieren.ts';
import { besluitOver, magNu } from '../src/dossier/opdrachten.ts';
import { toegangsrij } from '../src/dossier/toegangsrij.ts';
import { laadInrichting } from '../src/gemeente/laden.ts';
import { datumVan } from '../src/kern/datum.ts';
import type { DossierId } from '../src/kern/ids.ts';
import { SYSTEEMKLOK } from '../src/platform/klok.ts';
import type { Gebruiker } from '../src/toegang/gebruiker.ts';
import { wieVan } from '../src/toegang/gebruiker.ts';
import { magInzien } from '../src/toegang/inzage.ts';
import type { Mens } from './inloggen.ts';
import { MENSEN } from './inloggen.ts';

const inrichting = await laadInrichting(path.join(import.meta.dirname, '..', 'inrichting', 'voorbeeld'));
const { regels } = inrichting;
const nu = SYSTEEMKLOK.nu();
const vandaag = datumVan(nu);

/** The worked-out cases the server was filled with: the same every time and every day. The history is not. */
const GEVALLEN = demoGevallen(regels, vandaag);

/** Their numbers: what no other test made. */
export const DEMODOSSIERS: ReadonlySet<string> = new Set(GEVALLEN.map(({ dossier }) => dossier));

function gebruikerVan(mens: Mens): Gebruiker {
  const persoon = demoPersonen(inrichting).find(({ naam }) => naam === MENSEN[mens]);
  if (!persoon) throw new Error(`${MENSEN[mens]} is niet in de demo`);
  const { id, naam, gemeente, bsn, team, rollen, aanbieder = null } = persoon;
  return { id, naam, gemeente, bsn, team, rol: rollen[0], namensBsn: null, aanbieder };
}

function teZien(gebruiker: Gebruiker): readonly Verloop[] {
  return GEVALLEN.filter(
    ({ toestand }) => magInzien(gebruiker, toegangsrij(gebruiker.gemeente, toestand, regels, nu)).mag,
  );
}

export interface InStatus {
  readonly dossier: DossierId;
  readonly status: Status;
}

/** For each place in the procedure that this person gets to see, one dossier that is there. */
export function dossierPerStatus(mens: Mens): readonly InStatus[] {
  const perStatus = new Map<Status, InStatus>();
  for (const { dossier, toestand } of teZien(gebruikerVan(mens))) {
    const { status } = waarIs(toestand, regels);
    if (!perStatus.has(status)) perStatus.set(status, { dossier, status });
  }
  return [...perStatus.values()];
}

export interface Open {
  readonly dossier: DossierId;
  /** Sent empty it comes back with errors; else it would be done. */
  readonly vraagtIets: boolean;
}

/** A dossier in which this person may do this now, by the same table that the server uses. */
export function dossierWaarinMag(mens: Mens, formulier: DossierFormulier): Open | undefined {
  const gebruiker = gebruikerVan(mens);
  const context = { vandaag, nu, wie: wieVan(gebruiker), regels };
  const geval = teZien(gebruiker).find(
    ({ toestand }) => magNu(formulier.soort, toestand, context) === undefined,
  );
  if (!geval) return undefined;
  const gelezen = formulier.lees({}, geval.toestand, context);
  const gedaan = gelezen.gelukt && besluitOver(gelezen.waarde, geval.toestand, context).gelukt;
  return { dossier: geval.dossier, vraagtIets: !gedaan };
}

/** The practice case of this person: spoken to, the toets still to do. @throws Error when the demo has none. */
export function oefendossier(voornamen: string): DossierId {
  return dossierVan(voornamen, 'Oefenaar');
}

/** Where no list shows it any more: done, and still going on. @throws Error when the demo has none. */
export function dossierVan(voornamen: string, achternaam: string): DossierId {
  const geval = GEVALLEN.find(({ toestand }) => {
    const wie = toestand.melding.melding?.inwoner;
    return wie?.achternaam === achternaam && wie.voornamen === voornamen;
  });
  if (!geval) throw new Error(`${voornamen} ${achternaam} is niet in de demo`);
  return geval.dossier;
}
