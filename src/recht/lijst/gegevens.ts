// Made by scripts/maak-recht.mjs from inrichting/bronnen/termijnen.yaml: change that file, not this one.
import type { Termijn } from '../termijn.ts';

export const TERMIJNEN_GEGEVENS = {
  avgVerzoek: {
    id: 'avgVerzoek',
    wet: 'avg',
    artikel: '12 lid 3 (beslissing = besluit: UAVG 34)',
    omschrijving: 'Beslissen op verzoek om inzage, correctie, wissing, beperking of bezwaar',
    soort: 'beslissing',
    actor: 'college',
    begintBij: 'avgVerzoekOntvangen',
    telVanaf: 'dagNa',
    lengte: 1,
    eenheid: 'maanden',
    atw: false,
    verlengbaar: {
      mogelijk: 'eenmalig',
      lengte: {
        aantal: 2,
        eenheid: 'maanden',
      },
      toelichting: 'bij complexiteit of aantal; melden binnen de eerste maand',
    },
    opschortbaar: {
      mogelijk: 'nee',
    },
    gevolg: {
      code: 'dwangsomMogelijk',
      tekst: 'EU-termijn: telregels staan in Verordening 1182/71 (niet geverifieerd).',
    },
    verificatie: 'secundair',
    bron: 'AVG 12 lid 3 (samenvattingen); UAVG 34',
  },
  avgDatalek: {
    id: 'avgDatalek',
    wet: 'avg',
    artikel: '33 lid 1',
    omschrijving: 'Datalek melden aan de Autoriteit Persoonsgegevens',
    soort: 'mededeling',
    actor: 'college',
    begintBij: 'kennisnemingInbreuk',
    telVanaf: 'vanafDatum',
    lengte: 72,
    eenheid: 'uren',
    atw: false,
    verlengbaar: {
      mogelijk: 'ja',
      toelichting: 'later kan, maar met reden van vertraging; informatie mag in stappen',
    },
    opschortbaar: {
      mogelijk: 'nee',
    },
    gevolg: {
      code: 'toezicht',
      tekst: 'Alle inbreuken intern registreren (33 lid 5); bij hoog risico ook de betrokkene (34).',
    },
    verificatie: 'secundair',
    bron: 'AVG 33-34 (Engelse tekst in weergave)',
  },
  archiefOverbrenging: {
    id: 'archiefOverbrenging',
    wet: 'aw',
    artikel: '12 lid 1',
    omschrijving: 'Blijvend te bewaren stukken overbrengen naar archiefbewaarplaats',
    soort: 'bewaring',
    actor: 'zorgdrager',
    begintBij: 'ouderdomStuk',
    telVanaf: 'dagNa',
    lengte: 20,
    eenheid: 'jaren',
    atw: false,
    verlengbaar: {
      mogelijk: 'ja',
    },
    opschortbaar: {
      mogelijk: 'nee',
    },
    gevolg: {
      code: 'toezicht',
      tekst:
        'Individuele Wmo-dossiers worden in de regel vernietigd volgens selectielijst en dus niet overgebracht.',
    },
    verificatie: 'wettekst',
    bron: 'Archiefwet 1995 art. 12',
  },
} as const satisfies Readonly<Record<string, Termijn>>;
