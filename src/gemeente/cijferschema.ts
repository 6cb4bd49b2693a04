import { z } from 'zod';
import { BETALERS, PRIJSEENHEDEN } from '../recht/prijslijst.ts';
import { CIJFERSTATUSSEN } from './inrichting.ts';
import { code, datum, lijst, prijs, tekst } from './velden.ts';

export const prijslijstSchema = lijst(
  z.strictObject({
    code,
    naam: tekst,
    betaler: z.enum(BETALERS).nullable().default(null),
    per: z.enum(PRIJSEENHEDEN).nullable().default(null),
    laag: prijs.nullable().default(null),
    midden: prijs.nullable().default(null),
    hoog: prijs.nullable().default(null),
    jaar: z.int().min(1980).max(2100).nullable().default(null),
    bron: z.string().trim().default(''),
    toelichting: z.string().trim().default(''),
    geldigTotEnMet: datum.nullable().default(null),
  }),
);

export const openbareCijfersSchema = lijst(
  z.strictObject({
    wat: tekst,
    cijfer: tekst,
    bron: tekst,
    jaar: z.union([tekst, z.int().min(1980).max(2100).transform(String)]),
    status: z.enum(CIJFERSTATUSSEN).nullable().default(null),
    dekking: z.string().trim().default(''),
  }),
);
