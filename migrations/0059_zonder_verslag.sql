-- What is open and has no report is counted, like all that runs (src/dossier/doorlooptijdrij.ts): how many of them are
-- over their term is then a sum per day, however many there are (src/sturing/overtermijn.ts). PostgreSQL 15 is the floor.
CREATE OR REPLACE FUNCTION doorlooptijd_lijst(r doorlooptijd) RETURNS SETOF doorlooptijdmeting LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT r.gemeente, r.dossier, CASE WHEN starts_with(m.maat, 'open:') THEN 'open' ELSE m.maat END,
    date_trunc('month', m.op::timestamp)::date, m.op, m.dagen, r.team, r.voorziening, r.urgentie, r.begin
  FROM jsonb_to_recordset(r.metingen) AS m(maat text, op date, dagen integer)
  WHERE m.maat IN ('onderzoek', 'beslissing', 'geheel', 'eersteContact', 'totHulp', 'aanbieder', 'bezwaar',
      'mijlpaal:gemeld', 'mijlpaal:klaar', 'dwangsom', 'zonderVerslag')
    OR starts_with(m.maat, 'halte:') OR starts_with(m.maat, 'vertrek:') OR starts_with(m.maat, 'einde:')
    OR starts_with(m.maat, 'open:') OR starts_with(m.maat, 'zonderHulp:') OR starts_with(m.maat, 'bezwaar:')
$$;

-- Those that are open already: the triggers of 0021 and 0038 count and list them.
UPDATE doorlooptijd
SET metingen = metingen || jsonb_build_array(jsonb_build_object('maat', 'zonderVerslag', 'op', begin, 'dagen', null))
WHERE open AND NOT metingen @> '[{"maat": "onderzoek"}]' AND NOT metingen @> '[{"maat": "zonderVerslag"}]';
SELECT doorlooptijd_vouw(gemeente) FROM (SELECT DISTINCT gemeente FROM doorlooptijdmutatie) AS g;

-- What ran out while it still waited for help (src/sturing/queries.ts): read from the index alone, so that the planner takes
-- it, and not the one of all that waits.
DROP INDEX levering_verlopen;
CREATE INDEX levering_verlopen ON levering (gemeente, einde) INCLUDE (dossier, stand, wacht_sinds)
  WHERE actueel AND stand IN ('nietOpgedragen', 'pgbNogNiet', 'wachtOpAntwoord', 'geweigerd', 'wachtOpStart', 'elders');
