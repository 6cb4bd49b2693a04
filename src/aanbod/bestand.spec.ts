import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { demoAanbod } from '../demo/aanbod.ts';
import { datum } from '../kern/datum.ts';
import { maakBestand } from '../platform/rekenblad.ts';
import type { Kaartaanbod } from './aanbod.ts';
import { aanbodBlad, leesAanbodbestand } from './bestand.ts';
import type { Kolom } from './koppen.ts';
import { KOLOMMEN } from './koppen.ts';
import { vergelijk } from './verschil.ts';

const VANDAAG = datum('2026-11-29');
const REGELS = voorbeeldRegels();
const KAART = demoAanbod(VANDAAG).map((a): Kaartaanbod => ({ ...a, doelen: [], gesloten: null }));

const rij = (anders: Partial<Record<Kolom, string>> = {}) =>
  KOLOMMEN.map(
    (kolom) =>
      ({
        code: 'koffie',
        naam: 'Koffie',
        soort: 'inloop',
        omschrijving: 'Gezelschap',
        leefgebieden: 'sociaalNetwerk',
        meedoen: 'Loop binnen',
        bron: 'gebeld',
        gecontroleerdOp: '2026-11-01',
        ...anders,
      })[kolom] ?? '',
  ).join(';');
const leesTekst = (tekst: string, kaart: readonly Kaartaanbod[] = KAART) =>
  leesAanbodbestand(tekst, REGELS, VANDAAG, kaart);
const lees = (...regels: readonly string[]) => leesTekst([KOLOMMEN.join(';'), ...regels].join('\n'));

describe('de kaart als bestand', () => {
  it('verandert niets als zij uit het bestand terugkomt, met welke kolommen ook', async () => {
    const tekst = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', "'=x", '\t-', 'a|b', 'a\r\nb'),
    );
    const aanbod = fc.record({
      organisatie: tekst,
      voorWie: tekst,
      kosten: tekst,
      telefoon: tekst,
      gebieden: fc.array(tekst, { maxLength: 3 }),
      plaatsen: fc.option(fc.nat(1000)),
      openbaar: fc.boolean(),
      gesloten: fc.constant(null),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(aanbod, { minLength: 1, maxLength: 5 }),
        fc.subarray(KOLOMMEN.filter((k) => k !== 'code')),
        async (anders, erbij) => {
          const kaart = KAART.slice(0, anders.length).map((a, i): Kaartaanbod => ({ ...a, ...anders[i] }));
          const blad = aanbodBlad(kaart);
          const over = KOLOMMEN.flatMap((k, i) => (k === 'code' || erbij.includes(k) ? [i] : []));
          const kies = <T>(lijst: readonly T[]) => lijst.filter((_, i) => over.includes(i));
          const bytes = await maakBestand(
            { naam: '', kolommen: kies(blad.kolommen), rijen: blad.rijen.map(kies) },
            'csv',
          );
          const { aanbod: terug, fouten } = leesTekst(new TextDecoder().decode(bytes), kaart);
          expect(fouten).toEqual([]);
          expect(vergelijk(kaart, terug)).toMatchObject({ anders: [], nieuw: [], gelijk: kaart.length });
          expect(terug).toEqual(kaart.map(({ gesloten: _, ...a }) => a));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('houdt wat geen kolom heeft, en maakt leeg wat een lege cel heeft', () => {
    const oud = KAART.find(({ code }) => code === 'thuisadministratie');
    const { aanbod, fouten } = leesTekst('code;kosten;plaatsen\nthuisadministratie;gratis;\n');
    expect(fouten).toEqual([]);
    expect(aanbod).toEqual([{ ...oud, kosten: 'gratis', plaatsen: null, gesloten: undefined }]);
    expect(vergelijk(KAART, aanbod)).toMatchObject({
      anders: [
        {
          velden: [
            { veld: 'plaatsen', was: '2', wordt: '' },
            { veld: 'kosten', was: '', wordt: 'gratis' },
          ],
        },
      ],
      verdwijnt: [],
      leeg: 1,
    });
  });

  it('weigert een kop die het niet kent, met de kop die erop lijkt', () => {
    for (const [kop, lijkt] of [
      ['telefoonnummer', 'telefoon'],
      ['Naam', 'naam'],
      ['openbar', 'openbaar'],
      ['plaats', 'plaatsen'],
      ['voor wie', 'voorWie'],
    ])
      expect(leesTekst(`code;${kop}\nthuisadministratie;1\n`)).toEqual({
        aanbod: [],
        fouten: [{ regel: 1, wat: `De kolom ‘${kop}’ kennen wij niet. Bedoelt u ${lijkt}?` }],
      });
    expect(leesTekst('code;naam;naam\nkoffie;a;b').fouten[0]?.wat).toContain('naam staat er twee keer');
    expect(leesTekst('a;b\n1;2').fouten.at(-1)?.wat).toContain('ontbreekt de kolom code');
  });

  it('weigert wat onder geen kolom staat; lege kolommen achteraan tellen niet', () => {
    expect(leesTekst('code;naam;;\nthuisadministratie;Thuis;;').fouten).toEqual([]);
    for (const los of ['code;naam;\nthuisadministratie;Thuis;los', 'code;naam\nthuisadministratie;Thuis;los'])
      expect(leesTekst(los).fouten).toEqual([{ regel: 2, wat: '‘los’ staat onder geen enkele kolom.' }]);
  });

  it('vraagt voor nieuw aanbod de kolommen waar het niet zonder kan', () => {
    expect(leesTekst('code;naam;kosten\nnieuw;Nieuw;gratis').fouten).toEqual([
      { regel: 2, wat: expect.stringContaining('soort, omschrijving, bron, gecontroleerdOp') },
    ]);
  });

  it('telt wat van de pagina voor inwoners gaat en wat erbij komt', () => {
    const { aanbod } = leesTekst(
      'code;openbaar\ngeldcafe;\nthuisadministratie;ja\nbegeleiding-individueel;ja\n',
    );
    expect(vergelijk(KAART, aanbod)).toMatchObject({
      verdwijnt: ['Geldcafé'],
      verschijnt: ['Begeleiding individueel'],
      gelijk: 1,
    });
    const dicht = KAART.map((a) => ({ ...a, gesloten: { op: VANDAAG, reden: 'gestopt' } }));
    expect(vergelijk(dicht, leesTekst('code\ngeldcafe', dicht).aanbod)).toMatchObject({
      anders: [{ velden: [{ veld: 'op de kaart', was: 'nee: gestopt', wordt: 'ja' }] }],
      verschijnt: ['Geldcafé'],
    });
  });

  it('noemt elke fout met zijn regel', () => {
    expect(lees(rij(), rij({ code: 'koffie' })).fouten).toEqual([
      { regel: 3, wat: expect.stringContaining('twee keer') },
    ]);
    const fouten = lees(
      rij({ soort: 'gezellig', gecontroleerdOp: 'gisteren', leefgebieden: 'alles', openbaar: 'constructor' }),
    ).fouten;
    expect(fouten.map(({ regel, wat }) => `${regel} ${wat.split(':')[0] ?? ''}`)).toEqual([
      '2 soort',
      '2 gecontroleerdOp',
      '2 openbaar',
      '2 leefgebieden',
    ]);
    expect(lees(rij({ plaatsen: 'veel' })).fouten[0]?.wat).toContain('geen aantal plaatsen');
  });

  it('houdt een bestand niet tegen op wat al fout was en er niet in staat', () => {
    const kaart = KAART.map((a) => ({ ...a, doelen: [lokaleCode('vervallen-doel')] }));
    expect(leesTekst('code;kosten\ngeldcafe;gratis', kaart).fouten).toEqual([]);
    expect(leesTekst('code;doelen\ngeldcafe;vervallen-doel', kaart).fouten[0]?.wat).toContain(
      'vervallen-doel',
    );
  });

  it('haalt het teken weg dat een rekenblad voor een formule zet', () => {
    expect(lees(rij({ meedoen: "'=HYPERLINK(1)" })).aanbod[0]?.meedoen).toBe('=HYPERLINK(1)');
  });
});
