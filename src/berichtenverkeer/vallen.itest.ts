import { renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OMKEER } from '../kern/ids.ts';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { HIER } from '../../test/hulp/apphuis.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { maakMappoort } from './mappoort.ts';
import { maakLezer } from './lezer.ts';
import { neemOp } from './ontvangst.ts';

import type { Berichtenpoort, Binnengekomen } from './poort.ts';
import { berichtenronde } from './ronde.ts';

const lezer = maakLezer(null);
let huis: Berichtenhuis;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const START = {
  'Client/StartProducten': [{ ToewijzingNummer: 101, Begindatum: '2026-01-13', StatusAanlevering: '1' }],
};
const start = () => bericht(GOEDE_BERICHTEN['305'], structuredClone(START));
const feiten = async (): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly s: string }>(
      `SELECT feit->>'soort' AS s FROM iwmoberichtfeit f JOIN iwmobericht b ON b.id = f.bericht
       WHERE richting = 'in' ORDER BY nr`,
    )
  ).map(({ s }) => s);
const mappen = () => (['in', 'bezig', 'klaar'] as const).map((deel) => huis.inhoud(deel).length);
const GEDAAN = ['ontvangen', 'verwacht', 'regelVerwerkt', 'verwerkt', 'retourGemaakt', 'voldaan'];

/** The first that the folder gives, and then nothing more. */
async function eerste(): Promise<Binnengekomen> {
  const uit = await maakMappoort(huis.map).lees()[Symbol.asyncIterator]().next();
  if (uit.done === true) throw new Error('er ligt niets');
  return uit.value;
}

/** A process that is gone after this step: nothing of it is done after that, and a new one begins with the same folder. */
const STAPPEN: Readonly<Record<string, () => Promise<void>>> = {
  'na het maken van de plek': async () => {
    const een = await eerste();
    // As between the two steps of taking: its folder is there, the file is not in it yet.
    renameSync(path.join(huis.map, 'bezig', een.greep, een.naam), path.join(huis.map, 'in', een.naam));
  },
  'na het pakken': async () => {
    await eerste();
  },
  'na de administratie, voor het wegzetten': async () => {
    const een = await eerste();
    if ('mislukt' in een) throw new Error('niet te lezen');
    await neemOp(huis.omgeving, HIER, een, { langs: 'map', door: OMKEER, greep: een.greep, lezer });
  },
  'na het wegzetten, voor het opruimen': async () => {
    const een = await eerste();
    if ('mislukt' in een) throw new Error('niet te lezen');
    await neemOp(huis.omgeving, HIER, een, { langs: 'map', door: OMKEER, greep: een.greep, lezer });
    renameSync(path.join(huis.map, 'bezig', een.greep, een.naam), path.join(huis.map, 'klaar', een.naam));
  },
};

describe('valt Omkeer om terwijl een bericht binnenkomt (docs/adr/0039)', () => {
  it.each(Object.keys(STAPPEN))(
    '%s, dan staat het daarna precies een keer in de administratie, is het een keer gedaan en ligt het in klaar',
    async (stap) => {
      huis.leg('a.xml', start());
      await STAPPEN[stap]?.();
      for (let ronde = 0; ronde < 2; ronde++) {
        huis.poort = maakMappoort(huis.map);
        await huis.ronde();
      }
      expect(await feiten()).toEqual(GEDAAN);
      expect(huis.levering.gedaan).toEqual(['start 101 2026-01-13']);
      expect(mappen()).toEqual([0, 0, 1]);
    },
  );

  it('en legt iemand hetzelfde bestand nog eens neer, dan is dat wel nog eens', async () => {
    const xml = start();
    huis.leg('a.xml', xml);
    await huis.ronde();
    huis.leg('a.xml', xml);
    await huis.ronde();
    expect(await feiten()).toEqual([...GEDAAN, 'herhaald']);
    expect(mappen()).toEqual([0, 0, 1]);
  });

  it('kan de administratie niet schrijven, dan blijft het liggen en komt het in de volgende ronde', async () => {
    huis.leg('a.xml', start());
    await huis.eigenaar('ALTER TABLE iwmobericht ADD CONSTRAINT vol CHECK (false) NOT VALID');
    await huis.ronde();
    expect([(await huis.stand()).length, mappen()]).toEqual([0, [0, 1, 0]]);
    await huis.eigenaar('ALTER TABLE iwmobericht DROP CONSTRAINT vol');
    await huis.ronde();
    expect([await feiten(), mappen()]).toEqual([GEDAAN, [0, 0, 1]]);
  });

  it('kijken twee processen tegelijk in dezelfde map, dan komt elk bericht een keer binnen', async () => {
    for (let i = 0; i < 30; i++) huis.leg(`${100 + i}.xml`, start());
    const kijk = (poort: Berichtenpoort) => berichtenronde(huis.omgeving, { gemeente: HIER, poort, lezer });
    for (let ronde = 0; ronde < 3; ronde++)
      await Promise.all([
        kijk(maakMappoort(huis.map)),
        kijk(maakMappoort(huis.map)),
        kijk(maakMappoort(huis.map)),
      ]);
    expect((await feiten()).filter((soort) => soort === 'ontvangen' || soort === 'herhaald')).toEqual(
      Array.from({ length: 30 }, () => 'ontvangen'),
    );
    expect(mappen()).toEqual([0, 0, 30]);
  });
});
