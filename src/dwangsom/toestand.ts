import type { TotBesluit } from '../besluit/toestand.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type {
  DwangsomGebeurtenis,
  DwangsomVastgesteld,
  IngebrekestellingOntvangen,
} from './gebeurtenissen.ts';

export type Ingebrekestellingbrief = IngebrekestellingOntvangen['feiten'] &
  IngebrekestellingOntvangen['inhoud'];
export type VastgesteldeDwangsom = DwangsomVastgesteld['feiten'] &
  DwangsomVastgesteld['inhoud'] & {
    /** Who set it does not decide on an objection against it (Awb 10:3 lid 3). */
    readonly door: Wie;
  };

export interface DwangsomToestand {
  readonly ingebrekestellingen: readonly Ingebrekestellingbrief[];
  readonly vastgesteld: readonly VastgesteldeDwangsom[];
}

export interface TotDwangsom extends TotBesluit {
  readonly dwangsom: DwangsomToestand;
}

export const BEGIN_DWANGSOM: DwangsomToestand = { ingebrekestellingen: [], vastgesteld: [] };

export function evolveDwangsom(t: DwangsomToestand, g: Vastgelegd<DwangsomGebeurtenis>): DwangsomToestand {
  switch (g.soort) {
    case 'ingebrekestellingOntvangen':
      return { ...t, ingebrekestellingen: [...t.ingebrekestellingen, { ...g.feiten, ...g.inhoud }] };
    case 'dwangsomVastgesteld':
      return { ...t, vastgesteld: [...t.vastgesteld, { ...g.feiten, ...g.inhoud, door: g.door }] };
  }
}

/** The notice that works for the aanvraag that is decided on now. */
export function geldigeIngebrekestelling(t: TotDwangsom): Ingebrekestellingbrief | undefined {
  const { aanvraag } = t.aanvraag;
  return t.dwangsom.ingebrekestellingen.find(
    (i) => i.geenWerking === null && aanvraag !== null && i.aanvraag === aanvraag.id,
  );
}

/** The decision on the amount for that notice. */
export function vastgesteldeDwangsom(t: TotDwangsom): VastgesteldeDwangsom | undefined {
  const geldig = geldigeIngebrekestelling(t);
  return geldig && t.dwangsom.vastgesteld.find((v) => v.ingebrekestelling === geldig.id);
}
