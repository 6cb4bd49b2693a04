-- Help that ends, and what waits in going on, changing and stopping it (docs/adr/0040). PostgreSQL 15 is the floor. Read
-- table: made from the state after each append, can always be rebuilt; codes and days, no text and no name. Which step it
-- is time for follows from the day and the municipality's own weeks, so it is asked, not kept.
CREATE TABLE voortzettingspunt (
  gemeente    char(4) NOT NULL,
  dossier     text    NOT NULL,
  soort       text    NOT NULL, -- einde, wijziging, heronderzoek, voornemen or zienswijze
  onderdeel   text    NOT NULL,
  dag         date    NOT NULL, -- the last day of the help, since when it waits, or until when can be reacted
  voorziening text,             -- of an einde
  vorm        text,
  stand       text    NOT NULL, -- nogNiets, bezig or geregeld
  PRIMARY KEY (gemeente, dossier, soort, onderdeel),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
-- Lists begin with whose work it is (migrations/0030) or, where that is much, with the days that are near.
CREATE INDEX voortzettingspunt_dag ON voortzettingspunt (gemeente, soort, dag) WHERE stand <> 'geregeld';
ALTER TABLE voortzettingspunt ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON voortzettingspunt
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON voortzettingspunt TO omkeer_app;

CREATE FUNCTION voortzettingspunten_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nothing was applied for here: there is nothing to take away either.
  IF NOT p_rij ? 'voortzettingspunten' THEN RETURN; END IF;
  DELETE FROM voortzettingspunt v WHERE v.gemeente = (p_rij->>'gemeente')::char(4) AND v.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'voortzettingspunten') AS n(soort text, onderdeel text)
      WHERE n.soort = v.soort AND n.onderdeel = v.onderdeel);
  INSERT INTO voortzettingspunt
    SELECT * FROM jsonb_populate_recordset(null::voortzettingspunt, p_rij->'voortzettingspunten')
  ON CONFLICT (gemeente, dossier, soort, onderdeel) DO UPDATE SET dag = excluded.dag,
    voorziening = excluded.voorziening, vorm = excluded.vorm, stand = excluded.stand
  WHERE voortzettingspunt.* IS DISTINCT FROM excluded.*;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
  PERFORM klokken_schrijf(p_rij);
  PERFORM knelpunten_schrijf(p_rij);
  PERFORM geval_schrijf(p_rij);
  PERFORM toetsuitnodigingen_schrijf(p_rij);
  PERFORM bezwaren_schrijf(p_rij);
  PERFORM doorlooptijd_schrijf(p_rij);
  PERFORM contactpunten_schrijf(p_rij);
  PERFORM overlegcasussen_schrijf(p_rij);
  PERFORM leveringen_schrijf(p_rij);
  PERFORM voortzettingspunten_schrijf(p_rij);
END $$;

GRANT EXECUTE ON FUNCTION voortzettingspunten_schrijf, leestabellen_schrijf TO omkeer_app;
