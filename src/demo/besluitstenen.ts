import type { Beslissing, Criterium, Onderdeelbesluit } from '../besluit/gebeurtenissen.ts';
import { CRITERIA } from '../besluit/gebeurtenissen.ts';
import { motiveringsvoorzet } from '../besluit/motivering.ts';
import type { TotBesluit } from '../besluit/toestand.ts';
import { bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Voorzieningkeuze } from '../verslag/gebeurtenissen.ts';
import type { Opdracht } from './bouwstenen.ts';
import type { Behandelaar } from './spelersrol.ts';
import { code } from './spelersrol.ts';
import type { Speler } from './verloop.ts';

/** What is asked, as the resident writes it on the signed report. */
export interface Verzoek {
  readonly voorziening: string;
  readonly omschrijving: string;
  readonly vorm?: 'natura' | 'pgb';
  readonly motiveringPgb?: string;
}

function gevraagd(verzoek: Verzoek): Voorzieningkeuze {
  const { voorziening, omschrijving, vorm = 'natura', motiveringPgb = '' } = verzoek;
  return { voorziening: code(voorziening), omschrijving, vorm, motiveringPgb };
}

/** The report came back signed, with a request for help: that makes it an aanvraag (Stein § 3.7). */
export function ondertekend(
  ontvangenOp: Datum,
  verzoek: Verzoek | null,
  anders: Partial<Opdracht<'verslagOndertekenen'>> = {},
): Opdracht<'verslagOndertekenen'> {
  return {
    soort: 'verslagOndertekenen',
    keuze: 'akkoord',
    metVerzoekOmMaatwerk: verzoek !== null,
    ontvangenOp,
    via: 'post',
    opmerking: '',
    ...(verzoek === null ? {} : { gevraagd: [gevraagd(verzoek)] }),
    ...anders,
  };
}

export function aanvraag(
  ontvangenOp: Datum,
  verzoek: Verzoek,
  anders: Partial<Opdracht<'aanvraagDoen'>> = {},
): Opdracht<'aanvraagDoen'> {
  return {
    soort: 'aanvraagDoen',
    vorm: 'ondertekendVerslag',
    ontvangenOp,
    gevraagd: [gevraagd(verzoek)],
    ondertekend: true,
    uitdrukkelijkVerzoek: false,
    toelichting: '',
    ...anders,
  };
}

/** The signed report with the request came in; where the signature alone is no aanvraag yet, it is made one. */
export function vraagAan(
  speler: Speler,
  wie: Wie,
  dag: Datum,
  verzoek: Verzoek,
  anders: Partial<Opdracht<'verslagOndertekenen'>> = {},
): void {
  speler.doe(wie, dag, ondertekend(dag, verzoek, anders));
  if (speler.toestand.aanvraag.aanvraag === null) speler.doe(wie, dag, aanvraag(dag, verzoek));
}

type Oordelen = Partial<
  Readonly<Record<Criterium, readonly ['voldoet' | 'deels' | 'voldoetNiet' | 'nietVanToepassing', string]>>
>;

const GEWOON: Oordelen = {
  ingezetene: ['voldoet', 'Ingeschreven in de gemeente.'],
  identiteit: ['voldoet', 'Vastgesteld aan de hand van een document.'],
  afstemming: ['voldoet', 'Afgestemd op de andere hulp in huis.'],
};

/** Every criterion judged; what a case does not name stands not in the way. */
export function beoordeling(oordelen: Oordelen): Opdracht<'beoordelingVastleggen'> {
  const alles: Oordelen = { ...GEWOON, ...oordelen };
  return {
    soort: 'beoordelingVastleggen',
    criteria: CRITERIA.map((criterium) => ({ criterium, oordeel: alles[criterium]?.[0] ?? 'voldoet' })),
    toelichtingen: CRITERIA.flatMap((criterium) => {
      const tekst = alles[criterium]?.[1];
      return tekst ? [{ criterium, tekst }] : [];
    }),
  };
}

export interface Conceptstof {
  readonly beslissing: Beslissing;
  readonly voorziening: string;
  readonly motivering: string;
  readonly afweging: string;
  readonly omvang?: readonly [aantal: number, per: 'week' | 'maand' | 'jaar' | 'eenmalig'];
  readonly euroPerJaar?: number;
  readonly ingang?: Datum;
  readonly einde?: Datum | null;
  readonly heronderzoekOp?: Datum;
  readonly doel?: string;
  readonly aanbieder?: string;
  readonly hoeStarten?: string;
  readonly voorliggend?: string;
  readonly nietToegekend?: string;
  readonly voorwaarden?: string;
}

/** A concept on the one provision that was asked, with the motivation composed from the dossier. */
export function concept(
  t: TotBesluit,
  regels: LokaleRegels,
  stof: Conceptstof,
): Opdracht<'besluitVoorbereiden'> {
  const voorzet = motiveringsvoorzet(t, regels);
  const [deel] = t.aanvraag.aanvraag?.gevraagd ?? [];
  const id = deel?.id ?? volgendOnderdeel('GV', 0);
  const krijgt = stof.beslissing === 'toekennen' || stof.beslissing === 'gedeeltelijk';
  const voorziening = regels.voorzieningen.find((v) => v.code === stof.voorziening);
  const onderdeel: Onderdeelbesluit = {
    gevraagd: id,
    beslissing: stof.beslissing,
    voorziening: code(stof.voorziening),
    vorm: deel?.vorm ?? 'natura',
    ingang: krijgt ? (stof.ingang ?? null) : null,
    einde: krijgt ? (stof.einde ?? null) : null,
    omvang: krijgt ? (stof.omvang?.[0] ?? null) : null,
    per: krijgt ? (stof.omvang?.[1] ?? null) : null,
    bedragPerJaar: stof.euroPerJaar === undefined ? null : bedrag(stof.euroPerJaar * 100),
    eigenBijdrage: krijgt && voorziening?.eigenBijdrage === true,
    effecten: krijgt ? (t.toets.effect.gesloten?.waarde.effecten.map((e) => e.id) ?? []) : [],
  };
  const { hulpvraag, problemen, nodig, eigenMogelijkheden, maatwerk } = voorzet.onderzoeksstappen;
  return {
    soort: 'besluitVoorbereiden',
    onderdelen: [onderdeel],
    teksten: [
      {
        gevraagd: id,
        doel: stof.doel ?? '',
        motivering: stof.motivering,
        aanbieder: stof.aanbieder ?? '',
        hoeStarten: stof.hoeStarten ?? '',
        voorliggend: stof.voorliggend ?? '',
        ...(stof.nietToegekend === undefined ? {} : { nietToegekend: stof.nietToegekend }),
      },
    ],
    heronderzoekOp: krijgt ? (stof.heronderzoekOp ?? null) : null,
    feiten: voorzet.feiten.tekst,
    onderzoeksstappen: {
      hulpvraag: hulpvraag.tekst,
      problemen: problemen.tekst,
      nodig: nodig.tekst,
      eigenMogelijkheden: eigenMogelijkheden.tekst,
      maatwerk: maatwerk.tekst,
    },
    afweging: stof.afweging,
    adviezen: voorzet.adviezen.tekst,
    toetsstappen: voorzet.toetsstappen,
    voorwaarden: stof.voorwaarden ?? 'Geef veranderingen in uw situatie meteen aan ons door.',
  };
}

/** The concept that counts now. */
function huidigConcept(t: TotBesluit): Opdracht<'besluitNemen'>['besluit'] {
  return t.besluit.concept?.id ?? volgendOnderdeel('B', 0);
}

export function nemen(
  t: TotBesluit,
  wie: Pick<Behandelaar, 'naam'>,
  functie = 'klantmanager Wmo',
): Opdracht<'besluitNemen'> {
  return { soort: 'besluitNemen', besluit: huidigConcept(t), ondertekenaar: wie.naam, functie };
}

export function toetsen(t: TotBesluit, akkoord: boolean, opmerking = ''): Opdracht<'besluitToetsen'> {
  return { soort: 'besluitToetsen', besluit: huidigConcept(t), akkoord, opmerking };
}
