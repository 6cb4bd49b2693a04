import type { Child } from 'hono/jsx';
import { Icoon } from './icoon.tsx';

export interface Kolom<Rij> {
  /** Header text; also shown before the value when the row is a card on a phone. */
  readonly kop: string;
  readonly cel: (rij: Rij) => Child;
  /** Makes this column the row's header: the first thing of a card. One column at most. */
  readonly rijkop?: boolean;
  /** Key in the sort links; leave out for columns that do not sort. */
  readonly sorteer?: string;
  /** Right-aligned digits. */
  readonly getal?: boolean;
  /** Sentences: on a phone over the whole width, without the header before it. */
  readonly zinnen?: boolean;
  /** Header only for screen readers, for a column of buttons. */
  readonly kopVerborgen?: boolean;
  /** Only where there is room for columns, or only on a phone: there one cell can fold what others say here. */
  readonly alleen?: 'breed' | 'smal';
}

export interface Sortering {
  readonly op: string;
  readonly richting: 'op' | 'af';
  /** Where a click on a header leads. */
  readonly href: (op: string, richting: 'op' | 'af') => string;
}

interface TabelProps<Rij> {
  /** What the table holds; visible unless `bijschriftVerborgen`. */
  bijschrift: string;
  bijschriftVerborgen?: boolean | undefined;
  /** So that a picture can say which table has its numbers. */
  id?: string | undefined;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  /** Shown instead of the table when there are no rows; see `Leegte`. */
  leeg?: Child | undefined;
  sortering?: Sortering | undefined;
  /** Can be wider than its place, with nothing in it to focus: then it is reached by keyboard itself. */
  schuift?: boolean | undefined;
  /** With the focus in the table, j and k go to the next and the previous line (an island does that). */
  toetsen?: boolean | undefined;
  /** On a phone a line is as low as it can be: what counts beside each other, without the names of the columns. */
  dicht?: boolean | undefined;
}

/** A table that becomes a list of cards on a phone. */
export function Tabel<Rij>(p: TabelProps<Rij>) {
  if (p.rijen.length === 0 && p.leeg) return <>{p.leeg}</>;
  return (
    <div
      class={p.dicht ? 'omk-tabel omk-tabel--dicht' : 'omk-tabel'}
      id={p.id}
      data-toetsen={p.toetsen ? '' : undefined}
      {...(p.schuift === true && { tabindex: 0, role: 'region', 'aria-label': p.bijschrift })}
    >
      <table class="utrecht-table" role="table">
        <caption class={p.bijschriftVerborgen ? 'omk-onzichtbaar' : 'utrecht-table__caption'}>
          {p.bijschrift}
        </caption>
        <thead class="utrecht-table__header" role="rowgroup">
          <tr role="row">
            {p.kolommen.map((kolom) => (
              <Kop kolom={kolom} sortering={p.sortering} />
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" role="rowgroup">
          {p.rijen.map((rij) => (
            <tr role="row">
              {p.kolommen.map((kolom) => (
                <Cel kolom={kolom} rij={rij} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** With a space before it. */
const alleenKlasse = <Rij,>({ alleen }: Kolom<Rij>): string =>
  alleen === undefined ? '' : alleen === 'breed' ? ' omk-alleen-breed' : ' omk-alleen-smal';

function Kop<Rij>({ kolom, sortering }: { kolom: Kolom<Rij>; sortering: Sortering | undefined }) {
  const klasse = `utrecht-table__header-cell${kolom.getal ? ' omk-getal' : ''}${alleenKlasse(kolom)}`;
  const tekst = kolom.kopVerborgen ? <span class="omk-onzichtbaar">{kolom.kop}</span> : kolom.kop;
  if (sortering === undefined || kolom.sorteer === undefined) {
    return (
      <th scope="col" role="columnheader" class={klasse}>
        {tekst}
      </th>
    );
  }
  const actief = sortering.op === kolom.sorteer;
  const volgende = actief && sortering.richting === 'op' ? 'af' : 'op';
  return (
    <th
      scope="col"
      role="columnheader"
      class={klasse}
      aria-sort={actief ? (sortering.richting === 'op' ? 'ascending' : 'descending') : undefined}
    >
      <a class="omk-sorteer" href={sortering.href(kolom.sorteer, volgende)}>
        {tekst}
        {actief ? <Icoon naam={sortering.richting === 'op' ? 'omhoog' : 'omlaag'} /> : null}
      </a>
    </th>
  );
}

/** The roles are spelled out: `display: block` on a phone would take them away. */
function Cel<Rij>({ kolom, rij }: { kolom: Kolom<Rij>; rij: Rij }) {
  const inhoud = <div class="omk-cel">{kolom.cel(rij)}</div>;
  if (kolom.rijkop) {
    return (
      <th scope="row" role="rowheader" class="utrecht-table__cell omk-rijkop">
        {inhoud}
      </th>
    );
  }
  return (
    <td
      role="cell"
      class={`utrecht-table__cell${kolom.getal ? ' omk-getal' : ''}${alleenKlasse(kolom)}`}
      data-label={kolom.kopVerborgen || kolom.zinnen ? undefined : kolom.kop}
    >
      {inhoud}
    </td>
  );
}
