import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aangenomen,
  begonnen,
  LV1,
  naLevering,
  opvolgerRegelen,
  planner,
} from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { puntenVanLevering } from '../dossier/leveringpunten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { aangekondigdeStop } from './aangekondigd.ts';
import type { VoortgangMelden } from './antwoorden.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { nuNodig } from './punten.ts';
import { PUNTOPDRACHT } from './puntsoorten.ts';

const NU = datum('2026-06-15');
const LAATSTE = datum('2026-07-31');

const melden = (anders: Partial<VoortgangMelden> = {}): VoortgangMelden => ({
  soort: 'voortgangMelden',
  levering: LV1,
  tekst: 'Wij kunnen vanaf augustus niet meer in dit dorp komen.',
  stoptOp: LAATSTE,
  ...anders,
});
const doe = (t: DossierToestand, o: VoortgangMelden, op: Datum = NU) =>
  voerUit(leveringHandelingen, o, t, planner(op));
const aangekondigd = (t = begonnen()) => naLevering(t, melden(), planner(NU));
const soorten = (t: DossierToestand, op: Datum = NU) =>
  nuNodig(puntenVanLevering(t, voorbeeldRegels()), op).map(({ soort }) => soort);

describe('een stop die nog komt (contractstandaard Wmo 3.7)', () => {
  it('kan de aanbieder vertellen: de klantmanager krijgt een punt om een opvolger te regelen', () => {
    const t = aangekondigd();
    expect(aangekondigdeStop(t.levering.leveringen[0] ?? { voortgang: [] })).toEqual({
      op: NU,
      stoptOp: LAATSTE,
    });
    expect(soorten(begonnen())).toEqual([]);
    expect(soorten(t)).toEqual(['stopAangekondigd']);
    expect(PUNTOPDRACHT.stopAangekondigd).toBe('opvolgerRegelen');
    // Still open when that day came and nobody arranged anything.
    expect(soorten(t, plusDagen(LAATSTE, 3))).toEqual(['stopAangekondigd']);
  });

  it('vraagt niets meer als een opvolger is gevraagd, de gemeente schreef wat is afgesproken, of de hulp stopte', () => {
    const opgevolgd = naLevering(
      aangekondigd(),
      opvolgerRegelen({ laatsteDag: LAATSTE, begin: plusDagen(LAATSTE, 1) }),
      klantmanager(NU),
    );
    const afgesproken = naLevering(
      aangekondigd(),
      { soort: 'voortgangMelden', levering: LV1, tekst: 'Gebeld: na juli is de hulp niet meer nodig.' },
      klantmanager(NU),
    );
    const gestopt = naLevering(
      aangekondigd(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: LAATSTE,
        reden: 'aanbiederStopt',
        hervattenOp: null,
        toelichting: 'Zoals gemeld.',
      },
      planner(LAATSTE),
    );
    expect(soorten(opgevolgd)).not.toContain('stopAangekondigd');
    expect(soorten(afgesproken)).toEqual([]);
    expect(soorten(gestopt, LAATSTE)).toEqual(['opnieuwOpdragen']);
    // The provider itself goes on telling how it goes: that settles nothing.
    const verder = naLevering(
      aangekondigd(),
      melden({ tekst: 'Nu gaat het goed.', stoptOp: null }),
      planner(),
    );
    expect(soorten(verder)).toEqual(['stopAangekondigd']);
    // What ends then anyway, asks for nobody.
    const einde = begonnen().levering.leveringen[0]?.opdracht.einde ?? null;
    expect(soorten(naLevering(begonnen(), melden({ stoptOp: einde }), planner(NU)))).toEqual([]);
  });

  it('wordt als echte stop geweigerd, met de weg die er wel is', () => {
    const stoppen = (op: Datum) =>
      voerUit(
        leveringHandelingen,
        {
          soort: 'hulpStoppen',
          onderdeel: HULP,
          op,
          reden: 'aanbiederStopt',
          hervattenOp: null,
          toelichting: 'Wij stoppen.',
        },
        begonnen(),
        planner(NU),
      );
    const uitkomst = stoppen(LAATSTE);
    const [weigering] = uitkomst.gelukt ? [] : uitkomst.weigeringen;
    expect(weigering).toMatchObject({ code: 'dagKanNiet', veld: 'op' });
    expect(weigering?.uitweg).toContain('Vertellen hoe het gaat');
    expect(weigering?.uitweg).toContain('de klantmanager');
    expect(gebeurd(stoppen(NU))).toHaveLength(1);
  });

  it('ligt vooruit en gaat over hulp die loopt; twee keer hetzelfde verandert niets', () => {
    expect(weigeringscodes(doe(begonnen(), melden({ stoptOp: NU })))).toEqual(['stopIsGeweest']);
    expect(gebeurd(doe(begonnen(), melden({ stoptOp: plusDagen(NU, 1) })))).toHaveLength(1);
    expect(gebeurd(doe(aangekondigd(), melden()))).toEqual([]);
    expect(gebeurd(doe(aangekondigd(), melden({ stoptOp: plusDagen(LAATSTE, 7) })))).toHaveLength(1);
    expect(weigeringscodes(doe(aangenomen(), melden()))).toEqual(['nogNietsTeVertellen']);
    const gestopt = naLevering(
      begonnen(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: NU,
        reden: 'doelBereikt',
        hervattenOp: null,
        toelichting: '',
      },
      planner(NU),
    );
    expect(weigeringscodes(doe(gestopt, melden()))).toEqual(['hulpLooptNiet']);
    // A report of before this was there says nothing of stopping.
    expect(gebeurd(doe(begonnen(), melden({ stoptOp: null })))[0]?.feiten).toEqual({ levering: LV1, op: NU });
  });
});
