import { z } from 'zod';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier, veldLijst, zKeuze, zTekstOfLeeg, zVinkje } from '../ui/velden.ts';
import type { Beoordeeld, Voorstel } from './kandidaten.ts';

const LANGSTE_REDEN = 1_000;

export interface Vaststelling {
  readonly dossiers: readonly Beoordeeld[];
  readonly toelichting: string;
}

const zVaststelling = z.object({ toelichting: zTekstOfLeeg(LANGSTE_REDEN), nagegaan: zVinkje() });

const FOUT = {
  reden: 'Schrijf op waarom u deze dossiers langer bewaart (Wmo 5.3.4).',
  nagegaan: 'Ga na of er buiten Omkeer nog iets loopt, en vink dat aan (Archiefwet 3).',
  leeg: 'Er blijft geen dossier over om op de lijst te zetten.',
} as const;

/**
 * What was shown, without what is kept longer, as far as it may still go. Keeping longer than the term needs a
 * reason (Wmo 5.3.4: as long as reasonably needed); what runs outside Omkeer only a person knows.
 */
export function leesVaststelling(ingevuld: Velden, { aanDeBeurt }: Voorstel): Gelezen<Vaststelling> {
  const gelezen = leesFormulier(zVaststelling, ingevuld);
  if (!gelezen.gelukt) return gelezen;
  const { toelichting, nagegaan } = gelezen.waarde;
  const getoond = veldLijst(ingevuld, 'dossier');
  const bewaren = veldLijst(ingevuld, 'bewaren');
  const dossiers = aanDeBeurt.filter((b) => getoond.includes(b.dossier) && !bewaren.includes(b.dossier));
  const fouten = {
    ...(bewaren.length > 0 && toelichting === '' ? { toelichting: FOUT.reden } : {}),
    ...(nagegaan ? {} : { nagegaan: FOUT.nagegaan }),
    ...(dossiers.length === 0 ? { formulier: FOUT.leeg } : {}),
  };
  return Object.keys(fouten).length > 0
    ? { gelukt: false, fouten }
    : { gelukt: true, waarde: { dossiers, toelichting } };
}

export interface Oordeel {
  readonly akkoord: boolean;
  readonly reden: string;
}

const zOordeel = z
  .object({
    oordeel: zKeuze(['akkoord', 'nietAkkoord'], 'Kies of deze dossiers vernietigd mogen worden.'),
    reden: zTekstOfLeeg(LANGSTE_REDEN),
  })
  .refine(({ oordeel, reden }) => oordeel === 'akkoord' || reden !== '', {
    path: ['reden'],
    message: 'Schrijf op waarom u niet akkoord gaat.',
  });

export function leesOordeel(ingevuld: Velden): Gelezen<Oordeel> {
  const gelezen = leesFormulier(zOordeel, ingevuld);
  if (!gelezen.gelukt) return gelezen;
  const { oordeel, reden } = gelezen.waarde;
  return { gelukt: true, waarde: { akkoord: oordeel === 'akkoord', reden } };
}

const zBegin = z.object({ zeker: zVinkje() }).refine(({ zeker }) => zeker, {
  path: ['zeker'],
  message: 'Vink aan dat u weet dat dit niet terug te draaien is.',
});

export function leesBegin(ingevuld: Velden): Gelezen<unknown> {
  return leesFormulier(zBegin, ingevuld);
}
