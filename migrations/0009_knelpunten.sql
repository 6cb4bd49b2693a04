-- The register of bottlenecks: which rules stand in the way again and again, so that policy learns. PostgreSQL 15 is
-- the floor.

-- Read table: one row a rule that stands in the way in a dossier, made from the state after each append; can always be
-- rebuilt. Holds the rule and whose it is, never what somebody wrote about a person.
CREATE TABLE knelpunt (
  gemeente  char(4) NOT NULL,
  dossier   text    NOT NULL,
  onderdeel text    NOT NULL,
  uit       text    NOT NULL,  -- 'doorbraak' or 'toets'
  soort     text    NOT NULL,
  sleutel   text    NOT NULL,  -- the same for the same rule in every dossier
  naam      text    NOT NULL,
  bedrag    bigint,            -- what going on as it is costs in twelve months, in cents; null: not known
  PRIMARY KEY (gemeente, dossier, onderdeel),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX knelpunt_sleutel ON knelpunt (gemeente, sleutel);

-- Where a bottleneck goes, as set by a person. Added and never changed: the newest counts.
CREATE TABLE knelpuntstatus (
  gemeente char(4)     NOT NULL,
  sleutel  text        NOT NULL,
  nr       bigint      GENERATED ALWAYS AS IDENTITY,
  status   text        NOT NULL,
  notitie  text        NOT NULL,
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, sleutel, nr)
);

CREATE FUNCTION knelpunten_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nothing was ever in the way here: there is nothing to take away either.
  IF NOT p_rij ? 'knelpunten' THEN RETURN; END IF;
  DELETE FROM knelpunt k WHERE k.gemeente = (p_rij->>'gemeente')::char(4) AND k.dossier = p_rij->>'dossier' AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset(p_rij->'knelpunten') AS n(onderdeel text) WHERE n.onderdeel = k.onderdeel);
  INSERT INTO knelpunt SELECT * FROM jsonb_populate_recordset(null::knelpunt, p_rij->'knelpunten')
  ON CONFLICT (gemeente, dossier, onderdeel) DO UPDATE SET uit = excluded.uit, soort = excluded.soort,
    sleutel = excluded.sleutel, naam = excluded.naam, bedrag = excluded.bedrag
  WHERE knelpunt.* IS DISTINCT FROM excluded.*;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
  PERFORM klokken_schrijf(p_rij);
  PERFORM knelpunten_schrijf(p_rij);
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['knelpunt','knelpuntstatus'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON knelpunt TO omkeer_app;
GRANT SELECT, INSERT ON knelpuntstatus TO omkeer_app;
GRANT EXECUTE ON FUNCTION knelpunten_schrijf, leestabellen_schrijf TO omkeer_app;
