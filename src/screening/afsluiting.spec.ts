import { describe, expect, it } from 'vitest';
import { gemeldZonderMedeweten } from '../../test/bouwers/melding.ts';
import {
  afgeslotenDossier,
  afsluitenMetAdvies,
  doorverwezenDossier,
  gescreendDossier,
  naScreening,
  ongescreend,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { AfsluitenMetAdvies } from './afsluiting.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';
import { screeningEinde } from './weigeringen.ts';

const REGULIER = gescreendDossier({ urgentie: 'regulier' });
const doe = (o: AfsluitenMetAdvies, t: TotScreening = REGULIER) =>
  voerUit(screeningHandelingen, o, t, contextVoor('screener'));

describe('afsluiten met informatie en advies', () => {
  it('sluit met de instemming van de inwoner en de wijzing op de aanvraag (Wmo 2.3.2 lid 9)', () => {
    const [g] = gebeurd(doe(afsluitenMetAdvies()));
    expect(g).toMatchObject({
      soort: 'afgeslotenMetAdvies',
      feiten: { op: BEGINDAG, instemmingOp: BEGINDAG, instemmingVia: 'email', gewezenOpAanvraag: true },
      inhoud: { instemming: 'Dank u, hier kan ik mee verder.' },
    });
    expect(screeningEinde(afgeslotenDossier().screening)).toEqual({
      soort: 'afgeslotenMetAdvies',
      op: BEGINDAG,
    });
  });

  it('weigert zonder instemming van de inwoner (Wmo 2.3.2 lid 1)', () => {
    expect(weigeringscodes(doe(afsluitenMetAdvies({ instemming: '' })))).toEqual(['instemmingOntbreekt']);
  });

  it('weigert instemming die niemand kan nalezen: per telefoon of in een gesprek (Wmo 2.3.2 lid 1)', () => {
    for (const instemmingVia of ['telefoon', 'gesprek'] as const)
      expect(weigeringscodes(doe(afsluitenMetAdvies({ instemmingVia })))).toEqual([
        'instemmingNietSchriftelijk',
      ]);
    expect(gebeurd(doe(afsluitenMetAdvies({ instemmingVia: 'schriftelijk' })))).toHaveLength(1);
  });

  it('weigert zonder te wijzen op het recht om aan te vragen (Wmo 2.3.2 lid 9)', () => {
    expect(weigeringscodes(doe(afsluitenMetAdvies({ gewezenOpAanvraag: false })))).toEqual([
      'nietGewezenOpAanvraag',
    ]);
  });

  it('weigert zonder advies, en instemming van voor de melding of uit de toekomst (Wmo 2.3.2 lid 1)', () => {
    expect(weigeringscodes(doe(afsluitenMetAdvies({ advies: '' })))).toEqual(['adviesOntbreekt']);
    for (const dagen of [-1, 1])
      expect(weigeringscodes(doe(afsluitenMetAdvies({ instemmingOp: plusDagen(BEGINDAG, dagen) })))).toEqual([
        'instemmingOnmogelijk',
      ]);
  });

  it('weigert voordat iemand de risico’s bekeek (Wmo 2.3.3)', () => {
    expect(weigeringscodes(doe(afsluitenMetAdvies(), ongescreend()))).toEqual(['nogNietBeoordeeld']);
  });

  it('weigert bij een inwoner die van niets weet (Wmo 2.3.2 lid 1)', () => {
    const t = naScreening(ongescreend(gemeldZonderMedeweten()), urgentieBeoordelen({ urgentie: 'regulier' }));
    expect(weigeringscodes(doe(afsluitenMetAdvies(), t))).toEqual(['inwonerWeetNiets']);
  });

  it('weigert bij spoed of acuut: advies alleen is dan niet genoeg (Wmo 2.3.3)', () => {
    for (const urgentie of ['spoed', 'acuut'] as const)
      expect(weigeringscodes(doe(afsluitenMetAdvies(), gescreendDossier({ urgentie })))).toEqual([
        'spoedNietAfTeSluiten',
      ]);
  });

  it('weigert zolang een doorverwijzing niet is bevestigd (procedure 13)', () => {
    expect(weigeringscodes(doe(afsluitenMetAdvies(), doorverwezenDossier()))).toEqual(['doorverwijzingOpen']);
  });

  it('doet het geen tweede keer (Wmo 2.3.2 lid 9)', () => {
    expect(weigeringscodes(doe(afsluitenMetAdvies(), afgeslotenDossier()))).toEqual(['afgeslotenMetAdvies']);
  });
});
