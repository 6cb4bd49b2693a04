import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Vingerafdruk } from '../kern/ids.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { BriefGegevens } from './gegevens.ts';
import type { Kwartaalrapportstuk } from './gegevensKwartaal.ts';
import type { Huisstijl } from './huisstijl.ts';
import { leesLetterdekking } from './letterdekking.ts';
import { zuiver } from './zuiveren.ts';

/** `verzenden` gives PDF/UA-1, `archief` PDF/A-2a; both have passed the PDF/UA-1 check. */
export type Doel = 'verzenden' | 'archief';

export interface BriefPdf {
  readonly pdf: Uint8Array;
  readonly sha256: Vingerafdruk;
  readonly paginas: number;
  /** Characters for which no font is on board; each stands in the letter as U+FFFD. */
  readonly vervangenTekens: readonly string[];
}

export interface Briefmaker {
  /** The same data give the same bytes. 6 to 25 ms of work without a pause in between (bench/brieven.md). */
  render(gegevens: BriefGegevens, huisstijl: Huisstijl, doel: Doel): Promise<Uitkomst<BriefPdf>>;
}

export interface BriefmakerInstellingen {
  /** Folder with the `.typ` files and `lettertypen/`. */
  readonly sjablonenMap: string;
}

/**
 * Typst keeps what it set for so many letters back, so that the fixed text of a kind is still there when its turn
 * comes again. With 5 a letter took half as long again; with 60 more memory, and time to look through it
 * (`bench/brieven.mjs`).
 */
const BEWAAR_RESULTATEN = 15;

/** One compiler, made once: about 100 ms. */
export function maakBriefmaker({ sjablonenMap }: BriefmakerInstellingen): Briefmaker {
  const letters = join(sjablonenMap, 'lettertypen');
  const dekking = leesLetterdekking(letters);
  const compiler = NodeCompiler.create({ workspace: sjablonenMap, fontArgs: [{ fontPaths: [letters] }] });
  const invoer = join(sjablonenMap, 'gegevens.json');

  function zet(gegevens: BriefGegevens, huisstijl: Huisstijl, doel: Doel): Uitkomst<BriefPdf> {
    const { logo, ...rest } = huisstijl;
    // Pictures that the system drew are no text that somebody typed.
    const { beelden = {}, ...tekst } = gegevens as BriefGegevens &
      Partial<Pick<Kwartaalrapportstuk, 'beelden'>>;
    const schoon = zuiver({ gegevens: tekst, huisstijl: rest }, dekking);
    const data = {
      gegevens: schoon.waarde.gegevens,
      huisstijl: { ...schoon.waarde.huisstijl, logo },
      beelden,
    };
    // As a file of its own in the compiler's memory: content never becomes part of a template.
    compiler.mapShadow(invoer, Buffer.from(JSON.stringify(data)));
    const zetsel = compiler.compile({ mainFilePath: join(sjablonenMap, `${gegevens.brief}.typ`) });
    const document = zetsel.result;
    if (document === null)
      return geweigerd(nietTeZetten(JSON.stringify(zetsel.takeDiagnostics()?.shortDiagnostics)));
    try {
      const pdf = schrijf(document, doel);
      const sha256 = createHash('sha256').update(pdf).digest('hex') as Vingerafdruk;
      return gelukt({ pdf, sha256, paginas: document.numOfPages, vervangenTekens: schoon.vervangen });
    } catch (fout) {
      return geweigerd(nietToegankelijk(fout instanceof Error ? fout.message : String(fout)));
    } finally {
      compiler.evictCache(BEWAAR_RESULTATEN);
    }
  }

  function schrijf(document: NodeTypstDocument, doel: Doel): Uint8Array {
    // The gate: Typst refuses to write PDF/UA-1 when a title, language, alternative text or glyph misses.
    const toegankelijk = compiler.pdf(document, { pdfStandard: 'ua-1' });
    return doel === 'verzenden' ? toegankelijk : compiler.pdf(document, { pdfStandard: 'a-2a' });
  }

  return {
    async render(gegevens, huisstijl, doel) {
      // Lets other requests go first, and Node free the previous letter's native memory.
      await setImmediate();
      return zet(gegevens, huisstijl, doel);
    },
  };
}

function nietTeZetten(oorzaak: string) {
  return {
    code: 'briefNietTeZetten',
    reden: `De brief kan niet worden gemaakt: ${oorzaak}`,
    artikel: 'Omkeer',
    uitweg: 'Laat de beheerder de huisstijl (logo, kleuren) en het sjabloon nakijken.',
  };
}

function nietToegankelijk(oorzaak: string) {
  return {
    code: 'briefNietToegankelijk',
    reden: `De brief is niet voor iedereen te lezen en gaat daarom niet weg: ${oorzaak}`,
    artikel: 'PDF/UA-1 (ISO 14289-1)',
    uitweg: 'Laat de beheerder het logo en het sjabloon nakijken.',
  };
}
