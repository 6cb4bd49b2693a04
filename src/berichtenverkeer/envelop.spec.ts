import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tijdstip } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { leesGemeentecode } from '../kern/ids.ts';
import { UITGAVEN } from '../koppelvlakken/ggk/envelop.ts';
import { pakUit } from '../koppelvlakken/ggk/lees.ts';
import { maakGgkEnvelop } from './envelop.ts';
import type { Zending } from './poort.ts';

function gemeente(code: string): Gemeentecode {
  const gelezen = leesGemeentecode(code);
  if (gelezen === undefined) throw new Error(code);
  return gelezen;
}
const HIER = gemeente('9999');
const maak = (uitgave: (typeof UITGAVEN)[number] = 'ggk0210') =>
  maakGgkEnvelop({
    uitgave,
    gemeente: HIER,
    applicatie: 'Omkeer',
    applicatieversie: { versie: '0001', subversie: '0000' },
    administratie: 'proef',
  });
const INHOUD = Buffer.from('<x/>');
const ZENDING: Zending = {
  bericht: '9c0f7b90-5c69-41e5-a837-0800200c9a66',
  soort: '301',
  ontvanger: '99000001',
  identificatie: 'P1',
  keer: 0,
  op: tijdstip('2026-07-03T22:15:30.500Z'),
  antwoordOp: null,
};
const stuurgegevens = (zending: Partial<Zending>, uitgave?: (typeof UITGAVEN)[number]) => {
  const dicht = maak(uitgave).pakIn(INHOUD, { ...ZENDING, ...zending });
  const open = dicht.gelukt ? pakUit(dicht.waarde) : dicht;
  if (!open.gelukt) throw new Error(open.weigeringen[0].code);
  return open.waarde.stuurgegevens;
};

describe('de envelop om wat de gemeente stuurt', () => {
  it.each(UITGAVEN)('draagt in %s een bericht als Di01, met de Nederlandse tijd', (uitgave) => {
    expect(stuurgegevens({}, uitgave)).toMatchObject({
      functie: 'WMO301',
      tijdstip: '20260704001530',
      zender: { organisatie: '9999', applicatie: 'Omkeer', administratie: 'proef' },
      ontvanger: { organisatie: '99000001', applicatie: 'GGk' },
      referentienummer: ZENDING.bericht,
    });
    expect(stuurgegevens({}, uitgave).crossRefnummer).toBeUndefined();
  });

  it.each(['302', '306', '308', '316', '318', '320', '325'])(
    'draagt een retourbericht %s als Du01, met het nummer van de envelop die het beantwoordt',
    (soort) => {
      const antwoordOp = 'b6e9f182-bc44-4f27-9863-9a5ccc1e1cf0';
      expect(stuurgegevens({ soort, antwoordOp })).toMatchObject({
        functie: `WMO${soort}`,
        crossRefnummer: antwoordOp,
      });
      expect(() => stuurgegevens({ soort })).toThrow('zonderEnvelop');
    },
  );

  it('is voor een verzending altijd dezelfde, en voor de volgende een andere', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), fc.nat({ max: 50 }), (bericht, keer) => {
        const nu = stuurgegevens({ bericht, keer });
        expect(stuurgegevens({ bericht, keer })).toEqual(nu);
        expect(stuurgegevens({ bericht, keer: keer + 1 }).referentienummer).not.toBe(nu.referentienummer);
      }),
    );
  });
});

describe('een envelop die iets anders zegt dan het bericht', () => {
  const tegen = (soort: string, Afzender: string, Ontvanger: string, zending: Partial<Zending> = {}) => {
    const ander = maakGgkEnvelop({
      uitgave: 'ggk0210',
      gemeente: gemeente('9998'),
      applicatie: 'Ander',
      applicatieversie: { versie: '0001', subversie: '0000' },
      administratie: undefined,
    });
    const dicht = ander.pakIn(INHOUD, { ...ZENDING, ontvanger: '9999', ...zending });
    const open = dicht.gelukt ? maak().pakUit(dicht.waarde) : dicht;
    if (!open.gelukt) return open.weigeringen.map(({ code }) => code);
    return open.waarde.tegenspraak({ soort, Header: { Afzender, Ontvanger } }).map(({ veld }) => veld);
  };
  const antwoordOp = ZENDING.bericht;

  it('wordt met elke plaats genoemd', () => {
    expect(tegen('301', '9998', '9999')).toEqual([]);
    expect(tegen('305', '9997', '9996')).toEqual([
      '/envelop/stuurgegevens/functie',
      '/envelop/stuurgegevens/zender/organisatie',
      '/envelop/stuurgegevens/ontvanger/organisatie',
    ]);
    expect(tegen('301', '9999', '9998')).toHaveLength(2);
  });

  it('mag bij een retourbericht de kop van het bericht zelf terugbrengen, met afzender en ontvanger andersom', () => {
    const terug = { soort: '302', antwoordOp };
    expect(tegen('302', '9999', '9998', terug)).toEqual([]);
    expect(tegen('302', '9998', '9999', terug)).toEqual([]);
    expect(tegen('302', '9999', '9997', terug)).toHaveLength(2);
  });

  it('is van een ander als zij niet voor deze gemeente is', () => {
    expect(tegen('301', '9998', '9997', { ontvanger: '9997' })).toEqual(['andereGemeente']);
  });
});
