import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { demoAanbod } from '../demo/aanbod.ts';
import { datum } from '../kern/datum.ts';
import { nieuweCode } from '../kern/nieuwecode.ts';
import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import { aanbodEisen, AANBODSOORTEN, AANBODTREDEN, opTrede, volgAanbod } from './aanbod.ts';
import { eenLetter } from './begrijp.ts';
import { zoekAanbod } from './zoek.ts';

const VANDAAG = datum('2026-11-29');
const REGELS = voorbeeldRegels();
const EEN: Aanbod = {
  code: lokaleCode('koffie'),
  naam: 'Koffie',
  organisatie: 'De Schakel',
  soort: 'inloop',
  omschrijving: 'Koffie en gezelschap.',
  voorWie: '',
  doelen: [],
  leefgebieden: ['sociaalNetwerk'],
  gebieden: [],
  plaatsen: null,
  toegankelijk: [],
  kosten: '',
  meedoen: 'Loop binnen.',
  telefoon: '',
  website: '',
  openbaar: true,
  bron: 'gebeld',
  gecontroleerdOp: VANDAAG,
};
const eisen = (anders: Partial<Aanbod>) =>
  aanbodEisen({ ...EEN, ...anders }, REGELS, VANDAAG).map(({ code, veld }) => `${code} ${veld ?? ''}`);
const kaart = demoAanbod(VANDAAG).map((a): Kaartaanbod => ({ ...a, gesloten: null }));
const zoek = (q: string, anders: Partial<Parameters<typeof zoekAanbod>[1]> = {}) =>
  zoekAanbod(kaart, { q, doelen: [], leefgebied: null, gebied: '', ...anders }).map(({ naam }) => naam);

describe('wat op de kaart komt (Wmo 2.3.5 lid 3)', () => {
  it('mag erop als het compleet is', () => {
    expect(eisen({})).toEqual([]);
    for (const a of demoAanbod(VANDAAG))
      expect(aanbodEisen({ ...a, doelen: [] }, REGELS, VANDAAG)).toEqual([]);
  });

  it('weigert wat niemand kan vinden, bellen of narekenen, elk bij zijn veld', () => {
    expect(eisen({ naam: ' ', omschrijving: '', bron: '', leefgebieden: [], meedoen: '' })).toEqual([
      'naamOntbreekt naam',
      'omschrijvingOntbreekt omschrijving',
      'nergensBij leefgebieden',
      'hoeOntbreekt meedoen',
      'bronOntbreekt bron',
    ]);
    expect(eisen({ plaatsen: -1 })).toEqual(['plaatsenOngeldig plaatsen']);
    expect(eisen({ website: 'javascript:alert(1)' })).toEqual(['websiteOngeldig website']);
    expect(eisen({ website: 'http://voorbeeld.nl' })).toEqual(['websiteOngeldig website']);
    expect(eisen({ doelen: [lokaleCode('onzin')] })).toEqual(['doelOnbekend doelen']);
    expect(eisen({ gecontroleerdOp: datum('2026-11-30') })).toEqual(['inDeToekomst gecontroleerdOp']);
  });

  it('volgt wat ermee gebeurt; wat nooit is opgenomen, bestaat niet', () => {
    const op = volgAanbod(undefined, { soort: 'gezet', aanbod: EEN });
    const dicht = volgAanbod(op, { soort: 'gesloten', op: VANDAAG, reden: 'gestopt' });
    expect(dicht?.gesloten?.reden).toBe('gestopt');
    expect(volgAanbod(dicht, { soort: 'gezet', aanbod: EEN })?.gesloten).toBeNull();
    expect(volgAanbod(op, { soort: 'gecontroleerd', op: VANDAAG, plaatsen: 0, bron: 'mail' })).toMatchObject({
      plaatsen: 0,
      bron: 'mail',
    });
    expect(volgAanbod(undefined, { soort: 'gesloten', op: VANDAAG, reden: '' })).toBeUndefined();
  });

  it('krijgt een code van zijn naam, en nooit een die er al is', () => {
    expect(nieuweCode('Café De Buurt!', new Set(), 'aanbod')).toBe('cafe-de-buurt');
    expect(nieuweCode('Koffie', new Set(['koffie', 'koffie-2']), 'aanbod')).toBe('koffie-3');
    fc.assert(
      fc.property(fc.string(), (naam) => {
        expect(nieuweCode(naam, new Set(), 'aanbod')).toMatch(/^[a-z]/);
      }),
    );
  });
});

describe('zoeken in gewone woorden', () => {
  it.each([
    ['ik ben zo eenzaam', 'Maatje voor thuis'],
    ['schulden', 'Geldcafé'],
    ['hulp bij de was', 'Was- en strijkservice'],
    ['boodschappen', 'Boodschappen aan huis'],
    ['mijn man dementeert', 'Alzheimercafé'],
    ['ik kom de deur niet uit', 'Collectief vervoer'],
    ['eenzaamhied', 'Praatje bij de koffie'],
    ['digid', 'Hulp met formulieren'],
  ])('‘%s’ vindt %s', (q, naam) => {
    expect(zoek(q)).toContain(naam);
  });

  it('zet bovenaan wat zonder aanvraag kan, trede voor trede, en een aanvraag onderaan (Wmo 2.3.5 lid 3)', () => {
    for (const q of ['', 'overdag iets doen', 'huishouden', 'vervoer', 'begeleiding']) {
      const treden = zoek(q).map((naam) =>
        AANBODTREDEN.findIndex(({ soorten }) =>
          soorten.some((s) => s === kaart.find((a) => a.naam === naam)?.soort),
        ),
      );
      expect(treden).toEqual(treden.toSorted((a, b) => a - b));
    }
    expect(AANBODTREDEN.flatMap(({ soorten }) => soorten)).toEqual(AANBODSOORTEN);
    expect([...kaart].sort(opTrede).at(-1)?.soort).toBe('individueel');
  });

  it('zet wat vol is na wat plaats heeft en ongeveer even goed past, en nooit bovenaan een trede', () => {
    const eerste = (q: string) => zoek(q)[0];
    expect(kaart.find(({ naam }) => naam === 'Maatje voor thuis')?.plaatsen).toBe(0);
    for (const q of ['eenzaam', 'hond uitlaten', 'ik durf niet naar buiten', 'maatje']) {
      expect(eerste(q), q).not.toBe('Maatje voor thuis');
      expect(zoek(q), q).toContain('Maatje voor thuis');
    }
    // Not behind what hardly answers it.
    expect(zoek('eenzaam').slice(0, 2)).toEqual(['Praatje bij de koffie', 'Maatje voor thuis']);
    const waarde = fc.constantFrom('', 'eenzaam', 'huishouden', 'vervoer', 'maatje', 'overdag iets doen');
    const volle = fc.uniqueArray(fc.nat({ max: kaart.length - 1 }));
    fc.assert(
      fc.property(waarde, volle, (q, vol) => {
        const met = kaart.map((a, i) => ({ ...a, plaatsen: vol.includes(i) ? 0 : 3 }));
        const lijst = zoekAanbod(met, { q, doelen: [], leefgebied: null, gebied: '' });
        for (const { soorten } of AANBODTREDEN) {
          const trede = lijst.filter(({ soort }) => soorten.includes(soort));
          expect(trede[0]?.plaatsen === 0).toBe(
            trede.length > 0 && trede.every(({ plaatsen }) => plaatsen === 0),
          );
        }
      }),
    );
  });

  it('zet binnen een trede voorop wat het beste past, ook als het van een andere soort is', () => {
    const metPlaats = kaart.map((a) => ({ ...a, plaatsen: null }));
    for (const [q, eerste] of [
      ['de was', 'Was- en strijkservice'],
      ['ik heb hulp nodig bij de administratie', 'Thuisadministratie'],
      ['beugel in de wc', 'Wonen met gemak'],
      ['ik kom het huis niet uit', 'Maatje voor thuis'],
      ['wil niet leven', 'Algemeen maatschappelijk werk'],
    ])
      expect(
        zoekAanbod(metPlaats, { q: q ?? '', doelen: [], leefgebied: null, gebied: '' })[0]?.naam,
        q,
      ).toBe(eerste);
    expect(zoek('mijn man slaat mij')).toEqual(['Algemeen maatschappelijk werk']);
  });

  it('gaat van een doel naar wat eraan bijdraagt, en filtert op leefgebied en plek', () => {
    expect(zoek('', { doelen: ['geld-op-orde'] })).toContain('Geldcafé');
    expect(zoek('', { doelen: ['geld-op-orde'] })).not.toContain('Maaltijd aan huis');
    expect(zoek('', { leefgebied: 'mantelzorg' })).toContain('Steunpunt mantelzorg');
    expect(zoek('', { gebied: 'Voorbeeld-Zuid' })).not.toContain('Praatje bij de koffie');
    expect(zoek('qqqxyz')).toEqual([]);
  });

  it('vindt niet wat van de kaart is, en valt nergens over', () => {
    const dicht = kaart.map((a) => ({ ...a, gesloten: { op: VANDAAG, reden: 'weg' } }));
    expect(zoekAanbod(dicht, { q: '', doelen: [], leefgebied: null, gebied: '' })).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        expect(zoek(q).length).toBeLessThanOrEqual(kaart.length);
      }),
    );
  });

  it('ziet een letter verschil: anders, weg, erbij of verwisseld', () => {
    for (const w of ['eenzaam', 'eenzam', 'eenzaaam', 'eenazam', 'eemzaam'])
      expect(eenLetter(w, 'eenzaam')).toBe(true);
    expect(eenLetter('zaam', 'eenzaam')).toBe(false);
  });
});
