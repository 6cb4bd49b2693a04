import { onthoud } from './onthoud.ts';

/** JSON with sorted keys: the same value always gives the same text, also after a trip through jsonb. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) {
    let tekst = '';
    for (const sleutel of Object.keys(waarde).sort()) {
      const w: unknown = Reflect.get(waarde, sleutel);
      if (w !== undefined) tekst += `${tekst === '' ? '' : ','}${sleutelTekst(sleutel)}:${canoniek(w)}`;
    }
    return `{${tekst}}`;
  }
  return JSON.stringify(waarde ?? null);
}

/** Few and always the same: the field names of our own facts. */
const sleutelTekst = onthoud((sleutel: string) => JSON.stringify(sleutel));

/** Same content, in whatever order the keys stand: done twice is done once. */
export function zelfde(een: unknown, ander: unknown): boolean {
  return canoniek(een) === canoniek(ander);
}
