import { describe, expect, it } from 'vitest';
import { ambtelijkIn } from '../../test/gewonetaal/ambtelijk-in.ts';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aanbieder,
  aangenomen,
  begonnen,
  LV1,
  LV2,
  metOpvolger,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  OPVOLGDAG,
  planner,
  teLeveren,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { vastgelegd } from '../../test/bouwers/stap.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Stopwoord } from '../levering/gebeurtenissen.ts';
import type { LeveringOpdracht } from '../levering/opdrachten.ts';
import { leveringHandelingen } from '../levering/opdrachten.ts';
import type { Wachtverwachting } from '../levering/wachttijd.ts';
import { antwoordVerwachtOp } from '../levering/punten.ts';
import { inTaal, TALEN } from '../ui/talen/taal.ts';
import { dag } from '../ui/talen/dag.ts';
import { HulpVanInwoner } from './hulp.tsx';
import type { Aanbiederstand } from '../dossier/aanbiederstand.ts';
import { GEEN_AANBIEDERSTAND } from '../dossier/aanbiederstand.ts';
import { hulpOntbreekt } from './hulpwoorden.ts';
import { statusVoor } from './woorden.ts';

const regels = voorbeeldRegels();
const START = datum('2026-05-18');

const STEUN = {
  organisatie: 'Cliëntondersteuning De Brug',
  telefoon: '0800 123 45 67',
  website: 'https://debrug.example',
};

interface Anders {
  readonly stand?: Partial<Aanbiederstand>;
  readonly vandaag?: Datum;
  readonly mee?: boolean;
  readonly telefoon?: string;
  readonly steun?: typeof STEUN | null;
  readonly gebeurtenissen?: Parameters<typeof HulpVanInwoner>[0]['gebeurtenissen'];
}

const kaart = (
  t: DossierToestand,
  {
    vandaag = OPDRAAGDAG,
    mee = false,
    gebeurtenissen = [],
    stand = {},
    telefoon = '14 046',
    steun = STEUN,
  }: Anders = {},
) =>
  String(
    <HulpVanInwoner
      toestand={t}
      gebeurtenissen={gebeurtenissen}
      regels={regels}
      vandaag={vandaag}
      mee={mee}
      aanbiederstand={{
        ...GEEN_AANBIEDERSTAND,
        telefoons: new Map([[lokaleCode('thuishulp'), '046 123 45 67']]),
        ...stand,
      }}
      telefoon={telefoon}
      clientondersteuning={steun}
      schrijven={<a href="/bericht">Bericht schrijven</a>}
      antwoorden={mee ? undefined : <a href="/antwoord">Antwoorden op ons aanbod</a>}
    />,
  );

const stop = (
  reden: Extract<LeveringOpdracht, { soort: 'hulpStoppen' }>['reden'],
  op = datum('2026-06-01'),
): DossierToestand => {
  return naLevering(
    begonnen(START),
    {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op,
      reden,
      hervattenOp: reden === 'tijdelijk' ? datum('2026-06-15') : null,
      toelichting: 'Binnenskamers gezegd.',
    },
    planner(op),
  );
};

describe('de kaart Uw hulp', () => {
  it('zegt dat wij een aanbieder zoeken, hoe vaak wij bellen en wat u kunt doen (contractstandaard Wmo 3.7)', () => {
    const html = kaart(teLeveren());
    expect(html).toContain('Uw hulp');
    expect(html).toContain('Wij zoeken een aanbieder.');
    expect(html).toContain('elke 3 weken');
    expect(html).toContain('Gaat het niet goed met de hulp?');
    expect(html).toContain('href="tel:14046"');
    expect(html).toContain('Bericht schrijven');
  });

  it('noemt wie wij vroegen, wanneer, en tot wanneer wij op antwoord wachten (norm van de gemeente)', () => {
    const uiterlijk = antwoordVerwachtOp(OPDRAAGDAG, regels);
    expect(kaart(opgedragen())).toContain(
      `Op ${dag(OPDRAAGDAG)} vroegen wij <bdi>Thuishulp Voorbeeld</bdi> om deze hulp te geven. Wij verwachten uiterlijk ${dag(uiterlijk)} een antwoord.`,
    );
    expect(kaart(opgedragen(), { vandaag: plusDagen(uiterlijk, 1) })).toContain(
      `Wij verwachtten uiterlijk ${dag(uiterlijk)} een antwoord. Dat is er nog niet.`,
    );
  });

  it('zegt wanneer de hulp begint, of dat u op de wachtlijst staat, met de telefoon van de aanbieder', () => {
    const verwacht = kaart(aangenomen(START));
    expect(verwacht).toContain(`De hulp begint naar verwachting op ${dag(START)}.`);
    expect(verwacht).toContain('href="tel:0461234567"');
    expect(kaart(aangenomen(START), { vandaag: plusDagen(START, 1) })).toContain(
      `De hulp zou op ${dag(START)} beginnen.`,
    );
    expect(kaart(aangenomen(null))).toContain('U staat op de wachtlijst.');
    expect(kaart(aangenomen(null), { mee: true })).toContain('De inwoner staat op de wachtlijst.');
  });

  it('vertelt alleen waarom een start veranderde, en niets anders dat de aanbieder schreef (Wmo 5.2.1)', () => {
    expect(kaart(aangenomen(START))).not.toContain('Er is een wachtlijst.');
    const opdracht = {
      soort: 'startVerwachten',
      levering: LV1,
      verwachteStart: datum('2026-06-08'),
      toelichting: 'Een collega is ziek.',
    } as const;
    const context = planner();
    const uitkomst = leveringHandelingen.startVerwachten.decide(opdracht, aangenomen(START), context);
    const gebeurtenissen = uitkomst.gelukt ? vastgelegd(uitkomst.waarde, context, 1) : [];
    const later = kaart(naLevering(aangenomen(START), opdracht, context), { gebeurtenissen });
    expect(later).toContain('Waarom begint de hulp op een andere dag?');
    expect(later).toContain('Een collega is ziek.');
    const geweigerd = naLevering(
      opgedragen(),
      { soort: 'leveringWeigeren', levering: LV1, reden: 'nietPassend', toelichting: 'Te zwaar voor ons.' },
      planner(),
    );
    expect(kaart(geweigerd)).toContain('Wij zoeken een andere.');
    expect(kaart(geweigerd)).not.toMatch(/Te zwaar|Thuishulp|past niet/);
  });

  it('zegt wat er tot die tijd is, en wie meekijkt leest niet met wie dat is geregeld (Wmo 2.6.3)', () => {
    const t = naLevering(aangenomen(null), {
      soort: 'overbruggingRegelen',
      onderdeel: HULP,
      vorm: 'netwerk',
      vanaf: OPDRAAGDAG,
      totEnMet: START,
      omschrijving: 'De dochter komt op zaterdag.',
    });
    expect(kaart(t)).toContain('Tot die tijd helpen familie, vrienden of buren.');
    expect(kaart(t)).toContain(`Dat is geregeld tot en met ${dag(START)}.`);
    expect(kaart(t)).toContain('De dochter komt op zaterdag.');
    expect(kaart(t, { mee: true })).not.toContain('dochter');
    expect(kaart(t, { vandaag: plusDagen(START, 1) })).not.toContain('Tot die tijd');
  });

  it('zegt sinds wanneer de hulp loopt, en zwijgt dan over wachten', () => {
    const html = kaart(begonnen(START), { vandaag: START });
    expect(html).toContain(`De hulp is begonnen op ${dag(START)}.`);
    expect(html).not.toMatch(/wacht/i);
  });

  it('zegt dat en waarom de hulp stopte in gewone woorden, niet in die van de aanbieder (Wmo 2.6.3)', () => {
    const laatste = datum('2028-04-30');
    const einde = kaart(stop('eindeBesluit', laatste), { vandaag: laatste });
    expect(einde).toContain('De hulp is gestopt. De laatste dag met hulp was 30 april 2028.');
    expect(einde).toContain('De periode uit het besluit is voorbij.');
    expect(einde).not.toContain('Dat meldt de aanbieder.');
    expect(kaart(stop('tijdelijk'))).toContain('Op 15 juni 2026 kijken wij of de hulp weer verder kan.');
    expect(kaart(stop('aanbiederStopt'))).toContain('De aanbieder kan niet verder met deze hulp.');
    expect(kaart(stop('inwonerWil'))).toContain('U wilde de hulp niet meer.');
    expect(kaart(stop('inwonerWil'), { mee: true })).toContain('De inwoner wilde de hulp niet meer.');
    for (const reden of ['anders', 'aanbiederStopt'] as const)
      expect(kaart(stop(reden))).not.toContain('Binnenskamers');
  });

  it('noemt overlijden of een verhuizing pas als de gemeente het heeft vastgesteld, niet als de aanbieder het meldt (AVG 5 lid 1 onder d)', () => {
    const dood = /overleden|verhuisd/;
    for (const reden of ['overleden', 'verhuisd'] as const) {
      for (const mee of [false, true]) {
        const html = kaart(stop(reden), { mee });
        expect(html).toContain('De hulp is gestopt. De laatste dag met hulp was 1 juni 2026.');
        expect(html).toContain('Wij vragen na wat er is gebeurd.');
        expect(html).not.toMatch(dood);
      }
      const sluiten = (waarom: typeof reden) =>
        naLevering(
          stop(reden),
          { soort: 'leveringSluiten', reden: waarom, op: datum('2026-06-01'), toelichting: 'Nagekeken.' },
          klantmanager(datum('2026-06-02')),
        );
      const gesloten = kaart(sluiten(reden), { mee: true });
      expect(gesloten).toContain(`De inwoner is ${reden}.`);
      expect(gesloten).not.toContain('Wij vragen na');
      const anders = reden === 'overleden' ? 'verhuisd' : 'overleden';
      expect(kaart(sluiten(anders), { mee: true })).toContain(`De inwoner is ${anders}.`);
      expect(kaart(sluiten(anders), { mee: true })).not.toContain(reden);
    }
  });

  it('zegt wat er kan tijdens het wachten: bellen, iets tijdelijks, de buurt en gratis steun (Wmo 2.2.3, 2.2.4)', () => {
    for (const t of [teLeveren(), opgedragen(), aangenomen(null), stop('aanbiederStopt')])
      for (const mee of [false, true]) {
        const html = kaart(t, { mee });
        expect(html).toContain('Wat kan er tijdens het wachten?');
        expect(html).toMatch(/kan het niet langer wachten\? Bel ons: <a[^>]* href="tel:14046"/);
        expect(html).toContain('Vraag ons om een tijdelijke oplossing.');
        expect(html).toContain('href="/hulp-in-de-buurt"');
        expect(html).toContain('<bdi>Cliëntondersteuning De Brug</bdi>');
      }
    const zonder = kaart(teLeveren(), { steun: null });
    expect(zonder).toContain('Vraag ernaar bij de gemeente.');
    for (const t of [begonnen(START), stop('doelBereikt'), stop('tijdelijk')])
      expect(kaart(t)).not.toContain('tijdens het wachten');
  });

  it('zegt niet dat de periode voorbij is als alleen de aanbieder dat meldt, wel hoe u zegt dat het niet klopt (Wmo 2.3.10)', () => {
    const html = kaart(stop('eindeBesluit'));
    expect(html).not.toContain('De periode uit het besluit is voorbij.');
    expect(html).toContain('Dat meldt de aanbieder. Klopt het niet? Laat het ons dan weten.');
    const contact = (woord: Stopwoord): string =>
      kaart(
        naLevering(
          stop('inwonerWil'),
          {
            soort: 'wachtcontactVastleggen',
            onderdeel: HULP,
            op: datum('2026-06-02'),
            woorden: 'Gebeld.',
            stop: woord,
          },
          klantmanager(datum('2026-06-02')),
        ),
      );
    expect(contact('kloptNiet')).toContain('U hebt deze hulp nog nodig. Wij regelen de hulp opnieuw.');
    expect(contact('kloptNiet')).not.toMatch(/wilde de hulp niet meer|kan niet verder/);
    expect(contact('klopt')).not.toContain('Dat meldt de aanbieder.');
    expect(contact('nogNiet')).toContain('Dat meldt de aanbieder.');
  });

  it('zegt bij een pgb dat u de hulp zelf inkoopt (Wmo 2.3.6)', () => {
    const t = teLeveren();
    const { concept } = t.besluit;
    const pgb: DossierToestand = {
      ...t,
      besluit: {
        ...t.besluit,
        concept: concept && {
          ...concept,
          feiten: {
            ...concept.feiten,
            onderdelen: concept.feiten.onderdelen.map((o) => ({ ...o, vorm: 'pgb' as const })),
          },
        },
      },
    };
    expect(kaart(pgb)).toContain('U koopt de hulp zelf in.');
    expect(kaart(pgb, { mee: true })).toContain('koopt de hulp zelf in');
  });

  it('is er in elke taal, zonder kantoorwoorden (gewone taal)', () => {
    const standen = [
      teLeveren(),
      opgedragen(),
      aangenomen(null),
      begonnen(START),
      stop('wlz'),
      stop('overleden'),
    ];
    for (const t of standen) {
      expect(ambtelijkIn(kaart(t).replaceAll(/<[^>]+>/g, ' '))).toEqual([]);
      for (const taal of TALEN) expect(inTaal(taal, () => kaart(t))).not.toMatch(/\{\w+\}|undefined/);
    }
    expect(inTaal('ar', () => kaart(opgedragen()))).toContain('طلبنا من <bdi>Thuishulp Voorbeeld</bdi>');
  });
});

describe('wanneer de hulp begint (contractstandaard Wmo 3.5)', () => {
  const met = (verwachting: Wachtverwachting): Partial<Aanbiederstand> => ({
    verwachtingen: new Map([[HULP, verwachting]]),
  });
  const ervaring = {
    soort: 'ervaring',
    vroegst: datum('2026-05-11'),
    laatst: datum('2026-06-08'),
    aantal: 12,
    vroegDagen: 21,
    laatDagen: 49,
    looptOp: false,
  } as const;

  it('is een bereik met de reden erbij, zolang de aanbieder geen dag noemde', () => {
    const html = kaart(aangenomen(null), { stand: met(ervaring) });
    expect(html).toContain(
      'De hulp begint waarschijnlijk tussen 11 mei 2026 en 8 juni 2026. Zeker is dat niet.',
    );
    expect(html).toContain('In het afgelopen half jaar begon de hulp hier meestal na 3 tot 7 weken.');
    expect(kaart(opgedragen(), { stand: met(ervaring) })).toContain('waarschijnlijk tussen');
    expect(kaart(aangenomen(), { stand: met({ soort: 'toegezegd', op: START }) })).not.toContain(
      'waarschijnlijk',
    );
  });

  it('zegt het eerlijk als het langer duurt, of als daar niemand te verwachten is', () => {
    const langer = { soort: 'langer', gewoonlijkTot: OPDRAAGDAG } as const;
    expect(kaart(aangenomen(null), { stand: met(langer) })).toContain('langer dan gewoonlijk');
    const niemand = { soort: 'niemand', reden: 'Thuishulp heeft geen contract.' } as const;
    const html = kaart(aangenomen(null), { stand: met(niemand) });
    expect(html).toContain('Deze aanbieder kan nu niet met de hulp beginnen. Wij zoeken een andere.');
    expect(html).not.toContain('geen contract');
  });

  it('noemt een aanbieder die sluit vanaf dat wij het weten; een contract dat nog loopt niet (contractstandaard Wmo 3.7)', () => {
    const einde = (waardoor: 'sluit' | 'contract') => ({
      einden: new Map([
        [
          lokaleCode('thuishulp'),
          {
            aanbieder: lokaleCode('thuishulp'),
            naam: 'Thuishulp Voorbeeld',
            laatsteDag: datum('2026-07-31'),
            waardoor,
            vanaf: datum('2026-06-01'),
          },
        ],
      ]),
    });
    const op = (vandaag: string, waardoor: 'sluit' | 'contract' = 'sluit') =>
      kaart(begonnen(START), { vandaag: datum(vandaag), stand: einde(waardoor) });
    expect(op('2026-06-01')).toContain('Vanaf 1 augustus 2026 geeft deze aanbieder geen hulp meer.');
    expect(op('2026-05-31')).not.toContain('geen hulp meer');
    expect(op('2026-06-01', 'contract')).not.toContain('geen hulp meer');
    expect(op('2026-08-01', 'contract')).toContain('geen hulp meer');
  });

  it('laat zien dat een andere aanbieder is aangeboden, en dat de keus aan de inwoner is (Wmo 2.3.5)', () => {
    const ander = lokaleCode('anderehulp');
    const aanbod = naLevering(aangenomen(null), {
      soort: 'andereAanbiederAanbieden',
      onderdeel: HULP,
      aanbieder: ander,
      wens: 'denktNa',
      woorden: 'Daar moet ik over slapen.',
      toelichting: '',
      sleutel: toewijzingssleutel(1),
      opgezocht: aanbieder({ code: ander, naam: 'Andere Hulp' }),
    });
    const html = kaart(aanbod);
    expect(html).toContain('Wij hebben u een andere aanbieder aangeboden: <bdi>Andere Hulp</bdi>.');
    expect(html).toContain('Nee zeggen kost niets. De plaats op de wachtlijst blijft.');
    expect(html).toContain('Alleen wie de hulp geeft, verandert.');
    expect(html).toContain('Wij weten niet zeker wanneer de hulp daar begint.');
    const metDag = { aangeboden: new Map([[HULP, ervaring]]) };
    expect(kaart(aanbod, { stand: metDag })).toContain('De hulp begint waarschijnlijk tussen');
    expect(html).toContain('href="/antwoord"');
    expect(kaart(aanbod, { mee: true })).toContain('De inwoner mag kiezen.');
    for (const t of [aanbod, aangenomen(null)])
      for (const verwachting of [
        ervaring,
        { soort: 'gemeld', weken: 6, rond: START },
        { soort: 'langer', gewoonlijkTot: OPDRAAGDAG },
        { soort: 'niemand', reden: '' },
      ] as const) {
        const stand = met(verwachting);
        expect(ambtelijkIn(kaart(t, { stand }).replaceAll(/<[^>]+>/g, ' '))).toEqual([]);
        for (const taal of TALEN)
          expect(inTaal(taal, () => kaart(t, { stand }))).not.toMatch(/\{\w+\}|undefined/);
      }
  });
});

describe('hulp die overgaat naar een ander (contractstandaard Wmo 3.7)', () => {
  const accoord = (verwachteStart: Datum | null) =>
    naLevering(
      metOpvolger(),
      { soort: 'leveringAannemen', levering: LV2, verwachteStart, toelichting: 'Afgesproken.' },
      planner(OPVOLGDAG),
    );
  const nu = { vandaag: OPVOLGDAG };

  it('staat er met de dagen bij, en zegt welke dagen er geen hulp is', () => {
    const gevraagd = kaart(metOpvolger(), nu);
    expect(gevraagd).toContain('De laatste dag met hulp van <bdi>Thuishulp Voorbeeld</bdi> is 31 juli 2026.');
    expect(gevraagd).toContain('Wij wachten op antwoord.');
    expect(kaart(accoord(datum('2026-08-01')), nu)).toContain('neemt de hulp over vanaf 1 augustus 2026.');
    expect(kaart(accoord(datum('2026-08-01')), nu)).not.toContain('nog geen hulp');
    expect(kaart(accoord(datum('2026-08-15')), nu)).toContain(
      'Van 1 augustus 2026 tot en met 14 augustus 2026 is er nog geen hulp.',
    );
    expect(kaart(accoord(null), nu)).toContain('Vanaf 1 augustus 2026 is er nog geen hulp geregeld.');
  });

  it('belooft geen plaats op een wachtlijst bij overbrugging van die dagen (contractstandaard Wmo 3.8)', () => {
    const bied = (t: DossierToestand, op: Datum) =>
      naLevering(
        t,
        {
          soort: 'overbruggingAanbieden',
          onderdeel: HULP,
          vorm: 'netwerk',
          vanaf: op,
          totEnMet: null,
          omschrijving: 'De buurvrouw kookt.',
        },
        klantmanager(op),
      );
    const html = kaart(bied(accoord(null), OPVOLGDAG), nu);
    expect(html).toContain('Nee zeggen kost niets.');
    expect(html).not.toContain('De plaats op de wachtlijst blijft.');
    expect(kaart(bied(aangenomen(null), OPDRAAGDAG))).toContain(
      'Nee zeggen kost niets. De plaats op de wachtlijst blijft.',
    );
  });

  it('zegt het als de opvolger niet kan, in gewone taal en in elke taal', () => {
    const nee = naLevering(
      metOpvolger(),
      { soort: 'leveringWeigeren', levering: LV2, reden: 'geenPlaats', toelichting: 'Vol.' },
      planner(OPVOLGDAG),
    );
    expect(kaart(nee, nu)).toContain('De aanbieder die de hulp zou overnemen, kan dat niet.');
    for (const t of [nee, metOpvolger(), accoord(null), accoord(datum('2026-08-15'))]) {
      expect(ambtelijkIn(kaart(t, nu).replaceAll(/<[^>]+>/g, ' '))).toEqual([]);
      for (const taal of TALEN) expect(inTaal(taal, () => kaart(t, nu))).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

describe('waar het staat na het besluit', () => {
  it('zegt niet dat het klaar is zolang er geen hulp is (Wmo 2.6.3)', () => {
    const zin = (t: DossierToestand) => statusVoor('inwoner', 'bekendgemaakt', hulpOntbreekt(t, OPDRAAGDAG));
    expect(zin(teLeveren())).toBe('U hebt een besluit gekregen. De hulp is nog niet begonnen.');
    expect(zin(aangenomen())).toBe('U hebt een besluit gekregen. De hulp is nog niet begonnen.');
    expect(zin(stop('aanbiederStopt'))).toBe('U hebt een besluit gekregen. Nog niet alle hulp is er.');
    expect(zin(begonnen())).toBe('U hebt een besluit gekregen.');
    expect(statusVoor('mantelzorger', 'bekendgemaakt', 'alles')).toBe(
      'Er is een besluit. De hulp is nog niet begonnen.',
    );
  });
});
