import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, plusDagen, tijdstip } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { magOnderzoeken } from '../onderzoek/moment.ts';
import { BEHANDELAARS } from '../onderzoek/rollen.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Afsluitreden, VerslagGebeurtenis } from './gebeurtenissen.ts';
import type { TotVerslag, VerzondenVerslag } from './toestand.ts';
import { laatsteVerslag } from './toestand.ts';

export interface ZonderAanvraagAfsluiten {
  readonly soort: 'zonderAanvraagAfsluiten';
  readonly reden: Afsluitreden;
  /** Goes into the letter to the resident. */
  readonly toelichting: string;
}

/** Four weeks, when the municipality sets no norm of its own. No term of the law. */
const REACTIE_DAGEN = 28;
/** After so many failed appointments the file itself shows that no investigation was possible. */
const MISLUKTE_AFSPRAKEN = 2;

const ALTIJD_AANVRAAG = 'Wmo 2.3.2 lid 9';
const MEEWERKEN = 'Wmo 2.3.8';

/** Appointments that the resident called off. */
export function misluktDoorInwoner(t: TotOnderzoek): number {
  return t.onderzoek.afspraken.filter((a) => a.afzegging?.door === 'inwoner').length;
}

/** The last day on which the resident sent something, or the municipality, about this report. */
function laatsteBericht(t: TotVerslag, verslag: VerzondenVerslag): Datum {
  return t.verslag.correcties
    .flatMap((c) => [c.ontvangenOp, ...(c.reactie ? [datumVan(tijdstip(c.reactie.op))] : [])])
    .reduce((laatste, dag) => (dag > laatste ? dag : laatste), verslag.op);
}

/** From this day on, silence is an answer: the norm of the municipality after the last message. */
export function reactieAfgewachtOp(t: TotVerslag, regels: LokaleRegels): Datum | undefined {
  const verslag = laatsteVerslag(t);
  return verslag && plusDagen(laatsteBericht(t, verslag), regels.normen.reactieDagen ?? REACTIE_DAGEN);
}

function zonderVerslag(): Weigering {
  return {
    code: 'nogGeenVerslag',
    reden: 'Er is nog geen verslag verstuurd waarop de inwoner kan reageren.',
    artikel: 'Wmo 2.3.2 lid 8',
    uitweg:
      'Verstuur eerst het verslag. Wil de inwoner helemaal niet verder? Leg dan vast dat de melding is ingetrokken.',
    veld: 'reden',
  };
}

/** Only silence is no reaction: who signed or added something, gets an answer and not a closed file. */
function welGereageerd(t: TotVerslag, { vandaag, regels }: Context<LokaleRegels>): Weigering | undefined {
  const verslag = laatsteVerslag(t);
  const vanaf = reactieAfgewachtOp(t, regels);
  if (!verslag || !vanaf) return zonderVerslag();
  if (t.verslag.ondertekeningen.some((o) => o.verslag === verslag.id))
    return {
      code: 'inwonerReageerde',
      reden: 'De inwoner heeft het verslag ondertekend.',
      artikel: ALTIJD_AANVRAAG,
      uitweg: 'Vraag de inwoner wat nu de bedoeling is, en kies dan een andere reden.',
      veld: 'reden',
    };
  if (t.verslag.correcties.some((c) => c.reactie === null))
    return {
      code: 'correctieOpen',
      reden: 'De inwoner heeft iets verbeterd of aangevuld. Daarop is nog niet gereageerd.',
      artikel: 'Awb 3:2',
      uitweg: 'Reageer eerst op de verbetering.',
      veld: 'reden',
    };
  if (vandaag < vanaf)
    return {
      code: 'reactietijdLoopt',
      reden: `De inwoner heeft tot ${datumLang(vanaf)} de tijd om te reageren.`,
      artikel: 'Omkeer; normen van de gemeente',
      uitweg: 'Wacht tot die dag, of bel de inwoner en vraag wat de bedoeling is.',
      veld: 'reden',
    };
  return undefined;
}

function welVerslag(t: TotVerslag): Weigering | undefined {
  return laatsteVerslag(t)
    ? {
        code: 'verslagVerstuurd',
        reden: 'Het onderzoek is klaar: er is een verslag verstuurd.',
        artikel: MEEWERKEN,
        uitweg: 'Kies dat de inwoner niet reageert of niet verder wil.',
        veld: 'reden',
      }
    : undefined;
}

/** Who needs maatwerk by our own report is not helped without it. */
function welMaatwerk(t: TotVerslag): Weigering | undefined {
  const verslag = laatsteVerslag(t);
  if (!verslag) return zonderVerslag();
  return verslag.advies === 'maatwerkvoorziening'
    ? {
        code: 'verslagAdviseertMaatwerk',
        reden: 'In het verslag staat dat een maatwerkvoorziening past.',
        artikel: 'Wmo 2.3.5 lid 3',
        uitweg: 'Is dat veranderd? Verstuur een nieuwe uitgave van het verslag, of kies een andere reden.',
        veld: 'reden',
      }
    : undefined;
}

const TOELICHTING_NODIG: Readonly<Record<Afsluitreden, (t: TotVerslag) => string | undefined>> = {
  geholpenZonderMaatwerk: () => 'Er staat nog niet wat is afgesproken: welk aanbod, en wanneer het begint.',
  geenReactie: () => undefined,
  inwonerWilNietVerder: () => 'Er staat nog niet wat de inwoner zei, en wanneer.',
  geenMedewerking: (t) =>
    misluktDoorInwoner(t) < MISLUKTE_AFSPRAKEN
      ? 'Er zijn geen twee afspraken afgezegd. Leg uit hoe en wanneer u de inwoner probeerde te bereiken.'
      : 'Leg uit waarom het onderzoek zonder de inwoner niet kan.',
};

const ARTIKEL: Readonly<Record<Afsluitreden, string>> = {
  geholpenZonderMaatwerk: ALTIJD_AANVRAAG,
  geenReactie: ALTIJD_AANVRAAG,
  inwonerWilNietVerder: ALTIJD_AANVRAAG,
  geenMedewerking: MEEWERKEN,
};

function redenPastNiet(
  reden: Afsluitreden,
  t: TotVerslag,
  ctx: Context<LokaleRegels>,
): Weigering | undefined {
  switch (reden) {
    case 'geholpenZonderMaatwerk':
      return welMaatwerk(t);
    case 'geenReactie':
      return welGereageerd(t, ctx);
    case 'inwonerWilNietVerder':
      return laatsteVerslag(t) ? undefined : zonderVerslag();
    case 'geenMedewerking':
      return welVerslag(t);
  }
}

/**
 * The end of an investigation on which no aanvraag followed (procedure § 17). No decision: an aanvraag
 * stays possible at any time and opens the dossier again (Wmo 2.3.2 lid 9).
 */
export const zonderAanvraagAfsluiten: Handeling<
  ZonderAanvraagAfsluiten,
  TotVerslag,
  VerslagGebeurtenis,
  LokaleRegels
> = {
  titel: 'Afsluiten zonder aanvraag',
  artikel: ALTIJD_AANVRAAG,
  rollen: BEHANDELAARS,
  mag: magOnderzoeken,
  decide(o, t, ctx) {
    const nodig = TOELICHTING_NODIG[o.reden](t);
    return tenzij(
      t.verslag.afsluiting
        ? []
        : [
            redenPastNiet(o.reden, t, ctx),
            nodig === undefined ? undefined : leegVeld(o.toelichting, 'toelichting', nodig, ARTIKEL[o.reden]),
          ],
      () =>
        t.verslag.afsluiting
          ? []
          : [
              {
                soort: 'zonderAanvraagAfgesloten',
                feiten: { op: ctx.vandaag, reden: o.reden },
                inhoud: { toelichting: o.toelichting },
              },
            ],
    );
  },
};
