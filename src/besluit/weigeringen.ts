import type { Aanvraag } from '../aanvraag/toestand.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Conceptbesluit, TotBesluit } from './toestand.ts';

/** There must be an aanvraag that was not withdrawn: only that is decided upon (Wmo 2.3.5 lid 1). */
export function lopendeAanvraag(t: TotBesluit): Weigering | undefined {
  if (!t.aanvraag.aanvraag)
    return {
      code: 'geenAanvraag',
      reden: 'Er is nog geen aanvraag waarop besloten kan worden.',
      artikel: 'Wmo 2.3.5 lid 1 en 2',
      uitweg: 'Leg eerst de aanvraag vast.',
    };
  if (t.aanvraag.ingetrokkenOp)
    return {
      code: 'aanvraagIngetrokken',
      reden: 'De aanvraag is ingetrokken. Er is niets meer om over te besluiten.',
      artikel: 'Wmo 2.3.5 lid 1',
      uitweg: 'De inwoner kan een nieuwe aanvraag doen.',
    };
  return undefined;
}

/** The same, and nothing has been decided yet. */
export function nogTeBesluiten(t: TotBesluit): Weigering | undefined {
  return (
    lopendeAanvraag(t) ??
    (t.besluit.genomen
      ? {
          code: 'alGenomen',
          reden: 'Op deze aanvraag is al een besluit genomen.',
          artikel: 'Wmo 2.3.5 lid 2',
          uitweg: t.besluit.bekendgemaakt
            ? 'Een ander besluit kan alleen met een nieuw besluit, of na bezwaar.'
            : 'Maak het besluit bekend, of neem het eerst terug als het niet goed is.',
        }
      : undefined)
  );
}

/** The same, and a concept lies ready. */
export function conceptLigtKlaar(t: TotBesluit): Weigering | undefined {
  return (
    nogTeBesluiten(t) ??
    (t.besluit.concept
      ? undefined
      : {
          code: 'geenConcept',
          reden: 'Er is nog geen voorbereid besluit.',
          artikel: 'Awb 3:46',
          uitweg: 'Bereid eerst het besluit voor.',
        })
  );
}

/** @throws Error when a decider forgot to ask `lopendeAanvraag` first. */
export function haalAanvraag(t: TotBesluit): Aanvraag {
  if (!t.aanvraag.aanvraag) throw new Error('haalAanvraag zonder aanvraag');
  return t.aanvraag.aanvraag;
}

/** @throws Error when a decider forgot to ask `conceptLigtKlaar` first. */
export function haalConcept(t: TotBesluit): Conceptbesluit {
  if (!t.besluit.concept) throw new Error('haalConcept zonder concept');
  return t.besluit.concept;
}

/** What someone saw and approves must be what lies there now. */
export function anderConcept(besluit: string, t: TotBesluit): Weigering | undefined {
  return besluit === t.besluit.concept?.id
    ? undefined
    : {
        code: 'anderConcept',
        reden: 'Intussen is het besluit opnieuw voorbereid.',
        artikel: 'Omkeer',
        uitweg: 'Lees het nieuwe voorbereide besluit en beoordeel dat.',
      };
}

/** Refuses a text that is absent or empty, with a way out of its own. */
export function tekstOntbreekt(
  tekst: string | undefined,
  veld: string,
  code: string,
  reden: string,
  artikel: string,
  uitweg = 'Vul dit veld in.',
): Weigering | undefined {
  return (tekst ?? '').trim() === '' ? { code, reden, artikel, uitweg, veld } : undefined;
}
