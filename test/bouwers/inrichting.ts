import { LANDELIJKE_CRISISNUMMERS } from '../../src/gemeente/crisisnummers.ts';
import type { Briefinrichting, Medewerker } from '../../src/gemeente/inrichting.ts';
import { HUISSTIJL_MET_WAPEN } from './brieven.ts';
import { lokaleCode, voorbeeldRegels } from './regels.ts';
import { persoonId } from './stap.ts';

export function medewerker(id: string, anders: Partial<Medewerker> = {}): Medewerker {
  return {
    id: persoonId(id),
    naam: id,
    functie: 'klantmanager Wmo',
    rol: 'klantmanager',
    team: lokaleCode('wmo-team'),
    urenPerWeek: 36,
    deskundigheid: [],
    afwezig: [],
    ...anders,
  };
}

/** A municipality with one screener and two klantmanagers. */
export function voorbeeldInrichting(anders: Partial<Briefinrichting> = {}): Briefinrichting {
  const regels = anders.regels ?? voorbeeldRegels();
  return {
    gemeente: regels.gemeente,
    naam: 'Voorbeeld',
    regels,
    gelijkgesteldeDagen: [],
    huisstijl: HUISSTIJL_MET_WAPEN,
    teams: [{ code: lokaleCode('wmo-team'), naam: 'Team Wmo' }],
    medewerkers: [
      medewerker('screener', { naam: 'Sanne de Wit', functie: 'screener Wmo', rol: 'screener' }),
      medewerker('bilal', { naam: 'Bilal Aksoy' }),
      medewerker('chantal', { naam: 'Chantal Mertens', urenPerWeek: 18 }),
    ],
    clientondersteuning: {
      organisatie: 'Steunpunt Voorbeeld',
      telefoon: '0123 11 11 11',
      website: 'www.steunpunt.example',
    },
    bijSpoed: { tekst: 'Bel 112 bij direct gevaar.', telefoon: '112' },
    crisis: LANDELIJKE_CRISISNUMMERS,
    belBinnenWerkdagen: 3,
    brieven: {
      contact: { telefoon: '0123 45 67 89', email: null, bereikbaar: 'werkdagen van 9.00 tot 17.00 uur' },
      noodnummers: [],
      privacyverklaring: 'www.voorbeeld.example/privacy',
      bezwaar: { postadres: ['Postbus 1', '1234 AB Voorbeeld'], online: null, telefoon: null },
      rechtbank: 'rechtbank Oost-Voorbeeld',
      mandaatbesluit: 'Mandaatbesluit 2026',
    },
    toelichting: null,
    beleid: [],
    bronnen: {},
    open: [],
    ...anders,
  };
}
