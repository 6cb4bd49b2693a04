import { createHmac, randomBytes } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AANBIEDER_KEES } from '../../src/demo/personen.ts';
import { vulGevallen } from '../../src/demo/vul.ts';
import { voerOpdrachtUit } from '../../src/dossier/uitvoeren.ts';
import { laadInrichting } from '../../src/gemeente/laden.ts';
import { datumVan } from '../../src/kern/datum.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import { leveringPaden } from '../../src/levering/paden.ts';
import { nieuwDossierId } from '../../src/platform/nieuweids.ts';
import type { Verklaard } from '../../src/toegang/route.ts';
import { MEVROUW_X, meldingDoen } from '../bouwers/melding.ts';
import { lokaleCode } from '../bouwers/regels.ts';
import { persoonId } from '../bouwers/stap.ts';
import { toezichtPatronen } from '../../src/toezicht/paden.ts';
import { DAAR, LOGBOEKSLEUTEL, maakApphuis, type Apphuis } from '../hulp/apphuis.ts';

type Geval = 'eigen' | 'ander' | 'streng' | 'elders';
const GEVALLEN: readonly Geval[] = ['eigen', 'ander', 'streng', 'elders'];

/**
 * Who may see which dossier. `eigen` is that of the resident who is logged in, treated by Bilal of team Noord; `ander` is
 * treated by somebody of team Zuid; `streng` is vertrouwelijk and guarded by Sanne; `elders` is of another municipality.
 */
const TABEL = {
  inwoner: { rol: 'inwoner', ziet: ['eigen'] },
  vertegenwoordiger: { rol: 'vertegenwoordiger', ziet: [] },
  mantelzorger: { rol: 'mantelzorger', ziet: [] },
  sanne: { rol: 'screener', ziet: ['streng'] },
  screener: { rol: 'screener', ziet: [] },
  bilal: { rol: 'klantmanager', team: 'noord', ziet: ['eigen'] },
  klantmanager: { rol: 'klantmanager', team: 'noord', ziet: [] },
  jurist: { rol: 'jurist', ziet: [] },
  henk: { rol: 'teamleider', team: 'noord', ziet: ['eigen'] },
  carla: { rol: 'teamleider', team: 'zuid', ziet: ['ander'] },
  thomas: { rol: 'controller', ziet: ['eigen', 'ander', 'streng'] },
  wim: { rol: 'administratie', ziet: ['eigen', 'ander'] },
  hester: { rol: 'fg', ziet: [] },
  nadia: { rol: 'beheerder', ziet: [] },
  adviseur: { rol: 'adviseur', ziet: [] },
  aanbieder: { rol: 'aanbieder', ziet: [] },
  naima: { rol: 'contractmanager', ziet: [] },
  noor: { rol: 'deelnemer', ziet: [] },
} as const satisfies Readonly<
  Record<string, { readonly rol: Rol; readonly team?: string; readonly ziet: readonly Geval[] }>
>;
type Bezoeker = keyof typeof TABEL;
const BEZOEKERS = Object.keys(TABEL) as readonly Bezoeker[];
const magZien = (wie: Bezoeker, geval: Geval): boolean =>
  (TABEL[wie].ziet as readonly Geval[]).includes(geval);

interface Persoon {
  readonly dossier: string;
  readonly bsn: string;
  readonly achternaam: string;
}

let huis: Apphuis;
const koekjes = new Map<Bezoeker, string>();
const personen = new Map<Geval, Persoon>();
const van = (geval: Geval): Persoon => personen.get(geval) ?? { dossier: '', bsn: '', achternaam: '' };

beforeAll(async () => {
  const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
  huis = await maakApphuis({ inrichting });
  await vulGevallen(huis.omgeving);
  for (const wie of BEZOEKERS) {
    const { rol, ...rest } = TABEL[wie];
    const team = 'team' in rest ? { team: lokaleCode(rest.team) } : {};
    koekjes.set(wie, await huis.sessie(rol, { id: wie, ...team }));
  }
  const kies = async (geval: Geval, waar: string): Promise<void> => {
    const [rij] = await huis.lees<{ readonly dossier: string; readonly bsn: string; readonly naam: string }>(
      `SELECT dossier, bsn, naam FROM dossier WHERE ${waar} ORDER BY dossier LIMIT 1`,
    );
    if (!rij) throw new Error(`geen dossier: ${geval}`);
    personen.set(geval, { ...rij, achternaam: rij.naam.split(' ').at(-1) ?? '' });
  };
  const gewoon = `open AND NOT vertrouwelijk AND vervanger IS NULL AND NOT tweede_paar_ogen AND NOT jurist_gevraagd
    AND NOT bezwaar_loopt AND tweede_paar = '{}'`;
  await kies('eigen', `bsn = '999990019' AND behandelaar = 'bilal' AND open`);
  await kies('ander', `${gewoon} AND team = 'zuid' AND behandelaar IS NOT NULL AND bsn IS NOT NULL`);
  await kies('streng', 'vertrouwelijk');
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
  await kies('elders', `gemeente = '${DAAR}'`);
}, 120_000);
afterAll(() => huis.sluit());

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  readonly naar: string | null;
  readonly trace: string;
}

/** One that reads well, so that only the dossier can be the reason to refuse. */
const OPDRACHT = { soort: 'meldingIntrekken', velden: {} };

async function vraag(
  wie: Bezoeker,
  methode: string,
  pad: string,
  velden: Readonly<Record<string, string>> = {},
): Promise<Antwoord> {
  const trace = randomBytes(16).toString('hex');
  const api = pad.startsWith('/api/');
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    method: methode,
    headers: {
      Origin: huis.basis.origin,
      Cookie: koekjes.get(wie) ?? '',
      traceparent: `00-${trace}-00f067aa0ba902b7-01`,
      ...(api && { 'Content-Type': 'application/json' }),
    },
    ...(methode === 'GET' ? {} : { body: api ? JSON.stringify(OPDRACHT) : new URLSearchParams(velden) }),
  });
  return {
    status: antwoord.status,
    tekst: await antwoord.text(),
    naar: antwoord.headers.get('Location'),
    trace,
  };
}

const adres = (pad: string, dossier: string): string =>
  pad.replace(/:dossier\b/g, dossier).replace(/:[a-z]+(\{[^}]*\})?/gi, 'x1');

/** Shows of any dossier of the municipality who read it, and nothing of what it says: for the FG (AVG 38 lid 2). */
const ZONDER_INHOUD: readonly string[] = [toezichtPatronen.dossierspoor];

const gesloten = ({ verklaring }: Verklaard): boolean => verklaring.recht !== 'openbaar';
const perDossier = (): readonly Verklaard[] =>
  huis.kamer.verklaringen.filter((v) => gesloten(v) && v.pad.includes(':dossier'));
/** Logging out ends the session that the other routes need. */
const lijsten = (): readonly Verklaard[] =>
  huis.kamer.verklaringen.filter((v) => gesloten(v) && v.methode === 'GET' && !v.pad.includes(':'));
const laatToe = ({ verklaring: { recht } }: Verklaard, wie: Bezoeker): boolean =>
  recht === 'openbaar' || recht === 'ingelogd' || recht.includes(TABEL[wie].rol);

/**
 * Whom a route does not let in, its declaration refuses before the address is read (routes.itest.ts asks that of every
 * role and route): there one dossier is tried, of each kind in turn.
 */
const teProberen = (route: Verklaard, wie: Bezoeker, gevallen: readonly Geval[], beurt: number) =>
  laatToe(route, wie) ? gevallen : gevallen.filter((_, plaats) => plaats === beurt % gevallen.length);

const noemt = ({ tekst }: Antwoord, { achternaam, bsn }: Persoon): boolean =>
  tekst.includes(achternaam) || tekst.includes(bsn);

/** Refused, or sent somewhere that has nothing to do with this dossier. */
const dicht = (is: Antwoord, persoon: Persoon): boolean =>
  !noemt(is, persoon) &&
  ([403, 404].includes(is.status) || (is.status === 303 && is.naar?.includes(persoon.dossier) === false));

const code = (bsn: string): string => createHmac('sha256', LOGBOEKSLEUTEL).update(bsn).digest('hex');

/** Of whom there is a record under these traces. */
async function opgetekend(): Promise<ReadonlySet<string>> {
  const rijen = await huis.lees<{ readonly trace_id: string; readonly betrokkene: string }>(
    'SELECT trace_id, betrokkene FROM logboek',
  );
  return new Set(rijen.map((r) => `${r.trace_id} ${r.betrokkene}`));
}

/** What this person read in a dossier while the log does not say on which ground. */
async function zonderGrond(wie: Bezoeker): Promise<readonly string[]> {
  const rijen = await huis.lees<{ readonly activiteit: string }>(
    `SELECT DISTINCT activiteit FROM leeslog
     WHERE persoon = '${wie}' AND dossier IS NOT NULL AND resultaat = 'gelezen' AND grond IS NULL`,
  );
  return rijen.map(({ activiteit }) => `zonder grond: ${activiteit}`);
}

describe('elke rol bij elke route van een dossier (Wmo 5.3.3, BIO2 8.03.02)', () => {
  it.each(BEZOEKERS)(
    '%s leest alleen wat de tabel zegt, en elk lezen wordt opgetekend',
    async (wie) => {
      const anders: string[] = [];
      const gelezen: (readonly [string, string])[] = [];
      const sporen: (readonly [string, string])[] = [];
      for (const [beurt, route] of perDossier()
        .filter(({ methode }) => methode === 'GET')
        .entries())
        for (const geval of teProberen(route, wie, GEVALLEN, beurt)) {
          const persoon = van(geval);
          const is = await vraag(wie, 'GET', adres(route.pad, persoon.dossier));
          const hier = `${route.pad} (${geval}): ${is.status}`;
          if (is.status >= 500) anders.push(hier);
          if (ZONDER_INHOUD.includes(route.pad) && laatToe(route, wie) && geval !== 'elders') {
            if (is.status !== 200 || noemt(is, persoon)) anders.push(`met inhoud: ${hier}`);
            sporen.push([`${is.trace} ${code(persoon.bsn)}`, hier]);
            continue;
          }
          if (!laatToe(route, wie) || !magZien(wie, geval)) {
            if (!dicht(is, persoon)) anders.push(`open: ${hier}`);
            continue;
          }
          if (is.status === 403 || is.tekst.includes('geen dossier met dit nummer'))
            anders.push(`dicht: ${hier}`);
          if (is.status < 300) gelezen.push([`${is.trace} ${code(persoon.bsn)}`, hier]);
        }
      const staat = await opgetekend();
      for (const [regel, hier] of [...gelezen, ...sporen])
        if (!staat.has(regel)) anders.push(`niet opgetekend: ${hier}`);
      anders.push(...(await zonderGrond(wie)));
      expect(anders).toEqual([]);
      expect(gelezen.length > 0).toBe(TABEL[wie].ziet.length > 0);
    },
    240_000,
  );

  it.each(BEZOEKERS)(
    '%s legt niets vast in een dossier dat dicht is',
    async (wie) => {
      const anders: string[] = [];
      const buiten = GEVALLEN.filter((geval) => !magZien(wie, geval));
      for (const [beurt, route] of perDossier()
        .filter(({ methode }) => methode !== 'GET')
        .entries())
        for (const geval of teProberen(route, wie, buiten, beurt)) {
          const is = await vraag(wie, route.methode, adres(route.pad, van(geval).dossier));
          if (!dicht(is, van(geval))) anders.push(`${route.methode} ${route.pad} (${geval}): ${is.status}`);
        }
      expect(anders).toEqual([]);
    },
    240_000,
  );
});

/** To whom the provider of this visitor delivers: those stand on its own desk, whatever dossier it is (Wmo 5.2.1). */
async function levertAan(wie: Bezoeker): Promise<ReadonlySet<string>> {
  if (TABEL[wie].rol !== 'aanbieder') return new Set();
  const rijen = await huis.lees<{ readonly bsn: string }>(
    `SELECT d.bsn FROM levering l JOIN dossier d USING (gemeente, dossier)
     WHERE l.aanbieder = '${AANBIEDER_KEES}' AND l.actueel`,
  );
  return new Set(rijen.map(({ bsn }) => bsn));
}

describe('lijsten, aantallen en bestanden (Wmo 5.3.3)', () => {
  it.each(BEZOEKERS)(
    '%s vindt in geen lijst wie de tabel niet noemt, en elke naam is opgetekend',
    async (wie) => {
      const anders: string[] = [];
      const gezien: (readonly [string, string])[] = [];
      const levert = await levertAan(wie);
      for (const { pad } of lijsten()) {
        const is = await vraag(wie, 'GET', pad);
        for (const geval of GEVALLEN) {
          if (!noemt(is, van(geval))) continue;
          const ziet =
            magZien(wie, geval) || (pad === leveringPaden.toewijzingen && levert.has(van(geval).bsn));
          if (ziet) gezien.push([`${is.trace} ${code(van(geval).bsn)}`, `${pad} (${geval})`]);
          else anders.push(`${pad} (${geval}): ${is.status}`);
        }
      }
      const staat = await opgetekend();
      for (const [regel, hier] of gezien) if (!staat.has(regel)) anders.push(`niet opgetekend: ${hier}`);
      expect(anders).toEqual([]);
    },
    120_000,
  );

  it.each([
    'sanne',
    'screener',
    'bilal',
    'klantmanager',
    'jurist',
    'henk',
    'carla',
    'thomas',
    'wim',
  ] as const)('%s vindt met zoeken op naam, nummer en bsn wat de tabel zegt', async (wie) => {
    const anders: string[] = [];
    const gezien: string[] = [];
    for (const geval of GEVALLEN)
      for (const q of [van(geval).achternaam, van(geval).dossier, van(geval).bsn]) {
        const { naar } = await vraag(wie, 'POST', '/zoeken', { q });
        const is = await vraag(wie, 'GET', naar ?? '/niets');
        const gevonden = is.tekst.includes(`href="/dossiers/${van(geval).dossier}`);
        if (gevonden !== magZien(wie, geval)) anders.push(`${geval} (${q}): ${is.status}`);
        if (gevonden) gezien.push(`${is.trace} ${code(van(geval).bsn)}`);
      }
    const staat = await opgetekend();
    expect(anders).toEqual([]);
    expect(gezien.filter((regel) => !staat.has(regel))).toEqual([]);
  });

  it('een koppeling krijgt nooit een vertrouwelijk dossier of dat van een andere gemeente', async () => {
    const token = await huis.token([...huis.omgeving.inrichtingen.keys()][0] ?? DAAR);
    const haal = async (pad: string) => {
      const antwoord = await huis.app.request(new URL(pad, huis.basis), {
        headers: { Authorization: `Bearer ${token}` },
      });
      return { status: antwoord.status, tekst: await antwoord.text() };
    };
    const stand = await Promise.all(
      GEVALLEN.map(async (geval) => (await haal(`/api/v1/dossiers/${van(geval).dossier}`)).status),
    );
    expect(stand).toEqual([200, 200, 404, 404]);
    const { tekst } = await haal('/api/v1/dossiers?aantal=100');
    for (const geval of ['streng', 'elders'] as const) expect(tekst).not.toContain(van(geval).dossier);
  });

  // The last: takes the dossier away.
  it('een vertrouwelijk dossier laat voor wie het niet ziet geen spoor na in een lijst of aantal', async () => {
    // The FG sees how much was recorded of all dossiers, and that goes on.
    const telt: readonly Rol[] = ['beheerder', 'fg'];
    const buiten = BEZOEKERS.filter((wie) => !magZien(wie, 'streng') && !telt.includes(TABEL[wie].rol));
    const beeld = async () => {
      const paginas: Record<string, string> = {};
      for (const wie of buiten)
        for (const { pad } of lijsten()) {
          const { tekst } = await vraag(wie, 'GET', pad);
          // Keys of forms are chance.
          paginas[`${wie} ${pad}`] = tekst.replaceAll(/[\w-]{20,}/g, '');
        }
      return paginas;
    };
    const met = await beeld();
    await huis.eigenaar(`DELETE FROM dossier WHERE dossier = '${van('streng').dossier}'`);
    const zonder = await beeld();
    expect(Object.keys(met).filter((pagina) => met[pagina] !== zonder[pagina])).toEqual([]);
  }, 240_000);
});
