-- The quarterly report to council and college: facts beside the dossier journal, that only grow. PostgreSQL 15 is the floor.
-- Counts, and what people wrote about them; nobody's dossier (docs/adr/0034).
CREATE TABLE kwartaalrapport (
  gemeente  char(4)     NOT NULL,
  kwartaal  date        NOT NULL CHECK (kwartaal = date_trunc('quarter', kwartaal::timestamp)::date),
  nr        integer     NOT NULL CHECK (nr > 0),
  soort     text        NOT NULL
    CHECK (soort IN ('rapportOpgesteld', 'rapportVerverst', 'rapportToegelicht', 'rapportVastgesteld')),
  gegevens  jsonb       NOT NULL, -- src/kwartaal/gebeurtenissen.ts
  door      text        NOT NULL,
  rol       text        NOT NULL,
  op        timestamptz NOT NULL,
  PRIMARY KEY (gemeente, kwartaal, nr)
);

-- The very file that was approved, with its hash.
CREATE TABLE kwartaalstuk (
  gemeente     char(4) NOT NULL,
  kwartaal     date    NOT NULL,
  nr           integer NOT NULL,
  pdf          bytea   NOT NULL,
  vingerafdruk text    NOT NULL CHECK (vingerafdruk = encode(sha256(pdf), 'hex')),
  PRIMARY KEY (gemeente, kwartaal, nr),
  FOREIGN KEY (gemeente, kwartaal, nr) REFERENCES kwartaalrapport
);

-- What was approved does not change, whatever the app does: after an approval only a new version begins, a version begins
-- only there, and who worked on a version does not approve it. Two who write at once have the same number: one wins.
CREATE FUNCTION kwartaalrapport_volgt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vorige text := (SELECT soort FROM kwartaalrapport k
    WHERE k.gemeente = NEW.gemeente AND k.kwartaal = NEW.kwartaal AND k.nr = NEW.nr - 1);
BEGIN
  IF NEW.nr > 1 AND vorige IS NULL
    OR (NEW.soort = 'rapportOpgesteld') IS DISTINCT FROM (NEW.nr = 1 OR vorige = 'rapportVastgesteld') THEN
    RAISE EXCEPTION 'kwartaalrapport: % volgt niet op %', NEW.soort, coalesce(vorige, 'niets') USING ERRCODE = '23514';
  END IF;
  IF NEW.soort = 'rapportVastgesteld' AND EXISTS (
    SELECT FROM kwartaalrapport k WHERE k.gemeente = NEW.gemeente AND k.kwartaal = NEW.kwartaal AND k.door = NEW.door
      AND k.soort <> 'rapportVastgesteld') THEN
    RAISE EXCEPTION 'kwartaalrapport: wie eraan werkte, stelt het niet vast' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER kwartaalrapport_volgt BEFORE INSERT ON kwartaalrapport
  FOR EACH ROW EXECUTE FUNCTION kwartaalrapport_volgt();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['kwartaalrapport','kwartaalstuk'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO omkeer_app', t);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION kwartaalrapport_volgt TO omkeer_app;
