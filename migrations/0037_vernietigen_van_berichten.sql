-- With a dossier go the iWmo messages that belong to it, byte for byte, and what happened to them (migrations/0034). What
-- the other later tables hold of a resident goes with the row of the dossier: levering, leveringpunt (0032) and
-- voortzettingspunt (0035); contractfeit (0033) holds nothing of one. As in 0014 otherwise. PostgreSQL 15 is the floor.
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
  bsns text[];
  berichten text[];
BEGIN
  -- Who appends now is waited for, and who comes later waits for us and finds the certificate (dossier_vernietigd).
  PERFORM FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier FOR UPDATE;
  SELECT zegel INTO laatste FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier ORDER BY nr DESC LIMIT 1;
  IF laatste IS NULL THEN RAISE EXCEPTION 'onbekend dossier'; END IF;

  -- What went out for it under an earlier number of this resident is about the same person.
  bsns := ARRAY(
    SELECT bsn FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier AND bsn IS NOT NULL
    UNION SELECT client FROM iwmobericht WHERE gemeente = p_gemeente AND dossier = p_dossier AND client IS NOT NULL);
  -- What we sent names its dossier. What came in names only a BSN: it goes with the last dossier of that BSN. As long as
  -- another one lives, nobody can tell to which of them it belongs, and it stays with that one. A file that could not be
  -- read, or is about more than one person, names nobody: it stays.
  berichten := ARRAY(
    SELECT b.id FROM iwmobericht b WHERE b.gemeente = p_gemeente AND (b.dossier = p_dossier
      OR b.dossier IS NULL AND b.client = ANY (bsns) AND NOT EXISTS (
        SELECT FROM dossier d WHERE d.gemeente = p_gemeente AND d.bsn = b.client AND d.dossier <> p_dossier)));

  -- Jobs first: one that runs now may still write a letter.
  DELETE FROM uitgaand WHERE gemeente = p_gemeente
    AND (gegevens->>'dossier' = p_dossier OR gegevens->>'bericht' = ANY (berichten));
  GET DIAGNOSTICS taken = ROW_COUNT;
  IF to_regclass('pgboss.job') IS NOT NULL THEN
    FOR staat IN EXECUTE 'DELETE FROM pgboss.job WHERE data->>''gemeente'' = $1 AND
        (data->''gegevens''->>''dossier'' = $2 OR data->''gegevens''->>''bericht'' = ANY ($3))
        RETURNING state::text' USING p_gemeente::text, p_dossier, berichten LOOP
      IF staat = 'active' THEN RAISE EXCEPTION 'er loopt een taak' USING ERRCODE = 'OK005'; END IF;
      taken := taken + 1;
    END LOOP;
  END IF;
  IF to_regclass('pgboss.archive') IS NOT NULL THEN
    EXECUTE 'DELETE FROM pgboss.archive WHERE data->>''gemeente'' = $1 AND
      (data->''gegevens''->>''dossier'' = $2 OR data->''gegevens''->>''bericht'' = ANY ($3))'
      USING p_gemeente::text, p_dossier, berichten;
    GET DIAGNOSTICS m = ROW_COUNT;
    taken := taken + m;
  END IF;

  UPDATE journaal SET inhoud = NULL WHERE gemeente = p_gemeente AND dossier = p_dossier;
  GET DIAGNOSTICS n = ROW_COUNT;
  SELECT min(op AT TIME ZONE 'Europe/Amsterdam'), max(op AT TIME ZONE 'Europe/Amsterdam') INTO eerste_dag, laatste_dag
    FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier;
  teksten := (SELECT count(*) FROM zoektekst WHERE gemeente = p_gemeente AND dossier = p_dossier);
  DELETE FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier;
  -- The list of where a message stands, what happened to it, and last the bytes themselves.
  DELETE FROM iwmostand WHERE gemeente = p_gemeente AND bericht = ANY (berichten);
  DELETE FROM iwmoberichtfeit WHERE gemeente = p_gemeente AND bericht = ANY (berichten);
  DELETE FROM iwmobericht WHERE gemeente = p_gemeente AND id = ANY (berichten);
  -- The numbers under which providers know the help of this dossier (0036).
  DELETE FROM toewijzingnummer WHERE gemeente = p_gemeente AND dossier = p_dossier;
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
        'taken', taken, 'berichten', cardinality(berichten)));
  RETURN n;
END $$;

-- Without this the whole ledger would be read for each dossier.
CREATE INDEX iwmobericht_dossier ON iwmobericht (gemeente, dossier) WHERE dossier IS NOT NULL;

-- The planner keeps samples of the values of a column, and keeps them when the table becomes empty: ANALYZE then takes no
-- new ones. So of what tells about a person it takes none here; the indexes do without.
ALTER TABLE iwmobericht ALTER COLUMN client SET STATISTICS 0, ALTER COLUMN bytes SET STATISTICS 0,
  ALTER COLUMN identificatie SET STATISTICS 0, ALTER COLUMN bestand SET STATISTICS 0;
ALTER TABLE iwmoberichtfeit ALTER COLUMN feit SET STATISTICS 0;
