/** Both versions side by side, of each field that was changed on both sides. A person chooses each. */
import { alinea, bericht, knop, maak } from './scherm.ts';
import type { Botsing, Keus } from './vergelijk.ts';
import { kies, leesPersoon } from './vergelijk.ts';
import { alsVelden, alsVergelijking } from './versturen.ts';
import type { Tegenover, Voorval, Werk } from './wachtrij.ts';

const KEUZENAAM: Readonly<Record<Keus, string>> = {
  mijn: 'Wat ik aan tafel schreef',
  dossier: 'Wat in het dossier staat',
  beide: 'Allebei, onder elkaar',
};

export function botsingdeel(
  werk: Werk,
  tegenover: Tegenover,
  formulier: HTMLFormElement,
  gekozen: (voorval: Voorval) => void,
): HTMLElement {
  const keuzes: Record<string, Keus> = {};
  const fout = maak('p', { class: 'omk-fout', role: 'alert' });
  const vakken = tegenover.botsingen.map((botsing, nr) =>
    vak(botsing, nr, werk, formulier, (keus) => {
      keuzes[botsing.naam] = keus;
    }),
  );
  const klaar = knop('primair', 'Dit versturen', () => {
    const open = tegenover.botsingen.filter(({ naam }) => keuzes[naam] === undefined).length;
    if (open > 0) {
      fout.textContent = open === 1 ? 'Kies nog één keer.' : `Kies nog ${open} keer.`;
      return;
    }
    const nu = alsVergelijking(werk, tegenover.nu);
    const velden = alsVelden(werk, kies(tegenover, nu, keuzes));
    gekozen({ soort: 'bijgewerkt', velden, op: tegenover.nu, nr: tegenover.nr });
  });
  return maak(
    'div',
    { class: 'omk-tafel__botsing' },
    bericht(
      'letop',
      maak('h3', { class: 'utrecht-heading-3' }, 'Het dossier is intussen veranderd'),
      alinea(
        `Er is niets overschreven. Laatst vastgelegd: ${tegenover.laatst}. Kies bij elk onderdeel wat in het dossier komt.`,
      ),
    ),
    ...vakken,
    fout,
    klaar,
  );
}

function vak(
  { naam, dossier, mijn }: Botsing,
  nr: number,
  werk: Werk,
  formulier: HTMLFormElement,
  bij: (keus: Keus) => void,
): HTMLElement {
  const velden = Array.from(formulier.elements).filter((el) => el.getAttribute('name') === naam);
  const lees = (waarden: readonly string[]): string =>
    waarden.map((w) => leesbaar(w, werk, velden, formulier)).join('\n') || 'Niets ingevuld';
  const versie = (kop: string, waarden: readonly string[]): HTMLElement =>
    maak(
      'div',
      { class: 'omk-tafel__versie' },
      maak('h4', { class: 'utrecht-heading-4' }, kop),
      maak('p', { class: 'omk-lopend', dir: 'auto' }, lees(waarden)),
    );
  const isTekst = velden[0] instanceof HTMLTextAreaElement;
  const soorten: readonly Keus[] =
    isTekst && dossier.length > 0 && mijn.length > 0 ? ['mijn', 'dossier', 'beide'] : ['mijn', 'dossier'];
  const opties = soorten.map((keus) => {
    const id = `keus-${werk.soort}-${nr}-${keus}`;
    const bolletje = maak('input', {
      type: 'radio',
      class: 'omk-radio',
      name: `keus-${werk.soort}-${nr}`,
      id,
    });
    bolletje.addEventListener('change', () => bij(keus));
    return maak('div', { class: 'omk-optie' }, bolletje, maak('label', { for: id }, KEUZENAAM[keus]));
  });
  return maak(
    'fieldset',
    { class: 'omk-groep omk-tafel__keuze' },
    maak(
      'legend',
      { class: 'omk-legenda' },
      maak('span', { class: 'utrecht-form-label' }, labelVan(naam, velden, dossier, mijn)),
    ),
    maak(
      'div',
      { class: 'omk-tafel__versies' },
      versie('In het dossier', dossier),
      versie('Aan tafel', mijn),
    ),
    maak('div', { class: 'omk-opties' }, ...opties),
  );
}

/** As it is called on the form; of a person in the household their name. */
function labelVan(
  naam: string,
  velden: readonly Element[],
  dossier: readonly string[],
  mijn: readonly string[],
): string {
  const [eerste] = velden;
  if (eerste === undefined) return leesPersoon(dossier[0] ?? mijn[0] ?? '{}')['naam'] ?? naam;
  const groep = eerste.matches('[type="radio"], [type="checkbox"]') ? eerste.closest('fieldset') : null;
  const label = groep?.querySelector('legend') ?? document.querySelector(`label[for="${eerste.id}"]`);
  return label?.textContent.trim() ?? naam;
}

/** The words of a choice instead of its code. */
function leesbaar(
  waarde: string,
  { soort }: Werk,
  velden: readonly Element[],
  formulier: HTMLFormElement,
): string {
  if (soort === 'huishouden') return persoonTekst(waarde, formulier);
  const keuze = velden.find((v) => v instanceof HTMLInputElement && v.type === 'radio' && v.value === waarde);
  return keuze === undefined
    ? waarde
    : (document.querySelector(`label[for="${keuze.id}"]`)?.textContent ?? waarde);
}

function persoonTekst(tekst: string, formulier: HTMLFormElement): string {
  const keuze = (waarde: string): string =>
    formulier.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(waarde)}"]`)?.text ?? waarde;
  const { naam = '', relatie = '', band = '', inHuis, mantelzorger, toelichting = '' } = leesPersoon(tekst);
  return [
    naam,
    relatie === '' ? '' : keuze(relatie),
    band === '' ? '' : `contact: ${keuze(band)}`,
    inHuis === undefined ? '' : 'woont in huis',
    mantelzorger === undefined ? '' : 'mantelzorger',
    toelichting,
  ]
    .filter((deel) => deel !== '')
    .join(', ');
}
