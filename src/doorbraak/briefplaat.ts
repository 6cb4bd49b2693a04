import type { Vergelijking } from './kosten.ts';
import { euro } from './geldwoorden.ts';
import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag } from '../kern/bedrag.ts';

const BREED = 680;
const HOOG = 250;
const RAND = { links: 92, rechts: 12, boven: 26, onder: 30 };
/** On paper, in black and white too: dashed is going on as it is. */
const INKT = { tekst: '#1a1a1a', raster: '#c9ccd1', nu: '#595959', straks: '#0b5c6e', omslag: '#9a6500' };

/** Finer than a pixel, so that a straight line looks straight. */
const opTiende = (plek: number): number => Math.round(plek * 10) / 10;

/** The lines of the money picture as one drawing for a document: numbers only, no text that somebody typed. */
export function geldplaat({ nu, straks, horizon, omslagmaand }: Vergelijking): string | null {
  const alle: readonly number[] = [...nu.verloop, ...straks.verloop];
  const hoogste = Math.max(...alle, 0);
  const laagste = Math.min(...alle, 0);
  if (hoogste === laagste) return null;
  const x = (maand: number): number =>
    opTiende(RAND.links + ((BREED - RAND.links - RAND.rechts) * maand) / horizon);
  const y = (centen: number): number =>
    opTiende(RAND.boven + ((HOOG - RAND.boven - RAND.onder) * (hoogste - centen)) / (hoogste - laagste));
  const tekst = (px: number, py: number, inhoud: string, anker: 'start' | 'middle' | 'end'): string =>
    `<text x="${px}" y="${py}" text-anchor="${anker}" font-family="Noto Sans" font-size="13" fill="${INKT.tekst}">${inhoud}</text>`;
  const lijn = (verloop: readonly Bedrag[], kleur: string, streep: string): string =>
    `<polyline fill="none" stroke="${kleur}" stroke-width="2.5"${streep} points="${[0, ...verloop].map((c, m) => `${x(m)},${y(c)}`).join(' ')}"/>`;
  const ijken = [laagste, ...(laagste < 0 ? [0] : []), hoogste / 2, hoogste].map((c) =>
    bedrag(Math.round(c)),
  );
  const om = horizon === 12 ? 3 : 12;
  const delen = [
    ...ijken.flatMap((c) => [
      `<line x1="${RAND.links}" x2="${BREED - RAND.rechts}" y1="${y(c)}" y2="${y(c)}" stroke="${INKT.raster}"/>`,
      tekst(RAND.links - 8, y(c) + 4, euro(c), 'end'),
    ]),
    ...Array.from({ length: horizon / om }, (_, i) => (i + 1) * om).map((m) =>
      tekst(x(m), HOOG - 8, `maand ${m}`, m === horizon ? 'end' : 'middle'),
    ),
    ...(omslagmaand === null
      ? []
      : [
          `<line x1="${x(omslagmaand)}" x2="${x(omslagmaand)}" y1="${RAND.boven}" y2="${HOOG - RAND.onder}" stroke="${INKT.omslag}" stroke-width="1.5" stroke-dasharray="2 3"/>`,
          tekst(
            x(omslagmaand),
            RAND.boven - 10,
            `omslag: maand ${omslagmaand}`,
            omslagmaand > horizon / 2 ? 'end' : 'start',
          ),
        ]),
    lijn(nu.verloop, INKT.nu, ' stroke-dasharray="7 5"'),
    lijn(straks.verloop, INKT.straks, ''),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${HOOG}" width="${BREED}" height="${HOOG}">${delen.join('')}</svg>`;
}
