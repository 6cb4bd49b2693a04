import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATUSSEN, waarIs } from '../dossier/fase.ts';
import { vindBriefinrichting } from '../gemeente/briefinrichting.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import { datum, datumVan, plusDagen } from '../kern/datum.ts';
import { bouwBrief } from '../dossier/briefbouw.ts';
import { takenBij } from '../dossier/taken.ts';
import { demoGevallen } from './gevallen.ts';
import { demoPersonen } from './personen.ts';
import { NODIG } from './spelersrol.ts';

const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
const { regels } = inrichting;
const gevonden = vindBriefinrichting(inrichting);
if (!gevonden.gelukt) throw new Error('Voorbeeld is niet compleet');
const compleet = gevonden.waarde;
const ZONDAG = datum('2026-11-22');

describe('de uitgewerkte dossiers', () => {
  it('laten elke status zien', () => {
    const gezien = new Set(demoGevallen(regels, ZONDAG).map((v) => waarIs(v.toestand, regels).status));
    expect(STATUSSEN.filter((status) => !gezien.has(status))).toEqual([]);
  });

  it.each([
    '2026-01-02',
    '2026-03-30',
    '2026-04-07',
    '2026-05-16',
    '2026-12-27',
    '2027-02-28',
    '2028-02-29',
    // Days on which the six weeks end after a string of holidays.
    '2027-05-12',
    '2027-05-31',
    '2027-06-24',
  ])('zijn elke dag mogelijk, ook rond feestdagen en in een weekend: %s', (dag) => {
    const gevallen = demoGevallen(regels, datum(dag));
    const gezien = new Set(gevallen.map((v) => waarIs(v.toestand, regels).status));
    expect(STATUSSEN.filter((status) => !gezien.has(status))).toEqual([]);
  });

  it('liggen in het verleden: de klok loopt tot en met gisteren', () => {
    const laatste = demoGevallen(regels, ZONDAG).flatMap((v) => v.stappen.map((s) => datumVan(s.op)));
    expect(laatste.filter((dag) => dag > plusDagen(ZONDAG, -1))).toEqual([]);
  });

  it('zijn twee keer gemaakt hetzelfde', () => {
    expect(demoGevallen(regels, ZONDAG).map(({ dossier, toestand }) => [dossier, toestand])).toEqual(
      demoGevallen(regels, ZONDAG).map(({ dossier, toestand }) => [dossier, toestand]),
    );
  });

  it('hebben elk een eigen nummer, en alleen medewerkers van de gemeente', () => {
    const gevallen = demoGevallen(regels, ZONDAG);
    expect(new Set(gevallen.map((v) => v.dossier)).size).toBe(gevallen.length);
    const bekend = inrichting.medewerkers.map((m) => `${m.rol}:${m.id}`);
    expect(NODIG.filter((w) => !bekend.includes(`${w.rol}:${w.id}`))).toEqual([]);
  });

  it('laten Maria haar eigen dossiers zien en Lisa dat van haar moeder', () => {
    const personen = demoPersonen(inrichting);
    const bsnVan = (naam: string) => personen.find((p) => p.naam === naam)?.bsn;
    const gevallen = demoGevallen(regels, ZONDAG);
    const vanMaria = gevallen.filter(
      (v) => v.toestand.melding.melding?.inwoner.bsn === bsnVan('Maria Xanders'),
    );
    expect(vanMaria.length).toBeGreaterThan(1);
    const metLisa = gevallen.filter((v) =>
      v.toestand.melding.betrokkenen.some((b) => b.bsn === bsnVan('Lisa Xanders')),
    );
    expect(metLisa).toHaveLength(1);
  });

  it('leveren bij elke brief die eruit volgt de gegevens (procedure § 20)', () => {
    for (const { dossier, stappen } of demoGevallen(regels, ZONDAG)) {
      const gebeurtenissen = stappen
        .flatMap(({ wie, op, gebeurtenissen: g }) => g.map((x) => ({ ...x, door: wie, namens: null, op })))
        .map((g, i) => ({ ...g, nr: i + 1 }));
      for (const { taak, gegevens } of takenBij(dossier, gebeurtenissen)) {
        if (taak !== 'brief') continue;
        const { nr, brief } = gegevens as {
          readonly nr: number;
          readonly brief: Parameters<typeof bouwBrief>[4];
        };
        expect(() => bouwBrief(compleet, dossier, gebeurtenissen, nr, brief)).not.toThrow();
      }
    }
  });
});

describe('de mensen om als in te loggen', () => {
  it('zijn er voor elke rol van het werk, met een geldig nummer voor wie dat nodig heeft', () => {
    const personen = demoPersonen(inrichting);
    expect(personen.map((p) => p.rollen[0])).toEqual([
      'inwoner',
      'mantelzorger',
      'inwoner',
      'screener',
      'klantmanager',
      'klantmanager',
      'jurist',
      'teamleider',
      'controller',
      'fg',
      'beheerder',
      'administratie',
      'contractmanager',
      'deelnemer',
      'aanbieder',
    ]);
    expect(personen.filter((p) => p.bsn !== null).map((p) => p.rollen[0])).toEqual([
      'inwoner',
      'mantelzorger',
      'inwoner',
    ]);
  });
});
