/** The page at the table: the lock, the list of what was taken along, and the dossier that is written in. */
import { toonCodekaart } from './codekaart.ts';
import type { Gesprek } from './gesprek.ts';
import { openGesprek } from './gesprek.ts';
import type { Kluis, Meegenomen } from './kluis.ts';
import { maakKluis } from './kluis.ts';
import { telOnverstuurd, wisAlles } from './opslag.ts';
import { maakSchrijver } from './schrijver.ts';
import { alinea, bericht, maak, vind, vindEen, vraagEerst } from './scherm.ts';
import type { Login, Open } from './slot.ts';
import { hernieuw, openMetCode, openSlot, toonCode, vraagLogin } from './slot.ts';
import { alsVrij, hoorVanAnderen, zegAanAnderen } from './tabbladen.ts';
import { isOnverstuurd, isTeVersturen } from './wachtrij.ts';

type Deel = 'slot' | 'uitgelogd' | 'lijst' | 'gesprek';
type Ingelogd = Exclude<Login, string>;

/** Somebody who types is at work: the login must not end under their hands while there is a network. */
const BLIJF_MS = 4 * 60_000;
const OPNIEUW_MS = 15_000;

const WIS_VRAAG = 'Alles wissen wat op dit apparaat staat? Wat niet is verstuurd, is dan weg.';
const VAN_COLLEGA =
  'Wat hier staat, nam een collega mee. Alleen die kan het openen. Moet het weg, wis het dan onder Code kwijt.';

export function aanTafel(plek: HTMLElement): void {
  let open: Open | undefined;
  let kluis: Kluis | undefined;
  let gesprek: Gesprek | undefined;
  let getypt = false;
  let rij = Promise.resolve();
  /** One after the other: two that look at once would open the same dossier twice. */
  const naElkaar = (doe: () => Promise<void>): void => {
    rij = rij.then(doe).catch(() => {
      zeg('Er ging iets mis op dit apparaat. Laad de pagina opnieuw; wat bewaard is, blijft staan.');
    });
  };
  const kijk = (): void => naElkaar(kijkEenKeer);

  const toon = (naam: Deel): void => {
    for (const deel of plek.querySelectorAll<HTMLElement>('[data-deel]'))
      deel.hidden = deel.dataset['deel'] !== naam;
    plek.dataset['toont'] = naam;
  };
  const zeg = (tekst: string): void =>
    vind(plek, '[data-bericht]').replaceChildren(...(tekst === '' ? [] : [bericht('letop', alinea(tekst))]));
  const toonNet = (): void => {
    const regel = vind(plek, '[data-net]');
    regel.textContent = navigator.onLine
      ? 'Er is internet.'
      : 'Geen internet. Schrijf gewoon door: alles blijft op dit apparaat en gaat later vanzelf weg.';
    regel.dataset['soort'] = navigator.onLine ? 'aan' : 'uit';
  };

  async function dicht(): Promise<void> {
    sluit();
    const aantal = await telOnverstuurd();
    vind(plek, '[data-onverstuurd]').textContent =
      aantal === 0 ? 'Er staat niets dat nog niet is verstuurd.' : `Nog niet verstuurd: ${aantal}.`;
    toon('slot');
    vindEen(plek, '[name="tafelcode"]', HTMLInputElement).focus();
  }

  /** The key leaves the memory of this tab. */
  function sluit(): void {
    gesprek?.stop();
    [gesprek, open, kluis] = [undefined, undefined, undefined];
    // What was on the screen goes with it.
    for (const vak of plek.querySelectorAll('[data-velden], [data-weten], [data-lijst], [data-codetekst]'))
      vak.replaceChildren();
  }

  function uitgelogd(): void {
    const wachtHier = open !== undefined;
    vind(plek, '[data-uitgelogdtekst]').textContent = wachtHier
      ? 'Wat u schreef, staat versleuteld op dit apparaat en is niet weg. Log in; dat opent een nieuw tabblad. Daarna gaat u hier verder.'
      : 'Wat was verstuurd, is van dit apparaat gewist. Staat er nog iets dat niet is verstuurd, dan vraagt deze pagina na het inloggen om de tafelcode.';
    const naar = vindEen(plek, '[data-deel="uitgelogd"] a', HTMLAnchorElement);
    if (wachtHier) naar.target = '_blank';
    else naar.removeAttribute('target');
    toon('uitgelogd');
  }

  async function ontsluit(nieuw: Open, login: Login): Promise<void> {
    const geopend = maakKluis(nieuw.sleutel);
    const mee = await geopend.lijst();
    if (typeof login !== 'string' && mee.some(({ lading }) => lading.wie !== login.wie)) {
      await dicht();
      zeg(VAN_COLLEGA);
      return;
    }
    [open, kluis] = [nieuw, geopend];
    zeg('');
    await toonCodekaart(plek, nieuw);
    zetWekker(nieuw);
    await ga();
  }

  function zetWekker({ tot }: Open): void {
    setTimeout(kijk, Math.max(0, Date.parse(tot) - Date.now()) + 1_000);
  }

  /** Past its time everything goes, wherever one is. */
  async function ruim(): Promise<void> {
    if (open === undefined || Date.now() <= Date.parse(open.tot)) return;
    await wisAlles();
    zegAanAnderen({ soort: 'gewist' });
    sluit();
  }

  /** Where the address says one is. */
  async function ga(): Promise<void> {
    if (kluis === undefined) return;
    const dossier = decodeURIComponent(location.hash.slice(1));
    const mee = await kluis.lijst();
    const gekozen = mee.find(({ lading }) => lading.dossier === dossier);
    if (gekozen !== undefined && gekozen.lading.dossier === gesprek?.dossier) {
      toon('gesprek');
      return;
    }
    gesprek?.stop();
    gesprek = undefined;
    if (gekozen === undefined) {
      await toonLijst(kluis, mee);
      if (dossier !== '') zeg('Dit dossier staat niet op dit apparaat.');
    } else {
      const deel = vind(plek, '[data-deel="gesprek"]');
      gesprek = openGesprek(deel, kluis, gekozen, {
        uitgelogd: kijk,
        getypt: () => {
          getypt = true;
        },
        weg: () => {
          location.hash = '';
        },
      });
      toon('gesprek');
    }
    void stuurAndere();
  }

  async function toonLijst(van: Kluis, mee: readonly Meegenomen[]): Promise<void> {
    const regels = await Promise.all(
      mee.map(async ({ id, lading }) => {
        const aantal = (await van.werk(id)).filter(isOnverstuurd).length;
        const naar = maak(
          'a',
          { href: `#${lading.dossier}`, class: 'utrecht-link utrecht-link--html-a' },
          lading.naam,
        );
        const stand = aantal === 0 ? lading.afspraak : `Nog niet verstuurd: ${aantal}`;
        return maak('li', {}, naar, maak('span', { class: 'omk-zacht' }, stand));
      }),
    );
    vind(plek, '[data-lijst]').replaceChildren(...regels);
    vind(plek, '[data-leeg]').hidden = regels.length > 0;
    toon('lijst');
  }

  /** What stands ready in dossiers that no tab has open. */
  async function stuurAndere(): Promise<void> {
    const van = kluis;
    if (van === undefined || !navigator.onLine) return;
    for (const mee of await van.lijst()) {
      if (mee.lading.dossier === gesprek?.dossier || !(await van.werk(mee.id)).some(isTeVersturen)) continue;
      await alsVrij(mee.id, async () => {
        await maakSchrijver(van, mee, await van.werk(mee.id), () => undefined).verstuur();
        zegAanAnderen({ soort: 'geschreven', id: mee.id });
      });
    }
    if (gesprek === undefined && plek.dataset['toont'] === 'lijst') await toonLijst(van, await van.lijst());
  }

  /** Asks the server who is logged in; what lies here opens, stays open or closes by it. */
  async function kijkEenKeer(): Promise<void> {
    toonNet();
    await ruim();
    const login = await vraagLogin();
    if (open !== undefined) {
      await blijf(open, login);
      return;
    }
    const stand = await openSlot(login, Date.now());
    if (stand.stand === 'open') await ontsluit(stand.open, login);
    else if (stand.stand === 'uitgelogd') uitgelogd();
    else if (stand.stand === 'leeg') {
      vind(plek, '[data-leeg]').hidden = false;
      toon('lijst');
    } else {
      await dicht();
      if (typeof login !== 'string') zegAanAnderen({ soort: 'opSlot' });
    }
  }

  async function blijf(nu: Open, login: Login): Promise<void> {
    if (login === 'geenNet') return;
    if (login === 'uitgelogd') {
      uitgelogd();
      return;
    }
    const nieuw = await vanDezelfde(nu, login);
    if (nieuw === undefined) {
      await dicht();
      zeg(VAN_COLLEGA);
      return;
    }
    if (nieuw.tot !== nu.tot) zetWekker(nieuw);
    open = nieuw;
    zegAanAnderen({ soort: 'vanSlot' });
    if (plek.dataset['toont'] === 'uitgelogd') await ga();
    void gesprek?.stuur();
    void stuurAndere();
  }

  async function vanDezelfde(nu: Open, login: Ingelogd): Promise<Open | undefined> {
    const mee = (await kluis?.lijst()) ?? [];
    if (mee.some(({ lading }) => lading.wie !== login.wie)) return undefined;
    return hernieuw(await toonCode(nu), login);
  }

  async function metCode(): Promise<void> {
    const veld = vindEen(plek, '[name="tafelcode"]', HTMLInputElement);
    const fout = vind(plek, '[data-slotfout]');
    fout.textContent = '';
    const nieuw = await openMetCode(veld.value);
    if (nieuw === undefined) {
      fout.textContent =
        'Dit is niet de tafelcode. Kijk of u elk woord goed hebt; hoofdletters maken niet uit.';
      veld.focus();
      return;
    }
    veld.value = '';
    const login = await vraagLogin();
    await ontsluit(nieuw, login);
    if (open !== undefined && typeof login !== 'string') open = (await vanDezelfde(open, login)) ?? open;
  }

  async function wis(): Promise<void> {
    await wisAlles();
    zegAanAnderen({ soort: 'gewist' });
    sluit();
    kijk();
  }

  vindEen(plek, '[data-slotform]', HTMLFormElement).addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    naElkaar(metCode);
  });
  const wisknop = vind(plek, '[data-doe="wis"]');
  wisknop.addEventListener('click', () => {
    vraagEerst(wisknop, WIS_VRAAG, 'Ja, alles wissen', () => naElkaar(wis));
  });
  hoorVanAnderen((gehoord) => {
    if (gehoord.soort === 'geschreven') {
      gesprek?.hoor(gehoord.id);
      return;
    }
    if (gehoord.soort === 'gewist') sluit();
    const isOpen = open !== undefined;
    // Asked by a tab that cannot open it, or told to one that could not.
    if (gehoord.soort === 'gewist' || isOpen === (gehoord.soort === 'opSlot')) kijk();
  });
  window.addEventListener('hashchange', () => naElkaar(ga));
  window.addEventListener('online', kijk);
  window.addEventListener('offline', toonNet);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') kijk();
  });
  window.setInterval(() => {
    if (open !== undefined && navigator.onLine) void gesprek?.stuur();
  }, OPNIEUW_MS);
  window.setInterval(() => {
    if (getypt) kijk();
    getypt = false;
  }, BLIJF_MS);
  kijk();
}
