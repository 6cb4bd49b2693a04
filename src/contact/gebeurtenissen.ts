import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';

/** How a message came in or went out. */
export const BERICHTWEGEN = ['portaal', 'telefoon', 'balie', 'post', 'email'] as const;
export type Berichtweg = (typeof BERICHTWEGEN)[number];

export const BERICHTSCHRIJVERS = ['inwoner', 'vertegenwoordiger', 'mantelzorger'] as const;
export type Berichtschrijver = (typeof BERICHTSCHRIJVERS)[number];

/**
 * With whom one writes: the resident and who acts for them share one conversation, a carer who logs in has one of
 * their own, and what carers said by telephone or at the desk stands together.
 */
export type Draad = 'inwoner' | 'mantelzorger' | PersoonId;

/** What became of a message without an answer. The last five are acts with rules of their own (Awb 6:15, 2:3). */
export const BERICHTAFLOPEN = [
  'geenAntwoordNodig',
  'melding',
  'aanvraag',
  'bezwaar',
  'ingebrekestelling',
  'klacht',
] as const;
export type Berichtafloop = (typeof BERICHTAFLOPEN)[number];

/** The day it came in counts when it turns out to be an act. */
export type BerichtOntvangen = Gebeurtenis<
  'berichtOntvangen',
  { id: OnderdeelId; op: Datum; weg: Berichtweg; van: Berichtschrijver },
  { tekst: string }
>;

export type BerichtVerstuurd = Gebeurtenis<
  'berichtVerstuurd',
  {
    id: OnderdeelId;
    op: Datum;
    weg: Berichtweg;
    aan: Draad;
    /** Which messages it answers. */
    antwoordOp: readonly OnderdeelId[];
  },
  { tekst: string }
>;

export type BerichtAfgehandeld = Gebeurtenis<
  'berichtAfgehandeld',
  { id: OnderdeelId; op: Datum; als: Berichtafloop },
  { toelichting: string }
>;

export type ContactGebeurtenis = BerichtOntvangen | BerichtVerstuurd | BerichtAfgehandeld;
