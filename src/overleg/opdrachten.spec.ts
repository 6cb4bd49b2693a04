import { describe, expect, it } from 'vitest';
import {
  besproken,
  casusBespreken,
  casusInbrengen,
  INBRENGDAG,
  ingebracht,
  klantmanagerOp,
  naOverleg,
  OT1,
  OVERLEGDAG,
  overlegtoegangGeven,
} from '../../test/bouwers/overleg.ts';
import { bilal, naOnderzoek, toestemmingVastleggen } from '../../test/bouwers/onderzoek.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { gebeurd, persoonId, weigeringscodes } from '../../test/bouwers/stap.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { tijdstip } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { casusbeeld } from './beeld.ts';
import type { Overlegdeel } from './gebeurtenissen.ts';
import { OVERLEGGEBIEDEN } from './gebeurtenissen.ts';
import { CATEGORIE_VAN, grondVoor, hoogstensVoor, overlegregel } from './grond.ts';
import { overlegknelpunten } from './leerpunten.ts';
import type { OverlegOpdracht } from './opdrachten.ts';
import { overlegHandelingen } from './opdrachten.ts';
import type { TotOverleg } from './toestand.ts';
import { openCasus, openUrgentievraag, urgentievraagVoor } from './toestand.ts';
import { geenOverlegtoegang, toegangVan, vanTafel } from './toegang.ts';

const vrij = (): TotOverleg => heelDossier(getoetst(PEDRO));
const doe = (t: TotOverleg, o: OverlegOpdracht, dag = INBRENGDAG) =>
  voerUit(overlegHandelingen, o, t, klantmanagerOp(dag));
const mag = (t: TotOverleg, soort: OverlegOpdracht['soort'], dag = INBRENGDAG) =>
  overlegHandelingen[soort].mag(t, klantmanagerOp(dag))?.code;
const metBilal = () =>
  casusInbrengen({
    tafel: {
      begin: tijdstip(`${OVERLEGDAG}T07:30:00Z`),
      leden: [
        { persoon: persoonId('bilal'), gebied: 'wmo' },
        { persoon: persoonId('fatima'), gebied: 'wmo' },
      ],
    },
  });
const metToestemming = (o: Parameters<typeof naOnderzoek>[1]): TotOverleg =>
  naOverleg(heelDossier(naOnderzoek(getoetst(PEDRO), o, bilal(INBRENGDAG))), casusInbrengen());
const gedeeld = (): TotOverleg => naOverleg(ingebracht(), overlegtoegangGeven());

describe('casusInbrengen', () => {
  it('zet de casus zonder naam op de agenda, met wie er aan tafel zit (Wmo 5.3.3)', () => {
    expect(gebeurd(doe(vrij(), casusInbrengen()))).toMatchObject([
      { soort: 'casusIngebracht', feiten: { dag: OVERLEGDAG, doel: 'meedenken' } },
    ]);
  });
  it('weigert een naam, een dag zonder overleg en een tekst die niemand nalas, alles tegelijk (AVG 4 onder 1)', () => {
    const naam = vrij().melding.melding?.inwoner.achternaam ?? '';
    const codes = weigeringscodes(
      doe(
        vrij(),
        casusInbrengen({ casus: `Het gaat om ${naam}.`, tafel: null, nagelezen: false, vraag: '' }),
      ),
    );
    expect(codes).toContain('geenOverlegOpDieDag');
    expect(codes).toContain('nietNagelezen');
    expect(codes.length).toBeGreaterThanOrEqual(4);
  });
  it('is stil zolang de casus op de agenda staat (Stein, casuïstiekoverleg)', () => {
    expect(mag(ingebracht(), 'casusInbrengen')).toBe('alIngebracht');
  });
});

describe('casusTerugtrekken', () => {
  it('haalt de casus van de agenda, met de reden (Stein, casuïstiekoverleg)', () => {
    const t = naOverleg(ingebracht(), { soort: 'casusTerugtrekken', reden: 'Al opgelost.' });
    expect(openCasus(t)).toBeUndefined();
    expect(mag(t, 'casusTerugtrekken')).toBe('geenCasusIngebracht');
  });
  it('weigert zonder reden (Wmo 5.3.3)', () => {
    expect(weigeringscodes(doe(ingebracht(), { soort: 'casusTerugtrekken', reden: ' ' }))).toHaveLength(1);
  });
});

describe('overlegtoegangGeven', () => {
  it('deelt alleen de gekozen delen met een collega van het Wmo-team (Wmo 5.1.1 lid 1)', () => {
    expect(gebeurd(doe(ingebracht(), overlegtoegangGeven()))).toMatchObject([
      { feiten: { gebied: 'wmo', dag: OVERLEGDAG, grond: 'taak', toestemming: null, delen: ['hulpvraag'] } },
    ]);
  });
  it('weigert wie niet aan tafel zit, wie het dossier zelf heeft, en een keuze zonder delen of reden (Wmo 5.3.3)', () => {
    const vreemde = overlegtoegangGeven({ persoon: persoonId('vreemde'), delen: [], waarom: '' });
    expect(weigeringscodes(doe(ingebracht(), vreemde))).toEqual([
      'buitenDeTafel',
      'geenDelen',
      'tekstOntbreekt',
    ]);
    expect(weigeringscodes(doe(gedeeld(), overlegtoegangGeven()))).toEqual(['alGedeeld']);
    const zelf = naOverleg(vrij(), metBilal());
    expect(weigeringscodes(doe(zelf, overlegtoegangGeven({ persoon: persoonId('bilal') })))).toEqual([
      'zietAl',
    ]);
  });
  it('deelt zonder toestemming niets met Jeugd, en met toestemming voor dit overleg wel (AVG 7)', () => {
    const aanJeugd = overlegtoegangGeven({ persoon: persoonId('noor') });
    expect(weigeringscodes(doe(ingebracht(), aanJeugd))).toEqual(['geenToestemming']);
    const opvragen = toestemmingVastleggen({
      betreft: 'jeugdwet',
      gegevenOp: INBRENGDAG,
      totEnMet: OVERLEGDAG,
    });
    expect(weigeringscodes(doe(metToestemming(opvragen), aanJeugd))).toEqual(['geenToestemming']);
    const voorOverleg = toestemmingVastleggen({
      betreft: 'overlegJeugd',
      gegevenOp: INBRENGDAG,
      totEnMet: OVERLEGDAG,
    });
    expect(gebeurd(doe(metToestemming(voorOverleg), aanJeugd))).toMatchObject([
      { feiten: { gebied: 'jeugdwet', grond: 'toestemming', delen: ['hulpvraag'] } },
    ]);
  });
  it('rekent een toestemming die voor de dag van het overleg afloopt niet (AVG 7)', () => {
    const tekort = toestemmingVastleggen({
      betreft: 'overlegJeugd',
      gegevenOp: INBRENGDAG,
      totEnMet: plusDagen(OVERLEGDAG, -1),
    });
    expect(
      weigeringscodes(doe(metToestemming(tekort), overlegtoegangGeven({ persoon: persoonId('noor') }))),
    ).toEqual(['geenToestemming']);
  });
  it('deelt met de schuldhulp zonder toestemming, maar alleen wat zij nodig heeft (Wgs 8d)', () => {
    const aanSchuldhulp = (delen: readonly Overlegdeel[]) =>
      doe(ingebracht(), overlegtoegangGeven({ persoon: persoonId('samira'), delen }));
    expect(gebeurd(aanSchuldhulp(['naam', 'huishouden']))).toMatchObject([
      { feiten: { grond: 'wgs8d', toestemming: null } },
    ]);
    expect(weigeringscodes(aanSchuldhulp(['naam', 'hulpvraag']))).toEqual(['deelNietVoorGebied']);
  });
  it('laat in elk gebied alleen delen toe die op een regel van de verstrekkingentabel staan (Wmo 5.2.1, 5.3.3)', () => {
    for (const gebied of OVERLEGGEBIEDEN) {
      if (gebied === 'wmo') continue;
      const regel = overlegregel(gebied);
      expect(regel, gebied).toBeDefined();
      for (const deel of hoogstensVoor(gebied)) expect(regel?.categorieen).toContain(CATEGORIE_VAN[deel]);
      expect(grondVoor(gebied)).toBe(regel?.toestemming ? 'toestemming' : 'wgs8d');
    }
    expect(OVERLEGGEBIEDEN.filter((gebied) => grondVoor(gebied) === 'wgs8d')).toEqual(['wgs']);
  });
  it('is stil zonder casus en na de dag van het overleg (Wmo 5.3.3)', () => {
    expect(mag(vrij(), 'overlegtoegangGeven')).toBe('geenCasusIngebracht');
    expect(mag(ingebracht(), 'overlegtoegangGeven', plusDagen(OVERLEGDAG, 1))).toBe('overlegVoorbij');
  });
});

describe('overlegtoegangIntrekken', () => {
  it('sluit wat gedeeld was meteen (Wmo 5.3.3)', () => {
    const t = naOverleg(gedeeld(), { soort: 'overlegtoegangIntrekken', id: OT1, reden: 'Niet nodig.' });
    expect(mag(t, 'overlegtoegangIntrekken')).toBe('nietsGedeeld');
    const casus = openCasus(t);
    expect(casus && toegangVan(casus, persoonId('fatima'))).toBeUndefined();
  });
  it('weigert zonder reden (Wmo 5.3.3)', () => {
    const o = { soort: 'overlegtoegangIntrekken', id: OT1, reden: '' } as const;
    expect(weigeringscodes(doe(gedeeld(), o))).toHaveLength(1);
  });
});

describe('casusBespreken', () => {
  it('legt het advies vast, en daarna is niets meer open (Wmo 5.3.3)', () => {
    const t = besproken();
    const [casus] = t.overleg.casussen;
    expect(casus?.besproken?.advies).toContain('vaste ochtend');
    expect(casus && vanTafel(t, casus, tijdstip(`${OVERLEGDAG}T12:00:00Z`))?.code).toBe('casusIsBesproken');
  });
  it('weigert een dag voor het overleg en een leerpunt zonder tekst (Awb 3:2)', () => {
    const o = casusBespreken({ op: INBRENGDAG, leerpunt: 'vak' });
    expect(weigeringscodes(doe(ingebracht(), o, OVERLEGDAG))).toHaveLength(2);
  });
  it('weigert een regel die in de weg staat zonder soort en naam: het register kan hem dan niet tellen (Wmo 2.5.1)', () => {
    const o = casusBespreken({ leerpunt: 'regel', geleerd: 'Dit komt vaker voor.' });
    expect(weigeringscodes(doe(ingebracht(), o, OVERLEGDAG))).toEqual([
      'tekstOntbreekt',
      'regelsoortOntbreekt',
    ]);
  });
  it('geeft een geleerde regel aan het knelpuntenregister, en niets anders (Stein, casuïstiekoverleg)', () => {
    const regel = 'De vaste wachttijd van zes weken';
    const t = besproken({
      leerpunt: 'regel',
      geleerd: 'Dit komt vaker voor.',
      regelsoort: 'werkproces',
      regel,
    });
    expect(overlegknelpunten(t, { eigenRegels: [] })).toMatchObject([
      { uit: 'overleg', soort: 'werkproces', naam: regel, bedrag: null },
    ]);
    expect(
      overlegknelpunten(besproken({ leerpunt: 'vak', geleerd: 'Bel eerder.' }), { eigenRegels: [] }),
    ).toEqual([]);
  });
  it('is stil voor de dag van het overleg (Stein, casuïstiekoverleg)', () => {
    expect(mag(ingebracht(), 'casusBespreken')).toBe('nogNietBesproken');
  });
});

describe('overlegadviesWegen', () => {
  const o = { soort: 'overlegadviesWegen', gevolgd: 'deels', motivering: 'Het past voor een deel.' } as const;
  it('zegt wat er met het advies gebeurt, en is daarna stil (Awb 3:2)', () => {
    expect(mag(naOverleg(besproken(), o, klantmanagerOp(OVERLEGDAG)), 'overlegadviesWegen')).toBe(
      'geenAdviesOmTeWegen',
    );
  });
  it('weigert zonder motivering (Awb 3:46)', () => {
    expect(weigeringscodes(doe(besproken(), { ...o, motivering: '' }, OVERLEGDAG))).toHaveLength(1);
  });
});

describe('wanneer gedeelde gegevens open zijn (Wmo 5.3.3, BIO2 8.03.02)', () => {
  it.each([
    ['2026-04-14T07:29:59Z', 'nogNietOpen'],
    ['2026-04-14T07:30:00Z', undefined],
    ['2026-04-14T21:59:00Z', undefined],
    ['2026-04-14T22:00:00Z', 'overlegVoorbij'],
  ])('%s: %s', (nu, code) => {
    const t = gedeeld();
    const casus = openCasus(t);
    const toegang = casus && toegangVan(casus, persoonId('fatima'));
    if (!casus || !toegang) throw new Error('niets gedeeld');
    expect(geenOverlegtoegang(t, casus, toegang, tijdstip(nu))?.code).toBe(code);
  });
  it('wie niets gedeeld kreeg, ziet alleen de tekst zonder naam (AVG 5 lid 1 onder c)', () => {
    const t = gedeeld();
    const casus = openCasus(t);
    if (!casus) throw new Error('geen casus');
    expect(casusbeeld(t, casus, undefined, []).gedeeld).toBeNull();
    const beeld = casusbeeld(t, casus, toegangVan(casus, persoonId('fatima')), []);
    expect(beeld.gedeeld?.delen.map(({ deel }) => deel)).toEqual(['hulpvraag']);
    expect(JSON.stringify(beeld)).not.toContain(t.melding.melding?.inwoner.achternaam);
  });
});

describe('wat niet naar de tafel gaat', () => {
  it('is een vertrouwelijk dossier: het kan niet ingebracht, en wat openstond is dicht (BIO2 8.03.01)', () => {
    const dicht = (t: TotOverleg): TotOverleg => ({
      ...t,
      melding: {
        ...t.melding,
        vertrouwelijk: {
          grond: 'eigenMedewerker',
          toelichting: 'Werkt hier.',
          sinds: INBRENGDAG,
          door: persoonId('sanne'),
          bewaker: persoonId('sanne'),
        },
      },
    });
    expect(mag(dicht(vrij()), 'casusInbrengen')).toBe('vertrouwelijkDossier');
    const t = dicht(gedeeld());
    const casus = openCasus(t);
    expect(casus && vanTafel(t, casus, tijdstip(`${OVERLEGDAG}T08:00:00Z`))?.code).toBe(
      'vertrouwelijkDossier',
    );
  });
});

describe('de urgentie na het overleg (Wmo 2.3.2)', () => {
  const t = besproken({ urgentie: 'opnieuwBekijken' });
  const sanne = persoonId('sanne');
  const later = tijdstip(`${OVERLEGDAG}T14:00:00Z`);
  const beoordeeld = (door: string): TotOverleg => ({
    ...t,
    screening: {
      ...t.screening,
      beoordelingen: t.screening.beoordelingen.map((b) => ({
        ...b,
        door: { id: persoonId(door), rol: 'screener' as const },
        op: later,
      })),
    },
  });
  it('vraagt een screener om opnieuw te kijken, tot iemand dat deed', () => {
    expect(openUrgentievraag(t)?.dag).toBe(OVERLEGDAG);
    expect(urgentievraagVoor(t, sanne, later)).toBe(true);
    expect(openUrgentievraag(beoordeeld('sanne'))).toBeUndefined();
    expect(openUrgentievraag(besproken())).toBeUndefined();
  });
  it('laat wie beoordeelde die dag nog zien wat ervan kwam, en een ander niet (Wmo 5.3.3)', () => {
    expect(urgentievraagVoor(beoordeeld('sanne'), sanne, later)).toBe(true);
    expect(urgentievraagVoor(beoordeeld('bilal'), sanne, later)).toBe(false);
    expect(urgentievraagVoor(beoordeeld('sanne'), sanne, tijdstip('2026-04-15T08:00:00Z'))).toBe(false);
  });
});
