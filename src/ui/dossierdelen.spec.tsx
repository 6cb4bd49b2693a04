import { describe, expect, it } from 'vitest';
import { datum, tijdstip } from '../kern/datum.ts';
import { Huishouden } from './huishouden.tsx';
import type { Urgentie } from './label.tsx';
import { voorletters } from './ecogram.ts';
import { UrgentieLabel } from './label.tsx';
import { Matrix } from './matrix.tsx';
import { Stappen } from './stappen.tsx';
import { Tabel } from './tabel.tsx';
import { Termijn, TermijnLabel } from './termijn.tsx';
import { WatNu } from './wat-nu.tsx';
import { getal, leeftijd, resterend, wanneer } from './weergave.ts';

const html = (element: unknown): string => String(element);
const tekst = (element: unknown): string =>
  html(element)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const vandaag = datum('2026-04-15');

describe('termijn', () => {
  it.each([
    ['2026-04-18', 'nog 3 dagen'],
    ['2026-04-16', 'nog 1 dag'],
    ['2026-04-15', 'vandaag de laatste dag'],
    ['2026-04-14', '1 dag te laat'],
    ['2026-04-13', '2 dagen te laat'],
  ])('zegt over %s: %s', (uiterlijk, woorden) => {
    expect(resterend(datum(uiterlijk), vandaag)).toBe(woorden);
    expect(tekst(<TermijnLabel uiterlijk={datum(uiterlijk)} vandaag={vandaag} />)).toBe(woorden);
  });

  it('laat de berekening met artikel zien', () => {
    const uit = tekst(
      <Termijn
        uiterlijk={datum('2026-05-26')}
        vandaag={vandaag}
        stappen={[
          { tekst: 'Tweede pinksterdag telt niet', artikel: 'Atw 1 lid 1', datum: datum('2026-05-26') },
        ]}
      />,
    );
    expect(uit).toContain('uiterlijk dinsdag 26 mei 2026');
    expect(uit).toContain('Tweede pinksterdag telt niet Atw 1 lid 1 dinsdag 26 mei 2026');
  });

  it('zegt bij een gehaalde termijn of dat op tijd was en telt niet door', () => {
    const klaar = (op: string) =>
      tekst(<Termijn uiterlijk={datum('2026-04-10')} vandaag={vandaag} gehaaldOp={datum(op)} />);
    expect(klaar('2026-04-10')).toContain('op tijd klaar op 10 april 2026');
    expect(klaar('2026-04-11')).toContain('te laat klaar op 11 april 2026');
    expect(klaar('2026-04-11')).not.toContain('5 dagen');
  });
});

describe('betekenis staat nooit alleen in kleur (WCAG 1.4.1)', () => {
  it.each<[Urgentie, string]>([
    ['acuut', 'Acuut'],
    ['spoed', 'Spoed'],
    ['urgent', 'Urgent'],
    ['regulier', 'Regulier'],
    ['versneld', 'Versneld'],
  ])('label %s draagt woorden', (urgentie, woord) => {
    expect(tekst(<UrgentieLabel urgentie={urgentie} />)).toBe(woord);
  });

  it('de matrix schrijft het oordeel in elke cel, ook wat nog niet is gewogen', () => {
    const uit = tekst(
      <Matrix
        bijschrift="Grondwaarden"
        kolommen={['a', 'b', 'c'].map((code) => ({ code, kort: code, naam: code }))}
        rijen={[
          {
            waarde: 'Meedoen',
            href: '/grondwaarden/wmo1',
            cellen: { a: { oordeel: 'dient' }, b: { oordeel: 'onderDruk', reden: 'Overbelast.' } },
          },
        ]}
      />,
    );
    expect(uit).toContain('Meedoen dient onder druk Overbelast. nog niet gewogen');
  });

  it('de voortgang zegt wat gedaan is, waar we zijn en wat komt', () => {
    const uit = tekst(<Stappen huidig="verslag" overgeslagen={['toets']} />);
    expect(uit).toContain('Onderzoek (gedaan)');
    expect(uit).toContain('Omgekeerde Toets (niet nodig)');
    expect(uit).toContain('Verslag (hier zijn we nu)');
    expect(uit).toContain('Besluit (komt nog)');
    expect(html(<Stappen huidig="verslag" />).match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('het huishouden staat ook als lijst', () => {
    const uit = tekst(
      <Huishouden
        inwoner="Aylin Özdemir"
        betrokkenen={[
          { naam: 'Derya', relatie: 'dochter', kring: 'huishouden', zorgt: true, gespannen: true },
        ]}
      />,
    );
    expect(uit).toContain('Derya , dochter, zorgt mee, contact staat onder druk');
    expect(uit).toContain('Netwerk Niemand vastgelegd.');
  });
});

describe('wat nu', () => {
  it('geeft bij wat niet mag de reden, het artikel en de uitweg', () => {
    const uit = tekst(
      <WatNu
        mogelijk={[]}
        nietMogelijk={[
          {
            titel: 'Versturen',
            reden: 'Er is nog niet gebeld.',
            artikel: 'Beleidsregels 3.8',
            uitweg: 'Bel eerst.',
          },
        ]}
      />,
    );
    expect(uit).toContain('Er is nog niet gebeld. Beleidsregels 3.8 Versturen Bel eerst.');
  });

  it('zegt een reden die voor meer opdrachten geldt een keer', () => {
    const weigering = { reden: 'Er is nog geen aanvraag.', artikel: 'Wmo 2.3.5', uitweg: 'Leg die vast.' };
    const uit = tekst(
      <WatNu
        mogelijk={[]}
        nietMogelijk={[
          { titel: 'Beoordelen', ...weigering },
          { titel: 'Toets beginnen', ...weigering, reden: 'De toets is al begonnen.' },
          { titel: 'Besluit nemen', ...weigering },
        ]}
      />,
    );
    expect(uit).toContain('(3)');
    expect(uit).toContain('Er is nog geen aanvraag. Wmo 2.3.5 Beoordelen Besluit nemen Leg die vast.');
  });
});

describe('tabel', () => {
  const kolommen = [{ kop: 'Naam', sorteer: 'naam', cel: (rij: string) => rij }];

  it('toont bij geen rijen wat te doen, en geen lege tabel', () => {
    expect(html(<Tabel bijschrift="Werk" kolommen={kolommen} rijen={[]} leeg={<p>Niets te doen</p>} />)).toBe(
      '<p>Niets te doen</p>',
    );
  });

  it('keert de sortering om van de kolom waarop al gesorteerd is', () => {
    const sortering = {
      op: 'naam',
      richting: 'op',
      href: (op: string, r: string) => `?s=${op}-${r}`,
    } as const;
    const uit = html(<Tabel bijschrift="Werk" kolommen={kolommen} rijen={['A']} sortering={sortering} />);
    expect(uit).toContain('aria-sort="ascending"');
    expect(uit).toContain('href="?s=naam-af"');
  });

  it('zet <script> in een cel om in tekst', () => {
    expect(html(<Tabel bijschrift="Werk" kolommen={kolommen} rijen={['<script>']} />)).toContain(
      '&lt;script&gt;',
    );
  });
});

describe('weergave', () => {
  it('schrijft een moment in Nederlandse tijd en een datum zonder tijd', () => {
    expect(wanneer(tijdstip('2026-11-22T10:15:00Z'))).toBe('22 november 2026 om 11.15 uur');
    expect(wanneer(datum('2026-11-22'))).toBe('22 november 2026');
  });

  it('schrijft duizendtallen met een punt', () => {
    expect([getal(999), getal(4012), getal(1234567)]).toEqual(['999', '4.012', '1.234.567']);
  });

  it('telt een jaar pas op de verjaardag', () => {
    expect(leeftijd(datum('1948-05-04'), datum('2026-05-03'))).toBe(77);
    expect(leeftijd(datum('1948-05-04'), datum('2026-05-04'))).toBe(78);
  });

  it('maakt voorletters van namen met tussenvoegsel, accent en zonder hoofdletter', () => {
    expect(['Aylin Özdemir', 'Jan van den Heuvel', 'P.', 'عائشة'].map(voorletters)).toEqual([
      'AÖ',
      'JH',
      'P',
      'ع',
    ]);
  });
});
