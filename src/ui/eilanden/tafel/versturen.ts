/** Posts what stands ready: the same opdracht as the page of the dossier, under the key of the draft. */
import type { Geladen, Lading, Velden } from './lading.ts';
import type { Grondslag, Vergeleken } from './vergelijk.ts';
import { perPersoon, uitPersonen, vergelijk } from './vergelijk.ts';
import type { Voorval, Werk } from './wachtrij.ts';

const GEDULD_MS = 30_000;

export type Uitslag =
  | { readonly soort: 'voorval'; readonly voorval: Voorval; readonly lading?: Lading }
  /** It may have arrived or not: ask again later with the same key. */
  | { readonly soort: 'geenAntwoord' }
  | { readonly soort: 'uitgelogd' };

interface Antwoord {
  readonly gelukt?: boolean;
  readonly reden?: 'veranderd' | 'geweigerd';
  readonly fouten?: Readonly<Record<string, string>>;
  readonly teksten?: readonly string[];
}

/** The dossier as it is now, or why not. */
export async function haalLading(
  dossier: string,
): Promise<Lading | 'uitgelogd' | 'geenNet' | { readonly nee: string }> {
  try {
    const antwoord = await fetch(`/tafel/dossiers/${encodeURIComponent(dossier)}`, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(GEDULD_MS),
    });
    if (antwoord.ok) return (await antwoord.json()) as Lading;
    if (antwoord.status === 401) return 'uitgelogd';
    if (antwoord.status >= 500) return 'geenNet';
    const { detail } = (await antwoord.json().catch(() => ({}))) as { readonly detail?: string };
    return { nee: detail ?? NIET_MEER };
  } catch {
    return 'geenNet';
  }
}

const NIET_MEER =
  'U mag dit dossier niet (meer) openen. Kopieer uw tekst en geef hem aan de behandelaar, of vraag de werkverdeler om toegang.';
const TE_GROOT = 'Dit is te groot om te versturen (hoogstens 10 MB). Kies een kleiner bestand.';

export async function verstuur(
  werk: Werk,
  bijlage: Blob | undefined,
  dossier: string,
  nu: () => string,
): Promise<Uitslag> {
  try {
    const antwoord = await fetch(werk.actie, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: alsFormulier(werk, bijlage),
      redirect: 'error',
      signal: AbortSignal.timeout(GEDULD_MS),
    });
    if (antwoord.status === 401) return { soort: 'uitgelogd' };
    if (antwoord.status === 413) return afgewezen([TE_GROOT]);
    if (antwoord.status === 403 || antwoord.status === 404) return afgewezen([NIET_MEER]);
    if (antwoord.status >= 500) return { soort: 'geenAntwoord' };
    const inhoud = (await antwoord.json()) as Antwoord;
    if (inhoud.gelukt === true) return { soort: 'voorval', voorval: { soort: 'aangekomen', om: nu() } };
    if (inhoud.reden === 'veranderd') return await naVerandering(werk, dossier);
    return afgewezen(inhoud.teksten ?? [], inhoud.fouten);
  } catch {
    return { soort: 'geenAntwoord' };
  }
}

function afgewezen(teksten: readonly string[], fouten: Readonly<Record<string, string>> = {}): Uitslag {
  return { soort: 'voorval', voorval: { soort: 'afgewezen', teksten, fouten } };
}

function alsFormulier(werk: Werk, bijlage: Blob | undefined): FormData | URLSearchParams {
  const paren = Object.entries(werk.velden).flatMap(([naam, waarden]) =>
    waarden.map((waarde) => [naam, waarde] as [string, string]),
  );
  paren.push(['sleutel', werk.sleutel], ['gezien', String(werk.gezien)]);
  if (werk.bijlage === null) return new URLSearchParams(paren);
  const formulier = new FormData();
  for (const [naam, waarde] of paren) formulier.append(naam, waarde);
  // Last: of a file that is too long only the beginning is read, and with it the fields before it.
  if (bijlage !== undefined) formulier.append('bestand', bijlage, naamVan(bijlage));
  return formulier;
}

function naamVan({ type }: Blob): string {
  if (type.startsWith('text/')) return 'bevestiging.txt';
  return type === 'image/png' ? 'handtekening.png' : 'foto.jpg';
}

/** Somebody else recorded something. What that changes is looked at per field. */
async function naVerandering(werk: Werk, dossier: string): Promise<Uitslag> {
  const lading = await haalLading(dossier);
  if (lading === 'uitgelogd') return { soort: 'uitgelogd' };
  if (lading === 'geenNet') return { soort: 'geenAntwoord' };
  if ('nee' in lading) return afgewezen([lading.nee]);
  if (werk.soort === 'stuk') return { soort: 'geenAntwoord' };
  const nieuw = lading.formulieren[werk.soort];
  const uitkomst = vergelijkWerk(werk, nieuw);
  const nu = { begin: nieuw.begin, bekend: nieuw.bekend };
  const { nr, laatst } = lading;
  return {
    soort: 'voorval',
    lading,
    voorval:
      uitkomst.botsingen.length === 0
        ? { soort: 'bijgewerkt', velden: alsVelden(werk, uitkomst.samen), op: nu, nr }
        : { soort: 'botst', tegenover: { ...uitkomst, nu, nr, laatst } },
  };
}

/** As it is compared: the household by person. */
export function alsVergelijking(werk: Pick<Werk, 'soort'>, g: Grondslag): Grondslag {
  return werk.soort === 'huishouden' ? { begin: perPersoon(g.begin), bekend: perPersoon(g.bekend) } : g;
}

/** As it is posted. */
export function alsVelden(werk: Pick<Werk, 'soort'>, velden: Velden): Velden {
  return werk.soort === 'huishouden' ? uitPersonen(velden) : velden;
}

function vergelijkWerk(werk: Werk, nieuw: Geladen): Vergeleken {
  const mijn = werk.soort === 'huishouden' ? perPersoon(werk.velden) : werk.velden;
  return vergelijk(alsVergelijking(werk, werk), alsVergelijking(werk, nieuw), mijn);
}
