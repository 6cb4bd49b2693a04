import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  gehoord,
  HB1,
  HERONDERZOEKDAG,
  herzieningBesluiten,
  herzieningVoornemen,
  HULP_EINDE,
  hulpBeeindigen,
  hulpwijziging,
  ingetrokken,
  klantmanagerOp,
  naVoortzetting,
  teamleiderOp,
  toegekend,
  VH2,
  zienswijzeVastleggen,
} from '../../test/bouwers/voortzetting.ts';
import { bedrag } from '../kern/bedrag.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Herziengrond, Hulpwijziging } from './gebeurtenissen.ts';
import { laterDan, lopendeHulp, zoOp } from './hulp.ts';
import { voortzettingHandelingen } from './opdrachten.ts';

const INGANG = datum('2028-03-20');
const ERVOOR = plusDagen(INGANG, -1);

const wijzig = (wordt: Partial<Hulpwijziging> = {}, anders: Parameters<typeof herzieningVoornemen>[0] = {}) =>
  herzieningVoornemen({ herziening: 'wijzigen', wordt: [hulpwijziging(wordt)], ...anders });
const doe = (o: ReturnType<typeof wijzig>, t: DossierToestand = toegekend()) =>
  voerUit(voortzettingHandelingen, o, t, klantmanagerOp());
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));

const gewijzigd = (anders: Parameters<typeof ingetrokken>[0] = {}) =>
  ingetrokken({ herziening: 'wijzigen', ...anders });
function hulp(t: DossierToestand) {
  const een = lopendeHulp(t).find(({ gevraagd }) => gevraagd === HULP);
  if (!een) throw new Error('geen hulp');
  return een;
}
const op = (t: DossierToestand, dag: typeof INGANG) => {
  const { omvang, per } = zoOp(hulp(t), dag);
  return [omvang, per];
};

/** As in a dossier of before the amounts were asked. */
function inWoorden(t: DossierToestand): DossierToestand {
  const kaal = <G extends { readonly wordt?: unknown }>({ wordt: _, ...rest }: G) => rest;
  const voornemens = t.voortzetting.voornemens.map((v) => ({
    ...kaal(v),
    besluit: v.besluit && kaal(v.besluit),
  }));
  return { ...t, voortzetting: { ...t.voortzetting, voornemens } };
}

describe('een voornemen om te wijzigen', () => {
  it('zegt per voorziening hoeveel het wordt (Wmo 2.3.10, Awb 3:46)', () => {
    expect(gebeurd(doe(wijzig()))[0]?.feiten).toMatchObject({
      herziening: 'wijzigen',
      wordt: [{ onderdeel: HULP, omvang: 1, per: 'week', einde: HULP_EINDE }],
    });
  });

  it('houdt bij intrekken geen omvang (Wmo 2.3.10)', () => {
    const o = herzieningVoornemen({ wordt: [hulpwijziging()] });
    expect(gebeurd(doe(o))[0]?.feiten).not.toHaveProperty('wordt');
  });

  it('weigert zonder omvang, en als er niet staat wat een gekozen voorziening wordt (Awb 3:46)', () => {
    expect(codes(wijzig({ omvang: null, per: null }))).toEqual(['omvangOntbreekt']);
    expect(codes(wijzig({ omvang: 0 }))).toEqual(['omvangOntbreekt']);
    expect(codes(wijzig({}, { wordt: [] }))).toEqual(['hoeveelOntbreekt']);
  });

  it('weigert wat er al is (Awb 3:46)', () => {
    expect(codes(wijzig({ omvang: 2 }))).toEqual(['nietsAnders']);
    expect(codes(wijzig({ omvang: 2, einde: datum('2028-04-01') }))).toEqual([]);
  });

  it('weigert een latere laatste dag, een dag voor de ingang en een ingang na het einde (Wmo 2.3.9)', () => {
    expect(codes(wijzig({ einde: plusDagen(HULP_EINDE, 1) }))).toEqual(['verlengenIsNieuweMelding']);
    expect(codes(wijzig({ einde: null }))).toEqual(['verlengenIsNieuweMelding']);
    expect(codes(wijzig({ einde: ERVOOR }))).toEqual(['eindeVoorIngang']);
    expect(codes(wijzig({}, { ingang: plusDagen(HULP_EINDE, 1) }))).toEqual([
      'ingangNaEinde',
      'eindeVoorIngang',
    ]);
  });

  it.each([
    ['onjuisteGegevens', [], []],
    ['nietAangewezen', ['meerPastNietBijGrond'], []],
    ['nietToereikend', [], ['minderPastNietBijGrond']],
    ['voorwaarden', ['meerPastNietBijGrond'], []],
    ['nietGebruikt', ['meerPastNietBijGrond'], []],
  ] as const satisfies readonly (readonly [Herziengrond, readonly string[], readonly string[]])[])(
    'laat met de grond %s alleen toe wat daaruit volgt (Wmo 2.3.10 lid 1)',
    (grond, bijMeer, bijMinder) => {
      expect(codes(wijzig({ omvang: 3 }, { grond }))).toEqual(bijMeer);
      expect(codes(wijzig({ omvang: 1 }, { grond }))).toEqual(bijMinder);
      // Four a month is less than two a week.
      expect(codes(wijzig({ omvang: 4, per: 'maand' }, { grond }))).toEqual(bijMinder);
    },
  );

  it('vraagt van een pgb ook het bedrag (Wmo 2.3.6 lid 2)', () => {
    const t = toegekend();
    const { concept } = t.besluit;
    if (!concept) throw new Error('geen besluit');
    const onderdelen = concept.feiten.onderdelen.map((o) => ({
      ...o,
      vorm: 'pgb' as const,
      bedragPerJaar: bedrag(364_000),
    }));
    const pgb = {
      ...t,
      besluit: { ...t.besluit, concept: { ...concept, feiten: { ...concept.feiten, onderdelen } } },
    };
    expect(codes(wijzig(), pgb)).toEqual(['pgbHoogteOntbreekt']);
    expect(codes(wijzig({ bedragPerJaar: bedrag(182_000) }), pgb)).toEqual([]);
    expect(codes(wijzig({ omvang: 2, bedragPerJaar: bedrag(364_000) }), pgb)).toEqual(['nietsAnders']);
  });

  it('hoeft niet te wachten op de reactie als het voor de inwoner alleen beter wordt (Awb 3:4, 4:8)', () => {
    const meer = wijzig({ omvang: 3 }, { grond: 'nietToereikend', ingang: HERONDERZOEKDAG });
    expect(codes(meer)).toEqual([]);
    expect(codes({ ...meer, ingang: plusDagen(HERONDERZOEKDAG, -1) })).toEqual(['ingangInVerleden']);
    expect(codes({ ...meer, grond: 'nietAangewezen', wordt: [hulpwijziging()] })).toEqual([
      'ingangBinnenTermijn',
    ]);
    const t = naVoortzetting(toegekend(), meer);
    expect(
      weigeringscodes(voerUit(voortzettingHandelingen, { soort: 'zienswijzeVragen' }, t, klantmanagerOp())),
    ).toEqual([]);
  });
});

describe('hulp die bij besluit is gewijzigd', () => {
  it('is tot de ingang zoals die was, en daarna zoals besloten (Wmo 2.3.10)', () => {
    const t = gewijzigd();
    expect([op(t, ERVOOR), op(t, INGANG)]).toEqual([
      [2, 'week'],
      [1, 'week'],
    ]);
    expect(hulp(t)).toMatchObject({ einde: HULP_EINDE, waardoor: null });
    expect(laterDan(hulp(t), ERVOOR)).toMatchObject([{ van: INGANG, tm: HULP_EINDE, besluit: HB1 }]);
    expect(laterDan(hulp(t), INGANG)).toEqual([]);
  });

  it('eindigt eerder als dat besloten is; een stop daarvoor gaat voor (Wmo 2.3.10)', () => {
    const t = gewijzigd({ wordt: [hulpwijziging({ einde: datum('2028-04-10') })] });
    expect(hulp(t)).toMatchObject({ einde: '2028-04-10', waardoor: 'gewijzigd' });
    const gestopt = naVoortzetting(t, hulpBeeindigen({ laatsteDag: datum('2028-02-29') }));
    expect(hulp(gestopt)).toMatchObject({ einde: '2028-02-29', waardoor: 'opVerzoek' });
    expect(hulp(gestopt).perioden).toMatchObject([{ omvang: 2, tm: '2028-02-29' }]);
  });

  it('verandert nog eens: het laatste besluit geldt vanaf zijn eerste dag (Wmo 2.3.10)', () => {
    const eerder = datum('2028-03-06');
    const later = naVoortzetting(
      naVoortzetting(naVoortzetting(gewijzigd(), wijzig({ omvang: 3, per: 'maand' }, { ingang: eerder })), {
        soort: 'zienswijzeVragen',
      }),
      zienswijzeVastleggen(),
    );
    const t = naVoortzetting(later, herzieningBesluiten({ voornemen: VH2 }), teamleiderOp(HERONDERZOEKDAG));
    expect(op(t, INGANG)).toEqual([3, 'maand']);
    expect(hulp(t).perioden.map(({ van }) => van)).toEqual(['2026-05-01', eerder]);
  });

  it('staat er in een oud dossier alleen in woorden: dan blijft de omvang zoals toegekend (Wmo 2.3.10)', () => {
    expect(lopendeHulp(inWoorden(gewijzigd()))).toEqual(lopendeHulp(toegekend()));
  });

  it('weigert een besluit op een oud voornemen in woorden: een ander moet ermee kunnen werken (Awb 3:46)', () => {
    const t = inWoorden(gehoord({ herziening: 'wijzigen' }));
    const petra = teamleiderOp(HERONDERZOEKDAG);
    expect(weigeringscodes(voerUit(voortzettingHandelingen, herzieningBesluiten(), t, petra))).toEqual([
      'hoeveelOntbreekt',
    ]);
  });
});
