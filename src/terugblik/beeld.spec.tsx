import { describe, expect, it } from 'vitest';
import { genomenToekenning, klantmanager } from '../../test/bouwers/besluit.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import {
  contextVoor,
  gebeurd,
  vastgelegd,
  weigeringenVan,
  weigeringscodes,
} from '../../test/bouwers/stap.ts';
import {
  effectbeeldGeven,
  effectTerugkijken,
  naTerugblik,
  TERUGBLIKDAG,
  teTerugblikken,
} from '../../test/bouwers/terugblik.ts';
import { E1, E2, getoetst } from '../../test/bouwers/toets.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import { maakVelden } from '../ui/velden.ts';
import { effectbeeldFormulier } from './formulier-beeld.tsx';
import { terugblikFormulieren } from './formulieren.tsx';
import { oordeelVeld } from './moment.ts';
import { terugblikHandelingen } from './opdrachten.ts';
import type { TotTerugblik } from './toestand.ts';
import { huidigBeeld } from './toestand.ts';
import { TerugblikDeel, terugblikTijdlijn } from './weergave.tsx';

const inwoner = contextVoor('inwoner', { vandaag: TERUGBLIKDAG });
const geef = (
  anders: Parameters<typeof effectbeeldGeven>[0] = {},
  t: TotTerugblik = teTerugblikken(),
  context = inwoner,
) => voerUit(terugblikHandelingen, effectbeeldGeven(anders), t, context);
const mag = (t: TotTerugblik, rol: Rol) =>
  toegestaan(terugblikHandelingen.effectbeeldGeven, t, contextVoor(rol, { vandaag: TERUGBLIKDAG }))?.code;
const metBeeld = (t = teTerugblikken()) => naTerugblik(t, effectbeeldGeven(), inwoner);

describe('het eigen beeld van de inwoner', () => {
  it('zegt per effect of het is gelukt, in eigen woorden (Omgekeerde Toets, evaluatie)', () => {
    expect(gebeurd(geef({ woorden: ' Ik mis mijn zus. ' }))).toEqual([
      {
        soort: 'effectbeeldGegeven',
        feiten: {
          id: 'EB1',
          op: TERUGBLIKDAG,
          weg: 'portaal',
          effecten: [
            { effect: E1, oordeel: 'deels' },
            { effect: E2, oordeel: 'niet' },
          ],
        },
        inhoud: {
          teksten: [{ effect: E1, tekst: 'Alleen als het droog is.' }],
          woorden: 'Ik mis mijn zus.',
        },
      },
    ]);
  });

  it('aan de telefoon of op papier gezegd telt net zo (Awb 2:1)', () => {
    const [g] = gebeurd(geef({ weg: 'post' }, teTerugblikken(), klantmanager(TERUGBLIKDAG)));
    expect(g?.feiten).toMatchObject({ weg: 'post' });
    expect(gebeurd(geef({ weg: 'post' }))[0]?.feiten).toMatchObject({ weg: 'portaal' });
  });

  it('weigert een effect zonder antwoord, met het veld (Omgekeerde Toets, evaluatie)', () => {
    const een = [{ effect: E1, oordeel: 'niet', tekst: '' }] as const;
    expect(weigeringenVan(geef({ effecten: een })).map((w) => [w.code, w.veld])).toEqual([
      ['oordeelOntbreekt', 'oordeel.E2'],
    ]);
  });

  it('weigert zolang er geen besluit is, en wie alleen meekijkt (Omgekeerde Toets, evaluatie)', () => {
    const zonder = heelDossier({ ...genomenToekenning(), toets: getoetst(SCOOTMOBIEL).toets });
    expect(weigeringscodes(geef({}, zonder))).toEqual(['nogGeenBesluitOmOpTerugTeKijken']);
    expect(mag(teTerugblikken(), 'mantelzorger')).toBe('andereRol');
    expect(mag(teTerugblikken(), 'vertegenwoordiger')).toBeUndefined();
  });

  it('zegt hetzelfde niet twee keer; een nieuw beeld komt ernaast en haalt niets weg', () => {
    const t = metBeeld();
    expect(gebeurd(geef({}, t))).toEqual([]);
    const anders = naTerugblik(t, effectbeeldGeven({ woorden: 'Het gaat beter.' }), inwoner);
    expect(anders.terugblik.beelden.map(({ id }) => id)).toEqual(['EB1', 'EB2']);
    expect(huidigBeeld(anders)?.woorden).toBe('Het gaat beter.');
  });

  it('het gesprek erover verandert het niet, en daarna wacht er niets meer (Wmo 2.3.9)', () => {
    const t = naTerugblik(metBeeld(), effectTerugkijken({ woordenInwoner: '' }));
    expect(t.terugblik.terugblikken[0]?.beeld).toBe('EB1');
    expect(t.terugblik.beelden[0]?.effecten.map(({ oordeel }) => oordeel)).toEqual(['deels', 'niet']);
    expect(huidigBeeld(t)).toBeUndefined();
    // The next talk without a new view does not use the old one again.
    const weer = naTerugblik(t, effectTerugkijken());
    expect(weer.terugblik.terugblikken[1]?.beeld).toBeUndefined();
    expect(huidigBeeld(weer)).toBeUndefined();
    expect(huidigBeeld(metBeeld(t))?.id).toBe('EB2');
  });

  it('is na het laatste gesprek niet meer te geven (Wmo 2.3.9)', () => {
    const klaar = naTerugblik(
      teTerugblikken(),
      effectTerugkijken({ vervolg: 'klaar', woordenMedewerker: 'Het is goed genoeg.' }),
    );
    expect(mag(klaar, 'inwoner')).toBe('alTeruggekeken');
  });
});

describe('het formulier van de inwoner', () => {
  const ingevuld = maakVelden({
    [oordeelVeld(E1)]: 'deels',
    [oordeelVeld(E2)]: 'niet',
    'tekst.E1': 'Alleen als het droog is.',
    woorden: 'Ik mis mijn zus.',
  });
  const html = (rol: 'inwoner' | 'klantmanager') =>
    String(
      <>
        {effectbeeldFormulier.velden({
          toestand: teTerugblikken(),
          context: contextVoor(rol, { vandaag: TERUGBLIKDAG }),
          waarden: {},
          fouten: {},
          namen: {},
        })}
      </>,
    );

  it('leest wat is ingevuld, en noemt wat mist (Omgekeerde Toets, evaluatie)', () => {
    expect(effectbeeldFormulier.lees(ingevuld, teTerugblikken(), inwoner)).toEqual({
      gelukt: true,
      waarde: effectbeeldGeven(),
    });
    const leeg = effectbeeldFormulier.lees({}, teTerugblikken(), klantmanager(TERUGBLIKDAG));
    expect(leeg.gelukt ? [] : Object.keys(leeg.fouten).sort()).toEqual(['oordeel.E1', 'oordeel.E2', 'weg']);
  });

  it('vraagt de inwoner niet hoe het binnenkwam, en de medewerker wel (Awb 2:1)', () => {
    expect(html('inwoner')).not.toContain('Hoe vertelde de inwoner dit?');
    expect(html('klantmanager')).toContain('Hoe vertelde de inwoner dit?');
    expect(html('inwoner')).toContain('Ik ontmoet weer wekelijks mensen');
  });
});

describe('beide naast elkaar', () => {
  const deel = (t: TotTerugblik, voorInwoner?: true) =>
    String(<TerugblikDeel toestand={t} voorInwoner={voorInwoner} />);

  it('de klantmanager ziet wat de inwoner zegt, eerst zonder en dan naast het eigen oordeel (Wmo 2.3.9)', () => {
    const eerst = deel(metBeeld());
    for (const tekst of [
      'Deels bereikt. Alleen als het droog is.',
      'Ik mis mijn zus.',
      'Nog niet samen besproken',
    ])
      expect(eerst).toContain(tekst);
    expect(eerst).not.toContain('De medewerker');
    const samen = deel(naTerugblik(metBeeld(), effectTerugkijken({ woordenInwoner: '' })));
    for (const tekst of ['De inwoner', 'De medewerker', 'Niet bereikt', 'Ik mis mijn zus.'])
      expect(samen).toContain(tekst);
  });

  it('bij het terugkijken staat het erbij, en de woorden hoeven niet opnieuw (Omgekeerde Toets, evaluatie)', () => {
    const [formulier] = terugblikFormulieren;
    const context = klantmanager(TERUGBLIKDAG);
    const toestand = metBeeld();
    expect(
      String(<>{formulier.velden({ toestand, context, waarden: {}, fouten: {}, namen: {} })}</>),
    ).toContain('Alleen als het droog is.');
    const leeg = formulier.lees({}, toestand, context);
    expect(leeg.gelukt ? [] : Object.keys(leeg.fouten)).not.toContain('woordenInwoner');
    // What the employee finds is not filled in from what the resident found.
    expect(formulier.begin(toestand, context)).toEqual(maakVelden({ op: TERUGBLIKDAG }));
  });

  it('de inwoner leest wanneer wordt teruggekeken, en wat ervan kwam (Wmo 2.3.9)', () => {
    expect(deel(teTerugblikken(), true)).toContain('kijken wij met u terug');
    expect(deel(metBeeld(), true)).toContain('Wij lezen het en praten er met u over.');
    expect(deel(naTerugblik(metBeeld()), true)).toContain('>Wij<');
  });

  it('de tijdlijn zegt hoeveel er is bereikt volgens de inwoner, en hoe het binnenkwam', () => {
    const [g] = vastgelegd(gebeurd(geef()), inwoner);
    expect(g && terugblikTijdlijn(g)).toEqual({
      titel: 'De inwoner zei hoe het gaat',
      tekst: '0 van 2 bereikt, vindt de inwoner. Doorgegeven in Mijn hulpvraag.',
    });
  });
});
