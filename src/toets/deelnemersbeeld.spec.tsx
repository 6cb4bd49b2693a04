import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { alsNoor, deelnemerUitnodigen, inbrengGeven, NOOR, sleutel } from '../../test/bouwers/toets-samen.ts';
import { bsn } from '../../test/bouwers/melding.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, datumLang, plusDagen } from '../kern/datum.ts';
import type { InwonerGegevens } from '../melding/gebeurtenissen.ts';
import type { WetCode } from '../recht/wetten.ts';
import { deelnemersbeeld } from './deelnemersbeeld.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import type { TotToets } from './toestand.ts';
import { Uitnodigingpagina } from './uitnodigingpagina.tsx';
import { vindUitnodiging } from './uitnodiging.ts';

const KADER = {
  gemeente: { naam: 'Gemeente Voorbeeld' },
  bestanden: { stijl: '/stijl.css', eilanden: {} },
  versie: 'proef',
  navigatie: [],
};
const regels = voorbeeldRegels();

function beeldVan(t: TotToets) {
  const uitnodiging = vindUitnodiging(t, sleutel(0), NOOR);
  if (!uitnodiging) throw new Error('geen uitnodiging');
  return deelnemersbeeld(t, uitnodiging, regels);
}

function pagina(t: TotToets): string {
  const heel = String(
    <Uitnodigingpagina
      kader={KADER}
      beeld={beeldVan(t)}
      vrager="Bilal Amrani"
      actie="/uitnodigingen/x"
      sleutel="s"
      waarden={{}}
      fouten={{}}
      weigeringen={[]}
    />,
  );
  // Above and under it stands the name of the municipality, for whoever looks.
  return heel.slice(heel.indexOf('<main'), heel.indexOf('</main>'));
}

/** The toets with this resident, in which everybody wrote `zin` in every text. */
function metInwoner(inwoner: InwonerGegevens, zin: string, grond: 'zonderNaam' | 'wgs8d'): TotToets {
  const begin = getoetst(PEDRO, 'bevestigen');
  const { melding } = begin.melding;
  if (!melding) throw new Error('geen melding');
  const t = { ...begin, melding: { ...begin.melding, melding: { ...melding, inwoner } } };
  const { grondwaarden, ethiek, randvoorwaarden } = PEDRO.stappen(TOETSDAG);
  const gebied: WetCode = grond === 'wgs8d' ? 'wgs' : 'wmo';
  const stappen: readonly ToetsOpdracht[] = [
    { ...grondwaarden, waarden: grondwaarden.waarden.map((w) => ({ ...w, toelichting: zin })) },
    { ...ethiek, opties: ethiek.opties.map((optie) => ({ ...optie, naam: zin })) },
    {
      ...randvoorwaarden,
      belemmeringen: [
        {
          soort: 'wet',
          tekst: zin,
          bron: `Wmo en Wgs, ${zin}`,
          ruimte: zin,
          artikel: `Wmo 2.3.5, Wgs 3 ${zin}`,
        },
      ],
    },
  ];
  const uitgenodigd = naToets(t, deelnemerUitnodigen({ grond, gebied }), opToetsdag(3));
  const gewogen = stappen.reduce((s, stap, i) => naToets(s, stap, opToetsdag(4 + i)), uitgenodigd);
  return naToets(gewogen, inbrengGeven({ tekst: zin, eigenWet: zin }), alsNoor(8));
}

const letters = (min: number, max: number) =>
  fc.string({
    unit: fc.constantFrom(...'a b c d e f g h i j k l m n o p r s t u v w x y z é ë ï'.split(' ')),
    minLength: min,
    maxLength: max,
  });
/** As no word of the page: a capital, and letters that stay together. */
const eigennaam = letters(3, 9).map((tekst) => `Q${tekst}`);
const cijfers = (n: number) =>
  fc.string({ unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9'.split(' ')), minLength: n, maxLength: n });
const BSNS = ['999990019', '999990020', '999990044'] as const;

const bewoner = fc.record({
  voornaam: eigennaam,
  tweede: fc.option(eigennaam, { nil: '' }),
  tussen: fc.constantFrom('', 'van der ', 'de ', 'El '),
  achternaam: eigennaam,
  straat: eigennaam.map((naam) => `${naam}straat`),
  huisnummer: fc.integer({ min: 100, max: 999 }),
  postcode: fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom('AB', 'XK')),
  plaats: eigennaam,
  bsn: fc.constantFrom(...BSNS),
  geboren: fc.integer({ min: 0, max: 30_000 }).map((n) => plusDagen(datum('1930-01-01'), n)),
  telefoon: cijfers(8).map((n) => `06${n}`),
  email: letters(3, 8).map((naam) => `${naam.normalize('NFD').replace(/\P{ASCII}/gu, '')}x@voorbeeld.nl`),
});

function schrijfwijzen(dag: Datum): readonly string[] {
  const [jaar = '', maand = '', d = ''] = dag.split('-');
  return [dag, `${d}-${maand}-${jaar}`, `${Number(d)}/${Number(maand)}/${jaar}`, datumLang(dag)];
}

describe('wat een uitgenodigde collega ziet', () => {
  it('bevat zonder naam nooit naam, adres, geboortedatum, bsn, telefoon, mail of dossiernummer, wie er ook wat schreef (Wmo 5.3.3)', () => {
    fc.assert(
      fc.property(bewoner, (b) => {
        const voornamen = [b.voornaam, b.tweede].filter((naam) => naam !== '').join(' ');
        const achternaam = `${b.tussen}${b.achternaam}`;
        const [vier, twee] = b.postcode;
        const inwoner: InwonerGegevens = {
          voornamen,
          achternaam,
          bsn: bsn(b.bsn),
          geboortedatum: b.geboren,
          adres: {
            straat: b.straat,
            huisnummer: String(b.huisnummer),
            postcode: `${vier} ${twee}`,
            woonplaats: b.plaats,
          },
          telefoon: b.telefoon,
          email: b.email,
        };
        const geheim = [
          b.voornaam,
          b.tweede,
          b.achternaam,
          b.straat,
          b.plaats,
          b.bsn,
          `${vier} ${twee}`,
          `${vier}${twee}`,
          b.telefoon,
          `${b.telefoon.slice(0, 2)}-${b.telefoon.slice(2)}`,
          b.email,
          'W26-7K3M-Q9TX',
          ...schrijfwijzen(b.geboren),
        ].filter((deel) => deel !== '');
        const zin = `Dit is ${geheim.join(', ')}; ${voornamen} ${achternaam} wil rust.`;
        const html = pagina(metInwoner(inwoner, zin, 'zonderNaam'));
        for (const deel of geheim) expect(html).not.toContain(deel);
        expect(html).toContain('wil rust');
      }),
      { numRuns: 60 },
    );
  });

  it('bevat met de naam nog steeds geen adres, nummer of geboortedatum (Wgs 8d, AVG 5 lid 1 c)', () => {
    const inwoner = getoetst(PEDRO, 'starten').melding.melding?.inwoner;
    if (!inwoner) throw new Error('geen inwoner');
    const { adres, geboortedatum } = inwoner;
    const zin = `${inwoner.voornamen} woont in de ${adres.straat} ${adres.huisnummer} te ${adres.woonplaats}, geboren ${datumLang(geboortedatum)}.`;
    const html = pagina(metInwoner(inwoner, zin, 'wgs8d'));
    expect(html).toContain(inwoner.voornamen);
    for (const deel of [adres.straat, adres.woonplaats, datumLang(geboortedatum)])
      expect(html).not.toContain(deel);
  });

  it('toont alleen de waarden en belemmeringen van de eigen wet (Wmo 5.3.3)', () => {
    const t = naToets(getoetst(PEDRO, 'bevestigen'), deelnemerUitnodigen(), opToetsdag(3));
    expect(beeldVan(t).waarden.every(({ code, rol }) => code.startsWith('jw') && rol === null)).toBe(true);
    const { grondwaarden, ethiek, randvoorwaarden } = PEDRO.stappen(TOETSDAG);
    const leeg = { soort: 'wet', tekst: 'Regel', bron: '', ruimte: 'Kan wel.' } as const;
    const later = [
      grondwaarden,
      ethiek,
      {
        ...randvoorwaarden,
        belemmeringen: [
          { ...leeg, artikel: 'Jeugdwet 2.3' },
          { ...leeg, artikel: 'Participatiewet 40' },
        ],
      },
    ].reduce<TotToets>((s, stap, i) => naToets(s, stap, opToetsdag(4 + i)), t);
    expect(beeldVan(later).belemmeringen.map(({ artikel }) => artikel)).toEqual(['Jeugdwet 2.3']);
    expect(beeldVan(later).opties).toHaveLength(ethiek.opties.length);
    expect(beeldVan(later).waarden.some(({ rol }) => rol === 'dient')).toBe(true);
  });

  it('zegt tot wanneer, waarom, dat kijken wordt vastgelegd, en of de effecten veranderen (BIO2 8.15.01)', () => {
    const t = naToets(getoetst(PEDRO, 'bevestigen'), deelnemerUitnodigen(), opToetsdag(3));
    const html = pagina(t);
    for (const tekst of [
      datumLang(plusDagen(TOETSDAG, 21)),
      'De verlengde jeugdhulp loopt af.',
      'Dat u kijkt, wordt vastgelegd',
      'De rest van het dossier blijft dicht',
    ])
      expect(html).toContain(tekst);
    expect(html).not.toContain('De effecten worden nog aangepast');
    const open = naToets(
      t,
      { soort: 'toetsstapHeropenen', stap: 'effect', reden: 'Er kwam iets bij.' },
      opToetsdag(5),
    );
    expect(pagina(open)).toContain('De effecten worden nog aangepast');
  });
});
