-- Whose help ends soon, first in the list of a provider (src/toewijzingen/toewijzing-queries.ts): only those are read,
-- however many people it helps. PostgreSQL 15 is the floor.
CREATE INDEX levering_eindigt ON levering (gemeente, aanbieder, einde)
  WHERE actueel AND stand IN ('loopt', 'onderbroken');
