import { describe, expect, it } from 'vitest';
import { eigenRegel, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { getoetst, opToetsdag } from '../../test/bouwers/toets.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { datum } from '../kern/datum.ts';
import { randvoorwaardenFormulier } from './formulier-randvoorwaarden.tsx';
import { vindplaats } from '../recht/aanhaling.ts';
import { eigenRegelsVoor, ruimteVoor, vindRuimte } from './ruimtekeuze.ts';

const DAG = datum('2026-03-16');
const t = getoetst(SCOOTMOBIEL, 'ethiek');
const gewoonte = eigenRegel({
  soort: 'werkproces',
  naam: 'Team Wmo',
  artikel: null,
  tekst: 'Altijd eerst passen bij de leverancier.',
  ruimte: 'werkproces',
});
const regels = voorbeeldRegels({
  eigenRegels: [
    eigenRegel(),
    gewoonte,
    eigenRegel({ artikel: 'Beleidsregels 2.4', wet: 'lpw' }),
    eigenRegel({ artikel: 'Verordening 8', ruimte: null }),
    eigenRegel({ artikel: 'Verordening 1', geldtTotEnMet: datum('2026-03-15') }),
  ],
});

describe('waar de regels ruimte geven', () => {
  it('in de wetten die hier spelen, de Awb, en dan de eigen regels die vandaag gelden (wetten.md § 10)', () => {
    const artikelen = ruimteVoor(t.toets, DAG, regels).map(({ artikel }) => artikel);
    expect(artikelen).toContain('Wmo 2.3.5 lid 3-5');
    expect(artikelen).toContain('Awb 4:84');
    expect(artikelen.some((artikel) => artikel.startsWith('Leerplichtwet'))).toBe(false);
    expect(artikelen.at(-1)).toBe('Verordening 22');
    expect(artikelen.filter((artikel) => /^Verordening|^Beleidsregels/.test(artikel))).toHaveLength(1);
  });

  it('is te vinden op artikel zolang de regel geldt', () => {
    expect(vindRuimte('Verordening 22', DAG, regels)?.tekst).toContain('onredelijk uitpakt');
    expect(vindRuimte('Verordening 22', datum('2027-01-01'), regels)).toBeUndefined();
    expect(vindRuimte('Awb 4:84', DAG, regels)).toBeDefined();
  });

  it('een eigen regel heet naar waar hij staat, een gewoonte naar van wie hij is', () => {
    expect(eigenRegelsVoor(t.toets, DAG, regels).map(vindplaats)).toEqual([
      'Verordening Voorbeeld, Verordening 22',
      'Team Wmo',
      'Verordening Voorbeeld, Verordening 8',
    ]);
  });
});

describe('een regel van de gemeente kiezen in stap 4', () => {
  const context = { ...opToetsdag(4), regels: voorbeeldRegels({ eigenRegels: [gewoonte] }) };
  const lees = (ingevuld: Record<string, string>) =>
    randvoorwaardenFormulier.lees(
      Object.fromEntries(Object.entries(ingevuld).map(([naam, w]) => [`belemmering.0.${naam}`, [w]])),
      t,
      context,
    );

  it('vult wat leeg bleef: wat in de weg staat, de soort en van wie', () => {
    expect(lees({ regel: 'hardheid' })).toMatchObject({
      gelukt: true,
      waarde: { belemmeringen: expect.arrayContaining([expect.objectContaining(VAN_DE_REGEL)]) },
    });
  });

  it('laat staan wat er al stond', () => {
    expect(lees({ regel: 'hardheid', tekst: 'Iets anders.', soort: 'wet', bron: 'Wmo' })).toMatchObject({
      waarde: {
        belemmeringen: expect.arrayContaining([
          expect.objectContaining({ tekst: 'Iets anders.', soort: 'wet', bron: 'Wmo' }),
        ]),
      },
    });
  });

  it('weigert een regel die er niet is, bij het veld', () => {
    expect(lees({ regel: 'verzonnen' })).toEqual({
      gelukt: false,
      fouten: { 'belemmering.0.regel': 'Kies uit de lijst.' },
    });
  });
});

const VAN_DE_REGEL = {
  tekst: 'Altijd eerst passen bij de leverancier.',
  soort: 'werkproces',
  bron: 'Team Wmo',
};
