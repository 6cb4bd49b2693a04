/** A form is sent once: the second press of the button does nothing until the page is new. */
function bewaak(formulier: HTMLFormElement): void {
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (gebeurtenis.defaultPrevented) return;
    if (formulier.dataset['verstuurd'] === 'ja') {
      gebeurtenis.preventDefault();
      return;
    }
    formulier.dataset['verstuurd'] = 'ja';
    // A disabled button would not be part of the form: only say that it is busy.
    const knop = gebeurtenis.submitter;
    if (knop !== null) knop.setAttribute('aria-busy', 'true');
  });
}

function vrijgeven(formulier: HTMLFormElement): void {
  delete formulier.dataset['verstuurd'];
  for (const knop of formulier.querySelectorAll('[aria-busy]')) knop.removeAttribute('aria-busy');
}

const formulieren = document.querySelectorAll<HTMLFormElement>('form[data-eenmaal]');
formulieren.forEach(bewaak);

// The back button may bring back the page as it was left.
window.addEventListener('pageshow', (gebeurtenis) => {
  if (gebeurtenis.persisted) formulieren.forEach(vrijgeven);
});

// After errors the reader is brought to the summary.
document.querySelector<HTMLElement>('#foutoverzicht')?.focus();
