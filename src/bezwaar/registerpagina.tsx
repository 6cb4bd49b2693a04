import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { afgeschermd } from '../ui/weergave.ts';
import { BEROEPUITKOMSTEN, BEZWAARGRONDEN } from './codes.ts';
import { BEROEPUITKOMSTNAAM, BEZWAARGRONDNAAM, BEZWAAREINDENAAM } from './namen.ts';
import type { leesBezwaarregister } from './register-queries.ts';
import { BEZWAAREINDEN } from './registerrij.ts';

type Telling = Awaited<ReturnType<typeof leesBezwaarregister>>;

interface Props {
  readonly kader: Kader;
  readonly telling: Telling;
  /** Smaller numbers are not shown to this reader; 1 for who may see the dossiers themselves. */
  readonly kleinsteGroep: number;
}

/** Still open, beside the ways in which it can end. */
const STANDEN = [...BEZWAAREINDEN, null] as const;
const standnaam = (stand: (typeof STANDEN)[number]): string =>
  stand === null ? 'loopt nog' : BEZWAAREINDENAAM[stand];

const som = (rijen: readonly { readonly aantal: number }[]): number =>
  rijen.reduce((totaal, { aantal }) => totaal + aantal, 0);

/** Why people object, and what came of it: what a reason finds right again and again, asks for other work. */
export function Bezwaarregisterpagina({ kader, telling, kleinsteGroep }: Props) {
  const getal = (n: number): string => afgeschermd(n, kleinsteGroep);
  const { gronden, uitkomsten } = telling;
  const beroepen = uitkomsten.filter(({ beroep }) => beroep !== null);
  return (
    <Pagina
      kader={kader}
      breed
      titel="Bezwaarregister"
      inleiding={
        <p>
          Waarom mensen bezwaar maken en wat ervan komt. Vaak gegrond om dezelfde reden? Dan ligt het aan het
          werk, niet aan het dossier.
        </p>
      }
    >
      {kleinsteGroep === 1 ? null : (
        <Bericht soort="info">
          <p>Een getal onder de {kleinsteGroep} tonen wij niet. Dan is niemand te herkennen (Wmo 5.3.6).</p>
        </Bericht>
      )}
      {uitkomsten.length === 0 ? (
        <Leegte titel="Er is nog geen bezwaar gemaakt.">
          <p>Het register vult zich vanzelf met elk bezwaar dat binnenkomt.</p>
        </Leegte>
      ) : (
        <>
          <Kaart titel="Wat eruit kwam">
            <Tabel
              bijschrift="Bezwaren per uitkomst"
              bijschriftVerborgen
              rijen={STANDEN}
              kolommen={[
                { kop: 'Uitkomst', rijkop: true, cel: standnaam },
                {
                  kop: 'Bezwaren',
                  getal: true,
                  cel: (stand) => getal(som(uitkomsten.filter(({ uitkomst }) => uitkomst === stand))),
                },
                {
                  kop: 'Te laat beslist',
                  getal: true,
                  cel: (stand) =>
                    getal(som(uitkomsten.filter((u) => u.uitkomst === stand && u.opTijd === false))),
                },
              ]}
            />
          </Kaart>
          <Kaart titel="Waar het over ging">
            <p>Een bezwaar met twee redenen telt bij beide. Na de beslissing telt waar zij over ging.</p>
            <Tabel
              bijschrift="Redenen van bezwaar, per uitkomst"
              bijschriftVerborgen
              rijen={BEZWAARGRONDEN}
              kolommen={[
                { kop: 'Reden', rijkop: true, cel: (grond) => BEZWAARGRONDNAAM[grond] },
                ...STANDEN.map((stand) => ({
                  kop: standnaam(stand),
                  getal: true,
                  cel: (grond: (typeof BEZWAARGRONDEN)[number]) =>
                    getal(som(gronden.filter((g) => g.grond === grond && g.uitkomst === stand))),
                })),
              ]}
            />
          </Kaart>
          {beroepen.length > 0 ? (
            <Kaart titel="Wat de rechter zei">
              <Tabel
                bijschrift="Beroepen per uitkomst"
                bijschriftVerborgen
                rijen={[...BEROEPUITKOMSTEN, 'loopt' as const]}
                kolommen={[
                  {
                    kop: 'Uitkomst',
                    rijkop: true,
                    cel: (uitkomst) => (uitkomst === 'loopt' ? 'loopt nog' : BEROEPUITKOMSTNAAM[uitkomst]),
                  },
                  {
                    kop: 'Beroepen',
                    getal: true,
                    cel: (uitkomst) => getal(som(beroepen.filter(({ beroep }) => beroep === uitkomst))),
                  },
                ]}
              />
            </Kaart>
          ) : null}
        </>
      )}
    </Pagina>
  );
}
