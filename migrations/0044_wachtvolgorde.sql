-- The waiting list in its order (urgency, then who waits longest), whoever the provider is: a page of it is the first
-- lines from its place in this index, however many wait. Whose help began stands in levering_gestart.
CREATE INDEX levering_wachtvolgorde ON levering (gemeente, rang, wacht_sinds, dossier, onderdeel)
  WHERE actueel AND stand IN ('nietOpgedragen', 'pgbNogNiet', 'wachtOpAntwoord', 'geweigerd', 'wachtOpStart', 'elders');
