import type { EigenRegel } from './lokaal.ts';

/** Where a rule stands, as it is cited; for a way of working, whose it is. */
export function vindplaats({ naam, artikel }: EigenRegel): string {
  return artikel === null ? naam : `${naam}, ${artikel}`;
}

/** A citation without what makes no difference: capitals, spaces, a full stop. */
export function kaleAanhaling(tekst: string): string {
  return tekst.trim().toLocaleLowerCase('nl').replaceAll(/\s+/g, ' ').replace(/\.$/, '');
}

/** How people write this rule down: short, which another version may share, and in full. */
export function aanhalingenVan(regel: EigenRegel): { readonly kort: string; readonly voluit: string } {
  return { kort: kaleAanhaling(regel.artikel ?? regel.naam), voluit: kaleAanhaling(vindplaats(regel)) };
}
