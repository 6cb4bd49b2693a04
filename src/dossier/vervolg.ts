import type { AanvraagDoen } from '../aanvraag/doen.ts';
import type { VerslagOndertekend, Voorzieningkeuze } from '../verslag/gebeurtenissen.ts';
import type { Ondertekening } from '../verslag/toestand.ts';
import { eersteVerzoek } from '../verslag/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { MeldingIngetrokken } from '../melding/gebeurtenissen.ts';
import { nogTeHoren } from '../melding/toestand.ts';
import { gevaarGezien } from '../screening/gevaar.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { DossierToestand } from './toestand.ts';

/**
 * A signed report with a request for maatwerk IS the aanvraag (Stein § 3.7; Awb 4:1): no second
 * form, no day lost. Undefined when the investigation names no provision yet; then a person fills
 * in what is asked, and the term runs from the day of receipt all the same.
 */
export function aanvraagUitVerslag(
  gebeurtenissen: readonly DossierGebeurtenis[],
  t: DossierToestand,
): AanvraagDoen | undefined {
  const getekend = gebeurtenissen.find(
    (g) => g.soort === 'verslagOndertekend' && g.feiten.metVerzoekOmMaatwerk,
  );
  if (getekend?.soort !== 'verslagOndertekend' || t.aanvraag.aanvraag) return undefined;
  const gevraagd = watGetekendIs(getekend, t);
  if (gevraagd.length === 0) return undefined;
  return {
    soort: 'aanvraagDoen',
    vorm: 'ondertekendVerslag',
    ontvangenOp: getekend.feiten.ontvangenOp,
    gevraagd,
    ondertekend: true,
    uitdrukkelijkVerzoek: false,
    toelichting: getekend.inhoud.opmerking,
  };
}

/** What the signature asks for, pgb included (Wmo 2.3.6 lid 1); says it nothing, then what the report found fitting. */
function watGetekendIs(
  { feiten, inhoud }: Pick<VerslagOndertekend, 'feiten' | 'inhoud'>,
  t: DossierToestand,
): readonly Voorzieningkeuze[] {
  if (feiten.gevraagd && feiten.gevraagd.length > 0)
    return feiten.gevraagd.map((keuze, i) => ({
      ...keuze,
      omschrijving: inhoud.gevraagd?.[i]?.omschrijving ?? '',
      motiveringPgb: inhoud.gevraagd?.[i]?.motiveringPgb ?? '',
    }));
  const passend = t.onderzoek.oplossingen.flatMap((o) =>
    o.oplossingsoort === 'maatwerkvoorziening' && o.voorziening !== null && o.passend !== 'nee'
      ? [o.voorziening]
      : [],
  );
  return [...new Set(passend)].map((voorziening) => ({
    voorziening,
    vorm: 'natura',
    omschrijving: '',
    motiveringPgb: '',
  }));
}

/** Signed with a request, but what is asked still has to be filled in: the two weeks already run. */
export function wachtendVerzoek(t: DossierToestand): Ondertekening | undefined {
  return t.aanvraag.aanvraag ? undefined : eersteVerzoek(t);
}

/**
 * A melding that the resident does not want ends, unless somebody is in danger: then it stays open, for
 * contact again and for Veilig Thuis (Wmo 5.2.6).
 */
export function eindeDoorNietWillen(
  gebeurtenissen: readonly DossierGebeurtenis[],
  t: DossierToestand,
  op: Datum,
): readonly MeldingIngetrokken[] {
  const contact = gebeurtenissen.find((g) => g.soort === 'inwonerIngelicht');
  if (contact?.soort !== 'inwonerIngelicht' || contact.feiten.wilMelding) return [];
  if (!nogTeHoren(t.melding) || gevaarGezien(t)) return [];
  const reden = contact.inhoud.toelichting || 'De inwoner wil geen melding.';
  return [{ soort: 'meldingIngetrokken', feiten: { op, door: 'inwoner' }, inhoud: { reden } }];
}

/**
 * An aanvraag opens again what the screening or the report had closed (Wmo 2.3.2 lid 9): urgency, spoed and toets
 * are then as free as in any other dossier.
 */
export function heropend(t: DossierToestand): DossierToestand {
  if (!t.aanvraag.aanvraag) return t;
  const doorverwijzingen = t.screening.doorverwijzingen.map((d) => ({ ...d, heleMelding: false }));
  return {
    ...t,
    screening: { ...t.screening, afsluiting: null, doorverwijzingen },
    verslag: { ...t.verslag, afsluiting: null },
  };
}
