import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { AanvraagrechtMeedelen } from './aanvraagrecht.ts';
import type { TotVerslag } from './toestand.ts';

export const aanvraagrechtFormulier: OpdrachtFormulier<AanvraagrechtMeedelen, TotVerslag, LokaleRegels> = {
  soort: 'aanvraagrechtMeedelen',
  pad: 'aanvraagrecht',
  knop: 'Brief versturen',
  concept: false,
  begin: () => ({}),
  lees: () => ({ gelukt: true, waarde: { soort: 'aanvraagrechtMeedelen' } }),
  velden: () => (
    <Bericht soort="info">
      <p>
        De zes weken voor het onderzoek zijn voorbij en er is nog geen verslag. De inwoner mag nu een aanvraag
        doen. U stuurt daarover een brief. Het onderzoek gaat gewoon door; deze brief verlengt niets. Omkeer
        doet dit ook vanzelf, de dag na de zes weken.
      </p>
    </Bericht>
  ),
};
