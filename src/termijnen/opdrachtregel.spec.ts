import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { omkeer } from './opdrachtregel.ts';

const zeg = (tekst: string) => omkeer(tekst.split(' '));

describe('omkeer termijn', () => {
  it('geeft de laatste dag met de som (Wmo 2.3.2 lid 1)', () => {
    expect(zeg('termijn wmoOnderzoek 2027-03-11')).toEqual({
      code: 0,
      fout: '',
      uit: `Wmo 2.3.2 lid 1: Onderzoek uitvoeren naar aanleiding van de melding, inclusief schriftelijke weergave
uiterlijk: 2027-04-22

1. Melding ontvangen op donderdag 11 maart 2027. Die dag telt niet mee, dag 1 is vrijdag 12 maart 2027. (Wmo 2.3.2 lid 1)
2. 6 weken later is donderdag 22 april 2027. (Wmo 2.3.2 lid 1)
3. De laatste dag is donderdag 22 april 2027. (Wmo 2.3.2 lid 1)

Let op:
- Dat de dag van de gebeurtenis niet meetelt, staat alleen voor bezwaar en beroep in de wet (Awb 6:8 lid 1). Voor deze termijn is het de gebruikelijke manier van tellen.`,
    });
  });

  it('leest stilstand en verlenging, met en zonder isgelijkteken', () => {
    const uit = (tekst: string) => (JSON.parse(zeg(tekst).uit) as { uiterlijk: string }).uiterlijk;
    expect(uit('termijn wmoBeslissing 2027-03-11 --opgeschorteDagen 5 --json')).toBe('2027-03-30');
    expect(uit('termijn wmoBeslissing 2027-03-11 --opgeschorteDagen=5 --json')).toBe('2027-03-30');
    expect(uit('termijn awbBezwaarBeslissen 2026-05-18 --json --verlenging P6W')).toBe('2026-08-10');
    expect(zeg('termijn wmoSpoed 2027-03-11').uit).toContain('uiterlijk: geen vaste dag');
  });

  it('eindigt met 2 en noemt alle fouten bij een vraag die niet klopt', () => {
    const { code, uit, fout } = zeg('termijn wmoOnderzoek 2027-02-30 --opgeschorteDagen 5 --snel ja');
    expect([code, uit]).toEqual([2, '']);
    expect(fout.split('\n')).toEqual([
      expect.stringMatching(/^--snel is onbekend/),
      '‘ja’ is te veel.',
      'begin: 2027-02-30 bestaat niet. Kies een dag die op de kalender staat.',
      expect.stringMatching(
        /^opgeschorteDagen: Deze termijn kan niet worden opgeschort .*\(Wmo 2\.3\.2 lid 1\)$/,
      ),
    ]);
    expect(zeg('termijn wmoBestaatNiet 2027-03-11')).toMatchObject({
      code: 2,
      fout: '‘wmoBestaatNiet’ is geen termijn. Alle termijnen: omkeer termijnen',
    });
    expect(zeg('termijn').code).toBe(2);
  });

  it('noemt alle termijnen, en zegt hoe het werkt als niets of iets onbekends is gevraagd', () => {
    expect(zeg('termijnen').uit.split('\n')).toHaveLength(79);
    expect(omkeer([])).toMatchObject({ code: 2, fout: expect.stringMatching(/^Gebruik:/) });
    expect(zeg('dans').fout).toMatch(/^‘dans’ is onbekend/);
  });
});

describe('het programma omkeer', () => {
  it('draait gebouwd, en geeft zijn uitkomst als eindcode', { timeout: 60_000 }, async () => {
    const map = await mkdtemp(path.join(tmpdir(), 'omkeer-cli-'));
    try {
      const bestand = path.join(map, 'omkeer.js');
      await symlink(path.resolve('node_modules'), path.join(map, 'node_modules'));
      await esbuild.build({
        entryPoints: ['src/termijnen/omkeer-cli.ts'],
        outfile: bestand,
        bundle: true,
        platform: 'node',
        format: 'esm',
        packages: 'external',
      });
      const draai = (...argumenten: string[]) =>
        new Promise<readonly [unknown, string, string]>((klaar) => {
          execFile(process.execPath, [bestand, ...argumenten], (fout, uit, err) =>
            klaar([fout?.code ?? 0, uit, err]),
          );
        });
      const [code, uit] = await draai('termijn', 'wmoOnderzoek', '2027-03-11');
      expect([code, uit.split('\n')[1]]).toEqual([0, 'uiterlijk: 2027-04-22']);
      const [mis, niets, fout] = await draai('termijn', 'wmoOnderzoek', '2027-02-30');
      expect([mis, niets, fout.trim()]).toEqual([
        2,
        '',
        'begin: 2027-02-30 bestaat niet. Kies een dag die op de kalender staat.',
      ]);
    } finally {
      await rm(map, { recursive: true, force: true });
    }
  });
});
