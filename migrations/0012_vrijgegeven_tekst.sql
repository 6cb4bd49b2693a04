-- What colleagues may read of a decided case: an account that somebody else than its writer released. Empty for most,
-- and empty again as soon as it is withdrawn or something stands in the way (src/terugblik/gevaltekst.ts).
ALTER TABLE geval
  ADD COLUMN vrijgegeven text NOT NULL DEFAULT '',
  ADD COLUMN tekststand  text, -- voorgesteld, vrijgegeven, teruggewezen or ingetrokken
  ADD COLUMN tekst_sinds date,
  ADD COLUMN schrijver   text;
-- What waits for somebody: few at any time.
CREATE INDEX geval_tekst_wacht ON geval (gemeente, tekst_sinds) WHERE tekststand IN ('voorgesteld', 'teruggewezen');

-- As in 0010, with the four columns.
CREATE OR REPLACE FUNCTION geval_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v jsonb := p_rij->'geval';
BEGIN
  IF v IS NULL THEN RETURN; END IF;
  IF v = 'null' THEN
    DELETE FROM geval WHERE gemeente = p_rij->>'gemeente' AND dossier = p_rij->>'dossier';
    RETURN;
  END IF;
  INSERT INTO geval SELECT (jsonb_populate_record(NULL::geval, '{"vrijgegeven":""}'::jsonb
    || v || jsonb_build_object('gemeente', p_rij->'gemeente', 'dossier', p_rij->'dossier'))).*
  ON CONFLICT (gemeente, dossier) DO UPDATE SET
    kenmerken = excluded.kenmerken, patroon = excluded.patroon, keuze = excluded.keuze, beslissing = excluded.beslissing,
    besloten_op = excluded.besloten_op, besloten_door = excluded.besloten_door, afwijkingen = excluded.afwijkingen,
    voorzieningen = excluded.voorzieningen, bedrag = excluded.bedrag, ingang = excluded.ingang, einde = excluded.einde,
    terugkijken_op = excluded.terugkijken_op, teruggekeken_op = excluded.teruggekeken_op, effecten = excluded.effecten,
    vergeleken = excluded.vergeleken, zelfde = excluded.zelfde,
    onderscheid = excluded.onderscheid, vrijgegeven = excluded.vrijgegeven,
    tekststand = excluded.tekststand, tekst_sinds = excluded.tekst_sinds, schrijver = excluded.schrijver
  WHERE geval IS DISTINCT FROM excluded;
END $$;

-- As in 0010, with the released text. No number and no name leaves this function.
DROP FUNCTION geval_vergelijk(char, text, varbit, integer);
CREATE FUNCTION geval_vergelijk(g char(4), p_dossier text, p_patroon varbit, p_hoogstens integer)
RETURNS TABLE (kenmerken jsonb, keuze text, beslissing text, kwartaal date, afstand integer, vrijgegeven text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET jit = off AS $$
#variable_conflict use_column
DECLARE
  eigen_bsn text := (SELECT d.bsn FROM dossier d WHERE d.gemeente = g AND d.dossier = p_dossier);
BEGIN
  RETURN QUERY
    SELECT v.kenmerken, v.keuze, v.beslissing, date_trunc('quarter', v.besloten_op)::date, n.afstand, v.vrijgegeven
    FROM (SELECT gv.dossier, bit_count(gv.patroon # p_patroon)::integer AS afstand FROM geval gv WHERE gv.gemeente = g
        ORDER BY afstand LIMIT p_hoogstens + 20) AS n
      JOIN geval v ON v.gemeente = g AND v.dossier = n.dossier
      JOIN dossier d ON d.gemeente = g AND d.dossier = n.dossier
    WHERE n.dossier <> p_dossier AND NOT d.vertrouwelijk AND (eigen_bsn IS NULL OR d.bsn IS DISTINCT FROM eigen_bsn)
    ORDER BY n.afstand, v.besloten_op DESC, n.dossier LIMIT p_hoogstens;
END $$;

-- Whether so many residents had a decision with the goals and the household of this one. Never how many: in a small
-- village that number tells by itself. As the owner, for the same reason as geval_vergelijk.
CREATE FUNCTION geval_groep(g char(4), p_dossier text, p_minstens integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET jit = off AS $$
  SELECT count(DISTINCT coalesce(d.bsn, d.dossier)) >= p_minstens
  FROM geval hier
    JOIN geval v ON v.gemeente = hier.gemeente AND v.kenmerken->'effectdoelen' = hier.kenmerken->'effectdoelen'
      AND v.kenmerken->'huishouden' = hier.kenmerken->'huishouden'
    JOIN dossier d ON d.gemeente = v.gemeente AND d.dossier = v.dossier
  WHERE hier.gemeente = g AND hier.dossier = p_dossier AND NOT d.vertrouwelijk
$$;
REVOKE ALL ON FUNCTION geval_vergelijk(char, text, varbit, integer), geval_groep(char, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION geval_vergelijk(char, text, varbit, integer), geval_groep(char, text, integer) TO omkeer_app;
