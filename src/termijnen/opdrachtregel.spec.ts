import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { gelukt } from '../kern/uitkomst.ts';
import { maakKalender } from '../recht/kalender.ts';
import { STANDAARD_UITLEG } from '../recht/uitleg.ts';
import type { Gemeentekeuze } from './opdrachtregel.ts';
import { omkeer } from './opdrachtregel.ts';

/** One municipality, that closes on the day the six weeks end. */
const GEMEENTEN: Gemeentekeuze = {
  namen: ['voorbeeld'],
  laad: () =>
    Promise.resolve(
      gelukt({
        naam: 'Voorbeeld',
        kalender: maakKalender([{ datum: datum('2027-04-22'), bron: 'Besluit van 1 maart 2027' }]),
        uitleg: STANDAARD_UITLEG,
      }),
    ),
};

const zeg = (tekst: string) => omkeer(tekst.split(' '), GEMEENTEN);

describe('omkeer termijn', () => {
  it('geeft de laatste dag met de som (Wmo 2.3.2 lid 1)', async () => {
    expect(await zeg('termijn wmoOnderzoek 2027-03-11')).toEqual({
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

  it('leest stilstand en verlenging, met en zonder isgelijkteken', async () => {
    const uit = async (tekst: string) =>
      (JSON.parse((await zeg(tekst)).uit) as { uiterlijk: string }).uiterlijk;
    expect(await uit('termijn wmoBeslissing 2027-03-11 --opgeschorteDagen 5 --json')).toBe('2027-03-30');
    expect(await uit('termijn wmoBeslissing 2027-03-11 --opgeschorteDagen=5 --json')).toBe('2027-03-30');
    expect(await uit('termijn awbBezwaarBeslissen 2026-05-18 --json --verlenging P6W')).toBe('2026-08-10');
    expect((await zeg('termijn wmoSpoed 2027-03-11')).uit).toContain('uiterlijk: geen vaste dag');
  });

  it('rekent met de dagen van een gemeente, en noemt haar (Atw 3 lid 3)', async () => {
    const { code, uit } = await zeg('termijn wmoOnderzoek 2027-03-11 --gemeente voorbeeld');
    expect(code).toBe(0);
    expect(uit).toContain('gemeente: Voorbeeld\nuiterlijk: 2027-04-23');
    expect((await zeg('termijn wmoOnderzoek 2027-03-11 --gemeente=voorbeeld --json')).uit).toContain(
      '"gemeente": "Voorbeeld"',
    );
  });

  it('weigert een gemeente die er niet is, naast wat er verder niet klopt (Omkeer)', async () => {
    const { code, fout } = await zeg('termijn wmoOnderzoek 2027-02-30 --gemeente ../elders');
    expect(code).toBe(2);
    expect(fout.split('\n')).toEqual([
      'gemeente: Gemeente ‘../elders’ staat niet in deze installatie. Kies voorbeeld.',
      'begin: 2027-02-30 bestaat niet. Kies een dag die op de kalender staat.',
    ]);
    expect((await zeg('termijn wmoOnderzoek 2027-03-11 --gemeente')).code).toBe(2);
  });

  it('eindigt met 2 en noemt alle fouten bij een vraag die niet klopt', async () => {
    const { code, uit, fout } = await zeg('termijn wmoOnderzoek 2027-02-30 --opgeschorteDagen 5 --snel ja');
    expect([code, uit]).toEqual([2, '']);
    expect(fout.split('\n')).toEqual([
      expect.stringMatching(/^--snel is onbekend/),
      '‘ja’ is te veel.',
      'begin: 2027-02-30 bestaat niet. Kies een dag die op de kalender staat.',
      expect.stringMatching(
        /^opgeschorteDagen: Deze termijn kan niet worden opgeschort .*\(Wmo 2\.3\.2 lid 1\)$/,
      ),
    ]);
    expect(await zeg('termijn wmoBestaatNiet 2027-03-11')).toMatchObject({
      code: 2,
      fout: '‘wmoBestaatNiet’ is geen termijn. Alle termijnen: omkeer termijnen',
    });
    expect((await zeg('termijn')).code).toBe(2);
  });

  it('noemt alle termijnen, en zegt hoe het werkt als niets of iets onbekends is gevraagd', async () => {
    expect((await zeg('termijnen')).uit.split('\n')).toHaveLength(79);
    expect(await omkeer([], GEMEENTEN)).toMatchObject({ code: 2, fout: expect.stringMatching(/^Gebruik:/) });
    expect((await zeg('dans')).fout).toMatch(/^‘dans’ is onbekend/);
  });
});

describe('het programma omkeer', () => {
  it('draait gebouwd, en geeft zijn uitkomst als eindcode', { timeout: 60_000 }, async () => {
    const map = await mkdtemp(path.join(tmpdir(), 'omkeer-cli-'));
    try {
      // As it stands after a build: beside the data of the municipalities.
      const bestand = path.join(map, 'dist', 'omkeer.js');
      await symlink(path.resolve('inrichting'), path.join(map, 'inrichting'));
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
      const [goed, som] = await draai('termijn', 'wmoOnderzoek', '2027-03-11', '--gemeente', 'voorbeeld');
      expect([goed, som.split('\n')[1]]).toEqual([0, 'gemeente: Voorbeeld']);
      const [, , onbekend] = await draai('termijn', 'wmoOnderzoek', '2027-03-11', '--gemeente', 'nergens');
      expect(onbekend).toContain('Kies geertruidenberg, stein, voorbeeld.');
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
