-- Colleagues who were invited to one Omgekeerde Toets: how they find it, without any right to the dossier. PostgreSQL
-- 15 is the floor. Read table: made from the state after each append, can always be rebuilt; no name, no text.
CREATE TABLE toetsuitnodiging (
  gemeente   char(4) NOT NULL,
  dossier    text    NOT NULL,
  onderdeel  text    NOT NULL,
  sleutel    text    NOT NULL, -- the address of the page: chance, tells nothing
  persoon    text    NOT NULL,
  gebied     text    NOT NULL,
  tot_en_met date    NOT NULL,
  open       boolean NOT NULL, -- apart from the day: not withdrawn, the toets and the dossier go on
  beantwoord boolean NOT NULL,
  PRIMARY KEY (gemeente, dossier, onderdeel),
  UNIQUE (gemeente, sleutel),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX toetsuitnodiging_persoon ON toetsuitnodiging (gemeente, persoon, tot_en_met) WHERE open;
ALTER TABLE toetsuitnodiging ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON toetsuitnodiging
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON toetsuitnodiging TO omkeer_app;

CREATE FUNCTION toetsuitnodigingen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nobody was ever invited here: there is nothing to take away either.
  IF NOT p_rij ? 'uitnodigingen' THEN RETURN; END IF;
  DELETE FROM toetsuitnodiging u WHERE u.gemeente = (p_rij->>'gemeente')::char(4) AND u.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'uitnodigingen') AS n(onderdeel text) WHERE n.onderdeel = u.onderdeel);
  INSERT INTO toetsuitnodiging SELECT * FROM jsonb_populate_recordset(null::toetsuitnodiging, p_rij->'uitnodigingen')
  ON CONFLICT (gemeente, dossier, onderdeel) DO UPDATE SET sleutel = excluded.sleutel, persoon = excluded.persoon,
    gebied = excluded.gebied, tot_en_met = excluded.tot_en_met, open = excluded.open, beantwoord = excluded.beantwoord
  WHERE toetsuitnodiging.* IS DISTINCT FROM excluded.*;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
  PERFORM klokken_schrijf(p_rij);
  PERFORM knelpunten_schrijf(p_rij);
  PERFORM geval_schrijf(p_rij);
  PERFORM toetsuitnodigingen_schrijf(p_rij);
END $$;

-- For how many toetsen this person is invited now, and how many of them wait for an answer: asked with the session, so
-- that the menu costs no round trip of its own.
CREATE FUNCTION toetsuitnodigingen_tel(p_gemeente char(4), p_persoon text)
RETURNS TABLE (open integer, onbeantwoord integer) LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer, (count(*) FILTER (WHERE NOT u.beantwoord))::integer FROM toetsuitnodiging u
  WHERE u.gemeente = p_gemeente AND u.persoon = p_persoon AND u.open
    AND u.tot_en_met >= (now() AT TIME ZONE 'Europe/Amsterdam')::date
$$;

DROP FUNCTION sessie_lees(char, text);
CREATE FUNCTION sessie_lees(p_gemeente char(4), p_id text)
RETURNS TABLE (gebruiker jsonb, laatst_gezien timestamptz, verloopt timestamptz, signalen integer, uitnodigingen integer,
  onbeantwoord integer)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT s.gebruiker, s.laatst_gezien, s.verloopt,
      CASE WHEN s.gebruiker->>'bsn' IS NULL THEN signalen_ongelezen(p_gemeente, s.gebruiker) ELSE 0 END,
      coalesce(u.open, 0), coalesce(u.onbeantwoord, 0)
    FROM sessie s LEFT JOIN LATERAL toetsuitnodigingen_tel(p_gemeente, s.persoon) u ON s.gebruiker->>'bsn' IS NULL
    WHERE s.gemeente = p_gemeente AND s.id = p_id;
END $$;

GRANT EXECUTE ON FUNCTION toetsuitnodigingen_schrijf, leestabellen_schrijf, toetsuitnodigingen_tel, sessie_lees
  TO omkeer_app;
