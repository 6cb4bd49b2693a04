import { randomBytes } from 'node:crypto';
import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import { SOORTEN_REGEL } from '../recht/ruimte.ts';
import type { Registervraag } from './register-queries.ts';

const HOOGSTE_STEEKPROEF = 500;
const BEGIN = /^[0-9a-f]{8}$/;

/** What the address asks for. A field that cannot be read is an error with its name; the rest counts. */
export function leesRegistervraag(zoek: Readonly<Record<string, string>>): {
  readonly vraag: Registervraag;
  readonly fouten: Readonly<Record<string, string>>;
} {
  const fouten: Record<string, string> = {};
  const dag = (naam: string): Datum | null => {
    const tekst = zoek[naam] ?? '';
    const gelezen = leesDatum(tekst);
    if (tekst !== '' && gelezen === undefined) fouten[naam] = 'Vul een bestaande datum in, of laat dit leeg.';
    return gelezen ?? null;
  };
  const van = dag('van');
  const tot = dag('tot');
  if (van !== null && tot !== null && van > tot) fouten['tot'] = 'De laatste dag ligt voor de eerste.';
  const aantal = zoek['steekproef'] ?? '';
  if (
    aantal !== '' &&
    !(/^\d{1,3}$/.test(aantal) && Number(aantal) >= 1 && Number(aantal) <= HOOGSTE_STEEKPROEF)
  )
    fouten['steekproef'] = `Vul een getal van 1 tot en met ${HOOGSTE_STEEKPROEF} in, of laat dit leeg.`;
  return {
    fouten,
    vraag: {
      van,
      tot,
      soort: SOORTEN_REGEL.find((s) => s === zoek['soort']) ?? null,
      voorziening: (zoek['voorziening'] ?? '') || null,
      terugkijkenVoor: dag('terugkijken'),
      alleenUitschieters: zoek['uitschieters'] === 'ja',
      steekproef:
        aantal === '' || fouten['steekproef'] !== undefined
          ? null
          : {
              aantal: Number(aantal),
              begin: BEGIN.test(zoek['begin'] ?? '') ? String(zoek['begin']) : randomBytes(4).toString('hex'),
            },
    },
  };
}

/** The same as the part of an address after the question mark: the sample too can be drawn again. */
export function schrijfRegistervraag(vraag: Registervraag): string {
  return new URLSearchParams({
    ...(vraag.van ? { van: vraag.van } : {}),
    ...(vraag.tot ? { tot: vraag.tot } : {}),
    ...(vraag.soort ? { soort: vraag.soort } : {}),
    ...(vraag.voorziening ? { voorziening: vraag.voorziening } : {}),
    ...(vraag.terugkijkenVoor ? { terugkijken: vraag.terugkijkenVoor } : {}),
    ...(vraag.alleenUitschieters ? { uitschieters: 'ja' } : {}),
    ...(vraag.steekproef
      ? { steekproef: String(vraag.steekproef.aantal), begin: vraag.steekproef.begin }
      : {}),
  }).toString();
}
