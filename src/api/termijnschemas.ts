import { z } from '@hono/zod-openapi';

const datum = z.string().openapi({ format: 'date', example: '2027-03-25' });
const datumOfLeeg = datum.nullable();
/** A date, or for a term in hours a moment with its offset. */
const dagOfMoment = z.string().openapi({ example: '2027-03-25' });

const Lengte = z
  .object({ aantal: z.int(), eenheid: z.string().openapi({ example: 'weken' }) })
  .openapi('Lengte');

const Termijngegevens = z
  .object({
    termijn: z.string().openapi({ example: 'wmoBeslissing' }),
    wet: z.string().openapi({ example: 'wmo' }),
    artikel: z.string().openapi({ example: 'Wmo 2.3.5 lid 2' }),
    omschrijving: z.string(),
    soort: z.string().openapi({ example: 'beslissing' }),
    actor: z.string().openapi({ description: 'Wie het moet doen.', example: 'college' }),
    begintBij: z.string().openapi({ example: 'aanvraagOntvangen' }),
    telVanaf: z.enum(['dagNa', 'vanafDatum', 'terug', 'geen']),
    lengte: z.int().nullable(),
    eenheid: z.string().openapi({ example: 'weken' }),
    uiterlijkVoor: z.object({ maand: z.int(), dag: z.int() }).nullable(),
    standaardAdvies: Lengte.nullable(),
    atw: z.boolean().openapi({ description: 'Valt onder de Algemene termijnenwet.' }),
    verlengbaar: z.object({
      mogelijk: z.enum(['ja', 'nee', 'eenmalig']),
      artikel: z.string().nullable(),
      lengte: Lengte.nullable(),
      toelichting: z.string().nullable(),
    }),
    opschortbaar: z.object({
      mogelijk: z.enum(['ja', 'nee']),
      gronden: z.array(z.string()).openapi({ description: 'Waarom deze termijn mag stilstaan.' }),
      toelichting: z.string().nullable(),
    }),
    gevolg: z.object({ code: z.string(), tekst: z.string().nullable() }),
    verificatie: z
      .string()
      .openapi({ description: 'Hoe goed het artikel is nagezien.', example: 'wettekst' }),
    bron: z.string(),
  })
  .openapi('Termijngegevens');

export const Termijnenlijst = z
  .object({
    termijnen: z.array(Termijngegevens),
    opschortingsgronden: z.array(
      z.object({ grond: z.string(), naam: z.string(), artikel: z.string(), verificatie: z.string() }),
    ),
    gelijkgesteldeDagen: z.array(z.object({ datum, bron: z.string() })),
    verificaties: z.array(z.object({ code: z.string(), tekst: z.string() })),
  })
  .openapi('Termijnenlijst');

const Rekenstap = z
  .object({
    tekst: z.string().openapi({ example: '2 weken later is donderdag 25 maart 2027.' }),
    datum,
    artikel: z.string().openapi({ example: 'Wmo 2.3.5 lid 2' }),
  })
  .openapi('Rekenstap');

export const Termijnuitkomst = z
  .object({
    termijn: z.string().openapi({ example: 'wmoBeslissing' }),
    wet: z.string().openapi({ example: 'wmo' }),
    artikel: z.string().openapi({ example: 'Wmo 2.3.5 lid 2' }),
    omschrijving: z.string(),
    gemeente: z.string().nullable().openapi({ description: 'Wiens keuzes en kalender golden.' }),
    begin: dagOfMoment,
    dagEen: datumOfLeeg,
    ruweEinddatum: dagOfMoment.nullable().openapi({
      description: 'Einde na verlenging en opschorting, voor de Algemene termijnenwet.',
    }),
    uiterlijk: dagOfMoment.nullable().openapi({
      description: 'De laatste dag; leeg als de wet geen lengte noemt. Een tijdstip bij een termijn in uren.',
    }),
    oorspronkelijk: dagOfMoment.nullable().openapi({
      description: 'De laatste dag zonder verlenging en opschorting.',
    }),
    opgeschorteDagen: z.int(),
    opschortingen: z.array(z.object({ grond: z.string(), artikel: z.string(), van: datum, totEnMet: datum })),
    zonderEinddatum: z.enum(['onverwijld', 'vrij']).nullable(),
    verificatie: z.string().openapi({ example: 'wettekst' }),
    bron: z.string(),
    voorbehoud: z.array(z.string()).openapi({ description: 'Wat aan deze uitkomst niet vaststaat.' }),
    stappen: z.array(Rekenstap),
  })
  .openapi('Termijnuitkomst');

export const Dwangsomuitkomst = z
  .object({
    gemeente: z.string().nullable(),
    werkt: z.boolean().openapi({ description: 'Onwaar als de ingebrekestelling te vroeg of te laat kwam.' }),
    respijtTm: datumOfLeeg,
    eersteDwangsomdag: datumOfLeeg,
    laatsteDwangsomdag: datumOfLeeg,
    dagen: z.int().nullable(),
    euro: z.number().nullable(),
    vaststellenUiterlijk: datumOfLeeg,
    regels: z.array(
      z.object({ van: datum, totEnMet: datum, dagen: z.int(), euroPerDag: z.number(), euro: z.number() }),
    ),
    stappen: z.array(Rekenstap),
  })
  .openapi('Dwangsomuitkomst');
