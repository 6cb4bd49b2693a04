-- Who needs somebody now is found among all that ask, by the kind of point (src/werkvoorraad/levering-queries.ts), however many
-- wait only. From the index alone: what asks nothing any more is passed over in it. PostgreSQL 15 is the floor.
CREATE INDEX leveringpunt_soort ON leveringpunt (gemeente, soort, vanaf) INCLUDE (tm, dossier);
DROP INDEX leveringpunt_vanaf;
