import fc from 'fast-check';
import { openBezwaren, openHerstel } from '../bezwaar/stand.ts';
import { describe, expect, it } from 'vitest';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { wandel, wandeling } from '../../test/bouwers/wandeling.ts';
import { TOT_TOEKENNING } from '../../test/bouwers/wandelroutes.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVan, plusDagen, tijdstip } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import { waarIs } from './fase.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { termijnwijzigingen } from './termijnwijziging.ts';
import { klokken } from './klokken.ts';
import { vouw } from './toestand.ts';
import { wachtdagen, wachtperioden } from './wachttijd.ts';

type Journaal = readonly Vastgelegd<DossierGebeurtenis>[];
const regels = voorbeeldRegels();

/** The whole journal of each random walk through the work, and the day on which it ended. */
function bijElkJournaal(kijk: (journaal: Journaal, vandaag: Datum) => void): void {
  fc.assert(
    fc.property(wandeling, fc.nat(40), (w, later) => {
      let journaal: Journaal = [];
      let dag: Datum | undefined;
      wandel(w, ({ na }) => {
        journaal = na.keten;
        dag = na.dag;
      });
      if (dag !== undefined && journaal.length > 0) kijk(journaal, plusDagen(dag, later));
    }),
    { numRuns: 30 },
  );
}

/** Had what ended the waiting of this many facts come in by that day, though it was written down later? */
function kwamVoor(journaal: Journaal, tot: number, dag: Datum): boolean {
  const wachtOp = (n: number): string => waarIs(vouw(journaal.slice(0, n)), regels).wachtOp;
  const nu = wachtOp(tot);
  if (nu === 'gemeente' || nu === 'niemand') return false;
  const laatsteVanDag = journaal.flatMap((g, i) => {
    const later = journaal[i + 1];
    return later && datumVan(later.op) === datumVan(g.op) ? [] : [i + 1];
  });
  const einde = laatsteVanDag.find((n) => n > tot && wachtOp(n) !== nu);
  if (einde === undefined) return false;
  const begin = laatsteVanDag.filter((n) => n < einde).at(-1) ?? 0;
  const antwoord = journaal.find(
    (g, i) => i >= begin && i < einde && 'ontvangenOp' in g.feiten && wachtOp(i) !== wachtOp(i + 1),
  );
  return antwoord !== undefined && 'ontvangenOp' in antwoord.feiten && antwoord.feiten.ontvangenOp <= dag;
}

const tellenOp = (perioden: ReturnType<typeof wachtperioden>): number =>
  [...wachtdagen(perioden).values()].reduce((som, dagen) => som + dagen, 0);

describe('op wie een dossier wachtte', () => {
  it('tellen de dagen op tot het geheel, zonder gat en zonder overlap (sturing: wie wacht op wie)', () => {
    bijElkJournaal((journaal, vandaag) => {
      const perioden = wachtperioden(journaal, regels, vandaag);
      const [eerste] = perioden;
      const laatste = perioden.at(-1);
      if (!eerste || !laatste) return;
      perioden.slice(1).forEach((p, i) => {
        const vorige = perioden[i];
        expect(p.van).toBe(vorige && plusDagen(vorige.totEnMet, 1));
        expect(p.wachtOp).not.toBe(vorige?.wachtOp);
      });
      expect(tellenOp(perioden)).toBe(dagenTussen(eerste.van, laatste.totEnMet) + 1);
      const begin = eersteOntvangst(vouw(journaal).melding);
      expect(eerste.van).toBe(begin);
      const { open } = waarIs(vouw(journaal), regels);
      if (open) expect(plusDagen(laatste.totEnMet, 1)).toBe(vandaag);
      else expect(laatste.totEnMet < vandaag).toBe(true);
    });
  });

  it('telt elke dag voor wie aan het eind van die dag aan de beurt was (sturing: wie wacht op wie)', () => {
    bijElkJournaal((journaal, vandaag) => {
      for (const { wachtOp, van, totEnMet } of wachtperioden(journaal, regels, vandaag))
        for (const dag of [van, totEnMet]) {
          const toen = journaal.filter((g) => datumVan(g.op) <= dag);
          const t = vouw(toen);
          const plaats = waarIs(t, regels);
          const verlopen =
            (plaats.status === 'wachtOpAanvulling' &&
              t.aanvraag.aanvullingen.every((a) => a.ontvangen !== null || a.hersteltermijnTotEnMet < dag)) ||
            (plaats.status === 'bezwaarHerstellen' &&
              openBezwaren(t).every((b) => (openHerstel(b)?.hersteltermijnTotEnMet ?? '') < dag));
          // Before the first fact it lay with us, unread; so did what came and was not written down yet.
          const wie =
            toen.length === 0 || verlopen || kwamVoor(journaal, toen.length, dag)
              ? 'gemeente'
              : plaats.wachtOp;
          expect([dag, wachtOp]).toEqual([dag, wie]);
        }
    });
  });

  it('ligt wat binnen was en later werd opgeschreven bij ons, niet bij wie het stuurde (Awb 4:13; sturing.md § 2)', () => {
    let journaal: Journaal = [];
    wandel({ route: TOT_TOEKENNING, begin: TOT_TOEKENNING.length, zetten: [] }, ({ na }) => {
      journaal = na.keten;
    });
    const getekend = journaal.findIndex(({ soort }) => soort === 'verslagOndertekend');
    const LAAT = 9;
    const later = journaal.map((g, i) =>
      i < getekend
        ? g
        : { ...g, op: tijdstip(`${plusDagen(datumVan(g.op), LAAT)}${g.op.slice('2026-01-01'.length)}`) },
    );
    const verdeeld = (feiten: Journaal) => wachtdagen(wachtperioden(feiten, regels, plusDagen(BEGINDAG, 90)));
    const [vlot, traag] = [verdeeld(journaal), verdeeld(later)];
    expect([getekend > 0, vlot.get('inwoner')]).toEqual([true, 1]);
    expect(traag.get('inwoner')).toBe(1);
    expect(traag.get('gemeente')).toBe((vlot.get('gemeente') ?? 0) + LAAT);
  });

  it('is er op de eerste dag nog niets om te tellen (Omkeer)', () => {
    bijElkJournaal((journaal) => {
      const eerste = journaal.slice(0, 1);
      const dag = eersteOntvangst(vouw(eerste).melding);
      const vastgelegd = eerste.map((g) => datumVan(g.op))[0];
      if (dag !== undefined && dag === vastgelegd) expect(wachtperioden(eerste, regels, dag)).toEqual([]);
    });
    expect(wachtperioden([], regels, BEGINDAG)).toEqual([]);
  });
});

describe('een termijn die verandert', () => {
  it('staat bij de gebeurtenis die haar verzette, van welke dag naar welke (Awb 4:15)', () => {
    bijElkJournaal((journaal) => {
      const wijzigingen = termijnwijzigingen(journaal, regels);
      journaal.forEach((g, i) => {
        const voor = klokken(vouw(journaal.slice(0, i)), regels);
        const na = klokken(vouw(journaal.slice(0, i + 1)), regels);
        const verzet = na.filter(({ soort, onderdeel, uiterlijk }) => {
          const eerder = voor.find((k) => k.soort === soort && k.onderdeel === onderdeel);
          if (!eerder || soort === 'herbeoordeling') return false;
          return eerder.uiterlijk !== null && uiterlijk !== null && eerder.uiterlijk !== uiterlijk;
        });
        expect((wijzigingen.get(g.nr) ?? []).map((w) => w.naar)).toEqual(verzet.map((k) => k.uiterlijk));
      });
    });
  });
});
