import { describe, expect, it } from 'vitest';
import { getoetst } from '../../test/bouwers/toets.ts';
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
    ['Wils moeder, dat wil zij het best; een jong gezin.', []],
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
