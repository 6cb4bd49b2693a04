import {
  BERICHTIDENTIFICATIE,
  IDENTIFICATIE,
  kopNaarAanbieder,
  TOTAALBEDRAG_MET_DC,
  VERSIE,
  XSDVERSIE,
} from './basis.ts';
import type { Bericht, Berichtsoort } from './berichten.ts';
import { BERICHTEN, BERICHTSOORTEN } from './berichten.ts';
import { RETOURCODE } from './codes.ts';
import type { Blad, Groep, Inhoud, Lijst, Mag, Vast, Velden, Waarde } from './soorten.ts';
import { dag, klasse, lijst, mag, tekst, vast } from './soorten.ts';

const RETOURCODES = lijst('RetourCode', RETOURCODE);
type Codes = Readonly<Record<'RetourCodes', typeof RETOURCODES>>;

/** What the receiver adds to a header that it sends back. */
const RETOURKOP = {
  IdentificatieRetour: IDENTIFICATIE,
  DagtekeningRetour: dag,
  XsltVersie: mag(VERSIE),
  XsdVersieRetour: XSDVERSIE,
  RetourCodes: mag(RETOURCODES),
};

/** The same, with codes at the end of each class. What comes from the base schema is no class. */
type MetCodes<E> =
  E extends Groep<infer V, 'bericht'>
    ? Groep<{ readonly [N in keyof V]: MetCodes<V[N]> } & Codes, 'bericht'>
    : E extends Lijst<infer D>
      ? Lijst<MetCodes<D> & (Groep | Blad)>
      : E extends Mag<infer I>
        ? Mag<MetCodes<I> & Inhoud>
        : E;

type Kop = Readonly<Record<'BerichtCode', Vast>> & Velden;
type Retourkop<K extends Velden, C extends string> = Omit<K, 'BerichtCode'> & {
  readonly BerichtCode: Vast<C>;
} & typeof RETOURKOP;
/** A header, and nothing more when all is good. */
type Retour<V extends { readonly Header: Groep }, C extends string> = Groep<
  { readonly Header: V['Header'] extends Groep<infer K> ? Groep<Retourkop<K, C>, 'bericht'> : never } & {
    readonly [N in Exclude<keyof V, 'Header'>]: Mag<MetCodes<V[N]> & Inhoud>;
  },
  'bericht'
>;

/**
 * The return message to a message (IV028): its own header with what identifies the return, and its own classes, each
 * with codes. So it is described by what it answers, and by nothing else.
 */
function retourVan<V extends { readonly Header: Groep<Kop, 'bericht'> } & Velden, const C extends string>(
  heen: Groep<V, 'bericht'>,
  berichtcode: C,
): Retour<V, C> {
  const { Header, ...rest } = heen.velden;
  const klassen: Velden = rest;
  const BerichtCode = vast(berichtcode, 'RS047');
  const velden: Velden = {
    Header: klasse({ ...Header.velden, BerichtCode, ...RETOURKOP }),
    ...Object.fromEntries(Object.entries(klassen).map(([naam, veld]) => [naam, magMetCodes(veld)])),
  };
  return klasse(velden) as unknown as Retour<V, C>;
}

function magMetCodes(veld: Inhoud | Mag): Mag {
  return veld.soort === 'mag' ? mag(metCodes(veld.inhoud)) : mag(metCodes(veld));
}

function metCodes<I extends Inhoud>(inhoud: I): MetCodes<I>;
function metCodes(inhoud: Inhoud): Inhoud {
  if (inhoud.soort === 'lijst')
    return inhoud.deel.soort === 'groep' ? lijst(inhoud.element, klasseMetCodes(inhoud.deel)) : inhoud;
  return inhoud.soort === 'groep' ? klasseMetCodes(inhoud) : inhoud;
}

function klasseMetCodes(groep: Groep): Groep {
  if (groep.ruimte === 'basis') return groep;
  const velden = Object.entries(groep.velden).map(
    ([naam, veld]) => [naam, veld.soort === 'mag' ? magMetCodes(veld) : metCodes(veld)] as const,
  );
  return klasse({ ...Object.fromEntries(velden), RetourCodes: RETOURCODES });
}

/**
 * The return messages of iWmo 3.2, and the answer to a declaration (325), as the published tables have them: their XSDs
 * are not among the files we hold this against (docs/iwmo.md).
 */
export const RETOURBERICHTEN = {
  '302': retourVan(BERICHTEN['301'], '415'),
  '306': retourVan(BERICHTEN['305'], '419'),
  '308': retourVan(BERICHTEN['307'], '421'),
  '316': retourVan(BERICHTEN['315'], '445'),
  '318': retourVan(BERICHTEN['317'], '481'),
  '320': retourVan(BERICHTEN['319'], '483'),
  /** Its own header, not that of the declaration; only what was refused, and the totals (IV087). */
  '325': klasse({
    Header: klasse({
      ...kopNaarAanbieder('485').velden,
      DeclaratieIdentificatie: BERICHTIDENTIFICATIE,
      XsltVersie: mag(VERSIE),
      XsdVersieDeclaratie: XSDVERSIE,
      RetourCodes: RETOURCODES,
    }),
    DeclaratieAntwoord: mag(
      klasse({
        DeclaratieNummer: tekst('vrij', 12),
        TotaalIngediendBedrag: TOTAALBEDRAG_MET_DC,
        TotaalToegekendBedrag: TOTAALBEDRAG_MET_DC,
        Clienten: mag(metCodes(BERICHTEN['323'].velden.Declaratie.velden.Clienten)),
        RetourCodes: RETOURCODES,
      }),
    ),
  }),
} as const;

export type Retoursoort = keyof typeof RETOURBERICHTEN;
export const RETOURSOORTEN: readonly Retoursoort[] = ['302', '306', '308', '316', '318', '320', '325'];

export type RetourberichtVan<S extends Retoursoort> = { readonly soort: S } & Waarde<
  (typeof RETOURBERICHTEN)[S]
>;
export type Retourbericht = { [S in Retoursoort]: RetourberichtVan<S> }[Retoursoort];
export type Retourcode = Waarde<typeof RETOURCODE>;

/** Every message of iWmo 3.2. */
export const ELK_BERICHT = { ...BERICHTEN, ...RETOURBERICHTEN } as const;
export type ElkeSoort = keyof typeof ELK_BERICHT;
export type ElkBericht = Bericht | Retourbericht;
export const ELKE_SOORT: readonly ElkeSoort[] = [...BERICHTSOORTEN, ...RETOURSOORTEN].sort();

/** What answers what. */
export const RETOUR_OP = {
  '301': '302',
  '305': '306',
  '307': '308',
  '315': '316',
  '317': '318',
  '319': '320',
  '323': '325',
} as const satisfies Readonly<Record<Berichtsoort, Retoursoort>>;

export function isRetoursoort(soort: string | null): soort is Retoursoort {
  return soort !== null && Object.hasOwn(RETOURBERICHTEN, soort);
}

export function isRetour(bericht: ElkBericht): bericht is Retourbericht {
  return isRetoursoort(bericht.soort);
}
