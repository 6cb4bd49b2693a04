-- Casuïstiekoverleg (docs/adr/0025). PostgreSQL 15 is the floor.

-- What happened to the series of meetings of a municipality: its rule, a meeting that was cancelled, its end. Added and
-- never changed, with who and when, like the journal; no dossier and no resident stands in it.
CREATE TABLE overlegfeit (
  gemeente char(4)     NOT NULL,
  reeks    text        NOT NULL,
  nr       bigint      GENERATED ALWAYS AS IDENTITY,
  feit     jsonb       NOT NULL,
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, reeks, nr)
);

-- Which cases are on the table of which meeting. Read table: made from the state after each append, can always be
-- rebuilt; no name, no text.
CREATE TABLE overlegcasus (
  gemeente    char(4) NOT NULL,
  dossier     text    NOT NULL,
  onderdeel   text    NOT NULL,
  sleutel     text    NOT NULL, -- the address of the page: chance, tells nothing
  reeks       text    NOT NULL,
  dag         date    NOT NULL,
  stand       text    NOT NULL, -- ingebracht, teruggetrokken or besproken
  doel        text    NOT NULL,
  inbrenger   text    NOT NULL,
  met_naam    boolean NOT NULL, -- something of the dossier was shared with somebody
  urgentie    boolean NOT NULL, -- to be looked at again, and nobody did yet
  leerpunt    text    NOT NULL,
  PRIMARY KEY (gemeente, dossier, onderdeel),
  UNIQUE (gemeente, sleutel),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX overlegcasus_agenda ON overlegcasus (gemeente, reeks, dag);
CREATE INDEX overlegcasus_urgentie ON overlegcasus (gemeente, dag) WHERE urgentie;

CREATE FUNCTION overlegcasussen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nothing was ever brought in from here: there is nothing to take away either.
  IF NOT p_rij ? 'overlegcasussen' THEN RETURN; END IF;
  DELETE FROM overlegcasus c WHERE c.gemeente = (p_rij->>'gemeente')::char(4) AND c.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'overlegcasussen') AS n(onderdeel text) WHERE n.onderdeel = c.onderdeel);
  INSERT INTO overlegcasus SELECT * FROM jsonb_populate_recordset(null::overlegcasus, p_rij->'overlegcasussen')
  ON CONFLICT (gemeente, dossier, onderdeel) DO UPDATE SET sleutel = excluded.sleutel, reeks = excluded.reeks,
    dag = excluded.dag, stand = excluded.stand, doel = excluded.doel, inbrenger = excluded.inbrenger,
    met_naam = excluded.met_naam, urgentie = excluded.urgentie, leerpunt = excluded.leerpunt
  WHERE overlegcasus.* IS DISTINCT FROM excluded.*;
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
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['overlegfeit','overlegcasus'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON overlegfeit TO omkeer_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON overlegcasus TO omkeer_app;
GRANT EXECUTE ON FUNCTION overlegcasussen_schrijf, leestabellen_schrijf TO omkeer_app;
