// The program that crash.itest.ts runs and kills. Bundled by esbuild first.
// Arguments: `ingebed` and a data directory or `server` and an address, the folder with migrations, the round.
// Does opdrachten on a few dossiers for ever, four at a time, and prints a JSON line after each one that succeeded.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import type { Omgeving } from '../../src/dossier/omgeving.ts';
import type { DossierOpdracht } from '../../src/dossier/opdrachten.ts';
import { voerOpdrachtUit } from '../../src/dossier/uitvoeren.ts';
import { datum } from '../../src/kern/datum.ts';
import { leesDossierId, type DossierId } from '../../src/kern/ids.ts';
import { GEEN_BRP } from '../../src/koppelvlakken/brp/brp.ts';
import { maakDatabase, maakPool } from '../../src/platform/database.ts';
import { startIngebed } from '../../src/platform/ingebed.ts';
import { stilleKlok } from '../../src/platform/klok.ts';
import { appUrl, migreer } from '../../src/platform/migraties.ts';
import { voorbeeldInrichting } from '../bouwers/inrichting.ts';
import { meldingDoen } from '../bouwers/melding.ts';
import { persoonId } from '../bouwers/stap.ts';

const [, , soort = '', plaats = '', migraties = '', ronde = ''] = process.argv;
const DOSSIERS = 3;
const TEGELIJK = 4;

function print(line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function dossier(nummer: number): DossierId {
  const id = leesDossierId(`W26-${ronde.padStart(4, '0')}-${String(nummer).padStart(4, '0')}`);
  if (id === undefined) throw new Error('geen dossiernummer');
  return id;
}

const eigenaarUrl =
  soort === 'ingebed'
    ? (await startIngebed({ map: plaats, melding: (tekst) => print({ melding: tekst }) })).url
    : plaats;
await migreer(eigenaarUrl, path.resolve(migraties));
const inrichting = voorbeeldInrichting();
const pool = maakPool(appUrl(eigenaarUrl), { max: TEGELIJK, melding: () => undefined });
const omgeving: Omgeving = {
  pool,
  db: maakDatabase(pool),
  klok: stilleKlok('2026-03-02T09:00:00Z'),
  log: pino({ level: 'silent' }),
  mailIngesteld: false,
  brp: GEEN_BRP,
  inrichtingen: new Map([[inrichting.gemeente, inrichting]]),
};

/** The first opdracht of a dossier is its melding; whoever comes second is told so and adds to it. */
function opdracht(hoeveelste: number, hulpvraag: string): DossierOpdracht {
  return hoeveelste < DOSSIERS
    ? meldingDoen()
    : {
        soort: 'meldingToevoegen',
        ontvangenOp: datum('2026-03-02'),
        kanaal: 'post',
        uitDossier: null,
        hulpvraag,
      };
}

let teller = 0;

async function werk(): Promise<void> {
  for (;;) {
    const hoeveelste = teller++;
    const sleutel = `${ronde}-${hoeveelste}`;
    const id = dossier(hoeveelste % DOSSIERS);
    const wie = { id: persoonId('screener'), rol: 'screener' } as const;
    try {
      const uitkomst = await voerOpdrachtUit(
        omgeving,
        { gemeente: inrichting.gemeente, dossier: id, wie, namens: null, sleutel },
        opdracht(hoeveelste, `Vraag ${sleutel}`),
      );
      if (uitkomst.gelukt) print({ dossier: id, nr: uitkomst.waarde.nr, sleutel });
    } catch (fout) {
      // The server went away: nobody was told that it worked. Go on when it is back.
      print({ fout: fout instanceof Error ? fout.message : 'onbekend' });
      await wait(20);
    }
  }
}

await Promise.all(Array.from({ length: TEGELIJK }, werk));
