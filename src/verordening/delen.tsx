import type { LokaleCode } from '../kern/ids.ts';
import type { EigenRegel, LokaleRegels } from '../recht/lokaal.ts';
import { ZWAARSTE_GEWICHT } from '../recht/verordeningsversie.ts';
import { gewichtTekst, regelTekst } from './namen.ts';

/** How heavy a goal weighs: stars to see, words to read. */
export function Sterren({ gewicht }: { gewicht: number | null }) {
  if (gewicht === null) return <span class="omk-zacht">niet gewogen</span>;
  return (
    <span class="omk-sterren">
      <span aria-hidden="true">{'★'.repeat(gewicht) + '☆'.repeat(ZWAARSTE_GEWICHT - gewicht)}</span>{' '}
      {gewichtTekst(gewicht)}
    </span>
  );
}

/** Rules as a short list; null says so in words. */
export function Regellijst({ regels, leeg }: { regels: readonly EigenRegel[]; leeg: string }) {
  if (regels.length === 0) return <span class="omk-zacht">{leeg}</span>;
  return (
    <ul class="omk-lijst">
      {regels.map((regel) => (
        <li>{regelTekst(regel)}</li>
      ))}
    </ul>
  );
}

/** The names of goals, by their codes. */
export function doelnamen(
  codes: readonly LokaleCode[],
  { effectdoelen }: Pick<LokaleRegels, 'effectdoelen'>,
): string {
  return codes.map((code) => effectdoelen.find((doel) => doel.code === code)?.naam ?? code).join('; ');
}
