-- Decided cases with an Omgekeerde Toets, for comparing and for the maatwerkregister. Codes, dates and amounts; the
-- row stands under the key of the read row and goes with it. PostgreSQL 15 is the floor.
CREATE TABLE geval (
  gemeente       char(4) NOT NULL,
  dossier        text    NOT NULL,
  kenmerken      jsonb   NOT NULL, -- src/dossier/kenmerken.ts
  patroon        varbit  NOT NULL, -- the same as bits: the fewer differ, the more alike
  keuze          text    NOT NULL,
  beslissing     text    NOT NULL,
  besloten_op    date    NOT NULL,
  besloten_door  text    NOT NULL,
  afwijkingen    jsonb   NOT NULL,
  voorzieningen  text[]  NOT NULL,
  bedrag         bigint,           -- euro cents a year
  ingang         date,
  einde          date,
  terugkijken_op date,             -- null: all was said
  teruggekeken_op date,
  effecten       jsonb   NOT NULL, -- per effect its goal, and whether it came about
  vergeleken     integer,          -- like cases held beside it, and how many had the same outcome
  zelfde         integer,
  onderscheid    text    NOT NULL, -- what makes it unlike those
  PRIMARY KEY (gemeente, dossier),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX geval_besloten ON geval (gemeente, besloten_op DESC, dossier);
CREATE INDEX geval_terugkijken ON geval (gemeente, terugkijken_op);
-- All patterns of a municipality are looked at in one go; the rows themselves are wide.
CREATE INDEX geval_patroon ON geval (gemeente) INCLUDE (patroon, dossier);
ALTER TABLE geval ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON geval
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON geval TO omkeer_app;

CREATE FUNCTION geval_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v jsonb := p_rij->'geval';
BEGIN
  IF v IS NULL THEN RETURN; END IF;
  IF v = 'null' THEN
    DELETE FROM geval WHERE gemeente = p_rij->>'gemeente' AND dossier = p_rij->>'dossier';
    RETURN;
  END IF;
  INSERT INTO geval SELECT (jsonb_populate_record(NULL::geval,
    v || jsonb_build_object('gemeente', p_rij->'gemeente', 'dossier', p_rij->'dossier'))).*
  ON CONFLICT (gemeente, dossier) DO UPDATE SET
    kenmerken = excluded.kenmerken, patroon = excluded.patroon, keuze = excluded.keuze, beslissing = excluded.beslissing,
    besloten_op = excluded.besloten_op, besloten_door = excluded.besloten_door, afwijkingen = excluded.afwijkingen,
    voorzieningen = excluded.voorzieningen, bedrag = excluded.bedrag, ingang = excluded.ingang, einde = excluded.einde,
    terugkijken_op = excluded.terugkijken_op, teruggekeken_op = excluded.teruggekeken_op, effecten = excluded.effecten,
    vergeleken = excluded.vergeleken, zelfde = excluded.zelfde,
    onderscheid = excluded.onderscheid
  WHERE geval IS DISTINCT FROM excluded;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
  PERFORM klokken_schrijf(p_rij);
  PERFORM knelpunten_schrijf(p_rij);
  PERFORM geval_schrijf(p_rij);
END $$;

-- The most alike decided cases, the nearest first: candidates, which src/vergelijkbaar/gelijkenis.ts puts in order.
-- No number and no name leaves this function. Not this dossier, no other one of the same resident, nothing
-- vertrouwelijk. As the owner, since behind row-level security every row would be asked for its municipality.
CREATE FUNCTION geval_vergelijk(g char(4), p_dossier text, p_patroon varbit, p_hoogstens integer)
RETURNS TABLE (kenmerken jsonb, keuze text, beslissing text, kwartaal date, afstand integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET jit = off AS $$
#variable_conflict use_column
DECLARE
  eigen_bsn text := (SELECT d.bsn FROM dossier d WHERE d.gemeente = g AND d.dossier = p_dossier);
BEGIN
  RETURN QUERY SELECT v.kenmerken, v.keuze, v.beslissing, date_trunc('quarter', v.besloten_op)::date, n.afstand
    FROM (SELECT gv.dossier, bit_count(gv.patroon # p_patroon)::integer AS afstand FROM geval gv WHERE gv.gemeente = g
        ORDER BY afstand LIMIT p_hoogstens + 20) AS n
      JOIN geval v ON v.gemeente = g AND v.dossier = n.dossier
      JOIN dossier d ON d.gemeente = g AND d.dossier = n.dossier
    WHERE n.dossier <> p_dossier AND NOT d.vertrouwelijk AND (eigen_bsn IS NULL OR d.bsn IS DISTINCT FROM eigen_bsn)
    ORDER BY n.afstand, v.besloten_op DESC, n.dossier LIMIT p_hoogstens;
END $$;
REVOKE ALL ON FUNCTION geval_vergelijk(char, text, varbit, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION geval_schrijf(jsonb), geval_vergelijk(char, text, varbit, integer) TO omkeer_app;
