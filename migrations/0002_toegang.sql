-- Sessions, drafts of unsent forms and the log of who read what. PostgreSQL 15 is the floor.

-- The cookie holds the token, this table only its sha256: who reads the table cannot log in with it.
CREATE TABLE sessie (
  gemeente     char(4)     NOT NULL,
  id           text        NOT NULL CHECK (id ~ '^[0-9a-f]{64}$'),
  persoon      text        NOT NULL,
  gebruiker    jsonb       NOT NULL, -- as the login service described the person at login
  aangemaakt   timestamptz NOT NULL,
  laatst_gezien timestamptz NOT NULL,
  verloopt     timestamptz NOT NULL,
  id_token     text,                 -- only kept when it holds no BSN: it travels in the logout address
  PRIMARY KEY (gemeente, id)
);
CREATE INDEX sessie_persoon ON sessie (gemeente, persoon);
CREATE INDEX sessie_verloopt ON sessie (gemeente, verloopt);

-- Who read what, why, with which result (BIO2 8.15.01, NEN 7513). Never free text, names or a BSN.
CREATE TABLE leeslog (
  gemeente     char(4)     NOT NULL,
  nr           bigint      GENERATED ALWAYS AS IDENTITY,
  op           timestamptz NOT NULL,
  persoon      text        NOT NULL,
  rol          text        NOT NULL,
  herkomst     text        NOT NULL CHECK (herkomst IN ('scherm', 'koppeling')),
  dossier      text,                 -- null: a list, a figure, a search
  activiteit   text        NOT NULL,
  doel         text        NOT NULL,
  grond        text,
  resultaat    text        NOT NULL CHECK (resultaat IN ('gelezen', 'geweigerd', 'nietGevonden', 'gelukt')),
  PRIMARY KEY (gemeente, nr)
);
CREATE INDEX leeslog_dossier ON leeslog (gemeente, dossier, nr) WHERE dossier IS NOT NULL;
CREATE INDEX leeslog_persoon ON leeslog (gemeente, persoon, nr);

-- What a person typed and has not sent: seen by nobody else, not even by a colleague of the same municipality.
CREATE TABLE concept (
  gemeente     char(4)     NOT NULL,
  persoon      text        NOT NULL,
  sleutel      text        NOT NULL,
  velden       jsonb       NOT NULL,
  bijgewerkt   timestamptz NOT NULL,
  PRIMARY KEY (gemeente, persoon, sleutel)
);

ALTER TABLE sessie ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON sessie
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));

ALTER TABLE leeslog ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON leeslog
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));

ALTER TABLE concept ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_concept ON concept
  USING (gemeente = current_setting('app.gemeente', true) AND persoon = current_setting('app.persoon', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true) AND persoon = current_setting('app.persoon', true));
-- Clearing up: what lies longer than 30 days may be removed unread (a DELETE without WHERE needs no SELECT policy).
CREATE POLICY verlopen_concept ON concept FOR DELETE
  USING (gemeente = current_setting('app.gemeente', true) AND bijgewerkt < now() - interval '30 days');

GRANT SELECT, INSERT, UPDATE, DELETE ON sessie, concept TO omkeer_app;
GRANT SELECT, INSERT ON leeslog TO omkeer_app;

-- The two things of every request in one round trip each; row-level security applies inside as everywhere.
CREATE FUNCTION sessie_lees(p_gemeente char(4), p_id text)
RETURNS TABLE (gebruiker jsonb, laatst_gezien timestamptz, verloopt timestamptz) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT s.gebruiker, s.laatst_gezien, s.verloopt FROM sessie s
    WHERE s.gemeente = p_gemeente AND s.id = p_id;
END $$;

CREATE FUNCTION leeslog_schrijf(p_gemeente char(4), p_regels jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  INSERT INTO leeslog (gemeente, op, persoon, rol, herkomst, dossier, activiteit, doel, grond, resultaat)
    SELECT p_gemeente, r.op, r.persoon, r.rol, r.herkomst, r.dossier, r.activiteit, r.doel, r.grond, r.resultaat
    FROM jsonb_to_recordset(p_regels) AS r(op timestamptz, persoon text, rol text, herkomst text, dossier text,
      activiteit text, doel text, grond text, resultaat text);
END $$;

GRANT EXECUTE ON FUNCTION sessie_lees, leeslog_schrijf TO omkeer_app;
