-- Lists of one's own work cost as much in a large municipality as in a small one: whose work it is, is found by index
-- before anything else is asked of a row. PostgreSQL 15 is the floor.

-- Who stands in a dossier by name besides its behandelaar: stands in, had it before, gave a second pair of eyes, guards
-- it. An array has no index behind row-level security. Follows the row of the dossier; whether the ground still holds
-- is asked of that row itself.
CREATE TABLE dossierpersoon (
  gemeente char(4) NOT NULL,
  persoon  text    NOT NULL,
  open     boolean NOT NULL,
  dossier  text    NOT NULL,
  PRIMARY KEY (gemeente, persoon, open, dossier),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX dossierpersoon_dossier ON dossierpersoon (gemeente, dossier);
ALTER TABLE dossierpersoon ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON dossierpersoon
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT, DELETE ON dossierpersoon TO omkeer_app;

CREATE FUNCTION dossier_namen(d dossier) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_remove(d.eerdere || d.tweede_paar || ARRAY[d.vervanger, d.bewaker], NULL)
$$;

CREATE FUNCTION dossierpersonen_bij() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  namen text[] := dossier_namen(NEW);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM dossierpersoon p
    WHERE p.gemeente = NEW.gemeente AND p.dossier = NEW.dossier AND (p.persoon <> ALL (namen) OR p.open <> NEW.open);
  END IF;
  INSERT INTO dossierpersoon (gemeente, persoon, open, dossier)
    SELECT NEW.gemeente, persoon, NEW.open, NEW.dossier FROM (SELECT DISTINCT unnest(namen)) AS n(persoon)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
-- Most rows name nobody, and most changes change nobody.
CREATE TRIGGER dossierpersonen_nieuw AFTER INSERT ON dossier FOR EACH ROW
  WHEN (dossier_namen(NEW) <> '{}') EXECUTE FUNCTION dossierpersonen_bij();
CREATE TRIGGER dossierpersonen_anders AFTER UPDATE ON dossier FOR EACH ROW
  WHEN (dossier_namen(NEW) IS DISTINCT FROM dossier_namen(OLD) OR NEW.open <> OLD.open AND dossier_namen(NEW) <> '{}')
  EXECUTE FUNCTION dossierpersonen_bij();
INSERT INTO dossierpersoon (gemeente, persoon, open, dossier)
  SELECT DISTINCT d.gemeente, n.persoon, d.open, d.dossier FROM dossier d, unnest(dossier_namen(d)) AS n(persoon);

GRANT EXECUTE ON FUNCTION dossier_namen, dossierpersonen_bij TO omkeer_app;

-- Closed ones too: what somebody or a team did.
DROP INDEX dossier_werk;
CREATE INDEX dossier_behandelaar ON dossier (gemeente, behandelaar, open, uiterlijk);
CREATE INDEX dossier_team ON dossier (gemeente, team, open) WHERE team IS NOT NULL;
