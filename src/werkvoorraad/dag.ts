import { padVan } from '../dossier/formulieren.ts';
import { HANDELINGEN, OPDRACHTSOORTEN } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { meldingPaden } from '../melding/paden.ts';
import type { Eigenregel } from './dag-queries.ts';
import type { Dagomstandigheid, Plek } from './dagorde.ts';
import { isAanOns, opDagorde, plekVan } from './dagorde.ts';

export type Dagregel = Eigenregel & { readonly plek: Plek };

/** The day of one person, each dossier in one of the lists of work. */
export interface Dag {
  /** In the order in which it has to be done. */
  readonly nu: readonly Dagregel[];
  /** Waits for somebody else, the first to be expected on top. */
  readonly wacht: readonly Dagregel[];
}

export function maakDag(regels: readonly Eigenregel[], o: Dagomstandigheid): Dag {
  const metPlek = regels.map((regel) => ({ ...regel, plek: plekVan(regel, o) }));
  return {
    nu: metPlek.filter((r) => isAanOns(r, r.plek, o.vandaag)).sort(opDagorde),
    wacht: metPlek
      .filter((r) => !isAanOns(r, r.plek, o.vandaag))
      .sort((a, b) => (verwacht(a) ?? '9999').localeCompare(verwacht(b) ?? '9999')),
  };
}

/** Until when the other party has, of the clocks that run for it. */
export function verwacht(regel: Pick<Eigenregel, 'klokken' | 'wachtOp'>): Datum | null {
  const dagen = regel.klokken.flatMap(({ wachtOp, soort, uiterlijk }) =>
    wachtOp === regel.wachtOp && soort !== 'persoonlijkPlan' && soort !== 'bezwaar' && uiterlijk !== null
      ? [uiterlijk]
      : [],
  );
  return dagen.sort()[0] ?? null;
}

export interface Dagafspraak {
  readonly regel: Eigenregel;
  readonly begin: Tijdstip;
  readonly wanneer: 'geweest' | 'vandaag' | 'komend';
}

/** A week ahead, and what was and is not yet written down. */
export function afsprakenRond(regels: readonly Eigenregel[], vandaag: Datum): readonly Dagafspraak[] {
  return regels
    .flatMap((regel): readonly Dagafspraak[] => {
      const begin = regel.volgendeAfspraak;
      if (begin === null) return [];
      const dag = datumVan(begin);
      if (dag > plusDagen(vandaag, 7)) return [];
      return [{ regel, begin, wanneer: dag < vandaag ? 'geweest' : dag === vandaag ? 'vandaag' : 'komend' }];
    })
    .sort((a, b) => (a.begin < b.begin ? -1 : 1));
}

export interface Dagconcept {
  readonly titel: string;
  readonly dossier: DossierId | null;
  readonly href: string;
  readonly bijgewerkt: Tijdstip;
}

const OPDRACHTADRES = /^\/dossiers\/([^/]+)\/([^/?]+)$/;

/** A draft is kept under the path its form posts to; only forms that we know are shown. */
export function alsConcept(c: {
  readonly sleutel: string;
  readonly bijgewerkt: Tijdstip;
}): readonly Dagconcept[] {
  const { sleutel: href, bijgewerkt } = c;
  if (href === meldingPaden.invoeren) return [{ titel: 'Melding invoeren', dossier: null, href, bijgewerkt }];
  const [, nummer = '', pad = ''] = OPDRACHTADRES.exec(href) ?? [];
  const dossier = leesDossierId(nummer);
  const soort = OPDRACHTSOORTEN.find((s) => padVan(s) === pad);
  if (dossier === undefined || soort === undefined) return [];
  return [
    { titel: HANDELINGEN[soort].titel, dossier, href: dossierPaden.opdracht(dossier, pad), bijgewerkt },
  ];
}
