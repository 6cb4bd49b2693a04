import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { gemeentecode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Web } from '../dossier/inzien.tsx';
import { datum, plusDagen } from '../kern/datum.ts';
import { maakKalender } from '../recht/kalender.ts';
import { bereken } from '../recht/termijnen.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import { leesTermijnId } from '../recht/termijnvraag.ts';
import { STANDAARD_UITLEG } from '../recht/uitleg.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { apiRoutes } from './routes.ts';
import { Probleem } from './schemas.ts';
import { Dwangsomuitkomst, Termijnenlijst, Termijnuitkomst } from './termijnschemas.ts';

/** A municipality that counts the first day, and has a free day of its own. */
const ANDERS = gemeentecode('9997');
const inrichting = voorbeeldInrichting({
  regels: voorbeeldRegels({
    gemeente: ANDERS,
    kalender: maakKalender([{ datum: datum('2027-04-21'), bron: 'proef' }]),
    uitleg: { ...STANDAARD_UITLEG, dagVanGebeurtenis: 'teltMee' },
  }),
});

const app = new Hono<Omgeving>();
const kamer = maakKamer(app, () => (_c, next) => next());
// These endpoints need nothing of the outside but the municipalities.
apiRoutes(app, kamer, { omgeving: { inrichtingen: new Map([[ANDERS, inrichting]]) } } as unknown as Web);

const haal = (pad: string, kop: Record<string, string> = {}) =>
  app.request(`/api/v1${pad}`, { headers: kop });

async function reken(id: string, vraag: string) {
  const antwoord = await haal(`/termijnen/${id}?${vraag}`);
  expect(antwoord.status).toBe(200);
  return Termijnuitkomst.parse(await antwoord.json());
}

async function problemen(pad: string, status = 400) {
  const antwoord = await haal(pad);
  expect([antwoord.status, antwoord.headers.get('Content-Type')]).toEqual([
    status,
    'application/problem+json',
  ]);
  expect(antwoord.headers.get('Access-Control-Allow-Origin')).toBe('*');
  return Probleem.parse(await antwoord.json());
}

const codes = async (pad: string) => (await problemen(pad)).errors.map((e) => `${e.veld ?? ''}: ${e.code}`);

const Bron = z.object({
  voorbeelden: z.object({
    termijnen: z.array(
      z.looseObject({
        id: z.string(),
        termijn: z.string(),
        gebeurtenis: z.string(),
        einddatum: z.string(),
        ruweEinddatum: z.string(),
        verlengingWeken: z.number().optional(),
        opschorting: z.looseObject({ dagen: z.number() }).optional(),
      }),
    ),
    dwangsom: z.array(
      z.object({
        id: z.string(),
        beslistermijnTotEnMet: z.string(),
        ingebrekestellingOntvangen: z.string(),
        eersteDwangsomdag: z.string().nullable(),
        besluitBekendgemaakt: z.string(),
        dagen: z.number(),
        bedragEuro: z.number(),
      }),
    ),
  }),
});
const { voorbeelden } = Bron.parse(parse(readFileSync('inrichting/bronnen/termijnen.yaml', 'utf8')));

describe('GET /api/v1/termijnen', () => {
  it('geeft alle 79 termijnen met bron en hoe goed zij zijn nagezien, zonder login', async () => {
    const antwoord = await haal('/termijnen');
    const { termijnen, opschortingsgronden, gelijkgesteldeDagen } = Termijnenlijst.parse(
      await antwoord.json(),
    );
    expect(termijnen.map((t) => t.termijn).sort()).toEqual(Object.keys(TERMIJNEN).sort());
    expect(termijnen).toHaveLength(79);
    expect(termijnen.every((t) => t.artikel !== '' && t.bron !== '' && t.verificatie !== '')).toBe(true);
    expect(opschortingsgronden).toHaveLength(7);
    expect(gelijkgesteldeDagen).toContainEqual(expect.objectContaining({ datum: '2027-05-07' }));
  });

  it('mag van elke website worden gevraagd en worden bewaard (NL API Design Rules)', async () => {
    const eerste = await haal('/termijnen');
    expect(eerste.headers.get('Cache-Control')).toBe('public, max-age=3600');
    expect(eerste.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(eerste.headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
    const merk = eerste.headers.get('ETag') ?? '';
    expect(merk).not.toBe('');
    const weer = await haal('/termijnen', { 'If-None-Match': merk });
    expect([weer.status, await weer.text(), weer.headers.get('ETag')]).toEqual([304, '', merk]);
    const vooraf = await app.request('/api/v1/termijnen', {
      method: 'OPTIONS',
      headers: { Origin: 'https://elders.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect([vooraf.status, vooraf.headers.get('Access-Control-Allow-Methods')]).toEqual([204, 'GET,HEAD']);
  });
});

describe('GET /api/v1/termijnen/{id}', () => {
  it.each(voorbeelden.termijnen.filter((vb) => leesTermijnId(vb.termijn)).map((vb) => [vb.id, vb] as const))(
    '%s komt op de dag van de bron uit',
    async (_id, vb) => {
      const stil = vb.opschorting ? `&opgeschorteDagen=${vb.opschorting.dagen}` : '';
      const langer = vb.verlengingWeken ? `&verlenging=P${vb.verlengingWeken}W` : '';
      const som = await reken(vb.termijn, `begin=${vb.gebeurtenis}${stil}${langer}`);
      expect([som.uiterlijk?.slice(0, vb.einddatum.length), som.ruweEinddatum?.slice(0, 10)]).toEqual([
        vb.einddatum,
        vb.ruweEinddatum.slice(0, 10),
      ]);
    },
  );

  it('geeft termijn, wet, artikel, begin, ruwe einddatum, uiterlijk en stappen', async () => {
    expect(await reken('wmoBeslissing', 'begin=2027-03-11&opgeschorteDagen=5')).toMatchObject({
      termijn: 'wmoBeslissing',
      wet: 'wmo',
      artikel: 'Wmo 2.3.5 lid 2',
      gemeente: null,
      begin: '2027-03-11',
      ruweEinddatum: '2027-03-30',
      uiterlijk: '2027-03-30',
      opgeschorteDagen: 5,
    });
  });

  it('rekent hetzelfde als de motor, bij elke dag en elk aantal dagen stilstand (R8)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 73_000 }).map((n) => plusDagen(datum('1900-01-01'), n)),
        fc.integer({ min: 0, max: 40 }),
        async (begin, opgeschorteDagen) => {
          const som = await reken('wmoBeslissing', `begin=${begin}&opgeschorteDagen=${opgeschorteDagen}`);
          const motor = bereken({ termijn: 'wmoBeslissing', begin, opgeschorteDagen }, maakKalender());
          expect([som.uiterlijk, som.ruweEinddatum]).toEqual([motor.uiterlijk, motor.ruweEinddatum]);
        },
      ),
    );
  });

  it('leest periodes, ook als het veld vaker voorkomt, en telt overlap één keer (R8)', async () => {
    const een = '2027-03-15/2027-03-20,opOvermacht:2027-03-18/2027-03-22';
    const twee = '2027-03-15/2027-03-20&opschortingen=opOvermacht:2027-03-18/2027-03-22';
    for (const periodes of [een, twee]) {
      const som = await reken('wmoBeslissing', `begin=2027-03-11&opschortingen=${periodes}`);
      expect(som).toMatchObject({ opgeschorteDagen: 7, uiterlijk: '2027-04-01' });
    }
  });

  it('rekent met de keuzes en de kalender van de gemeente (R1; Atw 3 lid 3)', async () => {
    const gewoon = await reken('wmoOnderzoek', 'begin=2027-03-11');
    const anders = await reken('wmoOnderzoek', `begin=2027-03-11&gemeente=${ANDERS}`);
    expect(await reken('wmoOnderzoek', 'begin=2027-03-11&gemeente=voorbeeld')).toEqual(anders);
    expect([gewoon.uiterlijk, anders.ruweEinddatum, anders.uiterlijk, anders.gemeente]).toEqual([
      '2027-04-22',
      '2027-04-21',
      '2027-04-22',
      ANDERS,
    ]);
  });

  it('leest een tijdstip in UTC op de Nederlandse dag, en uren door de zomertijd heen (Awb 2:20; Atw 4)', async () => {
    expect((await reken('wmoOnderzoek', 'begin=2027-03-11T23:30:00Z')).begin).toBe('2027-03-12');
    expect((await reken('wmoOnderzoek', 'begin=2027-03-11T23:30:00+01:00')).begin).toBe('2027-03-11');
    expect((await reken('avgDatalek', 'begin=2027-03-27T16:00')).uiterlijk).toBe('2027-03-30T17:00:00+02:00');
  });

  it('kent een onbekende termijn niet', async () => {
    const { errors, status } = await problemen('/termijnen/wmoBestaatNiet?begin=2027-03-11', 404);
    expect([status, errors[0]?.code]).toEqual([404, 'onbekendeTermijn']);
  });

  it('noemt alles wat niet klopt tegelijk, ook velden die zij niet kent (RFC 9457)', async () => {
    expect(
      await codes(
        '/termijnen/wmoOnderzoek?begin=2027-02-30&opgeschorteDagen=-5&opschorting=x&gemeente=0000&keer=a',
      ),
    ).toEqual([
      'begin: datumBestaatNiet',
      'opgeschorteDagen: nietOpschortbaar',
      'opgeschorteDagen: getalBuitenGrens',
      'keer: geenGetal',
      'opschorting: onbekendVeld',
      'gemeente: onbekendeGemeente',
    ]);
    expect(await codes('/termijnen/wmoOnderzoek')).toEqual(['begin: beginOntbreekt']);
    expect(await codes('/termijnen/wmoOnderzoek?begin=1500-01-01')).toEqual(['begin: datumBuitenKalender']);
    expect(await codes('/termijnen/wmoOnderzoek?begin=2027-03-11&begin=2027-03-12')).toEqual([
      'begin: geenDatum',
    ]);
  });

  it('zegt waarom de meldingsfase niet stilstaat, met artikel en uitweg (Wmo 2.3.2 lid 1)', async () => {
    const { errors } = await problemen('/termijnen/wmoOnderzoek?begin=2027-03-11&opgeschorteDagen=5');
    expect(errors).toEqual([
      {
        code: 'nietOpschortbaar',
        detail:
          'Deze termijn kan niet worden opgeschort (4:15 hoort bij een aanvraag, niet bij een melding).',
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Houd de datum aan. Lukt dat niet, vertel de inwoner dan wanneer het wel komt.',
        veld: 'opgeschorteDagen',
      },
    ]);
  });
});

describe('GET /api/v1/dwangsom', () => {
  it.each(voorbeelden.dwangsom.map((dw) => [dw.id, dw.bedragEuro, dw] as const))(
    '%s geeft € %i (Awb 4:17)',
    async (_id, euro, dw) => {
      const antwoord = await haal(
        `/dwangsom?beslistermijn=${dw.beslistermijnTotEnMet}&ingebrekestelling=${dw.ingebrekestellingOntvangen}&bekend=${dw.besluitBekendgemaakt}`,
      );
      expect(antwoord.headers.get('ETag')).not.toBeNull();
      expect(Dwangsomuitkomst.parse(await antwoord.json())).toMatchObject({
        euro,
        dagen: dw.dagen,
        eersteDwangsomdag: dw.eersteDwangsomdag,
        werkt: dw.eersteDwangsomdag !== null,
      });
    },
  );

  it('noemt alles wat niet klopt tegelijk (RFC 9457)', async () => {
    expect(await codes('/dwangsom?ingebrekestelling=2026-02-30&bekend=x&uitzondering=y&z=1')).toEqual([
      'beslistermijn: dagOntbreekt',
      'ingebrekestelling: datumBestaatNiet',
      'bekend: geenDatum',
      'uitzondering: onbekendeUitzondering',
      'z: onbekendVeld',
    ]);
  });

  it('rekent met de kalender van de gemeente (Atw 3 lid 3)', async () => {
    const antwoord = await haal(
      `/dwangsom?beslistermijn=2027-04-01&ingebrekestelling=2027-04-07&gemeente=${ANDERS}`,
    );
    expect(Dwangsomuitkomst.parse(await antwoord.json())).toMatchObject({
      gemeente: ANDERS,
      respijtTm: '2027-04-20',
      dagen: null,
      euro: null,
    });
  });
});
