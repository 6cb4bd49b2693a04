import { z } from '@hono/zod-openapi';
import { FASEN, STATUSSEN } from '../dossier/fase.ts';
import {
  AANSPREEKVORMEN,
  BEREIKWIJZEN,
  KANALEN,
  LEEFGEBIEDEN,
  MELDERS,
  SIGNALEN,
} from '../melding/gebeurtenissen.ts';
import { URGENTIES } from '../screening/gebeurtenissen.ts';

const datum = z.string().openapi({ format: 'date', example: '2026-03-02' });

/** RFC 9457, with every error at once. */
export const Probleem = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string().openapi({ example: 'Invoer klopt niet' }),
    status: z.int().openapi({ example: 400 }),
    detail: z.string().openapi({ example: 'Vul de achternaam in.' }),
    errors: z.array(
      z.object({
        code: z.string(),
        detail: z.string(),
        veld: z.string().optional(),
        artikel: z.string().optional(),
        uitweg: z.string().optional(),
      }),
    ),
  })
  .openapi('Probleem');

export const NieuweMelding = z
  .object({
    ontvangenOp: datum.openapi({
      description: 'De echte dag van ontvangst; begin van de zes weken (Wmo 2.3.2 lid 1).',
    }),
    kanaal: z.enum(KANALEN).default('api'),
    melder: z.enum(MELDERS).default('zelf'),
    inwonerWeetErvan: z.boolean().default(true),
    melderNoemen: z.boolean().default(false).openapi({
      description: 'Mag in brieven naar de inwoner staan wie meldde? Alleen als dat veilig is.',
    }),
    ingezetene: z.enum(['ja', 'nee', 'onbekend']).default('onbekend'),
    hulpvraag: z.string().openapi({
      description: 'In de eigen woorden van de inwoner.',
      example: 'Ik kom bijna de deur niet meer uit.',
    }),
    leefgebieden: z.array(z.enum(LEEFGEBIEDEN)).default([]),
    signalen: z.array(z.enum(SIGNALEN)).default([]),
    betrokkenHulp: z.string().default(''),
    bereikbaarVia: z.enum(BEREIKWIJZEN).default('post'),
    taal: z.string().default(''),
    tolkNodig: z.boolean().default(false),
    gespreksplaats: z.string().default(''),
    inwoner: z.object({
      aanspreekvorm: z.enum(AANSPREEKVORMEN).default('geen'),
      voornamen: z.string().default(''),
      achternaam: z.string(),
      geboortedatum: datum,
      bsn: z.string().optional().openapi({ description: 'Alleen in de inhoud, nooit in een adres.' }),
      straat: z.string(),
      huisnummer: z.string(),
      postcode: z.string().openapi({ example: '1234 AB' }),
      woonplaats: z.string(),
      telefoon: z.string().default(''),
      email: z.string().default(''),
    }),
    melderGegevens: z
      .object({
        naam: z.string(),
        organisatie: z.string().default(''),
        telefoon: z.string().default(''),
        email: z.string().default(''),
      })
      .optional(),
  })
  .openapi('NieuweMelding');

export const GeregistreerdeMelding = z
  .object({
    dossier: z.string().openapi({ example: 'W26-7K3M-Q9TX' }),
    onderzoekUiterlijk: datum,
    persoonlijkPlanUiterlijk: datum,
  })
  .openapi('GeregistreerdeMelding');

const Werkregel = z
  .object({
    dossier: z.string(),
    naam: z.string(),
    fase: z.enum(FASEN),
    status: z.enum(STATUSSEN),
    urgentie: z.enum(URGENTIES).nullable(),
    ontvangenOp: datum,
    uiterlijk: datum.nullable(),
    wachtOp: z.string(),
    behandelaar: z.string().nullable(),
  })
  .openapi('Werkregel');

export const Werklijst = z
  .object({
    regels: z.array(Werkregel),
    volgende: z.string().nullable().openapi({ description: 'Waarde voor `na` van de volgende bladzijde.' }),
  })
  .openapi('Werklijst');

export const Dossier = z
  .object({
    dossier: z.string(),
    nr: z.int().openapi({ description: 'Aantal gebeurtenissen in het journaal.' }),
    fase: z.enum(FASEN),
    status: z.enum(STATUSSEN),
    wachtOp: z.string(),
    urgentie: z.enum(URGENTIES).nullable(),
    hulpvraag: z.string(),
    ontvangenOp: datum,
    behandelaar: z.string().nullable(),
    termijn: z
      .object({
        uiterlijk: datum,
        artikel: z.string(),
        stappen: z.array(z.object({ tekst: z.string(), artikel: z.string().optional() })),
      })
      .nullable(),
    opdrachten: z.array(
      z.object({
        soort: z.string(),
        titel: z.string(),
        artikel: z.string(),
        magNu: z.boolean(),
        reden: z.string().nullable(),
        uitweg: z.string().nullable(),
      }),
    ),
    documenten: z.array(z.object({ document: z.string(), brief: z.string(), vingerafdruk: z.string() })),
  })
  .openapi('Dossier');

export const Opdracht = z
  .object({
    soort: z.string().openapi({ example: 'urgentieBeoordelen' }),
    sleutel: z.string().max(200).optional().openapi({ description: 'Dezelfde sleutel gebeurt één keer.' }),
    velden: z.record(z.string(), z.union([z.string(), z.array(z.string())])).openapi({
      description: 'De velden van het formulier van deze opdracht.',
      example: { reden: 'Dubbel gemeld.' },
    }),
  })
  .openapi('Opdracht');

export const Uitgevoerd = z
  .object({ dossier: z.string(), nr: z.int(), gebeurtenissen: z.array(z.string()) })
  .openapi('Uitgevoerd');
