import type { Leveringpoort, Toewijzing } from '../../src/berichtenverkeer/poort.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { gelukt, geweigerd } from '../../src/kern/uitkomst.ts';
import type { Toewijzingsopdracht } from '../../src/koppelvlakken/iwmo/toewijzingsbericht.ts';
import { GOEDE_BERICHTEN } from './iwmo.ts';

/** What is delivered, kept in memory: a stop asks a start, and each of them happens once. */
export interface Geheugenlevering {
  readonly poort: Leveringpoort;
  /** What was done, in order: `start 101 2026-01-13`. */
  readonly gedaan: string[];
  /** All assignments of everybody. */
  toewijzingen: readonly Toewijzing[];
  /** Did the address become secret? */
  adresGeheim: boolean;
  /** As if nothing was delivered yet. */
  wis(): void;
}

const { ToegewezenProducten, ...CLIENT } = GOEDE_BERICHTEN['301'].Client;
/** New to the provider: none of them was changed yet. */
const NIEUW = ToegewezenProducten.map(({ RedenWijziging: _, ...toewijzing }): Toewijzing => toewijzing);

export function maakGeheugenlevering(
  client: Toewijzingsopdracht['client'] = CLIENT,
  toewijzingen: readonly Toewijzing[] = NIEUW,
): Geheugenlevering {
  const gedaan: string[] = [];
  const gestart = new Map<number, Datum>();
  const gestopt = new Map<number, Datum>();
  const weigert = (code: string, reden: string) =>
    geweigerd({ code, reden, artikel: 'Omkeer', uitweg: 'Zoek het uit.' });
  const levering: Geheugenlevering = {
    gedaan,
    toewijzingen,
    adresGeheim: false,
    wis() {
      gedaan.length = 0;
      gestart.clear();
      gestopt.clear();
      levering.toewijzingen = toewijzingen;
      levering.adresGeheim = false;
    },
    poort: {
      start(_gemeente, _melder, { toewijzingsnummer: nr, op }) {
        if (!levering.toewijzingen.some((t) => t.ToewijzingNummer === nr))
          return Promise.resolve(weigert('toewijzingOnbekend', `Toewijzing ${nr} kent de gemeente niet.`));
        if (!gestart.has(nr)) gedaan.push(`start ${nr} ${op}`);
        gestart.set(nr, op);
        return Promise.resolve(gelukt(null));
      },
      stop(_gemeente, _melder, { toewijzingsnummer: nr, op, redencode }) {
        if (!gestart.has(nr))
          return Promise.resolve(weigert('nietGestart', `Toewijzing ${nr} is nog niet gestart.`));
        if (!gestopt.has(nr)) gedaan.push(`stop ${nr} ${op} ${redencode}`);
        gestopt.set(nr, op);
        return Promise.resolve(gelukt(null));
      },
      toewijzingen: () => Promise.resolve(gelukt(levering.toewijzingen)),
      client: () => Promise.resolve(gelukt(client)),
      adresGeheim: () => Promise.resolve(levering.adresGeheim),
    },
  };
  return levering;
}
