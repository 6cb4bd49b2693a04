import { describe, expect, it } from 'vitest';
import {
  doorverwezenDossier,
  doorverwijzingBeeindigen,
  doorverwijzingBevestigen,
  gescreendDossier,
  naScreening,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { DoorverwijzingBeeindigen } from './doorverwijzing-einde.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';
import { heleVerwijzing, openDoorverwijzingen } from './toestand.ts';
import { screeningEinde } from './weigeringen.ts';

const DV1 = volgendOnderdeel('DV', 0);
const doe = (o: DoorverwijzingBeeindigen, t: TotScreening) =>
  voerUit(screeningHandelingen, o, t, contextVoor('screener'));

describe('overdracht gaat niet door', () => {
  const onderweg = doorverwezenDossier({ heleMelding: true });

  it('geeft de vraag terug aan de gemeente, en de inwoner weet het (Wmo 2.3.2 lid 4)', () => {
    expect(gebeurd(doe(doorverwijzingBeeindigen(DV1), onderweg))).toEqual([
      {
        soort: 'doorverwijzingBeeindigd',
        feiten: {
          id: 'DV1',
          op: '2026-03-02',
          door: 'anderePartij',
          inwonerVerteldOp: '2026-03-02',
          inwonerVerteldVia: 'telefoon',
        },
        inhoud: { reden: 'Het loket neemt geen nieuwe mensen aan.' },
      },
    ]);
    const { screening } = naScreening(onderweg, doorverwijzingBeeindigen(DV1));
    expect(openDoorverwijzingen(screening)).toEqual([]);
    expect(heleVerwijzing(screening)).toBeUndefined();
    expect(screeningEinde(screening)).toBeUndefined();
  });

  it('weigert zonder reden en met een dag voor de doorverwijzing of in de toekomst (Wmo 2.3.2 lid 4)', () => {
    const zonder = doorverwijzingBeeindigen(DV1, { reden: ' ', inwonerVerteldOp: plusDagen(BEGINDAG, 1) });
    expect(weigeringscodes(doe(zonder, onderweg))).toEqual(['redenOntbreekt', 'vertellenOnmogelijk']);
    const vroeg = doorverwijzingBeeindigen(DV1, { inwonerVerteldOp: plusDagen(BEGINDAG, -1) });
    expect(weigeringscodes(doe(vroeg, onderweg))).toEqual(['vertellenOnmogelijk']);
  });

  it('weigert wat er niet is (Omkeer), en wat al is overgedragen (Wmo 2.3.2 lid 9)', () => {
    expect(weigeringscodes(doe(doorverwijzingBeeindigen(DV1), gescreendDossier()))).toEqual([
      'geenOpenDoorverwijzing',
    ]);
    expect(weigeringscodes(doe(doorverwijzingBeeindigen(volgendOnderdeel('DV', 4)), onderweg))).toEqual([
      'onbekendeDoorverwijzing',
    ]);
    const over = naScreening(doorverwezenDossier(), doorverwijzingBevestigen(DV1));
    expect(weigeringscodes(doe(doorverwijzingBeeindigen(DV1), over))).toEqual(['geenOpenDoorverwijzing']);
  });

  it('kan daarna niet meer bevestigd worden (Omkeer)', () => {
    const af = naScreening(onderweg, doorverwijzingBeeindigen(DV1));
    const uitkomst = voerUit(
      screeningHandelingen,
      doorverwijzingBevestigen(DV1),
      af,
      contextVoor('screener'),
    );
    expect(weigeringscodes(uitkomst)).toEqual(['geenOpenDoorverwijzing']);
  });
});
