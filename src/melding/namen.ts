import type { Bijlagevorm } from '../kern/bijlage.ts';
import type { Adresgeheimbron } from './adresgeheimfeiten.ts';
import type {
  Aanspreekvorm,
  Bereikwijze,
  DrieWaarden,
  Kanaal,
  Leefgebied,
  MelderSoort,
  Signaal,
  StukSoort,
  Vertrouwelijkgrond,
  Verzendwijze,
} from './gebeurtenissen.ts';
import type { BriefSoort } from './briefsoorten.ts';

export const KANAALNAAM: Readonly<Record<Kanaal, string>> = {
  website: 'Website',
  telefoon: 'Telefoon',
  post: 'Post',
  email: 'E-mail',
  balie: 'Balie',
  api: 'Ander systeem',
};

/** After `Wij kregen uw melding`. */
export const KANAAL_IN_ZIN: Readonly<Record<Kanaal, string>> = {
  website: 'via onze website',
  telefoon: 'per telefoon',
  post: 'met de post',
  email: 'per e-mail',
  balie: 'aan onze balie',
  api: 'via een andere organisatie',
};

export const MELDERNAAM = {
  zelf: 'de inwoner zelf',
  partner: 'partner',
  familie: 'familie',
  naaste: 'vriend, buur of andere naaste',
  vertegenwoordiger: 'vertegenwoordiger (bewindvoerder, mentor, curator, gemachtigde)',
  professional: 'hulpverlener of andere professional',
  anders: 'iemand anders',
} as const satisfies Readonly<Record<MelderSoort, string>>;

export const LEEFGEBIEDNAAM = {
  financien: 'Geld',
  dagbesteding: 'Werk en dagbesteding',
  huisvesting: 'Wonen',
  huiselijkeRelaties: 'Relaties thuis',
  geestelijkeGezondheid: 'Geestelijke gezondheid',
  lichamelijkeGezondheid: 'Lichamelijke gezondheid',
  verslaving: 'Verslaving',
  dagelijkseVerrichtingen: 'Dagelijkse dingen doen',
  sociaalNetwerk: 'Mensen om je heen',
  participatie: 'Meedoen',
  justitie: 'Politie en justitie',
  veiligheid: 'Veiligheid',
  opgroeien: 'Kinderen en opgroeien',
  mantelzorg: 'Zorgen voor een ander',
} as const satisfies Readonly<Record<Leefgebied, string>>;

export const SIGNAALNAAM = {
  onveiligheid: 'Het is thuis niet veilig',
  kinderenInHuis: 'Er zijn kinderen in huis',
  mantelzorgerOverbelast: 'De mantelzorger houdt het niet meer vol',
  dreigendeOntruiming: 'Ontruiming of afsluiting van energie of water dreigt',
  geenHulpVandaag: 'Er is vandaag niemand die helpt',
} as const satisfies Readonly<Record<Signaal, string>>;

export const DRIEWAARDENNAAM: Readonly<Record<DrieWaarden, string>> = {
  ja: 'ja',
  nee: 'nee',
  onbekend: 'onbekend',
};

export const BEREIKNAAM = {
  post: 'Per post',
  email: 'Per e-mail',
  telefoon: 'Telefonisch',
} as const satisfies Readonly<Record<Bereikwijze, string>>;

export const AANSPREEKNAAM = {
  mevrouw: 'Mevrouw',
  heer: 'Meneer',
  geen: 'Liever geen van beide',
} as const satisfies Readonly<Record<Aanspreekvorm, string>>;

export const VERTROUWELIJKNAAM: Readonly<Record<Vertrouwelijkgrond, string>> = {
  eigenMedewerker: 'De inwoner werkt bij de gemeente',
  familieVanMedewerker: 'De inwoner is familie of een bekende van een medewerker',
  bekendPersoon: 'De inwoner is een bekend persoon',
  geheimAdres: 'Het adres van de inwoner is geheim',
};

export const ADRESGEHEIMNAAM: Readonly<Record<Adresgeheimbron, string>> = {
  inwoner: 'De inwoner vroeg erom',
  brp: 'In de basisregistratie personen (BRP) staat een aanduiding geheim',
  ander: 'Het bleek op een andere manier',
};

/** Beside a letter: how it went out. */
export const VERZENDNAAM = {
  post: 'met de post',
  uitgereikt: 'uitgereikt',
  email: 'per e-mail',
  portaal: 'in Mijn hulpvraag, met een bericht per e-mail',
} as const satisfies Readonly<Record<Verzendwijze, string>>;

export const BRIEFNAAM: Readonly<Record<BriefSoort, string>> = {
  ontvangstbevestigingMelding: 'Ontvangstbevestiging melding',
  uitnodigingGesprek: 'Uitnodiging gesprek',
  verslag: 'Verslag van het onderzoek',
  ontvangstbevestigingAanvraag: 'Ontvangstbevestiging aanvraag',
  uitnodigingAanvullen: 'Verzoek om aan te vullen',
  mededelingTermijn: 'Bericht over de beslistermijn',
  opschorting: 'Bericht dat de beslistermijn stilstaat',
  beschikking: 'Beschikking',
  tijdelijkeVoorziening: 'Besluit tijdelijke voorziening',
  afsluiting: 'Afsluiting van de melding',
  doorverwijzing: 'Bericht over doorverwijzing',
  aanvraagMogelijk: 'Bericht dat u nu een aanvraag mag doen',
  ontvangstbevestigingIngebrekestelling: 'Antwoord op de ingebrekestelling',
  dwangsombeschikking: 'Besluit over de dwangsom',
  ontvangstbevestigingBezwaar: 'Ontvangstbevestiging bezwaar',
  herstelBezwaar: 'Verzoek om het bezwaar aan te vullen',
  uitnodigingHoorzitting: 'Uitnodiging hoorzitting',
  verdagingBezwaar: 'Bericht dat de beslissing op bezwaar later komt',
  beslissingOpBezwaar: 'Beslissing op bezwaar',
  ontvangstbevestigingGegevensverzoek: 'Ontvangstbevestiging van de vraag over gegevens',
  verlengingGegevensverzoek: 'Bericht dat het antwoord over gegevens later komt',
  besluitGegevensverzoek: 'Besluit over de vraag over gegevens',
  opheffingBeperking: 'Bericht dat de gegevens weer gebruikt worden',
  voornemenHerziening: 'Brief over ons plan met de hulp',
  herzieningsbesluit: 'Besluit dat de hulp stopt of verandert',
  stopOpVerzoek: 'Besluit dat de hulp stopt omdat u dat vroeg',
};

export const STUKNAAM = {
  persoonlijkPlan: 'Persoonlijk plan',
  medisch: 'Medisch document',
  aanvraagformulier: 'Aanvraagformulier',
  overig: 'Ander document',
} as const satisfies Readonly<Record<StukSoort, string>>;

export const BIJLAGEVORMNAAM = {
  pdf: 'PDF',
  jpeg: 'foto',
  png: 'afbeelding',
  tekst: 'tekst',
} as const satisfies Readonly<Record<Bijlagevorm, string>>;
