import type { Inrichting, Medewerker } from '../gemeente/inrichting.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { DemoPersoon } from '../toegang/demo-personen.ts';
import { demoPersonen, persoonId } from './personen.ts';
import { kanSpelen } from './spelersrol.ts';

/** What each invented person comes for where no cases were played. */
const KOMT_VOOR: Readonly<Partial<Record<Rol, string>>> = {
  inwoner: 'Zelf hulp vragen; er is nog geen dossier',
  mantelzorger: 'Hulp vragen voor een ander; er is nog geen dossier',
  screener: 'Nieuwe meldingen beoordelen en verdelen',
  klantmanager: 'Onderzoek doen',
  jurist: 'Meekijken met besluiten',
  teamleider: 'De dossiers van het team',
  controller: 'Controleren of alles klopt en niets is veranderd',
  fg: 'Toezicht houden op privacy en erover adviseren',
  beheerder: 'Taken volgen en zien wat nog niet is ingevuld',
  administratie: 'Meldingen invoeren en post verwerken',
  contractmanager: 'Contracten en capaciteit van aanbieders bijhouden',
};

const DEMOROLLEN = [
  'screener',
  'klantmanager',
  'jurist',
  'teamleider',
  'controller',
  'fg',
  'beheerder',
  'administratie',
  'contractmanager',
] as const satisfies readonly Rol[];

const DEMOTEAM = leesLokaleCode('demoteam');

/**
 * So that the demo of a municipality that named nobody can be worked in: one invented person for each role, called
 * after the role, in one invented team. Only in the demo; what was not filled in stays open.
 */
export function metDemomensen(inrichting: Inrichting): Inrichting {
  if (inrichting.medewerkers.length > 0 || DEMOTEAM === undefined) return inrichting;
  const teams = inrichting.teams.length > 0 ? inrichting.teams : [{ code: DEMOTEAM, naam: 'Demoteam' }];
  const team = teams[0]?.code ?? DEMOTEAM;
  const medewerkers = DEMOROLLEN.map((rol): Medewerker => ({
    id: persoonId(`demo-${rol}`),
    naam: `Demo ${ROLNAAM[rol]}`,
    functie: `${ROLNAAM[rol]} (verzonnen, voor de demo)`,
    rol,
    team: rol === 'klantmanager' || rol === 'teamleider' ? team : null,
    urenPerWeek: 36,
    deskundigheid: [],
    afwezig: [],
  }));
  return { ...inrichting, teams, medewerkers };
}

/** Everyone to log in as. The cases people come for are only there in the municipality they were written for. */
export function demoInloggers(inrichting: Inrichting): readonly DemoPersoon[] {
  const personen = demoPersonen(inrichting);
  if (kanSpelen(inrichting)) return personen;
  return personen.map((p) => ({ ...p, komtVoor: KOMT_VOOR[p.rollen[0]] ?? p.komtVoor }));
}
