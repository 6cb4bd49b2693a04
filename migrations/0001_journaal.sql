-- The journal: the only place where facts are written. The app role may INSERT and SELECT here, nothing else.
-- PostgreSQL 15 is the floor: nothing newer in this file. A municipality is char(4), also as a parameter: compared with
-- text the column would be cast, and its indexes left unused.

CREATE TABLE journaal (
  gemeente   char(4)     NOT NULL,
  dossier    text        NOT NULL,
  nr         integer     NOT NULL CHECK (nr > 0),
  soort      text        NOT NULL,
  versie     smallint    NOT NULL,
  feiten     jsonb       NOT NULL,
  inhoud     jsonb,                 -- destructible: names and free text, with the salt of its digest
  digest     text        NOT NULL,  -- sha256(salt, inhoud): keeps the chain provable after destruction
  door       text        NOT NULL,  -- rol:persoon
  namens     text,
  op         timestamptz NOT NULL,
  vorige     text        NOT NULL,
  zegel      text        NOT NULL,
  PRIMARY KEY (gemeente, dossier, nr)
);

-- The same opdracht sent twice happens once.
CREATE TABLE sleutel (
  gemeente   char(4)     NOT NULL,
  sleutel    text        NOT NULL,
  dossier    text        NOT NULL,
  nr         integer     NOT NULL,
  op         timestamptz NOT NULL,
  PRIMARY KEY (gemeente, sleutel)
);

-- Read table: one row a dossier, made from the state after each append; can always be rebuilt.
CREATE TABLE dossier (
  gemeente          char(4)  NOT NULL,
  dossier           text     NOT NULL,
  nr                integer  NOT NULL,
  fase              text     NOT NULL,
  status            text     NOT NULL,
  open              boolean  NOT NULL,
  urgentie          text,
  ontvangen_op      date     NOT NULL,
  uiterlijk         date,
  wacht_op          text     NOT NULL,
  behandelaar       text,
  vervanger         text,
  eerdere           text[]   NOT NULL DEFAULT '{}',
  team              text,
  tweede_paar_ogen  boolean  NOT NULL DEFAULT false, -- a decision waits for one
  tweede_paar       text[]   NOT NULL DEFAULT '{}',  -- who gave one
  vertrouwelijk     boolean  NOT NULL DEFAULT false, -- only for who handles it
  bewaker           text,                            -- who made it so
  jurist_gevraagd   boolean  NOT NULL DEFAULT false, -- a question waits for a jurist
  naam              text     NOT NULL,
  naam_zoek         text     NOT NULL,
  geboortedatum     date     NOT NULL,
  bsn               text,
  betrokken_bsn     text[]   NOT NULL DEFAULT '{}',  -- rol:bsn of who may look along
  woonplaats        text     NOT NULL,
  hulpvraag         text     NOT NULL,
  kanaal            text     NOT NULL,
  volgende_afspraak timestamptz,
  herbeoordelen_op  date,
  verslag_op        date,
  aanvraag_op       date,
  besluit_op        date,
  uitkomst          text,
  bezwaar_uiterlijk date,
  laatst_gewijzigd  timestamptz NOT NULL,
  PRIMARY KEY (gemeente, dossier)
);
CREATE INDEX dossier_werk ON dossier (gemeente, behandelaar, uiterlijk) WHERE open;
CREATE INDEX dossier_fase ON dossier (gemeente, fase, ontvangen_op) WHERE open;
CREATE INDEX dossier_bsn ON dossier (gemeente, bsn) WHERE bsn IS NOT NULL;
CREATE INDEX dossier_naam ON dossier (gemeente, naam_zoek text_pattern_ops);
CREATE INDEX dossier_betrokken ON dossier USING gin (betrokken_bsn);

-- Jobs written in the appending transaction; relayed to pg-boss, which polls (no NOTIFY on the write path).
CREATE TABLE uitgaand (
  gemeente   char(4)     NOT NULL,
  id         bigint      GENERATED ALWAYS AS IDENTITY,
  taak       text        NOT NULL,
  gegevens   jsonb       NOT NULL,
  op         timestamptz NOT NULL,
  PRIMARY KEY (gemeente, id)
);

-- Letters and uploads: destructible content, pinned to the chain by the fingerprint in the journal.
CREATE TABLE document (
  gemeente     char(4)     NOT NULL,
  document     text        NOT NULL,
  dossier      text        NOT NULL,
  soort        text        NOT NULL,
  titel        text        NOT NULL,
  mime         text        NOT NULL,
  bytes        bytea       NOT NULL,
  vingerafdruk text        NOT NULL,
  op           timestamptz NOT NULL,
  PRIMARY KEY (gemeente, document)
);
CREATE INDEX document_dossier ON document (gemeente, dossier, op);

CREATE TABLE vernietiging (
  gemeente   char(4)     NOT NULL,
  dossier    text        NOT NULL,
  grond      text        NOT NULL,
  aantal     integer     NOT NULL,
  laatste_zegel text     NOT NULL,
  door       text        NOT NULL,
  op         timestamptz NOT NULL,
  PRIMARY KEY (gemeente, dossier)
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['journaal','sleutel','dossier','uitgaand','document','vernietiging'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON journaal, sleutel, document TO omkeer_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier TO omkeer_app;
GRANT SELECT, INSERT, DELETE ON uitgaand TO omkeer_app;
GRANT SELECT ON vernietiging TO omkeer_app;

-- One round trip for one opdracht: municipality, idempotency, expected version, chain, facts, read row, jobs.
-- Raises: 'dubbel' (this key was already done), 'versie' (someone was first), 'keten' (the seal does not fit).
CREATE FUNCTION journaal_schrijf(p_gemeente char(4), p_sleutel text, p_dossiers jsonb, p_taken jsonb) RETURNS void
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
    INSERT INTO journaal (gemeente, dossier, nr, soort, versie, feiten, inhoud, digest, door, namens, op, vorige, zegel)
      SELECT p_gemeente, d->>'dossier', r.nr, r.soort, r.versie, r.feiten, r.inhoud, r.digest, r.door, r.namens, r.op, r.vorige, r.zegel
      FROM jsonb_to_recordset(d->'rijen') AS r(nr integer, soort text, versie smallint, feiten jsonb, inhoud jsonb, digest text,
        door text, namens text, op timestamptz, vorige text, zegel text);
    PERFORM leestabellen_schrijf(d->'leesrij');
  END LOOP;
  INSERT INTO uitgaand (gemeente, taak, gegevens, op)
    SELECT p_gemeente, t->>'taak', t->'gegevens', (t->>'op')::timestamptz FROM jsonb_array_elements(p_taken) AS t;
END $$;

-- The read tables of one dossier, after each append and when they are rebuilt. A later migration with a read table of
-- its own replaces this by itself plus one line.
CREATE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
END $$;

CREATE FUNCTION dossier_schrijf(p_rij jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO dossier SELECT * FROM jsonb_populate_record(null::dossier, p_rij)
  ON CONFLICT (gemeente, dossier) DO UPDATE SET
    nr = excluded.nr, fase = excluded.fase, status = excluded.status, open = excluded.open, urgentie = excluded.urgentie,
    ontvangen_op = excluded.ontvangen_op, uiterlijk = excluded.uiterlijk, wacht_op = excluded.wacht_op,
    behandelaar = excluded.behandelaar, vervanger = excluded.vervanger, eerdere = excluded.eerdere, team = excluded.team,
    tweede_paar_ogen = excluded.tweede_paar_ogen, tweede_paar = excluded.tweede_paar,
    vertrouwelijk = excluded.vertrouwelijk, bewaker = excluded.bewaker, jurist_gevraagd = excluded.jurist_gevraagd, naam = excluded.naam, naam_zoek = excluded.naam_zoek,
    geboortedatum = excluded.geboortedatum, bsn = excluded.bsn, betrokken_bsn = excluded.betrokken_bsn,
    woonplaats = excluded.woonplaats, hulpvraag = excluded.hulpvraag, kanaal = excluded.kanaal,
    volgende_afspraak = excluded.volgende_afspraak, herbeoordelen_op = excluded.herbeoordelen_op,
    verslag_op = excluded.verslag_op, aanvraag_op = excluded.aanvraag_op, besluit_op = excluded.besluit_op,
    uitkomst = excluded.uitkomst, bezwaar_uiterlijk = excluded.bezwaar_uiterlijk, laatst_gewijzigd = excluded.laatst_gewijzigd
$$;

-- All facts of one dossier in one round trip.
CREATE FUNCTION journaal_lees(p_gemeente char(4), p_dossier text) RETURNS TABLE (
  nr integer, soort text, versie smallint, feiten jsonb, inhoud jsonb, digest text, door text, namens text, op text, vorige text, zegel text)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT j.nr, j.soort, j.versie, j.feiten, j.inhoud, j.digest, j.door, j.namens,
      to_char(j.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), j.vorige, j.zegel
    FROM journaal j WHERE j.gemeente = p_gemeente AND j.dossier = p_dossier ORDER BY j.nr;
END $$;

GRANT EXECUTE ON FUNCTION journaal_schrijf, leestabellen_schrijf, dossier_schrijf, journaal_lees TO omkeer_app;

-- Destruction (Wmo 5.3.4-5.3.5, Archiefwet 3 en 5): only through this function, only by the second role.
CREATE FUNCTION vernietig_dossier(p_gemeente char(4), p_dossier text, p_grond text, p_door text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  n integer;
  laatste text;
BEGIN
  SELECT zegel INTO laatste FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier ORDER BY nr DESC LIMIT 1;
  IF laatste IS NULL THEN RAISE EXCEPTION 'onbekend dossier'; END IF;
  UPDATE journaal SET inhoud = NULL WHERE gemeente = p_gemeente AND dossier = p_dossier;
  GET DIAGNOSTICS n = ROW_COUNT;
  DELETE FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier;
  DELETE FROM document WHERE gemeente = p_gemeente AND dossier = p_dossier;
  INSERT INTO vernietiging (gemeente, dossier, grond, aantal, laatste_zegel, door, op)
    VALUES (p_gemeente, p_dossier, p_grond, n, laatste, p_door, now());
  RETURN n;
END $$;
REVOKE ALL ON FUNCTION vernietig_dossier FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vernietig_dossier TO omkeer_vernietiger;
