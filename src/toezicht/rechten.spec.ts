import { describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import type { Medewerker } from '../gemeente/inrichting.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Verklaard } from '../toegang/route.ts';
import {
  belangenconflicten,
  bronVan,
  GEEN_OP_NAAM,
  type Kwartaal,
  kwartaalnaam,
  kwartaalVan,
  type Rechtenbeoordeling,
  rechtenstand,
  rolrechten,
  tegenBeoordeling,
  vorigKwartaal,
} from './rechten.ts';
import { opnaamTekst } from './rechten-pagina.tsx';

const VANDAAG = datum('2026-05-12');
const BILAL = medewerker('bilal');
const THOMAS = { id: persoonId('thomas'), rol: 'controller' } as const;
const HENK = { id: persoonId('henk'), rol: 'teamleider' } as const;

const beoordeling = (kwartaal: Kwartaal, anders: Partial<Rechtenbeoordeling> = {}): Rechtenbeoordeling => ({
  kwartaal,
  persoon: BILAL.id,
  rol: BILAL.rol,
  uitkomst: 'blijft',
  reden: '',
  door: THOMAS.id,
  op: tijdstip('2026-05-01T09:00:00Z'),
  ...anders,
});

describe('elk kwartaal beoordeeld (BIO2 5.18.02, 8.02.01)', () => {
  it('heeft een kwartaal van drie maanden, ook over de jaargrens', () => {
    expect(
      ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((d) => kwartaalVan(datum(d))),
    ).toEqual(['2026-K1', '2026-K1', '2026-K2', '2026-K4']);
    expect(vorigKwartaal(datum('2026-02-28'))).toBe('2025-K4');
    expect(vorigKwartaal(datum('2026-05-31'))).toBe('2026-K1');
    expect(kwartaalnaam('2026-K2')).toBe('het tweede kwartaal van 2026');
  });

  it('is te doen zolang er dit kwartaal niemand keek', () => {
    expect(rechtenstand(BILAL, [], VANDAAG)).toBe('teBeoordelen');
    expect(rechtenstand(BILAL, [beoordeling('2026-K1')], VANDAAG)).toBe('teBeoordelen');
    expect(rechtenstand(BILAL, [beoordeling('2026-K2')], VANDAAG)).toBe('blijft');
    expect(rechtenstand(BILAL, [beoordeling('2026-K2', { uitkomst: 'intrekken' })], VANDAAG)).toBe(
      'intrekken',
    );
  });

  it('is overgeslagen als het vorige kwartaal anderen wel aan de beurt waren', () => {
    const ander = beoordeling('2026-K1', { persoon: persoonId('anouk') });
    expect(rechtenstand(BILAL, [ander], VANDAAG)).toBe('overgeslagen');
    expect(rechtenstand(BILAL, [beoordeling('2025-K4')], VANDAAG)).toBe('overgeslagen');
    expect(rechtenstand(BILAL, [beoordeling('2026-K2', { persoon: persoonId('anouk') })], VANDAAG)).toBe(
      'teBeoordelen',
    );
  });

  it('geldt voor de rol van toen: wie een andere rol kreeg, is weer aan de beurt', () => {
    expect(rechtenstand(BILAL, [beoordeling('2026-K2', { rol: 'screener' })], VANDAAG)).toBe('teBeoordelen');
  });

  it('doet de controller, en van de controller een teamleider; niemand zelf', () => {
    const codes = (wie: typeof THOMAS | typeof HENK, over: { id: typeof BILAL.id; rol: Rol }) =>
      tegenBeoordeling(wie, over, 'teBeoordelen').map(({ code }) => code);
    expect(codes(THOMAS, BILAL)).toEqual([]);
    expect(codes(THOMAS, THOMAS)).toEqual(['eigenRechten']);
    expect(codes(HENK, BILAL)).toEqual(['doetController']);
    expect(codes(HENK, THOMAS)).toEqual([]);
    expect(codes(HENK, HENK)).toEqual(['eigenRechten']);
  });

  it('doet de functionaris gegevensbescherming niet: die kijkt toe (AVG 38 lid 6)', () => {
    const fg = { id: persoonId('hester'), rol: 'fg' } as const;
    for (const over of [BILAL, THOMAS, HENK])
      expect(tegenBeoordeling(fg, over, 'teBeoordelen').map(({ code }) => code)).toEqual(['fgKijktToe']);
    expect(tegenBeoordeling(THOMAS, fg, 'teBeoordelen')).toEqual([]);
  });

  it('kan een keer per kwartaal', () => {
    for (const stand of ['blijft', 'intrekken'] as const)
      expect(tegenBeoordeling(THOMAS, BILAL, stand).map(({ code }) => code)).toEqual(['alGedaan']);
    expect(tegenBeoordeling(THOMAS, BILAL, 'overgeslagen')).toEqual([]);
  });
});

describe('functionaris gegevensbescherming en nog een rol (AVG 38 lid 6)', () => {
  const hester = medewerker('hester', { rol: 'fg', team: null, naam: 'Hester Kolk' });
  const thomas = medewerker('thomas', { rol: 'controller', team: null, naam: 'Thomas Bakker' });
  const conflicten = (...mensen: readonly Medewerker[]) => belangenconflicten(mensen, []);

  it('is er niet als ieder een eigen rol heeft', () => {
    expect(conflicten(hester, thomas)).toEqual([]);
    expect(belangenconflicten([hester], [{ persoon: hester.id, rol: 'fg' }])).toEqual([]);
  });

  it('blijkt uit wat dit kwartaal is gebruikt, ook als mensen.yaml de functionaris niet noemt', () => {
    const gebruikt = [{ persoon: hester.id, rol: 'beheerder' }] as const;
    expect(belangenconflicten([hester, thomas], gebruikt)).toEqual([
      { persoon: hester.id, rollen: ['beheerder'] },
    ]);
    const als = { persoon: thomas.id, rol: 'fg' } as const;
    expect(belangenconflicten([thomas], [als])).toEqual([{ persoon: thomas.id, rollen: ['controller'] }]);
  });

  it('blijkt uit dezelfde naam of hetzelfde mailadres bij een andere code', () => {
    const alsController = medewerker('hk2', { rol: 'controller', team: null, naam: 'hester kolk' });
    const alsBeheerder = medewerker('hk3', {
      rol: 'beheerder',
      team: null,
      email: 'H.Kolk@gemeente.example',
    });
    const metMail = { ...hester, email: 'h.kolk@gemeente.example' };
    expect(conflicten(hester, alsController)).toEqual([{ persoon: hester.id, rollen: ['controller'] }]);
    expect(conflicten(metMail, alsBeheerder)).toEqual([{ persoon: hester.id, rollen: ['beheerder'] }]);
  });
});

describe('welke rechten een rol geeft, uit de code zelf', () => {
  const inrichting = voorbeeldInrichting();
  const route = (rollen: readonly Rol[], audit: Verklaard['verklaring']['audit']): Verklaard => ({
    methode: 'GET',
    pad: '/x',
    verklaring: { recht: rollen, audit },
  });

  it('noemt gronden, activiteiten, opdrachten en mandaat', () => {
    const rechten = rolrechten(BILAL, inrichting, [
      route(['klantmanager'], { leest: 'zoeken' }),
      route(['klantmanager', 'jurist'], { leest: 'zoeken' }),
      route(['klantmanager'], { schrijft: 'noodinzage' }),
      route(['klantmanager'], 'geen'),
      route(['controller'], { leest: 'sturen' }),
    ]);
    expect(rechten.gronden).toContain('behandelaar');
    expect([rechten.leest, rechten.schrijft]).toEqual([['zoeken'], ['noodinzage']]);
    expect(rechten.opdrachten.map(({ titel }) => titel)).toContain('Gesprek vastleggen');
    expect(rechten.mandaat.every(({ rollen }) => rollen.includes('klantmanager'))).toBe(true);
  });

  it('laat de beheerder geen dossier openen (BIO2 8.03.02)', () => {
    expect(rolrechten(medewerker('nadia', { rol: 'beheerder' }), inrichting, []).gronden).toEqual([]);
  });

  it('zegt waar de rol staat, en wat op naam staat', () => {
    expect(bronVan({ ...BILAL, regel: 22 })).toBe('mensen.yaml, regel 22 (code bilal)');
    expect(bronVan(BILAL)).toBe('mensen.yaml, code bilal');
    expect(opnaamTekst(GEEN_OP_NAAM)).toBe('');
    expect(opnaamTekst({ ...GEEN_OP_NAAM, vervanger: 2, noodinzage: 1 })).toBe(
      'vervanger: 2, noodinzage nu: 1',
    );
  });
});
