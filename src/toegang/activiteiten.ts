/** Counts up with every change of the register below: a record says what an activity was when it was done. */
export const REGISTERVERSIE = 2;

/**
 * The register of processing activities (AVG 30) that routes refer to: what is done with personal
 * data, for which purpose, on which article. The code stands in the log of who read what.
 */
export const ACTIVITEITEN = {
  meldingDoen: { naam: 'Melding doen', doel: 'een hulpvraag melden', artikel: 'Wmo 2.3.2 lid 1' },
  meldingRegistreren: {
    naam: 'Melding registreren',
    doel: 'een melding vastleggen en bevestigen',
    artikel: 'Wmo 2.3.2 lid 1',
  },
  screenen: { naam: 'Screenen', doel: 'urgentie en risico beoordelen', artikel: 'Wmo 2.3.2, 2.3.3' },
  verdelen: { naam: 'Werk verdelen', doel: 'een behandelaar toewijzen', artikel: 'Wmo 2.3.2 lid 1' },
  werkvoorraadBekijken: {
    naam: 'Werkvoorraad bekijken',
    doel: 'het eigen werk op tijd doen',
    artikel: 'Wmo 2.3.2 lid 1, 2.3.5 lid 2',
  },
  zoeken: { naam: 'Dossier zoeken', doel: 'een dossier terugvinden', artikel: 'Wmo 5.1.1 lid 1' },
  zoekenOpBsn: {
    naam: 'Zoeken op burgerservicenummer',
    doel: 'een dossier terugvinden bij een burgerservicenummer',
    artikel: 'Wabb 10',
  },
  brpRaadplegen: {
    naam: 'BRP raadplegen',
    doel: 'vaststellen wie de inwoner is en waar die woont',
    artikel: 'Wmo 2.3.4, 5.2.9, Wet BRP 1.7',
  },
  dossierInzien: { naam: 'Dossier inzien', doel: 'de hulpvraag behandelen', artikel: 'Wmo 5.1.1 lid 1' },
  berichtenWisselen: {
    naam: 'Berichten',
    doel: 'vragen over de hulpvraag beantwoorden',
    artikel: 'Wmo 2.3.2, Awb 3:2',
  },
  onderzoeken: { naam: 'Onderzoek doen', doel: 'het onderzoek na melding', artikel: 'Wmo 2.3.2 lid 4' },
  toetsen: { naam: 'Omgekeerde Toets', doel: 'maatwerk afwegen', artikel: 'Wmo 2.3.5' },
  doorbreken: {
    naam: 'Doorbraakplan',
    doel: 'een oplossing zoeken waar regels verkeerd uitpakken',
    artikel: 'Wmo 2.3.2, 2.3.5',
  },
  verslagMaken: { naam: 'Verslag', doel: 'de uitkomst van het onderzoek', artikel: 'Wmo 2.3.2 lid 8' },
  aanvraagBehandelen: { naam: 'Aanvraag', doel: 'de aanvraag behandelen', artikel: 'Wmo 2.3.5' },
  besluiten: { naam: 'Besluit', doel: 'beslissen op de aanvraag', artikel: 'Wmo 2.3.5 lid 2' },
  bezwaarBehandelen: { naam: 'Bezwaar', doel: 'het besluit heroverwegen', artikel: 'Awb 7:11' },
  documentInzien: { naam: 'Document inzien', doel: 'de hulpvraag behandelen', artikel: 'Wmo 5.1.1 lid 1' },
  exporteren: { naam: 'Dossier exporteren', doel: 'afschrift van het dossier', artikel: 'Wmo 5.3.2' },
  eigenInzage: { naam: 'Eigen dossier inzien', doel: 'inzage in het eigen dossier', artikel: 'Wmo 5.3.2' },
  terugkijken: {
    naam: 'Terugkijken op het effect',
    doel: 'nagaan of het effect is bereikt, en wat collega’s ervan leren',
    artikel: 'Wmo 2.3.9, Awb 3:4',
  },
  gegevensrechten: {
    naam: 'Verzoek over gegevens',
    doel: 'beslissen op een verzoek over eigen gegevens, en het uitvoeren',
    artikel: 'AVG 12, 15, 16, 18, 21; Wmo 5.3.2',
  },
  overleggen: {
    naam: 'Casuïstiekoverleg',
    doel: 'meedenken over wat passend is voor een inwoner',
    artikel: 'Wmo 2.3.2, 5.3.3, Wgs 8d',
  },
  leveren: {
    naam: 'Levering van de hulp',
    doel: 'zorgen dat de toegekende hulp echt begint en doorgaat',
    artikel: 'Wmo 2.6.3, 5.2.1',
  },
  heroverwegen: {
    naam: 'Heronderzoek en herziening',
    doel: 'nagaan of toegekende hulp nog past, en besluiten om die te wijzigen of in te trekken',
    artikel: 'Wmo 2.3.9, 2.3.10, 2.4.1',
  },
  leeslogInzien: {
    naam: 'Zien wie keek',
    doel: 'nagaan wie het dossier heeft gelezen',
    artikel: 'AVG 15',
  },
  sturen: { naam: 'Sturen', doel: 'doorlooptijd en wachtlijst volgen', artikel: 'Wmo 5.3.6' },
  controleren: { naam: 'Controle', doel: 'steekproef en verantwoording', artikel: 'BIO2 8.15.06' },
  inrichten: { naam: 'Inrichting', doel: 'de gemeente inrichten', artikel: 'Wmo 2.1.3' },
  vernietigen: {
    naam: 'Dossiers vernietigen',
    doel: 'dossiers vernietigen na de bewaartermijn',
    artikel: 'Wmo 5.3.4, Archiefwet 3 en 5',
  },
  berichtenverkeer: {
    naam: 'Berichten met aanbieders',
    doel: 'toewijzing, start en stop van ondersteuning wisselen met aanbieders',
    artikel: 'Wmo 5.1.1, 5.2.1',
  },
  taken: { naam: 'Taken volgen', doel: 'mislukte berichten herstellen', artikel: 'BIO2 8.15.01' },
  noodinzage: {
    naam: 'Noodinzage',
    doel: 'een dossier lezen als iets niet kan wachten',
    artikel: 'Wmo 5.3.3, BIO2 8.03.02',
  },
  noodinzageBeoordelen: {
    naam: 'Noodinzage beoordelen',
    doel: 'nagaan of noodinzage nodig was',
    artikel: 'BIO2 8.15.06',
  },
  datalekBehandelen: {
    naam: 'Datalek',
    doel: 'een datalek vastleggen, melden en ervan leren',
    artikel: 'AVG 33, 34',
  },
  fgToezicht: {
    naam: 'Toezicht door de functionaris gegevensbescherming',
    doel: 'nagaan of de gemeente de privacyregels volgt, en erover adviseren',
    artikel: 'AVG 38 lid 2, 39 lid 1',
  },
  inloggen: { naam: 'In- en uitloggen', doel: 'vaststellen wie iemand is', artikel: 'BIO2 5.17.01' },
} as const satisfies Readonly<
  Record<string, { readonly naam: string; readonly doel: string; readonly artikel: string }>
>;

export type Activiteit = keyof typeof ACTIVITEITEN;

export function leesActiviteit(tekst: string): Activiteit | undefined {
  return Object.hasOwn(ACTIVITEITEN, tekst) ? (tekst as Activiteit) : undefined;
}
