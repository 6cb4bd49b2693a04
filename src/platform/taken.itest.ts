import { setTimeout as wacht } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  dossierId,
  GEERTRUIDENBERG,
  maakJournaalhuis,
  schrijfBij,
  STEIN,
  STIL,
  type Journaalhuis,
} from '../../test/hulp/journaal.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { maakTakenloper, zonderInhoud, type Takenloper, type Werker } from './taken.ts';

let huis: Journaalhuis;
let lopers: Takenloper[];
let volg = 0;
beforeEach(async () => {
  huis = await maakJournaalhuis();
  lopers = [];
});
afterEach(async () => {
  await Promise.all(lopers.map((loper) => loper.stop()));
  await huis.sluit();
});

function loper(brief: Werker): Takenloper {
  const nieuw = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers: { brief }, rust: 20 });
  lopers.push(nieuw);
  return nieuw;
}
async function schrijfTaken(aantal: number, plaats: Gemeentecode = STEIN, taak = 'brief'): Promise<void> {
  const dossier = dossierId(`W26-0000-0${String((volg += 1)).padStart(3, '0')}`);
  const taken = Array.from({ length: aantal }, (_, nr) => ({ taak, gegevens: { dossier, nr } }));
  await schrijfBij(huis.app, plaats, dossier, { taken });
}
const wachtend = async (): Promise<number> =>
  (await huis.eigenaar.query<{ n: number }>('SELECT count(*)::int AS n FROM uitgaand')).rows[0]?.n ?? -1;
async function totdat(klaar: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200 && !(await klaar()); i++) await wacht(50);
}

describe('taken op de achtergrond', () => {
  it('voert elke taak een keer uit, met de gemeente erbij', async () => {
    const gedaan: { readonly gemeente: string; readonly nr: number }[] = [];
    const naam = (g: { readonly gemeente: string; readonly nr: number }) => `${g.gemeente} ${g.nr}`;
    const l = loper((gemeente, gegevens) => {
      gedaan.push({ gemeente, nr: (gegevens as { readonly nr: number }).nr });
      return Promise.resolve();
    });
    await schrijfTaken(3);
    await schrijfTaken(1, GEERTRUIDENBERG);
    await l.verwerkAlles();
    await l.verwerkAlles();
    expect(gedaan.toSorted((a, b) => naam(a).localeCompare(naam(b)))).toMatchObject([
      { gemeente: GEERTRUIDENBERG, nr: 0 },
      { gemeente: STEIN, nr: 0 },
      { gemeente: STEIN, nr: 1 },
      { gemeente: STEIN, nr: 2 },
    ]);
    expect([await wachtend(), await l.openstaand(STEIN)]).toEqual([0, []]);
  });
  it('laat een taak waarvoor hier niemand is staan, zichtbaar voor de beheerder', async () => {
    const l = loper(() => Promise.resolve());
    await schrijfTaken(1, STEIN, 'later');
    await l.verwerkAlles();
    expect(await l.openstaand(STEIN)).toMatchObject([{ taak: 'later', stand: 'wacht', pogingen: 0 }]);
  });
  it('drie processen tegelijk doen niets dubbel', async () => {
    const gedaan: unknown[] = [];
    const drie = Array.from({ length: 3 }, () =>
      loper(async (_gemeente, gegevens) => {
        gedaan.push((gegevens as { readonly nr: number }).nr);
        await wacht(1);
      }),
    );
    await schrijfTaken(150);
    await Promise.all(drie.map((l) => l.start()));
    await totdat(() => gedaan.length >= 150);
    await wacht(100);
    expect(gedaan).toHaveLength(150);
    expect(new Set(gedaan).size).toBe(150);
  });
  it('verplaatsen en inschrijven bij pg-boss is een transactie', async () => {
    const l = loper(() => Promise.resolve());
    await l.verwerkAlles();
    await schrijfTaken(2);
    await huis.eigenaar.query('ALTER TABLE pgboss.job RENAME TO weg');
    await expect(l.verwerkAlles()).rejects.toThrow();
    await huis.eigenaar.query('ALTER TABLE pgboss.weg RENAME TO job');
    expect(await wachtend()).toBe(2);
  });
});

describe('een taak die mislukt', () => {
  it('is na zes pogingen mislukt, zichtbaar zonder inhoud, en kan opnieuw', async () => {
    let pogingen = 0;
    let stuk = true;
    const l = loper(() => {
      pogingen += 1;
      return stuk
        ? Promise.reject(new Error('printer stuk voor 999990019\nmet meer regels'))
        : Promise.resolve();
    });
    await schrijfTaken(1);
    await l.verwerkAlles();
    expect(pogingen).toBe(6);
    const [regel] = await l.mislukt(STEIN);
    expect(regel).toMatchObject({
      taak: 'brief',
      stand: 'mislukt',
      pogingen: 5,
      fout: 'printer stuk voor …',
    });
    expect(await l.mislukt(GEERTRUIDENBERG)).toEqual([]);

    const id = regel?.id ?? '';
    expect(await l.opnieuw(GEERTRUIDENBERG, id)).toBe(false);
    expect(await l.opnieuw(STEIN, 'geen-id')).toBe(false);
    stuk = false;
    expect(await l.opnieuw(STEIN, id)).toBe(true);
    expect(await l.opnieuw(STEIN, id)).toBe(false);
    await l.verwerkAlles();
    expect([pogingen, await l.openstaand(STEIN)]).toEqual([7, []]);
  });
  it('wordt later vanzelf opnieuw geprobeerd en houdt andere niet op', async () => {
    const gedaan: number[] = [];
    const l = loper((_gemeente, gegevens) => {
      const { nr } = gegevens as { readonly nr: number };
      if (nr === 0) return Promise.reject(new Error('even niet'));
      gedaan.push(nr);
      return Promise.resolve();
    });
    await schrijfTaken(3);
    await l.start();
    await totdat(() => gedaan.length === 2);
    expect(await l.openstaand(STEIN)).toMatchObject([{ stand: 'opnieuw', fout: 'even niet' }]);
  });
  it('noemt van een databasefout alleen de code (geen "Key (bsn)=…")', () => {
    expect(zonderInhoud(Object.assign(new Error('Key (bsn)=(999990019)'), { code: '23505' }))).toBe(
      'Error 23505',
    );
  });
});

describe('een database die wegvalt', () => {
  it('beeindigt het proces niet; de taken lopen vanzelf verder', async () => {
    const gedaan: unknown[] = [];
    const l = loper((_gemeente, gegevens) => {
      gedaan.push(gegevens);
      return Promise.resolve();
    });
    await l.start();
    await schrijfTaken(1);
    await totdat(() => gedaan.length === 1);
    const naam = new URL(huis.url).pathname.slice(1);
    const ander = new URL(huis.url);
    ander.pathname = '/postgres';
    const { Client } = await import('pg');
    const beheer = new Client({ connectionString: ander.href });
    await beheer.connect();
    await beheer.query(`ALTER DATABASE ${naam} ALLOW_CONNECTIONS false`);
    await beheer.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [naam]);
    await wacht(300);
    await beheer.query(`ALTER DATABASE ${naam} ALLOW_CONNECTIONS true`);
    await beheer.end();
    await schrijfTaken(1);
    await totdat(() => gedaan.length === 2);
    expect(gedaan).toHaveLength(2);
  });
});
