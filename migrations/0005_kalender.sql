-- Days a royal decree puts on a par with a holiday (Atw 3 lid 3), added by the beheerder, and which dossiers are
-- reckoned anew because of one. PostgreSQL 15 is the floor.

-- Added and never changed: a term that was reckoned with a day keeps its reason.
CREATE TABLE gelijkgestelde_dag (
  gemeente         char(4)     NOT NULL,
  dag              date        NOT NULL CHECK (dag BETWEEN '1900-01-01' AND '2100-12-31'),
  nr               bigint      GENERATED ALWAYS AS IDENTITY,  -- the order in which they were added
  besluit          text        NOT NULL,
  bron             text        NOT NULL,
  toegevoegd_door  text        NOT NULL,
  op               timestamptz NOT NULL,
  PRIMARY KEY (gemeente, dag)
);

-- Which open dossiers have a clock that such a day may touch; in parts, in the background.
CREATE TABLE herrekening (
  gemeente  char(4)     NOT NULL,
  dag       date        NOT NULL,
  dossier   text        NOT NULL,
  gedaan_op timestamptz,          -- null: waits
  termijnen integer,              -- how many terms moved
  PRIMARY KEY (gemeente, dag, dossier),
  FOREIGN KEY (gemeente, dag) REFERENCES gelijkgestelde_dag,
  -- Goes with the row of the dossier, when that is destroyed (Wmo 5.3.5).
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX herrekening_wacht ON herrekening (gemeente, dag, dossier) WHERE gedaan_op IS NULL;
CREATE INDEX herrekening_dossier ON herrekening (gemeente, dossier);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['gelijkgestelde_dag','herrekening'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON gelijkgestelde_dag, herrekening TO omkeer_app;
GRANT UPDATE (gedaan_op, termijnen) ON herrekening TO omkeer_app;
