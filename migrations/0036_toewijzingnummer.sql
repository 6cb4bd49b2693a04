-- The number under which messages of iWmo name an assignment (docs/adr/0039). Given once, when it is first told to the
-- provider, and never changed: what comes back about it carries the number and no dossier. So it hangs on no read table,
-- which is made anew, and goes when the dossier is destroyed. PostgreSQL 15 is the floor.
CREATE TABLE toewijzingnummer (
  gemeente char(4) NOT NULL,
  nummer   bigint  GENERATED ALWAYS AS IDENTITY,
  dossier  text    NOT NULL,
  levering text    NOT NULL,
  PRIMARY KEY (gemeente, nummer),
  UNIQUE (gemeente, dossier, levering)
);
ALTER TABLE toewijzingnummer ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON toewijzingnummer
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT ON toewijzingnummer TO omkeer_app;
