import type { Weigering } from '../kern/uitkomst.ts';
import type { Veldfouten } from '../ui/velden.ts';

export const VERSIE = '1.0.0';

type Fout = Partial<Weigering> & { readonly code: string; readonly detail: string };

/** A problem with all errors at once (RFC 9457). */
export function problemen(status: number, title: string, fouten: readonly Fout[]): Response {
  const inhoud = { type: 'about:blank', title, status, detail: fouten[0]?.detail ?? title, errors: fouten };
  return new Response(JSON.stringify(inhoud), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'API-Version': VERSIE,
    },
  });
}

export function uitWeigeringen(weigeringen: readonly Weigering[]): readonly Fout[] {
  return weigeringen.map(({ reden, ...w }) => ({ ...w, detail: reden }));
}

export function uitVeldfouten(fouten: Veldfouten): readonly Fout[] {
  return Object.entries(fouten).map(([veld, detail]) => ({ code: 'veldOngeldig', veld, detail }));
}

export const NIET_GEVONDEN = () =>
  problemen(404, 'Niet gevonden', [
    { code: 'nietGevonden', detail: 'Dit dossier of document bestaat niet, of is niet voor u.' },
  ]);
