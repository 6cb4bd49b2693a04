import type { Plaatjesmaker } from '../platform/plaatje.ts';
import type { Bladsoort } from '../platform/rekenblad.ts';
import { BLADSOORTEN, maakBestand } from '../platform/rekenblad.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Figuur } from './figuur.ts';
import { bladVan } from './figuur.ts';

/** The forms in which a figure can be taken along: its picture twice, its table three times. */
const FIGUURSOORTEN = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ...BLADSOORTEN,
} as const;
export type Figuursoort = Bladsoort | 'svg' | 'png';

export const FIGUURSOORTNAMEN = Object.keys(FIGUURSOORTEN) as readonly Figuursoort[];

/** In each form of a figure with small numbers: a file forgets who made it. */
const NIET_DOORGEVEN = 'Niet om door te geven: hier staan kleine getallen in (Wmo 5.3.6).';

/**
 * The file that is asked for in the address (`soort`); not found when there is no such figure or form. With small
 * numbers in it (`metKleine`) it says so, in itself and in its name.
 */
export async function figuurbestand(
  c: Verzoek,
  figuur: (Omit<Figuur, 'code'> & { readonly code: string }) | undefined,
  dag: string,
  plaatjes: Plaatjesmaker,
  metKleine = false,
): Promise<Response> {
  const soort = FIGUURSOORTNAMEN.find((naam) => naam === c.req.param('soort'));
  if (!soort || !figuur) return c.notFound();
  return c.body(await inhoudVan(figuur, soort, plaatjes, metKleine), 200, {
    'Content-Type': FIGUURSOORTEN[soort],
    'Content-Disposition': `attachment; filename="sturing-${figuur.code}-${dag}${metKleine ? '-niet-doorgeven' : ''}.${soort}"`,
  });
}

async function inhoudVan(
  figuur: Omit<Figuur, 'code'>,
  soort: Figuursoort,
  plaatjes: Plaatjesmaker,
  metKleine: boolean,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (soort !== 'svg' && soort !== 'png') {
    const blad = bladVan(figuur);
    const rijen = metKleine
      ? [...blad.rijen, [NIET_DOORGEVEN, ...blad.kolommen.slice(1).map(() => null)]]
      : blad.rijen;
    return new Uint8Array(await maakBestand({ ...blad, rijen }, soort));
  }
  const beeld = String(await figuur.beeld(null));
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${metKleine ? gemerkt(beeld) : beeld}\n`;
  return soort === 'svg' ? svg : new Uint8Array(await plaatjes.png(svg));
}

/** With a line of its own under the picture. */
function gemerkt(svg: string): string {
  const [kader = '', breed = '', hoog = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return svg
    .replace(kader, `viewBox="0 0 ${breed} ${Number(hoog) + 24}"`)
    .replace(
      /<\/svg>$/,
      `<text x="4" y="${Number(hoog) + 16}" font-size="13">${NIET_DOORGEVEN}</text></svg>`,
    );
}
