import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { bedrag } from '../kern/bedrag.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import type { Contractcontext, Contractopdracht } from './regels.ts';
import { besluitOver } from './regels.ts';
import type { Aanbiedergegevens, Contract, Contractfeit } from './register.ts';
import { alsAanbieder, volgContract } from './register.ts';

const VANDAAG = datum('2026-11-29');
const CODE = lokaleCode('de-linde');
const HULP = lokaleCode('huishoudelijke-hulp');
const DAG = lokaleCode('dagbesteding');
const GEGEVENS: Aanbiedergegevens = {
  naam: 'De Linde',
  agb: '12345678',
  telefoon: '088 000 0000',
  email: '',
  contractVan: datum('2026-01-01'),
  contractTm: datum('2027-12-31'),
  gebieden: ['6171'],
};
const voorziening = (code: string, soort: Voorziening['soort'] = 'maatwerk'): Voorziening => ({
  code: lokaleCode(code),
  naam: code,
  soort,
  categorie: null,
  eenheid: 'uur',
  eigenBijdrage: true,
  artikelVerordening: null,
});
const CTX = {
  vandaag: VANDAAG,
  voorzieningen: [
    voorziening('huishoudelijke-hulp'),
    voorziening('dagbesteding'),
    voorziening('inloop', 'algemeen'),
  ],
  anderen: [
    { naam: 'Thuis Voorbeeld', agb: '87654321' },
    { naam: 'Buurtzorg Voorbeeld', agb: null },
  ],
};

const vouw = (feiten: readonly Contractfeit[], vanaf?: Contract): Contract | undefined =>
  feiten.reduce<Contract | undefined>((stand, feit) => volgContract(stand, CODE, feit), vanaf);
/** After these orders, none of which may be refused. */
function na(...opdrachten: readonly Contractopdracht[]): Contract {
  const stand = opdrachten.reduce<Contract | undefined>((was, o) => {
    const uitkomst = besluitOver(o, was, CTX);
    if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map(({ reden }) => reden).join());
    return vouw(uitkomst.waarde, was);
  }, undefined);
  if (stand === undefined) throw new Error('geen aanbieder');
  return stand;
}
const codes = (o: Contractopdracht, stand: Contract | null = BASIS, ctx: Contractcontext = CTX) => {
  const uitkomst = besluitOver(o, stand ?? undefined, ctx);
  return uitkomst.gelukt
    ? uitkomst.waarde.map(({ soort }) => soort)
    : uitkomst.weigeringen.map(({ code }) => code);
};

const ZETTEN = { soort: 'aanbiederZetten', gegevens: GEGEVENS } as const;
const product = (code = HULP) =>
  ({ soort: 'productZetten', product: { voorziening: code, tarief: bedrag(3840), iwmo: null } }) as const;
const melden = (aantal: number | null, wachtweken: number | null = null) =>
  ({ soort: 'capaciteitMelden', voorziening: HULP, aantal, wachtweken }) as const;
const VRAGEN = {
  soort: 'stopVragen',
  voorziening: HULP,
  van: plusDagen(VANDAAG, 7),
  tm: plusDagen(VANDAAG, 67),
  reden: 'Twee mensen ziek.',
} as const;
const TOESTAAN = { soort: 'stopToestaan', stop: 1, tm: VRAGEN.tm } as const;
const opheffen = (weerVanaf = plusDagen(VANDAAG, 20)) =>
  ({ soort: 'stopOpheffen', stop: 1, weerVanaf }) as const;
const BASIS = na(ZETTEN, product(), product(DAG));

describe('een aanbieder in het register (Wmo 2.6.3)', () => {
  it('komt erin, en staat er zoals het contract zegt', () => {
    expect(alsAanbieder(na(ZETTEN), VANDAAG)).toEqual({
      code: CODE,
      ...GEGEVENS,
      producten: [],
      stops: [],
      sluitOp: null,
    });
  });

  it('weigert wat niemand kan bereiken, narekenen of onderscheiden, alles tegelijk', () => {
    const fout: Aanbiedergegevens = {
      ...GEGEVENS,
      naam: 'thuis  VOORBEELD',
      agb: '123',
      telefoon: '',
      email: '',
      contractTm: datum('2025-12-31'),
      gebieden: ['6171', 'Stein'],
    };
    expect(codes({ soort: 'aanbiederZetten', gegevens: fout }, null)).toEqual([
      'naamBestaatAl',
      'agbOngeldig',
      'contactOntbreekt',
      'eindeVoorBegin',
      'gebiedOngeldig',
    ]);
    expect(codes({ soort: 'aanbiederZetten', gegevens: { ...GEGEVENS, naam: ' ', email: 'x' } })).toEqual([
      'naamOntbreekt',
      'emailOngeldig',
    ]);
    expect(codes(product(), null)).toEqual(['aanbiederOnbekend']);
  });

  it('weigert de AGB-code van een ander: daaraan herkent Omkeer van wie een bericht is', () => {
    const met = (agb: string | null) =>
      codes({ soort: 'aanbiederZetten', gegevens: { ...GEGEVENS, agb } }, null);
    expect(met('87654321')).toEqual(['agbBestaatAl']);
    expect(met('87654322')).toEqual(['aanbiederGezet']);
    expect(met(null)).toEqual(['aanbiederGezet']);
  });

  it('blijft gelijk als er niets verandert', () => {
    expect(codes(ZETTEN)).toEqual([]);
    expect(codes(product())).toEqual([]);
  });
});

describe('andere dagen van het contract, met mensen bij de aanbieder (contractstandaard Wmo 3.7)', () => {
  const zet = (
    dagen: Partial<Aanbiedergegevens>,
    bevestigd: number | null = null,
    stand = BASIS,
    lopend = 5,
  ) =>
    codes({ soort: 'aanbiederZetten', gegevens: { ...stand.gegevens, ...dagen }, bevestigd }, stand, {
      ...CTX,
      mensen: [
        { voorziening: HULP, wachtend: 0, lopend },
        { voorziening: DAG, wachtend: lopend === 0 ? 0 : 2, lopend: 0 },
      ],
    });
  const gisteren = plusDagen(VANDAAG, -1);
  const morgen = plusDagen(VANDAAG, 1);

  it.each([
    ['al voorbij zijn', { contractTm: gisteren }],
    ['eerder eindigen', { contractTm: plusDagen(VANDAAG, 30) }],
    ['nog niet begonnen zijn', { contractVan: morgen }],
  ])('vragen om een bevestiging met het aantal van nu als zij %s', (_, dagen) => {
    expect(zet(dagen)).toEqual(['mensenBijAanbieder']);
    expect(zet(dagen, 6)).toEqual(['mensenBijAanbieder']);
    expect(zet(dagen, 7)).toEqual(['aanbiederGezet']);
    expect(zet(dagen, null, BASIS, 0)).toEqual(['aanbiederGezet']);
  });

  it('zeggen in de weigering wat er gebeurt: een andere aanbieder, of tot die dag geen contract', () => {
    const uitwegen = ([{ contractTm: morgen }, { contractVan: morgen }] as const).map((dagen) => {
      const gegevens = { ...BASIS.gegevens, ...dagen };
      const mensen = [{ voorziening: HULP, wachtend: 0, lopend: 1 }];
      const uitkomst = besluitOver({ soort: 'aanbiederZetten', gegevens }, BASIS, { ...CTX, mensen });
      return uitkomst.gelukt ? '' : uitkomst.weigeringen[0].uitweg;
    });
    expect(uitwegen[0]).toContain('een andere aanbieder nodig');
    expect(uitwegen[1]).toContain('geen contract');
  });

  it('vragen niets als zij niemand iets afnemen, of als alleen iets anders verandert', () => {
    const kort = { ...BASIS, gegevens: { ...BASIS.gegevens, contractTm: morgen } };
    const voorbij = { ...BASIS, gegevens: { ...BASIS.gegevens, contractTm: gisteren } };
    const later = { ...BASIS, gegevens: { ...BASIS.gegevens, contractVan: morgen } };
    expect(zet({ contractTm: plusDagen(VANDAAG, 30) }, null, kort)).toEqual(['aanbiederGezet']);
    expect(zet({ contractTm: null }, null, kort)).toEqual(['aanbiederGezet']);
    expect(zet({ contractVan: gisteren }, null, later)).toEqual(['aanbiederGezet']);
    for (const stand of [kort, voorbij, later])
      expect(zet({ telefoon: '088 111 1111' }, null, stand)).toEqual(['aanbiederGezet']);
  });
});

describe('een product (Wmo 2.3.5, 2.6.3, 2.6.6)', () => {
  it('houdt capaciteit en wachttijd als alleen het tarief wijzigt', () => {
    const duurder = {
      soort: 'productZetten',
      product: { ...product().product, tarief: bedrag(4000) },
    } as const;
    const [een] = na(ZETTEN, product(), melden(12, 3), duurder).producten;
    expect(een).toMatchObject({ tarief: 4000, capaciteit: 12, wachtweken: 3, gemeldOp: VANDAAG });
  });

  it('weigert wat zonder besluit te krijgen is, en codes die iWmo niet kent', () => {
    const zo = (anders: object) =>
      codes({ soort: 'productZetten', product: { ...product().product, ...anders } });
    expect(zo({ voorziening: lokaleCode('inloop') })).toEqual(['geenMaatwerk']);
    expect(zo({ voorziening: lokaleCode('onzin'), tarief: bedrag(-1) })).toEqual([
      'geenMaatwerk',
      'tariefNegatief',
    ]);
    expect(zo({ iwmo: { categorie: '1', code: 'x' } })).toEqual(['categorieOngeldig', 'productcodeOngeldig']);
    expect(zo({ iwmo: { categorie: '01', code: '01A04' } })).toEqual(['productGezet']);
  });

  it('vervalt een keer; daarna is er niets te laten vervallen', () => {
    const vervallen = { soort: 'productLatenVervallen', voorziening: HULP } as const;
    const stand = na(ZETTEN, product(), vervallen);
    expect([stand.producten, codes(vervallen, stand)]).toEqual([[], []]);
  });
});

describe('capaciteit en wachttijd (contractstandaard Wmo 3.5)', () => {
  it('worden gemeld, ook nul; leeg is niet bekend', () => {
    expect(codes(melden(0, 4))).toEqual(['capaciteitGemeld', 'wachttijdGemeld']);
    expect(codes(melden(null), na(ZETTEN, product(), melden(4)))).toEqual(['capaciteitGemeld']);
  });

  it('weigert minder dan nul, geen geheel getal, en een product dat hij niet levert', () => {
    expect(codes(melden(-1))).toEqual(['capaciteitOngeldig']);
    expect(codes(melden(1.5, -2))).toEqual(['capaciteitOngeldig', 'wachttijdOngeldig']);
    expect(codes(melden(1), na(ZETTEN))).toEqual(['productOnbekend']);
  });

  it('zegt niets als het al zo is', () => {
    expect(codes(melden(4, 2), na(ZETTEN, product(), melden(4, 2)))).toEqual([]);
  });
});

describe('een clientenstop (contractstandaard Wmo 3.6)', () => {
  it('geldt pas met toestemming, en niet langer dan gevraagd', () => {
    const gevraagd = na(ZETTEN, product(), VRAGEN);
    expect(alsAanbieder(gevraagd, VANDAAG).stops).toEqual([]);
    const korter = plusDagen(VANDAAG, 30);
    expect(alsAanbieder(na(ZETTEN, product(), VRAGEN, { ...TOESTAAN, tm: korter }), VANDAAG).stops).toEqual([
      { voorziening: HULP, van: VRAGEN.van, tm: korter, reden: VRAGEN.reden },
    ]);
    expect(codes({ ...TOESTAAN, tm: null }, gevraagd)).toEqual(['langerDanGevraagd']);
    expect(codes({ ...TOESTAAN, tm: plusDagen(VRAGEN.tm, 1) }, gevraagd)).toEqual(['langerDanGevraagd']);
  });

  it('gaat niet in voor de toestemming, ook als daar eerder om is gevraagd', () => {
    const later = { ...CTX, vandaag: plusDagen(VANDAAG, 14) };
    const uitkomst = besluitOver(TOESTAAN, na(ZETTEN, product(), VRAGEN), later);
    expect(uitkomst).toMatchObject({ gelukt: true, waarde: [{ van: later.vandaag }] });
    const voorbij = { ...CTX, vandaag: plusDagen(VRAGEN.tm, 1) };
    expect(codes(TOESTAAN, na(ZETTEN, product(), VRAGEN), voorbij)).toEqual(['eindeVoorBegin']);
  });

  it('wordt niet gevraagd zonder reden, achteraf, dubbel, of voor wat hij niet levert', () => {
    expect(
      codes({
        ...VRAGEN,
        reden: ' ',
        van: plusDagen(VANDAAG, -1),
        tm: plusDagen(VANDAAG, -2),
        voorziening: lokaleCode('x'),
      }),
    ).toEqual(['redenOntbreekt', 'productOnbekend', 'stopAchteraf', 'eindeVoorBegin']);
    const gevraagd = na(ZETTEN, product(), product(DAG), VRAGEN);
    expect(codes({ ...VRAGEN, tm: null }, gevraagd)).toEqual(['stopLooptAl']);
    expect(codes({ ...VRAGEN, voorziening: null }, gevraagd)).toEqual(['stopLooptAl']);
    expect(codes({ ...VRAGEN, voorziening: DAG }, gevraagd)).toEqual(['stopGevraagd']);
    expect(codes(VRAGEN, gevraagd)).toEqual([]);
  });

  it('kan worden geweigerd met een reden, een keer; daarna mag er opnieuw worden gevraagd', () => {
    const gevraagd = na(ZETTEN, product(), VRAGEN);
    const weigeren = { soort: 'stopWeigeren', stop: 1, reden: 'Andere aanbieders zijn vol.' } as const;
    expect(codes({ ...weigeren, reden: '' }, gevraagd)).toEqual(['redenOntbreekt']);
    const geweigerd = na(ZETTEN, product(), VRAGEN, weigeren);
    expect(alsAanbieder(geweigerd, VANDAAG).stops).toEqual([]);
    expect(codes(weigeren, geweigerd)).toEqual([]);
    expect(codes(TOESTAAN, geweigerd)).toEqual(['alBeantwoord']);
    expect(codes({ ...VRAGEN, reden: 'Nu ook brand.' }, geweigerd)).toEqual(['stopGevraagd']);
    expect(codes({ ...TOESTAAN, stop: 9 }, geweigerd)).toEqual(['stopOnbekend']);
  });

  it('kan eerder worden opgeheven, niet achteraf en niet langer dan zij gold', () => {
    const geldt = na(ZETTEN, product(), VRAGEN, TOESTAAN);
    expect(alsAanbieder(na(ZETTEN, product(), VRAGEN, TOESTAAN, opheffen()), VANDAAG).stops).toMatchObject([
      { tm: plusDagen(VANDAAG, 19) },
    ]);
    // Lifted before it began: it never was.
    expect(alsAanbieder(na(ZETTEN, product(), VRAGEN, TOESTAAN, opheffen(VANDAAG)), VANDAAG).stops).toEqual(
      [],
    );
    expect(codes(opheffen(plusDagen(VANDAAG, -1)), geldt)).toEqual(['opheffenAchteraf']);
    expect(codes(opheffen(plusDagen(VRAGEN.tm, 2)), geldt)).toEqual(['stopAlVoorbij']);
    expect(codes(opheffen(), na(ZETTEN, product(), VRAGEN))).toEqual(['geenStop']);
    expect(codes(opheffen(), na(ZETTEN, product(), VRAGEN, TOESTAAN, opheffen()))).toEqual([]);
  });
});

describe('een stop die de gemeente oplegt (contractstandaard Wmo 3.5.5)', () => {
  const opleggen = { soort: 'stopOpleggen', voorziening: null, grond: 'onveilig' } as const;
  it('geldt meteen, voor alles, en zegt buiten het register niet waarom', () => {
    const stand = na(ZETTEN, product(), opleggen);
    expect(alsAanbieder(stand, VANDAAG).stops).toEqual([
      { voorziening: null, van: VANDAAG, tm: null, reden: 'de gemeente heeft dit opgelegd.' },
    ]);
    expect(codes({ ...opheffen(VANDAAG), stop: 1 }, stand)).toEqual(['stopOpgeheven']);
  });
  it('wordt niet opgelegd voor wat de aanbieder niet levert, wel naast een verzoek', () => {
    expect(codes({ ...opleggen, voorziening: lokaleCode('x') })).toEqual(['productOnbekend']);
    expect(codes(opleggen, na(ZETTEN, product(), VRAGEN))).toEqual(['stopOpgelegd']);
  });
  it('wordt niet twee keer opgelegd', () => {
    expect(codes(opleggen, na(ZETTEN, product(), opleggen))).toEqual([]);
  });
});

describe('een product dat vervalt (contractstandaard Wmo 3.7)', () => {
  const vervalt = { soort: 'productLatenVervallen', voorziening: HULP } as const;
  const stand = na(ZETTEN, product(), product(DAG));
  const mensen = [
    { voorziening: HULP, wachtend: 4, lopend: 83 },
    { voorziening: DAG, wachtend: 0, lopend: 9 },
  ];
  const bij = (bevestigd: number | null, wie = mensen) =>
    codes({ ...vervalt, bevestigd }, stand, { ...CTX, mensen: wie });
  it('weigert zonder het aantal mensen dat dit product krijgt of erop wacht, en telt een ander product niet mee', () => {
    expect(bij(null)).toEqual(['mensenBijProduct']);
    expect(bij(96)).toEqual(['mensenBijProduct']);
    const uitkomst = besluitOver(vervalt, stand, { ...CTX, mensen });
    expect(JSON.stringify(uitkomst)).toContain(
      'Bij dit product zijn 87 inwoners: 83 met hulp en 4 op de wachtlijst.',
    );
  });
  it('vervalt met het aantal bevestigd, en zonder vraag als niemand het krijgt', () => {
    expect(bij(87)).toEqual(['productVervallen']);
    expect(bij(null, mensen.slice(1))).toEqual(['productVervallen']);
  });
  it('een tweede keer verandert niets', () => {
    expect(codes(vervalt, na(ZETTEN), { ...CTX, mensen })).toEqual([]);
  });
});

describe('een aanbieder die sluit (contractstandaard Wmo 3.7)', () => {
  const sluiten = { soort: 'sluiten', op: plusDagen(VANDAAG, 40), reden: 'Failliet.' } as const;
  it('vraagt om een bevestiging met het aantal mensen dat er is, en met het aantal van nu', () => {
    const stand = na(ZETTEN);
    const bij = (bevestigd: number | null, mensen = { wachtend: 2, lopend: 5 }) =>
      codes({ ...sluiten, bevestigd }, stand, { ...CTX, mensen: [{ voorziening: HULP, ...mensen }] });
    expect(bij(null)).toEqual(['mensenBijAanbieder']);
    expect(bij(6)).toEqual(['mensenBijAanbieder']);
    expect(bij(7)).toEqual(['aanbiederSluit']);
    expect(bij(null, { wachtend: 0, lopend: 0 })).toEqual(['aanbiederSluit']);
    const feiten = besluitOver({ ...sluiten, bevestigd: 7 }, stand, {
      ...CTX,
      mensen: [{ voorziening: HULP, wachtend: 2, lopend: 5 }],
    });
    expect(JSON.stringify(feiten)).not.toContain('bevestigd');
  });
  it('levert vanaf die dag niets meer, en kan daarop terugkomen', () => {
    expect(alsAanbieder(na(ZETTEN, sluiten), VANDAAG).sluitOp).toBe(sluiten.op);
    const door = na(ZETTEN, sluiten, { soort: 'doorgaan', reden: 'Overgenomen.' });
    expect(alsAanbieder(door, VANDAAG).sluitOp).toBeNull();
  });
  it('zegt waarom, en niet voor het contract begint', () => {
    expect(codes({ ...sluiten, reden: '', op: datum('2025-01-01') })).toEqual([
      'redenOntbreekt',
      'sluitVoorContract',
    ]);
    expect(codes({ soort: 'doorgaan', reden: '' })).toEqual(['redenOntbreekt']);
  });
  it('doet niets twee keer', () => {
    expect(codes(sluiten, na(ZETTEN, sluiten))).toEqual([]);
    expect(codes({ soort: 'doorgaan', reden: 'x' })).toEqual([]);
  });
});

describe('wat altijd geldt', () => {
  const dag = fc.integer({ min: -30, max: 60 }).map((n) => plusDagen(VANDAAG, n));
  const einde = fc.option(dag);
  const wat = fc.constantFrom(HULP, DAG, lokaleCode('inloop'));
  const stop = fc.integer({ min: 1, max: 4 });
  const reden = fc.constantFrom('', 'Ziekte.', 'Verhuizing.');
  const getal = fc.option(fc.integer({ min: -5, max: 200_000 }));
  const opdracht: fc.Arbitrary<Contractopdracht> = fc.oneof(
    fc.constant(ZETTEN),
    wat.map((code) => product(code)),
    wat.map((code) => ({ soort: 'productLatenVervallen', voorziening: code }) as const),
    fc.record({ soort: fc.constant('capaciteitMelden'), voorziening: wat, aantal: getal, wachtweken: getal }),
    fc.record({ soort: fc.constant('stopVragen'), voorziening: fc.option(wat), van: dag, tm: einde, reden }),
    fc.record({
      soort: fc.constant('stopOpleggen'),
      voorziening: fc.option(wat),
      grond: fc.constantFrom('fraude', 'kwaliteit', 'onveilig'),
    }),
    fc.record({ soort: fc.constant('stopToestaan'), stop, tm: einde }),
    fc.record({ soort: fc.constant('stopWeigeren'), stop, reden }),
    fc.record({ soort: fc.constant('stopOpheffen'), stop, weerVanaf: dag }),
    fc.record({ soort: fc.constant('sluiten'), op: dag, reden }),
    fc.record({ soort: fc.constant('doorgaan'), reden }),
  );
  const verloop = fc.array(fc.tuple(opdracht, fc.integer({ min: 0, max: 10 })), { maxLength: 30 });
  /** The facts of these orders, given one after another with days between; what is refused is left out. */
  function feitenVan(stappen: readonly (readonly [Contractopdracht, number])[]): readonly Contractfeit[] {
    const feiten: Contractfeit[] = [];
    let vandaag = VANDAAG;
    for (const [o, dagen] of [[ZETTEN, 0] as const, ...stappen]) {
      vandaag = plusDagen(vandaag, dagen);
      const uitkomst = besluitOver(o, vouw(feiten), { ...CTX, vandaag });
      if (uitkomst.gelukt) feiten.push(...uitkomst.waarde);
    }
    return feiten;
  }

  it('is elke capaciteit nul of meer, en heeft geen stop zonder ons woord (contractstandaard Wmo 3.5.3)', () => {
    fc.assert(
      fc.property(verloop, (stappen) => {
        const feiten = feitenVan(stappen);
        const stand = vouw(feiten);
        expect(stand).toBeDefined();
        for (const { capaciteit, wachtweken } of stand?.producten ?? []) {
          expect(capaciteit ?? 0).toBeGreaterThanOrEqual(0);
          expect(wachtweken ?? 0).toBeGreaterThanOrEqual(0);
        }
        const toegestaan = feiten.flatMap((feit) =>
          feit.soort === 'stopToegestaan' || feit.soort === 'stopOpgelegd' ? [feit.stop] : [],
        );
        const stops = stand ? alsAanbieder(stand, VANDAAG).stops : [];
        expect(stops.length).toBeLessThanOrEqual(toegestaan.length);
        for (const { nr, antwoord } of stand?.verzoeken ?? [])
          expect(antwoord?.soort === 'toegestaan').toBe(toegestaan.includes(nr));
      }),
    );
  });

  it('geeft elk verzoek hoogstens een antwoord, en zegt een opdracht twee keer niets nieuws', () => {
    fc.assert(
      fc.property(verloop, opdracht, (stappen, o) => {
        const feiten = feitenVan(stappen);
        const antwoorden = feiten.flatMap((feit) =>
          feit.soort === 'stopToegestaan' || feit.soort === 'stopGeweigerd' ? [feit.stop] : [],
        );
        expect(new Set(antwoorden).size).toBe(antwoorden.length);
        const eens = besluitOver(o, vouw(feiten), CTX);
        if (!eens.gelukt) return;
        const weer = besluitOver(o, vouw([...feiten, ...eens.waarde]), CTX);
        expect(weer).toEqual({ gelukt: true, waarde: [] });
      }),
    );
  });

  it('vouwt in stukken hetzelfde als in een keer, en zonder begin tot niets', () => {
    fc.assert(
      fc.property(verloop, fc.nat(), (stappen, waar) => {
        const feiten = feitenVan(stappen);
        const knip = waar % (feiten.length + 1);
        expect(vouw(feiten.slice(knip), vouw(feiten.slice(0, knip)))).toEqual(vouw(feiten));
        expect(vouw(feiten.filter(({ soort }) => soort !== 'aanbiederGezet'))).toBeUndefined();
      }),
    );
  });
});
