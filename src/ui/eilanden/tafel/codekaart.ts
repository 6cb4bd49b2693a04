/** Shows the code to who has it open. */
import type { Open } from './slot.ts';
import { toonCode } from './slot.ts';
import { tijdstipTekst, vind } from './scherm.ts';

export async function toonCodekaart(plek: HTMLElement, open: Open): Promise<void> {
  const kaart = vind(plek, '[data-code]');
  vind(kaart, '[data-codetekst]').textContent = await toonCode(open);
  vind(kaart, '[data-tot]').textContent = tijdstipTekst(open.tot);
  kaart.hidden = false;
}
