import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aanvraagDoen, aanvullingVragen } from '../../test/bouwers/aanvraag.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { plusDagen, tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { bewaarConcept, vindConcept } from '../toegang/concept.ts';
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

  it('ruimt concepten op die dertig dagen niet zijn aangeraakt; jongere blijven (AVG 5 lid 1 onder e)', async () => {
    const { gemeente } = huis.inrichting;
    const persoon = persoonId('bilal');
    const oud = { gemeente, persoon, sleutel: '/oud' };
    const vers = { gemeente, persoon, sleutel: '/vers' };
    await inGemeente(huis.omgeving.db, gemeente, async (trx) => {
      await bewaarConcept(trx, oud, { tekst: ['oud'] }, tijdstip('2020-01-01T00:00:00Z'));
      await bewaarConcept(trx, vers, { tekst: ['vers'] }, tijdstip(new Date().toISOString()));
    });
    await maakDagronde(huis.omgeving).ronde();
    const staan = await inGemeente(huis.omgeving.db, gemeente, async (trx) => [
      await vindConcept(trx, oud),
      await vindConcept(trx, vers),
    ]);
    expect(staan).toEqual([undefined, { tekst: ['vers'] }]);
  });

  it('begint uit zichzelf en stopt netjes (Omkeer)', async () => {
    const dagronde = maakDagronde(huis.omgeving);
    dagronde.start();
    await dagronde.stop();
  });
});
