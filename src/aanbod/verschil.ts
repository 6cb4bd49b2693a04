import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import { cellenVan } from './bestandsrij.ts';
import { KOLOMMEN } from './koppen.ts';

/** One field of an offer, as it reads in a file: what it was and what it becomes; empty is nothing. */
export interface Veldverschil {
  readonly veld: string;
  readonly was: string;
  readonly wordt: string;
}
export interface Wijziging {
  readonly aanbod: Aanbod;
  readonly velden: readonly Veldverschil[];
}

/** What a file would do to the kaart. What is the same is not written again. */
export interface Verschil {
  readonly nieuw: readonly Aanbod[];
  /** First who goes from the page for residents, then where something is emptied. */
  readonly anders: readonly Wijziging[];
  readonly gelijk: number;
  /** Names that go from the page for residents, and that come there. */
  readonly verdwijnt: readonly string[];
  readonly verschijnt: readonly string[];
  /** Fields that held something and will not. */
  readonly leeg: number;
}

export function vergelijk(alle: readonly Kaartaanbod[], nieuw: readonly Aanbod[]): Verschil {
  const stand = new Map(alle.map((a) => [a.code, a]));
  const isZichtbaar = (a: Kaartaanbod | undefined): boolean =>
    a !== undefined && a.openbaar && a.gesloten === null;
  const verdwijnt = nieuw.filter((a) => isZichtbaar(stand.get(a.code)) && !a.openbaar);
  const verschijnt = nieuw.filter((a) => !isZichtbaar(stand.get(a.code)) && a.openbaar);
  const wijzigingen = nieuw.flatMap((aanbod): readonly Wijziging[] => {
    const was = stand.get(aanbod.code);
    const velden = was ? veldenAnders(was, aanbod) : [];
    return velden.length === 0 ? [] : [{ aanbod, velden }];
  });
  const leegte = ({ velden }: Wijziging): number => velden.filter(({ wordt }) => wordt === '').length;
  const zwaarte = (w: Wijziging): number => (verdwijnt.includes(w.aanbod) ? 2 : leegte(w) > 0 ? 1 : 0);
  const erbij = nieuw.filter(({ code }) => !stand.has(code));
  return {
    nieuw: erbij,
    anders: wijzigingen.toSorted((x, y) => zwaarte(y) - zwaarte(x)),
    gelijk: nieuw.length - erbij.length - wijzigingen.length,
    verdwijnt: verdwijnt.map(({ naam }) => naam),
    verschijnt: verschijnt.map(({ naam }) => naam),
    leeg: wijzigingen.reduce((som, w) => som + leegte(w), 0),
  };
}

/** What was taken off the kaart and stands in a file is there again. */
function veldenAnders(was: Kaartaanbod, wordt: Aanbod): readonly Veldverschil[] {
  const [oud, nieuw] = [cellenVan(was), cellenVan(wordt)];
  return [
    ...(was.gesloten ? [{ veld: 'op de kaart', was: `nee: ${was.gesloten.reden}`, wordt: 'ja' }] : []),
    ...KOLOMMEN.filter((kolom) => oud[kolom] !== nieuw[kolom]).map((kolom) => ({
      veld: kolom,
      was: oud[kolom],
      wordt: nieuw[kolom],
    })),
  ];
}
