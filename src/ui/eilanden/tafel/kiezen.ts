/** The page where one chooses what goes along. */
import { toonCodekaart } from './codekaart.ts';
import type { Kluis } from './kluis.ts';
import { maakKluis } from './kluis.ts';
import { alinea, bericht, klok, maak, vind, vindEen } from './scherm.ts';
import { telOnverstuurd, wisAlles } from './opslag.ts';
import type { Login, Open } from './slot.ts';
import { maakSlot, openSlot, vraagLogin } from './slot.ts';
import { zegAanAnderen } from './tabbladen.ts';
import { haalLading } from './versturen.ts';

const NIET_HIER =
  'Meenemen lukt nu niet: de pagina zelf kon niet worden bewaard. Probeer het opnieuw met internet.';
const GEEN_NET = 'Er is geen verbinding. Probeer het opnieuw als er internet is.';
const UITGELOGD = 'U bent niet meer ingelogd. Laad de pagina opnieuw en log in.';

export async function kiesWatMeegaat(plek: HTMLElement): Promise<void> {
  const zeg = (...inhoud: readonly (Node | string)[]): void =>
    vind(plek, '[data-bericht]').replaceChildren(bericht('letop', alinea(...inhoud)));
  const login = await vraagLogin();
  if (typeof login === 'string') {
    zeg(login === 'uitgelogd' ? UITGELOGD : GEEN_NET);
    return;
  }
  let stand = await openSlot(login, Date.now());
  // Left by a login before this one, and all of it was sent: nobody needs it any more.
  if (stand.stand === 'dicht' && (await telOnverstuurd()) === 0) {
    await wisAlles();
    zegAanAnderen({ soort: 'gewist' });
    stand = { stand: 'leeg' };
  }
  if (stand.stand === 'dicht') {
    const naar = maak('a', { href: '/tafel/gesprek' }, 'Openen met de tafelcode, of wissen');
    zeg('Op dit apparaat staat nog iets op slot, van een eerdere keer dat iemand inlogde. ', naar, '.');
    return;
  }
  const begin = stand.stand === 'open' ? stand.open : undefined;
  if (begin !== undefined) await toonCodekaart(plek, begin);
  for (const rij of plek.querySelectorAll<HTMLElement>('[data-rij]')) void volg(plek, rij, login);
}

const GEDULD_MS = 20_000;

/** Without the page itself on the device, what was taken along could not be opened there. */
async function paginaBewaard(): Promise<void> {
  const teLang = new Promise<never>((_, mis) => {
    setTimeout(() => mis(new Error('de pagina is niet bewaard')), GEDULD_MS);
  });
  await Promise.race([navigator.serviceWorker.ready, teLang]);
}

/** The lock is made with the first dossier, once. */
let slot: Promise<Open> | undefined;

async function maakOpen(login: Exclude<Login, string>): Promise<Open> {
  slot ??= openSlot(login, Date.now()).then((s) => (s.stand === 'open' ? s.open : maakSlot(login)));
  return slot;
}

async function vindMee(kluis: Kluis, dossier: string) {
  return (await kluis.lijst()).find(({ lading }) => lading.dossier === dossier);
}

async function volg(plek: HTMLElement, rij: HTMLElement, login: Exclude<Login, string>): Promise<void> {
  const dossier = rij.dataset['rij'] ?? '';
  const knop = vindEen(rij, '[data-doe="meenemen"]', HTMLButtonElement);
  const stand = vind(rij, '[data-rijstand]');
  const toonMee = (opgehaald: string): void => {
    stand.textContent = `Staat op dit apparaat, opgehaald om ${opgehaald} uur.`;
    vind(rij, '[data-open]').hidden = false;
    knop.firstChild?.replaceWith('Opnieuw ophalen');
  };

  const neemMee = async (): Promise<void> => {
    stand.textContent = 'Bezig met ophalen.';
    await paginaBewaard();
    const lading = await haalLading(dossier);
    if (lading === 'geenNet') stand.textContent = GEEN_NET;
    else if (lading === 'uitgelogd') stand.textContent = UITGELOGD;
    else if ('nee' in lading) stand.textContent = lading.nee;
    else {
      const open = await maakOpen(login);
      const kluis = maakKluis(open.sleutel);
      const id = (await vindMee(kluis, dossier))?.id ?? crypto.randomUUID();
      const opgehaald = klok();
      await kluis.bewaar({ id, lading, opgehaald });
      // Asks the browser not to throw it away when the disk is full; it may say no.
      void navigator.storage.persist();
      await toonCodekaart(plek, open);
      toonMee(opgehaald);
    }
  };

  const open = await openSlot(login, Date.now());
  const al = open.stand === 'open' ? await vindMee(maakKluis(open.open.sleutel), dossier) : undefined;
  if (al !== undefined) toonMee(al.opgehaald);
  knop.hidden = false;
  knop.addEventListener('click', () => {
    knop.disabled = true;
    neemMee()
      .catch(() => {
        stand.textContent = NIET_HIER;
      })
      .finally(() => {
        knop.disabled = false;
      });
  });
}
