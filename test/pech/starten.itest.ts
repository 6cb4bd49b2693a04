import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nieuweDatabase, type Testdatabase } from '../hulp/database.ts';
import { tijdelijkeMap } from '../hulp/ingebed.ts';
import { bouw, startVergeefs } from '../hulp/programma.ts';

const STAPEL = /^\s+at /m;

let database: Testdatabase;
beforeAll(async () => {
  await bouw();
  database = await nieuweDatabase();
});
afterAll(() => database.weg());

describe('starten gaat niet, en wie start leest waarom', () => {
  it('want de poort is al in gebruik', async () => {
    const gast = createServer().listen(0, '127.0.0.1');
    await once(gast, 'listening');
    const { port } = gast.address() as AddressInfo;
    expect(await startVergeefs({ PORT: String(port), DATABASE_URL: database.url })).toEqual({
      code: 1,
      tekst: `Poort ${port} is al in gebruik. Kies een andere: PORT=3001 npm start`,
    });
    gast.close();
  });

  it('want in de gegevensmap kan niet worden geschreven', async () => {
    const map = tijdelijkeMap();
    const bestand = path.join(map, 'bestand');
    writeFileSync(bestand, '');
    const { code, tekst } = await startVergeefs({ DATA_DIR: path.join(bestand, 'data') });
    expect(code).toBe(1);
    expect(tekst).toContain(bestand);
    expect(tekst).toMatch(/schrijven|schrijfbaar|gegevensmap/i);
    expect(tekst).not.toMatch(STAPEL);
    rmSync(map, { recursive: true });
  });

  it('want instellingen kloppen niet, allemaal tegelijk genoemd', async () => {
    const { code, tekst } = await startVergeefs({
      PORT: 'drie',
      DATABASE_URL: 'mysql://x',
      CLAMD_URL: 'scanner',
    });
    expect(code).toBe(1);
    for (const naam of ['PORT', 'DATABASE_URL', 'CLAMD_URL']) expect(tekst).toContain(`  ${naam}: verwacht`);
    expect(tekst).not.toMatch(STAPEL);
  });

  it('want de inrichting van de gemeente is er niet', async () => {
    const { code, tekst } = await startVergeefs({ INRICHTING: 'bestaat-niet', DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect(tekst).toContain('bestaat-niet');
    expect(tekst).not.toMatch(STAPEL);
  });
});
