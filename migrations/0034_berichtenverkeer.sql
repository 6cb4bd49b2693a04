-- The ledger of iWmo messages (docs/adr/0039): every file that came in or went out, byte for byte, and what happened to
-- it. Both are added and never changed. The bytes are personal data. PostgreSQL 15 is the floor.
CREATE TABLE iwmobericht (
  gemeente      char(4)     NOT NULL,
  id            text        NOT NULL,
  richting      text        NOT NULL CHECK (richting IN ('in', 'uit')),
  soort         text,       -- 301, 305, …; null: it could not be read
  identificatie text,
  afzender      text,
  ontvanger     text,
  dagtekening   date,
  client        text,       -- the BSN it is about, when it is about one person
  dossier       text,       -- of what we send
  sleutel       text,       -- of what we send: asked twice, made once
  bestand       text        NOT NULL,
  grootte       bigint      NOT NULL,
  bytes         bytea       NOT NULL, -- as received or sent; empty when it was too large to read
  sha256        char(64)    NOT NULL,
  -- Another message of the same sender had this Identificatie before (TR056).
  herhaling_van text,
  op            timestamptz NOT NULL,
  PRIMARY KEY (gemeente, id),
  -- The same file again is a replay.
  UNIQUE (gemeente, richting, sha256)
);
CREATE UNIQUE INDEX iwmobericht_identificatie ON iwmobericht (gemeente, richting, soort, afzender, identificatie)
  WHERE herhaling_van IS NULL;
CREATE UNIQUE INDEX iwmobericht_sleutel ON iwmobericht (gemeente, sleutel);
CREATE INDEX iwmobericht_client ON iwmobericht (gemeente, client, op) WHERE client IS NOT NULL;

CREATE TABLE iwmoberichtfeit (
  gemeente char(4)     NOT NULL,
  bericht  text        NOT NULL,
  nr       bigint      GENERATED ALWAYS AS IDENTITY,
  feit     jsonb       NOT NULL, -- src/berichtenverkeer/bericht.ts
  sleutel  text,       -- of the form a person sent: sent twice, done once
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, bericht, nr),
  UNIQUE (gemeente, bericht, sleutel),
  FOREIGN KEY (gemeente, bericht) REFERENCES iwmobericht (gemeente, id)
);

-- Where each message stands, made from its facts whenever one is added; for lists, and to wait for each other on.
CREATE TABLE iwmostand (
  gemeente  char(4)     NOT NULL,
  bericht   text        NOT NULL,
  richting  text        NOT NULL,
  soort     text,
  partij    text,       -- the other side: eight digits
  fase      text        NOT NULL,
  te_doen   boolean     NOT NULL,
  uiterlijk date,       -- of the first clock that runs and was not noticed to be late
  op        timestamptz NOT NULL,
  PRIMARY KEY (gemeente, bericht),
  FOREIGN KEY (gemeente, bericht) REFERENCES iwmobericht (gemeente, id)
);
CREATE INDEX iwmostand_op ON iwmostand (gemeente, op DESC);
CREATE INDEX iwmostand_te_doen ON iwmostand (gemeente, op) WHERE te_doen;
CREATE INDEX iwmostand_uiterlijk ON iwmostand (gemeente, uiterlijk) WHERE uiterlijk IS NOT NULL;

ALTER TABLE iwmobericht ENABLE ROW LEVEL SECURITY;
ALTER TABLE iwmoberichtfeit ENABLE ROW LEVEL SECURITY;
ALTER TABLE iwmostand ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON iwmobericht
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
CREATE POLICY eigen_gemeente ON iwmoberichtfeit
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
CREATE POLICY eigen_gemeente ON iwmostand
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT ON iwmobericht, iwmoberichtfeit TO omkeer_app;
GRANT SELECT, INSERT, UPDATE ON iwmostand TO omkeer_app;

-- What waits for a person stands in the menu of who keeps the messages.
DROP FUNCTION sessie_lees(char, text);
CREATE FUNCTION sessie_lees(p_gemeente char(4), p_id text)
RETURNS TABLE (gebruiker jsonb, laatst_gezien timestamptz, verloopt timestamptz, signalen integer, uitnodigingen integer,
  onbeantwoord integer, berichten integer)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT s.gebruiker, s.laatst_gezien, s.verloopt,
      CASE WHEN s.gebruiker->>'bsn' IS NULL THEN signalen_ongelezen(p_gemeente, s.gebruiker) ELSE 0 END,
      coalesce(u.open, 0), coalesce(u.onbeantwoord, 0),
      CASE WHEN s.gebruiker->>'rol' IN ('administratie', 'beheerder')
        THEN (SELECT count(*)::integer FROM iwmostand i WHERE i.gemeente = p_gemeente AND i.te_doen) ELSE 0 END
    FROM sessie s LEFT JOIN LATERAL toetsuitnodigingen_tel(p_gemeente, s.persoon) u ON s.gebruiker->>'bsn' IS NULL
    WHERE s.gemeente = p_gemeente AND s.id = p_id;
END $$;
GRANT EXECUTE ON FUNCTION sessie_lees TO omkeer_app;
