import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { besluitOver } from '../dossier/opdrachten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { BEGIN_DOSSIER, evolve } from '../dossier/toestand.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';

/** What one opdracht left in the journal. */
export interface Verloopstap {
  readonly wie: Wie;
  readonly op: Tijdstip;
  readonly gebeurtenissen: readonly DossierGebeurtenis[];
}

/** One dossier as it came about: only by opdrachten that the law allowed on that day. */
export interface Verloop {
  readonly dossier: DossierId;
  readonly stappen: readonly Verloopstap[];
  readonly toestand: DossierToestand;
}

/** The demo itself is wrong: an opdracht was refused. */
class DemoFout extends Error {
  override readonly name = 'DemoFout';
}

/** What happens to a mistake in the demo. Tests let it be thrown; a municipality that starts goes on without. */
export type BijDemoFout = (fout: DemoFout) => void;

/** Plays something; what was refused goes to `bijFout`, what came before it stays. Anything else is thrown. */
export function speelVeilig(spel: () => void, bijFout: BijDemoFout): void {
  try {
    spel();
  } catch (fout) {
    if (!(fout instanceof DemoFout)) throw fout;
    bijFout(fout);
  }
}

export const GOOI: BijDemoFout = (fout) => {
  throw fout;
};

/** First minute of the working day, UTC: morning in the Netherlands in summer and winter. */
const OCHTEND = 7 * 60 + 5;

/** Plays a dossier opdracht by opdracht, each decided by the same deciders as in daily work. */
export class Speler implements Verloop {
  readonly dossier: DossierId;
  readonly regels: LokaleRegels;
  readonly #stappen: Verloopstap[] = [];
  #toestand: DossierToestand = BEGIN_DOSSIER;
  #nr = 0;
  #dag: Datum | undefined;
  #minuut = OCHTEND;

  constructor(dossier: DossierId, regels: LokaleRegels) {
    this.dossier = dossier;
    this.regels = regels;
  }

  get toestand(): DossierToestand {
    return this.#toestand;
  }

  get stappen(): readonly Verloopstap[] {
    return this.#stappen;
  }

  /**
   * Somebody does something on a day; later on the same day than what was done before.
   * @throws DemoFout when it is refused, or when the clock would go back.
   */
  doe(wie: Wie, dag: Datum, opdracht: DossierOpdracht): this {
    const nu = this.#klok(dag);
    const besloten = besluitOver(opdracht, this.#toestand, { vandaag: dag, nu, wie, regels: this.regels });
    if (!besloten.gelukt) {
      const waarom = besloten.weigeringen.map((w) => `${w.code} (${w.reden})`).join('; ');
      throw new DemoFout(`${this.dossier}, ${dag}: ${opdracht.soort} geweigerd: ${waarom}`);
    }
    if (besloten.waarde.length === 0) return this;
    for (const g of besloten.waarde) {
      this.#nr += 1;
      this.#toestand = evolve(this.#toestand, { ...g, nr: this.#nr, door: wie, namens: null, op: nu });
    }
    this.#stappen.push({ wie, op: nu, gebeurtenissen: besloten.waarde });
    return this;
  }

  #klok(dag: Datum): Tijdstip {
    if (this.#dag !== undefined && dag < this.#dag)
      throw new DemoFout(`${this.dossier}: ${dag} ligt voor ${this.#dag}`);
    this.#minuut = dag === this.#dag ? this.#minuut + 11 : OCHTEND + ((this.#nr * 37) % 150);
    this.#dag = dag;
    const uur = String(Math.floor(this.#minuut / 60)).padStart(2, '0');
    const minuut = String(this.#minuut % 60).padStart(2, '0');
    // In this form by construction; parsing tens of thousands of them takes seconds.
    return `${dag}T${uur}:${minuut}:00.000Z` as Tijdstip;
  }
}
