import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bekendgemaakteToekenning, HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import { besloten, BESLISDAG, BEZWAARDAG, opBezwaarBeslist } from '../../test/bouwers/bezwaar.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { dwangsomVaststellen, laatBesloten, naDwangsom, petra } from '../../test/bouwers/dwangsom.ts';
import {
  aanbieder,
  aangenomen,
  begonnen,
  leveringOpdragen,
  LV1,
  metOpvolger,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { BEGINDAG, contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import { dossiernummer } from '../../test/bouwers/voortzetting.ts';
import { verzondenDossier } from '../../test/bouwers/verslag.ts';
import type { Gespeeld, Wandeling, Zet } from '../../test/bouwers/wandeling.ts';
import { wandel, wandeling } from '../../test/bouwers/wandeling.ts';
import type { Etappe } from '../../test/bouwers/wandelroutes.ts';
import { TE_LAAT_BEKENDGEMAAKT, TOT_TOEKENNING } from '../../test/bouwers/wandelroutes.ts';
import { datum, dagenTussen, plusDagen } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import type { Meting } from './meting.ts';
import { doorlooptijdrij } from './doorlooptijdrij.ts';
import { MIJLPALEN, OP_TIJD } from './meting.ts';
import { waarZonderBezwaar } from './fase.ts';
import { besluitOver } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';
import { BEGIN_DOSSIER, evolve } from './toestand.ts';

const regels = voorbeeldRegels();
/** On with the route, also when this move was refused. */
const DOOR: Zet = { manier: 'route', keuze: 0, rol: 0, zaad: 1, dagen: 1, krom: null };
/** Up to the decision, then what a provider and we do with it, in any order. */
const naToekenning = (staart: readonly Etappe[]): Wandeling => ({
  route: [...TOT_TOEKENNING, ...staart],
  begin: TOT_TOEKENNING.length,
  zetten: staart.map(() => DOOR),
});
const levering = fc
  .array(
    fc.constantFrom<Etappe>(
      ['klantmanager', 'leveringOpdragen', 0, 3],
      ['aanbieder', 'leveringAannemen'],
      ['aanbieder', 'leveringWeigeren', 0, 5],
      ['klantmanager', 'leveringIntrekken'],
      ['aanbieder', 'hulpStarten', 0, 7],
      ['aanbieder', 'hulpStoppen'],
    ),
    { minLength: 3, maxLength: 12 },
  )
  .map(naToekenning);
/** At random, help does not begin in most walks. */
const HULP_BEGINT = naToekenning([
  ['klantmanager', 'leveringOpdragen', 0, 3],
  ['aanbieder', 'leveringAannemen'],
  ['aanbieder', 'hulpStarten', 0, 7],
]);

const metingen = (t: DossierToestand): readonly Meting[] => doorlooptijdrij(t, regels, [])?.metingen ?? [];
const meting = (t: DossierToestand, maat: string): Meting | undefined =>
  metingen(t).find((m) => m.maat === maat);

describe('wat er in een dossier te meten is', () => {
  it('telt kalenderdagen van melding tot verslag en van aanvraag tot bekend besluit (Wmo 2.3.2 lid 1, 2.3.5 lid 2)', () => {
    const { verslag: verzonden } = verzondenDossier();
    const t = heelDossier({ ...bekendgemaakteToekenning(), verslag: verzonden });
    const begin = eersteOntvangst(t.melding) ?? datum('2000-01-01');
    const verslag = t.verslag.verslagen[0]?.op ?? begin;
    const aanvraag = t.aanvraag.aanvraag?.ontvangenOp ?? begin;
    const bekend = t.besluit.bekendgemaakt?.op ?? begin;
    expect(meting(t, 'onderzoek')).toEqual({
      maat: 'onderzoek',
      op: verslag,
      dagen: dagenTussen(begin, verslag),
    });
    expect(meting(t, 'beslissing')).toMatchObject({ op: bekend, dagen: dagenTussen(aanvraag, bekend) });
    expect(meting(t, 'geheel')).toMatchObject({ op: bekend, dagen: dagenTussen(begin, bekend) });
    expect(meting(t, 'optijd:onderzoek')?.dagen).toBe(OP_TIJD.zonderOpschorting);
    expect(meting(t, 'einde:besluit')?.op).toBe(bekend);
    expect(doorlooptijdrij(t, regels, [])).toMatchObject({ open: false, voorziening: 'huishoudelijke-hulp' });
  });

  it('weet te laat van op tijd, ook als alleen opschorting het redde (Awb 4:15)', () => {
    const t = heelDossier(bekendgemaakteToekenning());
    const op = (dagen: number, uitstel: readonly { van: string; totEnMet: string }[]) => {
      const aanvraag = t.aanvraag.aanvraag?.ontvangenOp ?? datum('2000-01-01');
      const bekendgemaakt = t.besluit.bekendgemaakt && {
        ...t.besluit.bekendgemaakt,
        op: plusDagen(aanvraag, dagen),
      };
      const stil = uitstel.map(({ van, totEnMet }) => ({
        grond: 'opInstemming' as const,
        van: datum(van),
        totEnMet: datum(totEnMet),
      }));
      const anders = {
        ...t,
        besluit: { ...t.besluit, bekendgemaakt },
        aanvraag: { ...t.aanvraag, uitstel: stil },
      };
      return meting(anders, 'optijd:beslissing')?.dagen;
    };
    const van = plusDagen(t.aanvraag.aanvraag?.ontvangenOp ?? datum('2000-01-01'), 5);
    expect(op(10, [])).toBe(OP_TIJD.zonderOpschorting);
    expect(op(30, [])).toBe(OP_TIJD.teLaat);
    expect(op(30, [{ van, totEnMet: plusDagen(van, 27) }])).toBe(OP_TIJD.metOpschorting);
  });

  it('begint bij een bezwaar na de bezwaartermijn, en laat de rest zoals het was (Awb 7:10)', () => {
    const t = heelDossier(opBezwaarBeslist());
    expect(meting(t, 'bezwaar:ontvangen')?.op).toBe(BEZWAARDAG);
    expect(meting(t, 'bezwaar:gegrond')?.op).toBe(BESLISDAG);
    expect(meting(t, 'bezwaar')).toMatchObject({
      op: BESLISDAG,
      dagen: dagenTussen(datum('2026-05-28'), BESLISDAG),
    });
    const zonder = metingen(heelDossier(besloten()));
    expect(metingen(t).filter(({ maat }) => !maat.includes('bezwaar'))).toEqual(zonder);
  });

  it('telt een dwangsom in centen (Awb 4:17)', () => {
    const laat = laatBesloten(datum('2026-05-20'));
    const op = datum('2026-05-22');
    const t = heelDossier(naDwangsom(laat, dwangsomVaststellen(), petra(op)));
    expect(meting(t, 'dwangsomCenten')?.aantal).toBe(t.dwangsom.vastgesteld[0]?.bedrag);
    expect(meting(t, 'dwangsom')?.op).toBe(t.dwangsom.vastgesteld[0]?.op);
  });
});

describe('hoe lang het duurt tot de hulp er is', () => {
  const START = datum('2026-05-18');
  /** Of the grant. */
  const INGANG = datum('2026-05-01');

  it('telt van de melding tot de eerste dag met hulp, en van de opdracht tot die dag (sturing § 2: dlInwoner, dlAanbieder)', () => {
    const t = begonnen(START);
    const begin = eersteOntvangst(t.melding) ?? datum('2000-01-01');
    expect(meting(t, 'totHulp')).toEqual({ maat: 'totHulp', op: START, dagen: dagenTussen(begin, START) });
    expect(meting(t, 'aanbieder')).toEqual({
      maat: 'aanbieder',
      op: START,
      // Granted from that day on: until then it was planned.
      dagen: dagenTussen(INGANG, START),
    });
  });

  it('telt bij de aanbieder niet wat was gepland: een latere ingang, of overname van hulp die loopt (sturing § 2: dlAanbieder)', () => {
    const vroeg = begonnen(INGANG);
    expect(meting(vroeg, 'aanbieder')?.dagen).toBe(0);
    expect(meting(vroeg, 'hulpwacht:aanbieder')).toBeUndefined();
    const begin = datum('2026-08-03');
    const opvolger = volgendOnderdeel('LV', 1);
    const gevraagd = naLevering(
      metOpvolger(),
      {
        soort: 'leveringAannemen',
        levering: opvolger,
        verwachteStart: begin,
        toelichting: '',
      },
      planner(),
    );
    const over = naLevering(
      gevraagd,
      { soort: 'hulpStarten', onderdeel: HULP, levering: opvolger, op: begin },
      planner(begin),
    );
    expect(over.levering.leveringen.map(({ gestartOp }) => gestartOp)).toEqual([START, begin]);
    expect(metingen(over).filter(({ maat }) => maat === 'aanbieder')).toHaveLength(1);
  });

  it('noemt een verlenging geen wachten op hulp: die loopt door (sturing § 2: dlInwoner; Wmo 2.3.9)', () => {
    const gekoppeld = { van: dossiernummer(), op: OPDRAAGDAG };
    const verlengd = (t: DossierToestand): DossierToestand => ({
      ...t,
      voortzetting: { ...t.voortzetting, gekoppeld },
    });
    const t = verlengd(begonnen(START));
    expect(
      metingen(t).filter(({ maat }) => /^(?:totHulp|hulpwacht|vertrek:(?:opdragen|aanbieder))/.test(maat)),
    ).toEqual([]);
    expect(metingen(t).filter(({ maat }) => maat.endsWith(':hulp'))).toHaveLength(1);
    // Not begun on its day, it does stand with who has no help, from that day on.
    expect(metingen(verlengd(opgedragen())).filter(({ maat }) => maat.startsWith('zonderHulp:'))).toEqual([
      { maat: 'zonderHulp:wachtOpAntwoord', op: INGANG, dagen: null },
    ]);
  });

  it('zwijgt zolang de hulp niet begon, hoe ver de aanbieder ook is (Wmo 2.6.3)', () => {
    for (const t of [teLeveren(), opgedragen(), aangenomen()])
      expect(metingen(t).filter(({ maat }) => /^(?:totHulp|aanbieder|hulpwacht)/.test(maat))).toEqual([]);
  });

  it('volgt een verbeterde eerste dag, en niet een stop of een tweede start (Wmo 2.6.3)', () => {
    const verbeterd = datum('2026-05-20');
    const t = naLevering(
      begonnen(START),
      { soort: 'hulpStarten', onderdeel: HULP, op: verbeterd },
      planner(verbeterd),
    );
    expect(meting(t, 'totHulp')?.op).toBe(verbeterd);
    const stopdag = datum('2026-06-01');
    const gestopt = naLevering(
      t,
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: stopdag,
        reden: 'tijdelijk',
        hervattenOp: datum('2026-06-15'),
        toelichting: '',
      },
      planner(stopdag),
    );
    const verder = naLevering(
      gestopt,
      { soort: 'hulpStarten', onderdeel: HULP, op: datum('2026-06-15') },
      planner(datum('2026-06-15')),
    );
    for (const later of [gestopt, verder])
      expect(['totHulp', 'aanbieder'].map((maat) => meting(later, maat)?.op)).toEqual([verbeterd, verbeterd]);
  });

  it('laat na een weigering de dagen tot de nieuwe opdracht bij de gemeente (sturing: wie wacht op wie)', () => {
    const [nee, nieuw] = [datum('2026-04-27'), datum('2026-05-04')];
    const geweigerd = naLevering(
      opgedragen(),
      { soort: 'leveringWeigeren', levering: LV1, reden: 'geenPlaats', toelichting: 'Vol.' },
      planner(nee),
    );
    const opnieuw = naLevering(
      geweigerd,
      leveringOpdragen({
        sleutel: toewijzingssleutel(1),
        aanbieder: lokaleCode('tweede'),
        opgezocht: aanbieder({ code: lokaleCode('tweede'), naam: 'Tweede' }),
      }),
      klantmanager(nieuw),
    );
    expect(opnieuw.levering.leveringen.at(-1)?.id).toBe(volgendOnderdeel('LV', 1));
    const t = naLevering(opnieuw, { soort: 'hulpStarten', onderdeel: HULP, op: START }, planner(START));
    const bekend = t.besluit.bekendgemaakt?.op ?? START;
    expect(metingen(t).filter(({ maat }) => maat === 'aanbieder')).toEqual([
      { maat: 'aanbieder', op: START, dagen: dagenTussen(nieuw, START) },
    ]);
    expect(meting(t, 'hulpwacht:aanbieder')?.dagen).toBe(dagenTussen(nieuw, START));
    // It said no before the first day of the grant: until that day nobody waited.
    expect(nee < INGANG).toBe(true);
    expect(meting(t, 'hulpwacht:niemand')?.dagen).toBe(dagenTussen(bekend, INGANG));
    expect(meting(t, 'hulpwacht:gemeente')?.dagen).toBe(dagenTussen(INGANG, nieuw));
  });
});

describe('na elke reeks opdrachten', () => {
  it('loopt het dossier, of is het een keer klaar, en passeert het de mijlpalen op volgorde (sturing § 2)', () => {
    fc.assert(
      fc.property(wandeling, (w) => {
        wandel(w, ({ na }) => {
          const rij = doorlooptijdrij(na.t, regels, na.keten);
          if (!rij) return;
          if (na.t.melding.einde?.soort === 'samengevoegd' || na.t.melding.vertrouwelijk) {
            // Counted elsewhere, or nowhere: a strict file leaves no trace in a count.
            expect([rij.open, rij.metingen]).toEqual([false, []]);
            return;
          }
          const van = (begin: string) => rij.metingen.filter(({ maat }) => maat.startsWith(begin));
          expect([van('open:').length, van('einde:').length]).toEqual(rij.open ? [1, 0] : [0, 1]);
          expect(van('zonderVerslag').length).toBe(rij.open && van('onderzoek').length === 0 ? 1 : 0);
          // A penalty that must still be set keeps the dossier open, not the question.
          if (!na.t.besluit.bekendgemaakt && !na.t.aanvraag.ingetrokkenOp)
            expect(rij.open).toBe(waarZonderBezwaar(na.t, regels).open);
          const dagen = MIJLPALEN.flatMap((m) => van(`mijlpaal:${m}`).map(({ op }) => op));
          expect(dagen).toEqual(dagen.toSorted());
          expect(van('mijlpaal:gemeld').map(({ op }) => op)).toEqual([rij.begin]);
          expect(van('aanvraag').map(({ op }) => op)).toEqual(
            na.t.aanvraag.aanvraag ? [na.t.aanvraag.aanvraag.ontvangenOp] : [],
          );
          expect(van('mijlpaal:klaar')).toHaveLength(rij.open ? 0 : 1);
          for (const m of rij.metingen) expect(m.dagen ?? 0).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('tellen de gewachte dagen op tot de hele duur (sturing: wie wacht op wie)', () => {
    fc.assert(
      fc.property(wandeling, (w) => {
        wandel(w, ({ na }) => {
          const rij = doorlooptijdrij(na.t, regels, na.keten);
          const klaar = rij?.metingen.find(({ maat }) => maat === 'mijlpaal:klaar');
          if (!rij || !klaar || klaar.op < rij.begin) return;
          const gewacht = rij.metingen.filter(({ maat }) => maat.startsWith('gewacht:'));
          const samen = gewacht.reduce((som, { dagen }) => som + (dagen ?? 0), 0);
          expect(samen).toBe(dagenTussen(rij.begin, klaar.op));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('telt wachten vanaf de verbeterde ontvangst, eerder of later, ook na het besluit (sturing: wie wacht op wie)', () => {
    // A penalty that must still be set keeps the dossier open.
    const gespeeld: Gespeeld[] = [];
    const route = TE_LAAT_BEKENDGEMAAKT;
    wandel({ route, begin: route.length, zetten: [] }, (g) => gespeeld.push(g));
    const { t, keten, dag } = gespeeld.at(-1)?.na ?? { t: BEGIN_DOSSIER, keten: [], dag: BEGINDAG };
    const ontvangen = eersteOntvangst(t.melding) ?? dag;
    expect(dagenTussen(ontvangen, dag)).toBeGreaterThan(2);
    for (const dagen of [-3, 2, dagenTussen(ontvangen, dag)]) {
      const wordt = plusDagen(ontvangen, dagen);
      const context = contextVoor('screener', { vandaag: plusDagen(dag, 1) });
      const opdracht = { soort: 'ontvangstdatumCorrigeren', wordt, reden: 'De poststempel.' } as const;
      const uitkomst = besluitOver(opdracht, t, context);
      const nieuw = vastgelegd(uitkomst.gelukt ? uitkomst.waarde : [], context, keten.length + 1);
      const rij = doorlooptijdrij(nieuw.reduce(evolve, t), regels, [...keten, ...nieuw]);
      const gewacht = (rij?.metingen ?? []).filter(({ maat }) => maat.startsWith('gewacht:'));
      expect([rij?.begin, gewacht.reduce((som, m) => som + (m.dagen ?? 0), 0)]).toEqual([
        wordt,
        dagenTussen(wordt, t.besluit.bekendgemaakt?.op ?? wordt),
      ]);
    }
  });

  it('tellen de dagen tot de eerste hulp op tot wat de inwoner wachtte (sturing: wie wacht op wie)', () => {
    let gezien = 0;
    fc.assert(
      fc.property(levering, (w) => {
        wandel(w, ({ na }) => {
          const rij = doorlooptijdrij(na.t, regels, na.keten);
          const totHulp = rij?.metingen.find(({ maat }) => maat === 'totHulp');
          const bekend = na.t.besluit.bekendgemaakt?.op;
          if (!totHulp || bekend === undefined || totHulp.op < bekend || bekend < (rij?.begin ?? bekend))
            return;
          gezien += 1;
          const gewacht = (rij?.metingen ?? []).filter(({ maat }) => maat.startsWith('hulpwacht:'));
          expect(gewacht.reduce((som, { dagen }) => som + (dagen ?? 0), 0)).toBe(totHulp.dagen);
          expect(gewacht.every(({ dagen }) => (dagen ?? 0) > 0)).toBe(true);
        });
      }),
      { numRuns: 30, examples: [[HULP_BEGINT]] },
    );
    expect(gezien).toBeGreaterThan(0);
  });
});
