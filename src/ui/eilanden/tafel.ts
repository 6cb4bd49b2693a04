/** The kitchen table without a network (ADR 0024): taking dossiers along, and writing in them. */
import { aanTafel } from './tafel/aantafel.ts';
import { kiesWatMeegaat } from './tafel/kiezen.ts';
import { alinea, bericht, vind } from './tafel/scherm.ts';

/** An old browser, or a site without https: then nothing is kept, and the forms of the dossier do. */
function isMogelijk(): boolean {
  return isSecureContext && 'serviceWorker' in navigator && 'locks' in navigator && 'indexedDB' in window;
}

async function begin(plek: HTMLElement): Promise<void> {
  if (!isMogelijk()) {
    vind(plek, '[data-bericht]').append(
      bericht(
        'letop',
        alinea(
          'Deze browser kan een dossier niet veilig meenemen. Gebruik een nieuwere browser, of het formulier met internet.',
        ),
      ),
    );
    return;
  }
  await navigator.serviceWorker.register('/tafel/dienst.js', { scope: '/tafel' }).catch(() => undefined);
  if (plek.dataset['tafel'] === 'kies') await kiesWatMeegaat(plek);
  else aanTafel(plek);
}

const plek = document.querySelector<HTMLElement>('[data-tafel]');
if (plek !== null) {
  document.querySelector('[data-zonder]')?.remove();
  void begin(plek);
}
