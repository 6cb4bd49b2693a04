import { describe, expect, it } from 'vitest';
import { voerUit } from '../kern/decider.ts';
import { plusDagen } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { genoemdProduct, isZin, noemtPersoon, vraagAchter } from './effecttaal.ts';
import type { EffectInvoer } from './eisen-effect.ts';
import { toetsHandelingen } from './opdrachten.ts';
import type { TotToets } from './toestand.ts';
import { gebeurd, weigeringenVan } from '../../test/bouwers/stap.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';

const gestart = getoetst(SCOOTMOBIEL, 'starten');
const opdracht = SCOOTMOBIEL.stappen(TOETSDAG).effecten;
const VOORBEELD: EffectInvoer = {
  id: null,
  tekst: 'Ik ontmoet weer wekelijks mensen',
  meetbaar: 'Elke week een ontmoeting',
  vanWie: 'inwoner',
  horizon: 'kort',
  toetsdatum: plusDagen(TOETSDAG, 56),
  effectdoel: null,
};

function metEffecten(effecten: readonly Partial<EffectInvoer>[], t: TotToets = gestart) {
  return voerUit(
    toetsHandelingen,
    { ...opdracht, effecten: effecten.map((e) => ({ ...VOORBEELD, ...e })) },
    t,
    opToetsdag(1),
  );
}

function weigering(...args: Parameters<typeof metEffecten>) {
  const uitkomst = metEffecten(...args);
  return weigeringenVan(uitkomst)[0];
}

describe('effectenVastleggen', () => {
  it('legt een tot drie effecten vast en bewaart de woorden apart (Omgekeerde Toets stap 1)', () => {
    const uitkomst = metEffecten([{}, { tekst: 'Ik kan zelf naar de winkel', horizon: 'lang' }]);
    expect(uitkomst).toMatchObject({
      gelukt: true,
      waarde: [
        {
          soort: 'effectenVastgelegd',
          feiten: {
            effecten: [
              { id: 'E1', horizon: 'kort' },
              { id: 'E2', horizon: 'lang' },
            ],
          },
          inhoud: { effecten: [{ id: 'E1', tekst: VOORBEELD.tekst }, { id: 'E2' }] },
        },
      ],
    });
  });
  it('slaat lege rijen over, maar wijst de juiste rij aan (Omgekeerde Toets stap 1)', () => {
    const leeg = { tekst: ' ', meetbaar: ' ' };
    expect(metEffecten([leeg, {}]).gelukt).toBe(true);
    expect(weigering([leeg, { tekst: 'Meer contact' }])?.veld).toBe('effect.1.tekst');
  });
  it.each([
    ['Ik wil een scootmobiel', 'Scootmobiel', 'Waar wil de inwoner naartoe'],
    ['Ik krijg een traplift in huis', 'traplift', 'in huis weer zelf kunnen'],
    ['Ik heb hulp bij het huishouden', 'hulp bij het huishouden', 'een huis eruit waarin het goed gaat'],
    ['Moeder gaat drie keer per week naar dagbesteding', 'dagbesteding', 'Wat maakt een dag goed'],
    ['Ik wil individuele begeleiding van Bram', 'Individuele begeleiding', 'Wat lukt dan weer'],
  ])('beantwoordt ‘%s’ met de vraag achter de vraag (Omgekeerde Toets stap 1)', (tekst, product, vraag) => {
    const w = weigering([{ tekst }]);
    expect(w).toMatchObject({ code: 'effectIsVoorziening', artikel: 'Omgekeerde Toets stap 1' });
    expect(w?.reden).toContain(product);
    expect(w?.uitweg).toContain(vraag);
  });
  it('laat een hulpmiddel dat er al is in de zin staan (Omgekeerde Toets stap 1)', () => {
    expect(weigering([{ tekst: 'Ik ga met mijn rolstoel zelf naar de markt' }])).toBeUndefined();
  });
  it('weigert een thema zonder persoon en werkwoord (Omgekeerde Toets stap 1)', () => {
    expect(weigering([{ tekst: 'Meer contact' }])?.code).toBe('effectGeenZin');
    expect(weigering([{ tekst: 'Zelfstandig boodschappen kunnen doen' }])?.code).toBe('effectGeenZin');
  });
  it('kent de naam van de inwoner als persoon (Omgekeerde Toets stap 1)', () => {
    const t = getoetst(PEDRO, 'starten');
    expect(weigering([{ tekst: 'Pedro gaat over een paar maanden weer naar school' }], t)).toBeUndefined();
  });
  it('weigert zonder toetsdatum en met een toetsdatum van vandaag of eerder (Omgekeerde Toets stap 1)', () => {
    expect(weigering([{ toetsdatum: null }])).toMatchObject({
      code: 'toetsdatumOntbreekt',
      veld: 'effect.0.toetsdatum',
    });
    expect(weigering([{ toetsdatum: plusDagen(TOETSDAG, 1) }])?.code).toBe('toetsdatumVoorbij');
    expect(weigering([{ toetsdatum: plusDagen(TOETSDAG, 2) }])).toBeUndefined();
  });
  it('weigert geen effect, een vierde effect en een effect zonder meetpunt (Omgekeerde Toets stap 1)', () => {
    expect(weigering([])?.code).toBe('geenEffect');
    expect(weigering([{}, {}, {}, {}])).toMatchObject({ code: 'teVeelEffecten', veld: 'effect.3.tekst' });
    expect(weigering([{ meetbaar: ' ' }])?.veld).toBe('effect.0.meetbaar');
  });
  it('noemt in de reden welk effect het is (Omgekeerde Toets stap 1)', () => {
    for (const fout of [{ tekst: ' ' }, { tekst: 'Meer contact' }, { toetsdatum: null }, { meetbaar: ' ' }])
      expect(weigering([{}, fout])?.reden).toMatch(/effect 2/i);
  });
  it('een effect houdt zijn nummer, en een nieuw effect krijgt er een dat nog niet is gebruikt (Omgekeerde Toets stap 1)', () => {
    const t = getoetst(SCOOTMOBIEL, 'effecten');
    const eerder = t.toets.effect.gesloten?.waarde.effecten.map((e) => e.id) ?? [];
    const nummers = (ids: readonly (OnderdeelId | null)[]) => {
      const uitkomst = metEffecten(
        ids.map((id, i) => ({ id, tekst: `Ik kan zelf naar de winkel ${i}` })),
        t,
      );
      return gebeurd(uitkomst).flatMap((g) =>
        g.soort === 'effectenVastgelegd' ? g.feiten.effecten.map((e) => e.id) : [],
      );
    };
    const volgende = volgendOnderdeel('E', eerder.length);
    const [eerste = volgende] = eerder;
    expect(nummers([eerste, null])).toEqual([eerste, volgende]);
    // The same row twice, and a number that was never given out.
    expect(nummers([eerste, eerste])).toEqual([eerste, volgende]);
    expect(nummers([volgendOnderdeel('E', 40)])).toEqual([volgende]);
  });
  it('weigert een effectdoel dat de gemeente niet kent (Omgekeerde Toets stap 1)', () => {
    expect(weigering([{ effectdoel: lokaleCode('onbekend') }])?.code).toBe('effectdoelOnbekend');
  });
  it('vraagt naar de vraag achter de vraag als om een voorziening is gevraagd (Omgekeerde Toets stap 1)', () => {
    const uitkomst = voerUit(
      toetsHandelingen,
      { ...opdracht, vraagAchterDeVraag: ' ' },
      gestart,
      opToetsdag(1),
    );
    expect(uitkomst).toMatchObject({ gelukt: false, weigeringen: [{ veld: 'vraagAchterDeVraag' }] });
  });
  it('laat bij nieuwe effecten het antwoord op de oude vervallen (Omgekeerde Toets stap 1)', () => {
    const t = naToets(
      getoetst(SCOOTMOBIEL, 'bevestigen'),
      { ...opdracht, effecten: [VOORBEELD] },
      opToetsdag(3),
    );
    expect(t.toets.bevestiging.gesloten).toBeNull();
    expect(t.toets.effect.geschiedenis).toHaveLength(1);
  });
  it('zwijgt als er niets verandert (Omgekeerde Toets stap 1)', () => {
    const t = getoetst(SCOOTMOBIEL, 'effecten');
    expect(voerUit(toetsHandelingen, opdracht, t, opToetsdag(2))).toEqual({ gelukt: true, waarde: [] });
  });
});

describe('effecttaal', () => {
  it('let niet op hoofdletters, meervoud en wat tussen haakjes staat', () => {
    expect(genoemdProduct('WIJ WILLEN SCOOTMOBIELEN', ['Scootmobiel (sportief)'])).toBe('Scootmobiel');
    expect(genoemdProduct('ik doe mee aan het rolstoelbasketbal', ['Rolstoel'])).toBeUndefined();
  });
  it('leest een naam van de gemeente met leestekens letterlijk', () => {
    expect(genoemdProduct('ik ga naar huis', ['h.is', 'X'])).toBeUndefined();
    expect(genoemdProduct('ik wil PGB+ hulp', ['PGB+ hulp'])).toBe('PGB+ hulp');
  });
  it('heeft voor elke voorziening een vraag', () => {
    expect(vraagAchter('iets nieuws')).toBe('Wat wil de inwoner daarmee kunnen of bereiken?');
  });
  it('oordeelt niet over een ander schrift', () => {
    expect(noemtPersoon('أريد أن أرى الناس', [])).toBe(true);
    expect(isZin('أريد ذلك')).toBe(true);
  });
});
