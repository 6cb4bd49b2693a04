-- Finding a dossier: by number, name, birth date, BSN, and by what was written in it. PostgreSQL 15 is the floor.
--
-- Full text and word searches cannot use their index behind row-level security (their operators are not leakproof),
-- so searching goes through two functions that run as the owner and filter on app.gemeente themselves, with the
-- need-to-know of who asks. Everything stands under the key of the read row and goes with it: no dossier can be
-- destroyed and still be found.

-- One row a dossier. `sporen` holds, after the code of the municipality: `n:` words of the name, `a:` those of the
-- surname, `k:` how they sound, `m:` the sound with one letter left out (two words within one letter of each
-- other share one), and `@`: who may have a ground to see it, so that the index itself looks only there.
CREATE TABLE zoek (
  gemeente      char(4)  NOT NULL,
  dossier       text     NOT NULL,
  sorteernaam   text     COLLATE "C" NOT NULL, -- surname without van and de, then given names
  wie           text[]   NOT NULL,
  sporen        tsvector NOT NULL,
  PRIMARY KEY (gemeente, dossier),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX zoek_sporen ON zoek USING gin (sporen);
CREATE INDEX dossier_geboortedatum ON dossier (gemeente, geboortedatum);

-- One row per dossier and part of the file: what people wrote there, as it counts now.
CREATE TABLE zoektekst (
  gemeente      char(4)  NOT NULL,
  dossier       text     NOT NULL,
  deel          text     NOT NULL,
  ontvangen_op  date     NOT NULL,
  tekst         text     NOT NULL,
  sporen        tsvector NOT NULL, -- Dutch stems of the text without accents, and the `@` of zoek
  PRIMARY KEY (gemeente, dossier, deel),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX zoektekst_sporen ON zoektekst USING gin (sporen);
CREATE INDEX zoektekst_nieuw ON zoektekst (gemeente, ontvangen_op DESC, dossier, deel);

-- What a person searched for, so that a result page has an address without a name or BSN in it. Kept for hours,
-- seen by nobody else, and emptied when a dossier is destroyed.
CREATE TABLE zoekvraag (
  gemeente char(4)     NOT NULL,
  persoon  text        NOT NULL,
  id       text        NOT NULL,
  tekst    text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, persoon, id)
);

ALTER TABLE zoek ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON zoek
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
ALTER TABLE zoektekst ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON zoektekst
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
ALTER TABLE zoekvraag ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_zoekvraag ON zoekvraag
  USING (gemeente = current_setting('app.gemeente', true) AND persoon = current_setting('app.persoon', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true) AND persoon = current_setting('app.persoon', true));
-- Clearing up: what is older than a working day goes unread, also of who never searches again.
CREATE POLICY verlopen_zoekvraag ON zoekvraag FOR DELETE
  USING (gemeente = current_setting('app.gemeente', true) AND op < now() - interval '12 hours');

GRANT SELECT, INSERT, UPDATE, DELETE ON zoek, zoektekst TO omkeer_app;
GRANT SELECT, INSERT, DELETE ON zoekvraag TO omkeer_app;

-- Who may have a ground to see this row: more than may be, never fewer. The exact rule is zoek_grond.
CREATE FUNCTION zoek_wie(p_rij jsonb) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
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
  IF p_rij->>'team' IS NOT NULL THEN wie := wie || (hier || '#' || (p_rij->>'team')); END IF;
  IF (p_rij->>'tweede_paar_ogen')::boolean THEN wie := wie || (hier || '=tweede'); END IF;
  FOR persoon IN SELECT jsonb_array_elements_text(p_rij->'eerdere') UNION ALL SELECT jsonb_array_elements_text(p_rij->'tweede_paar') LOOP
    wie := wie || (hier || '/' || persoon);
  END LOOP;
  RETURN wie;
END $$;

CREATE FUNCTION zonder_accenten(p_tekst text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(normalize(p_tekst, NFKD), '[\u0300-\u036f]', '', 'g')
$$;

-- Only what changed is written: reading Dutch is the dear part of it.
CREATE FUNCTION zoek_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  g char(4) := p_rij->>'gemeente';
  nr text := p_rij->>'dossier';
  z jsonb := p_rij->'zoek';
  nu_wie text[] := zoek_wie(p_rij);
  anderen boolean;
BEGIN
  IF z IS NULL THEN RETURN; END IF;
  anderen := nu_wie IS DISTINCT FROM (SELECT wie FROM zoek WHERE gemeente = g AND dossier = nr);
  INSERT INTO zoek (gemeente, dossier, sorteernaam, wie, sporen)
    VALUES (g, nr, z->>'sorteernaam', nu_wie, array_to_tsvector(
      nu_wie || ARRAY(SELECT g || spoor FROM jsonb_array_elements_text(z->'sporen') AS spoor)))
  ON CONFLICT (gemeente, dossier) DO UPDATE SET
    sorteernaam = excluded.sorteernaam, wie = excluded.wie, sporen = excluded.sporen
  WHERE (zoek.sorteernaam, zoek.wie, zoek.sporen) IS DISTINCT FROM (excluded.sorteernaam, excluded.wie, excluded.sporen);

  DELETE FROM zoektekst WHERE gemeente = g AND dossier = nr
    AND deel NOT IN (SELECT t->>'deel' FROM jsonb_array_elements(z->'teksten') AS t);
  INSERT INTO zoektekst (gemeente, dossier, deel, ontvangen_op, tekst, sporen)
    SELECT g, nr, t.deel, (p_rij->>'ontvangen_op')::date, t.tekst,
      to_tsvector('dutch', zonder_accenten(t.tekst)) || array_to_tsvector(nu_wie)
    FROM jsonb_to_recordset(z->'teksten') AS t(deel text, tekst text)
    WHERE anderen OR NOT EXISTS (SELECT FROM zoektekst o WHERE o.gemeente = g AND o.dossier = nr AND o.deel = t.deel
      AND o.tekst = t.tekst AND o.ontvangen_op = (p_rij->>'ontvangen_op')::date)
  ON CONFLICT (gemeente, dossier, deel) DO UPDATE SET
    ontvangen_op = excluded.ontvangen_op, tekst = excluded.tekst, sporen = excluded.sporen;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
END $$;

-- The need-to-know table of src/toegang/inzage.ts as SQL about the read row d: the ground on which it may be seen,
-- or null. `een`: the grounds, in order; `heropenbaar`: how a closed dossier may still be open to who needs it
-- (src/dossier/toegangsrij.ts); `streng`: the grounds that open a vertrouwelijk one too. An unknown ground, and an empty list, see nothing.
CREATE FUNCTION zoek_grond(p_inzage jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  een CONSTANT jsonb := coalesce(p_inzage->'een', '[]');
  open CONSTANT text := format('(d.fase <> ''afgesloten'' OR d.status = ANY (%L::text[]))', translate(p_inzage->>'heropenbaar', '[]', '{}'));
  v jsonb;
  als text := '';
BEGIN
  FOR i IN 0 .. jsonb_array_length(een) - 1 LOOP
    v := een->i;
    als := als || ' WHEN ' || CASE v->>'soort'
      WHEN 'post' THEN open
      WHEN 'onverdeeld' THEN 'd.behandelaar IS NULL AND ' || open
      WHEN 'behandelaar' THEN format('d.behandelaar = %L', v->>'persoon')
      WHEN 'vervanger' THEN format('d.vervanger = %L AND ', v->>'persoon') || open
      WHEN 'eerdereBehandelaar' THEN format('%L = ANY (d.eerdere) AND ', v->>'persoon') || open
      WHEN 'tweedePaarGenoemd' THEN format('%L = ANY (d.tweede_paar) AND ', v->>'persoon') || open
      WHEN 'tweedePaarGevraagd' THEN 'd.tweede_paar_ogen AND ' || open
      WHEN 'bewaker' THEN format('d.vertrouwelijk AND d.bewaker = %L AND ', v->>'persoon') || open
      WHEN 'geraadpleegd' THEN 'd.jurist_gevraagd AND ' || open
      WHEN 'team' THEN format('d.team = %L', v->>'team')
      WHEN 'controle' THEN 'true'
      WHEN 'koppeling' THEN 'true'
      ELSE 'false' END
      || CASE WHEN p_inzage->'streng' ? (v->>'soort') THEN '' ELSE ' AND NOT d.vertrouwelijk' END || format(' THEN %L', v->>'soort');
  END LOOP;
  RETURN CASE als WHEN '' THEN 'null::text' ELSE 'CASE' || als || ' END' END;
END $$;

-- The same for the index: where to look. More than may be seen, never less.
CREATE FUNCTION zoek_waar(p_gemeente text, p_inzage jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  een CONSTANT jsonb := coalesce(p_inzage->'een', '[]');
  v jsonb;
  spoor text;
  waar text;
BEGIN
  FOR i IN 0 .. jsonb_array_length(een) - 1 LOOP
    v := een->i;
    CONTINUE WHEN v->>'soort' = 'bezwaar';
    spoor := '''@' || p_gemeente || CASE
      WHEN v->>'soort' IN ('behandelaar', 'vervanger', 'eerdereBehandelaar', 'tweedePaarGenoemd', 'bewaker') THEN '/' || (v->>'persoon')
      WHEN v->>'soort' = 'onverdeeld' THEN '=vrij'
      WHEN v->>'soort' = 'tweedePaarGevraagd' THEN '=tweede'
      WHEN v->>'soort' = 'geraadpleegd' THEN '=jurist'
      WHEN v->>'soort' = 'team' THEN '#' || (v->>'team')
      ELSE '' END || '''';
    CONTINUE WHEN spoor IS NULL OR position(spoor IN waar) > 0;
    waar := coalesce(waar || ' | ', '') || spoor;
  END LOOP;
  RETURN waar;
END $$;

-- Dossiers by number, BSN, birth date and name, the best first. `treden` are searches from exact to alike, in groups:
-- a group is only asked when the ones before it gave too little. Pages go on after (p_na_trede, p_na).
CREATE FUNCTION zoek_dossiers(p_inzage jsonb, p_vraag jsonb, p_na_trede integer, p_na text, p_hoogstens integer)
RETURNS TABLE (trede integer, grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET jit = off
SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
  g char(4) := current_setting('app.gemeente', true);
  waar text := zoek_waar(g, p_inzage);
  op_woord boolean := p_vraag ? 'treden';
  groepen jsonb := coalesce(p_vraag->'treden', '[[]]');
  van text := 'FROM dossier d WHERE d.gemeente = $1';
  op_naam text := 'd.naam_zoek';
  na_naam text;
  in_trede text;
  zoekt tsquery;
  nr integer := 0;
  over integer := p_hoogstens;
  n integer;
BEGIN
  IF waar IS NULL THEN RETURN; END IF;
  IF op_woord THEN
    op_naam := 'z.op_naam';
    van := 'JOIN dossier d ON d.gemeente = $1 AND d.dossier = z.dossier';
    -- Who sees few dossiers is answered at once: the index looks only there.
    IF waar <> format('''@%s''', g) THEN
      groepen := jsonb_build_array((SELECT jsonb_agg(t) FROM jsonb_array_elements(groepen) AS groep, jsonb_array_elements(groep) AS t));
    END IF;
  END IF;
  IF p_na IS NOT NULL THEN
    SELECT CASE WHEN op_woord THEN z.sorteernaam ELSE d.naam_zoek END INTO na_naam
      FROM zoek z JOIN dossier d USING (gemeente, dossier) WHERE z.gemeente = g AND z.dossier = p_na;
  END IF;
  IF p_vraag ? 'nummers' THEN van := van || format(' AND d.dossier = ANY (%L::text[])', translate(p_vraag->>'nummers', '[]', '{}')); END IF;
  IF p_vraag ? 'bsn' THEN van := van || format(' AND d.bsn = %L', p_vraag->>'bsn'); END IF;
  IF p_vraag ? 'geboortedatum' THEN van := van || format(' AND d.geboortedatum = %L', p_vraag->>'geboortedatum'); END IF;
  FOR i IN 0 .. jsonb_array_length(groepen) - 1 LOOP
    in_trede := '';
    zoekt := NULL;
    FOR j IN 0 .. jsonb_array_length(groepen->i) - 1 LOOP
      nr := nr + 1;
      in_trede := in_trede || format(' WHEN z.sporen @@ %L THEN %s', groepen->i->>j, nr);
      zoekt := coalesce(zoekt || (groepen->i->>j)::tsquery, (groepen->i->>j)::tsquery);
    END LOOP;
    CONTINUE WHEN nr < p_na_trede;
    -- The words carry the municipality: who sees all of it need not be looked for.
    IF waar <> format('''@%s''', g) THEN zoekt := ('(' || waar || ')')::tsquery && zoekt; END IF;
    RETURN QUERY EXECUTE 'SELECT trede, grond, dossier, naam, geboortedatum, status, behandelaar FROM (
        SELECT ' || CASE WHEN op_woord THEN 'z.trede' ELSE '1' END || ' AS trede, ' || zoek_grond(p_inzage) || ' AS grond,
          d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar, ' || op_naam || ' AS op_naam '
        -- Names in order first (OFFSET 0), then the rows of the dossiers one by one until the page is full.
        || CASE WHEN op_woord THEN 'FROM (SELECT CASE' || in_trede || ' END AS trede, z.dossier, z.sorteernaam || '''' AS op_naam
            FROM zoek z WHERE z.gemeente = $1 AND z.sporen @@ $2 ORDER BY trede, op_naam, dossier OFFSET 0) AS z ' ELSE '' END || van || ') AS gevonden
      WHERE grond IS NOT NULL' || CASE WHEN na_naam IS NULL THEN '' ELSE ' AND (trede, op_naam, dossier) > ($3, $4, $5)' END || '
      ORDER BY trede, op_naam, dossier LIMIT $6'
      USING g, zoekt, p_na_trede, na_naam, p_na, over;
    GET DIAGNOSTICS n = ROW_COUNT;
    over := over - n;
    EXIT WHEN over <= 0;
  END LOOP;
END $$;

-- Parts of files in which all words stand, the best of the newest p_grens first. `stammen`: what to mark.
CREATE FUNCTION zoek_teksten(p_inzage jsonb, p_woorden text, p_grens integer, p_na text, p_na_deel text, p_hoogstens integer)
RETURNS TABLE (grond text, dossier text, naam text, geboortedatum date, status text, behandelaar text,
  deel text, tekst text, stammen text[], aantal integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET jit = off
SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
  g char(4) := current_setting('app.gemeente', true);
  waar text := zoek_waar(g, p_inzage);
  woorden tsquery := to_tsquery('dutch', p_woorden);
  zoekt tsquery;
BEGIN
  IF waar IS NULL OR numnode(woorden) = 0 THEN RETURN; END IF;
  zoekt := ('(' || waar || ')')::tsquery && woorden;
  -- Who sees all of the only municipality here need not be looked for in the index.
  IF waar = format('''@%s''', g) AND (SELECT min(gemeente) = g AND max(gemeente) = g FROM zoek) THEN
    zoekt := woorden;
  END IF;
  RETURN QUERY EXECUTE '
    WITH treffers AS MATERIALIZED (
      SELECT * FROM (
        SELECT ' || zoek_grond(p_inzage) || ' AS grond, t.dossier, t.deel, t.ontvangen_op, ts_rank(t.sporen, $3) AS rang
        FROM zoektekst t JOIN dossier d ON d.gemeente = t.gemeente AND d.dossier = t.dossier
        WHERE t.gemeente = $1 AND t.sporen @@ $2) AS alle
      WHERE grond IS NOT NULL ORDER BY ontvangen_op DESC, dossier, deel LIMIT $4),
    op_volgorde AS (
      SELECT *, row_number() OVER (ORDER BY rang DESC, ontvangen_op DESC, dossier, deel) AS plaats FROM treffers)
    SELECT o.grond, d.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar, t.deel, t.tekst, $8,
      (SELECT count(*)::integer FROM treffers)
    FROM op_volgorde o
      JOIN dossier d ON d.gemeente = $1 AND d.dossier = o.dossier
      JOIN zoektekst t ON t.gemeente = $1 AND t.dossier = o.dossier AND t.deel = o.deel
    WHERE plaats > coalesce((SELECT plaats FROM op_volgorde WHERE dossier = $5 AND deel = $6), 0)
    ORDER BY plaats LIMIT $7'
    USING g, zoekt, woorden, p_grens, p_na, p_na_deel, p_hoogstens,
      ARRAY(SELECT DISTINCT (regexp_matches(woorden::text, '''([^'']+)''', 'g'))[1]);
END $$;

REVOKE ALL ON FUNCTION zoek_dossiers, zoek_teksten FROM PUBLIC;
GRANT EXECUTE ON FUNCTION zoek_wie, zonder_accenten, zoek_schrijf, zoek_dossiers, zoek_teksten TO omkeer_app;

-- Destruction (Wmo 5.3.4-5.3.5) takes what was searched for and what was being typed along. zoek and zoektekst go with the read row.
CREATE OR REPLACE FUNCTION vernietig_dossier(p_gemeente char(4), p_dossier text, p_grond text, p_door text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  n integer;
  laatste text;
BEGIN
  SELECT zegel INTO laatste FROM journaal WHERE gemeente = p_gemeente AND dossier = p_dossier ORDER BY nr DESC LIMIT 1;
  IF laatste IS NULL THEN RAISE EXCEPTION 'onbekend dossier'; END IF;
  UPDATE journaal SET inhoud = NULL WHERE gemeente = p_gemeente AND dossier = p_dossier;
  GET DIAGNOSTICS n = ROW_COUNT;
  DELETE FROM dossier WHERE gemeente = p_gemeente AND dossier = p_dossier;
  DELETE FROM document WHERE gemeente = p_gemeente AND dossier = p_dossier;
  DELETE FROM zoekvraag WHERE gemeente = p_gemeente;
  DELETE FROM concept WHERE gemeente = p_gemeente
    AND (sleutel = '/zoeken' OR starts_with(sleutel, '/dossiers/' || p_dossier || '/'));
  INSERT INTO vernietiging (gemeente, dossier, grond, aantal, laatste_zegel, door, op)
    VALUES (p_gemeente, p_dossier, p_grond, n, laatste, p_door, now());
  RETURN n;
END $$;
