-- The desk: running clocks of open dossiers, how long finished work took, what each person set for the own lists,
-- signals, and which daily work was done. PostgreSQL 15 is the floor.

-- Read table: one row a running clock, made from the state after each append; can always be rebuilt.
CREATE TABLE klok (
  gemeente       char(4)  NOT NULL,
  dossier        text     NOT NULL,
  soort          text     NOT NULL,
  onderdeel      text     NOT NULL,  -- which part of the dossier; '' when there can be one only
  termijn        text,               -- null: a norm, or a day that was agreed
  artikel        text     NOT NULL,
  begin          date     NOT NULL,
  dag_een        date     NOT NULL,
  uiterlijk      date,               -- null: the law says at once, or names no length
  oorspronkelijk date,
  stilstand      integer  NOT NULL,
  wacht_op       text     NOT NULL,
  PRIMARY KEY (gemeente, dossier, soort, onderdeel),
  -- Goes with the row of the dossier, when that is destroyed (Wmo 5.3.5) or has no journal.
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX klok_uiterlijk ON klok (gemeente, soort, uiterlijk);
-- One's own work is what one treats or stands in for: the second half of dossier_werk.
CREATE INDEX dossier_vervanger ON dossier (gemeente, vervanger) WHERE open AND vervanger IS NOT NULL;

-- Read table: what is being worked on in an open dossier since when, and how many calendar days each part of a
-- finished one took. From the newest of those the usual work left is learned.
CREATE TABLE werkduur (
  gemeente char(4)  NOT NULL,
  dossier  text     NOT NULL,
  deel     text     NOT NULL,
  begin    date     NOT NULL,
  klaar_op date,
  dagen    integer,
  PRIMARY KEY (gemeente, dossier, deel),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
-- What is learned follows how it goes now, and costs the same with any number of dossiers.
CREATE INDEX werkduur_nieuwste ON werkduur (gemeente, deel, klaar_op DESC) INCLUDE (dagen) WHERE klaar_op IS NOT NULL;

-- The row of the dossier, and with it whatever else is made from the state.
CREATE FUNCTION klokken_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM klok k WHERE k.gemeente = (p_rij->>'gemeente')::char(4) AND k.dossier = p_rij->>'dossier' AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset(p_rij->'klokken') AS n(soort text, onderdeel text)
    WHERE n.soort = k.soort AND n.onderdeel = k.onderdeel);
  INSERT INTO klok SELECT * FROM jsonb_populate_recordset(null::klok, p_rij->'klokken')
  ON CONFLICT (gemeente, dossier, soort, onderdeel) DO UPDATE SET
    termijn = excluded.termijn, artikel = excluded.artikel, begin = excluded.begin, dag_een = excluded.dag_een,
    uiterlijk = excluded.uiterlijk, oorspronkelijk = excluded.oorspronkelijk, stilstand = excluded.stilstand,
    wacht_op = excluded.wacht_op
  WHERE klok.* IS DISTINCT FROM excluded.*;
  DELETE FROM werkduur w WHERE w.gemeente = (p_rij->>'gemeente')::char(4) AND w.dossier = p_rij->>'dossier' AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset(p_rij->'werkduren') AS n(deel text) WHERE n.deel = w.deel);
  INSERT INTO werkduur SELECT * FROM jsonb_populate_recordset(null::werkduur, p_rij->'werkduren')
  ON CONFLICT (gemeente, dossier, deel) DO UPDATE SET begin = excluded.begin, klaar_op = excluded.klaar_op,
    dagen = excluded.dagen
  WHERE werkduur.* IS DISTINCT FROM excluded.*;
END $$;

CREATE OR REPLACE FUNCTION leestabellen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM dossier_schrijf(p_rij);
  PERFORM zoek_schrijf(p_rij);
  PERFORM klokken_schrijf(p_rij);
END $$;

-- Signals: a day comes near, or `at once` was not done. Once for each clock, last day and moment.
CREATE TABLE signaal (
  gemeente        char(4)     NOT NULL,
  dossier         text        NOT NULL,
  soort           text        NOT NULL,
  onderdeel       text        NOT NULL,
  dag             date        NOT NULL,  -- the last day; for `at once` the day it began
  moment          smallint    NOT NULL,  -- so many days before it
  id              bigint      GENERATED ALWAYS AS IDENTITY,
  onverwijld      boolean     NOT NULL,
  voor            text,                  -- whose it is; null: whoever screens
  team            text,
  gemaakt_op      date        NOT NULL,
  gelezen_op      timestamptz,
  gelezen_door    text,
  sluimert_tot    date,                  -- put off, unread again from this day
  sluimerreden    text,
  naar_teamleider date,                  -- unread for two working days
  PRIMARY KEY (gemeente, dossier, soort, onderdeel, dag, moment),
  UNIQUE (gemeente, id),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX signaal_voor ON signaal (gemeente, voor) WHERE gelezen_op IS NULL;
CREATE INDEX signaal_team ON signaal (gemeente, team) WHERE naar_teamleider IS NOT NULL;

-- Which daily work was ordered, so that every day and every municipality has it once, with any number of processes.
CREATE TABLE dagwerk (
  gemeente char(4) NOT NULL,
  dag      date    NOT NULL,
  taak     text    NOT NULL,
  PRIMARY KEY (gemeente, dag, taak)
);

-- How a person wants to see a list; name '' is the own choice of columns, the others are saved filters.
CREATE TABLE lijstweergave (
  gemeente   char(4)     NOT NULL,
  persoon    text        NOT NULL,
  lijst      text        NOT NULL,
  naam       text        NOT NULL,
  vraag      text        NOT NULL,
  kolommen   text[]      NOT NULL DEFAULT '{}',
  bijgewerkt timestamptz NOT NULL,
  PRIMARY KEY (gemeente, persoon, lijst, naam)
);
ALTER TABLE lijstweergave ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_weergave ON lijstweergave
  USING (gemeente = current_setting('app.gemeente', true) AND persoon = current_setting('app.persoon', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true) AND persoon = current_setting('app.persoon', true));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['klok','werkduur','signaal','dagwerk'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON klok, werkduur, signaal, lijstweergave TO omkeer_app;
GRANT SELECT, INSERT ON dagwerk TO omkeer_app;
GRANT EXECUTE ON FUNCTION klokken_schrijf TO omkeer_app;

-- How long each part of the work took lately: the median of the newest. Behind a policy the planner expects too few
-- rows to walk the index from its newest end, so this one filters on the municipality itself (ADR 0003).
CREATE FUNCTION werkduur_geleerd(p_delen text[], p_hoogstens integer)
RETURNS TABLE (deel text, mediaan integer, aantal integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT d.deel, m.mediaan, m.aantal FROM unnest(p_delen) AS d(deel) CROSS JOIN LATERAL (
    SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY n.dagen) AS mediaan, count(*)::integer AS aantal FROM (
      SELECT w.dagen FROM werkduur w
      WHERE w.gemeente = current_setting('app.gemeente', true)::char(4) AND w.deel = d.deel AND w.klaar_op IS NOT NULL
      ORDER BY w.klaar_op DESC LIMIT p_hoogstens) n) m
  WHERE m.aantal > 0
$$;
REVOKE ALL ON FUNCTION werkduur_geleerd FROM PUBLIC;
GRANT EXECUTE ON FUNCTION werkduur_geleerd TO omkeer_app;

-- How many unread signals a person has: asked with the session, so that the menu costs no round trip of its own.
CREATE FUNCTION signalen_ongelezen(p_gemeente char(4), p_gebruiker jsonb) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer FROM signaal
  WHERE gemeente = p_gemeente AND gelezen_op IS NULL AND sluimert_tot IS NULL AND (
    voor = p_gebruiker->>'id'
    OR (voor IS NULL AND p_gebruiker->>'rol' = 'screener')
    OR (naar_teamleider IS NOT NULL AND p_gebruiker->>'rol' = 'teamleider' AND team = p_gebruiker->>'team'))
$$;

DROP FUNCTION sessie_lees(char, text);
CREATE FUNCTION sessie_lees(p_gemeente char(4), p_id text)
RETURNS TABLE (gebruiker jsonb, laatst_gezien timestamptz, verloopt timestamptz, signalen integer) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT s.gebruiker, s.laatst_gezien, s.verloopt,
      CASE WHEN s.gebruiker->>'bsn' IS NULL THEN signalen_ongelezen(p_gemeente, s.gebruiker) ELSE 0 END
    FROM sessie s WHERE s.gemeente = p_gemeente AND s.id = p_id;
END $$;

GRANT EXECUTE ON FUNCTION signalen_ongelezen, sessie_lees TO omkeer_app;
