import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aanbieder } from '../../test/bouwers/levering.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Aanbieder } from './aanbieder.ts';
import { kiesAanbieders } from './aanbiederkeuze.ts';
import { verwachtingKort, verwachtingtekst, wachttekst, plaatstekst } from './verwachtingtekst.ts';
import type { Aanbiedercijfers, Startverwachting, Wachtplek } from './wachttijd.ts';
import { startVerwachting, vergelijkdag, wachtdag, wachtverwachting } from './wachttijd.ts';

const VANDAAG = datum('2026-11-29');
const HULP = lokaleCode('huishoudelijke-hulp');
const THUISHULP = lokaleCode('thuishulp');

const cijfers = (anders: Partial<Aanbiedercijfers> = {}): Aanbiedercijfers => ({
  aanbieder: THUISHULP,
  voorziening: HULP,
  wachtend: 0,
  lopend: 0,
  gestart: 12,
  geweigerd: 0,
  vroegDagen: 21,
  laatDagen: 49,
  langstDagen: null,
  ...anders,
});
const nu = { vanaf: VANDAAG, vandaag: VANDAAG };
const na = (dagen: number) => ({ vanaf: plusDagen(VANDAAG, -dagen), vandaag: VANDAAG });

describe('wanneer de hulp naar verwachting begint (contractstandaard Wmo 3.5)', () => {
  it('is een bereik uit eigen ervaring, en zegt waarop het rust', () => {
    const v = startVerwachting(cijfers(), null, nu);
    expect(v).toMatchObject({ vroegst: '2026-12-20', laatst: '2027-01-17', looptOp: false });
    expect(verwachtingtekst(v)).toBe(
      'meestal tussen 20 december 2026 en 17 januari 2027. In het afgelopen half jaar begon de hulp hier meestal na 3 tot 7 weken (12 starts)',
    );
  });

  it('noemt in het kort maand en jaar één keer als beide dagen ze hebben', () => {
    const kort = (vroegDagen: number, laatDagen: number) =>
      verwachtingKort(startVerwachting(cijfers({ vroegDagen, laatDagen }), null, nu));
    expect([kort(21, 49), kort(3, 7), kort(1, 7), kort(5, 5)]).toEqual([
      'tussen 20 december 2026 en 17 januari 2027',
      'tussen 2 en 6 december 2026',
      'tussen 30 november en 6 december 2026',
      'rond 4 december 2026',
    ]);
  });

  it('rekent voor wie al wacht vanaf de opdracht: morgen is het dezelfde dag, niet een later', () => {
    const opgedragen = plusDagen(VANDAAG, -10);
    const dagen = [0, 1, 5, 10].map((over) =>
      startVerwachting(cijfers(), null, { vanaf: opgedragen, vandaag: plusDagen(VANDAAG, over) }),
    );
    expect(new Set(dagen.map(vergelijkdag))).toEqual(new Set([plusDagen(opgedragen, 49)]));
  });

  it('is het bereik voorbij, dan duurt het langer dan gewoonlijk en is het tijd om te bellen', () => {
    const v = startVerwachting(cijfers(), null, na(50));
    expect(v).toEqual({ soort: 'langer', gewoonlijkTot: plusDagen(VANDAAG, -1) });
    expect(verwachtingtekst(v)).toContain('langer dan gewoonlijk');
    expect(verwachtingtekst(v)).toContain('Bel de aanbieder');
    expect(startVerwachting(undefined, 2, na(15))).toMatchObject({ soort: 'langer' });
    expect(startVerwachting(undefined, 2, na(14))).toMatchObject({ soort: 'gemeld', rond: VANDAAG });
  });

  it('met te weinig eigen starts telt wat de aanbieder zegt; zegt die niets, dan weet niemand het', () => {
    expect(startVerwachting(cijfers({ gestart: 4 }), 6, nu)).toMatchObject({ soort: 'gemeld', weken: 6 });
    expect(startVerwachting(cijfers({ gestart: 4 }), null, nu)).toEqual({ soort: 'onbekend' });
    expect(startVerwachting(undefined, null, nu)).toEqual({ soort: 'onbekend' });
  });

  it('een rij die oploopt maakt het bereik langer en zegt het erbij', () => {
    const v = startVerwachting(cijfers({ langstDagen: 80 }), null, nu);
    expect(v).toMatchObject({ laatst: plusDagen(VANDAAG, 80), looptOp: true });
    expect(verwachtingtekst(v)).toContain('wacht al langer dan gebruikelijk');
  });

  const willekeurig = fc.record({
    gestart: fc.integer({ min: 0, max: 30 }),
    vroegDagen: fc.integer({ min: 0, max: 200 }),
    erbij: fc.integer({ min: 0, max: 200 }),
    langstDagen: fc.option(fc.integer({ min: 0, max: 400 })),
    weken: fc.option(fc.integer({ min: 0, max: 104 })),
    gewacht: fc.integer({ min: 0, max: 400 }),
  });
  type Keus = Parameters<Parameters<typeof willekeurig.map>[0]>[0];
  const verwacht = ({ vroegDagen, erbij, weken, gewacht, ...rest }: Keus): Startverwachting =>
    startVerwachting(cijfers({ ...rest, vroegDagen, laatDagen: vroegDagen + erbij }), weken, na(gewacht));

  it('ligt nooit in het verleden, en het bereik begint voor het eindigt', () => {
    fc.assert(
      fc.property(willekeurig, (keus) => {
        const v = verwacht(keus);
        if (v.soort === 'ervaring') {
          expect(keus.gestart).toBeGreaterThanOrEqual(5);
          expect(v.vroegst >= VANDAAG && v.vroegst <= v.laatst).toBe(true);
        }
        if (v.soort === 'gemeld') expect(v.rond >= VANDAAG).toBe(true);
        if (v.soort === 'langer') expect(v.gewoonlijkTot < VANDAAG).toBe(true);
      }),
    );
  });

  it('wie eerder is gevraagd, wordt niet later verwacht', () => {
    fc.assert(
      fc.property(willekeurig, fc.integer({ min: 0, max: 50 }), (keus, eerder) => {
        const eerst = verwacht({ ...keus, gewacht: keus.gewacht + eerder });
        if (eerst.soort === 'langer') return;
        expect(vergelijkdag(eerst) <= vergelijkdag(verwacht(keus))).toBe(true);
      }),
    );
  });

  it('langere ervaring of een langere rij geeft nooit een eerdere dag', () => {
    fc.assert(
      fc.property(willekeurig, fc.integer({ min: 0, max: 100 }), (keus, meer) => {
        const { langstDagen } = keus;
        const later = verwacht({ ...keus, erbij: keus.erbij + meer, langstDagen: (langstDagen ?? 0) + meer });
        const eerst = verwacht(keus);
        if (eerst.soort !== 'ervaring' || later.soort !== 'ervaring') return;
        expect(later.laatst >= eerst.laatst).toBe(true);
      }),
    );
  });
});

describe('welke aanbieder gekozen kan worden (Wmo 2.6.3)', () => {
  const stop = { voorziening: null, van: VANDAAG, tm: null, reden: 'Er zijn vier mensen ziek.' };
  const een = (naam: string, anders: Partial<Aanbieder> = {}) =>
    aanbieder({ code: lokaleCode(naam), naam, ...anders });
  const van = (naam: string, anders: Partial<Aanbiedercijfers> = {}) =>
    cijfers({ aanbieder: lokaleCode(naam), ...anders });
  const kies = (aanbieders: readonly Aanbieder[], c: readonly Aanbiedercijfers[] = []) =>
    kiesAanbieders(aanbieders, c, { voorziening: HULP, postcode: '6171 KD', dag: VANDAAG });

  it('wie het eerst begint staat bovenaan, wie niemand aanneemt onderaan; wie het niet levert er niet bij', () => {
    const lijst = kies(
      [
        een('dicht', { stops: [stop] }),
        een('traag'),
        een('onbekend'),
        een('snel'),
        een('anders', { producten: [] }),
      ],
      [van('traag'), van('snel', { vroegDagen: 3, laatDagen: 10 })],
    );
    expect(lijst.map(({ aanbieder: { naam } }) => naam)).toEqual(['snel', 'traag', 'onbekend', 'dicht']);
    expect(lijst.at(-1)).toMatchObject({
      weigering: { code: 'aanbiederNeemtNietAan' },
      verwachting: { soort: 'niemand' },
    });
  });

  it('telt vrije plaatsen, en nooit minder dan nul', () => {
    expect(kies([een('a')], [van('a', { wachtend: 3, lopend: 30 })])[0]).toMatchObject({ vrij: 7 });
    expect(kies([een('a')], [van('a', { wachtend: 30, lopend: 30 })])[0]).toMatchObject({ vrij: 0 });
  });

  it('wie vol is naar eigen zeggen staat onder wie plaats heeft, en blijft te kiezen: de inwoner mag wachten (contractstandaard Wmo 3.5)', () => {
    const snel = van('vol', { wachtend: 10, lopend: 30, vroegDagen: 3, laatDagen: 10 });
    const lijst = kies([een('dicht', { stops: [stop] }), een('vol'), een('vrij')], [snel, van('vrij')]);
    expect(lijst.map(({ aanbieder: { naam } }) => naam)).toEqual(['vrij', 'vol', 'dicht']);
    expect(lijst[1]).toMatchObject({ weigering: undefined, vrij: 0, capaciteit: 40 });
    expect(lijst.slice(0, 2).map(plaatstekst)).toEqual(['40 van 40 vrij', 'vol, 0 van 40 vrij']);
    expect(plaatstekst({ vrij: null, capaciteit: null })).toBe('');
  });

  it('van wie sluit voor de hulp kan beginnen, is niemand te verwachten (contractstandaard Wmo 3.7)', () => {
    const sluitOp = plusDagen(VANDAAG, 14);
    expect(kies([een('a', { sluitOp })], [van('a')])[0]?.verwachting).toMatchObject({ soort: 'niemand' });
    const snel = van('a', { vroegDagen: 3, laatDagen: 10 });
    expect(kies([een('a', { sluitOp })], [snel])[0]?.verwachting).toMatchObject({ soort: 'ervaring' });
  });

  it('van wie later pas levert, wordt gerekend vanaf de dag die is gevraagd, en niet voor het contract begint (contractstandaard Wmo 3.5)', () => {
    const contractVan = datum('2026-12-15');
    const nieuw = [een('nieuw', { contractVan })];
    const op = (begin: Datum, c: readonly Aanbiedercijfers[]) =>
      kiesAanbieders(nieuw, c, { voorziening: HULP, postcode: null, dag: VANDAAG, begin })[0];
    const snel = [van('nieuw', { vroegDagen: 3, laatDagen: 10 })];
    expect(op(datum('2027-01-07'), snel)?.verwachting).toMatchObject({
      soort: 'ervaring',
      vroegst: '2027-01-10',
      laatst: '2027-01-17',
    });
    expect(op(contractVan, snel)?.verwachting).toMatchObject({ vroegst: '2026-12-18' });
    expect(op(datum('2027-01-07'), [])?.verwachting).toEqual({ soort: 'onbekend' });
    const nog = op(VANDAAG, snel);
    expect(nog?.weigering?.reden).toBe(
      'nieuw levert pas vanaf 15 december 2026, nog niet op 29 november 2026.',
    );
    expect(nog && verwachtingtekst(nog.verwachting)).toContain('levert pas vanaf 15 december 2026');
  });

  it('wie iemand aanneemt staat altijd voor wie dat niet doet, en daarbinnen wie eerder begint', () => {
    const soort = fc.record({
      dicht: fc.boolean(),
      laatDagen: fc.integer({ min: 0, max: 90 }),
      gestart: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(soort, { maxLength: 8 }), (soorten) => {
        const lijst = kies(
          soorten.map(({ dicht }, i) => een(`a${i}`, dicht ? { stops: [stop] } : {})),
          soorten.map(({ gestart, laatDagen }, i) => van(`a${i}`, { gestart, vroegDagen: 0, laatDagen })),
        );
        expect(lijst).toHaveLength(soorten.length);
        const sleutels = lijst.map(
          ({ weigering, verwachting }) => `${weigering ? 1 : 0}${vergelijkdag(verwachting)}`,
        );
        expect(sleutels).toEqual(sleutels.toSorted());
      }),
    );
  });
});

describe('wat wie wacht mag verwachten', () => {
  const plek = (anders: Partial<Wachtplek> = {}): Wachtplek => ({
    stand: 'wachtOpStart',
    aanbieder: THUISHULP,
    voorziening: HULP,
    wachtVanaf: plusDagen(VANDAAG, -7),
    beginOp: null,
    verwachteStart: null,
    ...anders,
  });
  const bij = (w: Wachtplek, a: Partial<Aanbieder> = {}) =>
    wachtverwachting(w, [aanbieder(a)], [cijfers()], VANDAAG);

  it('zegt eerlijk dat er niemand komt van wie weg is, gestopt is of weigerde', () => {
    const gisteren = plusDagen(VANDAAG, -1);
    const stop = { voorziening: null, van: gisteren, tm: null, reden: 'Er zijn vier mensen ziek.' };
    const beloofd = plek({ verwachteStart: plusDagen(VANDAAG, 30) });
    for (const v of [
      bij(plek(), { sluitOp: gisteren }),
      bij(plek(), { contractTm: gisteren }),
      bij(plek(), { stops: [stop] }),
      bij(plek(), { producten: [] }),
      bij(plek(), { code: lokaleCode('iemand-anders') }),
      bij(plek({ stand: 'geweigerd' })),
      bij(plek({ stand: 'geweigerd', verwachteStart: plusDagen(VANDAAG, 9) })),
      bij(beloofd, { sluitOp: plusDagen(VANDAAG, 14) }),
      bij(beloofd, { producten: [] }),
    ]) {
      expect(v.soort).toBe('niemand');
      expect(wachttekst(v, VANDAAG)).toContain('hier is niemand te verwachten');
      expect(wachtdag(v, VANDAAG)).toBe('9999-12-31');
    }
  });

  it('rekent bij een opvolger vanaf de afgesproken eerste dag: tot die dag wachtte niemand op hem (contractstandaard Wmo 3.8)', () => {
    const lang = plek({ wachtVanaf: plusDagen(VANDAAG, -300) });
    expect(bij(lang).soort).toBe('langer');
    expect(bij({ ...lang, beginOp: plusDagen(VANDAAG, -1) }).soort).toBe('ervaring');
    expect(bij({ ...lang, beginOp: plusDagen(VANDAAG, -200) })).toMatchObject({ soort: 'langer' });
  });

  it('wacht bij een opvolger ook als zijn contract nog moet beginnen, en zegt anders vanaf wanneer hij levert', () => {
    const contractVan = plusDagen(VANDAAG, 16);
    const beginOp = plusDagen(VANDAAG, 39);
    expect(bij(plek({ beginOp }), { contractVan })).toMatchObject({
      soort: 'ervaring',
      vroegst: plusDagen(beginOp, 21),
    });
    for (const v of [
      bij(plek(), { contractVan }),
      bij(plek({ verwachteStart: plusDagen(VANDAAG, 3) }), { contractVan }),
    ])
      expect(wachttekst(v, VANDAAG)).toContain('levert pas vanaf 15 december 2026');
    expect(bij(plek({ verwachteStart: beginOp }), { contractVan })).toEqual({
      soort: 'toegezegd',
      op: beginOp,
    });
  });

  it('houdt zich aan wat is toegezegd, ook bij wie verder niemand aanneemt', () => {
    const op = plusDagen(VANDAAG, 30);
    const stop = { voorziening: null, van: VANDAAG, tm: null, reden: 'Vol.' };
    expect(bij(plek({ verwachteStart: op }), { stops: [stop] })).toEqual({ soort: 'toegezegd', op });
    const voorbij = bij(plek({ verwachteStart: plusDagen(VANDAAG, -3) }));
    expect(wachttekst(voorbij, VANDAAG)).toContain('die dag is voorbij');
    expect(wachtdag(voorbij, VANDAAG)).toBe('9999-12-31');
  });

  it('rekent vanaf de opdracht, en zonder aanbieder is nog niemand gevraagd', () => {
    expect(bij(plek())).toMatchObject({ vroegst: plusDagen(VANDAAG, 14), laatst: plusDagen(VANDAAG, 42) });
    expect(bij(plek({ stand: 'nietOpgedragen', aanbieder: null }))).toEqual({ soort: 'nietGevraagd' });
  });
});
