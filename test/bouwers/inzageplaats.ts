import fc from 'fast-check';
import { FASEN, STATUSSEN } from '../../src/dossier/fase.ts';
import { HEROPENBAAR } from '../../src/dossier/toegangsrij.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../../src/kern/ids.ts';
import type { DossierToegang } from '../../src/toegang/inzage.ts';
import { lokaleCode } from './regels.ts';
import { persoonId } from './stap.ts';

export const MENSEN = ['anouk', 'bilal', 'henk', 'priya'].map(persoonId);
export const TEAMS = ['wmo-team', 'team-noord'].map(lokaleCode);
export const misschien = <T>(lijst: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...lijst);

/** What of the read row decides who may see it, in any combination. */
export const plaats = fc.record({
  fase: fc.constantFrom(...FASEN),
  status: fc.constantFrom(...STATUSSEN),
  behandelaar: misschien<PersoonId>(MENSEN),
  vervanger: misschien<PersoonId>(MENSEN),
  eerdere: fc.subarray(MENSEN),
  team: misschien<LokaleCode>(TEAMS),
  tweede_paar_ogen: fc.boolean(),
  tweede_paar: fc.subarray(MENSEN),
  vertrouwelijk: fc.boolean(),
  bewaker: misschien<PersoonId>(MENSEN),
  jurist_gevraagd: fc.boolean(),
  bezwaar_loopt: fc.boolean(),
});
type Plaats = typeof plaats extends fc.Arbitrary<infer T> ? T : never;

/** The same for the door. */
export function deur(gemeente: Gemeentecode, p: Plaats): DossierToegang {
  const open = p.fase !== 'afgesloten' || HEROPENBAAR.includes(p.status);
  return {
    gemeente,
    fase: p.bezwaar_loopt ? 'bezwaar' : open ? 'melding' : 'afgesloten',
    bsn: null,
    behandelaar: p.behandelaar,
    vervanger: p.vervanger,
    eerdereBehandelaars: p.eerdere,
    team: p.team,
    betrokkenen: [],
    tweedePaarOgen: p.tweede_paar,
    wachtOpTweedePaar: p.tweede_paar_ogen,
    vertrouwelijk: p.vertrouwelijk,
    bewaker: p.bewaker,
    juristGevraagd: p.jurist_gevraagd,
  };
}
