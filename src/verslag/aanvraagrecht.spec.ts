import { describe, expect, it } from 'vitest';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { naVerslag, verzondenDossier, zonderVerslag } from '../../test/bouwers/verslag.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { verslagHandelingen } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';

const O = { soort: 'aanvraagrechtMeedelen' } as const;
/** The Monday six weeks after the melding is the last day; from the day after it may be said. */
const ZES_WEKEN = plusWeken(BEGINDAG, 6);
const DAARNA = plusDagen(ZES_WEKEN, 1);
const doe = (t: TotVerslag, vandaag = DAARNA) =>
  voerUit(verslagHandelingen, O, t, contextVoor('systeem', { vandaag }));

describe('aanvraagrechtMeedelen', () => {
  it('vertelt na zes weken zonder verslag dat aanvragen nu kan (Wmo 2.3.2 lid 9)', () => {
    expect(gebeurd(doe(zonderVerslag()))).toEqual([
      {
        soort: 'aanvraagrechtMeegedeeld',
        feiten: { op: DAARNA, onderzoekUiterlijk: ZES_WEKEN },
        inhoud: null,
      },
    ]);
  });

  it('weigert op de laatste dag van de zes weken en na het verslag (Wmo 2.3.2 lid 1 en 9)', () => {
    expect(weigeringscodes(doe(zonderVerslag(), ZES_WEKEN))).toEqual(['zesWekenLopenNog']);
    expect(weigeringscodes(doe(verzondenDossier()))).toEqual(['verslagVerstuurd']);
  });

  it('weigert een brief aan wie nog niet van de melding weet (Wmo 2.3.2 lid 1)', () => {
    const t = zonderVerslag();
    if (!t.melding.melding) throw new Error('bouwer zonder melding');
    const melding = { ...t.melding, melding: { ...t.melding.melding, inwonerWeetErvan: false } };
    expect(weigeringscodes(doe({ ...t, melding }))).toEqual(['inwonerWeetErNietVan']);
  });

  it('mag ook van wie het dossier behandelt, niet van een aanbieder (Wmo 2.3.2 lid 9)', () => {
    const als = (rol: 'klantmanager' | 'aanbieder') =>
      voerUit(verslagHandelingen, O, zonderVerslag(), contextVoor(rol, { vandaag: DAARNA }));
    expect(gebeurd(als('klantmanager'))).toHaveLength(1);
    expect(weigeringscodes(als('aanbieder'))).toEqual(['andereRol']);
  });

  it('blijft stil als het al is verteld (Wmo 2.3.2 lid 9)', () => {
    const t = naVerslag(zonderVerslag(), O, contextVoor('systeem', { vandaag: DAARNA }));
    expect(gebeurd(doe(t, plusDagen(DAARNA, 5)))).toEqual([]);
  });
});
