import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Briefmaker } from '../../src/brieven/render.ts';
import { vulGevallen } from '../../src/demo/vul.ts';
import type { DossierOpdracht } from '../../src/dossier/opdrachten.ts';
import { voerOpdrachtUit } from '../../src/dossier/uitvoeren.ts';
import { laadInrichting } from '../../src/gemeente/laden.ts';
import { datumVan } from '../../src/kern/datum.ts';
import type { Vingerafdruk } from '../../src/kern/ids.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import { gelukt } from '../../src/kern/uitkomst.ts';
import { nieuwDossierId } from '../../src/platform/nieuweids.ts';
import type { Verklaard } from '../../src/toegang/route.ts';
import { toezichtPatronen } from '../../src/toezicht/paden.ts';
import { bsn, MEVROUW_X, meldingDoen } from '../bouwers/melding.ts';
import { lokaleCode } from '../bouwers/regels.ts';
import { persoonId } from '../bouwers/stap.ts';
import { DAAR, maakApphuis, type Apphuis } from '../hulp/apphuis.ts';

/**
 * What somebody with bad intentions tries on every route there is: ids of somebody else, forms from elsewhere, frames,
 * redirects. A new route, and a new kind of id in a path, comes under these tests by itself.
 */
const BEZOEKERS = {
  inwoner: { rol: 'inwoner' },
  mantelzorger: { rol: 'mantelzorger' },
  screener: { rol: 'screener' },
  bilal: { rol: 'klantmanager', team: 'noord' },
  priya: { rol: 'jurist' },
  henk: { rol: 'teamleider', team: 'noord' },
  wim: { rol: 'administratie' },
  nadia: { rol: 'beheerder' },
  thomas: { rol: 'controller' },
  hester: { rol: 'fg' },
  naima: { rol: 'contractmanager' },
  noor: { rol: 'deelnemer' },
  kees: { rol: 'aanbieder' },
} as const satisfies Readonly<Record<string, { readonly rol: Rol; readonly team?: string }>>;
type Bezoeker = keyof typeof BEZOEKERS;
const IEDEREEN = Object.keys(BEZOEKERS) as readonly Bezoeker[];
const KWAAD = 'https://kwaad.example';

/** Something of somebody else, and something of the same form that never was. */
interface Vreemd {
  readonly bestaat: readonly string[];
  readonly verzonnen: string;
}

let huis: Apphuis;
const koekjes = new Map<Bezoeker, string>();
/** A dossier that this visitor may see, if there is one. */
const eigen = new Map<Bezoeker, string>();
/** By the name of the parameter, for who may not see them. */
const vreemd = new Map<Bezoeker, Readonly<Record<string, Vreemd>>>();

/** Parameters that are no id: whoever has the page may have each of them. */
const GEEN_ID = new Set([
  'deel',
  'dag',
  'soort',
  'figuur',
  'stap',
  'code',
  'wet',
  'waarde',
  'kwartaal',
  'versie',
  // Of a form.
  'vorm',
  // Employees: who may review rights, may review each of them.
  'persoon',
  // Of a draft: the own, whatever it is called.
  'concepten',
]);
/** Names that mean something else in each room. */
const PER_KAMER = /^\/(?:toezicht\/)?([a-z]+)(?:\/([a-z]+))?\/:(?:nr|sleutel)\b/;
const soortVan = (pad: string, naam: string): string =>
  naam === 'nr' || naam === 'sleutel' ? (PER_KAMER.exec(pad)?.slice(1).findLast(Boolean) ?? naam) : naam;
/** A term and a law have an id too, and are everybody's. */
const OPENBAAR = new Set(['/termijnen/:id', '/api/v1/termijnen/:id']);

/** Many hundreds of letters, of which nobody here reads what they say: blank sheets. */
const BLANCO: Briefmaker = {
  render(gegevens) {
    const pdf = Buffer.from(`%PDF-1.7\n%${gegevens.brief}\n`);
    const sha256 = createHash('sha256').update(pdf).digest('hex') as Vingerafdruk;
    return Promise.resolve(gelukt({ pdf, sha256, paginas: 1, vervangenTekens: [] }));
  },
};

/** Dossiers of another municipality. */
let elders: readonly string[] = [];
/** The month of which a sample was drawn last. */
let getrokken = '';

beforeAll(async () => {
  const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
  huis = await maakApphuis({ inrichting, briefmaker: BLANCO });
  await vulGevallen(huis.omgeving);
  for (const wie of IEDEREEN) {
    const { rol, ...rest } = BEZOEKERS[wie];
    const team = 'team' in rest ? { team: lokaleCode(rest.team) } : {};
    koekjes.set(wie, await huis.sessie(rol, { id: wie, ...team }));
  }
  const dag = datumVan(huis.omgeving.klok.nu());
  await voerOpdrachtUit(
    huis.omgeving,
    {
      gemeente: DAAR,
      dossier: nieuwDossierId(dag),
      wie: { id: persoonId('sanne'), rol: 'screener' },
      namens: null,
      sleutel: null,
    },
    meldingDoen({ ontvangenOp: dag, inhoud: { inwoner: { ...MEVROUW_X, achternaam: 'Verderop' } } }),
  );
  await huis.eigenaar(`
    INSERT INTO aanbodfeit (gemeente, code, feit, door, op)
      SELECT '${DAAR}', 'vreemd-aanbod', feit, door, op FROM aanbodfeit LIMIT 1;
    INSERT INTO contractfeit (gemeente, code, feit, door, op)
      SELECT '${DAAR}', 'vreemde-aanbieder', feit, door, op FROM contractfeit ORDER BY nr LIMIT 1;
    INSERT INTO iwmobericht (gemeente, id, richting, soort, bestand, grootte, bytes, sha256, op)
      VALUES ('${DAAR}', 'vreemd-bericht', 'uit', '301', 'a.xml', 4, '<a/>', repeat('a', 64), now());
    INSERT INTO iwmostand (gemeente, bericht, richting, fase, te_doen, op)
      VALUES ('${DAAR}', 'vreemd-bericht', 'uit', 'verzonden', false, now());
    INSERT INTO prognose (gemeente, id, invoer, bijgewerkt, door, op)
      VALUES ('${DAAR}', 'vreemde-prognose', '{}', now(), 'sanne', now());
    INSERT INTO formatiewijziging (gemeente, soort, van, uren, toelichting, door, op)
      VALUES ('${DAAR}', 'inhuur', now(), 8, '', 'sanne', now());
    INSERT INTO overlegfeit (gemeente, reeks, feit, door, op)
      SELECT '${DAAR}', 'elders', feit, door, op FROM overlegfeit LIMIT 1;
    INSERT INTO intervisie (gemeente, titel, dilemma, vraag, methode, dag, inzicht, afspraak, op)
      VALUES ('${DAAR}', 'Verderop', '', '', 'incident', now(), 'Verderop', '', now());
    INSERT INTO vernietigingslijst VALUES ('${DAAR}', 7, 'beheer', now(), '');
    INSERT INTO datalek VALUES ('${DAAR}', 77, 'x', 'anders', '', now(), 1, '{}', '{}', NULL, NULL, 'sanne', now());
    INSERT INTO steekproef VALUES ('${DAAR}', '2020-01-01', repeat('0', 32), 0, 'thomas', now());
    INSERT INTO intervisie (gemeente, titel, dilemma, vraag, methode, dag, afspraak, op)
      VALUES ('${DAAR}', 'Daar', 'Een dilemma.', 'Wat nu?', 'roddelen', current_date, '', now());
    INSERT INTO overlegfeit (gemeente, reeks, feit, door, op) VALUES ('${DAAR}', 'vreemde-reeks', '{}', 'sanne', now());
    INSERT INTO overlegcasus (gemeente, dossier, onderdeel, sleutel, reeks, dag, stand, doel, inbrenger, met_naam,
        urgentie, leerpunt)
      SELECT gemeente, dossier, 'C1', 'vreemde-casus-van-een-ander', 'vreemde-reeks', current_date, 'ingebracht',
        'advies', 'sanne', false, false, '' FROM dossier WHERE gemeente = '${DAAR}';
    INSERT INTO levering (gemeente, dossier, onderdeel, levering, sleutel, aanbieder, voorziening, vorm, stand, actueel,
        rang, wacht_sinds, overbrugd)
      SELECT DISTINCT ON (gemeente) gemeente, dossier, 'V1', 'LV1', 'toewijzing-van-een-ander-' || gemeente,
        'een-ander', 'begeleiding', 'natura', 'wachtOpAntwoord', true, 2, now(), false FROM dossier;
    INSERT INTO noodinzage (gemeente, dossier, persoon, rol, reden, toelichting, op)
      SELECT gemeente, dossier, 'sanne', 'screener', 'gevaar', '', now() FROM dossier WHERE gemeente = '${DAAR}'`);
  await huis.takenloper.verwerkAlles();
  for (const wie of ['screener', 'thomas'] as const)
    await huis.app.request(new URL('/zoeken', huis.basis), {
      method: 'POST',
      headers: { Origin: huis.basis.origin, Cookie: koekjes.get(wie) ?? '' },
      body: new URLSearchParams({ q: 'Verderop' }),
    });
  const lijst = async (sql: string): Promise<readonly string[]> =>
    (await huis.lees<{ readonly id: string }>(sql)).map(({ id }) => id);
  const alle = await lijst('SELECT dossier AS id FROM dossier ORDER BY dossier');
  elders = await lijst(`SELECT dossier AS id FROM dossier WHERE gemeente = '${DAAR}'`);
  [getrokken = ''] = await lijst('SELECT max(maand)::text AS id FROM steekproef');
  for (const wie of IEDEREEN) {
    const ziet: string[] = [];
    for (const dossier of alle)
      if ((await vraag(wie, 'GET', `/api/v1/dossiers/${dossier}`)).status === 200) ziet.push(dossier);
    // Residents have no API: theirs are on their own pages.
    const mijn = BEZOEKERS[wie].rol === 'inwoner' ? (await vraag(wie, 'GET', '/mijn')).tekst : '';
    ziet.push(...alle.filter((dossier) => mijn.includes(`/mijn/${dossier}`)));
    const [van] = ziet;
    if (van !== undefined) eigen.set(wie, van);
    const dicht = alle.filter((dossier) => !ziet.includes(dossier)).map((dossier) => `'${dossier}'`);
    const vanAnder = (sql: string) =>
      dicht.length === 0 ? [] : lijst(`${sql} WHERE dossier IN (${dicht.join(',')}) LIMIT 4`);
    vreemd.set(wie, {
      dossier: {
        bestaat: dicht.length === 0 ? [] : await steekproef(dicht.join(',')),
        verzonnen: 'W26-ZZZZ-0000',
      },
      document: { bestaat: await vanAnder('SELECT document AS id FROM document'), verzonnen: 'f'.repeat(32) },
      advies: { bestaat: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'], verzonnen: 'A9999' },
      uitnodigingen: {
        bestaat: await lijst(`SELECT sleutel AS id FROM toetsuitnodiging WHERE persoon <> '${wie}' LIMIT 4`),
        verzonnen: 'x'.repeat(22),
      },
      toewijzingen: {
        bestaat: await lijst("SELECT sleutel AS id FROM levering WHERE aanbieder = 'een-ander'"),
        verzonnen: 'x'.repeat(29),
      },
      geheim: { bestaat: ['x'.repeat(43)], verzonnen: 'y'.repeat(43) },
      casus: { bestaat: ['vreemde-casus-van-een-ander'], verzonnen: 'x'.repeat(27) },
      reeks: { bestaat: ['vreemde-reeks'], verzonnen: 'verzonnen-rij' },
      noodinzage: {
        bestaat: await lijst(`SELECT nr::text AS id FROM noodinzage WHERE gemeente = '${DAAR}'`),
        verzonnen: '999999',
      },
      intervisie: {
        bestaat: await lijst(`SELECT nr::text AS id FROM intervisie WHERE gemeente = '${DAAR}'`),
        verzonnen: '999999',
      },
      aanbieder: { bestaat: ['vreemde-aanbieder'], verzonnen: 'verzonnen-aanbieder' },
      aanbod: { bestaat: ['vreemd-aanbod'], verzonnen: 'verzonnen-aanbod' },
      bericht: { bestaat: ['vreemd-bericht'], verzonnen: 'verzonnen-bericht' },
      prognose: { bestaat: ['vreemde-prognose'], verzonnen: 'verzonnen-prognose' },
      wijziging: {
        bestaat: await lijst(`SELECT nr::text AS id FROM formatiewijziging WHERE gemeente = '${DAAR}'`),
        verzonnen: '999999',
      },
      lijst: { bestaat: ['7'], verzonnen: '999' },
      lek: { bestaat: ['77'], verzonnen: '999999' },
      maand: { bestaat: ['2020-01-01'], verzonnen: '2019-01-01' },
      // Of who was asked nothing; the controller and the FG may see each line.
      plaats: {
        bestaat:
          BEZOEKERS[wie].rol === 'controller' || BEZOEKERS[wie].rol === 'fg'
            ? []
            : await lijst(`SELECT r.plaats::text AS id FROM steekproefregel r JOIN leeslog l ON l.nr = r.regel
                WHERE r.maand = '${getrokken}' AND l.rol = 'klantmanager' AND NOT EXISTS (SELECT FROM steekproefstap s
                  WHERE s.maand = r.maand AND s.plaats = r.plaats) LIMIT 4`),
        verzonnen: '999',
      },
      vraag: {
        bestaat: await lijst(`SELECT id::text FROM zoekvraag WHERE persoon <> '${wie}' LIMIT 4`),
        verzonnen: '00000000-0000-4000-8000-000000000000',
      },
      id: {
        bestaat: await lijst(`SELECT id::text FROM pgboss.job WHERE data->>'gemeente' = '${DAAR}' LIMIT 4`),
        verzonnen: '00000000-0000-4000-8000-000000000000',
      },
    });
  }
}, 240_000);
afterAll(() => huis.sluit());

/** Of every way to be closed one: vertrouwelijk, of another municipality, open, done. */
async function steekproef(dicht: string): Promise<readonly string[]> {
  const rijen = await huis.lees<{ readonly id: string }>(
    `SELECT min(dossier) AS id FROM dossier WHERE dossier IN (${dicht}) GROUP BY gemeente, vertrouwelijk, open, status`,
  );
  return rijen.map(({ id }) => id);
}

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  readonly naar: string | null;
  readonly headers: Headers;
}

async function vraag(
  wie: Bezoeker | null,
  methode: string,
  pad: string,
  anders: { readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Antwoord> {
  const api = pad.startsWith('/api/') || methode === 'PUT';
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    method: methode,
    headers: {
      Origin: huis.basis.origin,
      ...(wie === null ? {} : { Cookie: koekjes.get(wie) ?? '' }),
      ...(api && { 'Content-Type': 'application/json' }),
      ...anders.headers,
    },
    ...(methode === 'GET'
      ? {}
      : { body: api ? JSON.stringify({ soort: 'meldingIntrekken', velden: {} }) : new URLSearchParams() }),
  });
  return {
    status: antwoord.status,
    tekst: await antwoord.text(),
    naar: antwoord.headers.get('Location'),
    headers: antwoord.headers,
  };
}

/** With its pattern, which may hold braces of its own. */
const PARAMETER = /:([a-z]+)(\{(?:[^{}]|\{[^}]*\})*\})?/gi;
const namen = (pad: string): readonly string[] => [...pad.matchAll(PARAMETER)].map(([, naam]) => naam ?? '');
const adres = (pad: string, waarden: Readonly<Record<string, string>>): string =>
  pad.replaceAll(PARAMETER, (_, naam: string) => waarden[naam] ?? 'x1');
const laatToe = ({ verklaring: { recht } }: Verklaard, wie: Bezoeker): boolean =>
  recht === 'openbaar' || recht === 'ingelogd' || recht.includes(BEZOEKERS[wie].rol);
/** Logging in and out would end the session that the others need. */
const routes = (): readonly Verklaard[] =>
  huis.kamer.verklaringen.filter(({ pad }) => !/^\/(?:uit|in)loggen\b/.test(pad));

/** Without what was asked for, and without what is chance. */
const gelijk = ({ status, tekst, naar }: Antwoord, pad: string, id: string): string => {
  const alles = `${status} ${naar ?? ''} ${tekst}`
    .replaceAll(pad, '…')
    .replaceAll(encodeURIComponent(pad), '…');
  // A short one stands in other words too.
  return (id.length > 8 ? alles.replaceAll(id, '…') : alles).replaceAll(/[\w-]{20,}/g, '');
};

/** From where they differ. */
function verschil(een: string, ander: string): string {
  let plek = 0;
  while (een[plek] === ander[plek]) plek += 1;
  return `${een.slice(plek - 40, plek + 120)}\n <> ${ander.slice(plek - 40, plek + 120)}`;
}

describe('een id van een ander in een adres (IDOR, Wmo 5.3.3)', () => {
  it('van elke parameter van elke route staat vast wat zij is', () => {
    const [bekend] = [...vreemd.values()];
    const onbekend = routes()
      .flatMap(({ pad }) =>
        OPENBAAR.has(pad) ? [] : namen(pad).map((naam) => `${soortVan(pad, naam)}: ${pad}`),
      )
      .filter(
        (regel) =>
          !GEEN_ID.has(regel.split(':')[0] ?? '') && !(bekend && (regel.split(':')[0] ?? '') in bekend),
      );
    expect(onbekend).toEqual([]);
  });

  it('er is van alles een ander om te proberen', () => {
    const leeg = Object.entries(vreemd.get('screener') ?? {}).filter(
      ([, { bestaat }]) => bestaat.length === 0,
    );
    expect(leeg.map(([naam]) => naam)).toEqual([]);
  });

  it.each(IEDEREEN)(
    '%s krijgt hetzelfde antwoord of het bestaat of niet',
    async (wie) => {
      const anders: string[] = [];
      for (const route of routes().filter((r) => laatToe(r, wie) && !OPENBAAR.has(r.pad)))
        for (const naam of namen(route.pad).filter((n) => !GEEN_ID.has(soortVan(route.pad, n)))) {
          const { bestaat, verzonnen } = vreemd.get(wie)?.[soortVan(route.pad, naam)] ?? {
            bestaat: [],
            verzonnen: '',
          };
          // What is left of the path is this visitor's own, so that only this one id can be the reason.
          const rest = {
            dossier: eigen.get(wie) ?? 'W26-ZZZZ-0000',
            document: 'f'.repeat(32),
            advies: 'A1',
            maand: getrokken,
          };
          const pad = (id: string) => adres(route.pad, { ...rest, [naam]: id });
          const nooit = gelijk(await vraag(wie, route.methode, pad(verzonnen)), pad(verzonnen), verzonnen);
          for (const id of bestaat) {
            // Who read it, and nothing of what it says: of each dossier of the municipality (AVG 38 lid 2).
            if (route.pad === toezichtPatronen.dossierspoor && !elders.includes(id)) continue;
            // An advice of this visitor's own dossier is no somebody else's.
            if (naam === 'advies' && eigen.has(wie)) continue;
            const is = gelijk(await vraag(wie, route.methode, pad(id)), pad(id), id);
            if (is !== nooit) anders.push(`${route.methode} ${pad(id)}\n${verschil(is, nooit)}`);
          }
        }
      expect(anders).toEqual([]);
    },
    240_000,
  );
});

describe('een verzoek dat een andere site laat doen (CSRF)', () => {
  const vanElders = (): readonly Readonly<Record<string, string>>[] => [
    { Origin: KWAAD },
    { Origin: 'null' },
    { Origin: huis.basis.origin, 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
  ];

  it('wordt op elke route geweigerd die iets verandert, en er verandert niets', async () => {
    const stand = () =>
      huis.lees(`SELECT (SELECT count(*) FROM journaal) AS journaal, (SELECT count(*) FROM concept) AS concept,
        (SELECT count(*) FROM sessie) AS sessie, (SELECT count(*) FROM zoekvraag) AS zoekvraag,
        (SELECT count(*) FROM noodinzage) AS noodinzage, (SELECT count(*) FROM uitgaand) AS uitgaand`);
    const ervoor = await stand();
    const anders: string[] = [];
    for (const route of huis.kamer.verklaringen.filter((r) => r.methode !== 'GET')) {
      const wie = IEDEREEN.find((w) => laatToe(route, w)) ?? 'screener';
      const pad = adres(route.pad, { dossier: eigen.get(wie) ?? 'W26-ZZZZ-0000' });
      for (const headers of vanElders()) {
        const is = await vraag(wie, route.methode, pad, { headers });
        if (is.status !== 403)
          anders.push(`${route.methode} ${pad} ${JSON.stringify(headers)}: ${is.status}`);
      }
    }
    expect(anders).toEqual([]);
    expect(await stand()).toEqual(ervoor);
  }, 120_000);

  it('een koekje zonder herkomst is geen browser van ons', async () => {
    const antwoord = await huis.app.request(new URL('/zoeken', huis.basis), {
      method: 'POST',
      headers: { Cookie: koekjes.get('screener') ?? '' },
      body: new URLSearchParams({ q: 'x' }),
    });
    expect(antwoord.status).toBe(403);
  });
});

describe('een pagina in een lijst van een ander (clickjacking)', () => {
  it('kan bij geen enkele route, ook niet als zij weigert, stuk is of een bestand geeft', async () => {
    const anders: string[] = [];
    const keur = (is: Antwoord, waar: string) => {
      const beleid = is.headers.get('Content-Security-Policy') ?? '';
      if (
        is.headers.get('X-Frame-Options') !== 'DENY' ||
        !beleid.includes("frame-ancestors 'none'") ||
        !beleid.includes("default-src 'none'") ||
        beleid.includes('unsafe-eval') ||
        is.headers.get('X-Content-Type-Options') !== 'nosniff'
      )
        anders.push(`${waar}: ${is.status} ${beleid}`);
    };
    for (const route of routes().filter((r) => r.methode === 'GET'))
      for (const wie of [null, IEDEREEN.find((w) => laatToe(route, w)) ?? 'screener'])
        keur(
          await vraag(wie, 'GET', adres(route.pad, { dossier: (wie && eigen.get(wie)) ?? 'W26-ZZZZ-0000' })),
          `${wie ?? 'niemand'} ${route.pad}`,
        );
    const documenten = await huis.lees<{ readonly pad: string }>(
      `SELECT '/dossiers/' || dossier || '/documenten/' || document AS pad FROM document
       WHERE dossier = '${eigen.get('thomas') ?? ''}'`,
    );
    expect(documenten.length).toBeGreaterThan(0);
    for (const { pad } of documenten) keur(await vraag('thomas', 'GET', pad), pad);
    keur(await vraag(null, 'GET', '/bestaat-niet'), '404');
    keur(await vraag('screener', 'POST', '/zoeken', { headers: { 'Content-Length': '99999999' } }), '413');
    await huis.databaseWeg(true);
    keur(await vraag('screener', 'GET', '/screening'), '503');
    await huis.databaseWeg(false);
    expect(anders).toEqual([]);
  }, 120_000);
});

describe('wie mag niets groots sturen', () => {
  const BLOK = 256 * 1024;
  /** Never ends, does not say how long it is, and counts what was taken of it. */
  async function stort(wie: Bezoeker | null, route: Verklaard, soort: string) {
    let gelezen = 0;
    const blok = new Uint8Array(BLOK).fill(0x61);
    const begin = new TextEncoder().encode(
      '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a"\r\n\r\n',
    );
    const body = new ReadableStream<Uint8Array>(
      {
        pull(stroom) {
          gelezen += BLOK;
          // So that a route that never stops, stops.
          if (gelezen > 40 * 1024 * 1024) stroom.close();
          else stroom.enqueue(gelezen === BLOK && soort.startsWith('multipart') ? begin : blok);
        },
      },
      { highWaterMark: 0 },
    );
    const pad = adres(route.pad, { dossier: (wie && eigen.get(wie)) ?? 'W26-ZZZZ-0000' });
    const antwoord = await huis.app.request(
      new Request(new URL(pad, huis.basis), {
        method: route.methode,
        body,
        duplex: 'half',
        headers: {
          Origin: huis.basis.origin,
          'Content-Type': soort,
          ...(wie === null ? {} : { Cookie: koekjes.get(wie) ?? '' }),
        },
      }),
    );
    return { status: antwoord.status, gelezen };
  }
  const SOORTEN = [
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json',
  ];
  const TEKST = 2 * 1024 * 1024 + 2 * BLOK;

  it('wordt van niet meer gelezen dan een formulier van tekst: niet ingelogd, een andere rol, of van een andere site', async () => {
    const teVeel: string[] = [];
    for (const route of routes().filter((r) => r.methode !== 'GET'))
      for (const soort of SOORTEN) {
        const buiten = IEDEREEN.find((w) => !laatToe(route, w));
        for (const wie of [null, ...(buiten ? [buiten] : [])]) {
          const { gelezen } = await stort(wie, route, soort);
          // A role that may not, is told so without a look at what it sends.
          const mag = wie === null ? TEKST : 0;
          if (gelezen > mag && !(route.verklaring.recht === 'openbaar' && gelezen <= TEKST))
            teVeel.push(`${wie ?? 'niemand'} ${route.methode} ${route.pad} ${soort}: ${gelezen}`);
        }
      }
    expect(teVeel).toEqual([]);
  }, 240_000);

  it('en wie wel mag, niet meer dan de route aanneemt: een eindeloze stroom is 413 of een fout, nooit een geslaagd verzoek', async () => {
    const teVeel: string[] = [];
    for (const route of routes().filter((r) => r.methode !== 'GET')) {
      const wie = IEDEREEN.find((w) => laatToe(route, w));
      if (wie === undefined) continue;
      const hoogstens = (route.verklaring.invoer?.bytes ?? 2 * 1024 * 1024) + 2 * BLOK;
      for (const soort of SOORTEN) {
        const { status, gelezen } = await stort(wie, route, soort);
        if (gelezen > hoogstens || status >= 500)
          teVeel.push(`${wie} ${route.pad} ${soort}: ${status} ${gelezen}`);
      }
    }
    expect(teVeel).toEqual([]);
  }, 240_000);
});

describe('een adres dat ergens anders heen stuurt (open redirect)', () => {
  const LOKKEN = ['terug', 'naar', 'next', 'url', 'redirect', 'return', 'vraag', 'gelukt', 'taal', 'zoek']
    .flatMap((naam) => [`${naam}=${encodeURIComponent(`${KWAAD}/x`)}`, `${naam}=%2F%2Fkwaad.example`])
    .join('&');

  it('is er niet: wat er ook in het adres, de Referer of de Host staat', async () => {
    const anders: string[] = [];
    for (const route of routes())
      for (const wie of [null, IEDEREEN.find((w) => laatToe(route, w)) ?? 'screener']) {
        const pad = `${adres(route.pad, { dossier: (wie && eigen.get(wie)) ?? 'W26-ZZZZ-0000' })}?${LOKKEN}`;
        const headers = {
          Referer: `${KWAAD}/x`,
          Host: 'kwaad.example',
          'X-Forwarded-Host': 'kwaad.example',
          'X-Original-URL': '//kwaad.example',
        };
        const is = await vraag(wie, route.methode, pad, { headers });
        const naar = is.naar === null ? huis.basis : new URL(is.naar, huis.basis);
        if (naar.origin !== huis.basis.origin) anders.push(`${route.methode} ${pad}: ${is.naar}`);
        // A link or a form on the page that leaves the site.
        if (/(?:href|action|src|content)="(?:https?:)?(?:\/\/|\\\\)kwaad\.example/.test(is.tekst))
          anders.push(`${route.methode} ${pad}: in de pagina`);
      }
    expect(anders).toEqual([]);
  }, 120_000);
});

const MELDING = {
  melder: 'zelf',
  hulpvraag: 'Ik kom de trap niet meer op.',
  aanspreekvorm: 'geen',
  voornamen: 'Maria',
  achternaam: 'Massa',
  'geboortedatum-dag': '12',
  'geboortedatum-maand': '5',
  'geboortedatum-jaar': '1949',
  straat: 'Dorpsstraat',
  huisnummer: '12',
  postcode: '1234 AB',
  woonplaats: 'Voorbeeld',
  bereikbaarVia: 'post',
  ...Object.fromEntries(
    ['bsn', 'telefoon', 'email', 'geboortenaam', 'taal', 'gespreksplaats', 'betrokkenHulp'].map((n) => [
      n,
      '',
    ]),
  ),
};

/** Without login, as anybody can. */
async function meldt(velden: Readonly<Record<string, string>>): Promise<string> {
  const antwoord = await huis.app.request(new URL('/hulp-vragen', huis.basis), {
    method: 'POST',
    headers: { Origin: huis.basis.origin },
    body: new URLSearchParams({ ...MELDING, ...velden }),
  });
  expect([antwoord.status, await antwoord.text()]).toEqual([303, '']);
  return /nummer=([\w-]+)/.exec(antwoord.headers.get('Location') ?? '')?.[1] ?? '';
}

describe('meer invullen dan er gevraagd wordt (mass assignment)', () => {
  it('een bezoeker bepaalt niet hoe, wanneer, door wie of voor welke gemeente er is gemeld', async () => {
    const nummer = await meldt({
      kanaal: 'balie',
      ontvangenOp: '2015-01-01',
      gemeente: DAAR,
      dossier: eigen.get('bilal') ?? '',
      nummer: eigen.get('bilal') ?? '',
      rol: 'beheerder',
      'wie.rol': 'beheerder',
      behandelaar: 'bilal',
      urgentie: 'spoed',
      vertrouwelijk: 'ja',
      melderBsn: '999990020',
      __proto__: 'x',
      constructor: 'x',
    });
    expect(
      await huis.lees(
        `SELECT d.gemeente, d.behandelaar, d.vertrouwelijk, d.urgentie, j.door, j.feiten->>'kanaal' AS kanaal,
           j.feiten->>'ontvangenOp' AS op
         FROM dossier d JOIN journaal j USING (gemeente, dossier) WHERE d.dossier = '${nummer}' AND j.nr = 1`,
      ),
    ).toEqual([
      {
        gemeente: [...huis.omgeving.inrichtingen.keys()][0],
        behandelaar: null,
        vertrouwelijk: false,
        urgentie: null,
        door: 'inwoner:bezoeker',
        kanaal: 'website',
        op: datumVan(huis.omgeving.klok.nu()),
      },
    ]);
  });

  it('niemand laat met een sleutel van Omkeer zelf een brief lijken alsof hij al is gemaakt', async () => {
    const nummer = await meldt({});
    for (const nr of [1, 2, 3]) await meldt({ sleutel: `brief:${nummer}:${nr}` });
    await huis.takenloper.verwerkAlles();
    const feiten = await huis.lees<{ readonly soort: string }>(
      `SELECT soort FROM journaal WHERE dossier = '${nummer}' ORDER BY nr`,
    );
    expect(feiten.map(({ soort }) => soort)).toContain('briefVastgelegd');
    const vreemde = `SELECT dossier FROM sleutel WHERE sleutel LIKE 'brief:${nummer}:%' AND dossier <> '${nummer}'`;
    expect(await huis.lees(vreemde)).toEqual([]);
  });
});

describe('een recht dat intussen is ingetrokken (Wmo 1.1.1 lid 2; AVG 7 lid 3)', () => {
  it('houdt op bij het volgende verzoek, ook in een sessie en een formulier die al open stonden', async () => {
    const gemeente = [...huis.omgeving.inrichtingen.keys()][0] ?? DAAR;
    const dag = datumVan(huis.omgeving.klok.nu());
    const dossier = nieuwDossierId(dag);
    const naaste = bsn('999990020');
    const doe = async (id: string, rol: Rol, opdracht: DossierOpdracht) => {
      const wie = { id: persoonId(id), rol };
      const uitkomst = await voerOpdrachtUit(
        huis.omgeving,
        { gemeente, dossier, wie, namens: null, sleutel: null },
        opdracht,
      );
      expect(uitkomst.gelukt).toBe(true);
    };
    await doe('sanne', 'screener', meldingDoen({ ontvangenOp: dag }));
    await doe('inwoner', 'inwoner', {
      soort: 'betrokkeneToelaten',
      feiten: { rol: 'mantelzorger', grond: 'toestemmingInwoner' },
      inhoud: { naam: 'Lisa', bsn: naaste },
    });
    const stuur = async () => {
      const antwoord = await huis.app.request(new URL(`/dossiers/${dossier}/bericht`, huis.basis), {
        method: 'POST',
        headers: { Origin: huis.basis.origin, Cookie: koekjes.get('mantelzorger') ?? '' },
        body: new URLSearchParams({ tekst: 'Hoe staat het ervoor met moeder?' }),
      });
      return { status: antwoord.status, tekst: await antwoord.text() };
    };
    expect((await vraag('mantelzorger', 'GET', `/mijn/${dossier}`)).status).toBe(200);
    expect((await stuur()).status).toBe(303);
    await doe('inwoner', 'inwoner', { soort: 'betrokkeneVerwijderen', bsn: naaste, toelichting: '' });
    const stand = () => huis.lees(`SELECT count(*) AS n FROM journaal WHERE dossier = '${dossier}'`);
    const ervoor = await stand();
    const geweigerd = await stuur();
    expect([geweigerd.status, geweigerd.tekst.includes('Xanders')]).toEqual([404, false]);
    for (const pad of [`/mijn/${dossier}`, `/dossiers/${dossier}/bericht`, `/dossiers/${dossier}/wie-las`])
      expect((await vraag('mantelzorger', 'GET', pad)).status, pad).not.toBe(200);
    expect((await vraag('mantelzorger', 'GET', '/mijn')).tekst).not.toContain(dossier);
    expect(await stand()).toEqual(ervoor);
  });
});
