import type { DossierId } from '../kern/ids.ts';
import { leesDossierId, leesPersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { TOEDELINGREDENEN } from './gebeurtenissen.ts';
import type { Toedelen } from './toedeling.ts';

/** Names of the fields of one dossier on the page for many. */
export function toedeelveld(dossier: DossierId) {
  return {
    /** Stands in the form once it was shown: an empty choice then is a choice. */
    gezien: `gezien.${dossier}`,
    voorgesteld: `voorgesteld.${dossier}`,
    aan: `aan.${dossier}`,
    redenen: `redenen.${dossier}`,
    toelichting: `toelichting.${dossier}`,
  } as const;
}

export interface GelezenToedeling {
  readonly dossier: DossierId;
  /** Team is filled in later, by `metTeam`. */
  readonly opdracht: Toedelen;
}

/** The dossiers for which somebody was chosen, each as an opdracht. Unknown codes are left out. */
export function leesToedelingen(ingevuld: Velden): readonly GelezenToedeling[] {
  return gekozenDossiers(ingevuld).flatMap((dossier) => {
    const namen = toedeelveld(dossier);
    const aan = leesPersoonId(veld(ingevuld, namen.aan));
    if (aan === undefined) return [];
    const redenen = veldLijst(ingevuld, namen.redenen);
    return [
      {
        dossier,
        opdracht: {
          soort: 'toedelen',
          aan,
          team: null,
          redenen: TOEDELINGREDENEN.filter((reden) => redenen.includes(reden)),
          voorgesteld: leesPersoonId(veld(ingevuld, namen.voorgesteld)) ?? null,
          toelichting: veld(ingevuld, namen.toelichting),
        },
      },
    ];
  });
}

/** Every dossier named, once. */
export function gekozenDossiers(ingevuld: Velden): readonly DossierId[] {
  const gelezen = veldLijst(ingevuld, 'dossier').map(leesDossierId);
  return [...new Set(gelezen.filter((dossier) => dossier !== undefined))];
}

/** A refusal about a field, under the name that field has for this dossier. */
export function foutenVoor(dossier: DossierId, weigeringen: readonly Weigering[]): Veldfouten {
  const namen: Readonly<Record<string, string>> = toedeelveld(dossier);
  const fouten: Record<string, string> = {};
  for (const w of weigeringen) {
    const naam = w.veld === undefined ? undefined : namen[w.veld];
    if (naam !== undefined) fouten[naam] ??= `${w.reden} ${w.uitweg}`;
  }
  return fouten;
}
