-- Searching without writing SQL at every question: the need-to-know is one expression that the planner takes apart
-- (it was a text, built anew each time), a number, BSN or birth date is found by a question whose plan is kept, and
-- the municipality is set in the function that searches. PostgreSQL 15 is the floor.

DROP FUNCTION zoek_dossiers(char, jsonb, jsonb, integer, text, integer);
DROP FUNCTION zoek_dossiers(jsonb, jsonb, integer, text, integer);
DROP FUNCTION zoek_teksten(char, jsonb, text, integer, text, text, integer);
DROP FUNCTION zoek_teksten(jsonb, text, integer, text, text, integer);
DROP FUNCTION zoek_grond(jsonb);
DROP FUNCTION zoek_waar(text, jsonb);

-- Who handles objections sees a dossier while an objection or an appeal asks something, also before the decision on
-- the aanvraag (a temporary provision, Wmo 2.3.3).
ALTER TABLE dossier ADD COLUMN bezwaar_loopt boolean NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION dossier_schrijf(p_rij jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO dossier SELECT * FROM jsonb_populate_record(null::dossier, p_rij)
  ON CONFLICT (gemeente, dossier) DO UPDATE SET
    nr = excluded.nr, fase = excluded.fase, status = excluded.status, open = excluded.open, urgentie = excluded.urgentie,
    ontvangen_op = excluded.ontvangen_op, uiterlijk = excluded.uiterlijk, wacht_op = excluded.wacht_op,
    behandelaar = excluded.behandelaar, vervanger = excluded.vervanger, eerdere = excluded.eerdere, team = excluded.team,
    tweede_paar_ogen = excluded.tweede_paar_ogen, tweede_paar = excluded.tweede_paar,
    vertrouwelijk = excluded.vertrouwelijk, bewaker = excluded.bewaker, jurist_gevraagd = excluded.jurist_gevraagd, naam = excluded.naam, naam_zoek = excluded.naam_zoek,
    geboortedatum = excluded.geboortedatum, bsn = excluded.bsn, betrokken_bsn = excluded.betrokken_bsn,
    woonplaats = excluded.woonplaats, hulpvraag = excluded.hulpvraag, kanaal = excluded.kanaal,
    volgende_afspraak = excluded.volgende_afspraak, herbeoordelen_op = excluded.herbeoordelen_op,
    verslag_op = excluded.verslag_op, aanvraag_op = excluded.aanvraag_op, besluit_op = excluded.besluit_op,
    uitkomst = excluded.uitkomst, bezwaar_uiterlijk = excluded.bezwaar_uiterlijk, laatst_gewijzigd = excluded.laatst_gewijzigd,
    bezwaar_loopt = excluded.bezwaar_loopt
$$;

CREATE OR REPLACE FUNCTION zoek_wie(p_rij jsonb) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  hier text := '@' || (p_rij->>'gemeente');
  wie text[] := ARRAY[hier];
  persoon text;
BEGIN
  IF p_rij->>'behandelaar' IS NULL THEN wie := wie || (hier || '=vrij');
  ELSE wie := wie || (hier || '/' || (p_rij->>'behandelaar')); END IF;
  IF p_rij->>'vervanger' IS NOT NULL THEN wie := wie || (hier || '/' || (p_rij->>'vervanger')); END IF;
  IF p_rij->>'bewaker' IS NOT NULL THEN wie := wie || (hier || '/' || (p_rij->>'bewaker')); END IF;
  IF (p_rij->>'jurist_gevraagd')::boolean THEN wie := wie || (hier || '=jurist'); END IF;
  IF (p_rij->>'bezwaar_loopt')::boolean THEN wie := wie || (hier || '=bezwaar'); END IF;
  IF p_rij->>'team' IS NOT NULL THEN wie := wie || (hier || '#' || (p_rij->>'team')); END IF;
  IF (p_rij->>'tweede_paar_ogen')::boolean THEN wie := wie || (hier || '=tweede'); END IF;
  FOR persoon IN SELECT jsonb_array_elements_text(p_rij->'eerdere') UNION ALL SELECT jsonb_array_elements_text(p_rij->'tweede_paar') LOOP
    wie := wie || (hier || '/' || persoon);
  END LOOP;
  RETURN wie;
END $$;

-- Who asks: per ground of src/toegang/inzage.ts by which person, team or (true) anybody of the role it holds; null
-- where the role has it not. `heropenbaar`: how a closed dossier may still be open to who needs it
-- (src/dossier/toegangsrij.ts).
CREATE TYPE zoek_inzage AS (
  "behandelaar" text, "vervanger" text, "tweedePaarGenoemd" text, "eerdereBehandelaar" text, "bewaker" text, "team" text,
  "tweedePaarGevraagd" boolean, "geraadpleegd" boolean, "bezwaar" boolean, "onverdeeld" boolean, "post" boolean,
  "controle" boolean, "koppeling" boolean, "heropenbaar" text[]
);

-- The need-to-know table of src/toegang/inzage.ts: the first ground on which this row may be seen, or null. One
-- expression without functions of our own: the planner takes it apart at every question.
CREATE FUNCTION zoek_grond(d dossier, i zoek_inzage) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN d.behandelaar = i."behandelaar" THEN 'behandelaar'
    WHEN i."controle" THEN 'controle'
    WHEN d.fase = 'afgesloten' AND NOT d.bezwaar_loopt AND NOT coalesce(d.status = ANY (i."heropenbaar"), false) THEN CASE
      WHEN d.vertrouwelijk THEN NULL
      WHEN d.team = i."team" THEN 'team'
      WHEN i."koppeling" THEN 'koppeling' END
    WHEN d.vervanger = i."vervanger" THEN 'vervanger'
    WHEN i."tweedePaarGenoemd" = ANY (d.tweede_paar) THEN 'tweedePaarGenoemd'
    WHEN d.vertrouwelijk THEN CASE WHEN d.bewaker = i."bewaker" THEN 'bewaker' END
    WHEN i."tweedePaarGevraagd" AND d.tweede_paar_ogen THEN 'tweedePaarGevraagd'
    WHEN i."geraadpleegd" AND d.jurist_gevraagd THEN 'geraadpleegd'
    WHEN i."bezwaar" AND d.bezwaar_loopt THEN 'bezwaar'
    WHEN i."eerdereBehandelaar" = ANY (d.eerdere) THEN 'eerdereBehandelaar'
    WHEN i."onverdeeld" AND d.behandelaar IS NULL THEN 'onverdeeld'
    WHEN d.team = i."team" THEN 'team'
    WHEN i."post" THEN 'post'
    WHEN i."koppeling" THEN 'koppeling'
  END
$$;

-- The same for the index: where to look. More than may be seen, never less; null for who sees nothing.
CREATE FUNCTION zoek_waar(p_hier text, i zoek_inzage) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN i."controle" OR i."koppeling" OR i."post" THEN format('''%s''', p_hier) ELSE (
    SELECT string_agg(DISTINCT format('''%s%s''', p_hier, spoor), ' | ') FROM unnest(ARRAY[
      '/' || i."behandelaar", '/' || i."vervanger", '/' || i."tweedePaarGenoemd", '/' || i."eerdereBehandelaar", '/' || i."bewaker",
      '#' || i."team",
      CASE WHEN i."tweedePaarGevraagd" THEN '=tweede' END,
      CASE WHEN i."geraadpleegd" THEN '=jurist' END,
      CASE WHEN i."bezwaar" THEN '=bezwaar' END,
      CASE WHEN i."onverdeeld" THEN '=vrij' END]) AS spoor WHERE spoor IS NOT NULL) END
$$;

-- Dossiers by number, BSN, birth date and name, the best first. `treden` are at most five searches from exact to
-- alike, in groups: a group is only asked when the ones before it gave too little. Pages go on after (p_na_trede, p_na).
CREATE FUNCTION zoek_dossiers(g char(4), p_inzage jsonb, p_vraag jsonb, p_na_trede integer, p_na text, p_hoogstens integer)
RETURNS TABLE (trede integer, grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text)
-- Planning costs more than these questions themselves, and there is one good way to answer each.
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  i zoek_inzage := jsonb_populate_record(NULL::zoek_inzage, p_inzage);
  hier text := '@' || g;
  waar text;
  op_dag date := p_vraag->>'geboortedatum';
  groepen jsonb := p_vraag->'treden';
  na_naam text;
  t tsquery[];
  zoekt tsquery;
  nr integer := 0;
  over integer := p_hoogstens;
  n integer;
BEGIN
  PERFORM set_config('app.gemeente', g, true);
  IF p_vraag ? 'nummers' THEN
    RETURN QUERY SELECT 1, zoek_grond(d, i), d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar FROM dossier d
      WHERE d.gemeente = g AND d.dossier = ANY (ARRAY(SELECT jsonb_array_elements_text(p_vraag->'nummers')))
        AND zoek_grond(d, i) IS NOT NULL ORDER BY d.naam_zoek, d.dossier LIMIT p_hoogstens;
    RETURN;
  END IF;
  IF groepen IS NULL THEN
    IF p_na IS NOT NULL THEN
      na_naam := (SELECT d.naam_zoek FROM dossier d WHERE d.gemeente = g AND d.dossier = p_na);
    END IF;
    IF p_vraag ? 'bsn' THEN
      RETURN QUERY SELECT 1, zoek_grond(d, i), d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar FROM dossier d
        WHERE d.gemeente = g AND d.bsn = p_vraag->>'bsn' AND zoek_grond(d, i) IS NOT NULL
          AND (na_naam IS NULL OR (d.naam_zoek, d.dossier) > (na_naam, p_na))
        ORDER BY d.naam_zoek, d.dossier LIMIT p_hoogstens;
    ELSE
      RETURN QUERY SELECT 1, zoek_grond(d, i), d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar FROM dossier d
        WHERE d.gemeente = g AND d.geboortedatum = op_dag AND zoek_grond(d, i) IS NOT NULL
          AND (na_naam IS NULL OR (d.naam_zoek, d.dossier) > (na_naam, p_na))
        ORDER BY d.naam_zoek, d.dossier LIMIT p_hoogstens;
    END IF;
    RETURN;
  END IF;
  waar := zoek_waar(hier, i);
  IF waar IS NULL THEN RETURN; END IF;
  -- Who sees few dossiers is answered at once: the index looks only there.
  IF waar <> format('''%s''', hier) THEN
    groepen := jsonb_build_array((SELECT jsonb_agg(t) FROM jsonb_array_elements(groepen) AS groep, jsonb_array_elements(groep) AS t));
  END IF;
  IF p_na IS NOT NULL THEN
    na_naam := (SELECT z.sorteernaam FROM zoek z WHERE z.gemeente = g AND z.dossier = p_na);
  END IF;
  FOR groep IN 0 .. jsonb_array_length(groepen) - 1 LOOP
    t := ARRAY(SELECT trede::tsquery FROM jsonb_array_elements_text(groepen->groep) AS trede);
    zoekt := t[1];
    FOR j IN 2 .. cardinality(t) LOOP zoekt := zoekt || t[j]; END LOOP;
    nr := nr + cardinality(t);
    CONTINUE WHEN nr < p_na_trede;
    -- The words carry the municipality: who sees all of it need not be looked for.
    IF waar <> format('''%s''', hier) THEN zoekt := ('(' || waar || ')')::tsquery && zoekt; END IF;
    -- Names in order first (OFFSET 0), then the rows of the dossiers one by one until the page is full.
    RETURN QUERY SELECT z.trede, zoek_grond(d, i), d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar
      FROM (SELECT nr - cardinality(t) + CASE WHEN z.sporen @@ t[1] THEN 1 WHEN z.sporen @@ t[2] THEN 2
            WHEN z.sporen @@ t[3] THEN 3 WHEN z.sporen @@ t[4] THEN 4 ELSE 5 END AS trede, z.dossier, z.sorteernaam || '' AS op_naam
          FROM zoek z WHERE z.gemeente = g AND z.sporen @@ zoekt ORDER BY trede, op_naam, dossier OFFSET 0) AS z
        JOIN dossier d ON d.gemeente = g AND d.dossier = z.dossier
      WHERE zoek_grond(d, i) IS NOT NULL AND (op_dag IS NULL OR d.geboortedatum = op_dag)
        AND (na_naam IS NULL OR (z.trede, z.op_naam, z.dossier) > (p_na_trede, na_naam, p_na))
      ORDER BY z.trede, z.op_naam, z.dossier LIMIT over;
    GET DIAGNOSTICS n = ROW_COUNT;
    over := over - n;
    EXIT WHEN over <= 0;
  END LOOP;
END $$;

CREATE TYPE zoek_treffer AS (grond text, dossier text, deel text, ontvangen_op date, rang real);

-- Parts of files in which all words stand, the best of the newest p_grens first. `stammen`: what to mark.
CREATE FUNCTION zoek_teksten(g char(4), p_inzage jsonb, p_woorden text, p_grens integer, p_na text, p_na_deel text, p_hoogstens integer)
RETURNS TABLE (grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text,
  deel text, tekst text, stammen text[], aantal integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  i zoek_inzage := jsonb_populate_record(NULL::zoek_inzage, p_inzage);
  hier text := '@' || g;
  waar text := zoek_waar(hier, i);
  woorden tsquery := to_tsquery('dutch', p_woorden);
  zoekt tsquery;
  treffers zoek_treffer[];
BEGIN
  PERFORM set_config('app.gemeente', g, true);
  IF waar IS NULL OR numnode(woorden) = 0 THEN RETURN; END IF;
  zoekt := ('(' || waar || ')')::tsquery && woorden;
  -- Who sees all of the only municipality here need not be looked for in the index.
  IF waar = format('''%s''', hier) AND (SELECT min(gemeente) = g AND max(gemeente) = g FROM zoek) THEN
    zoekt := woorden;
  END IF;
  -- EXECUTE is planned every time: a plan that is kept would not know how rare these words are.
  EXECUTE 'SELECT array_agg((grond, dossier, deel, ontvangen_op, rang)::zoek_treffer) FROM (
      SELECT zoek_grond(d, $5) AS grond, t.dossier, t.deel, t.ontvangen_op, ts_rank(t.sporen, $3) AS rang
      FROM zoektekst t JOIN dossier d ON d.gemeente = t.gemeente AND d.dossier = t.dossier
      WHERE t.gemeente = $1 AND t.sporen @@ $2 AND zoek_grond(d, $5) IS NOT NULL
      ORDER BY t.ontvangen_op DESC, t.dossier, t.deel LIMIT $4) AS t'
    INTO treffers USING g, zoekt, woorden, p_grens, i;
  IF treffers IS NULL THEN RETURN; END IF;
  RETURN QUERY
    WITH op_volgorde AS (
      SELECT *, row_number() OVER (ORDER BY rang DESC, ontvangen_op DESC, dossier, deel) AS plaats FROM unnest(treffers))
    SELECT o.grond, d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar, t.deel, t.tekst,
      ARRAY(SELECT DISTINCT (regexp_matches(woorden::text, '''([^'']+)''', 'g'))[1]), cardinality(treffers)
    FROM op_volgorde o
      JOIN dossier d ON d.gemeente = g AND d.dossier = o.dossier
      JOIN zoektekst t ON t.gemeente = g AND t.dossier = o.dossier AND t.deel = o.deel
    WHERE plaats > coalesce((SELECT plaats FROM op_volgorde WHERE dossier = p_na AND deel = p_na_deel), 0)
    ORDER BY plaats LIMIT p_hoogstens;
END $$;

REVOKE ALL ON FUNCTION zoek_dossiers(char, jsonb, jsonb, integer, text, integer),
  zoek_teksten(char, jsonb, text, integer, text, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION zoek_dossiers(char, jsonb, jsonb, integer, text, integer),
  zoek_teksten(char, jsonb, text, integer, text, text, integer) TO omkeer_app;
