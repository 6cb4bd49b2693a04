import { describe, expect, it } from 'vitest';
import { genomenToekenning, klantmanager } from '../../test/bouwers/besluit.ts';
import { bekendgemaakteToekenning } from '../../test/bouwers/besluit.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { contextVoor, gebeurd, weigeringscodes, weigeringenVan } from '../../test/bouwers/stap.ts';
import {
  effectTerugkijken,
  naTerugblik,
  TERUGBLIKDAG,
  teTerugblikken,
} from '../../test/bouwers/terugblik.ts';
import { E1, E2, getoetst } from '../../test/bouwers/toets.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { datum } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { EffectTerugkijken } from './opdrachten.ts';
import { oordeelVeld } from './moment.ts';
import { terugblikHandelingen } from './opdrachten.ts';
import type { TotTerugblik } from './toestand.ts';
import { laatsteTerugblik, terugkijkenOp } from './toestand.ts';

const kijk = (
  anders: Partial<Omit<EffectTerugkijken, 'soort'>> = {},
  t: TotTerugblik = teTerugblikken(),
  context = klantmanager(TERUGBLIKDAG),
) => voerUit(terugblikHandelingen, effectTerugkijken(anders), t, context);

describe('terugkijken op het effect', () => {
  it('legt per effect vast of het is bereikt, met de woorden van de inwoner (Omgekeerde Toets, evaluatie)', () => {
    expect(gebeurd(kijk({ woordenInwoner: ' Het gaat goed. ' }))).toEqual([
      {
        soort: 'effectTeruggekeken',
        feiten: {
          op: TERUGBLIKDAG,
          effecten: [
            { effect: E1, oordeel: 'bereikt' },
            { effect: E2, oordeel: 'deels' },
          ],
          vervolg: 'doorgaan',
          opnieuwOp: '2026-12-01',
        },
        inhoud: { woordenInwoner: 'Het gaat goed.', woordenMedewerker: '' },
      },
    ]);
  });

  it('is afgesproken bij de toets, en schuift mee als opnieuw wordt gekeken (Omgekeerde Toets, evaluatie)', () => {
    const t = teTerugblikken();
    expect(terugkijkenOp(t)).toBe(t.toets.uitkomst.gesloten?.waarde.evaluatiedatum);
    expect(terugkijkenOp(naTerugblik())).toBe('2026-12-01');
    expect(laatsteTerugblik(naTerugblik())?.door.id).toBe('bilal');
    expect(terugkijkenOp(heelDossier(bekendgemaakteToekenning()))).toBeUndefined();
  });

  it('hoeft niet opnieuw als het klaar is of de inwoner wil stoppen (Wmo 2.3.9)', () => {
    for (const vervolg of ['klaar', 'stoppen'] as const) {
      const klaar = naTerugblik(
        teTerugblikken(),
        effectTerugkijken({ vervolg, woordenMedewerker: 'Het is goed genoeg.' }),
      );
      expect(laatsteTerugblik(klaar)?.opnieuwOp).toBeNull();
      expect(terugkijkenOp(klaar)).toBeUndefined();
      expect(weigeringscodes(kijk({}, klaar))).toEqual(['alTeruggekeken']);
    }
  });

  it.each<readonly [Rol, readonly string[]]>([
    ['klantmanager', []],
    ['teamleider', []],
    ['jurist', ['nietBevoegd']],
    ['inwoner', ['nietBevoegd']],
  ])('doet de %s: %j (Omgekeerde Toets, evaluatie)', (rol, codes) => {
    const uitkomst = kijk({}, teTerugblikken(), contextVoor(rol, { vandaag: TERUGBLIKDAG }));
    expect(weigeringscodes(uitkomst).length > 0).toBe(codes.length > 0);
  });

  it('kan pas na een toets en een bekend besluit (Wmo 2.3.5)', () => {
    expect(weigeringscodes(kijk({}, heelDossier(bekendgemaakteToekenning())))).toEqual([
      'geenToetsOmOpTerugTeKijken',
    ]);
    const genomen = heelDossier({ ...genomenToekenning(), toets: getoetst(SCOOTMOBIEL).toets });
    expect(weigeringscodes(kijk({}, genomen))).toEqual(['nogGeenBesluitOmOpTerugTeKijken']);
  });

  it('vraagt van elk effect precies een oordeel (Omgekeerde Toets, evaluatie)', () => {
    const een = { effect: E1, oordeel: 'bereikt' } as const;
    for (const effecten of [[een], [een, een, { effect: E2, oordeel: 'niet' } as const]])
      expect(weigeringenVan(kijk({ effecten })).map(({ veld }) => veld)).toEqual([
        oordeelVeld(effecten.length === 1 ? E2 : E1),
      ]);
    expect(weigeringscodes(kijk({ effecten: [] }))).toEqual(['oordeelOntbreekt', 'oordeelOntbreekt']);
  });

  it('weigert een dag na vandaag, voor het besluit of voor de vorige keer (Awb 3:2)', () => {
    expect(weigeringscodes(kijk({ op: datum('2026-07-17') }))).toEqual(['terugblikdagKanNiet']);
    expect(weigeringscodes(kijk({ op: datum('2026-04-15') }))).toEqual(['terugblikdagKanNiet']);
    expect(weigeringscodes(kijk({ op: datum('2026-04-16') }))).toEqual([]);
    expect(weigeringscodes(kijk({ op: datum('2026-07-15') }, naTerugblik()))).toEqual([
      'terugblikdagKanNiet',
    ]);
  });

  it('vraagt de woorden van de inwoner, of waarom die er niet zijn (Wmo 2.3.9)', () => {
    expect(weigeringenVan(kijk({ woordenInwoner: ' ' })).map(({ veld }) => veld)).toEqual(['woordenInwoner']);
  });

  it('vraagt bij klaar waarom het goed is als niet alles is bereikt (Omgekeerde Toets, evaluatie)', () => {
    expect(weigeringenVan(kijk({ vervolg: 'klaar' })).map(({ veld }) => veld)).toEqual(['woordenMedewerker']);
    const alles = [E1, E2].map((effect) => ({ effect, oordeel: 'bereikt' as const }));
    expect(weigeringscodes(kijk({ vervolg: 'klaar', effecten: alles }))).toEqual([]);
  });

  it('vraagt bij doorgaan en aanpassen een latere dag (Wmo 2.3.9)', () => {
    for (const vervolg of ['doorgaan', 'aanpassen'] as const)
      for (const opnieuwOp of [null, TERUGBLIKDAG])
        expect(weigeringscodes(kijk({ vervolg, opnieuwOp }))).toEqual(['opnieuwOpOntbreekt']);
    expect(weigeringscodes(kijk({ vervolg: 'stoppen', opnieuwOp: null }))).toEqual([]);
  });
});
