import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import { begonnen, naLevering } from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import {
  dossiernummer,
  HERONDERZOEKDAG,
  heronderzoekStarten,
  hulpBeeindigen,
  HULP_EINDE,
  ingetrokken,
  inHeronderzoek,
  klantmanagerOp,
  LATER_DEEL,
  naVoortzetting,
  toegekend,
  tweeDelen,
  voortzettingAfronden,
} from '../../test/bouwers/voortzetting.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { passendeOpdrachten } from '../dossier/volgende.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import type { Stopreden } from '../levering/gebeurtenissen.ts';
import { aflopend, trapOp, TRAPPEN, trapweken } from './aflopend.ts';
import { besluitOpZijnLaatst, gatDreigt } from './gat.ts';

const regels = voorbeeldRegels();
const standen = (t: DossierToestand, dag: Datum) =>
  aflopend(t, dag, regels).map(({ gevraagd, trap, stand }) => [gevraagd, trap, stand]);
const trapVan = (dag: string) => aflopend(toegekend(), datum(dag), regels)[0]?.trap;

describe('aflopend', () => {
  it('begint 26, 16 en 8 weken voor de laatste dag, zoals de gemeente het kiest (Wmo 2.3.9)', () => {
    expect(trapweken(regels)).toEqual({ vroeg: 26, signaal: 16, start: 8 });
    const dag = (weken: number, dagen = 0) => plusDagen(plusWeken(HULP_EINDE, -weken), dagen);
    expect([dag(26, -1), dag(26), dag(16, -1), dag(16), dag(8, -1), dag(8), HULP_EINDE].map(trapVan)).toEqual(
      [undefined, 'vroeg', 'vroeg', 'signaal', 'signaal', 'start', 'start'],
    );
    expect(trapVan('2028-05-01')).toBe('voorbij');
  });

  it('rekent met de weken van de gemeente (Wmo 2.3.9)', () => {
    const krap = voorbeeldRegels({
      normen: { ...regels.normen, heronderzoekSignaalWeken: 10, heronderzoekStartWeken: 6 },
    });
    expect(trapOp(HULP_EINDE, plusWeken(HULP_EINDE, -10), krap)).toBe('signaal');
    expect(trapOp(HULP_EINDE, plusWeken(HULP_EINDE, -6), krap)).toBe('start');
  });

  it('zegt of er al iets gebeurt, en is geregeld als het verdergaat of stopt (Wmo 2.3.9)', () => {
    const dag = plusWeken(HULP_EINDE, -5);
    const stand = (t: Parameters<typeof aflopend>[0]) => aflopend(t, dag, regels).map((a) => a.stand);
    expect(stand(toegekend())).toEqual(['nogNiets']);
    expect(stand(inHeronderzoek())).toEqual(['bezig']);
    expect(stand(naVoortzetting(inHeronderzoek(), voortzettingAfronden()))).toEqual(['geregeld']);
    expect(stand(naVoortzetting(toegekend(), hulpBeeindigen()))).toEqual(['geregeld']);
    expect(stand(ingetrokken())).toEqual(['geregeld']);
  });

  it('is alleen geregeld voor de hulp waar het heronderzoek over ging (Wmo 2.3.9)', () => {
    for (const uitkomst of ['nieuweMelding', 'stopt'] as const) {
      const t = naVoortzetting(
        naVoortzetting(tweeDelen(), heronderzoekStarten()),
        voortzettingAfronden({ uitkomst }),
      );
      expect(standen(t, datum('2031-03-15'))).toEqual([
        [HULP, 'voorbij', 'geregeld'],
        [LATER_DEEL, 'start', 'nogNiets'],
      ]);
      const begin = contextVoor('klantmanager', { id: 'bilal', vandaag: datum('2031-03-15') });
      expect(passendeOpdrachten(t, begin)).toContain('heronderzoekStarten');
    }
  });

  it('is na het kijken pas klaar als vaststaat dat de hulp stopte (Wmo 2.3.9)', () => {
    const kijk = (t: DossierToestand) =>
      naVoortzetting(naVoortzetting(t, heronderzoekStarten()), voortzettingAfronden({ uitkomst: 'stopt' }));
    const stand = (t: DossierToestand) => standen(t, datum('2030-01-15')).map(([, , s]) => s);
    expect(stand(kijk(begonnen()))).toEqual(['afTeSluiten']);
    const stop = (t: DossierToestand, wie: 'klantmanager' | 'aanbieder', reden: Stopreden) =>
      naLevering(
        t,
        {
          soort: 'hulpStoppen',
          onderdeel: HULP,
          op: HULP_EINDE,
          reden,
          hervattenOp: reden === 'tijdelijk' ? datum('2028-06-01') : null,
          toelichting: 'Zo is het.',
        },
        contextVoor(wie, { vandaag: datum('2028-05-02') }),
      );
    expect(stand(stop(kijk(begonnen()), 'aanbieder', 'eindeBesluit'))).toEqual(['geregeld']);
    // That a provider stopped because the decision ended, or says the resident wants no more, is no look of ours.
    expect(stand(stop(begonnen(), 'aanbieder', 'eindeBesluit'))).toEqual(['nogNiets']);
    expect(stand(stop(begonnen(), 'aanbieder', 'inwonerWil'))).toEqual(['nogNiets']);
    expect(stand(stop(begonnen(), 'klantmanager', 'tijdelijk'))).toEqual(['nogNiets']);
    // The provider said that it stopped, and the resident that it is not right: then it did not.
    const km = contextVoor('klantmanager', { vandaag: datum('2028-05-02') });
    const gesproken = (woord: 'klopt' | 'kloptNiet') =>
      naLevering(
        stop(begonnen(), 'aanbieder', 'inwonerWil'),
        {
          soort: 'wachtcontactVastleggen',
          onderdeel: HULP,
          op: km.vandaag,
          woorden: 'Gebeld.',
          stop: woord,
        },
        km,
      );
    expect([stand(gesproken('klopt')), stand(gesproken('kloptNiet'))]).toEqual([['geregeld'], ['nogNiets']]);
    for (const reden of ['eindeBesluit', 'inwonerWil', 'overleden'] as const)
      expect(stand(stop(begonnen(), 'klantmanager', reden))).toEqual(['geregeld']);
  });

  it('een heronderzoek van voor de onderdelen gaat over wat toen was aangekondigd (Wmo 2.3.9)', () => {
    const oud = (t: DossierToestand): DossierToestand => ({
      ...t,
      voortzetting: {
        ...t.voortzetting,
        heronderzoeken: t.voortzetting.heronderzoeken.map(({ onderdelen: _, ...h }) => h),
      },
    });
    const loopt = oud(naVoortzetting(tweeDelen(), heronderzoekStarten()));
    expect(standen(loopt, HERONDERZOEKDAG)).toEqual([[HULP, 'signaal', 'bezig']]);
    const klaar = naVoortzetting(loopt, voortzettingAfronden());
    expect(standen(klaar, datum('2031-03-15')).map(([, , stand]) => stand)).toEqual(['geregeld', 'nogNiets']);
    const vroeg = oud(
      naVoortzetting(toegekend(), heronderzoekStarten(), klantmanagerOp(plusWeken(HULP_EINDE, -17))),
    );
    expect(standen(vroeg, HULP_EINDE)).toEqual([[HULP, 'start', 'nogNiets']]);
  });

  it('vraagt weer om iemand als het vervolg zonder besluit eindigt, tot het daar verdergaat (Wmo 2.3.9)', () => {
    const systeem = contextVoor('systeem', { vandaag: HERONDERZOEKDAG });
    const vervolg = dossiernummer();
    const volg = (t: DossierToestand, stand: 'zonderBesluit' | 'gaatVerder') =>
      naVoortzetting(t, { soort: 'vervolgstandVastleggen', vervolg, stand }, systeem);
    const verder = naVoortzetting(inHeronderzoek(), voortzettingAfronden({ vervolg }));
    const gestrand = volg(verder, 'zonderBesluit');
    const stand = (t: DossierToestand) => standen(t, HULP_EINDE).map(([, , s]) => s);
    expect(stand(gestrand)).toEqual(['nogNiets']);
    expect(stand(volg(gestrand, 'gaatVerder'))).toEqual(['geregeld']);
    // Told twice, or of another dossier, it changes nothing.
    expect(volg(gestrand, 'zonderBesluit')).toEqual(gestrand);
    expect(volg(inHeronderzoek(), 'zonderBesluit')).toEqual(inHeronderzoek());
  });

  it('gaat met de dagen nooit terug naar een eerdere stap (Wmo 2.3.9)', () => {
    const plek = (dagen: number) => {
      const trap = trapOp(HULP_EINDE, plusDagen(HULP_EINDE, dagen), regels);
      return trap === undefined ? -1 : TRAPPEN.indexOf(trap);
    };
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 100 }), fc.nat(200), (van, verder) => {
        expect(plek(van + verder)).toBeGreaterThanOrEqual(plek(van));
      }),
    );
  });
});

describe('een gat tussen oude en nieuwe hulp', () => {
  it('dreigt als zes weken onderzoek en twee weken besluit later eindigen dan de hulp (Wmo 2.3.2, 2.3.5)', () => {
    const vandaag = datum('2028-02-07');
    const laatst = besluitOpZijnLaatst(vandaag, regels);
    expect(laatst).toBe('2028-04-03');
    expect([gatDreigt(laatst, vandaag, regels), gatDreigt(plusDagen(laatst, -1), vandaag, regels)]).toEqual([
      false,
      true,
    ]);
  });
});
