import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { willekeurigBericht } from '../../../test/bouwers/iwmo-willekeurig.ts';
import { GOEDE_BERICHTEN, met } from '../../../test/bouwers/iwmo.ts';
import { datum } from '../../kern/datum.ts';
import type { Bericht } from './berichten.ts';
import { RETOURCODE } from './codes.ts';
import { AFGEKAPT } from './fout.ts';
import { keur } from './keur.ts';
import { keurRetour } from './keurretour.ts';
import { klassenIn } from './klassen.ts';
import { leesBericht, leesElkBericht } from './lees.ts';
import { leesBestand, ontvang } from './ontvangst.ts';
import type { Heenretour } from './retourbericht.ts';
import { afgekeurdIn, bouwRetourbericht } from './retourbericht.ts';
import type { ElkBericht } from './retourberichten.ts';
import { isRetour, RETOURBERICHTEN, RETOURSOORTEN, RETOUR_OP } from './retourberichten.ts';
import type { Retourfout } from './retouroordeel.ts';

const KOP = { identificatie: 'R26-1', dagtekening: datum('2026-11-04') };
type Heen = Exclude<Bericht, { soort: '323' }>;
const HEEN = ['301', '305', '307', '315', '317', '319'] as const;
const GOED: readonly Heen[] = HEEN.map((soort) => GOEDE_BERICHTEN[soort]);

function maak(heen: Heen, fouten: readonly Retourfout[]): { bericht: Heenretour; bytes: Buffer } {
  const uit = bouwRetourbericht(heen, fouten, KOP);
  if (!uit.gelukt) throw new Error(uit.weigeringen[0].reden);
  return { bericht: uit.waarde.bericht, bytes: Buffer.from(uit.waarde.xml) };
}
const fout = (veld: string, retourcode: string, niveau: 2 | 3 | 4 = 3): Retourfout => ({
  code: 'TR000',
  veld,
  niveau,
  retourcode,
});
const terug = (bytes: Buffer): ElkBericht => {
  const gelezen = leesElkBericht(bytes);
  if (!gelezen.gelukt) throw new Error(gelezen.weigeringen[0].veld);
  return gelezen.waarde.bericht;
};
/** `Client 0200`: what each class says. */
const zegt = (bericht: ElkBericht) =>
  [...klassenIn(bericht)].map(({ pad, waarde }) => {
    const codes: unknown = waarde['RetourCodes'];
    return `${pad.split('/').at(-1) ?? ''} ${Array.isArray(codes) ? codes.join('+') : 'geen'}`;
  });
/** The message without codes. */
function zonderCodes(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderCodes);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([naam, een]) =>
      naam === 'RetourCodes' ? [] : [[naam, zonderCodes(een)] as const],
    ),
  );
}

describe('een retourbericht', () => {
  it.each(GOED)('op een goede $soort is de kop alleen, zonder codes (IV028)', (heen) => {
    const { bericht } = maak(heen, []);
    expect(bericht).toEqual({
      soort: RETOUR_OP[heen.soort],
      Header: {
        ...heen.Header,
        BerichtCode: RETOURBERICHTEN[RETOUR_OP[heen.soort]].velden.Header.velden.BerichtCode.tekst,
        IdentificatieRetour: 'R26-1',
        DagtekeningRetour: '2026-11-04',
        XsdVersieRetour: heen.Header.XsdVersie,
      },
    });
  });

  it('op wat binnen het bericht niet klopt, is de kop met 0001, wat er verder ook mis is (IV028, IV032)', () => {
    const { bericht } = maak(GOEDE_BERICHTEN['305'], [
      fout('/Bericht/Client/StartProducten/StartProduct[1]', '9019'),
      fout('/Bericht/Client/StartProducten/StartProduct[1]/Begindatum', '0001', 2),
    ]);
    expect(zegt(bericht)).toEqual(['Header 0001']);
  });

  it('op een fout in de kop is de kop met de code van de regel (IV028)', () => {
    const { bericht } = maak(GOEDE_BERICHTEN['305'], [
      fout('/Bericht/Header/BerichtIdentificatie/Dagtekening', '8848', 4),
      fout('/Bericht/Client/StartProducten/StartProduct[1]', '9019'),
    ]);
    expect(zegt(bericht)).toEqual(['Header 8848']);
  });

  it('op een start zonder toewijzing noemt elke klasse, met de code bij de start en 0200 bij de rest (IV028, OP065)', () => {
    const { bericht } = maak(GOEDE_BERICHTEN['305'], [
      fout('/Bericht/Client/StartProducten/StartProduct[2]/ToewijzingNummer', '9019'),
    ]);
    expect(zegt(bericht)).toEqual([
      'Header 0200',
      'Client 0200',
      'StartProduct[1] 0200',
      'StartProduct[2] 9019',
    ]);
  });

  it('zegt van wat onder een afgekeurde klasse staat, dat het niet is beoordeeld: 0233 (IV028)', () => {
    const { bericht } = maak(GOEDE_BERICHTEN['301'], [
      fout('/Bericht/Client/Relaties/Relatie[2]/Nummer', '9332'),
    ]);
    expect(zegt(bericht).slice(0, 6)).toEqual([
      'Header 0200',
      'Client 0200',
      'Relatie[1] 0200',
      'Contact 0200',
      'Relatie[2] 9332',
      'Contact 0233',
    ]);
  });

  it('zegt 0233 van alles waar na te veel fouten niet meer naar is gekeken (IV028)', () => {
    const { bericht } = maak(GOEDE_BERICHTEN['305'], [
      fout('/Bericht/Client/StartProducten/StartProduct[1]', '9019'),
      { code: AFGEKAPT, veld: '/Bericht', niveau: 1 },
    ]);
    expect(zegt(bericht)).toEqual([
      'Header 0200',
      'Client 0233',
      'StartProduct[1] 9019',
      'StartProduct[2] 0233',
    ]);
  });

  it('is er niet op een fout in de vorm, en niet op een zonder retourcode (IV028, OP090x2)', () => {
    const vorm: Retourfout = { code: 'RS032', veld: '/Bericht/Client/Bsn', niveau: 1 };
    const elders: Retourfout = { code: 'andereGemeente', veld: '/Bericht/Header/Ontvanger', niveau: 4 };
    for (const een of [vorm, elders]) {
      const uit = bouwRetourbericht(GOEDE_BERICHTEN['305'], [een], KOP);
      expect(uit.gelukt ? [] : uit.weigeringen.map(({ code }) => code)).toEqual([een.code]);
    }
  });

  it.each(HEEN)(
    'op elke %s met elke verzameling fouten is te lezen zoals het is gemaakt, heeft een code in elke klasse, en laat het bericht zoals het was (IV028)',
    (soort) => {
      fc.assert(
        fc.property(
          willekeurigBericht(soort).filter((b): b is Heen => b.soort !== '323'),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom(...RETOURCODE.codes)), { minLength: 1, maxLength: 5 }),
          (heen, keuzes) => {
            const voor = JSON.stringify(heen);
            const klassen = [...klassenIn(heen)].slice(1).map(({ pad }) => pad);
            const fouten = keuzes.map(([plaats, code]) => fout(klassen[plaats % klassen.length] ?? '', code));
            const { bericht, bytes } = maak(heen, fouten);
            expect(terug(bytes)).toEqual(bericht);
            expect(zegt(bericht).filter((een) => een.endsWith(' geen'))).toEqual([]);
            const { Header: _kop, soort: _soort, ...rest } = bericht;
            const { Header: _heenkop, soort: _heensoort, ...heenrest } = heen;
            expect(zonderCodes(rest)).toEqual(heenrest);
            expect(JSON.stringify(heen)).toBe(voor);
            expect(keurRetour({ retour: bericht, heen }).filter(({ code }) => code === 'IV028')).toEqual([]);
          },
        ),
      );
    },
  );

  it('op wat de regels vinden draagt de codes van die regels (IV032)', () => {
    const heen = GOEDE_BERICHTEN['305'];
    const { bericht } = maak(heen, keur(heen, { toewijzingenVan: () => [] }));
    expect(afgekeurdIn(bericht)).toEqual([
      { veld: '/Bericht/Client/StartProducten/StartProduct[1]', codes: ['9019'] },
      { veld: '/Bericht/Client/StartProducten/StartProduct[2]', codes: ['9019'] },
    ]);
  });
});

describe('een retourbericht dat binnenkomt', () => {
  const { bytes } = maak(GOEDE_BERICHTEN['301'], []);

  it('is geen ander bericht, en geen bericht voor wie alleen die leest', () => {
    expect(ontvang(bytes).soort).toBe('retour');
    expect(leesBestand(bytes).soort).toBe('retour');
    expect(leesBericht(bytes).gelukt).toBe(false);
    expect(RETOURSOORTEN.map((soort) => soort in RETOURBERICHTEN)).not.toContain(false);
  });

  it.each([
    ['een onbekende code', '0200', '9999', 'WJ001'],
    ['een lege code', '>0200<', '><', 'WJ001'],
    ['een element te veel', '</wmo302:Client>', '<wmo302:X/></wmo302:Client>', 'onbekendElement'],
    [
      'een klasse zonder codes',
      /<wmo302:RetourCodes>\s*<wmo302:RetourCode>9332.*?<\/wmo302:RetourCodes>/s,
      '',
      'elementOntbreekt',
    ],
    ['een element in een code', '>9332<', '><b>9332</b><', 'onbekendElement'],
  ])('met %s is niet te lezen, en de fout noemt niets uit het bericht', (_, van, naar, code) => {
    const { bytes: vol } = maak(GOEDE_BERICHTEN['301'], [
      fout('/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]', '9332'),
    ]);
    const gelezen = leesElkBericht(Buffer.from(vol.toString().replace(van, naar)));
    expect(gelezen.gelukt ? [] : gelezen.weigeringen.map((w) => w.code)).toContain(code);
    expect(JSON.stringify(gelezen)).not.toContain('Dijkstra');
  });

  const heen = GOEDE_BERICHTEN['301'];
  const oordeel = (anders: Readonly<Record<string, unknown>>) => {
    const retour = terug(
      maak(heen, [fout('/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]', '9332')]).bytes,
    );
    if (!isRetour(retour) || retour.soort === '325') throw new Error(retour.soort);
    for (const [pad, waarde] of Object.entries(anders)) zet(retour, pad, waarde);
    return keurRetour({ retour, heen }).map(({ code, veld }) => `${code} ${veld}`);
  };
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['dat een afschrift is', {}, []],
    ['van een andere afzender', { 'Header/Afzender': '9902' }, ['IV028 /Bericht/Header']],
    ['aan een andere aanbieder', { 'Header/Ontvanger': '99000009' }, ['IV028 /Bericht/Header']],
    ['op een ander nummer', { 'Header/BerichtIdentificatie/Identificatie': 'X' }, ['IV028 /Bericht/Header']],
    [
      'van een andere dag',
      { 'Header/BerichtIdentificatie/Dagtekening': '2026-11-01' },
      ['IV028 /Bericht/Header'],
    ],
    ['over een andere client', { 'Client/Bsn': '999900018' }, ['IV028 /Bericht/Client']],
    [
      'over een andere toewijzing',
      { 'Client/ToegewezenProducten/1/ToewijzingNummer': 7 },
      ['IV028 /Bericht/Client'],
    ],
    ['met een andere naam: dat is het afschrift van de ander', { 'Client/Geslacht': '0' }, []],
    [
      'met 0001 en toch een client',
      { 'Header/RetourCodes': ['0001'] },
      ['IV032 /Bericht/Header/RetourCodes'],
    ],
    [
      'waarin niets is afgekeurd en iets niet is beoordeeld',
      { 'Client/ToegewezenProducten/1/RetourCodes': ['0233'] },
      ['OP065 /Bericht/Client'],
    ],
  ])('%s (IV028, IV032, OP065)', (_, anders, fouten) => {
    expect(oordeel(anders)).toEqual(fouten);
  });

  it('op een bericht van een andere soort antwoordt er niet op (IV028)', () => {
    const { bericht } = maak(met(GOEDE_BERICHTEN['305'], {}), []);
    expect(keurRetour({ retour: bericht, heen: GOEDE_BERICHTEN['307'] }).map(({ code }) => code)).toContain(
      'IV028',
    );
  });
});

function zet(houder: object, pad: string, waarde: unknown): void {
  const [stap = '', ...verder] = pad.split('/');
  const binnen: unknown = Reflect.get(houder, stap);
  if (verder.length > 0 && typeof binnen === 'object' && binnen !== null)
    zet(binnen, verder.join('/'), waarde);
  else Reflect.set(houder, stap, waarde);
}
