-- One's own lists of what asks something were looked for in every dossier that one ever had. Now the row says whether
-- anything hangs on it (src/dossier/vraagt.ts; docs/adr/0042). PostgreSQL 15 is the floor.
ALTER TABLE dossier ADD COLUMN vraagt boolean NOT NULL DEFAULT false;
UPDATE dossier d SET vraagt = true WHERE
  EXISTS (SELECT FROM contactpunt p WHERE p.gemeente = d.gemeente AND p.dossier = d.dossier)
  OR EXISTS (SELECT FROM leveringpunt p WHERE p.gemeente = d.gemeente AND p.dossier = d.dossier)
  OR EXISTS (SELECT FROM levering l WHERE l.gemeente = d.gemeente AND l.dossier = d.dossier
    AND l.actueel AND l.stand IN ('wachtOpAntwoord', 'wachtOpStart'))
  OR EXISTS (SELECT FROM geval g WHERE g.gemeente = d.gemeente AND g.dossier = d.dossier
    AND g.tekststand IN ('voorgesteld', 'teruggewezen'))
  OR EXISTS (SELECT FROM klok k WHERE k.gemeente = d.gemeente AND k.dossier = d.dossier AND k.soort = 'gegevensverzoek');
CREATE INDEX dossier_behandelaar_vraagt ON dossier (gemeente, behandelaar) INCLUDE (dossier) WHERE vraagt;
CREATE INDEX dossier_team_vraagt ON dossier (gemeente, team) INCLUDE (dossier) WHERE vraagt AND team IS NOT NULL;
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
    bezwaar_loopt = excluded.bezwaar_loopt, met_signaal = excluded.met_signaal, vraagt = excluded.vraagt
$$;
