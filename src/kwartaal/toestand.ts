import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { KwartaalGebeurtenis, Rapportcijfers, Rapportdeelcode } from './gebeurtenissen.ts';

interface Handtekening {
  readonly door: PersoonId;
  readonly op: Tijdstip;
}

export interface Rapporttoelichting extends Handtekening {
  readonly deel: Rapportdeelcode;
  readonly oorzaak: string;
  readonly maatregel: string;
  /** Number of the fact, so that nobody writes over what he did not see. */
  readonly nr: number;
}

export interface Rapportversie {
  /** Counts from 1. */
  readonly nummer: number;
  readonly cijfers: Rapportcijfers;
  readonly wijziging: string | null;
  readonly opgesteld: Handtekening;
  /** A new version begins with those of the one before. */
  readonly toelichtingen: readonly Rapporttoelichting[];
  /** Everybody who made figures or text of this version: they do not approve it. */
  readonly makers: readonly PersoonId[];
  /** With the number of the fact; null: still a draft. */
  readonly vastgesteld: (Handtekening & { readonly nr: number }) | null;
}

/** The report of one quarter in all its versions. */
export interface KwartaalToestand {
  /** First day of the quarter. */
  readonly kwartaal: Datum;
  /** Number of the last fact. */
  readonly nr: number;
  readonly versies: readonly Rapportversie[];
}

export function beginKwartaal(kwartaal: Datum): KwartaalToestand {
  return { kwartaal, nr: 0, versies: [] };
}

export function evolveKwartaal(t: KwartaalToestand, g: Vastgelegd<KwartaalGebeurtenis>): KwartaalToestand {
  const hand = { door: g.door.id, op: g.op };
  const vorige = t.versies.at(-1);
  const verander = (anders: Partial<Rapportversie>): KwartaalToestand => ({
    ...t,
    nr: g.nr,
    versies: t.versies.map((v) => (v === vorige ? { ...v, ...anders } : v)),
  });
  const makers = [...new Set([...(vorige?.makers ?? []), g.door.id])];
  switch (g.soort) {
    case 'rapportOpgesteld':
      return {
        ...t,
        nr: g.nr,
        versies: [
          ...t.versies,
          {
            nummer: t.versies.length + 1,
            cijfers: g.cijfers,
            wijziging: g.wijziging,
            opgesteld: hand,
            toelichtingen: vorige?.toelichtingen ?? [],
            makers,
            vastgesteld: null,
          },
        ],
      };
    case 'rapportVerverst':
      return verander({ cijfers: g.cijfers, makers });
    case 'rapportToegelicht': {
      const { deel, oorzaak, maatregel } = g;
      const andere = (vorige?.toelichtingen ?? []).filter((toelichting) => toelichting.deel !== deel);
      return verander({
        toelichtingen: [...andere, { deel, oorzaak, maatregel, nr: g.nr, ...hand }],
        makers,
      });
    }
    case 'rapportVastgesteld':
      return verander({ vastgesteld: { ...hand, nr: g.nr } });
  }
}

export function toelichtingBij(
  { toelichtingen }: Pick<Rapportversie, 'toelichtingen'>,
  deel: Rapportdeelcode,
): Rapporttoelichting | undefined {
  return toelichtingen.find((t) => t.deel === deel);
}

/** The whole report always says what it is about; another part when something in it stands out. */
export function nogToeLichten({
  cijfers,
  toelichtingen,
}: Pick<Rapportversie, 'cijfers' | 'toelichtingen'>): Rapportcijfers['delen'] {
  return cijfers.delen.filter(
    ({ code, aandacht }) =>
      (code === 'algemeen' || aandacht.length > 0) && toelichtingBij({ toelichtingen }, code) === undefined,
  );
}
