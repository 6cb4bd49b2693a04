import { doorbraakPaden } from '../doorbraak/paden.ts';
import type { Fase } from '../dossier/fase.ts';
import { FASENAAM } from '../dossier/namen.ts';
import { dossierPaden, LEESDELEN } from '../dossier/paden.ts';
import type { DossierId } from '../kern/ids.ts';

interface Plaats {
  readonly naam: string;
  readonly fase:
    | Fase
    | 'doorbraak'
    | 'levering'
    | 'terugblik'
    | 'gevaltekst'
    | 'rechten'
    | 'overleg'
    | 'voortzetting'
    | 'berichten';
}

/** To which step of the file a part of `zoekteksten` belongs. */
const DELEN: Readonly<Record<string, Plaats>> = {
  melding: { naam: 'Hulpvraag', fase: 'melding' },
  plan: { naam: 'Persoonlijk plan', fase: 'melding' },
  screening: { naam: 'Screening en toedeling', fase: 'screening' },
  berichten: { naam: 'Berichten', fase: 'berichten' },
  gegevens: { naam: 'Gegevens van het onderzoek', fase: 'onderzoek' },
  gesprek: { naam: 'Gesprek', fase: 'onderzoek' },
  advies: { naam: 'Advies', fase: 'onderzoek' },
  toets: { naam: FASENAAM.toets, fase: 'toets' },
  verslag: { naam: 'Verslag', fase: 'verslag' },
  reacties: { naam: 'Reacties op het verslag', fase: 'verslag' },
  aanvraag: { naam: 'Aanvraag', fase: 'aanvraag' },
  besluit: { naam: 'Besluit', fase: 'besluit' },
  bezwaar: { naam: 'Bezwaar en beroep', fase: 'bezwaar' },
  doorbraak: { naam: 'Doorbraakplan', fase: 'doorbraak' },
  terugblik: { naam: 'Terugkijken op het effect', fase: 'terugblik' },
  levering: { naam: 'Levering van de hulp', fase: 'levering' },
  overleg: { naam: 'Casuïstiekoverleg', fase: 'overleg' },
  voortzetting: { naam: 'Heronderzoek en herziening', fase: 'voortzetting' },
  gevaltekst: { naam: 'Tekst voor collega’s', fase: 'gevaltekst' },
  rechten: { naam: 'Verzoeken over gegevens', fase: 'rechten' },
};

export interface Vindplaats {
  readonly naam: string;
  readonly href: string;
}

/**
 * `gesprek-G2` reads as `Gesprek`, for its number says nothing to people. It leads to the page that holds all of
 * the step: the file page may show only the short of it.
 */
export function vindplaats(dossier: DossierId, deel: string): Vindplaats {
  const [soort = ''] = deel.split('-');
  const { naam, fase } = DELEN[soort] ?? { naam: 'Dossier', fase: 'melding' };
  const heel = LEESDELEN.find((leesdeel) => leesdeel === fase);
  if (heel) return { naam, href: dossierPaden.lees(dossier, heel) };
  if (fase === 'doorbraak') return { naam, href: doorbraakPaden.overzicht(dossier) };
  if (fase === 'toets') return { naam, href: dossierPaden.toets(dossier) };
  return { naam, href: `${dossierPaden.pagina(dossier)}#${fase}` };
}
