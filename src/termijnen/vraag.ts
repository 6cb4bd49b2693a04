import type { RuweTermijnvraag } from '../recht/termijnvraag.ts';
import { VRAAGVELDEN } from '../recht/termijnvraag.ts';
import type { Velden } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';

/** One row of the form: a period in which the term stood still. */
export interface Perioderij {
  readonly grond: string;
  readonly van: string;
  readonly tot: string;
}

/** The question in the address, in the words of the open service. */
export function leesPaginavraag(velden: Velden): RuweTermijnvraag {
  return Object.fromEntries(VRAAGVELDEN.map((naam) => [naam, veld(velden, naam)]));
}

/** Did the form send its rows? Then the address is made short and tidy first. */
export function heeftRijen(velden: Velden): boolean {
  return ['van', 'tot', 'grond'].some((naam) => veldLijst(velden, naam).length > 0);
}

/** The address of this question: what was left empty is left out, rows become periods. */
export function nettevraag(velden: Velden): string {
  const rijen = rijenVan(velden).map(
    ({ grond, van, tot }) => `${grond === '' ? '' : `${grond}:`}${van}/${tot}`,
  );
  const vraag = { ...leesPaginavraag(velden), opschortingen: rijen.join(',') };
  // Nothing filled in is a question too: the answer says what is missing.
  return vraagtekst(vraag) || 'begin=';
}

/** As a query, without what is empty; signs that may stand in an address stay readable. */
export function vraagtekst(vraag: RuweTermijnvraag): string {
  return VRAAGVELDEN.flatMap((naam) => {
    const waarde = vraag[naam] ?? '';
    return waarde === ''
      ? []
      : [`${naam}=${encodeURIComponent(waarde).replace(/%(?:3A|2F|2C)/g, decodeURIComponent)}`];
  }).join('&');
}

function rijenVan(velden: Velden): readonly Perioderij[] {
  const [gronden, van, tot] = ['grond', 'van', 'tot'].map((naam) => veldLijst(velden, naam));
  return (van ?? [])
    .map((eerste, i) => ({ grond: gronden?.[i] ?? '', van: eerste, tot: tot?.[i] ?? '' }))
    .filter((rij) => rij.van !== '' || rij.tot !== '');
}

/** The periods of an address as rows of the form; what cannot be read comes back as it was. */
export function alsRijen(opschortingen: string): readonly Perioderij[] {
  return opschortingen
    .split(',')
    .filter((deel) => deel.trim() !== '')
    .map((deel) => {
      const [, grond = '', van = '', tot = ''] = /^\s*(?:([A-Za-z]+):)?([^/]*)\/?(.*?)\s*$/.exec(deel) ?? [];
      return { grond, van, tot };
    });
}
