import { sql } from 'kysely';
import type { Afwijking, Gevalrij } from '../dossier/gevalrij.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import type { Effectoordeel } from '../terugblik/gebeurtenissen.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import { gefilterd, zietAlles } from '../werkvoorraad/queries.ts';

/** One deviation: a decided case in which the toets came to maatwerk. */
export interface Registerregel {
  readonly dossier: DossierId;
  readonly beslotenOp: Datum;
  readonly beslotenDoor: PersoonId;
  readonly beslissing: string;
  readonly afwijkingen: readonly Afwijking[];
  readonly voorzieningen: readonly string[];
  /** Euro cents a year. */
  readonly bedrag: number | null;
  readonly ingang: Datum | null;
  readonly einde: Datum | null;
  /** When one looks (again); null when all was said. */
  readonly terugkijkenOp: Datum | null;
  readonly teruggekekenOp: Datum | null;
  readonly oordelen: readonly (Effectoordeel | null)[];
  /** A new melding of the same resident within six months after the decision. */
  readonly terugBinnenHalfJaar: boolean;
  /** Of so many like cases, this many had the same outcome; null when nobody looked. */
  readonly vergeleken: { readonly gevallen: number; readonly zelfde: number } | null;
  readonly onderscheid: string;
  /** What colleagues may read of it; empty for most. */
  readonly vrijgegeven: string;
}

export interface Registervraag {
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly soort: SoortRegel | null;
  readonly voorziening: string | null;
  /** Only those to look back on before this day. */
  readonly terugkijkenVoor: Datum | null;
  /** Only those of which most like cases had another outcome: to talk about. */
  readonly alleenUitschieters: boolean;
  /** A sample of this many, the same for the same seed; null for all. */
  readonly steekproef: { readonly aantal: number; readonly begin: string } | null;
}

const TERUG = sql<boolean>`exists (
  select from dossier d join dossier later on later.gemeente = d.gemeente and later.bsn = d.bsn and later.dossier <> d.dossier
  where d.gemeente = geval.gemeente and d.dossier = geval.dossier
    and later.ontvangen_op > geval.besloten_op and later.ontvangen_op <= geval.besloten_op + interval '6 months')`;

const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** What this person may see of the maatwerkregister, newest first (a sample: in the order of the draw). */
export async function leesRegister(
  trx: Trx,
  inzage: InzageFilter,
  gevraagd: Registervraag,
  hoogstens: number,
): Promise<readonly Registerregel[]> {
  if (inzage.een.length === 0) return [];
  const { steekproef } = gevraagd;
  const rijen = await trx
    .selectFrom('geval')
    .selectAll()
    .select(TERUG.as('terug'))
    .where('gemeente', '=', inzage.gemeente)
    .where('keuze', '=', 'maatwerk')
    .$if(!zietAlles(inzage), (q) =>
      q.where('dossier', 'in', gefilterd(trx, inzage, OOK_GESLOTEN).select('dossier')),
    )
    .$if(gevraagd.van !== null, (q) => q.where('besloten_op', '>=', gevraagd.van ?? ''))
    .$if(gevraagd.tot !== null, (q) => q.where('besloten_op', '<=', gevraagd.tot ?? ''))
    .$if(gevraagd.soort !== null, (q) =>
      q.where(sql<boolean>`afwijkingen @> ${JSON.stringify([{ soort: gevraagd.soort }])}::jsonb`),
    )
    .$if(gevraagd.voorziening !== null, (q) =>
      q.where(sql<boolean>`${gevraagd.voorziening} = any(voorzieningen)`),
    )
    .$if(gevraagd.terugkijkenVoor !== null, (q) =>
      q.where('terugkijken_op', '<=', gevraagd.terugkijkenVoor ?? ''),
    )
    .$if(gevraagd.alleenUitschieters, (q) =>
      q.where(sql<boolean>`vergeleken >= 3 and zelfde * 2 < vergeleken`),
    )
    .$if(steekproef !== null, (q) => q.orderBy(sql`md5(dossier || ${steekproef?.begin ?? ''})`))
    .orderBy('besloten_op', 'desc')
    .orderBy('dossier')
    .limit(Math.min(hoogstens, steekproef?.aantal ?? hoogstens))
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    beslotenOp: rij.besloten_op as Datum,
    beslotenDoor: rij.besloten_door as PersoonId,
    beslissing: rij.beslissing,
    afwijkingen: rij.afwijkingen as readonly Afwijking[],
    voorzieningen: rij.voorzieningen,
    bedrag: rij.bedrag,
    ingang: rij.ingang as Datum | null,
    einde: rij.einde as Datum | null,
    terugkijkenOp: rij.terugkijken_op as Datum | null,
    teruggekekenOp: rij.teruggekeken_op as Datum | null,
    oordelen: (rij.effecten as Gevalrij['effecten']).map(({ oordeel }) => oordeel),
    terugBinnenHalfJaar: rij.terug,
    vergeleken:
      rij.vergeleken === null || rij.zelfde === null
        ? null
        : { gevallen: rij.vergeleken, zelfde: rij.zelfde },
    onderscheid: rij.onderscheid,
    vrijgegeven: rij.vrijgegeven,
  }));
}

/** How the outcomes are spread over cases with the same goal: the equality picture. */
export interface Spreiding {
  readonly effectdoel: string;
  readonly keuze: string;
  readonly aantal: number;
}

export async function leesSpreiding(trx: Trx, inzage: InzageFilter): Promise<readonly Spreiding[]> {
  if (inzage.een.length === 0) return [];
  if (zietAlles(inzage))
    return vraag<Spreiding>(
      trx,
      `SELECT code AS effectdoel, uitkomst AS keuze, sum(aantal)::integer AS aantal FROM gevaltelling
       WHERE gemeente = $1 AND wat = 'spreiding' GROUP BY 1, 2 HAVING sum(aantal) > 0`,
      [inzage.gemeente],
    );
  return trx
    .selectFrom('geval')
    .innerJoin(
      sql<{
        doel: string;
      }>`jsonb_array_elements_text(coalesce(nullif(kenmerken->'effectdoelen', 'null'), '[]'))`.as<'d'>(
        sql`d(doel)`,
      ),
      (j) => j.onTrue(),
    )
    .select(['d.doel as effectdoel', 'keuze', sql<number>`count(*)::integer`.as('aantal')])
    .where('gemeente', '=', inzage.gemeente)
    .where('dossier', 'in', gefilterd(trx, inzage, OOK_GESLOTEN).select('dossier'))
    .groupBy(['d.doel', 'keuze'])
    .execute();
}

/** Whether effects came about, of all cases that were looked back on: per goal and per provision. */
export interface Bereikt {
  readonly soort: 'doel' | 'voorziening';
  readonly code: string;
  readonly oordeel: Effectoordeel;
  readonly aantal: number;
}

export async function leesBereikt(trx: Trx, inzage: InzageFilter): Promise<readonly Bereikt[]> {
  if (inzage.een.length === 0) return [];
  if (zietAlles(inzage))
    return vraag<Bereikt>(
      trx,
      `SELECT wat AS soort, code, uitkomst AS oordeel, sum(aantal)::integer AS aantal FROM gevaltelling
       WHERE gemeente = $1 AND wat <> 'spreiding' GROUP BY 1, 2, 3 HAVING sum(aantal) > 0`,
      [inzage.gemeente],
    );
  const { rows } = await sql<Bereikt>`
    with eigen as (
      select e->>'doel' as doel, e->>'oordeel' as oordeel, voorzieningen
      from geval, jsonb_array_elements(effecten) as e
      where gemeente = ${inzage.gemeente} and e->>'oordeel' is not null
        and dossier in (${gefilterd(trx, inzage, OOK_GESLOTEN).select('dossier')}))
    select 'doel' as soort, doel as code, oordeel, count(*)::integer as aantal from eigen where doel is not null group by doel, oordeel
    union all
    select 'voorziening', v, oordeel, count(*)::integer from eigen, unnest(voorzieningen) as v group by v, oordeel`.execute(
    trx,
  );
  return rows;
}
