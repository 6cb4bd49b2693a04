import { describe, expect, it } from 'vitest';
import { beroepVastleggen, naBezwaar, opBezwaarBeslist, priya } from '../../test/bouwers/bezwaar.ts';
import { bekendgemaakteToekenning, genomenToekenning, klantmanager } from '../../test/bouwers/besluit.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { contextVoor, gebeurd, weigeringscodes, weigeringenVan } from '../../test/bouwers/stap.ts';
import {
  bestreden,
  naTerugblik,
  OPGEZOCHT,
  tekstBeoordelen,
  TERUGBLIKDAG,
  teTerugblikken,
  tekstVoorgesteld,
  tekstVoorstellen,
  tekstVrijgegeven,
  vertrouwelijkGemaakt,
} from '../../test/bouwers/terugblik.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { datum } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import { huidigeTekst, vrijgever, vrijgegevenTekst, wachtOpVrijgave } from './gevaltekst.ts';
import type { TerugblikOpdracht } from './opdrachten.ts';
import { terugblikHandelingen } from './opdrachten.ts';
import type { TotTerugblik } from './toestand.ts';

const als = (rol: Rol, id?: string) =>
  contextVoor(rol, { vandaag: TERUGBLIKDAG, ...(id === undefined ? {} : { id }) });
const doe = (o: TerugblikOpdracht, t: TotTerugblik, context = klantmanager(TERUGBLIKDAG)) =>
  voerUit(terugblikHandelingen, o, t, context);
const intrekken = { soort: 'tekstIntrekken', reden: ' Een collega herkende iemand. ' } as const;
const TEKST = tekstVoorstellen().tekst;
const TE_KLEIN = { ...OPGEZOCHT, groepGenoeg: false };

const { toets } = getoetst(SCOOTMOBIEL);
const metToets = (t: Partial<TotTerugblik>): TotTerugblik => heelDossier({ ...t, toets });

describe('een tekst voor collega’s voorstellen', () => {
  it('legt de tekst vast bij het besluit waarover hij gaat (Awb 3:4)', () => {
    expect(gebeurd(doe(tekstVoorstellen({ tekst: ` ${TEKST}\n` }), teTerugblikken()))).toEqual([
      {
        soort: 'tekstVoorgesteld',
        feiten: { id: 'TK1', op: TERUGBLIKDAG, besluit: 'B1' },
        inhoud: { tekst: TEKST },
      },
    ]);
    expect(wachtOpVrijgave(tekstVoorgesteld())).toMatchObject({
      schrijver: { id: 'bilal' },
      stand: 'voorgesteld',
    });
  });

  it('laat nog niemand iets lezen: dat vraagt een tweede paar ogen (Omgekeerde Toets, held-ambtenaar)', () => {
    expect(vrijgegevenTekst(tekstVoorgesteld())).toBe('');
  });

  it('kan pas na een toets en een bekend besluit (Awb 3:4, 3:40)', () => {
    expect(weigeringscodes(doe(tekstVoorstellen(), heelDossier(bekendgemaakteToekenning())))).toEqual([
      'geenToetsOmOverTeVertellen',
    ]);
    expect(weigeringscodes(doe(tekstVoorstellen(), metToets(genomenToekenning())))).toEqual([
      'geenBesluitOmOverTeVertellen',
    ]);
  });

  it('kan niet als bezwaar of beroep loopt: het besluit kan nog veranderen (Awb 7:11)', () => {
    expect(weigeringscodes(doe(tekstVoorstellen(), bestreden(teTerugblikken())))).toEqual([
      'bezwaarLooptNog',
    ]);
    const beslist = metToets(opBezwaarBeslist());
    expect(weigeringscodes(doe(tekstVoorstellen(), beslist))).toEqual([]);
    const beroep = metToets(naBezwaar(opBezwaarBeslist(), beroepVastleggen(), priya(datum('2026-08-10'))));
    expect(weigeringscodes(doe(tekstVoorstellen(), beroep))).toEqual(['bezwaarLooptNog']);
  });

  it('kan niet uit een vertrouwelijk dossier (BIO2 8.03.01)', () => {
    expect(weigeringscodes(doe(tekstVoorstellen(), vertrouwelijkGemaakt(teTerugblikken())))).toEqual([
      'tekstUitVertrouwelijkDossier',
    ]);
  });

  it.each([
    ['mevrouw Xanders', 'naam ‘Xanders’'],
    ['MARIA', 'naam ‘MARIA’'],
    ['999 990 019', 'burgerservicenummer ‘999 990 019’'],
    ['12-5-1949', 'geboortedatum ‘12-5-1949’'],
    ['de dorpsstraat', 'straat ‘dorpsstraat’'],
    ['6171ab', 'postcode ‘6171ab’'],
    ['Voorbeeld', 'woonplaats ‘Voorbeeld’'],
    ['06-12345678', 'telefoonnummer ‘06-12345678’'],
    ['Amrani', 'naam ‘Amrani’'],
    ['Thomas de Groot', 'naam van een collega ‘Thomas de Groot’'],
    ['5 maart', 'dag ‘5 maart’'],
    ['W26-7K3M-Q9TX', 'dossiernummer ‘W26-7K3M-Q9TX’'],
  ])('weigert een tekst met %s: die vertelt om wie het gaat (AVG 4 onder 1)', (wie, genoemd) => {
    const [weigering] = weigeringenVan(
      doe(tekstVoorstellen({ tekst: `Het ging om ${wie}.` }), teTerugblikken()),
    );
    expect(weigering).toMatchObject({ code: 'tekstHerkenbaar', veld: 'tekst' });
    expect(weigering?.reden).toContain(`: ${genoemd}.`);
  });

  it('weigert een geval dat te weinig inwoners delen, en noemt hoeveel het er moeten zijn (AVG 4 onder 1)', () => {
    for (const opgezocht of [TE_KLEIN, undefined]) {
      const zonder = { soort: 'tekstVoorstellen', tekst: TEKST, ...(opgezocht && { opgezocht }) } as const;
      const [weigering] = weigeringenVan(doe(zonder, teTerugblikken()));
      expect(weigering?.code).toBe('groepTeKlein');
      expect(weigering?.uitweg).toContain(`Wacht tot er ${klantmanager().regels.kleinsteGroep} `);
    }
  });

  it('weigert geen tekst, en een tekst langer dan een kort verhaal (AVG 5 lid 1 onder c)', () => {
    expect(weigeringscodes(doe(tekstVoorstellen({ tekst: ' ' }), teTerugblikken()))).toEqual([
      'tekstOntbreekt',
    ]);
    expect(
      weigeringscodes(doe(tekstVoorstellen({ tekst: ` ${'é'.repeat(1_500)} ` }), teTerugblikken())),
    ).toEqual([]);
    expect(weigeringscodes(doe(tekstVoorstellen({ tekst: 'é'.repeat(1_501) }), teTerugblikken()))).toEqual([
      'tekstTeLang',
    ]);
  });

  it('noemt alles wat in de weg staat tegelijk (Awb 3:46)', () => {
    const tekst = `Xanders ${'a'.repeat(1_500)}`;
    expect(weigeringscodes(doe(tekstVoorstellen({ tekst, opgezocht: TE_KLEIN }), teTerugblikken()))).toEqual([
      'tekstTeLang',
      'tekstHerkenbaar',
      'groepTeKlein',
    ]);
  });

  it('hoeft niet nog eens als er een tekst wacht of is vrijgegeven (Awb 3:4)', () => {
    expect(weigeringscodes(doe(tekstVoorstellen(), tekstVoorgesteld()))).toEqual(['tekstWachtOpVrijgave']);
    expect(weigeringscodes(doe(tekstVoorstellen(), tekstVrijgegeven()))).toEqual(['tekstIsVrijgegeven']);
  });

  it.each<readonly [Rol, boolean]>([
    ['klantmanager', true],
    ['jurist', true],
    ['teamleider', true],
    ['screener', false],
    ['inwoner', false],
  ])('doet de %s: %j (Wmo 5.3.3)', (rol, mag) => {
    expect(weigeringscodes(doe(tekstVoorstellen(), teTerugblikken(), als(rol)))).toEqual(
      mag ? [] : ['andereRol'],
    );
  });
});

describe('een tekst voor collega’s vrijgeven', () => {
  it.each<Rol>(['jurist', 'teamleider'])(
    'doet een %s die hem niet schreef (Omgekeerde Toets, tweede paar ogen)',
    (rol) => {
      const t = tekstVoorgesteld();
      expect(gebeurd(doe(tekstBeoordelen(t), t, als(rol)))).toEqual([
        { soort: 'tekstVrijgegeven', feiten: { id: 'TK1', op: TERUGBLIKDAG }, inhoud: null },
      ]);
      const na = naTerugblik(t, tekstBeoordelen(t), als(rol));
      expect(vrijgegevenTekst(na)).toBe(TEKST);
      expect(vrijgever(na)).toBe(rol);
    },
  );

  it('doet nooit wie de tekst schreef, en nooit een klantmanager (Omgekeerde Toets, tweede paar ogen)', () => {
    const eigen = naTerugblik(teTerugblikken(), tekstVoorstellen(), als('teamleider', 'petra'));
    expect(weigeringscodes(doe(tekstBeoordelen(eigen), eigen, als('teamleider', 'petra')))).toEqual([
      'eigenTekst',
    ]);
    expect(weigeringscodes(doe(tekstBeoordelen(eigen), eigen, als('jurist', 'petra')))).toEqual([
      'eigenTekst',
    ]);
    expect(weigeringscodes(doe(tekstBeoordelen(eigen), eigen))).toEqual(['andereRol']);
  });

  it('weigert een andere tekst dan die werd gelezen (Awb 3:2)', () => {
    const eerst = tekstVoorgesteld();
    const weer = naTerugblik(naTerugblik(eerst, intrekken), tekstVoorstellen({ tekst: 'Een andere tekst.' }));
    expect(weigeringscodes(doe(tekstBeoordelen(eerst), weer, als('jurist')))).toEqual(['andereTekst']);
    expect(huidigeTekst(weer)).toMatchObject({ id: 'TK2', stand: 'voorgesteld', reden: '' });
    expect(weer.terugblik.teksten[0]).toMatchObject({ id: 'TK1', stand: 'ingetrokken' });
    const vrij = naTerugblik(weer, tekstBeoordelen(weer), als('jurist'));
    expect(vrij.terugblik.teksten.map(({ stand }) => stand)).toEqual(['ingetrokken', 'vrijgegeven']);
  });

  it('weigert als intussen iets in de weg staat; terugwijzen kan dan wel (AVG 5 lid 1 onder c)', () => {
    const t = tekstVoorgesteld();
    const jurist = als('jurist');
    expect(weigeringscodes(doe(tekstBeoordelen(t, { opgezocht: TE_KLEIN }), t, jurist))).toEqual([
      'groepTeKlein',
    ]);
    const allebei = bestreden(vertrouwelijkGemaakt(t));
    expect(weigeringscodes(doe(tekstBeoordelen(t), allebei, jurist))).toEqual([
      'bezwaarLooptNog',
      'tekstUitVertrouwelijkDossier',
    ]);
    expect(
      weigeringscodes(doe(tekstBeoordelen(t, { akkoord: false, reden: 'Wacht.' }), allebei, jurist)),
    ).toEqual([]);
    const collegas = [...OPGEZOCHT.collegas, { id: als('jurist').wie.id, naam: 'vaste begeleider' }];
    const nieuweNaam = doe(tekstBeoordelen(t, { opgezocht: { ...OPGEZOCHT, collegas } }), t, jurist);
    expect(weigeringenVan(nieuweNaam)).toMatchObject([{ code: 'tekstHerkenbaar', veld: 'akkoord' }]);
  });

  it('wijst terug met wat er anders moet, en dan kan een nieuwe worden voorgesteld (Awb 3:46)', () => {
    const t = tekstVoorgesteld();
    expect(
      weigeringscodes(doe(tekstBeoordelen(t, { akkoord: false, reden: ' ' }), t, als('jurist'))),
    ).toEqual(['redenOntbreekt']);
    const terug = tekstBeoordelen(t, { akkoord: false, reden: ' Noem het beroep niet. ' });
    expect(gebeurd(doe(terug, t, als('jurist')))).toEqual([
      {
        soort: 'tekstTeruggewezen',
        feiten: { id: 'TK1', op: TERUGBLIKDAG },
        inhoud: { reden: 'Noem het beroep niet.' },
      },
    ]);
    const na = naTerugblik(t, terug, als('jurist'));
    expect(vrijgegevenTekst(na)).toBe('');
    expect(huidigeTekst(na)).toMatchObject({ stand: 'teruggewezen', reden: 'Noem het beroep niet.' });
    expect(weigeringscodes(doe(tekstVoorstellen(), na))).toEqual([]);
  });

  it('hoeft niet als er niets wacht: voor een voorstel en na het vrijgeven (Awb 3:4)', () => {
    for (const t of [teTerugblikken(), tekstVrijgegeven()])
      expect(weigeringscodes(doe(tekstBeoordelen(t), t, als('jurist')))).toEqual(['geenTekstVoorgesteld']);
  });
});

describe('een tekst voor collega’s intrekken', () => {
  it('haalt een vrijgegeven tekst meteen weg, en ook een die nog wacht (AVG 17)', () => {
    for (const t of [tekstVrijgegeven(), tekstVoorgesteld()]) {
      expect(gebeurd(doe(intrekken, t))).toEqual([
        {
          soort: 'tekstIngetrokken',
          feiten: { id: 'TK1', op: TERUGBLIKDAG },
          inhoud: { reden: 'Een collega herkende iemand.' },
        },
      ]);
      const na = naTerugblik(t, intrekken);
      expect(vrijgegevenTekst(na)).toBe('');
      expect(weigeringscodes(doe(tekstVoorstellen(), na))).toEqual([]);
    }
  });

  it('vraagt waarom, en kan ook uit een vertrouwelijk dossier of tijdens bezwaar (AVG 17)', () => {
    expect(weigeringscodes(doe({ ...intrekken, reden: ' ' }, tekstVrijgegeven()))).toEqual([
      'redenOntbreekt',
    ]);
    expect(weigeringscodes(doe(intrekken, bestreden(vertrouwelijkGemaakt(tekstVrijgegeven()))))).toEqual([]);
  });

  it('hoeft niet als er geen tekst is, of niet meer (AVG 17)', () => {
    for (const t of [teTerugblikken(), naTerugblik(tekstVrijgegeven(), intrekken)])
      expect(weigeringscodes(doe(intrekken, t))).toEqual(['geenTekstOmInTeTrekken']);
  });
});
