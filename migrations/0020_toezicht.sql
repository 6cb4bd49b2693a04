-- Privacy that holds: opening a dossier in an emergency, and the Logboek Dataverwerkingen. Like the journal these tables only grow. PostgreSQL 15 is the floor.

-- Somebody without a task in a dossier opened it in an emergency, or tried to (avg.md 11). `tot` is null when it stayed shut.
CREATE TABLE noodinzage (
  gemeente    char(4)     NOT NULL,
  nr          bigint      GENERATED ALWAYS AS IDENTITY,
  dossier     text        NOT NULL, -- as it was typed
  persoon     text        NOT NULL,
  rol         text        NOT NULL,
  reden       text        NOT NULL,
  toelichting text        NOT NULL, -- emptied when the dossier is destroyed
  op          timestamptz NOT NULL,
  tot         timestamptz CHECK (tot > op),
  PRIMARY KEY (gemeente, nr),
  UNIQUE (gemeente, nr, persoon)
);
CREATE INDEX noodinzage_persoon ON noodinzage (gemeente, persoon, dossier, tot);
CREATE INDEX noodinzage_dossier ON noodinzage (gemeente, dossier);

-- What another person thought of it afterwards. That it is another one is not left to the app.
CREATE TABLE noodinzageoordeel (
  gemeente char(4)     NOT NULL,
  nr       bigint      NOT NULL,
  persoon  text        NOT NULL, -- who looked
  oordeel  text        NOT NULL CHECK (oordeel IN ('terecht', 'onterecht')),
  gevolg   text        NOT NULL,
  door     text        NOT NULL CHECK (door <> persoon),
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, nr),
  FOREIGN KEY (gemeente, nr, persoon) REFERENCES noodinzage (gemeente, nr, persoon),
  CHECK (oordeel = 'terecht' OR gevolg <> '')
);

-- Logboek Dataverwerkingen (Logius): one record a processing and person, without who did it and without content. The
-- number of the person is an HMAC; `activiteit` and `versie` point into the register of processing activities.
CREATE TABLE logboek (
  gemeente       char(4)     NOT NULL,
  nr             bigint      GENERATED ALWAYS AS IDENTITY,
  trace_id       text        NOT NULL CHECK (trace_id ~ '^[0-9a-f]{32}$'),
  span_id        text        NOT NULL CHECK (span_id ~ '^[0-9a-f]{16}$'),
  parent_span_id text        CHECK (parent_span_id ~ '^[0-9a-f]{16}$'),
  name           text        NOT NULL,
  start_time     timestamptz NOT NULL,
  end_time       timestamptz NOT NULL,
  activiteit     text        NOT NULL,
  versie         smallint    NOT NULL,
  betrokkene     text        NOT NULL,
  betrokkenetype text        NOT NULL CHECK (betrokkenetype IN ('bsn', 'dossier')),
  PRIMARY KEY (gemeente, nr)
);
CREATE INDEX logboek_tijd ON logboek USING brin (end_time);

-- The key of the HMAC, from the environment of the installation. Put there at the start by the owner and never changed, or
-- the same person would get another number. The app cannot read it; `binnen` and `buiten` are the padded key (RFC 2104).
CREATE TABLE logboeksleutel (
  enig   boolean PRIMARY KEY DEFAULT true CHECK (enig),
  binnen bytea   NOT NULL CHECK (length(binnen) = 64),
  buiten bytea   NOT NULL CHECK (length(buiten) = 64)
);

-- HMAC-SHA256 with what PostgreSQL has by itself.
CREATE FUNCTION logboek_betrokkene(p_tekst text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE s logboeksleutel;
BEGIN
  SELECT * INTO STRICT s FROM logboeksleutel;
  RETURN encode(sha256(s.buiten || sha256(s.binnen || convert_to(p_tekst, 'UTF8'))), 'hex');
END $$;
REVOKE ALL ON FUNCTION logboek_betrokkene FROM PUBLIC;

-- For the owner, at every start: the first key stays. Is this the key that counts? At most 64 bytes.
CREATE FUNCTION logboek_sleutel(p_sleutel bytea) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  i bytea := p_sleutel || decode(repeat('00', 64 - length(p_sleutel)), 'hex');
  o bytea := i;
BEGIN
  FOR n IN 0..63 LOOP
    o := set_byte(o, n, get_byte(i, n) # 92);
    i := set_byte(i, n, get_byte(i, n) # 54);
  END LOOP;
  INSERT INTO logboeksleutel (binnen, buiten) VALUES (i, o) ON CONFLICT DO NOTHING;
  RETURN EXISTS (SELECT FROM logboeksleutel s WHERE s.binnen = i);
END $$;
REVOKE ALL ON FUNCTION logboek_sleutel FROM PUBLIC;

-- The records of some processings: one a processing and person, of the resident and of who may look along. Of a dossier
-- without a BSN the dossier stands for the person. The dossiers are looked up one by one (OFFSET 0): of a list that comes
-- as JSON the planner expects a hundred, and would read the whole table for the one it is.
CREATE FUNCTION logboek_schrijf(p_gemeente char(4), p_verwerkingen jsonb) RETURNS void LANGUAGE plpgsql SET jit = off AS $$
BEGIN
  INSERT INTO logboek (gemeente, trace_id, span_id, parent_span_id, name, start_time, end_time, activiteit, versie,
      betrokkene, betrokkenetype)
    SELECT p_gemeente, p.trace_id, substr(replace(gen_random_uuid()::text, '-', ''), 1, 16), p.parent_span_id, p.activiteit,
      p.begin, p.op, p.activiteit, p.versie, logboek_betrokkene(p.wie), p.type
    FROM (
      SELECT DISTINCT ON (v.trace_id, v.activiteit, b.wie) v.*, b.wie, b.type
      FROM jsonb_to_recordset(p_verwerkingen) AS v(dossier text, bsn text, activiteit text, versie smallint, trace_id text,
          parent_span_id text, begin timestamptz, op timestamptz)
        LEFT JOIN LATERAL (
          SELECT x.dossier, x.bsn, x.betrokken_bsn FROM dossier x
          WHERE x.gemeente = p_gemeente AND x.dossier = v.dossier OFFSET 0) AS d ON true
        CROSS JOIN LATERAL (
          SELECT coalesce(d.bsn, d.dossier) AS wie, CASE WHEN d.bsn IS NULL THEN 'dossier' ELSE 'bsn' END AS type
          UNION SELECT split_part(w, ':', 2), 'bsn' FROM unnest(d.betrokken_bsn) AS w
          UNION SELECT v.bsn, 'bsn') AS b
      WHERE b.wie IS NOT NULL
      ORDER BY v.trace_id, v.activiteit, b.wie, v.op) AS p;
END $$;

-- Ties who (the log of reading, the journal) to what for which purpose (the logboek).
ALTER TABLE leeslog ADD COLUMN trace_id text;
ALTER TABLE journaal ADD COLUMN trace_id text;

-- As in 0002, with the records of what was read in the same statement: no reading without them, and no round trip more.
-- A list is one line of who read, and a record for each person on it (`betreft`).
CREATE OR REPLACE FUNCTION leeslog_schrijf(p_gemeente char(4), p_regels jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  INSERT INTO leeslog (gemeente, op, persoon, rol, herkomst, dossier, activiteit, doel, grond, resultaat, trace_id)
    SELECT p_gemeente, r.op, r.persoon, r.rol, r.herkomst, r.dossier, r.activiteit, r.doel, r.grond, r.resultaat, r.trace_id
    FROM jsonb_to_recordset(p_regels) AS r(op timestamptz, persoon text, rol text, herkomst text, dossier text,
      activiteit text, doel text, grond text, resultaat text, trace_id text);
  PERFORM logboek_schrijf(p_gemeente, (
    SELECT jsonb_agg(r || jsonb_build_object('dossier', b.dossier))
    FROM jsonb_array_elements(p_regels) AS r
      CROSS JOIN LATERAL (SELECT r->>'dossier' UNION SELECT jsonb_array_elements_text(r->'betreft')) AS b(dossier)
    WHERE r->>'resultaat' = 'gelezen' AND (b.dossier IS NOT NULL OR r ? 'bsn')));
END $$;

-- As in 0001, with the record of each processing in the same transaction.
CREATE OR REPLACE FUNCTION journaal_schrijf(p_gemeente char(4), p_sleutel text, p_dossiers jsonb, p_taken jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  d jsonb;
  laatste_nr integer;
  laatste_zegel text;
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  FOR d IN SELECT value FROM jsonb_array_elements(p_dossiers) LOOP
    IF p_sleutel IS NOT NULL THEN
      INSERT INTO sleutel (gemeente, sleutel, dossier, nr, op)
      VALUES (p_gemeente, p_sleutel || coalesce(d->>'achtervoegsel', ''), d->>'dossier', (d->>'nr')::integer, (d->>'op')::timestamptz)
      ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN RAISE EXCEPTION 'dubbel' USING ERRCODE = 'OK001'; END IF;
    END IF;
    SELECT nr, zegel INTO laatste_nr, laatste_zegel FROM journaal
      WHERE gemeente = p_gemeente AND dossier = d->>'dossier' ORDER BY nr DESC LIMIT 1;
    IF coalesce(laatste_nr, 0) <> (d->>'verwacht')::integer THEN RAISE EXCEPTION 'versie' USING ERRCODE = 'OK002'; END IF;
    IF coalesce(laatste_zegel, '') <> d->>'vorige' THEN RAISE EXCEPTION 'keten' USING ERRCODE = 'OK003'; END IF;
    INSERT INTO journaal (gemeente, dossier, nr, soort, versie, feiten, inhoud, digest, door, namens, op, vorige, zegel,
          trace_id)
      SELECT p_gemeente, d->>'dossier', r.nr, r.soort, r.versie, r.feiten, r.inhoud, r.digest, r.door, r.namens, r.op, r.vorige, r.zegel,
        d->'verwerking'->>'trace_id'
      FROM jsonb_to_recordset(d->'rijen') AS r(nr integer, soort text, versie smallint, feiten jsonb, inhoud jsonb, digest text,
        door text, namens text, op timestamptz, vorige text, zegel text);
    PERFORM leestabellen_schrijf(d->'leesrij');
    IF d ? 'verwerking' THEN
      PERFORM logboek_schrijf(p_gemeente, jsonb_build_array((d->'verwerking') || jsonb_build_object('dossier', d->'dossier')));
    END IF;
  END LOOP;
  INSERT INTO uitgaand (gemeente, taak, gegevens, op)
    SELECT p_gemeente, t->>'taak', t->'gegevens', (t->>'op')::timestamptz FROM jsonb_array_elements(p_taken) AS t;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['noodinzage','noodinzageoordeel','logboek'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON noodinzage, noodinzageoordeel, logboek TO omkeer_app;
GRANT EXECUTE ON FUNCTION logboek_betrokkene TO omkeer_app;

-- What somebody wrote about a dossier goes when the dossier goes (Wmo 5.3.4); that it was opened stays.
CREATE FUNCTION noodinzage_vernietigd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE noodinzage SET toelichting = '' WHERE gemeente = NEW.gemeente AND dossier = NEW.dossier;
  RETURN NULL;
END $$;
CREATE TRIGGER noodinzage_vernietigd AFTER INSERT ON vernietiging FOR EACH ROW EXECUTE FUNCTION noodinzage_vernietigd();
ALTER TABLE noodinzage ALTER COLUMN toelichting SET STATISTICS 0;
