/** Lists at work: what changed since the page was made, and j and k to go through the lines. */

const RUST_MS = 20_000;
/** Nobody there: no asking, so that an open page does not keep a session alive. */
const AANDACHT_MS = 10 * 60_000;
const GEDULD_MS = 8_000;

let laatstBezig = Date.now();
for (const soort of ['pointermove', 'keydown', 'scroll'])
  document.addEventListener(soort, () => (laatstBezig = Date.now()), { passive: true });

async function vraag(adres: string): Promise<readonly string[] | undefined> {
  try {
    const antwoord = await fetch(adres, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(GEDULD_MS),
    });
    if (!antwoord.ok) return undefined;
    const { dossiers } = (await antwoord.json()) as { readonly dossiers: readonly string[] };
    return dossiers;
  } catch {
    return undefined;
  }
}

function tekstVan(weg: readonly string[], erbij: number): string {
  const zinnen = weg.map(
    (d) => `${d} staat niet meer in deze lijst: een collega was u voor, of het is klaar.`,
  );
  if (erbij > 0)
    zinnen.push(erbij === 1 ? 'Er is 1 dossier bij gekomen.' : `Er zijn ${erbij} dossiers bij gekomen.`);
  return zinnen.join(' ');
}

function toon(plek: HTMLElement, tekst: string): void {
  if (plek.dataset['tekst'] === tekst) return;
  plek.dataset['tekst'] = tekst;
  plek.replaceChildren();
  if (tekst === '') return;
  const alinea = document.createElement('p');
  alinea.textContent = `${tekst} `;
  const link = document.createElement('a');
  link.className = 'utrecht-link utrecht-link--html-a';
  link.href = location.href;
  link.textContent = 'Lijst vernieuwen';
  alinea.append(link);
  plek.append(alinea);
}

/** The line of a dossier that is gone stays readable, and says so. */
function streep(weg: readonly string[]): void {
  for (const rij of document.querySelectorAll<HTMLElement>('tbody tr')) {
    const link = rij.querySelector('a')?.getAttribute('href') ?? '';
    const tekst = rij.querySelector('[role=rowheader]')?.textContent ?? '';
    rij.toggleAttribute(
      'data-weg',
      weg.some((d) => link.includes(d) || tekst.includes(d)),
    );
  }
}

function volg(plek: HTMLElement, adres: string): void {
  const toen = (plek.dataset['dossiers'] ?? '').split(' ').filter((d) => d !== '');
  const kijk = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || Date.now() - laatstBezig > AANDACHT_MS) return;
    const nu = await vraag(adres);
    if (nu === undefined) return;
    const weg = toen.filter((d) => !nu.includes(d));
    toon(plek, tekstVan(weg, nu.filter((d) => !toen.includes(d)).length));
    streep(weg);
  };
  window.setInterval(() => void kijk(), RUST_MS);
  document.addEventListener('visibilitychange', () => void kijk());
}

for (const plek of document.querySelectorAll<HTMLElement>('[data-levend]')) {
  const adres = plek.dataset['levend'];
  if (adres !== undefined && adres !== '') volg(plek, adres);
}

/** Only while the focus is inside the list: elsewhere a letter is a letter (WCAG 2.1.4). */
function metToetsen(lijst: HTMLElement): void {
  lijst.addEventListener('keydown', (toets) => {
    const stap = toets.key === 'j' ? 1 : toets.key === 'k' ? -1 : 0;
    if (stap === 0 || toets.ctrlKey || toets.metaKey || toets.altKey) return;
    if (toets.target instanceof HTMLInputElement || toets.target instanceof HTMLSelectElement) return;
    const links = Array.from(lijst.querySelectorAll<HTMLElement>('[role=rowheader] a'));
    const rij = document.activeElement?.closest('tr');
    const nu = links.findIndex((link) => link.closest('tr') === rij);
    const doel = links[nu + stap];
    if (doel === undefined) return;
    toets.preventDefault();
    doel.focus();
  });
}

document.querySelectorAll<HTMLElement>('[data-toetsen]').forEach(metToetsen);
