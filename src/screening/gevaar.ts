import type { OntvangendePartij } from './gebeurtenissen.ts';
import type { TotScreening } from './toestand.ts';
import { laatsteBeoordeling } from './toestand.ts';

/** Who can take the danger over; then the municipality no longer holds it alone (Wmo 5.2.6). */
const NEEMT_GEVAAR_OVER: readonly OntvangendePartij[] = ['veiligThuis', 'politie', 'crisisdienst'];

/**
 * Is somebody in danger, as far as is known now? What a person judged counts above a tick in the
 * melding. Handed over and confirmed, it is in other hands.
 */
export function gevaarGezien(t: TotScreening): boolean {
  if (t.screening.doorverwijzingen.some((d) => d.bevestigd && NEEMT_GEVAAR_OVER.includes(d.naar)))
    return false;
  const oordeel = laatsteBeoordeling(t.screening);
  if (!oordeel) return t.melding.melding?.feiten.signalen.includes('onveiligheid') === true;
  return (
    oordeel.urgentie === 'acuut' ||
    oordeel.urgentie === 'spoed' ||
    oordeel.risicos.some((r) => r.factor === 'veiligheid' && r.aanwezig === 'ja')
  );
}
