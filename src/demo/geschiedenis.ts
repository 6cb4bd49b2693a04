import type { Bsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import type { InwonerGegevens } from '../melding/gebeurtenissen.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { aantalOp } from './geschiedenis/aankomst.ts';
import { bsns, maakInwoner } from './geschiedenis/bevolking.ts';
import { trekLot } from './geschiedenis/lot.ts';
import type { Vraagsoort } from './geschiedenis/soorten.ts';
import { VRAAGSOORTEN } from './geschiedenis/soorten.ts';
import { speelDossier } from './geschiedenis/spelen.ts';
import { maakTijdbalk } from './geschiedenis/tijdbalk.ts';
import { Geval } from './gevallen/kader.ts';
import type { Loting } from '../platform/loting.ts';
import { maakLoting } from '../platform/loting.ts';
import type { BijDemoFout, Verloop } from './verloop.ts';
import { GOOI, Speler, speelVeilig } from './verloop.ts';

const ZAAD = 41;
const DAGEN = 3 * 365;
/** One in so many questions is of somebody who was here before, at least this many days ago. */
const TERUG = 0.22;
const TERUG_NA = 300;

interface Bekende {
  readonly inwoner: InwonerGegevens;
  readonly soort: Vraagsoort;
  /** Day number of the last melding. */
  readonly op: number;
}

/**
 * Three years of dossiers, oldest first, made one by one while they are asked for. The same rules
 * and the same day give the same dossiers.
 * It begins `dagen` before today, by default three years.
 */
export function* geschiedenis(
  regels: LokaleRegels,
  vandaag: Datum,
  { dagen = DAGEN, bijFout = GOOI }: { readonly dagen?: number; readonly bijFout?: BijDemoFout } = {},
): Generator<Verloop, void, undefined> {
  const loting = maakLoting(ZAAD);
  const tijd = maakTijdbalk(vandaag, dagen, regels.kalender);
  const nummers = bsns();
  const bekenden: Bekende[] = [];
  for (const [i, dag] of tijd.dagen.entries()) {
    for (let n = aantalOp(dag, i, loting); n > 0; n--) {
      const { inwoner, soort } = iemand(loting, bekenden, i, dag.datum, () => nummers.next().value);
      bekenden.push({ inwoner, soort, op: i });
      const speler = new Speler(nieuwDossierId(dag.datum, loting.bytes), regels);
      const geval = new Geval(speler, tijd.telling(i));
      const lot = trekLot(soort, i / 365, loting);
      const over = tijd.over(i);
      speelVeilig(() => {
        speelDossier({ geval, soort, inwoner, loting, lot, over });
      }, bijFout);
      yield speler;
    }
  }
}

/** Somebody new, or somebody who comes back. */
function iemand(
  loting: Loting,
  bekenden: Bekende[],
  i: number,
  dag: Datum,
  bsn: () => Bsn,
): Pick<Bekende, 'inwoner' | 'soort'> {
  const eerste = bekenden[0];
  if (eerste && eerste.op < i - TERUG_NA && loting.kans(TERUG)) {
    bekenden.shift();
    return eerste;
  }
  const soort = kiesSoort(loting);
  const [van, tot] = soort.leeftijd;
  return { soort, inwoner: maakInwoner(loting, bsn(), dag, loting.tussen(van, tot)) };
}

function kiesSoort(loting: Loting): Vraagsoort {
  let rest = loting.getal() * VRAAGSOORTEN.reduce((som, { gewicht }) => som + gewicht, 0);
  return VRAAGSOORTEN.find(({ gewicht }) => (rest -= gewicht) < 0) ?? loting.kies(VRAAGSOORTEN);
}
