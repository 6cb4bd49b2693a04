import { z } from 'zod';
import { leesRol, type Rol } from './kern/rollen.ts';
import { UITGAVEN } from './koppelvlakken/ggk/envelop.ts';

export class InstellingFout extends Error {
  override readonly name = 'InstellingFout';
}

const schema = z.object({
  PORT: z.coerce.number({ error: 'een poortnummer' }).int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ error: 'een adres dat begint met http:// of https://' }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'een adres dat begint met postgres://')
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DEMO: z.enum(['on', 'off'], { error: 'on of off' }).default('on'),
  INRICHTING: z.string().min(1).default('voorbeeld'),
  OIDC_ISSUER: z.url({ error: 'het adres van de inlogdienst' }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SCOPE: z.string().default('openid profile'),
  OIDC_CLAIMS: z.string().default('{}'),
  OIDC_ROLES: z.string().default('{}'),
  OIDC_NIVEAUS: z
    .string()
    .default('')
    .transform((tekst) => tekst.split(/[\s,]+/).filter((niveau) => niveau !== '')),
  API_AUDIENCE: z.string().min(1).optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('niet-beantwoorden@gemeente.example'),
  CLAMD_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/\s]+|unix:\/\/\/\S+)$/, 'tcp://naam:3310 of unix:///pad/naar/clamd.sock')
    .optional(),
  BERICHTEN_MAP: z.string().min(1).optional(),
  BERICHTEN_ENVELOP: z.enum(UITGAVEN, { error: UITGAVEN.join(' of ') }).optional(),
  GGK_APPLICATIE: z
    .string()
    .regex(/^[^\p{Cc}]{3,50}$/u, '3 tot en met 50 tekens')
    .optional(),
  GGK_APPLICATIEVERSIE: z
    .string()
    .regex(/^[0-9]{4}\.[0-9]{4}$/, 'twee keer vier cijfers, zoals 0001.0000')
    .optional(),
  GGK_ADMINISTRATIE: z
    .string()
    .regex(/^[^\p{Cc}]{1,50}$/u, 'hoogstens 50 tekens')
    .optional(),
  BRP_URL: z.url({ error: 'het adres van BRP bevragen, tot en met /personen' }).optional(),
  BRP_API_KEY: z.string().min(1).optional(),
  BRP_HEADERS: z.string().default('{}'),
  LOGBOEK_SLEUTEL: z.string().min(32, 'minstens 32 tekens').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug'], { error: 'fatal, error, warn, info of debug' })
    .default('info'),
});

export type Instelling = z.output<typeof schema>;

/**
 * The settings, checked all at once. Empty counts as absent.
 * @throws InstellingFout with one Dutch line per wrong setting.
 */
export function leesInstelling(env: Readonly<Record<string, string | undefined>>): Instelling {
  const gevuld = Object.fromEntries(Object.entries(env).filter(([, w]) => w !== undefined && w !== ''));
  const gelezen = schema.safeParse(gevuld);
  if (!gelezen.success) {
    const regels = gelezen.error.issues.map((f) => `  ${f.path.join('.')}: verwacht ${f.message}`);
    throw new InstellingFout(`Deze instellingen kloppen niet:\n${regels.join('\n')}`);
  }
  const { DEMO, OIDC_ISSUER, OIDC_CLIENT_ID } = gelezen.data;
  if (DEMO === 'off' && (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined)) {
    throw new InstellingFout(
      'Zonder demo (DEMO=off) is een inlogdienst nodig: vul OIDC_ISSUER en OIDC_CLIENT_ID in.',
    );
  }
  const { BERICHTEN_ENVELOP, BERICHTEN_MAP, GGK_APPLICATIE, GGK_APPLICATIEVERSIE } = gelezen.data;
  const mist = Object.entries({ BERICHTEN_MAP, GGK_APPLICATIE, GGK_APPLICATIEVERSIE })
    .filter(([, waarde]) => waarde === undefined)
    .map(([naam]) => naam);
  if (BERICHTEN_ENVELOP !== undefined && mist.length > 0) {
    throw new InstellingFout(`Voor enveloppen (BERICHTEN_ENVELOP) is ook nodig: ${mist.join(', ')}.`);
  }
  return gelezen.data;
}

/** What stands on each envelope; undefined when messages go bare. */
export function leesEnvelop(
  instelling: Pick<
    Instelling,
    'BERICHTEN_ENVELOP' | 'GGK_APPLICATIE' | 'GGK_APPLICATIEVERSIE' | 'GGK_ADMINISTRATIE'
  >,
) {
  const { BERICHTEN_ENVELOP: uitgave, GGK_APPLICATIE: applicatie, GGK_ADMINISTRATIE } = instelling;
  const [versie, subversie] = instelling.GGK_APPLICATIEVERSIE?.split('.') ?? [];
  if (uitgave === undefined || applicatie === undefined || versie === undefined || subversie === undefined)
    return undefined;
  const applicatieversie = { versie, subversie };
  return { uitgave, applicatie, applicatieversie, administratie: GGK_ADMINISTRATIE };
}

/** A setting that is an object in JSON. @throws InstellingFout */
export function leesObject(tekst: string, naam: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(tekst) as Readonly<Record<string, string>>;
  } catch {
    throw new InstellingFout(`${naam}: verwacht JSON, zoals {"rol":"groups"}`);
  }
}

/** The login service's names of roles. @throws InstellingFout */
export function leesRolnamen(tekst: string): Readonly<Record<string, Rol>> {
  return Object.fromEntries(
    Object.entries(leesObject(tekst, 'OIDC_ROLES')).map(([naam, rol]) => {
      const gelezen = leesRol(rol);
      if (gelezen === undefined) throw new InstellingFout(`OIDC_ROLES: ${rol} is geen rol van Omkeer`);
      return [naam, gelezen];
    }),
  );
}
