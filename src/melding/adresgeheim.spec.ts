import { describe, expect, it } from 'vitest';
import { gemeldDossier, ingetrokkenDossier, naMelding } from '../../test/bouwers/melding.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import { meldingHandelingen } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { BEGIN_MELDING, isAdresGeheim } from './toestand.ts';

const maken = { soort: 'adresGeheimMaken', bron: 'inwoner', toelichting: 'Zij is gevlucht.' } as const;
const opheffen = { soort: 'adresGeheimOpheffen', reden: 'Het gevaar is voorbij.' } as const;
const doe = (o: MeldingOpdracht, t: TotMelding, ctx = contextVoor('screener')) =>
  voerUit(meldingHandelingen, o, t, ctx);

describe('een geheim adres (Wmo 5.3.3)', () => {
  it('legt elke medewerker vast die het hoort, ook als de melding al voorbij is', () => {
    for (const t of [gemeldDossier(), ingetrokkenDossier()])
      for (const rol of ['screener', 'klantmanager', 'administratie', 'teamleider'] as const)
        expect(gebeurd(doe(maken, t, contextVoor(rol)))).toEqual([
          {
            soort: 'adresGeheimGemaakt',
            feiten: { op: '2026-03-02', bron: 'inwoner' },
            inhoud: { toelichting: 'Zij is gevlucht.' },
          },
        ]);
  });

  it('geldt ook naast een andere grond van vertrouwelijkheid, en blijft als die wordt opgeheven (BIO2 8.03.01)', () => {
    const streng = naMelding(gemeldDossier(), {
      soort: 'vertrouwelijkMaken',
      grond: 'eigenMedewerker',
      toelichting: 'Werkt hier.',
    });
    expect(isAdresGeheim(streng.melding)).toBe(false);
    const geheim = naMelding(streng, maken);
    const los = naMelding(geheim, { soort: 'vertrouwelijkOpheffen', reden: 'Werkt elders.' });
    expect([isAdresGeheim(geheim.melding), isAdresGeheim(los.melding)]).toEqual([true, true]);
  });

  it('weigert zonder melding, zonder reden, een tweede keer, en van de inwoner of een aanbieder (BIO2 8.03.02)', () => {
    expect(weigeringscodes(doe(maken, { melding: BEGIN_MELDING }))).toEqual(['geenMelding']);
    expect(weigeringscodes(doe({ ...maken, toelichting: ' ' }, gemeldDossier()))).toEqual([
      'toelichtingOntbreekt',
    ]);
    expect(weigeringscodes(doe(maken, naMelding(gemeldDossier(), maken)))).toEqual(['adresAlGeheim']);
    for (const rol of ['inwoner', 'aanbieder'] as const)
      expect(weigeringscodes(doe(maken, gemeldDossier(), contextVoor(rol)))).toEqual(['andereRol']);
  });

  it('wordt opgeheven met een reden, en anders niet', () => {
    const geheim = naMelding(gemeldDossier(), maken);
    expect(isAdresGeheim(naMelding(geheim, opheffen).melding)).toBe(false);
    expect(weigeringscodes(doe({ ...opheffen, reden: '' }, geheim))).toEqual(['redenOntbreekt']);
    expect(weigeringscodes(doe(opheffen, gemeldDossier()))).toEqual(['adresNietGeheim']);
  });
});
