/**
 * The search field of every page: `/` puts the cursor in it, and once it is there the files opened last
 * stand under it. Without this the field works the same, and those files stand on the page of searching.
 */
const formulier = document.querySelector<HTMLFormElement>('form[data-zoeken]');
const veld = document.querySelector<HTMLInputElement>('#zoekveld, #veld-q');

interface Recent {
  readonly href: string;
  readonly tekst: string;
  readonly bij: string;
}

function typt(doel: EventTarget | null): boolean {
  return (
    doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName))
  );
}

document.addEventListener('keydown', (toets) => {
  if (toets.key !== '/' || toets.ctrlKey || toets.metaKey || toets.altKey || typt(toets.target)) return;
  if (veld === null) return;
  toets.preventDefault();
  veld.focus();
});

function vul(lijst: HTMLElement, regels: readonly Recent[]): void {
  for (const regel of regels) {
    const li = document.createElement('li');
    const link = document.createElement('a');
    link.href = regel.href;
    link.textContent = regel.tekst;
    const bij = document.createElement('span');
    bij.textContent = regel.bij;
    link.append(' ', bij);
    li.append(link);
    lijst.querySelector('ul')?.append(li);
  }
}

async function haalRecent(actie: string): Promise<readonly Recent[]> {
  try {
    const antwoord = await fetch(`${actie}/recent`, { headers: { accept: 'application/json' } });
    return antwoord.ok ? ((await antwoord.json()) as readonly Recent[]) : [];
  } catch {
    return [];
  }
}

function metRecent(form: HTMLFormElement, invoer: HTMLInputElement, lijst: HTMLElement): void {
  let gevraagd = false;
  let gevuld = false;

  const toon = (zichtbaar: boolean): void => {
    lijst.hidden = !(zichtbaar && gevuld);
  };

  invoer.addEventListener('focus', () => {
    toon(true);
    if (gevraagd) return;
    gevraagd = true;
    void haalRecent(form.getAttribute('action') ?? '').then((regels) => {
      if (regels.length === 0) return;
      vul(lijst, regels);
      gevuld = true;
      toon(form.contains(document.activeElement));
    });
  });

  form.addEventListener('focusout', (weg) => {
    if (!(weg.relatedTarget instanceof Node) || !form.contains(weg.relatedTarget)) toon(false);
  });

  form.addEventListener('keydown', (toets) => {
    if (lijst.hidden) return;
    if (toets.key === 'Escape') {
      toon(false);
      invoer.focus();
      toon(false);
      return;
    }
    const stap = toets.key === 'ArrowDown' ? 1 : toets.key === 'ArrowUp' ? -1 : 0;
    if (stap === 0) return;
    toets.preventDefault();
    const rij = [invoer, ...lijst.querySelectorAll('a')];
    const hier = rij.findIndex((el) => el === document.activeElement);
    rij[Math.min(rij.length - 1, Math.max(0, hier + stap))]?.focus();
  });
}

const recent = formulier?.querySelector<HTMLElement>('.omk-zoeken__recent') ?? null;
if (formulier !== null && veld !== null && recent !== null) metRecent(formulier, veld, recent);
