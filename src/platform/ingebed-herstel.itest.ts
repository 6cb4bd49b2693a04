import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ROOT, maakProef, NOBODY, postmaster } from '../../test/hulp/ingebed-proef.ts';
import { vraag, type Kind } from '../../test/hulp/ingebed.ts';
import { findPlace } from './ingebed-plaats.ts';
import { isServerOf, processStart } from './ingebed-proces.ts';
import { findPrograms } from './ingebed-programma.ts';
import { startServer } from './ingebed-server.ts';

const { gevuldeMap, kind, kleineSchijf, meldingen, nieuweMap, ruimOp, start } = maakProef();

function acknowledged(writer: Kind): number {
  return Math.max(...writer.lines.map((line) => line.bevestigd ?? 0));
}

describe('een onverwacht einde', () => {
  it('na kill -9 van Node gaat niets bevestigds verloren en stopt de achtergebleven server', async () => {
    const map = gevuldeMap();
    for (let round = 1; round <= 3; round += 1) {
      const writer = kind({ map, werk: 'schrijf' });
      await writer.until((line) => (line.bevestigd ?? 0) >= round * 100);
      const orphan = postmaster(map);
      await writer.end('SIGKILL');
      expect(isServerOf(orphan, path.join(map, 'pg'))).toBe(true);
      const server = await start(map);
      expect(processStart(orphan)).toBeUndefined();
      expect(meldingen.at(-1)).toContain(`proces ${orphan}`);
      expect(await vraag(server.url, 'select max(nr) from rij')).toBeGreaterThanOrEqual(acknowledged(writer));
      expect(await vraag(server.url, 'select max(nr) = count(*) from rij')).toBe(true);
      await server.stop();
    }
  });

  it('na kill -9 van Node en van de server herstelt de database zich', async () => {
    const map = gevuldeMap();
    const writer = kind({ map, werk: 'schrijf' });
    await writer.until((line) => (line.bevestigd ?? 0) >= 100);
    process.kill(postmaster(map), 'SIGKILL');
    await writer.end('SIGKILL');
    const server = await start(map);
    expect(await vraag(server.url, 'select max(nr) from rij')).toBeGreaterThanOrEqual(acknowledged(writer));
  });

  it('een server die zelf omvalt, komt terug op dezelfde poort', async () => {
    const map = gevuldeMap();
    const { url } = await start(map);
    process.kill(postmaster(map), 'SIGKILL');
    const again = () => vraag(url, 'select a from t').catch(() => 'weg');
    await expect.poll(again, { timeout: 20_000 }).toBe('bewaard');
    expect(meldingen).toContain('De databaseserver draait weer.');
  });

  it('stoppen terwijl de server omgevallen is, laat niets achter', async () => {
    const map = gevuldeMap();
    const server = await start(map);
    process.kill(postmaster(map), 'SIGKILL');
    await expect.poll(() => meldingen.length).toBe(1);
    await server.stop();
    expect(existsSync(path.join(map, 'slot.json'))).toBe(false);
    expect(await vraag((await start(map)).url, 'select a from t')).toBe('bewaard');
  });

  it('een half aangemaakte database wordt opgeruimd en opnieuw gemaakt', async () => {
    const map = nieuweMap();
    mkdirSync(path.join(map, 'pg.half-1'), { recursive: true });
    writeFileSync(path.join(map, 'pg.half-1', 'PG_VERSION'), '18\n');
    const { url } = await start(map);
    expect(await vraag(url, 'select 1')).toBe(1);
    expect(readdirSync(map).filter((name) => name.includes('half'))).toEqual([]);
  });
});

describe('een map die niet bruikbaar is', () => {
  it('want er mag niet in geschreven worden', async () => {
    const map = nieuweMap();
    mkdirSync(map, { mode: 0o555 });
    const other = kind({ map, ...(IS_ROOT ? { uid: NOBODY } : {}) });
    const line = await other.until(({ reden }) => reden !== undefined);
    expect(line.reden).toBe('niet-schrijfbaar');
    expect(line.message).toContain(`In de gegevensmap ${map} kan niet worden geschreven`);
  });

  it('want het is een bestand', async () => {
    const map = nieuweMap();
    writeFileSync(map, '');
    await expect(start(map)).rejects.toMatchObject({ reden: 'niet-schrijfbaar' });
    await expect(start(path.join(map, 'dieper'))).rejects.toMatchObject({ reden: 'niet-schrijfbaar' });
  });

  it('want hij is van een andere versie van PostgreSQL', async () => {
    const map = gevuldeMap();
    writeFileSync(path.join(map, 'pg', 'PG_VERSION'), '17\n');
    await expect(start(map)).rejects.toMatchObject({ reden: 'andere-versie' });
    expect(existsSync(path.join(map, 'slot.json'))).toBe(false);
  });

  it('want er is een bestand beschadigd; de server zegt welk', async () => {
    const map = gevuldeMap();
    truncateSync(path.join(map, 'pg', 'global', 'pg_control'), 100);
    await expect(start(map)).rejects.toThrow(/start niet\.\n.*pg_control/);
    expect(existsSync(path.join(map, 'slot.json'))).toBe(false);
  });

  it('want het wachtwoord is weg', async () => {
    const map = gevuldeMap();
    unlinkSync(path.join(map, 'wachtwoord'));
    await expect(start(map)).rejects.toThrow(/wachtwoord ontbreekt/);
  });

  it('want het wachtwoord is van een andere database', async () => {
    const map = gevuldeMap();
    writeFileSync(path.join(map, 'wachtwoord'), 'anders\n');
    await expect(start(map)).rejects.toMatchObject({ reden: 'beschadigd' });
    expect(existsSync(path.join(map, 'pg', 'postmaster.pid'))).toBe(false);
  });
});

describe.runIf(IS_ROOT)('een volle schijf', () => {
  it('bij het aanmaken wordt als zodanig gemeld', async (context) => {
    const disk = kleineSchijf('24m');
    if (disk === undefined) return context.skip('hier mag geen schijf worden aangekoppeld');
    await expect(start(path.join(disk, 'data'))).rejects.toMatchObject({ reden: 'schijf-vol' });
    await expect(start(path.join(disk, 'data'))).rejects.toThrow(/De schijf met de gegevensmap .* is vol/);
  });

  it('tijdens het werk kost niets dat bevestigd is, en na opruimen gaat het vanzelf verder', async (context) => {
    const disk = kleineSchijf('110m');
    if (disk === undefined) return context.skip('hier mag geen schijf worden aangekoppeld');
    const { url } = await start(path.join(disk, 'data'));
    await vraag(url, "create table t as select 'bewaard' as a");
    execFileSync('sh', ['-c', `cat /dev/zero > "${disk}/ballast" 2>/dev/null || true`]);
    const big = "create table groot as select repeat('x', 1000) from generate_series(1, 100000)";
    await expect(vraag(url, big)).rejects.toThrow();
    rmSync(path.join(disk, 'ballast'));
    const again = () => vraag(url, "insert into t values ('erbij') returning a").catch(() => 'vol');
    await expect.poll(again, { timeout: 25_000, interval: 500 }).toBe('erbij');
    expect(await vraag(url, 'select a from t limit 1')).toBe('bewaard');
  });
});

it('een bezette poort wordt als zodanig gemeld', async () => {
  const map = gevuldeMap();
  const place = findPlace(map, () => undefined);
  const at = { ...place, map, programs: findPrograms(place.base, place.account, map) };
  const guest = createServer();
  const port = await new Promise<number>((resolve) => {
    guest.listen(0, '127.0.0.1', () => {
      const address = guest.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
  await expect(startServer(at, port, {})).rejects.toMatchObject({ name: 'GegevensmapFout', reden: 'poort' });
  await new Promise((resolve) => guest.close(resolve));
});

it('een map op een pad met spaties en accenten werkt', async () => {
  const map = path.join(nieuweMap(), "Mevrouw X's gegévens");
  ruimOp(map);
  expect(await vraag((await start(map)).url, 'select 1')).toBe(1);
});
