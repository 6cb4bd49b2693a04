import { describe, expect, it } from 'vitest';
import { begonnen, naLevering } from '../../test/bouwers/levering.ts';
import { herzieningVoornemen, naVoortzetting } from '../../test/bouwers/voortzetting.ts';
import { herzieningsbesluit } from '../../test/bouwers/voortzettingbrieven.ts';
import { bsn } from '../../test/bouwers/melding.ts';
import { contextVoor, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import type { BrpPersoon } from '../koppelvlakken/brp/persoon.ts';
import { aflopend } from '../voortzetting/aflopend.ts';
import { gemeentecode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { besluitOver } from './opdrachten.ts';
import { aanErven } from './aanerven.ts';
import { isOverleden, magNaarErven } from './overleden.ts';
import { teSluiten } from './volgensbrp.ts';

const DAG = datum('2026-06-01');
const bilal = contextVoor('klantmanager', { id: 'bilal', vandaag: DAG });
const gesloten = (reden: 'overleden' | 'verhuisd') =>
  naLevering(begonnen(), { soort: 'leveringSluiten', reden, op: DAG, toelichting: 'BRP.' }, bilal);
const met = (reden: 'overleden' | 'verhuisd') =>
  naVoortzetting(gesloten(reden), herzieningVoornemen({ ingang: datum('2026-08-01') }), bilal);

describe('na overlijden (Awb 3:41)', () => {
  it('weigert wat een brief naar de inwoner zou sturen, en zegt wat dan wel kan (Awb 3:2)', () => {
    const stuur = { soort: 'zienswijzeVragen' } as const;
    expect(weigeringscodes(besluitOver(stuur, met('overleden'), bilal))).toEqual(['inwonerOverleden']);
    expect(weigeringscodes(besluitOver(stuur, met('verhuisd'), bilal))).toEqual([]);
  });

  it('laat de rest van het dossier met rust (Omkeer)', () => {
    expect(isOverleden(begonnen())).toBe(false);
    const weer = { soort: 'leveringHeropenen', reden: 'Het ging om haar zus.' } as const;
    expect(weigeringscodes(besluitOver(weer, gesloten('overleden'), bilal))).toEqual([]);
  });

  it('schrijft over bezwaar, geld en gegevens aan de erven, en nergens anders over (Awb 6:5)', () => {
    expect(magNaarErven('beslissingOpBezwaar')).toBe(true);
    expect(magNaarErven('stopOpVerzoek')).toBe(false);
    const brief = herzieningsbesluit();
    expect(aanErven(brief)).toMatchObject({
      aan: { naam: expect.stringMatching(/^De erven van m/) as unknown, aanhef: 'Geachte heer, mevrouw' },
    });
  });

  it('vraagt niet of hulp die afloopt door moet gaan, ook niet na een verhuizing (Wmo 2.3.9, 1.2.1)', () => {
    const stand = (t: ReturnType<typeof begonnen>) =>
      aflopend(t, datum('2028-04-01'), voorbeeldRegels()).map((a) => a.stand);
    expect(stand(begonnen())).toEqual(['nogNiets']);
    expect(stand(gesloten('overleden'))).toEqual(['geregeld']);
    expect(stand(gesloten('verhuisd'))).toEqual(['geregeld']);
  });

  it('wijst bij overlijden of een andere gemeente in de BRP de weg, zolang er iets open staat (Wmo 1.2.1)', () => {
    const hier = gemeentecode('9999');
    const persoon = (anders: Partial<BrpPersoon>): BrpPersoon => ({
      bsn: bsn('999990020'),
      aanspreekvorm: 'mevrouw',
      voornamen: 'Maria',
      achternaam: 'Xanders',
      geboortenaam: null,
      geboortedatum: null,
      adres: null,
      gemeente: '9999',
      bijzonderheden: [],
      ...anders,
    });
    const overleden = persoon({ bijzonderheden: ['overleden'] });
    const elders = persoon({ gemeente: '0599' });
    const kan = (t: ReturnType<typeof begonnen>) =>
      [overleden, elders, persoon({}), persoon({ gemeente: null })].map((p) => teSluiten(t, p, hier));
    expect(kan(begonnen())).toEqual([true, true, false, false]);
    expect(kan(gesloten('verhuisd'))).toEqual([false, false, false, false]);
  });
});
