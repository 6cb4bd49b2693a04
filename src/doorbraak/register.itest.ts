import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blokkade,
  blokkadesVastleggen,
  DOORBRAAKREGELS,
  doorbraakVerkennen,
  kostenSchatten,
  optiesWegen,
} from '../../test/bouwers/doorbraak.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { leesRegister, zetStatus } from './knelpunt-queries.ts';

let huis: Dossierhuis;
beforeAll(async () => {
  huis = await maakDossierhuis(voorbeeldInrichting({ regels: DOORBRAAKREGELS }));
});
afterAll(() => huis.sluit());

/** A dossier in which this rule stands in the way. */
async function metBlokkade(artikel: string): Promise<DossierId> {
  huis.zetKlok(BEGINDAG);
  const dossier = await huis.meld();
  await huis.doe(dossier, 'screener', urgentieBeoordelen());
  await huis.doe(dossier, 'screener', toedelen());
  const vandaag = plusDagen(BEGINDAG, 1);
  huis.zetKlok(vandaag);
  const [feit] = blokkadesVastleggen().situatie;
  if (!feit) throw new Error('geen feit');
  for (const opdracht of [
    doorbraakVerkennen(),
    blokkadesVastleggen({ situatie: [{ ...feit, op: vandaag }], blokkades: [blokkade({ artikel })] }),
    optiesWegen(),
    kostenSchatten(),
  ])
    await huis.doe(dossier, 'klantmanager', opdracht, 'bilal');
  return dossier;
}

const register = (gemeente = huis.inrichting.gemeente) =>
  inGemeente(huis.omgeving.db, gemeente, (trx) => leesRegister(trx, gemeente));
async function rijen(): Promise<readonly unknown[]> {
  const { rows } = await huis.eigenaar.query<Record<string, unknown>>(
    'SELECT * FROM knelpunt ORDER BY dossier, onderdeel',
  );
  return rows;
}

describe('het knelpuntenregister', () => {
  it('telt een regel over dossiers heen, met het geld, in dezelfde transactie bijgehouden', async () => {
    await metBlokkade('Beleidsregels urgentie 3');
    await metBlokkade('beleidsregels urgentie 3.');
    await metBlokkade('Beleidsregels parkeren 1');
    expect(await register()).toMatchObject([
      { sleutel: 'beleidsregel:beleidsregels urgentie 3', zaken: 2, bedrag: 4_128_400, stand: null },
      { sleutel: 'beleidsregel:beleidsregels parkeren 1', zaken: 1, bedrag: 2_064_200, stand: null },
    ]);
  });

  it('is herbouwd gelijk aan bijgehouden (huis: journaal)', async () => {
    const bijgehouden = await rijen();
    expect(bijgehouden).toHaveLength(3);
    await huis.eigenaar.query("UPDATE knelpunt SET naam = 'fout', bedrag = 1, onderdeel = 'X1'");
    await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
    expect(await rijen()).toEqual(bijgehouden);
  });

  it('houdt elke stand die iemand zette; de nieuwste telt, en herbouwen raakt hem niet', async () => {
    const { gemeente } = huis.inrichting;
    const sleutel = 'beleidsregel:beleidsregels urgentie 3';
    for (const [status, notitie] of [
      ['beleid', 'Besproken.'],
      ['verordening', 'Komt in het voorstel aan de raad.'],
    ] as const)
      await inGemeente(huis.omgeving.db, gemeente, (trx) =>
        zetStatus(trx, {
          gemeente,
          sleutel,
          status,
          notitie,
          door: persoonId('petra'),
          op: huis.omgeving.klok.nu(),
        }),
      );
    await herbouwDossiers(huis.omgeving, gemeente);
    expect((await register())[0]?.stand).toMatchObject({
      status: 'verordening',
      notitie: 'Komt in het voorstel aan de raad.',
      door: 'petra',
    });
    const { rows } = await huis.eigenaar.query('SELECT FROM knelpuntstatus');
    expect(rows).toHaveLength(2);
    await expect(huis.app.query('DELETE FROM knelpuntstatus')).rejects.toThrow('permission denied');
  });

  it('verdwijnt met een vernietigd dossier (Wmo 5.3.5), en is er niet voor een andere gemeente', async () => {
    const dossier = await metBlokkade('Beleidsregels tuin 9');
    expect(await register()).toHaveLength(3);
    expect(await register(gemeentecode('0971'))).toEqual([]);
    await huis.eigenaar.query("SELECT vernietig_dossier($1, $2, 'bewaartermijn', 'b')", [
      huis.inrichting.gemeente,
      dossier,
    ]);
    expect((await register()).map((r) => r.sleutel)).not.toContain('beleidsregel:beleidsregels tuin 9');
  });
});
