import { describe, expect, it } from 'vitest';
import { persoonId } from '../../test/bouwers/stap.ts';
import { datum, tijdstip, type Tijdstip } from '../kern/datum.ts';
import { type Datalek, lekhandelingen, type Lekhandeling, lekstand, lektermijn } from './datalek.ts';
import { apTekst, betrokkenenTekst, lekLabel } from './datalek-namen.ts';
import { bezwaarTegen } from './datalek-regels.ts';

/** Known on Maundy Thursday, four in the afternoon: the 72 hours run through Easter. */
const BEKEND = tijdstip('2026-04-02T16:00:00+02:00');
const NU = tijdstip('2026-04-03T09:00:00+02:00');
const TE_LAAT = tijdstip('2026-04-05T16:00:01+02:00');

const beoordeeld = (risico: 'onwaarschijnlijk' | 'risico' | 'hoog'): Lekhandeling => ({
  stap: 'beoordelen',
  risico,
  personen: 3,
  gegevens: ['identificatie'],
  tekst: 'Gezien.',
});
const gemeld = (gemeldOp: Tijdstip, tekst = ''): Lekhandeling => ({
  stap: 'apMelden',
  gemeldOp,
  kenmerk: 'AP-1',
  tekst,
});
const NIET_GEMELD: Lekhandeling = { stap: 'apNietMelden', tekst: 'Versleuteld.' };
const MAATREGEL: Lekhandeling = { stap: 'maatregel', tekst: 'Besproken.' };
const SLUITEN: Lekhandeling = { stap: 'sluiten', tekst: 'Geleerd.' };
const INGELICHT: Lekhandeling = {
  stap: 'inlichten',
  ingelichtOp: datum('2026-04-03'),
  ingelicht: 3,
  tekst: 'Gebeld.',
};
const niet = (grond: 'onleesbaar' | null): Lekhandeling => ({
  stap: 'nietInlichten',
  grond,
  tekst: 'Waarom.',
});

/** A breach on which all of this was done, each by the rules. */
function lek(...handelingen: readonly Lekhandeling[]): Datalek {
  return handelingen.reduce<Datalek>(
    (was, h) => {
      expect(bezwaarTegen(was, h, NU)).toEqual([]);
      const stap = { ...h, nr: was.stappen.length + 1, door: persoonId('thomas'), op: NU };
      return { ...was, stappen: [...was.stappen, stap] };
    },
    {
      melding: {
        nr: 1,
        soort: 'teBreed',
        wat: 'Een mail te breed.',
        bekendOp: BEKEND,
        personen: null,
        gegevens: [],
        dossiers: [],
        uit: null,
        melder: persoonId('bilal'),
        op: BEKEND,
      },
      stappen: [],
    },
  );
}

const codes = (was: Datalek, h: Lekhandeling, nu = NU): readonly string[] =>
  bezwaarTegen(was, h, nu).map(({ code }) => code);

describe('de 72 uur (AVG 33 lid 1; Atw 4)', () => {
  it('lopen door in het paasweekend, tot op de minuut', () => {
    expect(lektermijn(lek().melding).uiterlijk).toBe(tijdstip('2026-04-05T16:00:00+02:00'));
  });

  it('staan op het label, tot er is gemeld of besloten', () => {
    expect(lekLabel(lek(), NU).tekst).toBe('Nog 55 uur om te melden');
    expect(lekLabel(lek(), tijdstip('2026-04-05T15:30:00+02:00')).tekst).toBe(
      'Minder dan een uur om te melden',
    );
    expect(lekLabel(lek(), TE_LAAT).tekst).toBe('Meldtermijn voorbij');
    expect(lekLabel(lek(gemeld(NU)), TE_LAAT).tekst).toBe('Wordt afgehandeld');
  });

  it('later melden mag, met de reden erbij (AVG 33 lid 1)', () => {
    expect(codes(lek(), gemeld(TE_LAAT), TE_LAAT)).toEqual(['redenTeLaat']);
    expect(codes(lek(), gemeld(TE_LAAT, 'Pas dinsdag gezien.'), TE_LAAT)).toEqual([]);
  });

  it('telt de eerste melding; aanvullen mag later zonder reden (AVG 33 lid 4)', () => {
    const eens = lek(gemeld(NU));
    expect(codes(eens, gemeld(TE_LAAT), TE_LAAT)).toEqual([]);
    expect(apTekst(eens)).toBe('gemeld op 3 april 2026 om 09.00 uur, op tijd');
  });

  it('een melding ligt niet in de toekomst en niet voor de ontdekking', () => {
    expect(codes(lek(), gemeld(TE_LAAT, 'x'))).toEqual(['gemeldInToekomst']);
    expect(codes(lek(), gemeld(tijdstip('2026-04-02T15:59:00+02:00')))).toEqual(['gemeldVoorOntdekking']);
  });
});

describe('niet melden (AVG 33 lid 1)', () => {
  it('mag alleen als een risico onwaarschijnlijk is', () => {
    expect(codes(lek(), NIET_GEMELD)).toEqual(['eerstBeoordelen']);
    expect(codes(lek(beoordeeld('risico')), NIET_GEMELD)).toEqual(['moetNaarAp']);
    expect(codes(lek(beoordeeld('onwaarschijnlijk')), NIET_GEMELD)).toEqual([]);
    expect(codes(lek(gemeld(NU), beoordeeld('onwaarschijnlijk')), NIET_GEMELD)).toEqual(['alGemeld']);
  });

  it('vervalt als het risico groter blijkt', () => {
    const eerst = lek(beoordeeld('onwaarschijnlijk'), NIET_GEMELD);
    expect(lekstand(eerst).ap).toBe('niet');
    expect(lekstand(lek(beoordeeld('onwaarschijnlijk'), NIET_GEMELD, beoordeeld('risico'))).ap).toBeNull();
  });

  it('wordt daarna niet meer aangeboden', () => {
    expect(lekhandelingen(lekstand(lek(beoordeeld('onwaarschijnlijk'))))).toContain('apNietMelden');
    expect(lekhandelingen(lekstand(lek(beoordeeld('onwaarschijnlijk'), NIET_GEMELD)))).not.toContain(
      'apNietMelden',
    );
  });
});

describe('de mensen om wie het gaat (AVG 34)', () => {
  it('krijgen bij een hoog risico bericht, behalve in drie gevallen (lid 3)', () => {
    expect(codes(lek(beoordeeld('hoog')), niet(null))).toEqual(['grondNodig']);
    expect(codes(lek(beoordeeld('hoog')), niet('onleesbaar'))).toEqual([]);
    expect(codes(lek(beoordeeld('risico')), niet(null))).toEqual([]);
    expect(codes(lek(), niet(null))).toEqual(['eerstBeoordelen']);
  });

  it('zijn niet morgen al ingelicht', () => {
    const morgen: Lekhandeling = {
      stap: 'inlichten',
      ingelichtOp: datum('2026-04-04'),
      ingelicht: 3,
      tekst: 'Gebeld.',
    };
    expect(codes(lek(), morgen)).toEqual(['ingelichtInToekomst']);
  });

  it('wie is ingelicht, is dat', () => {
    const klaar = lek(beoordeeld('hoog'), INGELICHT);
    expect(codes(klaar, niet('onleesbaar'))).toEqual(['alIngelicht']);
    expect(lekhandelingen(lekstand(klaar))).not.toContain('nietInlichten');
    expect(betrokkenenTekst(klaar)).toBe('ingelicht');
  });

  it('hoeven bij een klein risico geen bericht', () => {
    expect(betrokkenenTekst(lek())).toBe('nog niet besloten');
    expect(betrokkenenTekst(lek(beoordeeld('risico')))).toBe('niet nodig bij dit risico');
    expect(betrokkenenTekst(lek(beoordeeld('hoog')))).toBe('nog niet besloten');
    expect(lekstand(lek(beoordeeld('risico'), niet(null), beoordeeld('hoog'))).betrokkenen).toBeNull();
  });
});

describe('afsluiten (AVG 33 lid 5)', () => {
  it('noemt alles wat nog ontbreekt', () => {
    expect(codes(lek(), SLUITEN)).toEqual(['nietBeoordeeld', 'geenApBesluit', 'geenMaatregel']);
    expect(codes(lek(beoordeeld('hoog')), SLUITEN)).toEqual([
      'geenApBesluit',
      'nietIngelicht',
      'geenMaatregel',
    ]);
  });

  it('kan als alles er is, en daarna kan alleen heropenen', () => {
    const klaar = lek(beoordeeld('hoog'), gemeld(NU), INGELICHT, MAATREGEL, SLUITEN);
    expect(lekhandelingen(lekstand(klaar))).toEqual(['heropenen']);
    expect(codes(klaar, MAATREGEL)).toEqual(['lekIsDicht']);
    const weer = lek(beoordeeld('risico'), gemeld(NU), MAATREGEL, SLUITEN, {
      stap: 'heropenen',
      tekst: 'Er bleek meer.',
    });
    expect(lekstand(weer).dicht).toBe(false);
    expect(lekLabel(klaar, NU).tekst).toBe('Afgesloten');
  });

  it('heropenen gaat alleen met wat dicht is', () => {
    expect(codes(lek(), { stap: 'heropenen', tekst: 'Toch.' })).toEqual(['lekIsOpen']);
  });
});
