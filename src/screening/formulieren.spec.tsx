import { describe, expect, it } from 'vitest';
import {
  BILAL,
  doorverwezenDossier,
  gescreendDossier,
  naScreening,
  ongescreend,
  toegedeeldDossier,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { gemeldDossier } from '../../test/bouwers/melding.ts';
import { BEGINDAG, contextVoor, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { RISICOFACTOREN } from './gebeurtenissen.ts';
import { bevestigFormulier, doorverwijsFormulier } from './formulier-doorverwijzing.tsx';
import { spoedFormulier } from './formulier-spoed.tsx';
import { toedeelFormulier } from './formulier-toedeling.tsx';
import { urgentieFormulier } from './formulier-urgentie.tsx';
import { screeningFormulieren } from './formulieren.tsx';
import { screeningHandelingen } from './opdrachten.ts';

const context = contextVoor('screener');
const namen = { bilal: 'Bilal Aksoy', sanne: 'Sanne de Wit' };

const allesNee: Velden = maakVelden(
  Object.fromEntries(RISICOFACTOREN.map((factor) => [`risico.${factor}.aanwezig`, 'nee'])),
);
const urgentieVelden = (anders: Readonly<Record<string, string>> = {}): Velden => ({
  ...allesNee,
  ...maakVelden({ urgentie: 'regulier', motivering: 'Er is al hulp en niets dreigt.', ...anders }),
});

describe('elk formulier van de screening', () => {
  it('hoort bij een eigen opdracht, met een eigen adres (Omkeer)', () => {
    expect(screeningFormulieren.map((f) => f.soort).sort()).toEqual(Object.keys(screeningHandelingen).sort());
    expect(new Set(screeningFormulieren.map((f) => f.pad)).size).toBe(screeningFormulieren.length);
  });

  it.each(screeningFormulieren.map((f) => [f.pad, f] as const))(
    'toont %s leeg, met fouten en met getypte tekst, elk id een keer (WCAG 4.1.1)',
    (_pad, formulier) => {
      const toestand = doorverwezenDossier();
      const leeg = formulier.lees({}, toestand, context);
      const fouten = leeg.gelukt ? {} : leeg.fouten;
      for (const waarden of [{}, formulier.begin(toestand, context)]) {
        const html = String(formulier.velden({ toestand, context, waarden, fouten, namen }));
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const fout of Object.values(fouten)) expect(html).toContain(fout);
      }
    },
  );

  it('zegt bij een leeg formulier in gewone woorden wat er mist (Omkeer)', () => {
    const gelezen = urgentieFormulier.lees({}, ongescreend(), context);
    expect(gelezen).toMatchObject({
      gelukt: false,
      fouten: {
        'risico.veiligheid.aanwezig': 'Veiligheid: kies ja, nee of onbekend.',
        urgentie: 'Kies hoe urgent deze melding is.',
        motivering: 'Schrijf op waarom u tot deze urgentie komt.',
      },
    });
  });
});

describe('formulier urgentie', () => {
  it('wordt een opdracht die door de beslisser komt (Wmo 2.3.3)', () => {
    const gelezen = urgentieFormulier.lees(urgentieVelden(), ongescreend(), context);
    expect(gelezen.gelukt).toBe(true);
    if (!gelezen.gelukt) return;
    expect(gelezen.waarde.herbeoordelenOp).toBe(plusDagen(BEGINDAG, 21));
    expect(weigeringscodes(voerUit(screeningHandelingen, gelezen.waarde, ongescreend(), context))).toEqual(
      [],
    );
  });

  it('vraagt bij acuut wie het gevaar overneemt, bij de rest niet (Stein, Wat is spoed?)', () => {
    const lees = (anders: Readonly<Record<string, string>>) =>
      urgentieFormulier.lees(urgentieVelden(anders), ongescreend(), context);
    expect(lees({ urgentie: 'acuut' })).toMatchObject({
      gelukt: false,
      fouten: { 'acuteHulp.aan': 'Kies wie het gevaar overneemt.' },
    });
    const ingevuld = { 'acuteHulp.aan': 'politie', 'acuteHulp.notitie': 'gebeld' };
    expect(lees({ urgentie: 'acuut', ...ingevuld })).toMatchObject({
      gelukt: true,
      waarde: { acuteHulp: { aan: 'politie', notitie: 'gebeld' } },
    });
    expect(lees({ urgentie: 'spoed', ...ingevuld })).toMatchObject({ waarde: { acuteHulp: null } });
  });

  it('zet de signalen uit de melding klaar als risico, met bron (niets twee keer vragen)', () => {
    const t = ongescreend(gemeldDossier({ feiten: { signalen: ['onveiligheid'] } }));
    const begin = urgentieFormulier.begin(t, context);
    expect(veld(begin, 'risico.veiligheid.aanwezig')).toBe('ja');
    expect(veld(begin, 'risico.veiligheid.bron')).toBe('melding van 2 maart 2026, de inwoner zelf');
    expect(veld(begin, 'risico.tijd.aanwezig')).toBe('');
  });

  it('begint een nieuwe beoordeling met de antwoorden van de vorige, zonder motivering (procedure 2)', () => {
    const begin = urgentieFormulier.begin(naScreening(ongescreend(), urgentieBeoordelen()), context);
    expect(veld(begin, 'risico.draagkracht.aanwezig')).toBe('ja');
    expect(veld(begin, 'urgentie')).toBe('urgent');
    expect(veld(begin, 'motivering')).toBe('');
  });

  it('wijst bij spoed op de tijdelijke voorziening die meteen moet volgen (Wmo 2.3.3)', () => {
    const toestand = ongescreend();
    const html = String(urgentieFormulier.velden({ toestand, context, waarden: {}, fouten: {}, namen }));
    expect(html).toContain('Er moet meteen een tijdelijke voorziening volgen (Wmo 2.3.3).');
  });
});

describe('de andere formulieren', () => {
  it('biedt bij spoed alleen maatwerkvoorzieningen aan (Wmo 2.3.3)', () => {
    const toestand = gescreendDossier({ urgentie: 'spoed' });
    const html = String(spoedFormulier.velden({ toestand, context, waarden: {}, fouten: {}, namen }));
    expect(html).toContain('Individuele begeleiding');
    expect(html).not.toContain('Open inloop');
    expect(html).toContain('13 april 2026');
  });

  it('leest toestemming alleen met dag en wijze (AVG 7)', () => {
    const velden = maakVelden({
      naar: 'huisarts',
      organisatie: 'Praktijk Zuid',
      heleMelding: 'nee',
      vraag: 'Medicijnen nakijken',
      afspraken: 'Bezoek donderdag',
      grondslag: 'toestemming',
      gedeeldeGegevens: 'naam',
      wieHoudtVast: 'Sanne',
      terugkoppelingOp: plusDagen(BEGINDAG, 7),
      toestemmingOp: BEGINDAG,
    });
    const lees = (meer: Velden) =>
      doorverwijsFormulier.lees({ ...velden, ...meer }, gescreendDossier(), context);
    expect(lees({})).toMatchObject({ waarde: { toestemming: null, heleMelding: false } });
    expect(lees({ toestemmingVia: ['gesprek'] })).toMatchObject({
      waarde: { toestemming: { op: BEGINDAG, via: 'gesprek' } },
    });
  });

  it('kiest de enige open doorverwijzing vast (niets twee keer vragen)', () => {
    expect(veld(bevestigFormulier.begin(doorverwezenDossier(), context), 'id')).toBe('DV1');
  });

  it('laat een onbekende reden voor toedeling niet door (Omkeer)', () => {
    const gelezen = toedeelFormulier.lees({ aan: ['bilal'], redenen: ['zin'] }, gescreendDossier(), context);
    expect(gelezen.gelukt).toBe(false);
    expect(veld(toedeelFormulier.begin(toegedeeldDossier(), context), 'aan')).toBe(BILAL);
  });
});
