import { describe, expect, it } from 'vitest';
import { CASEMANAGER, gemeldDossier, ingetrokkenDossier, naMelding } from '../../test/bouwers/melding.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import { meldingHandelingen } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';
import { eersteOntvangst } from './weigeringen.ts';

const screener = contextVoor('screener');
const ANDER = 'W26-AAAA-BBBB' as DossierId;

function doe(opdracht: MeldingOpdracht, t: TotMelding = gemeldDossier(), context = screener) {
  return voerUit(meldingHandelingen, opdracht, t, context);
}

describe('tweede melding', () => {
  const tweede = {
    soort: 'meldingToevoegen',
    ontvangenOp: datum('2026-02-20'),
    kanaal: 'post',
    uitDossier: null,
    hulpvraag: 'Mijn man wordt bozer.',
  } as const;

  it('komt erbij en de eerste ontvangst telt (Wmo 2.3.2 lid 1)', () => {
    expect(gebeurd(doe(tweede))[0]).toMatchObject({ soort: 'meldingToegevoegd' });
    expect(eersteOntvangst(naMelding(gemeldDossier(), tweede).melding)).toBe('2026-02-20');
  });

  it('krijgt een eigen bevestiging: het onderzoek telt vanaf de eerste, het plan krijgt weer zeven dagen (Wmo 2.3.2 lid 1-2)', () => {
    const laat = contextVoor('screener', { vandaag: datum('2026-03-20') });
    expect(
      gebeurd(doe({ ...tweede, ontvangenOp: datum('2026-03-19') }, gemeldDossier(), laat)),
    ).toMatchObject([
      { soort: 'meldingToegevoegd' },
      {
        soort: 'meldingBevestigd',
        feiten: { later: 1, op: '2026-03-20', onderzoekUiterlijk: '2026-04-13', planUiterlijk: '2026-03-26' },
      },
    ]);
  });

  it('van een vroegere dag neemt geen dag voor het plan af (Wmo 2.3.2 lid 2)', () => {
    expect(gebeurd(doe(tweede))[1]).toMatchObject({
      feiten: { onderzoekUiterlijk: '2026-04-07', planUiterlijk: '2026-03-09' },
    });
  });

  const namens = {
    melder: 'professional',
    gegevens: CASEMANAGER,
    inwonerWeetErvan: false,
    melderNoemen: false,
  } as const;

  it('waarvan de inwoner niet weet, wordt pas na contact bevestigd (procedure 1)', () => {
    const erbij = naMelding(gemeldDossier(), { ...tweede, namens });
    expect(gebeurd(doe({ ...tweede, namens }))).toMatchObject([{ soort: 'meldingToegevoegd' }]);
    const contact = { soort: 'inwonerInlichten', wilMelding: true, toelichting: 'Gebeld.' } as const;
    expect(gebeurd(doe(contact, erbij))).toMatchObject([
      { soort: 'inwonerIngelicht' },
      { soort: 'meldingBevestigd', feiten: { later: 1 } },
    ]);
    const nee = naMelding(erbij, { ...contact, wilMelding: false });
    expect(nee.melding).toMatchObject({ inwonerWilNiet: false, einde: null });
    expect(weigeringscodes(doe(contact, nee))).toEqual(['inwonerWeetAl']);
  });

  it('weigert namens een ander zonder naam (Wmo 2.3.2 lid 1)', () => {
    expect(weigeringscodes(doe({ ...tweede, namens: { ...namens, gegevens: null } }))).toEqual([
      'melderOntbreekt',
    ]);
  });

  it('weigert als de melding is ingetrokken (Wmo 2.3.2)', () => {
    expect(weigeringscodes(doe(tweede, ingetrokkenDossier()))).toEqual(['meldingBeeindigd']);
  });

  it('blijft stil bij precies dezelfde tweede melding (Wmo 2.3.2 lid 1)', () => {
    expect(gebeurd(doe(tweede, naMelding(gemeldDossier(), tweede)))).toEqual([]);
  });

  it('sluit dit dossier als het in een ander verdergaat (Wmo 2.3.2 lid 1)', () => {
    const samen = { soort: 'meldingSamenvoegen', met: ANDER } as const;
    expect(gebeurd(doe(samen))).toMatchObject([{ soort: 'meldingSamengevoegd', feiten: { met: ANDER } }]);
    expect(weigeringscodes(doe(samen, ingetrokkenDossier()))).toEqual(['meldingBeeindigd']);
    expect(weigeringscodes(doe(samen, naMelding(gemeldDossier(), samen)))).toEqual(['meldingBeeindigd']);
  });
});
