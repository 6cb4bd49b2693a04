-- Return messages to providers are made here (docs/adr/0039). One about a client that has no dossier here goes as what it
-- answers does; the answer to a declaration (325) is an account, as the declaration is. As in 0049 otherwise. PostgreSQL
-- 15 is the floor.
CREATE OR REPLACE FUNCTION vernietig_losse_berichten(
  p_gemeente char(4), p_dagen integer, p_voor timestamptz, p_declaraties timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  berichten text[];
  n integer;
BEGIN
  IF p_dagen < 1 OR p_voor > now() - interval '1 day' THEN RAISE EXCEPTION 'geen bewaartermijn'; END IF;
  berichten := ARRAY(SELECT s.bericht FROM iwmostand s JOIN iwmobericht b ON b.gemeente = s.gemeente AND b.id = s.bericht
    WHERE s.gemeente = p_gemeente AND (s.richting = 'in' OR s.soort IN ('319', '306', '308', '316', '318', '325')) AND b.dossier IS NULL AND s.op < p_voor
      AND NOT s.te_doen AND s.uiterlijk IS NULL AND s.fase NOT IN ('teVerwerken', 'klaargezet')
      AND NOT EXISTS (SELECT FROM dossier d WHERE d.gemeente = b.gemeente AND d.bsn = b.client)
      AND (coalesce(b.soort NOT IN ('323', '325'), true) OR EXISTS (SELECT FROM iwmoberichtfeit f
          WHERE f.gemeente = b.gemeente AND f.bericht = b.id AND f.feit->>'soort' = 'afgekeurd')
        OR coalesce(s.op < p_declaraties AND NOT EXISTS (SELECT FROM iwmoberichtfeit f
          WHERE f.gemeente = b.gemeente AND f.bericht = b.id AND f.op >= p_declaraties), false))
      AND NOT EXISTS (SELECT FROM iwmoberichtfeit f WHERE f.gemeente = b.gemeente AND f.bericht = b.id AND f.op >= p_voor)
    ORDER BY s.op, s.bericht LIMIT 1000 FOR UPDATE OF s SKIP LOCKED);
  n := cardinality(berichten);
  IF n = 0 THEN RETURN 0; END IF;
  INSERT INTO berichtvernietiging (gemeente, op, dagen, aantal, van, tot_en_met, weg)
    SELECT p_gemeente, now(), p_dagen, n, min(x.dag), max(x.dag),
      (SELECT jsonb_object_agg(y.soort, y.aantal) FROM (
        SELECT coalesce(b.soort, 'onleesbaar') AS soort, count(*) AS aantal FROM iwmobericht b
        WHERE b.gemeente = p_gemeente AND b.id = ANY (berichten) GROUP BY 1) y)
    FROM (SELECT (b.op AT TIME ZONE 'Europe/Amsterdam')::date AS dag FROM iwmobericht b
      WHERE b.gemeente = p_gemeente AND b.id = ANY (berichten)) x;
  DELETE FROM uitgaand WHERE gemeente = p_gemeente AND gegevens->>'bericht' = ANY (berichten);
  IF to_regclass('pgboss.job') IS NOT NULL THEN
    EXECUTE 'DELETE FROM pgboss.job WHERE data->>''gemeente'' = $1 AND data->''gegevens''->>''bericht'' = ANY ($2)'
      USING p_gemeente::text, berichten;
  END IF;
  IF to_regclass('pgboss.archive') IS NOT NULL THEN
    EXECUTE 'DELETE FROM pgboss.archive WHERE data->>''gemeente'' = $1 AND data->''gegevens''->>''bericht'' = ANY ($2)'
      USING p_gemeente::text, berichten;
  END IF;
  DELETE FROM iwmostand WHERE gemeente = p_gemeente AND bericht = ANY (berichten);
  DELETE FROM iwmoberichtfeit WHERE gemeente = p_gemeente AND bericht = ANY (berichten);
  DELETE FROM iwmobericht WHERE gemeente = p_gemeente AND id = ANY (berichten);
  RETURN n;
END $$;
