/** What stands in a form: every name with all its values, in order. The server knows this as `Velden`. */
export type Velden = Readonly<Record<string, readonly string[]>>;

const NOOIT = ['hidden', 'file', 'password', 'submit', 'button'];

/** The typed text; without files, passwords and what the server made for this one sending. */
export function leesInhoud(formulier: HTMLFormElement): Velden {
  const uit: Record<string, string[]> = {};
  const geheim = Array.from(
    formulier.querySelectorAll<HTMLInputElement>('input[type=password]'),
    (v) => v.name,
  );
  for (const [naam, waarde] of new FormData(formulier)) {
    if (typeof waarde === 'string' && naam !== 'sleutel' && !geheim.includes(naam))
      (uit[naam] ??= []).push(waarde);
  }
  return uit;
}

/** Puts text back where it was typed; a name used twice gets its values in order. */
export function zetTerug(formulier: HTMLFormElement, inhoud: Velden): void {
  const gezien = new Map<string, number>();
  for (const veld of formulier.elements) {
    if (isKeuze(veld)) {
      veld.checked = inhoud[veld.name]?.includes(veld.value) ?? false;
    } else if (isTekst(veld)) {
      const hoeveelste = gezien.get(veld.name) ?? 0;
      gezien.set(veld.name, hoeveelste + 1);
      const waarde = inhoud[veld.name]?.[hoeveelste];
      if (waarde !== undefined) veld.value = waarde;
    }
  }
}

function isKeuze(veld: Element): veld is HTMLInputElement {
  return veld instanceof HTMLInputElement && (veld.type === 'checkbox' || veld.type === 'radio');
}

function isTekst(veld: Element): veld is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (veld instanceof HTMLInputElement) return !NOOIT.includes(veld.type);
  return veld instanceof HTMLTextAreaElement || veld instanceof HTMLSelectElement;
}
