import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { maakKalender } from '../recht/kalender.ts';
import { maakVelden } from '../ui/velden.ts';
import { leesGelijkstelling } from './gelijkstelling.ts';

const kalender = maakKalender([{ datum: datum('2029-05-11'), bron: 'Stb. 2029, 1' }]);
const lees = (anders: Readonly<Record<string, string>> = {}) =>
  leesGelijkstelling(
    maakVelden({ dag: '2031-05-23', besluit: 'Besluit van 3 maart 2031.', bron: 'Stb. 2031, 5', ...anders }),
    kalender,
  );
const fouten = (anders: Readonly<Record<string, string>>) => {
  const gelezen = lees(anders);
  return gelezen.gelukt ? {} : gelezen.fouten;
};

describe('een dag gelijkstellen', () => {
  it('neemt een gewone dag aan, met besluit en bron (Atw 3 lid 3)', () => {
    expect(lees()).toEqual({
      gelukt: true,
      waarde: { datum: '2031-05-23', besluit: 'Besluit van 3 maart 2031', bron: 'Stb. 2031, 5' },
    });
  });

  it.each([
    ['2031-05-24', 'is al een vrije dag (Atw 1, 3): zaterdag'],
    ['2031-12-25', 'is al een vrije dag (Atw 1, 3): Eerste Kerstdag'],
    ['2031-05-22', 'is al een vrije dag (Atw 1, 3): Hemelvaartsdag'],
    ['2028-05-26', 'staat al in de kalender'],
    ['2029-05-11', 'staat al in de kalender'],
    ['2031-02-30', 'Vul een dag in die bestaat'],
    ['1899-12-29', 'van 1900 tot en met 2100'],
    ['2101-01-03', 'van 1900 tot en met 2100'],
    ['', 'Vul een dag in die bestaat'],
  ])('weigert %s: %s (Atw 1, 3)', (dag, reden) => {
    expect(fouten({ dag })['dag']).toContain(reden);
  });

  it('noemt alles wat ontbreekt tegelijk (Atw 3 lid 3)', () => {
    expect(Object.keys(fouten({ dag: '2031-05-24', besluit: '', bron: '' })).sort()).toEqual([
      'besluit',
      'bron',
      'dag',
    ]);
  });
});
