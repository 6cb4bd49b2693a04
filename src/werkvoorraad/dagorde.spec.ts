import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { DossierId } from '../kern/ids.ts';
import { STATUSSEN } from '../dossier/fase.ts';
import { URGENTIES } from '../screening/gebeurtenissen.ts';
import { alsConcept } from './dag.ts';
import type { Dagdossier, Dagomstandigheid, Lijstklok } from './dagorde.ts';
import { isAanOns, opDagorde, plekVan } from './dagorde.ts';
import { maakGebruikelijk, nogNodig } from './gebruikelijk.ts';
import { tijdstip } from '../kern/datum.ts';

function dossierId(i: number): DossierId {
  const id = leesDossierId(`W26-0000-000${i}`);
  if (!id) throw new Error('geen dossiernummer');
  return id;
}

const over = (dagen: number) => plusDagen(BEGINDAG, dagen);
const NORMEN = maakGebruikelijk([]);
const o: Dagomstandigheid = {
  vandaag: BEGINDAG,
  gebruikelijk: NORMEN,
  regels: voorbeeldRegels(),
  belBinnenWerkdagen: 2,
};
const klok = (anders: Partial<Lijstklok> = {}): Lijstklok => ({
  soort: 'onderzoek',
  artikel: 'Wmo 2.3.2 lid 1',
  begin: over(-20),
  uiterlijk: over(22),
  wachtOp: 'gemeente',
  ...anders,
});
const dossier = (i: number, anders: Partial<Dagdossier> = {}): Dagdossier => ({
  dossier: dossierId(i),
  status: 'verslagOpTeMaken',
  urgentie: 'regulier',
  wachtOp: 'gemeente',
  klokken: [klok()],
  begonnen: BEGINDAG,
  ontvangenOp: over(-20),
  ...anders,
});
const volgorde = (dossiers: readonly Dagdossier[]) =>
  dossiers
    .map((d) => ({ ...d, plek: plekVan(d, o) }))
    .sort(opDagorde)
    .map((d) => d.dossier.slice(-1));

describe('de volgorde van de dag', () => {
  it('is spoed, urgent, en dan wat het eerst moet beginnen (Stein, Screening; Wmo 2.3.3)', () => {
    expect(
      volgorde([
        dossier(1, { klokken: [klok({ uiterlijk: over(2) })] }),
        dossier(2, { urgentie: 'urgent', klokken: [klok({ uiterlijk: over(30) })] }),
        dossier(3, { urgentie: 'spoed' }),
        dossier(4, { status: 'inOnderzoek', klokken: [klok({ uiterlijk: over(12) })] }),
        dossier(5, { klokken: [klok({ uiterlijk: over(12) })] }),
      ]),
    ).toEqual(['3', '2', '4', '1', '5']);
  });

  it('trekt het werk dat nog nodig is van de termijn af, en zegt dat (Wmo 2.3.2 lid 1)', () => {
    expect(plekVan(dossier(1), o)).toMatchObject({
      uiterlijk: over(22),
      uitersteBegin: over(18),
      reden:
        'Onderzoek klaar, met verslag: uiterlijk 24 maart 2026. Gewoonlijk is nog 5 dagen nodig, dus uiterlijk 20 maart 2026 beginnen.',
      artikel: 'Wmo 2.3.2 lid 1',
    });
    expect(plekVan(dossier(1, { klokken: [klok({ uiterlijk: over(2) })] }), o).reden).toContain(
      'begin vandaag',
    );
    expect(plekVan(dossier(1, { klokken: [klok({ uiterlijk: over(-1) })] }), o).reden).toMatch(/^Te laat\./);
  });

  it('zet wat te laat is op volgorde van wachten, en zegt sinds wanneer (Wmo 2.3.2 lid 1)', () => {
    const laat = (i: number, ontvangen: number, uiterlijk: number) =>
      dossier(i, { ontvangenOp: over(ontvangen), klokken: [klok({ uiterlijk: over(uiterlijk) })] });
    expect(volgorde([laat(1, -60, -18), laat(2, -80, -2), dossier(3)])).toEqual(['2', '1', '3']);
    expect(plekVan(laat(1, -60, -18), o).reden).toBe(
      'Te laat. Onderzoek klaar, met verslag: dat moest uiterlijk 12 februari 2026. De inwoner wacht sinds 1 januari 2026: wie te laat is, staat op volgorde van wachten.',
    );
  });

  it('laat wie langer dan twaalf weken wacht voorgaan op urgent, niet op een besluit van vandaag (norm van de gemeente)', () => {
    const lang = (i: number, dagen: number) =>
      dossier(i, { ontvangenOp: over(-dagen), klokken: [klok({ uiterlijk: over(42 - dagen) })] });
    const besluit = dossier(3, {
      status: 'teVerzenden',
      klokken: [klok({ soort: 'beslissing', artikel: 'Wmo 2.3.5 lid 2', uiterlijk: BEGINDAG })],
    });
    expect(volgorde([lang(1, 83), lang(2, 84), lang(4, 120), besluit])).toEqual(['3', '4', '2', '1']);
    const urgent = dossier(5, { urgentie: 'urgent' });
    expect(volgorde([lang(1, 84), urgent, lang(2, 83)])).toEqual(['1', '5', '2']);
    expect(plekVan(lang(1, 84), o).reden).toContain('wie langer dan 12 weken wacht, gaat voor');
    // An objection began long after the melding.
    const bezwaar = klok({ soort: 'bezwaarBeslissing', artikel: 'Awb 7:10', uiterlijk: over(30) });
    expect(plekVan(dossier(6, { ontvangenOp: over(-200), klokken: [bezwaar] }), o).beurt).toBe(5);
    const eerder = { ...o, regels: { ...o.regels, normen: { langWachtenWeken: 8 } } };
    expect(plekVan(lang(1, 56), eerder).reden).toContain('langer dan 8 weken');
  });

  it('telt wie nog moet worden onderzocht langer wachten, met reden (norm van de gemeente)', () => {
    const wacht = (i: number, dagen: number, status: Dagdossier['status']) =>
      dossier(i, { status, ontvangenOp: over(-dagen), klokken: [klok({ uiterlijk: over(42 - dagen) })] });
    expect(volgorde([wacht(1, 90, 'verslagOpTeMaken'), wacht(2, 80, 'inOnderzoek')])).toEqual(['2', '1']);
    expect(plekVan(wacht(2, 80, 'inOnderzoek'), o).reden).toContain('met de 14 dagen die anderen nog nodig');
  });

  it('laat niemand die te lang wacht achter wie korter wacht, behalve spoed en wat vandaag moet (norm van de gemeente)', () => {
    const willekeurig = fc.record({
      status: fc.constantFrom(...STATUSSEN),
      urgentie: fc.constantFrom(null, ...URGENTIES),
      wacht: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(willekeurig, { minLength: 2, maxLength: 9 }), (lijst) => {
        const rij = lijst
          .map((x, i) => {
            const d = dossier(i, {
              ...x,
              ontvangenOp: over(-x.wacht),
              klokken: [klok({ uiterlijk: over(42 - x.wacht) })],
            });
            return { ...d, plek: plekVan(d, o) };
          })
          .sort(opDagorde);
        for (const [i, achter] of rij.entries()) {
          if (achter.plek.beurt !== 2) continue;
          for (const { plek } of rij.slice(0, i))
            expect(plek.beurt < 2 || plek.wachtSinds <= achter.plek.wachtSinds).toBe(true);
        }
      }),
    );
  });

  it('zet spoed altijd bovenaan, en het eerste contact met wie urgent is voor wie te lang wacht (Wmo 2.3.3)', () => {
    const lang = dossier(1, { ontvangenOp: over(-200), klokken: [klok({ uiterlijk: over(-158) })] });
    const contact = klok({ soort: 'eersteContact', artikel: 'Stein 3.3', begin: BEGINDAG, uiterlijk: null });
    const urgent = dossier(2, { urgentie: 'urgent', klokken: [klok({ uiterlijk: over(1) }), contact] });
    const spoed = dossier(3, { urgentie: 'spoed', klokken: [klok({ uiterlijk: over(30) })] });
    expect(volgorde([lang, urgent, spoed])).toEqual(['3', '2', '1']);
  });

  it('zet een besluit dat vandaag nog op tijd kan voor wat al te laat is (Awb 4:17)', () => {
    const besluit = (i: number, uiterlijk: number) =>
      dossier(i, {
        status: 'teVerzenden',
        klokken: [klok({ soort: 'beslissing', artikel: 'Wmo 2.3.5 lid 2', uiterlijk: over(uiterlijk) })],
      });
    const laat = dossier(3, { klokken: [klok({ uiterlijk: over(-5) })] });
    expect(volgorde([laat, besluit(1, 9), besluit(2, 0)])).toEqual(['2', '3', '1']);
    // A report that can still be on time does not: there it is only a matter of days.
    expect(volgorde([laat, dossier(4, { klokken: [klok({ uiterlijk: BEGINDAG })] })])).toEqual(['3', '4']);
    // Too late itself, a decision waits its turn with the others.
    expect(volgorde([laat, besluit(1, -1)])).toEqual(['1', '3']);
  });

  it('laat een eerste contact dat er had moeten zijn voorgaan op wat te laat is (norm van de gemeente)', () => {
    const contact = klok({ soort: 'eersteContact', artikel: 'Stein 3.3', begin: over(-9), uiterlijk: null });
    const laat = dossier(3, { klokken: [klok({ uiterlijk: over(-5) })] });
    expect(volgorde([laat, dossier(1, { klokken: [klok(), contact] })])).toEqual(['1', '3']);
  });

  it('zegt bij spoed zonder voorziening: meteen (Wmo 2.3.3)', () => {
    const spoed = klok({ soort: 'spoed', artikel: 'Wmo 2.3.3', begin: over(-1), uiterlijk: null });
    expect(plekVan(dossier(1, { urgentie: 'spoed', klokken: [klok(), spoed] }), o)).toMatchObject({
      beurt: 0,
      uiterlijk: null,
      reden: 'Spoed sinds 1 maart 2026: tref meteen een tijdelijke voorziening.',
    });
  });

  it('telt het eerste contact in werkdagen na de toedeling (norm van de gemeente)', () => {
    const contact = klok({ soort: 'eersteContact', artikel: 'Stein 3.3', begin: BEGINDAG, uiterlijk: null });
    expect(plekVan(dossier(1, { klokken: [klok(), contact] }), o)).toMatchObject({
      uitersteBegin: over(2),
      reden: expect.stringContaining('2 werkdagen na toedeling') as string,
    });
  });

  it('laat een klok van een ander, een bevoegdheid en een klok die nog niet loopt buiten beschouwing (Awb 4:5)', () => {
    const klokken = [
      klok({ soort: 'persoonlijkPlan', wachtOp: 'inwoner', uiterlijk: over(1) }),
      klok({ soort: 'buitenBehandeling', uiterlijk: over(1) }),
      klok({ soort: 'herbeoordeling', begin: over(1), uiterlijk: over(1) }),
    ];
    expect(plekVan(dossier(1, { klokken }), o)).toMatchObject({ uitersteBegin: null, artikel: '' });
  });

  it('zet een eigen norm nooit voor een termijn van de wet, maar noemt haar wel (Stein 3.2)', () => {
    const opnieuw = klok({ soort: 'herbeoordeling', artikel: 'Stein 3.2', uiterlijk: over(-9) });
    const plek = plekVan(dossier(1, { klokken: [opnieuw, klok()] }), o);
    expect(plek).toMatchObject({ artikel: 'Wmo 2.3.2 lid 1', uiterlijk: over(22) });
    expect(plek.ook).toEqual(['Te laat. Urgentie opnieuw bekijken: dat moest uiterlijk 21 februari 2026.']);
    expect(plekVan(dossier(1, { klokken: [opnieuw] }), o).artikel).toBe('Stein 3.2');
  });

  it('geeft voor elk dossier een plek met een reden, en een volgorde zonder gelijke plaatsen (Omkeer)', () => {
    const willekeurig = fc.record({
      status: fc.constantFrom(...STATUSSEN),
      urgentie: fc.constantFrom(null, ...URGENTIES),
      dagen: fc.integer({ min: -40, max: 60 }),
      begonnen: fc.option(fc.integer({ min: -60, max: 0 })),
    });
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 9 }), (lijst) => {
        const dossiers = lijst.map((x, i) =>
          dossier(i, {
            status: x.status,
            urgentie: x.urgentie,
            begonnen: x.begonnen === null ? null : over(x.begonnen),
            klokken: [klok({ uiterlijk: over(x.dagen) })],
          }),
        );
        for (const d of dossiers) {
          const plek = plekVan(d, o);
          expect(plek.reden).not.toBe('');
          expect((plek.uitersteBegin ?? '') <= (plek.uiterlijk ?? '')).toBe(true);
        }
        expect(volgorde(dossiers)).toEqual(volgorde(dossiers.toReversed()));
      }),
    );
  });
});

describe('wat vandaag aan ons is', () => {
  it('is wat op de gemeente wacht, en wat wacht maar waarvan onze dag er is (Stein 3.2)', () => {
    const bij = (anders: Partial<Dagdossier>) => {
      const d = dossier(1, anders);
      return isAanOns(d, plekVan(d, o), BEGINDAG);
    };
    expect(bij({})).toBe(true);
    expect(bij({ wachtOp: 'inwoner', status: 'verslagBijInwoner', klokken: [] })).toBe(false);
    const opnieuw = klok({ soort: 'herbeoordeling', uiterlijk: BEGINDAG });
    expect(bij({ wachtOp: 'inwoner', status: 'verslagBijInwoner', klokken: [opnieuw] })).toBe(true);
    expect(bij({ status: 'tweedePaarOgen' })).toBe(false);
  });
});

describe('hoe lang het werk gewoonlijk duurt', () => {
  it('is geleerd vanaf twintig afgeronde dossiers, en tot dan een vuistregel (Omkeer)', () => {
    const uit = (aantal: number) =>
      maakGebruikelijk([{ deel: 'onderzoeken', mediaan: 12, aantal }]).onderzoeken;
    expect(uit(20)).toEqual({ dagen: 12, geleerdUit: 20 });
    expect(uit(19)).toEqual({ dagen: 21, geleerdUit: null });
  });

  it('is wat van dit deel over is en wat daarna komt, nooit minder dan een dag (Omkeer)', () => {
    expect(nogNodig('inOnderzoek', BEGINDAG, NORMEN, BEGINDAG)).toBe(31);
    expect(nogNodig('inOnderzoek', over(-10), NORMEN, BEGINDAG)).toBe(21);
    expect(nogNodig('inOnderzoek', over(-90), NORMEN, BEGINDAG)).toBe(11);
    expect(nogNodig('teVerzenden', over(-5), NORMEN, BEGINDAG)).toBe(1);
    expect(nogNodig('verslagBijInwoner', null, NORMEN, BEGINDAG)).toBe(0);
  });
});

describe('een concept', () => {
  const bijgewerkt = tijdstip('2026-03-02T09:00:00Z');

  it('wijst naar het formulier waar het bij hoort (Omkeer)', () => {
    const sleutel = `/dossiers/${dossierId(1)}/urgentie`;
    expect(alsConcept({ sleutel, bijgewerkt })).toMatchObject([{ dossier: dossierId(1), href: sleutel }]);
    expect(alsConcept({ sleutel: '/meldingen/invoeren', bijgewerkt })).toMatchObject([{ dossier: null }]);
  });

  it('van een formulier dat we niet kennen wordt niet getoond (Omkeer)', () => {
    for (const sleutel of ['https://elders.example/x', '/dossiers/x/urgentie', '/dossiers/W26-0000-0001/x'])
      expect(alsConcept({ sleutel, bijgewerkt })).toEqual([]);
  });
});
