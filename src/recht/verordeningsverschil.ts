import type { Effectdoel, EigenRegel, LokaleRegels } from './lokaal.ts';
import type { Regelwijziging, Verordeningsversie } from './verordeningsversie.ts';

/** What a draft does with a goal of the version in force. */
export type Doelverandering = 'nieuw' | 'vervalt' | 'zwaarder' | 'lichter' | 'gelijk';

export interface Doelverschil {
  readonly doel: Effectdoel;
  /** Stars; null when the version does not have the goal. */
  readonly nu: number | null;
  readonly straks: number | null;
  readonly verandering: Doelverandering;
}

function verandering(nu: number | null, straks: number | null): Doelverandering {
  if (nu === null) return 'nieuw';
  if (straks === null) return 'vervalt';
  if (nu === straks) return 'gelijk';
  return straks > nu ? 'zwaarder' : 'lichter';
}

/** Every goal of either version side by side, the heaviest of now first; without one in force all goals are new. */
export function doelverschillen(
  nu: Verordeningsversie | undefined,
  ontwerp: Verordeningsversie,
  { effectdoelen }: Pick<LokaleRegels, 'effectdoelen'>,
): readonly Doelverschil[] {
  const gewicht = (versie: Verordeningsversie | undefined, { code }: Effectdoel): number | null =>
    versie?.doelen.find(({ doel }) => doel === code)?.gewicht ?? null;
  return effectdoelen
    .map((doel) => ({ doel, nu: gewicht(nu, doel), straks: gewicht(ontwerp, doel) }))
    .filter((rij) => rij.nu !== null || rij.straks !== null)
    .map((rij) => ({ ...rij, verandering: verandering(rij.nu, rij.straks) }))
    .toSorted((a, b) => (b.nu ?? 0) - (a.nu ?? 0));
}

/** A rule of now beside what the draft makes of it; `regel` null: new, `wijziging` null: stays as it is. */
export interface Regelverschil {
  readonly regel: EigenRegel | null;
  readonly wijziging: Regelwijziging | null;
}

/** What changes first, then what is new, then what stays. Ways of working are not in an ordinance. */
export function regelverschillen(
  geldend: readonly EigenRegel[],
  { wijzigingen }: Verordeningsversie,
): readonly Regelverschil[] {
  const rijen = geldend
    .map((regel): Regelverschil => ({
      regel,
      wijziging: wijzigingen.find((w) => w.regel === regel.code) ?? null,
    }))
    .filter(({ regel, wijziging }) => wijziging !== null || regel?.soort === 'verordening');
  const nieuw = wijzigingen
    .filter(({ wordt }) => wordt === 'nieuw')
    .map((wijziging): Regelverschil => ({ regel: null, wijziging }));
  return [
    ...rijen.filter(({ wijziging }) => wijziging !== null),
    ...nieuw,
    ...rijen.filter(({ wijziging }) => wijziging === null),
  ];
}

/** Would the goals that a past decision rests on still carry it under this version? */
export const DRAAGKRACHTEN = ['draagt', 'deels', 'draagtNiet', 'zonderDoel'] as const;
export type Draagkracht = (typeof DRAAGKRACHTEN)[number];

/** `doelen`: those of the effects in its Omgekeerde Toets; empty when none was named. */
export function draagkracht(doelen: readonly string[], versie: Verordeningsversie): Draagkracht {
  if (doelen.length === 0) return 'zonderDoel';
  const blijven = doelen.filter((doel) => versie.doelen.some((d) => d.doel === doel)).length;
  if (blijven === doelen.length) return 'draagt';
  return blijven > 0 ? 'deels' : 'draagtNiet';
}
