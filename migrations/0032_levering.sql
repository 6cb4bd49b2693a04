-- Help that was granted, until it really begins and after it stops (docs/adr/0038). PostgreSQL 15 is the floor. Read
-- tables: made from the state after each append, can always be rebuilt; codes and days, no text and no name.

-- One row for each assignment to a provider, and one with an empty `levering` for each granted part without one.
CREATE TABLE levering (
  gemeente        char(4) NOT NULL,
  dossier         text    NOT NULL,
  onderdeel       text    NOT NULL,
  levering        text    NOT NULL, -- '' when nobody was asked
  sleutel         text,             -- the address of the provider's page: chance, tells nothing
  aanbieder       text,
  voorziening     text    NOT NULL,
  vorm            text    NOT NULL,
  stand           text    NOT NULL, -- src/levering/stand.ts; of one that was taken back or refused before: that
  actueel         boolean NOT NULL, -- counts for the part now
  rang            integer NOT NULL, -- 0 spoed, 1 urgent, 2 the rest: the order of the waiting list, then by day
  wacht_sinds     date    NOT NULL, -- the decision, or the day on which the help was lost
  opgedragen_op   date,
  verwachte_start date,
  gestart_op      date,             -- the first day with help
  gestopt_op      date,
  overbrugd       boolean NOT NULL,
  einde           date,             -- of the granted period
  PRIMARY KEY (gemeente, dossier, onderdeel, levering),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE UNIQUE INDEX levering_sleutel ON levering (gemeente, sleutel) WHERE sleutel IS NOT NULL;
CREATE INDEX levering_wachtlijst ON levering (gemeente, aanbieder, rang, wacht_sinds)
  WHERE actueel AND gestart_op IS NULL;
CREATE INDEX levering_aanbieder ON levering (gemeente, aanbieder, opgedragen_op);
CREATE INDEX levering_gestart ON levering (gemeente, gestart_op) WHERE gestart_op IS NOT NULL;

-- What asks for somebody, from its day on: a decision without help is in here until the help is there.
CREATE TABLE leveringpunt (
  gemeente  char(4) NOT NULL,
  dossier   text    NOT NULL,
  onderdeel text    NOT NULL,
  soort     text    NOT NULL,
  vanaf     date    NOT NULL,
  tm        date,
  PRIMARY KEY (gemeente, dossier, onderdeel, soort),
  FOREIGN KEY (gemeente, dossier) REFERENCES dossier ON DELETE CASCADE
);
CREATE INDEX leveringpunt_vanaf ON leveringpunt (gemeente, vanaf);

CREATE FUNCTION leveringen_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nothing was granted: there is nothing to take away either.
  IF NOT p_rij ? 'leveringen' THEN RETURN; END IF;
  DELETE FROM levering l WHERE l.gemeente = (p_rij->>'gemeente')::char(4) AND l.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'leveringen') AS n(onderdeel text, levering text)
      WHERE n.onderdeel = l.onderdeel AND n.levering = l.levering);
  INSERT INTO levering SELECT * FROM jsonb_populate_recordset(null::levering, p_rij->'leveringen')
  ON CONFLICT (gemeente, dossier, onderdeel, levering) DO UPDATE SET sleutel = excluded.sleutel,
    aanbieder = excluded.aanbieder, voorziening = excluded.voorziening, vorm = excluded.vorm, stand = excluded.stand,
    actueel = excluded.actueel, rang = excluded.rang, wacht_sinds = excluded.wacht_sinds,
    opgedragen_op = excluded.opgedragen_op, verwachte_start = excluded.verwachte_start,
    gestart_op = excluded.gestart_op, gestopt_op = excluded.gestopt_op, overbrugd = excluded.overbrugd,
    einde = excluded.einde
  WHERE levering.* IS DISTINCT FROM excluded.*;
  DELETE FROM leveringpunt p WHERE p.gemeente = (p_rij->>'gemeente')::char(4) AND p.dossier = p_rij->>'dossier'
    AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_rij->'leveringpunten') AS n(onderdeel text, soort text)
      WHERE n.onderdeel = p.onderdeel AND n.soort = p.soort);
  INSERT INTO leveringpunt SELECT * FROM jsonb_populate_recordset(null::leveringpunt, p_rij->'leveringpunten')
  ON CONFLICT (gemeente, dossier, onderdeel, soort) DO UPDATE SET vanaf = excluded.vanaf, tm = excluded.tm
  WHERE leveringpunt.* IS DISTINCT FROM excluded.*;
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
  PERFORM contactpunten_schrijf(p_rij);
  PERFORM overlegcasussen_schrijf(p_rij);
  PERFORM leveringen_schrijf(p_rij);
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['levering','leveringpunt'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON levering, leveringpunt TO omkeer_app;
GRANT EXECUTE ON FUNCTION leveringen_schrijf, leestabellen_schrijf TO omkeer_app;
