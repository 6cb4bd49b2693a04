import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { toewijzingssleutel } from '../../test/bouwers/levering.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import { wandel } from '../../test/bouwers/wandeling.ts';
import type { Etappe } from '../../test/bouwers/wandelroutes.ts';
import { TOT_TOEKENNING } from '../../test/bouwers/wandelroutes.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import { vouw } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { verwijderd } from '../koppelvlakken/iwmo/regels/vervolg.ts';
import { bouwToewijzingsbericht } from '../koppelvlakken/iwmo/toewijzingsbericht.ts';
import { lopendeHulp, zoOp } from '../voortzetting/hulp.ts';
import { isVerwijderdDeel, lopendeDelen, tegenVorige, toegewezenProduct } from './toegewezen.ts';
import { toewijzingsdelen } from './toewijzingsdelen.ts';
import type { Verteldbericht } from './verteld.ts';
import { laatstePerNummer } from './verteld.ts';

type Keten = readonly Vastgelegd<DossierGebeurtenis>[];
type Stap =
  | { readonly soort: 'regelen' | 'verzetten'; readonly dagen: number; readonly nog: number }
  | { readonly soort: 'weigeren' | 'intrekken'; readonly dagen: number }
  | {
      readonly soort: 'wijzigen';
      readonly dagen: number;
      readonly ingang: number;
      readonly omvang: number;
      readonly duur: number | null;
    };

const ROUTE: readonly Etappe[] = [...TOT_TOEKENNING, ['klantmanager', 'leveringOpdragen']];
const regels = voorbeeldRegels();
const { ToegewezenProducten: _, ...CLIENT } = GOEDE_BERICHTEN['301'].Client;

function eerste<T>([een]: readonly T[]): T {
  if (een === undefined) throw new Error('is er niet');
  return een;
}
/** Granted, made known and given to a provider. */
const BASIS = ((): Keten => {
  let keten: Keten = [];
  wandel({ route: ROUTE, begin: ROUTE.length, zetten: [] }, ({ na }) => {
    keten = na.keten;
  });
  return keten;
})();
const { id: LEVERING, opdracht: OPDRACHT } = eerste(vouw(BASIS).levering.leveringen);
const dagVan = (keten: Keten): Datum => datumVan(eerste(keten.toReversed()).op);

/** Who is to take over, and until which day it is here, as the journal was made. */
interface Verhaal {
  readonly keten: Keten;
  readonly opvolger: OnderdeelId | null;
  readonly laatsteDag: Datum | null;
}

function feitVan(stap: Stap, { keten, opvolger }: Verhaal, op: Datum): DossierGebeurtenis | undefined {
  switch (stap.soort) {
    case 'regelen': {
      if (opvolger !== null) return undefined;
      const laatsteDag = plusDagen(op, stap.nog);
      return {
        soort: 'leveringOpgedragen',
        feiten: {
          ...OPDRACHT,
          id: volgendOnderdeel('LV', vouw(keten).levering.leveringen.length),
          sleutel: toewijzingssleutel(keten.length),
          aanbieder: lokaleCode('anderehulp'),
          op,
          opvolgt: { levering: LEVERING, laatsteDag, begin: plusDagen(laatsteDag, 1), reden: 'inwonerWil' },
        },
        inhoud: { naam: 'Andere Hulp', toelichting: '', woorden: '' },
      };
    }
    case 'verzetten': {
      if (opvolger === null) return undefined;
      const laatsteDag = plusDagen(op, stap.nog);
      return {
        soort: 'opvolgingVerzet',
        feiten: { levering: opvolger, op, laatsteDag, begin: plusDagen(laatsteDag, 1) },
        inhoud: { reden: '' },
      };
    }
    case 'weigeren':
      return opvolger === null
        ? undefined
        : {
            soort: 'leveringGeweigerd',
            feiten: { levering: opvolger, op, reden: 'geenPlaats' },
            inhoud: { toelichting: '' },
          };
    case 'intrekken':
      return opvolger === null
        ? undefined
        : { soort: 'leveringIngetrokken', feiten: { levering: opvolger, op }, inhoud: { reden: '' } };
    case 'wijzigen': {
      const nr = vouw(keten).voortzetting.voornemens.length;
      const ingang = plusDagen(op, stap.ingang);
      const einde = stap.duur === null ? OPDRACHT.einde : plusDagen(ingang, stap.duur);
      return {
        soort: 'herzieningBesloten',
        feiten: {
          id: volgendOnderdeel('HB', nr),
          voornemen: volgendOnderdeel('VH', nr),
          op,
          bezwaarUiterlijk: op,
          herziening: 'wijzigen',
          grond: 'nietAangewezen',
          onderdelen: [OPDRACHT.onderdeel],
          ingang,
          wordt: [
            { onderdeel: OPDRACHT.onderdeel, omvang: stap.omvang, per: 'week', einde, bedragPerJaar: null },
          ],
        },
        inhoud: { motivering: '', reactieZienswijze: '', ondertekenaar: '', functie: '' },
      };
    }
  }
}

function gebeurt(verhaal: Verhaal, stap: Stap): Verhaal {
  const { keten } = verhaal;
  const context = contextVoor('klantmanager', { vandaag: plusDagen(dagVan(keten), stap.dagen) });
  const feit = feitVan(stap, verhaal, context.vandaag);
  if (feit === undefined) return verhaal;
  const voornemen: readonly DossierGebeurtenis[] =
    feit.soort === 'herzieningBesloten'
      ? [
          {
            soort: 'voornemenHerzien',
            feiten: {
              id: feit.feiten.voornemen,
              op: context.vandaag,
              herziening: feit.feiten.herziening,
              grond: feit.feiten.grond,
              onderdelen: feit.feiten.onderdelen,
              ingang: feit.feiten.ingang,
              ...(feit.feiten.wordt && { wordt: feit.feiten.wordt }),
            },
            inhoud: { gevolg: '', motivering: '', terugwerkend: '' },
          },
        ]
      : [];
  const na = [...keten, ...vastgelegd([...voornemen, feit], context, keten.length + 1)];
  switch (feit.soort) {
    case 'leveringOpgedragen':
      return { keten: na, opvolger: feit.feiten.id, laatsteDag: feit.feiten.opvolgt?.laatsteDag ?? null };
    case 'opvolgingVerzet':
      return { ...verhaal, keten: na, laatsteDag: feit.feiten.laatsteDag };
    case 'herzieningBesloten':
      return { ...verhaal, keten: na };
    default:
      return { keten: na, opvolger: null, laatsteDag: null };
  }
}

/** A 301 after each step, as the ledger makes it, and what broke a rule. */
function vertel(stappen: readonly Stap[]) {
  const nummers = new Map<string, number>();
  const berichten: Verteldbericht[] = [];
  let verhaal: Verhaal = { keten: BASIS, opvolger: null, laatsteDag: null };
  for (const stap of [null, ...stappen]) {
    if (stap !== null) verhaal = gebeurt(verhaal, stap);
    const { keten } = verhaal;
    const vandaag = dagVan(keten);
    const vorige = laatstePerNummer(berichten);
    const levering = eerste(vouw(keten).levering.leveringen);
    const delen = lopendeDelen(levering, toewijzingsdelen(keten).get(LEVERING) ?? [], keten);
    for (const d of delen)
      if (!isVerwijderdDeel(d) && !nummers.has(d.deel)) nummers.set(d.deel, nummers.size + 1);
    const producten = delen.flatMap((deel) => {
      const nummer = nummers.get(deel.deel);
      if (nummer === undefined) return [];
      const gemaakt = toegewezenProduct(levering, deel, nummer, { categorie: '01', code: '01A03' }, regels);
      if (!gemaakt.gelukt) throw new Error(gemaakt.weigeringen[0].code);
      return tegenVorige(gemaakt.waarde, vorige, vandaag);
    });
    if (producten.length === 0) continue;
    const bericht = bouwToewijzingsbericht({
      gemeente: '0971',
      aanbieder: '12345678',
      identificatie: `P${keten.length}`,
      dagtekening: vandaag,
      client: CLIENT,
      toewijzingen: producten,
      vorige,
    });
    expect(bericht.gelukt ? [] : bericht.weigeringen.map(({ code, veld }) => [code, veld])).toEqual([]);
    berichten.push({ op: eerste(keten.toReversed()).op, producten });
  }
  return { verhaal, berichten };
}

const op = (alle: readonly ToegewezenProduct[], dag: Datum) =>
  alle
    .filter((p) => !verwijderd(p) && p.Ingangsdatum <= dag && dag <= (p.Einddatum ?? '9999'))
    .map(({ Omvang }) => Omvang?.Volume);
const kort = (producten: readonly ToegewezenProduct[] | undefined) =>
  producten?.map((p) => [p.ToewijzingNummer, p.Ingangsdatum, p.Einddatum, p.RedenWijziging]);

const MINDER = { soort: 'wijzigen', dagen: 1, ingang: 60, omvang: 1, duur: null } as const;
const EINDE = OPDRACHT.einde;
const BEGIN = eerste(toewijzingsdelen(BASIS).get(LEVERING) ?? []).van;
const dag = (na: number): Datum => plusDagen(dagVan(BASIS), na);

describe('een toewijzing van twee stukken die naar een ander gaat', () => {
  const geregeld = [MINDER, { soort: 'regelen', dagen: 1, nog: 30 }] as const;

  it('eindigt op de laatste dag (09), en het tweede stuk wordt verwijderd (13, OP033x1)', () => {
    const { berichten } = vertel(geregeld);
    expect(kort(berichten.at(-1)?.producten)).toEqual([
      [1, BEGIN, dag(32), '09'],
      [2, dag(61), dag(61), '13'],
    ]);
  });

  it('en daar toch blijft, krijgt het tweede stuk terug onder een nieuw nummer (04, OP033x1, IV066)', () => {
    for (const soort of ['weigeren', 'intrekken'] as const) {
      const { berichten } = vertel([...geregeld, { soort, dagen: 1 }]);
      expect(kort(berichten.at(-1)?.producten)).toEqual([
        [1, BEGIN, dag(60), '04'],
        [3, dag(61), EINDE ?? undefined, undefined],
      ]);
    }
  });

  it('op een latere dag gaat, heeft het tweede stuk tot die dag onder een nieuw nummer (04, OP033x1, IV066)', () => {
    const { berichten } = vertel([...geregeld, { soort: 'verzetten', dagen: 1, nog: 90 }]);
    expect(kort(berichten.at(-1)?.producten)).toEqual([
      [1, BEGIN, dag(60), '04'],
      [3, dag(61), dag(93), undefined],
    ]);
  });

  it('eerst eerder zou gaan en dan toch niet, krijgt ook een korter stuk zijn einde terug met 04 (IV099, IV013)', () => {
    const { berichten } = vertel([
      MINDER,
      { soort: 'regelen', dagen: 1, nog: 90 },
      { soort: 'verzetten', dagen: 1, nog: 20 },
      { soort: 'weigeren', dagen: 1 },
    ]);
    expect(kort(berichten.at(-1)?.producten)).toEqual([
      [1, BEGIN, dag(60), '04'],
      [3, dag(61), EINDE ?? undefined, undefined],
    ]);
  });

  it('daar blijft nadat de laatste dag voorbij is, dekt ook de dagen ertussen (IV066, IV099)', () => {
    const { berichten } = vertel([...geregeld, { soort: 'weigeren', dagen: 50 }]);
    expect(kort(berichten.at(-1)?.producten)).toEqual([
      [1, BEGIN, dag(60), '04'],
      [3, dag(61), EINDE ?? undefined, undefined],
    ]);
  });
});

const dagen = fc.integer({ min: 1, max: 60 });
const nog = fc.integer({ min: 0, max: 120 });
const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.record({ soort: fc.constant('regelen' as const), dagen, nog }),
  fc.record({ soort: fc.constant('verzetten' as const), dagen, nog }),
  fc.record({ soort: fc.constantFrom('weigeren' as const, 'intrekken' as const), dagen }),
  fc.record({
    soort: fc.constant('wijzigen' as const),
    dagen,
    ingang: fc.integer({ min: 0, max: 90 }),
    omvang: fc.integer({ min: 1, max: 4 }),
    duur: fc.option(fc.integer({ min: 0, max: 200 })),
  }),
);

describe('elke reeks van een overgang die wordt afgesproken, verzet en teruggedraaid', () => {
  it('geeft berichten naar de regels; wat geldt, dekt precies de dagen van het dossier (OP033x1, OP087, IV013, IV099)', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 10 }), (stappen) => {
        const { verhaal, berichten } = vertel(stappen);
        const verteld = laatstePerNummer(berichten);
        const hulp = lopendeHulp(vouw(verhaal.keten)).find(({ gevraagd }) => gevraagd === OPDRACHT.onderdeel);
        // What is still to come, as the dossier has it now.
        for (let na = 0; na < 300; na += 1) {
          const deze = plusDagen(dagVan(verhaal.keten), na);
          if (deze < BEGIN) continue;
          const weg = verhaal.laatsteDag !== null && deze > verhaal.laatsteDag;
          const geldt = hulp && !weg && (hulp.einde === null || deze <= hulp.einde);
          expect([deze, op(verteld, deze)]).toEqual([deze, geldt ? [zoOp(hulp, deze).omvang] : []]);
        }
        // No day twice, and when it goes on here none that is past is missing.
        for (let deze = BEGIN; deze < dagVan(verhaal.keten); deze = plusDagen(deze, 1)) {
          const aantal = op(verteld, deze).length;
          expect(aantal).toBeLessThanOrEqual(1);
          const altijdHulp = stappen.every((s) => s.soort !== 'wijzigen' || s.duur === null);
          if (altijdHulp && verhaal.laatsteDag === null) expect([deze, aantal]).toEqual([deze, 1]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
