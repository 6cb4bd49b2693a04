import { execFileSync } from 'node:child_process';
import {
  closeSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { veiligeNaam } from './bestandsnaam.ts';
import { maakMappoort } from './mappoort.ts';
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
/** Without the number of the claim, which is chance. */
const kaal = (alle: readonly Binnengekomen[]) => alle.map(({ greep: _, ...rest }) => rest);
const NIEUW = { dubbel: false } as const;
async function neem(poort: ReturnType<typeof maakMappoort>, dubbel = false): Promise<readonly string[]> {
  const namen: string[] = [];
  for await (const een of poort.lees()) {
    await poort.gelezen(een.greep, { dubbel });
    namen.push(een.naam);
  }
  return namen;
}

describe('de map voor berichten', () => {
  it('maakt zelf de mappen, leest op volgorde van naam, en zet gelezen bestanden in klaar', async () => {
    const poort = maakMappoort(map);
    expect(await alles(poort)).toEqual([]);
    leg('b.xml', 'twee');
    leg('a.xml', 'een');
    const gevonden = await alles(poort);
    expect(kaal(gevonden)).toEqual([
      { naam: 'a.xml', bytes: new Uint8Array(Buffer.from('een')) },
      { naam: 'b.xml', bytes: new Uint8Array(Buffer.from('twee')) },
    ]);
    await poort.gelezen(gevonden[0]?.greep ?? '', NIEUW);
    expect([inhoud('in'), inhoud('klaar'), inhoud('bezig').length]).toEqual([[], ['a.xml'], 1]);
    expect(statSync(path.join(map, 'bezig')).mode & 0o777).toBe(0o700);
  });

  it('gooit niets weg: een tweede bestand met dezelfde naam komt ernaast', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    for (const tekst of ['een', 'twee']) {
      leg('a.xml', tekst);
      await neem(poort);
    }
    const klaar = inhoud('klaar').map((naam) => readFileSync(path.join(map, 'klaar', naam), 'utf8'));
    expect(klaar.sort()).toEqual(['een', 'twee']);
  });

  it('bewaart wat al in de administratie stond niet nog eens in klaar', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    leg('a.xml', 'een');
    expect(await neem(poort, true)).toEqual(['a.xml']);
    expect(['in', 'klaar', 'bezig'].map(inhoud)).toEqual([[], [], []]);
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
    const poort = maakMappoort(map, undefined, 10);
    await alles(poort);
    leg('groot.xml', 'elf tekens!');
    leg('past.xml', 'tien teken');
    expect(kaal(await alles(poort))).toEqual([
      { naam: 'groot.xml', teGroot: 11 },
      { naam: 'past.xml', bytes: new Uint8Array(Buffer.from('tien teken')) },
    ]);
  });

  it('blijft niet hangen aan wat er intussen voor in de plaats kwam, en zet het apart', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    for (const naam of ['a.xml', 'b.xml', 'c.xml', 'd.xml', 'e.xml']) leg(naam, naam);
    const gelezen: [string, unknown][] = [];
    for await (const een of poort.lees()) {
      gelezen.push([een.naam, 'geweigerd' in een ? een.geweigerd : 'gelezen']);
      await poort.gelezen(een.greep, NIEUW);
      if (een.naam !== 'a.xml') continue;
      for (const naam of ['b.xml', 'c.xml', 'd.xml']) rmSync(path.join(map, 'in', naam));
      execFileSync('mkfifo', [path.join(map, 'in', 'b.xml')]);
      symlinkSync('/etc/hostname', path.join(map, 'in', 'c.xml'));
      mkdirSync(path.join(map, 'in', 'd.xml'));
    }
    expect(gelezen).toEqual([
      ['a.xml', 'gelezen'],
      ['b.xml', 'geenBestand'],
      ['c.xml', 'geenBestand'],
      ['d.xml', 'geenBestand'],
      ['e.xml', 'gelezen'],
    ]);
    expect(['in', 'klaar', 'geweigerd', 'bezig'].map(inhoud)).toEqual([
      [],
      ['a.xml', 'e.xml'],
      ['b.xml', 'c.xml', 'd.xml'],
      [],
    ]);
  });

  it('leest niet wat een tweede naam heeft: eerst wacht het een ronde, en dan gaat het apart', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    leg('a.xml', 'een');
    linkSync(path.join(map, 'in', 'a.xml'), path.join(map, 'elders'));
    expect(await neem(poort)).toEqual([]);
    // Who put it down with a link and then took away its first name, is done.
    rmSync(path.join(map, 'elders'));
    expect(await neem(poort)).toEqual(['a.xml']);
    leg('b.xml', 'twee');
    linkSync(path.join(map, 'in', 'b.xml'), path.join(map, 'elders'));
    await neem(poort);
    expect(kaal(await alles(poort))).toEqual([{ naam: 'b.xml', geweigerd: 'tweedeNaam' }]);
  });

  it('wie na het lezen nog in het bestand schrijft, komt in de volgende ronde aan de beurt met wat er dan staat', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    leg('a.xml', 'half');
    const open = openSync(path.join(map, 'in', 'a.xml'), 'a');
    const [eerst] = await alles(poort);
    writeSync(open, ' en heel');
    closeSync(open);
    await poort.gelezen(eerst?.greep ?? '', NIEUW);
    expect(inhoud('klaar')).toEqual([]);
    expect(kaal(await alles(poort))).toEqual([
      { naam: 'a.xml', bytes: new Uint8Array(Buffer.from('half en heel')) },
    ]);
  });

  it('wat er in de plaats van een bestand wordt gezet, is een ander bestand: van geen van beide gaat iets verloren', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    leg('a.xml', 'echt');
    const gelezen: string[] = [];
    for await (const een of poort.lees()) {
      if ('bytes' in een) gelezen.push(Buffer.from(een.bytes).toString());
      if (gelezen.length === 1) leg('a.xml', 'vals');
      await poort.gelezen(een.greep, NIEUW);
    }
    for await (const een of poort.lees()) {
      if ('bytes' in een) gelezen.push(Buffer.from(een.bytes).toString());
      await poort.gelezen(een.greep, NIEUW);
    }
    expect(gelezen).toEqual(['echt', 'vals']);
    const klaar = inhoud('klaar').map((naam) => readFileSync(path.join(map, 'klaar', naam), 'utf8'));
    expect(klaar.sort()).toEqual(['echt', 'vals']);
  });

  it('leest namen die geen tekst zijn, lange namen en namen met tekens die sturen, en schrijft ze veilig op', async () => {
    const poort = maakMappoort(map);
    await alles(poort);
    const vreemd = [
      Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x78, 0x6d, 0x6c]),
      Buffer.from('b\n\u001b[2J\u202e.xml'),
      Buffer.from(`${'c'.repeat(251)}.xml`),
      Buffer.from('d..xml'),
      Buffer.from('-rf'),
    ];
    for (let keer = 0; keer < 2; keer++) {
      for (const naam of vreemd) writeFileSync(Buffer.concat([Buffer.from(`${map}/in/`), naam]), 'x');
      const namen = await neem(poort);
      expect([namen.length, namen.every((naam) => naam === veiligeNaam(naam))]).toEqual([5, true]);
    }
    expect([inhoud('in'), inhoud('klaar').length]).toEqual([[], 10]);
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
      await expect(poort.gelezen(naam, NIEUW)).rejects.toThrow('geen bestand dat is gelezen');
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
    await GEEN_POORT.gelezen('a.xml', NIEUW);
    await expect(GEEN_POORT.verzend({ naam: 'a.xml', bytes: Buffer.from('') })).rejects.toThrow('ingesteld');
  });
});
