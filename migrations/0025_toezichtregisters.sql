-- The registers of who looks whether privacy holds: data breaches (AVG 33 lid 5), the monthly sample of what was read
-- (BIO2 8.15.06) and the quarterly review of who may do what (BIO2 5.18.02, 8.02.01). Like 0020 these tables only grow.
-- PostgreSQL 15 is the floor.

-- A breach as somebody noticed it. Dossiers by their number, people by how many; `wat` is emptied when one of the
-- dossiers is destroyed.
CREATE TABLE datalek (
  gemeente  char(4)     NOT NULL,
  nr        integer     NOT NULL CHECK (nr > 0),
  sleutel   text        NOT NULL, -- of the form: sent twice, recorded once
  soort     text        NOT NULL,
  wat       text        NOT NULL,
  bekend_op timestamptz NOT NULL CHECK (bekend_op <= op), -- when the municipality knew: there the 72 hours begin
  personen  integer     CHECK (personen >= 0), -- null: not known yet
  gegevens  text[]      NOT NULL,
  dossiers  text[]      NOT NULL,
  uit_maand date,       -- of the line of the sample it came from
  uit_plaats integer,
  melder    text        NOT NULL,
  op        timestamptz NOT NULL,
  PRIMARY KEY (gemeente, nr),
  UNIQUE (gemeente, sleutel),
  CHECK ((uit_maand IS NULL) = (uit_plaats IS NULL))
);

-- What was done about it, one row a step.
CREATE TABLE datalekstap (
  gemeente char(4)     NOT NULL,
  datalek  integer     NOT NULL,
  nr       integer     NOT NULL CHECK (nr > 0),
  stap     text        NOT NULL,
  feiten   jsonb       NOT NULL, -- codes, moments and numbers
  tekst    text        NOT NULL, -- emptied with `wat`
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, datalek, nr),
  FOREIGN KEY (gemeente, datalek) REFERENCES datalek (gemeente, nr)
);

-- The sample of one month: the first `aantal` of the candidates in the order of sha256(zaad || ':' || number of the line).
-- With the seed anybody who has the log of reading can draw it again.
CREATE TABLE steekproef (
  gemeente   char(4)     NOT NULL,
  maand      date        NOT NULL CHECK (extract(day FROM maand) = 1),
  zaad       text        NOT NULL CHECK (zaad ~ '^[0-9a-f]{32}$'),
  kandidaten integer     NOT NULL CHECK (kandidaten >= 0),
  door       text        NOT NULL,
  op         timestamptz NOT NULL,
  PRIMARY KEY (gemeente, maand)
);

-- A line of the log of reading that was drawn; who read stands here too, so that the table can refuse what follows.
CREATE TABLE steekproefregel (
  gemeente char(4) NOT NULL,
  maand    date    NOT NULL,
  plaats   integer NOT NULL CHECK (plaats > 0),
  regel    bigint  NOT NULL,
  lezer    text    NOT NULL,
  PRIMARY KEY (gemeente, maand, plaats),
  UNIQUE (gemeente, maand, regel),
  UNIQUE (gemeente, maand, plaats, lezer),
  FOREIGN KEY (gemeente, maand) REFERENCES steekproef,
  FOREIGN KEY (gemeente, regel) REFERENCES leeslog (gemeente, nr)
);
CREATE INDEX steekproefregel_lezer ON steekproefregel (gemeente, lezer);

-- What was asked, answered and thought of it. Who read answers and does not judge; that is not left to the app.
CREATE TABLE steekproefstap (
  gemeente char(4)     NOT NULL,
  maand    date        NOT NULL,
  plaats   integer     NOT NULL,
  lezer    text        NOT NULL,
  nr       integer     NOT NULL CHECK (nr > 0),
  stap     text        NOT NULL CHECK (stap IN ('vraag', 'antwoord', 'inOrde', 'nietInOrde')),
  tekst    text        NOT NULL, -- emptied when the dossier is destroyed
  door     text        NOT NULL,
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, maand, plaats, nr),
  FOREIGN KEY (gemeente, maand, plaats, lezer) REFERENCES steekproefregel (gemeente, maand, plaats, lezer),
  CHECK ((stap = 'antwoord') = (door = lezer))
);

-- Each quarter somebody else looks whether each person still needs what the role gives.
CREATE TABLE rechtenbeoordeling (
  gemeente char(4)     NOT NULL,
  kwartaal text        NOT NULL CHECK (kwartaal ~ '^[0-9]{4}-K[1-4]$'),
  persoon  text        NOT NULL,
  rol      text        NOT NULL,
  uitkomst text        NOT NULL CHECK (uitkomst IN ('blijft', 'intrekken')),
  reden    text        NOT NULL,
  door     text        NOT NULL CHECK (door <> persoon),
  op       timestamptz NOT NULL,
  PRIMARY KEY (gemeente, kwartaal, persoon, rol),
  CHECK (uitkomst = 'blijft' OR reden <> '')
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['datalek','datalekstap','steekproef','steekproefregel','steekproefstap','rechtenbeoordeling'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = current_setting(''app.gemeente'', true)) '
                   'WITH CHECK (gemeente = current_setting(''app.gemeente'', true))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON datalek, datalekstap, steekproef, steekproefregel, steekproefstap, rechtenbeoordeling TO omkeer_app;

-- What was written in words goes when a dossier it is about goes (Wmo 5.3.4); codes, moments and numbers stay (AVG 33
-- lid 5). Statistics for the planner hold values of their table, and of words it needs none.
CREATE FUNCTION toezicht_vernietigd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE datalekstap s SET tekst = '' FROM datalek d
    WHERE d.gemeente = NEW.gemeente AND NEW.dossier = ANY (d.dossiers) AND s.gemeente = d.gemeente AND s.datalek = d.nr;
  UPDATE datalek SET wat = '' WHERE gemeente = NEW.gemeente AND NEW.dossier = ANY (dossiers);
  UPDATE steekproefstap s SET tekst = '' FROM steekproefregel r JOIN leeslog l ON l.gemeente = r.gemeente AND l.nr = r.regel
    WHERE l.gemeente = NEW.gemeente AND l.dossier = NEW.dossier
      AND s.gemeente = r.gemeente AND s.maand = r.maand AND s.plaats = r.plaats;
  RETURN NULL;
END $$;
CREATE TRIGGER toezicht_vernietigd AFTER INSERT ON vernietiging FOR EACH ROW EXECUTE FUNCTION toezicht_vernietigd();
ALTER TABLE datalek ALTER COLUMN wat SET STATISTICS 0;
ALTER TABLE datalekstap ALTER COLUMN tekst SET STATISTICS 0;
ALTER TABLE steekproefstap ALTER COLUMN tekst SET STATISTICS 0;
-- Of one month, without reading all years.
CREATE INDEX leeslog_op ON leeslog USING brin (op);
