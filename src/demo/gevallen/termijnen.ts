import { plusDagen } from '../../kern/datum.ts';
import { inwoner } from '../bouwstenen.ts';
import { ANOUK, BILAL, SYSTEEM, WIM } from '../spelersrol.ts';
import { HUISHOUDEN, PGB } from './casussen-aanvraag.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { totOplossingen, verstuurVerslag } from './lijn.ts';

/** Dossiers in which the clock itself is what matters. */
export function termijnen(m: Gevalmaker): readonly Geval[] {
  return [nietAangevuld(m), weerIngetrokken(m)];
}

/** Asked to complete, and the two weeks went by: four weeks are left to leave it out (Awb 4:5 lid 4). */
function nietAangevuld(m: Gevalmaker): Geval {
  const casus = {
    ...PGB,
    inwoner: inwoner(['heer', 'Sjef', 'Lemmens'], '1979-04-02', '999990354', ['Dijkweg', '8', '1234 DK'], {
      telefoon: '06 00 00 10 52',
    }),
    hulpvraag: 'Met mijn ogen lukt de post niet meer. Mijn nicht kan dat doen, als zij ervoor betaald wordt.',
  };
  return verstuurVerslag(totOplossingen(m.maak(64), casus, 14), casus, 28)
    .vraagAan(35, WIM, {
      voorziening: 'begeleiding',
      omschrijving: 'Een uur per week hulp van mijn nicht',
      vorm: 'pgb',
    })
    .doe(38, ANOUK.wie, (dag) => ({
      soort: 'aanvullingVragen',
      ontbreekt: ['budgetplanPgb'],
      hersteltermijnTotEnMet: plusDagen(dag, 14),
      toelichting: 'Wilt u opschrijven waarom u een pgb wilt, wat uw nicht gaat doen en wat dat kost?',
    }))
    .doe(58, SYSTEEM, { soort: 'hersteltermijnAfsluiten' });
}

/** Withdrawn: it may always be asked again (Awb 4:1). */
function weerIngetrokken(m: Gevalmaker): Geval {
  const casus = {
    ...HUISHOUDEN,
    inwoner: inwoner(['mevrouw', 'Toos', 'Reijnen'], '1938-12-19', '999990366', ['Kerkpad', '3', '1234 DL'], {
      telefoon: '06 00 00 10 53',
    }),
    hulpvraag:
      'Het zware werk in huis gaat niet meer. Mijn schoondochter wil helpen, maar zij werkt al veel.',
  };
  return verstuurVerslag(totOplossingen(m.maak(55), casus, 15), casus, 29)
    .vraagAan(36, WIM, { voorziening: 'huishoudelijke-hulp', omschrijving: 'Hulp bij het zware werk' })
    .doe(39, BILAL.wie, {
      soort: 'aanvraagIntrekken',
      reden: 'Mevrouw belde: haar schoondochter probeert het eerst een tijd zelf.',
    });
}
