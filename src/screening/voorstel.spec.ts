import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { leesDossierId } from '../kern/ids.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import { URGENTIES } from './gebeurtenissen.ts';
import type { DossierTeVerdelen } from './verdeling.ts';
import { verdeel } from './verdeling.ts';
import type { Bezetting, TeVerdelen } from './voorstel.ts';
import { WERKFASEN, eersteKeus, stelToedelingVoor } from './voorstel.ts';

const iemand = (id: string, anders: Partial<Bezetting> = {}): Bezetting => ({
  id: persoonId(id),
  naam: id,
  team: null,
  uren: 36,
  deskundigheid: [],
  afwezig: [],
  lopend: [],
  ...anders,
});
const DOSSIER: TeVerdelen = {
  urgentie: 'regulier',
  leefgebieden: ['dagbesteding', 'huiselijkeRelaties'],
  uiterlijk: plusDagen(BEGINDAG, 42),
};
const stelVoor = (klantmanagers: readonly Bezetting[], dossier: Partial<TeVerdelen> = {}) =>
  stelToedelingVoor({ klantmanagers, dossier: { ...DOSSIER, ...dossier }, vandaag: BEGINDAG });
const volgorde = (klantmanagers: readonly Bezetting[], dossier: Partial<TeVerdelen> = {}) =>
  stelVoor(klantmanagers, dossier).map((regel) => regel.naam);
const weg = (vanaf: number, tot: number) => [
  { van: plusDagen(BEGINDAG, vanaf), totEnMet: plusDagen(BEGINDAG, tot) },
];
const lopend = (fase: Bezetting['lopend'][number]['fase'], aantal: number) => [{ fase, aantal }];

describe('voorstel voor toedeling', () => {
  it('weegt onderzoek zwaarder dan beslissen (product, toedeling)', () => {
    const onderzoeker = iemand('a', { lopend: lopend('onderzoek', 8) });
    const beslisser = iemand('b', { lopend: lopend('besluit', 9) });
    expect(volgorde([onderzoeker, beslisser])).toEqual(['b', 'a']);
  });

  it('zegt in gewone woorden dat iemand meer dan vol zit (product, toedeling)', () => {
    const tekst = (aantal: number) =>
      stelVoor([iemand('a', { lopend: lopend('onderzoek', aantal) })])[0]?.redenen[0]?.tekst;
    expect(tekst(24)).toContain('Dat is 100 procent van een volle taak.');
    expect(tekst(34)).toContain('Dat is 1,4 keer een volle taak.');
  });

  it('rekent de werkdruk naar de uren (product, toedeling)', () => {
    const deeltijd = iemand('a', { uren: 18, lopend: lopend('onderzoek', 6) });
    const voltijd = iemand('b', { uren: 36, lopend: lopend('onderzoek', 8) });
    const [eerste, tweede] = stelVoor([deeltijd, voltijd]);
    expect(eerste?.redenen[0]?.tekst).toBe(
      'Heeft 8 dossiers, waarvan 8 in onderzoek, en werkt 36 uur per week. Dat is 33 procent van een volle taak.',
    );
    expect(tweede?.naam).toBe('a');
  });

  it('telt deskundigheid in de geraakte leefgebieden mee en noemt haar (product, toedeling)', () => {
    const kenner = iemand('b', {
      deskundigheid: [lokaleCode('dagbesteding'), lokaleCode('huiselijkeRelaties')],
    });
    const [eerste] = stelVoor([iemand('a'), kenner]);
    expect(eerste?.redenen.map((r) => r.tekst)).toContain(
      'Is deskundig in werk en dagbesteding en relaties thuis.',
    );
    expect(eerste?.naam).toBe('b');
  });

  it('zet wie vandaag afwezig is nooit vooraan en zegt wanneer die terug is (product, toedeling)', () => {
    const afwezig = iemand('a', { afwezig: [...weg(-2, 3), ...weg(4, 4)] });
    const druk = iemand('b', { lopend: lopend('onderzoek', 60) });
    const voorstel = stelVoor([afwezig, druk]);
    expect(voorstel.map((r) => r.naam)).toEqual(['b', 'a']);
    expect(voorstel[1]).toMatchObject({ beschikbaar: false });
    expect(voorstel[1]?.redenen.at(-1)?.tekst).toBe('Is vandaag afwezig, terug op 7 maart 2026.');
  });

  it('zet wie de halve termijn weg is achteraan, korter kost punten (product, toedeling)', () => {
    const lang = iemand('a', { afwezig: weg(5, 30) });
    const kort = iemand('b', { afwezig: weg(5, 9) });
    const voorstel = stelVoor([lang, kort, iemand('c')]);
    expect(voorstel.map((r) => [r.naam, r.beschikbaar])).toEqual([
      ['c', true],
      ['b', true],
      ['a', false],
    ]);
    expect(voorstel[1]?.redenen.at(-1)).toEqual({
      reden: 'afwezigheid',
      tekst: 'Is 5 van de 43 dagen tot het einde van de termijn afwezig.',
      punten: -3,
    });
  });

  it('laat lopende termijnen extra wegen bij spoed of een korte termijn (product, toedeling)', () => {
    const bezet = iemand('a', { lopend: lopend('besluit', 5) });
    const reden = (dossier: Partial<TeVerdelen>) =>
      stelVoor([bezet], dossier)[0]?.redenen.find((r) => r.reden === 'termijn')?.tekst;
    expect(reden({})).toBeUndefined();
    expect(reden({ urgentie: 'spoed' })).toBe(
      'Dit dossier is spoed. Heeft al 5 dossiers waarvan de termijn loopt.',
    );
    expect(reden({ uiterlijk: plusDagen(BEGINDAG, 1) })).toContain('Er is nog 1 dag.');
    expect(reden({ uiterlijk: plusDagen(BEGINDAG, 14) })).toContain('Er zijn nog 14 dagen.');
    expect(reden({ uiterlijk: plusDagen(BEGINDAG, 15) })).toBeUndefined();
    expect(reden({ uiterlijk: BEGINDAG })).toContain('Vandaag is de laatste dag.');
    expect(reden({ uiterlijk: plusDagen(BEGINDAG, -3) })).toContain('De termijn is al voorbij.');
  });

  it('noemt ruimte om te beginnen als niets loopt (product, toedeling)', () => {
    expect(stelVoor([iemand('a')], { urgentie: 'urgent' })[0]?.redenen.at(-1)).toEqual({
      reden: 'termijn',
      tekst: 'Dit dossier is urgent. Heeft ruimte om meteen te beginnen.',
      punten: 0,
    });
  });

  it('stelt niemand voor zonder uren of als iedereen weg is (product, toedeling)', () => {
    expect(
      eersteKeus(stelVoor([iemand('a', { uren: 0 }), iemand('b', { afwezig: weg(0, 0) })])),
    ).toBeUndefined();
    expect(eersteKeus(stelVoor([iemand('a'), iemand('b')]))?.naam).toBe('a');
  });
});

const eenAfwezigheid = fc
  .tuple(fc.integer({ min: -20, max: 50 }), fc.integer({ min: 0, max: 30 }))
  .map(([van, duur]) => ({ van: plusDagen(BEGINDAG, van), totEnMet: plusDagen(BEGINDAG, van + duur) }));
const eenBezetting = (id: string): fc.Arbitrary<Bezetting> =>
  fc.record({
    id: fc.constant(persoonId(id)),
    naam: fc.constant(id),
    team: fc.constant(null),
    uren: fc.integer({ min: 0, max: 40 }),
    deskundigheid: fc.subarray([...LEEFGEBIEDEN]).map((gebieden) => gebieden.map((g) => lokaleCode(g))),
    afwezig: fc.array(eenAfwezigheid, { maxLength: 3 }),
    lopend: fc.array(
      fc.record({ fase: fc.constantFrom(...WERKFASEN), aantal: fc.integer({ min: 0, max: 30 }) }),
      { maxLength: 8 },
    ),
  });
const team = fc
  .integer({ min: 1, max: 7 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => eenBezetting(`km${i}`))));
const eenDossier: fc.Arbitrary<TeVerdelen> = fc.record({
  urgentie: fc.constantFrom(...URGENTIES),
  leefgebieden: fc.subarray([...LEEFGEBIEDEN]),
  uiterlijk: fc.integer({ min: -30, max: 60 }).map((d) => plusDagen(BEGINDAG, d)),
});

describe('voorstel voor toedeling, altijd', () => {
  it('geeft dezelfde volgorde, hoe de lijst ook binnenkomt (product, toedeling)', () => {
    fc.assert(
      fc.property(team, eenDossier, (mensen, dossier) => {
        expect(stelVoor([...mensen].reverse(), dossier)).toEqual(stelVoor(mensen, dossier));
      }),
    );
  });

  it('noemt iedereen een keer, met redenen die optellen tot de score (product, toedeling)', () => {
    fc.assert(
      fc.property(team, eenDossier, (mensen, dossier) => {
        const voorstel = stelVoor(mensen, dossier);
        expect(voorstel.map((r) => r.id).sort()).toEqual(mensen.map((m) => m.id).sort());
        for (const { score, redenen } of voorstel) {
          expect(redenen.length).toBeGreaterThan(0);
          expect(redenen.reduce((som, r) => som + r.punten, 0)).toBe(score);
        }
      }),
    );
  });

  it('zet nooit iemand die vandaag weg is voor iemand die er is (product, toedeling)', () => {
    fc.assert(
      fc.property(team, eenDossier, (mensen, dossier) => {
        const voorstel = stelVoor(mensen, dossier);
        const stand = voorstel.map((r) => r.beschikbaar);
        expect([...stand].sort((a, b) => Number(b) - Number(a))).toEqual(stand);
        const afwezigen = mensen.filter((m) =>
          m.afwezig.some((a) => a.van <= BEGINDAG && BEGINDAG <= a.totEnMet),
        );
        for (const { id } of afwezigen) expect(eersteKeus(voorstel)?.id).not.toBe(id);
      }),
    );
  });

  it('laat niemand stijgen door een dossier erbij (product, toedeling)', () => {
    fc.assert(
      fc.property(team, eenDossier, fc.constantFrom(...WERKFASEN), (mensen, dossier, fase) => {
        const [eerste, ...rest] = mensen;
        if (!eerste) return;
        const drukker = { ...eerste, lopend: [...eerste.lopend, { fase, aantal: 1 }] };
        const plek = (wie: Bezetting) => stelVoor([wie, ...rest], dossier).findIndex((r) => r.id === wie.id);
        expect(plek(drukker)).toBeGreaterThanOrEqual(plek(eerste));
      }),
    );
  });
});

describe('verdelen van meer dossiers tegelijk', () => {
  const dossierId = (i: number) => {
    const id = leesDossierId(`W26-0000-000${i}`);
    if (!id) throw new Error('geen dossiernummer');
    return id;
  };
  const dossiers: readonly DossierTeVerdelen[] = [1, 2, 3, 4].map((i) => ({
    ...DOSSIER,
    dossier: dossierId(i),
    urgentie: i === 4 ? 'spoed' : 'regulier',
    uiterlijk: plusDagen(BEGINDAG, i === 3 ? 20 : 42),
  }));

  it('begint bij het meest urgente en dan bij de kortste termijn (procedure 2)', () => {
    const uit = verdeel({ klantmanagers: [iemand('a')], dossiers, vandaag: BEGINDAG });
    expect(uit.map((u) => u.dossier)).toEqual([dossierId(4), dossierId(3), dossierId(1), dossierId(2)]);
  });

  it('verspreidt het werk: wie er een krijgt, staat daarna lager (product, toedeling)', () => {
    const klantmanagers = [iemand('a'), iemand('b')];
    const uit = verdeel({ klantmanagers, dossiers, vandaag: BEGINDAG });
    expect(uit.map((u) => eersteKeus(u.voorstel)?.naam)).toEqual(['a', 'b', 'a', 'b']);
  });

  it('stelt niemand voor als er niemand is (product, toedeling)', () => {
    const [eerste] = verdeel({ klantmanagers: [], dossiers, vandaag: BEGINDAG });
    expect(eerste?.voorstel).toEqual([]);
  });
});
