import type { BriefSoort } from '../melding/briefsoorten.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';

/** Which letter follows from which fact (procedure.md § 20). */
const BRIEF_BIJ: Partial<Record<DossierGebeurtenis['soort'], BriefSoort>> = {
  meldingBevestigd: 'ontvangstbevestigingMelding',
  gesprekGepland: 'uitnodigingGesprek',
  verslagVerzonden: 'verslag',
  aanvraagOntvangen: 'ontvangstbevestigingAanvraag',
  aanvullingGevraagd: 'uitnodigingAanvullen',
  termijnMededelingGedaan: 'mededelingTermijn',
  uitstelIngestemd: 'opschorting',
  opschortingVastgelegd: 'opschorting',
  besluitBekendgemaakt: 'beschikking',
  tijdelijkeVoorzieningGetroffen: 'tijdelijkeVoorziening',
  afgeslotenMetAdvies: 'afsluiting',
  zonderAanvraagAfgesloten: 'afsluiting',
  doorverwijzingGestart: 'doorverwijzing',
  aanvraagrechtMeegedeeld: 'aanvraagMogelijk',
  ingebrekestellingOntvangen: 'ontvangstbevestigingIngebrekestelling',
  dwangsomVastgesteld: 'dwangsombeschikking',
  bezwaarOntvangen: 'ontvangstbevestigingBezwaar',
  bezwaarDoorgezonden: 'ontvangstbevestigingBezwaar',
  bezwaarherstelGevraagd: 'herstelBezwaar',
  hoorzittingGepland: 'uitnodigingHoorzitting',
  bezwaarVerdaagd: 'verdagingBezwaar',
  beslissingOpBezwaarGenomen: 'beslissingOpBezwaar',
  gegevensverzoekOntvangen: 'ontvangstbevestigingGegevensverzoek',
  gegevensverzoekVerlengd: 'verlengingGegevensverzoek',
  gegevensverzoekBesloten: 'besluitGegevensverzoek',
  beperkingOpgeheven: 'opheffingBeperking',
  zienswijzeGevraagd: 'voornemenHerziening',
  herzieningBesloten: 'herzieningsbesluit',
  hulpBeeindigdOpVerzoek: 'stopOpVerzoek',
};

export const briefBij = (soort: DossierGebeurtenis['soort']): BriefSoort | undefined => BRIEF_BIJ[soort];
