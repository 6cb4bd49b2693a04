import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getoetst } from '../../test/bouwers/toets.ts';
import { oudeToetszeef } from '../../test/hulp/oudezeven.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { datum } from '../kern/datum.ts';
import type { InwonerGegevens } from '../melding/gebeurtenissen.ts';
import { herkenbaars, vindHerkenbaars, zonderHerkenbaars } from './herkenbaar.ts';
import type { TotToets } from './toestand.ts';

function met(anders: Partial<InwonerGegevens>): TotToets {
  const t = getoetst(PEDRO, 'starten');
  const { melding } = t.melding;
  if (!melding) throw new Error('geen melding');
  return {
    ...t,
    melding: { ...t.melding, melding: { ...melding, inwoner: { ...melding.inwoner, ...anders } } },
  };
}
const JOSE = met({
  voornamen: 'José Wil',
  achternaam: 'van den Best-Jong',
  geboortedatum: datum('1980-03-02'),
  telefoon: '06 1234 5678',
});
const vind = (tekst: string, t: TotToets = JOSE) => vindHerkenbaars(tekst, herkenbaars(t, false));

describe('waaraan de inwoner te herkennen is', () => {
  it.each([
    ['José belde.', ['José']],
    ['Jose belde.', ['Jose']],
    ['Mevrouw BEST.', ['BEST']],
    ['Wils moeder, dat wil zij het best; een jong gezin.', ['Wils']],
    ['Zij wil van den best-jong niet.', ['van den best-jong']],
    ['Geboren op 2 maart, of 02-03-1980, of 2/3/80.', ['2 maart', '02-03-1980', '2/3/80']],
    ['Bel 06-12345678 of +31 6 12345678.', ['06-12345678', '+31 6 12345678']],
    ['Zie W26-7K3M-Q9TX, 1234 ab en 1234 AB.', ['W26-7K3M-Q9TX', '1234 AB']],
    ['Mail iemand.anders@voorbeeld.nl.', ['iemand.anders@voorbeeld.nl']],
    ['Twee dagen in de week, vanaf 1 maart 2026.', []],
  ])('%s', (tekst, gevonden) => {
    expect([...vind(tekst)].sort()).toEqual([...gevonden].sort());
  });

  it('vindt ook de mensen eromheen: wie meldde en wie mag meekijken (Wmo 5.3.3)', () => {
    const t: TotToets = {
      ...JOSE,
      melding: {
        ...JOSE.melding,
        latereMeldingen: [
          {
            ontvangenOp: datum('2026-03-02'),
            kanaal: 'telefoon',
            hulpvraag: '',
            melderSoort: 'familie',
            melder: { naam: 'Oma Truus', telefoon: null, email: null, organisatie: null, bsn: null },
            melderNoemen: false,
            inwonerWeetErvan: true,
          },
        ],
      },
    };
    expect(vind('Truus zag het.', t)).toEqual(['Truus']);
  });

  it('laat de naam staan voor wie hem mag weten, en de rest niet (Wgs 8d)', () => {
    const mag = herkenbaars(JOSE, true);
    expect(vindHerkenbaars('José, 06 12345678', mag)).toEqual(['06 12345678']);
  });

  it('zet er […] voor in de plaats en laat de zin verder staan (avg.md § 4)', () => {
    expect(zonderHerkenbaars('Ik, José, wil rust.', herkenbaars(JOSE, false))).toBe('Ik, […], wil rust.');
  });
});

describe('een zeef in plaats van twee', () => {
  const GEVALLEN = [
    met({}),
    JOSE,
    met({
      voornamen: 'J.',
      achternaam: "D'Ångelo-Groß",
      geboortenaam: 'van den best',
      geboortedatum: datum('1947-12-31'),
      adres: { straat: 'Burg. Prinsenstraat', huisnummer: '12', postcode: '4931AB', woonplaats: 'Den Bosch' },
      telefoon: '+31 162 123456',
    }),
    met({
      voornamen: 'فاطمة',
      achternaam: 'Şahin Ben',
      geboortedatum: datum('1980-03-02'),
      telefoon: '123456',
    }),
  ];
  const TUSSEN = [' ', '', '-', '.', ', ', '\n', '/', ' (', '’', '\u00AD'];

  it('vindt in een toets nog alles wat de oude zeef van de toets vond, en laat er niets van staan (Wmo 5.3.3)', () => {
    const geval = fc.nat(GEVALLEN.length - 1).chain((nr) => {
      const t = GEVALLEN[nr] ?? JOSE;
      const w = t.melding.melding?.inwoner;
      const a = w?.adres;
      const [jaar = '', maand = '', dag = ''] = (w?.geboortedatum ?? '').split('-');
      const bekend = [
        w?.voornamen,
        w?.achternaam,
        w?.geboortenaam,
        w?.bsn,
        w?.telefoon,
        a?.straat,
        a?.huisnummer,
      ];
      const stukken = [
        ...bekend,
        a?.postcode,
        a?.woonplaats,
        jaar,
        maand,
        dag,
        '2',
        '3',
        'maart',
        'mrt',
        'maa',
        'dec',
      ];
      const stuk = fc
        .constantFrom(...stukken.flatMap((s) => (s ? [s, ...s.split(/[\s-]/)] : [])), 'een', 'groot', 'gezin')
        .chain((s) =>
          fc.constantFrom(s, s.toUpperCase(), s.toLowerCase(), s.charAt(0).toUpperCase() + s.slice(1)),
        );
      return fc.tuple(
        fc.constant(nr),
        fc.boolean(),
        fc.array(fc.tuple(stuk, fc.constantFrom(...TUSSEN)), { maxLength: 8 }),
      );
    });
    fc.assert(
      fc.property(geval, ([nr, magNaam, delen]) => {
        const t = GEVALLEN[nr] ?? JOSE;
        const tekst = delen.flat().join('');
        const oud = (s: string) =>
          oudeToetszeef(t, magNaam).flatMap((vorm) => s.normalize('NFC').match(vorm) ?? []);
        const bekend = herkenbaars(t, magNaam);
        if (oud(tekst).length > 0) expect(vindHerkenbaars(tekst, bekend)).not.toEqual([]);
        expect(oud(zonderHerkenbaars(tekst, bekend))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
});
