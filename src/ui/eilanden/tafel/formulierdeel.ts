/** One form on the page: the fields as the server made them, with what was typed at the table. */
import { leesInhoud, zetTerug } from '../delen/inhoud.ts';
import { botsingdeel } from './botsingdeel.ts';
import { tekenEcogram } from './ecogramdeel.ts';
import type { Lading, Tafelformulier, Velden } from './lading.ts';
import { alinea, bericht, maak, veldId, vind, vindEen, zetHtml } from './scherm.ts';
import type { Voorval, Werk } from './wachtrij.ts';
import { isOpen, standTekst } from './wachtrij.ts';

export interface Formulierdeel {
  readonly soort: Tafelformulier;
  lees(): Velden;
  toon(lading: Lading, werk: Werk | undefined, vanOns: boolean): void;
  toonStand(werk: Werk | undefined): void;
}

interface Bij {
  getypt(velden: Velden): void;
  gebeurt(sleutel: string, voorval: Voorval): void;
  /** One more of these, beside what was sent. */
  opnieuw(): void;
  stuur(): void;
}

export function maakFormulierdeel(
  plek: HTMLElement,
  soort: Tafelformulier,
  signal: AbortSignal,
  bij: Bij,
): Formulierdeel {
  const formulier = vindEen(plek, 'form', HTMLFormElement);
  const velden = vind(plek, '[data-velden]');
  const vak = vindEen(plek, 'fieldset', HTMLFieldSetElement);
  const nogWijzigen = vindEen(plek, '[data-doe="toch-wijzigen"]', HTMLButtonElement);
  const opnieuw = vindEen(plek, '[data-doe="opnieuw"]', HTMLButtonElement);
  let nu: Werk | undefined;
  let inwoner = '';
  /** What the fields were last filled with. */
  let gevuld = '';

  const ecogram = (): void => {
    const waar = plek.querySelector('[data-ecogram]');
    if (waar !== null) waar.replaceChildren(tekenEcogram(inwoner, formulier));
  };
  const getypt = (): void => {
    bij.getypt(leesInhoud(formulier));
    ecogram();
  };
  formulier.addEventListener('input', getypt, { signal });
  formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault(), { signal });
  nogWijzigen.addEventListener('click', () => nu && bij.gebeurt(nu.sleutel, { soort: 'tochWijzigen' }), {
    signal,
  });
  opnieuw.addEventListener('click', bij.opnieuw, { signal });

  function vul(lading: Lading, werk: Werk | undefined): void {
    const { html } = lading.formulieren[soort];
    zetHtml(velden, html);
    formulier.reset();
    if (werk === undefined || Object.keys(werk.velden).length === 0) return;
    zetTerug(formulier, metLege(formulier, werk.velden));
    openWatGevuldIs(formulier);
  }

  function toonFouten({ stand, fouten, teksten }: Pick<Werk, 'stand' | 'fouten' | 'teksten'>): void {
    const waar = vind(plek, '[data-fouten]');
    const regels = Object.entries(fouten);
    if (stand !== 'geweigerd' || regels.length + teksten.length === 0) {
      waar.replaceChildren();
      return;
    }
    const lijst = maak(
      'ul',
      {},
      ...regels.map(([naam, tekst]) =>
        maak(
          'li',
          {},
          maak('a', { href: `#${veldId(naam)}`, class: 'utrecht-link utrecht-link--html-a' }, tekst),
        ),
      ),
      ...teksten.map((tekst) => maak('li', {}, tekst)),
    );
    waar.replaceChildren(
      bericht('fout', alinea('Dit is nog niet aangenomen. Uw tekst staat er nog.'), lijst),
    );
  }

  return {
    soort,
    lees: () => leesInhoud(formulier),
    toon(lading, werk, vanOns) {
      nu = werk;
      inwoner = lading.naam;
      // Who writes keeps the fields as they are; who reads along gets what the other tab typed.
      const wat = [lading.nr, werk?.sleutel, werk?.gezien, vanOns ? '' : JSON.stringify(werk?.velden)].join();
      // Under somebody's hands nothing is made anew; that comes when they are done.
      const schrijft =
        gevuld !== '' && vanOns && (werk === undefined || isOpen(werk)) && formulier.matches(':focus-within');
      if (wat !== gevuld && !schrijft) {
        vul(lading, werk);
        gevuld = wat;
      }
      vak.disabled = !vanOns || (werk !== undefined && !isOpen(werk));
      ecogram();
      const waar = vind(plek, '[data-botsing]');
      const botst = werk?.botsing ?? null;
      if (werk === undefined || botst === null || !vanOns) waar.replaceChildren();
      else if (!waar.hasChildNodes())
        waar.append(
          botsingdeel(werk, botst, formulier, (voorval) => {
            bij.gebeurt(werk.sleutel, voorval);
            bij.stuur();
          }),
        );
      const om = plek.closest('details');
      if (om !== null && (werk?.stand === 'botsing' || werk?.stand === 'geweigerd')) om.open = true;
      toonFouten(werk ?? { stand: 'schrijven', fouten: {}, teksten: [] });
      nogWijzigen.hidden = !vanOns || werk?.stand !== 'klaar';
      opnieuw.hidden = !vanOns || werk?.stand !== 'verstuurd';
    },
    toonStand(werk) {
      nu = werk;
      const tekst = werk === undefined ? '' : standTekst(werk, navigator.onLine);
      const waar = vind(plek, '[data-werkstand]');
      if (waar.textContent !== tekst) waar.textContent = tekst;
    },
  };
}

/** What does not stand in the text is empty, whatever the page began with. */
function metLege(formulier: HTMLFormElement, velden: Velden): Velden {
  const namen = Array.from(formulier.elements, (veld) => veld.getAttribute('name') ?? '');
  return { ...Object.fromEntries(namen.map((naam) => [naam, ['']])), ...velden };
}

function openWatGevuldIs(formulier: HTMLFormElement): void {
  for (const uitklap of formulier.querySelectorAll('details'))
    if (Array.from(uitklap.querySelectorAll('input, textarea, select')).some(isAnders)) uitklap.open = true;
}

/** Differs from what the page began with. */
function isAnders(veld: Element): boolean {
  if (veld instanceof HTMLInputElement && (veld.type === 'checkbox' || veld.type === 'radio'))
    return veld.checked !== veld.defaultChecked;
  if (veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement)
    return veld.value !== veld.defaultValue;
  return false;
}
