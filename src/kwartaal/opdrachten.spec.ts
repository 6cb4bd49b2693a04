import { describe, expect, it } from 'vitest';
import { rapportcijfers } from '../../test/bouwers/kwartaal.ts';
import { contextVoor, weigeringenVan } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import type { KwartaalOpdracht } from './opdrachten.ts';
import { kwartaalHandelingen as handelingen } from './opdrachten.ts';
import type { KwartaalToestand } from './toestand.ts';
import { beginKwartaal, evolveKwartaal, nogToeLichten } from './toestand.ts';

const OP = datum('2026-10-12');
const henk = contextVoor('teamleider', { vandaag: OP, id: 'henk' });
const thomas = contextVoor('controller', { vandaag: OP, id: 'thomas' });
const BEGIN = beginKwartaal(datum('2026-07-01'));
const cijfers = rapportcijfers();

/** As one after the other did it; facts get their number as the store gives it. */
function toestandNa(t: KwartaalToestand, ...opdrachten: readonly KwartaalOpdracht[]): KwartaalToestand {
  return opdrachten.reduce((toestand, opdracht) => {
    const wie = opdracht.soort === 'rapportVaststellen' ? thomas : henk;
    const uit = voerUit(handelingen, opdracht, toestand, wie);
    if (!uit.gelukt) throw new Error(uit.weigeringen.map((w) => w.reden).join(' '));
    return (uit.waarde as readonly Parameters<typeof evolveKwartaal>[1][]).reduce(
      (tussen, g, i) =>
        evolveKwartaal(tussen, { ...g, nr: toestand.nr + 1 + i, door: wie.wie, namens: null, op: wie.nu }),
      toestand,
    );
  }, t);
}

const opstellen: KwartaalOpdracht = { soort: 'rapportOpstellen', cijfers };
const toelichten = (
  deel: 'algemeen' | 'stroom' | 'leren',
  anders: Partial<Extract<KwartaalOpdracht, { soort: 'rapportToelichten' }>> = {},
): KwartaalOpdracht => ({
  soort: 'rapportToelichten',
  deel,
  oorzaak: 'Een brief aan alle inwoners.',
  maatregel: 'Wij bellen binnen twee dagen.',
  gezien: 0,
  ...anders,
});
const CONCEPT = toestandNa(BEGIN, opstellen);
const TOEGELICHT = toestandNa(CONCEPT, toelichten('algemeen'), toelichten('stroom'));
const vaststellen = (t: KwartaalToestand): KwartaalOpdracht => ({
  soort: 'rapportVaststellen',
  gezien: t.nr,
});
const VASTGESTELD = toestandNa(TOEGELICHT, vaststellen(TOEGELICHT));

const codes = (opdracht: KwartaalOpdracht, t: KwartaalToestand, wie = henk): readonly string[] =>
  weigeringenVan(voerUit(handelingen, opdracht, t, wie)).map(({ code }) => code);

describe('een kwartaalrapport opstellen', () => {
  it('begint versie 1 met de cijfers van vandaag (Wmo 2.5.1)', () => {
    expect(CONCEPT.versies).toHaveLength(1);
    expect(CONCEPT.versies[0]).toMatchObject({ nummer: 1, cijfers, wijziging: null, vastgesteld: null });
  });

  it('weigert een kwartaal dat nog loopt (Wmo 2.5.1)', () => {
    const laatsteDag = contextVoor('teamleider', { vandaag: datum('2026-09-30') });
    expect(codes(opstellen, BEGIN, laatsteDag)).toEqual(['kwartaalLoopt']);
    expect(codes(opstellen, BEGIN, contextVoor('teamleider', { vandaag: datum('2026-10-01') }))).toEqual([]);
  });

  it('wordt daarna niet meer aangeboden, en aan wie het rapport vaststelt nooit (Wmo 2.5.1)', () => {
    expect(toegestaan(handelingen.rapportOpstellen, CONCEPT, henk)?.code).toBe('alOpgesteld');
    expect(codes(opstellen, BEGIN, thomas)).toEqual(['andereRol']);
  });
});

describe('cijfers opnieuw tellen', () => {
  it('vervangt de cijfers van een concept en houdt de toelichting (Wmo 2.5.1)', () => {
    const nieuw = rapportcijfers({ peildatum: datum('2026-10-20') });
    const [versie] = toestandNa(TOEGELICHT, { soort: 'rapportVerversen', cijfers: nieuw }).versies;
    expect(versie?.cijfers.peildatum).toBe('2026-10-20');
    expect(versie?.toelichtingen).toHaveLength(2);
  });

  it('weigert bij een vastgestelde versie, en zonder rapport (Wmo 2.5.1)', () => {
    const opdracht: KwartaalOpdracht = { soort: 'rapportVerversen', cijfers };
    expect(codes(opdracht, VASTGESTELD)).toEqual(['versieVastgesteld']);
    expect(codes(opdracht, BEGIN)).toEqual(['geenRapport']);
  });
});

describe('een deel toelichten', () => {
  it('legt oorzaak en maatregel vast met wie en wanneer (Wmo 2.5.3)', () => {
    const versie = TOEGELICHT.versies[0];
    expect(versie?.toelichtingen.find(({ deel }) => deel === 'stroom')).toMatchObject({
      oorzaak: 'Een brief aan alle inwoners.',
      door: 'henk',
      nr: 3,
    });
    expect(versie && nogToeLichten(versie)).toEqual([]);
  });

  it('weigert een lege oorzaak of maatregel, allebei tegelijk gezegd (Wmo 2.5.3)', () => {
    expect(codes(toelichten('leren', { oorzaak: ' ', maatregel: '' }), CONCEPT)).toEqual([
      'oorzaakOntbreekt',
      'maatregelOntbreekt',
    ]);
  });

  it.each([
    ['burgerservicenummer', 'Zie 999990019.'],
    ['dossiernummer', 'Het ging om W26-7K3M-Q9TX.'],
    ['mailadres', 'Vraag het aan p.jansen@voorbeeld.nl.'],
    ['telefoonnummer', 'Bel 06 12 34 56 78.'],
  ])('weigert een %s in de tekst, want het rapport is openbaar (AVG 5 lid 1 onder c)', (_, tekst) => {
    expect(codes(toelichten('leren', { oorzaak: tekst }), CONCEPT)).toEqual(['herkenbaarInToelichting']);
    expect(codes(toelichten('leren', { maatregel: tekst }), CONCEPT)).toEqual(['herkenbaarInToelichting']);
  });

  it('laat een dag, een bedrag en een artikel staan (AVG 5 lid 1 onder c)', () => {
    const tekst = 'Sinds 3 september 2026 kost het € 1.250,00 meer (Wmo 2.3.5).';
    expect(codes(toelichten('leren', { oorzaak: tekst }), CONCEPT)).toEqual([]);
  });

  it('weigert wie schrijft over wat een collega intussen schreef (huis: wie het laatst keek)', () => {
    const anders = { maatregel: 'Wij bellen dezelfde dag.' };
    expect(codes(toelichten('stroom', anders), TOEGELICHT)).toEqual(['intussenToegelicht']);
    expect(codes(toelichten('stroom', { ...anders, gezien: 3 }), TOEGELICHT)).toEqual([]);
  });

  it('zwijgt als er al staat wat wordt geschreven (huis: twee keer verstuurd)', () => {
    expect(voerUit(handelingen, toelichten('stroom'), TOEGELICHT, henk)).toEqual({
      gelukt: true,
      waarde: [],
    });
  });

  it('kan niet meer na het vaststellen (Wmo 2.5.1)', () => {
    expect(codes(toelichten('leren'), VASTGESTELD)).toEqual(['versieVastgesteld']);
  });
});

describe('een rapport vaststellen', () => {
  it('legt vast wie het deed; daarna verandert de versie niet meer (Wmo 2.5.1)', () => {
    expect(VASTGESTELD.versies[0]?.vastgesteld).toMatchObject({ door: 'thomas', nr: 4 });
    expect(toegestaan(handelingen.rapportVaststellen, VASTGESTELD, thomas)?.code).toBe('versieVastgesteld');
  });

  it('weigert zolang toelichting ontbreekt, met elk deel apart (Wmo 2.5.3)', () => {
    const weigeringen = weigeringenVan(voerUit(handelingen, vaststellen(CONCEPT), CONCEPT, thomas));
    expect(weigeringen.map(({ code }) => code)).toEqual(['toelichtingOntbreekt', 'toelichtingOntbreekt']);
    expect(weigeringen[1]?.reden).toContain('Instroom, uitstroom en voorraad');
  });

  it('weigert als er iets veranderde sinds het lezen (huis: wie het laatst keek)', () => {
    expect(codes({ soort: 'rapportVaststellen', gezien: 2 }, TOEGELICHT, thomas)).toEqual([
      'intussenGewijzigd',
    ]);
  });

  it('weigert wie zelf aan het rapport werkte, en elke andere rol (huis: vier ogen)', () => {
    const zelf = contextVoor('controller', { vandaag: OP, id: 'henk' });
    expect(codes(vaststellen(TOEGELICHT), TOEGELICHT, zelf)).toEqual(['eigenRapport']);
    expect(codes(vaststellen(TOEGELICHT), TOEGELICHT, henk)).toEqual(['andereRol']);
  });
});

describe('een nieuwe versie maken', () => {
  const vernieuwen = (wijziging: string): KwartaalOpdracht => ({
    soort: 'rapportVernieuwen',
    cijfers,
    wijziging,
  });

  it('begint met dezelfde toelichting en zegt wat er verandert; de oude blijft (Wmo 2.5.1)', () => {
    const [eerste, tweede] = toestandNa(VASTGESTELD, vernieuwen('Een telling klopte niet.')).versies;
    expect(eerste).toEqual(VASTGESTELD.versies[0]);
    expect(tweede).toMatchObject({
      nummer: 2,
      wijziging: 'Een telling klopte niet.',
      vastgesteld: null,
      toelichtingen: eerste?.toelichtingen,
    });
  });

  it('weigert zonder reden, met een persoon erin, en bij een concept (Wmo 2.5.1)', () => {
    expect(codes(vernieuwen(' '), VASTGESTELD)).toEqual(['wijzigingOntbreekt']);
    expect(codes(vernieuwen('Zie W26-7K3M-Q9TX.'), VASTGESTELD)).toEqual(['herkenbaarInToelichting']);
    expect(codes(vernieuwen('Andere telling.'), CONCEPT)).toEqual(['nogConcept']);
    expect(codes(vernieuwen('Andere telling.'), BEGIN)).toEqual(['geenRapport']);
  });
});
