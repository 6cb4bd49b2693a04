-- What a resident asked and waits for an employee: a message, another time, somebody who stands by, an own view of what
-- came of it. PostgreSQL 15 is the floor. Read table: made from the state after each append, can always be rebuilt;
-- codes and days, no text and no name.
CREATE TABLE contactpunt (
  gemeente  char(4) NOT NULL,
  dossier   text    NOT NULL,
  soort     text    NOT NULL,
  sinds     date    NOT NULL,
  uiterlijk date,             -- null: the municipality set no norm
  aantal    integer NOT NULL,
  PRIMARY KEY (gemeente, dossier, soort),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
ALTER TABLE contactpunt ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON contactpunt
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON contactpunt TO omkeer_app;

CREATE FUNCTION contactpunten_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nobody ever asked anything here: there is nothing to take away either.
  IF NOT p_rij ? 'contactpunten' THEN RETURN; END IF;
  DELETE FROM contactpunt c WHERE c.gemeente = (p_rij->>'gemeente')::char(4) AND c.dossier = p_rij->>'dossier'
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset(p_rij->'contactpunten') AS n(soort text) WHERE n.soort = c.soort);
  INSERT INTO contactpunt SELECT * FROM jsonb_populate_recordset(null::contactpunt, p_rij->'contactpunten')
  ON CONFLICT (gemeente, dossier, soort) DO UPDATE SET sinds = excluded.sinds, uiterlijk = excluded.uiterlijk,
    aantal = excluded.aantal
  WHERE contactpunt.* IS DISTINCT FROM excluded.*;
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
END $$;

GRANT EXECUTE ON FUNCTION contactpunten_schrijf, leestabellen_schrijf TO omkeer_app;
