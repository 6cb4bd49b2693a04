import type { Collega, Gegevenscategorie, Ontvanger, Verstrekdoel } from './gegevenscodes.ts';

/** One line of the table: to whom, what for, which kinds of data at most, and on which ground. */
export interface Verstrekkingsregel {
  readonly ontvanger: Ontvanger;
  readonly doel: Verstrekdoel;
  /** At most these; of these only what is needed (AVG 5 lid 1 onder c). */
  readonly categorieen: readonly Gegevenscategorie[];
  /** Only with the resident's explicit consent; else the law is the ground. */
  readonly toestemming: boolean;
  /** How that consent is called where it is not named after the receiver: it is for this purpose only. */
  readonly betreft?: Collega;
  readonly artikel: string;
  /** What to mind, as a sentence. */
  readonly voorwaarde: string;
}

const WIE_EN_WAT = ['identificatie', 'lopendeVoorziening'] as const;
const DAGELIJKS = ['identificatie', 'huishouden', 'gezondheid', 'lopendeVoorziening'] as const;

/**
 * Who may be given data from a Wmo file, for what, and which kinds (avg.md § 2a-2b). The list of Wmo 5.2.1 is closed:
 * who does not stand in it and has no law of their own, gets something with consent only (Wmo 5.3.3). Justice and
 * belief go to nobody but the supervisor (UAVG 22, 31-33). Per line the kinds are ours, as narrow as the purpose.
 */
export const VERSTREKKINGEN: readonly Verstrekkingsregel[] = [
  {
    ontvanger: 'aanbieder',
    doel: 'hulpLeveren',
    categorieen: DAGELIJKS,
    toestemming: false,
    artikel: 'Wmo 5.2.1',
    voorwaarde: 'Geen verslag en geen diagnose: wat iemand niet kan, is genoeg.',
  },
  {
    ontvanger: 'aanbieder',
    doel: 'hulpAfstemmen',
    categorieen: [...DAGELIJKS, 'veiligheid', 'oordeelProfessional'],
    toestemming: true,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'Meer dan nodig is om te leveren: alleen als de inwoner het goedvindt.',
  },
  {
    ontvanger: 'cak',
    doel: 'bijdrage',
    categorieen: WIE_EN_WAT,
    toestemming: false,
    artikel: 'Wmo 5.2.1',
    voorwaarde: 'Niets over de inhoud van de hulp.',
  },
  {
    ontvanger: 'svb',
    doel: 'pgbUitbetalen',
    categorieen: WIE_EN_WAT,
    toestemming: false,
    artikel: 'Wmo 2.6.2, 5.2.1',
    voorwaarde: 'Alleen wat nodig is om het pgb te betalen.',
  },
  {
    ontvanger: 'toezichthouder',
    doel: 'toezicht',
    categorieen: [
      ...DAGELIJKS,
      'veiligheid',
      'financien',
      'strafrechtelijk',
      'overtuigingOfAfkomst',
      'oordeelProfessional',
    ],
    toestemming: false,
    artikel: 'Wmo 5.2.1, 6.1',
    voorwaarde: 'Wat de toezichthouder vraagt en voor het toezicht nodig heeft.',
  },
  {
    ontvanger: 'veiligThuis',
    doel: 'bescherming',
    categorieen: ['identificatie', 'huishouden', 'gezondheid', 'veiligheid', 'oordeelProfessional'],
    toestemming: false,
    artikel: 'Wmo 5.2.6',
    voorwaarde: 'Mag zonder toestemming. De inwoner ziet deze regel niet in het eigen dossier.',
  },
  {
    ontvanger: 'adviseur',
    doel: 'advies',
    categorieen: DAGELIJKS,
    toestemming: true,
    artikel: 'Wmo 5.1.1, 5.3.3',
    voorwaarde: 'Gaat via een adviesvraag, met een afgeschermde pagina voor de adviseur.',
  },
  {
    ontvanger: 'schuldhulp',
    doel: 'schuldhulp',
    categorieen: ['identificatie', 'huishouden', 'financien', 'lopendeVoorziening'],
    toestemming: false,
    artikel: 'Wgs 8d',
    voorwaarde: 'Alleen deze kant op, en alleen wat de schuldhulp nodig heeft.',
  },
  {
    ontvanger: 'jeugdteam',
    doel: 'jeugdhulp',
    categorieen: DAGELIJKS,
    toestemming: true,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'Vermoedt u dat een kind in gevaar is? Dan is Veilig Thuis de weg.',
  },
  {
    ontvanger: 'werkEnInkomen',
    doel: 'inkomen',
    categorieen: [...DAGELIJKS, 'financien'],
    toestemming: true,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'De inwoner weet wat het voor de uitkering kan betekenen.',
  },
  {
    ontvanger: 'verzekeraar',
    doel: 'zorg',
    categorieen: ['identificatie', 'gezondheid', 'lopendeVoorziening'],
    toestemming: true,
    artikel: 'Wmo 5.2.5, 5.3.3',
    voorwaarde: 'Om zorg en ondersteuning op elkaar te laten aansluiten.',
  },
  {
    ontvanger: 'huisarts',
    doel: 'zorg',
    categorieen: DAGELIJKS,
    toestemming: true,
    artikel: 'Wmo 5.2.5, 5.3.3',
    voorwaarde: 'Om zorg en ondersteuning op elkaar te laten aansluiten.',
  },
  {
    ontvanger: 'clientondersteuner',
    doel: 'bijstand',
    categorieen: [...DAGELIJKS, 'financien', 'oordeelProfessional'],
    toestemming: true,
    artikel: 'Wmo 2.2.4, 5.3.3',
    voorwaarde: 'Nooit vanzelf: met de inwoner erbij, of omdat die het vraagt.',
  },
  {
    ontvanger: 'naasten',
    doel: 'helpen',
    categorieen: DAGELIJKS,
    toestemming: true,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'Ook aan familie niets zonder dat de inwoner het goedvindt.',
  },
  {
    ontvanger: 'corporatie',
    doel: 'wonen',
    categorieen: ['identificatie', 'lopendeVoorziening'],
    toestemming: true,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'Wat er in huis nodig is, niet waarom.',
  },
  {
    ontvanger: 'wijkagent',
    doel: 'veiligheid',
    categorieen: ['identificatie', 'veiligheid'],
    toestemming: true,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'Is er acuut gevaar? Dan is een doorverwijzing de weg.',
  },
  {
    ontvanger: 'school',
    doel: 'onderwijs',
    categorieen: ['identificatie', 'huishouden'],
    toestemming: true,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'Alleen wat de school nodig heeft om het kind te helpen.',
  },
  overleg('jeugdteam', 'overlegJeugd', DAGELIJKS),
  overleg('werkEnInkomen', 'overlegParticipatie', DAGELIJKS),
  overleg('inburgering', 'overlegInburgering', ['identificatie', 'huishouden', 'lopendeVoorziening']),
  overleg('leerplicht', 'overlegLeerplicht', ['identificatie', 'huishouden']),
  overleg('school', 'overlegOnderwijs', ['identificatie', 'huishouden']),
  overleg('aanbieder', 'overlegAanbieder', [...DAGELIJKS, 'oordeelProfessional']),
  overleg('corporatie', 'overlegCorporatie', WIE_EN_WAT),
  overleg('huisarts', 'overlegHuisarts', DAGELIJKS),
  overleg('wijkagent', 'overlegWijkagent', ['identificatie']),
];

/** Who thinks along in a casuïstiekoverleg begins without a name; more only with consent for that table (avg.md § 4). */
function overleg(
  ontvanger: Ontvanger,
  betreft: Collega,
  categorieen: readonly Gegevenscategorie[],
): Verstrekkingsregel {
  return {
    ontvanger,
    doel: 'overleg',
    categorieen,
    toestemming: true,
    betreft,
    artikel: 'Wmo 5.3.3',
    voorwaarde: 'Eerst zonder naam. Wat nodig is, gaat open tijdens het overleg en daarna weer dicht.',
  };
}

/** The line of the table for this receiver and this purpose; without one nothing may be given. */
export function verstrekkingsregel(ontvanger: Ontvanger, doel: Verstrekdoel): Verstrekkingsregel | undefined {
  return VERSTREKKINGEN.find((regel) => regel.ontvanger === ontvanger && regel.doel === doel);
}

/** Receivers for whom a consent by their own name means something: they stand so in the table. */
export const ONTVANGERS_MET_TOESTEMMING = [
  'aanbieder',
  'adviseur',
  'jeugdteam',
  'werkEnInkomen',
  'verzekeraar',
  'huisarts',
  'clientondersteuner',
  'naasten',
  'corporatie',
  'wijkagent',
  'school',
] as const satisfies readonly Ontvanger[];

/** The ground of what was given, as a reader sees it. */
export function verstrekgrond({
  ontvanger,
  doel,
  toestemming,
}: {
  readonly ontvanger: Ontvanger;
  readonly doel: Verstrekdoel;
  readonly toestemming: string | null;
}): string {
  const artikel = verstrekkingsregel(ontvanger, doel)?.artikel ?? 'Wmo 5.3.3';
  return toestemming === null ? artikel : `toestemming (${artikel})`;
}
