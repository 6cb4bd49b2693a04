-- Lists that still grew with the municipality are read in their own order, or by whose they are (docs/adr/0042).
-- PostgreSQL 15 is the floor.

-- How long it took until help began at a provider (src/levering/wachttijd.ts), without fetching the assignments.
CREATE INDEX levering_begonnen ON levering (gemeente, aanbieder, voorziening, gestart_op) INCLUDE (opgedragen_op)
  WHERE gestart_op IS NOT NULL;

-- What the administration looks at first: who waits longest, and who is at a provider that ends.
CREATE INDEX levering_wachtend ON levering (gemeente, opgedragen_op)
  WHERE actueel AND verwachte_start IS NULL AND stand IN ('wachtOpAntwoord', 'wachtOpStart');
CREATE INDEX levering_bij_aanbieder ON levering (gemeente, aanbieder, opgedragen_op)
  WHERE actueel AND stand IN ('wachtOpAntwoord', 'wachtOpStart', 'loopt', 'onderbroken');

-- A resident whose dossier nobody has yet is answered by who divides the work: found without looking at every question.
ALTER TABLE contactpunt ADD COLUMN onverdeeld boolean NOT NULL DEFAULT false;
UPDATE contactpunt c SET onverdeeld = true FROM dossier d
  WHERE d.gemeente = c.gemeente AND d.dossier = c.dossier AND d.behandelaar IS NULL;
CREATE INDEX contactpunt_onverdeeld ON contactpunt (gemeente, sinds) WHERE onverdeeld;
CREATE OR REPLACE FUNCTION contactpunten_schrijf(p_rij jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Nobody ever asked anything here: there is nothing to take away either.
  IF NOT p_rij ? 'contactpunten' THEN RETURN; END IF;
  DELETE FROM contactpunt c WHERE c.gemeente = (p_rij->>'gemeente')::char(4) AND c.dossier = p_rij->>'dossier'
    AND NOT EXISTS (SELECT FROM jsonb_to_recordset(p_rij->'contactpunten') AS n(soort text) WHERE n.soort = c.soort);
  INSERT INTO contactpunt SELECT * FROM jsonb_populate_recordset(null::contactpunt, p_rij->'contactpunten')
  ON CONFLICT (gemeente, dossier, soort) DO UPDATE SET sinds = excluded.sinds, uiterlijk = excluded.uiterlijk,
    aantal = excluded.aantal, onverdeeld = excluded.onverdeeld
  WHERE contactpunt.* IS DISTINCT FROM excluded.*;
END $$;

-- The lists of a whole municipality by phase, and with what is closed: that is two phases. As in 0038 for what is open.
DROP INDEX dossier_fase;
CREATE INDEX dossier_fase_volgorde ON dossier (gemeente, fase,
  (CASE urgentie WHEN 'acuut' THEN 0 WHEN 'spoed' THEN 1 WHEN 'urgent' THEN 2 ELSE 3 END),
  (coalesce(uiterlijk, '9999-12-31'::date)), dossier);
CREATE INDEX dossier_fase_termijn ON dossier (gemeente, fase, (coalesce(uiterlijk, '9999-12-31'::date)), dossier);
CREATE INDEX dossier_fase_ontvangen ON dossier (gemeente, fase, ontvangen_op, dossier);
CREATE INDEX dossier_fase_naam ON dossier (gemeente, fase, naam_zoek, dossier);

-- What nobody has yet, in the same orders: a screener's list is this and what is one's own.
CREATE INDEX dossier_vrij_volgorde ON dossier (gemeente, open,
  (CASE urgentie WHEN 'acuut' THEN 0 WHEN 'spoed' THEN 1 WHEN 'urgent' THEN 2 ELSE 3 END),
  (coalesce(uiterlijk, '9999-12-31'::date)), dossier) WHERE behandelaar IS NULL;
CREATE INDEX dossier_vrij_termijn ON dossier (gemeente, open, (coalesce(uiterlijk, '9999-12-31'::date)), dossier)
  WHERE behandelaar IS NULL;
CREATE INDEX dossier_vrij_ontvangen ON dossier (gemeente, open, ontvangen_op, dossier) WHERE behandelaar IS NULL;
CREATE INDEX dossier_vrij_naam ON dossier (gemeente, open, naam_zoek, dossier) WHERE behandelaar IS NULL;

-- The queue of the screener in its whole order (src/screening/wachtrij-queries.ts). That a melding named a danger stands
-- in the first fact; from now on also in the row, for those that wait now and for each row that is written.
ALTER TABLE dossier ADD COLUMN met_signaal boolean NOT NULL DEFAULT false;
UPDATE dossier d SET met_signaal = true FROM journaal j
  WHERE d.open AND d.behandelaar IS NULL AND j.gemeente = d.gemeente AND j.dossier = d.dossier AND j.nr = 1
    AND jsonb_typeof(j.feiten->'signalen') = 'array' AND j.feiten->'signalen' <> '[]';
CREATE OR REPLACE FUNCTION dossier_schrijf(p_rij jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO dossier SELECT * FROM jsonb_populate_record(null::dossier, p_rij)
  ON CONFLICT (gemeente, dossier) DO UPDATE SET
    nr = excluded.nr, fase = excluded.fase, status = excluded.status, open = excluded.open, urgentie = excluded.urgentie,
    ontvangen_op = excluded.ontvangen_op, uiterlijk = excluded.uiterlijk, wacht_op = excluded.wacht_op,
    behandelaar = excluded.behandelaar, vervanger = excluded.vervanger, eerdere = excluded.eerdere, team = excluded.team,
    tweede_paar_ogen = excluded.tweede_paar_ogen, tweede_paar = excluded.tweede_paar,
    vertrouwelijk = excluded.vertrouwelijk, bewaker = excluded.bewaker, jurist_gevraagd = excluded.jurist_gevraagd, naam = excluded.naam, naam_zoek = excluded.naam_zoek,
    geboortedatum = excluded.geboortedatum, bsn = excluded.bsn, betrokken_bsn = excluded.betrokken_bsn,
    woonplaats = excluded.woonplaats, hulpvraag = excluded.hulpvraag, kanaal = excluded.kanaal,
    volgende_afspraak = excluded.volgende_afspraak, herbeoordelen_op = excluded.herbeoordelen_op,
    verslag_op = excluded.verslag_op, aanvraag_op = excluded.aanvraag_op, besluit_op = excluded.besluit_op,
    uitkomst = excluded.uitkomst, bezwaar_uiterlijk = excluded.bezwaar_uiterlijk, laatst_gewijzigd = excluded.laatst_gewijzigd,
    bezwaar_loopt = excluded.bezwaar_loopt, met_signaal = excluded.met_signaal
$$;
DROP INDEX dossier_onverdeeld;
CREATE INDEX dossier_onverdeeld ON dossier (gemeente,
  (CASE urgentie WHEN 'acuut' THEN 0 WHEN 'spoed' THEN 1 WHEN 'urgent' THEN 4 WHEN 'versneld' THEN 5 WHEN 'regulier' THEN 6
    ELSE CASE WHEN met_signaal THEN 2 ELSE 3 END END),
  uiterlijk, ontvangen_op, dossier) WHERE open AND behandelaar IS NULL;

-- The ledger: what is one thing to do by itself, and what is brought together because it is the same refusal again.
CREATE INDEX iwmostand_los ON iwmostand (gemeente, (coalesce(uiterlijk, (op AT TIME ZONE 'UTC')::date)), op, bericht)
  INCLUDE (te_doen, uiterlijk, richting, soort) WHERE (te_doen OR uiterlijk IS NOT NULL) AND groep IS NULL;
CREATE INDEX iwmostand_samen ON iwmostand (gemeente, groep, op)
  WHERE (te_doen OR uiterlijk IS NOT NULL) AND groep IS NOT NULL;
DROP INDEX iwmostand_te_doen;
CREATE INDEX iwmostand_te_doen ON iwmostand (gemeente, op) INCLUDE (groep) WHERE te_doen;
DROP INDEX iwmostand_op;
CREATE INDEX iwmostand_op ON iwmostand (gemeente, op DESC, bericht);

-- Each page says how much of it waits: counted no further than the list says it (src/berichtenverkeer/lijst-queries.ts),
-- one more than 200.
CREATE OR REPLACE FUNCTION sessie_lees(p_gemeente char(4), p_id text)
RETURNS TABLE (gebruiker jsonb, laatst_gezien timestamptz, verloopt timestamptz, signalen integer, uitnodigingen integer,
  onbeantwoord integer, berichten integer)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.gemeente', p_gemeente, true);
  RETURN QUERY SELECT s.gebruiker, s.laatst_gezien, s.verloopt,
      CASE WHEN s.gebruiker->>'bsn' IS NULL THEN signalen_ongelezen(p_gemeente, s.gebruiker) ELSE 0 END,
      coalesce(u.open, 0), coalesce(u.onbeantwoord, 0),
      CASE WHEN s.gebruiker->>'rol' IN ('administratie', 'beheerder')
        THEN (SELECT count(*)::integer FROM (
          (SELECT FROM iwmostand i WHERE i.gemeente = p_gemeente AND i.te_doen AND i.groep IS NULL LIMIT 201)
          UNION ALL
          (SELECT FROM iwmostand i WHERE i.gemeente = p_gemeente AND i.te_doen AND i.groep IS NOT NULL GROUP BY i.groep LIMIT 201)
          LIMIT 201) AS geteld) ELSE 0 END
    FROM sessie s LEFT JOIN LATERAL toetsuitnodigingen_tel(p_gemeente, s.persoon) u ON s.gebruiker->>'bsn' IS NULL
    WHERE s.gemeente = p_gemeente AND s.id = p_id;
END $$;
