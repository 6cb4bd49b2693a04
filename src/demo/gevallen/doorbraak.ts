import { plusDagen } from '../../kern/datum.ts';
import { volgendOnderdeel } from '../../kern/ids.ts';
import { inwoner } from '../bouwstenen.ts';
import { BILAL, HENK } from '../spelersrol.ts';
import {
  blokkades,
  DAKLOOS,
  kosten,
  OPTIES,
  perspectief,
  vaststellen,
  VERKENNEN,
} from './doorbraak-casus.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import type { Lijncasus } from './lijn.ts';
import { totOplossingen } from './lijn.ts';

/** Rules that together work out wrong: a plan at the teamleider, one at the directeur, one carried out, one just made. */
export function doorbraken(m: Gevalmaker): readonly Geval[] {
  return [
    bijDeTeamleider(m.maak(38)),
    inUitvoering(m.maak(150)),
    bijDeDirecteur(m.maak(52)),
    totPlan(m.maak(33), anders('Kofi', 'Mensah', '1988-06-03', '999990457'), 18),
  ];
}

/** The same rules, another man. */
function anders(voornaam: string, achternaam: string, geboren: string, bsn: string): Lijncasus {
  return {
    ...DAKLOOS,
    inwoner: inwoner(['heer', voornaam, achternaam], geboren, bsn, ['Kerkplein', '1', '1234 AA'], {
      telefoon: '06 00 00 10 72',
    }),
  };
}

function totPlan(geval: Geval, casus: Lijncasus, na: number): Geval {
  const { wie } = BILAL;
  return totOplossingen(geval, casus, 12)
    .doe(na, wie, VERKENNEN)
    .doe(na + 2, wie, (dag) => perspectief(dag))
    .doe(na + 2, wie, (dag, { regels }) => blokkades(dag, regels))
    .doe(na + 4, wie, OPTIES)
    .doe(na + 5, wie, (_dag, { regels }) => kosten(regels))
    .doe(na + 6, wie, (_dag, { dagen }) => vaststellen((later) => dagen.straks(later)));
}

function totTeamleider(geval: Geval, casus: Lijncasus, na: number): Geval {
  return totPlan(geval, casus, na).doe(na + 7, BILAL.wie, (dag) => ({
    soort: 'doorbraakplanVoorleggen',
    niveau: 'team',
    aan: 'Henk Willems, teamleider Wmo Noord',
    vraag: 'Kunnen wij dit zo doen?',
    op: dag,
    antwoordUiterlijk: plusDagen(dag, 7),
  }));
}

function totDirecteur(geval: Geval, casus: Lijncasus, na: number): Geval {
  return totTeamleider(geval, casus, na).doe(na + 10, BILAL.wie, (dag) => ({
    soort: 'doorbraakplanEscaleren',
    niveau: 'directeur',
    aan: 'Mirjam Okafor, directeur sociaal domein',
    reden: 'Het bedrag en de beleidsregel over inrichting gaan boven het mandaat van de teamleider.',
    op: dag,
    antwoordUiterlijk: plusDagen(dag, 7),
  }));
}

/** Too much money and a beleidsregel: the teamleider may not decide, so it has to go up. */
function bijDeTeamleider(geval: Geval): Geval {
  return totTeamleider(geval, DAKLOOS, 18);
}

/** Waits for the directeur; the teamleider records what was decided. */
function bijDeDirecteur(geval: Geval): Geval {
  return totDirecteur(geval, anders('Ruben', 'de Graaf', '1991-11-20', '999990469'), 36);
}

/** The directeur agreed on conditions; the first thing was done. */
function inUitvoering(geval: Geval): Geval {
  return totDirecteur(geval, anders('Said', 'Bouzid', '1979-02-27', '999990445'), 20)
    .doe(34, HENK, (dag) => ({
      soort: 'doorbraakplanBesluiten',
      keuze: 'onderVoorwaarden',
      op: dag,
      besluiter: 'Mirjam Okafor, directeur sociaal domein',
      motivering:
        'Doorgaan is duurder en helpt niemand. De regel over inrichting was hier niet voor bedoeld.',
      voorwaarden: ['Na een half jaar rapporteren wij wat het echt kostte.'],
      vindplaats: 'Zaak 2026-0412, besluit directeur',
      raaktAanvraag: null,
      aanvraagUitleg: '',
    }))
    .doe(44, BILAL.wie, {
      soort: 'doorbraakactieBijwerken',
      actie: volgendOnderdeel('DA', 0),
      stand: 'gedaan',
      uiterlijk: null,
      toelichting: 'Begeleiding is begonnen.',
    });
}
