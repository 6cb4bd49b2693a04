import type { Apphuis } from './apphuis.ts';

/** As pairs when a field comes more than once. */
export type Velden = Readonly<Record<string, string>> | [naam: string, waarde: string][];

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
}

/** Who visits the whole application, each with the cookie that the test gives under a name of its own. */
export interface Bezoekers {
  readonly koekjes: Map<string, string>;
  haal(wie: string, pad: string): Promise<Antwoord>;
  stuur(wie: string, pad: string, velden: Velden): Promise<Antwoord & { readonly naar: string | null }>;
}

export function bezoekers(huis: () => Apphuis): Bezoekers {
  const koekjes = new Map<string, string>();
  const vraag = (wie: string, pad: string, velden?: Velden) =>
    huis().app.request(new URL(pad, huis().basis), {
      headers: { Cookie: koekjes.get(wie) ?? '', ...(velden && { Origin: huis().basis.origin }) },
      ...(velden && { method: 'POST', body: new URLSearchParams(velden) }),
    });
  return {
    koekjes,
    async haal(wie, pad) {
      const antwoord = await vraag(wie, pad);
      return { status: antwoord.status, tekst: await antwoord.text() };
    },
    async stuur(wie, pad, velden) {
      const antwoord = await vraag(wie, pad, velden);
      return {
        status: antwoord.status,
        naar: antwoord.headers.get('Location'),
        tekst: await antwoord.text(),
      };
    },
  };
}
