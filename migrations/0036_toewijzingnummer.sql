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

-- What was sent about a destroyed dossier goes with it: its numbers and the messages made of it, and what came in about
-- the same client, unless another dossier wrote about that client too. A message about several people (323) stays: it
-- belongs to the accounts.
CREATE FUNCTION vernietig_berichten() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  weg text[];
BEGIN
  SELECT coalesce(array_agg(b.id), '{}') INTO weg FROM iwmobericht b
    WHERE b.gemeente = NEW.gemeente AND (b.dossier = NEW.dossier OR (b.richting = 'in' AND b.client IN (
      SELECT u.client FROM iwmobericht u WHERE u.gemeente = NEW.gemeente AND u.dossier = NEW.dossier
      EXCEPT
      SELECT u.client FROM iwmobericht u WHERE u.gemeente = NEW.gemeente AND u.dossier <> NEW.dossier)));
  DELETE FROM iwmostand WHERE gemeente = NEW.gemeente AND bericht = ANY (weg);
  DELETE FROM iwmoberichtfeit WHERE gemeente = NEW.gemeente AND bericht = ANY (weg);
  DELETE FROM iwmobericht WHERE gemeente = NEW.gemeente AND id = ANY (weg);
  DELETE FROM toewijzingnummer WHERE gemeente = NEW.gemeente AND dossier = NEW.dossier;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION vernietig_berichten FROM PUBLIC;
-- The certificate is written in the same transaction as everything else that goes.
CREATE TRIGGER vernietig_berichten AFTER INSERT ON vernietiging FOR EACH ROW EXECUTE FUNCTION vernietig_berichten();
