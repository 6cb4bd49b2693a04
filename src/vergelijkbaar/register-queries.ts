import { sql } from 'kysely';
import type { Afwijking } from '../dossier/gevalrij.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import { gefilterd } from '../werkvoorraad/queries.ts';

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
  readonly terugkijkenOp: Datum;
  /** Of so many like cases, this many had the same outcome; null when nobody looked. */
  readonly vergeleken: { readonly gevallen: number; readonly zelfde: number } | null;
  readonly onderscheid: string;
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

const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** What this person may see of the maatwerkregister, newest first (a sample: in the order of the draw). */
export async function leesRegister(
  trx: Trx,
  inzage: InzageFilter,
  vraag: Registervraag,
  hoogstens: number,
): Promise<readonly Registerregel[]> {
  if (inzage.een.length === 0) return [];
  const { steekproef } = vraag;
  const rijen = await trx
    .selectFrom('geval')
    .selectAll()
    .where('gemeente', '=', inzage.gemeente)
    .where('keuze', '=', 'maatwerk')
    .where('dossier', 'in', gefilterd(trx, inzage, OOK_GESLOTEN).select('dossier'))
    .$if(vraag.van !== null, (q) => q.where('besloten_op', '>=', vraag.van ?? ''))
    .$if(vraag.tot !== null, (q) => q.where('besloten_op', '<=', vraag.tot ?? ''))
    .$if(vraag.soort !== null, (q) =>
      q.where(sql<boolean>`afwijkingen @> ${JSON.stringify([{ soort: vraag.soort }])}::jsonb`),
    )
    .$if(vraag.voorziening !== null, (q) => q.where(sql<boolean>`${vraag.voorziening} = any(voorzieningen)`))
    .$if(vraag.terugkijkenVoor !== null, (q) => q.where('terugkijken_op', '<=', vraag.terugkijkenVoor ?? ''))
    .$if(vraag.alleenUitschieters, (q) => q.where(sql<boolean>`vergeleken >= 3 and zelfde * 2 < vergeleken`))
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
    terugkijkenOp: rij.terugkijken_op as Datum,
    vergeleken:
      rij.vergeleken === null || rij.zelfde === null
        ? null
        : { gevallen: rij.vergeleken, zelfde: rij.zelfde },
    onderscheid: rij.onderscheid,
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
