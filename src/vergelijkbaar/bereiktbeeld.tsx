import type { LokaleRegels } from '../recht/lokaal.ts';
import { EFFECTOORDELEN } from '../terugblik/gebeurtenissen.ts';
import type { Effectoordeel } from '../terugblik/gebeurtenissen.ts';
import { EFFECTOORDEELNAAM } from '../terugblik/namen.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { codenaam } from './namen.ts';
import type { Bereikt } from './register-queries.ts';

interface Rij {
  readonly code: string;
  readonly per: Readonly<Record<Effectoordeel, number>>;
  readonly totaal: number;
}

const DELEN = [
  { soort: 'doel', kop: 'Doel van het effect', kenmerk: 'effectdoelen' },
  { soort: 'voorziening', kop: 'Voorziening', kenmerk: 'voorzieningen' },
] as const;

/** Did what was meant come about? Per goal and per provision, of what was looked back on; small numbers are not shown. */
export function Bereiktbeeld({
  bereikt,
  regels,
}: {
  readonly bereikt: readonly Bereikt[];
  readonly regels: Pick<LokaleRegels, 'effectdoelen' | 'voorzieningen' | 'kleinsteGroep'>;
}) {
  if (bereikt.length === 0) return null;
  const { kleinsteGroep } = regels;
  return (
    <Kaart titel="Zijn de effecten bereikt?">
      <p>
        Van alle effecten waarop is teruggekeken. Een rij met minder dan {kleinsteGroep} effecten staat er
        zonder getallen.
      </p>
      {DELEN.map(({ soort, kop, kenmerk }) => (
        <Tabel
          bijschrift={`Bereikt per ${soort}`}
          rijen={rijenVan(bereikt.filter((b) => b.soort === soort))}
          kolommen={[
            { kop, cel: (r) => codenaam(kenmerk, r.code, regels), rijkop: true },
            ...EFFECTOORDELEN.map((oordeel) => ({
              kop: EFFECTOORDEELNAAM[oordeel],
              cel: (r: Rij) => aandeel(r, oordeel, kleinsteGroep),
              getal: true,
            })),
          ]}
        />
      ))}
    </Kaart>
  );
}

/** Shares of rows that are large enough; a share of a large row tells of nobody. */
function aandeel({ per, totaal }: Rij, oordeel: Effectoordeel, kleinsteGroep: number): string {
  return totaal < kleinsteGroep ? 'niet getoond' : `${Math.round((100 * per[oordeel]) / totaal)}%`;
}

function rijenVan(bereikt: readonly Bereikt[]): readonly Rij[] {
  return [...new Set(bereikt.map(({ code }) => code))]
    .map((code) => {
      const tel = (oordeel: Effectoordeel): number =>
        bereikt.find((b) => b.code === code && b.oordeel === oordeel)?.aantal ?? 0;
      const per = { bereikt: tel('bereikt'), deels: tel('deels'), niet: tel('niet') };
      return { code, per, totaal: per.bereikt + per.deels + per.niet };
    })
    .toSorted((a, b) => b.totaal - a.totaal);
}
