import { ijken } from '../ui/lijnbeeld.tsx';
import { getal } from '../ui/weergave.ts';
import type { Beeldprops, Paneel, Plaatsnaam } from './beelddelen.tsx';
import {
  BREED,
  Grens,
  Lijn,
  Onderschrift,
  paneel,
  punten,
  RAND,
  Raster,
  stukken,
  Vlak,
} from './beelddelen.tsx';
import type { Kleur } from './vulling.tsx';
import { KLEUR, tiende, Vulling } from './vulling.tsx';

/** Every table of durations begins with how many. */
const MEDIAANKOLOM = 2;
const P90KOLOM = 3;

export interface Bandpunt extends Plaatsnaam {
  readonly mediaan: number | null;
  readonly p90: number | null;
}

/** The middle and the slowest tenth over time, with the norm. */
export function Bandbeeld(b: Beeldprops & { punten: readonly Bandpunt[]; norm: number | null }) {
  const hoogste = Math.max(b.norm ?? 0, ...b.punten.map(({ p90 }) => p90 ?? 0));
  const p = paneel(20, 250, b.punten.length, hoogste);
  const band = stukken(b.punten.map(({ mediaan, p90 }) => (mediaan === null ? null : p90)));
  return (
    <Vlak label={b.label} bij={b.bij} hoog={300}>
      <Raster p={p} />
      {band.map((stuk) => {
        const terug = stuk.toReversed().map(([i]) => [i, b.punten[i]?.mediaan ?? 0] as const);
        return <polygon points={`${punten(p, stuk)} ${punten(p, terug)}`} fill={KLEUR.licht} />;
      })}
      <Lijn p={p} kolom={P90KOLOM} waarden={b.punten.map(({ p90 }) => p90)} kleur="grijs" streep="8 6" />
      <Lijn p={p} kolom={MEDIAANKOLOM} waarden={b.punten.map(({ mediaan }) => mediaan)} kleur="merk" />
      {b.norm === null ? null : <Grens p={p} waarde={b.norm} tekst={`norm: ${b.norm} dagen`} />}
      <Onderschrift p={p} namen={b.punten} />
    </Vlak>
  );
}

/** Parts on top of each other, for each place on the axis. */
export interface Stapel extends Plaatsnaam {
  readonly delen: readonly number[];
}

export const STAPELKLEUREN = [
  'merk',
  'accent',
  'zacht',
  'grijs',
  'bleek',
] as const satisfies readonly Kleur[];

function Blokken({ p, stapels, kolom }: { p: Paneel; stapels: readonly Stapel[]; kolom: number }) {
  const breed = tiende(p.breedte * 0.7);
  return (
    <>
      {stapels.map(({ delen }, i) => {
        let som = 0;
        return delen.map((deel, nr) => {
          const onder = p.y(som);
          som += deel;
          return deel === 0 ? null : (
            <g data-kolom={kolom + nr}>
              <Vulling
                x={tiende(p.plek(i) - breed / 2)}
                y={p.y(som)}
                breed={breed}
                hoog={tiende(Math.max(0, onder - p.y(som)))}
                kleur={KLEUR[STAPELKLEUREN[nr % STAPELKLEUREN.length] ?? 'merk']}
              />
            </g>
          );
        });
      })}
    </>
  );
}

const hoogsteStapel = (stapels: readonly Stapel[]): number =>
  Math.max(0, ...stapels.map(({ delen }) => delen.reduce((som, deel) => som + deel, 0)));

/** `kolom`: in which column of the table the lowest part stands; the others follow. */
export function Stapelbeeld(b: Beeldprops & { stapels: readonly Stapel[]; kolom?: number }) {
  const p = paneel(16, 240, b.stapels.length, hoogsteStapel(b.stapels));
  return (
    <Vlak label={b.label} bij={b.bij} hoog={290}>
      <Raster p={p} />
      {hoogsteStapel(b.stapels) > 0 ? null : (
        <text x={BREED / 2} y={120} text-anchor="middle">
          Er is niets om te tonen.
        </text>
      )}
      <Blokken p={p} stapels={b.stapels} kolom={b.kolom ?? 1} />
      <Onderschrift p={p} namen={b.stapels} />
    </Vlak>
  );
}

/** Above what lies there, by phase; below what came in (left) and went out (right). */
export function Voorraadbeeld(
  b: Beeldprops & {
    stapels: readonly Stapel[];
    /** Where the phases begin in the table. */
    kolom: number;
    stroom: readonly (readonly [number, number])[];
  },
) {
  const boven = paneel(34, 210, b.stapels.length, hoogsteStapel(b.stapels));
  const onder = paneel(262, 360, b.stapels.length, Math.max(0, ...b.stroom.flat()));
  const breed = tiende(onder.breedte * 0.36);
  return (
    <Vlak label={b.label} bij={b.bij} hoog={410}>
      <text x={RAND.links} y={16} font-weight="600">
        Voorraad aan het eind van de maand
      </text>
      <g data-paneel>
        <Raster p={boven} />
        <Blokken p={boven} stapels={b.stapels} kolom={b.kolom} />
      </g>
      <text x={RAND.links} y={246} font-weight="600">
        Nieuw (donker) en klaar (licht)
      </text>
      <g data-paneel>
        <Raster p={onder} />
        {b.stroom.map((paar, i) =>
          paar.map((aantal, nr) => (
            <g data-kolom={nr + 1}>
              <rect
                x={tiende(onder.plek(i) - (nr === 0 ? breed : 0))}
                y={onder.y(aantal)}
                width={breed}
                height={tiende(onder.onder - onder.y(aantal))}
                fill={nr === 0 ? KLEUR.merk : KLEUR.zacht}
              />
            </g>
          )),
        )}
      </g>
      <Onderschrift p={onder} namen={b.stapels} />
    </Vlak>
  );
}

export interface Spanregel {
  readonly naam: string;
  readonly mediaan: number | null;
  readonly p90: number | null;
}

/** Of each line how long the middle one took (thick) and nine in ten (thin). */
export function Spanbeeld(b: Beeldprops & { regels: readonly Spanregel[]; norm: number | null }) {
  const schaal = ijken(0, Math.max(4, b.norm ?? 0, ...b.regels.map(({ p90 }) => p90 ?? 0)));
  const top = schaal.at(-1) ?? 1;
  const x = (dagen: number): number => tiende(8 + ((BREED - 40) * dagen) / top);
  const onder = b.regels.length * 46 + 26;
  return (
    <Vlak label={b.label} bij={b.bij} hoog={onder + 30}>
      {schaal.map((dagen) => (
        <>
          <line
            data-waarde={dagen}
            x1={x(dagen)}
            x2={x(dagen)}
            y1={8}
            y2={onder}
            stroke={dagen === 0 ? KLEUR.grijs : KLEUR.lijn}
          />
          <text x={x(dagen)} y={onder + 20} text-anchor={dagen === 0 ? 'start' : 'middle'}>
            {getal(dagen)}
          </text>
        </>
      ))}
      {b.norm === null ? null : (
        <line
          x1={x(b.norm)}
          x2={x(b.norm)}
          y1={8}
          y2={onder}
          stroke={KLEUR.accent}
          stroke-width="3"
          stroke-dasharray="3 4"
        />
      )}
      {b.regels.map(({ naam, mediaan, p90 }, i) => (
        <>
          <text x={12} y={i * 46 + 26}>
            {mediaan === null ? `${naam}: niet getoond` : naam}
          </text>
          {mediaan === null || p90 === null ? null : (
            <>
              <g data-kolom={P90KOLOM}>
                <rect x={x(0)} y={i * 46 + 38} width={tiende(x(p90) - x(0))} height={6} fill={KLEUR.zacht} />
              </g>
              <g data-kolom={MEDIAANKOLOM}>
                <rect
                  x={x(0)}
                  y={i * 46 + 34}
                  width={tiende(x(mediaan) - x(0))}
                  height={14}
                  fill={KLEUR.merk}
                />
              </g>
            </>
          )}
        </>
      ))}
    </Vlak>
  );
}

export interface Regelpunt extends Plaatsnaam {
  readonly waarde: number | null;
  readonly signaal: boolean;
}

/** Each value with the mean and the limits of chance; a signal is bigger and a diamond. */
export function Regelbeeld(
  b: Beeldprops & {
    punten: readonly Regelpunt[];
    grenzen: { readonly gemiddelde: number; readonly boven: number; readonly onder: number } | undefined;
  },
) {
  const waarden = b.punten.map(({ waarde }) => waarde);
  const p = paneel(20, 250, b.punten.length, Math.max(b.grenzen?.boven ?? 0, ...waarden.map((w) => w ?? 0)));
  const dwars = (waarde: number, streep: string | undefined) => (
    <line
      x1={RAND.links}
      x2={BREED - RAND.rechts}
      y1={p.y(waarde)}
      y2={p.y(waarde)}
      stroke={KLEUR.grijs}
      stroke-width="2"
      stroke-dasharray={streep}
    />
  );
  return (
    <Vlak label={b.label} bij={b.bij} hoog={300}>
      {b.grenzen === undefined ? null : (
        <rect
          x={RAND.links}
          y={p.y(b.grenzen.boven)}
          width={BREED - RAND.links - RAND.rechts}
          height={tiende(p.y(b.grenzen.onder) - p.y(b.grenzen.boven))}
          fill={KLEUR.licht}
        />
      )}
      <Raster p={p} />
      {b.grenzen === undefined ? null : (
        <>
          {dwars(b.grenzen.boven, '6 5')}
          {dwars(b.grenzen.gemiddelde, undefined)}
          {dwars(b.grenzen.onder, '6 5')}
        </>
      )}
      <Lijn p={p} kolom={2} waarden={waarden} kleur="merk" />
      {b.punten.map(({ waarde, signaal }, i) =>
        waarde === null || !signaal ? null : (
          <rect
            x={p.plek(i) - 8}
            y={tiende(p.y(waarde) - 8)}
            width={16}
            height={16}
            transform={`rotate(45 ${p.plek(i)} ${p.y(waarde)})`}
            fill={KLEUR.accent}
            stroke={KLEUR.tekst}
            stroke-width="2"
          />
        ),
      )}
      <Onderschrift p={p} namen={b.punten} />
    </Vlak>
  );
}
