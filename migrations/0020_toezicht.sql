-- Privacy that holds: opening a dossier in an emergency. Like the journal these tables only grow. PostgreSQL 15 is the floor.

-- Somebody without a task in a dossier opened it in an emergency, or tried to (avg.md 11). `tot` is null when it stayed shut.
CREATE TABLE noodinzage (
  gemeente    char(4)     NOT NULL,
  nr          bigint      GENERATED ALWAYS AS IDENTITY,
  dossier     text        NOT NULL, -- as it was typed
  persoon     text        NOT NULL,
  rol         text        NOT NULL,
  reden       text        NOT NULL,
  toelichting text        NOT NULL, -- emptied when the dossier is destroyed
  op          timestamptz NOT NULL,
  tot         timestamptz CHECK (tot > op),
  PRIMARY KEY (gemeente, nr),
  UNIQUE (gemeente, nr, persoon)
);
CREATE INDEX noodinzage_persoon ON noodinzage (gemeente, persoon, dossier, tot);
CREATE INDEX noodinzage_dossier ON noodinzage (gemeente, dossier);

-- What another person thought of it afterwards. That it is another one is not left to the app.
CREATE TABLE noodinzageoordeel (
  gemeente char(4)     NOT NULL,
  nr       bigint      NOT NULL,
  persoon  text        NOT NULL, -- who looked
  oordeel  text        NOT NULL CHECK (oordeel IN ('terecht', 'onterecht')),
  gevolg   text        NOT NULL,
  door     text        NOT NULL CHECK (door <> persoon),
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, nr),
  FOREIGN KEY (gemeente, nr, persoon) REFERENCES noodinzage (gemeente, nr, persoon),
  CHECK (oordeel = 'terecht' OR gevolg <> '')
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['noodinzage','noodinzageoordeel'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON noodinzage, noodinzageoordeel TO omkeer_app;

-- What somebody wrote about a dossier goes when the dossier goes (Wmo 5.3.4); that it was opened stays.
CREATE FUNCTION noodinzage_vernietigd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE noodinzage SET toelichting = '' WHERE gemeente = NEW.gemeente AND dossier = NEW.dossier;
  RETURN NULL;
END $$;
CREATE TRIGGER noodinzage_vernietigd AFTER INSERT ON vernietiging FOR EACH ROW EXECUTE FUNCTION noodinzage_vernietigd();
ALTER TABLE noodinzage ALTER COLUMN toelichting SET STATISTICS 0;
