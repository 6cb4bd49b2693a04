-- A product that lapses at a provider: who gets it there or waits for it (src/werkvoorraad/levering-queries.ts), and how
-- many get it now against what the provider said it can (src/contracten/bezetting.ts), without looking at what else it
-- delivers. PostgreSQL 15 is the floor.
CREATE INDEX levering_bij_product ON levering (gemeente, aanbieder, voorziening, opgedragen_op) INCLUDE (einde)
  WHERE (actueel OR begin_op IS NOT NULL) AND stand IN ('wachtOpAntwoord', 'wachtOpStart', 'loopt', 'onderbroken');
