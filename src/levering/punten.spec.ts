import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESLUITDAG, HULP } from '../../test/bouwers/besluit.ts';
import { LEVERING } from '../../test/bouwers/willekeurig-levering.ts';
import {
  aanbieder,
  aangenomen,
  begonnen,
  LV1,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
} from '../../test/bouwers/levering.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import { bron } from '../../test/bouwers/willekeurig-bron.ts';
import type { Gedateerdfeit } from '../contracten/einde.ts';
import { eindenUit } from '../contracten/einde.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { voerUit } from '../kern/decider.ts';
import type { Aanbiedereinden } from './aanbiedereinde.ts';
import { BIJ_AANBIEDER, eindesleutel, eindtekst } from './aanbiedereinde.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { eersteEinde, geweigerdeOpvolger } from './opvolging.ts';
import { eindpunten, leveringpunten, nuNodig } from './punten.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen, opvolgerVan, ZONDER_HULP } from './stand.ts';

const regels = voorbeeldRegels();
const tot = ({ onderdeel, levering }: Pick<Leveringsdeel, 'onderdeel' | 'levering'>, t?: DossierToestand) =>
  t && levering ? eersteEinde(t, levering, onderdeel.einde) : onderdeel.einde;

const eindigt = (laatsteDag: Datum, vanaf: Datum): Aanbiedereinden => {
  const { code, naam } = aanbieder();
  return new Map([[code, { aanbieder: code, naam, laatsteDag, waardoor: 'sluit', vanaf }]]);
};

/** What happens to the providers themselves. */
const REGISTER = ['sluit', 'gaatDoor', 'contractEindigt', 'productVervalt', 'productTerug'] as const;
const voorziening = lokaleCode('huishoudelijke-hulp');
type Registerstap = (typeof REGISTER)[number];
const isRegister = (soort: string): soort is Registerstap => REGISTER.some((r) => r === soort);
const CODES = [lokaleCode('thuishulp'), lokaleCode('anderehulp')];

const gezet = (code: LokaleCode, op: Datum, contractTm: Datum | null): Gedateerdfeit => {
  const { naam, agb, telefoon, email, contractVan, gebieden } = aanbieder();
  return {
    code,
    op,
    feit: {
      soort: 'aanbiederGezet',
      gegevens: { naam, agb, telefoon, email, contractVan, contractTm, gebieden },
    },
  };
};

const beginRegister = (op: Datum): readonly Gedateerdfeit[] => CODES.map((code) => gezet(code, op, null));

function registerfeiten(soort: Registerstap, op: Datum, zaad: number): readonly Gedateerdfeit[] {
  const [eerste, tweede] = CODES;
  const code = zaad % 3 === 0 ? tweede : eerste;
  if (!code) return [];
  // Announced, or heard of when it is too late already.
  const dag = plusDagen(op, (zaad % 90) - 20);
  switch (soort) {
    case 'sluit':
      return [{ code, op, feit: { soort: 'aanbiederSluit', op: dag, reden: 'Failliet.' } }];
    case 'gaatDoor':
      return [{ code, op, feit: { soort: 'aanbiederGaatDoor', reden: 'Doorstart.' } }];
    case 'contractEindigt':
      return [gezet(code, op, zaad % 5 === 0 ? null : dag)];
    case 'productVervalt':
      return [{ code, op, feit: { soort: 'productVervallen', voorziening } }];
    case 'productTerug':
      return [
        { code, op, feit: { soort: 'productGezet', product: { voorziening, tarief: null, iwmo: null } } },
      ];
  }
}

function laatsteDagVan(feiten: readonly Gedateerdfeit[], code: LokaleCode | undefined): Datum | undefined {
  let sluit: Datum | undefined;
  let contract: Datum | null = null;
  let product: Datum | undefined;
  for (const { feit, op } of feiten.filter((f) => f.code === code)) {
    if (feit.soort === 'aanbiederSluit') sluit = plusDagen(feit.op, -1);
    if (feit.soort === 'aanbiederGaatDoor') sluit = undefined;
    if (feit.soort === 'aanbiederGezet') contract = feit.gegevens.contractTm;
    if (feit.soort === 'productVervallen') product = op;
    if (feit.soort === 'productGezet') product = undefined;
  }
  return [sluit, contract, product].flatMap((d) => d ?? []).toSorted()[0];
}

function gedaan(
  t: DossierToestand,
  soort: keyof typeof LEVERING,
  vandaag: Datum,
  zaad: number,
): DossierToestand {
  const context = contextVoor('klantmanager', { id: 'bilal', vandaag });
  const uitkomst = voerUit(leveringHandelingen, LEVERING[soort](bron(t, vandaag, zaad)), t, context);
  return uitkomst.gelukt ? vastgelegd(uitkomst.waarde, context).reduce(evolve, t) : t;
}

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

  it('een start die voorbij is, en wie wacht vanaf de eerste dag van de hulp: contact na drie weken, opnieuw kijken na vier', () => {
    const t = aangenomen(datum('2026-06-01'));
    const ingang = datum('2026-05-01');
    expect(ingang > BESLUITDAG).toBe(true);
    expect(soorten(t, plusDagen(ingang, 20))).toEqual([]);
    expect(soorten(t, plusWeken(ingang, 3))).toEqual(['wachtcontact']);
    expect(soorten(t, plusWeken(ingang, 4))).toEqual(['wachtcontact', 'herbeoordelen']);
    expect(soorten(t, datum('2026-06-02'))).toEqual(['startVoorbij', 'wachtcontact', 'herbeoordelen']);
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
      {
        soort: 'wachtcontactVastleggen',
        onderdeel: HULP,
        op: start,
        woorden: 'Ja, ik red het weer.',
        stop: 'klopt',
      },
      km,
    );
    expect(soorten(gesproken, start)).toEqual([]);
    expect(soorten(naLevering(begonnen(), stop, km), start)).toEqual([]);
  });

  it('na de toegekende periode vraagt het niets meer', () => {
    expect(soorten(teLeveren(), datum('2028-04-30'))).toContain('opdragen');
    expect(soorten(teLeveren(), datum('2028-05-01'))).toEqual([]);
  });

  it('een aanbieder die sluit: wie wacht en wie hulp krijgt heeft vanaf dat wij het weten een ander nodig (contractstandaard Wmo 3.7)', () => {
    const bekend = datum('2026-06-01');
    const laatsteDag = datum('2026-07-31');
    const einden = eindigt(laatsteDag, bekend);
    for (const t of [opgedragen(), aangenomen(), begonnen()]) {
      const bij = (op: Datum) =>
        nuNodig(eindpunten(t, einden, tot), op).map(({ soort, vanaf }) => [soort, vanaf]);
      expect(bij(plusDagen(bekend, -1))).toEqual([]);
      expect(bij(bekend)).toEqual([['aanbiederEindigt', bekend]]);
      // And also after it closed, as long as nobody recorded what came of it.
      expect(bij(plusDagen(laatsteDag, 100))).toEqual([['aanbiederEindigt', bekend]]);
    }
    const [punt] = eindpunten(begonnen(), einden, tot);
    expect(punt?.einde && eindtekst(punt.einde, bekend)).toBe(
      'andere aanbieder nodig voor 1 augustus 2026, want Thuishulp Voorbeeld sluit',
    );
    expect(punt?.einde && eindtekst(punt.einde, plusDagen(laatsteDag, 1))).toBe(
      'andere aanbieder nodig: Thuishulp Voorbeeld levert niet meer sinds 1 augustus 2026',
    );
  });

  it('een product dat vervalt: wie het daar krijgt of erop wacht heeft vanaf die dag een ander nodig, wie iets anders krijgt niet (contractstandaard Wmo 3.7)', () => {
    const op = datum('2026-06-01');
    const { code, naam } = aanbieder();
    const vervallen = (wat: LokaleCode): Aanbiedereinden => {
      const einde = { aanbieder: code, naam, voorziening: wat, laatsteDag: op, vanaf: op } as const;
      return new Map([[eindesleutel(einde), { ...einde, waardoor: 'product' }]]);
    };
    for (const t of [opgedragen(), aangenomen(), begonnen()]) {
      const [punt] = nuNodig(eindpunten(t, vervallen(voorziening), tot), op);
      expect(punt).toMatchObject({ soort: 'aanbiederEindigt', vanaf: op });
      expect(punt?.einde && eindtekst(punt.einde, op)).toBe(
        'andere aanbieder nodig: Thuishulp Voorbeeld levert deze hulp niet meer, het product verviel op 1 juni 2026',
      );
      expect(eindpunten(t, vervallen(lokaleCode('dagbesteding')), tot)).toEqual([]);
    }
  });

  it('niet als de toegekende hulp zelf eerder eindigt, en niet bij een andere aanbieder', () => {
    const naToekenning = eindigt(datum('2028-12-31'), BESLUITDAG);
    expect(eindpunten(begonnen(), naToekenning, tot)).toEqual([]);
    const anders = new Map(
      [...eindigt(datum('2026-07-31'), BESLUITDAG)].map(([, e]) => [lokaleCode('x'), e]),
    );
    expect(eindpunten(begonnen(), anders, tot)).toEqual([]);
    expect(eindpunten(teLeveren(), eindigt(BESLUITDAG, BESLUITDAG), tot)).toEqual([]);
  });

  it('wat er ook gebeurt, ook als aanbieders sluiten en contracten eindigen: geen toegekend deel zonder hulp, of met hulp die daar eindigt, zonder punt', () => {
    const handelingen = Object.keys(leveringHandelingen) as (keyof typeof LEVERING)[];
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...handelingen, ...REGISTER), fc.nat(), fc.integer({ min: 0, max: 20 })),
          {
            maxLength: 25,
          },
        ),
        (stappen) => {
          let t = teLeveren();
          let vandaag = OPDRAAGDAG;
          let feiten = beginRegister(OPDRAAGDAG);
          for (const [soort, zaad, dagen] of stappen) {
            vandaag = plusDagen(vandaag, dagen);
            if (isRegister(soort)) feiten = [...feiten, ...registerfeiten(soort, vandaag, zaad)];
            else t = gedaan(t, soort, vandaag, zaad);
            const einden = new Map(eindenUit(feiten).map((e) => [eindesleutel(e), e]));
            const punten = [...leveringpunten(t, regels), ...eindpunten(t, einden, (deel) => tot(deel, t))];
            for (const { onderdeel, stand, levering } of leveringsdelen(t)) {
              const eigen = punten.filter((p) => p.onderdeel === onderdeel.gevraagd);
              if (ZONDER_HULP.includes(stand) || stand === 'onderbroken')
                expect(eigen.length).toBeGreaterThan(0);
              // Told apart from the code: the last day that this provider still delivers, out of the facts.
              const opvolger = opvolgerVan(t, onderdeel.gevraagd)?.levering;
              const houdtOp = [levering, opvolger].some((l) => {
                const laatste = laatsteDagVan(feiten, l?.opdracht.aanbieder);
                const tm = (l && tot({ onderdeel, levering: l }, t)) ?? '9999-12-31';
                return laatste !== undefined && tm > laatste;
              });
              const weg = eigen.filter((p) => p.soort === 'aanbiederEindigt');
              if (BIJ_AANBIEDER.includes(stand)) expect(weg).toHaveLength(houdtOp ? 1 : 0);
              if (stand === 'loopt' && !opvolger && !geweigerdeOpvolger(t, onderdeel.gevraagd))
                expect(eigen).toEqual(weg);
              if (opvolger) expect(eigen.map(({ soort }) => soort)).toContain('overgang');
              // From the moment a closing is known somebody sees it, not only on its day.
              if (weg[0]?.einde?.waardoor === 'sluit') expect(weg[0].vanaf <= vandaag).toBe(true);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
