-- Searching as one question to the database, as reading a file already is (journaal_lees): the municipality is set
-- and the search is done in the same statement, instead of in a transaction of four. PostgreSQL 15 is the floor.

CREATE FUNCTION zoek_dossiers(p_gemeente char(4), p_inzage jsonb, p_vraag jsonb, p_na_trede integer, p_na text, p_hoogstens integer)
RETURNS TABLE (trede integer, grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT * FROM zoek_dossiers(p_inzage, p_vraag, p_na_trede, p_na, p_hoogstens);
END $$;

CREATE FUNCTION zoek_teksten(p_gemeente char(4), p_inzage jsonb, p_woorden text, p_grens integer, p_na text, p_na_deel text, p_hoogstens integer)
RETURNS TABLE (grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text,
  deel text, tekst text, stammen text[], aantal integer)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT * FROM zoek_teksten(p_inzage, p_woorden, p_grens, p_na, p_na_deel, p_hoogstens);
END $$;

REVOKE ALL ON FUNCTION zoek_dossiers(char, jsonb, jsonb, integer, text, integer),
  zoek_teksten(char, jsonb, text, integer, text, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION zoek_dossiers(char, jsonb, jsonb, integer, text, integer),
  zoek_teksten(char, jsonb, text, integer, text, text, integer) TO omkeer_app;
