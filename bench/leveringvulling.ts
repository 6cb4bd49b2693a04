/* What stands beside the dossiers of a copied municipality: its register of providers and its ledger of iWmo messages. */
import type { Gemeentecode } from '../src/kern/ids.ts';
import type { Doe } from './landelijkvulling.ts';

/** So many copies have their providers in the register: it is as long in each municipality. */
const REGISTERS = 3;

/** The register of providers, under the names that they have in the copies. */
export async function kopieerRegister(doe: Doe, uit: Gemeentecode, naar: Gemeentecode): Promise<void> {
  await doe(
    `INSERT INTO contractfeit (gemeente, code, feit, door, op)
     SELECT $2, code || '-' || k, feit, door, op
     FROM contractfeit CROSS JOIN generate_series(0, ${REGISTERS - 1}) AS k
     WHERE gemeente = $1 ORDER BY k, code, nr`,
    [uit, naar],
  );
}

/** Each assignment was told to its provider by a message that was answered; of a few it was not, or it did not arrive. */
const VERZONDEN = `
  WITH stuk AS (
    SELECT l.*, 'B' || md5(l.gemeente || l.sleutel) AS id, abs(hashtext(l.sleutel)) AS kans,
      l.opgedragen_op + time '10:00' AS om
    FROM levering l WHERE l.gemeente = $1 AND l.sleutel IS NOT NULL AND l.opgedragen_op IS NOT NULL),
  nummer AS (
    INSERT INTO toewijzingnummer (gemeente, dossier, levering)
      SELECT DISTINCT gemeente, dossier, levering FROM stuk ON CONFLICT DO NOTHING),
  bericht AS (
    INSERT INTO iwmobericht SELECT s.gemeente, s.id, 'uit', '301', left(s.id, 12) || s.kans, '00009102', '00000001',
      s.opgedragen_op, d.bsn, s.dossier, s.id, s.id || '.xml', 6, 'bericht', md5(s.id) || md5(s.sleutel), NULL, s.om
    FROM stuk s JOIN dossier d USING (gemeente, dossier)),
  feit AS (
    INSERT INTO iwmoberichtfeit (gemeente, bericht, feit, door, op)
      SELECT s.gemeente, s.id, f.feit, 'omkeer', s.om + f.nr * interval '1 second'
      FROM stuk s CROSS JOIN LATERAL unnest(CASE
          WHEN s.kans % 500 = 0 THEN ARRAY['{"soort":"klaargezet"}', '{"soort":"aangeboden"}',
            '{"soort":"nietVerzonden","reden":"geenVerbinding"}']
          ELSE ARRAY['{"soort":"klaargezet"}', '{"soort":"aangeboden"}',
            format('{"soort":"verzonden","bestand":"%s.xml","opnieuw":false}', s.id),
            format('{"soort":"verwacht","wat":"retour","uiterlijk":"%s"}', (s.opgedragen_op + 3)::text)]
            || CASE WHEN s.kans % 200 = 1 THEN '{}' ELSE
              ARRAY['{"soort":"voldaan","wat":"retour","uitslag":"goed","code":"8001","toelichting":""}'] END
        END::jsonb[]) WITH ORDINALITY AS f(feit, nr))
  INSERT INTO iwmostand SELECT gemeente, id, 'uit', '301', '00000001',
    CASE WHEN kans % 500 = 0 THEN 'nietVerzonden' ELSE 'verzonden' END, kans % 500 = 0,
    CASE WHEN kans % 200 = 1 THEN opgedragen_op + 3 END, om FROM stuk`;

export async function vulBerichten(doe: Doe, gemeente: Gemeentecode): Promise<void> {
  await doe(VERZONDEN, [gemeente]);
}
