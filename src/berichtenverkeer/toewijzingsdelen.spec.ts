import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
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
import { geldendeOnderdelen } from '../bezwaar/besluiten.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { bouwToewijzingsbericht } from '../koppelvlakken/iwmo/toewijzingsbericht.ts';
import { lopendeHulp, zoOp } from '../voortzetting/hulp.ts';
import type { Toewijzingsdeel } from './deel.ts';
import { isVerwijderdDeel, lopendeDelen, tegenVorige, toegewezenProduct } from './toegewezen.ts';
import { toewijzingsdelen } from './toewijzingsdelen.ts';

type Keten = readonly Vastgelegd<DossierGebeurtenis>[];

const ROUTE: readonly Etappe[] = [...TOT_TOEKENNING, ['klantmanager', 'leveringOpdragen']];

/** Granted, made known and given to a provider. */
function basis(): Keten {
  let keten: Keten = [];
  wandel({ route: ROUTE, begin: ROUTE.length, zetten: [] }, ({ na }) => {
    keten = na.keten;
  });
  return keten;
}

const BASIS = basis();
const { id: LEVERING, opdracht: OPDRACHT } = eerste(vouw(BASIS).levering.leveringen);
const laatsteDag = (keten: Keten): Datum => datumVan(eerste(keten.toReversed()).op);

function eerste<T>([een]: readonly T[]): T {
  if (een === undefined) throw new Error('is er niet');
  return een;
}

const PER = ['week', 'maand', 'eenmalig'] as const;
const feit = fc.record({
  soort: fc.constantFrom('wijzigen', 'wijzigen', 'wijzigen', 'intrekken', 'stop', 'herroepen', 'vervangen'),
  dagen: fc.integer({ min: 1, max: 50 }),
  ingang: fc.integer({ min: -20, max: 60 }),
  omvang: fc.integer({ min: 1, max: 4 }),
  per: fc.constantFrom(...PER),
  duur: fc.option(fc.integer({ min: 0, max: 90 })),
  welk: fc.nat(5),
});
type Feit = typeof feit extends fc.Arbitrary<infer F> ? F : never;

/** What is decided, without asking whether the law allows it: messages follow whatever stands in the journal. */
function gebeurt(keten: Keten, f: Feit): Keten {
  const t = vouw(keten);
  const context = contextVoor('klantmanager', { vandaag: plusDagen(laatsteDag(keten), f.dagen) });
  const ingang = plusDagen(context.vandaag, f.ingang);
  const einde = lopendeHulp(t)[0]?.einde ?? null;
  const nr = t.voortzetting.voornemens.length;
  const besluiten = t.voortzetting.voornemens.flatMap(({ besluit }) => besluit?.id ?? []);
  const onderdeel = OPDRACHT.onderdeel;
  const korter = f.duur === null ? einde : plusDagen(ingang, f.duur);
  const wat = {
    herziening: f.soort === 'intrekken' ? ('intrekken' as const) : ('wijzigen' as const),
    grond: 'nietAangewezen' as const,
    onderdelen: [onderdeel],
    ingang,
    ...(f.soort === 'wijzigen' && {
      wordt: [{ onderdeel, omvang: f.omvang, per: f.per, einde: korter, bedragPerJaar: null }],
    }),
  };
  const nieuw = ((): readonly DossierGebeurtenis[] => {
    switch (f.soort) {
      case 'wijzigen':
      case 'intrekken':
        return [
          {
            soort: 'voornemenHerzien',
            feiten: { id: volgendOnderdeel('VH', nr), op: context.vandaag, ...wat },
            inhoud: { gevolg: '', motivering: '', terugwerkend: '' },
          },
          {
            soort: 'herzieningBesloten',
            feiten: {
              id: volgendOnderdeel('HB', nr),
              voornemen: volgendOnderdeel('VH', nr),
              op: context.vandaag,
              bezwaarUiterlijk: context.vandaag,
              ...wat,
            },
            inhoud: { motivering: '', reactieZienswijze: '', ondertekenaar: '', functie: '' },
          },
        ];
      case 'stop':
        return [
          {
            soort: 'hulpBeeindigdOpVerzoek',
            feiten: {
              id: volgendOnderdeel('BV', t.voortzetting.beeindigingen.length),
              gevraagdOp: context.vandaag,
              onderdelen: [onderdeel],
              laatsteDag: ingang,
            },
            inhoud: { woordenInwoner: '', besproken: '' },
          },
        ];
      case 'vervangen': {
        const { genomen } = t.besluit;
        if (!genomen) return [];
        const n = t.bezwaar.vervangingen.length;
        return [
          {
            soort: 'besluitVervangen',
            feiten: {
              id: volgendOnderdeel('NB', n),
              vervangt: genomen.besluit,
              bezwaar: volgendOnderdeel('BZ', 90),
              beslissing: volgendOnderdeel('BB', 90),
              op: context.vandaag,
              onderdelen: geldendeOnderdelen(t).map((o) => ({ ...o, omvang: f.omvang, einde: korter })),
              bedrag: null,
            },
            inhoud: { tekst: '' },
          },
        ];
      }
      case 'herroepen':
        return herroepen(
          t.bezwaar.bezwaren.length,
          besluiten[f.welk % (besluiten.length || 1)],
          context.vandaag,
        );
    }
  })();
  return [...keten, ...vastgelegd(nieuw, context, keten.length + 1)];
}

function herroepen(n: number, besluit: OnderdeelId | undefined, op: Datum): readonly DossierGebeurtenis[] {
  if (besluit === undefined) return [];
  const bezwaar = volgendOnderdeel('BZ', n);
  return [
    {
      soort: 'bezwaarOntvangen',
      feiten: {
        id: bezwaar,
        tegen: 'herziening',
        besluit,
        kanaal: 'portaal',
        ontvangenOp: op,
        gepostOp: null,
        eldersOp: null,
        bezwaarUiterlijk: op,
        tijdigheid: 'opTijd',
        gronden: [],
        ondertekend: true,
        metCommissie: false,
      },
      inhoud: { tekst: '', redenTeLaat: '', waar: '' },
    },
    {
      soort: 'beslissingOpBezwaarGenomen',
      feiten: {
        id: volgendOnderdeel('BB', n),
        bezwaar,
        op,
        uitkomst: 'gegrond',
        nietOntvankelijk: null,
        gronden: [],
        volgtAdvies: null,
        herroept: true,
        vervangendBesluit: null,
        kosten: 'nietGevraagd',
        kostenbedrag: null,
        uiterlijk: op,
        opTijd: true,
        beroepUiterlijk: op,
      },
      inhoud: {
        motivering: '',
        verschoonbaar: '',
        afwijking: '',
        kostenuitleg: '',
        ondertekenaar: '',
        functie: '',
      },
    },
  ];
}

const delenVan = (keten: Keten): readonly Toewijzingsdeel[] => toewijzingsdelen(keten).get(LEVERING) ?? [];
const op = (delen: readonly Toewijzingsdeel[], dag: Datum) =>
  delen.filter((d) => d.reden !== '13' && d.van <= dag && (d.tm === null || dag <= d.tm));

/** The help in force, and how much of it on a day, as this provider should deliver it. */
function hulpVan(keten: Keten): (dag: Datum) => readonly (string | number | null)[] {
  const hulp = lopendeHulp(vouw(keten)).find(({ gevraagd }) => gevraagd === OPDRACHT.onderdeel);
  return (dag) => {
    if (!hulp || (hulp.einde !== null && dag > hulp.einde)) return [];
    const { omvang, per } = zoOp(hulp, dag);
    return [omvang, per];
  };
}

/** Each journal of a history, the first with the assignment alone. */
function geschiedenis(feiten: readonly Feit[]): readonly Keten[] {
  return feiten.reduce<readonly Keten[]>((tot, f) => [...tot, gebeurt(tot.at(-1) ?? BASIS, f)], [BASIS]);
}

const DAGEN = [0, 1, 7, 19, 45, 46, 61, 100, 200, 400, 800];
const regels = voorbeeldRegels();

describe('de toewijzingen van een opdracht', () => {
  it('zijn voor elke geschiedenis van besluiten de hulp die geldt, vanaf de dag van het besluit (Wmo 2.3.10, OP087)', () => {
    fc.assert(
      fc.property(fc.array(feit, { maxLength: 6 }), (feiten) => {
        for (const keten of geschiedenis(feiten)) {
          const delen = delenVan(keten);
          const hulpOp = hulpVan(keten);
          const begin = delen[0]?.van ?? laatsteDag(keten);
          for (const na of DAGEN) {
            const dag = plusDagen(laatsteDag(keten) > begin ? laatsteDag(keten) : begin, na);
            const geldt = op(delen, dag);
            const hulp = hulpOp(dag);
            expect(geldt.map(({ per }) => per)).toEqual(hulp.slice(1));
            // A volume over the whole holds for all its days at once.
            if (hulp[1] !== 'eenmalig') expect(geldt.map(({ omvang }) => omvang)).toEqual(hulp.slice(0, 1));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('houden hun nummer, eerste dag en eenheid; dagen die voorbij zijn blijven zoals ze waren (OP033x1, IV066)', () => {
    fc.assert(
      fc.property(fc.array(feit, { maxLength: 6 }), (feiten) => {
        const ketens = geschiedenis(feiten);
        for (const [i, keten] of ketens.slice(1).entries()) {
          const voor = delenVan(ketens[i] ?? []);
          const na = delenVan(keten);
          const vast = ({ deel, van, per }: Toewijzingsdeel) => [deel, van, per];
          expect(na.slice(0, voor.length).map(vast)).toEqual(voor.map(vast));
          expect(new Set(na.map(({ deel }) => deel)).size).toBe(na.length);
          const gisteren = plusDagen(laatsteDag(keten), -1);
          for (const dag of DAGEN.map((d) => plusDagen(gisteren, -d)))
            expect(op(na, dag).map(({ deel }) => deel)).toEqual(op(voor, dag).map(({ deel }) => deel));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gaan na elk besluit in een bericht dat de regels over wijzigen houdt, en dat heel is (OP087, OP033x1, IV013, IV099)', () => {
    const { ToegewezenProducten: _, ...client } = GOEDE_BERICHTEN['301'].Client;
    fc.assert(
      fc.property(fc.array(feit, { maxLength: 5 }), (feiten) => {
        let vorige: readonly ToegewezenProduct[] = [];
        for (const [i, keten] of geschiedenis(feiten).entries()) {
          const vandaag = laatsteDag(keten);
          const levering = eerste(vouw(keten).levering.leveringen);
          const nu = lopendeDelen(levering, delenVan(keten), keten).flatMap((deel, n) => {
            const gemaakt = toegewezenProduct(
              levering,
              deel,
              n + 1,
              { categorie: '01', code: '01A03' },
              regels,
            );
            if (!gemaakt.gelukt) throw new Error(gemaakt.weigeringen[0].code);
            const bekend = vorige.some(({ ToewijzingNummer }) => ToewijzingNummer === n + 1);
            return isVerwijderdDeel(deel) && !bekend ? [] : tegenVorige(gemaakt.waarde, vorige, vandaag);
          });
          if (nu.length === 0) continue;
          const bericht = bouwToewijzingsbericht({
            gemeente: '0971',
            aanbieder: '12345678',
            identificatie: `P${i}`,
            dagtekening: vandaag,
            client,
            toewijzingen: nu,
            vorige,
          });
          expect(bericht.gelukt ? [] : bericht.weigeringen.map(({ code }) => code)).toEqual([]);
          vorige = nu;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('eindigen met de hulp als de aanbieder stopt; wat daarna zou komen, is nooit verstuurd (reden 13)', () => {
    const stop = contextVoor('klantmanager', { vandaag: plusDagen(laatsteDag(BASIS), 30) });
    const gewijzigd = gebeurt(BASIS, {
      soort: 'wijzigen',
      dagen: 10,
      ingang: 60,
      omvang: 1,
      per: 'week',
      duur: null,
      welk: 0,
    });
    const levering = eerste(vouw(gewijzigd).levering.leveringen);
    const gestopt: Keten = [
      ...gewijzigd,
      ...vastgelegd<DossierGebeurtenis>(
        [
          {
            soort: 'hulpGestopt',
            feiten: {
              onderdeel: OPDRACHT.onderdeel,
              levering: LEVERING,
              op: stop.vandaag,
              reden: 'verhuisd',
              hervattenOp: null,
            },
            inhoud: { toelichting: '' },
          },
        ],
        stop,
        gewijzigd.length + 1,
      ),
    ];
    const delen = lopendeDelen({ ...levering, gestoptOp: stop.vandaag }, delenVan(gestopt), gestopt);
    expect(delen.map(({ tm, reden }) => [tm, reden])).toEqual([
      [stop.vandaag, '07'],
      [delen[1]?.van, '13'],
    ]);
  });
});
