import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aanbieder,
  aangenomen,
  ANDER,
  leveringOpdragen,
  LV1,
  LV2,
  metOpvolger,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  OPVOLGDAG,
  planner,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { plusDagen } from '../kern/datum.ts';
import { kiesAanbieders } from './aanbiederkeuze.ts';
import { eerdereWeigeringen } from './eerdereweigering.ts';
import { opvolgregels } from './opvolgregels.ts';
import { LeveringDeel } from './weergave.tsx';
import { WelkeAanbieder } from './welkeaanbieder.tsx';

const VOORZIENING = lokaleCode('huishoudelijke-hulp');
const THUISHULP = aanbieder().code;
const MORGEN = plusDagen(OPDRAAGDAG, 1);

const geweigerd = (t: DossierToestand = opgedragen()): DossierToestand =>
  naLevering(
    t,
    { soort: 'leveringWeigeren', levering: LV1, reden: 'geenPlaats', toelichting: 'Er is geen plek.' },
    planner(),
  );
const opnieuw = (): DossierToestand =>
  naLevering(geweigerd(), leveringOpdragen({ sleutel: toewijzingssleutel(1) }), klantmanager(MORGEN));

const keuzes = (t: DossierToestand) =>
  kiesAanbieders(
    [aanbieder(), aanbieder({ code: ANDER, naam: 'Andere Hulp' })],
    // The one that refused would come first: it is the only one of which a day is known.
    [
      {
        aanbieder: THUISHULP,
        voorziening: VOORZIENING,
        wachtend: 0,
        lopend: 1,
        gestart: 12,
        geweigerd: 1,
        vroegDagen: 3,
        laatDagen: 9,
        langstDagen: null,
      },
    ],
    {
      voorziening: VOORZIENING,
      postcode: null,
      dag: MORGEN,
      weigerden: eerdereWeigeringen(t, VOORZIENING),
    },
  );
const codes = (t: DossierToestand) => keuzes(t).map(({ aanbieder: { code } }) => code);

describe('een aanbieder die deze inwoner weigerde (contractstandaard Wmo 3.5)', () => {
  it('staat onder de anderen, met de dag en de reden, en blijft te kiezen', async () => {
    expect(codes(opgedragen())).toEqual([THUISHULP, ANDER]);
    expect(codes(geweigerd())).toEqual([ANDER, THUISHULP]);
    const open = keuzes(geweigerd());
    expect(open.every(({ weigering }) => weigering === undefined)).toBe(true);
    const tekst = String(
      await (<WelkeAanbieder label="Wie?" hulp="" open={open} waarden={{}} fouten={{}} />),
    );
    expect(tekst).toContain('Weigerde deze inwoner op 20 april 2026: geen plaats.');
    expect(tekst.match(/Weigerde deze inwoner/g)).toHaveLength(1);
  });

  it('telt bij dezelfde voorziening, ook na het intrekken, en niet meer als zij later toch aannam', () => {
    const weg = naLevering(
      metOpvolger(),
      {
        soort: 'leveringWeigeren',
        levering: LV2,
        reden: 'deskundigheid',
        toelichting: 'Dat kunnen wij niet.',
      },
      planner(OPVOLGDAG),
    );
    const ingetrokken = naLevering(
      weg,
      { soort: 'leveringIntrekken', levering: LV2, reden: 'De inwoner blijft.' },
      klantmanager(OPVOLGDAG),
    );
    expect(eerdereWeigeringen(ingetrokken, VOORZIENING)).toEqual(
      new Map([[ANDER, { op: OPVOLGDAG, reden: 'deskundigheid' }]]),
    );
    expect(eerdereWeigeringen(ingetrokken, lokaleCode('begeleiding')).size).toBe(0);
    const toch = naLevering(
      opnieuw(),
      { soort: 'leveringAannemen', levering: LV2, verwachteStart: null, toelichting: 'Toch plek.' },
      planner(MORGEN),
    );
    expect([opnieuw(), toch].map((t) => eerdereWeigeringen(t, VOORZIENING).size)).toEqual([1, 0]);
    expect(eerdereWeigeringen(aangenomen(), VOORZIENING).size).toBe(0);
  });

  it('staat op het dossier met de reden erbij, niet alleen met de woorden', async () => {
    const tekst = String(
      await (
        <LeveringDeel
          toestand={geweigerd()}
          regels={voorbeeldRegels()}
          vandaag={MORGEN}
          punten={[]}
          verwachtingen={new Map()}
          naStop={[]}
        />
      ),
    );
    expect(tekst).toContain('20 april 2026: geen plaats');
    expect(tekst).toContain('Er is geen plek.');
  });

  it('staat ook als opvolger op het dossier met de reden erbij', () => {
    const t = naLevering(
      metOpvolger(),
      { soort: 'leveringWeigeren', levering: LV2, reden: 'buitenGebied', toelichting: 'Te ver weg.' },
      planner(OPVOLGDAG),
    );
    expect(opvolgregels(t, HULP).map(({ waarde }) => waarde)).toEqual([
      expect.stringContaining('kan het niet overnemen (buiten het gebied): Te ver weg.'),
    ]);
  });
});
