import { describe, expect, it } from 'vitest';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { vastgelegd } from '../../test/bouwers/stap.ts';
import {
  effectTerugkijken,
  naTerugblik,
  TERUGBLIKDAG,
  teTerugblikken,
} from '../../test/bouwers/terugblik.ts';
import { E1, E2 } from '../../test/bouwers/toets.ts';
import { maakVelden } from '../ui/velden.ts';
import { terugblikFormulieren } from './formulieren.tsx';
import { oordeelVeld } from './moment.ts';
import { TerugblikDeel, terugblikTijdlijn } from './weergave.tsx';

const [formulier] = terugblikFormulieren;
const context = klantmanager(TERUGBLIKDAG);
const { soort: _soort, effecten: _effecten, ...waarden } = effectTerugkijken();
const INGEVULD = maakVelden({ ...waarden, [oordeelVeld(E1)]: 'bereikt', [oordeelVeld(E2)]: 'deels' });

describe('formulier terugkijken', () => {
  it('leest wat is ingevuld als opdracht (Omgekeerde Toets, evaluatie)', () => {
    expect(formulier.lees(INGEVULD, teTerugblikken(), context)).toEqual({
      gelukt: true,
      waarde: effectTerugkijken(),
    });
  });

  it('noemt elk veld dat ontbreekt, ook per effect (Omgekeerde Toets, evaluatie)', () => {
    const leeg = formulier.lees(maakVelden({}), teTerugblikken(), context);
    expect(leeg.gelukt ? [] : Object.keys(leeg.fouten).sort()).toEqual(
      ['op', 'vervolg', 'woordenInwoner', oordeelVeld(E1), oordeelVeld(E2)].sort(),
    );
  });

  it('begint met vandaag en toont het effect in de woorden van de inwoner (Omgekeerde Toets stap 1)', () => {
    expect(formulier.begin(teTerugblikken(), context)).toEqual(maakVelden({ op: TERUGBLIKDAG }));
    const html = String(
      <>
        {formulier.velden({ toestand: teTerugblikken(), context, waarden: INGEVULD, fouten: {}, namen: {} })}
      </>,
    );
    expect(html).toContain('Ik ontmoet weer wekelijks mensen');
    expect(html).toContain('Over een half jaar is het 16 januari 2027.');
  });
});

describe('weergave', () => {
  it('zegt wat is afgesproken, en daarna wat ervan kwam met wat de inwoner zei (Wmo 2.3.9)', () => {
    expect(String(<TerugblikDeel toestand={teTerugblikken()} />)).toContain('Terugkijken is afgesproken op');
    const html = String(<TerugblikDeel toestand={naTerugblik()} />);
    for (const tekst of [
      'Teruggekeken op 16 juli 2026',
      'Deels bereikt',
      'Alleen bij regen',
      '1 december 2026',
    ])
      expect(html).toContain(tekst);
    const [g] = vastgelegd(
      [
        {
          soort: 'effectTeruggekeken' as const,
          feiten: { ...waarden, effecten: effectTerugkijken().effecten },
          inhoud: { woordenInwoner: '', woordenMedewerker: '' },
        },
      ],
      context,
    );
    expect(g && terugblikTijdlijn(g).tekst).toBe('1 van 2 bereikt. Doorgaan en later opnieuw kijken.');
  });
});
