-- The sociale kaart (docs/adr/0036): what happened to each offer. Added and never changed, with who and when; nothing of
-- a resident stands in it. PostgreSQL 15 is the floor.
CREATE TABLE aanbodfeit (
  gemeente char(4)     NOT NULL,
  code     text        NOT NULL,
  nr       bigint      GENERATED ALWAYS AS IDENTITY,
  feit     jsonb       NOT NULL, -- src/aanbod/aanbod.ts
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, code, nr)
);
ALTER TABLE aanbodfeit ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON aanbodfeit
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT ON aanbodfeit TO omkeer_app;
