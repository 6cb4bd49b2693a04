import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import type { Contractfeit } from '../contracten/register.ts';
import { schrijfContractfeiten } from '../contracten/opslag.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusMaanden, tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Puntsoort } from '../levering/puntsoorten.ts';
import { inGemeente } from '../platform/database.ts';
import { dagRoutes } from './dagroutes.tsx';
import { leesLeveringpunten } from './levering-queries.ts';
import { leveringlijstRoutes } from './leveringroutes.tsx';

const BILAL = { id: 'bilal', rol: 'klantmanager' } as const;
const OP_MAAT = lokaleCode('op-maat');
const SLUIT = lokaleCode('sluit-eerder');
/** Running at Op Maat, whose contract ends in three months: more than a card or a page has. */
const LOOPT = 130;
let huis: Dossierhuis;
let web: Webhuis;
let voorbeeld: DossierId;

const naam = (nr: number): string => `W26-0000-0${String(nr).padStart(3, '0')}`;

/** Dossiers like the first, numbered from here. */
const dossiers = (van: number, tot: number) =>
  huis.eigenaar.query(
    `INSERT INTO dossier SELECT (jsonb_populate_record(d, jsonb_build_object('dossier', 'W26-0000-0' || lpad(n::text, 3, '0'),
       'naam', 'Inwoner ' || n, 'vraagt', true))).* FROM dossier d, generate_series($2::int, $3::int) n WHERE d.dossier = $1`,
    [voorbeeld, van, tot],
  );
const hulp = (van: number, tot: number, aanbieder: string) =>
  huis.eigenaar.query(
    `INSERT INTO levering SELECT $1, 'W26-0000-0' || lpad(n::text, 3, '0'), 'GV-1', 'LV-1', NULL, $2,
       'huishoudelijke-hulp', 'natura', 'loopt', true, 2, $3, $3, NULL, $3, NULL, false, NULL, NULL, NULL, $3, NULL
     FROM generate_series($4::int, $5::int) n`,
    [huis.inrichting.gemeente, aanbieder, plusMaanden(BEGINDAG, -6), van, tot],
  );
const punt = (nr: number, soort: Puntsoort, vanaf: Datum) =>
  huis.eigenaar.query(`INSERT INTO leveringpunt VALUES ($1, $2, 'GV-1', $3, $4, NULL)`, [
    huis.inrichting.gemeente,
    naam(nr),
    soort,
    vanaf,
  ]);
const register = (code: typeof OP_MAAT, feit: Contractfeit) =>
  inGemeente(huis.omgeving.db, huis.inrichting.gemeente, (trx) =>
    schrijfContractfeiten(trx, huis.inrichting.gemeente, code, [feit], {
      door: persoonId('naima'),
      op: tijdstip(`${plusDagen(BEGINDAG, -30)}T10:00:00Z`),
    }),
  );
const gezet = (code: string, contractTm: Datum): Contractfeit => ({
  soort: 'aanbiederGezet',
  gegevens: {
    naam: code,
    agb: '12345678',
    telefoon: '',
    email: '',
    contractVan: plusMaanden(BEGINDAG, -24),
    contractTm,
    gebieden: [],
  },
});

const lees = (rol: Rol, id: string) =>
  inGemeente(huis.omgeving.db, huis.inrichting.gemeente, (trx) =>
    leesLeveringpunten(
      trx,
      {
        id: persoonId(id),
        rol,
        naam: '',
        gemeente: huis.inrichting.gemeente,
        bsn: null,
        namensBsn: null,
        aanbieder: null,
        team: null,
      },
      BEGINDAG,
    ),
  );
const pagina = async (pad: string, wie: Parameters<Webhuis['vraag']>[0] = BILAL) =>
  (await web.vraag(wie, pad)).text();

beforeAll(async () => {
  huis = await maakDossierhuis();
  huis.zetKlok(BEGINDAG);
  web = maakWebhuis(huis);
  dagRoutes(web.kamer, web.web);
  leveringlijstRoutes(web.kamer, web.web);
  voorbeeld = await huis.meld();
  await huis.doe(voorbeeld, 'screener', urgentieBeoordelen());
  const wie = persoonId('bilal');
  await huis.doe(voorbeeld, 'screener', toedelen({ aan: wie, voorgesteld: wie }));
  await register(OP_MAAT, gezet('op-maat', plusMaanden(BEGINDAG, 3)));
  await register(SLUIT, gezet('sluit-eerder', plusDagen(BEGINDAG, 9)));
  await dossiers(1, 300);
  await hulp(1, LOOPT, OP_MAAT);
  await hulp(LOOPT + 1, LOOPT + 2, SLUIT);
  // Seventy that wait since long, and after them who needs somebody today.
  for (let nr = 150; nr < 220; nr += 1) await punt(nr, 'wachtcontact', plusDagen(BEGINDAG, -60));
  await punt(220, 'opnieuwOpdragen', plusDagen(BEGINDAG, -5));
  await punt(221, 'aanbodBeantwoord', plusDagen(BEGINDAG, -2));
  await punt(222, 'sluiten', plusDagen(BEGINDAG, -1));
  await punt(223, 'stopBekijken', BEGINDAG);
  await punt(223, 'wachtcontact', plusDagen(BEGINDAG, -90));
});
afterAll(() => huis.sluit());

describe('een besluit en geen hulp, op Mijn dag (procedure.md § 12b)', () => {
  it.each([
    ['de behandelaar', 'klantmanager', 'bilal'],
    ['wie alles ziet', 'administratie', 'wim'],
  ] as const)(
    'toont %s wie nu iemand nodig heeft voor wie wacht, hoe lang dat ook al duurt',
    async (_, rol, id) => {
      const { zonder } = await lees(rol, id);
      expect(zonder.regels.slice(0, 4).map(({ dossier, soorten }) => [dossier, ...soorten])).toEqual([
        [naam(221), 'aanbodBeantwoord'],
        [naam(222), 'sluiten'],
        [naam(223), 'stopBekijken', 'wachtcontact'],
        [naam(220), 'opnieuwOpdragen'],
      ]);
    },
  );

  it('wordt niet verdrongen door een contract dat eindigt, en dat niet door wie wacht (contractstandaard Wmo 3.7)', async () => {
    const { zonder, eindigt } = await lees('klantmanager', 'bilal');
    expect([zonder.regels.length, zonder.meer]).toEqual([74, false]);
    expect([eindigt.regels.length, eindigt.meer]).toEqual([100, true]);
    expect(eindigt.regels.slice(0, 3).map(({ einde }) => einde?.aanbieder)).toEqual([SLUIT, SLUIT, OP_MAAT]);
    const post = await lees('administratie', 'wim');
    expect(post.eindigt.regels[0]?.einde?.aanbieder).toBe(SLUIT);
    expect(post.eindigt.meer).toBe(true);
  });

  it('zegt hoeveel het er zijn, en waar de anderen staan', async () => {
    const html = await pagina('/dag');
    expect(html).toContain('Hier staan er 20 van de 74.');
    expect(html).toContain('Minstens 98 mensen: andere aanbieder nodig');
    expect(html).toContain('href="/werk/levering?groep=eindigt"');
  });

  it('geeft ieder een plaats in de hele lijst, bladzijde voor bladzijde, en een ander ziet die niet (Wmo 5.3.3)', async () => {
    const namen = (html: string) =>
      [...html.matchAll(/\/dossiers\/(W26-0000-0\d{3})#levering/g)].map(([, nr]) => nr);
    const alle: (string | undefined)[] = [];
    for (const vanaf of [0, 50, 100, 150]) {
      const blad = await pagina(`/werk/levering?groep=eindigt&vanaf=${vanaf}`);
      expect(blad.includes('Volgende')).toBe(vanaf < 100);
      alle.push(...namen(blad));
    }
    expect(new Set(alle).size).toBe(LOOPT + 2);
    expect(alle).toHaveLength(LOOPT + 2);
    expect(namen(await pagina('/werk/levering', { id: 'anouk', rol: 'klantmanager' }))).toEqual([]);
  });
});
