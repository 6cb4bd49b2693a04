import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { nieuweDatabase } from '../../test/hulp/database.ts';
import { HIER, LOGBOEKSLEUTEL, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { MigratieFout, migreer } from '../platform/migraties.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { toezichtPaden } from './paden.ts';

let huis: Apphuis;
let screener: string;
let dossier: DossierId;
const DOSSIERBSN = '999990019';
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

beforeAll(async () => {
  huis = await maakApphuis();
  screener = await huis.sessie('screener', { id: 'sanne' });
  dossier = await melding();
});
afterAll(() => huis.sluit());

const doe = (naar: DossierId, opdracht: DossierOpdracht) =>
  voerOpdrachtUit(
    huis.omgeving,
    {
      gemeente: HIER,
      dossier: naar,
      wie: { id: persoonId('sanne'), rol: 'screener' },
      namens: null,
      sleutel: null,
    },
    opdracht,
  );

async function melding(): Promise<DossierId> {
  const dag = datumVan(huis.omgeving.klok.nu());
  const nieuw = nieuwDossierId(dag);
  expect((await doe(nieuw, meldingDoen({ ontvangenOp: dag }))).gelukt).toBe(true);
  return nieuw;
}

async function haal(pad: string, koekje = screener, koppen: Readonly<Record<string, string>> = {}) {
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: koekje, ...koppen },
  });
  return { status: antwoord.status, tekst: await antwoord.text() };
}

interface Regel {
  readonly nr: number;
  readonly trace_id: string;
  readonly parent_span_id: string | null;
  readonly activiteit: string;
  readonly betrokkene: string;
  readonly betrokkenetype: string;
}

/** What came into the logboek by this. */
async function bij(wat: () => Promise<unknown>): Promise<readonly Regel[]> {
  const [vooraf] = await huis.lees<{ readonly nr: number }>(
    'SELECT coalesce(max(nr), 0)::int AS nr FROM logboek',
  );
  await wat();
  return huis.lees<Regel>(`SELECT * FROM logboek WHERE nr > ${vooraf?.nr ?? 0} ORDER BY nr`);
}

const code = (tekst: string): string => createHmac('sha256', LOGBOEKSLEUTEL).update(tekst).digest('hex');

describe('het Logboek Dataverwerkingen', () => {
  it('krijgt bij elk lezen een regel per persoon, zonder wie het deed (AVG 5 lid 2)', async () => {
    const regels = await bij(() => haal(dossierPaden.pagina(dossier)));
    expect(regels).toMatchObject([
      {
        activiteit: 'dossierInzien',
        betrokkene: code(DOSSIERBSN),
        betrokkenetype: 'bsn',
        parent_span_id: null,
      },
    ]);
    expect(JSON.stringify(regels)).not.toMatch(new RegExp(`sanne|${DOSSIERBSN}|${dossier}`));
    const leeslog = await huis.lees<{ readonly persoon: string }>(
      `SELECT persoon FROM leeslog WHERE trace_id = '${regels[0]?.trace_id ?? ''}'`,
    );
    expect(leeslog).toEqual([{ persoon: 'sanne' }]);
  });

  it('gaat verder met het spoor van wie aanroept (W3C Trace Context)', async () => {
    const kop = { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };
    const regels = await bij(() => haal(dossierPaden.pagina(dossier), screener, kop));
    expect(regels).toMatchObject([{ trace_id: TRACE, parent_span_id: '00f067aa0ba902b7' }]);
  });

  it('slaat geen enkele keer over', async () => {
    const regels = await bij(() =>
      Promise.all(Array.from({ length: 12 }, () => haal(dossierPaden.pagina(dossier)))),
    );
    expect(new Set(regels.map((r) => r.trace_id)).size).toBe(12);
  });

  it('krijgt van een lijst een regel voor elke persoon erop, en het leeslog een', async () => {
    await melding();
    const regels = await bij(() => haal('/werk'));
    expect(regels).toMatchObject([{ activiteit: 'werkvoorraadBekijken', betrokkene: code(DOSSIERBSN) }]);
    const trace = regels[0]?.trace_id ?? '';
    expect(await huis.lees(`SELECT dossier FROM leeslog WHERE trace_id = '${trace}'`)).toEqual([
      { dossier: null },
    ]);
  });

  it('krijgt met wat wordt vastgelegd een regel in dezelfde transactie, en bij een weigering geen', async () => {
    const opdracht = {
      soort: 'vertrouwelijkMaken',
      grond: 'geheimAdres',
      toelichting: 'Woont bij haar zus.',
    } as const;
    const ander = await melding();
    const regels = await bij(() => doe(ander, opdracht));
    expect(regels).toMatchObject([{ activiteit: 'meldingRegistreren', betrokkene: code(DOSSIERBSN) }]);
    const [laatste] = await huis.lees<{ readonly trace_id: string }>(
      `SELECT trace_id FROM journaal WHERE dossier = '${ander}' ORDER BY nr DESC LIMIT 1`,
    );
    expect(laatste?.trace_id).toBe(regels[0]?.trace_id);
    expect(await bij(() => doe(ander, opdracht))).toEqual([]);
  });

  it('laat niets zien en niets vastleggen als het niet kan worden bijgehouden', async () => {
    await huis.eigenaar('REVOKE INSERT ON logboek FROM omkeer_app');
    try {
      const { status, tekst } = await haal(dossierPaden.pagina(dossier));
      expect([status, tekst.includes(DOSSIERBSN)]).toEqual([500, false]);
      await expect(melding()).rejects.toThrow();
    } finally {
      await huis.eigenaar('GRANT INSERT ON logboek TO omkeer_app');
    }
  });

  it('kan niet worden veranderd, en de sleutel niet gelezen (BIO2 8.15.05)', async () => {
    for (const vraag of [
      'UPDATE logboek SET activiteit = $$x$$',
      'DELETE FROM logboek',
      'TABLE logboeksleutel',
    ])
      await expect(huis.omgeving.pool.query(vraag)).rejects.toThrow(/permission denied/);
  });

  it('is voor de controller per dag op te halen als OTLP/JSON', async () => {
    const controller = await huis.sessie('controller');
    const dag = datumVan(huis.omgeving.klok.nu());
    expect((await haal(toezichtPaden.logboek, controller)).tekst).toContain(
      toezichtPaden.logboekdeel(dag, 1),
    );
    const { tekst } = await haal(toezichtPaden.logboekdeel(dag, 1), controller);
    const [{ n } = { n: 0 }] = await huis.lees<{ readonly n: number }>(
      'SELECT count(*)::int AS n FROM logboek',
    );
    expect(tekst.match(/"traceId"/g)).toHaveLength(n);
    expect(tekst).not.toContain(DOSSIERBSN);
    expect((await haal(toezichtPaden.logboekdeel(dag, 2), controller)).tekst).not.toContain('traceId');
    expect((await haal('/toezicht/logboek/gisteren/1', controller)).status).toBe(404);
    expect((await haal(toezichtPaden.logboek)).status).toBe(403);
  });

  it('start niet met een andere sleutel dan waarmee het begon', async () => {
    const database = await nieuweDatabase();
    await migreer(database.url, 'migrations', LOGBOEKSLEUTEL);
    await migreer(database.url, 'migrations', LOGBOEKSLEUTEL);
    await migreer(database.url, 'migrations');
    await expect(migreer(database.url, 'migrations', `${LOGBOEKSLEUTEL}-ander`)).rejects.toThrow(
      MigratieFout,
    );
    await database.weg();
  });
});
