-- Intervisie (docs/adr/0025): dilemmas to talk about, and the library of what came of them. No dossier belongs to one;
-- who took part is forgotten when it goes into the library. PostgreSQL 15 is the floor.
CREATE TABLE intervisie (
  gemeente char(4)     NOT NULL,
  nr       bigint      GENERATED ALWAYS AS IDENTITY,
  titel    text        NOT NULL,
  dilemma  text        NOT NULL,
  vraag    text        NOT NULL,
  methode  text        NOT NULL,
  dag      date        NOT NULL,
  rollen   jsonb,               -- {inbrenger, gespreksleider, meedenkers}; null: in the library
  inzicht  text,                -- null: not talked about yet
  afspraak text        NOT NULL,
  op       timestamptz NOT NULL,
  zoek     tsvector    GENERATED ALWAYS AS (to_tsvector('dutch', titel || ' ' || dilemma || ' ' || vraag || ' ' ||
    coalesce(inzicht, '') || ' ' || afspraak)) STORED,
  PRIMARY KEY (gemeente, nr),
  CHECK (inzicht IS NULL OR rollen IS NULL)
);
CREATE INDEX intervisie_zoek ON intervisie USING gin (zoek);

ALTER TABLE intervisie ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_gemeente ON intervisie
  USING (gemeente = current_setting('app.gemeente', true))
  WITH CHECK (gemeente = current_setting('app.gemeente', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON intervisie TO omkeer_app;
