import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aanvraagDoen, aanvullingVragen } from '../../test/bouwers/aanvraag.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { maakDagronde } from './dagronde.ts';

let huis: Dossierhuis;

beforeAll(async () => {
  huis = await maakDossierhuis();
});
afterAll(() => huis.sluit());

async function rij(dossier: DossierId) {
  return inGemeente(huis.omgeving.db, huis.inrichting.gemeente, (trx) =>
    trx
      .selectFrom('dossier')
      .select(['status', 'wacht_op'])
      .where('dossier', '=', dossier)
      .executeTakeFirstOrThrow(),
  );
}

describe('de dagronde', () => {
  it('zet een dossier na de hersteltermijn in de lijst bij de gemeente, een keer (Awb 4:5 lid 4)', async () => {
    huis.zetKlok(BEGINDAG);
    const dossier = await huis.meld();
    await huis.doe(
      dossier,
      'administratie',
      aanvraagDoen({ ontvangenOp: BEGINDAG, uitdrukkelijkVerzoek: true }),
    );
    huis.zetKlok(plusDagen(BEGINDAG, 1));
    const hersteltermijnTotEnMet = plusDagen(BEGINDAG, 10);
    await huis.doe(dossier, 'klantmanager', aanvullingVragen({ hersteltermijnTotEnMet }));

    const dagronde = maakDagronde(huis.omgeving);
    huis.zetKlok(hersteltermijnTotEnMet);
    expect(await dagronde.ronde()).toBe(0);
    expect(await rij(dossier)).toEqual({ status: 'wachtOpAanvulling', wacht_op: 'inwoner' });

    huis.zetKlok(plusDagen(hersteltermijnTotEnMet, 1));
    expect(await dagronde.ronde()).toBe(1);
    expect(await rij(dossier)).toEqual({ status: 'nietAangevuld', wacht_op: 'gemeente' });
    expect(await dagronde.ronde()).toBe(0);
  });

  it('begint uit zichzelf en stopt netjes (Omkeer)', async () => {
    const dagronde = maakDagronde(huis.omgeving);
    dagronde.start();
    await dagronde.stop();
  });
});
