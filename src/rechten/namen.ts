import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import type {
  Gegevensrecht,
  Identiteitswijze,
  Uitvoerwijze,
  Verzoeker,
  Verzoekkanaal,
} from './gebeurtenissen.ts';

interface Rechtnaam {
  /** On a list. */
  readonly naam: string;
  /** As a resident chooses it. */
  readonly voorInwoner: string;
  /** After `U vroeg ons`. */
  readonly inZin: string;
  readonly artikel: string;
}

export const RECHTNAAM: Readonly<Record<Gegevensrecht, Rechtnaam>> = {
  inzage: {
    naam: 'Inzage',
    voorInwoner: 'De gegevens bekijken, samen met een medewerker',
    inZin: 'of u uw gegevens mag bekijken',
    artikel: 'Wmo 5.3.2; AVG 15',
  },
  afschrift: {
    naam: 'Afschrift',
    voorInwoner: 'Een kopie van het dossier',
    inZin: 'om een kopie van uw dossier',
    artikel: 'Wmo 5.3.2; AVG 15 lid 3',
  },
  correctie: {
    naam: 'Correctie',
    voorInwoner: 'Er staat iets in dat niet klopt',
    inZin: 'om iets te verbeteren in uw gegevens',
    artikel: 'AVG 16',
  },
  beperking: {
    naam: 'Beperking van het gebruik',
    voorInwoner: 'De gegevens een tijd niet gebruiken',
    inZin: 'om uw gegevens voorlopig niet te gebruiken',
    artikel: 'AVG 18',
  },
  bezwaarAvg: {
    naam: 'Bezwaar tegen het gebruik van gegevens',
    voorInwoner: 'Stoppen met het gebruik van gegevens',
    inZin: 'om te stoppen met het gebruik van uw gegevens',
    artikel: 'AVG 21',
  },
  vernietiging: {
    naam: 'Vernietiging',
    voorInwoner: 'Het hele dossier laten vernietigen',
    inZin: 'om uw dossier te vernietigen',
    artikel: 'Wmo 5.3.5; AVG 17',
  },
};

export const VERZOEKKANAALNAAM: Readonly<Record<Verzoekkanaal, string>> = {
  portaal: 'in Mijn hulpvraag',
  post: 'met de post',
  email: 'per e-mail',
  balie: 'aan de balie',
  telefoon: 'aan de telefoon',
};

export const VERZOEKERNAAM: Readonly<Record<Verzoeker, string>> = {
  inwoner: 'de inwoner zelf',
  vertegenwoordiger: 'wie de inwoner vertegenwoordigt, of ouder of voogd',
};

export const IDENTITEITNAAM: Readonly<Record<Identiteitswijze, string>> = {
  ingelogd: 'ingelogd',
  legitimatie: 'liet een identiteitsbewijs zien (geen kopie bewaren)',
  terugbellen: 'teruggebeld op het nummer in het dossier',
  bekendBijOns: 'de behandelaar kent de inwoner',
};

export const UITKOMSTNAAM: Readonly<Record<Gegevensuitkomst, string>> = {
  toegewezen: 'toegewezen',
  gedeeltelijk: 'gedeeltelijk toegewezen',
  afgewezen: 'afgewezen',
};

export const WIJZENAAM: Readonly<Record<Uitvoerwijze, string>> = {
  mijnHulpvraag: 'staat klaar in Mijn hulpvraag',
  verstuurd: 'met de post verstuurd',
  uitgereikt: 'aan de balie of thuis gegeven',
  samenBekeken: 'samen met de inwoner bekeken',
  verwerkt: 'verwerkt',
};
