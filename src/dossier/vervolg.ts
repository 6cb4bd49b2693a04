import type { AanvraagDoen } from '../aanvraag/opdrachten.ts';
import type { VerslagOndertekend } from '../verslag/gebeurtenissen.ts';
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
  const voorzieningen = t.onderzoek.oplossingen.flatMap((o) =>
    o.oplossingsoort === 'maatwerkvoorziening' && o.voorziening !== null && o.passend !== 'nee'
      ? [o.voorziening]
      : [],
  );
  if (voorzieningen.length === 0) return undefined;
  return {
    soort: 'aanvraagDoen',
    vorm: 'ondertekendVerslag',
    ontvangenOp: getekend.feiten.ontvangenOp,
    gevraagd: [...new Set(voorzieningen)].map((voorziening) => ({
      voorziening,
      vorm: 'natura',
      omschrijving: '',
      motiveringPgb: '',
    })),
    ondertekend: true,
    uitdrukkelijkVerzoek: false,
    toelichting: getekend.inhoud.opmerking,
  };
}

/** Signed with a request, but what is asked still has to be filled in: the two weeks already run. */
export function wachtendVerzoek(t: DossierToestand): VerslagOndertekend['feiten'] | undefined {
  if (t.aanvraag.aanvraag) return undefined;
  const { ondertekeningen } = t.verslag;
  return ondertekeningen.find((o) => o.metVerzoekOmMaatwerk);
}
