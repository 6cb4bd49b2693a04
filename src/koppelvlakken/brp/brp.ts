import type { Bsn } from '../../kern/bsn.ts';
import { leesAntwoord, VELDEN } from './lees.ts';
import type { BrpPersoon } from './persoon.ts';

export type Brpantwoord =
  | { readonly soort: 'gevonden'; readonly persoon: BrpPersoon }
  | { readonly soort: 'nietGevonden' }
  /** Not reachable, too slow, refused, or an answer that cannot be used. `waarom` names no person. */
  | { readonly soort: 'geenAntwoord'; readonly waarom: string };

/** The way to the basisregistratie personen (Haal Centraal, BRP bevragen 2). */
export interface Brp {
  /** False when none is set: then nothing is asked and no page offers it. */
  readonly ingesteld: boolean;
  /** @param doel code of the processing activity, for the purpose binding of the municipality's gateway. */
  raadpleeg(bsn: Bsn, doel: string): Promise<Brpantwoord>;
}

export interface Brpinstelling {
  /** Up to and including `/personen`, or undefined. */
  readonly url: string | undefined;
  /** Goes along as `X-API-KEY`. */
  readonly sleutel?: string | undefined;
  /** Headers the gateway asks, for its purpose binding: `{doel}` becomes the code of the activity. */
  readonly kopregels?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds. */
  readonly wachttijd?: number | undefined;
}

/** More than one person never takes, and what the gateway of a stranger might send. */
const HOOGSTENS = 64 * 1024;

/** For a municipality without a way to the BRP. */
export const GEEN_BRP: Brp = {
  ingesteld: false,
  raadpleeg: () => Promise.resolve(onbereikbaar('niet ingesteld')),
};

export function maakBrp({ url, sleutel, kopregels = {}, wachttijd = 5_000 }: Brpinstelling): Brp {
  if (url === undefined) return GEEN_BRP;
  const vast = { 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json' };
  return {
    ingesteld: true,
    async raadpleeg(bsn, doel) {
      try {
        const antwoord = await fetch(url, {
          method: 'POST',
          headers: {
            ...vast,
            ...(sleutel === undefined ? {} : { 'X-API-KEY': sleutel }),
            ...Object.fromEntries(
              Object.entries(kopregels).map(([naam, waarde]) => [naam, waarde.replaceAll('{doel}', doel)]),
            ),
          },
          // In the body, never in the address: addresses end up in logs (Wabb 10; API Design Rules).
          body: JSON.stringify({
            type: 'RaadpleegMetBurgerservicenummer',
            burgerservicenummer: [bsn],
            fields: VELDEN,
          }),
          redirect: 'error',
          signal: AbortSignal.timeout(wachttijd),
        });
        if (!antwoord.ok) return onbereikbaar(`antwoord ${antwoord.status}`);
        const persoon = leesAntwoord(JSON.parse(await begrensd(antwoord)), bsn);
        if (persoon === undefined) return onbereikbaar('antwoord is geen antwoord op de vraag');
        return persoon === null ? { soort: 'nietGevonden' } : { soort: 'gevonden', persoon };
      } catch (fout) {
        return onbereikbaar(waarom(fout));
      }
    },
  };
}

const onbereikbaar = (waarom: string): Brpantwoord => ({ soort: 'geenAntwoord', waarom });

function waarom(fout: unknown): string {
  if (fout instanceof SyntaxError) return 'antwoord is geen JSON';
  if (fout instanceof Error && fout.name === 'TimeoutError') return 'geen antwoord op tijd';
  return fout instanceof RangeError ? fout.message : 'niet bereikbaar';
}

/** @throws RangeError when there is more than an answer about one person can be. */
async function begrensd(antwoord: Response): Promise<string> {
  const delen: Uint8Array[] = [];
  let lengte = 0;
  const stroom: AsyncIterable<Uint8Array> | readonly Uint8Array[] = antwoord.body ?? [];
  for await (const deel of stroom) {
    lengte += deel.byteLength;
    if (lengte > HOOGSTENS) throw new RangeError('antwoord is te lang');
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}
