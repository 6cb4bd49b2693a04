-- A signal that is nobody's own stands on a desk: the screener's, and about an objection the jurist's, for who took
-- the decision does not handle the objection to it (Awb 7:5, 10:3 lid 3).
ALTER TABLE signaal ADD COLUMN bureau text NOT NULL DEFAULT 'screener';

CREATE OR REPLACE FUNCTION signalen_ongelezen(p_gemeente char(4), p_gebruiker jsonb) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer FROM signaal
  WHERE gemeente = p_gemeente AND gelezen_op IS NULL AND sluimert_tot IS NULL AND (
    voor = p_gebruiker->>'id'
    OR (voor IS NULL AND p_gebruiker->>'rol' = bureau)
    OR (naar_teamleider IS NOT NULL AND p_gebruiker->>'rol' = 'teamleider' AND team = p_gebruiker->>'team'))
$$;
