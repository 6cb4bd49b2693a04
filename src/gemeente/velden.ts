import { z } from 'zod';
import type { Kleur } from '../brieven/huisstijl.ts';
import { leesBedrag } from '../kern/bedrag.ts';
import { leesDatum } from '../kern/datum.ts';
import { leesGemeentecode, leesLokaleCode, leesPersoonId } from '../kern/ids.ts';
import { HOOGSTE_PRIJS } from '../recht/prijslijst.ts';

/* What the fields in the files of a municipality look like; schema.ts puts them together. */

/** Text that `lees` turns into a value of our own, or the words why it cannot. */
function gelezen<T>(lees: (tekst: string) => T | undefined, waarom: string) {
  return z.string().transform((tekst, ctx): T => {
    const waarde = lees(tekst);
    if (waarde !== undefined) return waarde;
    ctx.addIssue({ code: 'custom', message: `‘${tekst}’ ${waarom}` });
    return z.NEVER;
  });
}

export const tekst = z.string().trim().min(1);
export const regels = z.array(tekst).min(1);
export const code = gelezen(
  leesLokaleCode,
  'is geen code: begin met een kleine letter, daarna letters, cijfers en streepjes',
);
export const gemeentecode = gelezen(leesGemeentecode, 'is geen gemeentecode van vier cijfers');
export const persoon = gelezen(
  leesPersoonId,
  'is geen code van een persoon: kleine letters, cijfers, punten en streepjes',
);
export const datum = gelezen(leesDatum, 'is geen datum, zoals 2026-01-31');
export const bedrag = gelezen(leesBedrag, 'is geen bedrag, zoals 21,80');
export const kleur = gelezen(
  (t): Kleur | undefined => (/^#[0-9a-f]{6}$/i.test(t) ? `#${t.slice(1)}` : undefined),
  'is geen kleur in de vorm #rrggbb',
);
// The letter goes on with what to do: `Is er geweld thuis? Bel …`.
export const vraagzin = tekst.regex(/\?$/, 'is geen vraag: eindig met een vraagteken');
export const getal = z.number().nonnegative();
/** Nothing said is an empty list: incomplete, not wrong (ADR 0019). */
export const lijst = <S extends z.ZodType>(rij: S) =>
  z
    .array(rij)
    .nullable()
    .default(null)
    .transform((rijen) => rijen ?? []);
/** Where each datum of a file was taken from, by its key. */
export const bronnen = <const K extends readonly string[]>(sleutels: K) =>
  z.partialRecord(z.enum(sleutels), tekst).default({});

/** An amount that can stand in a price list: more than nothing, and no slip of the pen. */
export const prijs = z.string().transform((tekst, ctx) => {
  const waarde = leesBedrag(tekst);
  if (waarde !== undefined && waarde > 0 && waarde <= HOOGSTE_PRIJS) return waarde;
  const waarom = /^\s*(?:€\s*)?-/.test(tekst)
    ? 'is negatief. Een prijs is wat iets kost; schrijf een bedrag boven nul'
    : waarde === undefined
      ? 'is geen bedrag, zoals 20.642 of 1.500,00'
      : waarde === 0
        ? 'is geen prijs. Weet u het bedrag niet? Laat het dan weg'
        : 'is meer dan een miljoen euro. Kijk of er een nul te veel staat';
  ctx.addIssue({ code: 'custom', message: `‘${tekst}’ ${waarom}` });
  return z.NEVER;
});
