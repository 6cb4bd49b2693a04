import type { AanvraagGebeurtenis } from '../aanvraag/gebeurtenissen.ts';
import type { BesluitGebeurtenis } from '../besluit/gebeurtenissen.ts';
import type { BezwaarGebeurtenis } from '../bezwaar/gebeurtenissen.ts';
import type { ContactGebeurtenis } from '../contact/gebeurtenissen.ts';
import type { TerugblikGebeurtenis } from '../terugblik/gebeurtenissen.ts';
import type { DoorbraakGebeurtenis } from '../doorbraak/gebeurtenissen.ts';
import type { DwangsomGebeurtenis } from '../dwangsom/gebeurtenissen.ts';
import type { LeveringGebeurtenis } from '../levering/gebeurtenissen.ts';
import type { MeldingGebeurtenis } from '../melding/gebeurtenissen.ts';
import type { OnderzoekGebeurtenis } from '../onderzoek/gebeurtenissen.ts';
import type { RechtenGebeurtenis } from '../rechten/gebeurtenissen.ts';
import type { OverlegGebeurtenis } from '../overleg/gebeurtenissen.ts';
import type { ScreeningGebeurtenis } from '../screening/gebeurtenissen.ts';
import type { ToetsGebeurtenis } from '../toets/gebeurtenissen.ts';
import type { VerslagGebeurtenis } from '../verslag/gebeurtenissen.ts';
import type { VoortzettingGebeurtenis } from '../voortzetting/gebeurtenissen.ts';

/** Everything that can stand in the journal of a dossier, by step. */
export interface PerStap {
  melding: MeldingGebeurtenis;
  screening: ScreeningGebeurtenis;
  contact: ContactGebeurtenis;
  onderzoek: OnderzoekGebeurtenis;
  toets: ToetsGebeurtenis;
  verslag: VerslagGebeurtenis;
  aanvraag: AanvraagGebeurtenis;
  besluit: BesluitGebeurtenis;
  dwangsom: DwangsomGebeurtenis;
  bezwaar: BezwaarGebeurtenis;
  doorbraak: DoorbraakGebeurtenis;
  terugblik: TerugblikGebeurtenis;
  rechten: RechtenGebeurtenis;
  overleg: OverlegGebeurtenis;
  levering: LeveringGebeurtenis;
  voortzetting: VoortzettingGebeurtenis;
}

export type Stap = keyof PerStap;
export type DossierGebeurtenis = PerStap[Stap];

/** Which step a gebeurtenis belongs to: complete by type, so a new one cannot be forgotten. */
type StapVan = { readonly [S in Stap as PerStap[S]['soort']]: S };

export const STAP_VAN: StapVan = {
  meldingOntvangen: 'melding',
  meldingBevestigd: 'melding',
  meldingToegevoegd: 'melding',
  meldingSamengevoegd: 'melding',
  ontvangstdatumGecorrigeerd: 'melding',
  inwonerGecorrigeerd: 'melding',
  inwonerIngelicht: 'melding',
  persoonlijkPlanOntvangen: 'melding',
  meldingDoorgezonden: 'melding',
  meldingIngetrokken: 'melding',
  betrokkeneToegelaten: 'melding',
  betrokkeneVerwijderd: 'melding',
  vertrouwelijkGemaakt: 'melding',
  bewakingOvergedragen: 'melding',
  vertrouwelijkOpgeheven: 'melding',
  adresGeheimGemaakt: 'melding',
  adresGeheimOpgeheven: 'melding',
  briefVastgelegd: 'melding',
  termijnHerrekend: 'melding',
  stukToegevoegd: 'melding',
  urgentieBeoordeeld: 'screening',
  tijdelijkeVoorzieningGetroffen: 'screening',
  doorverwijzingGestart: 'screening',
  doorverwijzingBevestigd: 'screening',
  doorverwijzingBeeindigd: 'screening',
  afgeslotenMetAdvies: 'screening',
  toegedeeld: 'screening',
  teruggegeven: 'screening',
  vervangingGeregeld: 'screening',
  raadplegingGevraagd: 'screening',
  raadplegingBeantwoord: 'screening',
  raadplegingBeeindigd: 'screening',
  berichtOntvangen: 'contact',
  berichtVerstuurd: 'contact',
  berichtAfgehandeld: 'contact',
  gegevenVastgelegd: 'onderzoek',
  toestemmingGegeven: 'onderzoek',
  toestemmingGeweigerd: 'onderzoek',
  toestemmingIngetrokken: 'onderzoek',
  gegevensVerstrekt: 'onderzoek',
  huishoudenVastgelegd: 'onderzoek',
  clientondersteuningGevraagd: 'onderzoek',
  clientondersteuningVastgelegd: 'onderzoek',
  gesprekGepland: 'onderzoek',
  gesprekAfgezegd: 'onderzoek',
  gesprekBevestigd: 'onderzoek',
  gesprekswensGegeven: 'onderzoek',
  gesprekswensBeantwoord: 'onderzoek',
  identiteitVastgesteld: 'onderzoek',
  gesprekGevoerd: 'onderzoek',
  adviesGevraagd: 'onderzoek',
  adviesvraagGemaild: 'onderzoek',
  adviesOntvangen: 'onderzoek',
  adviesGewogen: 'onderzoek',
  oplossingOverwogen: 'onderzoek',
  toetsGestart: 'toets',
  effectenVastgelegd: 'toets',
  effectenBevestigd: 'toets',
  grondwaardenGewogen: 'toets',
  ethiekGewogen: 'toets',
  randvoorwaardenBepaald: 'toets',
  toetsAfgerond: 'toets',
  toetsstapHeropend: 'toets',
  deelnemerUitgenodigd: 'toets',
  uitnodigingIngetrokken: 'toets',
  inbrengGegeven: 'toets',
  verslagVerzonden: 'verslag',
  verslagCorrectieToegevoegd: 'verslag',
  verslagReactieGegeven: 'verslag',
  verslagOndertekend: 'verslag',
  aanvraagrechtMeegedeeld: 'verslag',
  zonderAanvraagAfgesloten: 'verslag',
  aanvraagOntvangen: 'aanvraag',
  aanvullingGevraagd: 'aanvraag',
  aanvullingOntvangen: 'aanvraag',
  hersteltermijnVerstreken: 'aanvraag',
  uitstelIngestemd: 'aanvraag',
  opschortingVastgelegd: 'aanvraag',
  termijnMededelingGedaan: 'aanvraag',
  aanvraagIngetrokken: 'aanvraag',
  beoordelingVastgelegd: 'besluit',
  besluitVoorbereid: 'besluit',
  belpogingVastgelegd: 'besluit',
  besluitGetoetst: 'besluit',
  besluitGenomen: 'besluit',
  besluitTeruggenomen: 'besluit',
  besluitBekendgemaakt: 'besluit',
  ingebrekestellingOntvangen: 'dwangsom',
  dwangsomVastgesteld: 'dwangsom',
  bezwaarOntvangen: 'bezwaar',
  bezwaarcontactVastgelegd: 'bezwaar',
  bezwaarherstelGevraagd: 'bezwaar',
  bezwaarHersteld: 'bezwaar',
  bezwaarVerdaagd: 'bezwaar',
  hoorzittingGepland: 'bezwaar',
  vanHorenAfgezien: 'bezwaar',
  hoorzittingGehouden: 'bezwaar',
  commissieadviesOntvangen: 'bezwaar',
  bezwaarIngetrokken: 'bezwaar',
  bezwaarDoorgezonden: 'bezwaar',
  beslissingOpBezwaarGenomen: 'bezwaar',
  besluitVervangen: 'bezwaar',
  beroepIngesteld: 'bezwaar',
  beroepstukkenVerzonden: 'bezwaar',
  uitspraakGedaan: 'bezwaar',
  doorbraakVerkend: 'doorbraak',
  doorbraakPerspectiefVastgelegd: 'doorbraak',
  doorbraakBlokkadesVastgelegd: 'doorbraak',
  doorbraakOptiesGewogen: 'doorbraak',
  doorbraakKostenGeschat: 'doorbraak',
  doorbraakplanVastgesteld: 'doorbraak',
  doorbraakplanVoorgelegd: 'doorbraak',
  doorbraakplanGeescaleerd: 'doorbraak',
  doorbraakplanBesloten: 'doorbraak',
  doorbraakactieBijgewerkt: 'doorbraak',
  doorbraakGeevalueerd: 'doorbraak',
  doorbraakBeeindigd: 'doorbraak',
  effectbeeldGegeven: 'terugblik',
  effectTeruggekeken: 'terugblik',
  tekstVoorgesteld: 'terugblik',
  tekstVrijgegeven: 'terugblik',
  tekstTeruggewezen: 'terugblik',
  tekstIngetrokken: 'terugblik',
  gegevensverzoekOntvangen: 'rechten',
  gegevensverzoekVerlengd: 'rechten',
  gegevensverzoekBesloten: 'rechten',
  gegevensverzoekUitgevoerd: 'rechten',
  gegevensverzoekIngetrokken: 'rechten',
  beperkingOpgeheven: 'rechten',
  casusIngebracht: 'overleg',
  casusTeruggetrokken: 'overleg',
  overlegtoegangGegeven: 'overleg',
  overlegtoegangIngetrokken: 'overleg',
  casusBesproken: 'overleg',
  overlegadviesGewogen: 'overleg',
  leveringOpgedragen: 'levering',
  leveringAangenomen: 'levering',
  leveringGeweigerd: 'levering',
  leveringIngetrokken: 'levering',
  opvolgingVerzet: 'levering',
  startVerwacht: 'levering',
  hulpGestart: 'levering',
  hulpGestopt: 'levering',
  voortgangGemeld: 'levering',
  wachtcontactVastgelegd: 'levering',
  overbruggingGeregeld: 'levering',
  wachtenHerbeoordeeld: 'levering',
  andereAanbiederAangeboden: 'levering',
  overbruggingAangeboden: 'levering',
  leveringGesloten: 'levering',
  leveringHeropend: 'levering',
  heronderzoekGestart: 'voortzetting',
  situatiewijzigingGemeld: 'voortzetting',
  situatiewijzigingTerzijdeGelegd: 'voortzetting',
  voortzettingBeoordeeld: 'voortzetting',
  voortzettingAfgerond: 'voortzetting',
  voortzettingGekoppeld: 'voortzetting',
  vervolgstandVastgelegd: 'voortzetting',
  voornemenHerzien: 'voortzetting',
  zienswijzeGevraagd: 'voortzetting',
  zienswijzeOntvangen: 'voortzetting',
  voornemenVervallen: 'voortzetting',
  herzieningBesloten: 'voortzetting',
  terugvorderingOverwogen: 'voortzetting',
  hulpBeeindigdOpVerzoek: 'voortzetting',
};
