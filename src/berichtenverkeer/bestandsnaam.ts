import path from 'node:path';
import type { Berichtrij } from './opslag.ts';

const LANGSTE_NAAM = 120;

/** A name that is safe to write, to show and to log, whatever it was. */
export function veiligeNaam(naam: string): string {
  const schoon = path
    .basename(naam.replaceAll('\\', '/'))
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '_');
  return schoon.length <= LANGSTE_NAAM ? schoon || '_' : `${schoon.slice(0, 80)}_${schoon.slice(-39)}`;
}

/** What lies in the folder is named after what it is; sent again it lies beside the first. */
export function bestandsnaam(
  b: Pick<Berichtrij, 'soort' | 'afzender' | 'ontvanger' | 'identificatie'> & { readonly pogingen: number },
): string {
  const delen = [
    b.soort,
    b.afzender,
    b.ontvanger,
    b.identificatie,
    ...(b.pogingen > 0 ? [b.pogingen + 1] : []),
  ];
  return veiligeNaam(`WMO${delen.join('-')}.xml`);
}
