import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { HIER } from '../../test/hulp/apphuis.ts';
import { datum } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import { leesBerichtvraag, leesLijst, TELT_TOT } from './lijst-queries.ts';

let huis: Berichtenhuis;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
});
afterAll(() => huis.sluit());
afterEach(() => huis.wis());

const VANDAAG = datum('2026-03-10');

interface Rij {
  readonly bericht: string;
  readonly groep: string | null;
  readonly te_doen: boolean;
  readonly uiterlijk: string | null;
  readonly op: string;
}

const dag = (n: number): string => `2026-03-${String(n).padStart(2, '0')}`;
const rijen: fc.Arbitrary<readonly Rij[]> = fc
  .array(
    fc.record({
      groep: fc.constantFrom(null, null, null, 'a'.repeat(32), 'b'.repeat(32)),
      loopt: fc.boolean(),
      te_doen: fc.boolean(),
      op: fc.integer({ min: 1, max: 9 }),
      uiterlijk: fc.integer({ min: 5, max: 15 }),
    }),
    { maxLength: 90 },
  )
  .map((alle) =>
    alle.map(({ groep, loopt, te_doen, op, uiterlijk }, i) => ({
      bericht: `B${String(i).padStart(3, '0')}`,
      // What is alike asks somebody (groep.ts).
      groep,
      te_doen: groep !== null || te_doen,
      uiterlijk: loopt ? dag(uiterlijk) : null,
      op: `${dag(op)}T10:00:00Z`,
    })),
  );

async function leg(alle: readonly Rij[]): Promise<void> {
  await huis.wis();
  const json = JSON.stringify(alle).replaceAll("'", "''");
  await huis.eigenaar(`
    WITH r AS (SELECT * FROM jsonb_to_recordset('${json}') AS r(bericht text, groep text, te_doen boolean, uiterlijk date, op timestamptz)),
    b AS (INSERT INTO iwmobericht (gemeente, id, richting, soort, bestand, grootte, bytes, sha256, op)
      SELECT '${HIER}', bericht, 'in', '305', bericht, 0, '', md5(bericht) || md5(bericht), op FROM r)
    INSERT INTO iwmostand (gemeente, bericht, richting, soort, fase, te_doen, uiterlijk, op, groep)
      SELECT '${HIER}', bericht, 'in', '305', 'ontvangen', te_doen, uiterlijk, op, groep FROM r`);
}

/** What has to be done, the same refusal once, what waits longest first. */
function zaken(alle: readonly Rij[]): readonly (readonly [bericht: string, aantal: number])[] {
  const wanneer = (r: Rij): string => r.uiterlijk ?? r.op.slice(0, 10);
  const eerst = alle.filter((r) => r.te_doen || (r.uiterlijk !== null && r.uiterlijk < VANDAAG));
  const perZaak = new Map<string, Rij[]>();
  for (const r of eerst) perZaak.set(r.groep ?? r.bericht, [...(perZaak.get(r.groep ?? r.bericht) ?? []), r]);
  return [...perZaak.values()]
    .map((samen) => {
      const [een] = samen.toSorted((a, b) => (a.op + a.bericht < b.op + b.bericht ? -1 : 1));
      const [vroegst] = samen.map(wanneer).sort();
      return {
        bericht: een?.bericht ?? '',
        aantal: samen.length,
        plek: `${vroegst} ${een?.op} ${een?.bericht}`,
      };
    })
    .sort((a, b) => (a.plek < b.plek ? -1 : 1))
    .map(({ bericht, aantal }) => [bericht, aantal] as const);
}

describe('wat in het berichtenverkeer te doen is', () => {
  it('staat er een keer, in de volgorde van de wachttijd, en telling is lijst, bij elke verzameling berichten', async () => {
    await fc.assert(
      fc.asyncProperty(rijen, async (alle) => {
        await leg(alle);
        const verwacht = zaken(alle);
        const gezien: (readonly [string, number])[] = [];
        for (let blad = 1; ; blad++) {
          const vraag = leesBerichtvraag((naam) => (naam === 'blad' ? String(blad) : undefined));
          const lijst = await inGemeente(huis.omgeving.db, HIER, (trx) =>
            leesLijst(trx, HIER, vraag, VANDAAG),
          );
          gezien.push(...lijst.rijen.map((r) => [r.id, r.groep?.aantal ?? 1] as const));
          expect(lijst.aantallen.eerst).toBe(Math.min(verwacht.length, TELT_TOT + 1));
          const wacht = alle.filter((r) => !r.te_doen && r.uiterlijk !== null && r.uiterlijk >= VANDAAG);
          expect([lijst.aantallen.wacht, lijst.aantallen.alles]).toEqual([wacht.length, alle.length]);
          if (!lijst.meer) break;
        }
        expect(gezien).toEqual(verwacht);
      }),
      { numRuns: 12 },
    );
  });
});
