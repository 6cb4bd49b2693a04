import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Druktes } from './bezetting.ts';
import { druktesleutel, drukteVan } from './bezetting.ts';
import type { Contract } from './register.ts';

/** No further than tells whether it is full: by index, whatever else there is (migration 0058). */
const BEZET = `
  SELECT p.aanbieder, p.voorziening, p.capaciteit, b.lopend, b.wachtend
  FROM jsonb_to_recordset($2::jsonb) AS p(aanbieder text, voorziening text, capaciteit int)
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE stand IN ('loopt', 'onderbroken'))::int AS lopend,
      count(*) FILTER (WHERE stand IN ('wachtOpAntwoord', 'wachtOpStart'))::int AS wachtend
    FROM (
      (SELECT stand FROM levering
        WHERE gemeente = $1 AND aanbieder = p.aanbieder AND voorziening = p.voorziening
          AND (actueel OR begin_op IS NOT NULL) AND stand IN ('loopt', 'onderbroken')
          AND (einde IS NULL OR einde >= $3::date)
        LIMIT p.capaciteit + 1)
      UNION ALL
      (SELECT stand FROM levering
        WHERE gemeente = $1 AND aanbieder = p.aanbieder AND voorziening = p.voorziening
          AND (actueel OR begin_op IS NOT NULL) AND stand IN ('wachtOpAntwoord', 'wachtOpStart')
        LIMIT p.capaciteit + 1)) AS plaats) AS b`;

interface Rij {
  readonly aanbieder: string;
  readonly voorziening: string;
  readonly capaciteit: number;
  readonly lopend: number;
  readonly wachtend: number;
}

/** Which products have as many people as the provider said, or more. */
export async function leesDruktes(
  trx: Trx,
  gemeente: Gemeentecode,
  contracten: readonly Contract[],
  vandaag: Datum,
): Promise<Druktes> {
  const producten = contracten.flatMap(({ code: aanbieder, producten: alle }) =>
    alle.flatMap(({ voorziening, capaciteit }) =>
      capaciteit === null ? [] : [{ aanbieder, voorziening, capaciteit }],
    ),
  );
  const rijen = await vraag<Rij>(trx, BEZET, [gemeente, JSON.stringify(producten), vandaag]);
  return new Map(
    rijen.flatMap(({ aanbieder, voorziening, capaciteit, ...mensen }) => {
      const drukte = drukteVan(capaciteit, mensen);
      return drukte ? [[druktesleutel(aanbieder, voorziening), drukte] as const] : [];
    }),
  );
}
