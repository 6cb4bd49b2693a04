-- What came of objections and appeals, for the register: reasons and outcomes, so that the municipality learns of them.
-- PostgreSQL 15 is the floor. Read table: made from the state after each append, can always be rebuilt; codes and days.
CREATE TABLE bezwaar (
  gemeente     char(4) NOT NULL,
  dossier      text    NOT NULL,
  onderdeel    text    NOT NULL,
  tegen        text    NOT NULL,
  ontvangen_op date    NOT NULL,
  gronden      text[]  NOT NULL, -- those of the decision on it; before that, those of the objection
  uitkomst     text,             -- null: still open
  uit_op       date,
  op_tijd      boolean,          -- null: no decision on it was due
  beroep       text,             -- what the judge said last, 'loopt', or null: nobody appealed
  PRIMARY KEY (gemeente, dossier, onderdeel),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX bezwaar_uitgekomen ON bezwaar (gemeente, uit_op);
ALTER TABLE bezwaar ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON bezwaar
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON bezwaar TO omkeer_app;

CREATE FUNCTION bezwaren_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nobody ever objected here: there is nothing to take away either.
  IF NOT p_rij ? 'bezwaren' THEN RETURN; END IF;
  DELETE FROM bezwaar b WHERE b.gemeente = (p_rij->>'gemeente')::char(4) AND b.dossier = p_rij->>'dossier' AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset(p_rij->'bezwaren') AS n(onderdeel text) WHERE n.onderdeel = b.onderdeel);
  INSERT INTO bezwaar SELECT * FROM jsonb_populate_recordset(null::bezwaar, p_rij->'bezwaren')
  ON CONFLICT (gemeente, dossier, onderdeel) DO UPDATE SET tegen = excluded.tegen, ontvangen_op = excluded.ontvangen_op,
    gronden = excluded.gronden, uitkomst = excluded.uitkomst, uit_op = excluded.uit_op, op_tijd = excluded.op_tijd,
    beroep = excluded.beroep
  WHERE bezwaar.* IS DISTINCT FROM excluded.*;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
  PERFORM klokken_schrijf(p_rij);
  PERFORM knelpunten_schrijf(p_rij);
  PERFORM geval_schrijf(p_rij);
  PERFORM toetsuitnodigingen_schrijf(p_rij);
  PERFORM bezwaren_schrijf(p_rij);
END $$;

GRANT EXECUTE ON FUNCTION bezwaren_schrijf, leestabellen_schrijf TO omkeer_app;
