import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BESLUITDAG,
  afwijzingKlaar,
  afwijzingVoorbereiden,
  belpogingVastleggen,
  beoordelingVastleggen,
  besluitNemen,
  besluitToetsen,
  besluitVoorbereiden,
  conceptAfwijzing,
  conceptToekenning,
  jurist,
  klantmanager,
  naBesluit,
  onderdeel,
  teamleider,
} from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import type { BesluitOpdracht } from './opdrachten.ts';
import { besluitHandelingen } from './opdrachten.ts';
import type { TotBesluit } from './toestand.ts';
import { evolveBesluit } from './toestand.ts';
import {
  belpogingenNu,
  mandaatUitkomst,
  moetEersteBellen,
  uitkomstVan,
  wachtOpTweedePaarOgen,
  wijstAf,
} from './voortgang.ts';

const regels = voorbeeldRegels();
/** Worked out once: the property plays on from here hundreds of times. */
const AANGEVRAAGD = aangevraagd();
const AFWIJZING = conceptAfwijzing();

describe('uitkomstVan', () => {
  it('noemt een mengsel gedeeltelijk zodra er iets is toegekend (Wmo 2.3.5)', () => {
    const van = (...soorten: Parameters<typeof uitkomstVan>[0][number]['beslissing'][]) =>
      uitkomstVan(soorten.map((beslissing) => ({ beslissing })));
    expect(van('toekennen', 'toekennen')).toBe('toekennen');
    expect(van('toekennen', 'afwijzen')).toBe('gedeeltelijk');
    expect(van('afwijzen')).toBe('afwijzen');
    expect(van('buitenBehandeling')).toBe('buitenBehandeling');
  });
});

describe('waar een besluit op wacht', () => {
  it('is eerst een telefoontje en een tweede paar ogen bij een afwijzing (Beleidsregels 3.8)', () => {
    const t = conceptAfwijzing();
    expect([moetEersteBellen(t, regels), wachtOpTweedePaarOgen(t, regels)]).toEqual([true, true]);
    const klaar = afwijzingKlaar();
    expect([moetEersteBellen(klaar, regels), wachtOpTweedePaarOgen(klaar, regels)]).toEqual([false, false]);
  });

  it('is niets bij een toekenning binnen het mandaat (Awb 10:3)', () => {
    const t = conceptToekenning();
    expect([moetEersteBellen(t, regels), wachtOpTweedePaarOgen(t, regels)]).toEqual([false, false]);
    expect(t.besluit.concept && mandaatUitkomst(t.besluit.concept)).toBe('toekenning');
  });

  it('laat een gesprek tellen voor een nieuw concept dat hetzelfde afwijst (Beleidsregels 3.8)', () => {
    const zelfde = naBesluit(afwijzingKlaar(), afwijzingVoorbereiden({ afweging: 'Beter uitgelegd.' }));
    expect(moetEersteBellen(zelfde, regels)).toBe(false);
    const anders = naBesluit(
      afwijzingKlaar(),
      besluitVoorbereiden({ onderdelen: [onderdeel({ beslissing: 'gedeeltelijk' })] }),
    );
    expect(moetEersteBellen(anders, regels)).toBe(true);
  });
});

/** Any opdracht by any of four people, made for the state it meets. */
const stap = fc.record({
  wie: fc.constantFrom(
    klantmanager(),
    teamleider(),
    jurist(),
    contextVoor('teamleider', { id: 'bilal', vandaag: BESLUITDAG }),
  ),
  maak: fc.constantFrom<((t: TotBesluit) => BesluitOpdracht)[]>(
    () => beoordelingVastleggen(),
    () => beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }),
    () => besluitVoorbereiden(),
    () => afwijzingVoorbereiden(),
    () => besluitVoorbereiden({ onderdelen: [onderdeel({ beslissing: 'gedeeltelijk' })] }),
    () => belpogingVastleggen(),
    () => belpogingVastleggen({ bereikt: false }),
    () => belpogingVastleggen({ bereikt: false, weergave: 'Voicemail ingesproken.' }),
    (t) => besluitToetsen(t),
    (t) => besluitToetsen(t, { akkoord: false, opmerking: 'Nog niet.' }),
    (t) => besluitNemen(t),
    (t) => besluitNemen(t),
  ),
});

function speel(
  begin: TotBesluit,
  stappen: readonly { wie: ReturnType<typeof klantmanager>; maak: (t: TotBesluit) => BesluitOpdracht }[],
) {
  return stappen.reduce((t, { wie, maak }) => {
    const uitkomst = voerUit(besluitHandelingen, maak(t), t, wie);
    if (!uitkomst.gelukt) return t;
    return { ...t, besluit: vastgelegd(uitkomst.waarde, wie).reduce(evolveBesluit, t.besluit) };
  }, begin);
}

describe('geen enkele reeks opdrachten', () => {
  it('leidt tot een genomen afwijzing zonder gesprek of genoeg pogingen (Beleidsregels 3.8)', () => {
    let genomen = 0;
    fc.assert(
      fc.property(fc.array(stap, { minLength: 3, maxLength: 20 }), (stappen) => {
        const { besluit } = speel(AFWIJZING, stappen);
        if (!besluit.genomen || !besluit.concept || !wijstAf(besluit.concept)) return;
        genomen += 1;
        const gebeld = belpogingenNu(besluit);
        expect(gebeld.some(({ bereikt }) => bereikt) || gebeld.length >= 3).toBe(true);
      }),
      { numRuns: 400, seed: 2015 },
    );
    expect(genomen).toBeGreaterThan(0);
  });

  it('laat iemand het eigen concept goedkeuren (Awb 10:3)', () => {
    fc.assert(
      fc.property(fc.array(stap, { minLength: 3, maxLength: 20 }), (stappen) => {
        const { besluit } = speel(AANGEVRAAGD, stappen);
        const { concept, toetsingen } = besluit;
        const eigen = toetsingen.filter((x) => x.besluit === concept?.id && x.door.id === concept.door.id);
        expect(eigen).toEqual([]);
      }),
      { numRuns: 200, seed: 2015 },
    );
  });
});
