import type { DossierOpdracht } from '../../dossier/opdrachten.ts';
import type { Wie } from '../../kern/decider.ts';
import type { Datum } from '../../kern/datum.ts';
import type { DossierId } from '../../kern/ids.ts';
import { nieuwDossierId } from '../../platform/nieuweids.ts';
import type { LokaleRegels } from '../../recht/lokaal.ts';
import type { Verzoek } from '../besluitstenen.ts';
import { vraagAan } from '../besluitstenen.ts';
import type { Dagtelling } from '../dagen.ts';
import { maakDagtelling } from '../dagen.ts';
import { Speler } from '../verloop.ts';

/** One case while it is played: the dossier and its own calendar. */
export class Geval {
  readonly speler: Speler;
  readonly dagen: Dagtelling;
  readonly regels: LokaleRegels;

  constructor(speler: Speler, dagen: Dagtelling) {
    this.speler = speler;
    this.dagen = dagen;
    this.regels = speler.regels;
  }

  /** So many days after the melding, on a working day and never later than yesterday. */
  dag(na: number): Datum {
    return this.dagen.dag(na);
  }

  /** Somebody does something, `na` days after the melding. The opdracht is made with that day. */
  doe(
    na: number,
    wie: Wie,
    opdracht: DossierOpdracht | ((dag: Datum, geval: Geval) => DossierOpdracht),
  ): this {
    const dag = this.dag(na);
    this.speler.doe(wie, dag, typeof opdracht === 'function' ? opdracht(dag, this) : opdracht);
    return this;
  }

  /** What comes after, made of several opdrachten. */
  dan(verder: (geval: this) => void): this {
    verder(this);
    return this;
  }

  /** The signed report with the request comes in. */
  vraagAan(na: number, wie: Wie, verzoek: Verzoek, anders: Parameters<typeof vraagAan>[4] = {}): this {
    vraagAan(this.speler, wie, this.dag(na), verzoek, anders);
    return this;
  }
}

/** Makes the cases of one filling: the ids follow from the order, so the same every time. */
export interface Gevalmaker {
  /** @param dagenGeleden when the melding came in. */
  maak(dagenGeleden: number): Geval;
  /** All that were made, in this order. */
  readonly gemaakt: readonly Geval[];
}

/** @param willekeur bytes for the ids, from a seeded generator. */
export function maakGevalmaker(
  regels: LokaleRegels,
  vandaag: Datum,
  willekeur: (n: number) => Uint8Array,
): Gevalmaker {
  const gemaakt: Geval[] = [];
  return {
    gemaakt,
    maak(dagenGeleden) {
      const dagen = maakDagtelling(vandaag, dagenGeleden, regels.kalender);
      const id: DossierId = nieuwDossierId(dagen.begin, willekeur);
      const geval = new Geval(new Speler(id, regels), dagen);
      gemaakt.push(geval);
      return geval;
    },
  };
}
