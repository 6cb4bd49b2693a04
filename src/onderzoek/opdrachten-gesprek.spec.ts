import { describe, expect, it } from 'vitest';
import { naMelding } from '../../test/bouwers/melding.ts';
import {
  bilal,
  geplandDossier,
  gesprekPlannen,
  gesprekVastleggen,
  naAlle,
  naOnderzoek,
  onderdeel,
  ononderzocht,
  overTweeDagen,
} from '../../test/bouwers/onderzoek.ts';
import { toegedeeldDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen, tijdstip } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { GESPREKSPUNTEN } from './gebeurtenissen.ts';
import { openPunten } from './openpunten.ts';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import { onderzoekHandelingen } from './opdrachten.ts';
import { leefgebiedStatus, puntStatus } from './punten.ts';

const doe = (o: OnderzoekOpdracht, t = ononderzocht(), ctx = bilal()) =>
  voerUit(onderzoekHandelingen, o, t, ctx);
const codes = (...p: Parameters<typeof doe>): readonly string[] => {
  const uitkomst = doe(...p);
  return weigeringscodes(uitkomst);
};
const metPlan = () =>
  naMelding(ononderzocht(), {
    soort: 'persoonlijkPlanInleveren',
    ontvangenOp: BEGINDAG,
    tekst: 'Ik wil eruit.',
  });
const afzeggen: OnderzoekOpdracht = {
  soort: 'gesprekAfzeggen',
  id: onderdeel('G1'),
  door: 'inwoner',
  reden: 'Ziek',
};
const verzetten = (begin = tijdstip(`${plusDagen(BEGINDAG, 4)}T13:00:00Z`)): OnderzoekOpdracht => ({
  ...gesprekPlannen({ begin }),
  soort: 'gesprekVerzetten',
  id: onderdeel('G1'),
  door: 'inwoner',
  reden: 'De dochter kan die dag niet.',
});

describe('gesprekPlannen', () => {
  it('plant een huisbezoek (Wmo 2.3.2 lid 1)', () => {
    expect(doe(gesprekPlannen())).toMatchObject({
      waarde: [{ feiten: { id: 'G1', begin: overTweeDagen(), duurMinuten: 90, vorm: 'huisbezoek' } }],
    });
  });
  it('weigert een tijd die geweest is (Wmo 2.3.2 lid 1)', () => {
    expect(codes(gesprekPlannen({ begin: bilal().nu }))).toEqual(['afspraakInVerleden']);
    expect(codes(gesprekPlannen({ begin: tijdstip('2062-03-04T09:00:00Z') }))).toEqual(['afspraakTeVer']);
  });
  it.each([14, 241, 60.5, Number.NaN])('weigert een duur van %s minuten (Omkeer)', (duurMinuten) => {
    expect(codes(gesprekPlannen({ duurMinuten }))).toEqual(['duurOnmogelijk']);
  });
  it.each([15, 240])('aanvaardt een duur van %s minuten', (duurMinuten) => {
    expect(codes(gesprekPlannen({ duurMinuten }))).toEqual([]);
  });
  it('weigert een bezoek zonder plaats, en belt zonder plaats (Beleidsregels 3.4)', () => {
    expect(codes(gesprekPlannen({ plaats: '' }))).toEqual(['plaatsOntbreekt']);
    expect(codes(gesprekPlannen({ plaats: '', vorm: 'telefonisch' }))).toEqual([]);
  });
  it('plant dezelfde afspraak niet twee keer', () => {
    expect(doe(gesprekPlannen(), geplandDossier())).toMatchObject({ waarde: [] });
  });
  it('plant een tweede gesprek als het nodig is (Beleidsregels 3.4)', () => {
    const o = gesprekPlannen({ begin: tijdstip(`${plusDagen(BEGINDAG, 9)}T09:00:00Z`) });
    expect(doe(o, geplandDossier())).toMatchObject({ waarde: [{ feiten: { id: 'G2' } }] });
  });
});

describe('gesprekVerzetten', () => {
  it('zegt af en plant opnieuw in een keer (Wmo 2.3.2 lid 1)', () => {
    const t = naOnderzoek(geplandDossier(), verzetten());
    expect(t.onderzoek.afspraken.map((a) => [a.id, a.stand])).toEqual([
      ['G1', 'afgezegd'],
      ['G2', 'gepland'],
    ]);
    expect(t.onderzoek.afspraken[0]?.afzegging).toEqual({
      door: 'inwoner',
      reden: 'De dochter kan die dag niet.',
    });
  });
  it('weigert zonder afspraak, naar gisteren, en een gesprek dat al gevoerd is (Wmo 2.3.2 lid 1)', () => {
    expect(codes(verzetten())).toEqual(['geenAfspraak']);
    expect(codes(verzetten(tijdstip(`${BEGINDAG}T08:59:00Z`)), geplandDossier())).toEqual([
      'afspraakInVerleden',
    ]);
    const gevoerd = naAlle(geplandDossier(), [
      gesprekVastleggen({ gesprek: onderdeel('G1') }),
      gesprekPlannen({ begin: tijdstip(`${plusDagen(BEGINDAG, 9)}T09:00:00Z`) }),
    ]);
    expect(codes(verzetten(), gevoerd)).toEqual(['gesprekAlGevoerd']);
  });
  it('doet niets als de afspraak al op die tijd staat', () => {
    expect(doe(verzetten(), naOnderzoek(geplandDossier(), verzetten()))).toMatchObject({ waarde: [] });
  });
});

describe('gesprekAfzeggen', () => {
  it('zegt af met wie en waarom', () => {
    expect(doe(afzeggen, geplandDossier())).toMatchObject({
      waarde: [
        { soort: 'gesprekAfgezegd', feiten: { id: 'G1', door: 'inwoner' }, inhoud: { reden: 'Ziek' } },
      ],
    });
  });
  it('weigert zonder reden, en een afspraak die er niet is (Omkeer; Wmo 2.3.2 lid 1)', () => {
    expect(codes({ ...afzeggen, reden: '' }, geplandDossier())).toEqual(['redenOntbreekt']);
    expect(codes({ ...afzeggen, id: onderdeel('G7') }, geplandDossier())).toEqual(['onbekendOnderdeel']);
  });
  it('kan de inwoner zelf, zonder reden en altijd in eigen naam (Wmo 1.1.1 lid 2)', () => {
    const zelf = contextVoor('inwoner');
    const zonderReden = { ...afzeggen, door: 'gemeente', reden: '' } as const;
    expect(doe(zonderReden, geplandDossier(), zelf)).toMatchObject({
      waarde: [{ feiten: { id: 'G1', door: 'inwoner' }, inhoud: { reden: '' } }],
    });
    expect(codes(afzeggen, geplandDossier(), contextVoor('mantelzorger'))).toEqual(['andereRol']);
  });
  it('zegt dezelfde afspraak niet twee keer af', () => {
    const t = naAlle(geplandDossier(), [
      gesprekPlannen({ begin: tijdstip(`${plusDagen(BEGINDAG, 9)}T09:00:00Z`) }),
      afzeggen,
    ]);
    expect(doe(afzeggen, t)).toMatchObject({ waarde: [] });
  });
});

describe('gesprekVastleggen', () => {
  it('legt het gesprek vast onder het nummer van de afspraak (Wmo 2.3.2 lid 4)', () => {
    const t = naOnderzoek(geplandDossier(), gesprekVastleggen({ gesprek: onderdeel('G1') }));
    expect(t.onderzoek.gesprekken.map((g) => g.id)).toEqual(['G1']);
    expect(t.onderzoek.afspraken.map((a) => a.stand)).toEqual(['gevoerd']);
  });
  it('legt een gesprek zonder afspraak vast onder een eigen nummer (Beleidsregels 3.1)', () => {
    expect(doe(gesprekVastleggen(), geplandDossier())).toMatchObject({ waarde: [{ feiten: { id: 'G2' } }] });
  });
  it('weigert een punt zonder stand of met twee standen (Wmo 2.3.2 lid 4)', () => {
    const o = gesprekVastleggen();
    const eerste = o.feiten.punten.slice(0, 1);
    expect(codes(gesprekVastleggen({ feiten: { punten: o.feiten.punten.slice(1) } }))).toEqual([
      'puntOntbreekt',
    ]);
    expect(codes(gesprekVastleggen({ feiten: { punten: [...o.feiten.punten, ...eerste] } }))).toEqual([
      'puntOntbreekt',
    ]);
  });
  it.each(GESPREKSPUNTEN)(
    'weigert %s als niet van toepassing zonder uitleg (Wmo 2.3.2 lid 4 en 6)',
    (punt) => {
      const o = gesprekVastleggen({ punten: { [punt]: 'nietVanToepassing' }, inhoud: { punten: [] } });
      expect(codes(o)).toContain(`punt.${punt}.tekstOntbreekt`);
    },
  );
  it.each(['behoeften', 'eigenKracht', 'sociaalNetwerk', 'mantelzorg'] as const)(
    'weigert %s met alleen een vinkje (Awb 3:2; CRvB 2018:3243)',
    (punt) => {
      const punten = gesprekVastleggen().inhoud.punten.filter((p) => p.punt !== punt);
      expect(codes(gesprekVastleggen({ inhoud: { punten } }))).toEqual([`punt.${punt}.tekstOntbreekt`]);
    },
  );
  it('aanvaardt nog niet zonder tekst: meer gesprekken mogen (Beleidsregels 3.4)', () => {
    expect(codes(gesprekVastleggen({ punten: { pgb: 'nogNiet', criteria: 'nogNiet' } }))).toEqual([]);
  });
  it('weigert een probleem zonder beschrijving en een leefgebied dat er twee keer staat (Awb 3:2)', () => {
    const leefgebieden = [
      { gebied: 'veiligheid', oordeel: 'probleem' },
      { gebied: 'veiligheid', oordeel: 'gaatGoed' },
    ] as const;
    expect(codes(gesprekVastleggen({ feiten: { leefgebieden } }))).toEqual([
      'leefgebied.veiligheid.situatieOntbreekt',
      'leefgebiedDubbel',
    ]);
  });
  it('weigert een gesprek zonder inwoner, vertegenwoordiger of mantelzorger (Wmo 2.3.2 lid 1)', () => {
    expect(codes(gesprekVastleggen({ feiten: { aanwezigen: ['tolk', 'professional'] } }))).toEqual([
      'inwonerNietAanwezig',
    ]);
    expect(codes(gesprekVastleggen({ feiten: { aanwezigen: ['mantelzorger'] } }))).toEqual([]);
  });
  it('weigert geen plan als er een plan is, en een besproken plan dat er niet is (Wmo 2.3.2 lid 5)', () => {
    expect(codes(gesprekVastleggen(), metPlan())).toEqual(['erIsEenPlan']);
    expect(codes(gesprekVastleggen({ feiten: { persoonlijkPlanBesproken: 'ja' } }))).toEqual([
      'planNietVastgelegd',
    ]);
    expect(codes(gesprekVastleggen({ feiten: { persoonlijkPlanBesproken: 'ja' } }), metPlan())).toEqual([]);
    expect(codes(gesprekVastleggen({ feiten: { persoonlijkPlanBesproken: 'nee' } }), metPlan())).toEqual([]);
  });
  it('weigert een gesprek voor de melding of in de toekomst (Wmo 2.3.2 lid 1)', () => {
    expect(codes(gesprekVastleggen({ feiten: { op: plusDagen(BEGINDAG, -1) } }))).toEqual([
      'gesprekVoorMelding',
    ]);
    expect(codes(gesprekVastleggen({ feiten: { op: plusDagen(BEGINDAG, 1) } }))).toEqual(['datumInToekomst']);
  });
  it('weigert een afspraak die is afgezegd of er niet is (Wmo 2.3.2 lid 1)', () => {
    const t = naOnderzoek(geplandDossier(), afzeggen);
    expect(codes(gesprekVastleggen({ gesprek: onderdeel('G1') }), t)).toEqual(['gesprekAfgezegd']);
    expect(codes(gesprekVastleggen({ gesprek: onderdeel('G8') }), t)).toEqual(['onbekendOnderdeel']);
  });
  it('legt hetzelfde gesprek niet twee keer vast, met en zonder afspraak', () => {
    const zonder = naOnderzoek(ononderzocht(), gesprekVastleggen());
    expect(doe(gesprekVastleggen(), zonder)).toMatchObject({ waarde: [] });
    const met = gesprekVastleggen({ gesprek: onderdeel('G1') });
    expect(doe(met, naOnderzoek(geplandDossier(), met))).toMatchObject({ waarde: [] });
  });
  it('werkt een gesprek bij onder hetzelfde nummer (Awb 3:2)', () => {
    const t = naOnderzoek(ononderzocht(), gesprekVastleggen({ punten: { pgb: 'nogNiet' } }));
    const bij = naOnderzoek(t, gesprekVastleggen({ gesprek: onderdeel('G1') }));
    expect(bij.onderzoek.gesprekken).toHaveLength(1);
    expect(puntStatus(bij).every((p) => p.status === 'besproken')).toBe(true);
  });
});

describe('puntStatus', () => {
  it('telt punten van alle gesprekken bij elkaar op (Beleidsregels 3.4)', () => {
    const later = plusDagen(BEGINDAG, 3);
    const t = naOnderzoek(
      naOnderzoek(
        ononderzocht(),
        gesprekVastleggen({ punten: { pgb: 'nogNiet', criteria: 'nietVanToepassing' } }),
      ),
      gesprekVastleggen({ vandaag: later, punten: { behoeften: 'nogNiet', criteria: 'nogNiet' } }),
      bilal(later),
    );
    const stand = new Map(puntStatus(t).map((p) => [p.punt, p]));
    expect(stand.get('pgb')?.status).toBe('besproken');
    expect(stand.get('behoeften')?.status).toBe('besproken');
    expect(stand.get('criteria')?.status).toBe('nietVanToepassing');
    expect(stand.get('eigenKracht')?.teksten.map((x) => [x.gesprek, x.op])).toEqual([
      ['G1', BEGINDAG],
      ['G2', later],
    ]);
  });
  it('houdt tien punten op nog niet zonder gesprek, in de volgorde van de agenda', () => {
    expect(puntStatus(ononderzocht()).map((p) => p.punt)).toEqual([...GESPREKSPUNTEN]);
    expect(puntStatus(ononderzocht()).every((p) => p.status === 'nogNiet')).toBe(true);
  });
});

describe('leefgebiedStatus', () => {
  it('laat het laatste gesprek gelden waarin een leefgebied besproken is', () => {
    const later = plusDagen(BEGINDAG, 3);
    const t = naOnderzoek(
      naOnderzoek(ononderzocht(), gesprekVastleggen()),
      gesprekVastleggen({
        vandaag: later,
        feiten: {
          leefgebieden: [
            { gebied: 'dagbesteding', oordeel: 'nietBesproken' },
            { gebied: 'huiselijkeRelaties', oordeel: 'aandacht' },
          ],
        },
        inhoud: { leefgebieden: [] },
      }),
      bilal(later),
    );
    const stand = new Map(leefgebiedStatus(t).map((l) => [l.gebied, l]));
    expect(stand.get('dagbesteding')).toMatchObject({
      oordeel: 'probleem',
      wens: 'Twee dagen per week eruit.',
    });
    expect(stand.get('huiselijkeRelaties')).toMatchObject({ oordeel: 'aandacht', situatie: '' });
  });
});

describe('onderzoek zonder gesprek', () => {
  const zonder = (reden: string, punten = {}) =>
    gesprekVastleggen({
      feiten: { vorm: 'zonderGesprek', aanwezigen: [] },
      inhoud: { redenZonderGesprek: reden },
      punten,
    });
  const versneld = () => ononderzocht(toegedeeldDossier({ urgentie: 'versneld' }));

  it('kan bij versneld met genoeg informatie, met de tien punten en de reden (Beleidsregels 3.1, Wmo 2.3.9)', () => {
    expect(doe(zonder('Verlenging, alles is gelijk gebleven.'), versneld())).toMatchObject({
      waarde: [
        {
          soort: 'gesprekGevoerd',
          feiten: { vorm: 'zonderGesprek', aanwezigen: [] },
          inhoud: { redenZonderGesprek: 'Verlenging, alles is gelijk gebleven.' },
        },
      ],
    });
    const open = openPunten(naOnderzoek(versneld(), zonder('Verlenging.')), bilal().regels);
    expect(open.map(({ code }) => code)).not.toContain('geenGesprek');
  });

  it('weigert bij een andere urgentie en zonder reden (Beleidsregels 3.1)', () => {
    expect(codes(zonder(' '))).toEqual(['gesprekNodig', 'redenZonderGesprekOntbreekt']);
  });

  it('weigert een punt zonder bevinding net zo goed (Wmo 2.3.2 lid 4)', () => {
    const leeg = zonder('Verlenging.');
    const punten = leeg.inhoud.punten.map((p) => ({ ...p, tekst: '' }));
    expect(codes({ ...leeg, inhoud: { ...leeg.inhoud, punten } }, versneld()).length).toBeGreaterThan(3);
  });

  it('weigert bij een afspraak die nog staat (Beleidsregels 3.1)', () => {
    const gepland = naOnderzoek(versneld(), gesprekPlannen());
    expect(codes({ ...zonder('Verlenging.'), gesprek: onderdeel('G1') }, gepland)).toEqual([
      'afspraakZonderGesprek',
    ]);
  });
});
