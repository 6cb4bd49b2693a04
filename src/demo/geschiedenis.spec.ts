import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { waarIs } from '../dossier/fase.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import { dagenTussen, datum, datumVan, plusDagen, weekdag } from '../kern/datum.ts';
import { geschiedenis } from './geschiedenis.ts';
import { aflopend } from '../voortzetting/aflopend.ts';
import type { Verloop } from './verloop.ts';

const { regels } = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
const ZONDAG = datum('2026-11-22');
/** Long enough for every outcome, short enough to play at each run. */
const EEN_JAAR = 365;
const drie: readonly Verloop[] = [...geschiedenis(regels, ZONDAG)];
const jaar: readonly Verloop[] = [...geschiedenis(regels, ZONDAG, { dagen: EEN_JAAR })];

const deel = (van: readonly unknown[], alle: readonly unknown[]): number => van.length / alle.length;
const status = (v: Verloop): string => waarIs(v.toestand, regels).status;
const gemeld = (v: Verloop) => v.toestand.melding.melding?.ontvangenOp ?? ZONDAG;

describe('de geschiedenis', () => {
  it('is twee keer gespeeld dezelfde, met dezelfde nummers', () => {
    const kort = () => [...geschiedenis(regels, ZONDAG, { dagen: 60 })].map((v) => [v.dossier, v.stappen]);
    expect(kort()).toEqual(kort());
  });

  it('heeft per jaar ruim twaalfhonderd dossiers, op maandag meer dan op vrijdag en in het weekend bijna niets', () => {
    expect(jaar.length).toBeGreaterThan(1_100);
    const op = (dag: number): number => jaar.filter((v) => weekdag(gemeld(v)) === dag).length;
    expect(op(1)).toBeGreaterThan(op(5));
    expect(op(6) + op(7)).toBeLessThan(op(5));
  });

  it('groeit: het tweede halfjaar brengt meer dan het eerste', () => {
    const half = plusDagen(ZONDAG, -182);
    const [eerst, later] = [jaar.filter((v) => gemeld(v) < half), jaar.filter((v) => gemeld(v) >= half)];
    // The first half holds the busy winter, the second the quiet summer.
    expect(later.length).toBeGreaterThan(eerst.length * 0.85);
  });

  it('mist bij ongeveer een op de vier het einde van de zes weken (Wmo 2.3.2 lid 1)', () => {
    const verslagen = jaar.flatMap((v) => v.toestand.verslag.verslagen.slice(0, 1));
    const telaat = deel(
      verslagen.filter((v) => !v.opTijd),
      verslagen,
    );
    expect(telaat).toBeGreaterThan(0.15);
    expect(telaat).toBeLessThan(0.35);
  });

  it('beslist meestal binnen twee weken, en niet altijd (Wmo 2.3.5 lid 2)', () => {
    const besluiten = jaar.flatMap((v) => v.toestand.besluit.genomen ?? []);
    const opTijd = deel(
      besluiten.filter((b) => b.opTijd),
      besluiten,
    );
    expect(opTijd).toBeGreaterThan(0.65);
    expect(opTijd).toBeLessThan(0.92);
  });

  it('kent alle uitkomsten: toekenning, gedeeltelijk, afwijzing, ingetrokken, afgesloten, doorverwezen', () => {
    const uitkomsten = new Set(jaar.map((v) => v.toestand.besluit.genomen?.uitkomst ?? status(v)));
    for (const uitkomst of [
      'toekennen',
      'gedeeltelijk',
      'afwijzen',
      'ingetrokken',
      'doorgezonden',
      'doorverwezen',
      'afgeslotenMetAdvies',
    ])
      expect(uitkomsten).toContain(uitkomst);
  });

  it('laat werk liggen in elke fase, bij alle klantmanagers, en niets ouder dan een half jaar', () => {
    const open = jaar.filter((v) => waarIs(v.toestand, regels).open);
    expect(open.length).toBeGreaterThan(100);
    expect(new Set(open.map((v) => v.toestand.screening.behandelaar?.persoon)).size).toBeGreaterThanOrEqual(
      7,
    );
    expect(Math.max(...open.map((v) => dagenTussen(gemeld(v), ZONDAG)))).toBeLessThan(183);
  });

  it('liet hulp die afliep bijna altijd zien, stopte die, en vergat er een paar (Wmo 2.3.9)', () => {
    const voorbij = drie
      .flatMap((v) => aflopend(v.toestand, ZONDAG, regels))
      .filter((a) => a.trap === 'voorbij');
    const vergeten = voorbij.filter(({ stand }) => stand !== 'geregeld');
    expect(voorbij.length).toBeGreaterThan(300);
    expect(vergeten.length).toBeGreaterThanOrEqual(10);
    expect(vergeten.length).toBeLessThanOrEqual(25);
  });

  it('loopt tot en met gisteren en gaat in geen dossier terug in de tijd', () => {
    for (const { stappen } of jaar) {
      const momenten = stappen.map((s) => s.op);
      expect(momenten).toEqual(momenten.toSorted());
      expect(momenten.filter((op) => datumVan(op) >= ZONDAG)).toEqual([]);
    }
  });
});
