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

/** Rules that together work out wrong: one plan that is being escalated, one that is carried out. */
export function doorbraken(m: Gevalmaker): readonly Geval[] {
  return [bijDeTeamleider(m.maak(38)), inUitvoering(m.maak(150))];
}

function totPlan(geval: Geval, casus: Lijncasus, na: number): Geval {
  const { wie } = BILAL;
  return totOplossingen(geval, casus, 12)
    .doe(na, wie, VERKENNEN)
    .doe(na + 2, wie, (dag) => perspectief(dag))
    .doe(na + 2, wie, (dag, { regels }) => blokkades(dag, regels))
    .doe(na + 4, wie, OPTIES)
    .doe(na + 5, wie, (_dag, { regels }) => kosten(regels))
    .doe(na + 6, wie, (_dag, { dagen }) => vaststellen((later) => dagen.straks(later)))
    .doe(na + 7, wie, (dag) => ({
      soort: 'doorbraakplanVoorleggen',
      niveau: 'team',
      aan: 'Henk Willems, teamleider Wmo Noord',
      vraag: 'Kunnen wij dit zo doen?',
      op: dag,
      antwoordUiterlijk: plusDagen(dag, 7),
    }));
}

/** Too much money and a beleidsregel: the teamleider may not decide, so it has to go up. */
function bijDeTeamleider(geval: Geval): Geval {
  return totPlan(geval, DAKLOOS, 18);
}

const ANDERE_MAN: Lijncasus = {
  ...DAKLOOS,
  inwoner: inwoner(['heer', 'Said', 'Bouzid'], '1979-02-27', '999990445', ['Kerkplein', '1', '1234 AA'], {
    telefoon: '06 00 00 10 72',
  }),
};

/** The directeur agreed on conditions; the first thing was done. */
function inUitvoering(geval: Geval): Geval {
  return totPlan(geval, ANDERE_MAN, 20)
    .doe(30, BILAL.wie, (dag) => ({
      soort: 'doorbraakplanEscaleren',
      niveau: 'directeur',
      aan: 'Mirjam Okafor, directeur sociaal domein',
      reden: 'Het bedrag en de beleidsregel over inrichting gaan boven het mandaat van de teamleider.',
      op: dag,
      antwoordUiterlijk: plusDagen(dag, 7),
    }))
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
