-- Destruction at the resident's own request (Wmo 5.3.5) goes by the same list and the same two people; the certificate
-- gives the request as its ground. As in 0014 otherwise. PostgreSQL 15 is the floor.
CREATE OR REPLACE FUNCTION vernietig_van_lijst(p_gemeente char(4), p_lijst integer, p_dossier text, p_zegel text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r record;
  laatste text;
BEGIN
  SELECT g.resultaat, g.artikel, s.door INTO r
    FROM vernietigingsregel g
      JOIN vernietigingsakkoord a ON a.gemeente = g.gemeente AND a.lijst = g.lijst AND a.besluit = 'akkoord'
      JOIN vernietigingsstart s ON s.gemeente = g.gemeente AND s.lijst = g.lijst
    WHERE g.gemeente = p_gemeente AND g.lijst = p_lijst AND g.dossier = p_dossier AND NOT EXISTS (
      SELECT FROM vernietigingsuitval u WHERE u.gemeente = g.gemeente AND u.lijst = g.lijst AND u.dossier = g.dossier);
  IF NOT FOUND THEN RAISE EXCEPTION 'niet op een goedgekeurde lijst' USING ERRCODE = 'OK006'; END IF;
  PERFORM FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier FOR UPDATE;
  IF EXISTS (SELECT FROM vernietiging v WHERE v.gemeente = p_gemeente AND v.dossier = p_dossier) THEN RETURN false; END IF;
  SELECT zegel INTO laatste FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier ORDER BY nr DESC LIMIT 1;
  IF laatste IS DISTINCT FROM p_zegel THEN RAISE EXCEPTION 'gewijzigd' USING ERRCODE = 'OK004'; END IF;
  PERFORM vernietig_dossier(p_gemeente, p_dossier,
    CASE r.artikel WHEN 'Wmo 5.3.5' THEN 'Op verzoek, Wmo 5.3.5' ELSE 'Selectielijst 2020, ' || r.resultaat END, r.door);
  UPDATE vernietiging SET lijst = p_lijst WHERE gemeente = p_gemeente AND dossier = p_dossier;
  RETURN true;
END $$;
