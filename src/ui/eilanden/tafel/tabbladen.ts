/** Of all tabs one writes a dossier; the others read along, and take over when it closes. */
const zender = new BroadcastChannel('omkeer-tafel');

type Bericht =
  | { readonly soort: 'geschreven'; readonly id: string }
  | { readonly soort: 'gewist' }
  /** A tab that cannot open it after a new login asks one that has it open. No key goes along. */
  | { readonly soort: 'opSlot' }
  | { readonly soort: 'vanSlot' };

export function zegAanAnderen(bericht: Bericht): void {
  zender.postMessage(bericht);
}

export function hoorVanAnderen(bij: (bericht: Bericht) => void): void {
  zender.addEventListener('message', (gebeurtenis: MessageEvent<Bericht>) => bij(gebeurtenis.data));
}

/**
 * Asks for the pen of a dossier. `bij` hears whether it is ours, and again when it becomes ours. Gives
 * how to put it down.
 */
export function vraagPen(id: string, bij: (vanOns: boolean) => Promise<void>): () => void {
  const naam = `omkeer-tafel:${id}`;
  const stop = new AbortController();
  let laatLos = (): void => undefined;
  const houd = async (): Promise<void> => {
    const los = new Promise<void>((klaar) => {
      laatLos = klaar;
    });
    if (stop.signal.aborted) return;
    await bij(true);
    await los;
  };
  const wacht = async (): Promise<void> => {
    const bezet = await navigator.locks.request(naam, { ifAvailable: true }, async (pen) => {
      if (pen === null) return true;
      await houd();
      return false;
    });
    if (!bezet || stop.signal.aborted) return;
    await bij(false);
    await navigator.locks.request(naam, { signal: stop.signal }, houd);
  };
  // Put down while it waited: that is no fault.
  wacht().catch(() => undefined);
  return () => {
    stop.abort();
    laatLos();
  };
}

/** Does this when no other tab writes the dossier now. */
export async function alsVrij(id: string, doe: () => Promise<void>): Promise<void> {
  await navigator.locks.request(`omkeer-tafel:${id}`, { ifAvailable: true }, async (pen) => {
    if (pen !== null) await doe();
  });
}
