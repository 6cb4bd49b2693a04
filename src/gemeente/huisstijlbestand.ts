import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { keurHuisstijl } from '../brieven/huisstijl.ts';
import type { Bestand, Inrichtingsfout } from './bestand.ts';
import type { huisstijlSchema } from './schema.ts';

type Huisstijldata = z.output<typeof huisstijlSchema>;

/** The picture that huisstijl.yaml names, from the same folder. */
export async function leesLogo(map: string, huisstijl: Bestand<Huisstijldata>) {
  const logo = huisstijl.waarde?.logo ?? null;
  if (logo === null) return { waarde: null, fouten: [] };
  try {
    const svg = await readFile(path.join(map, logo.bestand), 'utf8');
    return { waarde: { svg, beschrijving: logo.beschrijving }, fouten: [] };
  } catch {
    return {
      waarde: null,
      fouten: [huisstijl.fout(['logo', 'bestand'], `het bestand ${logo.bestand} ontbreekt in deze map.`)],
    };
  }
}

/** Contrast of the colours, by the house style's own rules (WCAG 1.4.3). */
export function huisstijlFouten(bestand: Bestand<Huisstijldata>): readonly Inrichtingsfout[] {
  if (!bestand.waarde) return [];
  return keurHuisstijl({ ...bestand.waarde, logo: null }).map((w) =>
    bestand.fout(w.veld?.split('.') ?? [], `${w.reden} ${w.uitweg}`),
  );
}
