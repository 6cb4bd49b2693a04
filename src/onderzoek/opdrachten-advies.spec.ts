import { describe, expect, it } from 'vitest';
import {
  adviesGevraagdDossier,
  adviesOntvangenDossier,
  metToestemming,
} from '../../test/bouwers/onderzoek-advies.ts';
import {
  bilal,
  naOnderzoek,
  onderdeel,
  ononderzocht,
  vingerafdruk,
  ADVIESANTWOORD,
  adviesLeveren,
  adviesVragen,
  adviesWegen,
} from '../../test/bouwers/onderzoek.ts';
import { naMelding } from '../../test/bouwers/melding.ts';
import { afgeslotenDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, weigeringscodes } from '../../test/bouwers/stap.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { ADVIESREDENEN } from './adviessoorten.ts';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import { onderzoekHandelingen } from './opdrachten.ts';
import { adviesGesloten } from './adviescontrole.ts';
import type { TotOnderzoek } from './toestand.ts';

const doe = (o: OnderzoekOpdracht, t: TotOnderzoek = metToestemming(), ctx = bilal()) =>
  voerUit(onderzoekHandelingen, o, t, ctx);
const codes = (...p: Parameters<typeof doe>): readonly string[] => {
  const uitkomst = doe(...p);
  return weigeringscodes(uitkomst);
};
const adviseur = (vandaag: Datum = BEGINDAG) => contextVoor('adviseur', { id: 'adviseur', vandaag });
const gevraagd = adviesGevraagdDossier;
const perPost: OnderzoekOpdracht = {
  soort: 'adviesOntvangstVastleggen',
  id: onderdeel('A1'),
  ontvangenOp: BEGINDAG,
  ...ADVIESANTWOORD,
};

describe('adviesVragen', () => {
  it('vraagt advies met reden, vraag, minimale gegevens en de toestemming erbij (Beleidsregels 3.5)', () => {
    expect(doe(adviesVragen())).toMatchObject({
      waarde: [
        {
          feiten: {
            id: 'A1',
            redenen: ['teWeinigInformatie', 'antiRevaliderend'],
            toestemming: 'T1',
            link: vingerafdruk('a'),
          },
          inhoud: { organisatie: 'Bureau Medisch Advies' },
        },
      ],
    });
  });
  it.each(ADVIESREDENEN)('aanvaardt %s als reden (Beleidsregels 3.5)', (reden) => {
    expect(codes(adviesVragen({ redenen: [reden] }))).toEqual([]);
  });
  it('weigert zonder toestemming van de inwoner, en zegt dat het onderzoek doorgaat (Wmo 5.3.3, AVG 9)', () => {
    expect(doe(adviesVragen(), ononderzocht())).toMatchObject({
      weigeringen: [
        {
          code: 'geenToestemming',
          reden: 'Er is geen toestemming van de inwoner vastgelegd voor: een extern adviseur.',
        },
      ],
    });
    const nee = naOnderzoek(ononderzocht(), {
      soort: 'toestemmingWeigeren',
      toestemming: 'avg',
      betreft: 'adviseur',
      toelichting: '',
    });
    expect(doe(adviesVragen(), nee)).toMatchObject({
      weigeringen: [{ reden: 'De inwoner heeft toestemming geweigerd voor: een extern adviseur.' }],
    });
  });
  it('weigert zonder reden, vraag, gegevens, adviseur of adres (Beleidsregels 3.5, AVG 5 lid 1 c)', () => {
    const o = adviesVragen({
      redenen: [],
      vraagstelling: '',
      meegegevenGegevens: '',
      adviseur: '',
      organisatie: '',
      email: 'x',
    });
    expect(codes(o)).toEqual([
      'adviesredenOntbreekt',
      'vraagstellingOntbreekt',
      'meegegevenGegevensOntbreekt',
      'organisatieOntbreekt',
      'emailOntbreekt',
    ]);
  });
  it('weigert een burgerservicenummer in de vraag (Wabb 10)', () => {
    expect(codes(adviesVragen({ vraagstelling: 'Zie 999990019.' }))).toEqual(['bsnInAdviesvraag']);
    expect(codes(adviesVragen({ vraagstelling: 'Factuur 123456789 telt niet.' }))).toEqual([]);
  });
  it('weigert een link die te kort, te lang of langer dan de toestemming open is (AVG 5 lid 1 e)', () => {
    expect(codes(adviesVragen({ gewenstOp: plusDagen(BEGINDAG, -1) }))).toEqual(['gewensteDatumVoorbij']);
    expect(codes(adviesVragen({ linkTotEnMet: plusDagen(BEGINDAG, 13) }))).toEqual(['linkTeKort']);
    expect(codes(adviesVragen({ linkTotEnMet: plusDagen(BEGINDAG, 85) }))).toEqual([
      'linkLangerDanToestemming',
    ]);
    expect(codes(adviesVragen({ linkTotEnMet: plusDagen(BEGINDAG, 91) }))).toEqual([
      'linkTeLang',
      'linkLangerDanToestemming',
    ]);
  });
  it('vraagt met dezelfde link niet twee keer', () => {
    expect(doe(adviesVragen(), gevraagd())).toMatchObject({ waarde: [] });
  });
});

describe('adviesLeveren', () => {
  it('neemt het advies aan van wie de link heeft (Awb 3:5)', () => {
    expect(doe(adviesLeveren(), gevraagd(), adviseur())).toMatchObject({
      waarde: [{ soort: 'adviesOntvangen', feiten: { id: 'A1', ontvangenOp: BEGINDAG, document: null } }],
    });
  });
  it('weigert een andere link en een andere vraag (Wmo 5.3.3)', () => {
    expect(codes(adviesLeveren({ link: vingerafdruk('b') }), gevraagd(), adviseur())).toEqual([
      'linkOngeldig',
    ]);
    expect(codes(adviesLeveren({ id: onderdeel('A2') }), gevraagd(), adviseur())).toEqual(['linkOngeldig']);
  });
  it('weigert de dag na het einde van de link, en aanvaardt op de laatste dag (AVG 5 lid 1 e)', () => {
    expect(codes(adviesLeveren(), gevraagd(), adviseur(plusDagen(BEGINDAG, 21)))).toEqual([]);
    expect(codes(adviesLeveren(), gevraagd(), adviseur(plusDagen(BEGINDAG, 22)))).toEqual(['linkVerlopen']);
  });
  it('sluit de link meteen als de toestemming is ingetrokken (AVG 7 lid 3)', () => {
    const t = naOnderzoek(gevraagd(), { soort: 'toestemmingIntrekken', id: onderdeel('T1') });
    expect(codes(adviesLeveren(), t, adviseur())).toEqual(['linkGesloten']);
    expect(adviesGesloten(t, onderdeel('A1'), vingerafdruk('a'), BEGINDAG)?.code).toBe('linkGesloten');
  });
  it('sluit de link als de inwoner de melding intrekt (Wmo 2.3.2)', () => {
    const t = naMelding(gevraagd(), { soort: 'meldingIntrekken', reden: 'Niet meer nodig.' });
    expect(adviesGesloten(t, onderdeel('A1'), vingerafdruk('a'), BEGINDAG)?.code).toBe('linkGesloten');
  });
  it('sluit de link als de melding met advies is afgesloten (Wmo 2.3.2)', () => {
    const t = { ...gevraagd(), screening: afgeslotenDossier().screening };
    expect(adviesGesloten(t, onderdeel('A1'), vingerafdruk('a'), BEGINDAG)?.code).toBe('linkGesloten');
  });
  it('weigert een advies zonder adviseur, deskundigheid, onderzoek of conclusie (Awb 3:8, 3:9)', () => {
    const o = adviesLeveren({ adviseur: '', deskundigheid: '', onderzoek: '', conclusie: '' });
    expect(codes(o, gevraagd(), adviseur())).toEqual([
      'adviseurOntbreekt',
      'deskundigheidOntbreekt',
      'onderzoekOntbreekt',
      'conclusieOntbreekt',
    ]);
  });
  it('neemt een advies een keer aan: hetzelfde is stil, iets anders wordt geweigerd (Awb 3:9)', () => {
    const t = adviesOntvangenDossier();
    expect(doe(adviesLeveren(), t, adviseur())).toMatchObject({ waarde: [] });
    expect(codes(adviesLeveren({ conclusie: 'Toch niet.' }), t, adviseur())).toEqual(['adviesAlGeleverd']);
  });
  it('weigert een klantmanager die zelf het advies schrijft (Awb 3:5)', () => {
    expect(codes(adviesLeveren(), gevraagd())).toEqual(['andereRol']);
  });
});

describe('adviesOntvangstVastleggen', () => {
  it('legt een advies vast dat per post kwam, met de dag van ontvangst (Awb 3:5)', () => {
    expect(doe(perPost, gevraagd())).toMatchObject({
      waarde: [{ feiten: { id: 'A1', ontvangenOp: BEGINDAG } }],
    });
  });
  it('weigert zonder open vraag en op een dag die nog komt (Awb 3:9)', () => {
    expect(codes(perPost)).toEqual(['geenOpenAdviesvraag']);
    expect(codes({ ...perPost, ontvangenOp: plusDagen(BEGINDAG, 1) }, gevraagd())).toEqual([
      'datumInToekomst',
    ]);
  });
  it('legt hetzelfde advies niet twee keer vast', () => {
    const t = naOnderzoek(adviesOntvangenDossier(), adviesVragen({ link: vingerafdruk('c') }));
    expect(doe(perPost, t)).toMatchObject({ waarde: [] });
  });
});

describe('adviesWegen', () => {
  it('legt vast of het zorgvuldig is en of het wordt gevolgd (Awb 3:9, 3:50)', () => {
    expect(doe(adviesWegen(), adviesOntvangenDossier())).toMatchObject({
      waarde: [
        { soort: 'adviesGewogen', feiten: { zorgvuldig: true, gevolgd: 'geheel', inwonerKentAdvies: true } },
      ],
    });
  });
  it('weigert zolang er geen advies is, en zegt dat de termijn doorloopt (Awb 3:6 lid 2)', () => {
    const uitkomst = doe(adviesWegen(), gevraagd());
    expect(uitkomst).toMatchObject({ weigeringen: [{ code: 'geenAdviesOntvangen' }] });
    if (!uitkomst.gelukt) expect(uitkomst.weigeringen[0].uitweg).toContain('3:6 lid 2');
  });
  it('weigert een onzorgvuldig advies helemaal te volgen (Awb 3:9)', () => {
    expect(codes(adviesWegen({ zorgvuldig: false }), adviesOntvangenDossier())).toEqual([
      'onzorgvuldigAdviesGevolgd',
    ]);
    expect(codes(adviesWegen({ zorgvuldig: false, gevolgd: 'niet' }), adviesOntvangenDossier())).toEqual([]);
  });
  it('weigert zonder motivering (Awb 3:50)', () => {
    expect(codes(adviesWegen({ motivering: ' ' }), adviesOntvangenDossier())).toEqual([
      'motiveringOntbreekt',
    ]);
  });
  it('legt dezelfde weging niet twee keer vast', () => {
    const t = naOnderzoek(adviesOntvangenDossier(), adviesWegen());
    expect(doe(adviesWegen(), t)).toMatchObject({ waarde: [] });
    expect(doe(adviesWegen({ gevolgd: 'deels' }), t)).toMatchObject({
      waarde: [{ feiten: { gevolgd: 'deels' } }],
    });
  });
});
