import { z } from 'zod';
import type { NieuweDag } from '../dossier/kalenderdagen.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVoluit } from '../kern/datum.ts';
import type { Kalender } from '../recht/kalender.ts';
import { GELIJKGESTELD } from '../recht/kalender.ts';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, zDatum, zTekst } from '../ui/velden.ts';

/** The years the calendar reckons with. */
export const VROEGST = '1900-01-01';
export const LAATST = '2100-12-31';

const zGelijkstelling = z.object({
  dag: zDatum('Vul een dag in die bestaat.'),
  besluit: zTekst('Noem het koninklijk besluit, met de datum (Atw 3 lid 3).', 300),
  bron: zTekst('Noem waar het besluit staat, zoals het nummer van het Staatsblad.', 300),
});

/** All that is wrong at once. */
export function leesGelijkstelling(ingevuld: Velden, kalender: Kalender): Gelezen<NieuweDag> {
  const gelezen = leesFormulier(zGelijkstelling, ingevuld);
  const dag = zGelijkstelling.shape.dag.safeParse(ingevuld['dag']);
  const fouten: Veldfouten = {
    ...(gelezen.gelukt ? {} : gelezen.fouten),
    ...(dag.success ? dagFout(dag.data, kalender) : {}),
  };
  if (!gelezen.gelukt || Object.keys(fouten).length > 0) return { gelukt: false, fouten };
  const { dag: datum, besluit, bron } = gelezen.waarde;
  return { gelukt: true, waarde: { datum, besluit: zonderPunt(besluit), bron: zonderPunt(bron) } };
}

/** A day that is free already needs no decree, and a second one would be a second reason (Atw 1, 3). */
function dagFout(dag: Datum, kalender: Kalender): Veldfouten {
  if (dag < VROEGST || dag > LAATST) return { dag: 'Kies een dag van 1900 tot en met 2100.' };
  const naam = kalender.vrijeDag(dag);
  if (naam === undefined) return {};
  return naam === GELIJKGESTELD
    ? { dag: AL_TOEGEVOEGD(dag) }
    : {
        dag: `${hoofdletter(datumVoluit(dag))} is al een vrije dag (Atw 1, 3): ${naam}. Controleer de datum.`,
      };
}

export const AL_TOEGEVOEGD = (dag: Datum): string =>
  `${hoofdletter(datumVoluit(dag))} staat al in de kalender. Er hoeft niets te gebeuren.`;

/** It is quoted inside sentences. */
function zonderPunt(tekst: string): string {
  return tekst.replace(/[.\s]+$/, '');
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
