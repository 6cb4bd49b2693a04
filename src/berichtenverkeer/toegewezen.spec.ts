import { describe, expect, it } from 'vitest';
import { opgedragen } from '../../test/bouwers/levering.ts';
import { MEVROUW_X } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { Levering } from '../levering/toestand.ts';
import { REDEN_BEEINDIGING } from '../koppelvlakken/iwmo/codes.ts';
import { clientgegevens } from './clientgegevens.ts';
import { stopVan } from './stopreden.ts';
import { tegenVorige, toegewezenProduct } from './toegewezen.ts';

const regels = voorbeeldRegels();
const IWMO = { categorie: '01', code: '01A03' };
const NU = datum('2026-05-01');

function levering(anders: Partial<Levering['opdracht']> = {}): Levering {
  const [een] = opgedragen().levering.leveringen;
  if (!een) throw new Error('geen levering');
  return { ...een, opdracht: { ...een.opdracht, ...anders } };
}
function maak(anders: Partial<Levering['opdracht']> = {}) {
  const zaak = levering({ omvang: 3, per: 'week', ...anders });
  const { omvang, per, ingang, op, einde } = zaak.opdracht;
  const van = ingang !== null && ingang > op ? ingang : op;
  const { nu: sinds } = contextVoor('klantmanager', { vandaag: op });
  return toegewezenProduct(
    zaak,
    { deel: '', van, tm: einde, omvang, per, reden: null, sinds },
    7,
    IWMO,
    regels,
  );
}
function product(anders: Partial<Levering['opdracht']> = {}) {
  const gemaakt = maak(anders);
  if (!gemaakt.gelukt) throw new Error(gemaakt.weigeringen[0].code);
  return gemaakt.waarde;
}
const codes = (anders: Partial<Levering['opdracht']>) => {
  const gemaakt = maak(anders);
  return gemaakt.gelukt ? [] : gemaakt.weigeringen.map(({ code }) => code);
};

describe('de omvang van een toewijzing', () => {
  it.each([
    [3, 'week', { Volume: 3, Eenheid: '04', Frequentie: '2' }],
    [3, 'maand', { Volume: 3, Eenheid: '04', Frequentie: '4' }],
    [10, 'eenmalig', { Volume: 10, Eenheid: '04', Frequentie: '6' }],
    // Half an hour has no hours in whole numbers (WJ756): minutes do.
    [2.5, 'week', { Volume: 150, Eenheid: '01', Frequentie: '2' }],
  ] as const)('%s uur per %s staat er in hele getallen', (omvang, per, verwacht) => {
    expect(product({ omvang, per }).Omvang).toEqual(verwacht);
  });

  it('per jaar kan alleen als de hulp hoogstens een jaar duurt', () => {
    const ingang = datum('2026-04-20');
    expect(codes({ per: 'jaar', ingang, einde: datum('2027-04-19') })).toEqual([]);
    expect(codes({ per: 'jaar', ingang, einde: datum('2027-04-20') })).toEqual(['perJaar']);
  });

  it('die berichten niet kennen, noemt waarom (CD041)', () => {
    const zonderEenheid = regels.voorzieningen.find(({ eenheid }) => eenheid === 'rit');
    if (!zonderEenheid) throw new Error('geen rit');
    expect(codes({ voorziening: zonderEenheid.code })).toEqual(['eenheidOnbekend']);
    expect(codes({ omvang: null })).toEqual(['omvangOntbreekt']);
  });
});

describe('naast het vorige bericht', () => {
  const eerst = product({ einde: datum('2027-04-19') });
  const korter = { ...eerst, Einddatum: datum('2026-06-01'), RedenWijziging: '02' } as const;
  const weg = { ...eerst, Einddatum: eerst.Ingangsdatum, RedenWijziging: '13' } as const;

  it('heeft wat nieuw of gelijk is geen reden van wijziging, en wat veranderde wel (IV099)', () => {
    expect(tegenVorige(eerst, [], NU)).toEqual([eerst]);
    expect(tegenVorige(korter, [eerst], NU)).toEqual([korter]);
    const { RedenWijziging: _, ...gelijk } = korter;
    expect(tegenVorige(korter, [korter], NU)).toEqual([gelijk]);
  });

  it('staat wat verwijderd is er een keer in, en nooit als het niet was gestuurd', () => {
    expect([tegenVorige(weg, [eerst], NU), tegenVorige(weg, [weg], NU), tegenVorige(weg, [], NU)]).toEqual([
      [weg],
      [],
      [],
    ]);
  });

  it('is een toewijzing van een dag die wordt verwijderd, ook veranderd (reden 13, IV099)', () => {
    const dag = { ...eerst, Einddatum: eerst.Ingangsdatum };
    const terug = { ...dag, RedenWijziging: '13' } as const;
    expect(tegenVorige(terug, [dag], NU)).toEqual([terug]);
    expect(tegenVorige(terug, [terug], NU)).toEqual([]);
  });

  it('staat wat voorbij is er nog een keer in als het einde nieuw is (OP087)', () => {
    const later = datum('2026-07-01');
    expect(tegenVorige(korter, [eerst], later)).toEqual([korter]);
    expect(tegenVorige(korter, [korter], later)).toEqual([]);
  });
});

describe('over wie het gaat', () => {
  it('staat er met naam, geboortedatum en adres; het geslacht is onbekend', () => {
    const gelezen = clientgegevens({
      ...MEVROUW_X,
      adres: {
        straat: 'Een straat met een veel te lange naam',
        huisnummer: '12A',
        postcode: '6171 kd',
        woonplaats: 'Stein',
      },
    });
    expect(gelezen).toMatchObject({
      waarde: {
        Geslacht: '0',
        Naam: { NaamGebruik: '1' },
        Contactgegevens: [
          {
            Adres: {
              Huis: { Huisnummer: 12, Huisletter: 'A' },
              Postcode: '6171KD',
              Plaatsnaam: 'Stein',
              LandCode: 'NL',
            },
          },
        ],
      },
    });
  });

  it('noemt alles wat ontbreekt tegelijk', () => {
    const gelezen = clientgegevens({
      ...MEVROUW_X,
      bsn: null,
      adres: { straat: '', huisnummer: 'onbekend', postcode: '', woonplaats: '' },
    });
    expect(gelezen.gelukt ? [] : gelezen.weigeringen.map(({ reden }) => reden)).toEqual([
      'Van deze inwoner ontbreekt het burgerservicenummer.',
      'Van deze inwoner ontbreekt een Nederlandse postcode.',
      'Van deze inwoner ontbreekt een huisnummer.',
    ]);
  });
});

describe('de reden van een stop (307)', () => {
  it('heeft voor elke code een reden hier; wat niet zeker is, is anders, met de code erbij', () => {
    const redenen = REDEN_BEEINDIGING.codes.map((code) => `${code} ${stopVan(code, NU, null).reden}`);
    expect(redenen).toEqual([
      '02 overleden',
      '19 doelBereikt',
      '20 tijdelijk',
      '21 inwonerWil',
      '22 aanbiederStopt',
      '23 anders',
      '31 verhuisd',
      '36 anders',
      '37 anders',
      '38 aanbiederStopt',
      '39 anders',
    ]);
    expect(stopVan('39', NU, null).toelichting).toContain('reden 39');
  });

  it('tijdelijk, vraagt twee weken later hoe het staat: het bericht noemt geen dag', () => {
    expect(stopVan('20', NU, null)).toMatchObject({
      hervattenOp: '2026-05-15',
      toelichting: expect.stringContaining('staat er niet in') as string,
    });
  });

  it('tijdelijk, nooit tot na de toekenning: dan de laatste dag, en op die dag een stop om na te vragen (Wmo 2.3.9)', () => {
    const einde = plusDagen(NU, 5);
    expect(stopVan('20', NU, einde)).toMatchObject({ reden: 'tijdelijk', hervattenOp: einde });
    expect(stopVan('20', NU, NU)).toMatchObject({ reden: 'anders', hervattenOp: null });
  });
});
