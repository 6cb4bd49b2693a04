-- Destruction after the term (Wmo 5.3.4, Archiefwet 3 and 5): a list that one person fixes and another approves, and a
-- function that destroys what stands on it. PostgreSQL 15 is the floor.

-- Which closed dossiers were last changed long ago: without reading a million rows.
CREATE INDEX dossier_bewaren ON dossier (gemeente, laatst_gewijzigd, dossier) WHERE NOT open;
CREATE INDEX dossier_afgebroken ON dossier (gemeente, laatst_gewijzigd, dossier)
  WHERE NOT open AND status IN ('ingetrokken', 'doorgezonden');

-- `laatst_gewijzigd` is the last change in substance; a term that moved with the calendar is none.
UPDATE dossier d SET laatst_gewijzigd = j.op
FROM (SELECT gemeente, dossier, max(op) FILTER (WHERE soort <> 'termijnHerrekend') AS op, max(op) AS laatste
  FROM journaal GROUP BY gemeente, dossier) j
WHERE j.gemeente = d.gemeente AND j.dossier = d.dossier AND j.op IS NOT NULL AND j.op <> j.laatste;

-- The list as it was fixed. Like the journal these tables only grow: no role of the app may change them.
CREATE TABLE vernietigingslijst (
  gemeente        char(4)     NOT NULL,
  lijst           integer     NOT NULL CHECK (lijst > 0),
  vastgesteld_door text       NOT NULL,
  op              timestamptz NOT NULL,
  toelichting     text        NOT NULL, -- why some dossiers that were due are not on it; never about a person
  PRIMARY KEY (gemeente, lijst),
  UNIQUE (gemeente, lijst, vastgesteld_door)
);

-- A dossier on the list, with the line of the selection list and the reckoning.
CREATE TABLE vernietigingsregel (
  gemeente          char(4) NOT NULL,
  lijst             integer NOT NULL,
  dossier           text    NOT NULL,
  resultaat         text    NOT NULL, -- number in the selection list
  artikel           text    NOT NULL,
  gewijzigd         date    NOT NULL,
  vernietigen_vanaf date    NOT NULL,
  PRIMARY KEY (gemeente, lijst, dossier),
  FOREIGN KEY (gemeente, lijst) REFERENCES vernietigingslijst
);
CREATE INDEX vernietigingsregel_dossier ON vernietigingsregel (gemeente, dossier);

-- The second person. That it is another one than the first is not left to the app.
CREATE TABLE vernietigingsakkoord (
  gemeente         char(4)     NOT NULL,
  lijst            integer     NOT NULL,
  vastgesteld_door text        NOT NULL,
  besluit          text        NOT NULL CHECK (besluit IN ('akkoord', 'nietAkkoord')),
  door             text        NOT NULL CHECK (door <> vastgesteld_door),
  op               timestamptz NOT NULL,
  reden            text        NOT NULL,
  PRIMARY KEY (gemeente, lijst),
  FOREIGN KEY (gemeente, lijst, vastgesteld_door) REFERENCES vernietigingslijst (gemeente, lijst, vastgesteld_door)
);

-- Somebody started the destruction.
CREATE TABLE vernietigingsstart (
  gemeente char(4)     NOT NULL,
  lijst    integer     NOT NULL,
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, lijst),
  FOREIGN KEY (gemeente, lijst) REFERENCES vernietigingsakkoord
);

-- What was on the list and may not go after all, found when it was looked at again.
CREATE TABLE vernietigingsuitval (
  gemeente char(4)     NOT NULL,
  lijst    integer     NOT NULL,
  dossier  text        NOT NULL,
  code     text        NOT NULL,
  reden    text        NOT NULL,
  artikel  text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, lijst, dossier),
  FOREIGN KEY (gemeente, lijst, dossier) REFERENCES vernietigingsregel
);

-- After a list the tables were written anew: until then the bytes of what was deleted still lie in their pages.
CREATE TABLE vernietigingsopschoning (
  gemeente char(4)     NOT NULL,
  lijst    integer     NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, lijst),
  FOREIGN KEY (gemeente, lijst) REFERENCES vernietigingsstart
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['vernietigingslijst','vernietigingsregel','vernietigingsakkoord','vernietigingsstart',
      'vernietigingsuitval','vernietigingsopschoning'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON vernietigingslijst, vernietigingsregel, vernietigingsakkoord, vernietigingsstart, vernietigingsuitval
  TO omkeer_app;
GRANT SELECT ON vernietigingsopschoning TO omkeer_app;

-- What the certificate says of each dossier: from when until when, and how much of which kind is gone.
ALTER TABLE vernietiging
  ADD COLUMN lijst      integer,
  ADD COLUMN van        date,
  ADD COLUMN tot_en_met date,
  ADD COLUMN weg        jsonb NOT NULL DEFAULT '{}';
CREATE INDEX vernietiging_lijst ON vernietiging (gemeente, lijst);

-- Statistics for the planner hold values of the table they are about. Of content it needs none; the same type again
-- takes away what was gathered before.
ALTER TABLE journaal  ALTER COLUMN inhoud    TYPE jsonb, ALTER COLUMN inhoud    SET STATISTICS 0;
ALTER TABLE document  ALTER COLUMN bytes     TYPE bytea, ALTER COLUMN bytes     SET STATISTICS 0,
                      ALTER COLUMN titel     TYPE text,  ALTER COLUMN titel     SET STATISTICS 0;
ALTER TABLE dossier   ALTER COLUMN hulpvraag TYPE text,  ALTER COLUMN hulpvraag SET STATISTICS 0,
                      ALTER COLUMN naam      TYPE text,  ALTER COLUMN naam      SET STATISTICS 0;
ALTER TABLE geval     ALTER COLUMN vrijgegeven TYPE text, ALTER COLUMN vrijgegeven SET STATISTICS 0;
ALTER TABLE zoektekst ALTER COLUMN tekst     TYPE text,  ALTER COLUMN tekst     SET STATISTICS 0;
ALTER TABLE concept   ALTER COLUMN velden    TYPE jsonb, ALTER COLUMN velden    SET STATISTICS 0;
ALTER TABLE zoekvraag ALTER COLUMN tekst     TYPE text,  ALTER COLUMN tekst     SET STATISTICS 0;
ALTER TABLE sessie    ALTER COLUMN gebruiker TYPE jsonb, ALTER COLUMN gebruiker SET STATISTICS 0;

-- As in 0001, with all that came since: drafts, keys, jobs, what was searched for. For the owner alone: the second role
-- goes through vernietig_van_lijst. What hangs on the read row (search, clocks, signals, cases) goes with it.
CREATE OR REPLACE FUNCTION vernietig_dossier(p_gemeente char(4), p_dossier text, p_grond text, p_door text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  n integer;
  teksten integer;
  documenten integer;
  concepten integer;
  taken integer := 0;
  m integer;
  laatste text;
  eerste_dag date;
  laatste_dag date;
  staat text;
BEGIN
  -- Who appends now is waited for, and who comes later waits for us and finds the certificate (dossier_vernietigd).
  PERFORM FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier FOR UPDATE;
  SELECT zegel INTO laatste FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier ORDER BY nr DESC LIMIT 1;
  IF laatste IS NULL THEN RAISE EXCEPTION 'onbekend dossier'; END IF;

  -- Jobs first: one that runs now may still write a letter.
  DELETE FROM uitgaand WHERE gemeente = p_gemeente AND gegevens->>'dossier' = p_dossier;
  GET DIAGNOSTICS taken = ROW_COUNT;
  IF to_regclass('pgboss.job') IS NOT NULL THEN
    FOR staat IN EXECUTE 'DELETE FROM pgboss.job WHERE data->>''gemeente'' = $1 AND data->''gegevens''->>''dossier'' = $2
        RETURNING state::text' USING p_gemeente::text, p_dossier LOOP
      IF staat = 'active' THEN RAISE EXCEPTION 'er loopt een taak' USING ERRCODE = 'OK005'; END IF;
      taken := taken + 1;
    END LOOP;
  END IF;
  IF to_regclass('pgboss.archive') IS NOT NULL THEN
    EXECUTE 'DELETE FROM pgboss.archive WHERE data->>''gemeente'' = $1 AND data->''gegevens''->>''dossier'' = $2'
      USING p_gemeente::text, p_dossier;
    GET DIAGNOSTICS m = ROW_COUNT;
    taken := taken + m;
  END IF;

  UPDATE journaal SET inhoud = NULL WHERE gemeente = p_gemeente AND dossier = p_dossier;
  GET DIAGNOSTICS n = ROW_COUNT;
  SELECT min(op AT TIME ZONE 'Europe/Amsterdam'), max(op AT TIME ZONE 'Europe/Amsterdam') INTO eerste_dag, laatste_dag
    FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier;
  teksten := (SELECT count(*) FROM zoektekst WHERE gemeente = p_gemeente AND dossier = p_dossier);
  DELETE FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier;
  DELETE FROM document WHERE gemeente = p_gemeente AND dossier = p_dossier;
  GET DIAGNOSTICS documenten = ROW_COUNT;
  -- A key may have been chosen by who sent it; the certificate keeps what the verifier needs of it.
  DELETE FROM sleutel WHERE gemeente = p_gemeente AND dossier = p_dossier;
  DELETE FROM concept WHERE gemeente = p_gemeente
    AND (position(p_dossier IN sleutel) > 0 OR position(p_dossier IN velden::text) > 0);
  GET DIAGNOSTICS concepten = ROW_COUNT;
  -- A name that was searched for may be this one; they live for hours only.
  DELETE FROM zoekvraag WHERE gemeente = p_gemeente;
  INSERT INTO vernietiging (gemeente, dossier, grond, aantal, laatste_zegel, door, op, van, tot_en_met, weg)
    VALUES (p_gemeente, p_dossier, p_grond, n, laatste, p_door, now(), eerste_dag, laatste_dag,
      jsonb_build_object('gebeurtenissen', n, 'documenten', documenten, 'zoekteksten', teksten, 'concepten', concepten,
        'taken', taken));
  RETURN n;
END $$;
REVOKE ALL ON FUNCTION vernietig_dossier FROM PUBLIC, omkeer_vernietiger;

-- The only thing the second role can do: destroy a dossier that stands on a list which one person fixed, another
-- approved and somebody started, and that is still as it was when it was looked at again (p_zegel). Once: false when it
-- was done before, so that a run that broke off goes on.
CREATE FUNCTION vernietig_van_lijst(p_gemeente char(4), p_lijst integer, p_dossier text, p_zegel text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r record;
  laatste text;
BEGIN
  SELECT g.resultaat, s.door INTO r
    FROM vernietigingsregel g
      JOIN vernietigingsakkoord a ON a.gemeente = g.gemeente AND a.lijst = g.lijst AND a.besluit = 'akkoord'
      JOIN vernietigingsstart s ON s.gemeente = g.gemeente AND s.lijst = g.lijst
    WHERE g.gemeente = p_gemeente AND g.lijst = p_lijst AND g.dossier = p_dossier AND NOT EXISTS (
      SELECT FROM vernietigingsuitval u WHERE u.gemeente = g.gemeente AND u.lijst = g.lijst AND u.dossier = g.dossier);
  IF NOT FOUND THEN RAISE EXCEPTION 'niet op een goedgekeurde lijst' USING ERRCODE = 'OK006'; END IF;
  PERFORM FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier FOR UPDATE;
  IF EXISTS (SELECT FROM vernietiging v WHERE v.gemeente = p_gemeente AND v.dossier = p_dossier) THEN RETURN false; END IF;
  SELECT zegel INTO laatste FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier ORDER BY nr DESC LIMIT 1;
  IF laatste IS DISTINCT FROM p_zegel THEN RAISE EXCEPTION 'gewijzigd' USING ERRCODE = 'OK004'; END IF;
  PERFORM vernietig_dossier(p_gemeente, p_dossier, 'Selectielijst 2020, ' || r.resultaat, r.door);
  UPDATE vernietiging SET lijst = p_lijst WHERE gemeente = p_gemeente AND dossier = p_dossier;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION vernietig_van_lijst FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vernietig_van_lijst TO omkeer_vernietiger;

-- Who read a dossier just before it was destroyed cannot bring it back: the read row is only ever inserted for a new
-- dossier, and that is looked at after waiting for the destruction. Compiling the question would take ten times as long
-- as asking it: each melding took 8 ms instead of 1.6.
CREATE FUNCTION dossier_vernietigd() RETURNS trigger LANGUAGE plpgsql SET jit = off AS $$
BEGIN
  IF EXISTS (SELECT FROM vernietiging v WHERE v.gemeente = NEW.gemeente AND v.dossier = NEW.dossier) THEN
    RAISE EXCEPTION 'vernietigd' USING ERRCODE = 'OK002';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER dossier_vernietigd AFTER INSERT ON dossier FOR EACH ROW EXECUTE FUNCTION dossier_vernietigd();
