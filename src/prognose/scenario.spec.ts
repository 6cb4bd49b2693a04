import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import { maakVelden } from '../ui/velden.ts';
import { leesPrognosevraag, zWijziging } from './lees.ts';
import type { Scenario } from './scenario.ts';
import { bekendScenario, SCENARIOS, scenarioWeigeringen, ZOALS_NU } from './scenario.ts';

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
    expect(codes([ZOALS_NU, ZOALS_NU, ZOALS_NU, ZOALS_NU, ZOALS_NU])).toEqual(['teVeel']);
  });

  it('weigert wat niet kan: minder dan niets, meer dan alles, of gisteren', () => {
    const gisteren = datum('2026-11-28');
    expect(codes([{ ...ZOALS_NU, meldingen: -100 }])).toEqual(['meldingenBuiten']);
    expect(codes([{ ...ZOALS_NU, urenErbij: -8 }])).toEqual(['urenBuiten']);
    expect(codes([{ ...ZOALS_NU, urenWeg: 101 }])).toEqual(['wegBuiten']);
    expect(codes([{ ...ZOALS_NU, telefonisch: -1 }])).toEqual(['telefonischBuiten']);
    expect(codes([{ ...ZOALS_NU, urenErbij: 8, erbijVanaf: gisteren }])).toEqual(['erbijVoorbij']);
    expect(codes([{ ...ZOALS_NU, urenWeg: 8, wegVanaf: gisteren }])).toEqual(['wegVoorbij']);
    expect(codes([{ ...ZOALS_NU, urenWeg: 100 }])).toEqual([]);
  });

  it('weigert meer of minder uren als er geen klantmanager met uren is; wat anders mag wel', () => {
    for (const medewerkers of [[], INRICHTING.medewerkers.map((m) => ({ ...m, urenPerWeek: 0 }))]) {
      expect(codes([{ ...ZOALS_NU, urenErbij: 36 }], 26, { medewerkers })).toEqual(['geenUren']);
      expect(codes([{ ...ZOALS_NU, urenWeg: 50 }], 26, { medewerkers })).toEqual(['geenUren']);
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

describe('het formulier', () => {
  const lees = (velden: Readonly<Record<string, string | readonly string[]>>) =>
    leesPrognosevraag(maakVelden({ weken: '26', ...velden }), VANDAAG);

  it('rekent zonder keuze alleen door hoe het nu gaat', () => {
    expect(lees({})).toEqual({ gelukt: true, waarde: { weken: 26, scenarios: [] } });
  });

  it('zet een eigen wat-als achter de bekende, en alleen als het iets zegt', () => {
    const gelezen = lees({ scenario: ['meer'], naam: 'Maart', urenErbij: '32,5' });
    expect(gelezen).toMatchObject({
      waarde: { scenarios: [{ meldingen: 20 }, { naam: 'Maart', urenErbij: 32.5, erbijVanaf: VANDAAG }] },
    });
    expect(lees({ naam: 'Niets' })).toMatchObject({ waarde: { scenarios: [] } });
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
