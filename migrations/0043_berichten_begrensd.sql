-- The ledger of messages (0034) when somebody floods it, and when its messages are about nobody we have a dossier of.
-- PostgreSQL 15 is the floor.

-- What is the same refusal of the same sender stands in the list as one row. `herhaald`: how often the same bytes came
-- again, beyond the times that were written down one by one.
ALTER TABLE iwmostand
  ADD COLUMN groep    text,
  ADD COLUMN herhaald integer NOT NULL DEFAULT 0;
CREATE INDEX iwmostand_groep ON iwmostand (gemeente, groep, op) WHERE groep IS NOT NULL;

-- In the menu too a flood is one thing to do.
CREATE OR REPLACE FUNCTION sessie_lees(p_gemeente char(4), p_id text)
RETURNS TABLE (gebruiker jsonb, laatst_gezien timestamptz, verloopt timestamptz, signalen integer, uitnodigingen integer,
  onbeantwoord integer, berichten integer)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT s.gebruiker, s.laatst_gezien, s.verloopt,
      CASE WHEN s.gebruiker->>'bsn' IS NULL THEN signalen_ongelezen(p_gemeente, s.gebruiker) ELSE 0 END,
      coalesce(u.open, 0), coalesce(u.onbeantwoord, 0),
      CASE WHEN s.gebruiker->>'rol' IN ('administratie', 'beheerder')
        THEN (SELECT count(DISTINCT coalesce(i.groep, i.bericht))::integer FROM iwmostand i
              WHERE i.gemeente = p_gemeente AND i.te_doen) ELSE 0 END
    FROM sessie s LEFT JOIN LATERAL toetsuitnodigingen_tel(p_gemeente, s.persoon) u ON s.gebruiker->>'bsn' IS NULL
    WHERE s.gemeente = p_gemeente AND s.id = p_id;
END $$;

-- Proof of what was destroyed of messages that belong to no dossier: how many of which kind, and their days. Nothing of
-- whom they were about. Added to, never changed; when the files were written anew is filled in once, by the owner.
CREATE TABLE berichtvernietiging (
  gemeente       char(4)     NOT NULL,
  nr             bigint      GENERATED ALWAYS AS IDENTITY,
  op             timestamptz NOT NULL,
  dagen          integer     NOT NULL, -- the term that counted
  aantal         integer     NOT NULL,
  van            date        NOT NULL,
  tot_en_met     date        NOT NULL,
  weg            jsonb       NOT NULL, -- by kind: { "305": 2, "onleesbaar": 137 }
  opgeschoond_op timestamptz,
  PRIMARY KEY (gemeente, nr)
);
ALTER TABLE berichtvernietiging ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON berichtvernietiging
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT ON berichtvernietiging TO omkeer_app;

-- Messages that came in and about which nothing happened since p_voor, of a client of whom there is no dossier here, or
-- of nobody that can be read. What waits for a person, or has a clock that runs, stays: nothing goes while a request is
-- open. Declarations that were good are accounts, with a term of their own (p_declaraties; null: they stay). What we
-- sent belongs to a dossier, and goes with it. So many at a time; gives how many went.
CREATE FUNCTION vernietig_losse_berichten(
  p_gemeente char(4), p_dagen integer, p_voor timestamptz, p_declaraties timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  berichten text[];
  n integer;
BEGIN
  IF p_dagen < 1 OR p_voor > now() - interval '1 day' THEN RAISE EXCEPTION 'geen bewaartermijn'; END IF;
  berichten := ARRAY(SELECT s.bericht FROM iwmostand s JOIN iwmobericht b ON b.gemeente = s.gemeente AND b.id = s.bericht
    WHERE s.gemeente = p_gemeente AND s.richting = 'in' AND b.dossier IS NULL AND s.op < p_voor
      AND NOT s.te_doen AND s.uiterlijk IS NULL AND s.fase <> 'teVerwerken'
      AND NOT EXISTS (SELECT FROM dossier d WHERE d.gemeente = b.gemeente AND d.bsn = b.client)
      AND (b.soort IS DISTINCT FROM '323' OR EXISTS (SELECT FROM iwmoberichtfeit f
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
REVOKE ALL ON FUNCTION vernietig_losse_berichten FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vernietig_losse_berichten TO omkeer_vernietiger;

-- Samples that the planner keeps of a table that became wholly empty are taken away when it is written anew, by giving a
-- column its own type again (src/journaal/opschonen.ts). Where another column is made from it that cannot be done: there
-- no samples are taken.
ALTER TABLE intervisie ALTER COLUMN titel SET STATISTICS 0, ALTER COLUMN dilemma SET STATISTICS 0,
  ALTER COLUMN vraag SET STATISTICS 0, ALTER COLUMN inzicht SET STATISTICS 0, ALTER COLUMN afspraak SET STATISTICS 0,
  ALTER COLUMN zoek SET STATISTICS 0;
