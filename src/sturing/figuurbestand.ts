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

/** The file that is asked for in the address (`soort`); not found when there is no such figure or form. */
export async function figuurbestand(
  c: Verzoek,
  figuur: (Omit<Figuur, 'code'> & { readonly code: string }) | undefined,
  dag: string,
  plaatjes: Plaatjesmaker,
): Promise<Response> {
  const soort = FIGUURSOORTNAMEN.find((naam) => naam === c.req.param('soort'));
  if (!soort || !figuur) return c.notFound();
  return c.body(await inhoudVan(figuur, soort, plaatjes), 200, {
    'Content-Type': FIGUURSOORTEN[soort],
    'Content-Disposition': `attachment; filename="sturing-${figuur.code}-${dag}.${soort}"`,
  });
}

async function inhoudVan(
  figuur: Omit<Figuur, 'code'>,
  soort: Figuursoort,
  plaatjes: Plaatjesmaker,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (soort !== 'svg' && soort !== 'png') return new Uint8Array(await maakBestand(bladVan(figuur), soort));
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${String(await figuur.beeld(null))}\n`;
  return soort === 'svg' ? svg : new Uint8Array(await plaatjes.png(svg));
}
