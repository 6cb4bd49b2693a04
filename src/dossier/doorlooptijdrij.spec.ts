import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bekendgemaakteToekenning } from '../../test/bouwers/besluit.ts';
import { besloten, BESLISDAG, BEZWAARDAG, opBezwaarBeslist } from '../../test/bouwers/bezwaar.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { dwangsomVaststellen, laatBesloten, naDwangsom, petra } from '../../test/bouwers/dwangsom.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { verzondenDossier } from '../../test/bouwers/verslag.ts';
import { wandel, wandeling } from '../../test/bouwers/wandeling.ts';
import { datum, dagenTussen, plusDagen } from '../kern/datum.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import type { Meting } from './doorlooptijdrij.ts';
import { doorlooptijdrij, MIJLPALEN, OP_TIJD } from './doorlooptijdrij.ts';
import { waarZonderBezwaar } from './fase.ts';
import type { DossierToestand } from './toestand.ts';

const regels = voorbeeldRegels();
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
});
