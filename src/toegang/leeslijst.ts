import type { Bsn } from '../kern/bsn.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { type DossierId, leesDossierId } from '../kern/ids.ts';
import type { Database } from '../platform/database.ts';
import { ACTIVITEITEN, type Activiteit } from './activiteiten.ts';
import { type Leesregel, type Leesresultaat, schrijfLeeslog } from './leeslog.ts';
import type { Gelezen, Lezer, Toegangsvariabelen, Verzoek } from './omgeving.ts';
import type { Verklaard, Verklaring } from './route.ts';

/** The lines of one request: gathered while the route works, written before the answer leaves. */
export interface Leeslijst {
  readonly gelezen: Toegangsvariabelen['gelezen'];
  readonly getoond: Toegangsvariabelen['getoond'];
  readonly geraadpleegd: Toegangsvariabelen['geraadpleegd'];
  /** Throws when the log cannot be written. */
  readonly sluit: (status: number) => Promise<void>;
}

export function maakLeeslijst(c: Verzoek, verklaard: Verklaard, db: Database, nu: () => Tijdstip): Leeslijst {
  const { verklaring } = verklaard;
  const wat = activiteitVan(verklaring);
  const leest = verklaring.audit !== 'geen' && 'leest' in verklaring.audit;
  const uitgesteld: Leesregel[] = [];
  const genoemd = new Set<DossierId>();
  const opLijst = new Set<DossierId>();
  let persoon: Bsn | undefined;

  function regel(
    lezer: Lezer,
    activiteit: Activiteit,
    dossier: DossierId | null,
    resultaat: Leesresultaat,
    meer: Gelezen = {},
  ): Leesregel {
    return {
      gemeente: lezer.gemeente,
      op: nu(),
      persoon: lezer.id,
      rol: lezer.rol,
      herkomst: lezer.rol === 'systeem' ? 'koppeling' : 'scherm',
      dossier,
      activiteit,
      doel: meer.doel ?? verklaring.doel ?? ACTIVITEITEN[activiteit].doel,
      grond: meer.grond ?? null,
      resultaat,
    };
  }

  /** What has to be written, given how the request ended. */
  function regels(status: number): readonly Leesregel[] {
    const hoe = afloop(status);
    if (hoe === 'getoond' || hoe === 'verder') {
      return hoe === 'getoond' ? [...uitgesteld, ...vanzelf('gelezen')] : uitgesteld;
    }
    if (hoe === 'niets') return [];
    const overige = uitgesteld.map((r): Leesregel => ({ ...r, resultaat: hoe, grond: null }));
    return overige.length > 0 ? overige : vanzelf(hoe);
  }

  /** The line that nobody asked for: the dossier in the path, or a list without one. */
  function vanzelf(resultaat: Leesresultaat): readonly Leesregel[] {
    const lezer = c.var.gebruiker;
    if (wat === undefined || lezer === null) return [];
    const dossier = leesDossierId(c.req.param('dossier') ?? '') ?? null;
    // A write that succeeded stands in the journal.
    if (resultaat === 'gelezen' && !leest && opLijst.size === 0) return [];
    if (resultaat === 'nietGevonden' && dossier === null) return [];
    const dubbel = dossier === null ? genoemd.size > 0 && opLijst.size === 0 : genoemd.has(dossier);
    if (dubbel) return [];
    const een = regel(lezer, wat, dossier, resultaat);
    return [{ ...een, ...(opLijst.size > 0 && { betreft: [...opLijst] }), ...(persoon && { bsn: persoon }) }];
  }

  return {
    async gelezen(dossier, meer = {}) {
      const lezer = meer.lezer ?? c.var.gebruiker;
      if (wat === undefined || lezer === null) {
        throw new Error(`${verklaard.methode} ${verklaard.pad} verklaart niet wat zij leest, of voor wie`);
      }
      genoemd.add(dossier);
      const nieuw = regel(lezer, wat, dossier, 'gelezen', meer);
      if (meer.trx === undefined) uitgesteld.push(nieuw);
      else await schrijfLeeslog(meer.trx, [nieuw]);
    },

    getoond(dossiers) {
      for (const dossier of dossiers) opLijst.add(dossier);
    },

    geraadpleegd(bsn) {
      persoon = bsn;
    },

    async sluit(status) {
      await schrijfLeeslog(db, regels(status));
    },
  };
}

function activiteitVan({ audit }: Verklaring): Activiteit | undefined {
  if (audit === 'geen') return undefined;
  return 'leest' in audit ? audit.leest : audit.schrijft;
}

/** A form with errors shows the dossier too, so 400, 409 and 422 count as shown. */
function afloop(status: number): 'getoond' | 'verder' | 'niets' | 'geweigerd' | 'nietGevonden' {
  if (status === 403) return 'geweigerd';
  if (status === 404) return 'nietGevonden';
  if (status === 401 || status >= 500) return 'niets';
  return status >= 300 && status < 400 && status !== 304 ? 'verder' : 'getoond';
}
