/** Who acts in the procedure (procedure.md § Rollen). Codes of the municipality's mandate table too. */
export const ROLLEN = [
  'inwoner',
  'vertegenwoordiger',
  'mantelzorger',
  'screener',
  'klantmanager',
  'adviseur',
  'jurist',
  'teamleider',
  'controller',
  'fg',
  'beheerder',
  'aanbieder',
  'administratie',
  'contractmanager',
  'deelnemer',
  'systeem',
] as const;
export type Rol = (typeof ROLLEN)[number];

export const ROLNAAM: Readonly<Record<Rol, string>> = {
  inwoner: 'inwoner',
  vertegenwoordiger: 'vertegenwoordiger',
  mantelzorger: 'mantelzorger',
  screener: 'screener',
  klantmanager: 'klantmanager',
  adviseur: 'extern adviseur',
  jurist: 'jurist',
  teamleider: 'teamleider',
  controller: 'controller',
  fg: 'functionaris gegevensbescherming',
  beheerder: 'beheerder',
  aanbieder: 'aanbieder',
  administratie: 'administratie',
  contractmanager: 'contractmanager',
  deelnemer: 'collega van een ander terrein',
  systeem: 'Omkeer',
};

export function leesRol(tekst: string): Rol | undefined {
  return ROLLEN.find((rol) => rol === tekst);
}
