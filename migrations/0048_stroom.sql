-- The way of a melding as a flow (src/dossier/haltes.ts): where it stands now and how it left each halte are measurements
-- like the others, counted by the same triggers (0021). Those of what was there already come with a rebuild of the lists.
-- PostgreSQL 15 is the floor.

-- Every figure has its list: what waits for help and how an objection ended were counted and not listed. How long each
-- part of the work took (stap:) is asked by the forecast only, from the counts.
CREATE OR REPLACE FUNCTION doorlooptijd_lijst(r doorlooptijd) RETURNS SETOF doorlooptijdmeting LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT r.gemeente, r.dossier, CASE WHEN starts_with(m.maat, 'open:') THEN 'open' ELSE m.maat END,
    date_trunc('month', m.op::timestamp)::date, m.op, m.dagen, r.team, r.voorziening, r.urgentie, r.begin
  FROM jsonb_to_recordset(r.metingen) AS m(maat text, op date, dagen integer)
  WHERE m.maat IN ('onderzoek', 'beslissing', 'geheel', 'eersteContact', 'totHulp', 'aanbieder', 'bezwaar',
      'mijlpaal:gemeld', 'mijlpaal:klaar', 'dwangsom')
    OR starts_with(m.maat, 'halte:') OR starts_with(m.maat, 'vertrek:') OR starts_with(m.maat, 'einde:')
    OR starts_with(m.maat, 'open:') OR starts_with(m.maat, 'zonderHulp:') OR starts_with(m.maat, 'bezwaar:')
$$;

DELETE FROM doorlooptijdmeting WHERE starts_with(maat, 'stap:');
INSERT INTO doorlooptijdmeting
  SELECT m.* FROM doorlooptijd d, doorlooptijd_lijst(d) AS m
  WHERE starts_with(m.maat, 'zonderHulp:') OR starts_with(m.maat, 'bezwaar:')
ON CONFLICT DO NOTHING;
