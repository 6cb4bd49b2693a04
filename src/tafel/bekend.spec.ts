import { describe, expect, it } from 'vitest';
import { gesprekVastleggen, naAlle, ononderzocht } from '../../test/bouwers/onderzoek.ts';
import { BEVINDING } from '../../test/bouwers/onderzoeksinhoud.ts';
import { gebiedVeld, puntVeld } from '../onderzoek/gespreksvelden.ts';
import { bekendUitGesprekken } from './bekend.ts';

describe('wat het dossier weet onder de velden van het gesprek', () => {
  it('is niets voor het eerste gesprek', () => {
    expect(bekendUitGesprekken(ononderzocht())).toEqual({});
  });

  it('is per punt, leefgebied en vraag wat het laatst is vastgelegd', () => {
    const na = naAlle(ononderzocht(), [
      gesprekVastleggen({ punten: { privacy: 'nogNiet' }, inhoud: { vraagAchterDeVraag: 'Eerst dit.' } }),
    ]);
    const bekend = bekendUitGesprekken(na);
    expect(bekend).toMatchObject({
      [puntVeld.status('sociaalNetwerk')]: ['besproken'],
      [puntVeld.tekst('sociaalNetwerk')]: [BEVINDING.sociaalNetwerk],
      [gebiedVeld.oordeel('dagbesteding')]: ['probleem'],
      vraagAchterDeVraag: ['Eerst dit.'],
    });
    expect(Object.keys(bekend)).not.toContain(puntVeld.status('privacy'));
    const later = naAlle(na, [gesprekVastleggen({ inhoud: { vraagAchterDeVraag: 'Nu dit.' } })]);
    expect(bekendUitGesprekken(later)['vraagAchterDeVraag']).toEqual(['Nu dit.']);
  });
});
