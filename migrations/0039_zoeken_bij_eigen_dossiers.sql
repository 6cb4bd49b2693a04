-- Who may see few dossiers is answered from those dossiers: the index is asked for them, and the words of what they
-- hold. The index of words reads every word that begins so, of the whole municipality, whoever asks (ADR 0015). Who may
-- see many starts with the words, as before. PostgreSQL 15 is the floor.

-- Grounds of a role, without a person: few dossiers at a time.
CREATE INDEX dossier_tweede_paar ON dossier (gemeente) WHERE tweede_paar_ogen;
CREATE INDEX dossier_raadpleging ON dossier (gemeente) WHERE jurist_gevraagd;
CREATE INDEX dossier_bezwaar ON dossier (gemeente) WHERE bezwaar_loopt;

-- From how many dossiers on the words come first.
CREATE FUNCTION zoek_weinig() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1000';

-- Are the dossiers few for which this person may have a ground, as `zoek_waar` has it? To know that costs no more than
-- reading so many: a question for each ground, by its own index and one row at a time (a bitmap is first made of all).
-- Runs as who calls it.
CREATE FUNCTION zoek_ziet_weinig(g char(4), i zoek_inzage) RETURNS boolean LANGUAGE plpgsql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off AS $$
DECLARE
  weinig CONSTANT integer := zoek_weinig();
BEGIN
  IF i."controle" OR i."koppeling" OR i."post" THEN RETURN false; END IF;
  RETURN weinig >= (SELECT count(DISTINCT dossier) FROM (
    (SELECT d.dossier FROM dossier d WHERE d.gemeente = g AND d.behandelaar = i."behandelaar" LIMIT weinig + 1)
    UNION ALL (SELECT p.dossier FROM dossierpersoon p WHERE p.gemeente = g
      AND p.persoon = ANY (ARRAY[i."vervanger", i."tweedePaarGenoemd", i."eerdereBehandelaar", i."bewaker"]) LIMIT weinig + 1)
    UNION ALL (SELECT d.dossier FROM dossier d WHERE d.gemeente = g AND d.team = i."team" LIMIT weinig + 1)
    UNION ALL (SELECT d.dossier FROM dossier d WHERE i."onverdeeld" AND d.gemeente = g AND d.behandelaar IS NULL LIMIT weinig + 1)
    UNION ALL (SELECT d.dossier FROM dossier d WHERE i."tweedePaarGevraagd" AND d.gemeente = g AND d.tweede_paar_ogen LIMIT weinig + 1)
    UNION ALL (SELECT d.dossier FROM dossier d WHERE i."geraadpleegd" AND d.gemeente = g AND d.jurist_gevraagd LIMIT weinig + 1)
    UNION ALL (SELECT d.dossier FROM dossier d WHERE i."bezwaar" AND d.gemeente = g AND d.bezwaar_loopt LIMIT weinig + 1)
  ) AS een);
END $$;

-- Is one of these words looked for by its beginning, and do common ones begin so? Only that is dear to ask of the
-- index, and one dossier has many texts. What is common is what the statistics hold; without them everything is.
CREATE FUNCTION zoek_begint_gewoon(woorden tsquery) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  begin_van CONSTANT text[] := ARRAY(SELECT (regexp_matches(woorden::text, '''([^'']+)'':\*', 'g'))[1]);
BEGIN
  IF begin_van = '{}' THEN RETURN false; END IF;
  RETURN coalesce((SELECT bool_or(gewoon ^@ ANY (begin_van)) FROM pg_stats s, unnest(s.most_common_elems::text::text[]) AS gewoon
    WHERE s.schemaname = 'public' AND s.tablename = 'zoektekst' AND s.attname = 'sporen'), true);
END $$;

-- As in 0008, and in each group the last step finds whatever the ones before it find (src/zoeken/treden.ts): the index is
-- asked for that one only, since each time that a word begins so costs as much again. In a large database compiling took
-- longer than searching (jit).
CREATE OR REPLACE FUNCTION zoek_dossiers(g char(4), p_inzage jsonb, p_vraag jsonb, p_na_trede integer, p_na text, p_hoogstens integer)
RETURNS TABLE (trede integer, grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text)
-- Planning costs more than these questions themselves, and there is one good way to answer each.
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan SET jit = off AS $$
#variable_conflict use_column
DECLARE
  i zoek_inzage := jsonb_populate_record(NULL::zoek_inzage, p_inzage);
  hier text := '@' || g;
  waar text;
  op_dag date := p_vraag->>'geboortedatum';
  groepen jsonb := p_vraag->'treden';
  na_naam text;
  breed tsquery[];
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
  IF p_na IS NOT NULL THEN
    na_naam := (SELECT z.sorteernaam FROM zoek z WHERE z.gemeente = g AND z.dossier = p_na);
  END IF;
  breed := ARRAY(SELECT (groep->>-1)::tsquery FROM jsonb_array_elements(groepen) WITH ORDINALITY AS b(groep, plek) ORDER BY plek);
  IF waar <> format('''%s''', hier) THEN
    -- Not everything: all steps at once, each row as the first that holds.
    groepen := jsonb_build_array((SELECT jsonb_agg(t) FROM jsonb_array_elements(groepen) AS groep, jsonb_array_elements(groep) AS t));
    IF zoek_ziet_weinig(g, i) THEN
      t := ARRAY(SELECT trede::tsquery FROM jsonb_array_elements_text(groepen->0) AS trede);
      zoekt := waar;
      -- The words are a column of the inner question (OFFSET 0), so that no index is asked for them; nor for the
      -- municipality, which who may see a row carries.
      RETURN QUERY SELECT z.trede, zoek_grond(d, i), d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar
        FROM (SELECT CASE WHEN z.sporen @@ t[1] THEN 1 WHEN z.sporen @@ t[2] THEN 2 WHEN z.sporen @@ t[3] THEN 3
              WHEN z.sporen @@ t[4] THEN 4 WHEN z.sporen @@ t[5] THEN 5 END AS trede, z.gemeente, z.dossier, z.sorteernaam || '' AS op_naam
            FROM zoek z WHERE z.sporen @@ zoekt OFFSET 0) AS z
          JOIN dossier d ON d.gemeente = g AND d.dossier = z.dossier
        WHERE z.gemeente = g AND z.trede IS NOT NULL AND zoek_grond(d, i) IS NOT NULL AND (op_dag IS NULL OR d.geboortedatum = op_dag)
          AND (na_naam IS NULL OR (z.trede, z.op_naam, z.dossier) > (p_na_trede, na_naam, p_na))
        ORDER BY z.trede, z.op_naam, z.dossier LIMIT p_hoogstens;
      RETURN;
    END IF;
    -- The words carry the municipality: only who does not see all of it is looked for beside them.
    zoekt := breed[1];
    FOR j IN 2 .. cardinality(breed) LOOP zoekt := zoekt || breed[j]; END LOOP;
    breed := ARRAY[('(' || waar || ')')::tsquery && zoekt];
  END IF;
  FOR groep IN 0 .. jsonb_array_length(groepen) - 1 LOOP
    t := ARRAY(SELECT trede::tsquery FROM jsonb_array_elements_text(groepen->groep) AS trede);
    nr := nr + cardinality(t);
    CONTINUE WHEN nr < p_na_trede;
    zoekt := breed[groep + 1];
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

-- Parts of files in which all words stand, the best of the newest p_grens first. `stammen`: what to mark.
CREATE OR REPLACE FUNCTION zoek_teksten(g char(4), p_inzage jsonb, p_woorden text, p_grens integer, p_na text, p_na_deel text, p_hoogstens integer)
RETURNS TABLE (grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text,
  deel text, tekst text, stammen text[], aantal integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan SET jit = off AS $$
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
  IF waar <> format('''%s''', hier) AND zoek_begint_gewoon(woorden) AND zoek_ziet_weinig(g, i) THEN
    zoekt := waar;
    treffers := ARRAY(SELECT (n.grond, n.dossier, n.deel, n.ontvangen_op, ts_rank(n.sporen, woorden))::zoek_treffer FROM (
      SELECT zoek_grond(d, i) AS grond, t.dossier, t.deel, t.ontvangen_op, t.sporen
      FROM (SELECT t.gemeente, t.dossier, t.deel, t.ontvangen_op, t.sporen, t.sporen @@ woorden AS raak
          FROM zoektekst t WHERE t.sporen @@ zoekt OFFSET 0) AS t
        JOIN dossier d ON d.gemeente = g AND d.dossier = t.dossier
      WHERE t.gemeente = g AND t.raak AND zoek_grond(d, i) IS NOT NULL
      ORDER BY t.ontvangen_op DESC, t.dossier, t.deel LIMIT p_grens) AS n);
  ELSE
    zoekt := ('(' || waar || ')')::tsquery && woorden;
    -- Who sees all of the only municipality here need not be looked for in the index.
    IF waar = format('''%s''', hier) AND (SELECT min(gemeente) = g AND max(gemeente) = g FROM zoek) THEN
      zoekt := woorden;
    END IF;
    -- EXECUTE is planned every time: a plan that is kept would not know how rare these words are.
    EXECUTE 'SELECT array_agg((grond, dossier, deel, ontvangen_op, ts_rank(sporen, $3))::zoek_treffer) FROM (
        SELECT zoek_grond(d, $5) AS grond, t.dossier, t.deel, t.ontvangen_op, t.sporen
        FROM zoektekst t JOIN dossier d ON d.gemeente = t.gemeente AND d.dossier = t.dossier
        WHERE t.gemeente = $1 AND t.sporen @@ $2 AND zoek_grond(d, $5) IS NOT NULL
        ORDER BY t.ontvangen_op DESC, t.dossier, t.deel LIMIT $4) AS t'
      INTO treffers USING g, zoekt, woorden, p_grens, i;
  END IF;
  IF treffers IS NULL OR treffers = '{}' THEN RETURN; END IF;
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
