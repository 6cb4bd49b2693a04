import type { Icoonnaam } from './icoon.tsx';
import { Icoon } from './icoon.tsx';
import { Link } from './knop.tsx';

/** How an effect stands to a basic value (Omgekeerde Toets, step 2). */
export type Oordeel = 'dient' | 'onderDruk' | 'nietVanToepassing';

const BEELD: Readonly<Record<Oordeel, { icoon: Icoonnaam; tekst: string }>> = {
  dient: { icoon: 'goed', tekst: 'dient' },
  onderDruk: { icoon: 'druk', tekst: 'onder druk' },
  nietVanToepassing: { icoon: 'streep', tekst: 'n.v.t.' },
};

export interface Matrixrij {
  /** The basic value: `Kunnen meedoen`. */
  readonly waarde: string;
  /** Where one can read about it. */
  readonly href: string;
  /** By column code; a missing cell is `nog niet gewogen`, `null` does not exist for this law. */
  readonly cellen: Readonly<Record<string, { oordeel: Oordeel; reden?: string | undefined } | null>>;
}

interface MatrixProps {
  bijschrift: string;
  /** The laws (or effects) as columns: short code and full name. */
  kolommen: readonly { readonly code: string; readonly kort: string; readonly naam: string }[];
  rijen: readonly Matrixrij[];
}

/** Basic values against laws: symbol and word in every cell, the reasons below. */
export function Matrix(p: MatrixProps) {
  return (
    <div class="omk-matrix" role="region" aria-label={p.bijschrift} tabindex={0}>
      <table>
        <caption>{p.bijschrift}</caption>
        <thead>
          <tr>
            <th scope="col">Grondwaarde</th>
            {p.kolommen.map((kolom) => (
              <th scope="col">
                {kolom.kort === kolom.naam ? kolom.naam : <abbr title={kolom.naam}>{kolom.kort}</abbr>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {p.rijen.map((rij) => (
            <tr>
              <th scope="row">
                <Link href={rij.href}>{rij.waarde}</Link>
              </th>
              {p.kolommen.map((kolom) => (
                <Matrixcel cel={rij.cellen[kolom.code]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Matrixcel({ cel }: { cel: Matrixrij['cellen'][string] | undefined }) {
  if (cel === null) return <td class="omk-matrix__cel--geen"></td>;
  if (cel === undefined) return <td class="omk-matrix__cel--open">nog niet gewogen</td>;
  const beeld = BEELD[cel.oordeel];
  return (
    <td class={`omk-matrix__cel--${cel.oordeel}`}>
      <span class="omk-matrix__oordeel">
        <Icoon naam={beeld.icoon} />
        {beeld.tekst}
      </span>
      {cel.reden ? <span class="omk-matrix__reden">{cel.reden}</span> : null}
    </td>
  );
}
