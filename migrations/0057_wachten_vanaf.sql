-- From which day a provider lets somebody wait: the assignment, or the first day of the grant when that comes later. How
-- long it usually takes there is counted from it (src/levering/wachttijd-queries.ts). PostgreSQL 15 is the floor.
ALTER TABLE levering ADD COLUMN wacht_vanaf date;
UPDATE levering l SET wacht_vanaf = greatest(l.opgedragen_op, (j.feiten->>'ingang')::date)
  FROM journaal j
  WHERE l.levering <> '' AND j.gemeente = l.gemeente AND j.dossier = l.dossier AND j.soort = 'leveringOpgedragen'
    AND j.feiten->>'id' = l.levering;

-- As 0051 has it, with that day.
DROP INDEX levering_begonnen;
CREATE INDEX levering_begonnen ON levering (gemeente, aanbieder, voorziening, gestart_op) INCLUDE (opgedragen_op, wacht_vanaf)
  WHERE gestart_op IS NOT NULL AND begin_op IS NULL;

CREATE OR REPLACE FUNCTION leveringen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nothing was granted: there is nothing to take away either.
  IF NOT p_rij ? 'leveringen' THEN RETURN; END IF;
  DELETE FROM levering l WHERE l.gemeente = (p_rij->>'gemeente')::char(4) AND l.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'leveringen') AS n(onderdeel text, levering text)
      WHERE n.onderdeel = l.onderdeel AND n.levering = l.levering);
  INSERT INTO levering SELECT * FROM jsonb_populate_recordset(null::levering, p_rij->'leveringen')
  ON CONFLICT (gemeente, dossier, onderdeel, levering) DO UPDATE SET sleutel = excluded.sleutel,
    aanbieder = excluded.aanbieder, voorziening = excluded.voorziening, vorm = excluded.vorm, stand = excluded.stand,
    actueel = excluded.actueel, rang = excluded.rang, wacht_sinds = excluded.wacht_sinds,
    opgedragen_op = excluded.opgedragen_op, verwachte_start = excluded.verwachte_start,
    gestart_op = excluded.gestart_op, gestopt_op = excluded.gestopt_op, overbrugd = excluded.overbrugd,
    einde = excluded.einde, vervallen_op = excluded.vervallen_op, begin_op = excluded.begin_op,
    wacht_vanaf = excluded.wacht_vanaf
  WHERE levering.* IS DISTINCT FROM excluded.*;
  DELETE FROM leveringpunt p WHERE p.gemeente = (p_rij->>'gemeente')::char(4) AND p.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'leveringpunten') AS n(onderdeel text, soort text)
      WHERE n.onderdeel = p.onderdeel AND n.soort = p.soort);
  INSERT INTO leveringpunt SELECT * FROM jsonb_populate_recordset(null::leveringpunt, p_rij->'leveringpunten')
  ON CONFLICT (gemeente, dossier, onderdeel, soort) DO UPDATE SET vanaf = excluded.vanaf, tm = excluded.tm
  WHERE leveringpunt.* IS DISTINCT FROM excluded.*;
END $$;
