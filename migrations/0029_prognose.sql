-- Capacity and forecasts (docs/adr/0035). No dossier and no resident in either; nobody's name in a change of hours.
-- PostgreSQL 15 is the floor.

-- What a team expects besides mensen.yaml: so many contract hours a week more or fewer, for a while or for good. Taken
-- back, never changed.
CREATE TABLE formatiewijziging (
  gemeente       char(4)     NOT NULL,
  nr             bigint      GENERATED ALWAYS AS IDENTITY,
  soort          text        NOT NULL,
  van            date        NOT NULL,
  tot_en_met     date,
  uren           double precision NOT NULL CHECK (uren > 0),
  toelichting    text        NOT NULL,
  door           text        NOT NULL,
  op             timestamptz NOT NULL,
  ingetrokken_op timestamptz,
  ingetrokken_door text,
  PRIMARY KEY (gemeente, nr)
);

-- One forecast: what was asked, how far it is, and what came out. With the seed it can be made again.
CREATE TABLE prognose (
  gemeente   char(4)     NOT NULL,
  id         text        NOT NULL,
  invoer     jsonb       NOT NULL,
  voortgang  smallint    NOT NULL DEFAULT 0, -- percent
  bijgewerkt timestamptz NOT NULL,
  uitkomst   jsonb,                          -- null: not done (yet)
  fout       text,
  door       text        NOT NULL,
  op         timestamptz NOT NULL,
  PRIMARY KEY (gemeente, id)
);
CREATE INDEX prognose_nieuwste ON prognose (gemeente, op DESC);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['formatiewijziging','prognose'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON formatiewijziging, prognose TO omkeer_app;
GRANT UPDATE (ingetrokken_op, ingetrokken_door) ON formatiewijziging TO omkeer_app;
GRANT UPDATE (voortgang, bijgewerkt, uitkomst, fout), DELETE ON prognose TO omkeer_app;
