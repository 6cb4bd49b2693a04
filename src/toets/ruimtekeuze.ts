import type { Datum } from '../kern/datum.ts';
import { haalGrondwaarde } from '../recht/grondwaarden.ts';
import type { EigenRegel, LokaleRegels } from '../recht/lokaal.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import { RUIMTE } from '../recht/ruimte-lijst.ts';
import type { WetCode } from '../recht/wetten.ts';
import type { ToetsToestand } from './toestand.ts';

/** A place with room: its article is its name in the list. */
export interface Ruimteplek {
  readonly artikel: string;
  readonly tekst: string;
  readonly geverifieerd: boolean;
}

type Regels = Pick<LokaleRegels, 'eigenRegels'>;

/** A place by its article, which is its name in the list: of the law, or of this municipality on this day. */
export function vindRuimte(artikel: string, dag: Datum, regels: Regels): Ruimteplek | undefined {
  return [...RUIMTE, ...eigenRuimte(eigenRegelsOp(dag, regels))].find((plek) => plek.artikel === artikel);
}

/** The room in the laws that step 2 found in play, what holds for every decision (Awb), then the municipality's own. */
export function ruimteVoor(toets: ToetsToestand, dag: Datum, regels: Regels): readonly Ruimteplek[] {
  const inSpel: ReadonlySet<string> = wettenInSpel(toets);
  return [
    ...RUIMTE.filter(({ wet }) => wet === 'awb' || inSpel.has(wet)),
    ...eigenRuimte(eigenRegelsVoor(toets, dag, regels)),
  ];
}

/** The municipality's own rules under the laws that step 2 found in play. */
export function eigenRegelsVoor(toets: ToetsToestand, dag: Datum, regels: Regels): readonly EigenRegel[] {
  const inSpel = wettenInSpel(toets);
  return eigenRegelsOp(dag, regels).filter(({ wet }) => inSpel.has(wet));
}

/** Only what is written down: a way of working needs no room to be done otherwise. */
function eigenRuimte(regels: readonly EigenRegel[]): readonly Ruimteplek[] {
  return regels.flatMap(({ artikel, tekst, ruimte }) =>
    ruimte === null || artikel === null ? [] : [{ artikel, tekst, geverifieerd: true }],
  );
}

function wettenInSpel(toets: ToetsToestand): ReadonlySet<WetCode> {
  return new Set(
    (toets.grondwaarden.gesloten?.waarde.waarden ?? [])
      .filter(({ rol }) => rol !== 'nietVanToepassing')
      .map(({ code }) => haalGrondwaarde(code).wet),
  );
}
