import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aanbieder,
  ANDER,
  LV1,
  LV2,
  metOpvolger,
  naLevering,
  OPVOLGDAG,
  planner,
} from '../../test/bouwers/levering.ts';
import { leesDossierId, leesGemeentecode } from '../kern/ids.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { leveringrijen } from '../dossier/leveringrij.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Aanbiedereinde } from './aanbiedereinde.ts';
import type { Stopreden } from './gebeurtenissen.ts';
import { laatsteDagVoor } from './opvolging.ts';
import { eindpunten, leveringpunten, nuNodig } from './punten.ts';
import { vindDeel } from './stand.ts';
import { vindLevering } from './toestand.ts';

const regels = voorbeeldRegels();
const km = klantmanager(OPVOLGDAG);
const LATER = plusDagen(OPVOLGDAG, 1);
const soorten = (t: DossierToestand, op = OPVOLGDAG) =>
  nuNodig(leveringpunten(t, regels), op).map(({ soort }) => soort);

const gestopt = (reden: Stopreden, t = metOpvolger(), wie = planner(OPVOLGDAG)): DossierToestand =>
  naLevering(
    t,
    {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: OPVOLGDAG,
      reden,
      hervattenOp: null,
      toelichting: 'Zei de dochter.',
    },
    wie,
  );
const aangenomen = (): DossierToestand =>
  naLevering(
    metOpvolger(),
    {
      soort: 'leveringAannemen',
      levering: LV2,
      verwachteStart: plusDagen(OPVOLGDAG, 47),
      toelichting: '',
    },
    planner(OPVOLGDAG),
  );
const geweigerd = (t = metOpvolger()): DossierToestand =>
  naLevering(
    t,
    { soort: 'leveringWeigeren', levering: LV2, reden: 'geenPlaats', toelichting: 'Wij zitten vol.' },
    planner(OPVOLGDAG),
  );
const ingetrokken = (t: DossierToestand): DossierToestand =>
  naLevering(
    t,
    { soort: 'leveringIntrekken', levering: LV2, reden: 'De inwoner blijft.' },
    klantmanager(LATER),
  );

describe('de hulp stopt terwijl de opvolger wacht', () => {
  it('meldt de aanbieder een overlijden of verhuizing, dan ziet iemand dat voor de opvolger komt (Wmo 1.2.1)', () => {
    for (const reden of ['overleden', 'verhuisd'] as const)
      for (const t of [metOpvolger(), aangenomen(), geweigerd()])
        expect(soorten(gestopt(reden, t))).toContain('sluiten');
  });

  it('is na het sluiten niets meer gevraagd', () => {
    const sluit = {
      soort: 'leveringSluiten',
      reden: 'overleden',
      op: OPVOLGDAG,
      toelichting: 'BRP.',
    } as const;
    expect(soorten(naLevering(gestopt('overleden'), sluit, km))).toEqual([]);
  });

  it('is de hulp volgens de aanbieder niet meer nodig, dan vraagt iemand het de inwoner voor een ander komt (Wmo 2.3.10)', () => {
    for (const reden of ['doelBereikt', 'inwonerWil', 'wlz'] as const) {
      const t = gestopt(reden);
      expect(soorten(t)).toContain('stopBekijken');
      const gesproken = naLevering(
        t,
        {
          soort: 'wachtcontactVastleggen',
          onderdeel: HULP,
          op: OPVOLGDAG,
          woorden: 'Ik red het zelf weer.',
          stop: 'klopt',
        },
        km,
      );
      expect(soorten(gesproken)).not.toContain('stopBekijken');
      expect(vindDeel(ingetrokken(gesproken), HULP)).toMatchObject({
        stand: 'gestopt',
        levering: { id: LV1 },
      });
    }
  });

  it('zegt de gemeente het zelf, of kan de aanbieder alleen niet verder, dan is er niets te bevestigen', () => {
    expect(soorten(gestopt('doelBereikt', metOpvolger(), km))).not.toContain('stopBekijken');
    expect(soorten(gestopt('aanbiederStopt'))).toEqual(['gat']);
    expect(soorten(gestopt('overgedragen'))).toEqual(['gat']);
  });
});

describe('een opvolger die weigerde, en waarvan de opdracht wordt ingetrokken', () => {
  const sleutel = () => {
    const gemeente = leesGemeentecode('9999');
    const dossier = leesDossierId('W26-7K3M-Q9TX');
    if (!gemeente || !dossier) throw new Error('geen sleutel');
    return { gemeente, dossier };
  };
  const rij = (t: DossierToestand) =>
    leveringrijen(sleutel(), t, regels).leveringen?.find(({ levering }) => levering === LV2);

  it('blijft geteld als weigering, op de dag en met de woorden van de aanbieder (contractstandaard Wmo 3.5)', () => {
    const t = ingetrokken(geweigerd());
    expect(vindLevering(t, LV2)).toMatchObject({
      stand: 'geweigerd',
      sinds: OPVOLGDAG,
      weigerreden: 'geenPlaats',
      antwoord: 'Wij zitten vol.',
      antwoordDoor: 'aanbieder',
      terzijde: true,
    });
    expect(rij(t)).toEqual(rij(geweigerd()));
    expect(rij(t)).toMatchObject({ stand: 'geweigerd', vervallen_op: OPVOLGDAG });
  });

  it('vraagt niets meer, ook niet als de hulp daarna stopt', () => {
    const t = ingetrokken(geweigerd());
    expect(soorten(t, LATER)).toEqual([]);
    expect(vindDeel(gestopt('aanbiederStopt', t, planner(LATER)), HULP)).toMatchObject({
      stand: 'elders',
      levering: { id: LV1 },
    });
  });

  it('die niet weigerde, staat als ingetrokken', () => {
    expect(vindLevering(ingetrokken(metOpvolger()), LV2)).toMatchObject({
      stand: 'ingetrokken',
      sinds: LATER,
      antwoord: 'De inwoner blijft.',
      terzijde: false,
    });
  });
});

describe('beide aanbieders van een overgang eindigen (contractstandaard Wmo 3.7)', () => {
  const einde = (code = aanbieder().code, vanaf = OPVOLGDAG): Aanbiedereinde => ({
    aanbieder: code,
    naam: code,
    laatsteDag: plusDagen(OPVOLGDAG, 10),
    waardoor: 'sluit',
    vanaf,
  });
  const wie = (...einden: readonly Aanbiedereinde[]) => {
    const t = metOpvolger();
    return eindpunten(t, new Map(einden.map((e) => [e.aanbieder, e])), (deel) =>
      deel.levering ? laatsteDagVoor(t, deel.levering) : null,
    ).map((punt) => punt.einde?.aanbieder);
  };

  it('noemt er een: wat het eerst vraagt, en op een dag wie de hulp nu geeft', () => {
    expect(wie(einde(ANDER), einde())).toEqual([aanbieder().code]);
    expect(wie(einde(ANDER), einde(undefined, LATER))).toEqual([ANDER]);
    expect(wie(einde(ANDER, LATER), einde())).toEqual([aanbieder().code]);
  });
});
