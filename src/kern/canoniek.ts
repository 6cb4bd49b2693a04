/** JSON with sorted keys: the same value always gives the same text, also after a trip through jsonb. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) {
    const paren = Object.entries(waarde)
      .filter(([, w]) => w !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sleutel, w]) => `${JSON.stringify(sleutel)}:${canoniek(w)}`);
    return `{${paren.join(',')}}`;
  }
  return JSON.stringify(waarde ?? null);
}

/** Same content, in whatever order the keys stand: done twice is done once. */
export function zelfde(een: unknown, ander: unknown): boolean {
  return canoniek(een) === canoniek(ander);
}
