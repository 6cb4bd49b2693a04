import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import { aanbieder, begonnen, leveringOpdragen, naLevering, planner } from '../../test/bouwers/levering.ts';
import { toewijzingssleutel } from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import { voerUit } from '../kern/decider.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import type { Stopreden, Stopwoord } from './gebeurtenissen.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { leveringpunten, nuNodig } from './punten.ts';
import { vindDeel } from './stand.ts';

const STOP = datum('2026-06-08');
/** Granted until this day. */
const EINDE = datum('2028-04-30');
const regels = voorbeeldRegels();

const soorten = (t: DossierToestand, op: Datum = STOP) =>
  nuNodig(leveringpunten(t, regels), op).map(({ soort }) => soort);
const stand = (t: DossierToestand) => vindDeel(t, HULP)?.stand;

const gestopt = (reden: Stopreden, anders: { hervattenOp?: Datum; op?: Datum } = {}): DossierToestand => {
  const { op = STOP, hervattenOp = null } = anders;
  return naLevering(
    begonnen(),
    { soort: 'hulpStoppen', onderdeel: HULP, op, reden, hervattenOp, toelichting: 'Zei de dochter.' },
    planner(op),
  );
};

const contact = (stop?: Stopwoord, woorden = 'Gebeld.') =>
  ({ soort: 'wachtcontactVastleggen', onderdeel: HULP, op: STOP, woorden, ...(stop && { stop }) }) as const;
const gesproken = (t: DossierToestand, stop: Stopwoord): DossierToestand =>
  naLevering(t, contact(stop), klantmanager(STOP));
const doe = (t: DossierToestand, opdracht: ReturnType<typeof contact>) =>
  voerUit(leveringHandelingen, opdracht, t, klantmanager(STOP));

describe('een stop die alleen de aanbieder meldt (Wmo 2.3.10)', () => {
  it('vraagt om iemand, ook als de aanbieder zegt dat de periode voorbij is en dat niet zo is', () => {
    expect(soorten(gestopt('doelBereikt'))).toEqual(['stopBekijken']);
    expect(soorten(gestopt('eindeBesluit'))).toEqual(['stopBekijken']);
    expect(soorten(gestopt('eindeBesluit', { op: EINDE }), EINDE)).toEqual([]);
  });

  it('is niet bevestigd zonder dat vastligt of het klopt', () => {
    expect(weigeringscodes(doe(gestopt('inwonerWil'), contact()))).toEqual(['stopNietGevraagd']);
    expect(gebeurd(doe(gestopt('inwonerWil'), contact('nogNiet')))).toMatchObject([
      { feiten: { stop: 'nogNiet' } },
    ]);
    expect(soorten(gesproken(gestopt('inwonerWil'), 'nogNiet'))).toEqual(['stopBekijken']);
  });

  it('klopt, en dan vraagt het niets meer; nog eens hetzelfde vastleggen verandert niets', () => {
    const t = gesproken(gestopt('inwonerWil'), 'klopt');
    expect(stand(t)).toBe('gestopt');
    expect(soorten(t)).toEqual([]);
    expect(gebeurd(doe(t, contact('klopt')))).toEqual([]);
  });

  it('klopt niet: de inwoner wacht weer sinds de laatste dag, tot dezelfde of een andere aanbieder begint', () => {
    const t = gesproken(gestopt('inwonerWil'), 'kloptNiet');
    expect(vindDeel(t, HULP)).toMatchObject({ stand: 'elders', sinds: STOP });
    expect(soorten(t)).toEqual(['opnieuwOpdragen']);
    expect(soorten(t, plusWeken(STOP, 4))).toContain('herbeoordelen');
    const opnieuw = naLevering(
      t,
      leveringOpdragen({ sleutel: toewijzingssleutel(1), opgezocht: aanbieder() }),
      klantmanager(STOP),
    );
    expect(stand(opnieuw)).toBe('wachtOpAntwoord');
  });

  it('kan na een nee alsnog kloppen, en een gesprek over het wachten verandert dat niet', () => {
    const t = gesproken(gestopt('inwonerWil'), 'kloptNiet');
    expect(stand(naLevering(t, contact(undefined, 'Het gaat nog.'), klantmanager(STOP)))).toBe('elders');
    expect(stand(gesproken(t, 'klopt'))).toBe('gestopt');
  });

  it('is in oude feiten bevestigd door er na de stop over te spreken, en niet door wat ervoor is gezegd', () => {
    const van = contextVoor('klantmanager', { vandaag: STOP });
    const oud = (t: DossierToestand, op: Datum): DossierToestand =>
      vastgelegd(
        [
          {
            soort: 'wachtcontactVastgelegd',
            feiten: { onderdeel: HULP, op },
            inhoud: { woorden: 'Goed zo.' },
          } as const,
        ],
        van,
      ).reduce(evolve, t);
    expect(soorten(oud(gestopt('doelBereikt'), STOP))).toEqual([]);
    expect(soorten(oud(gestopt('doelBereikt'), plusDagen(STOP, -1)))).toEqual(['stopBekijken']);
  });

  it('vraagt niets als een ander dan de aanbieder het vastlegde, en bij hulp die niet stopte is er niets te bevestigen', () => {
    const zelf = naLevering(
      begonnen(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: STOP,
        reden: 'doelBereikt',
        hervattenOp: null,
        toelichting: '',
      },
      klantmanager(STOP),
    );
    expect(soorten(zelf)).toEqual([]);
    expect(gebeurd(doe(zelf, contact('kloptNiet')))[0]?.feiten).not.toHaveProperty('stop');
  });
});

describe('hulp die tijdelijk stopte (contractstandaard Wmo 3.7)', () => {
  it('kort: iemand kijkt op de dag waarop zij verdergaat', () => {
    const t = gestopt('tijdelijk', { hervattenOp: plusWeken(STOP, 2) });
    expect(soorten(t, plusDagen(STOP, 13))).toEqual([]);
    expect(soorten(t, plusWeken(STOP, 5))).toEqual(['hervatten']);
  });

  it('lang: tot die dag hoort de inwoner van ons, zo vaak als wie wacht', () => {
    const t = gestopt('tijdelijk', { hervattenOp: datum('2027-03-01') });
    expect(soorten(t, plusDagen(plusWeken(STOP, 3), -1))).toEqual([]);
    expect(soorten(t, plusWeken(STOP, 3))).toEqual(['wachtcontact']);
    const dag = plusWeken(STOP, 3);
    const na = naLevering(t, { ...contact(), op: dag }, klantmanager(dag));
    expect(soorten(na, plusDagen(dag, 20))).toEqual([]);
    expect(soorten(na, plusDagen(dag, 21))).toEqual(['wachtcontact']);
  });

  it('in oude feiten tot na de toekenning: dan kijkt iemand op de laatste dag, en daarvoor ook', () => {
    const t = gestopt('tijdelijk', { hervattenOp: datum('2029-03-01') });
    expect(soorten(t, plusWeken(STOP, 3))).toEqual(['wachtcontact']);
    expect(soorten(t, EINDE)).toEqual(['hervatten', 'wachtcontact']);
  });
});
