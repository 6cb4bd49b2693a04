import { describe, expect, it } from 'vitest';
import { persoonId } from '../../test/bouwers/stap.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import {
  isBeoordeeld,
  type Leesstapsoort,
  maandenTotNu,
  regelstand,
  type Steekproefregel,
  tegenAntwoord,
  tegenOordeel,
  zietRegel,
} from './steekproef.ts';
import { maandstand } from './steekproef-pagina.tsx';

const OP = tijdstip('2026-03-02T09:00:00Z');
const THOMAS = { id: persoonId('thomas'), rol: 'controller' } as const;
const HENK = { id: persoonId('henk'), rol: 'teamleider' } as const;

function regel(...stappen: readonly Leesstapsoort[]): Steekproefregel {
  return {
    maand: datum('2026-02-01'),
    plaats: 1,
    regel: 12,
    lezer: persoonId('bilal'),
    rol: 'klantmanager',
    op: OP,
    dossier: 'W26-0000-0001' as DossierId,
    activiteit: 'dossierInzien',
    doel: 'de hulpvraag behandelen',
    grond: 'behandelaar',
    stappen: stappen.map((stap, i) => ({ nr: i + 1, stap, tekst: 'x', door: THOMAS.id, op: OP })),
  };
}
const codes = (...stappen: readonly Leesstapsoort[]): readonly string[] =>
  tegenOordeel(THOMAS, regel(...stappen), 'vraag').map(({ code }) => code);

describe('een regel van de steekproef (BIO2 8.15.06)', () => {
  it('staat waar de laatste stap hem bracht', () => {
    expect(regelstand(regel())).toBe('teBeoordelen');
    expect(regelstand(regel('vraag'))).toBe('vraagOpen');
    expect(regelstand(regel('vraag', 'antwoord'))).toBe('beantwoord');
    expect(regelstand(regel('inOrde'))).toBe('inOrde');
    expect(regelstand(regel('vraag', 'antwoord', 'nietInOrde'))).toBe('nietInOrde');
    expect([regel('antwoord'), regel('inOrde'), regel('nietInOrde')].map(isBeoordeeld)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('wordt een keer beoordeeld, en heeft een open vraag tegelijk', () => {
    expect(codes()).toEqual([]);
    expect(codes('vraag')).toEqual(['vraagStaatOpen']);
    expect(tegenOordeel(THOMAS, regel('vraag'), 'inOrde')).toEqual([]);
    expect(codes('vraag', 'antwoord')).toEqual([]);
    expect(codes('inOrde')).toEqual(['alBeoordeeld']);
  });

  it('beoordeelt niemand over zichzelf', () => {
    const eigen = { ...regel(), lezer: THOMAS.id, rol: 'controller' } as const;
    expect(tegenOordeel(THOMAS, eigen, 'inOrde').map(({ code }) => code)).toEqual(['eigenInzage']);
    expect(tegenOordeel(HENK, eigen, 'inOrde')).toEqual([]);
  });

  it('ziet de controller; wat een controller las, ook de teamleider', () => {
    expect(zietRegel(THOMAS, regel())).toBe(true);
    expect(zietRegel(HENK, regel())).toBe(false);
    expect(zietRegel(HENK, { rol: 'controller' })).toBe(true);
  });

  it('ziet de functionaris gegevensbescherming helemaal, zonder te oordelen (AVG 38 lid 6)', () => {
    const fg = { id: persoonId('hester'), rol: 'fg' } as const;
    expect([zietRegel(fg, regel()), zietRegel(fg, { rol: 'controller' })]).toEqual([true, true]);
    for (const stap of ['inOrde', 'vraag', 'nietInOrde'] as const)
      expect(tegenOordeel(fg, regel(), stap).map(({ code }) => code)).toEqual(['fgKijktToe']);
  });

  it('krijgt alleen antwoord op een open vraag', () => {
    expect(tegenAntwoord(regel('vraag'))).toEqual([]);
    for (const r of [regel(), regel('vraag', 'antwoord'), regel('vraag', 'inOrde')])
      expect(tegenAntwoord(r).map(({ code }) => code)).toEqual(['geenVraag']);
  });
});

describe('de maanden van de steekproef', () => {
  it('lopen van het begin van het leeslog tot en met de laatste hele maand', () => {
    expect(maandenTotNu(datum('2026-01-20'), datum('2026-03-01'))).toEqual(['2026-02-01', '2026-01-01']);
    expect(maandenTotNu(datum('2026-03-02'), datum('2026-03-31'))).toEqual([]);
    expect(maandenTotNu(undefined, datum('2026-03-31'))).toEqual([]);
  });

  it('zeggen wat er nog moet', () => {
    expect(maandstand(undefined).tekst).toBe('Nog trekken');
    expect(maandstand({ regels: [] }).tekst).toBe('Niets gelezen');
    expect(maandstand({ regels: [regel(), regel('inOrde')] }).tekst).toBe('Nog 1 te beoordelen');
    expect(maandstand({ regels: [regel('inOrde')] }).tekst).toBe('Klaar');
  });
});
