-- A product that lapses at a provider: who gets it there or waits for it (src/werkvoorraad/levering-queries.ts), and how
-- many get it now against what the provider said it can (src/contracten/bezetting-queries.ts), without looking at what else it
-- delivers. PostgreSQL 15 is the floor.
CREATE INDEX levering_bij_product ON levering (gemeente, aanbieder, voorziening, opgedragen_op) INCLUDE (einde, stand)
  WHERE (actueel OR begin_op IS NOT NULL) AND stand IN ('wachtOpAntwoord', 'wachtOpStart', 'loopt', 'onderbroken');

-- What carries who waits until the help begins has a last day (src/levering/overbrugging.ts): the list says it, and
-- somebody is asked before it comes. What was arranged is in the journal.
ALTER TABLE levering ADD COLUMN overbrugd_tm date;
UPDATE levering l SET overbrugd_tm = b.tm
FROM (SELECT DISTINCT ON (gemeente, dossier, feiten->>'onderdeel') gemeente, dossier, feiten->>'onderdeel' AS onderdeel,
    (feiten->>'totEnMet')::date AS tm
  FROM journaal WHERE soort = 'overbruggingGeregeld'
  ORDER BY gemeente, dossier, feiten->>'onderdeel', nr DESC) AS b
WHERE l.overbrugd AND b.gemeente = l.gemeente AND b.dossier = l.dossier AND b.onderdeel = l.onderdeel;
INSERT INTO leveringpunt (gemeente, dossier, onderdeel, soort, vanaf, tm)
SELECT gemeente, dossier, onderdeel, 'overbruggingEindigt',
  CASE WHEN coalesce(begin_op, verwachte_start) <= overbrugd_tm + 1
    THEN greatest(overbrugd_tm, coalesce(begin_op, verwachte_start)) + 1 ELSE overbrugd_tm - 7 END, einde
FROM levering WHERE actueel AND overbrugd_tm IS NOT NULL
ON CONFLICT DO NOTHING;

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
    wacht_vanaf = excluded.wacht_vanaf, overbrugd_tm = excluded.overbrugd_tm
  WHERE levering.* IS DISTINCT FROM excluded.*;
  DELETE FROM leveringpunt p WHERE p.gemeente = (p_rij->>'gemeente')::char(4) AND p.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'leveringpunten') AS n(onderdeel text, soort text)
      WHERE n.onderdeel = p.onderdeel AND n.soort = p.soort);
  INSERT INTO leveringpunt SELECT * FROM jsonb_populate_recordset(null::leveringpunt, p_rij->'leveringpunten')
  ON CONFLICT (gemeente, dossier, onderdeel, soort) DO UPDATE SET vanaf = excluded.vanaf, tm = excluded.tm
  WHERE leveringpunt.* IS DISTINCT FROM excluded.*;
END $$;
