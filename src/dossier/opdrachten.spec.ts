import { describe, expect, it } from 'vitest';
import {
  aanvraagDoen,
  AANVRAAGDAG,
  aanvullingVragen,
  VRAAGDAG,
  zonderAanvraag,
} from '../../test/bouwers/aanvraag.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { bekendgemaakteToekenning, beoordelingVastleggen, BESLUITDAG } from '../../test/bouwers/besluit.ts';
import {
  EERSTE_DWANGSOMDAG,
  dwangsomVaststellen,
  laatBesloten,
  metDwangsom,
  naDwangsom,
  petra,
} from '../../test/bouwers/dwangsom.ts';
import { gegevensverzoekBeslissen, juristOp, gevraagd, VERZOEKDAG } from '../../test/bouwers/rechten.ts';
import { gemeldDossier, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import {
  afgeslotenDossier,
  afsluitenMetAdvies,
  doorverwijzen,
  doorverwijzingBevestigen,
  naScreening,
  ongescreend,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  BEGELEIDING_IN_NATURA,
  getekendMetVerzoek,
  inwoner,
  verslagOndertekenen,
  verzondenDossier,
} from '../../test/bouwers/verslag.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { TotScreening } from '../screening/toestand.ts';
import type { TotVerslag } from '../verslag/toestand.ts';
import { lopendeTermijn, waarIs } from './fase.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { besluitOver, magNu } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';
import { BEGIN_DOSSIER, evolve } from './toestand.ts';

const tot = (t: TotScreening | TotVerslag): DossierToestand => ({ ...BEGIN_DOSSIER, ...t });

function na(t: DossierToestand, o: DossierOpdracht, ctx: Context<LokaleRegels>): DossierToestand {
  return vastgelegd(gebeurd(besluitOver(o, t, ctx)), ctx).reduce(evolve, t);
}

const opVerzoek = aanvraagDoen({ uitdrukkelijkVerzoek: true });
const screener = contextVoor('screener', { vandaag: AANVRAAGDAG });

describe('het ondertekende verslag als aanvraag', () => {
  it('vraagt aan wat de inwoner aankruiste, ook een pgb (Wmo 2.3.6 lid 1; Beleidsregels 3.7)', () => {
    const pgb = { ...BEGELEIDING_IN_NATURA, vorm: 'pgb', motiveringPgb: 'Ik wil haar houden.' } as const;
    const getekend = verslagOndertekenen({ metVerzoekOmMaatwerk: true, gevraagd: [pgb] });
    expect(na(tot(verzondenDossier()), getekend, inwoner()).aanvraag.aanvraag?.gevraagd).toMatchObject([pgb]);
  });

  it('vraagt zonder keuze aan wat volgens het verslag past (Beleidsregels 3.7)', () => {
    const getekend = verslagOndertekenen({ metVerzoekOmMaatwerk: true });
    expect(na(tot(verzondenDossier()), getekend, inwoner()).aanvraag.aanvraag?.gevraagd).toMatchObject([
      { voorziening: BEGELEIDING_IN_NATURA.voorziening, vorm: 'natura' },
    ]);
  });
});

describe('een aanvraag', () => {
  const aangevraagd = na(tot(zonderAanvraag()), aanvraagDoen(), inwoner());
  const intrekken = { soort: 'meldingIntrekken', reden: 'Het gaat weer.' } as const;
  const doorzenden = { soort: 'meldingDoorzenden', naar: 'Elders', toelichting: 'Gebeld.' } as const;

  it('verdwijnt niet met de melding: er volgt een besluit (Wmo 2.3.5 lid 2)', () => {
    for (const opdracht of [intrekken, doorzenden, afsluitenMetAdvies()]) {
      expect(weigeringscodes(besluitOver(opdracht, aangevraagd, screener))).toEqual(['aanvraagLoopt']);
      expect(magNu(opdracht.soort, aangevraagd, screener)?.code).toBe('aanvraagLoopt');
    }
  });

  it('ook niet als nog niet vastligt wat het ondertekende verslag vraagt (Beleidsregels 3.7)', () => {
    const wacht = tot(getekendMetVerzoek());
    expect(weigeringscodes(besluitOver(intrekken, wacht, screener))).toEqual(['aanvraagLoopt']);
  });

  it('mag na intrekken opnieuw, en wordt dan ook opnieuw beoordeeld (Awb 4:1)', () => {
    const klantmanager = contextVoor('klantmanager', { id: 'bilal', vandaag: AANVRAAGDAG });
    const beoordeeld = na(aangevraagd, beoordelingVastleggen({ identiteit: 'deels' }), klantmanager);
    expect(beoordeeld.besluit.beoordeling).not.toBeNull();
    const weg = na(beoordeeld, { soort: 'aanvraagIntrekken', reden: '' }, inwoner());
    expect(waarIs(weg, screener.regels)).toMatchObject({ status: 'aanvraagIngetrokken', open: false });
    expect(magNu('aanvraagDoen', weg, inwoner())).toBeUndefined();
    const opnieuw = na(weg, aanvraagDoen(), inwoner());
    expect(waarIs(opnieuw, screener.regels).status).toBe('aanvraagBeoordelen');
    expect(opnieuw.besluit.beoordeling).toBeNull();
    expect(opnieuw.aanvraag.eerdere).toHaveLength(1);
  });

  it('wacht na een ongebruikte hersteltermijn niet meer op de inwoner (Awb 4:5 lid 4)', () => {
    const gevraagd = na(aangevraagd, aanvullingVragen(), bilal(VRAAGDAG));
    expect(waarIs(gevraagd, screener.regels).wachtOp).toBe('inwoner');
    const systeem = contextVoor('systeem', { vandaag: plusDagen(VRAAGDAG, 15) });
    const voorbij = na(gevraagd, { soort: 'hersteltermijnAfsluiten' }, systeem);
    expect(waarIs(voorbij, screener.regels)).toMatchObject({ status: 'nietAangevuld', wachtOp: 'gemeente' });
  });

  it('opent na afsluiten met advies ook urgentie en toets weer (Wmo 2.3.2 lid 9, 2.3.3)', () => {
    const heropend = na(tot(afgeslotenDossier()), opVerzoek, inwoner(AANVRAAGDAG));
    expect(waarIs(heropend, screener.regels).status).toBe('aanvraagBeoordelen');
    expect(magNu('urgentieBeoordelen', heropend, screener)).toBeUndefined();
    expect(magNu('toetsStarten', heropend, bilal(AANVRAAGDAG))?.code).not.toBe('afgeslotenMetAdvies');
  });

  it('loopt niet vast na overdracht zonder beoordeling: dan kan er weer worden verdeeld (Wmo 2.3.2 lid 9)', () => {
    const verwezen = naScreening(ongescreend(), doorverwijzen({ heleMelding: true }));
    const [verwijzing] = verwezen.screening.doorverwijzingen;
    if (!verwijzing) throw new Error('bouwer zonder doorverwijzing');
    const overgedragen = tot(naScreening(verwezen, doorverwijzingBevestigen(verwijzing.id)));
    expect(lopendeTermijn(overgedragen, screener.regels)).toBeUndefined();
    const heropend = na(overgedragen, opVerzoek, inwoner(AANVRAAGDAG));
    expect(magNu('urgentieBeoordelen', heropend, screener)).toBeUndefined();
    const beoordeeld = na(heropend, urgentieBeoordelen({ vandaag: AANVRAAGDAG }), screener);
    expect(magNu('toedelen', beoordeeld, screener)).toBeUndefined();
  });
});

describe('afgesloten zonder aanvraag', () => {
  const sluiten = {
    soort: 'zonderAanvraagAfsluiten',
    reden: 'inwonerWilNietVerder',
    toelichting: 'Mevrouw belde dat het weer gaat.',
  } as const;
  const gesloten = na(tot(verzondenDossier()), sluiten, bilal(AANVRAAGDAG));

  it('is dicht voor het onderzoek en open voor een aanvraag, die het dossier heropent (Wmo 2.3.2 lid 9)', () => {
    expect(waarIs(gesloten, screener.regels)).toMatchObject({
      status: 'afgeslotenZonderAanvraag',
      open: false,
    });
    expect(magNu('oplossingOverwegen', gesloten, bilal(AANVRAAGDAG))?.code).toBe('dossierGesloten');
    const heropend = na(gesloten, aanvraagDoen(), inwoner(AANVRAAGDAG));
    expect(waarIs(heropend, screener.regels).status).toBe('aanvraagBeoordelen');
    expect(magNu('oplossingOverwegen', heropend, bilal(AANVRAAGDAG))).toBeUndefined();
  });

  it('opent ook met het ondertekende verslag dat alsnog binnenkomt, met een verzoek (Beleidsregels 3.7)', () => {
    const zonder = na(gesloten, verslagOndertekenen({ ontvangenOp: AANVRAAGDAG }), inwoner(AANVRAAGDAG));
    expect(waarIs(zonder, screener.regels).open).toBe(false);
    const verzoek = verslagOndertekenen({ ontvangenOp: AANVRAAGDAG, metVerzoekOmMaatwerk: true });
    const heropend = na(gesloten, verzoek, inwoner(AANVRAAGDAG));
    expect(heropend.aanvraag.aanvraag).toMatchObject({
      vorm: 'ondertekendVerslag',
      ontvangenOp: AANVRAAGDAG,
    });
    expect(waarIs(heropend, screener.regels).open).toBe(true);
  });

  it('kan niet als er een aanvraag ligt, ook niet in het ondertekende verslag (Wmo 2.3.5 lid 2)', () => {
    const wacht = tot(getekendMetVerzoek());
    expect(magNu('zonderAanvraagAfsluiten', wacht, bilal(AANVRAAGDAG))?.code).toBe('aanvraagLoopt');
  });
});

describe('na het besluit', () => {
  const t = heelDossier(metDwangsom(bekendgemaakteToekenning()));
  const vandaag = BESLUITDAG;

  it('blijven gegevens te verbeteren en kan iemand de inwoner bijstaan (AVG 16; Awb 2:1)', () => {
    const verbeteren = {
      soort: 'inwonerCorrigeren',
      inwoner: { ...MEVROUW_X, telefoon: '0611111111' },
      reden: 'Belde zelf.',
    } as const;
    const staf = contextVoor('administratie', { vandaag });
    expect(gebeurd(besluitOver(verbeteren, t, staf))).toHaveLength(1);
    expect(magNu('betrokkeneToelaten', t, contextVoor('inwoner', { vandaag }))).toBeUndefined();
  });

  it('weigert wat het besluit zou raken (Wmo 2.3.2)', () => {
    expect(magNu('oplossingOverwegen', t, bilal(vandaag))?.code).toBe('dossierGesloten');
    expect(magNu('meldingIntrekken', t, contextVoor('inwoner', { vandaag }))?.code).toBe('dossierGesloten');
  });

  it('kan een doorbraak nog worden verkend, en na afsluiten met advies niet meer (doorbraakmethode § 1)', () => {
    expect(magNu('doorbraakVerkennen', t, bilal(vandaag))).toBeUndefined();
    const afgesloten = tot(afgeslotenDossier());
    expect(magNu('doorbraakVerkennen', afgesloten, bilal(vandaag))?.code).toBe('dossierGesloten');
  });

  it('blijft een te laat besluit open tot de dwangsom vaststaat (Awb 4:18)', () => {
    const dag = plusDagen(EERSTE_DWANGSOMDAG, 3);
    const laat = heelDossier(laatBesloten(dag));
    expect(waarIs(laat, screener.regels)).toMatchObject({ status: 'dwangsomVaststellen', open: true });
    expect(lopendeTermijn(laat, screener.regels)?.termijn).toBe('awbDwangsomVaststellen');
    expect(magNu('dwangsomVaststellen', laat, petra(dag))).toBeUndefined();
    const vast = heelDossier(naDwangsom(laat, dwangsomVaststellen(), petra(dag)));
    expect(waarIs(vast, screener.regels)).toMatchObject({ status: 'bekendgemaakt', open: false });
    expect(magNu('ingebrekestellingVastleggen', vast, petra(dag))).toBeUndefined();
  });

  it('blijft stil voor wie nog niets meldde (Wmo 2.3.2 lid 1)', () => {
    const begin = { ...BEGIN_DOSSIER, ...gemeldDossier() };
    expect(magNu('meldingIntrekken', begin, contextVoor('inwoner'))).toBeUndefined();
  });
});

describe('een verzoek om te vernietigen terwijl er nog werk is', () => {
  it('zegt wie het niet mag alleen dat, en wie het mag waarom het niet kan (Wmo 5.3.5 lid 2)', () => {
    const t = heelDossier(gevraagd('vernietiging', {}, heelDossier(gemeldDossier())));
    const toewijzen = gegevensverzoekBeslissen();
    expect(
      weigeringscodes(besluitOver(toewijzen, t, contextVoor('administratie', { vandaag: VERZOEKDAG }))),
    ).toEqual(['andereRol']);
    expect(weigeringscodes(besluitOver(toewijzen, t, juristOp()))).toEqual(['nogOpen']);
  });
});
