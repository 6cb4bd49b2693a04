import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aanbieder,
  aangenomen,
  ANDER,
  begonnen,
  LV1,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
  toewijzingssleutel,
} from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { leesBsn } from '../kern/bsn.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { openAanbiedingen } from './aanbod.ts';
import type { AanbodBeantwoorden } from './beantwoorden.ts';
import { aanbodsleutel } from './beantwoorden.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { leveringpunten, nuNodig } from './punten.ts';
import { vindDeel } from './stand.ts';

const regels = voorbeeldRegels();
const inwoner = contextVoor('inwoner', { id: 'mevrouw', vandaag: OPDRAAGDAG });
const namens = contextVoor('vertegenwoordiger', { id: 'dochter', vandaag: OPDRAAGDAG });
const km = klantmanager(OPDRAAGDAG);
const soorten = (t: DossierToestand) =>
  nuNodig(leveringpunten(t, regels), OPDRAAGDAG).map(({ soort }) => soort);

/** Offered by telephone, and thought about. */
const aangeboden = (t = aangenomen()): DossierToestand =>
  naLevering(t, {
    soort: 'andereAanbiederAanbieden',
    onderdeel: HULP,
    aanbieder: ANDER,
    wens: 'denktNa',
    woorden: 'Daar moet ik over slapen.',
    toelichting: '',
    sleutel: toewijzingssleutel(1),
    opgezocht: aanbieder({ code: ANDER, naam: 'Andere Hulp' }),
  });
const metOverbrugging = (t = aangenomen()): DossierToestand =>
  naLevering(t, {
    soort: 'overbruggingAanbieden',
    onderdeel: HULP,
    vorm: 'algemeneVoorziening',
    vanaf: OPDRAAGDAG,
    totEnMet: plusDagen(OPDRAAGDAG, 28),
    omschrijving: 'Elke week een middag in het buurthuis.',
  });

function antwoord(t: DossierToestand, anders: Partial<AanbodBeantwoorden> = {}): AanbodBeantwoorden {
  const [aanbod] = openAanbiedingen(t);
  return {
    soort: 'aanbodBeantwoorden',
    onderdeel: HULP,
    aanbod: aanbod ? aanbodsleutel(aanbod) : 'weg',
    antwoord: 'ja',
    woorden: 'Graag.',
    sleutel: toewijzingssleutel(2),
    opgezocht: aanbieder({ code: ANDER, naam: 'Andere Hulp' }),
    ...anders,
  };
}
const doe = (t: DossierToestand, anders: Partial<AanbodBeantwoorden> = {}, context = inwoner) =>
  voerUit(leveringHandelingen, antwoord(t, anders), t, context);
const na = (t: DossierToestand, anders: Partial<AanbodBeantwoorden> = {}, context = inwoner) =>
  naLevering(t, antwoord(t, anders), context);

describe('de inwoner antwoordt zelf op een aanbod (Wmo 2.3.5)', () => {
  it('ja gaat verder zoals wanneer de klantmanager het vastlegt: dezelfde feiten', () => {
    const t = aangeboden();
    const zelf = gebeurd(doe(t));
    expect(zelf.map(({ soort }) => soort)).toEqual([
      'andereAanbiederAangeboden',
      'leveringIngetrokken',
      'leveringOpgedragen',
    ]);
    expect(zelf).toEqual(gebeurd(doe(t, {}, km)));
    expect(vindDeel(na(t), HULP)).toMatchObject({
      stand: 'wachtOpAntwoord',
      levering: { naam: 'Andere Hulp' },
    });
  });

  it('nee verandert niets aan de plaats; bel mij houdt het aanbod open', () => {
    const t = aangeboden();
    const nee = na(t, { antwoord: 'nee', woorden: '' });
    expect(vindDeel(nee, HULP)).toMatchObject({ stand: 'wachtOpStart', levering: { id: LV1 } });
    expect(openAanbiedingen(nee)).toEqual([]);
    const bel = na(t, { antwoord: 'belMij' });
    expect(openAanbiedingen(bel)).toMatchObject([{ naam: 'Andere Hulp', wens: 'belMij' }]);
    expect(vindDeel(na(bel), HULP)?.levering?.naam).toBe('Andere Hulp');
  });

  it('dat de inwoner zelf antwoordde, ziet iemand tot er gesproken is; wat wij vastlegden niet', () => {
    for (const wat of ['ja', 'nee', 'belMij'] as const) {
      const t = na(aangeboden(), { antwoord: wat });
      expect(soorten(t)).toEqual(['aanbodBeantwoord']);
      const gesproken = naLevering(
        t,
        { soort: 'wachtcontactVastleggen', onderdeel: HULP, op: OPDRAAGDAG, woorden: 'Besproken.' },
        km,
      );
      expect(soorten(gesproken)).toEqual([]);
      expect(soorten(na(aangeboden(), { antwoord: wat }, km))).toEqual([]);
    }
  });

  it('ook als er eerder die dag al gesproken was', () => {
    const contact = {
      soort: 'wachtcontactVastleggen',
      onderdeel: HULP,
      op: OPDRAAGDAG,
      woorden: 'Gebeld.',
    } as const;
    expect(soorten(na(naLevering(aangeboden(), contact, km), { antwoord: 'nee' }))).toEqual([
      'aanbodBeantwoord',
    ]);
  });

  it('overbrugging: ja regelt haar, nee laat alles zoals het is (contractstandaard Wmo 3.8)', () => {
    const t = metOverbrugging();
    expect(gebeurd(doe(t)).map(({ soort }) => soort)).toEqual([
      'overbruggingAangeboden',
      'overbruggingGeregeld',
    ]);
    expect(na(t).levering.overbruggingen).toMatchObject([
      { vorm: 'algemeneVoorziening', omschrijving: 'Elke week een middag in het buurthuis.' },
    ]);
    const nee = na(t, { antwoord: 'nee' });
    expect(nee.levering.overbruggingen).toEqual([]);
    expect(vindDeel(nee, HULP)?.stand).toBe('wachtOpStart');
  });

  it('hetzelfde antwoord nog eens verandert niets, ook als er nog een ander aanbod openstaat', () => {
    const bel = na(aangeboden(), { antwoord: 'belMij' });
    expect(gebeurd(doe(bel, { antwoord: 'belMij' }))).toEqual([]);
    const beide = aangeboden(metOverbrugging());
    const eerder = antwoord(beide, { antwoord: 'nee' });
    const nee = naLevering(beide, eerder, inwoner);
    expect(gebeurd(voerUit(leveringHandelingen, eerder, nee, inwoner))).toEqual([]);
  });

  it('weigert als er geen aanbod is, of intussen een ander', () => {
    for (const t of [opgedragen(), begonnen()]) expect(weigeringscodes(doe(t))).toEqual(['geenAanbod']);
    expect(weigeringscodes(doe(aangeboden(), { aanbod: 'aanbieder.GV-1.weg' }))).toEqual(['aanbodVoorbij']);
  });

  it('weigert ja als de aanbieder intussen niemand aanneemt, zonder te zeggen waarom (Wmo 5.2.1)', () => {
    const dicht = aanbieder({ code: ANDER, sluitOp: OPDRAAGDAG });
    expect(weigeringscodes(doe(aangeboden(), { opgezocht: dicht }))).toEqual(['aanbodKanNietMeer']);
    expect(weigeringscodes(doe(aangeboden(), { opgezocht: dicht }, km))).toEqual(['aanbiederNeemtNietAan']);
    expect(gebeurd(doe(aangeboden(), { antwoord: 'nee', opgezocht: dicht }))).toHaveLength(1);
  });

  it('overbrugging waarvan de dagen voorbij zijn: ja kan niet meer; de plaats blijft alleen van wie er een heeft (contractstandaard Wmo 3.8)', () => {
    const later = plusDagen(OPDRAAGDAG, 29);
    const uitweg = (t: DossierToestand) => {
      const uitkomst = doe(t, {}, contextVoor('inwoner', { id: 'mevrouw', vandaag: later }));
      return uitkomst.gelukt ? [] : uitkomst.weigeringen.map((w) => [w.code, w.uitweg]);
    };
    expect(uitweg(metOverbrugging())).toEqual([
      ['aanbodKanNietMeer', 'Kies dat wij bellen. De plaats op de wachtlijst blijft.'],
    ]);
    expect(uitweg(metOverbrugging(teLeveren()))).toEqual([['aanbodKanNietMeer', 'Kies dat wij bellen.']]);
  });

  it('wie het voor een ander vastlegt, schrijft op wat die zei', () => {
    expect(weigeringscodes(doe(aangeboden(), { woorden: ' ' }, km))).toEqual(['woordenOntbreekt']);
    expect(gebeurd(doe(aangeboden(), { woorden: '', antwoord: 'nee' }))).toHaveLength(1);
  });

  it('wie vertegenwoordigt, moet over zorg mogen spreken: met alleen bewind niet (Wmo 1.1.1)', () => {
    const met = (...gronden: readonly ('mentorschap' | 'bewind')[]): DossierToestand => {
      const t = aangeboden();
      const bsn = leesBsn('999990007');
      if (!bsn) throw new Error('geen bsn');
      const betrokkenen = gronden.map(
        (grond) => ({ rol: 'vertegenwoordiger', grond, naam: 'Dochter', bsn }) as const,
      );
      return { ...t, melding: { ...t.melding, betrokkenen } };
    };
    expect(gebeurd(doe(met('mentorschap'), { antwoord: 'nee' }, namens))).toHaveLength(1);
    expect(weigeringscodes(doe(met('bewind'), { antwoord: 'nee' }, namens))).toEqual(['nietBevoegdOverZorg']);
    expect(weigeringscodes(doe(aangeboden(), {}, namens))).toEqual(['nietBevoegdOverZorg']);
    // A mentor may choose: that this may be the bewindvoerder, is all that can be said.
    expect(weigeringscodes(doe(met('mentorschap', 'bewind'), {}, namens))).toEqual(['bevoegdheidNietTeZien']);
  });

  it('doet niet de aanbieder, en niet wie meekijkt', () => {
    for (const wie of [planner(), contextVoor('mantelzorger', { vandaag: OPDRAAGDAG })])
      expect(weigeringscodes(doe(aangeboden(), {}, wie))).toEqual(['andereRol']);
  });
});

describe('overbrugging aanbieden', () => {
  const bied = (
    t: DossierToestand,
    anders: { omschrijving?: string; totEnMet?: typeof OPDRAAGDAG | null } = {},
  ) =>
    voerUit(
      leveringHandelingen,
      {
        soort: 'overbruggingAanbieden',
        onderdeel: HULP,
        vorm: 'algemeneVoorziening',
        vanaf: OPDRAAGDAG,
        totEnMet: plusDagen(OPDRAAGDAG, 28),
        omschrijving: 'Elke week een middag in het buurthuis.',
        ...anders,
      },
      t,
      km,
    );

  it('wacht op het antwoord van de inwoner; hetzelfde nog eens verandert niets', () => {
    expect(gebeurd(bied(aangenomen()))).toMatchObject([{ feiten: { wens: 'denktNa' } }]);
    expect(gebeurd(bied(metOverbrugging()))).toEqual([]);
  });

  it('weigert aan wie hulp krijgt, en zonder wat het is; alles tegelijk', () => {
    expect(weigeringscodes(bied(begonnen()))).toEqual(['niemandWacht']);
    expect(
      weigeringscodes(bied(aangenomen(), { omschrijving: ' ', totEnMet: plusDagen(OPDRAAGDAG, -1) })),
    ).toEqual(['overbruggingEindigtEerder', 'omschrijvingOntbreekt']);
  });
});
