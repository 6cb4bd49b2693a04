import { gebiedVeld, puntVeld } from '../onderzoek/gespreksvelden.ts';
import { leefgebiedStatus, puntStatus } from '../onderzoek/punten.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden } from '../ui/velden.ts';

/**
 * What the dossier knows under each field of the conversation. When this changed since it was taken along,
 * and the same field was filled in at the table, a person chooses.
 */
export function bekendUitGesprekken(t: TotOnderzoek): Velden {
  const punten = puntStatus(t).flatMap(({ punt, status, teksten }) => [
    [puntVeld.status(punt), status === 'nogNiet' ? null : status] as const,
    [puntVeld.tekst(punt), teksten.at(-1)?.tekst] as const,
  ]);
  const gebieden = leefgebiedStatus(t).flatMap((l) => [
    [gebiedVeld.oordeel(l.gebied), l.oordeel === 'nietBesproken' ? null : l.oordeel] as const,
    [gebiedVeld.situatie(l.gebied), l.situatie || null] as const,
    [gebiedVeld.gaatGoed(l.gebied), l.gaatGoed || null] as const,
    [gebiedVeld.wens(l.gebied), l.wens || null] as const,
  ]);
  const vraag = t.onderzoek.gesprekken.at(-1)?.inhoud.vraagAchterDeVraag;
  return maakVelden({
    ...Object.fromEntries([...punten, ...gebieden]),
    vraagAchterDeVraag: vraag === '' ? null : vraag,
  });
}
