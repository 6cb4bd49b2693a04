import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import type { Rol } from '../kern/rollen.ts';
import { intervisiePaden } from './paden.ts';

let huis: Apphuis;
beforeAll(async () => {
  const inrichting = voorbeeldInrichting({
    medewerkers: [
      medewerker('bilal', { naam: 'Bilal Aksoy' }),
      medewerker('fatima', { naam: 'Fatima Yilmaz' }),
      medewerker('lotte', { naam: 'Lotte Janssen' }),
      medewerker('rik', { naam: 'Rik de Vries' }),
    ],
  });
  huis = await maakApphuis({ inrichting });
});
afterAll(() => huis.sluit());

async function vraag(pad: string, rol: Rol, id: string, velden?: [string, string][]) {
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: await huis.sessie(rol, { id }), Origin: huis.basis.origin },
    ...(velden && {
      method: 'POST',
      body: new URLSearchParams(velden),
    }),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, tekst, naar: antwoord.headers.get('location') ?? '' };
}

const NIEUW = (dilemma: string): [string, string][] => [
  ['titel', 'Nee zeggen als iemand huilt'],
  ['dilemma', dilemma],
  ['vraag', 'Hoe blijf je naast iemand staan?'],
  ['methode', 'roddel'],
  ['dag', '2099-01-05'],
  ['gespreksleider', 'fatima'],
  ['meedenkers', 'lotte'],
  ['nagelezen', 'ja'],
];

describe('intervisie', () => {
  it('van een dilemma naar een bibliotheek zonder namen, met zoeken (AVG 4 onder 1)', async () => {
    const herkend = await vraag(
      intervisiePaden.nieuw,
      'klantmanager',
      'bilal',
      NIEUW('Zij belde 06 12 34 56 78.'),
    );
    expect(herkend.status).toBe(422);
    const gedaan = await vraag(
      intervisiePaden.nieuw,
      'klantmanager',
      'bilal',
      NIEUW('De inwoner verloor een huisdier en wilde opvang. Daar was geen grond voor.'),
    );
    expect(gedaan.status).toBe(303);
    expect((await vraag(gedaan.naar, 'klantmanager', 'lotte')).tekst).toContain('Fatima Yilmaz');
    expect((await vraag(gedaan.naar, 'klantmanager', 'rik')).status).toBe(404);
    for (const [wie, ziet] of [
      ['lotte', true],
      ['rik', false],
    ] as const) {
      const lijst = await vraag(intervisiePaden.bibliotheek, 'klantmanager', wie);
      expect([lijst.status, lijst.tekst.includes('Nee zeggen')]).toEqual([200, ziet]);
    }
    expect((await vraag(intervisiePaden.bibliotheek, 'deelnemer', 'noor')).status).toBe(403);

    const uitkomst: [string, string][] = [['inzicht', 'Benoem eerst het verdriet, dan pas de regel.']];
    expect((await vraag(`${gedaan.naar}/uitkomst`, 'klantmanager', 'rik', uitkomst)).status).toBe(404);
    expect((await vraag(`${gedaan.naar}/uitkomst`, 'klantmanager', 'lotte', uitkomst)).status).toBe(303);
    const gelezen = await vraag(gedaan.naar, 'klantmanager', 'rik');
    expect(gelezen.tekst).toContain('Benoem eerst het verdriet');
    for (const naam of ['Fatima Yilmaz', 'Lotte Janssen', 'Bilal Aksoy'])
      expect(gelezen.tekst).not.toContain(naam);
    expect(await huis.lees('SELECT nr FROM intervisie WHERE rollen IS NOT NULL')).toEqual([]);

    // Found by the stem of a word, and not by what is not in it.
    expect((await vraag(intervisiePaden.zoek('huisdieren'), 'jurist', 'priya')).tekst).toContain(
      'Nee zeggen',
    );
    expect((await vraag(intervisiePaden.zoek('scootmobiel'), 'jurist', 'priya')).tekst).toContain(
      'Niets gevonden',
    );
  });

  it('wat toch iemand verraadt, haalt een teamleider voorgoed weg, en niemand anders (AVG 5 lid 1 onder c)', async () => {
    const { naar } = await vraag(
      intervisiePaden.nieuw,
      'klantmanager',
      'bilal',
      NIEUW('Een kwestie over lef.'),
    );
    expect((await vraag(`${naar}/weghalen`, 'klantmanager', 'bilal', [['zeker', 'ja']])).status).toBe(403);
    expect((await vraag(`${naar}/weghalen`, 'teamleider', 'henk', [])).status).toBe(422);
    expect((await vraag(`${naar}/weghalen`, 'teamleider', 'henk', [['zeker', 'ja']])).status).toBe(303);
    expect((await vraag(naar, 'klantmanager', 'bilal')).status).toBe(404);
    expect(await huis.lees("SELECT nr FROM intervisie WHERE dilemma LIKE '%lef%'")).toEqual([]);
  });
});
