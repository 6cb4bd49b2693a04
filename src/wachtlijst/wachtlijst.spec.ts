import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aanbieder } from '../../test/bouwers/levering.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { leesDossierId, volgendOnderdeel } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import type { Aanbiedercijfers } from '../levering/wachttijd.ts';
import { vergelijkdag, wachtdag } from '../levering/wachttijd.ts';
import { wachtlijstBlad } from './blad.ts';
import { geenEerder } from './wachtkolommen.tsx';
import { maakWachtlijst } from './wachtlijst.ts';
import type { Wachtende } from './wachtlijst-queries.ts';

const VANDAAG = datum('2026-11-29');
const HULP = lokaleCode('huishoudelijke-hulp');
const EIGEN = lokaleCode('thuishulp');
const ANDER = lokaleCode('ander');

const DOSSIER = leesDossierId('W26-7K3M-Q9TX');

function wacht(anders: Partial<Wachtende> = {}): Wachtende {
  if (!DOSSIER) throw new Error('geen dossiernummer');
  return {
    dossier: DOSSIER,
    onderdeel: volgendOnderdeel('GV', 0),
    aanbieder: EIGEN,
    voorziening: HULP,
    stand: 'wachtOpStart',
    rang: 2,
    wachtSinds: plusDagen(VANDAAG, -40),
    wachtVanaf: plusDagen(VANDAAG, -30),
    beginOp: null,
    verwachteStart: null,
    beantwoord: false,
    overbrugd: false,
    overbrugdTm: null,
    ...anders,
  };
}

const cijfers = (code: typeof EIGEN, vroegDagen: number, laatDagen: number): Aanbiedercijfers => ({
  aanbieder: code,
  voorziening: HULP,
  wachtend: 1,
  lopend: 4,
  gestart: 9,
  geweigerd: 0,
  vroegDagen,
  laatDagen,
  langstDagen: null,
});

const ANDERE = (anders: Partial<Aanbieder> = {}) =>
  aanbieder({ code: ANDER, naam: 'Andere Hulp', ...anders });
interface Anders {
  readonly eigen?: Partial<Aanbieder>;
  readonly ander?: Partial<Aanbieder>;
  readonly c?: readonly Aanbiedercijfers[];
}
const CIJFERS = [cijfers(EIGEN, 21, 70), cijfers(ANDER, 5, 14)];
const lijst = (w: Wachtende, { eigen = {}, ander = {}, c = CIJFERS }: Anders = {}) =>
  maakWachtlijst([w], [aanbieder(eigen), ANDERE(ander)], c, VANDAAG)[0];
const wieEerder = (regel: ReturnType<typeof lijst>) => regel?.eerder.map(({ aanbieder: a }) => a.code);

describe('de wachtlijst (contractstandaard Wmo 3.8)', () => {
  it('noemt wie eerder begint dan de aanbieder waar iemand al wacht', () => {
    // Asked thirty days ago: still forty days at the own provider, fourteen at the other.
    expect(wieEerder(lijst(wacht()))).toEqual([ANDER]);
    // Asked sixty days ago: ten days left here, fourteen there.
    expect(wieEerder(lijst(wacht({ wachtVanaf: plusDagen(VANDAAG, -60) })))).toEqual([]);
  });

  it('belooft niets van een aanbieder die weg is of niemand aanneemt, en noemt dan wie wel kan', () => {
    const stop = { voorziening: null, van: VANDAAG, tm: null, reden: 'Vol.' };
    for (const eigen of [{ sluitOp: VANDAAG }, { contractTm: plusDagen(VANDAAG, -1) }, { stops: [stop] }]) {
      const regel = lijst(wacht(), { eigen });
      expect(regel?.verwachting.soort).toBe('niemand');
      expect(wieEerder(regel)).toEqual([ANDER]);
    }
  });

  it('noemt niet wie zelf sluit, niemand aanneemt of geen dag weet', () => {
    const stop = { voorziening: null, van: VANDAAG, tm: null, reden: 'Vol.' };
    for (const ander of [{ sluitOp: plusDagen(VANDAAG, 60) }, { stops: [stop] }, { producten: [] }])
      expect(wieEerder(lijst(wacht(), { ander }))).toEqual([]);
    expect(wieEerder(lijst(wacht(), { c: [] }))).toEqual([]);
  });

  it('zegt alleen dat niemand een contract heeft als dat zo is, en anders dat niemand eerder kan', () => {
    const zegt = (w: Wachtende, anders?: Anders) => {
      const regel = lijst(w, anders);
      expect(wieEerder(regel)).toEqual([]);
      return regel && geenEerder(regel);
    };
    const lang = wacht({ wachtVanaf: plusDagen(VANDAAG, -60) });
    expect(zegt(lang)).toBe('niemand eerder');
    expect(zegt(wacht(), { ander: { contractVan: plusDagen(VANDAAG, 30) } })).toBe('niemand eerder');
    const voorbij = { contractTm: plusDagen(VANDAAG, -1) };
    expect(zegt(wacht(), { eigen: voorbij, ander: { sluitOp: VANDAAG } })).toBe('niemand met een contract');
    expect(zegt(wacht(), { eigen: { producten: [] }, ander: { producten: [] } })).toBe(
      'niemand met een contract',
    );
    expect(zegt(wacht({ stand: 'pgbNogNiet', aanbieder: null }))).toBe('de inwoner koopt zelf in');
  });

  it('noemt wie vol is na wie plaats heeft, met hoeveel er vrij is in het bestand (contractstandaard Wmo 3.5)', () => {
    const derde = lokaleCode('derde');
    const vol = { ...cijfers(ANDER, 5, 14), lopend: 40 };
    const [regel] = maakWachtlijst(
      [wacht()],
      [aanbieder(), ANDERE(), aanbieder({ code: derde, naam: 'Derde' })],
      [cijfers(EIGEN, 21, 70), vol, cijfers(derde, 5, 20)],
      VANDAAG,
    );
    expect(regel?.eerder.map(({ aanbieder: a, vrij }) => [a.code, vrij])).toEqual([
      [derde, 35],
      [ANDER, 0],
    ]);
    const blad = wachtlijstBlad(regel ? [regel] : [], voorbeeldRegels(), VANDAAG);
    expect(blad.rijen[0]?.at(-1)).toBe('Derde (35 van 40 vrij), Andere Hulp (vol, 0 van 40 vrij)');
  });

  it('een toegezegde dag die voorbij is, houdt niemand tegen die wel kan', () => {
    const regel = lijst(wacht({ verwachteStart: plusDagen(VANDAAG, -3) }));
    expect(wieEerder(regel)).toEqual([ANDER]);
    expect(wieEerder(lijst(wacht({ verwachteStart: plusDagen(VANDAAG, 10) })))).toEqual([]);
  });

  it('wie met een pgb zelf inkoopt, wacht op geen aanbieder (Wmo 2.3.6)', () => {
    const regel = lijst(wacht({ stand: 'pgbNogNiet', aanbieder: null, wachtVanaf: null }));
    expect(wieEerder(regel)).toEqual([]);
  });

  it('wie eerder kan, is altijd een ander die aanneemt, doorgaat en echt eerder begint; de snelste bovenaan', () => {
    const dagen = fc.integer({ min: 0, max: 120 });
    const er = fc.record({ sluit: fc.boolean(), dicht: fc.boolean(), vroeg: dagen, erbij: dagen });
    fc.assert(
      fc.property(fc.array(er, { minLength: 1, maxLength: 6 }), dagen, (anderen, gewacht) => {
        const stop = { voorziening: null, van: VANDAAG, tm: null, reden: 'Vol.' };
        const aanbieders = anderen.map(({ sluit, dicht }, i) =>
          aanbieder({
            code: lokaleCode(`a${i}`),
            naam: `A${i}`,
            sluitOp: sluit ? plusDagen(VANDAAG, 200) : null,
            stops: dicht ? [stop] : [],
          }),
        );
        const c = anderen.map(({ vroeg, erbij }, i) => cijfers(lokaleCode(`a${i}`), vroeg, vroeg + erbij));
        const w = wacht({ aanbieder: lokaleCode('a0'), wachtVanaf: plusDagen(VANDAAG, -gewacht) });
        const [regel] = maakWachtlijst([w], aanbieders, c, VANDAAG);
        const eigen = regel && wachtdag(regel.verwachting, VANDAAG);
        const eerder = regel?.eerder ?? [];
        for (const keuze of eerder) {
          expect(keuze.aanbieder.code).not.toBe('a0');
          expect(keuze.weigering).toBeUndefined();
          expect(keuze.aanbieder.sluitOp).toBeNull();
          expect(vergelijkdag(keuze.verwachting) < (eigen ?? '')).toBe(true);
        }
        const volgorde = eerder.map(({ verwachting }) => vergelijkdag(verwachting));
        expect(volgorde).toEqual(volgorde.toSorted());
      }),
    );
  });
});
