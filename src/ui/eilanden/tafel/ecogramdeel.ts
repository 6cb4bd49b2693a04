/** The sketch of the household: drawn from the form while it is filled in. */
import type { Betrokkene } from '../../ecogram.ts';
import { KRINGEN, lijnklasse, MIDDEN, MIDDEN_Y, plaats, voorletters } from '../../ecogram.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** From here on the tie counts as under strain, as in the dossier. */
const GESPANNEN = 5;

type Eigenschappen = Readonly<Record<string, string | number>>;

function maak(
  naam: string,
  eigenschappen: Eigenschappen,
  ...kinderen: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, naam);
  for (const [eigenschap, waarde] of Object.entries(eigenschappen))
    element.setAttribute(eigenschap, String(waarde));
  element.append(...kinderen);
  return element;
}

/** The form beside it says the same in words, so a screen reader passes it by. */
export function tekenEcogram(inwoner: string, formulier: HTMLFormElement): SVGElement {
  const plekken = plaats(leesPersonen(formulier));
  return maak(
    'svg',
    { class: 'omk-ecogram', viewBox: '0 0 480 480', 'aria-hidden': 'true', focusable: 'false' },
    ...[...KRINGEN].reverse().map(({ kring, straal }) =>
      maak('circle', {
        class: `omk-ecogram__ring omk-ecogram__ring--${kring}`,
        cx: MIDDEN,
        cy: MIDDEN_Y,
        r: straal,
      }),
    ),
    ...plekken.map((b) => maak('line', { class: lijnklasse(b), x1: MIDDEN, y1: MIDDEN_Y, x2: b.x, y2: b.y })),
    ...plekken.map((b) =>
      maak(
        'g',
        { class: `omk-ecogram__persoon omk-ecogram__persoon--${b.kring}` },
        maak('circle', { cx: b.x, cy: b.y, r: 24 }),
        maak('text', { x: b.x, y: b.y }, voorletters(b.naam)),
        maak('text', { class: 'omk-ecogram__relatie', x: b.x, y: b.y + 38 }, b.relatie),
      ),
    ),
    maak(
      'g',
      { class: 'omk-ecogram__midden' },
      maak('circle', { cx: MIDDEN, cy: MIDDEN_Y, r: 38 }),
      maak('text', { x: MIDDEN, y: MIDDEN_Y }, voorletters(inwoner)),
    ),
  );
}

function leesPersonen(formulier: HTMLFormElement): readonly Betrokkene[] {
  const namen = Array.from(formulier.querySelectorAll<HTMLInputElement>('[name^="persoon."][name$=".naam"]'));
  return namen.flatMap(({ name, value }) => {
    const veld = (deel: string): Element | null =>
      formulier.querySelector(`[name="${name.replace(/naam$/, deel)}"]`);
    const aan = (deel: string): boolean => {
      const vinkje = veld(deel);
      return vinkje instanceof HTMLInputElement && vinkje.checked;
    };
    const keuze = (deel: string): HTMLOptionElement | undefined => {
      const lijst = veld(deel);
      return lijst instanceof HTMLSelectElement ? lijst.selectedOptions[0] : undefined;
    };
    if (value.trim() === '' || aan('weg')) return [];
    const wat = keuze('relatie');
    const kring = aan('inHuis') ? 'huishouden' : wat?.value === 'professional' ? 'professional' : 'netwerk';
    return [
      {
        naam: value.trim(),
        relatie: wat === undefined || wat.value === '' ? '' : wat.text,
        kring,
        zorgt: aan('mantelzorger'),
        gespannen: Number(keuze('band')?.value ?? 0) >= GESPANNEN,
      },
    ];
  });
}
