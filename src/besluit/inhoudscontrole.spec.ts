import { describe, expect, it } from 'vitest';
import {
  afwijzingKlaar,
  afwijzingVoorbereiden,
  beoordeeld,
  beoordelingVastleggen,
  besluitVoorbereiden,
  conceptToekenning,
  naBesluit,
  onderdeel,
} from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { adviesWegen, naOnderzoek, onderzochtDossier } from '../../test/bouwers/onderzoek.ts';
import { adviesOntvangenDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { E1, getoetst } from '../../test/bouwers/toets.ts';
import { inhoudscontrole, watOntbreekt } from './inhoudscontrole.ts';
import { motiveringsvoorzet } from './motivering.ts';
import type { TotBesluit } from './toestand.ts';

const regels = voorbeeldRegels();
const codes = (t: TotBesluit) => watOntbreekt(t, regels).map(({ code }) => code);
const STAPPEN = { hulpvraag: '', problemen: '', nodig: '', eigenMogelijkheden: '', maatwerk: '' };

describe('watOntbreekt', () => {
  it('is een voorbereid besluit zolang dat er niet is (Awb 3:46)', () => {
    expect(codes(beoordeeld())).toEqual(['geenConcept']);
  });

  it('is niets bij een volledig voorbereid besluit (procedure § 11)', () => {
    expect(codes(conceptToekenning())).toEqual([]);
    expect(codes(afwijzingKlaar())).toEqual([]);
  });

  it('zijn de feiten, alle vijf stappen van het onderzoek en de afweging (Awb 3:46, CRvB 2018:819)', () => {
    const kaal = besluitVoorbereiden({ feiten: '', afweging: '', onderzoeksstappen: STAPPEN });
    expect(codes(naBesluit(beoordeeld(), kaal))).toEqual([
      'feitenOntbreken',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'onderzoeksstapOntbreekt',
      'afwegingOntbreekt',
    ]);
  });

  it('is het moment van heronderzoek bij een toekenning (Wmo 2.3.9)', () => {
    expect(codes(naBesluit(beoordeeld(), besluitVoorbereiden({ heronderzoekOp: null })))).toEqual([
      'heronderzoekOntbreekt',
    ]);
  });

  it('is de Omgekeerde Toets als die is gedaan maar niet genoemd (Awb 3:4)', () => {
    const t = beoordeeld({ toets: getoetst(SCOOTMOBIEL).toets });
    const onderdelen = [onderdeel({ effecten: [E1] })];
    expect(codes(naBesluit(t, besluitVoorbereiden({ onderdelen })))).toEqual(['omgekeerdeToetsOntbreekt']);
    const { toetsstappen } = motiveringsvoorzet(t, regels);
    expect(codes(naBesluit(t, besluitVoorbereiden({ onderdelen, toetsstappen })))).toEqual([]);
  });

  it('is het wegen van een ontvangen advies, en wat ermee is gedaan (Awb 3:8, 3:9)', () => {
    const onderzoek = adviesOntvangenDossier(onderzochtDossier());
    const t = naBesluit(beoordeeld({ onderzoek }), besluitVoorbereiden());
    expect(codes(t)).toEqual(['adviesNietGewogen', 'adviezenOntbreken']);
  });

  it('is de zienswijze bij een afwijzing op een advies dat de inwoner niet kent (Awb 4:7)', () => {
    const onderzoek = naOnderzoek(
      adviesOntvangenDossier(onderzochtDossier()),
      adviesWegen({ inwonerKentAdvies: false }),
    );
    const t = naBesluit(
      aangevraagd({ onderzoek }),
      beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }),
    );
    const concept = naBesluit(t, afwijzingVoorbereiden({ adviezen: 'Wij volgen het advies.' }));
    expect(codes(concept)).toContain('zienswijzeOntbreekt');
  });

  it('is ook de zienswijze over gegevens van anderen die de inwoner nooit hoorde (Awb 4:7)', () => {
    const afwijzing = (verteld: boolean): readonly string[] => {
      const { onderzoek, ...rest } = onderzochtDossier();
      const gesprekken = onderzoek.gesprekken.map((g) => ({
        ...g,
        feiten: { ...g.feiten, vooronderzoekVerteld: verteld },
      }));
      const t = aangevraagd({ onderzoek: { ...rest, onderzoek: { ...onderzoek, gesprekken } } });
      const beoordeeldeAanvraag = naBesluit(t, beoordelingVastleggen({ algemeneVoorziening: 'voldoetNiet' }));
      return codes(naBesluit(beoordeeldeAanvraag, afwijzingVoorbereiden()));
    };
    expect(afwijzing(false)).toContain('zienswijzeOverGegevens');
    expect(afwijzing(true)).not.toContain('zienswijzeOverGegevens');
  });

  it('geeft bij elke rij een artikel en een uitweg (procedure § 11)', () => {
    const kaal = naBesluit(beoordeeld(), besluitVoorbereiden({ feiten: '', heronderzoekOp: null }));
    const punten = inhoudscontrole(kaal, regels);
    expect(punten.every(({ artikel }) => artikel !== '')).toBe(true);
    expect(watOntbreekt(kaal, regels).every(({ artikel, uitweg }) => artikel !== '' && uitweg !== '')).toBe(
      true,
    );
  });
});

describe('motiveringsvoorzet', () => {
  it('begint met wat al is vastgelegd, met de bron erbij (Awb 3:46)', () => {
    const voorzet = motiveringsvoorzet(beoordeeld(), regels);
    expect(voorzet.onderzoeksstappen.hulpvraag).toEqual({
      tekst: 'Ik wil overdag ergens heen kunnen, thuis loopt het op.',
      bron: 'melding van 2 maart 2026',
    });
    expect(voorzet.onderzoeksstappen.eigenMogelijkheden.tekst).toContain('Dochter Lisa');
    expect(voorzet.toetsstappen).toBeNull();
  });

  it('noemt de adviseur bij naam en of het advies is gevolgd (Awb 3:8)', () => {
    const onderzoek = naOnderzoek(adviesOntvangenDossier(onderzochtDossier()), adviesWegen());
    const { adviezen } = motiveringsvoorzet(beoordeeld({ onderzoek }), regels);
    expect(adviezen.tekst).toMatch(/^Wij volgen dit advies\./);
    expect(adviezen.bron).toMatch(/^advies van /);
  });
});
