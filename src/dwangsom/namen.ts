import type { DwangsomUitzondering } from '../recht/dwangsom.ts';
import type { GeenWerking, Ingebrekekanaal } from './gebeurtenissen.ts';

export const INGEBREKEKANAALNAAM: Readonly<Record<Ingebrekekanaal, string>> = {
  post: 'met de post',
  email: 'per e-mail',
  portaal: 'in Mijn hulpvraag',
  balie: 'aan de balie',
  telefoon: 'aan de telefoon',
};

/** For professionals: why nothing follows from it. */
export const GEEN_WERKING_NAAM: Readonly<Record<GeenWerking, string>> = {
  geenAanvraag: 'er is geen aanvraag; in de meldingsfase bestaat geen dwangsom',
  ingetrokken: 'de aanvraag is ingetrokken',
  nietSchriftelijk: 'een ingebrekestelling moet schriftelijk',
  alBesloten: 'het besluit was al bekendgemaakt',
  teVroeg: 'de beslistermijn liep nog',
  alInGebreke: 'wij waren al in gebreke gesteld',
};

export const UITZONDERING_IN_BRIEF: Readonly<Record<DwangsomUitzondering, string>> = {
  onredelijkLaat: 'U stelde ons onredelijk laat in gebreke.',
  geenBelanghebbende: 'Wie de aanvraag deed, is volgens de wet geen belanghebbende.',
  kennelijk:
    'De aanvraag was kennelijk niet-ontvankelijk of kennelijk ongegrond. Dat betekent: het was meteen duidelijk dat wij die niet konden toewijzen.',
};
