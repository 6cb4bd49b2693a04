import { z } from 'zod';
import { leesBsn } from '../../kern/bsn.ts';
import type { Bsn } from '../../kern/bsn.ts';
import { leesDatum } from '../../kern/datum.ts';
import type { Bijzonderheid, BrpPersoon } from './persoon.ts';

/**
 * Asked of the BRP, and nothing more (AVG 5 lid 1 c): what a melding needs to say who somebody is and where they
 * live (Wmo 5.2.9). Secrecy, suspension and what is under investigation come by themselves.
 */
export const VELDEN = [
  'burgerservicenummer',
  'naam.voornamen',
  'naam.voorvoegsel',
  'naam.geslachtsnaam',
  'adressering.gebruikInLopendeTekst',
  'geboorte.datum',
  'gemeenteVanInschrijving',
  'verblijfplaats.verblijfadres.officieleStraatnaam',
  'verblijfplaats.verblijfadres.korteStraatnaam',
  'verblijfplaats.verblijfadres.huisnummer',
  'verblijfplaats.verblijfadres.huisletter',
  'verblijfplaats.verblijfadres.huisnummertoevoeging',
  'verblijfplaats.verblijfadres.postcode',
  'verblijfplaats.verblijfadres.woonplaats',
] as const;

const tekst = z.string().max(200).optional();

/** Unknown keys are dropped: what was not asked for is not looked at. */
const zPersoon = z.object({
  burgerservicenummer: z.string().max(9),
  naam: z.object({ voornamen: tekst, voorvoegsel: tekst, geslachtsnaam: tekst }).optional(),
  adressering: z.object({ gebruikInLopendeTekst: tekst }).optional(),
  geboorte: z.object({ datum: z.object({ datum: tekst }).optional() }).optional(),
  gemeenteVanInschrijving: z.object({ code: tekst }).optional(),
  verblijfplaats: z
    .object({
      type: tekst,
      inOnderzoek: z.unknown().optional(),
      verblijfadres: z
        .object({
          officieleStraatnaam: tekst,
          korteStraatnaam: tekst,
          huisnummer: z.number().int().optional(),
          huisletter: tekst,
          huisnummertoevoeging: tekst,
          postcode: tekst,
          woonplaats: tekst,
          inOnderzoek: z.unknown().optional(),
        })
        .optional(),
    })
    .optional(),
  geheimhoudingPersoonsgegevens: z.boolean().optional(),
  opschortingBijhouding: z.object({ reden: z.object({ code: tekst }).optional() }).optional(),
});
type Gegeven = z.output<typeof zPersoon>;

const zAntwoord = z.object({
  type: z.literal('RaadpleegMetBurgerservicenummer'),
  personen: z.array(zPersoon).max(20).optional(),
});

/**
 * The person in an answer to `RaadpleegMetBurgerservicenummer`. Null when there is none; undefined when the answer is
 * not what was agreed, or is about somebody else.
 */
export function leesAntwoord(antwoord: unknown, gevraagd: Bsn): BrpPersoon | null | undefined {
  const gelezen = zAntwoord.safeParse(antwoord);
  if (!gelezen.success) return undefined;
  const [eerste, ...meer] = gelezen.data.personen ?? [];
  if (!eerste) return null;
  return meer.length === 0 && leesBsn(eerste.burgerservicenummer) === gevraagd
    ? persoonUit(eerste, gevraagd)
    : undefined;
}

function persoonUit(p: Gegeven, bsn: Bsn): BrpPersoon {
  const eigen = [p.naam?.voorvoegsel, p.naam?.geslachtsnaam].filter(Boolean).join(' ');
  const genoemd = genoemdAls(p.adressering?.gebruikInLopendeTekst ?? '');
  // In a sentence the BRP writes a capital: De Vries. After a first name it is de Vries.
  const zelfde = genoemd.naam.toLowerCase() === eigen.toLowerCase();
  const achternaam = genoemd.naam === '' || zelfde ? eigen : zonderHoofdletter(genoemd.naam);
  const geboortedatum = leesDatum(p.geboorte?.datum?.datum ?? '') ?? null;
  const adres = adresUit(p.verblijfplaats);
  return {
    bsn,
    aanspreekvorm: genoemd.aanspreekvorm,
    voornamen: p.naam?.voornamen ?? '',
    achternaam,
    geboortenaam: eigen === '' || eigen === achternaam ? null : eigen,
    geboortedatum,
    adres,
    gemeente: p.gemeenteVanInschrijving?.code ?? null,
    bijzonderheden: bijzonderhedenVan(p, { adres: adres !== null, geboortedatum: geboortedatum !== null }),
  };
}

/** `mevrouw De Vries-Jansen`. Who is no mevrouw or heer in the BRP is named without a title, or with initials. */
function genoemdAls(zin: string): Pick<BrpPersoon, 'aanspreekvorm'> & { readonly naam: string } {
  const gevonden = /^(mevrouw|de heer) (.+)$/.exec(zin);
  if (!gevonden) return { aanspreekvorm: 'geen', naam: '' };
  return { aanspreekvorm: gevonden[1] === 'mevrouw' ? 'mevrouw' : 'heer', naam: gevonden[2] ?? '' };
}

const VOORVOEGSEL = /^(?:Van|De|Den|Der|Ten|Ter|Te|Het|'T|In|Op|Uit|Aan|Bij|Voor|El|La|Le)\b/;
const zonderHoofdletter = (naam: string): string => naam.replace(VOORVOEGSEL, (woord) => woord.toLowerCase());

function adresUit(plek: Gegeven['verblijfplaats']): BrpPersoon['adres'] {
  const a = plek?.verblijfadres;
  const straat = a?.officieleStraatnaam ?? a?.korteStraatnaam;
  const postcode = /^(\d{4})\s?([A-Z]{2})$/.exec(a?.postcode ?? '');
  if (plek?.type !== 'Adres' || !a || !straat || a.huisnummer === undefined || !postcode) return null;
  const toevoeging = a.huisnummertoevoeging ? `-${a.huisnummertoevoeging}` : '';
  return {
    straat,
    huisnummer: `${a.huisnummer}${a.huisletter ?? ''}${toevoeging}`,
    postcode: `${postcode[1] ?? ''} ${postcode[2] ?? ''}`,
    woonplaats: a.woonplaats ?? '',
  };
}

function bijzonderhedenVan(
  p: Gegeven,
  er: { readonly adres: boolean; readonly geboortedatum: boolean },
): readonly Bijzonderheid[] {
  const reden = p.opschortingBijhouding?.reden?.code;
  const buiten = p.verblijfplaats?.type === 'VerblijfplaatsBuitenland';
  const inOnderzoek = p.verblijfplaats?.inOnderzoek ?? p.verblijfplaats?.verblijfadres?.inOnderzoek;
  const gevallen: readonly (readonly [Bijzonderheid, boolean])[] = [
    ['overleden', reden === 'O'],
    ['nietBijgehouden', p.opschortingBijhouding !== undefined && reden !== 'O'],
    ['geheim', p.geheimhoudingPersoonsgegevens === true],
    ['adresInOnderzoek', inOnderzoek !== undefined],
    ['buitenland', buiten],
    ['geenAdres', !er.adres && !buiten],
    ['geboortedatumOnvolledig', !er.geboortedatum],
  ];
  return gevallen.filter(([, zo]) => zo).map(([welke]) => welke);
}
