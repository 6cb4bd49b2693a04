import { describe, expect, it } from 'vitest';
import { gemeldDossier, gemeldZonderMedeweten } from '../../test/bouwers/melding.ts';
import {
  doorverwijzen,
  doorverwijzingBevestigen,
  naScreening,
  ongescreend,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { TotScreening } from '../screening/toestand.ts';
import { waarIs } from './fase.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { besluitOver } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';
import { BEGIN_DOSSIER, evolve } from './toestand.ts';
import { passendeOpdrachten } from './volgende.ts';

const screener = contextVoor('screener');
const tot = (t: TotScreening): DossierToestand => ({ ...BEGIN_DOSSIER, ...t });
const wilNiet = { soort: 'inwonerInlichten', wilMelding: false, toelichting: 'Wil geen hulp.' } as const;
const intrekken = { soort: 'meldingIntrekken', reden: 'Belde af.' } as const;

function na(t: DossierToestand, o: DossierOpdracht): DossierToestand {
  return vastgelegd(gebeurd(besluitOver(o, t, screener)), screener).reduce(evolve, t);
}
const onwetend = tot(ongescreend(gemeldZonderMedeweten()));
const onveilig = tot(ongescreend(gemeldZonderMedeweten({ feiten: { signalen: ['onveiligheid'] } })));
const met = (urgentie: 'acuut' | 'regulier'): DossierToestand =>
  tot(
    naScreening(
      ongescreend(gemeldZonderMedeweten()),
      urgentieBeoordelen({
        urgentie,
        risicos: urgentieBeoordelen().risicos.map((r) => ({ ...r, aanwezig: 'nee' as const })),
        ...(urgentie === 'acuut' && { acuteHulp: { aan: 'huisarts', notitie: 'Gebeld.' } as const }),
      }),
    ),
  );

describe('de inwoner wil de melding niet', () => {
  it('dan stopt de melding als niemand in gevaar is (Wmo 2.3.2 lid 1)', () => {
    expect(gebeurd(besluitOver(wilNiet, onwetend, screener))).toMatchObject([
      { soort: 'inwonerIngelicht' },
      { soort: 'meldingIngetrokken', feiten: { door: 'inwoner' }, inhoud: { reden: 'Wil geen hulp.' } },
    ]);
    expect(waarIs(na(met('regulier'), wilNiet), screener.regels).status).toBe('ingetrokken');
  });

  it.each([
    ['een signaal van onveiligheid', onveilig],
    ['acuut beoordeeld', met('acuut')],
  ])('blijft open bij %s, met Veilig Thuis en nieuw contact als uitweg (Wmo 5.2.6)', (_wat, t) => {
    const open = na(t, wilNiet);
    expect(waarIs(open, screener.regels)).toMatchObject({ status: 'wilNiet', open: true });
    expect(passendeOpdrachten(open, screener)).toEqual(
      expect.arrayContaining(['doorverwijzen', 'inwonerInlichten', 'urgentieBeoordelen']),
    );
    const toedelen = passendeOpdrachten(open, screener).includes('toedelen');
    expect(toedelen).toBe(false);
  });

  it('stopt alsnog als Veilig Thuis het heeft overgenomen (Wmo 5.2.6)', () => {
    const open = na(onveilig, wilNiet);
    const over = na(
      open,
      doorverwijzen({
        naar: 'veiligThuis',
        grondslag: 'wmo526VeiligThuis',
        toestemming: null,
        organisatie: 'Veilig Thuis',
      }),
    );
    const bevestigd = na(over, doorverwijzingBevestigen(volgendOnderdeel('DV', 0)));
    expect(waarIs(na(bevestigd, wilNiet), screener.regels).status).toBe('ingetrokken');
  });
});

describe('intrekken bij gevaar', () => {
  const bekend = tot(ongescreend(gemeldDossier({ feiten: { signalen: ['onveiligheid'] } })));

  it('weigert een medewerker en een vertegenwoordiger (Wmo 5.2.6)', () => {
    expect(weigeringscodes(besluitOver(intrekken, bekend, screener))).toEqual(['gevaarBlijft']);
    const namens = contextVoor('vertegenwoordiger');
    expect(weigeringscodes(besluitOver(intrekken, bekend, namens))).toEqual(['gevaarBlijft']);
  });

  it('is aan de inwoner zelf (Wmo 2.3.2 lid 1)', () => {
    expect(gebeurd(besluitOver({ ...intrekken, reden: '' }, bekend, contextVoor('inwoner')))).toMatchObject([
      { soort: 'meldingIngetrokken' },
    ]);
  });
});
