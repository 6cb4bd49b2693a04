import { describe, expect, it } from 'vitest';
import { gemeldZonderMedeweten } from '../../test/bouwers/melding.ts';
import {
  doorverwezenDossier,
  doorverwijzen,
  doorverwijzingBevestigen,
  gescreendDossier,
  naScreening,
  ongescreend,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { leesOnderdeelId, volgendOnderdeel } from '../kern/ids.ts';
import type { Doorverwijzen, DoorverwijzingBevestigen } from './doorverwijzing.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';
import { openDoorverwijzingen } from './toestand.ts';
import { screeningEinde } from './weigeringen.ts';

const screener = contextVoor('screener');
const DV1 = volgendOnderdeel('DV', 0);
const doe = (
  o: Doorverwijzen | DoorverwijzingBevestigen,
  t: TotScreening = gescreendDossier(),
  ctx = screener,
) => voerUit(screeningHandelingen, o, t, ctx);

describe('doorverwijzen', () => {
  it('legt vraag, gegevens, grond en wie de inwoner vasthoudt vast (procedure 13)', () => {
    expect(gebeurd(doe(doorverwijzen()))).toEqual([
      {
        soort: 'doorverwijzingGestart',
        feiten: {
          id: 'DV1',
          naar: 'schuldhulpverlening',
          grondslag: 'toestemming',
          toestemmingOp: '2026-03-02',
          toestemmingVia: 'telefoon',
          terugkoppelingOp: '2026-03-16',
          heleMelding: false,
        },
        inhoud: {
          organisatie: 'Budgetloket Voorbeeld',
          vraag: 'Hulp bij de huurachterstand',
          afspraken: 'Het loket belt mevrouw woensdag.',
          gedeeldeGegevens: 'naam en telefoonnummer',
          wieHoudtVast: 'Sanne van de screening',
        },
      },
    ]);
  });

  it('weigert gegevens te delen zonder grond (Wmo 5.3.3)', () => {
    expect(weigeringscodes(doe(doorverwijzen({ grondslag: 'geenGegevensGedeeld' })))).toEqual([
      'gedeeldZonderGrond',
    ]);
  });

  it('verwijst zonder gegevens en zonder toestemming (Wmo 5.3.3)', () => {
    const o = doorverwijzen({
      grondslag: 'geenGegevensGedeeld',
      gedeeldeGegevens: '',
      toestemming: { op: BEGINDAG, via: 'telefoon' },
    });
    const [g] = gebeurd(doe(o));
    expect(g?.feiten).not.toHaveProperty('toestemmingOp');
  });

  it('weigert een grond zonder te noemen wat is gedeeld (Wmo 5.3.3)', () => {
    expect(weigeringscodes(doe(doorverwijzen({ gedeeldeGegevens: ' ' })))).toEqual([
      'gedeeldeGegevensOntbreken',
    ]);
  });

  it('weigert toestemming zonder dag, of met een dag die nog komt (AVG 7 lid 1)', () => {
    const morgen = { op: plusDagen(BEGINDAG, 1), via: 'email' as const };
    expect(weigeringscodes(doe(doorverwijzen({ toestemming: null })))).toEqual(['toestemmingOntbreekt']);
    expect(weigeringscodes(doe(doorverwijzen({ toestemming: morgen })))).toEqual(['toestemmingInToekomst']);
  });

  it('weigert toestemming van een inwoner die nog van niets weet (AVG 7)', () => {
    const t = ongescreend(gemeldZonderMedeweten());
    expect(weigeringscodes(doe(doorverwijzen(), t))).toEqual(['inwonerWeetNiets']);
  });

  it('geeft Veilig Thuis gegevens zonder toestemming, niemand anders op die grond (Wmo 5.2.6)', () => {
    const o = doorverwijzen({ grondslag: 'wmo526VeiligThuis', toestemming: null });
    expect(weigeringscodes(doe({ ...o, naar: 'veiligThuis' }))).toEqual([]);
    expect(weigeringscodes(doe({ ...o, naar: 'politie' }))).toEqual(['alleenVeiligThuis']);
  });

  it('deelt bij acuut gevaar alleen met wie het gevaar kan keren (AVG 6 lid 1 d)', () => {
    const o = doorverwijzen({ grondslag: 'acuutGevaar', toestemming: null });
    expect(weigeringscodes(doe({ ...o, naar: 'crisisdienst' }))).toEqual([]);
    expect(weigeringscodes(doe({ ...o, naar: 'werkEnInkomen' }))).toEqual(['geenHulpBijGevaar']);
  });

  it('weigert terugkoppeling vandaag en noemt alles wat ontbreekt (procedure 13)', () => {
    const o = doorverwijzen({
      organisatie: '',
      vraag: '',
      afspraken: '',
      wieHoudtVast: '',
      terugkoppelingOp: BEGINDAG,
    });
    expect(weigeringscodes(doe(o))).toEqual([
      'organisatieOntbreekt',
      'vraagOntbreekt',
      'afsprakenOntbreekt',
      'wieHoudtVastOntbreekt',
      'terugkoppelingNietLater',
    ]);
  });

  it('blijft stil bij dezelfde vraag aan dezelfde partij die nog openstaat (Omkeer)', () => {
    expect(gebeurd(doe(doorverwijzen(), doorverwezenDossier()))).toEqual([]);
  });
});

describe('overdracht bevestigen', () => {
  it('zet de doorverwijzing op overgedragen (procedure 13)', () => {
    const t = naScreening(doorverwezenDossier(), doorverwijzingBevestigen(DV1));
    expect(t.screening.doorverwijzingen[0]?.bevestigd?.op).toBe(BEGINDAG);
    expect(openDoorverwijzingen(t.screening)).toEqual([]);
  });

  it('weigert zolang de ontvanger niet bevestigde of de inwoner niet is gesproken (procedure 13)', () => {
    const met = (anders: Partial<DoorverwijzingBevestigen>) =>
      weigeringscodes(doe(doorverwijzingBevestigen(DV1, anders), doorverwezenDossier()));
    expect(met({ ontvangerBevestigde: false })).toEqual(['ontvangerNietBevestigd']);
    expect(met({ inwonerGesproken: false })).toEqual(['inwonerNietGesproken']);
  });

  it('weigert een dag voor de doorverwijzing of in de toekomst (Omkeer)', () => {
    const op = (dagen: number) =>
      weigeringscodes(
        doe(doorverwijzingBevestigen(DV1, { op: plusDagen(BEGINDAG, dagen) }), doorverwezenDossier()),
      );
    expect(op(-1)).toEqual(['bevestigingOnmogelijk']);
    expect(op(1)).toEqual(['bevestigingOnmogelijk']);
  });

  it('weigert als er niets te bevestigen is, of de doorverwijzing onbekend is (Omkeer)', () => {
    expect(weigeringscodes(doe(doorverwijzingBevestigen(DV1)))).toEqual(['geenOpenDoorverwijzing']);
    const DV9 = leesOnderdeelId('DV9') ?? DV1;
    expect(weigeringscodes(doe(doorverwijzingBevestigen(DV9), doorverwezenDossier()))).toEqual([
      'onbekendeDoorverwijzing',
    ]);
  });

  it('blijft stil bij een doorverwijzing die al bevestigd is (Omkeer)', () => {
    const eerste = naScreening(doorverwezenDossier(), doorverwijzingBevestigen(DV1));
    const tweede = naScreening(eerste, doorverwijzen({ vraag: 'Hulp bij de energierekening' }));
    expect(gebeurd(doe(doorverwijzingBevestigen(DV1), tweede))).toEqual([]);
  });

  it('beeindigt de screening als de hele melding is overgedragen (procedure 17)', () => {
    const onderweg = doorverwezenDossier({ heleMelding: true });
    expect(screeningEinde(onderweg.screening)).toBeUndefined();
    const over = naScreening(onderweg, doorverwijzingBevestigen(DV1));
    expect(screeningEinde(over.screening)).toEqual({
      soort: 'overgedragen',
      op: BEGINDAG,
      naar: 'schuldhulpverlening',
    });
    const uitkomst = voerUit(screeningHandelingen, urgentieBeoordelen({ urgentie: 'spoed' }), over, screener);
    expect(weigeringscodes(uitkomst)).toEqual(['overgedragen']);
  });
});
