-- Lead times: one row a dossier with what can be measured in it, and counts that follow each change of such a row in the
-- same transaction (docs/adr/0027). PostgreSQL 15 is the floor. Codes, days and numbers; nobody's name.
CREATE TABLE doorlooptijd (
  gemeente    char(4) NOT NULL,
  dossier     text    NOT NULL,
  team        text    NOT NULL, -- these three: empty when not known (yet)
  voorziening text    NOT NULL,
  urgentie    text    NOT NULL,
  open        boolean NOT NULL,
  begin       date    NOT NULL,
  laatste     date    NOT NULL, -- the last day in `metingen`
  metingen    jsonb   NOT NULL, -- src/dossier/doorlooptijdrij.ts: [{maat, op, dagen, aantal}], dagen null: still running
  PRIMARY KEY (gemeente, dossier),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX doorlooptijd_begin ON doorlooptijd (gemeente, open, begin);
CREATE INDEX doorlooptijd_laatste ON doorlooptijd (gemeente, laatste);

-- What was counted: per measure and month how often each number of days came up; of what still runs, per day on which it
-- began (month 0001-01-01). '*' is everything: each combination of team, provision and urgency has its own row.
CREATE TABLE doorlooptijdtelling (
  gemeente    char(4) NOT NULL,
  team        text    NOT NULL,
  voorziening text    NOT NULL,
  urgentie    text    NOT NULL,
  maat        text    NOT NULL,
  maand       date    NOT NULL,
  aantallen   jsonb   NOT NULL, -- {"41": 3}
  PRIMARY KEY (gemeente, team, voorziening, urgentie, maat, maand)
);
-- One row of counts would make all who write wait for each other: each adds lines here, and now and then somebody folds
-- them into the counts. What is read is always both together.
CREATE TABLE doorlooptijdmutatie (
  gemeente    char(4) NOT NULL,
  id          bigint  GENERATED ALWAYS AS IDENTITY,
  team        text    NOT NULL,
  voorziening text    NOT NULL,
  urgentie    text    NOT NULL,
  maat        text    NOT NULL,
  maand       date    NOT NULL,
  sleutel     text    NOT NULL,
  aantal      bigint  NOT NULL,
  PRIMARY KEY (gemeente, id)
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['doorlooptijd','doorlooptijdtelling','doorlooptijdmutatie'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO omkeer_app', t);
  END LOOP;
END $$;

-- What one row adds to the counts. Longer than two years counts as two years.
CREATE FUNCTION doorlooptijd_telt(r doorlooptijd)
RETURNS TABLE (gemeente char(4), team text, voorziening text, urgentie text, maat text, maand date, sleutel text, aantal bigint)
LANGUAGE sql IMMUTABLE AS $$
  SELECT r.gemeente, r.team, r.voorziening, r.urgentie, m.maat,
    CASE WHEN m.dagen IS NULL THEN date '0001-01-01' ELSE date_trunc('month', m.op::timestamp)::date END,
    CASE WHEN m.dagen IS NULL THEN to_char(m.op, 'YYYY-MM-DD') ELSE least(m.dagen, 730)::text END,
    coalesce(m.aantal, 1)
  FROM jsonb_to_recordset(r.metingen) AS m(maat text, op date, dagen integer, aantal bigint)
$$;

CREATE FUNCTION doorlooptijdtelling_samen(a jsonb, b jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(sleutel, som), '{}') FROM (
    SELECT sleutel, sum(aantal::bigint) AS som
    FROM (SELECT * FROM jsonb_each_text(a) UNION ALL SELECT * FROM jsonb_each_text(b)) AS x(sleutel, aantal)
    GROUP BY sleutel HAVING sum(aantal::bigint) <> 0) AS y
$$;

-- Folds what waits into the counts. Who comes second leaves it to the first.
CREATE FUNCTION doorlooptijd_vouw(g char(4)) RETURNS void LANGUAGE plpgsql SET jit = off AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(21, hashtext(g)) THEN RETURN; END IF;
  WITH weg AS (
    DELETE FROM doorlooptijdmutatie WHERE gemeente = g
    RETURNING maat, maand, sleutel, team, voorziening, urgentie, aantal),
  per AS (
    SELECT coalesce(team, '*') AS team, coalesce(voorziening, '*') AS voorziening, coalesce(urgentie, '*') AS urgentie,
      maat, maand, sleutel, sum(aantal) AS aantal
    FROM weg GROUP BY maat, maand, sleutel, CUBE (team, voorziening, urgentie) HAVING sum(aantal) <> 0)
  INSERT INTO doorlooptijdtelling AS t (gemeente, team, voorziening, urgentie, maat, maand, aantallen)
    SELECT g, team, voorziening, urgentie, maat, maand, jsonb_object_agg(sleutel, aantal)
    FROM per GROUP BY team, voorziening, urgentie, maat, maand
  ON CONFLICT (gemeente, team, voorziening, urgentie, maat, maand) DO UPDATE
    SET aantallen = doorlooptijdtelling_samen(t.aantallen, excluded.aantallen);
END $$;

CREATE FUNCTION doorlooptijd_geteld() RETURNS trigger LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  g char(4) := CASE WHEN TG_OP = 'DELETE' THEN OLD.gemeente ELSE NEW.gemeente END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO doorlooptijdmutatie (gemeente, team, voorziening, urgentie, maat, maand, sleutel, aantal)
      SELECT * FROM doorlooptijd_telt(NEW);
  ELSE
    INSERT INTO doorlooptijdmutatie (gemeente, team, voorziening, urgentie, maat, maand, sleutel, aantal)
      SELECT gemeente, team, voorziening, urgentie, maat, maand, sleutel, sum(aantal) FROM (
        SELECT gemeente, team, voorziening, urgentie, maat, maand, sleutel, -aantal AS aantal FROM doorlooptijd_telt(OLD)
        UNION ALL SELECT * FROM doorlooptijd_telt(NEW)) AS x
      GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(aantal) <> 0;
  END IF;
  -- Some hundreds of changed dossiers wait at most, whoever writes them.
  IF random() < 0.002 THEN PERFORM doorlooptijd_vouw(g); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doorlooptijd_geteld AFTER INSERT OR UPDATE OR DELETE ON doorlooptijd
  FOR EACH ROW EXECUTE FUNCTION doorlooptijd_geteld();

CREATE FUNCTION doorlooptijd_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v jsonb := p_rij->'doorlooptijd';
BEGIN
  IF v IS NULL THEN RETURN; END IF;
  INSERT INTO doorlooptijd SELECT (jsonb_populate_record(NULL::doorlooptijd,
    v || jsonb_build_object('gemeente', p_rij->'gemeente', 'dossier', p_rij->'dossier'))).*
  ON CONFLICT (gemeente, dossier) DO UPDATE SET
    team = excluded.team, voorziening = excluded.voorziening, urgentie = excluded.urgentie, open = excluded.open,
    begin = excluded.begin, laatste = excluded.laatste, metingen = excluded.metingen
  WHERE doorlooptijd IS DISTINCT FROM excluded;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
  PERFORM klokken_schrijf(p_rij);
  PERFORM knelpunten_schrijf(p_rij);
  PERFORM geval_schrijf(p_rij);
  PERFORM toetsuitnodigingen_schrijf(p_rij);
  PERFORM bezwaren_schrijf(p_rij);
  PERFORM doorlooptijd_schrijf(p_rij);
END $$;

GRANT EXECUTE ON FUNCTION doorlooptijd_telt, doorlooptijdtelling_samen, doorlooptijd_vouw, doorlooptijd_geteld,
  doorlooptijd_schrijf, leestabellen_schrijf TO omkeer_app;
