import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PDF as another program sees it. Each part is read when it is asked for: poppler is slow. */
export interface GelezenPdf {
  /** All text in reading order, runs of white space as one space. */
  tekst(): string;
  /** Output of `pdfinfo`: title, tagged, pages. */
  info(): string;
  /** The tag tree with its text (`pdfinfo -struct-text`). */
  structuur(): string;
  /** XMP metadata, where the standard is declared. */
  metadata(): string;
  woorden(): readonly Woord[];
}

/** A word with its place on the page, in millimetres from the top left. */
export interface Woord {
  readonly tekst: string;
  readonly blad: number;
  readonly links: number;
  readonly boven: number;
  readonly rechts: number;
  readonly onder: number;
}

const MM_PER_PUNT = 25.4 / 72;

export function leesPdf(pdf: Uint8Array): GelezenPdf {
  return {
    tekst: () => poppler(pdf, 'pdftotext', ['-enc', 'UTF-8'], ['-']).replaceAll(/\s+/g, ' '),
    info: () => poppler(pdf, 'pdfinfo', []),
    structuur: () => poppler(pdf, 'pdfinfo', ['-struct-text']).replaceAll('\u00a0', ' '),
    metadata: () => poppler(pdf, 'pdfinfo', ['-meta']),
    woorden: () => leesWoorden(poppler(pdf, 'pdftotext', ['-bbox'], ['-'])),
  };
}

function poppler(
  pdf: Uint8Array,
  programma: string,
  opties: readonly string[],
  daarna: readonly string[] = [],
): string {
  const map = mkdtempSync(join(tmpdir(), 'omkeer-brief-'));
  const bestand = join(map, 'brief.pdf');
  try {
    writeFileSync(bestand, pdf);
    return execFileSync(programma, [...opties, bestand, ...daarna], {
      encoding: 'utf8',
      maxBuffer: 64e6,
      stdio: 'pipe',
    });
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') {
      throw new Error(`${programma} ontbreekt: installeer poppler-utils (apt-get install poppler-utils).`);
    }
    throw fout;
  } finally {
    rmSync(map, { recursive: true });
  }
}

function leesWoorden(html: string): readonly Woord[] {
  return html.split('<page ').flatMap((deel, blad) =>
    [
      ...deel.matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
      ),
    ].map(([, links, boven, rechts, onder, tekst]) => ({
      tekst: tekst ?? '',
      blad,
      links: Number(links) * MM_PER_PUNT,
      boven: Number(boven) * MM_PER_PUNT,
      rechts: Number(rechts) * MM_PER_PUNT,
      onder: Number(onder) * MM_PER_PUNT,
    })),
  );
}
