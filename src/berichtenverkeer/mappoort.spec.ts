import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakMappoort, veiligeNaam } from './mappoort.ts';
import type { Binnengekomen } from './poort.ts';
import { GEEN_POORT } from './poort.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'omkeer-berichten-'));
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

async function alles(poort: ReturnType<typeof maakMappoort>): Promise<readonly Binnengekomen[]> {
  const uit: Binnengekomen[] = [];
  for await (const een of poort.lees()) uit.push(een);
  return uit;
}
const leg = (naam: string, tekst: string) => {
  writeFileSync(path.join(map, 'in', naam), tekst);
};
const inhoud = (deel: string) => readdirSync(path.join(map, deel)).sort();

describe('de map voor berichten', () => {
  it('maakt zelf de mappen, leest op volgorde van naam, en zet gelezen bestanden in klaar', async () => {
    const poort = maakMappoort(map);
    expect(await alles(poort)).toEqual([]);
    leg('b.xml', 'twee');
    leg('a.xml', 'een');
    expect(await alles(poort)).toEqual([
      { naam: 'a.xml', bytes: new Uint8Array(Buffer.from('een')) },
      { naam: 'b.xml', bytes: new Uint8Array(Buffer.from('twee')) },
    ]);
    await poort.gelezen('a.xml');
    expect([inhoud('in'), inhoud('klaar')]).toEqual([['b.xml'], ['a.xml']]);
  });

  it('gooit niets weg: een tweede bestand met dezelfde naam komt ernaast', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    for (const tekst of ['een', 'twee']) {
      leg('a.xml', tekst);
      await poort.gelezen('a.xml');
    }
    const klaar = inhoud('klaar').map((naam) => readFileSync(path.join(map, 'klaar', naam), 'utf8'));
    expect(klaar.sort()).toEqual(['een', 'twee']);
  });

  it('leest niet wat nog wordt geschreven, geen verborgen bestand, geen map en geen verwijzing', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    for (const naam of ['a.xml.tmp', 'b.deel', 'c.PART', '.verborgen']) leg(naam, 'half');
    symlinkSync('/etc/hostname', path.join(map, 'in', 'link.xml'));
    symlinkSync('nergens', path.join(map, 'in', 'dood.xml'));
    expect(await alles(poort)).toEqual([]);
  });

  it('leest een te groot bestand niet (OP179), en zegt hoe groot het is', async () => {
    const poort = maakMappoort(map, 10);
    await alles(poort);
    leg('groot.xml', 'elf tekens!');
    leg('past.xml', 'tien teken');
    expect(await alles(poort)).toEqual([
      { naam: 'groot.xml', teGroot: 11 },
      { naam: 'past.xml', bytes: new Uint8Array(Buffer.from('tien teken')) },
    ]);
  });

  it('blijft niet hangen aan een pijp die er intussen voor in de plaats kwam', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    for (const naam of ['a.xml', 'b.xml', 'c.xml']) leg(naam, naam);
    const gelezen: string[] = [];
    for await (const { naam } of poort.lees()) {
      gelezen.push(naam);
      if (naam !== 'a.xml') continue;
      rmSync(path.join(map, 'in', 'b.xml'));
      execFileSync('mkfifo', [path.join(map, 'in', 'b.xml')]);
    }
    expect(gelezen).toEqual(['a.xml', 'c.xml']);
  });

  it('leest er tweehonderd per ronde, en telt alleen wat te lezen was', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    const namen = Array.from({ length: 410 }, (_, i) => `${1000 + i}.xml`);
    for (const naam of namen) leg(naam, 'x');
    const gelezen: string[] = [];
    for await (const { naam } of poort.lees()) {
      gelezen.push(naam);
      // Taken away by somebody else while the round goes on.
      if (gelezen.length === 1) for (const weg of namen.slice(1, 206)) rmSync(path.join(map, 'in', weg));
    }
    expect([gelezen.length, gelezen[1], gelezen.at(-1)]).toEqual([200, '1206.xml', '1404.xml']);
  });

  it('schrijft nooit over een bestand heen dat nog niet is opgehaald, en laat ook dan niets half liggen', async () => {
    const poort = maakMappoort(map);
    await poort.verzend({ naam: '301-a.xml', bytes: Buffer.from('een') });
    await expect(poort.verzend({ naam: '301-a.xml', bytes: Buffer.from('twee') })).rejects.toThrow('EEXIST');
    symlinkSync('nergens', path.join(map, 'uit', '301-b.xml'));
    await expect(poort.verzend({ naam: '301-b.xml', bytes: Buffer.from('drie') })).rejects.toThrow('EEXIST');
    expect(inhoud('uit')).toEqual(['301-a.xml', '301-b.xml']);
    expect(readFileSync(path.join(map, 'uit', '301-a.xml'), 'utf8')).toBe('een');
    // For who runs Omkeer and the group that fetches: nobody else.
    expect(statSync(path.join(map, 'uit', '301-a.xml')).mode & 0o137).toBe(0);
  });

  it('schrijft wat weggaat eerst onder een andere naam, en laat geen half bestand liggen', async () => {
    const poort = maakMappoort(map);
    await poort.verzend({ naam: '301-a.xml', bytes: Buffer.from('<a/>') });
    expect(inhoud('uit')).toEqual(['301-a.xml']);
    rmSync(path.join(map, 'uit'), { recursive: true });
    writeFileSync(path.join(map, 'uit'), 'geen map');
    await expect(poort.verzend({ naam: '301-b.xml', bytes: Buffer.from('<b/>') })).rejects.toThrow();
  });

  it('gaat met een naam nooit buiten de map', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    for (const naam of ['../a.xml', '..', '/etc/passwd', 'in/a.xml'])
      await expect(poort.gelezen(naam)).rejects.toThrow('geen naam');
    for (const naam of ['../a.xml', '.a', 'a b', 'a\u202eb'])
      await expect(poort.verzend({ naam, bytes: Buffer.from('') })).rejects.toThrow('geen naam');
  });

  it('een naam wordt leesbaar en veilig, hoe vreemd ook', () => {
    expect(
      ['../../x.xml', 'C:\\temp\\y.xml', 'a\u202elmx.xml', '…', '', 'z'.repeat(300)].map((n) =>
        veiligeNaam(n),
      ),
    ).toEqual(['x.xml', 'y.xml', 'a_lmx.xml', '_', '_', `${'z'.repeat(80)}_${'z'.repeat(39)}`]);
  });

  it('is zij niet ingesteld, dan komt er niets, en gaat er niets', async () => {
    expect(maakMappoort(undefined)).toBe(GEEN_POORT);
    expect(await alles(GEEN_POORT)).toEqual([]);
    await GEEN_POORT.gelezen('a.xml');
    await expect(GEEN_POORT.verzend({ naam: 'a.xml', bytes: Buffer.from('') })).rejects.toThrow('ingesteld');
  });
});
