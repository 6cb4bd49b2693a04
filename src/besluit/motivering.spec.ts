import { describe, expect, it } from 'vitest';
import { beoordeeld, naBesluit, beoordelingVastleggen } from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import {
  adviesWegen,
  gesprekVastleggen,
  naOnderzoek,
  onderzochtDossier,
  oplossingOverwegen,
} from '../../test/bouwers/onderzoek.ts';
import { adviesOntvangenDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { gecorrigeerdDossier } from '../../test/bouwers/verslag.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';
import { BEGIN_VERSLAG } from '../verslag/toestand.ts';
import { adviseurTekst, gevolgdTekst, motiveringsvoorzet, voorliggendVoorzet } from './motivering.ts';
import type { TotBesluit } from './toestand.ts';

const regels = voorbeeldRegels();
const na = (onderzoek: TotOnderzoek): TotBesluit => aangevraagd({ onderzoek });
const metVerslag = (): TotBesluit => ({ ...aangevraagd(), verslag: gecorrigeerdDossier().verslag });
const gewogen = (anders: Parameters<typeof adviesWegen>[0] = {}): TotBesluit =>
  na(naOnderzoek(adviesOntvangenDossier(onderzochtDossier()), adviesWegen(anders)));

describe('motiveringsvoorzet zonder verslag', () => {
  it('haalt elk deel uit de melding, het gesprek en de oplossingen, met de bron erbij (Awb 3:2, 3:46)', () => {
    expect(motiveringsvoorzet(aangevraagd(), regels)).toEqual({
      feiten: {
        tekst: 'Geen zinvolle dagen, zij zit binnen.\nHaar man verdenkt haar; de ruzies worden erger.',
        bron: 'gesprek, leefgebieden',
      },
      onderzoeksstappen: {
        hulpvraag: {
          tekst: 'Ik wil overdag ergens heen kunnen, thuis loopt het op.',
          bron: 'melding van 2 maart 2026',
        },
        problemen: {
          tekst: 'Geen zinvolle dagen, zij zit binnen.\nHaar man verdenkt haar; de ruzies worden erger.',
          bron: 'gesprek, leefgebieden met een probleem of aandachtspunt',
        },
        nodig: {
          tekst: 'Mevrouw wil twee dagen per week onder de mensen zijn en handwerken.',
          bron: 'gesprek van 2 maart 2026',
        },
        eigenMogelijkheden: {
          tekst: [
            'Zij kookt zelf. Haar man kan haar niet helpen; hij heeft zelf zorg nodig.',
            'De buurvrouw komt soms. Meer kan zij niet doen, zij werkt.',
            'Dochter Lisa houdt het nog een paar maanden vol. Zij wil een vrije zondag.',
            'De open inloop is te druk: mevrouw raakt daar de weg kwijt.',
          ].join('\n'),
          bron: 'gesprek van 2 maart 2026',
        },
        maatwerk: {
          tekst: 'Twee dagdelen dagbesteding in een kleine groep geeft mevrouw rust en contact.',
          bron: 'overwogen oplossingen',
        },
      },
      afweging: { tekst: '', bron: '' },
      adviezen: { tekst: '', bron: '' },
      toetsstappen: null,
    });
  });

  it('noemt elke dag van het gesprek een keer, en alleen leefgebieden met zorg als probleem (Wmo 2.3.2 lid 4)', () => {
    const tweede = gesprekVastleggen({
      feiten: {
        leefgebieden: [
          { gebied: 'dagbesteding', oordeel: 'gaatGoed' },
          { gebied: 'huiselijkeRelaties', oordeel: 'aandacht' },
        ],
      },
    });
    const { onderzoeksstappen } = motiveringsvoorzet(na(naOnderzoek(onderzochtDossier(), tweede)), regels);
    expect(onderzoeksstappen.nodig.bron).toBe('gesprek van 2 maart 2026');
    expect(onderzoeksstappen.problemen.tekst).toBe('Haar man verdenkt haar; de ruzies worden erger.');
  });

  it('noemt een voorziening uit de lijst bij naam, en niet wat geen maatwerk is (Wmo 2.3.5 lid 3)', () => {
    const onderzoek = naOnderzoek(
      naOnderzoek(
        onderzochtDossier(),
        oplossingOverwegen({
          oplossingsoort: 'maatwerkvoorziening',
          voorziening: lokaleCode('huishoudelijke-hulp'),
          passend: 'ja',
          tekst: 'Twee uur per week.',
        }),
      ),
      oplossingOverwegen({
        oplossingsoort: 'eigenKracht',
        voorziening: null,
        passend: 'deels',
        tekst: 'Zelf koken.\nEn de was.',
      }),
    );
    const naam = regels.voorzieningen.find(({ code }) => code === 'huishoudelijke-hulp')?.naam;
    expect(motiveringsvoorzet(na(onderzoek), regels).onderzoeksstappen.maatwerk.tekst).toBe(
      `Twee dagdelen dagbesteding in een kleine groep geeft mevrouw rust en contact.\n${String(naam)}: Twee uur per week.`,
    );
    expect(voorliggendVoorzet(na(onderzoek), regels)).toBe('Zelf koken. En de was.');
  });

  it('is leeg waar niets is vastgelegd (Awb 3:46)', () => {
    const t = aangevraagd();
    const { feiten, onderzoeksstappen } = motiveringsvoorzet(
      {
        ...t,
        melding: { ...t.melding, melding: null },
        onderzoek: { ...t.onderzoek, gesprekken: [], oplossingen: [] },
      },
      regels,
    );
    for (const voorzet of [feiten, ...Object.values(onderzoeksstappen)])
      expect(voorzet).toEqual({ tekst: '', bron: '' });
  });
});

describe('motiveringsvoorzet met verslag', () => {
  it('laat het verslag voorgaan: de inwoner kon het corrigeren (Wmo 2.3.2 lid 8, Awb 3:46)', () => {
    const t = metVerslag();
    const deel = (naam: string) =>
      t.verslag.verslagen
        .at(-1)
        ?.delen.find((d) => d.deel === naam)
        ?.tekst.trim();
    const { feiten, onderzoeksstappen } = motiveringsvoorzet(t, regels);
    const bron = 'verslag van 23 maart 2026';
    expect(feiten).toEqual({ tekst: deel('situatie'), bron });
    expect(onderzoeksstappen.hulpvraag).toEqual({ tekst: deel('hulpvraag'), bron });
    expect(onderzoeksstappen.problemen).toEqual({ tekst: deel('problemen'), bron });
    expect(onderzoeksstappen.nodig).toEqual({ tekst: deel('benodigdeOndersteuning'), bron });
    expect(onderzoeksstappen.eigenMogelijkheden).toEqual({
      tekst: ['eigenKracht', 'sociaalNetwerk', 'mantelzorg', 'algemeneVoorzieningen'].map(deel).join('\n'),
      bron,
    });
    expect(onderzoeksstappen.maatwerk.bron).toBe('overwogen oplossingen');
  });

  it('valt terug op het verslag voor het maatwerk als geen oplossing is overwogen (Wmo 2.3.2 lid 4)', () => {
    const t = metVerslag();
    const zonder = { ...t, onderzoek: { ...t.onderzoek, oplossingen: [] } };
    expect(motiveringsvoorzet(zonder, regels).onderzoeksstappen.maatwerk.bron).toBe(
      'verslag van 23 maart 2026',
    );
    expect(
      motiveringsvoorzet({ ...zonder, verslag: BEGIN_VERSLAG }, regels).onderzoeksstappen.maatwerk,
    ).toEqual({ tekst: '', bron: '' });
  });
});

describe('afweging en toets', () => {
  it('komt uit de Omgekeerde Toets als die is gedaan (Awb 3:4)', () => {
    const { afweging, toetsstappen } = motiveringsvoorzet(
      beoordeeld({ toets: getoetst(SCOOTMOBIEL).toets }),
      regels,
    );
    expect(afweging.bron).toBe('Omgekeerde Toets');
    expect(afweging.tekst.split('\n')).toHaveLength(4);
    expect(afweging.tekst).toMatch(/^Het gaat om dit effect: .*het recht op een aanvraag blijft\.$/s);
    expect(toetsstappen?.effect).toMatch(/^U wilt bereiken: .*naar vervoer wordt gekeken\.’$/);
    expect(toetsstappen?.grondwaarden).toMatch(/^Dit past bij wat de wet wil: .* niet vast\.$/);
    expect(toetsstappen?.ethiek).toMatch(/^Vergeleken: ‘Niets doen’\. .*alsnog kan aanvragen\.’$/);
    expect(toetsstappen?.randvoorwaarden).toMatch(
      /^In de weg staat: .*klantmanager\. De uitkomst: maatwerk\. .*samen terug\.$/,
    );
  });

  it('komt anders uit de beoordeling van de aanvraag (Wmo 2.3.5 lid 3)', () => {
    const t = naBesluit(aangevraagd(), beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }));
    expect(motiveringsvoorzet(t, regels).afweging).toEqual({
      tekst: 'De buurtploeg doet dit elke week, zonder wachttijd.',
      bron: 'beoordeling van de aanvraag',
    });
  });
});

describe('adviezen', () => {
  it('noemt wie het advies gaf, waarmee die dat mag en voor wie (Awb 3:8)', () => {
    const [advies] = gewogen().onderzoek.adviezen;
    if (!advies?.antwoord) throw new Error('geen advies');
    const { adviseur, deskundigheid } = advies.antwoord;
    expect(adviseurTekst(advies)).toBe([adviseur, deskundigheid, advies.organisatie].join(', '));
    expect(adviseurTekst({ ...advies, antwoord: null, organisatie: '' })).toBe(advies.adviseur);
    expect(adviseurTekst({ ...advies, antwoord: { ...advies.antwoord, adviseur: '' } })).toBe(
      [advies.adviseur, deskundigheid, advies.organisatie].join(', '),
    );
  });

  it.each([
    ['geheel', 'Wij volgen dit advies.'],
    ['deels', 'Wij volgen dit advies voor een deel.'],
    ['niet', 'Wij volgen dit advies niet.'],
  ] as const)('zegt of het advies %s is gevolgd en waarom (Awb 3:49, 3:50)', (gevolgd, zin) => {
    const t = gewogen({ gevolgd, motivering: 'Het onderzoek was zorgvuldig' });
    const [advies] = t.onderzoek.adviezen;
    if (!advies) throw new Error('geen advies');
    expect(gevolgdTekst(advies)).toBe(`${zin} Het onderzoek was zorgvuldig.`);
    expect(motiveringsvoorzet(t, regels).adviezen).toEqual({
      tekst: `${zin} Het onderzoek was zorgvuldig.`,
      bron: `advies van ${adviseurTekst(advies)}`,
    });
    expect(gevolgdTekst({ ...advies, weging: null })).toBe('');
  });

  it('zet bij meer adviezen bij elk wie het gaf; een advies dat nog gewogen moet worden telt niet (Awb 3:9)', () => {
    const t = gewogen({ gevolgd: 'geheel', motivering: 'Zorgvuldig.' });
    const [advies] = t.onderzoek.adviezen;
    if (!advies) throw new Error('geen advies');
    const met = (adviezen: TotOnderzoek['onderzoek']['adviezen']) =>
      motiveringsvoorzet({ ...t, onderzoek: { ...t.onderzoek, adviezen } }, regels).adviezen;
    const regel = `${adviseurTekst(advies)}: Wij volgen dit advies. Zorgvuldig.`;
    expect(met([advies, advies])).toEqual({ tekst: `${regel}\n${regel}`, bron: 'gewogen adviezen' });
    expect(met([advies, { ...advies, weging: null }]).tekst).toBe('Wij volgen dit advies. Zorgvuldig.');
    expect(met([{ ...advies, weging: null }])).toEqual({ tekst: '', bron: '' });
    expect(met([{ ...advies, antwoord: null }])).toEqual({ tekst: '', bron: '' });
  });
});
