import { describe, expect, it } from 'vitest';
import type { Stand, Tegenover, Voorval, Werk } from './wachtrij.ts';
import { isOnverstuurd, isOpen, isTeVersturen, standTekst, verander } from './wachtrij.ts';

const NU = { begin: {}, bekend: { wens: ['dossier'] } };
const tegenover: Tegenover = { botsingen: [], samen: {}, nu: NU, nr: 9, laatst: 'Anouk Peters' };

const werk = (stand: Stand, anders: Partial<Werk> = {}): Werk => ({
  sleutel: 's',
  soort: 'gesprek',
  titel: 'Gesprek vastleggen',
  actie: '/dossiers/x/gesprek',
  gezien: 7,
  begin: {},
  bekend: {},
  velden: { wens: ['tafel'] },
  aangeraakt: true,
  bijlage: null,
  stand,
  fouten: {},
  teksten: [],
  botsing: null,
  verstuurdOm: null,
  ...anders,
});

const VOORVALLEN = {
  getypt: { soort: 'getypt', velden: { wens: ['meer'] } },
  klaargezet: { soort: 'klaargezet' },
  tochWijzigen: { soort: 'tochWijzigen' },
  poging: { soort: 'poging' },
  aangekomen: { soort: 'aangekomen', om: '14.03 uur' },
  afgewezen: { soort: 'afgewezen', fouten: { op: 'Kies een dag.' }, teksten: [] },
  botst: { soort: 'botst', tegenover },
  bijgewerkt: { soort: 'bijgewerkt', velden: { wens: ['samen'] }, op: NU, nr: 9 },
} as const satisfies Readonly<Record<Voorval['soort'], Voorval>>;

const STANDEN: readonly Stand[] = ['schrijven', 'klaar', 'onderweg', 'verstuurd', 'botsing', 'geweigerd'];

describe('een tekst van tafel', () => {
  it.each([
    ['getypt', ['schrijven', 'geweigerd']],
    ['klaargezet', ['schrijven', 'geweigerd']],
    ['tochWijzigen', ['klaar']],
    ['poging', ['klaar', 'onderweg']],
    ['aangekomen', ['onderweg']],
    ['afgewezen', ['onderweg']],
    ['botst', ['onderweg']],
    ['bijgewerkt', ['onderweg', 'botsing']],
  ] as const)('%s kan alleen als hij %j is', (voorval, mag) => {
    expect(STANDEN.filter((stand) => verander(werk(stand), VOORVALLEN[voorval]) !== undefined)).toEqual(mag);
  });

  it('houdt zijn sleutel, wat er ook gebeurt', () => {
    const sleutels = STANDEN.flatMap((stand) =>
      Object.values(VOORVALLEN).flatMap((voorval) => verander(werk(stand), voorval)?.sleutel ?? []),
    );
    expect(new Set(sleutels)).toEqual(new Set(['s']));
  });

  it('verandert niet meer van tekst zolang hij misschien al is aangekomen', () => {
    expect(isOpen(werk('onderweg'))).toBe(false);
    expect(verander(werk('onderweg'), VOORVALLEN.poging)?.velden).toEqual({ wens: ['tafel'] });
  });

  it('gaat na een botsing weg met wat een mens koos, en weet hoe ver het dossier is', () => {
    const botst = verander(werk('onderweg'), VOORVALLEN.botst);
    expect(botst).toMatchObject({ stand: 'botsing', botsing: tegenover, velden: { wens: ['tafel'] } });
    const gekozen = verander(werk('botsing', { botsing: tegenover }), VOORVALLEN.bijgewerkt);
    expect(gekozen).toMatchObject({ stand: 'klaar', gezien: 9, botsing: null, velden: { wens: ['samen'] } });
  });

  it('zonder een letter gaat niet weg, en houdt niemand op', () => {
    const leeg = werk('schrijven', { aangeraakt: false });
    expect(verander(leeg, VOORVALLEN.klaargezet)).toBeUndefined();
    expect(isOnverstuurd(leeg)).toBe(false);
  });

  it('is onverstuurd tot hij er staat', () => {
    expect(STANDEN.filter((stand) => isOnverstuurd(werk(stand)))).toEqual(
      STANDEN.filter((s) => s !== 'verstuurd'),
    );
    expect(STANDEN.filter((stand) => isTeVersturen(werk(stand)))).toEqual(['klaar', 'onderweg']);
  });

  it('zegt in elke stand waar hij is', () => {
    expect(STANDEN.map((stand) => standTekst(werk(stand), true)).filter((tekst) => tekst === '')).toEqual([]);
    expect(standTekst(werk('klaar'), false)).toContain('zodra er internet is');
    expect(standTekst(werk('schrijven', { aangeraakt: false }), true)).toBe('');
  });
});
