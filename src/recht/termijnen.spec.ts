import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { opschortingAanvulling, opschortingTot } from './opschorting.ts';
import type { Lengte, Termijn } from './termijn.ts';
import { artikelVan } from './termijn.ts';
import type { Berekening, Invoer } from './termijnen.ts';
import { aanvraagZonderOnderzoekVanaf, bereken, berekenTermijn, termijn } from './termijnen.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';
import { uiterlijk } from './uiterlijk.ts';

const Dag = z.iso.date().transform(datum);
const Voorbeeld = z.object({
  id: z.string(),
  termijn: z.string(),
  gebeurtenis: Dag,
  ruweEinddatum: Dag,
  einddatum: Dag,
  verlengingWeken: z.number().optional(),
  opschorting: z
    .object({
      grond: z.enum(['opAanvulling', 'opInstemming']),
      uitnodiging: Dag.optional(),
      aangevuld: Dag.optional(),
      hersteltermijnTotEnMet: Dag.optional(),
      van: Dag.optional(),
      tot: Dag.optional(),
      dagen: z.number(),
    })
    .optional(),
});
type Voorbeeld = z.infer<typeof Voorbeeld>;
const Bron = z.object({
  termijnen: z.array(
    z.looseObject({ id: z.string(), lengte: z.number().nullable(), eenheid: z.string(), atw: z.boolean() }),
  ),
  voorbeelden: z.object({ termijnen: z.array(z.looseObject({ id: z.string() })) }),
});
const bron = Bron.parse(parse(readFileSync('inrichting/bronnen/termijnen.yaml', 'utf8')));
const voorbeelden = bron.voorbeelden.termijnen
  // vb40 runs in hours; see uren.spec.ts.
  .filter(({ id }) => id !== 'vb40')
  .map((voorbeeld) => Voorbeeld.parse(voorbeeld));

const d = datum;

/** Atw 2 has no term of exactly three days in the list; this one tests it (vb31). */
const DRIE_DAGEN: Termijn = {
  ...termijn('wmoPersoonlijkPlan'),
  id: 'fictief3Dagen',
  lengte: 3,
  artikel: 'fictief',
};

function leesTermijn(id: string): Termijn {
  const gevonden = Object.values<Termijn>(TERMIJNEN).find((t) => t.id === id);
  return gevonden ?? DRIE_DAGEN;
}

function opschortingen({ opschorting }: Voorbeeld): Invoer['opschortingen'] {
  if (opschorting === undefined) return undefined;
  const { uitnodiging, aangevuld, hersteltermijnTotEnMet, van, tot } = opschorting;
  if (van && tot) return [opschortingTot('opInstemming', van, tot)];
  if (!uitnodiging) throw new Error('opschorting zonder begin');
  const hersteltermijnTm = hersteltermijnTotEnMet ?? d('2026-12-31');
  return [opschortingAanvulling({ uitnodiging, hersteltermijnTm, aangevuldOp: aangevuld }, STANDAARD_UITLEG)];
}

function reken(id: TermijnId, begin: string, meer: Partial<Invoer> = {}) {
  return bereken({ termijn: id, begin: d(begin), ...meer }, STANDAARD_KALENDER);
}

describe('de rekenvoorbeelden van inrichting/bronnen/termijnen.yaml', () => {
  it('zijn er 41, waarvan een in uren', () => expect(voorbeelden).toHaveLength(40));

  it.each(voorbeelden.map((vb) => [vb.id, artikelVan(leesTermijn(vb.termijn)), vb.gebeurtenis, vb] as const))(
    '%s: %s vanaf %s klopt op de dag',
    (_id, _artikel, begin, vb) => {
      const verlenging = vb.verlengingWeken
        ? ({ aantal: vb.verlengingWeken, eenheid: 'weken' } as const)
        : undefined;
      const invoer = { begin, opschortingen: opschortingen(vb), verlenging };
      const som = berekenTermijn(leesTermijn(vb.termijn), invoer, STANDAARD_KALENDER, STANDAARD_UITLEG);
      expect(som).toMatchObject({
        ruweEinddatum: vb.ruweEinddatum,
        uiterlijk: vb.einddatum,
        opgeschorteDagen: vb.opschorting?.dagen ?? 0,
      });
    },
  );

  it('tweede voorschot: vier weken na het eerste, 5 mei schuift naar 6 mei (Participatiewet 52, vb24)', () => {
    expect(reken('pwVoorschot', '2026-03-10', { keer: 2 })).toMatchObject({
      ruweEinddatum: '2026-05-05',
      uiterlijk: '2026-05-06',
    });
  });

  it('toelating met vier weken erbij eindigt op 8 juni (WPO 40 lid 6, vb26)', () => {
    const verlenging = { aantal: 4, eenheid: 'weken' } as const;
    expect(reken('poToelating', '2026-03-30', { verlenging }).uiterlijk).toBe('2026-06-08');
  });

  it('de bijdrage begint bij een ingang op de eerste in die maand (Uitvoeringsbesluit Wmo 3.5 lid 4, vb39)', () => {
    expect(reken('wmoBijdrageStart', '2026-03-01').uiterlijk).toBe('2026-03-01');
  });
});

describe('een hele keten van melding tot bewaartermijn', () => {
  it.each<[TermijnId, string, string]>([
    ['wmoPersoonlijkPlan', '2026-03-01', '2026-03-09'],
    ['wmoOnderzoek', '2026-03-01', '2026-04-13'],
    ['wmoBeslissing', '2026-03-31', '2026-04-14'],
    ['awbBezwaarIndienen', '2026-04-17', '2026-05-29'],
    ['awbBezwaarBeslissenCommissie', '2026-05-29', '2026-08-21'],
    ['wmoBijdrageStart', '2026-04-22', '2026-05-01'],
    ['wmoBewarenCollege', '2026-10-02', '2041-10-02'],
  ])('%s vanaf %s loopt tot en met %s', (id, begin, einde) => {
    expect(reken(id, begin).uiterlijk).toBe(einde);
  });

  it('zes dagen wachten op bankgegevens maakt van 14 april 20 april (Awb 4:15 lid 1 onder a)', () => {
    const aanvullen = opschortingAanvulling(
      { uitnodiging: d('2026-04-01'), hersteltermijnTm: d('2026-04-15'), aangevuldOp: d('2026-04-08') },
      STANDAARD_UITLEG,
    );
    const som = reken('wmoBeslissing', '2026-03-31', { opschortingen: [aanvullen] });
    expect(som).toMatchObject({ uiterlijk: '2026-04-20', oorspronkelijk: '2026-04-14', opgeschorteDagen: 6 });
  });

  it('verdagen maakt van 21 augustus 2 oktober (Awb 7:10 lid 3)', () => {
    const verlenging = { aantal: 6, eenheid: 'weken' } as const;
    const som = reken('awbBezwaarBeslissenCommissie', '2026-05-29', { verlenging });
    expect(som).toMatchObject({ uiterlijk: '2026-10-02', oorspronkelijk: '2026-08-21' });
  });
});

describe('de uitleg bij een termijn', () => {
  it('noemt begin, lengte, stilstand en verschuiving, elk met het artikel (Wmo 2.3.5 lid 2)', () => {
    const stil = { grond: 'opInstemming', van: d('2026-03-25'), totEnMet: d('2026-03-25') } as const;
    const som = reken('wmoBeslissing', '2026-03-19', { opschortingen: [stil] });
    expect(som.stappen).toEqual([
      {
        tekst:
          'Aanvraag ontvangen op donderdag 19 maart 2026. Die dag telt niet mee, dag 1 is vrijdag 20 maart 2026.',
        datum: '2026-03-20',
        artikel: 'Wmo 2.3.5 lid 2',
      },
      { tekst: '2 weken later is donderdag 2 april 2026.', datum: '2026-04-02', artikel: 'Wmo 2.3.5 lid 2' },
      {
        tekst: 'De termijn stond 1 dag stil (uitstel met instemming). Dat geeft vrijdag 3 april 2026.',
        datum: '2026-04-03',
        artikel: 'Awb 4:15 lid 2 onder a',
      },
      {
        tekst:
          'Vrijdag 3 april 2026 telt niet als laatste dag (Goede Vrijdag). Daarna komen zaterdag, zondag en Tweede Paasdag. De termijn loopt door tot en met dinsdag 7 april 2026.',
        datum: '2026-04-07',
        artikel: 'Atw 1 lid 1',
      },
      {
        tekst: 'De laatste dag is dinsdag 7 april 2026.',
        datum: '2026-04-07',
        artikel: 'Wmo 2.3.5 lid 2',
      },
    ]);
  });

  it('noemt bij bezwaar het artikel over de eerste dag (Awb 6:8 lid 1)', () => {
    expect(reken('awbBezwaarIndienen', '2026-03-16').stappen[0]?.artikel).toBe('Awb 6:8 lid 1');
  });

  it('telt bij terugrekenen hardop terug en schuift niet (Awb 7:4 lid 2; Atw 1 lid 2)', () => {
    const som = reken('awbStukkenTerInzage', '2026-05-21');
    expect(som.stappen.map(({ tekst }) => tekst)).toEqual([
      'Hoorzitting op donderdag 21 mei 2026. We tellen terug.',
      '1 week eerder is donderdag 14 mei 2026.',
      'Uiterlijk op donderdag 14 mei 2026.',
    ]);
    expect(som.dagEen).toBe('2026-05-20');
  });

  it('zegt bij een termijn vanaf een datum dat die dag meetelt (Awb 4:17 lid 1-2)', () => {
    const som = reken('awbDwangsomLooptijd', '2026-03-12');
    expect(som.stappen[0]?.tekst).toBe('Eerste dwangsomdag: donderdag 12 maart 2026. Die dag telt mee.');
    expect(som).toMatchObject({ dagEen: '2026-03-12', uiterlijk: '2026-04-22' });
  });

  it('noemt bij een vaste dag die dag (Wmo 2.5.1; Uitvoeringsbesluit Wmo 3.5 lid 4)', () => {
    expect(reken('wmoClientervaring', '2026-01-01').stappen).toEqual([
      {
        tekst: 'De wet noemt een vaste dag: uiterlijk dinsdag 30 juni 2026.',
        datum: '2026-06-30',
        artikel: 'Wmo 2.5.1',
      },
    ]);
    expect(reken('wmoBijdrageStart', '2026-03-09').stappen[0]?.tekst).toBe(
      'Het gaat in op de eerste dag van de maand: woensdag 1 april 2026.',
    );
  });

  it.each<[TermijnId, string, string]>([
    ['wmoBewarenCollege', '2026-12-26', 'Bewaren tot en met donderdag 26 december 2041.'],
    ['pwZoektermijnJongere', '2026-03-02', 'De wachttijd eindigt op maandag 30 maart 2026.'],
    ['pwTerugwerkendeKracht', '2026-05-31', 'Niet verder terug dan zaterdag 28 februari 2026.'],
    ['wgsAfkoeling', '2026-03-01', 'De laatste dag is maandag 31 augustus 2026.'],
  ])('sluit bij %s vanaf %s met: %s (Wmo 5.3.4; Participatiewet 41, 44; Wgs 5)', (id, begin, slot) => {
    const som = reken(id, begin);
    expect(som.stappen.at(-1)).toMatchObject({ tekst: slot, datum: som.uiterlijk });
  });

  it('telt dagen zonder datum bij het ruwe einde op, in eigen woorden (Awb 4:15; R8)', () => {
    const som = reken('wmoBeslissing', '2026-03-20', { opgeschorteDagen: 5 });
    expect(som).toMatchObject({ ruweEinddatum: '2026-04-08', uiterlijk: '2026-04-08', opgeschorteDagen: 5 });
    expect(som.stappen[2]).toEqual({
      tekst: 'De termijn stond 5 dagen stil. Dat geeft woensdag 8 april 2026.',
      datum: '2026-04-08',
      artikel: 'Awb 4:15',
    });
    const stil = { grond: 'opInstemming', van: d('2026-03-25'), totEnMet: d('2026-03-26') } as const;
    const beide = reken('wmoBeslissing', '2026-03-20', { opgeschorteDagen: 3, opschortingen: [stil] });
    expect(beide).toMatchObject({ ruweEinddatum: '2026-04-08', opgeschorteDagen: 5 });
    expect(reken('wmoOnderzoek', '2026-03-02', { opgeschorteDagen: 5 })).toMatchObject({
      uiterlijk: '2026-04-13',
      opgeschorteDagen: 0,
    });
  });

  it('vertelt dat een korte termijn twee gewone dagen nodig heeft (Atw 2, vb31)', () => {
    const som = berekenTermijn(DRIE_DAGEN, { begin: d('2026-04-02') }, STANDAARD_KALENDER, STANDAARD_UITLEG);
    expect(som.stappen.at(-2)).toEqual({
      tekst:
        'Er moeten twee gewone dagen in de termijn zitten. Daarom loopt zij door tot en met woensdag 8 april 2026.',
      datum: '2026-04-08',
      artikel: 'Atw 2',
    });
  });
});

describe('een termijn buiten de Algemene termijnenwet', () => {
  it.each<[TermijnId, string, string]>([
    ['pwZoektermijnJongere', '2026-03-06', '2026-04-03'],
    ['avgVerzoek', '2026-03-03', '2026-04-03'],
    ['wmoBewarenCollege', '2026-12-26', '2041-12-26'],
    ['awbNadereStukken', '2026-05-15', '2026-05-05'],
  ])('%s vanaf %s eindigt op %s, ook al is dat een vrije dag (Atw 1 lid 2, 4)', (id, begin, einde) => {
    expect(reken(id, begin).uiterlijk).toBe(einde);
  });
});

describe('wat de wet niet geeft', () => {
  it('onderzoek na een melding staat nooit stil, ook niet met instemming (Wmo 2.3.2 lid 1)', () => {
    const stil = opschortingTot('opInstemming', d('2026-03-10'), d('2026-03-24'));
    const som = reken('wmoOnderzoek', '2026-03-02', { opschortingen: [stil] });
    expect(som).toMatchObject({ uiterlijk: '2026-04-13', opgeschorteDagen: 0 });
    expect(som.stappen.at(-2)?.tekst).toBe(
      'Deze termijn kan niet worden opgeschort (4:15 hoort bij een aanvraag, niet bij een melding).',
    );
  });

  it('een bericht dat het later wordt verlengt de twee weken niet (Awb 4:14 lid 1)', () => {
    const verlenging = { aantal: 2, eenheid: 'weken' } as const;
    const som = reken('wmoBeslissing', '2026-02-09', { verlenging });
    expect(som.uiterlijk).toBe('2026-02-23');
    expect(som.stappen).toHaveLength(4);
    expect(som.stappen[2]).toMatchObject({ datum: '2026-02-23', artikel: 'Wmo 2.3.5 lid 2' });
  });

  it('een tweede verdaging van acht weken telt niet (Awb 7:10 lid 3)', () => {
    const verlenging = { aantal: 8, eenheid: 'weken' } as const;
    expect(reken('awbBezwaarBeslissen', '2026-05-18', { verlenging }).uiterlijk).toBe('2026-06-29');
  });

  it('acht weken worden langer met een redelijke nieuwe termijn (Awb 4:14 lid 3)', () => {
    const verlenging = { aantal: 10, eenheid: 'dagen' } as const;
    const som = reken('pwBeslissing', '2026-03-02', { verlenging });
    expect(som.uiterlijk).toBe('2026-05-07');
    expect(som.stappen[2]).toEqual({
      tekst: 'Verlengd met 10 dagen: donderdag 7 mei 2026.',
      datum: '2026-05-07',
      artikel: 'Awb 4:14 lid 3',
    });
  });
});

describe('een termijn zonder lengte', () => {
  it.each<[TermijnId, string, string]>([
    ['wmoSpoed', 'onverwijld', 'De wet zegt: meteen. Er is geen aantal dagen.'],
    ['wmoBevestigingMelding', 'vrij', 'De wet noemt geen aantal dagen.'],
    ['avgDatalek', 'uren', 'Deze termijn loopt in uren.'],
  ])('%s heeft geen laatste dag: %s', (id, reden, tekst) => {
    const som = reken(id, '2026-03-02');
    expect(som).toMatchObject({ termijn: id, reden, opgeschorteDagen: 0 });
    expect(som.uiterlijk).toBeUndefined();
    expect(som.stappen).toEqual([{ tekst, datum: '2026-03-02', artikel: artikelVan(termijn(id)) }]);
  });

  it('rekent met de lengte van de gemeente, op een gewone dag als die dat kiest (Awb 4:5 lid 1)', () => {
    const eigenLengte: Lengte = { aantal: 14, eenheid: 'dagen' };
    const invoer = { termijn: 'awbHersteltermijn', begin: d('2026-03-20'), eigenLengte } as const;
    expect(bereken(invoer, STANDAARD_KALENDER).uiterlijk).toBe('2026-04-07');
    const anders = { ...STANDAARD_UITLEG, eigenTermijnVolgensAtw: false };
    expect(bereken(invoer, STANDAARD_KALENDER, anders).uiterlijk).toBe('2026-04-03');
  });

  it('van de gemeente die langer is dan drie maanden eindigt gewoon op haar dag (Atw 4)', () => {
    const invoer = { termijn: 'wmoHeronderzoek', begin: d('2026-01-03') } as const;
    const na = (aantal: number) =>
      bereken({ ...invoer, eigenLengte: { aantal, eenheid: 'maanden' } }, STANDAARD_KALENDER).uiterlijk;
    expect(na(3)).toBe('2026-04-07');
    expect(na(4)).toBe('2026-05-03');
  });

  it('laat een lengte van de gemeente niet voor die van de wet gaan (Wmo 2.3.2 lid 1)', () => {
    const eigenLengte: Lengte = { aantal: 12, eenheid: 'weken' };
    expect(reken('wmoOnderzoek', '2026-03-02', { eigenLengte }).uiterlijk).toBe('2026-04-13');
  });

  it('is voor de compiler iets anders dan een termijn met een laatste dag', () => {
    const som = bereken({ termijn: 'wmoOnderzoek', begin: d('2026-03-02') }, STANDAARD_KALENDER);
    expectTypeOf(som).toEqualTypeOf<Berekening>();
    expectTypeOf(reken('wmoSpoed', '2026-03-02').uiterlijk).toEqualTypeOf<Datum | undefined>();
    expectTypeOf<'wmoBestaatNiet'>().not.toExtend<TermijnId>();
  });
});

describe('het eigen oordeel van de gemeente', () => {
  it('of de eerste dag meetelt verschuift het einde een dag (R1)', () => {
    const keuzes = { ...STANDAARD_UITLEG, dagVanGebeurtenis: 'teltMee' } as const;
    const som = bereken({ termijn: 'wmoOnderzoek', begin: d('2026-03-03') }, STANDAARD_KALENDER, keuzes);
    expect(som).toMatchObject({ dagEen: '2026-03-03', uiterlijk: '2026-04-13' });
  });

  it('geldt ook in de korte vorm (Wmo 2.3.2 lid 1)', () => {
    const regels = { kalender: STANDAARD_KALENDER, uitleg: STANDAARD_UITLEG };
    expect(uiterlijk('wmoOnderzoek', d('2026-02-23'), regels)).toBe('2026-04-07');
    const vroeg = { ...regels, uitleg: { ...STANDAARD_UITLEG, dagVanGebeurtenis: 'teltMee' } as const };
    expect(uiterlijk('wmoOnderzoek', d('2026-03-03'), vroeg)).toBe('2026-04-13');
  });
});

describe('aanvragen zonder afgerond onderzoek', () => {
  it('kan vanaf de dag na de zes weken (Wmo 2.3.2 lid 9, vb41)', () => {
    expect(aanvraagZonderOnderzoekVanaf(d('2026-03-02'), STANDAARD_KALENDER)).toBe('2026-04-14');
    expect(reken('wmoBeslissing', '2026-04-14').uiterlijk).toBe('2026-04-28');
  });

  it('wacht het paasweekend af (Wmo 2.3.2 lid 9; Atw 1 lid 1)', () => {
    expect(aanvraagZonderOnderzoekVanaf(d('2026-02-23'), STANDAARD_KALENDER)).toBe('2026-04-08');
  });
});

describe('de lijst met termijnen', () => {
  it('is gelijk aan de bron: draai scripts/maak-recht.mjs na een wijziging', () => {
    const ids = bron.termijnen.map(({ id }) => id);
    expect(ids).toHaveLength(79);
    expect(Object.keys(TERMIJNEN).sort()).toEqual([...ids].sort());
    for (const { id, lengte, eenheid, atw } of bron.termijnen)
      expect(leesTermijn(id)).toMatchObject({ id, lengte, eenheid, atw });
  });

  it('zet geen termijn onder de Atw die daarvoor te lang is of terugtelt (Atw 1 lid 2, 4)', () => {
    const onderAtw = Object.values<Termijn>(TERMIJNEN).filter(({ atw }) => atw);
    expect(onderAtw.length).toBeGreaterThan(30);
    for (const { eenheid, lengte, telVanaf } of onderAtw) {
      expect(telVanaf).not.toBe('terug');
      expect({ dagen: 90, weken: 12, maanden: 3 }).toHaveProperty(eenheid);
      expect(lengte).toBeLessThanOrEqual(eenheid === 'dagen' ? 90 : eenheid === 'weken' ? 12 : 3);
    }
  });

  it('noemt bij elke termijn een artikel en een bron', () => {
    for (const t of Object.values<Termijn>(TERMIJNEN)) {
      expect(artikelVan(t)).toMatch(/\S/);
      expect(t.bron).toMatch(/\S/);
    }
  });
});
