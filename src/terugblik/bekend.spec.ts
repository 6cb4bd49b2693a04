import { describe, expect, it } from 'vitest';
import { genomenAfwijzing, jurist, teamleider } from '../../test/bouwers/besluit.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { bsn, CASEMANAGER, gemeldDossier, MEVROUW_X } from '../../test/bouwers/melding.ts';
import {
  clientondersteuningVastleggen,
  huishoudenVastleggen,
  naOnderzoek,
  ononderzocht,
} from '../../test/bouwers/onderzoek.ts';
import { adviesOntvangenDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { BILAL, spoedDossier } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import type { Herkensoort } from '../kern/herkenpatronen.ts';
import type { Collega } from './bekend.ts';
import { bekendeGegevens } from './bekend.ts';
import type { TotTerugblik } from './toestand.ts';

const MELDER = { ...CASEMANAGER, bsn: bsn('123456782') };
const LATER = { ...CASEMANAGER, naam: 'Koos Zwart', telefoon: '0611111111', email: 'koos@voorbeeld.example' };

/** A file in which somebody of every kind is known. */
function vol(): TotTerugblik {
  const { melding } = gemeldDossier({
    feiten: { melder: 'professional' },
    inhoud: {
      inwoner: { ...MEVROUW_X, geboortenaam: 'Fransen', email: 'maria@voorbeeld.example' },
      melder: MELDER,
    },
  });
  const gevraagd = adviesOntvangenDossier(
    naOnderzoek(naOnderzoek(ononderzocht(), huishoudenVastleggen()), clientondersteuningVastleggen()),
  ).onderzoek;
  const { besluit } = genomenAfwijzing();
  return heelDossier({
    melding: {
      ...melding,
      latereMeldingen: [
        {
          ontvangenOp: MEVROUW_X.geboortedatum,
          kanaal: 'telefoon',
          hulpvraag: '',
          melderSoort: 'familie',
          melder: LATER,
          melderNoemen: false,
          inwonerWeetErvan: true,
        },
      ],
      betrokkenen: [
        { rol: 'mantelzorger', grond: 'toestemmingInwoner', naam: 'Ans Groen', bsn: bsn('999990020') },
      ],
    },
    screening: spoedDossier().screening,
    onderzoek: {
      ...gevraagd,
      adviezen: gevraagd.adviezen.map((a) => ({
        ...a,
        antwoord: a.antwoord && { ...a.antwoord, adviseur: 'P. de Wit' },
      })),
    },
    besluit: { ...besluit, genomen: besluit.genomen && { ...besluit.genomen, door: jurist().wie } },
  });
}

const COLLEGAS: readonly Collega[] = [
  { id: BILAL, naam: 'Bilal Amrani' },
  { id: teamleider().wie.id, naam: 'Petra Vos' },
  { id: jurist().wie.id, naam: 'Priya Ramdin' },
  { id: persoonId('thomas'), naam: 'Thomas de Groot' },
];

const waarden = (soort: Herkensoort, t = vol(), collegas = COLLEGAS): readonly string[] =>
  bekendeGegevens(t, collegas).flatMap((b) => (b.soort === soort ? [b.waarde] : []));

describe('wat van mensen bekend is in een dossier (AVG 4 onder 1)', () => {
  it('zijn de namen van de inwoner, wie meldde, wie meekijkt, het huishouden en wie hielp of adviseerde (AVG 4 onder 1)', () => {
    expect(waarden('naam', vol(), [])).toEqual([
      'Maria',
      'Xanders',
      'Fransen',
      'Els Kuipers',
      'Koos Zwart',
      'Ans Groen',
      'Jan Xanders',
      'Lisa Xanders',
      'Els Kuipers',
      'Rob Peters',
      'H. Smits',
      'P. de Wit',
    ]);
  });

  it('is elke naam van een collega die aan het dossier werkte, en de hele naam van elke andere (Awb 2:5)', () => {
    const zonder = waarden('naam', vol(), []);
    expect(waarden('naam').filter((naam) => !zonder.includes(naam))).toEqual([
      'Bilal Amrani',
      'Petra Vos',
      'Priya Ramdin',
    ]);
    expect(waarden('medewerker')).toEqual(COLLEGAS.map(({ naam }) => naam));
  });

  it.each<readonly [Herkensoort, readonly string[]]>([
    ['bsn', ['999990019', '123456782', '999990020']],
    ['geboortedatum', ['1949-05-12']],
    ['straat', ['Dorpsstraat']],
    ['postcode', ['6171 AB']],
    ['woonplaats', ['Voorbeeld']],
    ['telefoon', ['0612345678', '0687654321', '0611111111']],
    ['email', ['maria@voorbeeld.example', 'e.kuipers@zorg.example', 'koos@voorbeeld.example']],
    ['aanbieder', ['Thuishulp Voorbeeld', 'Stichting Dichtbij']],
  ])('is ook %s: %j (AVG 4 onder 1)', (soort, verwacht) => {
    expect(waarden(soort)).toEqual(verwacht);
  });

  it('is niets zolang er niets is vastgelegd (AVG 5 lid 1 onder c)', () => {
    expect(bekendeGegevens(heelDossier({}))).toEqual([]);
  });
});
