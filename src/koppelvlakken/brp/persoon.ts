import type { Bsn } from '../../kern/bsn.ts';
import type { Datum } from '../../kern/datum.ts';

/** What the municipality has to see before it uses what the BRP says. */
export const BIJZONDERHEDEN = {
  overleden: 'Volgens de BRP is deze persoon overleden.',
  nietBijgehouden:
    'De BRP houdt deze persoon niet meer bij, bijvoorbeeld na een verhuizing naar het buitenland.',
  geheim:
    'Deze persoon vroeg om geheimhouding. Geef het adres aan niemand, maak het in het dossier geheim, en denk aan een vertrouwelijk dossier.',
  adresInOnderzoek: 'Het adres is in onderzoek: het klopt misschien niet.',
  buitenland: 'Deze persoon woont volgens de BRP niet in Nederland.',
  geenAdres: 'In de BRP staat geen gewoon adres.',
  geboortedatumOnvolledig: 'De geboortedatum is niet helemaal bekend. Vraag na wat de inwoner zelf gebruikt.',
} as const;
export type Bijzonderheid = keyof typeof BIJZONDERHEDEN;

/** One person as the basisregistratie personen knows them: only what a melding asks. */
export interface BrpPersoon {
  readonly bsn: Bsn;
  readonly aanspreekvorm: 'mevrouw' | 'heer' | 'geen';
  readonly voornamen: string;
  /** With prefix, as the person uses it: the partner's name too when that was chosen. */
  readonly achternaam: string;
  /** Only when it differs from `achternaam`. */
  readonly geboortenaam: string | null;
  /** Null when day, month or year is unknown. */
  readonly geboortedatum: Datum | null;
  readonly adres: {
    readonly straat: string;
    readonly huisnummer: string;
    readonly postcode: string;
    readonly woonplaats: string;
  } | null;
  /** CBS code of the municipality of registration, as the BRP writes it. */
  readonly gemeente: string | null;
  readonly bijzonderheden: readonly Bijzonderheid[];
}
