import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import { maakVelden } from '../ui/velden.ts';
import { leesPrognosevraag, zWijziging } from './lees.ts';
import type { Scenario } from './scenario.ts';
import { bekendScenario, SCENARIOS, scenarioWeigeringen, ZOALS_NU } from './scenario.ts';
import { scenarioMetZin, scenariozin } from './scenariotekst.ts';

const VANDAAG = datum('2026-11-29');
const INRICHTING = voorbeeldInrichting();
const codes = (
  scenarios: readonly Scenario[],
  weken = 26,
  inrichting: Parameters<typeof scenarioWeigeringen>[3] = INRICHTING,
): readonly string[] => {
  const [eerste, ...rest] = scenarioWeigeringen(scenarios, weken, VANDAAG, inrichting);
  return eerste ? weigeringscodes(geweigerd(eerste, ...rest)) : [];
};

describe('wat er door te rekenen is', () => {
  it('zijn de bekende scenario’s, elk anders dan hoe het gaat', () => {
    const bekend = SCENARIOS.map((code) => bekendScenario(code, datum('2026-12-29')));
    expect(codes(bekend.slice(0, 4))).toEqual([]);
    for (const { naam: _, ...rest } of bekend) {
      const { naam: __, ...nu } = ZOALS_NU;
      expect(rest).not.toEqual(nu);
    }
  });

  it('is niet tien jaar, geen halve week en niet te veel tegelijk', () => {
    for (const weken of [520, 3, 0, 4.5, Number.NaN]) expect(codes([], weken)).toEqual(['wekenBuiten']);
    expect(codes(Array.from({ length: 5 }, () => ({ ...ZOALS_NU, meldingen: 5 })))).toEqual(['teVeel']);
  });

  it('weigert wat niet kan: minder dan niets, meer dan alles, of gisteren', () => {
    const gisteren = datum('2026-11-28');
    expect(codes([{ ...ZOALS_NU, meldingen: -100 }])).toEqual(['meldingenBuiten']);
    expect(codes([{ ...ZOALS_NU, urenErbij: -8, erbijVanaf: VANDAAG }])).toEqual(['urenBuiten']);
    expect(codes([{ ...ZOALS_NU, urenWeg: 101, wegVanaf: VANDAAG }])).toEqual(['wegBuiten']);
    expect(codes([{ ...ZOALS_NU, telefonisch: -1 }])).toEqual(['telefonischBuiten']);
    expect(codes([{ ...ZOALS_NU, urenErbij: 8, erbijVanaf: gisteren }])).toEqual(['erbijVoorbij']);
    expect(codes([{ ...ZOALS_NU, urenWeg: 8, wegVanaf: gisteren }])).toEqual(['wegVoorbij']);
    expect(codes([{ ...ZOALS_NU, urenWeg: 100, wegVanaf: VANDAAG }])).toEqual([]);
  });

  it('weigert uren zonder dag, een dag zonder uren en een wat-als waarin niets verandert: niets wordt stil ingevuld', () => {
    expect(codes([{ ...ZOALS_NU, urenErbij: 40 }])).toEqual(['erbijZonderDag']);
    expect(codes([{ ...ZOALS_NU, urenWeg: 50 }])).toEqual(['wegZonderDag']);
    expect(codes([{ ...ZOALS_NU, meldingen: 5, wegVanaf: VANDAAG }])).toEqual(['wegZonderUren']);
    expect(codes([{ ...ZOALS_NU, meldingen: 5, wegVervangen: true }])).toEqual(['vervangenZonderWeg']);
    expect(codes([{ ...ZOALS_NU, naam: 'Niets' }])).toEqual(['verandertNiets']);
  });

  it('weigert wat pas na de laatste week begint, en noemt die dag; de laatste dag zelf mag', () => {
    const erbij = (dag: string, weken = 26): readonly string[] =>
      codes([{ ...ZOALS_NU, naam: 'Later', urenErbij: 40, erbijVanaf: datum(dag) }], weken);
    expect(erbij('2030-01-01')).toEqual(['erbijNaLaatsteWeek']);
    expect([erbij('2027-05-29'), erbij('2027-05-30')]).toEqual([[], ['erbijNaLaatsteWeek']]);
    const vier = [bekendScenario('vertrek', datum('2026-12-29'))];
    expect(scenarioWeigeringen(vier, 4, VANDAAG, INRICHTING)).toMatchObject([
      { code: 'wegNaLaatsteWeek', veld: 'weken', reden: expect.stringContaining('29 december 2026') },
    ]);
    expect(codes(vier, 5)).toEqual([]);
  });

  it('weigert meer of minder uren als er geen klantmanager met uren is; wat anders mag wel', () => {
    for (const medewerkers of [[], INRICHTING.medewerkers.map((m) => ({ ...m, urenPerWeek: 0 }))]) {
      expect(codes([{ ...ZOALS_NU, urenErbij: 36, erbijVanaf: VANDAAG }], 26, { medewerkers })).toEqual([
        'geenUren',
      ]);
      expect(codes([{ ...ZOALS_NU, urenWeg: 50, wegVanaf: VANDAAG }], 26, { medewerkers })).toEqual([
        'geenUren',
      ]);
      expect(codes([{ ...ZOALS_NU, meldingen: 20 }], 26, { medewerkers })).toEqual([]);
    }
  });

  it('weigert een naam waaraan iemand te herkennen is (AVG 5 lid 1 onder c)', () => {
    const naam = INRICHTING.medewerkers[0]?.naam ?? '';
    for (const tekst of [`${naam} is ziek`, 'bel 06 12345678', 'bsn 999990019'])
      expect(codes([{ ...ZOALS_NU, naam: tekst, meldingen: 5 }])).toEqual(['herkenbaarInToelichting']);
    expect(codes([{ ...ZOALS_NU, naam: 'Vacature in maart', meldingen: 5 }])).toEqual([]);
  });
});

describe('een scenario in woorden', () => {
  it('zegt alles wat is gevraagd: hoeveel, vanaf wanneer en wie ingewerkt moet worden', () => {
    expect(scenarioMetZin(bekendScenario('erbij', datum('2026-12-29')))).toBe(
      'Een klantmanager erbij (36 uur per week erbij vanaf 29 december 2026; wie nieuw is, doet het eerste kwartaal 60% van het werk)',
    );
    expect(scenariozin(bekendScenario('vertrek', datum('2026-12-29')))).toBe(
      '50% van de uren weg vanaf 29 december 2026; na een kwartaal zijn er nieuwe mensen, die het eerste kwartaal 60% van het werk doen',
    );
    expect(scenariozin({ ...ZOALS_NU, meldingen: -7.5, telefonisch: 25, dagelijksScreenen: true })).toBe(
      'vanaf de eerste dag 7,5% minder meldingen; 25% van de hulpvragen telefonisch; elke melding de dag erna verdeeld',
    );
    expect(scenarioMetZin(ZOALS_NU)).toBe('Zoals het nu gaat');
    for (const code of SCENARIOS) expect(scenariozin(bekendScenario(code, VANDAAG))).not.toBe('');
  });
});

describe('het formulier', () => {
  const lees = (velden: Readonly<Record<string, string | readonly string[]>>) =>
    leesPrognosevraag(maakVelden({ weken: '26', ...velden }), VANDAAG);

  it('rekent zonder keuze alleen door hoe het nu gaat', () => {
    expect(lees({})).toEqual({ gelukt: true, waarde: { weken: 26, scenarios: [] } });
  });

  it('zet een eigen wat-als achter de bekende, en alleen als het iets zegt', () => {
    const gelezen = lees({ scenario: ['meer'], naam: 'Maart', urenErbij: '32,5' });
    expect(gelezen).toMatchObject({
      waarde: { scenarios: [{ meldingen: 20 }, { naam: 'Maart', urenErbij: 32.5, erbijVanaf: null }] },
    });
    // What says nothing goes along, to be refused.
    for (const velden of [{ naam: 'Niets' }, { wegVanaf: '2027-01-01' }])
      expect(lees(velden)).toMatchObject({ waarde: { scenarios: [{ urenErbij: 0 }] } });
  });

  it('weigert wat geen getal is, bij het veld', () => {
    expect(lees({ weken: 'veel', meldingen: 'ja', telefonisch: '1e9' })).toMatchObject({
      gelukt: false,
      fouten: { weken: expect.any(String), meldingen: expect.any(String), telefonisch: expect.any(String) },
    });
  });

  it('weigert een verandering in uren van niets of minder, of die eindigt voor zij begint', () => {
    const fout = (velden: Readonly<Record<string, string>>) =>
      zWijziging
        .safeParse(
          maakVelden({
            soort: 'verlof',
            uren: '8',
            van: '2026-12-01',
            totEnMet: '',
            toelichting: '',
            ...velden,
          }),
        )
        .error?.issues.map(({ path }) => path.join());
    expect(fout({})).toBeUndefined();
    expect(fout({ uren: '-8' })).toEqual(['uren']);
    expect(fout({ uren: '0' })).toEqual(['uren']);
    expect(fout({ totEnMet: '2026-11-01' })).toEqual(['totEnMet']);
  });
});
