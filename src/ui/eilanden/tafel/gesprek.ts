/** One dossier at the table on the page: its forms, what stands ready, and the bar with the button to send. */
import type { Formulierdeel } from './formulierdeel.ts';
import { maakFormulierdeel } from './formulierdeel.ts';
import type { Kluis, Meegenomen } from './kluis.ts';
import type { Tafelformulier, Velden } from './lading.ts';
import { alinea, bericht, klok, knop, maak, vind, vindEen, vraagEerst, zetHtml } from './scherm.ts';
import type { Schrijver } from './schrijver.ts';
import { maakSchrijver, nieuwWerk } from './schrijver.ts';
import { maakStukken } from './stukken.ts';
import { vraagPen, zegAanAnderen } from './tabbladen.ts';
import { haalLading } from './versturen.ts';
import type { Voorval, Werk } from './wachtrij.ts';
import { isOnverstuurd, isTeVersturen, standTekst } from './wachtrij.ts';

export interface Gesprek {
  readonly dossier: string;
  stuur(): Promise<void>;
  /** Another tab wrote this. */
  hoor(id: string): void;
  stop(): void;
}

interface Bij {
  uitgelogd(): void;
  getypt(): void;
  weg(): void;
}

const SOORTEN = ['gesprek', 'huishouden', 'toestemming'] as const satisfies readonly Tafelformulier[];

export function openGesprek(deel: HTMLElement, kluis: Kluis, begin: Meegenomen, bij: Bij): Gesprek {
  const { id } = begin;
  const einde = new AbortController();
  let schrijver: Schrijver = maakSchrijver(kluis, begin, [], () => undefined);
  const haalWeg = vind(deel, '[data-doe="haal-weg"]');
  let vanOns = false;
  let stuurt = false;

  const laatste = (soort: Tafelformulier): Werk | undefined =>
    schrijver.werk.filter((w) => w.soort === soort).at(-1);
  const gebeurt = (sleutel: string, voorval: Voorval): void => {
    schrijver.gebeurt(sleutel, voorval);
    teken();
  };

  function getypt(soort: Tafelformulier, velden: Velden): void {
    bij.getypt();
    const open = laatste(soort) ?? begonnen(soort);
    schrijver.gebeurt(open.sleutel, { soort: 'getypt', velden });
    tekenStand();
  }

  function begonnen(soort: Tafelformulier): Werk {
    const nieuw = nieuwWerk(schrijver.meegenomen.lading, soort);
    schrijver.voeg(nieuw);
    return nieuw;
  }

  const formulieren: readonly Formulierdeel[] = SOORTEN.map((soort) =>
    maakFormulierdeel(vind(deel, `[data-soort="${soort}"]`), soort, einde.signal, {
      getypt: (velden) => getypt(soort, velden),
      gebeurt,
      opnieuw: () => {
        begonnen(soort);
        teken();
      },
      stuur: () => void stuur(),
    }),
  );
  const stukken = maakStukken(deel, einde.signal, {
    meegenomen: () => schrijver.meegenomen,
    bewaar: async (werk, bijlage) => {
      if (werk.bijlage !== null) await kluis.bewaarBijlage(werk.bijlage, bijlage);
      schrijver.voeg(werk);
      teken();
      void stuur();
    },
  });

  function gewijzigd(): void {
    zegAanAnderen({ soort: 'geschreven', id });
    tekenStand();
  }

  function teken(): void {
    if (einde.signal.aborted) return;
    const { lading, opgehaald } = schrijver.meegenomen;
    vind(deel, '[data-naam]').textContent = lading.naam;
    vind(deel, '[data-afspraak]').textContent = lading.afspraak;
    vind(deel, '[data-opgehaald]').textContent =
      `Opgehaald om ${opgehaald} uur.${lading.laatst === '' ? '' : ` Laatst vastgelegd in het onderzoek: ${lading.laatst}.`}`;
    vind(deel, '[data-meelezen]').hidden = vanOns;
    zetHtml(vind(deel, '[data-weten]'), lading.weten);
    for (const formulier of formulieren) formulier.toon(lading, laatste(formulier.soort), vanOns);
    stukken.toon(vanOns);
    tekenStand();
  }

  /** What changes with every key: no field is touched. */
  function tekenStand(): void {
    if (einde.signal.aborted) return;
    for (const formulier of formulieren) formulier.toonStand(laatste(formulier.soort));
    vind(deel, '[data-bewaard]').replaceChildren(...bewaardTekst());
    const knopje = vindEen(deel, '[data-doe="verstuur"]', HTMLButtonElement);
    knopje.hidden = !vanOns;
    vind(deel, '[data-klaar]').replaceChildren(...klaarlijst());
  }

  function bewaardTekst(): readonly Node[] {
    if (schrijver.bewaarstand === 'mislukt')
      return [
        bericht('fout', alinea('Bewaren op dit apparaat lukt niet. Kopieer uw tekst of verstuur hem nu.')),
      ];
    if (!vanOns || schrijver.bewaarstand === 'rust') return [];
    const tekst = schrijver.bewaarstand === 'bezig' ? 'Bewaren' : `Op dit apparaat bewaard om ${klok()} uur`;
    return [document.createTextNode(tekst)];
  }

  function klaarlijst(): readonly Node[] {
    const regels = schrijver.werk
      .filter((w) => isOnverstuurd(w) || w.stand === 'verstuurd')
      .map((w) => {
        const regel = maak(
          'li',
          {},
          maak('strong', {}, w.titel),
          maak('span', {}, standTekst(w, navigator.onLine)),
        );
        if (w.soort === 'stuk' && w.stand === 'geweigerd')
          regel.append(alinea([...w.teksten, ...Object.values(w.fouten)].join(' ')));
        if (vanOns && isOnverstuurd(w) && w.stand !== 'onderweg') regel.append(weggooien(w));
        return regel;
      });
    return regels.length > 0 ? regels : [maak('li', {}, 'Er staat niets klaar.')];
  }

  function weggooien(werk: Werk): HTMLElement {
    const weg = async (): Promise<void> => {
      await schrijver.haalWeg(werk.sleutel);
      teken();
    };
    const vraag = `Weggooien wat hier staat en nog niet is verstuurd (${werk.titel})?`;
    const gemaakt = knop('subtiel', 'Weggooien', () => {
      vraagEerst(gemaakt, vraag, 'Ja, weggooien', () => void weg());
    });
    return gemaakt;
  }

  /** The button: everything that was written stands ready, and goes. */
  function zetKlaar(): void {
    for (const formulier of formulieren) {
      const { soort } = formulier;
      // What was begun at a desk goes along too: it is in the fields.
      const opServer = schrijver.meegenomen.lading.formulieren[soort].begonnen;
      if (laatste(soort) === undefined && opServer) getypt(soort, formulier.lees());
      const werk = laatste(soort);
      if (werk !== undefined) schrijver.gebeurt(werk.sleutel, { soort: 'klaargezet' });
    }
    teken();
    void stuur();
  }

  async function stuur(): Promise<void> {
    if (stuurt || !vanOns || !navigator.onLine || !schrijver.werk.some(isTeVersturen)) return;
    stuurt = true;
    try {
      const stand = await schrijver.verstuur();
      if (stand === 'uitgelogd') bij.uitgelogd();
      if (stand === 'klaar') await haalOp();
    } finally {
      stuurt = false;
      teken();
    }
  }

  /** After sending the dossier is newer than what was taken along. */
  async function haalOp(): Promise<void> {
    const lading = await haalLading(begin.lading.dossier);
    if (typeof lading === 'object' && !('nee' in lading) && vanOns) await schrijver.ververs(lading);
  }

  function haalVanApparaat(): void {
    const aantal = schrijver.werk.filter(isOnverstuurd).length;
    const wat = aantal === 0 ? '' : ` Er is nog iets dat niet is verstuurd (${aantal}); dat is dan weg.`;
    const weg = async (): Promise<void> => {
      await kluis.weg(id, schrijver.werk);
      bij.weg();
    };
    vraagEerst(
      haalWeg,
      `Dit dossier van het apparaat halen?${wat}`,
      'Ja, van dit apparaat halen',
      () => void weg(),
    );
  }

  async function laadOpnieuw(): Promise<void> {
    const vers = (await kluis.lijst()).find((m) => m.id === id) ?? begin;
    const werk = await kluis.werk(id);
    if (einde.signal.aborted) return;
    schrijver = maakSchrijver(kluis, vers, werk, gewijzigd);
    teken();
  }

  const luister = { signal: einde.signal };
  vind(deel, '[data-doe="verstuur"]').addEventListener('click', zetKlaar, luister);
  haalWeg.addEventListener('click', haalVanApparaat, luister);
  for (const naam of ['online', 'offline']) window.addEventListener(naam, tekenStand, luister);
  // A link within the page must not change the address: that says which dossier this is.
  deel.addEventListener(
    'click',
    (gebeurtenis) => {
      const naar = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest('a[href^="#"]') : null;
      if (naar === null) return;
      gebeurtenis.preventDefault();
      toonVeld(naar.getAttribute('href')?.slice(1) ?? '');
    },
    luister,
  );
  const legPenNeer = vraagPen(id, async (ons) => {
    vanOns = ons;
    await laadOpnieuw();
    if (ons) void stuur();
  });

  return {
    dossier: begin.lading.dossier,
    stuur,
    hoor: (welk) => {
      if (welk === id && !vanOns) void laadOpnieuw();
    },
    stop: () => {
      einde.abort();
      legPenNeer();
    },
  };
}

/** Opens what hides it, and brings the reader there. */
function toonVeld(id: string): void {
  const doel = document.getElementById(id);
  if (doel === null) return;
  for (let om = doel.closest('details'); om; om = om.parentElement?.closest('details') ?? null)
    om.open = true;
  if (!doel.matches('input, textarea, select, button')) doel.tabIndex = -1;
  doel.focus();
  doel.scrollIntoView({ block: 'start' });
}
