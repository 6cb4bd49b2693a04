-- Who takes over help that still runs elsewhere (docs/adr/0044): the first day there, as agreed. Its wait is no measure of
-- how long others wait. Of an assignment that gives way, `einde` is the last day there. Filled when a dossier is written.

ALTER TABLE levering ADD COLUMN begin_op date;

-- As 0047 has them: how long it took for who waited, and everybody who is or comes at a provider that ends.
DROP INDEX levering_begonnen;
CREATE INDEX levering_begonnen ON levering (gemeente, aanbieder, voorziening, gestart_op) INCLUDE (opgedragen_op)
  WHERE gestart_op IS NOT NULL AND begin_op IS NULL;
DROP INDEX levering_bij_aanbieder;
CREATE INDEX levering_bij_aanbieder ON levering (gemeente, aanbieder, opgedragen_op)
  WHERE (actueel OR begin_op IS NOT NULL) AND stand IN ('wachtOpAntwoord', 'wachtOpStart', 'loopt', 'onderbroken');

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
    einde = excluded.einde, vervallen_op = excluded.vervallen_op, begin_op = excluded.begin_op
  WHERE levering.* IS DISTINCT FROM excluded.*;
  DELETE FROM leveringpunt p WHERE p.gemeente = (p_rij->>'gemeente')::char(4) AND p.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'leveringpunten') AS n(onderdeel text, soort text)
      WHERE n.onderdeel = p.onderdeel AND n.soort = p.soort);
  INSERT INTO leveringpunt SELECT * FROM jsonb_populate_recordset(null::leveringpunt, p_rij->'leveringpunten')
  ON CONFLICT (gemeente, dossier, onderdeel, soort) DO UPDATE SET vanaf = excluded.vanaf, tm = excluded.tm
  WHERE leveringpunt.* IS DISTINCT FROM excluded.*;
END $$;
