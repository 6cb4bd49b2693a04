import path from 'node:path';

const LANGSTE_NAAM = 120;

/** A name that is safe to write, to show and to log, whatever it was. */
export function veiligeNaam(naam: string): string {
  const schoon = path
    .basename(naam.replaceAll('\\', '/'))
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '_');
  return schoon.length <= LANGSTE_NAAM ? schoon || '_' : `${schoon.slice(0, 80)}_${schoon.slice(-39)}`;
}
