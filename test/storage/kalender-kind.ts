// The program that kalender.itest.ts runs in a process of its own, to be killed: takes over the calendar, and does the
// jobs that go with it. Bundled by esbuild first. Argument: the owner's connection.
import { herrekenwerkers } from '../../src/dossier/herrekenen.ts';
import { herlaadKalenders } from '../../src/dossier/kalenderdagen.ts';
import type { Omgeving } from '../../src/dossier/omgeving.ts';
import { tijdstip } from '../../src/kern/datum.ts';
import { GEEN_BRP } from '../../src/koppelvlakken/brp/brp.ts';
import { maakDatabase, maakPool } from '../../src/platform/database.ts';
import { appUrl } from '../../src/platform/migraties.ts';
import { maakTakenloper } from '../../src/platform/taken.ts';
import { voorbeeldInrichting } from '../bouwers/inrichting.ts';
import { BEGINDAG } from '../bouwers/stap.ts';
import { STIL } from '../hulp/journaal.ts';

const [, , url = ''] = process.argv;
const pool = maakPool(appUrl(url), { max: 8, melding: () => undefined });
const inrichting = voorbeeldInrichting();
const omgeving: Omgeving = {
  pool,
  db: maakDatabase(pool),
  klok: { nu: () => tijdstip(`${BEGINDAG}T10:00:00Z`) },
  log: STIL,
  mailIngesteld: false,
  brp: GEEN_BRP,
  inrichtingen: new Map([[inrichting.gemeente, inrichting]]),
};
await herlaadKalenders(omgeving);
// Small parts, and no pause: until killed.
await maakTakenloper({
  eigenaarUrl: url,
  log: STIL,
  rust: 20,
  werkers: herrekenwerkers(omgeving, 4),
}).start();
