import type { LokaleRegels } from '../recht/lokaal.ts';
import { TOETSUITKOMSTEN } from '../toets/gebeurtenissen.ts';
import type { Toetsuitkomst } from '../toets/gebeurtenissen.ts';
import { TOETSUITKOMSTNAAM } from '../toets/namen.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Balkmerk, Verdeelbalk } from '../ui/wachtbalk.tsx';
import { afgeschermd } from '../ui/weergave.ts';
import { codenaam } from './namen.ts';
import type { Spreiding } from './register-queries.ts';

interface Doelrij {
  readonly doel: string;
  readonly totaal: number;
  readonly per: Readonly<Record<Toetsuitkomst, number>>;
}

/** Per goal that people had, in the order of how often: what they got. */
function doelrijen(spreiding: readonly Spreiding[]): readonly Doelrij[] {
  const doelen = [...new Set(spreiding.map(({ effectdoel }) => effectdoel))];
  return doelen
    .map((doel) => {
      const tel = (keuze: Toetsuitkomst): number =>
        spreiding.find((s) => s.effectdoel === doel && s.keuze === keuze)?.aantal ?? 0;
      const per = Object.fromEntries(TOETSUITKOMSTEN.map((k) => [k, tel(k)])) as Doelrij['per'];
      return { doel, per, totaal: Object.values(per).reduce((som, n) => som + n, 0) };
    })
    .toSorted((a, b) => b.totaal - a.totaal);
}

const KORT: Readonly<Record<Toetsuitkomst, string>> = {
  standaard: 'Standaard',
  maatwerk: 'Maatwerk',
  escalatie: 'Voorgelegd',
  afwijzing: 'Geen',
};
const uitkomstklasse = (keuze: Toetsuitkomst): string => `omk-uitkomst omk-uitkomst--${keuze}`;

/** Beside one number that is not shown, the sum would tell it. */
function samen({ per, totaal }: Doelrij, kleinsteGroep: number): string {
  const verborgen = Object.values(per).some((n) => n > 0 && n < kleinsteGroep);
  return verborgen ? 'niet getoond' : String(totaal);
}

/** The equality picture: what people with the same goal got, side by side. Small numbers are not shown. */
export function Spreidingsbeeld({
  spreiding,
  regels,
}: {
  readonly spreiding: readonly Spreiding[];
  readonly regels: Pick<LokaleRegels, 'effectdoelen' | 'voorzieningen' | 'kleinsteGroep'>;
}) {
  const rijen = doelrijen(spreiding);
  if (rijen.length === 0) return null;
  const { kleinsteGroep } = regels;
  const getal = (n: number): string => afgeschermd(n, kleinsteGroep);
  const naam = ({ doel }: Doelrij): string => codenaam('effectdoelen', doel, regels);
  return (
    <Kaart titel="Krijgen mensen met hetzelfde doel hetzelfde?">
      <p>
        Alle besloten gevallen met een afgeronde toets, per doel van het effect. Loopt het uiteen, dan is dat
        een gesprek waard: is het maatwerk, of toeval? Een getal onder de {kleinsteGroep} tonen wij niet.
      </p>
      <ul class="omk-lijst">
        {TOETSUITKOMSTEN.map((keuze) => (
          <li>
            <Balkmerk klasse={uitkomstklasse(keuze)} />
            {KORT[keuze] === TOETSUITKOMSTNAAM[keuze]
              ? KORT[keuze]
              : `${KORT[keuze]}: ${TOETSUITKOMSTNAAM[keuze]}`}
          </li>
        ))}
      </ul>
      {rijen
        .filter(({ totaal }) => totaal >= kleinsteGroep)
        .map((rij) => (
          <>
            <h3 class="utrecht-heading-3">{naam(rij)}</h3>
            <Verdeelbalk
              cijfers="spreiding-cijfers"
              label={`${naam(rij)}: ${TOETSUITKOMSTEN.map((k) => `${TOETSUITKOMSTNAAM[k]} ${getal(rij.per[k])}`).join(', ')}`}
              delen={TOETSUITKOMSTEN.filter((k) => rij.per[k] >= kleinsteGroep).map((keuze) => ({
                klasse: uitkomstklasse(keuze),
                aantal: rij.per[keuze],
              }))}
            />
          </>
        ))}
      <Tabel
        id="spreiding-cijfers"
        bijschrift="Uitkomst van de toets per doel"
        rijen={rijen}
        kolommen={[
          { kop: 'Doel van het effect', cel: naam, rijkop: true },
          ...TOETSUITKOMSTEN.map((keuze) => ({
            kop: KORT[keuze],
            cel: (r: Doelrij) => getal(r.per[keuze]),
            getal: true,
          })),
          { kop: 'Samen', cel: (r) => samen(r, kleinsteGroep), getal: true },
        ]}
      />
    </Kaart>
  );
}
