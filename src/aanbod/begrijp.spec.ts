import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { begrijp, stam } from './begrijp.ts';

describe('gewone woorden begrijpen', () => {
  it.each<readonly [string, Leefgebied]>([
    ['Ik val steeds', 'lichamelijkeGezondheid'],
    ['mijn moeder valt zo vaak', 'lichamelijkeGezondheid'],
    ['ik kom de deur niet meer uit', 'participatie'],
    ['ik zie slecht', 'lichamelijkeGezondheid'],
    ['mijn buurman is blind', 'lichamelijkeGezondheid'],
    ['doof', 'lichamelijkeGezondheid'],
    ['mijn rug doet pijn', 'lichamelijkeGezondheid'],
    ['ik ben altijd zo moe', 'lichamelijkeGezondheid'],
    ['mijn scootmobiel is kapot', 'lichamelijkeGezondheid'],
    ['samen wandelen', 'sociaalNetwerk'],
    ['koffie drinken', 'sociaalNetwerk'],
    ['een kopje thee met iemand', 'sociaalNetwerk'],
    ['ik zit altijd maar alleen', 'sociaalNetwerk'],
    ['ik ken hier niemand', 'sociaalNetwerk'],
    ['een vriendje om mee te spelen', 'sociaalNetwerk'],
    ['ik drink te veel', 'verslaving'],
    ['mijn zoon blowt de hele dag', 'verslaving'],
    ['hij gokt', 'verslaving'],
    ['ik kan de huur niet betalen', 'financien'],
    ['er liggen allemaal aanmaningen', 'financien'],
    ['geen geld voor eten', 'financien'],
    ['voedselbank', 'financien'],
    ['een winterjas voor de kinderen', 'financien'],
    ['ik durf mijn post niet open te maken', 'financien'],
    ['mantelzorger', 'mantelzorg'],
    ['wie past er op mijn man als ik weg ben', 'mantelzorg'],
    ['ik zorg al jaren voor mijn vader', 'mantelzorg'],
    ['ik houd het niet meer vol', 'mantelzorg'],
    ['warme maaltijden', 'dagelijkseVerrichtingen'],
    ['ik kan niet meer koken', 'dagelijkseVerrichtingen'],
    ['mezelf wassen lukt niet', 'dagelijkseVerrichtingen'],
    ['hulp bij het aankleden', 'dagelijkseVerrichtingen'],
    ['steunkousen', 'dagelijkseVerrichtingen'],
    ['ik vergeet mijn pillen', 'dagelijkseVerrichtingen'],
    ['iemand die de ramen zeemt', 'dagelijkseVerrichtingen'],
    ['het is een rommel in huis', 'dagelijkseVerrichtingen'],
    ['de hond uitlaten', 'dagelijkseVerrichtingen'],
    ['traplopen gaat niet meer', 'huisvesting'],
    ['de drempels zijn te hoog', 'huisvesting'],
    ['ik word uit huis gezet', 'huisvesting'],
    ['dakloos', 'huisvesting'],
    ['schimmel in de slaapkamer', 'huisvesting'],
    ['hulp in mijn tuintje', 'huisvesting'],
    ['een lampje vervangen', 'huisvesting'],
    ['ik slaap zo slecht', 'geestelijkeGezondheid'],
    ['mijn vrouw is overleden', 'geestelijkeGezondheid'],
    ['ik pieker de hele nacht', 'geestelijkeGezondheid'],
    ['ik zie het niet meer zitten', 'geestelijkeGezondheid'],
    ['mijn vader vergeet steeds meer', 'geestelijkeGezondheid'],
    ['mijn dochter wil niet naar school', 'opgroeien'],
    ['zorgen om mijn zoontje', 'opgroeien'],
    ['hij slaat mij', 'veiligheid'],
    ['ik ben bang voor mijn ex', 'veiligheid'],
    ['ruzie met de buren', 'veiligheid'],
    ['wij gaan uit elkaar', 'huiselijkeRelaties'],
    ['ik verveel me', 'dagbesteding'],
    ['iets om handen hebben', 'dagbesteding'],
    ['ik ben ontslagen', 'dagbesteding'],
    ['ik wil Nederlands leren', 'participatie'],
    ['de computer snap ik niet', 'participatie'],
    ['hoe kom ik bij de dokter', 'participatie'],
    ['ik begrijp deze brief niet', 'participatie'],
    ['een boete gekregen', 'justitie'],
    ['ik zoek een advocaat', 'justitie'],
  ])('‘%s’ gaat over %s', (q, leefgebied) => {
    expect(begrijp(q).leefgebieden).toContain(leefgebied);
  });

  it.each<readonly [string, Leefgebied]>([
    ['koffie drinken', 'verslaving'],
    ['iets drinken met de buren', 'verslaving'],
    ['eten en drinken', 'verslaving'],
    ['ik wil alleen maar weten hoe het werkt', 'sociaalNetwerk'],
    ['ik was gisteren bij jullie', 'dagelijkseVerrichtingen'],
    ['de kinderboerderij', 'lichamelijkeGezondheid'],
    ['ik val onder de minima', 'lichamelijkeGezondheid'],
  ])('‘%s’ gaat niet over %s', (q, leefgebied) => {
    expect(begrijp(q).leefgebieden).not.toContain(leefgebied);
  });

  it('kent vormen van een woord, en een tikfout in een lang woord', () => {
    for (const vormen of [
      ['valt', 'vallen', 'val'],
      ['huren', 'huur'],
      ['tuintje', 'tuinen', 'tuin'],
      ['maaltijden', 'maaltijd', 'maaltijdje'],
      ['lampen', 'lampje', 'lamp'],
      ['brieven', 'brief', 'briefje'],
      ['raampje', 'ramen', 'raam'],
      ['slaan', 'slaat'],
    ])
      expect(new Set(vormen.map(stam)).size, vormen.join()).toBe(1);
    expect(begrijp('eenzaamhied').leefgebieden).toEqual(['sociaalNetwerk']);
    expect(begrijp('deurwaader').leefgebieden).toEqual(['financien']);
  });

  it('zegt niets over wat het niet kent, en valt nergens over', () => {
    expect(begrijp('qqqxyz').leefgebieden).toEqual([]);
    expect(begrijp('').woorden).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        expect(new Set(begrijp(q).leefgebieden).size).toBe(begrijp(q).leefgebieden.length);
      }),
    );
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (w) => stam(w).length > 0));
  });
});
