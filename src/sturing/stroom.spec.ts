import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Maat } from '../dossier/meting.ts';
import { HALTES, UITGANGEN } from '../dossier/meting.ts';
import { ALLES } from '../doorlooptijd/queries.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { getal } from '../ui/weergave.ts';
import type { Stand } from './figuur.ts';
import { binnenmaten, matenVan } from './lijstvraag.ts';
import { merktekst, stroomVan } from './stroom.ts';
import { stroomfiguur } from './stroomfiguur.tsx';

const VANDAAG = datum('2026-10-12');
const MAAND = '2026-03';

const stand = (anders: Partial<Stand>): Stand => ({
  tellingen: new Map(),
  zonderHulp: [],
  verlopen: [],
  ernaast: [],
  vraag: { keuze: ALLES, maat: 'onderzoek', per: 'voorziening' },
  vandaag: VANDAAG,
  regels: voorbeeldRegels(),
  kleinsteGroep: 5,
  ...anders,
});
const halte = (s: Stand, naam: string) => stroomVan(s).haltes.find((h) => h.halte === naam);
const in1Maand = (per: Readonly<Partial<Record<Maat, Readonly<Record<string, number>>>>>) =>
  tellingen(Object.fromEntries(Object.entries(per).map(([maat, dagen]) => [maat, { [MAAND]: dagen }])));

describe('waar een melding blijft liggen (sturing § 2: tijdBlokkade)', () => {
  const VERKEER = in1Maand({
    'mijlpaal:gemeld': { '0': 40 },
    'vertrek:screenen:eersteGesprek': { '2': 30 },
    'vertrek:screenen:metAdvies': { '1': 6 },
    'vertrek:eersteGesprek:onderzoeken': { '9': 20 },
    'vertrek:onderzoeken:reactie': { '21': 20 },
    'vertrek:reactie:beslissen': { '12': 9 },
    'vertrek:reactie:zonderAanvraag': { '20': 10 },
    'vertrek:beslissen:verzenden': { '7': 9 },
    'vertrek:opdragen:aanbieder': { '3': 8 },
    'vertrek:aanbieder:hulp': { '33': 8 },
  });

  it('telt per halte wie kwam, wie verder ging en wie eruit ging, en hoe lang', () => {
    expect(halte(stand({ tellingen: VERKEER }), 'screenen')).toMatchObject({
      binnen: 40,
      verder: 30,
      eruit: 6,
      mediaan: 2,
      p90: 2,
      uitgangen: [{ uitgang: 'metAdvies', aantal: 6 }],
    });
    // Who passed the toets over, came in from the investigation all the same.
    expect(halte(stand({ tellingen: VERKEER }), 'reactie')?.binnen).toBe(20);
    expect(halte(stand({ tellingen: VERKEER }), 'toetsen')).toMatchObject({ binnen: 0, mediaan: null });
    expect(stroomVan(stand({ tellingen: VERKEER })).hulp).toBe(8);
  });

  it('noemt waar de termijn opgaat, wat zonder termijn nog langer duurt, en waar het oploopt (Wmo 2.3.2 lid 1)', () => {
    const merken = stroomVan(stand({ tellingen: VERKEER })).haltes.flatMap((h) =>
      h.merken.map((merk) => `${h.halte}: ${merktekst(merk)}`),
    );
    expect(merken).toEqual([
      'eersteGesprek: Loopt op: 30 erin, 20 eruit',
      'onderzoeken: Meest van de termijn: 21 van 42 dagen',
      'aanbieder: Duurt het langst (geen termijn)',
    ]);
    expect(stroomfiguur(stand({ tellingen: VERKEER })).uitleg).toContain(
      'Het loopt op bij ‘Eerste gesprek’: 30 kwamen binnen en 20 gingen weg.',
    );
  });

  it('zegt wat er nu staat en hoe oud, zonder hulp waarvan de periode voorbij is (Wmo 2.6.3)', () => {
    const nu = tellingen({
      'halte:opdragen': { '0001-01': { [plusDagen(VANDAAG, -10)]: 6, [plusDagen(VANDAAG, -50)]: 7 } },
    });
    const verlopen = [
      { maat: 'halte:opdragen', sinds: plusDagen(VANDAAG, -50), aantal: 2 },
    ] as const satisfies Stand['verlopen'];
    expect(halte(stand({ tellingen: nu }), 'opdragen')).toMatchObject({ nu: 13, oud: 50 });
    expect(halte(stand({ tellingen: nu, verlopen }), 'opdragen')).toMatchObject({ nu: 11, oud: 10 });
  });

  it('wijst bij weinig dossiers niets aan, en toont geen klein getal (Wmo 5.3.6)', () => {
    const weinig = in1Maand({
      'mijlpaal:gemeld': { '0': 4 },
      'vertrek:screenen:eersteGesprek': { '90': 3 },
      'vertrek:screenen:ingetrokken': { '90': 1 },
    });
    const hier = halte(stand({ tellingen: weinig }), 'screenen');
    expect(hier).toMatchObject({ binnen: WEGGELATEN, verder: WEGGELATEN, eruit: WEGGELATEN, mediaan: null });
    expect(hier?.merken).toEqual([]);
    expect(String(stroomfiguur(stand({ tellingen: weinig })).beeld(null))).not.toMatch(
      /<text[^>]* y="(?!26")[^>]*>(?:nu )?[1-4]( |<)/,
    );
  });

  it('laat niet uit wie verder ging en wie binnenkwam rekenen dat twee een stap oversloegen (Wmo 5.3.6)', () => {
    const tweeLangs = stand({
      tellingen: in1Maand({
        'mijlpaal:gemeld': { '0': 40 },
        'vertrek:onderzoeken:toetsen': { '9': 38 },
        'vertrek:onderzoeken:reactie': { '9': 2 },
        'vertrek:toetsen:verslagMaken': { '9': 38 },
        'vertrek:verslagMaken:reactie': { '9': 38 },
      }),
    });
    const toetsen = halte(tweeLangs, 'toetsen');
    expect(toetsen?.langs).toBe(WEGGELATEN);
    expect([halte(tweeLangs, 'onderzoeken')?.verder, toetsen?.binnen]).toContain(WEGGELATEN);
    expect(halte({ ...tweeLangs, kleinsteGroep: 1 }, 'toetsen')).toMatchObject({ binnen: 38, langs: 2 });
  });

  it('zegt ook zonder een enkel dossier iets', async () => {
    const figuur = stroomfiguur(stand({}));
    expect(figuur.uitleg).toContain('Er is te weinig geteld om te zeggen waar het blijft liggen.');
    expect(String(await figuur.beeld(null))).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('de stroom van elk verkeer', () => {
  const maten = HALTES.flatMap((van, i) =>
    [...HALTES.slice(i + 1), ...UITGANGEN, 'hulp' as const].map((naar): Maat => `vertrek:${van}:${naar}`),
  );
  const verkeer = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...maten), fc.nat(900), fc.integer({ min: 1, max: 40 })),
    {
      maxLength: 40,
      selector: ([maat]) => maat,
    },
  );

  it('verliest niemand: wat ergens wegging, kwam elders binnen, ging eruit of kreeg hulp', () => {
    fc.assert(
      fc.property(verkeer, (alle) => {
        const { haltes, hulp } = stroomVan(
          stand({
            kleinsteGroep: 1,
            tellingen: in1Maand(Object.fromEntries(alle.map(([maat, dag, n]) => [maat, { [dag]: n }]))),
          }),
        );
        const som = (kolom: 'binnen' | 'verder' | 'eruit') =>
          haltes.reduce(
            (s, h) => s + (h.halte === 'screenen' && kolom === 'binnen' ? 0 : Number(h[kolom])),
            0,
          );
        expect(som('verder')).toBe(som('binnen') + Number(hulp));
        // Halte by halte: who went on or passed by, comes in at the next, passes that too, or has help.
        for (const [i, { verder, langs }] of haltes.entries()) {
          const volgende = haltes[i + 1];
          const verderop = volgende ? Number(volgende.binnen) + Number(volgende.langs) : Number(hulp);
          expect(Number(verder) + Number(langs)).toBe(verderop);
        }
        expect(som('verder') + som('eruit')).toBe(alle.reduce((s, [, , n]) => s + n, 0));
      }),
    );
  });

  it('past in het beeld: elke regel binnen de rand, elke halte onder de vorige', async () => {
    await fc.assert(
      fc.asyncProperty(verkeer, fc.constantFrom(1, 5), async (alle, kleinsteGroep) => {
        const figuur = stroomfiguur(
          stand({
            kleinsteGroep,
            tellingen: in1Maand(Object.fromEntries(alle.map(([maat, dag, n]) => [maat, { [dag]: n }]))),
          }),
        );
        const svg = String(await figuur.beeld(null));
        const hoog = Number(/viewBox="0 0 560 ([\d.]+)"/.exec(svg)?.[1]);
        const y = [...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, plek]) => Number(plek));
        expect(Math.max(...y)).toBeLessThan(hoog);
        // Who passes a halte over has a line of the table, and is named and drawn beside the arrow.
        const langs = figuur.rijen.flatMap(({ kop, cellen }) => (kop.endsWith('over') ? [cellen[3]] : []));
        expect([...svg.matchAll(/>([^<>]*) sloeg(?:en)? dit over</g)].map(([, n]) => n)).toEqual(
          langs.map((n) => (typeof n === 'number' ? getal(n) : 'niet getoond:')),
        );
        const blokken = [...svg.matchAll(/<rect x="1" y="([\d.]+)"[^>]* height="([\d.]+)"/g)].map(
          ([, boven, h]) => [Number(boven), Number(h)] as const,
        );
        expect(blokken).toHaveLength(HALTES.length + 1);
        blokken.slice(1).forEach(([boven], i) => {
          const [vorige = 0, h = 0] = blokken[i] ?? [];
          expect(boven).toBeGreaterThanOrEqual(vorige + h + 40);
        });
      }),
    );
  });

  it('heeft van elk getal een lijst die hetzelfde telt', () => {
    const { kolommen, rijen } = stroomfiguur(
      stand({
        kleinsteGroep: 1,
        tellingen: in1Maand(Object.fromEntries(maten.map((maat) => [maat, { '3': 1 }]))),
      }),
    );
    for (const { cellen, lijsten = [] } of rijen) {
      expect(cellen).toHaveLength(kolommen.length - 1);
      for (const [i, lijst] of lijsten.entries())
        // Of each way one went; those that are reported and those that stand there now are not in this traffic.
        if (lijst && !lijst.loopt && lijst.maat !== 'binnen:screenen')
          expect(cellen[i]).toBe(matenVan(lijst.maat).length);
    }
    expect(matenVan('binnen:hulp')).toEqual(binnenmaten('hulp'));
    expect(matenVan('verder:verzenden')).toEqual([
      'vertrek:verzenden:opdragen',
      'vertrek:verzenden:aanbieder',
      'vertrek:verzenden:hulp',
    ]);
  });
});
