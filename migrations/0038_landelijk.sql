-- Lists and counts over a whole municipality cost as much with a million dossiers as with thousands (docs/adr/0041): each
-- is read in its own order and stops when the page is full, or was counted with every change. PostgreSQL 15 is the floor.

-- A policy that compares as text hides from the planner how many rows a municipality has: it guessed one in two hundred,
-- and so read other tables in the wrong order. Compared as the column is, it is asked once for a query and tells nothing
-- about rows. Without a length: a longer value is compared whole, not cut off.
DO $$
DECLARE
  p record;
  als_tekst text := '((gemeente)::text = current_setting(''app.gemeente''::text, true))';
  als_kolom text := '(gemeente = (current_setting(''app.gemeente''::text, true))::bpchar)';
BEGIN
  FOR p IN SELECT * FROM pg_policies WHERE schemaname = 'public' AND position(als_tekst IN qual) > 0 LOOP
    EXECUTE format('ALTER POLICY %I ON %I USING (%s)', p.policyname, p.tablename, replace(p.qual, als_tekst, als_kolom))
      || CASE WHEN p.with_check IS NULL THEN ''
           ELSE format(' WITH CHECK (%s)', replace(p.with_check, als_tekst, als_kolom)) END;
  END LOOP;
END $$;

-- What was granted and has not begun is counted as what runs (src/dossier/doorlooptijdrij.ts): the counts follow by trigger.
UPDATE doorlooptijd d SET metingen = d.metingen || w.metingen, laatste = greatest(d.laatste, w.laatste)
FROM (
  SELECT gemeente, dossier, max(wacht_sinds) AS laatste, jsonb_agg(
      jsonb_build_object('maat', 'zonderHulp:' || stand, 'op', wacht_sinds, 'dagen', null) ORDER BY onderdeel) AS metingen
  FROM levering
  WHERE actueel AND stand IN ('nietOpgedragen', 'pgbNogNiet', 'wachtOpAntwoord', 'geweigerd', 'wachtOpStart', 'elders')
  GROUP BY 1, 2) AS w
WHERE w.gemeente = d.gemeente AND w.dossier = d.dossier AND d.metingen <> '[]';
SELECT doorlooptijd_vouw(gemeente) FROM (SELECT DISTINCT gemeente FROM doorlooptijdmutatie) AS g;

-- Each measurement that there is a list of, so that the longest of a month are found by index. The same rows as were
-- counted (doorlooptijd_telt, 0021), once where a dossier has the same twice. Follows the row of `doorlooptijd`.
CREATE TABLE doorlooptijdmeting (
  gemeente    char(4) NOT NULL,
  dossier     text    NOT NULL,
  maat        text    NOT NULL, -- of what is open: 'open', whoever it waits for
  maand       date    NOT NULL, -- of `op`
  op          date    NOT NULL,
  dagen       integer,          -- null: it runs since `op`
  team        text    NOT NULL,
  voorziening text    NOT NULL,
  urgentie    text    NOT NULL,
  begin       date    NOT NULL, -- of the dossier
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);

CREATE FUNCTION doorlooptijd_lijst(r doorlooptijd) RETURNS SETOF doorlooptijdmeting LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT r.gemeente, r.dossier, CASE WHEN starts_with(m.maat, 'open:') THEN 'open' ELSE m.maat END,
    date_trunc('month', m.op::timestamp)::date, m.op, m.dagen, r.team, r.voorziening, r.urgentie, r.begin
  FROM jsonb_to_recordset(r.metingen) AS m(maat text, op date, dagen integer)
  WHERE m.maat IN ('onderzoek', 'beslissing', 'geheel', 'eersteContact', 'totHulp', 'aanbieder', 'bezwaar',
      'mijlpaal:gemeld', 'mijlpaal:klaar', 'bezwaar:ontvangen', 'dwangsom')
    OR starts_with(m.maat, 'stap:') OR starts_with(m.maat, 'einde:') OR starts_with(m.maat, 'open:')
$$;

-- Those that were there already; the index of one dossier is faster built afterwards.
INSERT INTO doorlooptijdmeting SELECT m.* FROM doorlooptijd d, doorlooptijd_lijst(d) AS m;
ALTER TABLE doorlooptijdmeting ADD UNIQUE NULLS NOT DISTINCT (gemeente, dossier, maat, op, dagen);
-- Ends with what a choice asks of a row, so that none is fetched in vain.
CREATE INDEX doorlooptijdmeting_langst
  ON doorlooptijdmeting (gemeente, maat, maand, dagen DESC NULLS LAST, op, dossier) INCLUDE (team, voorziening, urgentie);
-- What was in stock on a day: open still, or finished since (src/kwartaal/queries.ts).
CREATE INDEX doorlooptijdmeting_klaar ON doorlooptijdmeting (gemeente, op, begin) WHERE maat = 'mijlpaal:klaar';
-- Is it counted at all? Asked of each dossier in a register, without fetching its measurements.
CREATE INDEX doorlooptijd_geteld ON doorlooptijd (gemeente, dossier) WHERE metingen <> '[]';

ALTER TABLE doorlooptijdmeting ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON doorlooptijdmeting
  USING (gemeente = current_setting('app.gemeente', true)::bpchar)
  WITH CHECK (gemeente = current_setting('app.gemeente', true)::bpchar);
GRANT SELECT, INSERT, UPDATE, DELETE ON doorlooptijdmeting TO omkeer_app;

CREATE FUNCTION doorlooptijd_lijst_bij() RETURNS trigger LANGUAGE plpgsql SET jit = off AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM doorlooptijdmeting m WHERE m.gemeente = NEW.gemeente AND m.dossier = NEW.dossier AND NOT EXISTS (
      SELECT FROM doorlooptijd_lijst(NEW) AS n WHERE n.maat = m.maat AND n.op = m.op AND n.dagen IS NOT DISTINCT FROM m.dagen);
  END IF;
  INSERT INTO doorlooptijdmeting AS m SELECT * FROM doorlooptijd_lijst(NEW)
  ON CONFLICT (gemeente, dossier, maat, op, dagen) DO UPDATE
    SET team = excluded.team, voorziening = excluded.voorziening, urgentie = excluded.urgentie, begin = excluded.begin
  WHERE (m.team, m.voorziening, m.urgentie, m.begin)
    <> (excluded.team, excluded.voorziening, excluded.urgentie, excluded.begin);
  RETURN NULL;
END $$;
-- With a dossier its measurements go by themselves.
CREATE TRIGGER doorlooptijd_lijst_bij AFTER INSERT OR UPDATE ON doorlooptijd
  FOR EACH ROW EXECUTE FUNCTION doorlooptijd_lijst_bij();

-- The work of the whole municipality in each order in which it can be asked for (src/werkvoorraad/lijst-queries.ts).
CREATE INDEX dossier_volgorde ON dossier (gemeente,
  (CASE urgentie WHEN 'acuut' THEN 0 WHEN 'spoed' THEN 1 WHEN 'urgent' THEN 2 ELSE 3 END),
  (coalesce(uiterlijk, '9999-12-31'::date)), dossier) WHERE open;
CREATE INDEX dossier_termijn ON dossier (gemeente, (coalesce(uiterlijk, '9999-12-31'::date)), dossier) WHERE open;
CREATE INDEX dossier_ontvangen ON dossier (gemeente, ontvangen_op, dossier) WHERE open;
CREATE INDEX dossier_op_naam ON dossier (gemeente, naam_zoek, dossier) WHERE open;
-- What nobody has yet, in the order of the queue (src/screening/wachtrij-queries.ts).
CREATE INDEX dossier_onverdeeld ON dossier (gemeente,
  (CASE urgentie WHEN 'acuut' THEN 0 WHEN 'spoed' THEN 1 WHEN 'urgent' THEN 4 WHEN 'versneld' THEN 5 WHEN 'regulier' THEN 6 ELSE 2 END),
  uiterlijk, ontvangen_op, dossier) WHERE open AND behandelaar IS NULL;

-- The maatwerkregister: the newest, and what was counted over all of it: how often each goal had which outcome, and how
-- often an effect came about, by goal and by provision. Lines are added and folded, as in doorlooptijdmutatie (0021);
-- what is read is their sum.
CREATE INDEX geval_maatwerk ON geval (gemeente, besloten_op DESC, dossier) WHERE keuze = 'maatwerk';
CREATE TABLE gevaltelling (
  gemeente char(4) NOT NULL,
  id       bigint  GENERATED ALWAYS AS IDENTITY,
  wat      text    NOT NULL, -- spreiding, doel or voorziening
  code     text    NOT NULL,
  uitkomst text    NOT NULL,
  aantal   bigint  NOT NULL,
  PRIMARY KEY (gemeente, id)
);
ALTER TABLE gevaltelling ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON gevaltelling
  USING (gemeente = current_setting('app.gemeente', true)::bpchar)
  WITH CHECK (gemeente = current_setting('app.gemeente', true)::bpchar);
GRANT SELECT, INSERT, DELETE ON gevaltelling TO omkeer_app;

CREATE FUNCTION geval_telt(v geval) RETURNS TABLE (wat text, code text, uitkomst text, aantal bigint)
LANGUAGE sql IMMUTABLE AS $$
  WITH oordeel AS (
    SELECT e->>'doel' AS doel, e->>'oordeel' AS oordeel FROM jsonb_array_elements(v.effecten) AS e
    WHERE e->>'oordeel' IS NOT NULL)
  SELECT 'spreiding', d, v.keuze, 1::bigint
    FROM jsonb_array_elements_text(coalesce(nullif(v.kenmerken->'effectdoelen', 'null'), '[]')) AS d
  UNION ALL SELECT 'doel', doel, oordeel, 1 FROM oordeel WHERE doel IS NOT NULL
  UNION ALL SELECT 'voorziening', w, oordeel, 1 FROM oordeel, unnest(v.voorzieningen) AS w
$$;

CREATE FUNCTION gevaltelling_vouw(g char(4)) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Who comes second leaves it to the first.
  IF NOT pg_try_advisory_xact_lock(38, hashtext(g)) THEN RETURN; END IF;
  WITH weg AS (DELETE FROM gevaltelling WHERE gemeente = g RETURNING wat, code, uitkomst, aantal)
  INSERT INTO gevaltelling (gemeente, wat, code, uitkomst, aantal)
    SELECT g, wat, code, uitkomst, sum(aantal) FROM weg GROUP BY wat, code, uitkomst HAVING sum(aantal) <> 0;
END $$;

CREATE FUNCTION geval_geteld() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  g char(4) := CASE WHEN TG_OP = 'DELETE' THEN OLD.gemeente ELSE NEW.gemeente END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO gevaltelling (gemeente, wat, code, uitkomst, aantal) SELECT g, * FROM geval_telt(NEW);
  ELSE
    INSERT INTO gevaltelling (gemeente, wat, code, uitkomst, aantal)
      SELECT g, wat, code, uitkomst, sum(aantal) FROM (
        SELECT wat, code, uitkomst, -aantal AS aantal FROM geval_telt(OLD)
        UNION ALL SELECT * FROM geval_telt(NEW)) AS x
      GROUP BY wat, code, uitkomst HAVING sum(aantal) <> 0;
  END IF;
  IF random() < 0.01 THEN PERFORM gevaltelling_vouw(g); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER geval_geteld AFTER INSERT OR UPDATE OR DELETE ON geval FOR EACH ROW EXECUTE FUNCTION geval_geteld();
INSERT INTO gevaltelling (gemeente, wat, code, uitkomst, aantal)
  SELECT v.gemeente, t.wat, t.code, t.uitkomst, sum(t.aantal) FROM geval v, geval_telt(v) AS t GROUP BY 1, 2, 3, 4;

-- The waiting list in its order, whole and of one provider or one provision; and what was asked of a provider.
CREATE INDEX levering_zonder_hulp ON levering (gemeente, rang, wacht_sinds, dossier, onderdeel)
  INCLUDE (einde, aanbieder, voorziening)
  WHERE actueel AND stand IN ('nietOpgedragen', 'pgbNogNiet', 'wachtOpAntwoord', 'geweigerd', 'wachtOpStart', 'elders');

-- Of those the few of which the period ran out.
CREATE INDEX levering_verlopen ON levering (gemeente, einde)
  WHERE actueel AND stand IN ('nietOpgedragen', 'pgbNogNiet', 'wachtOpAntwoord', 'geweigerd', 'wachtOpStart', 'elders');

-- The ledger: what asks somebody, and what is waited for, are read from the oldest on.
CREATE INDEX iwmostand_oudst ON iwmostand (gemeente, (coalesce(uiterlijk, (op AT TIME ZONE 'UTC')::date)), op)
  WHERE te_doen OR uiterlijk IS NOT NULL;

GRANT EXECUTE ON FUNCTION doorlooptijd_lijst, doorlooptijd_lijst_bij, geval_telt, gevaltelling_vouw, geval_geteld
  TO omkeer_app;
