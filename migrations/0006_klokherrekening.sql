-- A clock is reckoned again from its own row alone when a day is added to the calendar, in bulk and at once: for that
-- the row knows when its term stood still. PostgreSQL 15 is the floor.

ALTER TABLE klok ADD COLUMN opschortingen jsonb NOT NULL DEFAULT '[]';  -- [{grond, van, totEnMet}] (Awb 4:15)

CREATE OR REPLACE FUNCTION klokken_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM klok k WHERE k.gemeente = (p_rij->>'gemeente')::char(4) AND k.dossier = p_rij->>'dossier' AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset(p_rij->'klokken') AS n(soort text, onderdeel text)
    WHERE n.soort = k.soort AND n.onderdeel = k.onderdeel);
  INSERT INTO klok SELECT * FROM jsonb_populate_recordset(null::klok, p_rij->'klokken')
  ON CONFLICT (gemeente, dossier, soort, onderdeel) DO UPDATE SET
    termijn = excluded.termijn, artikel = excluded.artikel, begin = excluded.begin, dag_een = excluded.dag_een,
    uiterlijk = excluded.uiterlijk, oorspronkelijk = excluded.oorspronkelijk, stilstand = excluded.stilstand,
    wacht_op = excluded.wacht_op, opschortingen = excluded.opschortingen
  WHERE klok.* IS DISTINCT FROM excluded.*;
  DELETE FROM werkduur w WHERE w.gemeente = (p_rij->>'gemeente')::char(4) AND w.dossier = p_rij->>'dossier' AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset(p_rij->'werkduren') AS n(deel text) WHERE n.deel = w.deel);
  INSERT INTO werkduur SELECT * FROM jsonb_populate_recordset(null::werkduur, p_rij->'werkduren')
  ON CONFLICT (gemeente, dossier, deel) DO UPDATE SET begin = excluded.begin, klaar_op = excluded.klaar_op,
    dagen = excluded.dagen
  WHERE werkduur.* IS DISTINCT FROM excluded.*;
END $$;

-- A day is never taken away: looking for it at each of a hundred thousand rows tells nothing.
ALTER TABLE herrekening DROP CONSTRAINT herrekening_gemeente_dag_fkey;
