import { describe, expect, it } from 'vitest';
import {
  bilal,
  gegevenVastleggen,
  huishoudenVastleggen,
  clientondersteuningVastleggen,
  identiteitVaststellen,
  naOnderzoek,
  ononderzocht,
  oplossingOverwegen,
  toestemmingVastleggen,
  naAlle,
  onderdeel,
} from '../../test/bouwers/onderzoek.ts';
import { gemeldZonderMedeweten, ingetrokkenDossier } from '../../test/bouwers/melding.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import {
  BILAL,
  gescreendDossier,
  naScreening,
  ongescreend,
  toegedeeldDossier,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { GegevenVastgelegd } from './gebeurtenissen.ts';
import { ALLEEN_MET_TOESTEMMING, HERKOMSTEN } from './gegevenscodes.ts';
import { grondslagBij } from './grondslag.ts';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import { onderzoekHandelingen } from './opdrachten.ts';
import type { TotOnderzoek } from './toestand.ts';

function doe(o: OnderzoekOpdracht, t: TotOnderzoek = ononderzocht(), ctx: Context<LokaleRegels> = bilal()) {
  return voerUit(onderzoekHandelingen, o, t, ctx);
}
function gebeurd(o: OnderzoekOpdracht, t?: TotOnderzoek, ctx?: Context<LokaleRegels>) {
  const uitkomst = doe(o, t, ctx);
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.code).join());
  return uitkomst.waarde;
}
function codes(o: OnderzoekOpdracht, t?: TotOnderzoek, ctx?: Context<LokaleRegels>): readonly string[] {
  const uitkomst = doe(o, t, ctx);
  return weigeringscodes(uitkomst);
}

describe('wie en wanneer', () => {
  it('weigert onderzoek zonder behandelaar (Wmo 2.3.2 lid 1)', () => {
    expect(codes(gegevenVastleggen(), ononderzocht(gescreendDossier()))).toEqual(['geenBehandelaar']);
  });
  it('weigert onderzoek door een andere klantmanager (Wmo 5.3.3)', () => {
    const ander = contextVoor('klantmanager', { id: 'karin' });
    expect(codes(gegevenVastleggen(), undefined, ander)).toEqual(['nietDeBehandelaar']);
  });
  it('laat de vervanger onderzoeken zolang de vervanging duurt (Wmo 5.3.3)', () => {
    const karin = contextVoor('klantmanager', { id: 'karin' });
    const t = naScreening(
      toegedeeldDossier(),
      {
        soort: 'vervangen',
        vervanger: karin.wie.id,
        van: BEGINDAG,
        totEnMet: plusDagen(BEGINDAG, 7),
      },
      contextVoor('teamleider'),
    );
    expect(gebeurd(gegevenVastleggen(), ononderzocht(t), karin)).toHaveLength(1);
    const later = contextVoor('klantmanager', { id: 'karin', vandaag: plusDagen(BEGINDAG, 8) });
    expect(codes(gegevenVastleggen(), ononderzocht(t), later)).toEqual(['nietDeBehandelaar']);
  });
  it('laat de teamleider het onderzoek overnemen (Wmo 2.3.2)', () => {
    expect(gebeurd(gegevenVastleggen(), undefined, contextVoor('teamleider'))).toHaveLength(1);
  });
  it('weigert een screener als onderzoeker (Wmo 5.3.3)', () => {
    expect(codes(gegevenVastleggen(), undefined, contextVoor('screener'))).toEqual(['andereRol']);
  });
  it('weigert onderzoek buiten medeweten van de inwoner (Wmo 2.3.2 lid 1)', () => {
    const t = ononderzocht(ongescreend(gemeldZonderMedeweten()));
    expect(codes(gegevenVastleggen(), t)).toEqual(['inwonerWeetNiets']);
  });
  it('weigert onderzoek als de melding is ingetrokken (Wmo 2.3.2)', () => {
    const t = ononderzocht(ongescreend(ingetrokkenDossier()));
    expect(codes(gegevenVastleggen(), t)).toEqual(['meldingBeeindigd']);
  });
  it('kent Bilal als behandelaar', () => {
    expect(toegedeeldDossier().screening.behandelaar?.persoon).toBe(BILAL);
  });
});

describe('gegevenVastleggen', () => {
  it('legt een gegeven vast met herkomst, grondslag en peildatum (Wmo 5.1.1 lid 1)', () => {
    expect(gebeurd(gegevenVastleggen())).toEqual([
      {
        soort: 'gegevenVastgelegd',
        feiten: {
          id: 'D1',
          categorie: 'lopendeVoorziening',
          herkomst: 'wmoDossier',
          grondslag: 'wmo511lid1',
          over: 'inwoner',
          toestemming: null,
          peildatum: BEGINDAG,
        },
        inhoud: { tekst: 'Mevrouw heeft sinds 2024 twee uur huishoudelijke hulp per week.' },
      },
    ]);
  });

  it.each(ALLEEN_MET_TOESTEMMING)(
    'weigert gegevens uit %s zonder toestemming (Wmo 5.1.1 lid 4-5)',
    (herkomst) => {
      const o = gegevenVastleggen({ herkomst, grondslag: grondslagBij(herkomst, 'inwoner') });
      const uitkomst = doe(o);
      expect(uitkomst).toMatchObject({
        gelukt: false,
        weigeringen: [{ code: 'geenToestemming', veld: 'herkomst' }],
      });
      if (uitkomst.gelukt) return;
      const lid = herkomst === 'zorgverzekeraar' || herkomst === 'zorgaanbieder' ? 5 : 4;
      expect(uitkomst.weigeringen[0].artikel).toBe(`Wmo 5.1.1 lid ${lid}`);
    },
  );

  it.each(ALLEEN_MET_TOESTEMMING)(
    'neemt gegevens uit %s over met geldige toestemming (Wmo 5.1.1 lid 4-5)',
    (herkomst) => {
      const t = naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: herkomst }));
      const o = gegevenVastleggen({ herkomst, grondslag: grondslagBij(herkomst, 'inwoner') });
      expect(gebeurd(o, t)).toMatchObject([{ feiten: { toestemming: 'T1' } }]);
    },
  );

  it('aanvaardt alleen toestemming voor dezelfde herkomst en van de soort avg (Wmo 5.1.1 lid 4)', () => {
    const o = gegevenVastleggen({ herkomst: 'jeugdwet', grondslag: 'wmo511lid4' });
    const ander = naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: 'wgs' }));
    const hulp = naOnderzoek(
      ononderzocht(),
      toestemmingVastleggen({ betreft: 'jeugdwet', toestemming: 'hulp' }),
    );
    expect(codes(o, ander)).toEqual(['geenToestemming']);
    expect(codes(o, hulp)).toEqual(['geenToestemming']);
  });

  it('weigert na de einddatum van de toestemming, en aanvaardt op de laatste dag (Wmo 5.1.1 lid 4)', () => {
    const totEnMet = plusDagen(BEGINDAG, 10);
    const t = naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: 'wgs', totEnMet }));
    const o = gegevenVastleggen({ herkomst: 'wgs', grondslag: 'wmo511lid4' });
    expect(gebeurd(o, t, bilal(totEnMet))).toHaveLength(1);
    expect(codes(o, t, bilal(plusDagen(totEnMet, 1)))).toEqual(['geenToestemming']);
  });

  it('weigert meteen na intrekking van de toestemming (AVG 7 lid 3)', () => {
    const t = naAlle(ononderzocht(), [
      toestemmingVastleggen({ betreft: 'wgs' }),
      { soort: 'toestemmingIntrekken', id: onderdeel('T1') },
    ]);
    const uitkomst = doe(gegevenVastleggen({ herkomst: 'wgs', grondslag: 'wmo511lid4' }), t);
    expect(uitkomst).toMatchObject({
      weigeringen: [{ reden: 'De toestemming is ingetrokken voor: dossier schuldhulpverlening (Wgs).' }],
    });
  });

  it('vraagt geen toestemming voor wat de inwoner zelf vertelt (Wmo 5.1.1)', () => {
    const o = gegevenVastleggen({
      herkomst: 'inwoner',
      grondslag: 'doorInwonerVerteld',
      categorie: 'financien',
    });
    expect(gebeurd(o)).toHaveLength(1);
    expect(gebeurd(gegevenVastleggen({ herkomst: 'inwoner', grondslag: 'wmo511lid1' }))).toHaveLength(1);
  });

  it('neemt indicatiegegevens van het CIZ over zonder toestemming (Wmo 5.1.1 lid 5)', () => {
    expect(gebeurd(gegevenVastleggen({ herkomst: 'ciz', grondslag: 'wmo511lid5' }))).toMatchObject([
      { feiten: { toestemming: null } },
    ]);
  });

  it.each([
    ['huisgenoot', 'brp', 'wmo511lid1'],
    ['mantelzorger', 'mantelzorger', 'wmo511lid2'],
    ['netwerk', 'netwerk', 'wmo511lid3'],
  ] as const)(
    'eist bij gegevens over %s de eigen grondslag (Wmo 5.1.1 lid 1-3)',
    (over, herkomst, grondslag) => {
      expect(gebeurd(gegevenVastleggen({ over, herkomst, grondslag }))).toHaveLength(1);
      expect(codes(gegevenVastleggen({ over, herkomst, grondslag: 'doorInwonerVerteld' }))).toEqual([
        'grondslagPastNiet',
      ]);
    },
  );

  it('weigert de grondslag lid 1 voor gegevens uit de Jeugdwet, ook met toestemming (Wmo 5.1.1 lid 4)', () => {
    const t = naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: 'jeugdwet' }));
    expect(codes(gegevenVastleggen({ herkomst: 'jeugdwet', grondslag: 'wmo511lid1' }), t)).toEqual([
      'grondslagPastNiet',
    ]);
  });

  it('weigert een leeg gegeven en een peildatum die nog komt (AVG 5 lid 1 d)', () => {
    const o = gegevenVastleggen({ tekst: '  ', peildatum: plusDagen(BEGINDAG, 1) });
    expect(codes(o)).toEqual(['tekstOntbreekt', 'datumInToekomst']);
  });

  it('legt hetzelfde gegeven niet twee keer vast (AVG 5 lid 1 c)', () => {
    expect(gebeurd(gegevenVastleggen(), naOnderzoek(ononderzocht(), gegevenVastleggen()))).toEqual([]);
  });

  it('kent bij elke herkomst een grondslag die zelf wordt aanvaard (Wmo 5.1.1)', () => {
    const over: readonly GegevenVastgelegd['feiten']['over'][] = [
      'inwoner',
      'huisgenoot',
      'mantelzorger',
      'netwerk',
    ];
    for (const herkomst of HERKOMSTEN)
      for (const wie of over) {
        const o = gegevenVastleggen({ herkomst, over: wie, grondslag: grondslagBij(herkomst, wie) });
        expect(codes(o)).not.toContain('grondslagPastNiet');
      }
  });
});

describe('huishoudenVastleggen', () => {
  it('legt het hele beeld vast, namen alleen in de inhoud (Wmo 2.3.2 lid 4 b-d)', () => {
    const [g] = gebeurd(huishoudenVastleggen());
    expect(g).toMatchObject({
      feiten: {
        personen: [{ id: 'P1', relatie: 'partner' }, { id: 'P2', mantelzorger: true }, { id: 'P3' }],
      },
      inhoud: { namen: [{ id: 'P1', naam: 'Jan Xanders' }, { id: 'P2' }, { id: 'P3' }] },
    });
    expect(JSON.stringify(g?.feiten)).not.toContain('Xanders');
  });
  it('weigert mantelzorg door een professional en iemand zonder naam (Wmo 1.1.1 lid 1)', () => {
    const [partner, kind] = huishoudenVastleggen().personen;
    if (!partner || !kind) throw new Error('bouwer zonder personen');
    const o: OnderzoekOpdracht = {
      soort: 'huishoudenVastleggen',
      personen: [
        { ...partner, naam: '' },
        { ...kind, relatie: 'professional' },
      ],
    };
    expect(codes(o)).toEqual(['persoon.1.naamOntbreekt', 'professionalIsGeenMantelzorger']);
  });
  it('legt hetzelfde beeld niet opnieuw vast', () => {
    expect(gebeurd(huishoudenVastleggen(), naOnderzoek(ononderzocht(), huishoudenVastleggen()))).toEqual([]);
  });
  it('vervangt het beeld als er iemand bij komt, het oude blijft in het journaal (Wmo 2.3.2 lid 4 c)', () => {
    const t = naOnderzoek(ononderzocht(), huishoudenVastleggen());
    expect(gebeurd({ soort: 'huishoudenVastleggen', personen: [] }, t)).toMatchObject([
      { feiten: { personen: [] } },
    ]);
  });
});

describe('clientondersteuningVastleggen', () => {
  it('legt vast wanneer en hoe erop is gewezen (Wmo 2.3.2 lid 3)', () => {
    expect(gebeurd(clientondersteuningVastleggen())).toMatchObject([
      { feiten: { gewezenOp: BEGINDAG, wijze: 'telefoon', gewenst: true } },
    ]);
  });
  it('weigert een dag die nog komt (Wmo 2.3.2 lid 3)', () => {
    expect(codes(clientondersteuningVastleggen({ gewezenOp: plusDagen(BEGINDAG, 1) }))).toEqual([
      'datumInToekomst',
    ]);
  });
  it('legt hetzelfde niet twee keer vast', () => {
    const t = naOnderzoek(ononderzocht(), clientondersteuningVastleggen());
    expect(gebeurd(clientondersteuningVastleggen(), t)).toEqual([]);
  });
});

describe('identiteitVaststellen', () => {
  it('legt het soort document vast en niet het nummer (Wmo 2.3.4)', () => {
    expect(gebeurd(identiteitVaststellen())).toEqual([
      {
        soort: 'identiteitVastgesteld',
        feiten: { op: BEGINDAG, document: 'identiteitskaart' },
        inhoud: null,
      },
    ]);
  });
  it('weigert de basisregistratie als document (Wmo 2.3.4)', () => {
    expect(codes(identiteitVaststellen({ document: 'brp' }))).toEqual(['geenIdentiteitsdocument']);
  });
  it('stelt de identiteit niet nog eens vast (Wmo 2.3.4)', () => {
    const t = naOnderzoek(ononderzocht(), identiteitVaststellen());
    expect(codes(identiteitVaststellen(), t)).toEqual(['identiteitAlVastgesteld']);
  });
});

describe('oplossingOverwegen', () => {
  it('legt een overwogen oplossing vast met de reden (Wmo 2.3.5 lid 3)', () => {
    const o = oplossingOverwegen({ voorziening: lokaleCode('open-inloop') });
    expect(gebeurd(o)).toMatchObject([{ feiten: { id: 'O1', voorziening: 'open-inloop', passend: 'nee' } }]);
  });
  it('weigert een onbekende voorziening, een van een ander soort, en een oplossing zonder reden (Awb 3:46)', () => {
    expect(codes(oplossingOverwegen({ voorziening: lokaleCode('bestaat-niet') }))).toEqual([
      'onbekendeVoorziening',
    ]);
    expect(codes(oplossingOverwegen({ voorziening: lokaleCode('scootmobiel') }))).toEqual([
      'voorzieningHoortErNietBij',
    ]);
    expect(codes(oplossingOverwegen({ tekst: '' }))).toEqual(['tekstOntbreekt']);
  });
  it('legt dezelfde overweging niet twee keer vast', () => {
    expect(gebeurd(oplossingOverwegen(), naOnderzoek(ononderzocht(), oplossingOverwegen()))).toEqual([]);
  });
});
