import { describe, expect, it } from 'vitest';
import { gemeldDossier, ingetrokkenDossier, naMelding } from '../../test/bouwers/melding.ts';
import { contextVoor, gebeurd, persoonId, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import { meldingHandelingen } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

const maken = {
  soort: 'vertrouwelijkMaken',
  grond: 'familieVanMedewerker',
  toelichting: 'Zus van een collega.',
} as const;
const opheffen = { soort: 'vertrouwelijkOpheffen', reden: 'De collega werkt elders.' } as const;
const overdragen = {
  soort: 'bewakingOverdragen',
  aan: persoonId('henk'),
  rol: 'teamleider',
  reden: 'Sanne is langdurig afwezig.',
} as const;
const streng = (): TotMelding => naMelding(gemeldDossier(), maken);
const doe = (o: MeldingOpdracht, t: TotMelding, ctx = contextVoor('screener')) =>
  voerUit(meldingHandelingen, o, t, ctx);

describe('vertrouwelijk', () => {
  it('wordt een dossier door een screener of teamleider, met grond en reden (BIO2 8.03.01)', () => {
    expect(gebeurd(doe(maken, gemeldDossier()))).toEqual([
      {
        soort: 'vertrouwelijkGemaakt',
        feiten: { op: '2026-03-02', grond: 'familieVanMedewerker' },
        inhoud: { toelichting: 'Zus van een collega.' },
      },
    ]);
    expect(streng().melding.vertrouwelijk).toMatchObject({ grond: 'familieVanMedewerker', door: 'screener' });
  });

  it('weigert zonder reden, een tweede keer, na het einde en een klantmanager (BIO2 8.03.02)', () => {
    expect(weigeringscodes(doe({ ...maken, toelichting: '' }, gemeldDossier()))).toEqual([
      'toelichtingOntbreekt',
    ]);
    expect(weigeringscodes(doe(maken, streng()))).toEqual(['alVertrouwelijk']);
    expect(weigeringscodes(doe(maken, ingetrokkenDossier()))).toEqual(['meldingBeeindigd']);
    expect(weigeringscodes(doe(maken, gemeldDossier(), contextVoor('klantmanager')))).toEqual(['andereRol']);
  });

  it('krijgt een andere bewaker, met naam en reden (BIO2 8.03.01)', () => {
    expect(gebeurd(doe(overdragen, streng(), contextVoor('teamleider')))).toEqual([
      {
        soort: 'bewakingOvergedragen',
        feiten: { op: '2026-03-02', aan: 'henk' },
        inhoud: { reden: 'Sanne is langdurig afwezig.' },
      },
    ]);
    expect(streng().melding.vertrouwelijk).toMatchObject({ door: 'screener', bewaker: 'screener' });
    expect(naMelding(streng(), overdragen).melding.vertrouwelijk).toMatchObject({
      door: 'screener',
      bewaker: 'henk',
    });
  });

  it('krijgt geen andere bewaker zonder reden, zonder werkverdeler of als het dat al is (BIO2 8.03.02)', () => {
    const fout = { ...overdragen, aan: persoonId('screener'), rol: 'klantmanager', reden: '' } as const;
    expect(weigeringscodes(doe(fout, streng()))).toEqual(['redenOntbreekt', 'geenWerkverdeler', 'alBewaker']);
    expect(weigeringscodes(doe({ ...overdragen, rol: null }, streng()))).toEqual(['geenWerkverdeler']);
    expect(weigeringscodes(doe(overdragen, gemeldDossier()))).toEqual(['nietVertrouwelijk']);
    expect(weigeringscodes(doe(overdragen, streng(), contextVoor('controller')))).toEqual(['andereRol']);
  });

  it('kan worden opgeheven, met reden (BIO2 8.03.01)', () => {
    expect(gebeurd(doe(opheffen, streng()))).toMatchObject([{ soort: 'vertrouwelijkOpgeheven' }]);
    expect(naMelding(streng(), opheffen).melding.vertrouwelijk).toBeNull();
    expect(weigeringscodes(doe({ ...opheffen, reden: ' ' }, streng()))).toEqual(['redenOntbreekt']);
    expect(weigeringscodes(doe(opheffen, gemeldDossier()))).toEqual(['nietVertrouwelijk']);
  });
});
