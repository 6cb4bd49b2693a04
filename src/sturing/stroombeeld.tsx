import type { Getoond } from '../doorlooptijd/scherm.ts';
import { ijken } from '../ui/lijnbeeld.tsx';
import { getal } from '../ui/weergave.ts';
import type { Beeldprops } from './beelddelen.tsx';
import { BREED, Vlak } from './beelddelen.tsx';
import { tekenbaar } from './figuur.ts';
import { HALTENAAM, UITGANGNAAM } from './namen.ts';
import type { Haltestand, Stroom } from './stroom.ts';
import { merktekst } from './stroom.ts';
import { KLEUR, tiende, Vulling } from './vulling.tsx';

/** In which column of the table stands how many came in. */
const KOLOM_BINNEN = 3;
/** A line of words: on a phone the letters are half as large again in the picture. */
const REGEL = 28;
/** The stream, at its widest, and its middle. */
const STROOM = { links: 8, breed: 110, midden: 63 };
const UIT = { pijl: 214, tekst: 246 };
const PIJL = 10;
/** Between who comes in and who passes by. */
const KIER = 6;
const KOP = 62;

type Uitgangen = Haltestand['uitgangen'];

/** As wide as there are dossiers: the arrows and what leaves them, by one scale. */
interface Schaal {
  readonly top: number;
  dik(aantal: number | string): number;
}

function schaalVan({ haltes, hulp }: Stroom): Schaal {
  const alle = [...haltes.map(({ binnen }) => tekenbaar(binnen)), tekenbaar(hulp)];
  const top = ijken(0, Math.max(4, ...alle)).at(-1) ?? 1;
  return { top, dik: (aantal) => tiende((STROOM.breed * tekenbaar(aantal)) / top) };
}

const uitHoog = (dik: number): number => Math.max(REGEL, dik + 6);

/** Between two haltes: as high as what leaves there needs, under who passes the next one over. */
const tussenHoog = (uit: Uitgangen, langs: Getoond, { dik }: Schaal): number =>
  Math.max(
    40,
    12 + (langs === 0 ? 0 : REGEL) + uit.reduce((som, { aantal }) => som + uitHoog(dik(aantal)), 0),
  );

const halteHoog = ({ merken }: Haltestand): number => 14 + REGEL * (2 + merken.length);

/** From above to below: what comes in, what stands at each halte, what leaves to the side, and who gets help. */
export function Stroombeeld(b: Beeldprops & { readonly stroom: Stroom }) {
  const { haltes, hulp } = b.stroom;
  const schaal = schaalVan(b.stroom);
  let y = KOP;
  const plek = (hoog: number): number => {
    const hier = y;
    y += hoog;
    return hier;
  };
  const delen = haltes.map((halte, i) => {
    const uit = haltes[i - 1]?.uitgangen ?? [];
    const hoog = tussenHoog(uit, halte.langs, schaal);
    return { halte, uit, hoog, boven: plek(hoog), vanaf: plek(halteHoog(halte)) };
  });
  const laatste = haltes.at(-1)?.uitgangen ?? [];
  const slothoog = tussenHoog(laatste, 0, schaal);
  const slot = { hoog: slothoog, boven: plek(slothoog) };
  const eind = plek(14 + REGEL);
  return (
    <Vlak label={b.label} bij={b.bij} hoog={y + 6}>
      <Maatstok top={schaal.top} />
      {delen.map(({ halte, uit, hoog, boven, vanaf }) => (
        <>
          <Pijl aantal={halte.binnen} langs={halte.langs} boven={boven} hoog={hoog} schaal={schaal} />
          <Uitgang uit={uit} langs={halte.langs} boven={boven} schaal={schaal} />
          <Halteblok halte={halte} boven={vanaf} />
        </>
      ))}
      <Pijl aantal={hulp} langs={0} boven={slot.boven} hoog={slot.hoog} schaal={schaal} />
      <Uitgang uit={laatste} langs={0} boven={slot.boven} schaal={schaal} />
      <rect
        x={1}
        y={eind}
        width={BREED - 2}
        height={14 + REGEL}
        rx={6}
        fill={KLEUR.licht}
        stroke={KLEUR.merk}
      />
      <text x={20} y={eind + 28} font-weight="700">
        Hulp begonnen
      </text>
    </Vlak>
  );
}

/** How wide how many is. */
function Maatstok({ top }: { top: number }) {
  const eind = STROOM.links + STROOM.breed;
  return (
    <>
      <line x1={STROOM.links} x2={eind} y1={44} y2={44} stroke={KLEUR.grijs} />
      {([0, top] as const).map((waarde) => {
        const x = waarde === 0 ? STROOM.links : eind;
        return (
          <>
            <line data-waarde={waarde} x1={x} x2={x} y1={36} y2={52} stroke={KLEUR.grijs} stroke-width="2" />
            <text x={x} y={26} text-anchor="middle">
              {getal(waarde)}
            </text>
          </>
        );
      })}
      <text x={UIT.pijl - 44} y={50}>
        dossiers in een jaar
      </text>
    </>
  );
}

interface Gang {
  readonly langs: Getoond;
  readonly boven: number;
  readonly schaal: Schaal;
}

/** Who comes in at the next halte, and beside it who goes past it. */
function Pijl(p: Gang & { aantal: Getoond; hoog: number }) {
  const breed = p.schaal.dik(p.aantal);
  const ernaast = p.schaal.dik(p.langs);
  const midden = tiende(STROOM.midden - (ernaast === 0 ? 0 : (ernaast + KIER) / 2));
  const punt = p.boven + p.hoog - 2;
  const arm = Math.max(7, breed / 2 + 4);
  return (
    <>
      {breed === 0 ? (
        <line x1={midden} x2={midden} y1={p.boven} y2={punt} stroke={KLEUR.grijs} stroke-dasharray="3 4" />
      ) : (
        <>
          <g data-kolom={KOLOM_BINNEN}>
            <rect
              x={tiende(midden - breed / 2)}
              y={p.boven}
              width={breed}
              height={p.hoog - PIJL - 2}
              fill={KLEUR.merk}
            />
          </g>
          <polygon
            points={`${tiende(midden - arm)},${punt - PIJL} ${tiende(midden + arm)},${punt - PIJL} ${midden},${punt}`}
            fill={KLEUR.merk}
          />
        </>
      )}
      {ernaast === 0 ? null : (
        <rect
          x={tiende(midden + breed / 2 + KIER)}
          y={p.boven}
          width={ernaast}
          height={p.hoog}
          fill={KLEUR.zacht}
        />
      )}
      <text x={STROOM.links + STROOM.breed + 14} y={p.boven + 26}>
        {typeof p.aantal === 'number' ? getal(p.aantal) : 'weinig'}
      </text>
    </>
  );
}

/** To the side, one below the other: who goes past the next halte, and how many left the halte above and which way. */
function Uitgang({ uit, langs, boven, schaal }: Gang & { uit: Uitgangen }) {
  let y = boven + 6 + (langs === 0 ? 0 : REGEL);
  return (
    <>
      {langs === 0 ? null : (
        <>
          <rect x={UIT.pijl} y={boven + 13} width={22} height={14} fill={KLEUR.zacht} />
          <text x={UIT.tekst} y={boven + 27}>
            {typeof langs === 'number' ? `${getal(langs)} sloegen dit over` : 'niet getoond: sloeg dit over'}
          </text>
        </>
      )}
      {uit.map(({ uitgang, aantal }) => {
        const dik = Math.max(2, schaal.dik(aantal));
        const midden = tiende(y + uitHoog(dik) / 2);
        y += uitHoog(dik);
        return (
          <>
            <Vulling x={UIT.pijl} y={tiende(midden - dik / 2)} breed={12} hoog={dik} kleur={KLEUR.grijs} />
            <polygon
              points={`${UIT.pijl + 12},${midden - 8} ${UIT.pijl + 12},${midden + 8} ${UIT.pijl + 22},${midden}`}
              fill={KLEUR.grijs}
            />
            <text x={UIT.tekst} y={midden + 7}>
              {typeof aantal === 'number'
                ? `${getal(aantal)} ${UITGANGNAAM[uitgang]}`
                : `niet getoond: ${UITGANGNAAM[uitgang]}`}
            </text>
          </>
        );
      })}
    </>
  );
}

const nuTekst = ({ nu, oud }: Haltestand): string => {
  if (typeof nu !== 'number') return 'nu: niet getoond';
  return nu === 0 || oud === null ? `nu ${getal(nu)}` : `nu ${getal(nu)} (${getal(oud)} dagen)`;
};

function duurTekst({ mediaan, p90, verder, eruit }: Haltestand): string {
  if (mediaan !== null && p90 !== null)
    return `helft binnen ${getal(mediaan)}, 9 op 10 binnen ${getal(p90)} dagen`;
  return verder === 0 && eruit === 0 ? 'niemand vertrok hier' : 'te weinig om te tonen';
}

/** What stands there, how long one stays, and in words why to look here. */
function Halteblok({ halte, boven }: { halte: Haltestand; boven: number }) {
  const hoog = halteHoog(halte);
  const valtOp = halte.merken.length > 0;
  return (
    <>
      <rect
        x={1}
        y={boven}
        width={BREED - 2}
        height={hoog}
        rx={6}
        fill="#fff"
        stroke={valtOp ? KLEUR.tekst : KLEUR.grijs}
        stroke-width={valtOp ? 2 : 1}
      />
      {valtOp ? <Vulling x={2} y={boven + 1} breed={12} hoog={hoog - 2} kleur={KLEUR.accent} /> : null}
      <text x={20} y={boven + 26} font-weight="700">
        {HALTENAAM[halte.halte]}
      </text>
      <text x={BREED - 12} y={boven + 26} text-anchor="end">
        {nuTekst(halte)}
      </text>
      <text x={20} y={boven + 26 + REGEL}>
        {duurTekst(halte)}
      </text>
      {halte.merken.map((merk, i) => (
        <text x={20} y={boven + 26 + REGEL * (2 + i)} font-weight="700">
          {merktekst(merk)}
        </text>
      ))}
    </>
  );
}
