declare const bedragMerk: unique symbol;
/** An amount of money in whole euro cents. */
export type Bedrag = number & { readonly [bedragMerk]: true };

/** @throws RangeError when `centen` is not a whole number of cents. */
export function bedrag(centen: number): Bedrag {
  if (!Number.isSafeInteger(centen)) throw new RangeError(`geen bedrag in centen: ${centen}`);
  return centen as Bedrag;
}

/** `1234,5` or `1.234,50` as typed by a person, or undefined. */
export function leesBedrag(tekst: string): Bedrag | undefined {
  const m = /^(\d{1,3}(?:\.?\d{3})*)(?:,(\d{1,2}))?$/.exec(tekst.trim().replace(/^€\s*/, ''));
  if (!m) return undefined;
  return bedrag(Number((m[1] ?? '').replaceAll('.', '')) * 100 + Number((m[2] ?? '').padEnd(2, '0')));
}

/** `€ 1.234,50` */
export function bedragTekst(b: Bedrag): string {
  const teken = b < 0 ? '-' : '';
  const euro = String(Math.trunc(Math.abs(b) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${teken}€ ${euro},${String(Math.abs(b) % 100).padStart(2, '0')}`;
}
