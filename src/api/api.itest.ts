import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import { leesDossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { Dossier, GeregistreerdeMelding, NieuweMelding, Probleem, Uitgevoerd, Werklijst } from './schemas.ts';

const BSN = '999990019';

let huis: Apphuis;
let token: string;
let daar: string;
/** Addresses of every answer and redirect, to look for what may not stand there. */
const adressen: string[] = [];

beforeAll(async () => {
  huis = await maakApphuis();
  token = await huis.token(HIER);
  daar = await huis.token(DAAR);
});
afterAll(() => huis.sluit());

interface Vraag {
  readonly methode?: 'GET' | 'POST';
  readonly lijf?: unknown;
  readonly token?: string | null;
  readonly sleutel?: string;
  readonly koekje?: string;
}

async function vraag(pad: string, v: Vraag = {}) {
  const bearer = v.token === undefined ? token : v.token;
  const antwoord = await huis.app.request(new URL(`/api/v1${pad}`, huis.basis), {
    method: v.methode ?? (v.lijf === undefined ? 'GET' : 'POST'),
    headers: {
      ...(bearer && !v.koekje ? { Authorization: `Bearer ${bearer}` } : {}),
      ...(v.koekje ? { Cookie: v.koekje, Origin: huis.basis.origin } : {}),
      ...(v.lijf === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(v.sleutel ? { 'Idempotency-Key': v.sleutel } : {}),
    },
    ...(v.lijf === undefined ? {} : { body: typeof v.lijf === 'string' ? v.lijf : JSON.stringify(v.lijf) }),
  });
  adressen.push(pad, antwoord.headers.get('Location') ?? '');
  return antwoord;
}

const vandaag = () => datumVan(huis.omgeving.klok.nu());

/** A melding as another system sends it. */
const melding = (anders: Record<string, unknown> = {}, inwoner: Record<string, unknown> = {}) => ({
  ontvangenOp: vandaag(),
  hulpvraag: 'Ik kom bijna de deur niet meer uit.',
  inwoner: {
    voornamen: 'María-José',
    achternaam: "d'Été 🙂 عبد",
    geboortedatum: '1949-05-12',
    bsn: BSN,
    straat: 'Dorpsstraat',
    huisnummer: '12',
    postcode: '6171 AB',
    woonplaats: 'Voorbeeld',
    ...inwoner,
  },
  ...anders,
});

async function registreer(bij: string = token, anders: Record<string, unknown> = {}): Promise<string> {
  const antwoord = await vraag('/meldingen', { lijf: melding(anders), token: bij });
  expect(antwoord.status).toBe(201);
  return GeregistreerdeMelding.parse(await antwoord.json()).dossier;
}

async function probleem(antwoord: Response, status: number) {
  expect([antwoord.status, antwoord.headers.get('Content-Type')]).toEqual([
    status,
    'application/problem+json',
  ]);
  return Probleem.parse(await antwoord.json());
}

describe('POST /api/v1/meldingen', () => {
  it('registreert met de wettelijke termijnen en wijst naar het dossier (Wmo 2.3.2 lid 1)', async () => {
    const antwoord = await vraag('/meldingen', { lijf: melding() });
    expect(antwoord.status).toBe(201);
    const gedaan = GeregistreerdeMelding.parse(await antwoord.json());
    expect(leesDossierId(gedaan.dossier)).toBe(gedaan.dossier);
    expect(gedaan.onderzoekUiterlijk > gedaan.persoonlijkPlanUiterlijk).toBe(true);
    expect(antwoord.headers.get('Location')).toBe(`/api/v1/dossiers/${gedaan.dossier}`);
    expect(antwoord.headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('doet dezelfde Idempotency-Key een keer, ook tegelijk', async () => {
    const lijf = melding();
    const zelfde = () => vraag('/meldingen', { lijf, sleutel: 'sleutel-van-de-zender-1' });
    const antwoorden = await Promise.all([zelfde(), zelfde(), zelfde()]);
    const nogEens = await zelfde();
    const dossiers = await Promise.all(
      [...antwoorden, nogEens].map(async (a) => GeregistreerdeMelding.parse(await a.json())),
    );
    expect(new Set(dossiers.map((d) => d.dossier)).size).toBe(1);
    expect(new Set(dossiers.map((d) => d.onderzoekUiterlijk)).size).toBe(1);
    const gelezen = Dossier.parse(await (await vraag(`/dossiers/${dossiers[0]?.dossier}`)).json());
    expect(gelezen.nr).toBe(2);
  });

  it('noemt alle fouten van de inhoud tegelijk, met het veld', async () => {
    const fout = melding(
      { ontvangenOp: plusDagen(vandaag(), 3), hulpvraag: '' },
      {
        bsn: '123456789',
        achternaam: '',
        geboortedatum: plusDagen(vandaag(), 1),
        postcode: 'X',
        email: 'nee',
      },
    );
    const { errors } = await probleem(await vraag('/meldingen', { lijf: fout }), 400);
    const velden = errors.map((e) => e.veld);
    for (const veld of ['hulpvraag', 'bsn', 'achternaam', 'postcode', 'email'])
      expect(velden).toContain(veld);
  });

  it('noemt alle ontbrekende en onbekende velden van de vorm tegelijk', async () => {
    const { errors } = await probleem(
      await vraag('/meldingen', { lijf: { kanaal: 'duif', leefgebieden: ['geluk'], inwoner: {} } }),
      400,
    );
    const velden = errors.map((e) => e.veld);
    for (const veld of ['ontvangenOp', 'kanaal', 'leefgebieden.0', 'hulpvraag', 'inwoner.achternaam'])
      expect(velden).toContain(veld);
  });

  it('weigert een ontvangst in de toekomst en voor de Wmo, met artikel en uitweg', async () => {
    for (const ontvangenOp of [plusDagen(vandaag(), 1), '2014-12-31']) {
      const { errors } = await probleem(await vraag('/meldingen', { lijf: melding({ ontvangenOp }) }), 400);
      expect(errors).toMatchObject([{ veld: 'ontvangenOp', artikel: 'Wmo 2.3.2 lid 1' }]);
      expect(errors[0]?.uitweg).not.toBe('');
    }
  });

  it('neemt NUL, halve tekens en 100 kB tekst aan of zegt wat er mis is, en valt niet om', async () => {
    const raar = await vraag('/meldingen', { lijf: melding({ hulpvraag: 'Ik\u0000 wil \ud800 hulp.' }) });
    expect(raar.status).toBe(201);
    const groot = await vraag('/meldingen', { lijf: melding({ hulpvraag: 'x'.repeat(100_000) }) });
    expect([201, 400]).toContain(groot.status);
    const { errors } = await probleem(await vraag('/meldingen', { lijf: '{"geen json' }), 400);
    expect(errors).not.toEqual([]);
  });

  it('laat zonder token, met een vals token en zonder de scope niemand door', async () => {
    await probleem(await vraag('/meldingen', { lijf: melding(), token: null }), 401);
    await probleem(await vraag('/meldingen', { lijf: melding(), token: 'a.b.c' }), 401);
    const lezer = await huis.token(HIER, ['werk:lezen']);
    const { errors } = await probleem(await vraag('/meldingen', { lijf: melding(), token: lezer }), 403);
    expect(errors[0]?.code).toBe('scopeOntbreekt');
  });
});

describe('GET /api/v1/dossiers', () => {
  it('geeft het werk in bladzijden, elke regel een keer', async () => {
    for (let i = 0; i < 5; i++) await registreer();
    const gezien: string[] = [];
    let na: string | null = '';
    for (let bladzijde = 0; na !== null && bladzijde < 50; bladzijde++) {
      const lijst: z.infer<typeof Werklijst> = Werklijst.parse(
        await (await vraag(`/dossiers?aantal=3${na === '' ? '' : `&na=${encodeURIComponent(na)}`}`)).json(),
      );
      gezien.push(...lijst.regels.map((r) => r.dossier));
      na = lijst.volgende;
    }
    expect(gezien.length).toBeGreaterThanOrEqual(6);
    expect(new Set(gezien).size).toBe(gezien.length);
  });

  it('weigert een onbekende fase en een aantal boven de honderd, allebei tegelijk', async () => {
    const { errors } = await probleem(await vraag('/dossiers?fase=ergens&aantal=1000'), 400);
    expect(errors.map((e) => e.veld).sort()).toEqual(['aantal', 'fase']);
  });
});

describe('GET /api/v1/dossiers/{dossier}', () => {
  it('zegt waar het staat, tot wanneer, wat mag en waarom de rest niet', async () => {
    const gelezen = Dossier.parse(await (await vraag(`/dossiers/${await registreer()}`)).json());
    expect(gelezen).toMatchObject({ fase: 'melding', status: 'nieuw', wachtOp: 'gemeente' });
    expect(gelezen.termijn?.artikel).toContain('Wmo 2.3.2');
    expect(gelezen.opdrachten.filter((o) => !o.magNu && (!o.reden || !o.uitweg || !o.artikel))).toEqual([]);
    expect(gelezen.opdrachten.some((o) => o.magNu)).toBe(true);
    expect(JSON.stringify(gelezen)).not.toContain(BSN);
  });

  it('geeft een onbekend en een onmogelijk nummer dezelfde 404', async () => {
    const onbekend = await probleem(await vraag('/dossiers/W26-0000-0000'), 404);
    expect(await probleem(await vraag('/dossiers/999990019x'), 404)).toEqual(onbekend);
  });

  it('houdt twee gemeenten uit elkaar, in lezen, zoeken en opdrachten', async () => {
    const hier = await registreer(token);
    const elders = await registreer(daar);
    expect((await vraag(`/dossiers/${hier}`, { token: daar })).status).toBe(404);
    expect((await vraag(`/dossiers/${elders}`)).status).toBe(404);
    const lijst = Werklijst.parse(await (await vraag('/dossiers?aantal=100', { token: daar })).json());
    expect(lijst.regels.map((r) => r.dossier)).toEqual([elders]);
    const lijf = {
      soort: 'meldingToevoegen',
      velden: { ontvangenOp: vandaag(), kanaal: 'api', hulpvraag: 'x' },
    };
    await probleem(await vraag(`/dossiers/${hier}/opdrachten`, { lijf, token: daar }), 404);
  });

  it('schrijft wie las in het leeslog, ook wie werd geweigerd', async () => {
    const dossier = await registreer();
    await vraag(`/dossiers/${dossier}`);
    const klantmanager = await huis.sessie('klantmanager', { id: 'bilal' });
    const verborgen = await probleem(await vraag(`/dossiers/${dossier}`, { koekje: klantmanager }), 404);
    const onbekend = await probleem(await vraag('/dossiers/W26-0000-0000', { koekje: klantmanager }), 404);
    expect(verborgen).toEqual(onbekend);
    const regels = await inGemeente(huis.omgeving.db, HIER, (trx) =>
      trx
        .selectFrom('leeslog')
        .select(['rol', 'resultaat'])
        .where('dossier', '=', dossier)
        .orderBy('op')
        .execute(),
    );
    expect(regels).toEqual([
      { rol: 'systeem', resultaat: 'gelezen' },
      { rol: 'klantmanager', resultaat: 'nietGevonden' },
    ]);
  });
});

describe('POST /api/v1/dossiers/{dossier}/opdrachten', () => {
  const toevoegen = (hulpvraag: string, sleutel?: string) => ({
    soort: 'meldingToevoegen',
    ...(sleutel ? { sleutel } : {}),
    velden: { ontvangenOp: vandaag(), kanaal: 'api', hulpvraag },
  });

  it('voert uit wat mag, en met dezelfde sleutel een keer', async () => {
    const dossier = await registreer();
    const lijf = toevoegen('Ook koken lukt niet meer.', 'opdracht-1');
    const eerste = Uitgevoerd.parse(await (await vraag(`/dossiers/${dossier}/opdrachten`, { lijf })).json());
    expect(eerste).toMatchObject({ nr: 4, gebeurtenissen: ['meldingToegevoegd', 'meldingBevestigd'] });
    const tweede = Uitgevoerd.parse(await (await vraag(`/dossiers/${dossier}/opdrachten`, { lijf })).json());
    expect(tweede).toMatchObject({ nr: 4, gebeurtenissen: [] });
  });

  it('weigert wat een koppeling niet mag, met artikel en uitweg', async () => {
    const dossier = await registreer();
    const lijf = { soort: 'meldingIntrekken', velden: { reden: 'Niet meer nodig.' } };
    const { errors } = await probleem(await vraag(`/dossiers/${dossier}/opdrachten`, { lijf }), 409);
    expect(errors).toMatchObject([{ code: 'andereRol', artikel: 'Wmo 2.3.2 lid 1' }]);
  });

  it('noemt een onbekende opdracht en alle lege velden', async () => {
    const dossier = await registreer();
    const onbekend = { soort: 'besluitWeggooien', velden: {} };
    const weg = await probleem(await vraag(`/dossiers/${dossier}/opdrachten`, { lijf: onbekend }), 400);
    expect(weg.errors).toMatchObject([{ code: 'onbekendeOpdracht', veld: 'soort' }]);
    const leeg = { soort: 'meldingToevoegen', velden: {} };
    const { errors } = await probleem(await vraag(`/dossiers/${dossier}/opdrachten`, { lijf: leeg }), 400);
    expect(errors.length).toBeGreaterThan(1);
  });

  it('een NUL-teken in een veld is geen fout van ons', async () => {
    const dossier = await registreer();
    const antwoord = await vraag(`/dossiers/${dossier}/opdrachten`, {
      lijf: toevoegen('Hulp\u0000 nodig \ud800'),
    });
    expect(antwoord.status).toBe(200);
  });

  it('een medewerker doet met zijn sessie hetzelfde als met het formulier', async () => {
    const dossier = await registreer();
    const koekje = await huis.sessie('screener');
    const pad = `/dossiers/${dossier}/opdrachten`;
    const alIngelicht = { soort: 'inwonerInlichten', velden: { wilMelding: 'ja', toelichting: 'Gebeld.' } };
    const { errors } = await probleem(await vraag(pad, { lijf: alIngelicht, koekje }), 409);
    expect(errors).toMatchObject([{ code: 'inwonerWeetAl', artikel: 'Wmo 2.3.2 lid 1' }]);
    const lijf = { soort: 'meldingIntrekken', velden: { reden: 'Haar dochter helpt.' } };
    const gedaan = Uitgevoerd.parse(await (await vraag(pad, { lijf, koekje })).json());
    expect(gedaan.gebeurtenissen).toEqual(['meldingIngetrokken']);
  });
});

describe('GET /api/v1/dossiers/{dossier}/documenten/{document}', () => {
  it('geeft de brief als PDF, en 404 voor een ander kenmerk', async () => {
    const dossier = await registreer();
    await huis.takenloper.verwerkAlles();
    const { documenten } = Dossier.parse(await (await vraag(`/dossiers/${dossier}`)).json());
    expect(documenten.map((d) => d.brief)).toEqual(['ontvangstbevestigingMelding']);
    const pdf = await vraag(`/dossiers/${dossier}/documenten/${documenten[0]?.document}`);
    expect(pdf.headers.get('Content-Type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await probleem(await vraag(`/dossiers/${dossier}/documenten/${'0'.repeat(16)}`), 404);
    await probleem(
      await vraag(`/dossiers/${dossier}/documenten/${documenten[0]?.document}`, { token: daar }),
      404,
    );
  });
});

describe('wat overal geldt', () => {
  it('elk antwoord draagt de volledige versie, ook een weigering', async () => {
    const antwoorden = [
      await vraag('/openapi.json', { token: null }),
      await vraag('/dossiers'),
      await vraag('/dossiers', { token: null }),
      await vraag('/dossiers/onzin'),
      await vraag('/bestaat-niet'),
    ];
    expect(antwoorden.map((a) => a.headers.get('API-Version'))).toEqual(antwoorden.map(() => '1.0.0'));
  });

  it('het voorbeeld van een melding in de beschrijving is zelf geldig', () => {
    expect(NieuweMelding.safeParse(melding()).success).toBe(true);
  });

  it('een BSN staat in geen adres en in geen logregel (Wabb 10; API-regels over privacy)', async () => {
    // A failing database must not put what was typed in the log either.
    const stuk = voerOpdrachtUit(
      { ...huis.omgeving, pool: { query: () => Promise.reject(new Error(`fout bij ${BSN}`)) } as never },
      {
        gemeente: HIER,
        dossier: leesDossierId('W26-7K3M-Q9TX') ?? ('' as never),
        wie: { id: persoonId('screener'), rol: 'screener' },
        namens: null,
        sleutel: null,
      },
      meldingDoen(),
    );
    await expect(stuk).rejects.toThrow();
    expect(adressen.length).toBeGreaterThan(50);
    expect(adressen.filter((a) => a.includes(BSN))).toEqual(['/dossiers/999990019x']);
    expect(huis.loglijnen.filter((lijn) => lijn.includes(BSN) || lijn.includes('Dorpsstraat'))).toEqual([]);
  });
});
