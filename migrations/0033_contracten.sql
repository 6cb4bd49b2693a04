-- The register of providers (docs/adr/0037): what happened to each contract. Added and never changed, with who and when;
-- nothing of a resident stands in it. PostgreSQL 15 is the floor.
CREATE TABLE contractfeit (
  gemeente char(4)     NOT NULL,
  code     text        NOT NULL, -- of the provider
  nr       bigint      GENERATED ALWAYS AS IDENTITY,
  feit     jsonb       NOT NULL, -- src/contracten/register.ts
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, code, nr)
);
ALTER TABLE contractfeit ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON contractfeit
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT ON contractfeit TO omkeer_app;
