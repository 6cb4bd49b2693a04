import { z } from '@hono/zod-openapi';

const datumOfLeeg = z.string().nullable().openapi({ format: 'date', example: '2026-07-01' });
const geverifieerd = z
  .boolean()
  .openapi({ description: 'Onwaar: kijk het artikel na voordat een besluit erop steunt.' });

const GrondwaardeGegevens = z
  .object({
    grondwaarde: z.string().openapi({ example: 'wmo1' }),
    tekst: z.string().openapi({ example: 'Meedoen in de samenleving' }),
    artikelen: z.string().openapi({ example: 'Wmo 1.1.1, 2.3.5 lid 3' }),
    themas: z.array(z.string()).openapi({ description: 'Waar waarden van andere wetten op lijken.' }),
    geverifieerd,
  })
  .openapi('Grondwaarde');

const RuimteGegevens = z
  .object({
    artikel: z.string().openapi({ example: 'Wmo 2.3.5 lid 3-5' }),
    soort: z.string().openapi({ example: 'openNorm' }),
    tekst: z.string(),
    geverifieerd,
  })
  .openapi('Ruimte');

const EigenRegelGegevens = z
  .object({
    code: z.string().openapi({ example: 'hardheid' }),
    soort: z.enum(['verordening', 'beleidsregel', 'werkproces']),
    naam: z.string(),
    artikel: z.string().nullable().openapi({ example: 'Verordening 22' }),
    tekst: z.string(),
    ruimte: z.string().nullable().openapi({ example: 'hardheidsclausule' }),
    doelen: z
      .array(z.string())
      .openapi({ description: 'Doelen van de raad die de regel dient.', example: ['meedoen'] }),
    geldtVanaf: datumOfLeeg,
    geldtTotEnMet: datumOfLeeg,
    bron: z.string(),
  })
  .openapi('EigenRegel');

const WetGegevens = z
  .object({
    wet: z.string().openapi({ example: 'wmo' }),
    naam: z.string(),
    kort: z.string().openapi({ example: 'Wmo' }),
    wettekst: z.url().openapi({ example: 'https://wetten.overheid.nl/BWBR0035362' }),
    doel: z.string(),
    uitvoerder: z.string(),
    beslistermijn: z.string(),
    geldtVanaf: datumOfLeeg,
    gelezen: z.string().openapi({ description: 'Welke tekst is gelezen.' }),
    geverifieerd,
    grondwaarden: z.array(GrondwaardeGegevens),
    ruimte: z.array(RuimteGegevens),
    eigenRegels: z.array(EigenRegelGegevens).openapi({ description: 'Leeg zonder gemeente.' }),
  })
  .openapi('Wet');

export const Wettenlijst = z
  .object({ gemeente: z.string().nullable(), wetten: z.array(WetGegevens) })
  .openapi('Wettenlijst');
