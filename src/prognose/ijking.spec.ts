import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Gemeten } from '../../test/bouwers/kwartaal.ts';
import { dagenTussen, datum, plusDagen, plusWeken } from '../kern/datum.ts';
import { trapweken } from '../voortzetting/aflopend.ts';
import { GEWONE_FORMATIE } from './formatie.ts';
import type { Modelvraag } from './ijking.ts';
import { leerZaken, maakModel } from './ijking.ts';
import { STAPPEN, ZEKER } from './model.ts';
import { deelVerlengingen } from './verlengingen.ts';
import type { Bron, Voorraadrij } from './queries.ts';
import { ZOALS_NU } from './scenario.ts';

const OP = datum('2026-10-20');
const bron = (gemeten: Gemeten = {}): Bron => ({
  op: OP,
  tellingen: tellingen(gemeten),
  perUrgentie: new Map(),
  perVoorziening: new Map(),
  perWeekdag: [],
  eerste: null,
  voorraad: [],
  aflopend: [],
  afgelopen: { eindigden: 0, kwamenTerug: 0 },
});
/** Half of the help that ended came again. */
const HALF = { eindigden: 40, kwamenTerug: 20 };
const vraag = (anders: Partial<Modelvraag> = {}): Modelvraag => ({
  begin: OP,
  dagen: 60,
  geleerd: leerZaken(bron(), 5),
  voorraad: [],
  instroom: () => 2,
  uren: () => 10,
  gewoneUren: () => 10,
  formatie: GEWONE_FORMATIE,
  regels: voorbeeldRegels(),
  scenario: ZOALS_NU,
  verlengingen: () => 0,
  onzeker: ZEKER,
  drukte: null,
  ...anders,
});
const ligt = (anders: Partial<Voorraadrij>): Voorraadrij => ({
  begin: datum('2026-10-01'),
  urgentie: 'regulier',
  verdeeld: null,
  onderzocht: null,
  getoetst: null,
  verslag: null,
  aanvraag: null,
  besloten: null,
  voorziening: '',
  ...anders,
});

describe('leren van wat klaar is (sturing.md § 2)', () => {
  it('neemt de laatste twaalf hele maanden, niet de maand die loopt', () => {
    const geleerd = leerZaken(
      bron({
        'mijlpaal:klaar': {
          '2025-09': { '0': 50 },
          '2025-10': { '0': 10 },
          '2026-09': { '0': 10 },
          '2026-10': { '0': 90 },
        },
        'einde:besluit': { '2026-09': { '0': 12 } },
        'einde:zonderAanvraag': { '2026-09': { '0': 4 } },
        'einde:metAdvies': { '2026-09': { '0': 4 } },
        onderzoek: { '2026-09': { '20': 10, '40': 10 }, '2026-10': { '90': 90 } },
      }),
      5,
    );
    expect(geleerd).toMatchObject({ dossiers: 20, vroegKlaar: 0.2, naarBesluit: 0.75 });
    expect(geleerd.onderzoek).toMatchObject({ aantal: 20, mediaan: 20 });
  });

  it('rekent een stap die niet elk dossier heeft voor de rest als nul dagen', () => {
    const { duren } = leerZaken(
      bron({ onderzoek: { '2026-09': { '20': 40 } }, 'stap:toetsen': { '2026-09': { '6': 10 } } }),
      5,
    );
    expect(duren.toetsen).toEqual([
      [0, 30],
      [6, 10],
    ]);
  });

  it('weet zonder geschiedenis toch waar te beginnen', () => {
    const geleerd = leerZaken(bron(), 5);
    expect(geleerd.dossiers).toBe(0);
    for (const stap of STAPPEN) expect(geleerd.duren[stap].length).toBeGreaterThan(0);
    expect(geleerd.urgentie.reduce((som, deel) => som + deel, 0)).toBeCloseTo(1);
  });
});

describe('het model van een gemeente', () => {
  it('kent de laatste dag van elke termijn, ook over de klok en het jaar heen (Wmo 2.3.2 lid 1, Atw 1)', () => {
    const m = maakModel(vraag());
    // Tuesday 20 October and six weeks: Tuesday 1 December. The clock changes in between.
    expect(m.verslagUiterlijk[m.terug]).toBe(42);
    // Friday 11 December and two weeks is Christmas: the first ordinary day after it is Monday 28 December.
    expect(m.besluitUiterlijk[m.terug + 52]).toBe(69);
  });

  it('laat van de verlengingen gaan wat telefonisch kan, naast wat al telefonisch ging (Wmo 2.3.9)', () => {
    const half = () => 0.5;
    const deel = (scenario: Partial<typeof ZOALS_NU>): number | undefined =>
      maakModel(vraag({ verlengingen: half, scenario: { ...ZOALS_NU, ...scenario } })).telefonisch[7];
    expect(deel({})).toBe(0);
    expect(deel({ verlengingTelefonisch: 100 })).toBe(0.5);
    expect(deel({ verlengingTelefonisch: 50, telefonisch: 20 })).toBeCloseTo(0.2 + 0.8 * 0.25);
    expect(deel({ telefonisch: 100, verlengingTelefonisch: 100 })).toBe(1);
  });

  it('mist de uren van wie vertrekt een kwartaal, en leert dan een kwartaal nieuwe mensen in', () => {
    const weg = { ...ZOALS_NU, urenWeg: 50, wegVanaf: OP, wegVervangen: true };
    const { uren } = maakModel(vraag({ dagen: 300, scenario: weg }));
    expect([uren[30], uren[120], uren[250]].map((u) => Math.round(u ?? 0))).toEqual([5, 8, 10]);
    const { uren: nooit } = maakModel(vraag({ dagen: 300, scenario: { ...weg, wegVervangen: false } }));
    expect(Math.round(nooit[250] ?? 0)).toBe(5);
  });

  it('zet een verlenging zo veel weken voor het einde als de gemeente kijkt, en wat er al had moeten zijn op de eerste dag', () => {
    const weken = trapweken(voorbeeldRegels()).signaal;
    const per = deelVerlengingen(
      {
        op: OP,
        aflopend: [
          { dag: plusWeken(plusDagen(OP, 30), weken), aantal: 4 },
          { dag: plusDagen(OP, 2), aantal: 7 },
        ],
        afgelopen: HALF,
      },
      () => 2,
      { regels: voorbeeldRegels() },
    );
    expect([per(OP), per(plusDagen(OP, 10)), per(plusDagen(OP, 30))]).toEqual([0.25, 0, 2 / 14]);
    const veel = (afgelopen: typeof HALF, perDag: number): number =>
      deelVerlengingen({ op: OP, aflopend: [{ dag: OP, aantal: 99 }], afgelopen }, () => perDag, {
        regels: voorbeeldRegels(),
      })(OP);
    expect([veel(HALF, 0), veel(HALF, 1)]).toEqual([0, 1]);
  });

  it('telt van wat afloopt alleen mee wat volgens het eigen jaar als melding terugkomt, en niets als dat niet bekend is (Wmo 2.3.9)', () => {
    const per = (afgelopen: typeof HALF): number =>
      deelVerlengingen({ op: OP, aflopend: [{ dag: OP, aantal: 14 }], afgelopen }, () => 2, {
        regels: voorbeeldRegels(),
      })(OP);
    expect(per({ eindigden: 40, kwamenTerug: 40 })).toBe(1);
    expect(per({ eindigden: 40, kwamenTerug: 4 })).toBeCloseTo(0.1);
    expect(per({ eindigden: 40, kwamenTerug: 0 })).toBe(0);
    expect(per({ eindigden: 29, kwamenTerug: 29 })).toBe(0);
  });

  it('zet wat er ligt in de stap waar het is, sinds die begon', () => {
    const { voorraad } = maakModel(
      vraag({
        voorraad: [
          ligt({}),
          ligt({ verdeeld: datum('2026-10-05') }),
          ligt({ verdeeld: datum('2026-10-05'), onderzocht: datum('2026-10-15') }),
          ligt({ verdeeld: datum('2026-10-05'), verslag: datum('2026-10-18') }),
          ligt({ urgentie: 'spoed', verslag: datum('2026-10-18'), aanvraag: datum('2026-10-19') }),
          ligt({ begin: datum('2020-01-01') }),
        ],
      }),
    );
    expect(voorraad.map(({ plaats, sinds }) => [STAPPEN[plaats], sinds])).toEqual([
      ['verdelen', -19],
      ['onderzoeken', -15],
      ['toetsen', -5],
      ['reactie', -2],
      ['beslissen', -1],
      ['verdelen', -400],
    ]);
    expect([voorraad[4]?.rang, voorraad[4]?.aanvraagOp, voorraad[5]?.gemeld]).toEqual([0, -1, -400]);
  });

  it('geeft een zaak waarvan de voorziening bekend is het gewicht van haar soort', () => {
    const soorten = [
      { waarden: ['scootmobiel'], aandeel: 0.5, gewicht: 0.8 },
      { waarden: ['woning', 'lift'], aandeel: 0.5, gewicht: 1.2 },
    ];
    const m = maakModel(
      vraag({
        geleerd: { ...leerZaken(bron(), 5), soorten },
        voorraad: [ligt({ voorziening: 'lift' }), ligt({})],
      }),
    );
    expect(m.gewichten).toEqual([
      [0.5, 0.8],
      [0.5, 1.2],
    ]);
    expect(m.voorraad.map(({ gewicht }) => gewicht)).toEqual([1.2, null]);
  });

  it('verandert alleen wat het scenario verandert', () => {
    const gewoon = maakModel(vraag());
    const met = (scenario: Partial<Modelvraag['scenario']>) =>
      maakModel(vraag({ scenario: { ...ZOALS_NU, ...scenario } }));
    expect(met({ meldingen: 50 }).instroom[0]).toBeCloseTo(3);
    expect(met({ dagelijksScreenen: true }).verdeeldIn).toBe(1);
    const weg = met({ urenWeg: 50, wegVanaf: OP });
    expect([weg.uren[30], weg.instroom]).toEqual([5, gewoon.instroom]);
    const erbij = met({ urenErbij: 50, erbijVanaf: OP }).uren[30] ?? 0;
    expect(erbij).toBeGreaterThan(10);
    expect(met({ urenErbij: 50, erbijVanaf: datum('2027-06-01') }).uren).toEqual(gewoon.uren);
  });
});

describe('feestdagen (sturing.md § 8: kwartaaleffect door feestdagen)', () => {
  it('laten in de week van drie vrije dagen van mei 2027 minder dan de helft over, en tellen over een jaar niet dubbel', () => {
    const naast = maakModel(vraag({ begin: datum('2026-11-30'), dagen: 365 })).werkdagen;
    const op = (dag: string): number => naast[dagenTussen(datum('2026-11-30'), datum(dag))] ?? 0;
    expect(op('2027-05-06')).toBeLessThan(0.5);
    // Without a holiday a week is a little more than the mean of the year, which has them in it.
    expect(op('2027-02-10')).toBeGreaterThan(1);
    expect(op('2027-02-10')).toBeLessThan(1.06);
    const gemiddeld = naast.reduce((som, n) => som + n, 0) / naast.length;
    expect(Math.abs(gemiddeld - 1)).toBeLessThan(0.02);
  });
});
