import type { Fase } from '../dossier/fase.ts';
import { FASENAAM } from '../dossier/namen.ts';

interface Plaats {
  readonly naam: string;
  readonly fase: Fase;
}

/** Where a part of `zoekteksten` stands on the page of the file. */
const DELEN: Readonly<Record<string, Plaats>> = {
  melding: { naam: 'Hulpvraag', fase: 'melding' },
  plan: { naam: 'Persoonlijk plan', fase: 'melding' },
  screening: { naam: 'Screening en toedeling', fase: 'screening' },
  gegevens: { naam: 'Gegevens van het onderzoek', fase: 'onderzoek' },
  gesprek: { naam: 'Gesprek', fase: 'onderzoek' },
  advies: { naam: 'Advies', fase: 'onderzoek' },
  toets: { naam: FASENAAM.toets, fase: 'toets' },
  verslag: { naam: 'Verslag', fase: 'verslag' },
  reacties: { naam: 'Reacties op het verslag', fase: 'verslag' },
  aanvraag: { naam: 'Aanvraag', fase: 'aanvraag' },
  besluit: { naam: 'Besluit', fase: 'besluit' },
};

/** `gesprek-G2` reads as `Gesprek`, for its number says nothing to people, and stands at `#onderzoek`. */
export function deelplaats(deel: string): Plaats {
  const [soort = ''] = deel.split('-');
  return DELEN[soort] ?? { naam: 'Dossier', fase: 'melding' };
}
