import { createHash } from 'node:crypto';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import type { Kopopgave } from '../koppelvlakken/iwmo/kopopgave.ts';
import { leesKopopgave } from '../koppelvlakken/iwmo/kopopgave.ts';
import type { Langs } from './bericht.ts';
import { LEZEN_BRAK_AF, tenzijAfgebroken } from './lezer.ts';
import type { Beoordeeld, Bestand } from './oordeel.ts';
import type { Berichtenenvelop, Envelopfeit } from './poort.ts';

export interface Geopendbestand {
  readonly gelezen: Beoordeeld;
  /** Of the envelope in which it came, when that was good. */
  readonly envelop?: Envelopfeit;
  /**
   * By what it is known again: the message, whatever it came in. What was not taken out of its envelope is known as that
   * file only, so that the same message in a good one is not held for a replay.
   */
  readonly vingerafdruk: string;
}

export interface Herkomst {
  readonly langs: Langs;
  readonly greep: string | undefined;
  readonly envelop: Berichtenenvelop | undefined;
}

/**
 * Takes a message out of its envelope, when this way has envelopes, and judges it. What lies bare in the folder then did
 * not come from the node, and is refused; a person may hand in either.
 */
export async function openEnBeoordeel(
  bestand: Bestand,
  { langs, greep, envelop }: Herkomst,
  beoordeel: (bestand: Bestand) => Promise<Beoordeeld>,
): Promise<Geopendbestand> {
  if (!('bytes' in bestand)) {
    const grootte = 'teGroot' in bestand ? bestand.teGroot : 0;
    // What was not read is the same only as itself.
    const vingerafdruk = sha256(`niet gelezen: ${greep ?? bestand.naam} ${grootte}`);
    return { gelezen: await beoordeel(bestand), vingerafdruk };
  }
  const { bytes } = bestand;
  const bloot = async (): Promise<Geopendbestand> => {
    const gelezen = await tenzijAfgebroken(() => beoordeel(bestand));
    return gelezen === null ? nietGelezen(bytes) : { gelezen, vingerafdruk: sha256(bytes) };
  };
  if (envelop === undefined) return bloot();
  const open = envelop.pakUit(bytes);
  if (!open.gelukt) {
    const isBloot = langs === 'hand' && open.weigeringen.some(({ code }) => code === 'geenEnvelop');
    return isBloot ? bloot() : dicht(bytes, open.weigeringen);
  }
  const { bericht, envelop: feit, tegenspraak } = open.waarde;
  const gelezen = await tenzijAfgebroken(() => beoordeel({ naam: bestand.naam, bytes: bericht }));
  if (gelezen === null) return nietGelezen(bytes, bericht);
  const bezwaren = 'bericht' in gelezen ? tegenspraak(gelezen.bericht) : [];
  return bezwaren.length > 0
    ? dicht(bytes, bezwaren, leesKopopgave(bericht))
    : { gelezen, envelop: feit, vingerafdruk: sha256(bericht) };
}

/** Known as that file only, so that it is read when somebody hands it in once more. */
const nietGelezen = (bytes: Uint8Array, bericht = bytes): Geopendbestand =>
  dicht(bytes, [LEZEN_BRAK_AF], leesKopopgave(bericht));

function dicht(bytes: Uint8Array, fouten: readonly Berichtfout[], kop?: Kopopgave): Geopendbestand {
  return {
    gelezen: { soort: 'onleesbaar', fouten, ...(kop && { kop }) },
    vingerafdruk: sha256('niet uitgepakt: ', bytes),
  };
}

function sha256(...delen: readonly (string | Uint8Array)[]): string {
  const som = createHash('sha256');
  for (const deel of delen) som.update(deel);
  return som.digest('hex');
}
