import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESLUITDAG, HULP } from '../../test/bouwers/besluit.ts';
import { LEVERING } from '../../test/bouwers/willekeurig-levering.ts';
import {
  aangenomen,
  begonnen,
  LV1,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
} from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import { bron } from '../../test/bouwers/willekeurig-bron.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { leveringpunten, nuNodig } from './punten.ts';
import { leveringsdelen, ZONDER_HULP } from './stand.ts';

const regels = voorbeeldRegels();
const soorten = (t: DossierToestand, op = BESLUITDAG) =>
  nuNodig(leveringpunten(t, regels), op).map(({ soort }) => soort);

describe('niemand heeft een besluit en geen hulp zonder dat iemand het ziet (procedure.md § 12b)', () => {
  it('een besluit zonder opdracht vraagt er meteen om', () => {
    expect(soorten(teLeveren())).toEqual(['opdragen']);
  });

  it('een aanbieder die niet antwoordt, komt naar voren na de norm in werkdagen; Koningsdag telt niet', () => {
    // Monday 20 April and five working days: Monday 27 April is King's Day.
    expect(soorten(opgedragen(), datum('2026-04-28'))).toEqual([]);
    expect(soorten(opgedragen(), datum('2026-04-29'))).toEqual(['antwoord']);
  });

  it('een start die voorbij is, en wie wacht: contact na drie weken, opnieuw kijken na vier', () => {
    const t = aangenomen(datum('2026-05-18'));
    expect(soorten(t, plusWeken(BESLUITDAG, 3))).toEqual(['wachtcontact']);
    expect(soorten(t, plusWeken(BESLUITDAG, 4))).toEqual(['wachtcontact', 'herbeoordelen']);
    expect(soorten(t, datum('2026-05-19'))).toEqual(['startVoorbij', 'wachtcontact', 'herbeoordelen']);
  });

  it('na het contact en het oordeel begint de tijd opnieuw', () => {
    const mei = contextVoor('klantmanager', { vandaag: datum('2026-05-14') });
    const gesproken = naLevering(
      aangenomen(null),
      { soort: 'wachtcontactVastleggen', onderdeel: HULP, op: mei.vandaag, woorden: 'Het gaat nog.' },
      mei,
    );
    expect(soorten(gesproken, plusDagen(mei.vandaag, 20))).toEqual(['herbeoordelen']);
    expect(soorten(gesproken, plusDagen(mei.vandaag, 21))).toEqual(['wachtcontact', 'herbeoordelen']);
  });

  it('hulp die loopt vraagt niets; een aanbieder die stopt vraagt om een ander', () => {
    const start = datum('2026-05-18');
    expect(soorten(begonnen(), start)).toEqual([]);
    const weg = naLevering(
      begonnen(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: start,
        reden: 'aanbiederStopt',
        hervattenOp: null,
        toelichting: 'Wij sluiten.',
      },
      planner(start),
    );
    expect(soorten(weg, start)).toEqual(['opnieuwOpdragen']);
    expect(soorten(weg, plusWeken(start, 3))).toEqual(['opnieuwOpdragen', 'wachtcontact']);
    expect(LV1).toBe(weg.levering.leveringen[0]?.id);
  });

  it('zegt de aanbieder dat het niet meer nodig is, dan vraagt iemand het de inwoner (Wmo 2.3.10)', () => {
    const start = datum('2026-05-18');
    const stop = {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: start,
      reden: 'inwonerWil',
      hervattenOp: null,
      toelichting: '',
    } as const;
    const gestopt = naLevering(begonnen(), stop, planner(start));
    expect(soorten(gestopt, start)).toEqual(['stopBekijken']);
    const km = contextVoor('klantmanager', { vandaag: start });
    const gesproken = naLevering(
      gestopt,
      { soort: 'wachtcontactVastleggen', onderdeel: HULP, op: start, woorden: 'Ja, ik red het weer.' },
      km,
    );
    expect(soorten(gesproken, start)).toEqual([]);
    expect(soorten(naLevering(begonnen(), stop, km), start)).toEqual([]);
  });

  it('na de toegekende periode vraagt het niets meer', () => {
    expect(soorten(teLeveren(), datum('2028-04-30'))).toContain('opdragen');
    expect(soorten(teLeveren(), datum('2028-05-01'))).toEqual([]);
  });

  it('wat er ook gebeurt: elk toegekend deel zonder hulp heeft een punt dat om iemand vraagt', () => {
    const handelingen = Object.keys(leveringHandelingen) as (keyof typeof LEVERING)[];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...handelingen), fc.nat(), fc.integer({ min: 0, max: 20 })), {
          maxLength: 25,
        }),
        (stappen) => {
          let t = teLeveren();
          let vandaag = OPDRAAGDAG;
          for (const [soort, zaad, dagen] of stappen) {
            vandaag = plusDagen(vandaag, dagen);
            const context = contextVoor('klantmanager', { id: 'bilal', vandaag });
            const uitkomst = voerUit(
              leveringHandelingen,
              LEVERING[soort](bron(t, vandaag, zaad)),
              t,
              context,
            );
            if (uitkomst.gelukt) t = vastgelegd(uitkomst.waarde, context).reduce(evolve, t);
            const punten = leveringpunten(t, regels);
            for (const { onderdeel, stand } of leveringsdelen(t)) {
              const eigen = punten.filter((p) => p.onderdeel === onderdeel.gevraagd);
              if (ZONDER_HULP.includes(stand) || stand === 'onderbroken')
                expect(eigen.length).toBeGreaterThan(0);
              if (stand === 'loopt') expect(eigen).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
