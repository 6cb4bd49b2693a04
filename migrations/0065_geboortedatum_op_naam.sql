-- Who has this birth date, in the order of a page of the search: no more are read than it shows, however many people
-- share a day (src/zoeken/queries.ts). PostgreSQL 15 is the floor.
CREATE INDEX dossier_geboortedatum_naam ON dossier (gemeente, geboortedatum, naam_zoek, dossier);
DROP INDEX dossier_geboortedatum;
