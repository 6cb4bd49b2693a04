import { z } from 'zod';
import { ROLLEN } from '../kern/rollen.ts';
import { AFGEBROKEN_MINSTENS, LOSSE_BERICHTEN_MINSTENS } from '../recht/bewaren.ts';
import { AFTREKPOSTEN, WERKPOSTEN } from '../recht/lokaal.ts';
import { NIVEAUS } from '../recht/doorzettingsmacht.ts';
import { SOORTEN_REGEL, SOORTEN_RUIMTE } from '../recht/ruimte.ts';
import { THEMACODES } from '../recht/themas.ts';
import { REGELWIJZIGINGEN, ZWAARSTE_GEWICHT } from '../recht/verordeningsversie.ts';
import { ZEVEN_WETTEN } from '../recht/wetten.ts';
import type { prijslijstSchema } from './cijferschema.ts';
import { crisisSchema } from './crisisnummers.ts';
import {
  bedrag,
  bronnen,
  code,
  datum,
  gemeentecode,
  getal,
  kleur,
  lijst,
  persoon,
  regels,
  tekst,
  vraagzin,
} from './velden.ts';

export const gemeenteSchema = z.strictObject({
  code: gemeentecode,
  naam: tekst,
  belBinnenWerkdagen: z.int().min(1).max(30).nullable().default(null),
  bijSpoed: z.strictObject({ tekst, telefoon: tekst }).nullable().default(null),
  crisis: crisisSchema,
  clientondersteuning: z
    .strictObject({ organisatie: tekst, telefoon: tekst, website: tekst })
    .nullable()
    .default(null),
  brieven: z
    .strictObject({
      contact: z.strictObject({ telefoon: tekst, email: tekst.nullable().default(null), bereikbaar: tekst }),
      noodnummers: z.array(z.strictObject({ wanneer: vraagzin, wie: tekst, telefoon: tekst })).min(1),
      privacyverklaring: tekst,
      bezwaar: z.strictObject({
        postadres: regels,
        online: tekst.nullable().default(null),
        telefoon: tekst.nullable().default(null),
      }),
      rechtbank: tekst,
      mandaatbesluit: tekst.nullable().default(null),
    })
    .nullable()
    .default(null),
  toelichting: tekst.nullable().default(null),
  beleid: lijst(z.strictObject({ onderwerp: tekst, tekst, bron: tekst })),
  bronnen: bronnen([
    'code',
    'naam',
    'belBinnenWerkdagen',
    'bijSpoed',
    'crisis',
    'clientondersteuning',
    'brieven',
  ]),
});

export const huisstijlSchema = z
  .strictObject({
    gemeentenaam: tekst,
    bezoekadres: regels,
    postadres: regels,
    telefoon: tekst,
    website: tekst,
    email: tekst,
    openingstijden: tekst,
    logo: z.strictObject({ bestand: tekst, beschrijving: tekst }).nullable().default(null),
    kleuren: z.strictObject({ hoofd: kleur, vlak: kleur }),
    ondertekenaarCollege: tekst,
  })
  .nullable();

export const mensenSchema = z.strictObject({
  teams: lijst(z.strictObject({ code, naam: tekst })),
  medewerkers: lijst(
    z.strictObject({
      code: persoon,
      naam: tekst,
      functie: tekst,
      rol: z.enum(ROLLEN),
      team: code.nullable().default(null),
      urenPerWeek: getal.max(60),
      deskundigheid: z.array(code).default([]),
      afwezig: z.array(z.strictObject({ van: datum, totEnMet: datum })).default([]),
      email: z.email().exactOptional(),
    }),
  ),
});

export const effectdoelenSchema = lijst(z.strictObject({ code, naam: tekst, thema: z.enum(THEMACODES) }));

export const voorzieningenSchema = lijst(
  z
    .strictObject({
      code,
      naam: tekst,
      soort: z.enum(['maatwerk', 'algemeen', 'collectief']),
      categorie: tekst.nullable().default(null),
      eenheid: tekst.nullable().default(null),
      tarief: bedrag.exactOptional(),
      eigenBijdrage: z.boolean().nullable().default(null),
      artikel: tekst.nullable().default(null),
      bron: tekst.exactOptional(),
    })
    .transform(({ artikel, ...rest }) => ({ ...rest, artikelVerordening: artikel })),
);

export const eigenRegelsSchema = lijst(
  z.strictObject({
    code,
    soort: z.enum(['verordening', 'beleidsregel', 'werkproces']),
    wet: z.enum(ZEVEN_WETTEN),
    naam: tekst,
    artikel: tekst.nullable().default(null),
    tekst,
    ruimte: z.enum(SOORTEN_RUIMTE).nullable().default(null),
    geldtVanaf: datum.nullable().default(null),
    geldtTotEnMet: datum.nullable().default(null),
    doelen: z.array(code).exactOptional(),
    bron: tekst,
  }),
);

export const verordeningSchema = lijst(
  z.strictObject({
    code,
    naam: tekst,
    stand: z.enum(['vastgesteld', 'ontwerp']),
    geldtVanaf: datum.nullable().default(null),
    geldtTotEnMet: datum.nullable().default(null),
    bron: tekst,
    openbaar: z.boolean().default(false),
    doelen: z.array(
      z.strictObject({
        doel: code,
        gewicht: z.int().min(1).max(ZWAARSTE_GEWICHT),
        toelichting: z.string().trim().default(''),
      }),
    ),
    wijzigingen: z
      .array(
        z.strictObject({
          wordt: z.enum(REGELWIJZIGINGEN),
          regel: code.nullable().default(null),
          artikel: tekst.nullable().default(null),
          tekst: z.string().trim().default(''),
          doelen: z.array(code).default([]),
          waarom: tekst,
        }),
      )
      .default([]),
  }),
);

const dagen = z.int().min(0).max(366);

export const MANDAATUITKOMSTEN = [
  'toekenning',
  'gedeeltelijk',
  'afwijzing',
  'buitenBehandeling',
  'spoed',
  'dwangsom',
  'bezwaar',
  'gegevens',
  'herziening',
  'opVerzoek',
] as const;

export const regelsSchema = z.strictObject({
  afwijzing: z
    .strictObject({
      belplicht: z.boolean(),
      belpogingen: z.int().min(0).max(10).nullable().default(null),
      artikel: tekst.nullable().default(null),
    })
    .nullable()
    .default(null),
  hersteltermijnDagen: z.int().min(1).max(366).nullable().default(null),
  bezwaarMetCommissie: z.boolean().nullable().default(null),
  kleinsteGroep: z.int().min(2).max(100).default(5),
  toewijzingenElders: z.boolean().exactOptional(),
  bewaren: z
    .strictObject({
      afgebrokenMeldingDagen: z.int().min(AFGEBROKEN_MINSTENS).max(5_478).exactOptional(),
      losseBerichtenDagen: z.int().min(LOSSE_BERICHTEN_MINSTENS).max(5_478).exactOptional(),
      declaratieberichtenDagen: z.int().min(LOSSE_BERICHTEN_MINSTENS).max(5_478).exactOptional(),
      reservekopieDagen: z.int().min(0).max(3_660).exactOptional(),
    })
    .exactOptional(),
  normen: z
    .strictObject({
      herbeoordelingDagen: z
        .strictObject({ acuut: dagen, spoed: dagen, urgent: dagen, regulier: dagen, versneld: dagen })
        .nullable()
        .default(null),
      spoedUren: getal.nullable().default(null),
      wachtlijstWeken: getal.nullable().default(null),
      leveringAntwoordWerkdagen: z.int().min(1).max(60).exactOptional(),
      wachtcontactWeken: z.int().min(1).max(52).exactOptional(),
      langWachtenWeken: z.int().min(6).max(52).exactOptional(),
      wachtOpAnderenDagen: z.int().min(0).max(60).exactOptional(),
      tijdelijkeVoorzieningWeken: getal.min(1).nullable().default(null),
      toetsuitnodigingWeken: getal.min(1).nullable().default(null),
      reactieDagen: z.int().min(1).max(366).nullable().default(null),
      antwoordWerkdagen: z.int().min(1).max(60).exactOptional(),
      verzoekAntwoordWerkdagen: z.int().min(1).max(60).exactOptional(),
      heronderzoekSignaalWeken: getal.nullable().default(null),
      heronderzoekStartWeken: getal.nullable().default(null),
      heronderzoekVroegWeken: getal.nullable().default(null),
      zienswijzeWeken: getal.min(1).nullable().default(null),
      waarschuwenBij: z.array(z.int().min(1).max(100)).nullable().default(null),
    })
    .nullable()
    .default(null),
  mandaat: lijst(
    z.strictObject({
      uitkomst: z.enum(MANDAATUITKOMSTEN),
      vanafPerJaar: bedrag.exactOptional(),
      tweedePaarOgen: z.boolean().default(false),
      rollen: z.array(z.enum(ROLLEN)).min(1),
    }),
  ),
  eigenBijdrage: lijst(
    z.strictObject({ vanaf: datum, perMaand: bedrag, geverifieerd: z.boolean(), bron: tekst }),
  ),
  uitleg: z
    .strictObject({
      dagVanGebeurtenis: z.enum(['teltNietMee', 'teltMee']),
      dagVanAanvulling: z.enum(['looptWeer', 'staatNogStil']),
      laatsteHersteldag: z.enum(['staatNogStil', 'looptWeer']),
      gelijkgesteldeDag: z.enum(['overslaan', 'werkdag']),
      eigenTermijnVolgensAtw: z.boolean(),
    })
    .nullable()
    .default(null),
  gelijkgesteldeDagen: z.array(z.strictObject({ datum, bron: tekst })).default([]),
  doorzettingsmacht: z
    .array(
      z.strictObject({
        niveau: z.enum(NIVEAUS),
        totPerJaar: bedrag.nullable().default(null),
        wijktAfVan: z.array(z.enum(SOORTEN_REGEL).exclude(['wet'])).default([]),
      }),
    )
    .min(1)
    .exactOptional(),
  formatie: z
    .strictObject({
      aftrek: z.record(z.enum(AFTREKPOSTEN), z.number().min(0).max(60)),
      minuten: z.record(z.enum(WERKPOSTEN), z.int().min(5).max(6_000)),
    })
    .refine(({ aftrek }) => Object.values(aftrek).reduce((som, deel) => som + deel, 0) < 95, {
      error: 'Van de uren blijft bijna niets over: samen minder dan 95 procent.',
      path: ['aftrek'],
    })
    .exactOptional(),
  bronnen: bronnen([
    'afwijzing',
    'hersteltermijnDagen',
    'bezwaarMetCommissie',
    'kleinsteGroep',
    'normen',
    'mandaat',
    'eigenBijdrage',
    'uitleg',
    'gelijkgesteldeDagen',
    'doorzettingsmacht',
    'formatie',
  ]),
});

export type Regelsdata = z.output<typeof regelsSchema>;

/** All files of a municipality as read, before defaults. */
export interface Inrichtingsdata {
  readonly gemeente: z.output<typeof gemeenteSchema>;
  readonly huisstijl: z.output<typeof huisstijlSchema>;
  readonly mensen: z.output<typeof mensenSchema>;
  readonly effectdoelen: z.output<typeof effectdoelenSchema>;
  readonly voorzieningen: z.output<typeof voorzieningenSchema>;
  readonly regels: Regelsdata;
  readonly eigenRegels: z.output<typeof eigenRegelsSchema>;
  readonly verordening: z.output<typeof verordeningSchema>;
  readonly prijslijst: z.output<typeof prijslijstSchema>;
}
