/** Logging out empties the device. What was not sent would be lost with it: then it waits for a person. */
import { isErIets, telOnverstuurd, wisAlles } from './tafel/opslag.ts';
import { alinea, bericht, knop, maak } from './tafel/scherm.ts';
import { zegAanAnderen } from './tafel/tabbladen.ts';

async function wis(): Promise<void> {
  await wisAlles();
  zegAanAnderen({ soort: 'gewist' });
}

/** Storage that cannot be read holds nothing that can be kept: then nobody is held up. */
async function onverstuurd(): Promise<number> {
  try {
    return (await isErIets()) ? await telOnverstuurd() : 0;
  } catch {
    return 0;
  }
}

async function vraag(formulier: HTMLFormElement): Promise<void> {
  const aantal = await onverstuurd();
  if (aantal > 0) {
    houdTegen(formulier, aantal);
    return;
  }
  if (await isErIets()) await wis().catch(() => undefined);
  formulier.submit();
}

const ID = 'nog-niet-verstuurd';

function houdTegen(formulier: HTMLFormElement, aantal: number): void {
  document.getElementById(ID)?.remove();
  const naar = maak(
    'a',
    { href: '/tafel/gesprek', class: 'utrecht-link utrecht-link--html-a' },
    'Bekijken en versturen',
  );
  const toch = knop('secundair', 'Toch uitloggen en wissen', () => {
    void wis().finally(() => formulier.submit());
  });
  const wat = aantal === 1 ? 'één tekst of stuk' : `${aantal} teksten of stukken`;
  const uitleg = bericht(
    'letop',
    maak('h2', { class: 'utrecht-heading-3' }, 'U bent nog niet uitgelogd'),
    alinea(
      `Van het gesprek aan tafel is ${wat} nog niet verstuurd. Uitloggen wist wat op dit apparaat staat, en daarna kan niemand het nog lezen.`,
    ),
    maak('div', { class: 'omk-knoppen' }, naar, toch),
  );
  uitleg.id = ID;
  uitleg.tabIndex = -1;
  uitleg.setAttribute('role', 'alert');
  document.querySelector('main')?.prepend(uitleg);
  uitleg.focus();
}

for (const formulier of document.querySelectorAll<HTMLFormElement>('form[action^="/uitloggen"]')) {
  formulier.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    void vraag(formulier);
  });
}
