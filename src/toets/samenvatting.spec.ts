import { describe, expect, it } from 'vitest';
import { metPunt, toetsZinnen, voorzetMotivering, wettenZonderRol } from './samenvatting.ts';
import { BEGIN_TOETS } from './toestand.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';

const zinnenVan = (stap: string, wie: 'u' | 'inwoner' = 'inwoner') =>
  toetsZinnen(getoetst(SCOOTMOBIEL).toets, wie)
    .filter((zin) => zin.stap === stap)
    .map((zin) => zin.tekst);

describe('toetsZinnen', () => {
  it('zegt het effect in de woorden van de inwoner, met teken en datum (Omgekeerde Toets stap 1)', () => {
    const [effect, , antwoord] = zinnenVan('effect', 'u');
    expect(effect).toBe(
      'U wilt bereiken: ‘Ik ontmoet weer wekelijks mensen, op de markt of ergens anders’. Dat is te merken aan: Minstens 1 ontmoeting per week in 8 weken. Op 11 mei 2026 kijken wij of het gelukt is.',
    );
    expect(antwoord).toBe(
      'U bevestigde dit op 18 maart 2026 in een gesprek. U zei: ‘Ja, en ik wil ook dat er naar vervoer wordt gekeken.’',
    );
  });
  it('zegt het ook als de inwoner de effecten niet herkent (Omgekeerde Toets stap 1)', () => {
    const { bevestigen } = PEDRO.stappen(TOETSDAG);
    const nee = { ...bevestigen, bevestigd: false, reactie: 'Ik wil eerst rust.' };
    const t = naToets(getoetst(PEDRO, 'effecten'), nee, opToetsdag(3));
    expect(toetsZinnen(t.toets).at(-1)).toEqual({
      stap: 'effect',
      tekst:
        'De inwoner herkent dit niet (op 18 maart 2026 in een gesprek). De inwoner zei: ‘Ik wil eerst rust.’',
    });
  });
  it('noemt gediend, onder druk en de wetten zonder rol, met artikel en reden (Awb 3:46)', () => {
    const zinnen = zinnenVan('grondwaarden');
    expect(zinnen[0]).toBe(
      'Dit past bij wat de wet wil: meedoen in de samenleving (Wmo 1.1.1, 2.3.5 lid 3). Meedoen.',
    );
    expect(zinnen.find((zin) => zin.startsWith('Dit staat onder druk'))).toContain('eigen regie');
    expect(zinnen.find((zin) => zin.startsWith('Ook bekeken'))).toContain('Jeugdwet (Volwassene)');
    expect(zinnen.at(-2)).toMatch(/^Als wij niets doen: /);
  });
  it('vergelijkt alle opties en geeft de reactie van de inwoner (Awb 3:4)', () => {
    const zinnen = zinnenVan('ethiek', 'u');
    expect(zinnen.filter((zin) => zin.startsWith('Vergeleken: '))).toHaveLength(4);
    expect(zinnen[0]).toContain('Voor de inwoner op korte termijn, ongunstig: Blijft thuis en alleen.');
    expect(zinnen.at(-1)).toBe(
      'U vindt hiervan: ‘Mevrouw wil de proef, als zij daarna alsnog kan aanvragen.’',
    );
  });
  it('noemt belemmering, ruimte, voorwaarden en bevoegdheid (Omgekeerde Toets stap 4)', () => {
    const zinnen = zinnenVan('randvoorwaarden');
    expect(zinnen[0]).toBe(
      'In de weg staat: Algemene voorzieningen gaan voor (wet: Wmo 2.3.5 lid 3). De ruimte: Alleen als zij de beperking verminderen of wegnemen.',
    );
    expect(zinnen[2]).toContain('(werkproces of gewoonte: Gewoonte van de toegang)');
    expect(zinnen.at(-1)).toBe('Bevoegd om te besluiten: klantmanager.');
  });
  it('sluit af met keuze, motivering en terugkijken (Awb 3:46)', () => {
    expect(zinnenVan('uitkomst')).toEqual([
      'De uitkomst: maatwerk. De keuze is ‘Proef met buddy en collectief vervoer, en mobiliteit apart onderzoeken’.',
      'Contact en vervoer zijn twee vragen. De proef gaat eerst; het recht op een aanvraag blijft.',
      'Dit gaat in op 23 maart 2026. Op 18 mei 2026 kijken wij samen terug.',
    ]);
  });
  it('zwijgt over stappen die open staan (Omgekeerde Toets)', () => {
    expect(toetsZinnen(BEGIN_TOETS)).toEqual([]);
    const t = naToets(
      getoetst(PEDRO),
      { soort: 'toetsstapHeropenen', stap: 'ethiek', reden: 'Nieuw aanbod' },
      opToetsdag(9),
    );
    expect(new Set(toetsZinnen(t.toets).map((zin) => zin.stap))).toEqual(new Set(['effect', 'grondwaarden']));
  });
});

describe('voorzetMotivering', () => {
  it('zet effect, waarden en ruimte achter elkaar, zonder gewoonten (Awb 3:46)', () => {
    const tekst = voorzetMotivering(getoetst(PEDRO, 'randvoorwaarden').toets);
    expect(tekst.split('\n')).toHaveLength(3);
    expect(tekst).toContain('Participatiewet 40 lid 3 onder a-c');
    expect(tekst).not.toContain('Team inkomen');
  });
  it('is leeg voordat er iets gewogen is (Omgekeerde Toets)', () => {
    expect(voorzetMotivering(BEGIN_TOETS)).toBe('');
  });
});

describe('hulp bij zinnen', () => {
  it('zet een punt waar die ontbreekt', () => {
    expect([metPunt('Ja'), metPunt('Ja. '), metPunt('Echt?')]).toEqual(['Ja.', 'Ja.', 'Echt?']);
  });
  it('noemt alleen wetten waarvan alles n.v.t. is (Omgekeerde Toets stap 2)', () => {
    const waarden = getoetst(PEDRO).toets.grondwaarden.gesloten?.waarde.waarden ?? [];
    expect(wettenZonderRol(waarden).map(({ wet }) => wet)).toEqual(['wgs', 'wi2021']);
  });
});
