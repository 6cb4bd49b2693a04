import { describe, expect, it } from 'vitest';
import { gemeldDossier, stukToevoegen } from '../../test/bouwers/melding.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { maakVelden } from '../ui/velden.ts';
import { stuk } from './formulier-stuk.tsx';

const { bijlage } = stukToevoegen();
const lees = (velden: Parameters<typeof maakVelden>[0], rol: 'inwoner' | 'vertegenwoordiger' | 'screener') =>
  stuk.lees(maakVelden(velden), gemeldDossier(), contextVoor(rol), bijlage);

describe('het formulier van een document', () => {
  it('weigert een soort die niet bestaat', () => {
    expect(lees({ stuk: 'paspoortje', titel: 'Brief' }, 'inwoner')).toEqual({
      gelukt: false,
      fouten: { stuk: 'Kies wat voor document het is.' },
    });
  });

  it('neemt van een inwoner vandaag en de inwoner zelf, wat er ook wordt meegestuurd', () => {
    const meer = { ontvangenOp: '2020-01-01', van: 'de koning', afgeschermd: 'ja' };
    expect(lees({ stuk: 'overig', titel: 'Brief', ...meer }, 'inwoner')).toMatchObject({
      waarde: { ontvangenOp: BEGINDAG, van: 'de inwoner', afgeschermd: false, bijlage },
    });
    expect(lees({ stuk: 'overig', titel: 'Brief', ...meer }, 'vertegenwoordiger')).toMatchObject({
      waarde: { van: 'de vertegenwoordiger' },
    });
  });

  it('vraagt een medewerker naar de dag en van wie', () => {
    expect(lees({ stuk: 'overig', titel: 'Brief' }, 'screener')).toMatchObject({
      fouten: {
        ontvangenOp: 'Vul de dag in waarop het stuk binnenkwam.',
        van: 'Schrijf op van wie het stuk komt.',
      },
    });
  });
});
