import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import type { InwonerGegevens, MelderGegevens, MeldingOntvangen } from '../melding/gebeurtenissen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Risicofactor, Toedelingreden } from '../screening/gebeurtenissen.ts';
import { RISICOFACTOREN } from '../screening/gebeurtenissen.ts';
import type { UrgentieBeoordelen } from '../screening/urgentie.ts';
import { herbeoordelenUiterlijk } from '../screening/urgentie.ts';
import { demoBsn } from './personen.ts';
import type { Behandelaar } from './spelersrol.ts';

export type Opdracht<S extends DossierOpdracht['soort']> = Extract<DossierOpdracht, { readonly soort: S }>;

/** A resident as a case writes one: everybody lives in Voorbeeld. */
export function inwoner(
  naam: readonly [aanspreek: 'mevrouw' | 'heer' | 'geen', voornamen: string, achternaam: string],
  geboren: string,
  bsn: string | null,
  adres: readonly [straat: string, huisnummer: string, postcode: string],
  bereik: { readonly telefoon?: string; readonly email?: string } = {},
): InwonerGegevens {
  const [aanspreekvorm, voornamen, achternaam] = naam;
  const [straat, huisnummer, postcode] = adres;
  return {
    aanspreekvorm,
    voornamen,
    achternaam,
    bsn: bsn === null ? null : demoBsn(bsn),
    geboortedatum: datum(geboren),
    adres: { straat, huisnummer, postcode, woonplaats: 'Voorbeeld' },
    telefoon: bereik.telefoon ?? null,
    email: bereik.email ?? null,
  };
}

export function melder(
  naam: string,
  organisatie: string | null,
  telefoon: string,
  email: string | null = null,
): MelderGegevens {
  return { naam, organisatie, telefoon, email, bsn: null };
}

type Feiten = MeldingOntvangen['feiten'];
type Inhoud = MeldingOntvangen['inhoud'];

/** A melding by the resident, by telephone, unless said otherwise. */
export function melding(
  ontvangenOp: Datum,
  inhoud: Pick<Inhoud, 'inwoner' | 'hulpvraag'> & Partial<Inhoud>,
  feiten: Pick<Feiten, 'leefgebieden'> & Partial<Feiten>,
): Opdracht<'meldingDoen'> {
  return {
    soort: 'meldingDoen',
    feiten: {
      ontvangenOp,
      kanaal: 'telefoon',
      melder: 'zelf',
      inwonerWeetErvan: true,
      ingezetene: 'ja',
      signalen: [],
      tolkNodig: false,
      bereikbaarVia: inhoud.inwoner.email === null ? 'telefoon' : 'email',
      ...feiten,
    },
    inhoud: { melder: null, betrokkenHulp: '', taal: 'Nederlands', gespreksplaats: 'thuis', ...inhoud },
  };
}

/** What is known of a factor that plays, and from whom; `?` in front: not known yet. */
export type Risicos = Partial<Readonly<Record<Risicofactor, readonly [toelichting: string, bron: string]>>>;

/** A judgement on the last re-assessment day the municipality allows. Factors not named are answered `nee`. */
export function urgentie(
  niveau: UrgentieBeoordelen['urgentie'],
  dag: Datum,
  regels: LokaleRegels,
  motivering: string,
  risicos: Risicos = {},
  acuteHulp: UrgentieBeoordelen['acuteHulp'] = null,
): UrgentieBeoordelen {
  return {
    soort: 'urgentieBeoordelen',
    urgentie: niveau,
    risicos: RISICOFACTOREN.map((factor) => {
      const [toelichting, bron] = risicos[factor] ?? ['', ''];
      const onbekend = toelichting.startsWith('?');
      return {
        factor,
        aanwezig: toelichting === '' ? 'nee' : onbekend ? 'onbekend' : 'ja',
        toelichting: toelichting.replace(/^\?\s*/, ''),
        bron,
      };
    }),
    motivering,
    herbeoordelenOp: herbeoordelenUiterlijk(niveau, dag, regels),
    acuteHulp,
  };
}

export function toedelen(
  aan: Behandelaar,
  redenen: readonly Toedelingreden[] = ['werkdruk'],
  toelichting = '',
): Opdracht<'toedelen'> {
  return {
    soort: 'toedelen',
    aan: aan.wie.id,
    team: aan.team,
    redenen,
    voorgesteld: aan.wie.id,
    toelichting,
  };
}
