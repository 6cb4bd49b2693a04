import { leesBsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, plusDagen } from '../kern/datum.ts';
import type { OnderdeelId, Vingerafdruk } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import { screeningEinde } from '../screening/weigeringen.ts';
import type { AdviesGevraagd } from './gebeurtenissen.ts';
import { geldtOp } from './grondslag.ts';
import type { Advies, Toestemming, TotOnderzoek } from './toestand.ts';

/** Days after the question on which a link is closed at the latest. */
const LANGSTE_LINK_DAGEN = 90;

function consent(advies: Advies, t: TotOnderzoek): Toestemming | undefined {
  return t.onderzoek.toestemmingen.find(({ id }) => id === advies.toestemming);
}

/** Says no more than that: who guesses learns nothing about a dossier. */
export const LINK_ONGELDIG: Weigering = {
  code: 'linkOngeldig',
  reden: 'Deze link klopt niet.',
  artikel: 'Wmo 5.3.3',
  uitweg: 'Gebruik de hele link uit het bericht van de gemeente, of bel de gemeente.',
};

/**
 * May whoever holds this link see the question and answer it today? The link must be the right one,
 * in time, not used, and the resident's consent must still stand (AVG 7 lid 3).
 */
export function adviesGesloten(
  t: TotOnderzoek,
  id: OnderdeelId,
  link: Vingerafdruk,
  vandaag: Datum,
): Weigering | undefined {
  const advies = t.onderzoek.adviezen.find((a) => a.id === id);
  if (advies?.link !== link) return LINK_ONGELDIG;
  const einde = screeningEinde(t.screening);
  const gesloten = lopendeMelding(t) ?? (einde && datumVan(advies.gevraagdOp) <= einde.op);
  const toestemming = consent(advies, t);
  if (gesloten || !toestemming || !geldtOp(toestemming, vandaag))
    return {
      code: 'linkGesloten',
      reden: 'Deze vraag is ingetrokken. Het advies is niet meer nodig.',
      artikel: 'AVG 7 lid 3',
      uitweg: 'U hoeft niets te doen. Bewaar geen gegevens uit deze vraag.',
    };
  if (advies.antwoord)
    return {
      code: 'adviesAlGeleverd',
      reden: `Dit advies is op ${datumLang(advies.antwoord.ontvangenOp)} ontvangen.`,
      artikel: 'Awb 3:9',
      uitweg: 'Wilt u iets aanvullen? Bel de gemeente.',
    };
  if (vandaag > advies.linkTotEnMet)
    return {
      code: 'linkVerlopen',
      reden: `Deze link werkte tot en met ${datumLang(advies.linkTotEnMet)}.`,
      artikel: 'Wmo 5.3.3, AVG 5 lid 1 e',
      uitweg: 'Bel de gemeente als u het advies nog wilt geven.',
    };
  return undefined;
}

type Vraag = Omit<AdviesGevraagd['feiten'], 'id' | 'toestemming'> & AdviesGevraagd['inhoud'];

export function ongeldigeVraag(o: Vraag): readonly (Weigering | undefined)[] {
  return [
    o.redenen.length === 0
      ? {
          code: 'adviesredenOntbreekt',
          reden: 'Er staat nog niet waarom advies nodig is.',
          artikel: 'Beleidsregels 3.5',
          uitweg: 'Kies ten minste een reden.',
          veld: 'redenen',
        }
      : undefined,
    leegVeld(o.vraagstelling, 'vraagstelling', 'Er staat nog niet wat de vraag is.', 'Beleidsregels 3.5'),
    leegVeld(
      o.meegegevenGegevens,
      'meegegevenGegevens',
      'Er staat nog niet welke gegevens de adviseur krijgt.',
      'AVG 5 lid 1 c',
    ),
    leegVeld(
      o.adviseur + o.organisatie,
      'organisatie',
      'Er staat nog niet aan wie u advies vraagt.',
      'Awb 3:5',
    ),
    /.@./.test(o.email)
      ? undefined
      : {
          code: 'emailOntbreekt',
          reden: 'Zonder e-mailadres kan de adviseur de link niet krijgen.',
          artikel: 'Omkeer',
          uitweg: 'Vul het e-mailadres van de adviseur in.',
          veld: 'email',
        },
    bsnInTekst(o.vraagstelling, 'vraagstelling'),
    bsnInTekst(o.meegegevenGegevens, 'meegegevenGegevens'),
  ];
}

/** An outside adviser has no task for which the number may be used (Wabb 10; avg.md § 5). */
function bsnInTekst(tekst: string, veld: string): Weigering | undefined {
  const gevonden = (tekst.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).some((cijfers) => leesBsn(cijfers));
  return gevonden
    ? {
        code: 'bsnInAdviesvraag',
        reden: 'In de tekst staat een burgerservicenummer. Dat krijgt de adviseur niet.',
        artikel: 'Wabb 10, AVG 5 lid 1 c',
        uitweg: 'Haal het nummer weg.',
        veld,
      }
    : undefined;
}

export function ongeldigeLinkduur(
  { gewenstOp, linkTotEnMet }: Vraag,
  toestemming: Toestemming,
  vandaag: Datum,
): readonly (Weigering | undefined)[] {
  const fout = (code: string, reden: string, uitweg: string, veld: string): Weigering => ({
    code,
    reden,
    artikel: 'Wmo 5.3.3, AVG 5 lid 1 e',
    uitweg,
    veld,
  });
  return [
    gewenstOp < vandaag
      ? fout(
          'gewensteDatumVoorbij',
          'De gewenste datum is al geweest.',
          'Kies een dag die komt.',
          'gewenstOp',
        )
      : undefined,
    linkTotEnMet < gewenstOp
      ? fout(
          'linkTeKort',
          'De link sluit voordat het advies er moet zijn.',
          `Kies ${datumLang(gewenstOp)} of later.`,
          'linkTotEnMet',
        )
      : undefined,
    linkTotEnMet > plusDagen(vandaag, LANGSTE_LINK_DAGEN)
      ? fout(
          'linkTeLang',
          `Een link blijft hooguit ${LANGSTE_LINK_DAGEN} dagen open.`,
          `Kies uiterlijk ${datumLang(plusDagen(vandaag, LANGSTE_LINK_DAGEN))}.`,
          'linkTotEnMet',
        )
      : undefined,
    linkTotEnMet > toestemming.totEnMet
      ? fout(
          'linkLangerDanToestemming',
          `De toestemming van de inwoner geldt tot en met ${datumLang(toestemming.totEnMet)}.`,
          'Kies een eerdere dag, of vraag een nieuwe toestemming.',
          'linkTotEnMet',
        )
      : undefined,
  ];
}
