-- The functionaris gegevensbescherming (AVG 37-39): which dossiers were opened with a reason, and what was advised. Like
-- 0020 and 0025 these tables only grow. PostgreSQL 15 is the floor.

-- The FG opened one dossier, to read (AVG 38 lid 2). What was opened stands in leeslog with `reden` as its ground.
CREATE TABLE fginzage (
  gemeente    char(4)     NOT NULL,
  nr          bigint      GENERATED ALWAYS AS IDENTITY,
  dossier     text        NOT NULL,
  persoon     text        NOT NULL,
  reden       text        NOT NULL,
  toelichting text        NOT NULL, -- emptied when the dossier is destroyed
  op          timestamptz NOT NULL,
  tot         timestamptz NOT NULL CHECK (tot > op),
  PRIMARY KEY (gemeente, nr)
);
CREATE INDEX fginzage_persoon ON fginzage (gemeente, persoon, dossier, tot);
CREATE INDEX fginzage_dossier ON fginzage (gemeente, dossier);

-- Advice beside an entry of a register: a breach, or the DPIA at a version of the register of processing (AVG 35 lid 2).
CREATE TABLE fgadvies (
  gemeente  char(4)     NOT NULL,
  nr        bigint      GENERATED ALWAYS AS IDENTITY,
  sleutel   text        NOT NULL, -- of the form: sent twice, recorded once
  onderwerp text        NOT NULL CHECK (onderwerp IN ('datalek', 'dpia')),
  datalek   integer,
  versie    smallint,
  tekst     text        NOT NULL, -- of a breach: emptied with what is written there
  door      text        NOT NULL,
  op        timestamptz NOT NULL,
  PRIMARY KEY (gemeente, nr),
  UNIQUE (gemeente, sleutel),
  FOREIGN KEY (gemeente, datalek) REFERENCES datalek (gemeente, nr),
  CHECK ((onderwerp = 'datalek') = (datalek IS NOT NULL)),
  CHECK ((onderwerp = 'dpia') = (versie IS NOT NULL))
);
CREATE INDEX fgadvies_datalek ON fgadvies (gemeente, datalek) WHERE datalek IS NOT NULL;

-- That who advises did not handle the breach himself is not left to the app (AVG 38 lid 6). In a trigger: a CHECK sees one row.
CREATE FUNCTION fgadvies_onafhankelijk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM datalekstap WHERE gemeente = NEW.gemeente AND datalek = NEW.datalek AND door = NEW.door) THEN
    RAISE check_violation USING MESSAGE = 'who handles a breach does not advise about it';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fgadvies_onafhankelijk BEFORE INSERT ON fgadvies FOR EACH ROW EXECUTE FUNCTION fgadvies_onafhankelijk();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['fginzage','fgadvies'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)::bpchar) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true)::bpchar)', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON fginzage, fgadvies TO omkeer_app;

CREATE FUNCTION functionaris_vernietigd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE fginzage SET toelichting = '' WHERE gemeente = NEW.gemeente AND dossier = NEW.dossier;
  UPDATE fgadvies a SET tekst = '' FROM datalek d
    WHERE d.gemeente = NEW.gemeente AND NEW.dossier = ANY (d.dossiers) AND a.gemeente = d.gemeente AND a.datalek = d.nr;
  RETURN NULL;
END $$;
CREATE TRIGGER functionaris_vernietigd AFTER INSERT ON vernietiging FOR EACH ROW EXECUTE FUNCTION functionaris_vernietigd();
ALTER TABLE fginzage ALTER COLUMN toelichting SET STATISTICS 0;
ALTER TABLE fgadvies ALTER COLUMN tekst SET STATISTICS 0;

-- Requests about data are few among the facts, and counted over all dossiers.
CREATE INDEX journaal_gegevensverzoek ON journaal (gemeente, dossier)
  WHERE soort IN ('gegevensverzoekOntvangen', 'gegevensverzoekVerlengd', 'gegevensverzoekBesloten', 'gegevensverzoekUitgevoerd',
    'gegevensverzoekIngetrokken');
