// What a good developer writes by hand for these three things: Hono and pg, the same SQL (session, row-level
// security, journal, read row with clocks and search, job, reading log), no law, no pages: JSON. The bar to measure ourselves against.
import { createHash, randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

const { gemeente, werkvragen, nieuweRij } = JSON.parse(process.env.BENCH ?? '{}');
pg.types.setTypeParser(pg.types.builtins.DATE, (waarde) => waarde);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (waarde) => waarde);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const sha256 = (tekst) => createHash('sha256').update(tekst).digest('hex');
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

async function sessie(c) {
  const [code, token] = (/omkeer=([^;]+)/.exec(c.req.header('Cookie') ?? '')?.[1] ?? '').split('.');
  const { rows } = await pool.query({
    name: 'sessie',
    text: 'select gebruiker, laatst_gezien, verloopt from sessie_lees($1, $2)',
    values: [code, sha256(token ?? '')],
  });
  return rows[0]?.gebruiker;
}

function leeslog(gebruiker, dossier, activiteit) {
  const regel = {
    gemeente,
    op: new Date().toISOString(),
    persoon: gebruiker.id,
    rol: gebruiker.rol,
    herkomst: 'scherm',
    dossier,
    activiteit,
    doel: 'de hulpvraag behandelen',
    grond: 'behandelaar',
    resultaat: 'gelezen',
    trace_id: randomBytes(16).toString('hex'),
    begin: new Date().toISOString(),
    versie: 1,
  };
  return pool.query({
    name: 'leeslog',
    text: 'select leeslog_schrijf($1, $2::jsonb)',
    values: [gemeente, JSON.stringify([regel])],
  });
}

const app = new Hono();

app.get('/dossiers/:dossier', async (c) => {
  const gebruiker = await sessie(c);
  if (!gebruiker) return c.json({ fout: 'nietIngelogd' }, 401);
  const { rows } = await pool.query({
    name: 'lees',
    text: 'SELECT * FROM journaal_lees($1, $2)',
    values: [gemeente, c.req.param('dossier')],
  });
  await leeslog(gebruiker, c.req.param('dossier'), 'dossierInzien');
  return c.json({
    dossier: c.req.param('dossier'),
    gebeurtenissen: rows.map(({ nr, soort, feiten, inhoud, door, op }) => ({
      nr,
      soort,
      feiten,
      inhoud: inhoud?.waarde ?? null,
      door,
      op,
    })),
  });
});

app.get('/werk', async (c) => {
  const gebruiker = await sessie(c);
  if (!gebruiker) return c.json({ fout: 'nietIngelogd' }, 401);
  const client = await pool.connect();
  const antwoord = [];
  try {
    await client.query('begin');
    await client.query("select set_config('app.gemeente', $1, true)", [gemeente]);
    for (const { sql, waarden } of werkvragen) antwoord.push((await client.query(sql, waarden)).rows);
    await client.query('commit');
  } finally {
    client.release();
  }
  await leeslog(gebruiker, null, 'werkvoorraadBekijken');
  return c.json(antwoord);
});

app.post('/meldingen', async (c) => {
  const m = await c.req.json();
  if (!m.hulpvraag || !m.inwoner?.achternaam) return c.json({ fout: 'onvolledig' }, 400);
  const sleutel = c.req.header('Idempotency-Key') ?? randomBytes(16).toString('base64url');
  const tekens = [...createHash('sha256').update(sleutel).digest().subarray(0, 8)]
    .map((b) => ALFABET[b % 32])
    .join('');
  const dossier = `H26-${tekens.slice(0, 4)}-${tekens.slice(4)}`;
  const op = new Date().toISOString();
  const { rows } = await pool.query({
    name: 'lees',
    text: 'SELECT * FROM journaal_lees($1, $2)',
    values: [gemeente, dossier],
  });
  if (rows.length > 0) return c.json({ dossier }, 201);
  let vorige = '';
  const { inwoner, hulpvraag, ontvangenOp, ...rest } = m;
  const feiten = { ontvangenOp, kanaal: 'api', melder: 'zelf', inwonerWeetErvan: true, ...rest };
  const bevestigd = { op: ontvangenOp, gewezenOpPlan: true, gewezenOpClientondersteuning: true };
  const rijen = [
    { soort: 'meldingOntvangen', feiten, inhoud: { inwoner, hulpvraag, melder: null } },
    { soort: 'meldingBevestigd', feiten: bevestigd, inhoud: null },
  ].map((g, i) => {
    const zout = randomBytes(16).toString('base64url');
    const digest = sha256(zout + JSON.stringify(g.inhoud));
    const rij = {
      nr: i + 1,
      soort: g.soort,
      versie: 1,
      feiten: g.feiten,
      inhoud: { zout, waarde: g.inhoud },
      digest,
      door: 'systeem:hand',
      namens: null,
      op,
      vorige,
    };
    vorige = sha256(JSON.stringify([vorige, rij.nr, rij.soort, op, rij.door, rij.feiten, digest]));
    return { ...rij, zegel: vorige };
  });
  const leesrij = {
    ...nieuweRij,
    dossier,
    ontvangen_op: ontvangenOp,
    naam: `${inwoner.voornamen} ${inwoner.achternaam}`,
    naam_zoek: inwoner.achternaam.toLowerCase(),
    geboortedatum: inwoner.geboortedatum,
    bsn: inwoner.bsn,
    woonplaats: inwoner.woonplaats,
    hulpvraag,
    laatst_gewijzigd: op,
    klokken: nieuweRij.klokken.map((klok) => ({ ...klok, dossier })),
    werkduren: nieuweRij.werkduren.map((duur) => ({ ...duur, dossier })),
  };
  const schrijven = { dossier, verwacht: 0, vorige: '', nr: 2, op, achtervoegsel: '', rijen, leesrij };
  const taken = [{ taak: 'brief', gegevens: { dossier, nr: 2, brief: 'ontvangstbevestigingMelding' }, op }];
  await pool.query({
    name: 'schrijf',
    text: 'SELECT journaal_schrijf($1, $2, $3, $4)',
    values: [gemeente, sleutel, JSON.stringify([schrijven]), JSON.stringify(taken)],
  });
  return c.json({ dossier }, 201);
});

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`${JSON.stringify({ poort: port })}\n`);
});
