import type { PersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Veldfouten } from '../ui/velden.ts';
import type { DossierFormulier } from './formulieren.ts';
import { FORMULIEREN } from './formulieren.ts';
import { STAP_VAN } from './gebeurtenissen.ts';
import type { Dossier } from './uitvoeren.ts';

/**
 * What was recorded in the same step after this form was opened: by somebody else; and by anybody when `zelf` is
 * null: who writes without a network may have a second device.
 */
export function intussenVastgelegd(
  dossier: Dossier,
  formulier: DossierFormulier,
  gezien: number,
  zelf: PersoonId | null,
): Dossier['keten']['gebeurtenissen'] {
  if (!Number.isInteger(gezien) || gezien <= 0) return [];
  const stap = FORMULIEREN.find((f) => f.formulier === formulier)?.stap;
  return dossier.keten.gebeurtenissen.filter(
    (g) => g.nr > gezien && STAP_VAN[g.soort] === stap && g.door.id !== zelf && g.door.rol !== 'systeem',
  );
}

export const isIntussenVeranderd = (...vraag: Parameters<typeof intussenVastgelegd>): boolean =>
  intussenVastgelegd(...vraag).length > 0;

/** A person looks, nothing is lost. */
export const INTUSSEN =
  'Intussen heeft iemand anders in dit onderdeel iets vastgelegd. Kijk in het dossier of uw tekst nog klopt en verstuur dan opnieuw. Uw tekst staat hieronder.';

/*
 * What a page that posts by itself gets (`Accept: application/json`), in place of a page. The form is the
 * same, and so is what is decided.
 */

/** It is in the dossier, now or since an earlier try with the same key; `nr` is how far the dossier is. */
export function gedaan(c: Verzoek, nr: number): Response {
  return c.json({ gelukt: true, nr });
}

/** Somebody else was first: nothing was written, a person chooses. */
export function veranderd(c: Verzoek): Response {
  return c.json({ gelukt: false, reden: 'veranderd' }, 409);
}

export function nietGedaan(
  c: Verzoek,
  fouten: Veldfouten,
  weigeringen: readonly Weigering[],
  status: 422 | 503 = 422,
): Response {
  const teksten = weigeringen.map((w) => `${w.reden} ${w.uitweg}`.trim());
  return c.json({ gelukt: false, reden: 'geweigerd', fouten, teksten }, status);
}
