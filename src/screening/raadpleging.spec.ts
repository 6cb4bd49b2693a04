import { describe, expect, it } from 'vitest';
import { ingetrokkenDossier, naMelding } from '../../test/bouwers/melding.ts';
import { BILAL, naScreening, ongescreend, toegedeeldDossier } from '../../test/bouwers/screening.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import type { ScreeningOpdracht } from './opdrachten.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';
import { openRaadpleging } from './toestand.ts';

const vraag = { soort: 'juristRaadplegen', over: 'toets', vraag: 'Mag dit van de verordening?' } as const;
const antwoord = { soort: 'raadplegingBeantwoorden', antwoord: 'Ja, met Awb 4:84.' } as const;
const terug = { soort: 'raadplegingBeeindigen', reden: 'Het stond in de toelichting.' } as const;
const bilal = contextVoor('klantmanager', { id: BILAL });
const jurist = contextVoor('jurist');

const doe = (o: ScreeningOpdracht, t: TotScreening, ctx = bilal) => voerUit(screeningHandelingen, o, t, ctx);
const gevraagd = (): TotScreening => naScreening(toegedeeldDossier(), vraag, bilal);

describe('jurist raadplegen', () => {
  it('stelt de jurist een vraag over dit dossier (BIO2 8.03.02)', () => {
    expect(gebeurd(doe(vraag, toegedeeldDossier()))).toEqual([
      {
        soort: 'raadplegingGevraagd',
        feiten: { id: 'JR1', over: 'toets' },
        inhoud: { vraag: 'Mag dit van de verordening?' },
      },
    ]);
    expect(openRaadpleging(gevraagd().screening)).toMatchObject({ over: 'toets', einde: null });
  });

  it('kan al bij spoed, voor de toedeling (Wmo 2.3.3)', () => {
    const spoed = { ...vraag, over: 'spoed' } as const;
    expect(gebeurd(doe(spoed, ongescreend(), contextVoor('screener')))).toHaveLength(1);
  });

  it('weigert een lege vraag, een tweede vraag en een klantmanager van een ander dossier (Awb 3:2)', () => {
    expect(weigeringscodes(doe({ ...vraag, vraag: ' ' }, toegedeeldDossier()))).toEqual(['vraagOntbreekt']);
    expect(weigeringscodes(doe(vraag, gevraagd()))).toEqual(['raadplegingLoopt']);
    const ander = contextVoor('klantmanager', { id: 'chantal' });
    expect(weigeringscodes(doe(vraag, toegedeeldDossier(), ander))).toEqual(['nietDeBehandelaar']);
    const beeindigd = ongescreend(ingetrokkenDossier());
    expect(weigeringscodes(doe(vraag, beeindigd, contextVoor('screener')))).toEqual(['meldingBeeindigd']);
  });

  it('weigert bij een vertrouwelijk dossier: niet iedere jurist mag dat openen (BIO2 8.03.02)', () => {
    const streng = naMelding(toegedeeldDossier(), {
      soort: 'vertrouwelijkMaken',
      grond: 'eigenMedewerker',
      toelichting: 'Werkt bij Burgerzaken.',
    });
    expect(weigeringscodes(doe(vraag, streng))).toEqual(['vertrouwelijkDossier']);
  });
});

describe('einde van de raadpleging', () => {
  it('komt met het antwoord van de jurist (Awb 3:2)', () => {
    expect(gebeurd(doe(antwoord, gevraagd(), jurist))).toEqual([
      { soort: 'raadplegingBeantwoord', feiten: { id: 'JR1' }, inhoud: { antwoord: 'Ja, met Awb 4:84.' } },
    ]);
    const beantwoord = naScreening(gevraagd(), antwoord, jurist).screening;
    expect(openRaadpleging(beantwoord)).toBeUndefined();
    expect(beantwoord.raadplegingen[0]?.einde).toMatchObject({
      soort: 'beantwoord',
      door: { rol: 'jurist' },
    });
  });

  it('of als de vraag wordt ingetrokken (BIO2 8.03.02)', () => {
    expect(gebeurd(doe(terug, gevraagd()))).toMatchObject([{ soort: 'raadplegingBeeindigd' }]);
    const af = naScreening(gevraagd(), terug, bilal);
    expect(af.screening.raadplegingen[0]?.einde).toMatchObject({ soort: 'beeindigd' });
    expect(weigeringscodes(doe(vraag, af))).toEqual([]);
  });

  it('weigert een leeg antwoord, een lege reden en wie het niet is (Awb 3:2)', () => {
    expect(weigeringscodes(doe({ ...antwoord, antwoord: '' }, gevraagd(), jurist))).toEqual([
      'antwoordOntbreekt',
    ]);
    expect(weigeringscodes(doe({ ...terug, reden: '' }, gevraagd()))).toEqual(['redenOntbreekt']);
    expect(weigeringscodes(doe(antwoord, gevraagd()))).toEqual(['andereRol']);
  });

  it('weigert als er niets (meer) gevraagd is (Omkeer)', () => {
    const beantwoord = naScreening(gevraagd(), antwoord, jurist);
    expect(weigeringscodes(doe(antwoord, beantwoord, jurist))).toEqual(['geenRaadpleging']);
    expect(weigeringscodes(doe(terug, toegedeeldDossier()))).toEqual(['geenRaadpleging']);
  });
});
