import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { leesBereikt, leesSpreiding } from './register-queries.ts';

let huis: Dossierhuis;
let dossiers: readonly DossierId[];
beforeAll(async () => {
  huis = await maakDossierhuis();
  const gemeld = [];
  for (let i = 0; i < 5; i++) gemeld.push(await huis.meld());
  dossiers = gemeld;
  await huis.eigenaar.query("UPDATE dossier SET team = 'noord'");
});
afterAll(() => huis.sluit());

/** A controller reads what was counted; a teamleider, here of all dossiers, has them counted now. */
async function gelezen(rol: Rol): Promise<readonly unknown[]> {
  const { gemeente } = huis.inrichting;
  const wie = {
    id: persoonId(rol),
    rol,
    naam: rol,
    gemeente,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: lokaleCode('noord'),
  };
  const rijen = await inGemeente(huis.omgeving.db, gemeente, async (trx) => [
    ...(await leesSpreiding(trx, inzageFilter(wie))),
    ...(await leesBereikt(trx, inzageFilter(wie))),
  ]);
  return rijen.map((rij) => JSON.stringify(Object.entries(rij).sort())).sort();
}

const doelen = fc.uniqueArray(fc.constantFrom('meedoen', 'wonen'));
const stap = fc.record({
  dossier: fc.nat(4),
  wat: fc.constantFrom('zet', 'zet', 'zet', 'weg', 'vouw'),
  doelen: fc.option(doelen),
  keuze: fc.constantFrom('maatwerk', 'standaard'),
  voorzieningen: fc.uniqueArray(fc.constantFrom('scootmobiel', 'rolstoel')),
  effecten: fc.array(
    fc.record({
      doel: fc.option(fc.constantFrom('meedoen', 'wonen')),
      oordeel: fc.option(fc.constantFrom('bereikt', 'nietBereikt')),
    }),
    { maxLength: 3 },
  ),
});

describe('de tellingen van het maatwerkregister', () => {
  it('zijn na elke reeks wijzigingen gelijk aan wat de gevallen zeggen (huis: opslag)', async () => {
    const { gemeente } = huis.inrichting;
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { maxLength: 20 }), async (stappen) => {
        for (const s of stappen) {
          const dossier = dossiers[s.dossier];
          if (s.wat === 'vouw') await huis.eigenaar.query('SELECT gevaltelling_vouw($1)', [gemeente]);
          else if (s.wat === 'weg')
            await huis.eigenaar.query('DELETE FROM geval WHERE dossier = $1', [dossier]);
          else
            await huis.eigenaar.query(
              `INSERT INTO geval (gemeente, dossier, kenmerken, patroon, keuze, beslissing, besloten_op, besloten_door,
                 afwijkingen, voorzieningen, effecten, onderscheid, vrijgegeven)
               VALUES ($1, $2, $3, repeat('0', 8)::varbit, $4, 'toekennen', '2026-05-12', 'bilal', '[]', $5, $6, '', '')
               ON CONFLICT (gemeente, dossier) DO UPDATE SET kenmerken = excluded.kenmerken, keuze = excluded.keuze,
                 voorzieningen = excluded.voorzieningen, effecten = excluded.effecten`,
              [
                gemeente,
                dossier,
                JSON.stringify({ effectdoelen: s.doelen }),
                s.keuze,
                s.voorzieningen,
                JSON.stringify(s.effecten),
              ],
            );
        }
        expect(await gelezen('controller')).toEqual(await gelezen('teamleider'));
      }),
      { numRuns: 25 },
    );
  });
});
