import type { Letterdekking } from './letterdekking.ts';

/** What is put in the place of a character no font has. */
const VERVANGER = '\uFFFD';
/** Longer runs without a space would run off the page. */
const LANGSTE_WOORD = 40;

/** C0 and C1 controls except tab and newline, byte order mark, lone surrogates, noncharacters. */
// eslint-disable-next-line no-control-regex -- these are what we look for
const ONZICHTBAAR = /[\0-\x08\x0B-\x1F\x7F-\x9F\uFEFF\uFFFE\uFFFF\p{Cs}]/gu;
/** Overrides and embeddings can make a sentence read differently than it is stored. */
const RICHTING = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Spaces of other widths; not every font has them. */
const SPATIE = /[^ \u00A0\P{Zs}]/gu;
/** Steers the characters beside it and needs no glyph: soft hyphen, joiners, emoji style. */
// eslint-disable-next-line no-misleading-character-class -- each character by itself
const STUURT = /^[\u00AD\u200B-\u200D\u2060\uFE0E\uFE0F \u00A0\t\n]$/;
/** Means nothing without a font that knows it; left out without a trace. */
const ONBELANGRIJK = /^\p{Default_Ignorable_Code_Point}$/u;
const PRIVEGEBRUIK = /^[\p{Co}\p{Cn}]$/u;
/** A sha256 has to stay copyable. */
const VINGERAFDRUK = /^[0-9a-f]{64}$/;
const HECHT_AAN_VORIGE = /^[\p{M}\p{Default_Ignorable_Code_Point}\u{1F3FB}-\u{1F3FF}]$/u;

export interface Gezuiverd<T> {
  readonly waarde: T;
  /** Characters that could not be shown, each once. */
  readonly vervangen: readonly string[];
}

/** Every string in `waarde` made fit to be printed; the shape stays the same. */
export function zuiver<T>(waarde: T, dekking: Letterdekking): Gezuiverd<T> {
  const vervangen = new Set<string>();
  const tekst = JSON.stringify(waarde, (_sleutel, deel: unknown) =>
    typeof deel === 'string' ? zuiverTekst(deel, dekking, vervangen) : deel,
  );
  return { waarde: JSON.parse(tekst) as T, vervangen: [...vervangen] };
}

function zuiverTekst(ruw: string, dekking: Letterdekking, vervangen: Set<string>): string {
  const tekst = ruw
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(ONZICHTBAAR, '')
    .replaceAll(RICHTING, '')
    .replaceAll(SPATIE, ' ')
    .normalize('NFC');
  const breekbaar = !VINGERAFDRUK.test(tekst);
  let uit = '';
  let sindsRuimte = 0;
  for (const teken of tekst) {
    const toonbaar = STUURT.test(teken) || (heeftTeken(teken, dekking) && !PRIVEGEBRUIK.test(teken));
    if (!toonbaar && ONBELANGRIJK.test(teken)) continue;
    if (!toonbaar) vervangen.add(teken);
    sindsRuimte = /[\s-]/.test(teken) ? 0 : sindsRuimte + 1;
    if (breekbaar && sindsRuimte > LANGSTE_WOORD && !HECHT_AAN_VORIGE.test(teken)) {
      uit += '\u200B';
      sindsRuimte = 1;
    }
    uit += toonbaar ? teken : VERVANGER;
  }
  return uit;
}

function heeftTeken(teken: string, dekking: Letterdekking): boolean {
  return dekking.has(teken.codePointAt(0) ?? 0);
}
