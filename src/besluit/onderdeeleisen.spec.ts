import { describe, expect, it } from 'vitest';
import { beoordeeld, beoordeeldMetVoorliggend, onderdeel, tekst } from '../../test/bouwers/besluit.ts';
import { GEVRAAGDE_HULP } from '../../test/bouwers/besluit-aanvraag.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { weigeringenVan } from '../../test/bouwers/stap.ts';
import { E1, getoetst } from '../../test/bouwers/toets.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { bedrag } from '../kern/bedrag.ts';
import { datum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { Onderdeel } from './onderdeeleisen.ts';
import { effectueringsEisen, krijgt, motiveringsEisen, pgbEisen, weigertPgb } from './onderdeeleisen.ts';
import type { TotBesluit } from './toestand.ts';

const regels = voorbeeldRegels();
const T = beoordeeld();
const HULP = { ...GEVRAAGDE_HULP, omschrijving: 'Hulp bij het zware werk in huis', motiveringPgb: '' };
const HULP_MET_PGB = { ...HULP, vorm: 'pgb' } as const;
const van = (
  besluit: Partial<Onderdeel['besluit']> = {},
  anders: Partial<Omit<Onderdeel, 'besluit'>> = {},
): Onderdeel => ({ gevraagd: HULP, tekst: tekst(), ...anders, besluit: onderdeel(besluit) });

/** `code veld artikel` of each refusal; each must be whole. */
function lijst(eisen: readonly (Weigering | undefined)[]): readonly string[] {
  return weigeringenVan(tenzij(eisen, () => null)).map(
    ({ code, veld, artikel }) => `${code} ${String(veld).replace('onderdeel.GV1.', '')} ${artikel}`,
  );
}
const effectuering = (o: Onderdeel, t: TotBesluit = T) => lijst(effectueringsEisen(o, t, regels));

describe('effectueringsEisen', () => {
  it('vraagt niets meer als alles er staat, en niets van wie niets krijgt (Beleidsregels 3.8)', () => {
    expect(effectuering(van())).toEqual([]);
    expect(effectuering(van({ omvang: 0, beslissing: 'afwijzen' }, { tekst: undefined }))).toEqual([]);
    expect(krijgt({ beslissing: 'gedeeltelijk' })).toBe(true);
    expect(krijgt({ beslissing: 'buitenBehandeling' })).toBe(false);
  });

  it('vraagt zonder teksten elk onderdeel van de beschikking apart (Beleidsregels 3.8)', () => {
    const kaal = van(
      { beslissing: 'gedeeltelijk', ingang: null, omvang: null, per: null },
      { tekst: undefined },
    );
    expect(effectuering(kaal)).toEqual([
      'omvangOntbreekt omvang Beleidsregels 3.8',
      'ingangOntbreekt ingang Beleidsregels 3.8',
      'doelOntbreekt doel Beleidsregels 3.8',
      'hoeStartenOntbreekt hoeStarten Beleidsregels 3.8',
      'aanbiederOntbreekt aanbieder Beleidsregels 3.8',
      'nietToegekendOntbreekt nietToegekend Beleidsregels 3.8',
    ]);
  });

  it('kent niets toe waarvan de eenheid niet bekend is: de brief zou zeggen hoeveel, niet waarvan (Beleidsregels 3.8)', () => {
    const zonder = voorbeeldRegels({
      voorzieningen: regels.voorzieningen.map((v) => ({ ...v, eenheid: null })),
    });
    expect(lijst(effectueringsEisen(van(), T, zonder))).toEqual([
      'eenheidOntbreekt voorziening Beleidsregels 3.8',
    ]);
  });

  it.each([
    [{ omvang: null, per: 'week' }],
    [{ omvang: 0, per: 'week' }],
    [{ omvang: 2, per: null }],
  ] as const)('vraagt een omvang boven nul met een eenheid: %o (Beleidsregels 3.8)', (besluit) => {
    expect(effectuering(van(besluit))).toEqual(['omvangOntbreekt omvang Beleidsregels 3.8']);
  });

  it('laat de laatste dag nooit voor de eerste liggen; dezelfde dag of geen einde mag (Beleidsregels 3.8)', () => {
    const einde = (dag: string | null) => effectuering(van({ einde: dag === null ? null : datum(dag) }));
    expect(einde('2026-04-30')).toEqual(['eindeVoorIngang einde Beleidsregels 3.8']);
    expect(einde('2026-05-01')).toEqual([]);
    expect(einde(null)).toEqual([]);
    expect(effectuering(van({ ingang: null }))).toEqual(['ingangOntbreekt ingang Beleidsregels 3.8']);
  });

  it('kent alleen een maatwerkvoorziening uit de eigen lijst toe (Wmo 2.3.5 lid 3)', () => {
    const code = 'geenMaatwerkvoorziening voorziening Wmo 2.3.5 lid 3';
    expect(effectuering(van({ voorziening: lokaleCode('bestaat-niet') }))).toEqual([code]);
    const algemeen = regels.voorzieningen.find(({ soort }) => soort !== 'maatwerk');
    if (!algemeen) throw new Error('geen algemene voorziening');
    const eisen = effectueringsEisen(van({ voorziening: algemeen.code, eigenBijdrage: false }), T, regels);
    expect(lijst(eisen)).toEqual([code]);
    expect(eisen.find((w) => w)?.reden).toBe(
      `${algemeen.naam} is geen maatwerkvoorziening. Daar is geen besluit voor nodig.`,
    );
  });

  it('vraagt de aanbieder alleen bij natura en wat niet is toegekend alleen bij een deel (Beleidsregels 3.8)', () => {
    const zonder = { tekst: tekst({ aanbieder: '', nietToegekend: '' }) };
    expect(effectuering(van({}, zonder))).toEqual(['aanbiederOntbreekt aanbieder Beleidsregels 3.8']);
    expect(effectuering(van({ vorm: 'pgb' }, zonder))).toEqual([]);
    expect(effectuering(van({ vorm: 'pgb', beslissing: 'gedeeltelijk' }, zonder))).toEqual([
      'nietToegekendOntbreekt nietToegekend Beleidsregels 3.8',
    ]);
  });

  it('rekent geen eigen bijdrage waar de gemeente er geen kent (Wmo 2.1.4a)', () => {
    const vrij = regels.voorzieningen.map((v) => ({
      ...v,
      eigenBijdrage: false,
      artikelVerordening: 'art. 9',
    }));
    const eisen = (eigenBijdrage: boolean) =>
      lijst(effectueringsEisen(van({ eigenBijdrage }), T, { voorzieningen: vrij }));
    expect(eisen(true)).toEqual(['geenEigenBijdrageMogelijk eigenBijdrage Wmo 2.1.4a; art. 9']);
    expect(eisen(false)).toEqual([]);
  });

  it('hangt aan een effect uit de toets als die er een kent, en nooit aan een ander (Omgekeerde Toets stap 1)', () => {
    const code = 'effectOntbreekt effecten Omgekeerde Toets stap 1';
    const t = beoordeeld({ toets: getoetst(SCOOTMOBIEL).toets });
    expect(effectuering(van({ effecten: [] }), t)).toEqual([code]);
    expect(effectuering(van({ effecten: [E1] }), t)).toEqual([]);
    expect(effectuering(van({ effecten: [E1] }))).toEqual([code]);
  });
});

const PGB = {
  vorm: 'pgb',
  pgb: { kanTaken: true, gemotiveerd: true, kwaliteit: true },
} as const satisfies Partial<Onderdeel['besluit']>;
const PGB_TEKST = {
  berekening: '2 x 52 x 28 euro',
  voorwaarden: 'Een bevoegde hulp',
  verantwoording: 'Elk jaar',
};
const pgb = (besluit: Partial<Onderdeel['besluit']> = {}, anders: Partial<Onderdeel> = {}) =>
  lijst(
    pgbEisen(
      van({ ...PGB, ...besluit }, { gevraagd: HULP_MET_PGB, tekst: tekst({ pgb: PGB_TEKST }), ...anders }),
    ),
  );

describe('pgbEisen', () => {
  it('vraagt niets bij een volledig pgb, bij natura zoals gevraagd en bij een afwijzing (Wmo 2.3.6)', () => {
    expect(pgb()).toEqual([]);
    expect(lijst(pgbEisen(van()))).toEqual([]);
    expect(pgb({ vorm: 'natura', beslissing: 'gedeeltelijk' })).toEqual([]);
    expect(pgb({ beslissing: 'afwijzen' }, { gevraagd: HULP })).toEqual([]);
  });

  it('noemt natura waar een pgb is gevraagd geen gewone toekenning (Wmo 2.3.6 lid 1)', () => {
    expect(pgb({ vorm: 'natura' })).toEqual(['pgbGeweigerd vorm Wmo 2.3.6 lid 1']);
  });

  it('geeft geen pgb aan wie er geen vroeg (Wmo 2.3.6 lid 1)', () => {
    expect(pgb({}, { gevraagd: HULP })).toEqual(['pgbNietGevraagd vorm Wmo 2.3.6 lid 1']);
  });

  it.each(['kanTaken', 'gemotiveerd', 'kwaliteit'] as const)(
    'geeft geen pgb als %s niet is voldaan (Wmo 2.3.6 lid 2)',
    (voorwaarde) => {
      expect(pgb({ pgb: { ...PGB.pgb, [voorwaarde]: false } })).toEqual([
        'pgbVoorwaardenNietVervuld pgb Wmo 2.3.6 lid 2',
      ]);
    },
  );

  it('vraagt de drie voorwaarden, een bedrag en drie teksten (Wmo 2.3.6 lid 2)', () => {
    const kaal = { gevraagd: HULP_MET_PGB, tekst: undefined };
    expect(lijst(pgbEisen(van({ vorm: 'pgb', bedragPerJaar: null }, kaal)))).toEqual([
      'pgbVoorwaardenNietVervuld pgb Wmo 2.3.6 lid 2',
      'pgbHoogteOntbreekt bedragPerJaar Wmo 2.3.6 lid 2',
      'pgbBerekeningOntbreekt pgbBerekening Wmo 2.3.6 lid 2',
      'pgbVoorwaardentekstOntbreekt pgbVoorwaarden Wmo 2.3.6',
      'pgbVerantwoordingOntbreekt pgbVerantwoording Wmo 2.3.6 lid 2',
    ]);
    expect(pgb({ bedragPerJaar: bedrag(0) })).toEqual(['pgbHoogteOntbreekt bedragPerJaar Wmo 2.3.6 lid 2']);
    expect(pgb({ bedragPerJaar: bedrag(1) })).toEqual([]);
    expect(pgb({}, { tekst: tekst() })).toHaveLength(3);
  });
});

describe('motiveringsEisen', () => {
  const kaal = { tekst: tekst({ motivering: ' ', voorliggend: '' }) };
  const WAAROM = 'motiveringOntbreekt motivering Awb 3:46, 3:47';
  const VOORLIGGEND = 'voorliggendOntbreekt voorliggend Wmo 2.3.5 lid 3 en 6';
  const eisen = (o: Onderdeel, t: TotBesluit = beoordeeldMetVoorliggend()) => lijst(motiveringsEisen(o, t));

  it('vraagt bij elk besluit waarom, ook zonder tekst (Awb 3:46)', () => {
    expect(eisen(van({}, kaal))).toEqual([WAAROM]);
    expect(eisen(van({ beslissing: 'afwijzen' }, { tekst: undefined }))).toEqual([WAAROM, VOORLIGGEND]);
    expect(eisen(van({ beslissing: 'buitenBehandeling' }, kaal))).toEqual([]);
  });

  it('vraagt bij minder dan gevraagd waarom wat voorgaat genoeg is, als het besluit daarop steunt (Wmo 2.3.5 lid 3)', () => {
    expect(eisen(van({ beslissing: 'gedeeltelijk' }, kaal))).toEqual([WAAROM, VOORLIGGEND]);
    expect(eisen(van({ beslissing: 'afwijzen' }, kaal), T)).toEqual([WAAROM]);
  });

  it('vraagt dat niet als alleen het pgb is geweigerd (Wmo 2.3.6 lid 2)', () => {
    const geweigerdPgb = van({ beslissing: 'gedeeltelijk' }, { ...kaal, gevraagd: HULP_MET_PGB });
    expect(weigertPgb(geweigerdPgb)).toBe(true);
    expect(eisen(geweigerdPgb)).toEqual([WAAROM]);
    for (const anders of [{ beslissing: 'afwijzen' }, { vorm: 'pgb', beslissing: 'gedeeltelijk' }] as const)
      expect(eisen(van(anders, { ...kaal, gevraagd: HULP_MET_PGB }))).toEqual([WAAROM, VOORLIGGEND]);
    expect(weigertPgb(van({ beslissing: 'gedeeltelijk' }))).toBe(false);
  });

  it('steunt ook op wat voorgaat als dat deels voldoet (Wmo 2.3.5 lid 3)', () => {
    const t = beoordeeldMetVoorliggend();
    const criteria = t.besluit.beoordeling?.criteria.map((c) =>
      c.oordeel === 'voldoetNiet' ? { ...c, oordeel: 'deels' as const } : c,
    );
    const deels = { ...t, besluit: { ...t.besluit, beoordeling: { ...t.besluit.beoordeling, criteria } } };
    expect(eisen(van({ beslissing: 'afwijzen' }, kaal), deels as TotBesluit)).toEqual([WAAROM, VOORLIGGEND]);
    const zonder = { ...t, besluit: { ...t.besluit, beoordeling: null } };
    expect(eisen(van({ beslissing: 'afwijzen' }, kaal), zonder)).toEqual([WAAROM]);
  });
});
